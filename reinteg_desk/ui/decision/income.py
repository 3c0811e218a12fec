"""Hours and income: what the part of the decision page shows and offers. No Qt."""

from collections.abc import Callable
from dataclasses import dataclass

from reinteg_desk.app.benefit_income import BenefitIncome, benefit_income
from reinteg_desk.app.decide import decision_of
from reinteg_desk.app.desk import Desk
from reinteg_desk.app.file_session import FileSession
from reinteg_desk.app.problems import ProblemError
from reinteg_desk.domain.case import Case
from reinteg_desk.domain.incapacity import Status


@dataclass(frozen=True, slots=True, kw_only=True)
class IncomeView:
    """What the part shows.

    Attributes:
        income: The curve; None where hours play no part or no rule is on record.
        problem: Why no rule could be applied.
        hours_matter: False for the self-employed.
        above_highest: The daily benefit is more than the law allows on that day.
        offered_wage_eur: The user's own wage for the reference work, None where there is none or it
            is in the file already.
    """

    income: BenefitIncome | None
    problem: ProblemError | None
    hours_matter: bool
    above_highest: bool
    offered_wage_eur: float | None


class Income:
    """Computes the view once a state: a page asks with every key that is pressed on it."""

    def __init__(self, session: FileSession, desk: Desk, language: Callable[[], str]) -> None:
        self._session = session
        self._desk = desk
        self._language = language
        self._known: tuple[object, IncomeView] | None = None

    def view(self) -> IncomeView:
        """What the present state says."""
        case = self._session.case
        wage = self._offered_wage(case)
        basis = (case.decision, case.incapacity, case.consultation, self._language(), wage)
        if self._known is None or self._known[0] != basis:
            self._known = basis, self._made(case, wage)
        return self._known[1]

    def _made(self, case: Case, wage_eur: float | None) -> IncomeView:
        income: BenefitIncome | None = None
        problem: ProblemError | None = None
        desk, language = self._desk, self._language()
        try:
            income = benefit_income(
                case, desk.rules, desk.rule_texts, desk.rule_words(language), language
            )
        except ProblemError as error:
            problem = error
        daily = decision_of(case).daily_benefit_eur
        highest = income.highest if income else None
        return IncomeView(
            income=income,
            problem=problem,
            hours_matter=case.incapacity.status is not Status.SELF_EMPLOYED,
            above_highest=bool(highest and daily is not None and daily > highest.daily_eur),
            offered_wage_eur=wage_eur,
        )

    def _offered_wage(self, case: Case) -> float | None:
        if decision_of(case).partial_full_time_wage_eur is not None:
            return None
        try:
            wages = self._desk.score_desk().wages.wages()
        except ProblemError:
            return None
        return wages.get(case.incapacity.reference_occupation)
