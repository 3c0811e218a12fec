"""The occupational physician's decision and its deadlines, as visit mode shows them. No Qt."""

from collections.abc import Callable
from dataclasses import dataclass, replace
from datetime import date
from typing import TypeVar

from reinteg_desk.app.desk import Desk
from reinteg_desk.app.plan_facts import RuleWords
from reinteg_desk.app.plan_parts import RuleNote
from reinteg_desk.app.problems import ProblemError
from reinteg_desk.app.visit import last_event, visit_of, with_last_event, with_visit
from reinteg_desk.domain.case import Case
from reinteg_desk.domain.consultation import EventType
from reinteg_desk.domain.incapacity import Status
from reinteg_desk.rules.occupational_visits import pre_return_visit
from reinteg_desk.rules.reintegration_track import DecisionMeaning, RitDecision, RitRules, RitTrack
from reinteg_desk.rules.terms import Statement, Term
from reinteg_desk.ui.visit.presenter import Act, Presenter

Found = TypeVar("Found")
_DECISION_TERM = "rit_decision"


@dataclass(frozen=True, slots=True, kw_only=True)
class Letter:
    """One decision that can be taken, in words."""

    decision: str
    text: str
    is_definitive: bool
    is_chosen: bool


@dataclass(frozen=True, slots=True, kw_only=True)
class Deadline:
    """A day that follows, or (without a day) what a rule says instead."""

    text: str
    on: date | None
    rule: RuleNote


class AdvicePresenter:
    """Decides what the questions about advice and section F show.

    Args:
        presenter: The visit.
        desk: The rules and their sentences.
    """

    def __init__(self, presenter: Presenter, desk: Desk) -> None:
        self._visit = presenter
        self._desk = desk

    @property
    def _case(self) -> Case:
        return self._visit.case

    @property
    def is_for_this_person(self) -> bool:
        """Whether the track exists for this person: an employee whose contract runs."""
        incapacity = self._case.incapacity
        return incapacity.status is Status.EMPLOYEE and incapacity.contract

    @property
    def requested_on(self) -> date | None:
        """The request reached the occupational physician."""
        return last_event(self._case, EventType.RIT_REQUESTED)

    @property
    def assessed_on(self) -> date | None:
        """Employer and worker received the assessment form."""
        return last_event(self._case, EventType.RIT_ASSESSED)

    def set_event(self, event_type: EventType, on: date | None) -> None:
        """Note the day of a step of the track."""
        self._visit.apply(Act.ADVICE, lambda case: with_last_event(case, event_type, on))

    def letters(self) -> tuple[Letter, ...]:
        """The decisions that can be taken on the day of the assessment; none before there was one.

        A letter that was chosen under other rules is not among them: :attr:`is_out_of_place`.
        """
        language, texts = self._visit.language, self._desk.rule_texts
        return tuple(
            Letter(
                decision=each.decision.value,
                text=texts.sentence(each.text, language),
                is_definitive=each.definitive,
                is_chosen=each.decision.value == visit_of(self._case).decision,
            )
            for each in self._meanings()
        )

    @property
    def is_out_of_place(self) -> bool:
        """Whether the letter that was chosen does not exist on the day of the assessment."""
        chosen = visit_of(self._case).decision
        return chosen is not None and chosen not in {each.decision for each in self._meanings()}

    def _meanings(self) -> tuple[DecisionMeaning, ...]:
        day = self.assessed_on or self._visit.today
        track = RitTrack(requested_on=min(self.requested_on or day, day))
        return _known(lambda: RitRules(track, self._desk.rules).decisions(day)) or ()

    def choose(self, decision: str) -> None:
        """Take a decision, today where no day was noted; the same one again takes it back."""
        today = self._visit.today

        def change(case: Case) -> Case:
            same = visit_of(case).decision == decision
            noted = with_visit(
                case, lambda visit: replace(visit, decision=None if same else decision)
            )
            if same or last_event(noted, EventType.RIT_ASSESSED) is not None:
                return noted
            return with_last_event(noted, EventType.RIT_ASSESSED, today)

        self._visit.apply(Act.ADVICE, change)

    def deadlines(self) -> tuple[Deadline, ...]:
        """The days that follow from the request and the decision, by date."""
        case, requested, assessed = self._case, self.requested_on, self.assessed_on
        if not self.is_for_this_person or (requested is None and assessed is None):
            return ()
        decision = None if self.is_out_of_place else visit_of(case).decision
        track = RitTrack(
            requested_on=requested or assessed or self._visit.today,
            assessed_on=assessed,
            decision=RitDecision(decision) if decision else None,
            plan_handed_over_on=last_event(case, EventType.PLAN_HANDED_OVER),
        )
        terms = _known(lambda: RitRules(track, self._desk.rules).terms()) or ()
        return tuple(
            self._of_term(each)
            for each in terms
            if requested is not None or each.id != _DECISION_TERM
        )

    # --- section F ---

    def set_pre_return(self, on: date | None) -> None:
        """Note the day on which the pre-return visit was asked for."""
        self._visit.apply(
            Act.SECTION_F,
            lambda case: with_visit(case, lambda visit: replace(visit, pre_return_requested_on=on)),
        )

    def pre_return_deadline(self) -> Deadline | None:
        """Until when the pre-return visit takes place; None where nobody asked for one."""
        requested = visit_of(self._case).pre_return_requested_on
        if requested is None or not self.is_for_this_person:
            return None
        found = _known(lambda: pre_return_visit(requested, self._desk.rules))
        return (
            self._of_statement(found)
            if isinstance(found, Statement)
            else (self._of_term(found) if found else None)
        )

    def _of_term(self, term: Term) -> Deadline:
        language = self._visit.language
        words = RuleWords(self._desk.rules, self._desk.rule_texts, language)
        text = self._desk.rule_texts.sentence(term.title, language)
        return Deadline(text=text, on=term.on, rule=words.note(term.citation, term.status))

    def _of_statement(self, said: Statement) -> Deadline:
        language = self._visit.language
        words = RuleWords(self._desk.rules, self._desk.rule_texts, language)
        text = self._desk.rule_texts.sentence(said.text, language)
        return Deadline(text=text, on=None, rule=words.note(said.citation))


def _known(make: Callable[[], Found]) -> Found | None:
    """What a rule says, None where no rule is on record for the day."""
    try:
        return make()
    except ProblemError:
        return None
