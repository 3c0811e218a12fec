"""Before something is removed for good: what that means, in place, and the two ways on."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QPushButton

from reinteg_desk.ui.kit.layout import boxed, bring_to_sight, column, label, row
from reinteg_desk.ui.kit.speaking import Speaking
from reinteg_desk.ui.kit.theme import APART, NEAR, set_role


class Removal(Speaking):
    """Asks; hidden until it does.

    Signals:
        agreed: It may go.
    """

    agreed = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._consequence = label(wrap=True)
        sure, keep = QPushButton(), QPushButton()
        self.say(sure.setText, lambda: self.tr("Remove it"))
        self.say(keep.setText, lambda: self.tr("Keep it"))
        set_role(sure, "danger")
        set_role(keep, "flat")
        sure.clicked.connect(lambda _checked: self.agreed.emit())
        keep.clicked.connect(lambda _checked: self.hide())
        ways = row(sure, keep, None, gap=NEAR)
        box = boxed(column(self._consequence, ways, gap=NEAR, edge=APART), role="raised")
        self.setLayout(column(box))
        self.hide()

    @property
    def consequence(self) -> str:
        """What is said about removing."""
        return self._consequence.text()

    def ask(self, consequence: str) -> None:
        """Say what removing means, and wait."""
        self._consequence.setText(consequence)
        self.show()
        bring_to_sight(self)
