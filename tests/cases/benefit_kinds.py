"""How the plain-word cases about amounts are put to the rules; dates and numbers stay as they are."""

from collections.abc import Callable, Mapping
from dataclasses import replace
from datetime import date
from decimal import Decimal
from itertools import pairwise
from typing import Any

from reinteg_desk.domain.problems import ProblemError
from reinteg_desk.library.rules_files import load_rule_texts
from reinteg_desk.rules import caps
from reinteg_desk.rules.benefit import BenefitQuestion, PartialWork, reduced_benefit, step_lines
from reinteg_desk.rules.benefit_month import benefit_curve, may_be_lost, month_picture
from reinteg_desk.rules.benefit_phases import benefit_phases
from reinteg_desk.rules.benefit_rates import Household, rate_phases
from reinteg_desk.rules.case_facts import case_facts
from reinteg_desk.rules.parameters import OwnValue, Population, RuleBook
from tests.cases.kinds import case_of

Input = Mapping[str, Any]
Results = dict[str, Any]

WHO = {
    "worker with a contract": Population.EMPLOYEE_WITH_CONTRACT,
    "worker without a contract": Population.EMPLOYEE_WITHOUT_CONTRACT,
    "unemployed person": Population.UNEMPLOYED,
    "self-employed person": Population.SELF_EMPLOYED,
}


def _refusals(put: Callable[[date, Input, RuleBook], Results]) -> Callable[..., Results]:
    """A refusal is an answer too: its reason, and from when something is known."""

    def answer(day: date, given: Input, rules: RuleBook) -> Results:
        try:
            return put(day, given, rules)
        except ProblemError as error:
            problem = error.problem
            return {"refused because": problem.code, "known from": problem.facts.get("allowed")}

    return answer


def question(day: date, given: Input) -> BenefitQuestion:
    wage = given.get("full-time wage")
    return BenefitQuestion(
        full_eur=Decimal(given["daily benefit"]),
        work=PartialWork(
            hours=Decimal(given["hours"]),
            full_time_hours=Decimal(given["full time"]),
            sheltered=given.get("sheltered", False),
            childminder=given.get("childminder", False),
            permitted_from=given.get("permitted since"),
        ),
        on=day,
        who=WHO[given.get("person", "worker with a contract")],
        full_time_wage_eur=Decimal(wage) if wage else None,
    )


def _benefit(day: date, given: Input, rules: RuleBook) -> Results:
    outcome = reduced_benefit(question(day, given), rules)
    lines = step_lines(outcome.steps, load_rule_texts(), "en")
    codes = [each.code for each in outcome.steps]
    return {
        "a day": outcome.daily_eur,
        "less": outcome.reduction_eur,
        "kept percent": outcome.kept_percent,
        "status": outcome.status.value,
        "warned of the older formula": "permitted_work.more_favourable" in codes,
        "last step is": codes[-1],
        **{f"step {number}": line for number, line in enumerate(lines, 1)},
    }


def _month(day: date, given: Input, rules: RuleBook) -> Results:
    asked = question(day, given)
    month = month_picture(asked, rules)
    return {
        "kept percent": month.kept_percent,
        "benefit a month": month.benefit_eur,
        "benefit alone": month.alone_eur,
        "wage a month": "not known" if month.wage_eur is None else month.wage_eur,
        "together": "not known" if month.together_eur is None else month.together_eur,
        "gain": "not known" if month.gain_eur is None else month.gain_eur,
        "may be lost": [
            each.text.code.removeprefix("may_be_lost.") for each in may_be_lost(asked, rules)
        ],
    }


def _curve(day: date, given: Input, rules: RuleBook) -> Results:
    points = benefit_curve(question(day, given), rules)
    kept = [each.kept_percent for each in points]
    return {
        "points": len(points),
        "first kept": kept[0],
        "last kept": kept[-1],
        "last hours": points[-1].hours,
        "never rises": all(later <= earlier for earlier, later in pairwise(kept)),
        **{f"kept at {each.hours} hours": each.kept_percent for each in points},
    }


def _amount(day: date, given: Input, rules: RuleBook) -> Results:
    start = given.get("ill since", day)
    household = Household(given.get("household", "single"))
    if "entered from" in given:
        rules = rules.with_own_values([_entered(given)])
    amounts: dict[str, Callable[[RuleBook], caps.Amount]] = {
        "wage cap": lambda book: caps.wage_cap(day, start, book),
        "maximum": lambda book: caps.primary_maximum(day, start, book),
        "invalidity maximum": lambda book: caps.invalidity_maximum(day, start, household, book),
        "minimum": lambda book: caps.minimum_benefit(day, household, book),
        "non-regular minimum": lambda book: caps.minimum_benefit(
            day, household, book, regular_worker=False
        ),
        "flat rate": lambda book: caps.self_employed_rate(day, household, book),
        "assimilated rate": lambda book: caps.self_employed_rate(
            day, household, book, assimilated=True
        ),
    }
    amount = amounts[given["amount"]](rules)
    results: Results = {"euro": amount.eur, "status": amount.status.value}
    if given["amount"] in ("wage cap", "maximum"):
        results["computed"] = amounts[given["amount"]](_without_published(rules)).eur
    return results


def _entered(given: Input) -> OwnValue:
    steps = given.get("index steps entered")
    by_class = steps is None and not given.get("for all starts")
    return OwnValue(
        rule="cap.daily_eur" if steps is None else "index.steps",
        value=Decimal(given["entered"]) if steps is None else steps,
        valid_from=given["entered from"],
        source="letter of the health-insurance fund",
        entered_on=given["entered from"],
        start_from=date(2024, 1, 1) if by_class else None,
    )


def _without_published(rules: RuleBook) -> RuleBook:
    """The same rules as if no cap and no maximum had been published: base times index is left."""
    published = ("cap.daily_eur", "benefit.primary_maximum_eur")
    return RuleBook(
        rules.version,
        (
            replace(each, values=tuple(value for value in each.values if value.own))
            if each.rule in published
            else each
            for each in rules
        ),
    )


def _phases(day: date, given: Input, rules: RuleBook) -> Results:
    facts = case_facts(case_of(day, given), rules)
    first, second = rate_phases(facts, Household(given["household"]))
    assert first.until_on is not None
    return {
        "first phase": f"{_paid(first.percent)} until {first.until_on:%d/%m/%Y}",
        "first phase says": first.text.code,
        "second phase": f"{_paid(second.percent)} from {second.from_on:%d/%m/%Y}",
        "second phase status": second.status.value,
        **{name: found.on for name, found in benefit_phases(facts)},
    }


def _paid(percent: Decimal | None) -> str:
    return "flat" if percent is None else f"{percent} %"


BENEFIT_KINDS: dict[str, Callable[[date, Input, RuleBook], Results]] = {
    "benefit": _refusals(_benefit),
    "month": _refusals(_month),
    "curve": _refusals(_curve),
    "amount": _refusals(_amount),
    "phases": _phases,
}
