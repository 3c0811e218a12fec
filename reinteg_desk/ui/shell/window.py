"""The one window: locked, or the rail with agenda, open file and settings."""

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, Signal
from PySide6.QtGui import QCloseEvent
from PySide6.QtWidgets import QMainWindow, QPushButton, QStackedWidget, QToolButton, QWidget

from reinteg_desk.ui.agenda.view import View as Agenda
from reinteg_desk.ui.kit.collecting import collect_all
from reinteg_desk.ui.kit.layout import boxed, column, hairline, row
from reinteg_desk.ui.kit.notices import NoticeBar
from reinteg_desk.ui.kit.services import Services
from reinteg_desk.ui.kit.speaking import Speaking, Text
from reinteg_desk.ui.kit.steps import Step
from reinteg_desk.ui.kit.theme import GRID, NEAR, dress, set_role
from reinteg_desk.ui.kit.widths import for_text
from reinteg_desk.ui.settings.view import View as Settings
from reinteg_desk.ui.shell.file_page import FilePage
from reinteg_desk.ui.shell.status_line import StatusLine
from reinteg_desk.ui.unlock.view import View as Unlock

if TYPE_CHECKING:
    from reinteg_desk.ui.hand_over.view import View as HandOver

SMALLEST = (900, 520)
USUAL = (1366, 768)


