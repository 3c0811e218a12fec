"""The pictures that a document shows, out of the vault; kept in memory while the page is open."""

from collections.abc import Callable, Mapping, Sequence

from PySide6.QtCore import QObject

from reinteg_desk.app.problems import ProblemError
from reinteg_desk.domain.identifiers import AttachmentId
from reinteg_desk.domain.surroundings import Attachment
from reinteg_desk.ui.kit.services import Services


class PictureShelf(QObject):
    """Fetches each picture once, on the store's thread.

    One that cannot be read is said in the message bar and held as empty: the document counts it.
    """

    def __init__(self, services: Services, parent: QObject) -> None:
        super().__init__(parent)
        self._services = services
        self._held: dict[AttachmentId, bytes] = {}
        self._waiting: Callable[[], None] | None = None
        self._is_fetching = False

    @property
    def held(self) -> Mapping[AttachmentId, bytes]:
        """What was fetched."""
        return self._held

    def when_here(self, wanted: Sequence[Attachment], act: Callable[[], None]) -> None:
        """Act once all of these are here; of several wishes only the newest is followed."""
        missing = [each.attachment_id for each in wanted if each.attachment_id not in self._held]
        vault = self._services.vault()
        if not missing or vault is None:
            self._waiting = None
            act()
            return
        self._waiting = lambda: self.when_here(wanted, act)
        if self._is_fetching:
            return
        self._is_fetching = True
        surroundings = vault.surroundings

        def fetch() -> dict[AttachmentId, bytes | ProblemError]:
            return {each: _content(surroundings.content, each) for each in missing}

        self._services.tasks.run(fetch, self._on_fetched, self._on_failed)

    def _on_fetched(self, found: Mapping[AttachmentId, bytes | ProblemError]) -> None:
        self._is_fetching = False
        for name, content in found.items():
            if isinstance(content, ProblemError):
                self._services.notices.trouble(content, topic="pictures")
            self._held[name] = content if isinstance(content, bytes) else b""
        waiting, self._waiting = self._waiting, None
        if waiting is not None:
            waiting()

    def _on_failed(self, error: Exception) -> None:
        self._is_fetching = False
        self._waiting = None
        self._services.tasks.failed_unhandled.emit(error)

    def clear(self) -> None:
        """Nothing of it stays."""
        self._held, self._waiting = {}, None


def _content(read: Callable[[AttachmentId], bytes], name: AttachmentId) -> bytes | ProblemError:
    try:
        return read(name)
    except ProblemError as error:
        return error
