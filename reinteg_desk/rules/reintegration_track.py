"""The occupational physician's track (RIT): decisions, terms, missed invitations, by regime."""

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, replace
from datetime import date, timedelta
from enum import StrEnum

from reinteg_desk.rules.case_facts import ONE_DAY, Found, plain
from reinteg_desk.rules.dates import MonthStep, add_months
from reinteg_desk.rules.parameters import DatedValue, Population, RuleBook
from reinteg_desk.rules.remarks import Remark
from reinteg_desk.rules.terms import Statement, Term
from reinteg_desk.rules.working_days import WorkingDays

_WHO = Population.EMPLOYEE_WITH_CONTRACT


class RitDecision(StrEnum):
    """The letters of the occupational physician; what they mean depends on the regime."""

    A = "A"
    B = "B"
    C = "C"
    D = "D"
    E = "E"


@dataclass(frozen=True, slots=True, kw_only=True)
class RitTrack:
    """One track, as far as it has come; every day is the day of receipt.

    Attributes:
        requested_on: The request reached the occupational physician.
        assessed_on: Employer and worker received the assessment form.
        decision: Its letter.
        plan_handed_over_on: The worker received the plan.
        plan_sent_on: The advising doctor received the plan.
        appealed_on: The worker appealed.
    """

    requested_on: date
    assessed_on: date | None = None
    decision: RitDecision | None = None
    plan_handed_over_on: date | None = None
    plan_sent_on: date | None = None
    appealed_on: date | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class DecisionMeaning:
    """One letter under one regime.

    Attributes:
        decision: The letter.
        text: What it means, as a remark.
        definitive: Whether it finds a definitive unfitness for the agreed work.
        citation: The rule.
    """

    decision: RitDecision
    text: Remark
    definitive: bool
    citation: DatedValue


Reckon = Callable[[DatedValue], MonthStep]


