"""The actions: what, who, by when; added, removed and moved by keyboard."""

from collections.abc import Callable
from datetime import date

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QBoxLayout, QLineEdit, QPushButton, QVBoxLayout

from reinteg_desk.domain.plan import ActionOwner
from reinteg_desk.ui.kit.choices import ChoiceField, Option
from reinteg_desk.ui.kit.entry_form import Binding, EntryForm
from reinteg_desk.ui.kit.fields import DateField, LineField
from reinteg_desk.ui.kit.guarded_text import Guard, GuardedSentence
from reinteg_desk.ui.kit.layout import boxed, clear, column, hairline, label, row
from reinteg_desk.ui.kit.speaking import Speaking, Text
from reinteg_desk.ui.kit.theme import GRID, NEAR, Type, set_role
from reinteg_desk.ui.kit.widths import UNBOUNDED, keep_width
from reinteg_desk.ui.plan.places import ACTIONS
from reinteg_desk.ui.plan.presenter import Presenter

OWNER_AT_LEAST = 176
DATE_WIDTH = 116
NUMBER_WIDTH = 20
UP, DOWN = "↑", "↓"

Fault = Callable[[str], str | None]
"""Key path → what is wrong there."""


class ActionRow(Speaking):
    """One action: its text, and below it who and by when."""

    def __init__(self, part: "ActionsPart", position: int) -> None:
        super().__init__()
        number = position + 1
        self.text = GuardedSentence(
            lambda: self.tr("What, action {number}").format(number=number), part.guard
        )
        self.owner = ChoiceField(
            lambda: self.tr("Who, action {number}").format(number=number), self._owners()
        )
        self.due = DateField(
            lambda: self.tr("By when, action {number}").format(number=number), part.today
        )
        for field in (self.text, self.owner, self.due):
            field.hide_name()
        for field in (self.text, self.owner):
            field.setMaximumWidth(UNBOUNDED)
        keep_width(self.owner, least=OWNER_AT_LEAST)
        keep_width(self.due, least=DATE_WIDTH, most=DATE_WIDTH)
        self.tools = self._tools(part, position)
        which = label(Type.MUTED)
        which.setText(str(number))
        keep_width(which, least=NUMBER_WIDTH, most=NUMBER_WIDTH)
        up, down, remove = self.tools
        details = row(self.owner, self.due, gap=GRID)
        details.setStretch(0, 1)
        details.setAlignment(self.due, Qt.AlignmentFlag.AlignTop)
        tools = row(up, down, remove, None, gap=0)
        self._second = row(details, column(tools, None), gap=GRID)
        self._second.setStretch(0, 1)
        body = column(self.text, self._second, gap=GRID)
        numbered = row(column(GRID, which, None), gap=NEAR)
        numbered.addLayout(body, 1)
        self.setLayout(column(numbered, hairline(), gap=NEAR))

    def set_narrow(self, *, narrow: bool) -> None:
        """Where there is little room, what moves the action stands on a line of its own."""
        ways = QBoxLayout.Direction
        self._second.setDirection(ways.TopToBottom if narrow else ways.LeftToRight)

    def _owners(self) -> list[Option]:
        return [
            (ActionOwner.PERSON, lambda: self.tr("the person")),
            (ActionOwner.ADVISING_DOCTOR, lambda: self.tr("advising doctor")),
            (ActionOwner.TREATING_DOCTOR, lambda: self.tr("treating doctor")),
            (ActionOwner.OCCUPATIONAL_PHYSICIAN, lambda: self.tr("occupational physician")),
            (ActionOwner.EMPLOYER, lambda: self.tr("employer")),
            (ActionOwner.TNW_COORDINATOR, lambda: self.tr("return-to-work coordinator")),
            (ActionOwner.REGIONAL_SERVICE, lambda: self.tr("regional service")),
            (ActionOwner.OTHER, lambda: self.tr("someone else")),
        ]

    def _tools(self, part: "ActionsPart", position: int) -> list[QPushButton]:
        def shift(by: int) -> Callable[[], None]:
            return lambda: part.shift(position, by)

        up = self._tool(lambda: self.tr("Move the action up"), "Alt+Up", shift(-1))
        up.setText(UP)
        down = self._tool(lambda: self.tr("Move the action down"), "Alt+Down", shift(1))
        down.setText(DOWN)
        remove = self._tool(
            lambda: self.tr("Remove the action"), "Ctrl+Delete", lambda: part.remove(position)
        )
        self.show_icon(remove.setIcon, "remove")
        return [up, down, remove]

    def _tool(self, name: Text, key: str, act: Callable[[], None]) -> QPushButton:
        button = QPushButton()
        set_role(button, "flat")
        button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.say(button.setAccessibleName, name)
        shown = QKeySequence(key).toString(QKeySequence.SequenceFormat.NativeText)
        self.say(lambda said: button.setToolTip(f"{said} ({shown})"), name)
        button.clicked.connect(act)
        shortcut = QShortcut(QKeySequence(key), self)
        shortcut.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        shortcut.activated.connect(button.click)
        return button


