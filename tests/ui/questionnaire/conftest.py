"""An open file and a page on it."""

import pytest

from tests.ui.opened_file import make_desk, make_services, open_case, read_case


@pytest.fixture(scope="session")
def desk():
    return make_desk()


@pytest.fixture
def case(desk):
    return read_case(desk, "case-2")


@pytest.fixture
def session(desk, case):
    return open_case(desk, case)


@pytest.fixture
def hand(qapp, desk):
    hand = make_services(desk)
    yield hand
    hand.close()
