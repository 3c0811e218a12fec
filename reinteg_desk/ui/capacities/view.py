"""Step 3 on screen: strengths first, then the features by keyboard, the level texts in sight."""

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QPushButton, QSizePolicy, QSplitter, QVBoxLayout, QWidget

from reinteg_desk.app.file_session import FileSession
from reinteg_desk.domain.capacity import CapacityKind
from reinteg_desk.domain.identifiers import FeatureId
from reinteg_desk.ui.capacities.change_line import ChangeLine
from reinteg_desk.ui.capacities.contradiction_line import ContradictionLine
from reinteg_desk.ui.capacities.detail import FeaturePanel
from reinteg_desk.ui.capacities.feature_tree import FeatureTree
from reinteg_desk.ui.capacities.presenter import Act, Line, Presenter
from reinteg_desk.ui.capacities.remarks import Remarks
from reinteg_desk.ui.capacities.strengths import Strengths
from reinteg_desk.ui.capacities.table_model import FeatureModel
from reinteg_desk.ui.capacities.whole_rows import WholeRows
from reinteg_desk.ui.kit.commands import Command
from reinteg_desk.ui.kit.fields import NumberField
from reinteg_desk.ui.kit.guarded_text import guard_of
from reinteg_desk.ui.kit.languages import number
from reinteg_desk.ui.kit.layout import boxed, column, hairline, label, row, scrolling
from reinteg_desk.ui.kit.screen import StepScreen
from reinteg_desk.ui.kit.services import Services
from reinteg_desk.ui.kit.theme import APART, EDGE, NEAR, Type, set_role
from reinteg_desk.ui.kit.widths import UNBOUNDED

HOURS_IN_A_WEEK = 168
HOURS_WIDTH = 232


