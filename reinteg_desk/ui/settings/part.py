"""What the parts of the settings page share: buttons, work on the open vault, a confirmation."""

from collections.abc import Callable
from functools import cached_property
from typing import TypeVar

from PySide6.QtWidgets import QPushButton, QVBoxLayout, QWidget

from reinteg_desk.app.ports import OpenVault
from reinteg_desk.ui.kit.services import Services
from reinteg_desk.ui.kit.speaking import Speaking, Text
from reinteg_desk.ui.kit.theme import set_role
from reinteg_desk.ui.settings.confirmation import Confirmation
from reinteg_desk.ui.settings.presenter import Presenter

Result = TypeVar("Result")
NEWS = "settings.news"
"""The topic of what went well on this page: the newest, and only while its part is in front."""
TABLE_ROWS = 5
"""A table shows a few rows at least; from there it grows with its rows and with the page."""


def filling(page: QVBoxLayout, table: QWidget) -> QVBoxLayout:
    """A page whose table takes the height that is left, and no more than its rows need."""
    page.setStretchFactor(table, 100)
    page.addStretch(1)
    return page


class SettingsPart(Speaking):
    """One tab of the settings that works on the open vault."""

    def __init__(self, services: Services) -> None:
        super().__init__()
        self.services = services
        self.presenter = Presenter(services.desk)

    @cached_property
    def confirmation(self) -> Confirmation:
        """Where the present passphrase is asked; a part that asks for it gives it a place."""
        return Confirmation(self.services)

    def refresh(self) -> None:
        """Show what is so, and offer what this user may do."""

    def forget(self) -> None:
        """The vault is locked: nothing that was typed or shown stays."""
        if "confirmation" in vars(self):
            self.confirmation.forget()

    @property
    def is_administrator(self) -> bool:
        """Whether the user at the desk administers the vault."""
        vault = self.services.vault()
        return vault is not None and vault.user.administrator

    def button(self, text: Text, act: Callable[[], object], role: str = "") -> QPushButton:
        """A button that says something and does it."""
        made = QPushButton()
        if role:
            set_role(made, role)
        self.say(made.setText, text)
        made.clicked.connect(lambda _checked: act())
        return made

    def run(
        self,
        work: Callable[[OpenVault], Result],
        done: Callable[[Result], None],
        failed: Callable[[Exception], None] | None = None,
    ) -> None:
        """Work on the open vault, on the store's lane; an answer after locking is dropped."""
        vault = self.services.vault()
        if vault is None:
            return

        def unless_locked(result: Result) -> None:
            if self.services.vault() is vault:
                done(result)

        self.services.tasks.run(lambda: work(vault), unless_locked, failed)
