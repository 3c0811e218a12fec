"""Tested assessments whose totals can be recorded: names, ranges, bands; never their items."""

from collections.abc import Mapping
from dataclasses import dataclass

from reinteg_desk.app import document_reader as read
from reinteg_desk.app.document_reader import Node, maybe
from reinteg_desk.app.instrument_texts import bound
from reinteg_desk.app.messages import LANGUAGES


@dataclass(frozen=True, slots=True, kw_only=True)
class Band:
    """A named part of a score's range, both ends included."""

    band_id: str
    lowest: float
    highest: float


@dataclass(frozen=True, slots=True, kw_only=True)
class Score:
    """One total of an assessment.

    Attributes:
        score_id: Names it in a case file.
        label: language → name.
        lowest, highest, step: Its range.
        higher_is_better: The direction.
        bands: Its published classes, none where it has none.
    """

    score_id: str
    label: Mapping[str, str]
    lowest: float
    highest: float
    step: float
    higher_is_better: bool
    bands: tuple[Band, ...]

    def band(self, value: float) -> str | None:
        """The class of a value, None where there is none."""
        found = (each.band_id for each in self.bands if each.lowest <= value <= each.highest)
        return next(found, None)


@dataclass(frozen=True, slots=True, kw_only=True)
class AssessmentKind:
    """One published assessment.

    Attributes:
        kind_id: Names it in a case file.
        name: language → name.
        note: language → what to know before using its result.
        source: Publications behind range, direction and bands.
        to_confirm: Whether only a secondary description was read.
        scores: Its totals.
    """

    kind_id: str
    name: Mapping[str, str]
    note: Mapping[str, str]
    source: str
    to_confirm: bool
    scores: tuple[Score, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class AssessmentKinds:
    """All of them, and the names of their bands (language → id → name)."""

    kinds: tuple[AssessmentKind, ...]
    band_names: Mapping[str, Mapping[str, str]]

    def find(self, kind_id: str) -> AssessmentKind | None:
        """The assessment of an id, None for an unknown one."""
        return next((each for each in self.kinds if each.kind_id == kind_id), None)


def parse_assessment_kinds(data: object) -> AssessmentKinds:
    """The assessments of ``assessments.toml``; ``document.*`` where a key is wrong."""
    nodes = read.fields(Node(data), required=("version", "assessment", "bands"))
    bands = {
        key: _words(nodes["bands"].child(key, value))
        for key, value in read.mapping(nodes["bands"]).items()
    }
    return AssessmentKinds(
        kinds=tuple(map(_kind, read.items(nodes["assessment"]))),
        band_names={
            language: {key: names[language] for key, names in bands.items()}
            for language in LANGUAGES
        },
    )


def _kind(node: Node) -> AssessmentKind:
    nodes = read.fields(
        node, required=("id", "name", "note", "source", "status", "features", "scores")
    )
    return AssessmentKind(
        kind_id=read.text(nodes["id"]),
        name=_words(nodes["name"]),
        note=_words(nodes["note"]),
        source=read.text(nodes["source"]),
        to_confirm=read.text(nodes["status"]) != "source",
        scores=tuple(map(_score, read.items(nodes["scores"]))),
    )


def _score(node: Node) -> Score:
    nodes = read.fields(
        node,
        required=("id", "label", "min", "max", "step", "better"),
        optional=("bands", "feature"),
    )
    return Score(
        score_id=read.text(nodes["id"]),
        label=_words(nodes["label"]),
        lowest=read.number(nodes["min"], 0),
        highest=read.number(nodes["max"], 0),
        step=read.number(nodes["step"], 0, above_lowest=True),
        higher_is_better=read.text(nodes["better"]) == "higher",
        bands=maybe(nodes, "bands", lambda given: tuple(map(_band, read.items(given)))) or (),
    )


def _band(node: Node) -> Band:
    nodes = read.fields(node, required=("id", "from", "to"))
    return Band(
        band_id=read.text(nodes["id"]),
        lowest=read.number(nodes["from"], 0),
        highest=read.number(nodes["to"], 0),
    )


def _words(node: Node) -> Mapping[str, str]:
    nodes = read.fields(node, required=LANGUAGES)
    return {language: bound(read.text(nodes[language])) for language in LANGUAGES}
