"""What the rules say about the occupational physician's track of one file, in one language."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date
from typing import TypeVar

from reinteg_desk.app.plan_facts import RuleWords
from reinteg_desk.app.plan_visit_parts import DatedRule
from reinteg_desk.app.problems import ProblemError
from reinteg_desk.app.visit import last_event, visit_of
from reinteg_desk.domain.case import Case
from reinteg_desk.domain.consultation import EventType
from reinteg_desk.domain.incapacity import Status
from reinteg_desk.rules.occupational_visits import pre_return_visit
from reinteg_desk.rules.parameters import RuleBook
from reinteg_desk.rules.reintegration_track import (
    DecisionMeaning,
    RitDecision,
    RitRules,
    RitTrack,
)
from reinteg_desk.rules.terms import Statement, Term

Found = TypeVar("Found")
_DECISION_TERM = "rit_decision"
_APPEAL_IN_CALENDAR_DAYS = "rit.appeal_days"


@dataclass(frozen=True, slots=True, kw_only=True)
class Letter:
    """One decision that can be taken, in words."""

    decision: str
    text: str
    is_definitive: bool
    is_chosen: bool


@dataclass(frozen=True, slots=True, kw_only=True)
class TrackAdvice:
    """The track of one file as it stands.

    Attributes:
        case: The file.
        rules: The rules.
        words: The same in the words of one language.
        today: Stands in for a day that was not noted.
    """

    case: Case
    rules: RuleBook
    words: RuleWords
    today: date

    @property
    def is_for_this_person(self) -> bool:
        """Whether the track exists for this person: an employee whose contract runs."""
        incapacity = self.case.incapacity
        return incapacity.status is Status.EMPLOYEE and incapacity.contract

    @property
    def requested_on(self) -> date | None:
        """The request reached the occupational physician."""
        return last_event(self.case, EventType.RIT_REQUESTED)

    @property
    def assessed_on(self) -> date | None:
        """Employer and worker received the assessment form."""
        return last_event(self.case, EventType.RIT_ASSESSED)

    # --- the decision ---

    def letters(self) -> tuple[Letter, ...]:
        """The decisions that can be taken on the day of the assessment; none before there was one.

        A letter that was chosen under other rules is not among them: :attr:`is_out_of_place`.
        """
        chosen = visit_of(self.case).decision
        return tuple(
            Letter(
                decision=each.decision.value,
                text=self.words.said(each.text),
                is_definitive=each.definitive,
                is_chosen=each.decision.value == chosen,
            )
            for each in self._meanings()
        )

    @property
    def chosen(self) -> Letter | None:
        """The decision that was taken, None where none was or where it does not exist that day."""
        return next((each for each in self.letters() if each.is_chosen), None)

    @property
    def is_out_of_place(self) -> bool:
        """Whether the letter that was chosen does not exist on the day of the assessment."""
        chosen = visit_of(self.case).decision
        return chosen is not None and chosen not in {each.decision for each in self._meanings()}

    def _meanings(self) -> tuple[DecisionMeaning, ...]:
        day = self.assessed_on or self.today
        track = RitTrack(requested_on=min(self.requested_on or day, day))
        return _known(lambda: RitRules(track, self.rules).decisions(day)) or ()

    # --- what follows ---

    def deadlines(self) -> tuple[DatedRule, ...]:
        """The days that follow from the request and the decision, by date."""
        return tuple(map(self._of_term, self._terms()))

    def after_decision(self) -> tuple[DatedRule, ...]:
        """The same without the day for the decision itself."""
        return tuple(self._of_term(each) for each in self._terms() if each.id != _DECISION_TERM)

    def appeal(self) -> DatedRule | None:
        """Until when the worker can appeal by registered letter.

        None where they cannot, and under the rules before October 2022, whose way is not on record.
        """
        terms = (each for each in self._terms() if each.citation.rule == _APPEAL_IN_CALENDAR_DAYS)
        return next(map(self._of_term, terms), None)

    def _terms(self) -> tuple[Term, ...]:
        requested, assessed = self.requested_on, self.assessed_on
        if not self.is_for_this_person or (requested is None and assessed is None):
            return ()
        decision = None if self.is_out_of_place else visit_of(self.case).decision
        track = RitTrack(
            requested_on=requested or assessed or self.today,
            assessed_on=assessed,
            decision=RitDecision(decision) if decision else None,
            plan_handed_over_on=last_event(self.case, EventType.PLAN_HANDED_OVER),
        )
        terms = _known(lambda: RitRules(track, self.rules).terms()) or ()
        return tuple(each for each in terms if requested is not None or each.id != _DECISION_TERM)

    # --- the visit before the return ---

    def pre_return_deadline(self) -> DatedRule | None:
        """Until when the pre-return visit takes place; None where nobody asked for one."""
        requested = visit_of(self.case).pre_return_requested_on
        if requested is None or not self.is_for_this_person:
            return None
        found = _known(lambda: pre_return_visit(requested, self.rules))
        if isinstance(found, Statement):
            return self._of_statement(found)
        return self._of_term(found) if found else None

    def _of_term(self, term: Term) -> DatedRule:
        return DatedRule(
            text=self.words.said(term.title),
            on=term.on,
            rule=self.words.note(term.citation, term.status),
        )

    def _of_statement(self, said: Statement) -> DatedRule:
        return DatedRule(
            text=self.words.said(said.text), on=None, rule=self.words.note(said.citation)
        )


def _known(make: Callable[[], Found]) -> Found | None:
    """What a rule says, None where no rule is on record for the day."""
    try:
        return make()
    except ProblemError:
        return None
