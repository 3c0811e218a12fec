"""The questionnaire on screen: typed in by keyboard, taken over in one act; tests and notes."""

from pathlib import Path

from PySide6.QtCore import QStandardPaths, Qt
from PySide6.QtWidgets import (
    QFileDialog,
    QPushButton,
    QSizePolicy,
    QSplitter,
    QWidget,
)

from reinteg_desk.app.file_session import FileSession
from reinteg_desk.system.atomic import write_atomically
from reinteg_desk.ui.kit.choices import CheckField, ChoiceField
from reinteg_desk.ui.kit.commands import Command
from reinteg_desk.ui.kit.fields import DateField
from reinteg_desk.ui.kit.guarded_text import GuardedText, guard_of
from reinteg_desk.ui.kit.languages import NAMES
from reinteg_desk.ui.kit.layout import boxed, column, hairline, label, row, scrolling
from reinteg_desk.ui.kit.screen import StepScreen
from reinteg_desk.ui.kit.services import Services
from reinteg_desk.ui.kit.steps import Step
from reinteg_desk.ui.kit.tabs import Tabs
from reinteg_desk.ui.kit.tasks import Lane
from reinteg_desk.ui.kit.theme import APART, EDGE, NEAR, TEXT_WIDTH, Type, set_role
from reinteg_desk.ui.kit.tokens import Token
from reinteg_desk.ui.kit.widths import UNBOUNDED, keep_width
from reinteg_desk.ui.questionnaire import places
from reinteg_desk.ui.questionnaire.answer_panel import AnswerPanel
from reinteg_desk.ui.questionnaire.assessments_part import AssessmentsPart
from reinteg_desk.ui.questionnaire.line_table import LineTable
from reinteg_desk.ui.questionnaire.presenter import Act, Line, Presenter
from reinteg_desk.ui.questionnaire.proposals_part import ProposalsPart
from reinteg_desk.ui.questionnaire.summary_part import SummaryPart

QUESTIONS, AROUND = 0, 1
"""The tabs."""


