"""Visit mode on an open file in a real vault."""

from dataclasses import replace

import pytest
from PySide6.QtWidgets import QApplication

from reinteg_desk.app.file_session import FileSession
from tests.ui.opened_file import NOON, make_desk, make_services, read_case
from tests.vault_support import new_vault


@pytest.fixture(scope="session")
def desk():
    return make_desk()


@pytest.fixture
def case(desk):
    return replace(read_case(desk, "case-2"), work_post=None)


@pytest.fixture
def vault(tmp_path):
    _, vault, _ = new_vault(tmp_path / "store")
    yield vault
    vault.close()


@pytest.fixture
def session(desk, case, vault):
    stored = vault.consultations.create(case)
    session = FileSession(
        vault.consultations.load(stored.consultation_id),
        previous=None,
        follow_up=desk.follow_up,
        save_soon=lambda _, state: session.saved(state, NOON),
        surroundings=vault.surroundings.around(stored.dossier_id),
    )
    return session


@pytest.fixture
def hand(qapp, desk, vault):
    hand = make_services(desk, vault=vault)
    yield hand
    hand.close()


@pytest.fixture
def view(qtbot, session, hand):
    from reinteg_desk.ui.visit.view import View

    view = View(session, hand.services)
    qtbot.addWidget(view)
    view.resize(1310, 700)
    view.show()
    view.enter()
    settle(hand)
    yield view
    view.leave()


def settle(hand):
    for _ in range(5):
        hand.services.tasks.settle()
        QApplication.processEvents()


@pytest.fixture
def settled(hand):
    return lambda: settle(hand)
