"""What a category sets in motion: who does what by when, under the regime of the day."""

from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass
from datetime import date

from reinteg_desk.domain.consultation import EventType
from reinteg_desk.domain.plan import ActionOwner
from reinteg_desk.rules.case_facts import CaseFacts, status_of
from reinteg_desk.rules.dates import add_months
from reinteg_desk.rules.parameters import DatedValue, SourceStatus
from reinteg_desk.rules.remarks import Remark


@dataclass(frozen=True, slots=True, kw_only=True)
class NextStep:
    """One thing to do.

    Attributes:
        id: A fixed id; its text is ``step.<id>``.
        who: Who does it.
        due_on: By when, None where the rule gives no day.
        citation: The rule.
        status: How firmly it is known.
        condition: Under which condition, None without one.
    """

    id: str
    who: ActionOwner
    due_on: date | None
    citation: DatedValue
    status: SourceStatus
    condition: Remark | None = None

    @property
    def rule(self) -> str:
        """Id of the parameter."""
        return self.citation.rule

    @property
    def source(self) -> str:
        """The article."""
        return self.citation.article

    @property
    def text(self) -> Remark:
        """What is done, for people."""
        return Remark(f"step.{self.id}")


Steps = Iterator[NextStep]


def steps_after(facts: CaseFacts, category: int | None) -> tuple[NextStep, ...]:
    """The next steps of a category (none without one)."""
    return tuple(_STEPS[category](facts)) if category is not None else ()


def _step(
    step_id: str,
    who: ActionOwner,
    citation: DatedValue,
    due_on: date | None = None,
    *,
    derived: bool = False,
    condition: Remark | None = None,
) -> NextStep:
    return NextStep(
        id=step_id,
        who=who,
        due_on=due_on,
        citation=citation,
        status=status_of(citation, derived=derived),
        condition=condition,
    )


def _category_1(facts: CaseFacts) -> Steps:
    month = facts.find("category.1_new_analysis_month", facts.held_on)
    if month is not None:
        due = facts.after_months(month.whole - 1)
        condition = Remark("condition.still_incapable")
        yield _step(
            "new_analysis_month_7",
            ActionOwner.ADVISING_DOCTOR,
            month,
            due.on,
            derived=due.shortened,
            condition=condition,
        )


def _category_2(facts: CaseFacts) -> Steps:
    rule = facts.value("category.re_evaluation", facts.held_on)
    yield _step("choose_re_evaluation", ActionOwner.ADVISING_DOCTOR, rule)


def _category_3(facts: CaseFacts) -> Steps:
    months = facts.find("category.3_reevaluation_months", facts.decided_on)
    if months is None:
        yield from _category_2(facts)
        return
    due = add_months(facts.decided_on, months.whole)
    yield _step("re_evaluate", ActionOwner.ADVISING_DOCTOR, months, due.on, derived=due.shortened)


def _category_4(facts: CaseFacts) -> Steps:
    route = facts.value("category.4_route", facts.held_on)
    yield from _ROUTES[route.text](facts, route)


def _to_occupational_physician(facts: CaseFacts, route: DatedValue) -> Steps:
    excluded = facts.find("rit.excluded_causes", facts.held_on)
    if excluded is not None and facts.case.incapacity.cause in excluded.items:
        yield _step("rit_not_open", ActionOwner.ADVISING_DOCTOR, excluded)
        return
    yield _step("refer_to_occupational_physician", ActionOwner.ADVISING_DOCTOR, route)


def _to_medico_social_exam(facts: CaseFacts, route: DatedValue) -> Steps:
    yield _step("medico_social_exam", ActionOwner.ADVISING_DOCTOR, route)
    weeks = facts.value("plan.proposal_weeks", facts.held_on)
    condition = Remark("condition.weeks_after_exam", {"weeks": weeks.whole})
    yield _step("propose_plan", ActionOwner.ADVISING_DOCTOR, weeks, condition=condition)
    yield _step("consult_regional_service", ActionOwner.ADVISING_DOCTOR, weeks)


def _to_tnw_coordinator(facts: CaseFacts, route: DatedValue) -> Steps:
    yield _step("refer_to_tnw_coordinator", ActionOwner.ADVISING_DOCTOR, route, facts.decided_on)
    months = facts.value("tnw.first_contact_months", facts.decided_on)
    referred = facts.last_event(EventType.TNW_REFERRED) or facts.decided_on
    due = add_months(referred, months.whole)
    yield _step(
        "tnw_first_contact", ActionOwner.TNW_COORDINATOR, months, due.on, derived=due.shortened
    )
    if facts.under_contract:
        yield _step("pre_return_visit_or_rit", ActionOwner.TNW_COORDINATOR, route)
    yield from _direct_referral(facts)
    yield from _registration(facts)


def _direct_referral(facts: CaseFacts) -> Steps:
    direct = facts.find("category.direct_referral", facts.held_on)
    if direct is None:
        return
    target = "occupational_physician" if facts.under_contract else "regional_service"
    if target in direct.items:
        yield _step(f"or_refer_directly_to_{target}", ActionOwner.ADVISING_DOCTOR, direct)


def _registration(facts: CaseFacts) -> Steps:
    sanction = facts.find("sanction.no_registration_percent", facts.held_on)
    if sanction is not None:
        yield _step("register_with_regional_service", ActionOwner.PERSON, sanction)


_STEPS: Mapping[int, Callable[[CaseFacts], Iterable[NextStep]]] = {
    1: _category_1,
    2: _category_2,
    3: _category_3,
    4: _category_4,
}
_ROUTES: Mapping[str, Callable[[CaseFacts, DatedValue], Iterable[NextStep]]] = {
    "occupational_physician": _to_occupational_physician,
    "medico_social_exam": _to_medico_social_exam,
    "tnw_coordinator": _to_tnw_coordinator,
}