class View(StepScreen):
    """The sheet of the questionnaire."""

    def __init__(self, session: FileSession, services: Services) -> None:
        super().__init__(session, services)
        presenter = Presenter(session, services.desk, lambda: services.language, self._act_name)
        self._presenter = presenter
        self._folder = Path(_documents_folder())
        self._back = QPushButton()
        set_role(self._back, "link")
        self._count = label(Type.MUTED)
        self._returned = DateField(lambda: self.tr("Returned on"), services.desk.clock.today)
        self._all = CheckField(lambda: self.tr("All features, not only those on paper"))
        self._language = ChoiceField(lambda: self.tr("Language of the printed form"), [])
        self._print = QPushButton()
        self.show_icon(self._print.setIcon, "print", Token.TEXT)
        self.table = LineTable(
            lambda: self.tr("Questions and answers"), empty=lambda: self.tr("No questions.")
        )
        guard = guard_of(services)
        self.panel = AnswerPanel(guard)
        self.proposals = ProposalsPart(presenter)
        self._summary = SummaryPart(presenter)
        self.assessments = AssessmentsPart(
            services.desk.forms.kinds(),
            services.desk.clock.today,
            lambda: services.language,
            guard,
        )
        self._notes = {
            "for_colleagues": GuardedText(
                lambda: self.tr("For colleagues: stays in the file, appears in no document"),
                guard,
            ),
            "for_person": GuardedText(
                lambda: self.tr("For the person: appears in their explanation"),
                guard,
            ),
        }
        self._tabs = Tabs(of_page=True)
        self._lay_out()
        self._connect()
        self._add_commands()
        self._say()

    def _lay_out(self) -> None:
        # Two lines, so that every word keeps its room at any text size.
        head = column(
            row(self._back, None, self._count, gap=APART),
            row(self._returned, self._language, column(None, self._print), None, gap=APART),
            self._all,
            gap=NEAR,
        )
        head.setContentsMargins(EDGE, NEAR, EDGE, NEAR)
        right = column(self.panel, hairline(), self.proposals, None, gap=APART, edge=APART)
        parts = QSplitter(Qt.Orientation.Horizontal)
        parts.setChildrenCollapsible(False)
        listed = column(self.table)
        listed.setContentsMargins(EDGE, NEAR, 0, EDGE)
        parts.addWidget(boxed(listed))
        parts.addWidget(scrolling(boxed(right)))
        parts.setStretchFactor(0, 3)
        parts.setStretchFactor(1, 2)
        self._tabs.addTab(parts, "")
        self._tabs.addTab(self._around(), "")
        above = boxed(head)
        above.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Maximum)
        self.setLayout(column(above, self._tabs, gap=0))

    def _around(self) -> QWidget:
        notes = label(Type.SECTION)
        self.say(notes.setText, lambda: self.tr("Notes"))
        form = boxed(
            column(
                self._summary,
                self.assessments,
                column(notes, *self._notes.values(), gap=NEAR),
                None,
                gap=EDGE,
            )
        )
        keep_width(form, most=TEXT_WIDTH)
        for note in self._notes.values():
            note.field.setMaximumWidth(UNBOUNDED)
        beside = row(form, None, edge=EDGE)
        beside.setStretch(0, 100)
        return scrolling(boxed(beside))

    def _connect(self) -> None:
        presenter = self._presenter
        self._back.clicked.connect(lambda: self.services.go(Step.FILE))
        self._returned.edited.connect(presenter.set_returned)
        self._returned.unreadable.connect(presenter.keep_returned_text)
        self._all.edited.connect(self._show_all)
        self._print.clicked.connect(self.export)
        self.table.pressed.connect(self._on_key)
        self.table.cleared.connect(self._on_cleared)
        self.table.typing.connect(lambda _, first: self.panel.start_typing(first))
        self.table.line_changed.connect(self._show_line)
        self.panel.chosen.connect(self._on_clicked)
        self.panel.typed.connect(self._on_typed)
        self.panel.moved.connect(self._on_moved)
        self.panel.left.connect(self.table.setFocus)
        self.proposals.asked.connect(self.take_over)
        self.assessments.changed.connect(presenter.set_assessments)
        for name, note in self._notes.items():
            note.edited.connect(lambda text, name=name: presenter.set_note(name, text))

    def _add_commands(self) -> None:
        told = (
            (lambda: self.tr("Choose an answer, and go on"), "1 … 9, A …"),
            (lambda: self.tr("Not known"), "0"),
            (lambda: self.tr("Take the answer away"), "Delete"),
            (lambda: self.tr("Next question"), "Return"),
            (lambda: self.tr("Change a typed answer"), "F2"),
        )
        for name, key in told:
            self.services.commands.add(
                self, Command(name=name, act=self.table.setFocus, shortcut=key, told_only=True)
            )

    def _say(self) -> None:
        self.say(self._back.setText, lambda: self.tr("Back to the file"))
        self.say(self._print.setText, lambda: self.tr("Print the questionnaire"))
        self.say(lambda text: self._tabs.setTabText(QUESTIONS, text), lambda: self.tr("Questions"))
        self.say(
            lambda text: self._tabs.setTabText(AROUND, text),
            lambda: self.tr("Summary, tests and notes"),
        )
        self._language.set_options(
            [
                (None, lambda: self.tr("the person's")),
                *((code, lambda name=name: name) for code, name in NAMES.items()),
            ]
        )
        self._language.set_value(None)

    def _act_name(self, act: Act) -> str:
        names = {
            Act.TAKE_OVER: self.tr("answers taken over"),
            Act.RETURNED: self.tr("questionnaire came back"),
            Act.ASSESSMENT: self.tr("test"),
            Act.NOTE: self.tr("note"),
        }
        return names[act]

    # --- answering ---

    def _on_key(self, line: Line, key: str) -> None:
        if not self._presenter.is_final and self._presenter.press(line, key):
            self.table.go_on(1)

    def _on_cleared(self, line: Line) -> None:
        if not self._presenter.is_final:
            self._presenter.clear(line)

    def _on_clicked(self, value: str) -> None:
        line = self.table.current()
        if line is None or self._presenter.is_final:
            return
        if value:
            self._presenter.choose(line, value)
        else:
            self._presenter.clear(line)
        self.table.setFocus(Qt.FocusReason.OtherFocusReason)

    def _on_typed(self, text: str) -> None:
        line = self.table.current()
        if line is not None and not self._presenter.is_final:
            self._presenter.enter(line, text)

    def _on_moved(self, by: int) -> None:
        self.table.setFocus(Qt.FocusReason.OtherFocusReason)
        self.table.go_on(by)

    def _show_all(self, on: object) -> None:
        self._presenter.shows_all = bool(on)
        self.refresh()

    def take_over(self, chosen: object) -> None:
        """Take the answers into the file, as one act that can be undone."""
        picked = chosen if isinstance(chosen, tuple) else ()
        taken = self._presenter.take_over(picked)
        self.services.notices.news(
            lambda: self.tr("Levels taken over from the questionnaire: {count}").format(
                count=taken
            ),
            topic="taken over",
        )

    # --- the paper ---

    def export(self) -> None:
        """Ask where the questionnaire goes."""
        dialog = QFileDialog(self, self.tr("Print the questionnaire"), str(self._folder))
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.setNameFilter(self.tr("PDF document (*.pdf)"))
        dialog.setDefaultSuffix("pdf")
        held = self.session.case.consultation.held_on.isoformat()
        name = self.tr("questionnaire")
        dialog.selectFile(f"{name}-{held}.pdf")
        dialog.fileSelected.connect(lambda name: self.export_to(Path(name)))
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    def export_to(self, path: Path) -> None:
        """Write the questionnaire to a file, whole or not at all."""
        self._folder = path.parent
        case, print_form = self.session.case, self.services.desk.forms.print_form
        language = self._language.value if isinstance(self._language.value, str) else None

        def done(_: None) -> None:
            self.services.notices.news(
                lambda: self.tr("Written: {file}").format(file=path), topic="export"
            )

        self.services.tasks.run(
            lambda: write_atomically(path, print_form(case, language)), done, lane=Lane.POOL
        )

    # --- the screen ---

    def title(self) -> str:
        """The name of the sheet."""
        return self.tr("Questionnaire")

    def first_focus(self) -> QWidget:
        """The list: an answer is one key away."""
        return self.table

    def refresh(self) -> None:
        """Show the present state."""
        presenter = self._presenter
        changeable = not presenter.is_final
        self.table.show_lines(presenter.lines())
        done, listed = presenter.answered
        self._count.setText(self.tr("{done} of {all} answered").format(done=done, all=listed))
        self._all.set_value(presenter.shows_all)
        if presenter.returned_input is not None:
            self._returned.show_text(presenter.returned_input)
        else:
            self._returned.set_value(presenter.returned_on)
        self._returned.control.setEnabled(changeable)
        self.proposals.show_proposals(presenter.proposals(), changeable=changeable)
        self._summary.refresh()
        case = self.session.case
        self.assessments.show_results(case.assessments or (), changeable=changeable)
        for name, note in self._notes.items():
            note.set_value(getattr(case.notes, name) if case.notes else None)
            note.field.control.setEnabled(changeable)
        self._show_line(self.table.current())

    def _show_line(self, line: Line | None) -> None:
        self.panel.setVisible(line is not None)
        if line is not None:
            self.panel.show_line(
                line,
                self._presenter.typed(line),
                self._presenter.words.unknown,
                changeable=not self._presenter.is_final,
            )

    def show_place(self, place: str) -> None:
        """Go to a question, the day it came back, an assessment or a note."""
        if place.startswith(places.RETURNED):
            self._returned.focus()
        elif place.startswith(places.ASSESSMENTS):
            self._tabs.setCurrentIndex(AROUND)
            self.assessments.adding.focus()
        elif place.startswith(places.NOTES):
            self._tabs.setCurrentIndex(AROUND)
            name = place.rpartition(".")[2]
            self._notes.get(name, self._notes["for_colleagues"]).field.focus()
        else:
            self._tabs.setCurrentIndex(QUESTIONS)
            self.table.go_to(place)
            self.table.setFocus(Qt.FocusReason.OtherFocusReason)


def _documents_folder() -> str:
    return QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation)
