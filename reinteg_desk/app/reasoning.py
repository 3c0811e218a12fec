"""What follows from a case: scores, dates, the frame and the proposal, from one set of versions."""

from collections.abc import Sequence

from reinteg_desk.app.assess import Assessor
from reinteg_desk.app.market_facts import market_facts
from reinteg_desk.domain.case import Case
from reinteg_desk.rules.category import CategoryProposal, propose_category
from reinteg_desk.rules.frame import Frame, legal_frame
from reinteg_desk.rules.milestones import Milestone
from reinteg_desk.rules.overdue import overdue
from reinteg_desk.rules.parameters import RuleBook
from reinteg_desk.rules.timeline import timeline
from reinteg_desk.scoring.results import Assessment


class Reasoning:
    """The port ``FollowUp`` for one library and one rule book.

    Args:
        assessor: Scores against the library in use.
        rules: The rules.
    """

    def __init__(self, assessor: Assessor, rules: RuleBook) -> None:
        self.assessor = assessor
        self.rules = rules

    @property
    def basis(self) -> object:
        """Itself: one library and one rule book."""
        return self

    def assessment(self, case: Case) -> Assessment | None:
        """Both frames; None where the library lacks the reference occupation."""
        if case.incapacity.reference_occupation not in self.assessor.library:
            return None
        return self.assessor.assess(case)

    def timeline(self, case: Case) -> tuple[Milestone, ...]:
        """The milestones, by date."""
        return timeline(case, self.rules)

    def overdue(
        self, case: Case, milestones: Sequence[Milestone], previous: Case | None
    ) -> tuple[Milestone, ...]:
        """What should have been done and left no trace in the file, oldest first."""
        return overdue(case, milestones, self.rules, previous)

    def frame(self, case: Case) -> Frame:
        """What the law compares the person with on the day of the consultation."""
        return legal_frame(case, self.rules)

    def proposal(self, case: Case, assessment: Assessment | None) -> CategoryProposal:
        """The proposed category, weighed against what the assessment says."""
        return propose_category(case, self.rules, market_facts(assessment))
