"""What came, field by field: what is new, what both sides changed, and what is kept."""

from collections.abc import Callable

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QCheckBox, QPushButton, QWidget

from reinteg_desk.app.case_merge import Change, Choice
from reinteg_desk.app.hand_over import TakeOver
from reinteg_desk.ui.hand_over.presenter import Line, Merging, unbroken
from reinteg_desk.ui.kit.languages import joined
from reinteg_desk.ui.kit.layout import boxed, column, label, row
from reinteg_desk.ui.kit.role_names import user_role_name
from reinteg_desk.ui.kit.services import Services
from reinteg_desk.ui.kit.speaking import Speaking, Text
from reinteg_desk.ui.kit.tables import Column, RowsModel, Table
from reinteg_desk.ui.kit.theme import APART, Type, set_role
from reinteg_desk.ui.kit.tokens import Token

KEYS = {
    Qt.Key.Key_1: Choice.MINE,
    Qt.Key.Key_2: Choice.THEIRS,
    Qt.Key.Key_3: Choice.BOTH,
    Qt.Key.Key_0: None,
}


class ChoiceTable(Table):
    """Differences; 1, 2, 3 and 0 choose, and the next line follows.

    Signals:
        keyed: A choice was made for the selected line.
    """

    keyed = Signal(object)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """A digit chooses."""
        key = Qt.Key(event.key())
        if key in KEYS and not event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            self.keyed.emit(KEYS[key])
        else:
            super().keyPressEvent(event)