class ActionsPart(Speaking):
    """All actions with a line to add one."""

    def __init__(
        self,
        presenter: Presenter,
        form: EntryForm,
        today: Callable[[], date],
        fault: Fault,
        guard: Guard,
    ) -> None:
        super().__init__()
        self.today = today
        self.guard = guard
        self._presenter = presenter
        self._form = form
        self._fault = fault
        self._narrow = False
        self.rows: list[ActionRow] = []
        self._heading = label(Type.SECTION)
        self._empty = label(Type.MUTED, wrap=True)
        self._box = QVBoxLayout()
        self._box.setSpacing(NEAR)
        self.adding = QLineEdit()
        self.adding.returnPressed.connect(self._on_add)
        self._add = QPushButton()
        self._add.clicked.connect(self._on_add)
        self.say(self._heading.setText, lambda: self.tr("Actions"))
        self.say(
            self._empty.setText,
            lambda: self.tr("Nothing is agreed yet: type the first action below."),
        )
        self.say(
            self.adding.setPlaceholderText, lambda: self.tr("What will be done; Enter adds it")
        )
        self.say(self.adding.setAccessibleName, lambda: self.tr("New action"))
        self.say(self._add.setText, lambda: self.tr("Add"))
        line = row(self.adding, self._add, gap=NEAR)
        line.setStretch(0, 1)
        self.setLayout(column(self._heading, self._empty, self._box, boxed(line), gap=NEAR))

    def refresh(self) -> None:
        """Show the actions; rows are made again only when their number changes."""
        texts = self._presenter.actions.rows()
        changeable = not self._presenter.is_final
        if len(texts) != len(self.rows):
            self._build(len(texts))
        for at, (each, given) in enumerate(zip(self.rows, texts, strict=True)):
            each.owner.set_value(ActionOwner(given["owner"]))
            up, down, remove = each.tools
            up.setEnabled(changeable and at > 0)
            down.setEnabled(changeable and at < len(texts) - 1)
            for control in (remove, each.text.control, each.owner.control, each.due.control):
                control.setEnabled(changeable)
            for tool in each.tools:
                tool.setVisible(changeable)
        self._empty.setVisible(not texts)
        for control in (self.adding, self._add):
            control.setEnabled(changeable)

    def set_narrow(self, *, narrow: bool) -> None:
        """Whether there is little room."""
        self._narrow = narrow
        for each in self.rows:
            each.set_narrow(narrow=narrow)

    def _build(self, count: int) -> None:
        self._form.forget(ACTIONS)
        clear(self._box)
        self.rows = [self._built(position) for position in range(count)]

    def _built(self, position: int) -> ActionRow:
        made = ActionRow(self, position)
        made.set_narrow(narrow=self._narrow)
        presenter = self._presenter

        def own(owner: object) -> None:
            if isinstance(owner, ActionOwner):
                presenter.set_owner(position, owner)

        made.owner.edited.connect(own)
        self._bind(position, "text", made.text)
        self._bind(position, "due_on", made.due)
        self._box.addWidget(made)
        return made

    def _bind(self, position: int, name: str, field: LineField) -> None:
        presenter, path = self._presenter, self._presenter.actions.place(position, name)
        binding = Binding(
            enter=lambda text: presenter.actions.enter(position, name, text),
            value=lambda: presenter.action_value(position, name),
            kept=lambda: presenter.kept(path),
            fault=lambda: self._fault(path),
        )
        self._form.bind(path, field, binding)

    # --- what is done ---

    def _on_add(self) -> None:
        text = self.adding.text()
        if text.strip():
            self.adding.clear()
            self._presenter.add_action(text)
            self.rows[-1].owner.focus()
        else:
            self.adding.setFocus()

    def remove(self, position: int) -> None:
        """Take an action away; the focus goes to the next one."""
        self._presenter.actions.remove(position)
        if self.rows:
            self.rows[min(position, len(self.rows) - 1)].text.focus()
        else:
            self.adding.setFocus()

    def shift(self, position: int, by: int) -> None:
        """Move an action, with the focus."""
        target = position + by
        if 0 <= target < len(self.rows):
            self._presenter.actions.move(position, by)
            self.rows[target].text.focus()
