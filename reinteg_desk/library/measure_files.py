"""Reads the actors and support measures with their texts, strictly: what is odd is named."""

import tomllib
from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from datetime import date
from enum import StrEnum
from functools import cache
from pathlib import Path
from typing import TypeVar

from reinteg_desk.app import document_reader as read
from reinteg_desk.app.document_reader import Node, maybe
from reinteg_desk.app.measures import (
    Actor,
    ActorId,
    ActorKind,
    ActorText,
    Contract,
    Measure,
    MeasureId,
    MeasureKind,
    MeasureText,
    Support,
    SupportWords,
)
from reinteg_desk.app.messages import LANGUAGES
from reinteg_desk.app.problems import ProblemError, os_reason, trouble
from reinteg_desk.domain.incapacity import Cause, ConditionGroup, Status
from reinteg_desk.domain.person import Region
from reinteg_desk.rules.parameters import SourceStatus
from reinteg_desk.system.resources import resource_path

T = TypeVar("T")
E = TypeVar("E", bound=StrEnum)

_ALL = "all"
_ACTORS, _MEASURES = "actors", "measures"
_WORDS = ("regions", "kinds")
_ACTOR_KEYS = ("kind", "regions", "source", "status")
_MEASURE_KEYS = (
    "kind",
    "regions",
    "statuses",
    "contract",
    "groups",
    "causes",
    "asked_by",
    "where",
    "source",
    "evidence",
    "status",
)
_MEASURE_OPTIONAL = ("from", "to", "link")


def load_support(folder: Path | None = None) -> Support:
    """The actors and measures of a folder.

    Args:
        folder: Holds ``actors.toml`` and ``measures.toml`` and their texts, one file a language;
            None: those that ship with the program.

    Raises:
        ProblemError: Naming the file and the key path, what was found and what is allowed.
    """
    return _shipped() if folder is None else _load(folder)


@cache
def _shipped() -> Support:
    return _load(resource_path("measures"))


def _load(folder: Path) -> Support:
    actors = _actors(folder)
    measures = _measures(folder, frozenset(each.actor_id for each in actors))
    return Support(actors, measures, {each: _words(folder, each) for each in LANGUAGES})


def _words(folder: Path, language: str) -> SupportWords:
    with _naming(f"{_MEASURES}.{language}.toml") as file:
        root = read.fields(_document(folder / file), required=_WORDS, optional=(_MEASURES,))
        return SupportWords(
            regions=_names(root["regions"], Region), kinds=_names(root["kinds"], MeasureKind)
        )


def _names(node: Node, kinds: type[E]) -> dict[E, str]:
    """A name for every value of an enumeration."""
    names = read.fields(node, required=kinds)
    return {each: read.text(names[each]) for each in kinds}


def _actors(folder: Path) -> Sequence[Actor]:
    with _naming(f"{_ACTORS}.toml"):
        checked_on, entries = _entries(folder, _ACTORS)
        texts = _all_texts(folder, _ACTORS, tuple(entries), _actor_text)
        return [_actor(key, node, checked_on, texts[key]) for key, node in entries.items()]


def _measures(folder: Path, known: frozenset[ActorId]) -> Sequence[Measure]:
    with _naming(f"{_MEASURES}.toml"):
        checked_on, entries = _entries(folder, _MEASURES)
        texts = _all_texts(folder, _MEASURES, tuple(entries), _measure_text)
        return [_measure(key, node, checked_on, texts[key], known) for key, node in entries.items()]


@contextmanager
def _naming(file: str) -> Iterator[str]:
    """Trouble that names no file yet is in this one."""
    try:
        yield file
    except ProblemError as error:
        if error.problem.file is not None:
            raise
        raise error.in_file(file) from None


def _entries(folder: Path, name: str) -> tuple[date, dict[str, Node]]:
    root = read.fields(_document(folder / f"{name}.toml"), required=("checked_on", name))
    return read.calendar_day(root["checked_on"]), _children(root[name])


def _children(node: Node) -> dict[str, Node]:
    return {key: node.child(key, value) for key, value in read.mapping(node).items()}


