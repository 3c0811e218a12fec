"""The checklist under the step bar: for the nurse what is missing, for the doctor what waits."""

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QPushButton

from reinteg_desk.app.file_session import FileSession
from reinteg_desk.app.hand_over import FileGroup, Mark
from reinteg_desk.app.hand_over_marks import confirmed, prepared
from reinteg_desk.app.preparation import Checked, checklist, ready_groups, request
from reinteg_desk.domain.consultation import Role
from reinteg_desk.system.resources import read_toml
from reinteg_desk.ui.kit.commands import Command, CommandGroup
from reinteg_desk.ui.kit.flow import Flow
from reinteg_desk.ui.kit.languages import day
from reinteg_desk.ui.kit.layout import column
from reinteg_desk.ui.kit.mark_button import MarkButton
from reinteg_desk.ui.kit.marks import Mark as MarkShape
from reinteg_desk.ui.kit.screen import StepScreen
from reinteg_desk.ui.kit.services import Services
from reinteg_desk.ui.kit.steps import Step
from reinteg_desk.ui.kit.theme import EDGE, GRID, NEAR, set_role

READY_KEY = "Ctrl+Return"
CONFIRM_KEY = "Ctrl+Shift+Return"
_STEPS = {FileGroup.QUESTIONNAIRE: "questionnaire", FileGroup.DOCUMENTS: "attachments"}


