"""How the plain-word cases are put to the rules: one function for each kind of case.

A function takes the case's day, its ``input`` and the rules, and answers with names → results; the
case's ``expected`` names the ones it cares about. Dates and numbers are compared as they are.
"""

from collections.abc import Callable, Mapping
from datetime import date, timedelta
from decimal import Decimal
from typing import Any

from reinteg_desk.domain.case import Case
from reinteg_desk.domain.consultation import Answers, Consultation, Event, EventType, Role
from reinteg_desk.domain.decision import Decision, Recognition
from reinteg_desk.domain.identifiers import OccupationCode
from reinteg_desk.domain.incapacity import Cause, Incapacity, Spell, Status
from reinteg_desk.domain.person import Person
from reinteg_desk.rules import (
    cooperation,
    force_majeure,
    guaranteed_wage,
    occupational_visits,
    recognition,
    rehabilitation,
    resumption,
)
from reinteg_desk.rules.category import MarketFacts, propose_category
from reinteg_desk.rules.dates import add_months, current_period, merged_periods, month_number
from reinteg_desk.rules.frame import legal_frame
from reinteg_desk.rules.parameters import Population, RuleBook, population_of
from reinteg_desk.rules.reintegration_track import RitDecision, RitRules, RitTrack
from reinteg_desk.rules.terms import Statement, Term
from reinteg_desk.rules.timeline import timeline
from reinteg_desk.rules.working_days import WorkingDays

Input = Mapping[str, Any]
Results = dict[str, Any]

PERSONS = {
    "worker with a contract": (Status.EMPLOYEE, True),
    "worker without a contract": (Status.EMPLOYEE, False),
    "unemployed person": (Status.UNEMPLOYED, False),
    "self-employed person": (Status.SELF_EMPLOYED, False),
}


def case_of(day: date, given: Input) -> Case:
    """A case with what the rules look at."""
    status, contract = PERSONS[given.get("person", "worker with a contract")]
    spells = given.get("spells") or [{"from": given["ill_since"]}]
    return Case(
        person=Person(name="A.", born_on=date(1880, 1, 1), language="nl", skill_level=2),
        incapacity=Incapacity(
            spells=tuple(Spell(start=each["from"], end=each.get("to")) for each in spells),
            status=status,
            contract=contract,
            cause=Cause(given.get("cause", "illness")),
            reference_occupation=OccupationCode("2221"),
        ),
        consultation=Consultation(held_on=day, role=Role.ADVISING_DOCTOR),
        answers=Answers(**given.get("answers", {})),
        events=tuple(
            Event(event_type=EventType(each["type"]), on=each["on"])
            for each in given.get("events", [])
        ),
        decision=_decision(given.get("decision")),
    )


def _decision(given: Input | None) -> Decision | None:
    if given is None:
        return None
    fields = dict(given)
    if "recognition" in fields:
        fields["recognition"] = Recognition(fields["recognition"])
    return Decision(**fields)


def _timeline(day: date, given: Input, rules: RuleBook) -> Results:
    results: Results = {}
    for each in timeline(case_of(day, given), rules):
        results[each.id] = each.on
        results[f"{each.id} from"] = each.window_from or "no window"
        results[f"{each.id} done"] = each.done
        results[f"{each.id} status"] = each.status.value
        results[f"{each.id} condition"] = each.condition.code if each.condition else "none"
    return results


def _frame(day: date, given: Input, rules: RuleBook) -> Results:
    frame = legal_frame(case_of(day, given), rules)
    return {
        "frame": frame.kind.value,
        "whole market counts from": frame.switch_on,
        "brought forward": frame.brought_forward,
        "status": frame.status.value,
    }


def _category(day: date, given: Input, rules: RuleBook) -> Results:
    market = MarketFacts(**given["market"]) if "market" in given else None
    proposal = propose_category(case_of(day, given), rules, market)
    return {
        "category": int(proposal.category) if proposal.category else "none",
        "regime": proposal.regime,
        "wording": proposal.wording,
        "frame": proposal.frame.value,
        "reasons": [each.code for each in proposal.reasons],
        "against": [each.code for each in proposal.against],
        "missing": list(proposal.missing),
        "next steps": [each.id for each in proposal.next_steps],
        **{f"{each.id} due": each.due_on for each in proposal.next_steps},
        **{f"{each.id} by": each.who.value for each in proposal.next_steps},
        "status": proposal.status.value,
    }


def _periods(day: date, given: Input, rules: RuleBook) -> Results:
    spells = case_of(day, given).incapacity.spells
    periods = merged_periods(spells, rules)
    current = current_period(spells, day, rules)
    return {
        "number of periods": len(periods),
        "current period since": current.start,
        "days between the spells": list(current.gaps_days),
        "month of the incapacity": month_number(current.start, day),
    }


