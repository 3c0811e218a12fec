"""What the law says about permissions and appeals on the day of a consultation, for documents."""

from collections.abc import Mapping

from reinteg_desk.app.plan_parts import RuleNote, Term
from reinteg_desk.domain.case import Case
from reinteg_desk.rules.case_facts import case_facts
from reinteg_desk.rules.parameters import DatedValue, RuleBook

TERMS = (
    "appeal.labour_court_months",
    "resumption.max_years",
    "resumption.check_months",
    "resumption.decision_working_days",
    "resumption.binds_employer",
)
"""The rules that a document states in a sentence of its own."""


_RESUMPTION = "resumption."


def terms_of(case: Case, rules: RuleBook, language: str) -> Mapping[str, Term]:
    """Rule → what it says for this person, where it says anything.

    Rules on partial resumption are asked for the first day of the permission, the others for the
    day of the consultation. A yes-or-no rule is stated where it says no.

    Args:
        case: The case.
        rules: The rules.
        language: Language of the descriptions.
    """
    facts = case_facts(case, rules)
    resumes_on = (case.decision and case.decision.partial_from) or facts.held_on
    found = {
        rule: facts.find(rule, resumes_on if rule.startswith(_RESUMPTION) else facts.held_on)
        for rule in TERMS
        if rule in rules
    }
    return {
        rule: _term(value, rules, language)
        for rule, value in found.items()
        if value is not None and value.value is not True
    }


def _term(value: DatedValue, rules: RuleBook, language: str) -> Term:
    return Term(
        number=value.value if type(value.value) is int else None,
        rule=RuleNote(
            text=rules.parameter(value.rule).description[language],
            source=value.article,
            status=value.status.value,
        ),
    )
