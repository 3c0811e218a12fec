"""What an unjustified absence or a missing registration leads to; never the questionnaire alone."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from decimal import Decimal

from reinteg_desk.rules.case_facts import ONE_DAY, status_of
from reinteg_desk.rules.dates import add_months
from reinteg_desk.rules.parameters import DatedValue, Population, RuleBook
from reinteg_desk.rules.remarks import Remark
from reinteg_desk.rules.terms import Statement, Term

_SECOND = 2
"""The second absence: what the rule is about, not a number that changes."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Cut:
    """A cut of the daily benefit.

    Attributes:
        percent: How much, in per cent of the daily benefit.
        since: From which day; until the person makes contact for a new date.
        citation: The rule.
    """

    percent: Decimal
    since: date
    citation: DatedValue


def new_appointment_by(
    missed_on: date, start: date, who: Population, rules: RuleBook
) -> Term | None:
    """After a first unjustified absence: the last day for the new date, by registered letter.

    None where no such rule holds (incapacities that started before 2023).
    """
    months = rules.find("sanction.new_date_months", on=missed_on, start=start, who=who)
    if months is None:
        return None
    step = add_months(missed_on, months.whole)
    return Term(
        id="new_appointment",
        on=step.on,
        citation=months,
        status=status_of(months, derived=step.shortened),
    )


def noncooperation_cut(
    missed: Sequence[date], start: date, who: Population, rules: RuleBook
) -> Cut | None:
    """The cut after a second unjustified absence, None before it or where no rule holds.

    The absences are at the medical examination held because the data were not supplied, or at the
    first contact with the return-to-work coordinator (ZIV-wet art. 100 § 1/4).

    Args:
        missed: The days of the unjustified absences.
        start: First day of the incapacity; starts before 2023 are not concerned.
        who: The person.
        rules: The rules.
    """
    days = sorted(missed)
    if len(days) < _SECOND:
        return None
    since = days[_SECOND - 1]
    percent = rules.find("sanction.noncooperation_percent", on=since, start=start, who=who)
    return None if percent is None else Cut(percent=percent.number, since=since, citation=percent)


def missed_contact(on: date, who: Population, rules: RuleBook) -> Statement | None:
    """What missing a physical contact with the advising doctor means, None where no rule holds."""
    rule = rules.find("sanction.missed_contact", on=on, who=who)
    if rule is None:
        return None
    return Statement(text=Remark("cooperation.suspension"), citation=rule)


def unanswered_questionnaire(on: date, rules: RuleBook) -> Statement | None:
    """What an unreturned questionnaire leads to: an invitation, no cut; None before 2022."""
    rule = rules.find("questionnaire.no_answer", on=on)
    if rule is None:
        return None
    return Statement(text=Remark("cooperation.coordinator_contacts"), citation=rule)


def registration_cut(on: date, who: Population, rules: RuleBook) -> Cut | None:
    """The cut for not registering with the regional service, None where no rule holds."""
    rule = rules.find("sanction.no_registration_percent", on=on, who=who)
    return None if rule is None else Cut(percent=rule.number, since=on, citation=rule)


def certificate_end(prescribed_from: date, rules: RuleBook) -> Term | None:
    """The last day one certificate to the health-insurance fund can cover, None before 2026."""
    months = rules.find("certificate.max_months", on=prescribed_from)
    if months is None:
        return None
    step = add_months(prescribed_from, months.whole)
    return Term(
        id="certificate_end",
        on=step.on - ONE_DAY,
        citation=months,
        status=status_of(months, derived=step.shortened),
    )
