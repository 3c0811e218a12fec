"""A newer program changes the form of a vault; the older one refuses it, and takes the copy back."""

import json

import pytest

from reinteg_desk.cli import run
from reinteg_desk.domain.consultation import Role
from reinteg_desk.store import schema
from tests.vault_support import MovingClock, case_of, vaults_in

PASSPHRASE = "een oude opslag blijft opengaan"


@pytest.fixture
def told(tmp_path):
    (tmp_path / "passphrase").write_text(PASSPHRASE)
    return ["--store", str(tmp_path / "store"), "--passphrase-file", str(tmp_path / "passphrase")]


def files(folder):
    return {
        path.relative_to(folder).as_posix(): path.read_bytes()
        for path in folder.rglob("*")
        if path.is_file() and path.suffix != ".lock"
    }


def test_that_the_older_program_refuses_a_newer_vault_in_a_sentence_and_puts_the_copy_back(
    tmp_path, told, capsys, monkeypatch
):
    folder = tmp_path / "store"
    vaults = vaults_in(folder, MovingClock())
    vault, _ = vaults.create(
        user_name="Dr. Voorbeeld", role=Role.ADVISING_DOCTOR, passphrase=PASSPHRASE
    )
    vault.consultations.create(case_of("Voor de overgang"))
    vault.close()
    with monkeypatch.context() as newer:
        further = schema.VERSION + 1
        step = ("next", f"CREATE TABLE later (x TEXT) STRICT;\nPRAGMA user_version = {further};")
        newer.setattr(schema, "_STEPS", (*schema._STEPS, step))
        newer.setattr(schema, "VERSION", further)
        vault = vaults.unlock(PASSPHRASE)
        vault.consultations.create(case_of("Na de overgang"))
        vault.close()
    before = files(folder)
    monkeypatch.setenv("REINTEG_DESK_LANGUAGE", "en")
    capsys.readouterr()

    assert run(["store", "list", *told]) != 0

    said = capsys.readouterr().err.strip()
    assert len(said.splitlines()) == 1
    assert "newer version" in said
    assert f"schema {schema.VERSION + 1}" in said
    assert files(folder) == before

    assert (
        run(["store", "restore", str(folder / f"before-schema-{schema.VERSION + 1}"), *told]) == 0
    )
    capsys.readouterr()
    assert run(["store", "list", "--json", *told]) == 0

    names = [row["name"] for row in json.loads(capsys.readouterr().out)]
    assert names == ["Voor de overgang"]
    kept = next(folder.glob("replaced-*"))
    assert (kept / "store.db").read_bytes() == before["store.db"]
