"""Keeps the catalogues of the window in step with its source.

    python packaging/translations.py update    # after changing words: writes .ts and .qm
    python packaging/translations.py missing   # what still has to be translated, ready to paste
    python packaging/translations.py check     # part of `make check`; exit 1 with the faults
    python packaging/translations.py compile   # .ts to .qm only

How words get in:

1. In a class of ``reinteg_desk/ui/<folder>`` write English: ``self.tr("Save {count} files")``, with
   ``.format(count=…)`` after it; never an f-string, never a variable. Numbers that bend the
   sentence: ``self.tr("%n file(s)", "", count)``. Outside a class:
   ``QCoreApplication.translate("Context", "…")`` or ``QT_TRANSLATE_NOOP("Context", "…")``.
2. Put the translations in ``resources/i18n/nl/<folder>.toml`` and ``fr/<folder>.toml`` beside it,
   a file per folder, so that nobody edits the same one:
   ``"Save {count} files" = "Bewaar {count} bestanden"``. Plural forms are a list, singular first:
   ``"%n file(s)" = ["%n bestand", "%n bestanden"]``; these need an entry in
   ``resources/i18n/en/<folder>.toml`` too. A text with a note for the translator,
   ``self.tr("Open", "state of a file")``, has the key ``"Open @ state of a file"``.
   A word that is in ``kit.toml`` need not be repeated. German is begun: ``de/`` holds sentences
   of the frame of the window, and what it lacks is said in French.
3. Run ``update``. It writes ``resources/i18n/{nl,fr,en}.ts`` and ``.qm`` as a whole from source and
   glossaries: never edit those, and when two people have changed them, run it again.

French sets a space before ``; : ? ! %`` and inside ``« »``: type it as it comes. ``update`` writes
one that does not break a line, and ``check`` refuses catalogues where it is not so.

The same text in two classes of one name (``View``) is one message: if it needs two translations,
give the classes two names.
"""

import ast
import re
import subprocess
import sys
import tempfile
import tomllib
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from xml.etree import ElementTree as ET

ROOT = Path(__file__).resolve().parent.parent
SOURCE = ROOT / "reinteg_desk" / "ui"
CATALOGUES = ROOT / "resources" / "i18n"
TRANSLATED = ("nl", "fr")
PLURAL_ONLY = ("en",)
BEGUN = ("de",)
"""Languages that say part of the window; the rest is said in another, so nothing is missing."""
IN_A_BEGUN_TEXT = {
    "time",
    "minutes",
    "seconds",
    "name",
    "file",
    "date",
    "count",
    "lowest",
    "highest",
}
"""Places that hold no words of another text: two languages in one sentence cannot come about."""
SHARED = "kit"
BEFORE_A_SIGN = re.compile(r" (?=[;:?!%»])|(?<=«) ")
"""Where French writes a space that must not break a line."""
PLACEHOLDER = re.compile(r"\{\w*[^}]*\}|%n")


@dataclass(frozen=True, slots=True, kw_only=True)
class Message:
    """One text of the source: where it is said and whether it bends with a number."""

    context: str
    source: str
    comment: str
    plural: bool
    folders: tuple[str, ...]

    @property
    def key(self) -> str:
        """Its key in a glossary."""
        return f"{self.source} @ {self.comment}" if self.comment else self.source


Translation = str | list[str]


def tool(name: str) -> str:
    """The path of a tool of Qt Linguist."""
    import PySide6

    return str(Path(PySide6.__file__).parent / name)


def extract() -> list[Message]:
    """Every text of the source, by context and source."""
    files = sorted(str(path) for path in SOURCE.rglob("*.py"))
    with tempfile.TemporaryDirectory() as folder:
        found = Path(folder) / "found.ts"
        command = [tool("lupdate"), *files, "-ts", str(found), "-locations", "absolute", "-silent"]
        subprocess.run(command, check=True, capture_output=True)
        tree = ET.parse(found)  # noqa: S314 - written by lupdate a moment ago
        messages = [
            _message(context.findtext("name", ""), node, found.parent)
            for context in tree.getroot().iter("context")
            for node in context.iter("message")
        ]
    return sorted(messages, key=lambda each: (each.context, each.source, each.comment))


def _message(context: str, node: ET.Element, base: Path) -> Message:
    places = [(base / at.get("filename", "")).resolve() for at in node.iter("location")]
    return Message(
        context=context,
        source=node.findtext("source", ""),
        comment=node.findtext("comment", ""),
        plural=node.get("numerus") == "yes",
        folders=tuple(sorted({path.relative_to(SOURCE).parts[0] for path in places})),
    )


