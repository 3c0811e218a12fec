"""Work that is permitted during the incapacity: partial resumption and volunteer work."""

from collections.abc import Callable
from datetime import date

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QPushButton, QWidget

from reinteg_desk.app.plan_parts import BenefitEffect
from reinteg_desk.ui.decision.lines import Said
from reinteg_desk.ui.decision.places import HOURS_IN_A_WEEK
from reinteg_desk.ui.decision.provenance import Citations, beside
from reinteg_desk.ui.kit.choices import AnswerField
from reinteg_desk.ui.kit.fields import DateField, NumberField
from reinteg_desk.ui.kit.guarded_text import Guard, GuardedText
from reinteg_desk.ui.kit.languages import day
from reinteg_desk.ui.kit.layout import boxed, column, label, row
from reinteg_desk.ui.kit.speaking import Speaking
from reinteg_desk.ui.kit.theme import APART, NEAR, Type, set_role

_LEAST_HOURS = 0.1


class PermissionPart(Speaking):
    """Whether, how many hours, from when until when, under which conditions.

    Signals:
        latest_taken: The longest permission the law allows.
    """

    latest_taken = Signal()

    def __init__(self, today: Callable[[], date], guard: Guard) -> None:
        super().__init__()
        self.heading = label(Type.SECTION)
        self.permitted = AnswerField(lambda: self.tr("Is partial resumption of work permitted?"))
        self.conditions = Citations()
        self.hours = NumberField(
            lambda: self.tr("Hours a week"), lowest=0, highest=HOURS_IN_A_WEEK, decimals=2
        )
        self.full_time = NumberField(
            lambda: self.tr("Hours of a full-timer in that work"),
            lowest=_LEAST_HOURS,
            highest=HOURS_IN_A_WEEK,
            decimals=2,
        )
        self.effect = Citations()
        self.from_on = DateField(lambda: self.tr("From"), today)
        self.until_on = DateField(lambda: self.tr("Until and including"), today)
        self._latest = QPushButton()
        set_role(self._latest, "link")
        self._latest.clicked.connect(self.latest_taken)
        self.nature = GuardedText(
            lambda: self.tr("Nature of the work and conditions"), guard, lines=3
        )
        self.remarks = Citations()
        self.days = Citations()
        self.volunteer = AnswerField(lambda: self.tr("Is volunteer work permitted?"))
        self.volunteer_rule = Citations()
        self._details = self._laid_out_details()
        self.say(self.heading.setText, lambda: self.tr("Permitted work"))
        fields = column(
            self.heading,
            self.permitted,
            self._details,
            APART,
            self.volunteer,
            self.volunteer_rule,
            None,
            gap=NEAR,
        )
        self.setLayout(beside(fields, column(self.conditions, self.days, None, gap=APART)))

    def _laid_out_details(self) -> QWidget:
        return boxed(
            column(
                _beside(self.from_on, self.until_on),
                row(self._latest, None),
                _beside(self.hours, self.full_time),
                self.effect,
                self.nature,
                self.remarks,
                gap=NEAR,
            )
        )

    def show_permission(self, permitted: object, volunteer: object) -> None:
        """Show what is decided; the details only for a permission."""
        self.permitted.set_value(permitted)
        self.volunteer.set_value(volunteer)
        self._details.setVisible(permitted is True)

    def show_latest(self, latest: date | None, *, changeable: bool) -> None:
        """Offer the last day a permission can cover, where it is known."""
        self._latest.setVisible(latest is not None and changeable)
        if latest is not None:
            text = self.tr("Take the last day a permission can cover: {date}")
            self._latest.setText(text.format(date=day(latest)))

    def show_effect(self, effect: BenefitEffect | None) -> None:
        """What the hours do to the benefit, where that can be computed."""
        said = []
        if effect is not None:
            text = self.tr("{percent} % of the daily benefit is kept.")
            said.append(
                Said(
                    text=text.format(percent=effect.kept_percent),
                    rule=effect.rule,
                    how="\n".join(effect.steps),
                )
            )
        self.effect.show_said(said)


def _beside(left: QWidget, right: QWidget) -> QWidget:
    """Two short fields, each half the width; errors grow downwards."""
    halves = row(gap=APART)
    for half in (left, right):
        halves.addLayout(column(half, None), 1)
    return boxed(halves)