def _months(day: date, given: Input, rules: RuleBook) -> Results:
    step = add_months(day, given["months"])
    return {
        "same day then": step.on,
        "last day of that month": step.on - timedelta(days=1),
        "day had to be moved": step.shortened,
    }


def _track(day: date, given: Input, rules: RuleBook) -> Results:
    letter = given.get("decision")
    track = RitTrack(
        requested_on=given["requested"],
        assessed_on=given.get("assessed"),
        decision=RitDecision(letter) if letter else None,
        plan_handed_over_on=given.get("plan_handed_over"),
        plan_sent_on=given.get("plan_sent_to_advising_doctor"),
        appealed_on=given.get("appealed"),
    )
    track_rules = RitRules(track, rules)
    results = _terms(track_rules.terms())
    results["decisions"] = [each.decision.value for each in track_rules.decisions(day)]
    results["after the missed invitations"] = [
        each.text.code for each in track_rules.missed(given.get("missed_invitations", []))
    ]
    return results


def _terms(terms: Any) -> Results:
    results: Results = {}
    for each in terms:
        results[each.id] = each.on
        results[f"{each.id} from"] = each.window_from
        results[f"{each.id} status"] = each.status.value
    return results


def _visits(day: date, given: Input, rules: RuleBook) -> Results:
    results: Results = {}
    if "pre_return_requested" in given:
        visit = occupational_visits.pre_return_visit(given["pre_return_requested"], rules)
        results["who may ask"] = list(
            occupational_visits.pre_return_requesters(given["pre_return_requested"], rules)
        )
        if isinstance(visit, Term):
            results |= _terms([visit])
        else:
            results["pre_return_visit"] = visit.text.code
    if "returned" in given:
        examination = occupational_visits.return_examination(
            given["absent_since"],
            given["returned"],
            rules,
            under_surveillance=given["under_surveillance"],
        )
        results |= _terms([examination] if examination else [])
    if "ill_since" in given:
        duties = occupational_visits.employer_duties(
            given["ill_since"], rules, workers=given.get("workers")
        )
        results |= _terms(duties)
    return results


def _force_majeure(day: date, given: Input, rules: RuleBook) -> Results:
    results: Results = {}
    if "notice" in given:
        check = force_majeure.check_notice(given["ill_since"], given["notice"], rules)
        results["allowed"] = check.allowed
        results["months reached on"] = check.possible_from
        results |= _terms(force_majeure.terms_after_notice(given["notice"], rules))
    if "finding" in given:
        unfit = given["definitively_unfit"]
        results |= _terms(force_majeure.terms_after_finding(given["finding"], rules, unfit=unfit))
    if "resumed_days" in given:
        results["interrupts"] = force_majeure.interrupts(given["resumed_days"], day, rules)
    return results


def _who(given: Input) -> Population:
    status, contract = PERSONS[given.get("person", "worker with a contract")]
    incapacity = Incapacity(
        spells=(Spell(start=date(2020, 1, 1), end=None),),
        status=status,
        contract=contract,
        cause=Cause.ILLNESS,
        reference_occupation=OccupationCode("2221"),
    )
    return population_of(incapacity)


def _resumption(day: date, given: Input, rules: RuleBook) -> Results:
    who = _who(given)
    resumes = given["resumes"]
    found = [
        resumption.ask_by(resumes, who, rules),
        resumption.decide_by(resumes, who, rules),
        resumption.check_by(resumes, who, rules),
        resumption.permission_ends_by(resumes, who, rules),
    ]
    results = _terms(each for each in found if each)
    results["may start while waiting"] = (
        resumption.may_start_waiting(resumes, who, rules).text.code
        == "resumption.may_start_waiting"
    )
    results["conditions"] = [each.text.code for each in resumption.conditions(resumes, who, rules)]
    if "asked" in given:
        check = resumption.check_request(resumes, given["asked"], rules)
        results["request is"] = check.punctuality.value
        results["days late"] = check.days_late
        results["cut in percent"] = check.cut_percent
    return results


def _permission(day: date, given: Input, rules: RuleBook) -> Results:
    decision = Decision(partial_resumption=True, **given["permission"])
    remarks = resumption.permission_remarks(decision, _who(given), rules)
    return {"still to mend": [each.text.code for each in remarks]}


def _guaranteed_wage(day: date, given: Input, rules: RuleBook) -> Results:
    pays = guaranteed_wage.employer_pays(
        given["partial_work_since"],
        given["ill_again_from"],
        given["ill_again_until"],
        given["ill_since"],
        rules,
    )
    return {
        "neutral until": guaranteed_wage.neutral_until(
            given["partial_work_since"], given["ill_again_from"], given["ill_since"], rules
        ),
        "employer pays from": pays.first or "never",
        "employer pays until": pays.last or "never",
        "status": pays.citation.status.value,
    }