class View(StepScreen):
    """The capacities page."""

    def __init__(self, session: FileSession, services: Services) -> None:
        super().__init__(session, services)
        self._presenter = Presenter(
            session, services.desk, lambda: services.language, self._act_name
        )
        self._model = FeatureModel()
        self._strengths = Strengths()
        self._next = QPushButton()
        set_role(self._next, "link")
        self._next.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)
        self._gain = label(Type.MUTED, wrap=True)
        self._gain.setMaximumWidth(UNBOUNDED)
        self._count = label(Type.MUTED)
        self._change = ChangeLine()
        self._question = ContradictionLine()
        self._question.asked.connect(self.show_place)
        self._hours = NumberField(
            lambda: self.tr("Sustainable hours a week"), lowest=0, highest=HOURS_IN_A_WEEK
        )
        self._hours.setFixedWidth(HOURS_WIDTH)
        self._tree = FeatureTree(self._model)
        guard = guard_of(services)
        self._panel = FeaturePanel(guard)
        self._remarks = Remarks(guard)
        self._remarks_and_hours = row(self._remarks, self._hours, gap=APART)
        self._connect()
        self._add_commands()
        self.setLayout(self._laid_out())
        self.say(self._tree.setAccessibleName, lambda: self.tr("Features and their levels"))

    def _laid_out(self) -> QVBoxLayout:
        head = column(
            row(self._strengths, self._count, gap=APART),
            row(self._next, self._gain, gap=NEAR),
            self._change,
            self._question,
            gap=NEAR,
        )
        head.setContentsMargins(EDGE, APART, EDGE, NEAR)
        details = column(self._panel, hairline(), self._remarks_and_hours, None, gap=APART)
        details.setContentsMargins(EDGE, NEAR, EDGE, APART)
        below = boxed(details)
        parts = QSplitter(Qt.Orientation.Vertical)
        parts.setChildrenCollapsible(False)
        parts.addWidget(WholeRows(self._tree))
        self._details = scrolling(below)
        parts.addWidget(self._details)
        parts.setStretchFactor(0, 3)
        parts.setStretchFactor(1, 2)
        parts.setSizes([420, 260])
        return column(head, hairline(), parts, gap=0)

    def _connect(self) -> None:
        tree, panel, presenter = self._tree, self._panel, self._presenter
        self._strengths.toggled.connect(self._guarded(presenter.toggle_strength))
        self._next.clicked.connect(self._go_next)
        self._hours.edited.connect(self._guarded(presenter.set_hours))
        self._hours.unreadable.connect(self._guarded(presenter.keep_hours_text))
        tree.level_set.connect(self._guarded(presenter.set_level))
        tree.extended.connect(self._guarded(presenter.extend_to))
        tree.cleared.connect(self._guarded(presenter.clear))
        tree.risk_toggled.connect(
            self._guarded(lambda each: presenter.toggle_kind(each, CapacityKind.RISK))
        )
        tree.tolerance_toggled.connect(
            self._guarded(lambda each: presenter.toggle_kind(each, CapacityKind.TOLERANCE))
        )
        tree.strength_toggled.connect(self._guarded(presenter.toggle_strength))
        tree.rest_asked.connect(self._guarded(presenter.rest_without_limitation))
        tree.note_asked.connect(lambda _: self._write_note())
        tree.next_asked.connect(self._go_next)
        tree.line_changed.connect(self._show_line)
        panel.level_chosen.connect(self._of_line(presenter.set_level))
        panel.source_chosen.connect(self._of_line(presenter.set_source))
        panel.kind_chosen.connect(self._of_line(presenter.set_kind))
        panel.side_chosen.connect(self._of_line(presenter.set_side))
        panel.days_given.connect(self._of_line(presenter.set_days))
        panel.reason_given.connect(self._of_line(presenter.set_reason))
        panel.on_escape(self._tree.setFocus)
        escape = QShortcut(QKeySequence(Qt.Key.Key_Escape), panel)
        escape.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        escape.activated.connect(self._tree.setFocus)
        self._remarks.added.connect(self._guarded(presenter.add_limit))
        self._remarks.removed.connect(self._guarded(presenter.remove_limit))
        self._remarks.ruled.connect(self._guarded(presenter.rule_on_limit))

    def _write_note(self) -> None:
        """The note of the line; a note goes with a level."""
        if not self._panel.focus_note() and not self._presenter.is_final:
            self.services.notices.news(
                lambda: self.tr(
                    "A note goes with a level: type 0 to 4 first (or 0, - and 4 where all is "
                    "possible), then F2."
                ),
                topic="note",
            )

    def _guarded(self, act: Callable[..., object]) -> Callable[..., None]:
        """An act that a closed file leaves alone: the page shows it, and says so elsewhere."""

        def perform(*given: object) -> None:
            if not self._presenter.is_final:
                act(*given)

        return perform

    def _of_line(self, act: Callable[..., object]) -> Callable[..., None]:
        """An act on the feature that the focus is on."""

        def perform(*given: object) -> None:
            line = self._tree.current_line()
            if line is not None and not self._presenter.is_final:
                act(line.feature, *given)

        return perform

    def _add_commands(self) -> None:
        told = (
            (lambda: self.tr("Set the level"), "0 … 4"),
            (lambda: self.tr("Make it an interval: then the other end"), "-"),
            (lambda: self.tr("Back to not assessed"), "?"),
            (lambda: self.tr("No limitation for the rest of the group"), "+"),
            (lambda: self.tr("Risk: must not"), "!"),
            (lambda: self.tr("Can, at a price"), "~"),
            (lambda: self.tr("Mark as a strength"), "*"),
            (lambda: self.tr("Write a note"), "F2"),
            (lambda: self.tr("Go to the next question"), "Return"),
            (lambda: self.tr("Jump to a group by its first letter"), "A … Z"),
        )
        for name, key in told:
            self.services.commands.add(
                self, Command(name=name, act=self._tree.setFocus, shortcut=key, told_only=True)
            )

    def _act_name(self, act: Act) -> str:
        names = {
            Act.HOURS: self.tr("sustainable hours"),
            Act.REMARK: self.tr("remark"),
            Act.REST: self.tr("no limitation for the rest of the group"),
        }
        return names[act]

    # --- the screen ---

    def title(self) -> str:
        """The name of the page."""
        return self.tr("Capacities")

    def first_focus(self) -> QWidget:
        """The list: a level is one key away."""
        return self._tree

    def show_place(self, place: str) -> None:
        """Go to a feature, to the hours or to the remarks."""
        feature = place.removeprefix("capacities.")
        if place == "sustainable_hours":
            self._hours.focus()
        elif place.startswith("free_limits"):
            self._details.ensureWidgetVisible(self._remarks, 0, 0)
            self._details.ensureWidgetVisible(self._remarks.focus_open(), 0, NEAR)
        elif self._tree.show_feature(FeatureId(feature)):
            self._tree.setFocus(Qt.FocusReason.OtherFocusReason)

    def refresh(self) -> None:
        """Show the present state."""
        presenter = self._presenter
        changeable = not presenter.is_final
        self._model.show_groups(presenter.groups())
        self._strengths.show_strengths(presenter.strengths, presenter.words, changeable=changeable)
        self._count.setText(
            self.tr("{done} of {all} assessed").format(done=presenter.assessed, all=presenter.total)
        )
        self._show_next()
        self._change.show_changes(
            presenter.changes, presenter.previous_held_on, lambda each: presenter.words[each].name
        )
        self._question.show_pairs(presenter.contradictions, self.services.language)
        if presenter.hours_input is not None:
            self._hours.show_text(presenter.hours_input)
        else:
            self._hours.set_value(presenter.sustainable_hours)
        self._remarks.show_limits(presenter.free_limits, changeable=changeable)
        self._show_line(self._tree.current_line())

    def retranslate(self) -> None:
        """Headings and the names of groups come from data."""
        super().retranslate()
        self._model.relabel()

    def _show_next(self) -> None:
        question = self._presenter.next_question
        self._next.setVisible(question is not None)
        self._gain.setVisible(question is not None and question.value > 0)
        if question is None:
            return
        name = self._presenter.words[question.feature].name
        self._next.setText(self.tr("Ask next: {feature} (Enter)").format(feature=name))
        text = self.tr("would settle {share} % of the market")
        self._gain.setText(text.format(share=number(question.value)) if question.value > 0 else "")

    def _go_next(self) -> None:
        question = self._presenter.next_question
        if question is not None:
            self._tree.show_feature(question.feature)
            self._tree.setFocus(Qt.FocusReason.OtherFocusReason)

    def _show_line(self, line: Line | None) -> None:
        self._panel.setVisible(line is not None)
        if line is not None:
            self._panel.show_feature(
                self._presenter.words[line.feature],
                self._presenter.capacity(line.feature),
                changeable=not self._presenter.is_final,
            )
