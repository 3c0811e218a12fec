"""Whether this installation can do its work: each part tried for real, on fictional data.

For whoever installs the program, and for the packaged program's own test: what a build left out
shows here and not at the desk.
"""

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from io import BytesIO
from pathlib import Path
from tempfile import TemporaryDirectory

from reinteg_desk.app.messages import LANGUAGES
from reinteg_desk.app.problems import ProblemError
from reinteg_desk.app.recipients import Recipient
from reinteg_desk.bootstrap import Composition
from reinteg_desk.domain.consultation import Role

_PASSPHRASE = "alleen om te proberen, op fictieve dossiers"  # noqa: S105 - of a vault that is deleted
_PLAIN_SQLITE = b"SQLite format 3"
_SAMPLE = "Ministère, één, Łódź €"
_SLIP, _MEANT = "boekhoduer", "2411"
_PHOTO_PX = 32
_UNIT_GROUPS = 436  # ISCO-08


class NotAsExpectedError(Exception):
    """A part answers, and its answer is wrong."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Checked:
    """One part of the installation.

    Attributes:
        name: Of the part; a word of ``texts/cli.toml`` after ``check_``.
        found: What it answered, or what went wrong.
        holds: Whether it works.
    """

    name: str
    found: str
    holds: bool


def self_check(house: Composition, *, window: bool) -> Iterator[Checked]:
    """Try every part.

    Args:
        house: The program put together.
        window: Whether to try what needs Qt as well; a display is not needed.
    """
    parts: list[tuple[str, Callable[[Composition], str]]] = [
        ("data", _data),
        ("finding", _finding),
        ("score", _score),
        ("cipher", _cipher),
        ("keyring", _keyring),
        ("hand_over", _hand_over),
        ("pictures", _pictures),
        ("fonts", _fonts),
        ("plan", _plan),
    ]
    if window:
        parts += [
            ("translations", _translations),
            ("letters", _letters),
            ("icons", _icons),
            ("preview", _preview),
            ("paper", _paper),
        ]
    for name, try_it in parts:
        try:
            yield Checked(name=name, found=try_it(house), holds=True)
        except Exception as error:  # noqa: BLE001 - a part that is missing may raise anything
            yield Checked(name=name, found=_said(error), holds=False)


def _said(error: Exception) -> str:
    if isinstance(error, ProblemError):
        return error.problem.code
    return f"{type(error).__name__}: {error}"


def _expect(holds: bool, found: object) -> None:  # noqa: FBT001 - reads as an assertion
    if not holds:
        raise NotAsExpectedError(str(found))


def _data(house: Composition) -> str:
    features = {language: len(house.words(language)) for language in LANGUAGES}
    _expect(set(features.values()) == {len(house.instrument.ids)}, features)
    groups = len(house.library.occupations)
    _expect(groups == _UNIT_GROUPS, groups)
    return f"{len(house.instrument.ids)} x {len(features)}, {groups}, {house.rules.version}"


def _finding(house: Composition) -> str:
    """A word with a slip in it finds the occupation that is meant."""
    found = [hit.code for hit in house.find_occupations(_SLIP, "nl")[:3]]
    _expect(_MEANT in found, found)
    return f"{_SLIP}: {_MEANT}"


def _score(house: Composition) -> str:
    """The score has to be what its own explanation adds up to."""
    from reinteg_desk.scoring.explanation import gaps_of

    case = house.demo_cases()[0]
    reference = house.reasoning.assessor.assess(case).reference
    _expect(reference.score is not None, reference)
    assert reference.score is not None  # noqa: S101 - for the type checker
    lost = sum(gap.points for gap in gaps_of(house.reasoning.assessor.reference_scores(case), 0))
    _expect(abs(100 - lost - reference.score.lo) < 1e-6, (reference.score, lost))  # noqa: PLR2004
    return f"{reference.code}: {reference.score.lo:.1f}-{reference.score.hi:.1f} %"


def _cipher(house: Composition) -> str:
    """A vault is written and read back; its file shows nothing; a wrong passphrase fails."""
    case = house.demo_cases()[0]
    with TemporaryDirectory(prefix="reinteg-desk-") as name:
        vaults = house.vaults(Path(name) / "store")
        vault, _ = vaults.create(
            user_name="Demo", role=Role.ADVISING_DOCTOR, passphrase=_PASSPHRASE
        )
        vault.consultations.create(case)
        vault.close()
        files = [path for path in Path(name).rglob("*") if path.is_file()]
        for path in files:
            content = path.read_bytes()
            _expect(_PLAIN_SQLITE not in content, path.name)
            _expect(case.person.name.encode() not in content, path.name)
        vault = vaults.unlock(_PASSPHRASE)
        found = [row.name for row in vault.consultations.rows(limit=10)]
        vault.close()
        _expect(found == [case.person.name], found)
        try:
            vaults.unlock(_PASSPHRASE + "?")
        except ProblemError as error:
            _expect(error.problem.code == "vault.wrong_passphrase", error.problem.code)
        else:
            raise NotAsExpectedError("opened with a wrong passphrase")
        return f"{sum(path.stat().st_size for path in files) // 1024} KiB"


def _keyring(_house: Composition) -> str:
    from reinteg_desk.vault.device import back_end_parts

    return ", ".join(back_end_parts())


def _hand_over(_house: Composition) -> str:
    """What is sealed for one key opens with it and with no other."""
    from reinteg_desk.system.age import new_identity, open_sealed, seal_to

    (mine, public), (other, _) = new_identity(), new_identity()
    sealed = seal_to([public], _SAMPLE.encode())
    _expect(open_sealed(mine, sealed).decode() == _SAMPLE, "opened otherwise")
    try:
        open_sealed(other, sealed)
    except ProblemError:
        return f"{len(sealed)} B"
    raise NotAsExpectedError("opened with another key")


def _pictures(_house: Composition) -> str:
    """A photo of each kind that is taken: written, and taken over as an attachment."""
    from PIL import Image

    from reinteg_desk.exchange.attachments import PICTURES, prepared

    for kind in PICTURES:
        written = BytesIO()
        Image.new("RGB", (_PHOTO_PX, _PHOTO_PX), "teal").save(written, kind)
        taken = prepared(written.getvalue(), f"photo.{kind.lower()}")
        _expect(taken.media_type in ("image/jpeg", "image/png"), f"{kind}: {taken.media_type}")
    return ", ".join(PICTURES)


def _fonts(_house: Composition) -> str:
    from reinteg_desk.documents.fonts import Glyphs, register_fonts

    register_fonts()
    glyphs = Glyphs()
    _expect(glyphs.printable(_SAMPLE) == _SAMPLE, glyphs.replaced)
    return _SAMPLE


def _plan(house: Composition) -> str:
    case = house.demo_cases()[0]
    sizes = {}
    for language in LANGUAGES:
        content = house.print_plan(case, language, Recipient.PERSON).pdf
        _expect(content.startswith(b"%PDF-") and b"%%EOF" in content[-64:], content[:16])
        sizes[language] = len(content) // 1024
    return ", ".join(f"{language} {size} KiB" for language, size in sizes.items())


def _translations(_house: Composition) -> str:
    from reinteg_desk.ui.shell.self_check import translated

    found = translated()
    _expect(len(set(found.values())) == len(LANGUAGES), found)
    return ", ".join(found.values())


def _letters(_house: Composition) -> str:
    from reinteg_desk.ui.shell.self_check import typeface

    family, lacking = typeface()
    _expect(not lacking, f"{family}: {lacking}")
    return family


def _icons(_house: Composition) -> str:
    from reinteg_desk.ui.shell.self_check import icon_colours

    found = icon_colours()
    _expect(found > 1, found)
    return f"{found}"


def _paper(_house: Composition) -> str:
    """The sheet with a code, as the system's printing writes it."""
    from reinteg_desk.ui.shell.self_check import printed_sheet

    with TemporaryDirectory(prefix="reinteg-desk-") as name:
        path = Path(name) / "sheet.pdf"
        printed_sheet(path)
        content = path.read_bytes()
    _expect(content.startswith(b"%PDF-"), content[:16])
    return f"{len(content) // 1024} KiB"


def _preview(house: Composition) -> str:
    from reinteg_desk.ui.shell.self_check import previewed_pages

    pages = previewed_pages(house.print_plan(house.demo_cases()[0], None, Recipient.PERSON).pdf)
    _expect(pages > 0, pages)
    return f"{pages}"