class PreparationBar(StepScreen):
    """A button a group: its state in words; pressing it leads to what is missing or confirms.

    Signals:
        handed: The nurse has handed the file to the doctor.
    """

    handed = Signal()

    def __init__(self, session: FileSession, services: Services) -> None:
        super().__init__(session, services)
        self._marks: tuple[Mark, ...] = ()
        self._loaded = False
        self._role: Role | None = None
        self._buttons = {group: MarkButton() for group in FileGroup}
        self._ready = QPushButton()
        bar = Flow(gap=GRID)
        for group, button in self._buttons.items():
            set_role(button, "step")
            button.clicked.connect(lambda _=False, group=group: self._press(group))
            bar.addWidget(button)
        set_role(self._ready, "primary")
        self._ready.clicked.connect(self.hand_to_doctor)
        self._ready.hide()
        bar.addWidget(self._ready)
        outer = column(bar)
        outer.setContentsMargins(EDGE - NEAR, 0, EDGE, GRID)
        self.setLayout(outer)
        self.say(self._ready.setText, lambda: self.tr("Ready for the doctor"))
        self.hide()

    def begin(self) -> None:
        """The pages have their file: offer what the role of who is at the desk may do."""
        vault = self.services.vault()
        self._role = vault.user.role if vault is not None else None
        self._ready.setVisible(self.is_nurse)
        self._offer_commands()
        self._load()

    def _offer_commands(self) -> None:
        """Only what this role may do is offered."""
        if self.is_nurse:
            command = Command(
                name=lambda: self.tr("Ready for the doctor, next file"),
                act=self.hand_to_doctor,
                shortcut=READY_KEY,
                group=CommandGroup.FILE,
                possible=lambda: self._loaded,
            )
            self.services.commands.add(self, command)
            asking = Command(
                name=lambda: self.tr("Copy a note that asks the person for what is missing"),
                act=self.ask_for_missing,
                shortcut="Ctrl+Shift+M",
                group=CommandGroup.FILE,
            )
            self.services.commands.add(self, asking)
        elif self._role is Role.ADVISING_DOCTOR:
            command = Command(
                name=lambda: self.tr("Confirm the next group the nurse prepared"),
                act=self.confirm_next,
                shortcut=CONFIRM_KEY,
                group=CommandGroup.FILE,
                possible=lambda: bool(self._waiting()),
            )
            self.services.commands.add(self, command)

    @property
    def is_nurse(self) -> bool:
        """Whether who is at the desk prepares files."""
        return self._role is Role.ADVISING_NURSE

    def title(self) -> str:
        """The name of the bar."""
        return self.tr("Preparation")

    def _load(self) -> None:
        vault, hand_overs = self.services.vault(), self.services.desk.hand_overs
        if vault is None or hand_overs is None:
            return
        consultation = self.session.consultation_id
        self.services.tasks.run(lambda: hand_overs.marks(vault, consultation), self._show_marks)

    def _show_marks(self, marks: Sequence[Mark]) -> None:
        self._marks, self._loaded = tuple(marks), True
        doctor = self._role is Role.ADVISING_DOCTOR
        self.setVisible(self.is_nurse or (doctor and bool(self._marks)))
        self.refresh()

    def _checked(self) -> tuple[Checked, ...]:
        attachments = len(self.session.surroundings.attachments)
        return checklist(self.session.case, self._marks, attachments=attachments)

    def _waiting(self) -> tuple[FileGroup, ...]:
        return tuple(each.group for each in self._checked() if each.waits)

    # --- what it shows ---

    def refresh(self) -> None:
        """Show the present state."""
        for each in self._checked():
            button = self._buttons[each.group]
            button.show_mark(self._text(each).replace("&", "&&"), self._mark(each))
            button.setToolTip(self._told(each))
            button.setAccessibleDescription(self._told(each))
            button.setVisible(self.is_nurse or each.mark is not None)

    def _text(self, each: Checked) -> str:
        name = self._name(each.group)
        if self.is_nurse or not each.waits:
            return name
        return self.tr("Confirm: {group}").format(group=name)

    def _mark(self, each: Checked) -> MarkShape:
        """Done for the nurse: complete, or handed over as it is; for the doctor: confirmed."""
        done = each.is_complete or each.is_prepared if self.is_nurse else not each.waits
        return MarkShape.DONE if done else MarkShape.MISSING

    def _told(self, each: Checked) -> str:
        mark = each.mark
        if mark is None:
            return self.tr("complete") if each.is_complete else self.tr("missing")
        facts = {"name": mark.prepared_by, "day": day(mark.prepared_on)}
        text = self.tr("prepared by {name} on {day}").format(**facts)
        if each.is_changed:
            return self.tr("{told}; changed since").format(told=text)
        if mark.confirmed_by is None or mark.confirmed_on is None:
            return text
        facts = {"told": text, "name": mark.confirmed_by, "day": day(mark.confirmed_on)}
        return self.tr("{told}; confirmed by {name} on {day}").format(**facts)

    def _name(self, group: FileGroup) -> str:
        names = {
            FileGroup.IDENTITY: self.tr("Identity"),
            FileGroup.INCAPACITY: self.tr("Incapacity"),
            FileGroup.WORK: self.tr("Work"),
            FileGroup.QUESTIONNAIRE: self.tr("Questionnaire"),
            FileGroup.DOCUMENTS: self.tr("Documents"),
        }
        return names[group]

    # --- acts ---

    def _press(self, group: FileGroup) -> None:
        checked = next(each for each in self._checked() if each.group is group)
        if not self.is_nurse and checked.waits:
            self._confirm((group,))
            return
        place = checked.missing[0] if checked.missing else _STEPS.get(group)
        self.services.go(Step.FILE, place)

    def confirm_next(self) -> None:
        """The doctor confirms the next group that the nurse prepared."""
        self._confirm(self._waiting()[:1])

    def _confirm(self, groups: Sequence[FileGroup]) -> None:
        vault = self.services.vault()
        if vault is not None and groups:
            by, on = vault.user.name, self.services.desk.clock.today()
            self._keep(confirmed(self._marks, groups, self.session.case, by=by, on=on))

    def hand_to_doctor(self) -> None:
        """What the nurse prepared is marked as hers, and the file leaves her queue."""
        vault = self.services.vault()
        if vault is None or not self.is_nurse or not self._loaded:
            return
        by, on = vault.user.name, self.services.desk.clock.today()
        case, attachments = self.session.case, len(self.session.surroundings.attachments)
        groups = ready_groups(case, attachments=attachments)
        self._keep(prepared(self._marks, groups, case, by=by, on=on), then_next=True)

    def ask_for_missing(self) -> None:
        """A note for the person, in their language, on the clipboard."""
        missing = [path for each in self._checked() for path in each.missing]
        language = self.session.case.person.language
        note = request(missing, read_toml("texts/missing.toml"), language)
        notices = self.services.notices
        if note is None:
            notices.news(lambda: self.tr("Nothing is missing that the person could give."))
            return
        QGuiApplication.clipboard().setText(note)
        notices.news(lambda: self.tr("The note is on the clipboard: paste it in a letter or mail."))

    def _keep(self, marks: tuple[Mark, ...], *, then_next: bool = False) -> None:
        vault, hand_overs = self.services.vault(), self.services.desk.hand_overs
        if vault is None or hand_overs is None:
            return
        consultation = self.session.consultation_id

        def kept(_: None) -> None:
            self._show_marks(marks)
            if then_next:
                self.handed.emit()

        self.services.tasks.run(lambda: hand_overs.set_marks(vault, consultation, marks), kept)
