"""Which comparison the law makes on the day of the consultation: own occupation or whole market."""

from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from reinteg_desk.domain.case import Case
from reinteg_desk.rules.case_facts import CaseFacts, case_facts, status_of
from reinteg_desk.rules.parameters import DatedValue, Population, RuleBook, SourceStatus
from reinteg_desk.rules.remarks import Remark


class FrameKind(StrEnum):
    """What a person is compared with."""

    REFERENCE = "reference"
    MARKET = "market"


@dataclass(frozen=True, slots=True, kw_only=True)
class Frame:
    """The comparison on the day of the consultation.

    Attributes:
        kind: The usual occupation (for the self-employed: their own activity), or the whole market.
        switch_on: First day on which the whole labour market counts.
        brought_forward: Whether that day came early, because no favourable evolution is expected.
        reason: Why, as a remark.
        citation: The rule.
        status: How firmly the switch date is known.
    """

    kind: FrameKind
    switch_on: date
    brought_forward: bool
    reason: Remark
    citation: DatedValue
    status: SourceStatus


def legal_frame(case: Case, rules: RuleBook) -> Frame:
    """The frame of a case (ZIV-wet art. 100 § 1; KB 20/7/1971 art. 19 and 20).

    Employees and unemployed: the usual occupation for the first six months, insofar as favourable
    evolution or cure is to be expected; self-employed: their own activity for the first year. The
    whole labour market afterwards.

    Raises:
        ProblemError: ``rules.no_value``.
    """
    return frame_of(case_facts(case, rules))


def frame_of(facts: CaseFacts) -> Frame:
    """The frame for facts that are already at hand."""
    months = facts.value("frame.own_occupation_months", facts.held_on)
    by_time = facts.after_months(months.whole)
    expectation = facts.value("frame.needs_favourable_evolution", facts.held_on)
    if _is_unfavourable(facts, expectation) and facts.held_on < by_time.on:
        return _made(facts, facts.held_on, expectation, forward=True, derived=False)
    return _made(facts, by_time.on, months, forward=False, derived=by_time.shortened)


def _is_unfavourable(facts: CaseFacts, expectation: DatedValue) -> bool:
    return expectation.flag and facts.case.answers.favourable_evolution_expected is False


def _made(
    facts: CaseFacts, switch_on: date, citation: DatedValue, *, forward: bool, derived: bool
) -> Frame:
    kind = FrameKind.REFERENCE if facts.held_on < switch_on else FrameKind.MARKET
    return Frame(
        kind=kind,
        switch_on=switch_on,
        brought_forward=forward,
        reason=Remark(_reason(facts, kind, forward=forward), {"date": switch_on}),
        citation=citation,
        status=status_of(citation, derived=derived),
    )


def _reason(facts: CaseFacts, kind: FrameKind, *, forward: bool) -> str:
    if forward:
        return "frame.unfavourable"
    own = facts.who is Population.SELF_EMPLOYED
    return f"frame.{kind}_{'self_employed' if own else 'employee'}"
