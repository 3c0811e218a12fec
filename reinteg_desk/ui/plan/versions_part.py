"""Versions of a consultation: what was closed stays, a new version refers to it."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime

from PySide6.QtWidgets import QPushButton, QVBoxLayout

from reinteg_desk.app.file_session import FileSession
from reinteg_desk.app.ports import ConsultationState, OpenVault, Stored
from reinteg_desk.domain.identifiers import ConsultationId
from reinteg_desk.ui.kit.languages import day
from reinteg_desk.ui.kit.layout import clear, column, label, row
from reinteg_desk.ui.kit.services import Services
from reinteg_desk.ui.kit.speaking import Speaking
from reinteg_desk.ui.kit.theme import NEAR, Type, set_role


@dataclass(frozen=True, slots=True, kw_only=True)
class Version:
    """One version as it is listed."""

    consultation: ConsultationId
    number: int
    is_final: bool
    saved_at: datetime


def versions_of(vault: OpenVault, consultation: ConsultationId) -> tuple[Version, ...]:
    """All versions of a consultation, oldest first; reads the store."""
    return tuple(_version(each) for each in vault.consultations.versions(consultation))


def _version(stored: Stored) -> Version:
    return Version(
        consultation=stored.consultation_id,
        number=stored.version,
        is_final=stored.state is ConsultationState.FINAL,
        saved_at=stored.saved_at,
    )


class VersionsPart(Speaking):
    """Lists the versions where there are several, and begins a new one of a closed one."""

    def __init__(self, session: FileSession, services: Services) -> None:
        super().__init__()
        self._session = session
        self._services = services
        self._asked_for: tuple[ConsultationId, bool] | None = None
        self._stopped = False
        self.versions: tuple[Version, ...] = ()
        self._words = label(Type.MUTED, wrap=True)
        self._list = QVBoxLayout()
        self._list.setSpacing(0)
        self.revise = QPushButton()
        self.revise.clicked.connect(self._on_revise)
        self.say(self.revise.setText, lambda: self.tr("Make a new version"))
        self.say(
            self._words.setText,
            lambda: self.tr(
                "A new version begins with what stands here and refers to it; what was closed "
                "stays as it was signed."
            ),
        )
        self.setLayout(column(self._words, row(self.revise, None), self._list, gap=NEAR))
        self._show(())

    def stop(self) -> None:
        """The page is put away."""
        self._stopped = True

    def refresh(self) -> None:
        """Fetch the versions where the state has changed since."""
        vault, now = self._services.vault(), (self._session.consultation_id, self._session.is_final)
        has_versions = self._session.is_final or self._session.version > 1
        if vault is None or not has_versions or self._asked_for == now:
            return
        self._asked_for = now
        self._services.tasks.run(lambda: versions_of(vault, now[0]), self._show_unless_stopped)

    def _show_unless_stopped(self, versions: Sequence[Version]) -> None:
        if not self._stopped:
            self._show(versions)

    def _show(self, versions: Sequence[Version]) -> None:
        self.versions = tuple(versions)
        newest = not self.versions or self.versions[-1].consultation == self._present
        self.revise.setVisible(bool(self.versions) and self._session.is_final and newest)
        self._words.setVisible(self.revise.isVisibleTo(self))
        self.setVisible(bool(self.versions))
        clear(self._list)
        if len(self.versions) > 1:
            for each in self.versions:
                self._list.addLayout(row(self._line(each), None))

    @property
    def _present(self) -> ConsultationId:
        return self._session.consultation_id

    def _line(self, version: Version) -> QPushButton:
        link = QPushButton(self._text(version))
        set_role(link, "link")
        link.setEnabled(version.consultation != self._present)
        link.clicked.connect(lambda: self._services.open_file(version.consultation))
        return link

    def _text(self, version: Version) -> str:
        if version.consultation == self._present:
            text = self.tr("Version {number}: the one on screen")
        elif version.is_final:
            text = self.tr("Version {number}: closed on {day}")
        else:
            text = self.tr("Version {number}: open, last saved on {day}")
        return text.format(number=version.number, day=day(version.saved_at.date()))

    def retranslate(self) -> None:
        """Say the list again."""
        super().retranslate()
        self._show(self.versions)

    def _on_revise(self) -> None:
        vault, present = self._services.vault(), self._present
        if vault is None:
            return
        self.revise.setEnabled(False)

        def made(stored: Stored) -> None:
            self.revise.setEnabled(True)
            if not self._stopped:
                self._services.open_file(stored.consultation_id)
                self._services.notices.news(
                    lambda: self.tr("Version {number} is open; the closed one stays.").format(
                        number=stored.version
                    )
                )

        def failed(error: Exception) -> None:
            self.revise.setEnabled(True)
            self._services.tasks.failed_unhandled.emit(error)

        self._services.tasks.run(lambda: vault.consultations.revise(present), made, failed)
