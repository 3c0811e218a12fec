"""The questionnaire for the person: its items, its words, and what an answer stands for."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from enum import StrEnum
from typing import Any

from reinteg_desk.app import document_reader as read
from reinteg_desk.app.document_reader import Node, maybe
from reinteg_desk.app.instrument_texts import bound
from reinteg_desk.app.problems import trouble
from reinteg_desk.domain.capacity import LevelRange
from reinteg_desk.domain.identifiers import FeatureId
from reinteg_desk.domain.instrument import LEVEL_MAX, LEVEL_MIN, Instrument
from reinteg_desk.domain.occupation import Occupation

FEATURES = "features"
"""The section whose questions are those of the features."""

KEYS = "123456789abcdefghijklmnopqrstuvwxyz"
"""What stands beside the answers on paper and is typed on screen, in order."""

_CRITICAL_FROM = 2
"""A demand from this level on is worth a question on paper where it can block the job."""


class ItemKind(StrEnum):
    """How an item is answered."""

    CHOICE = "choice"
    CHOICES = "choices"
    RATING = "rating"
    NUMBER = "number"
    TEXT = "text"
    DATE = "date"


@dataclass(frozen=True, slots=True, kw_only=True)
class Item:
    """One item of the questionnaire.

    Attributes:
        item_id: Names it in a case file.
        kind: How it is answered.
        options: Ids of what can be chosen, in order.
        options_of: The item whose chosen options these are, None where they are its own.
        lowest: Smallest number.
        highest: Largest number.
        features: Option → features that a tick marks as a strength.
        answer: Option → what it proposes for the file's question of the same name.
        levels: Option → where it lies: ``person``, ``guidance``, ``surroundings``.
    """

    item_id: str
    kind: ItemKind
    options: tuple[str, ...] = ()
    options_of: str | None = None
    lowest: float = 0
    highest: float = 0
    features: Mapping[str, tuple[FeatureId, ...]] = field(default_factory=dict)
    answer: Mapping[str, bool] = field(default_factory=dict)
    levels: Mapping[str, str] = field(default_factory=dict)


@dataclass(frozen=True, slots=True, kw_only=True)
class Section:
    """A part of the questionnaire with its items, in order."""

    section_id: str
    items: tuple[str, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Form:
    """The questionnaire without its words.

    Attributes:
        version: Changes with any change of an item or of what an answer stands for.
        home_form: Features on the form that comes home, whatever the job.
        sections: Its parts, in order.
        items: Item id → item.
        scale: Ids of the ratings, in order.
        concern: What each rating says about a risk indicator: ``none``, ``attention``, ``serious``.
        levels: Feature → what each of its answers stands for, in order.
    """

    version: str
    home_form: tuple[FeatureId, ...]
    sections: tuple[Section, ...]
    items: Mapping[str, Item]
    scale: tuple[str, ...]
    concern: Mapping[str, str]
    levels: Mapping[FeatureId, tuple[LevelRange, ...]]

    def options(self, item: Item) -> tuple[str, ...]:
        """What can be chosen."""
        if item.kind is ItemKind.RATING:
            return self.scale
        return self.items[item.options_of].options if item.options_of else item.options

    def level(self, feature: FeatureId, answer: int) -> LevelRange | None:
        """What an answer (1 is the first) stands for, None where the form has no such answer."""
        levels = self.levels.get(feature, ())
        return levels[answer - 1] if 1 <= answer <= len(levels) else None

    def asked(self, instrument: Instrument, job: Occupation | None) -> tuple[FeatureId, ...]:
        """The features on paper: those that always are, and what can block the reference job."""
        demands = job.demands if job else {}
        blocking = {
            feature
            for feature, demand in demands.items()
            if demand.critical and demand.demand >= _CRITICAL_FROM and demand.weight > 0
        }
        return tuple(each for each in instrument.ids if each in blocking or each in self.home_form)


@dataclass(frozen=True, slots=True, kw_only=True)
class ItemWords:
    """An item in words: the question to the person, a short name for the file, its options."""

    question: str
    label: str
    options: Mapping[str, str]


@dataclass(frozen=True, slots=True, kw_only=True)
class FormWords:
    """The words of the questionnaire in one language.

    Attributes:
        title, how_to_answer, in_doubt, privacy, help_offer: What stands above the questions.
        intro: The paragraphs that open it.
        unknown: The answer "I do not know".
        no_answer: An item that was not filled in.
        told_note: The reason beside a level that was taken over.
        scale, concern, sections, levels: Id → name.
        items: Item id → its words.
        answers: Feature → its answers, in order.
    """

    title: str
    intro: tuple[str, ...]
    how_to_answer: str
    in_doubt: str
    privacy: str
    help_offer: str
    unknown: str
    no_answer: str
    told_note: str
    scale: Mapping[str, str]
    concern: Mapping[str, str]
    sections: Mapping[str, str]
    levels: Mapping[str, str]
    items: Mapping[str, ItemWords]
    answers: Mapping[FeatureId, tuple[str, ...]]


def parse_form(data: object, instrument: Instrument) -> Form:
    """The questionnaire from ``questionnaire.toml``.

    Raises:
        ProblemError: A key that is missing, unknown or of the wrong kind, a feature that does not
            exist, a section that names no item.
    """
    nodes = read.fields(
        Node(data), required=("version", "home_form", "sections", "items", "scale", "levels")
    )
    scale = read.fields(nodes["scale"], required=("options", "concern"))
    ratings, concern = _texts(scale["options"]), _texts(scale["concern"])
    items = {
        name: _item(name, nodes["items"].child(name, value), instrument)
        for name, value in read.mapping(nodes["items"]).items()
    }
    levels = nodes["levels"]
    return Form(
        version=read.text(nodes["version"]),
        home_form=tuple(_feature(each, instrument) for each in read.items(nodes["home_form"])),
        sections=tuple(_section(each, items) for each in read.items(nodes["sections"])),
        items=items,
        scale=ratings,
        concern=dict(zip(ratings, concern, strict=True)),
        levels={
            _feature(Node(name, f"levels.{name}"), instrument): tuple(
                map(_level, read.items(levels.child(name, value)))
            )
            for name, value in read.mapping(levels).items()
        },
    )


def _texts(node: Node) -> tuple[str, ...]:
    return tuple(map(read.text, read.items(node)))


def _feature(node: Node, instrument: Instrument) -> FeatureId:
    name = read.text(node)
    if name not in instrument:
        raise trouble("instrument.unknown_feature", place=node.path, found=name)
    return FeatureId(name)


def _section(node: Node, items: Mapping[str, Item]) -> Section:
    nodes = read.fields(node, required=("id", "items"))
    names = _texts(nodes["items"])
    for each in names:
        if each not in items:
            raise trouble("document.missing_key", place=f"items.{each}", found=each)
    return Section(section_id=read.text(nodes["id"]), items=names)


def _item(name: str, node: Node, instrument: Instrument) -> Item:
    nodes = read.fields(
        node,
        required=("kind",),
        optional=("options", "options_of", "min", "max", "features", "answer", "level"),
    )
    marks, answers = nodes.get("features"), nodes.get("answer")
    levels = nodes.get("level")
    return Item(
        item_id=name,
        kind=read.choice(nodes["kind"], ItemKind),
        options=maybe(nodes, "options", _texts) or (),
        options_of=maybe(nodes, "options_of", read.text),
        lowest=maybe(nodes, "min", lambda given: read.number(given, 0)) or 0,
        highest=maybe(nodes, "max", lambda given: read.number(given, 0)) or 0,
        features={
            option: tuple(_feature(each, instrument) for each in read.items(given))
            for option, given in _members(marks)
        },
        answer={option: read.boolean(given) for option, given in _members(answers)},
        levels={option: read.text(given) for option, given in _members(levels)},
    )


def _members(node: Node | None) -> Sequence[tuple[str, Node]]:
    if node is None:
        return ()
    return [(key, node.child(key, value)) for key, value in read.mapping(node).items()]


def _level(node: Node) -> LevelRange:
    if not isinstance(node.value, list):
        return LevelRange.point(read.integer(node, LEVEL_MIN, LEVEL_MAX))
    lo, hi = (read.integer(each, LEVEL_MIN, LEVEL_MAX) for each in read.items(node))
    return LevelRange(lo, hi)


_PLAIN = (
    "title",
    "how_to_answer",
    "in_doubt",
    "privacy",
    "help_offer",
    "unknown",
    "no_answer",
    "told_note",
)
_NAMED = ("scale", "concern", "sections", "levels")


def parse_form_words(data: object, form: Form) -> FormWords:
    """The words of the questionnaire in one language.

    Raises:
        ProblemError: A key that is missing, unknown or of the wrong kind, or a list of answers that
            is not as long as what its answers stand for.
    """
    nodes = read.fields(Node(data), required=(*_PLAIN, *_NAMED, "intro", "items", "answers"))
    simple: dict[str, Any] = {name: _words(nodes[name]) for name in _PLAIN}
    simple |= {name: {key: _words(each) for key, each in _members(nodes[name])} for name in _NAMED}
    items = read.fields(nodes["items"], required=form.items)
    answers = read.fields(nodes["answers"], required=form.levels)
    return FormWords(
        intro=tuple(map(_words, read.items(nodes["intro"]))),
        items={name: _item_words(items[name]) for name in form.items},
        answers={
            feature: _answers(answers[feature], len(levels))
            for feature, levels in form.levels.items()
        },
        **simple,
    )


def _item_words(node: Node) -> ItemWords:
    nodes = read.fields(node, required=("question", "label"), optional=("options",))
    return ItemWords(
        question=_words(nodes["question"]),
        label=_words(nodes["label"]),
        options={key: _words(each) for key, each in _members(nodes.get("options"))},
    )


def _answers(node: Node, count: int) -> tuple[str, ...]:
    found = tuple(map(_words, read.items(node)))
    if len(found) != count:
        raise trouble("instrument.levels", place=node.path, found=len(found), allowed=str(count))
    return found


def _words(node: Node) -> str:
    return bound(read.text(node))
