"""The present passphrase, asked in place before anything that changes who gets in or is lost."""

from collections.abc import Callable
from typing import Any

from PySide6.QtWidgets import QPushButton

from reinteg_desk.app.ports import OpenVault
from reinteg_desk.app.problems import Problem, ProblemError
from reinteg_desk.ui.kit.layout import bring_to_sight, column, label, row
from reinteg_desk.ui.kit.secrets import SecretField
from reinteg_desk.ui.kit.services import Services
from reinteg_desk.ui.kit.speaking import Speaking, Text
from reinteg_desk.ui.kit.theme import NEAR, set_role

AT_THE_FIELD = frozenset({"vault.wrong_passphrase", "vault.wait"})

Work = Callable[[OpenVault, str], Any]
"""What is done once the passphrase fits: the open vault, the passphrase; on the store's lane."""


def confirmed(vault: OpenVault, passphrase: str, work: Work) -> Any:
    """Do something only where the passphrase is that of the user at the desk."""
    vault.confirm(passphrase)
    return work(vault, passphrase)


class Confirmation(Speaking):
    """What will happen, the passphrase, and two buttons; hidden until something asks."""

    def __init__(self, services: Services) -> None:
        super().__init__()
        self._services = services
        self._text: Text = str
        self._go_on_text: Text = str
        self._work: Work | None = None
        self._done: Callable[[Any], None] | None = None
        self._may_go: Callable[[], bool] | None = None
        self._cancelled: Callable[[], object] | None = None
        self._words = label(wrap=True)
        self.passphrase = SecretField(lambda: self.tr("Your passphrase"))
        self.go_on, self._cancel = QPushButton(), QPushButton()
        set_role(self.go_on, "primary")
        set_role(self._cancel, "flat")
        self.go_on.clicked.connect(self._on_go)
        self.passphrase.line.returnPressed.connect(self._on_go)
        self._cancel.clicked.connect(self.forget)
        self.say(self._cancel.setText, lambda: self.tr("Cancel"))
        buttons = row(self.go_on, self._cancel, None)
        self.setLayout(column(self._words, self.passphrase, buttons, gap=NEAR))
        self.hide()

    def ask(
        self,
        text: Text,
        go_on: Text,
        work: Work,
        done: Callable[[Any], None],
        *,
        may_go: Callable[[], bool] | None = None,
        cancelled: Callable[[], object] | None = None,
    ) -> None:
        """Ask.

        Args:
            text: What will happen.
            go_on: The button that does it.
            work: What is done once the passphrase fits.
            done: Gets what the work gave.
            may_go: Whether the form above is filled in; it says itself what is wrong.
            cancelled: Called when the question goes away, answered or not.
        """
        self.forget()
        self._text, self._go_on_text = text, go_on
        self._work, self._done, self._may_go = work, done, may_go
        self._cancelled = cancelled
        set_role(self.go_on, "primary")
        self._say_question()
        self.show()
        self.passphrase.focus()
        bring_to_sight(self)

    def ask_to_destroy(
        self, text: Text, go_on: Text, work: Work, done: Callable[[Any], None]
    ) -> None:
        """Ask as :meth:`ask` before something that nothing brings back: the button looks it."""
        self.ask(text, go_on, work, done)
        set_role(self.go_on, "danger")

    def _say_question(self) -> None:
        self._words.setText(self._text())
        self.go_on.setText(self._go_on_text())

    def retranslate(self) -> None:
        """Say the question again."""
        super().retranslate()
        self._say_question()

    def forget(self) -> None:
        """Forget what was asked and typed."""
        cancelled, self._cancelled = self._cancelled, None
        self._work = self._done = self._may_go = None
        self.passphrase.line.clear()
        self.passphrase.set_error(None)
        self.hide()
        if cancelled is not None:
            cancelled()

    def _on_go(self) -> None:
        vault, work, typed = self._services.vault(), self._work, self.passphrase.text
        if vault is None or work is None or (self._may_go is not None and not self._may_go()):
            return
        if not typed:
            self._say("unlock.no_passphrase")
            return
        self._set_busy(busy=True)
        self._services.tasks.run(
            lambda: confirmed(vault, typed, work), self._on_done, self._on_failed
        )

    def _on_done(self, result: Any) -> None:
        self._set_busy(busy=False)
        done = self._done
        self.forget()
        if done is not None and self._services.vault() is not None:
            done(result)

    def _on_failed(self, error: Exception) -> None:
        self._set_busy(busy=False)
        if isinstance(error, ProblemError) and error.problem.code in AT_THE_FIELD:
            self.passphrase.set_error(self._services.notices.sentence(error))
            self.passphrase.line.selectAll()
            self.passphrase.focus()
        else:
            self._services.tasks.failed_unhandled.emit(error)

    def _say(self, code: str) -> None:
        self.passphrase.set_error(self._services.notices.sentence(Problem(code=code)))
        self.passphrase.focus()

    def _set_busy(self, *, busy: bool) -> None:
        for each in (self.go_on, self._cancel, self.passphrase):
            each.setDisabled(busy)
