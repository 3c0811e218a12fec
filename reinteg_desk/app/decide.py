"""What a decision needs before it can stand: a motive where it differs, nothing half typed."""

from dataclasses import replace

from reinteg_desk.domain.case import Case
from reinteg_desk.domain.decision import Decision

NOTHING_DECIDED = Decision()


def decision_of(case: Case) -> Decision:
    """The decision of a case, empty where nothing has been decided."""
    return case.decision or NOTHING_DECIDED


def with_decision(case: Case, **parts: object) -> Case:
    """The case with these parts of the decision; an empty decision is none."""
    decision = replace(decision_of(case), **parts)  # type: ignore[arg-type]
    return replace(case, decision=None if decision == NOTHING_DECIDED else decision)


def differs_from_proposal(decision: Decision, proposed: int | None) -> bool:
    """Whether another category was chosen than the one proposed.

    Args:
        decision: The decision.
        proposed: What is proposed now; None: what was proposed when the doctor chose counts.
    """
    against = proposed if proposed is not None else decision.proposed_category
    return decision.category is not None and against not in (None, decision.category)


def lacks_motive(decision: Decision, proposed: int | None) -> bool:
    """Whether the choice still has to be motivated."""
    return differs_from_proposal(decision, proposed) and not (decision.motive or "").strip()
