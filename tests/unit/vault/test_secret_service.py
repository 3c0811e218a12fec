"""The Secret Service for real: gnome-keyring on a private bus, as it is and as it misbehaves."""

import pytest

from tests.soak.secret_service import on_a_bus

pytestmark = pytest.mark.secret_service


def test_that_this_device_gets_in_and_much_faster_than_a_passphrase(tmp_path):
    found = on_a_bus("unlocked", tmp_path)

    assert found["trouble"] is None
    assert found["device"] is True
    assert 0.1 < found["passphrase_seconds"] < 1.5
    assert found["device_seconds"] < found["passphrase_seconds"] / 5


def test_that_the_keyring_holds_one_random_secret_and_nothing_about_anybody(tmp_path):
    (item,) = on_a_bus("unlocked", tmp_path)["items"]

    assert "reinteg-desk" in item
    for word in ("Kanarie", "Dr. Test", "woorden"):
        assert word not in item


@pytest.mark.parametrize(
    ("situation", "trouble"),
    [
        ("absent", "vault.no_keyring"),
        ("locked", "vault.no_keyring"),
        ("hanging", "vault.keyring_silent"),
        ("null", "vault.keyring_forgets"),
    ],
)
def test_that_without_a_usable_keyring_the_passphrase_works_and_the_reason_is_said(
    tmp_path, situation, trouble
):
    found = on_a_bus(situation, tmp_path)

    assert found["trouble"] == trouble
    assert found["device"] is False
    assert found["took"] < 5
