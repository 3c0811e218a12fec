"""Hours and income in sentences, in the language of the window."""

import re
from decimal import Decimal

from PySide6.QtCore import QObject

from reinteg_desk.app.benefit_income import BenefitIncome, HighestBenefit, IncomePoint
from reinteg_desk.ui.decision.income_chart import ChartWords
from reinteg_desk.ui.decision.lines import Said
from reinteg_desk.ui.kit.languages import joined, number


def euros(amount: Decimal | None) -> str:
    """Whole euros: months are estimates."""
    return "" if amount is None else number(float(amount))


def unbroken(text: str) -> str:
    """A text in which no sign of the euro is torn from its amount."""
    return re.sub(r"€ (?=\d)", "€\u00a0", re.sub(r"(?<=\d) €", "\u00a0€", text))


def shown_hours(hours: Decimal) -> str:
    """Hours without needless zeros."""
    return number(float(hours), 0 if hours == int(hours) else 1)


class IncomeWords(QObject):
    """Says what the curve shows."""

    def hours_name(self, income: BenefitIncome | None) -> str:
        """What hours are counted in."""
        if income is None or income.in_hours:
            return self.tr("Hours a week")
        return self.tr("% of full time")

    def on_chart(self, income: BenefitIncome) -> ChartWords:
        """The words on the drawing."""
        upwards = self.tr("% of the benefit kept")
        if income.alone_eur is not None:
            upwards = self.tr("euro in an average month, gross (estimate)")
        free = self.tr("{hours} h").format(hours=shown_hours(income.free_hours))
        if not income.in_hours:
            free = f"{shown_hours(income.free_hours)} %"
        return ChartWords(
            upwards=upwards,
            across=self.hours_name(income),
            free=free,
            own=self._own_mark(income.own) if income.own else "",
        )

    def _own_mark(self, own: IncomePoint) -> str:
        amount = own.together_eur if own.together_eur is not None else own.benefit_eur
        if amount is None:
            text = self.tr("{hours} h: {kept} %")
            return text.format(hours=shown_hours(own.hours), kept=own.kept_percent)
        text = self.tr("{hours} h: € {amount}")
        return text.format(hours=shown_hours(own.hours), amount=euros(amount))

    def point(self, point: IncomePoint, income: BenefitIncome | None) -> str:
        """A point as a sentence."""
        hours = f"{self.hours_name(income)}: {shown_hours(point.hours)}"
        kept = self.tr("{kept} % of the benefit stays").format(kept=point.kept_percent)
        parts = [hours, kept]
        if point.benefit_eur is not None:
            parts.append(f"{self.tr('Benefit, €')} {euros(point.benefit_eur)}")
        if point.wage_eur is not None:
            parts.append(f"{self.tr('Wage, €')} {euros(point.wage_eur)}")
        if point.together_eur is not None:
            parts.append(f"{self.tr('Together, €')} {euros(point.together_eur)}")
        source = [income.rule.source] if income else []
        return "\n".join([joined(parts), *source])

    def sentence(self, income: BenefitIncome) -> str:
        """The person's own place, compared with the benefit alone where that is known."""
        return unbroken(self._own_place(income))

    def _own_place(self, income: BenefitIncome) -> str:
        own = income.own
        if own is None:
            return self.tr("What the permitted hours do to the benefit, from none to full time.")
        hours = shown_hours(own.hours)
        if own.benefit_eur is None or income.alone_eur is None:
            text = self.tr("At {hours} hours a week {kept} % of the daily benefit stays.")
            return text.format(hours=hours, kept=own.kept_percent)
        if own.wage_eur is None or own.together_eur is None:
            text = self.tr(
                "Estimate of an average month, gross: at {hours} hours a week € {benefit} of the "
                "benefit stays, of € {alone}."
            )
            return text.format(
                hours=hours, benefit=euros(own.benefit_eur), alone=euros(income.alone_eur)
            )
        return self._compared(own, own.benefit_eur, own.together_eur, income.alone_eur)

    def _compared(
        self, own: IncomePoint, benefit: Decimal, together: Decimal, alone: Decimal
    ) -> str:
        gain = together - alone
        more = self.tr(
            "Estimate of an average month, gross: at {hours} hours a week € {benefit} benefit and "
            "€ {wage} wage, together € {together}: € {difference} more than the benefit alone "
            "(€ {alone})."
        )
        less = self.tr(
            "Estimate of an average month, gross: at {hours} hours a week € {benefit} benefit and "
            "€ {wage} wage, together € {together}: € {difference} less than the benefit alone "
            "(€ {alone})."
        )
        return (less if gain < 0 else more).format(
            hours=shown_hours(own.hours),
            benefit=euros(benefit),
            wage=euros(own.wage_eur),
            together=euros(together),
            difference=euros(abs(gain)),
            alone=euros(alone),
        )

    def _with_unit(self, income: BenefitIncome, hours: Decimal) -> str:
        if income.in_hours:
            return self.tr("{hours} hours a week").format(hours=shown_hours(hours))
        return self.tr("{share} % of full time").format(share=shown_hours(hours))

    def rules(self, income: BenefitIncome) -> list[Said]:
        """What the curve rests on."""
        said = [Said(text=self._computed(income), rule=income.rule)]
        if income.alone_eur is not None:
            text = self.tr(
                "A month is counted as {days} benefit days. What is really paid differs from month "
                "to month, and tax and contributions are still to be taken off."
            )
            said.append(Said(text=text.format(days=income.paid_days), rule=income.month_rule))
        if income.highest is not None:
            said.append(self._highest_said(income.highest))
        said += [Said(text=each, rule=income.beside_rule) for each in income.beside]
        return said

    def _computed(self, income: BenefitIncome) -> str:
        """The amount of a day; how the share comes about stands at the hours."""
        if income.own is not None and income.alone_eur is not None:
            return self.tr("A day: {step}").format(step=income.steps[-1])
        text = self.tr(
            "Up to {hours} nothing is taken off the benefit; at full time {kept} % is kept."
        )
        return text.format(
            hours=self._with_unit(income, income.free_hours),
            kept=income.points[-1].kept_percent,
        )

    def _highest_said(self, highest: HighestBenefit) -> Said:
        text = self.tr("By law at most € {daily} a day, € {month} in an average month.")
        if highest.in_invalidity:
            text = self.tr(
                "By law at most € {daily} a day, € {month} in an average month, with dependants."
            )
        daily = number(float(highest.daily_eur), 2)
        shown = text.format(daily=daily, month=euros(highest.month_eur))
        return Said(text=unbroken(shown), rule=highest.rule)

    def lacking(self, income: BenefitIncome) -> str:
        """What to type for the whole picture, in one line; empty where nothing lacks."""
        lacks = (
            (income.alone_eur is None, self.tr("the daily benefit, for amounts instead of shares")),
            (
                income.points[-1].wage_eur is None,
                self.tr("the full-time wage, for benefit and wage together"),
            ),
            (not income.in_hours, self.tr("the hours of a full-timer in that work")),
            (income.own is None, self.tr("the hours a week, for the person's own place")),
        )
        found = [what for is_lacking, what in lacks if is_lacking]
        said = [self.tr("Still to fill in: {what}.").format(what=joined(found))] if found else []
        if income.alone_eur is not None and income.highest is None:
            said.append(
                self.tr(
                    "The highest benefit by law is not on record for that day, so nothing "
                    "checks the amount."
                )
            )
        return " ".join(said)