class Glossaries:
    """The translations into one language, a file per folder of the source."""

    def __init__(self, language: str) -> None:
        self.language = language
        self.faults: list[str] = []
        self._tables = {path.stem: self._read(path) for path in self._files()}
        self._used: set[tuple[str, str]] = set()

    def _files(self) -> list[Path]:
        return sorted((CATALOGUES / self.language).glob("*.toml"))

    def _read(self, path: Path) -> dict[str, Translation]:
        try:
            return tomllib.loads(path.read_text(encoding="utf-8"))
        except tomllib.TOMLDecodeError as error:
            self.faults.append(f"{path.relative_to(ROOT)}: {error}")
            return {}

    def translation(self, message: Message) -> Translation | None:
        """The translation of a message, None where there is none yet."""
        found: list[Translation] = []
        for folder in message.folders:
            for table in (folder, SHARED):
                if message.key in self._tables.get(table, {}):
                    self._used.add((table, message.key))
                    found.append(self._tables[table][message.key])
                    break
        if any(each != found[0] for each in found):
            self.faults.append(f"{self.language}: two translations of {message.key!r}: {found}")
        return found[0] if found else None

    def stale(self) -> Iterator[str]:
        """Entries that nothing in the source says any more."""
        for folder, table in self._tables.items():
            for key in table:
                if (folder, key) not in self._used:
                    yield f"{self.language}/{folder}.toml: nothing says {key!r} any more"


@dataclass(frozen=True, slots=True, kw_only=True)
class Catalogue:
    """One language: its ``.ts`` text and what is wrong with it."""

    language: str
    text: str
    missing: tuple[Message, ...]
    faults: tuple[str, ...]


def build(language: str, messages: list[Message]) -> Catalogue:
    """The catalogue of a language from source and glossaries."""
    glossaries = Glossaries(language)
    spoken = (*TRANSLATED, *BEGUN)
    wanted = [each for each in messages if each.plural or language in spoken]
    pairs = [(each, _typeset(language, glossaries.translation(each))) for each in wanted]
    if language in BEGUN:
        pairs = [(each, given) for each, given in pairs if given is not None]
    faults = [fault for each, given in pairs for fault in _faults(language, each, given)]
    return Catalogue(
        language=language,
        text=_as_ts(language, pairs),
        missing=tuple(each for each, given in pairs if given is None),
        faults=(*glossaries.faults, *faults, *glossaries.stale()),
    )


def _typeset(language: str, given: Translation | None) -> Translation | None:
    if language != "fr" or given is None:
        return given
    if isinstance(given, list):
        return [BEFORE_A_SIGN.sub("\u00a0", form) for form in given]
    return BEFORE_A_SIGN.sub("\u00a0", given)


def _faults(language: str, message: Message, given: Translation | None) -> Iterator[str]:
    if given is None:
        folder = message.folders[0]
        yield f"{language}/{folder}.toml: no translation of {message.key!r} ({message.context})"
        return
    if message.plural != isinstance(given, list):
        yield f"{language}: {message.key!r} needs {'two forms' if message.plural else 'one text'}"
        return
    if language in BEGUN and (words := _places(message.source) - IN_A_BEGUN_TEXT):
        yield f"{language}: {message.key!r} would hold {sorted(words)} in another language"
    for form in given if isinstance(given, list) else [given]:
        if not form.strip():
            yield f"{language}: empty translation of {message.key!r}"
        elif not _same_places(message, form):
            yield f"{language}: {message.key!r} and {form!r} have other placeholders"


def _places(text: str) -> set[str]:
    return {each.strip("{}") for each in PLACEHOLDER.findall(text)} - {"%n"}


def _same_places(message: Message, form: str) -> bool:
    wanted, given = (sorted(PLACEHOLDER.findall(each)) for each in (message.source, form))
    if message.plural:  # the singular may say "one" instead of %n
        wanted, given = ([each for each in side if each != "%n"] for side in (wanted, given))
    return wanted == given


def _as_ts(language: str, pairs: list[tuple[Message, Translation | None]]) -> str:
    root = ET.Element("TS", version="2.1", language=language, sourcelanguage="en")
    contexts: dict[str, ET.Element] = {}
    for message, given in pairs:
        if message.context not in contexts:
            contexts[message.context] = ET.SubElement(root, "context")
            ET.SubElement(contexts[message.context], "name").text = message.context
        _add_message(contexts[message.context], message, given)
    ET.indent(root, "    ")
    body = ET.tostring(root, encoding="unicode", short_empty_elements=False)
    return f'<?xml version="1.0" encoding="utf-8"?>\n<!DOCTYPE TS>\n{body}\n'


def _add_message(context: ET.Element, message: Message, given: Translation | None) -> None:
    node = ET.SubElement(context, "message", {"numerus": "yes"} if message.plural else {})
    ET.SubElement(node, "source").text = message.source
    if message.comment:
        ET.SubElement(node, "comment").text = message.comment
    unfinished = {} if given is not None else {"type": "unfinished"}
    translation = ET.SubElement(node, "translation", unfinished)
    if message.plural:
        for form in given if isinstance(given, list) else [given or ""] * 2:
            ET.SubElement(translation, "numerusform").text = form
    else:
        translation.text = given if isinstance(given, str) else ""