class MergePart(Speaking):
    """The page of one bundle, or of what waits beside one file.

    Signals:
        accepted: Take it over as chosen.
        given_up: Leave everything as it is.
        trusted: The sender becomes a colleague.
    """

    accepted = Signal()
    given_up = Signal()
    trusted = Signal()

    def __init__(self, services: Services) -> None:
        super().__init__()
        self._services = services
        self.merging: Merging | None = None
        self._found: TakeOver | None = None
        self._heading, self._told = label(Type.SECTION), label(Type.MUTED, wrap=True)
        self._sender, self._keys = label(Type.BODY, wrap=True), label(Type.MUTED, wrap=True)
        self._model: RowsModel[Line] = RowsModel(self._columns())
        self.table = ChoiceTable(
            self._model,
            lambda: self.tr("Differences"),
            empty=lambda: self.tr("Nothing here differs from what came."),
        )
        self.table.keyed.connect(self.choose)
        self._apart = QCheckBox()
        self._apart.toggled.connect(self._keep_apart)
        self._choices = {
            Choice.MINE: self._button(lambda: self.tr("Keep ours (1)"), Choice.MINE),
            Choice.THEIRS: self._button(lambda: self.tr("Take theirs (2)"), Choice.THEIRS),
            Choice.BOTH: self._button(
                lambda: self.tr("Both, one after the other (3)"), Choice.BOTH
            ),
            None: self._button(lambda: self.tr("Choose later (0)"), None),
        }
        self.table.selectionModel().selectionChanged.connect(lambda *_: self._enable())
        self._accept, self._trust, self._give_up = QPushButton(), QPushButton(), QPushButton()
        set_role(self._accept, "primary")
        set_role(self._give_up, "flat")
        self._accept.clicked.connect(self.accepted)
        self._trust.clicked.connect(self.trusted)
        self._give_up.clicked.connect(self.given_up)
        self.say(self._give_up.setText, self._give_up_text)
        self.say(self._trust.setText, lambda: self.tr("I rang them: the fingerprint is right"))
        self.say(self._apart.setText, self._apart_text)
        self.say(self._accept.setText, self._accept_text)
        self.say(self._sender.setText, self._sender_text)
        self.say(self._told.setText, self._told_text)
        self.say(self._heading.setText, self._heading_text)
        bar = row(*self._choices.values(), None)
        last = row(self._accept, self._give_up, None)
        self.setLayout(
            column(
                self._heading,
                self._sender,
                row(self._trust, None),
                self._told,
                self._apart,
                self.table,
                boxed(bar),
                last,
                gap=APART,
            )
        )

    def _button(self, text: Text, choice: Choice | None) -> QPushButton:
        button = QPushButton()
        self.say(button.setText, text)
        button.clicked.connect(lambda _checked=False: self.choose(choice))
        return button

    def _columns(self) -> list[Column[Line]]:
        words: dict[Change, Callable[[], str]] = {
            Change.ADDED: lambda: self.tr("new"),
            Change.CHANGED: lambda: self.tr("changed"),
            Change.REMOVED: lambda: self.tr("removed"),
            Change.CONFLICT: lambda: self.tr("both changed it"),
        }
        return [
            Column(heading=lambda: self.tr("Person"), text=lambda each: each.person),
            Column(heading=lambda: self.tr("Field"), text=lambda each: each.field, stretch=True),
            Column(
                heading=lambda: self.tr("What happened"),
                text=lambda each: words[each.change](),
                token=lambda each: Token.UNDETERMINED if each.change is Change.CONFLICT else None,
            ),
            Column(
                heading=lambda: self.tr("Here"),
                text=lambda each: each.mine,
                hint=lambda each: each.mine,
                stretch=True,
            ),
            Column(
                heading=lambda: self.tr("There"),
                text=lambda each: each.theirs,
                hint=lambda each: each.theirs,
                stretch=True,
            ),
            Column(heading=lambda: self.tr("Kept"), text=self._kept),
        ]

    def _kept(self, line: Line) -> str:
        words = {
            Choice.MINE: self.tr("ours"),
            Choice.THEIRS: self.tr("theirs"),
            Choice.BOTH: self.tr("both"),
            None: self.tr("ours; theirs waits"),
        }
        return words[line.choice]

    # --- what it shows ---

    def begin(self, merging: Merging, found: TakeOver | None) -> None:
        """Show what came; ``found`` None: what waits beside a file."""
        self.merging, self._found = merging, found
        self._apart.setChecked(False)
        self._apart.setVisible(bool(merging.same_people))
        self._sender.setVisible(found is not None)
        self._trust.setVisible(found is not None and not found.was_compared)
        self._accept.setEnabled(found is None or found.is_known)
        self._show(0)

    def retranslate(self) -> None:
        """Fields and values are said again too."""
        super().retranslate()
        self._show(self.table.selected() or 0)

    def forget(self) -> None:
        """The vault is locked."""
        self.merging = self._found = None
        self._model.set_rows(())
        for each in (self._heading, self._told, self._sender):
            each.clear()

    def _show(self, at: int) -> None:
        if self.merging is None:
            return
        lines = self.merging.lines()
        self._model.set_rows(lines)
        self.table.retranslate()
        if lines:
            self.table.select(min(at, len(lines) - 1))
        self._told.setText(self._told_text())
        self._sender.setText(self._sender_text())
        self._heading.setText(self._heading_text())
        self._accept.setText(self._accept_text())
        self._apart.setText(self._apart_text())
        self._accept.setHidden(self.has_nothing)
        self._give_up.setText(self._give_up_text())
        self._enable()

    def _heading_text(self) -> str:
        if self._found is None:
            return self.tr("Values of a colleague that wait")
        return self.tr("What {name} hands over").format(name=self._found.bundle.sender.name)

    def _sender_text(self) -> str:
        if self._found is None:
            return ""
        card = self._found.bundle.sender
        facts = {
            "role": user_role_name(card.role),
            "fingerprint": unbroken(card.fingerprint),
            "day": self._found.bundle.sent_at.astimezone().strftime("%d/%m/%Y %H:%M"),
        }
        if self._found.was_compared:
            text = self.tr("{role}; signed on {day}; the fingerprint was compared: {fingerprint}")
        elif self._found.is_known:
            text = self.tr(
                "{role}; signed on {day}; nobody has compared the fingerprint yet: {fingerprint}"
            )
        else:
            text = self.tr(
                "{role}, not among your colleagues; signed on {day}. Ring them and compare before "
                "you take anything over: {fingerprint}"
            )
        said = text.format(**facts)
        return said[:1].upper() + said[1:]

    def _told_text(self) -> str:
        merging = self.merging
        if merging is None:
            return ""
        parts = []
        if merging.new:
            parts.append(self.tr("%n new file(s).", "", merging.new))
        if self._found is not None and all(each.received_before for each in merging.files):
            parts.append(self.tr("This was taken over before."))
        if merging.open:
            parts.append(
                self.tr(
                    "%n field(s) were changed on both sides: ours stays in the file and theirs "
                    "waits beside it until you choose.",
                    "",
                    merging.open,
                )
            )
        documents = sum(each.attachments for each in merging.files)
        if documents:
            parts.append(self.tr("%n document(s) or photo(s) come with it.", "", documents))
        return " ".join(parts)

    @property
    def has_nothing(self) -> bool:
        """Whether what came is all here already, so that there is nothing to take over."""
        merging = self.merging
        if merging is None or self._found is None:
            return False
        documents = any(each.attachments for each in merging.files)
        return not (merging.lines() or merging.new or documents)

    def _give_up_text(self) -> str:
        return self.tr("Close") if self.has_nothing else self.tr("Cancel")

    def _apart_text(self) -> str:
        """Whose files are here already is named: the question is about them."""
        same = self.merging.same_people if self.merging is not None else ()
        text = self.tr("{names}: has a file here already; keep what came apart, as a second file")
        return text.format(names=joined([each.name for each in same]))

    def _accept_text(self) -> str:
        return self.tr("Keep it so") if self._found is None else self.tr("Take over")

    def _enable(self) -> None:
        line = self._line()
        for choice, button in self._choices.items():
            button.setVisible(
                line is not None
                and (choice is not Choice.BOTH or line.difference.is_text)
                and (choice is not None or line.change is Change.CONFLICT)
            )

    def _line(self) -> Line | None:
        at = self.table.selected()
        return None if at is None else self._model.row_at(at)

    # --- acts ---

    def choose(self, choice: Choice | None) -> None:
        """Choose for the selected line, and go to the next."""
        line, at = self._line(), self.table.selected()
        if self.merging is not None and line is not None and at is not None:
            if self.merging.choose(line, choice):
                at += 1
            self._show(at)

    def _keep_apart(self, apart: bool) -> None:  # noqa: FBT001 - Qt's signal
        if self.merging is not None:
            self.merging.keep_apart(apart=apart)
            self._show(0)

    def first_focus(self) -> QWidget:
        """The differences, else the button."""
        if self._model.rows:
            return self.table
        return self._give_up if self.has_nothing else self._accept
