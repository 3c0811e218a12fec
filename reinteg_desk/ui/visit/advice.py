"""The occupational physician's decision and its deadlines, as visit mode shows them. No Qt."""

from dataclasses import replace
from datetime import date

from reinteg_desk.app.desk import Desk
from reinteg_desk.app.track_advice import TrackAdvice
from reinteg_desk.app.visit import last_event, visit_of, with_last_event, with_visit
from reinteg_desk.domain.case import Case
from reinteg_desk.domain.consultation import EventType
from reinteg_desk.ui.visit.presenter import Act, Presenter


class AdvicePresenter:
    """What the questions about advice and section F note and show.

    Args:
        presenter: The visit.
        desk: The rules and their sentences.
    """

    def __init__(self, presenter: Presenter, desk: Desk) -> None:
        self._visit = presenter
        self._desk = desk

    @property
    def advice(self) -> TrackAdvice:
        """What the rules say about the file as it is now."""
        visit = self._visit
        words = self._desk.rule_words(visit.language)
        return TrackAdvice(case=visit.case, rules=self._desk.rules, words=words, today=visit.today)

    def set_event(self, event_type: EventType, on: date | None) -> None:
        """Note the day of a step of the track."""
        self._visit.apply(Act.ADVICE, lambda case: with_last_event(case, event_type, on))

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

    def set_pre_return(self, on: date | None) -> None:
        """Note the day on which the pre-return visit was asked for."""
        self._visit.apply(
            Act.SECTION_F,
            lambda case: with_visit(case, lambda visit: replace(visit, pre_return_requested_on=on)),
        )
