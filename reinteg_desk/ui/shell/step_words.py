"""What is open in each step of a file, in words."""

from PySide6.QtCore import QObject

from reinteg_desk.app.file_session import FileSession
from reinteg_desk.ui.kit.languages import day
from reinteg_desk.ui.kit.marks import mark_of, word_of
from reinteg_desk.ui.kit.services import Services
from reinteg_desk.ui.kit.steps import Step

MOST = 4
"""So many overdue milestones are named."""


class OpenPointsOf(QObject):
    """Says what is missing or due in the steps of the open file."""

    def __init__(self, session: FileSession, services: Services, parent: QObject) -> None:
        super().__init__(parent)
        self._session = session
        self._services = services

    def of(self, step: Step) -> str:
        """The open points of a step, a line each; that there is none where there is none."""
        told = {
            Step.FILE: self._file,
            Step.TIMELINE: self._timeline,
            Step.CAPACITIES: self._capacities,
            Step.SCORE: self._score,
            Step.DECISION: self._decision,
            Step.PLAN: self._plan,
        }[step]()
        return "\n".join(told) or self.tr("Nothing is open here.")

    def _file(self) -> list[str]:
        count = len(self._session.inputs)
        if not count:
            return []
        return [self.tr("Fields with a text that does not fit: {count}").format(count=count)]

    def _timeline(self) -> list[str]:
        words = self._services.desk.rule_words(self._services.language)
        missed = self._session.overdue
        text = self.tr("Overdue since {day}: {milestone}")
        lines = [
            text.format(day=day(each.on), milestone=words.milestone(each).title)
            for each in missed[:MOST]
        ]
        more = self.tr("and {count} more").format(count=len(missed) - MOST)
        return [*lines, more] if len(missed) > MOST else lines

    def _capacities(self) -> list[str]:
        done, whole = len(self._session.case.capacities), len(self._services.desk.instrument)
        lines = []
        if done < whole:
            text = self.tr("Assessed: {done} of {whole}")
            lines.append(text.format(done=done, whole=whole))
        assessment = self._session.assessment
        if assessment is not None and assessment.assess_next:
            words = self._services.desk.words(self._services.language)
            name = words[assessment.assess_next[0].feature].name
            lines.append(self.tr("Ask next: {feature}").format(feature=name))
        return lines

    def _score(self) -> list[str]:
        assessment = self._session.assessment
        if assessment is None:
            return [self.tr("The reference occupation is not in the library.")]
        verdict = word_of(mark_of(assessment.reference.verdict))
        return [self.tr("Reference occupation: {verdict}").format(verdict=verdict)]

    def _decision(self) -> list[str]:
        decision = self._session.case.decision
        lines = []
        if decision is None or decision.category is None:
            lines.append(self.tr("No category chosen yet"))
        if decision is None or decision.recognition is None:
            lines.append(self.tr("No recognition recorded yet"))
        return lines

    def _plan(self) -> list[str]:
        plan = self._session.case.plan
        lines = []
        if plan is None or not plan.goal:
            lines.append(self.tr("No goal yet"))
        if plan is None or not plan.actions:
            lines.append(self.tr("No actions yet"))
        return lines
