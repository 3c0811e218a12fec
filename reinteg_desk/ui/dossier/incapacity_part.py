"""The incapacity: its periods, cause and status, and the work it is measured against."""

from collections.abc import Callable
from datetime import date

from reinteg_desk.domain.incapacity import Cause, ConditionGroup, Status
from reinteg_desk.ui.dossier.presenter import Presenter
from reinteg_desk.ui.dossier.rows import Fault, SpellRows
from reinteg_desk.ui.kit.arrangement import HALF_WIDTH, Section, pair
from reinteg_desk.ui.kit.choices import CheckField, ChoiceField, Option
from reinteg_desk.ui.kit.entry_form import EntryForm
from reinteg_desk.ui.kit.fields import NumberField
from reinteg_desk.ui.kit.occupation_field import OccupationField
from reinteg_desk.ui.kit.widths import keep_width

_LEAST_HOURS = 0.1
_HOURS_IN_A_WEEK = 168


class IncapacityPart(Section):
    """The section about the incapacity."""

    def __init__(
        self, presenter: Presenter, form: EntryForm, today: Callable[[], date], fault: Fault
    ) -> None:
        super().__init__()
        self.spells = SpellRows(presenter, form, today, fault)
        self.status = ChoiceField(lambda: self.tr("Status when it began"), self._statuses())
        self.contract = CheckField(lambda: self.tr("An employment contract is in force"))
        self.cause = ChoiceField(lambda: self.tr("Cause"), self._causes())
        self.group = ChoiceField(
            lambda: self.tr("Group of conditions (never a diagnosis)"),
            self._groups(),
            hint=lambda: self.tr("Only to propose fitting measures; nothing is computed from it."),
        )
        keep_width(self.group.box, most=HALF_WIDTH)
        self.reference = OccupationField(
            lambda: self.tr("Reference occupation: the work done when it began"),
            presenter.find,
            presenter.title,
        )
        self.hours = NumberField(
            lambda: self.tr("Hours a week in that work"),
            lowest=_LEAST_HOURS,
            highest=_HOURS_IN_A_WEEK,
            decimals=2,
        )
        self.lay_out(
            lambda: self.tr("Incapacity"),
            self.spells,
            pair(self.status, self.cause),
            self.contract,
            self.group,
            self.reference,
            self.hours,
        )

    def _statuses(self) -> list[Option]:
        return [
            (Status.EMPLOYEE, lambda: self.tr("employee")),
            (Status.UNEMPLOYED, lambda: self.tr("unemployed")),
            (Status.SELF_EMPLOYED, lambda: self.tr("self-employed")),
        ]

    def _causes(self) -> list[Option]:
        return [
            (Cause.ILLNESS, lambda: self.tr("illness")),
            (Cause.PRIVATE_ACCIDENT, lambda: self.tr("private accident")),
            (Cause.WORK_ACCIDENT, lambda: self.tr("accident at work")),
            (Cause.OCCUPATIONAL_DISEASE, lambda: self.tr("occupational disease")),
            (Cause.MATERNITY, lambda: self.tr("maternity")),
        ]

    def _groups(self) -> list[Option]:
        return [
            (None, lambda: self.tr("not recorded")),
            (ConditionGroup.PSYCHOSOCIAL, lambda: self.tr("psychosocial")),
            (ConditionGroup.LOCOMOTOR, lambda: self.tr("back, joints, muscles")),
            (ConditionGroup.ONCOLOGY, lambda: self.tr("cancer")),
            (ConditionGroup.CARDIOVASCULAR, lambda: self.tr("heart and vessels")),
            (ConditionGroup.NEUROLOGICAL, lambda: self.tr("neurological")),
            (ConditionGroup.RHEUMATIC, lambda: self.tr("rheumatic")),
            (ConditionGroup.OTHER, lambda: self.tr("other")),
        ]

    def refresh(self) -> None:
        """Show the periods."""
        self.spells.refresh()
