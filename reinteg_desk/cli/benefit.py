"""The command on the benefit under permitted work."""

import argparse
import re
from collections.abc import Iterator
from datetime import date
from decimal import Decimal
from enum import StrEnum
from typing import TYPE_CHECKING

from reinteg_desk.app.problems import ProblemError, trouble
from reinteg_desk.bootstrap import Composition
from reinteg_desk.cli.printing import print_json, print_lines
from reinteg_desk.cli.words import session_language
from reinteg_desk.rules.parameters import Population
from reinteg_desk.rules.remarks import Remark

if TYPE_CHECKING:
    from reinteg_desk.rules.benefit import BenefitQuestion

_NUMBER = re.compile(r"[0-9]{1,9}(\.[0-9]{1,12})?", re.ASCII)
_DAY = re.compile(r"(19|20|21)[0-9]{2}-[0-9]{2}-[0-9]{2}", re.ASCII)


class _Status(StrEnum):
    """The statuses the command knows."""

    EMPLOYEE = "employee"
    SELF_EMPLOYED = "self_employed"


_WHO = {
    _Status.EMPLOYEE: Population.EMPLOYEE_WITH_CONTRACT,
    _Status.SELF_EMPLOYED: Population.SELF_EMPLOYED,
}


def benefit(options: argparse.Namespace) -> int:
    """The effect of permitted work on the daily benefit, on a date."""
    from reinteg_desk.rules.benefit import benefit_to_json, reduced_benefit

    question = _question(options)
    house = Composition()
    if options.json:
        outcome = reduced_benefit(question, house.rules)
        print_json(benefit_to_json(outcome, house.rule_texts, session_language()))
    else:
        print_lines(_lines(question, house, session_language()))
    return 0


def _question(options: argparse.Namespace) -> "BenefitQuestion":
    from reinteg_desk.rules.benefit import BenefitQuestion, PartialWork

    status = _status(options.status)
    full_time = _number(options.full_time_hours, "--full-time-hours", "> 0", above_zero=True)
    work = PartialWork(
        hours=_hours(options.hours, full_time),
        full_time_hours=full_time,
        sheltered=options.sheltered,
        childminder=options.childminder,
        permitted_from=_permission_start(options.permission_start),
    )
    question = BenefitQuestion(
        full_eur=_number(options.daily_benefit, "--daily-benefit", "≥ 0"),
        work=work,
        on=_day(options.date, "--date"),
        who=_WHO[status],
    )
    _check_together(options, question, status)
    return question


def _status(text: str) -> _Status:
    if text not in tuple(_Status):
        raise trouble(
            "reduced_benefit.unknown_status",
            place="--status",
            found=text,
            allowed=", ".join(_Status),
        )
    return _Status(text)


def _hours(text: str, full_time: Decimal) -> Decimal:
    allowed = f"0 … {full_time:f}"
    hours = _number(text, "--hours", allowed)
    if hours > full_time:
        raise _no_number(text, "--hours", allowed)
    return hours


def _number(text: str, option: str, allowed: str, *, above_zero: bool = False) -> Decimal:
    """A number in plain digits: no sign, no exponent, no spaces, no other alphabet's digits."""
    if not _NUMBER.fullmatch(text):
        raise _no_number(text, option, allowed)
    number = Decimal(text)
    if above_zero and not number:
        raise _no_number(text, option, allowed)
    return number


def _no_number(text: str, option: str, allowed: str) -> ProblemError:
    return trouble("reduced_benefit.not_a_number", place=option, found=text, allowed=allowed)


def _day(text: str, option: str) -> date:
    if _DAY.fullmatch(text):
        try:
            return date.fromisoformat(text)
        except ValueError:
            pass
    raise trouble("reduced_benefit.not_a_day", place=option, found=text)


def _permission_start(text: str | None) -> date | None:
    return None if text is None else _day(text, "--permission-start")


def _check_together(
    options: argparse.Namespace, question: "BenefitQuestion", status: _Status
) -> None:
    """What each option allows the others."""
    if status is _Status.SELF_EMPLOYED:
        for name in ("sheltered", "childminder"):
            if getattr(options, name):
                raise trouble("reduced_benefit.employees_only", found=f"--{name}")
    if options.sheltered and options.childminder:
        raise trouble("reduced_benefit.one_exception")
    began_on = question.work.permitted_from
    if began_on is not None and began_on > question.on:
        raise trouble(
            "reduced_benefit.before_permission",
            place="--permission-start",
            found=began_on.strftime("%d/%m/%Y"),
            allowed=question.on.strftime("%d/%m/%Y"),
        )


def _lines(question: "BenefitQuestion", house: Composition, language: str) -> Iterator[str]:
    from reinteg_desk.rules.benefit import step_lines
    from reinteg_desk.rules.benefit_month import may_be_lost, month_picture

    def said(code: str, **facts: Decimal | int | str) -> str:
        return house.rule_texts.sentence(Remark(f"benefit_command.{code}", facts), language)

    month = month_picture(question, house.rules)
    outcome = month.benefit
    yield said(
        "daily_benefit",
        amount=outcome.daily_eur,
        reduction=outcome.reduction_eur,
        kept=outcome.kept_percent,
    )
    yield said("month", days=month.paid_days, amount=month.benefit_eur, alone=month.alone_eur)
    yield said("computation")
    yield from (f"  {line}" for line in step_lines(outcome.steps, house.rule_texts, language))
    yield said(
        "rule",
        rule=outcome.citation.rule,
        source=outcome.citation.source,
        status=f"status.{outcome.status}",
    )
    yield said("beside")
    for each in may_be_lost(question, house.rules):
        yield f"  {house.rule_texts.sentence(each.text, language)}"