def _all_texts(
    folder: Path, name: str, ids: tuple[str, ...], read_text: Callable[[Node], T]
) -> dict[str, dict[str, T]]:
    """Id → language → its texts; every language has exactly these ids."""
    found: dict[str, dict[str, T]] = {each: {} for each in ids}
    for language in LANGUAGES:
        with _naming(f"{name}.{language}.toml") as file:
            others = _WORDS if name == _MEASURES else ()
            root = read.fields(_document(folder / file), required=(name,), optional=others)
            for key, node in read.fields(root[name], required=ids).items():
                found[key][language] = read_text(node)
    return found


def _actor_text(node: Node) -> ActorText:
    parts = read.fields(node, required=("name", "does"))
    return ActorText(name=read.text(parts["name"]), does=read.text(parts["does"]))


def _measure_text(node: Node) -> MeasureText:
    parts = read.fields(node, required=("title", "what", "for_whom"), optional=("how",))
    return MeasureText(
        title=read.text(parts["title"]),
        what=read.text(parts["what"]),
        for_whom=read.text(parts["for_whom"]),
        how=maybe(parts, "how", read.text),
    )


def _actor(key: str, node: Node, checked_on: date, texts: Mapping[str, ActorText]) -> Actor:
    parts = read.fields(node, required=_ACTOR_KEYS)
    return Actor(
        actor_id=ActorId(key),
        kind=read.choice(parts["kind"], ActorKind),
        regions=_regions(parts["regions"]),
        source=read.text(parts["source"]),
        status=read.choice(parts["status"], SourceStatus),
        checked_on=checked_on,
        texts=texts,
    )


def _measure(
    key: str,
    node: Node,
    checked_on: date,
    texts: Mapping[str, MeasureText],
    known: frozenset[ActorId],
) -> Measure:
    parts = read.fields(node, required=_MEASURE_KEYS, optional=_MEASURE_OPTIONAL)
    measure = Measure(
        measure_id=MeasureId(key),
        kind=read.choice(parts["kind"], MeasureKind),
        regions=_regions(parts["regions"]),
        statuses=frozenset(_some(parts["statuses"], Status)),
        contract=read.choice(parts["contract"], Contract),
        groups=_some_or_all(parts["groups"], ConditionGroup),
        causes=_some_or_all(parts["causes"], Cause),
        asked_by=_known_actors(parts["asked_by"], known),
        where=_known_actors(parts["where"], known),
        valid_from=maybe(parts, "from", read.calendar_day),
        valid_to=maybe(parts, "to", read.calendar_day),
        source=read.text(parts["source"]),
        evidence=read.text(parts["evidence"]),
        status=read.choice(parts["status"], SourceStatus),
        checked_on=checked_on,
        link=maybe(parts, "link", _link),
        texts=texts,
    )
    if not (measure.valid_from or date.min) <= (measure.valid_to or date.max):
        raise trouble(
            "measures.reversed_period",
            place=node.path,
            found=f"{measure.valid_from} … {measure.valid_to}",
        )
    return measure


def _regions(node: Node) -> frozenset[Region]:
    return _some_or_all(node, Region) or frozenset(Region)


def _some_or_all(node: Node, kinds: type[E]) -> frozenset[E]:
    """The named ones; empty for the word ``all``."""
    return frozenset() if node.value == _ALL else frozenset(_some(node, kinds))


def _some(node: Node, kinds: type[E]) -> Iterator[E]:
    """At least one of the values of an enumeration."""
    if not read.items(node):
        raise read.refuse(node, f"{_ALL}, [{', '.join(kinds)}]")
    for each in read.items(node):
        yield read.choice(each, kinds)


def _known_actors(node: Node, known: frozenset[ActorId]) -> tuple[ActorId, ...]:
    if not read.items(node):
        raise read.refuse(node, f"[{_ACTORS}.toml]")
    found = tuple(ActorId(read.text(each)) for each in read.items(node))
    for each in found:
        if each not in known:
            raise trouble("measures.unknown_actor", place=node.path, found=each)
    return found


def _link(node: Node) -> str:
    address = read.text(node)
    if not address.startswith("https://"):
        raise read.refuse(node, "https://…")
    return address


def _document(path: Path) -> Node:
    try:
        return Node(tomllib.loads(path.read_text(encoding="utf-8")))
    except OSError as error:
        raise trouble("measures.unreadable", file=path.name, found=os_reason(error)) from error
    except UnicodeDecodeError as error:
        raise trouble("measures.not_utf8", file=path.name, found=error.start) from error
    except tomllib.TOMLDecodeError as error:
        raise trouble("measures.not_toml", file=path.name, found=error) from error
