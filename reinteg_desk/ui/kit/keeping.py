"""Changing what stands around the open file: shown at once, and kept in the vault."""

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

from PySide6.QtCore import QObject

from reinteg_desk.app.file_session import FileSession
from reinteg_desk.app.ports import OpenVault
from reinteg_desk.app.problems import ProblemError
from reinteg_desk.app.surroundings import Surroundings, SurroundingsChange, with_contact
from reinteg_desk.domain.identifiers import AttachmentId, ContactId
from reinteg_desk.domain.surroundings import Attachment, Contact, NewAttachment
from reinteg_desk.ui.kit.services import Services
from reinteg_desk.ui.kit.tasks import Task

TOPIC = "surroundings"


class Keeping(QObject):
    """People, consents and attachments of one open file; every call runs on the store's thread."""

    def __init__(self, session: FileSession, services: Services, parent: QObject) -> None:
        super().__init__(parent)
        self._session = session
        self._services = services

    # --- people and consents ---

    def change(self, change: SurroundingsChange) -> bool:
        """Change people or consents; whether it could be begun.

        Raises:
            ProblemError: What the change itself refuses; nothing has happened then.
        """
        vault = self._vault()
        if vault is None:
            return False
        before, session = self._session.surroundings, self._session
        after = change(before)
        session.show_surroundings(after)

        def failed(error: Exception) -> None:
            if session.surroundings == after:
                session.show_surroundings(before)
            self._said(error)

        self._services.tasks.run(
            lambda: vault.surroundings.save(session.dossier_id, after), self._saved, failed
        )
        return True

    def load_contacts(self, show: Callable[[tuple[Contact, ...]], None]) -> Task | None:
        """The address book, by name; None where the vault is locked."""
        vault = self._services.vault()
        if vault is None:
            return None
        return self._services.tasks.run(lambda: tuple(vault.surroundings.contacts()), show)

    def save_contact(self, contact: Contact, then: SurroundingsChange | None = None) -> None:
        """Keep an entry of the address book, and then change the people of the file."""
        vault = self._vault()
        if vault is None:
            return

        def kept(_: None) -> None:
            self._saved()
            now = with_contact(contact)(self._session.surroundings)
            self._session.show_surroundings(now)
            if then is not None:
                self.change(then)

        self._run(lambda: vault.surroundings.save_contact(contact), kept)

    def remove_contact(self, contact: ContactId, then: Callable[[], None]) -> None:
        """Take an entry out of the address book; files that name it keep what they knew."""
        vault = self._vault()
        if vault is not None:
            self._run(lambda: vault.surroundings.remove_contact(contact), lambda _: then())

    # --- attachments ---

    def attach_file(self, path: Path, *, caption: str = "", topic: str = "") -> None:
        """Put a file of this machine into the vault."""
        read = self._services.desk.read_attachment
        self._attach(lambda: replace(read(path), caption=caption, topic=topic))

    def attach(self, new: NewAttachment, then: Callable[[Attachment], None] | None = None) -> None:
        """Put a document or photo that is at hand into the vault, and then go on with it."""
        self._attach(lambda: new, then)

    def _attach(
        self,
        make: Callable[[], NewAttachment],
        then: Callable[[Attachment], None] | None = None,
    ) -> None:
        vault, dossier = self._vault(), self._session.dossier_id
        if vault is None:
            return

        def attached(made: Attachment) -> None:
            now = self._session.surroundings
            self._session.show_surroundings(replace(now, attachments=(*now.attachments, made)))
            self._saved()
            if then is not None:
                then(made)

        self._run(lambda: vault.surroundings.attach(dossier, make()), attached)

    def describe(self, attachment: Attachment, *, caption: str) -> None:
        """Say what an attachment shows."""
        vault = self._vault()
        if vault is None or caption == attachment.caption:
            return
        store: Surroundings = vault.surroundings
        self._show_instead(attachment, replace(attachment, caption=caption))
        self._run(
            lambda: store.describe(
                attachment.attachment_id, caption=caption, topic=attachment.topic
            ),
            self._saved,
        )

    def content(self, attachment: AttachmentId, show: Callable[[bytes], None]) -> None:
        """The document or photo itself."""
        vault = self._vault()
        if vault is not None:
            self._run(lambda: vault.surroundings.content(attachment), show)

    def remove(self, attachment: Attachment) -> None:
        """Remove a document or photo for good."""
        vault = self._vault()
        if vault is not None:
            self._run(
                lambda: vault.surroundings.remove_attachment(attachment.attachment_id),
                lambda _: self._show_instead(attachment, None),
            )

    def _show_instead(self, was: Attachment, becomes: Attachment | None) -> None:
        now = self._session.surroundings
        shown = (
            becomes if each.attachment_id == was.attachment_id else each for each in now.attachments
        )
        kept = tuple(each for each in shown if each is not None)
        self._session.show_surroundings(replace(now, attachments=kept))

    # --- the vault ---

    def _run(self, work: Callable[[], object], done: Callable[..., None]) -> None:
        self._services.tasks.run(work, done, self._said)

    def _vault(self) -> OpenVault | None:
        vault = self._services.vault()
        if vault is None:
            self._services.notices.warning(
                lambda: self.tr("The vault is locked: unlock it to change this."), topic=TOPIC
            )
        return vault

    def _saved(self, _: object = None) -> None:
        self._services.notices.withdraw(TOPIC)

    def _said(self, error: Exception) -> None:
        if isinstance(error, ProblemError):
            self._services.notices.trouble(error, topic=TOPIC)
        else:
            self._services.tasks.failed_unhandled.emit(error)