class RitRules:
    """The rules of one track.

    A track that was running on 1 October 2022 switched to the new rules on that day; one that was
    requested before 1 January 2026 keeps the rules of its request.

    Args:
        track: The track.
        rules: The rules.
    """

    def __init__(self, track: RitTrack, rules: RuleBook) -> None:
        self.track = track
        self._rules = rules
        self._working_days = WorkingDays(rules)

    def law_day(self, on: date) -> date:
        """The day whose rules a step of this track on a given day falls under."""
        kept = self._rules.find("rit.keeps_rules_before", on=on, who=_WHO)
        if kept is not None and self.track.requested_on < kept.day <= on:
            return kept.day - ONE_DAY
        return on

    def decisions(self, on: date) -> tuple[DecisionMeaning, ...]:
        """The decisions that can be taken on a day, with their meaning.

        Raises:
            ProblemError: ``rules.no_value``: there was no track on that day yet.
        """
        day = self.law_day(on)
        letters = self._rules.value("rit.decisions", on=day, who=_WHO)
        definitive = self._rules.value("rit.definitive_decisions", on=day, who=_WHO).items
        regime = self._rules.value("regime.occupational", on=day, who=_WHO).text
        return tuple(
            DecisionMeaning(
                decision=RitDecision(letter),
                text=Remark(f"rit.{regime}.{letter}"),
                definitive=letter in definitive,
                citation=letters,
            )
            for letter in letters.items
        )

    def terms(self) -> tuple[Term, ...]:
        """The terms that follow from what has happened in the track so far, by day."""
        makers = (self._decision, self._after_decision, self._after_plan, self._after_appeal)
        return tuple(sorted((t for make in makers for t in make()), key=lambda t: (t.on, t.id)))

    def _decision(self) -> Iterator[Term]:
        requested = self.track.requested_on
        yield from self._due(
            "rit_decision",
            ("rit.decision_working_days", self._working(requested)),
            ("rit.decision_days", _calendar(requested)),
        )

    def _after_decision(self) -> Iterator[Term]:
        assessed, letter = self.track.assessed_on, self.track.decision
        if assessed is None or letter is None:
            return
        meaning = next((m for m in self.decisions(assessed) if m.decision is letter), None)
        if meaning is None:
            return
        yield from self._plan(assessed, letter)
        if meaning.definitive or self._in_force("rit.appeal_working_days", assessed):
            yield from self.appeal(assessed)
        if letter is RitDecision.E:
            yield from self._due(
                "rit_reevaluation", ("rit.e_reevaluation_months", _months(assessed))
            )
        if letter is RitDecision.C and not meaning.definitive:
            yield from self._due("rit_restart", ("rit.restart_months", _months(assessed)))

    def _plan(self, assessed: date, letter: RitDecision) -> Iterator[Term]:
        if letter is RitDecision.A:
            yield from self.plan_temporary(assessed)
        if letter in self._definitive_with_work(assessed):
            yield from self.plan_definitive(assessed)

    def _definitive_with_work(self, on: date) -> tuple[str, ...]:
        """The definitive decisions after which adapted or other work stays possible."""
        definitive = self._rules.value("rit.definitive_decisions", on=self.law_day(on), who=_WHO)
        return tuple(each for each in definitive.items if each != RitDecision.D)

    def plan_temporary(self, assessed: date) -> Iterator[Term]:
        """The last day for the employer's plan after decision A."""
        yield from self._due(
            "rit_plan",
            ("rit.plan_working_days", self._working(assessed)),
            ("rit.plan_days", _calendar(assessed)),
        )

    def plan_definitive(self, assessed: date) -> Iterator[Term]:
        """The last day for the plan after a definitive decision that leaves other work open."""
        yield from self._due("rit_plan", ("rit.plan_definitive_months", _months(assessed)))

    def appeal(self, assessed: date) -> Iterator[Term]:
        """The last day for the worker's appeal."""
        yield from self._due(
            "rit_appeal",
            ("rit.appeal_working_days", self._working(assessed)),
            ("rit.appeal_days", _calendar(assessed)),
        )

    def _after_plan(self) -> Iterator[Term]:
        if self.track.plan_handed_over_on is not None:
            yield from self.reply(self.track.plan_handed_over_on)
        if self.track.plan_sent_on is not None:
            yield from self.comment(self.track.plan_sent_on)

    def reply(self, handed_over: date) -> Iterator[Term]:
        """The last day for the worker's answer to the plan; silence may count as a refusal."""
        for term in self._due(
            "rit_reply",
            ("rit.reply_working_days", self._working(handed_over)),
            ("rit.reply_days", _calendar(handed_over)),
        ):
            refusal = self._in_force("rit.refusal_after_silence", term.on)
            condition = Remark("condition.silence_is_refusal") if refusal else None
            yield replace(term, condition=condition)

    def comment(self, sent: date) -> Iterator[Term]:
        """The last day for the advising doctor; silence counts as agreement."""
        yield from self._due(
            "rit_comment",
            (
                "rit.advising_doctor_weeks",
                lambda value: plain(sent + timedelta(weeks=value.whole)),
            ),
        )

    def _after_appeal(self) -> Iterator[Term]:
        appealed = self.track.appealed_on
        if appealed is not None:
            yield from self._due(
                "rit_appeal_decision", ("rit.appeal_decision_days", _calendar(appealed))
            )

    def missed(self, invitations: Sequence[date]) -> tuple[Statement, ...]:
        """What follows from invitations that the worker did not accept.

        Until 2025 the track ends after three, each at least 14 days after the one before; from 2026
        two missed ones are reported to the advising doctor.

        Args:
            invitations: The days of the missed appointments, in any order.
        """
        days = sorted(invitations)
        if not days:
            return ()
        law_day = self.law_day(days[-1])
        return (*self._ended(days, law_day), *self._reported(days, law_day))

    def _ended(self, days: list[date], law_day: date) -> Iterator[Statement]:
        needed = self._rules.find("rit.invitations", on=law_day, who=_WHO)
        gap = self._rules.find("rit.invitation_gap_days", on=law_day, who=_WHO)
        if needed is None or gap is None:
            return
        counted = spaced(days, gap.whole)
        code = "rit.ends_after_invitations" if counted >= needed.whole else "rit.invite_again"
        facts = {"count": counted, "needed": needed.whole, "days": gap.whole}
        yield Statement(text=Remark(code, facts), citation=needed)

    def _reported(self, days: list[date], law_day: date) -> Iterator[Statement]:
        needed = self._rules.find("rit.missed_reported_after", on=law_day, who=_WHO)
        if needed is not None and len(days) >= needed.whole:
            facts = {"count": len(days)}
            yield Statement(text=Remark("rit.report_missed", facts), citation=needed)

    def _working(self, since: date) -> Reckon:
        return lambda value: plain(self._working_days.after(since, value.whole))

    def _in_force(self, rule: str, on: date) -> bool:
        return self._rules.find(rule, on=self.law_day(on), who=_WHO) is not None

    def _due(self, term_id: str, *ways: tuple[str, Reckon]) -> Iterator[Term]:
        found = self._found(ways)
        if found is not None:
            yield Term(id=term_id, on=found.on, citation=found.value, status=found.status)

    def _found(self, ways: Sequence[tuple[str, Reckon]]) -> Found | None:
        """The day under the rules of that very day; where it fell between two, the change."""
        overtaken = False
        for rule, reckon in ways:
            for value in self._rules.parameter(rule).values:
                step = reckon(value)
                day = self.law_day(step.on)
                if value.holds(day, None, _WHO):
                    return Found(value, step.on, step.shortened)
                begins, ends = value.valid_from or date.min, value.valid_to or date.max
                if overtaken and step.on < begins:
                    return Found(value, begins, derived=True)
                overtaken = overtaken or self.track.requested_on <= ends < day
        return None


def spaced(days: Sequence[date], gap_days: int) -> int:
    """How many of the days, oldest first, lie at least so many days after the last one counted."""
    counted: list[date] = []
    for day in sorted(days):
        if not counted or (day - counted[-1]).days >= gap_days:
            counted.append(day)
    return len(counted)


def _calendar(since: date) -> Reckon:
    """Calendar days, counted from the day after."""
    return lambda value: plain(since + timedelta(days=value.whole))


def _months(since: date) -> Reckon:
    return lambda value: add_months(since, value.whole)


def rit_initiators(requested_on: date, rules: RuleBook) -> Statement:
    """Who can ask for a track on a day.

    Raises:
        ProblemError: ``rules.no_value``: there was no track on that day yet.
    """
    value = rules.value("rit.initiators", on=requested_on, who=_WHO)
    return Statement(text=Remark("rit.initiators"), citation=value)


def plan_content(on: date, rules: RuleBook) -> tuple[str, ...]:
    """Ids of what a plan holds (codex art. I.4-74)."""
    return rules.value("rit.plan_content", on=on, who=_WHO).items


def report_grounds(on: date, rules: RuleBook) -> tuple[str, ...]:
    """Ids of the grounds on which an employer makes a reasoned report instead of a plan.

    Raises:
        ProblemError: ``rules.no_value``: no grounds are on record for that day.
    """
    return rules.value("rit.report_grounds", on=on, who=_WHO).items
