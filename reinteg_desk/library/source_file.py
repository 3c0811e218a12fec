"""``source.json``: where the numbers of a library come from."""

import json
from typing import Any

from reinteg_desk.app import document_reader as read
from reinteg_desk.app.document_reader import Node, maybe, nullable
from reinteg_desk.app.messages import LANGUAGES
from reinteg_desk.app.problems import Problem, ProblemError, trouble
from reinteg_desk.domain.occupation import LibrarySource

FILE = "source.json"
_REQUIRED = ("name", "version")
_OPTIONAL = (
    "licence",
    "url",
    "date",
    "calibrated",
    "estimate",
    "calibrated_to",
    "employment_source",
    "note",
    *(
        f"{key}_{language}"
        for key in ("name", "employment_source", "note")
        for language in LANGUAGES
    ),
)


def source_from_text(text: str) -> LibrarySource:
    """The source in the text of ``source.json``.

    ``name`` and ``version`` are required, since every result names them; what else is absent
    counts as not known.

    Raises:
        ProblemError: Not JSON, a key that is unknown, missing or there twice, a wrong value.
    """
    try:
        return _source(Node(_parsed(text)))
    except ProblemError as error:
        raise _placed(error.problem) from error


def source_to_document(source: LibrarySource) -> dict[str, object]:
    """What ``source.json`` holds for a source; keys that say nothing are left out."""
    dated = source.dated.isoformat() if source.dated else None
    document: dict[str, object] = {
        "name": source.name,
        "version": source.version,
        "licence": source.licence,
        "url": source.url,
        "date": dated,
        "calibrated": source.calibrated,
    }
    document.update({f"name_{language}": name for language, name in source.names.items()})
    if source.estimate:
        document["estimate"] = True
    for key in ("calibrated_to", "employment_source", "note"):
        if (value := getattr(source, key)) is not None:
            document[key] = value
    for key, texts in (("employment_source", source.employment_sources), ("note", source.notes)):
        document.update({f"{key}_{language}": text for language, text in texts.items()})
    return document


def source_to_text(source: LibrarySource) -> str:
    """The text of ``source.json``."""
    return json.dumps(source_to_document(source), ensure_ascii=False, indent=2) + "\n"


def _source(document: Node) -> LibrarySource:
    nodes = read.fields(document, required=_REQUIRED, optional=_OPTIONAL)

    def text(key: str) -> str | None:
        return maybe(nodes, key, lambda node: nullable(node, _text))

    def in_languages(key: str) -> dict[str, str]:
        return {
            language: read.text(nodes[named])
            for language in LANGUAGES
            if (named := f"{key}_{language}") in nodes
        }

    dated = maybe(nodes, "date", lambda node: nullable(node, read.day))
    calibrated = maybe(nodes, "calibrated", read.boolean)
    return LibrarySource(
        name=read.name(nodes["name"]),
        version=read.name(nodes["version"]),
        licence=text("licence") or "",
        url=text("url") or "",
        dated=dated,
        calibrated=calibrated is not False,
        estimate=bool(maybe(nodes, "estimate", read.boolean)),
        calibrated_to=text("calibrated_to"),
        employment_source=text("employment_source"),
        note=text("note"),
        names=in_languages("name"),
        employment_sources=in_languages("employment_source"),
        notes=in_languages("note"),
    )


def _text(node: Node) -> str:
    """A text that may be empty."""
    if not isinstance(node.value, str):
        raise read.refuse(node, '"…"')
    return node.value


def _parsed(text: str) -> object:
    try:
        return json.loads(text, object_pairs_hook=_object)
    except json.JSONDecodeError as error:
        raise trouble(
            "library.not_json", place=f"{FILE}:{error.lineno}", found=error.colno
        ) from error
    except (RecursionError, ValueError) as error:
        raise trouble("library.not_json", place=f"{FILE}:1", found="1") from error


def _object(pairs: list[tuple[str, Any]]) -> dict[str, Any]:
    members: dict[str, Any] = {}
    for key, value in pairs:
        if key in members:
            raise trouble("library.key_twice", place=key, found=read.shown(key))
        members[key] = value
    return members


def _placed(problem: Problem) -> ProblemError:
    place = problem.place or ""
    if not place.startswith(FILE):
        place = f"{FILE}, {place}" if place else FILE
    return ProblemError(Problem(code=problem.code, place=place, facts=problem.facts))