class Rail(Speaking):
    """Where to: agenda, the open file, settings; and lock."""

    def __init__(self) -> None:
        super().__init__()
        self.agenda = self._button("agenda", lambda: self.tr("Agenda"))
        self.file = self._button("file", lambda: self.tr("Open file"))
        self.settings = self._button("settings", lambda: self.tr("Settings"))
        self.lock = self._button("lock", lambda: self.tr("Lock the vault (Ctrl+L)"))
        buttons = column(self.agenda, self.file, None, self.settings, self.lock, gap=GRID)
        buttons.setContentsMargins(NEAR, NEAR, NEAR, NEAR)
        self.setLayout(column(boxed(buttons, role="panel")))
        self._buttons = (self.agenda, self.file, self.settings, self.lock)
        self._fit()

    def _button(self, name: str, text: Text) -> QToolButton:
        button = QToolButton()
        self.show_icon(button.setIcon, name)
        button.setAutoRaise(True)
        button.setCheckable(name != "lock")
        set_role(button, "rail")
        self.say(button.setToolTip, text)
        self.say(button.setAccessibleName, text)
        return button

    def _fit(self) -> None:
        """As large as the text asks."""
        side = for_text(10 * GRID)
        for button in self._buttons:
            button.setFixedSize(side, side)
        self.setFixedWidth(side + 2 * NEAR)

    def changeEvent(self, event: QEvent) -> None:
        """Follow language and text size."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.FontChange and hasattr(self, "_buttons"):
            self._fit()

    def show_place(self, place: QToolButton) -> None:
        """Mark where we are."""
        for button in (self.agenda, self.file, self.settings):
            button.setChecked(button is place)


class Window(QMainWindow):
    """Shows what it is told to; what happens is decided by the desktop.

    Args:
        services: What screens work with.
        may_close: Saves everything; whether the window may close.

    Signals:
        file_handed: The nurse has handed the open file to the doctor.
    """

    file_handed = Signal()

    def __init__(self, services: Services, may_close: Callable[[], bool]) -> None:
        super().__init__()
        self._services = services
        self._may_close = may_close
        self.setWindowTitle("Reinteg Desk")
        dress(self)
        self.setMinimumSize(*SMALLEST)
        self.resize(*USUAL)
        self.unlock = Unlock(services)
        self.agenda = Agenda(services)
        self.settings = Settings(services)
        self.rail = Rail()
        self.notices = NoticeBar(services.notices)
        self.palette_button, self.keys_button = QPushButton(), QPushButton()
        self.status = StatusLine(services, palette=self.palette_button, keys=self.keys_button)
        self._places = QStackedWidget()
        self._places.addWidget(self.agenda)
        self._places.addWidget(self.settings)
        self._places.currentChanged.connect(lambda _: services.notices.turn())
        self.file: FilePage | None = None
        self._hand_over: HandOver | None = None
        self._spare: FilePage | None = None
        self._left: list[QWidget] = []
        self._uncollected = False
        self._states = QStackedWidget()
        self._bench = self._workbench()
        self._states.addWidget(self.unlock)
        self._states.addWidget(self._bench)
        self.setCentralWidget(self._states)

    def _workbench(self) -> QWidget:
        right = column(self.notices, gap=0)
        right.addWidget(self._places, 1)
        across = row(self.rail, hairline(vertical=True), gap=0)
        across.addLayout(right, 1)
        whole = column(gap=0)
        whole.addLayout(across, 1)
        whole.addWidget(hairline())
        whole.addWidget(self.status)
        return boxed(whole)

    # --- what shows ---

    def show_locked(self, *, device: bool = False) -> None:
        """The unlock screen, and nothing else.

        Args:
            device: This computer's own secret may open it (at the start of the program).
        """
        self.put_away_file()
        self._drop_spare()
        self.clear_away()
        self.notices.clear()
        self.agenda.forget()
        self.settings.forget()
        if self._hand_over is not None:
            self._hand_over.forget()
        self._states.setCurrentWidget(self.unlock)
        self.unlock.start(device=device)

    def show_agenda(self) -> None:
        """The list of files."""
        self._states.setCurrentWidget(self._bench)
        self._places.setCurrentWidget(self.agenda)
        self.rail.show_place(self.rail.agenda)
        self.rail.file.setEnabled(self.file is not None)
        self.agenda.enter()

    @property
    def is_in_settings(self) -> bool:
        """Whether the settings are in front."""
        return self._places.currentWidget() is self.settings

    def show_settings(self) -> None:
        """The settings."""
        self._places.setCurrentWidget(self.settings)
        self.rail.show_place(self.rail.settings)
        self.settings.enter()

    @property
    def hand_over(self) -> "HandOver":
        """The page of hand-overs, built when it is first asked for."""
        if self._hand_over is None:
            from reinteg_desk.ui.hand_over.view import View as HandOver

            self._hand_over = HandOver(self._services)
            self._places.addWidget(self._hand_over)
        return self._hand_over

    def show_hand_over(self) -> "HandOver":
        """Colleagues, handing over, putting together."""
        page = self.hand_over
        self._places.setCurrentWidget(page)
        self.rail.show_place(self.rail.agenda)
        page.enter()
        return page

    def prepare(self) -> bool:
        """Build a little of the pages that will be wanted; whether anything was left to do.

        What was left behind is cleared away first.
        """
        if self._left:
            self._left.pop().deleteLater()
            self._uncollected = True
            return True
        if self._uncollected:
            self._uncollected = False
            collect_all()
            return True
        if self.file is not None and self.file.prepare():
            return True
        if self._spare is None:
            self._spare = self._new_file_page()
            return True
        return self._spare.prepare()

    def clear_away(self) -> None:
        """Do away at once with what is left of files that were put away."""
        while self._left:
            self._left.pop().deleteLater()

    @property
    def has_file_pages(self) -> bool:
        """Whether pages of a file exist: of one that is open, was put away, or will be opened."""
        return self.file is not None or self._spare is not None or bool(self._left)

    def _new_file_page(self) -> FilePage:
        made = FilePage(self._services.desk.awaiting_session(), self._services)
        self._places.addWidget(made)
        return made

    def file_page(self) -> FilePage:
        """Pages that have not shown a file yet, prepared as far as there was time."""
        spare, self._spare = self._spare, None
        return spare or self._new_file_page()

    def open_file(self, file: FilePage, step: Step = Step.FILE) -> None:
        """Put a file on the desk, at a step."""
        self.put_away_file()
        self.file = file
        self._begin_preparation(file)
        self.rail.file.setEnabled(True)
        self.show_step(step)

    def _begin_preparation(self, file: FilePage) -> None:
        file.preparation.handed.connect(self.file_handed)
        file.preparation.begin()

    def renew_file(self) -> None:
        """Build the pages of the open file again, behind what is shown; its step stays."""
        self._drop_spare()
        if self.file is not None:
            session, step, shown = self.file.session, self.file.step, self._places.currentWidget()
            in_front = shown is self.file
            self.put_away_file()
            self.file = FilePage(session, self._services)
            self._begin_preparation(self.file)
            self.file.step = step
            self._places.addWidget(self.file)
            self.rail.file.setEnabled(True)
            if in_front:
                self.show_step(step)

    def show_step(self, step: Step, place: str | None = None) -> None:
        """Show a step of the open file."""
        if self.file is not None:
            self._places.setCurrentWidget(self.file)
            self.rail.show_place(self.rail.file)
            self.file.show_step(step, place)

    def put_away_file(self) -> None:
        """Take the open file off the desk."""
        if self.file is not None:
            self.drop(self.file)
            self.file = None
            self.rail.file.setEnabled(False)

    def _drop_spare(self) -> None:
        if self._spare is not None:
            self.drop(self._spare)
            self._spare = None

    def drop(self, page: FilePage) -> None:
        """Take pages of a file off the desk; what is left of them goes in a pause."""
        self._places.removeWidget(page)
        page.leave()
        self._left += [page, *page.pages]

    def closeEvent(self, event: QCloseEvent) -> None:
        """Let everything be saved first."""
        if self._may_close():
            super().closeEvent(event)
        else:
            event.ignore()
