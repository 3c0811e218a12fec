"""Medical force majeure: from when the notice can go, and what follows from it."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, timedelta

from reinteg_desk.rules.case_facts import Found, status_of
from reinteg_desk.rules.dates import add_months
from reinteg_desk.rules.parameters import DatedValue, Population, RuleBook
from reinteg_desk.rules.remarks import Remark
from reinteg_desk.rules.terms import Statement, Term

_WHO = Population.EMPLOYEE_WITH_CONTRACT


@dataclass(frozen=True, slots=True, kw_only=True)
class NoticeCheck:
    """Whether a notice on a day comes after enough months.

    Attributes:
        allowed: Whether it does.
        possible_from: First day on which the months of that day's rule are reached.
        citation: The rule, by the day of the notice.
    """

    allowed: bool
    possible_from: date
    citation: DatedValue


def route(on: date, rules: RuleBook) -> Statement:
    """Which way to medical force majeure is open on a day.

    Only after a completed track until 27 November 2022, the special procedure since.

    Raises:
        ProblemError: ``rules.no_value``: nothing is on record for that day.
    """
    after_track = rules.find("force_majeure.after_track_only", on=on, who=_WHO)
    if after_track is not None:
        return Statement(text=Remark("force_majeure.after_track_only"), citation=after_track)
    months = rules.value("force_majeure.min_months", on=on, who=_WHO)
    text = Remark("force_majeure.special_procedure", {"months": months.whole})
    return Statement(text=text, citation=months)


def check_notice(start: date, notified_on: date, rules: RuleBook) -> NoticeCheck:
    """Whether medical force majeure can be invoked by a notice on a day.

    After nine months of uninterrupted incapacity, six for notices from 2026 on, also where the
    incapacity began before (Wet 3/7/1978, art. 34). No track may be running: the caller knows.

    Args:
        start: First day of the uninterrupted incapacity (:func:`uninterrupted_since`).
        notified_on: The day of the notice.
        rules: The rules.

    Raises:
        ProblemError: ``rules.no_value``: the procedure did not exist on that day.
    """
    months = rules.value("force_majeure.min_months", on=notified_on, who=_WHO)
    reached = add_months(start, months.whole).on
    return NoticeCheck(allowed=reached <= notified_on, possible_from=reached, citation=months)


def possible_from(start: date, rules: RuleBook) -> Found | None:
    """The first day on which a notice is possible at all, None where no rule leads to one."""
    found = []
    for value in rules.parameter("force_majeure.min_months").values:
        step = add_months(start, value.whole)
        first = max(step.on, value.valid_from or date.min)
        if value.valid_to is None or first <= value.valid_to:
            found.append(Found(value, first, step.shortened and first == step.on))
    return min(found, key=lambda each: each.on, default=None)


def interrupts(resumed_days: int, on: date, rules: RuleBook) -> bool:
    """Whether a resumption of so many days interrupts the incapacity for this procedure."""
    days = rules.value("force_majeure.interruption_days", on=on, who=_WHO)
    return resumed_days >= days.whole


def terms_after_notice(notified_on: date, rules: RuleBook) -> tuple[Term, ...]:
    """From when the occupational physician examines, and by when the finding is made."""
    wait = rules.value("force_majeure.exam_wait_days", on=notified_on, who=_WHO)
    months = rules.value("force_majeure.decision_months", on=notified_on, who=_WHO)
    finding = add_months(notified_on, months.whole)
    return (
        Term(
            id="force_majeure_examination",
            on=notified_on + timedelta(days=wait.whole),
            citation=wait,
            status=wait.status,
        ),
        Term(
            id="force_majeure_finding",
            on=finding.on,
            citation=months,
            status=status_of(months, derived=finding.shortened),
        ),
    )


def terms_after_finding(found_on: date, rules: RuleBook, *, unfit: bool) -> tuple[Term, ...]:
    """What follows from the finding.

    Definitive unfitness: appeal, and the question under which conditions adapted work is possible.
    No definitive unfitness: when a fresh procedure can begin.

    Args:
        found_on: The day the finding was received.
        rules: The rules.
        unfit: Whether definitive unfitness was found.
    """
    return tuple(_after_unfitness(found_on, rules) if unfit else _afresh(found_on, rules))


def _after_unfitness(found_on: date, rules: RuleBook) -> Iterator[Term]:
    for term_id, rule in (
        ("force_majeure_appeal", "force_majeure.appeal_days"),
        ("adapted_work_question", "force_majeure.adapted_work_request_days"),
        ("adapted_work_form", "force_majeure.adapted_work_form_days"),
    ):
        days = rules.value(rule, on=found_on, who=_WHO)
        on = found_on + timedelta(days=days.whole)
        yield Term(id=term_id, on=on, citation=days, status=days.status)


def _afresh(found_on: date, rules: RuleBook) -> Iterator[Term]:
    months = rules.value("force_majeure.new_request_months", on=found_on, who=_WHO)
    step = add_months(found_on, months.whole)
    yield Term(
        id="force_majeure_afresh",
        on=step.on,
        citation=months,
        status=status_of(months, derived=step.shortened),
    )
