"""Health guidelines against the demands of a work post: what is too much for anybody."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date

from reinteg_desk.app.document_reader import (
    Node,
    calendar_day,
    choice,
    fields,
    integer,
    items,
    mapping,
    number,
    text,
)
from reinteg_desk.app.messages import LANGUAGES
from reinteg_desk.app.problems import trouble
from reinteg_desk.domain.identifiers import FeatureId
from reinteg_desk.domain.instrument import LEVEL_MAX, Instrument
from reinteg_desk.rules.parameters import SourceStatus


@dataclass(frozen=True, slots=True, kw_only=True)
class Guideline:
    """One guideline.

    Attributes:
        feature: What it limits.
        level: The lowest demand level that lies above it.
        amounts: Quantity → the highest amount within it.
        source: The rule or standard, with what it says.
        dated: The day it is of.
        evidence: Where it was read.
        status: How firmly it is known.
        checked_on: When a person last checked it.
        texts: Language → one sentence for people.
    """

    feature: FeatureId
    level: int
    amounts: Mapping[str, float]
    source: str
    dated: date
    evidence: str
    status: SourceStatus
    checked_on: date
    texts: Mapping[str, str]

    def text(self, language: str) -> str:
        """The sentence in a language, in Dutch where there is none in it."""
        return self.texts.get(language) or self.texts[LANGUAGES[0]]

    def is_exceeded(self, demand: float, amounts: Mapping[str, float]) -> bool:
        """Whether a post lies above it: by what was measured, else by its level."""
        measured = [amounts[name] > most for name, most in self.amounts.items() if name in amounts]
        return any(measured) if measured else demand >= self.level


def parse_guidelines(data: object, instrument: Instrument) -> tuple[Guideline, ...]:
    """What ``guidelines.toml`` holds.

    Raises:
        ProblemError: A key that is missing, unknown or of the wrong kind.
    """
    top = fields(Node(data), required=("version", "guideline"))
    return tuple(_guideline(each, instrument) for each in items(top["guideline"]))


def _guideline(node: Node, instrument: Instrument) -> Guideline:
    parts = fields(
        node,
        required=(
            *("feature", "level", "amounts", "source", "dated", "evidence", "status"),
            *("checked_on", *LANGUAGES),
        ),
    )
    feature = text(parts["feature"])
    if feature not in instrument:
        raise trouble("instrument.unknown_feature", place=parts["feature"].path, found=feature)
    amounts = parts["amounts"]
    return Guideline(
        feature=FeatureId(feature),
        level=integer(parts["level"], 1, LEVEL_MAX),
        amounts={
            name: number(amounts.child(name, value), 0) for name, value in mapping(amounts).items()
        },
        source=text(parts["source"]),
        dated=calendar_day(parts["dated"]),
        evidence=text(parts["evidence"]),
        status=choice(parts["status"], SourceStatus),
        checked_on=calendar_day(parts["checked_on"]),
        texts={language: text(parts[language]) for language in LANGUAGES},
    )


def exceeded(
    guidelines: Sequence[Guideline],
    demands: Mapping[FeatureId, float],
    amounts: Mapping[FeatureId, Mapping[str, float]],
) -> tuple[Guideline, ...]:
    """The guidelines that a post lies above, in the order of the data.

    Args:
        guidelines: All of them.
        demands: Feature → demand level of the post, 0 … 4; a feature that is absent is not judged.
        amounts: Feature → what was measured.
    """
    return tuple(
        each
        for each in guidelines
        if each.feature in demands
        and each.is_exceeded(demands[each.feature], amounts.get(each.feature, {}))
    )
