"""Fields for secrets: hidden while typed, with advice on how hard they are to guess."""

from collections.abc import Callable

from PySide6.QtCore import QRectF, QSize, Qt, QTimer, Signal
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QLineEdit, QSizePolicy, QWidget

from reinteg_desk.app.problems import Problem
from reinteg_desk.ui.kit.fields import LineField
from reinteg_desk.ui.kit.layout import column, label
from reinteg_desk.ui.kit.services import Services
from reinteg_desk.ui.kit.speaking import Speaking, Text
from reinteg_desk.ui.kit.tasks import Lane
from reinteg_desk.ui.kit.theme import GRID, TEXT_WIDTH, Type, colour
from reinteg_desk.ui.kit.tokens import Token
from reinteg_desk.ui.kit.widths import for_text, keep_width

ADVICE_DELAY_MS = 150
STRONGEST = 4
TOO_WEAK = "vault.weak_passphrase"
"""What refuses a new passphrase; to be said at the field."""


class SecretField(LineField):
    """A line whose letters are dots until somebody asks to see them."""

    def __init__(self, name: Text, *, hint: Text | None = None) -> None:
        super().__init__(name, hint=hint)
        self.line.setInputMethodHints(
            Qt.InputMethodHint.ImhHiddenText
            | Qt.InputMethodHint.ImhSensitiveData
            | Qt.InputMethodHint.ImhNoPredictiveText
        )
        self.show_letters(False)

    def show_letters(self, shown: bool) -> None:  # noqa: FBT001 - a checkbox's signal
        """Show the letters, or dots."""
        mode = QLineEdit.EchoMode.Normal if shown else QLineEdit.EchoMode.Password
        self.line.setEchoMode(mode)

    def _on_left(self) -> None:
        """A secret is never tidied up: blanks belong to it."""


class StrengthBar(Speaking):
    """Four pieces, outlines that fill up; the sentence beside it says the same in words."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._score: int | None = None
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def show_score(self, score: int | None) -> None:
        """Show 0 … 4; None: nothing typed."""
        self._score = score
        self.update()

    def sizeHint(self) -> QSize:
        """A thin line."""
        return QSize(40 * GRID, for_text(2 * GRID - 1))

    def paintEvent(self, _: QPaintEvent) -> None:
        """Four pieces with gaps."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        width = (self.width() - (STRONGEST - 1) * GRID) / STRONGEST
        for piece in range(STRONGEST):
            filled = self._score is not None and piece < self._score
            painter.setPen(colour(Token.ACCENT if filled else Token.OUTLINE))
            painter.setBrush(colour(Token.ACCENT) if filled else Qt.BrushStyle.NoBrush)
            box = QRectF(piece * (width + GRID), 0, width, self.height())
            box.adjust(0.5, 0.5, -0.5, -0.5)
            painter.drawRoundedRect(box, GRID / 2, GRID / 2)
        painter.end()


class Pause(QTimer):
    """Calls something a moment after the last of several changes."""

    def __init__(self, owner: QWidget, act: Callable[[], object]) -> None:
        super().__init__(owner)
        self.setSingleShot(True)
        self.setInterval(ADVICE_DELAY_MS)
        self.timeout.connect(act)

    def again(self) -> None:
        """Wait from now."""
        self.start()


class AdvisedPassphrase(Speaking):
    """A new passphrase with advice below it while it is typed.

    Signals:
        asked: Advice is wanted on what was typed.
    """

    asked = Signal(str)

    def __init__(self, name: Text) -> None:
        super().__init__()
        self.field = SecretField(name)
        self._bar = StrengthBar()
        keep_width(self._bar, most=TEXT_WIDTH)  # as wide as the field above it
        self._advice = label(Type.MUTED, wrap=True)
        self._advice.hide()
        pause = Pause(self, lambda: self.asked.emit(self.field.line.text()))
        self.field.line.textChanged.connect(pause.again)
        self.setLayout(column(self.field, self._bar, self._advice, gap=GRID))

    def show_advice(self, score: int | None, sentence: str) -> None:
        """Show how hard it is to guess."""
        self._bar.show_score(score)
        self._advice.setText(sentence)
        self._advice.setVisible(bool(sentence))


def keep_advising(
    shown: AdvisedPassphrase, services: Services, user_name: Callable[[], str] = str
) -> None:
    """Have a passphrase advised on while it is typed, off the GUI thread.

    Args:
        shown: Where it is typed.
        services: What the page works with.
        user_name: Whose passphrase it will be, empty where that is not known yet.
    """
    desk, notices = services.desk, services.notices

    def show(problem: Problem | None) -> None:
        if problem is None:
            shown.show_advice(None, "")
        else:
            score = int(problem.code.rsplit("_", maxsplit=1)[-1])
            shown.show_advice(score, notices.sentence(problem))

    def ask(typed: str) -> None:
        about = [user_name()]
        services.tasks.run(
            lambda: desk.passphrase_advice(typed, about) if typed else None, show, lane=Lane.POOL
        )

    shown.asked.connect(ask)
