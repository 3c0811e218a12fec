"""What a file asks next: what is overdue, else the milestone that follows."""

from dataclasses import dataclass, replace
from datetime import date

from reinteg_desk.app.file_session import FollowUp
from reinteg_desk.app.ports import Consultations, ConsultationState, Row
from reinteg_desk.rules.milestones import Milestone


@dataclass(frozen=True, slots=True, kw_only=True)
class Due:
    """What is due in one file.

    Attributes:
        milestone: The first thing that is overdue; where nothing is, what comes next.
        overdue: How many things are overdue.
    """

    milestone: Milestone
    overdue: int


def due_of(row: Row, consultations: Consultations, follow_up: FollowUp, today: date) -> Due | None:
    """What is due in the file of a row, on a day; None where nothing follows any more.

    An open consultation stands for itself, as in the head line of its file. After a closed one the
    question is what is due since: it is the consultation before the one that would be held today.

    Raises:
        ProblemError: ``store.no_such_consultation``, or trouble with the disk.
    """
    stored = consultations.load(row.consultation_id)
    case = stored.case
    is_closed = stored.state is ConsultationState.FINAL
    earlier = stored if is_closed else consultations.previous(row.consultation_id)
    before = earlier.case if earlier else None
    open_case = replace(case, decision=None) if is_closed else case
    milestones = [replace(each, done=each.on < today) for each in follow_up.timeline(case)]
    missed = follow_up.overdue(open_case, milestones, before)
    coming = (each for each in milestones if not each.done)
    first = missed[0] if missed else next(coming, None)
    return None if first is None else Due(milestone=first, overdue=len(missed))
