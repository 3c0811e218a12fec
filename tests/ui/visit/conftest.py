"""Visit mode on an open file in a real vault."""

from dataclasses import replace

import pytest

from tests.ui.opened_file import make_services, open_from, read_case


@pytest.fixture
def case(desk):
    return replace(read_case(desk, "case-2"), work_post=None)


@pytest.fixture
def session(desk, case, vault):
    return open_from(vault, desk, vault.consultations.create(case).consultation_id)


@pytest.fixture
def hand(qapp, desk, vault):
    hand = make_services(desk, vault=vault)
    yield hand
    hand.close()


@pytest.fixture
def view(on_screen, session, hand):
    from reinteg_desk.ui.visit.view import View

    view = on_screen(View(session, hand.services), 1310, 700)
    hand.settle()
    return view


@pytest.fixture
def settled(hand):
    return hand.settle