def compile_catalogue(ts: Path, qm: Path) -> None:
    """Make the binary catalogue; unfinished entries stay in English."""
    fresh = qm.with_name(f".{qm.name}")
    command = [tool("lrelease"), "-silent", "-nounfinished", str(ts), "-qm", str(fresh)]
    subprocess.run(command, check=True, capture_output=True)
    fresh.replace(qm)  # in one step: a window that is open has the old one mapped into its memory


def unfit_calls() -> Iterator[str]:
    """Calls of ``tr`` whose text cannot be extracted: f-strings, variables, sums."""
    for path in sorted(SOURCE.rglob("*.py")):
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
            if isinstance(node, ast.Call) and (fault := _unfit(node)):
                yield f"{path.relative_to(ROOT)}:{node.lineno}: {fault}"


_TEXT_ARGUMENT = {"tr": 0, "translate": 1, "QT_TRANSLATE_NOOP": 1}


def _unfit(call: ast.Call) -> str | None:
    name = getattr(call.func, "attr", getattr(call.func, "id", ""))
    at = _TEXT_ARGUMENT.get(name)
    if at is None or len(call.args) <= at or (name == "translate" and _is_text_method(call)):
        return None
    text = call.args[at]
    if isinstance(text, ast.Constant) and isinstance(text.value, str):
        return None
    return f"{name}() needs its text written out: an f-string or variable is never translated"


def _is_text_method(call: ast.Call) -> bool:
    owner = getattr(call.func, "value", None)
    return getattr(owner, "id", "") != "QCoreApplication"


def update() -> int:
    """Write all catalogues; exit 0 also where translations are missing (check tells)."""
    messages = extract()
    for language in (*TRANSLATED, *PLURAL_ONLY, *BEGUN):
        catalogue = build(language, messages)
        ts = CATALOGUES / f"{language}.ts"
        ts.write_text(catalogue.text, encoding="utf-8")
        compile_catalogue(ts, ts.with_suffix(".qm"))
        said = catalogue.text.count("<source>")
        print(f"{language}: {said} of {len(messages)} texts, {len(catalogue.missing)} missing")
    return 0


def missing() -> int:
    """Print what has to be translated, per file, as lines of a glossary."""
    messages = extract()
    for language in (*TRANSLATED, *PLURAL_ONLY):
        by_folder: dict[str, list[Message]] = {}
        for each in build(language, messages).missing:
            by_folder.setdefault(each.folders[0], []).append(each)
        for folder, found in sorted(by_folder.items()):
            print(f"# resources/i18n/{language}/{folder}.toml")
            for each in dict.fromkeys((each.key, each.plural) for each in found):
                value = '["", ""]' if each[1] else '""'
                print(f"{_as_toml(each[0])} = {value}")
    return 0


def _as_toml(text: str) -> str:
    escaped = text.replace("\\", "\\\\").replace('"', '\\"').replace("\n", "\\n")
    return f'"{escaped}"'


def check() -> int:
    """Exit 1 with a list where anything is missing, stale, unfit or not written yet."""
    messages = extract()
    faults = list(unfit_calls())
    with tempfile.TemporaryDirectory() as folder:
        for language in (*TRANSLATED, *PLURAL_ONLY, *BEGUN):
            catalogue = build(language, messages)
            faults += catalogue.faults
            faults += _differences(catalogue, Path(folder))
    for fault in faults:
        print(fault, file=sys.stderr)
    print(f"{len(messages)} texts, {len(faults)} faults")
    return 1 if faults else 0


def _differences(catalogue: Catalogue, folder: Path) -> Iterator[str]:
    committed = CATALOGUES / f"{catalogue.language}.ts"
    fresh = folder / committed.name
    fresh.write_text(catalogue.text, encoding="utf-8")
    compile_catalogue(fresh, fresh.with_suffix(".qm"))
    for suffix in (".ts", ".qm"):
        old, new = committed.with_suffix(suffix), fresh.with_suffix(suffix)
        if not old.is_file() or old.read_bytes() != new.read_bytes():
            yield f"{old.relative_to(ROOT)}: not up to date (run: translations.py update)"


def compile_all() -> int:
    """Make every ``.qm`` from its ``.ts``."""
    for language in (*TRANSLATED, *PLURAL_ONLY, *BEGUN):
        ts = CATALOGUES / f"{language}.ts"
        compile_catalogue(ts, ts.with_suffix(".qm"))
    return 0


COMMANDS = {"update": update, "missing": missing, "check": check, "compile": compile_all}

if __name__ == "__main__":
    chosen = COMMANDS.get(sys.argv[1] if len(sys.argv) > 1 else "")
    if chosen is None:
        sys.exit(f"translations.py {'|'.join(COMMANDS)}")
    sys.exit(chosen())
