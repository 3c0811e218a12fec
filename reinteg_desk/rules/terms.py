"""A day that a rule sets for somebody: the value that all decision helpers answer with."""

from dataclasses import dataclass
from datetime import date
from typing import Any

from reinteg_desk.rules.parameters import DatedValue, SourceStatus
from reinteg_desk.rules.remarks import DEFAULT_LANGUAGE, Remark, RuleTexts


@dataclass(frozen=True, slots=True, kw_only=True)
class Term:
    """A term, a first day or a window.

    Attributes:
        id: A fixed id; its text is ``milestone.<id>``, as in the timeline.
        on: The day, or the last day of the window.
        citation: The value it rests on.
        status: How firmly the day is known.
        window_from: First day of the window, None where there is one day only.
        condition: Under which condition it holds, None without one.
    """

    id: str
    on: date
    citation: DatedValue
    status: SourceStatus
    window_from: date | None = None
    condition: Remark | None = None

    @property
    def rule(self) -> str:
        """Id of the parameter."""
        return self.citation.rule

    @property
    def source(self) -> str:
        """The article."""
        return self.citation.article

    @property
    def title(self) -> Remark:
        """What the day is, for people."""
        return Remark(f"milestone.{self.id}")


@dataclass(frozen=True, slots=True, kw_only=True)
class Statement:
    """Something a rule says that is no day: a right, a duty, a consequence.

    Attributes:
        text: What it says, as a remark.
        citation: The value it rests on.
    """

    text: Remark
    citation: DatedValue

    @property
    def rule(self) -> str:
        """Id of the parameter."""
        return self.citation.rule

    @property
    def source(self) -> str:
        """The article."""
        return self.citation.article

    @property
    def status(self) -> SourceStatus:
        """How firmly it is known."""
        return self.citation.status


def term_to_json(term: Term, texts: RuleTexts, language: str = DEFAULT_LANGUAGE) -> dict[str, Any]:
    """A term as plain data, sentences in the language."""
    document: dict[str, Any] = {"id": term.id, "text": texts.sentence(term.title, language)}
    if term.window_from is not None:
        document["from"] = term.window_from.isoformat()
    document |= {
        "date": term.on.isoformat(),
        "rule": term.rule,
        "source": term.source,
        "status": term.status.value,
    }
    if term.condition is not None:
        document["condition"] = texts.sentence(term.condition, language)
    return document
