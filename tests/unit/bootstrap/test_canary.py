"""Markers in every field are found nowhere outside the vault; no socket to anywhere is opened."""

import re

import pytest

from tests.soak import canary


@pytest.fixture(scope="module")
def home(tmp_path_factory):
    return tmp_path_factory.mktemp("canary")


@pytest.fixture(scope="module")
def found(home):
    network = ("strace", "-f", "-e", "trace=network", "-o", str(home.parent / "network.log"))
    return canary.run(home, network)


def test_that_no_marker_is_in_any_file_during_or_after(found, home):
    assert found["during"] == []
    assert list(canary.files_with(home, [canary.MARK, canary.NUMBER])) == []
    assert list(canary.files_with(home, found["secrets"])) == []
    codes = [code.replace("-", "") for code in found["secrets"]]
    assert list(canary.files_with(home, codes)) == []


def test_that_names_of_users_stand_in_key_files_only(found, home):
    places = {path.rpartition("/")[2] for path in canary.files_with(home, [canary.USER_MARK])}

    assert places == {"keyring.json"}


def test_that_the_search_would_find_a_marker(home, found):
    (home / "tmp" / "leak").write_text(f"x{canary.MARK}x", encoding="utf-8")

    assert list(canary.files_with(home, [canary.MARK])) == ["tmp/leak"]
    (home / "tmp" / "leak").unlink()


def test_that_neither_environment_keyring_core_dumps_nor_errors_hold_anything(found):
    assert found["environment"] is False
    assert found["core_limit"] == 0
    assert canary.MARK not in str(found["keyring"])
    assert canary.USER_MARK not in str(found["keyring"])
    assert found["stderr"] == ""


def test_that_nothing_is_left_in_the_temporary_folder(found, home):
    assert list((home / "tmp").iterdir()) == []


def test_that_no_internet_socket_is_opened(found, home):
    calls = (home.parent / "network.log").read_text(encoding="utf-8", errors="replace")

    assert re.findall(r"AF_INET6?|AF_PACKET|AF_NETLINK", calls) == []
