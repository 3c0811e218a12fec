"""An open file with everything a page has at hand, for tests of one page alone."""

from dataclasses import dataclass, field, replace
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

from reinteg_desk.app.file_session import FileSession
from reinteg_desk.app.ports import ConsultationState, Stored
from reinteg_desk.bootstrap import Composition
from reinteg_desk.domain.identifiers import ConsultationId, DossierId

CASES = Path(__file__).resolve().parents[1] / "cases"
NOON = datetime(2026, 11, 22, 12, tzinfo=UTC)
TODAY = NOON.date()


class StoppedClock:
    """It is always the same noon."""

    def today(self):
        return TODAY

    def now(self):
        return NOON


def make_desk():
    """The desk on that day."""
    return Composition(clock=StoppedClock()).desk(Path("no-store"))


def make_desk_in(store_folder):
    """The desk on that day with a folder of its own for libraries and own jobs."""
    return Composition(clock=StoppedClock()).desk(store_folder)


def stored(case, *, state=ConsultationState.DRAFT, inputs=None):
    """A case as the store gives it."""
    return Stored(
        dossier_id=DossierId("d"),
        consultation_id=ConsultationId("c"),
        state=state,
        version=1,
        saved_at=NOON,
        case=case,
        inputs=inputs or {},
    )


def open_case(desk, case, *, previous=None, **how):
    """A session on a case; every state counts as saved at once."""

    def save(_, state):
        session.saved(state, NOON)

    session = FileSession(
        stored(case, **how),
        previous=previous,
        follow_up=desk.follow_up,
        save_soon=save,
    )
    return session


def open_from(vault, desk, consultation_id):
    """A session on a consultation of a vault, with what surrounds it; nothing is saved."""
    stored = vault.consultations.load(consultation_id)
    session = FileSession(
        stored,
        previous=None,
        follow_up=desk.follow_up,
        save_soon=lambda _, state: session.saved(state, NOON),
        surroundings=vault.surroundings.around(stored.dossier_id),
    )
    return session


def read_case(desk, name):
    """One of the shared cases."""
    return desk.read_case_file(next(CASES.glob(f"{name}*.json")))


@dataclass
class AtHand:
    """The services of a page, and what it did with them."""

    services: Any
    told: list = field(default_factory=list)
    gone: list = field(default_factory=list)
    opened: list = field(default_factory=list)

    def settle(self):
        """Let what was begun end, and the page show it."""
        from PySide6.QtWidgets import QApplication

        for _ in range(5):
            self.services.tasks.settle()
            QApplication.processEvents()

    def close(self):
        self.services.tasks.close()
        self.services.languages.leave()


def make_services(desk, *, language="en", vault=None):
    """Services that remember what was told and where the page went."""
    from PySide6.QtCore import QLocale
    from PySide6.QtWidgets import QApplication

    from reinteg_desk.ui.kit.commands import Commands
    from reinteg_desk.ui.kit.languages import Languages
    from reinteg_desk.ui.kit.notices import Notices
    from reinteg_desk.ui.kit.preferences import Preferences
    from reinteg_desk.ui.kit.services import Services
    from reinteg_desk.ui.kit.tasks import Tasks
    from reinteg_desk.ui.kit.theme import Theme

    app = QApplication.instance()
    # Whatever language an earlier test left behind.
    QLocale.setDefault(QLocale("en_GB"))
    languages = Languages(app)
    languages.use(language)
    hand = AtHand(services=None)
    notices = Notices(desk.messages, lambda: language)
    notices.told.connect(hand.told.append)
    hand.services = Services(
        desk=desk,
        tasks=Tasks(app),
        notices=notices,
        commands=Commands(app),
        preferences=Preferences(),
        languages=languages,
        theme=Theme(app),
        go=lambda step, place=None: hand.gone.append((step, place)),
        vault=lambda: vault,
        open_file=hand.opened.append,
        restore=hand.opened.append,
    )
    return hand


def with_parts(case, **parts):
    """A case with other parts: ``with_parts(case, person={"name": "B."})``."""
    changed = {
        name: replace(getattr(case, name), **values) if isinstance(values, dict) else values
        for name, values in parts.items()
    }
    return replace(case, **changed)
