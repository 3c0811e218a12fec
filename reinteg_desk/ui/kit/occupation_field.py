"""Finding an occupation while typing: a field whose list follows every key."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import QEvent, QObject, QStringListModel, Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QCompleter, QLineEdit, QListView

from reinteg_desk.app.ports import OccupationHit
from reinteg_desk.ui.kit.fields import LineField
from reinteg_desk.ui.kit.speaking import Text
from reinteg_desk.ui.kit.theme import dress

Find = Callable[[str], Sequence[OccupationHit]]

MOST_SHOWN = 12

TITLE_MARK = " · "
"""Between the title of an occupation and its code."""


class OccupationSearch(QObject):
    """The list below a line: best hits first, the first one ready for Enter.

    Signals:
        picked: The code of an occupation.
    """

    picked = Signal(str)

    def __init__(self, line: QLineEdit, find: Find) -> None:
        super().__init__(line)
        self._line = line
        self._find = find
        self._hits: tuple[OccupationHit, ...] = ()
        self._shown = QStringListModel(self)
        self._list = QListView(line)
        self._completer = QCompleter(self._shown, self)
        self._completer.setCompletionMode(QCompleter.CompletionMode.UnfilteredPopupCompletion)
        self._completer.setMaxVisibleItems(MOST_SHOWN)
        self._completer.setWidget(line)
        self._completer.setPopup(self._list)
        dress(self._list)
        self._completer.activated.connect(self._on_activated)
        line.textEdited.connect(self.offer)
        line.installEventFilter(self)

    @property
    def hits(self) -> tuple[OccupationHit, ...]:
        """What is offered."""
        return self._hits

    def offer(self, text: str) -> None:
        """Offer what answers the words."""
        self._hits = tuple(self._find(text))[:MOST_SHOWN]
        self._shown.setStringList([_line_of(hit) for hit in self._hits])
        if not self._hits or not self._line.isVisible():
            self._list.hide()
            return
        self._completer.complete()
        self._list.setCurrentIndex(self._completer.completionModel().index(0, 0))

    def close(self) -> None:
        """Offer nothing."""
        self._hits = ()
        self._list.hide()

    def pick_first(self) -> None:
        """Pick the best hit, where there is one."""
        if self._hits:
            self._pick(self._hits[0])

    def _on_activated(self, _: str) -> None:
        at = self._list.currentIndex().row()
        if 0 <= at < len(self._hits):
            self._pick(self._hits[at])

    def _pick(self, hit: OccupationHit) -> None:
        self.close()
        self.picked.emit(str(hit.code))

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Enter picks the best hit; down opens the list; a click or Tab into it selects all."""
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress:
            if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and self._hits:
                self.pick_first()
                return True
            if event.key() == Qt.Key.Key_Down:
                self.offer(self._line.text())
                return True
        elif event.type() == QEvent.Type.FocusIn:
            QTimer.singleShot(0, self._line, self._line.selectAll)
        return super().eventFilter(watched, event)


class OccupationField(LineField):
    """One occupation; its value is the code, its text the title with the code.

    Signals:
        picked: A code was chosen from the list.
    """

    picked = Signal(str)

    def __init__(
        self, name: Text, find: Find, title: Callable[[object], str], *, hint: Text | None = None
    ) -> None:
        self._title = title
        super().__init__(name, hint=hint)
        self.say(
            self.line.setPlaceholderText,
            lambda: self.tr("Name or code of an occupation"),
        )
        self.search = OccupationSearch(self.line, find)
        self.search.picked.connect(self.picked)

    def write(self, value: object) -> str:
        """The title with the code."""
        return self._title(value)

    def read(self, text: str) -> object:
        """The code at the end of the text, where it ends in one."""
        return text.rpartition(TITLE_MARK)[2].strip()


def _line_of(hit: OccupationHit) -> str:
    text = f"{hit.title}{TITLE_MARK}{hit.code}"
    return text if hit.matched in (hit.title, hit.code) else f"{text}  ({hit.matched})"
