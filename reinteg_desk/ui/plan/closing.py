"""How a consultation is closed: saved first, then signed and closed on the store's own thread."""

from PySide6.QtCore import QObject

from reinteg_desk.app.file_session import FileSession
from reinteg_desk.app.ports import OpenVault, Stored
from reinteg_desk.app.problems import ProblemError
from reinteg_desk.ui.kit.services import Services
from reinteg_desk.ui.plan.closing_part import ClosingPart, Stage
from reinteg_desk.ui.plan.presenter import Presenter


class Closing(QObject):
    """Walks the closing of one session through its stages."""

    def __init__(
        self, session: FileSession, services: Services, presenter: Presenter, part: ClosingPart
    ) -> None:
        super().__init__(part)
        self._session = session
        self._services = services
        self._presenter = presenter
        self._part = part
        self._waits_for_save = False
        self._stopped = False
        part.asked.connect(self._on_asked)
        part.confirmed.connect(self._on_confirmed)
        part.passphrase_given.connect(self._on_passphrase)

    def stop(self) -> None:
        """The page is put away: what comes back is for the session only."""
        self._stopped = True

    def refresh(self) -> None:
        """The session has changed: go on where a save was waited for, and say what is so."""
        if self._session.is_final:
            self._part.show_stage(Stage.CLOSED)
        elif self._waits_for_save and self._session.is_saved:
            self._close()
        elif self._part.stage is Stage.ASKING:
            self._on_asked()

    def _on_asked(self) -> None:
        self._part.ask(self._presenter.hindrances(), self._presenter.doubts())

    def _on_confirmed(self) -> None:
        """The last state has to be on disk before it can be closed."""
        self._part.show_stage(Stage.CLOSING)
        self._waits_for_save = True
        if self._session.is_saved:
            self._close()

    def _vault(self) -> OpenVault | None:
        vault = self._services.vault()
        if vault is None:
            self._part.show_stage(Stage.OPEN)
            self._services.notices.warning(
                lambda: self.tr("The vault is locked: unlock it to close the consultation."),
                topic="closing",
            )
        return vault

    def _close(self) -> None:
        self._waits_for_save = False
        vault, consultation = self._vault(), self._session.consultation_id
        if vault is not None:
            self._services.tasks.run(
                lambda: vault.consultations.finalise(consultation), self._on_closed, self._on_failed
            )

    def _on_closed(self, stored: Stored) -> None:
        self._session.finalised(stored)
        if self._stopped:
            return
        self._part.show_stage(Stage.CLOSED)
        self._services.notices.news(lambda: self.tr("The consultation is closed."), topic="closing")

    def _on_failed(self, error: Exception) -> None:
        locked = isinstance(error, ProblemError) and error.problem.code == "vault.signing_locked"
        if not self._stopped:
            self._part.show_stage(Stage.SIGNING if locked else Stage.OPEN)
        if not locked:
            self._services.tasks.failed_unhandled.emit(error)

    # --- the signature ---

    def _on_passphrase(self, passphrase: str) -> None:
        vault = self._vault()
        if vault is not None:
            self._part.passphrase.set_error(None)
            self._services.tasks.run(
                lambda: vault.unlock_signing(passphrase),
                lambda _: self._on_confirmed(),
                self._on_refused,
            )

    def _on_refused(self, error: Exception) -> None:
        if self._stopped or not isinstance(error, ProblemError):
            self._services.tasks.failed_unhandled.emit(error)
            return
        sentence = self._services.notices.sentence(error)
        self._part.passphrase.set_error(sentence[:1].upper() + sentence[1:])
        self._part.passphrase.line.selectAll()
        self._part.passphrase.focus()
