"""Handing over from anywhere in the window: what leaves, what comes, what waits beside a file."""

from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from reinteg_desk.app.file_session import FileSession
from reinteg_desk.app.hand_over import OpenDifference
from reinteg_desk.app.ports import Row
from reinteg_desk.app.preparation import to_prepare
from reinteg_desk.domain.identifiers import ConsultationId
from reinteg_desk.ui.kit.notices import NextStep

if TYPE_CHECKING:
    from reinteg_desk.ui.hand_over.view import View
    from reinteg_desk.ui.shell.desktop import Desktop

MOST = 1000
"""Files looked through for the next one to prepare."""
TOPIC = "values that wait"


class HandingOver(QObject):
    """Leads from agenda, file and palette to the page of hand-overs, and back."""

    def __init__(self, desktop: "Desktop") -> None:
        super().__init__(desktop)
        self._desktop = desktop
        self._page: View | None = None
        agenda = desktop.window.agenda
        agenda.bundle_chosen.connect(self.open_bundle)
        agenda.hand_over_asked.connect(self.hand_over)
        desktop.window.file_handed.connect(self.next_to_prepare)

    @property
    def is_offered(self) -> bool:
        """Whether who is at the desk hands files over: everybody who has a role."""
        desktop = self._desktop
        vault = desktop.services.vault()
        offered = desktop.services.desk.hand_overs is not None
        return offered and vault is not None and vault.user.role is not None

    @property
    def is_offered_in_file(self) -> bool:
        """Whether the open file can be handed over."""
        return self.is_offered and self._desktop.has_file

    def show(self) -> "View | None":
        """The page; None where nothing is handed over."""
        if not self.is_offered:
            return None
        page = self._desktop.window.show_hand_over()
        if self._page is not page:
            self._page = page
            page.file_chosen.connect(self._desktop.open_file)
            page.left.connect(self._desktop.show_agenda)
        return page

    def hand_over_open_file(self) -> None:
        """Hand the open file over, as it is now."""
        session = self._desktop.session
        if session is not None:
            self.hand_over([session.consultation_id])

    def hand_over(self, consultations: Sequence[ConsultationId]) -> None:
        """Ask to whom these go; what is being typed is saved first."""
        if consultations and self._desktop.put_away():
            page = self.show()
            if page is not None:
                page.hand_over(consultations)

    def choose_bundle(self) -> None:
        """Ask for a bundle."""
        if self._desktop.put_away():
            page = self.show()
            if page is not None:
                page.choose_bundle()

    def open_bundle(self, path: Path) -> None:
        """Show what a bundle would change; the open file is put away, it may be one of them."""
        if self._desktop.put_away():
            page = self.show()
            if page is not None:
                page.open_bundle(path)

    def next_to_prepare(self) -> None:
        """The nurse's next file: somebody who was pasted, else the next in the queue."""
        desktop = self._desktop
        vault, agenda = desktop.services.vault(), desktop.window.agenda
        hand_overs = desktop.services.desk.hand_overs
        if vault is None or hand_overs is None or not desktop.put_away():
            return
        desktop.show_agenda()
        if agenda.next_pasted():
            return

        def go_on(rows: Sequence[Row]) -> None:
            if rows:
                desktop.open_file(rows[0].consultation_id)
            else:
                desktop.notices.news(lambda: self.tr("Every file is ready for the doctor."))

        def find() -> Sequence[Row]:
            rows = vault.consultations.rows(limit=MOST)
            return to_prepare(rows, hand_overs.marked(vault, [row.dossier_id for row in rows]))

        desktop.tasks.run(find, go_on)

    def tell_what_waits(self, session: FileSession) -> None:
        """Say that values of a colleague wait beside the file that was opened."""
        desktop = self._desktop
        vault, hand_overs = desktop.services.vault(), desktop.services.desk.hand_overs
        desktop.notices.withdraw(TOPIC)
        if vault is None or hand_overs is None or vault.user.role is None:
            return
        consultation = session.consultation_id

        def tell(found: Sequence[OpenDifference]) -> None:
            if not found or desktop.session is not session:
                return
            count, name = len(found), found[0].sender
            desktop.notices.warning(
                lambda: self.tr(
                    "%n value(s) from {name} wait beside yours until you choose.", "", count
                ).format(name=name),
                NextStep(
                    label=lambda: self.tr("Choose now"), act=lambda: self.settle(consultation)
                ),
                topic=TOPIC,
            )

        desktop.tasks.run(lambda: hand_overs.open_differences(vault, consultation), tell)

    def settle(self, consultation: ConsultationId) -> None:
        """Choose between our values and those that wait."""
        if self._desktop.put_away():
            self._desktop.notices.withdraw(TOPIC)
            page = self.show()
            if page is not None:
                page.show_waiting(consultation)
