"""The words of the instrument in one language, read strictly: complete, or refused."""

import re
from collections.abc import Mapping
from dataclasses import dataclass
from types import MappingProxyType

from reinteg_desk.app.document_reader import Node, choice, fields, items, mapping, text
from reinteg_desk.app.problems import trouble
from reinteg_desk.domain.identifiers import FeatureId
from reinteg_desk.domain.instrument import LEVEL_MAX, LEVEL_MIN, Feature, Group, Instrument

LEVEL_COUNT = LEVEL_MAX - LEVEL_MIN + 1
"""Every list of level texts holds one text a level, 0 first."""

_REFERENCE = re.compile(r"\{([^{}]*)\}")
_SPACED_PUNCTUATION = re.compile(r"(?<=«) | (?=[;:?!»])")
_NO_BREAK_SPACE = "\N{NO-BREAK SPACE}"


@dataclass(frozen=True, slots=True, kw_only=True)
class FeatureTexts:
    """What one feature is called and what its levels mean, in one language.

    Attributes:
        name: A short noun phrase, as it stands in a list.
        question: To the person, in plain language (``docs/plain-language.md``).
        help: For the assessor: what counts, what does not, pitfalls. Names of other features are
            filled in.
        capacity: What a person sustains, one text a level, 0 first.
        demand: What a job asks, one text a level, 0 first.
        short: The capacity in a few words, one a level, to stand beside the scale.
        examples: A task or job of each level, 0 first.
    """

    name: str
    question: str
    help: str
    capacity: tuple[str, ...]
    demand: tuple[str, ...]
    short: tuple[str, ...]
    examples: tuple[str, ...]


def parse_instrument(data: object) -> Instrument:
    """The features in instrument order, from ``features.toml``.

    Raises:
        ProblemError: A key that is missing, unknown or of the wrong kind, or a feature twice.
    """
    nodes = fields(Node(data), required=("version", "feature"))
    features = tuple(_feature(node) for node in items(nodes["feature"]))
    seen: set[FeatureId] = set()
    for each in features:
        if each.feature_id in seen:
            raise trouble("instrument.feature_twice", found=each.feature_id)
        seen.add(each.feature_id)
    return Instrument(text(nodes["version"]), features)


def _feature(node: Node) -> Feature:
    nodes = fields(node, required=("id", "group", "icf", "onet"))
    return Feature(
        feature_id=FeatureId(text(nodes["id"])),
        group=choice(nodes["group"], Group),
        icf=tuple(text(each) for each in items(nodes["icf"])),
        onet=tuple(text(each) for each in items(nodes["onet"])),
    )


def parse_texts(
    data: Mapping[str, Mapping[str, object]], instrument: Instrument
) -> Mapping[FeatureId, FeatureTexts]:
    """The texts of every feature, in instrument order.

    ``{feature_id}`` in a help text becomes the name of that feature, so that a name is written
    once. The spaces that French sets before ``; : ? !`` and inside ``« »`` do not break a line.

    Args:
        data: Feature id → name, question, help, capacity, demand, short, examples.
        instrument: The features that have to be there, no more and no fewer.

    Raises:
        ProblemError: A feature that is missing or unknown, a list that does not hold one text a
            level, a reference to a feature that does not exist, a text that stands twice.
    """
    for key in data:
        if key not in instrument:
            raise trouble("instrument.unknown_feature", place=key, found=key)
    for each in instrument.ids:
        if each not in data:
            raise trouble("instrument.missing_feature", place=each, found=each)
    names = {each: _named(Node(data[each], each)) for each in instrument.ids}
    texts = {each: _texts(Node(data[each], each), names) for each in instrument.ids}
    _refuse_repetition(texts)
    return MappingProxyType(texts)


def _named(node: Node) -> str:
    values = mapping(node)
    if "name" not in values:
        raise trouble("document.missing_key", place=f"{node.path}.name", found="name")
    return bound(text(node.child("name", values["name"])))


def _texts(node: Node, names: Mapping[FeatureId, str]) -> FeatureTexts:
    lists = ("capacity", "demand", "short", "examples")
    nodes = fields(node, required=("name", "question", "help", *lists))
    capacity, demand, short, examples = (_levels(nodes[each]) for each in lists)
    return FeatureTexts(
        name=_named(node),
        question=bound(text(nodes["question"])),
        help=_with_names(nodes["help"], names),
        capacity=capacity,
        demand=demand,
        short=short,
        examples=examples,
    )


def _levels(node: Node) -> tuple[str, ...]:
    found = items(node)
    if len(found) != LEVEL_COUNT:
        raise trouble(
            "instrument.levels", place=node.path, found=len(found), allowed=str(LEVEL_COUNT)
        )
    return tuple(bound(text(each)) for each in found)


def _with_names(node: Node, names: Mapping[FeatureId, str]) -> str:
    def name_of(match: re.Match[str]) -> str:
        feature = FeatureId(match[1])
        if feature not in names:
            raise trouble("instrument.unknown_reference", place=node.path, found=match[0])
        return names[feature]

    return bound(_REFERENCE.sub(name_of, text(node)))


def bound(words: str) -> str:
    """A text in which no line breaks before a French sign that stands apart."""
    return _SPACED_PUNCTUATION.sub(_NO_BREAK_SPACE, words)


def _refuse_repetition(texts: Mapping[FeatureId, FeatureTexts]) -> None:
    places: dict[str, str] = {}
    for feature, each in texts.items():
        for place, words in places_of(each):
            here = f"{feature}.{place}"
            first = places.setdefault(words.casefold(), here)
            if first != here:
                raise trouble("instrument.text_twice", place=here, found=words, allowed=first)


def places_of(texts: FeatureTexts) -> tuple[tuple[str, str], ...]:
    """Every single text of a feature with its key path inside the feature (``capacity[2]``)."""
    single = (("name", texts.name), ("question", texts.question), ("help", texts.help))
    lists = (
        ("capacity", texts.capacity),
        ("demand", texts.demand),
        ("short", texts.short),
        ("examples", texts.examples),
    )
    levels = tuple((f"{key}[{n}]", each) for key, found in lists for n, each in enumerate(found))
    return (*single, *levels)
