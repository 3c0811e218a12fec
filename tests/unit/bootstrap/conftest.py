"""One vault, made once and copied for each test: making one costs two key derivations."""

import shutil

import pytest

from tests.vault_support import MemoryKeyring, MovingClock, new_vault, vaults_in


@pytest.fixture(scope="session")
def template(tmp_path_factory):
    folder = tmp_path_factory.mktemp("template") / "store"
    _, vault, code = new_vault(folder)
    vault.close()
    return folder, code


@pytest.fixture
def clock():
    return MovingClock()


@pytest.fixture
def keyring():
    return MemoryKeyring()


@pytest.fixture
def folder(template, tmp_path):
    shutil.copytree(template[0], tmp_path / "store")
    return tmp_path / "store"


@pytest.fixture
def recovery_code(template):
    return template[1]


@pytest.fixture
def vaults(folder, clock, keyring):
    return vaults_in(folder, clock, keyring)
