"""Whether the document is signed when it is exported, and why not; the signature unlocked here."""

from enum import StrEnum

from PySide6.QtWidgets import QPushButton

from reinteg_desk.app.file_session import FileSession
from reinteg_desk.app.ports import OpenVault, Signing
from reinteg_desk.app.problems import ProblemError
from reinteg_desk.ui.kit.layout import boxed, column, label, row
from reinteg_desk.ui.kit.secrets import SecretField
from reinteg_desk.ui.kit.services import Services
from reinteg_desk.ui.kit.speaking import Speaking
from reinteg_desk.ui.kit.theme import NEAR, Type, set_role


class Signature(StrEnum):
    """What becomes of the signature when the document is exported."""

    DRAFT = "draft"
    SIGNED = "signed"
    LOCKED = "locked"
    NEVER = "never"


def signature_of(session: FileSession, vault: OpenVault | None) -> Signature:
    """Documents of closed consultations are signed by who may sign; drafts are not."""
    if vault is None or not session.is_final:
        return Signature.DRAFT
    now = {
        Signing.READY: Signature.SIGNED,
        Signing.LOCKED: Signature.LOCKED,
        Signing.NEVER: Signature.NEVER,
    }
    return now[vault.signing]


class SigningLine(Speaking):
    """One line below the choices of the document."""

    def __init__(self, session: FileSession, services: Services) -> None:
        super().__init__()
        self._session = session
        self._services = services
        self._words = label(Type.MUTED, wrap=True)
        self.passphrase = SecretField(lambda: self.tr("Your passphrase"))
        self.unlock, self._open = QPushButton(), QPushButton()
        set_role(self._open, "link")
        self._open.clicked.connect(self._show_form)
        self.unlock.clicked.connect(self._on_unlock)
        self.passphrase.line.returnPressed.connect(self._on_unlock)
        self._form = boxed(column(self.passphrase, row(self.unlock, None), gap=NEAR))
        self._form.hide()
        self.say(self._open.setText, lambda: self.tr("Unlock my signature"))
        self.say(self.unlock.setText, lambda: self.tr("Unlock"))
        self.setLayout(column(self._words, row(self._open, None), self._form, gap=NEAR))
        self.refresh()

    def refresh(self) -> None:
        """Say what holds now."""
        state = signature_of(self._session, self._services.vault())
        texts = {
            Signature.DRAFT: self.tr("Not signed: the consultation is still open."),
            Signature.SIGNED: self.tr(
                "Signed by you on export; the signature becomes a file beside the document."
            ),
            Signature.LOCKED: self.tr("Not signed: your signature is locked."),
            Signature.NEVER: self.tr("Not signed: your role does not sign documents."),
        }
        self._words.setText(texts[state])
        self._open.setVisible(state is Signature.LOCKED and self._form.isHidden())
        if state is not Signature.LOCKED:
            self._hide_form()

    def retranslate(self) -> None:
        """Say it again."""
        super().retranslate()
        self.refresh()

    def _show_form(self) -> None:
        self._form.show()
        self._open.hide()
        self.passphrase.focus()

    def _hide_form(self) -> None:
        self.passphrase.line.clear()
        self.passphrase.set_error(None)
        self._form.hide()

    def _on_unlock(self) -> None:
        vault, typed = self._services.vault(), self.passphrase.text
        if vault is None or not typed:
            return

        def failed(error: Exception) -> None:
            if isinstance(error, ProblemError):
                self.passphrase.set_error(self._services.notices.sentence(error))
                self.passphrase.focus()
            else:
                self._services.tasks.failed_unhandled.emit(error)

        self._services.tasks.run(
            lambda: vault.unlock_signing(typed), lambda _: self.refresh(), failed
        )