def _wage_relapse(day: date, given: Input, rules: RuleBook) -> Results:
    check = guaranteed_wage.check_relapse(given["ended"], given["ill_again"], rules)
    return {"new guaranteed wage": check.new_wage, "last day of a relapse": check.last_day}


def _cooperation(day: date, given: Input, rules: RuleBook) -> Results:
    who = _who(given)
    missed = given.get("missed", [])
    cut = cooperation.noncooperation_cut(missed, given["ill_since"], who, rules)
    contact = cooperation.missed_contact(day, who, rules)
    questionnaire = cooperation.unanswered_questionnaire(day, rules)
    registration = cooperation.registration_cut(day, who, rules)
    results = {
        "cut in percent": cut.percent if cut else "none",
        "cut since": cut.since if cut else "never",
        "status": cut.citation.status.value if cut else "none",
        "missing a contact": contact.text.code if contact else "none",
        "questionnaire not returned": questionnaire.text.code if questionnaire else "none",
        "not registered, cut in percent": registration.percent if registration else "none",
    }
    if missed:
        term = cooperation.new_appointment_by(missed[0], given["ill_since"], who, rules)
        results["new appointment by"] = term.on if term else "none"
    return results


def _certificate(day: date, given: Input, rules: RuleBook) -> Results:
    term = cooperation.certificate_end(day, rules)
    return {"may run to": term.on if term else "no limit on record"}


def _rehabilitation(day: date, given: Input, rules: RuleBook) -> Results:
    who = _who(given)
    results: Results = {"costs": list(rehabilitation.reimbursed_costs(day, rules))}
    if "hours" in given:
        paid = rehabilitation.premium(
            Decimal(str(given["hours"])), day, rules, who=who, succeeded=given["succeeded"]
        )
        results["premium in euro"] = paid.total_eur
    if "ended" in given:
        results["new skills count from"] = rehabilitation.skills_count_from(
            given["ended"], rules
        ).on
    if "plan" in given:
        ended_by = [given["work_resumes"]] if "work_resumes" in given else []
        term = rehabilitation.presumption_ends(given["plan"], who, rules, ended_by=ended_by)
        results["presumed incapable until"] = term.on if term else "no rule on record"
        results["status"] = term.status.value if term else "none"
    if "met" in given:
        check = rehabilitation.eligibility(given["met"], day, rules)
        results["eligible"] = check.eligible
        results["unmet"] = list(check.unmet)
    return results


def _recognition(day: date, given: Input, rules: RuleBook) -> Results:
    case = case_of(day, given)
    results = _terms(recognition.recognition_terms(case, rules))
    results["remarks"] = [each.text.code for each in recognition.recognition_remarks(case, rules)]
    results["next assessments"] = [each.id for each in recognition.coming_assessments(case, rules)]
    return results


def _value(day: date, given: Input, rules: RuleBook) -> Results:
    who = _who(given) if "person" in given else None
    found = rules.find(given["rule"], on=day, start=given.get("ill_since"), who=who)
    if found is None:
        return {"value": "none in force"}
    value = list(found.value) if isinstance(found.value, tuple) else found.value
    return {"value": value, "status": found.status.value, "article": found.article}


def _working_day(day: date, given: Input, rules: RuleBook) -> Results:
    count = WorkingDays(rules)
    return {
        "is a working day": count.is_one(day),
        "working days later": count.after(day, given.get("later", 1)),
        "working day before": count.before(day),
        "itself or the next one": count.not_before(day),
    }


def _said(day: date, given: Input, rules: RuleBook) -> Results:
    statements: dict[str, Callable[[], Statement]] = {
        "volunteer work": lambda: resumption.volunteer_work(day, rules),
        "declining work": lambda: resumption.declining_work(day, rules),
        "refusal": lambda: resumption.after_refusal(day, _who(given), rules),
        "kinds of permission": lambda: resumption.self_employed_routes(day, rules),
        "way to force majeure": lambda: force_majeure.route(day, rules),
    }
    statement = statements[given["about"]]()
    return {"says": statement.text.code, "status": statement.status.value}


KINDS: dict[str, Callable[[date, Input, RuleBook], Results]] = {
    "timeline": _timeline,
    "frame": _frame,
    "category": _category,
    "periods": _periods,
    "months": _months,
    "track": _track,
    "visits": _visits,
    "force majeure": _force_majeure,
    "resumption": _resumption,
    "permission": _permission,
    "guaranteed wage": _guaranteed_wage,
    "relapse of the wage": _wage_relapse,
    "cooperation": _cooperation,
    "certificate": _certificate,
    "rehabilitation": _rehabilitation,
    "recognition": _recognition,
    "value": _value,
    "working day": _working_day,
    "statement": _said,
}
