"""Writes ``docs/instrument.md``: the whole instrument for reading, Dutch and French side by side.

Run it after every change of a text (``--check`` only says whether the page is up to date). The page
is generated, so that what is proofread is what the program shows. ``--pdf FOLDER`` writes the same
data as documents for reading, ``instrument-nl.pdf`` and so on; they are made when asked for and not
kept, so that none can be out of date.
"""

import sys
from collections.abc import Iterator
from datetime import date
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
sys.path.insert(0, str(ROOT))  # the checkout itself, whatever is installed

from reinteg_desk.app.instrument_texts import FeatureTexts  # noqa: E402 - after the path
from reinteg_desk.app.messages import LANGUAGES as ALL_LANGUAGES  # noqa: E402 - after the path
from reinteg_desk.documents.instrument_table import (  # noqa: E402 - after the path
    InstrumentTable,
    render_instrument_table,
)
from reinteg_desk.domain.instrument import Feature, Group  # noqa: E402 - after the path
from reinteg_desk.library.instrument_files import (  # noqa: E402 - after the path
    load_contradictions,
    load_instrument,
    load_instrument_texts,
    load_reading_rules,
    load_vague_words,
)
from reinteg_desk.system.clock import SystemClock  # noqa: E402 - after the path

PAGE = ROOT / "docs" / "instrument.md"
LANGUAGES = ("nl", "fr")

_GROUPS = {
    Group.MENTAL: ("Mentaal", "Mental"),
    Group.SOCIAL: ("Sociaal", "Social"),
    Group.COMMUNICATION: ("Communicatie", "Communication"),
    Group.SENSORY: ("Zintuigen en evenwicht", "Sens et équilibre"),
    Group.DYNAMIC: ("Bewegen en kracht", "Mouvement et force"),
    Group.STATIC: ("Houding", "Posture"),
    Group.ENVIRONMENT: ("Omgeving", "Environnement"),
    Group.WORKING_TIME: ("Werktijd", "Temps de travail"),
}
_PARTS = (
    ("capacity", "Persoon", "Personne"),
    ("demand", "Job", "Travail"),
    ("short", "In het kort", "En bref"),
    ("examples", "Voorbeeld", "Exemple"),
)


def page() -> str:
    """The whole page."""
    return "\n".join((*_opening(), *_groups(), *_pairs(), *_vague())) + "\n"


def _opening() -> Iterator[str]:
    instrument = load_instrument()
    yield "# Het instrument · L'instrument"
    yield ""
    yield (
        f"Versie · Version {instrument.version}: {len(instrument)} kenmerken, "
        f"{len(instrument)} critères. Deze pagina komt uit `packaging/instrument_page.py` en "
        "`resources/instrument/` · Cette page est produite par `packaging/instrument_page.py`."
    )
    yield ""
    yield "| Zo leest u de niveaus | Comment lire les niveaux |"
    yield "| --- | --- |"
    rules = (load_reading_rules(each) for each in LANGUAGES)
    yield from (_row(*pair) for pair in zip(*rules, strict=True))


def _groups() -> Iterator[str]:
    instrument = load_instrument()
    number = 0
    for group in Group:
        yield from ("", f"## {' · '.join(_GROUPS[group])}")
        for feature in instrument.group(group):
            number += 1
            yield from _feature(number, feature)


def _feature(number: int, feature: Feature) -> Iterator[str]:
    both = tuple(load_instrument_texts(each)[feature.feature_id] for each in LANGUAGES)
    yield from ("", f"### {number}. {' · '.join(each.name for each in both)}", "")
    yield f"`{feature.feature_id}` · ICF {', '.join(feature.icf)}"
    yield from ("", "| | Nederlands | Français |", "| --- | --- | --- |")
    yield _row("Vraag · Question", *(each.question for each in both))
    yield _row("Toelichting · Précisions", *(each.help for each in both))
    for key, dutch, french in _PARTS:
        for level, pair in enumerate(zip(*(_list(each, key) for each in both), strict=True)):
            yield _row(f"{dutch} · {french} **{level}**", *pair)


def _list(texts: FeatureTexts, key: str) -> tuple[str, ...]:
    found: tuple[str, ...] = getattr(texts, key)
    return found


def _pairs() -> Iterator[str]:
    names = load_instrument_texts("nl")
    yield from ("", "## Tegenspraak · Contradictions", "")
    yield "| Laag · Bas | Hoog · Haut | Nederlands | Français |"
    yield "| --- | --- | --- | --- |"
    for pair in load_contradictions():
        yield _row(
            f"{names[pair.low.feature].name} ≤ {pair.low.levels.hi}",
            f"{names[pair.high.feature].name} ≥ {pair.high.levels.lo}",
            *(pair.question[each] for each in LANGUAGES),
        )


def _vague() -> Iterator[str]:
    advice = load_vague_words().advice
    yield from ("", "## Vage woorden · Mots vagues", "")
    yield from ("| Nederlands | Français |", "| --- | --- |")
    for kind in advice["nl"]:
        yield _row(*(advice[each][kind] for each in LANGUAGES))


def _row(*cells: str) -> str:
    return f"| {' | '.join(each.replace('|', '&#124;') for each in cells)} |"


def write_pdfs(folder: Path, made_on: date) -> list[Path]:
    """The instrument as a document in each language; where they were written."""
    folder.mkdir(parents=True, exist_ok=True)
    written = []
    for language in ALL_LANGUAGES:
        table = InstrumentTable(
            instrument=load_instrument(),
            texts=load_instrument_texts(language),
            rules=load_reading_rules(language),
            contradictions=load_contradictions(),
            language=language,
            made_on=made_on,
        )
        path = folder / f"instrument-{language}.pdf"
        path.write_bytes(render_instrument_table(table).pdf)
        written.append(path)
    return written


def main(arguments: list[str]) -> int:
    """Write the page, or say that it is out of date (1)."""
    if arguments[:1] == ["--pdf"]:
        for path in write_pdfs(Path(arguments[1]), SystemClock().today()):
            print(path)
        return 0
    text = page()
    if "--check" not in arguments:
        PAGE.write_text(text, encoding="utf-8")
        return 0
    if PAGE.is_file() and PAGE.read_text(encoding="utf-8") == text:
        return 0
    print("docs/instrument.md is out of date: run packaging/instrument_page.py")
    return 1


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
