"""Every dated milestone of a file, each under the regime of its own date, with rule and source."""

from reinteg_desk.domain.case import Case
from reinteg_desk.rules.case_facts import case_facts
from reinteg_desk.rules.followed_events import FOLLOWED
from reinteg_desk.rules.milestones import Milestone, milestones_to_json
from reinteg_desk.rules.parameters import RuleBook
from reinteg_desk.rules.statutory_dates import STATUTORY

__all__ = ["Milestone", "milestones_to_json", "timeline"]


def timeline(case: Case, rules: RuleBook) -> tuple[Milestone, ...]:
    """The milestones that apply to this person, by date, then id.

    Raises:
        ProblemError: ``rules.no_value`` where a rule that must exist has no value on record.
    """
    facts = case_facts(case, rules)
    found = [each for make in (*STATUTORY, *FOLLOWED) for each in make(facts)]
    return tuple(sorted(found, key=lambda each: (each.on, each.id)))
