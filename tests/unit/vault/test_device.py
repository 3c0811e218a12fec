"""The operating system's keyring, as it is and as it misbehaves."""

import time

import pytest

from reinteg_desk.vault.device import DeviceSecrets
from tests.vault_support import MemoryKeyring, refused


class Pretends(MemoryKeyring):
    """Takes everything, gives nothing back: the null back end."""

    def set_password(self, service, username, password):
        pass


class Hangs(MemoryKeyring):
    """Never answers within the time of a test."""

    def get_password(self, *about):
        time.sleep(5)

    set_password = get_password
    delete_password = get_password


class Refuses(MemoryKeyring):
    """Locked, or not there."""

    def get_password(self, service, username):
        raise RuntimeError("No recommended backend was available.")

    def set_password(self, service, username, password):
        raise RuntimeError("Failed to create the collection: Prompt dismissed")


def secrets_in(backend, limit_seconds=1.0) -> DeviceSecrets:
    return DeviceSecrets(lambda: backend, limit_seconds=limit_seconds)


def test_that_a_secret_comes_back_and_can_be_dropped():
    secrets = secrets_in(MemoryKeyring())
    secrets.put("vault/slot", b"\0\xff" * 16)

    assert secrets.get("vault/slot") == b"\0\xff" * 16
    secrets.drop("vault/slot")
    assert secrets.get("vault/slot") is None


def test_that_a_back_end_that_pretends_is_found_out():
    with refused("vault.keyring_forgets"):
        secrets_in(Pretends()).put("vault/slot", b"x" * 32)


def test_that_a_back_end_that_hangs_is_given_up():
    secrets = secrets_in(Hangs(), limit_seconds=0.05)
    started = time.perf_counter()

    assert secrets.get("vault/slot") is None
    with refused("vault.keyring_silent"):
        secrets.put("vault/slot", b"x" * 32)
    secrets.drop("vault/slot")
    assert time.perf_counter() - started < 2


def test_that_a_locked_or_missing_keyring_says_so():
    secrets = secrets_in(Refuses())

    assert secrets.get("vault/slot") is None
    with refused("vault.no_keyring") as caught:
        secrets.put("vault/slot", b"x" * 32)
    assert caught.value.problem.facts["found"] == "RuntimeError"


@pytest.mark.parametrize("kept", ["not base64!", "", "é"])
def test_that_something_else_under_our_name_is_no_secret(kept):
    backend = MemoryKeyring()
    backend.set_password("reinteg-desk", "vault/slot", kept)

    assert not secrets_in(backend).get("vault/slot")
