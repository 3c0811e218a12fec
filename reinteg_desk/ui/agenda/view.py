"""The agenda: the files in the vault, found by typing, opened with Enter."""

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QGuiApplication, QKeyEvent
from PySide6.QtWidgets import QCheckBox, QFileDialog, QLineEdit, QPushButton, QWidget

from reinteg_desk.app.identity_paste import PastedIdentity, people_in
from reinteg_desk.app.ports import Row, Stored
from reinteg_desk.domain.case import Case
from reinteg_desk.domain.consultation import Role
from reinteg_desk.ui.agenda.files_table import FilesTable
from reinteg_desk.ui.agenda.new_file import NewFile
from reinteg_desk.ui.agenda.presenter import Page, Presenter
from reinteg_desk.ui.kit.commands import Command, CommandGroup
from reinteg_desk.ui.kit.languages import day
from reinteg_desk.ui.kit.layout import boxed, column, label, page, row
from reinteg_desk.ui.kit.notices import NextStep
from reinteg_desk.ui.kit.screen import Screen
from reinteg_desk.ui.kit.services import Services
from reinteg_desk.ui.kit.theme import APART, Type, set_role
from reinteg_desk.ui.kit.tokens import Token

SEARCH_DELAY_MS = 5


class SearchLine(QLineEdit):
    """A line from which the arrows lead into the list below."""

    into_list = Signal()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Down and Enter go to the list."""
        if event.key() in (Qt.Key.Key_Down, Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.into_list.emit()
            return
        super().keyPressEvent(event)


class View(Screen):
    """The agenda.

    Signals:
        file_chosen: A consultation was chosen, by its id.
        bundle_chosen: A hand-over was chosen, by the path of its file.
        hand_over_asked: Consultations are to be handed over.
    """

    file_chosen = Signal(str)
    bundle_chosen = Signal(object)
    hand_over_asked = Signal(object)

    def __init__(self, services: Services) -> None:
        super().__init__(services)
        self._presenter = Presenter(services.desk)
        self._asked = 0
        self._may_go_on = False
        self._heading = label(Type.TITLE)
        self._today = label(Type.MUTED)
        self._search = SearchLine()
        self._search.setClearButtonEnabled(True)
        self._pasted: list[PastedIdentity] = []
        self.queue = QCheckBox()
        self.queue.setChecked(True)
        self.queue.toggled.connect(lambda _: self.refresh())
        self.say(self.queue.setText, lambda: self.tr("To prepare only"))
        self._table = FilesTable(services, self._presenter, self._why_empty)
        self._model = self._table.files
        self.new_file_form = NewFile(services)
        self._later = QTimer(self)
        self._later.setSingleShot(True)
        self._later.setInterval(SEARCH_DELAY_MS)
        self._buttons()
        self._connect()
        self._add_commands()
        self.say(self._heading.setText, lambda: self.tr("Agenda"))
        self.say(self._search.setPlaceholderText, lambda: self.tr("Find by name or birth date"))
        self.say(self._search.setAccessibleName, lambda: self.tr("Find a file"))
        self.setLayout(column(self._laid_out()))

    def _laid_out(self) -> QWidget:
        head = row(self._heading, self._today, None, self._new, self._import, self._demo)
        self._list = boxed(column(row(self._search, self.queue), self._table, gap=APART))
        self._form = boxed(column(self.new_file_form, None))
        self._form.hide()
        return page(head, self._form, self._list, gap=APART)

    def _buttons(self) -> None:
        self._new, self._import, self._demo = QPushButton(), QPushButton(), QPushButton()
        self.show_icon(self._new.setIcon, "add", Token.ON_ACCENT)
        self.show_icon(self._import.setIcon, "import")
        set_role(self._new, "primary")
        self.say(self._new.setText, lambda: self.tr("New file"))
        self.say(self._import.setText, lambda: self.tr("Import a file"))
        self.say(self._demo.setText, lambda: self.tr("Add fictional files"))
        self._new.clicked.connect(lambda _=False: self.new_file())
        self._import.clicked.connect(self.choose_import)
        self._demo.clicked.connect(self.add_demo)

    def _connect(self) -> None:
        self._later.timeout.connect(lambda: self._fetch(None))
        self._search.textChanged.connect(lambda _: self._later.start())
        self._search.into_list.connect(self._enter_list)
        self._table.chosen.connect(self._on_chosen)
        self._table.verticalScrollBar().valueChanged.connect(self._on_scrolled)
        self.new_file_form.made.connect(self._create)
        self.new_file_form.given_up.connect(self._give_up)
        self.new_file_form.known_chosen.connect(self._open_known)

    def _add_commands(self) -> None:
        commands = (
            (lambda: self.tr("New file"), self.new_file, "Ctrl+N"),
            (lambda: self.tr("Import a file"), self.choose_import, "Ctrl+O"),
            (lambda: self.tr("Paste identity data"), self.paste, "Ctrl+Shift+V"),
            (lambda: self.tr("Find a file"), self._search.setFocus, "Ctrl+F"),
            (lambda: self.tr("Hand over the selected file"), self.hand_over, "Ctrl+Shift+H"),
        )
        for name, act, shortcut in commands:
            self.services.commands.add(
                self, Command(name=name, act=act, shortcut=shortcut, group=CommandGroup.AGENDA)
            )

    def _why_empty(self) -> str:
        """What to do where no file is listed."""
        if searched := self._search.text().strip():
            text = self.tr(
                "Nobody found for “{text}”. Type part of the name, or a birth date; Ctrl+N "
                "makes a new file."
            )
            return text.format(text=searched)
        if self._is_nurse() and self.queue.isChecked():
            return self.tr(
                "Nothing waits to be prepared. Take the tick off above to see all files, or press "
                "Ctrl+N for a new one."
            )
        return self.tr(
            "No file here. Press Ctrl+N for a new one, Ctrl+O to import a case file, or add "
            "the fictional files with the button above."
        )

    # --- the screen ---

    @property
    def rows(self) -> tuple[Row, ...]:
        """The files that are listed."""
        return self._model.rows

    @property
    def tells_due(self) -> bool:
        """Whether all files in sight say what is due."""
        return self._table.tells_due

    def title(self) -> str:
        """The name of the page."""
        return self.tr("Agenda")

    def first_focus(self) -> QWidget:
        """Typing finds."""
        return self._search

    def refresh(self) -> None:
        """Fetch the list again."""
        self._today.setText(day(self._presenter.today))
        self.queue.setVisible(self._is_nurse())
        self._fetch(None)

    def forget(self) -> None:
        """The vault is locked: nothing that was in it stays here."""
        self._asked += 1  # an answer that is still on its way comes too late
        self._later.stop()
        self._search.clear()
        self._later.stop()
        self._pasted = []
        self.new_file_form.begin()
        self._show_form(False)
        self._table.forget()

    def _fetch(self, after: str | None) -> None:
        vault = self.services.vault()
        if vault is None:
            return
        self._asked += 1
        asked, search = self._asked, self._search.text()

        def show(found: Page) -> None:
            if asked != self._asked:
                return  # typed on meanwhile: a newer answer is on its way
            self._may_go_on = found.may_go_on
            self._table.show_page(found, goes_on=after is not None, oldest_first=to_prepare)

        to_prepare = self._is_nurse() and self.queue.isChecked()
        self.services.tasks.run(
            lambda: self._presenter.page(vault, search, after, to_prepare=to_prepare), show
        )

    def _on_scrolled(self, value: int) -> None:
        bar = self._table.verticalScrollBar()
        rows = self._model.rows
        if self._may_go_on and rows and value >= bar.maximum() - bar.pageStep():
            self._may_go_on = False
            self._fetch(rows[-1].mark)

    def _enter_list(self) -> None:
        if self._model.rows:
            self._table.select(self._table.selected() or 0)
            self._table.setFocus(Qt.FocusReason.OtherFocusReason)

    def _on_chosen(self, position: int) -> None:
        chosen = self._model.row_at(position)
        if chosen is not None:
            self.file_chosen.emit(chosen.consultation_id)

    # --- acts ---

    def new_file(self, identity: PastedIdentity | None = None) -> None:
        """Ask for the least that a file needs, in place."""
        self.new_file_form.begin(identity)
        self._show_form(True)
        self.new_file_form.focus_first()

    def _show_form(self, shown: bool) -> None:  # noqa: FBT001 - Qt's setVisible
        """The form stands in the place of the list: one thing at a time, also on a small screen."""
        self._form.setVisible(shown)
        self._list.setHidden(shown)
        for button in (self._new, self._import, self._demo):
            button.setHidden(shown)

    def _close_new_file(self) -> None:
        self._show_form(False)
        self._search.setFocus(Qt.FocusReason.OtherFocusReason)

    def _create(self, case: object) -> None:
        """Make the file; somebody who has one here is told first."""
        vault = self.services.vault()
        if vault is None or not isinstance(case, Case):
            return
        told_already = self.new_file_form.known

        def looked(known: Sequence[Row]) -> None:
            if known and not told_already:
                self.new_file_form.show_known(known)
                return
            self._show_form(False)
            self.services.tasks.run(lambda: self._presenter.create(vault, case), self._open_made)

        self.services.tasks.run(lambda: self._presenter.known(vault, case), looked)

    def _open_known(self, consultation: str) -> None:
        self._show_form(False)
        self.file_chosen.emit(consultation)

    # --- preparing many ---

    def _is_nurse(self) -> bool:
        vault = self.services.vault()
        return vault is not None and vault.user.role is Role.ADVISING_NURSE

    def paste(self) -> None:
        """Read the people from the clipboard; a form for each, one after the other."""
        self._pasted = list(people_in(QGuiApplication.clipboard().text()))
        if not self._pasted:
            self.services.notices.warning(
                lambda: self.tr(
                    "Nobody was recognised on the clipboard. Copy lines with a name and a national "
                    "number or birth date, or a table with headings."
                )
            )
            return
        self.next_pasted()

    def next_pasted(self) -> bool:
        """The form for the next person who was pasted; False where there is none."""
        if not self._pasted:
            return False
        left = len(self._pasted)
        self.new_file(self._pasted.pop(0))
        if left > 1:
            self.services.notices.news(
                lambda: self.tr("%n more person(s) were pasted.", "", left - 1), topic="pasted"
            )
        return True

    def _give_up(self) -> None:
        if not self.next_pasted():
            self._close_new_file()

    def _open_made(self, stored: Stored) -> None:
        self.file_chosen.emit(stored.consultation_id)

    def hand_over(self) -> None:
        """Hand the selected file over to a colleague."""
        at = self._table.selected()
        chosen = None if at is None else self._model.row_at(at)
        if chosen is not None:
            self.hand_over_asked.emit([chosen.consultation_id])

    def choose_import(self) -> None:
        """Ask for a case file and take it in."""
        kinds = self.tr("Case files and hand-overs (*.json *.age)")
        dialog = QFileDialog(self, self.tr("Import a file"), "", kinds)
        dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
        dialog.fileSelected.connect(lambda name: self.import_file(Path(name)))
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    def import_file(self, path: Path) -> None:
        """Take a case file in, and offer to open it; a hand-over is shown field by field."""
        vault = self.services.vault()
        if vault is None:
            return
        if path.suffix == ".age":
            self.bundle_chosen.emit(path)
            return

        def taken(stored: Stored) -> None:
            self.refresh()
            self.services.notices.news(
                lambda: self.tr("The file of {name} was imported.").format(
                    name=stored.case.person.name
                ),
                NextStep(label=lambda: self.tr("Open it"), act=lambda: self._open_made(stored)),
            )

        self.services.tasks.run(lambda: self._presenter.import_file(vault, path), taken)

    def add_demo(self) -> None:
        """Put the fictional files in the vault."""
        vault = self.services.vault()
        if vault is None:
            return

        def added(count: int) -> None:
            self.refresh()
            self.services.notices.news(
                lambda: self.tr("{count} fictional files were added.").format(count=count)
            )

        self.services.tasks.run(lambda: self._presenter.add_demo(vault), added)
