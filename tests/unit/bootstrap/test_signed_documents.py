"""Signed documents: checked without the vault, tied to the log of their moment."""

import json
import shutil

import pytest
import sqlcipher3.dbapi2 as sqlcipher

from reinteg_desk.bootstrap.vault_care import FolderVaultCare
from reinteg_desk.bootstrap.verifying import signature_path, verify_document
from reinteg_desk.domain.consultation import Role
from reinteg_desk.system.texts import load_messages
from tests.vault_support import PASSPHRASE, case_of, confirmed, refused, vaults_in

DOCUMENT = b"%PDF-1.7 a plan"


@pytest.fixture
def vault(vaults):
    vault = vaults.unlock(PASSPHRASE)
    yield vault
    vault.close()


@pytest.fixture
def signed(vault, tmp_path):
    """A signed document on disk, of a final consultation."""
    stored = vault.consultations.create(case_of("Jan"))
    vault.consultations.finalise(stored.consultation_id)
    path = tmp_path / "plan.pdf"
    path.write_bytes(DOCUMENT)
    signature_path(path).write_bytes(vault.sign_document(DOCUMENT, stored.consultation_id))
    return path


def code_of(path, store=None):
    problem = verify_document(path, store).problem
    if problem is not None:
        assert load_messages().sentence(problem, "nl") != problem.code
    return None if problem is None else problem.code


def test_that_a_signed_document_verifies_with_and_without_the_store(vault, signed, folder):
    found = verify_document(signed, None)

    assert found.problem is None
    assert (found.signer, found.role) == ("Dr. Test", Role.ADVISING_DOCTOR)
    assert found.fingerprint == vault.fingerprint
    assert code_of(signed, folder) is None


def test_that_a_changed_document_or_signature_is_found(signed):
    good = signature_path(signed).read_bytes()
    signed.write_bytes(DOCUMENT + b" ")
    assert code_of(signed) == "verify.changed"
    signed.write_bytes(DOCUMENT)
    document = json.loads(good)
    document["statement"]["user_name"] = "Dr. Ander"
    signature_path(signed).write_text(json.dumps(document), encoding="utf-8")
    assert code_of(signed) == "vault.signature_forged"
    signature_path(signed).unlink()
    assert code_of(signed) == "verify.not_signed"


def test_that_a_document_of_another_vault_does_not_pass_for_one_of_this(signed, tmp_path, clock):
    other, _ = vaults_in(tmp_path / "other", clock).create(
        user_name="Dr. Test", role=Role.ADVISING_DOCTOR, passphrase=PASSPHRASE
    )
    signature_path(signed).write_bytes(other.sign_document(DOCUMENT))
    other.close()

    assert code_of(signed) is None
    assert code_of(signed, tmp_path / "store") == "vault.signature_other_vault"


def test_that_signing_is_logged_and_a_refused_signature_is_not(vault, vaults):
    before = vault.log_mark
    vault.sign_document(DOCUMENT)
    with vault.database.reading() as connection:
        last = connection.execute("SELECT kind FROM event ORDER BY seq DESC LIMIT 1").fetchone()
    assert last == ("document_signed",)
    assert vault.log_mark != before
    vaults.remember_device(confirmed(vault))
    vault.close()
    by_device = vaults.unlock_with_device()
    mark = by_device.log_mark
    with refused("vault.signing_locked"):
        by_device.sign_document(DOCUMENT)
    assert by_device.log_mark == mark
    by_device.close()


def test_that_the_mark_on_a_document_shows_a_log_whose_end_was_cut_off(
    vaults, vault, folder, clock
):
    """The store is put back to an older copy of itself: sound in itself, but shorter."""
    care = FolderVaultCare(vaults, clock=clock)
    vault.consultations.create(case_of("Jan"))
    made = care.back_up(vault)
    vault.consultations.create(case_of("An"))
    mark = vault.log_mark
    assert care.holds_mark(vault, mark)
    vault.close()
    shutil.copy(made.folder / "store.db", folder / "store.db")

    older = vaults.unlock(PASSPHRASE)
    assert care.verify(older) == ()
    assert not care.holds_mark(older, mark)
    for nonsense in ("", "1", "x-y", "1-00", f"999-{'0' * 16}"):
        assert not care.holds_mark(older, nonsense)
    older.close()


def test_that_a_signed_decision_whose_end_of_log_was_cut_is_found(vaults, vault, folder, clock):
    care = FolderVaultCare(vaults, clock=clock)
    stored = vault.consultations.create(case_of("Jan"))
    vault.consultations.finalise(stored.consultation_id)
    key = vault.unlocked.store_key
    vault.close()
    connection = sqlcipher.connect(str(folder / "store.db"), isolation_level=None)
    connection.execute(f"PRAGMA key = \"x'{key.hex()}'\"")
    trigger = connection.execute(
        "SELECT sql FROM sqlite_schema WHERE name = 'event_is_never_removed'"
    ).fetchone()[0]
    connection.execute("DROP TRIGGER event_is_never_removed")
    connection.execute("DELETE FROM event WHERE seq >= (SELECT max(seq) FROM event)")
    connection.execute(trigger)
    connection.close()

    codes = {each.code for each in care.verify_locked(PASSPHRASE)}
    assert {"store.log_cut", "store.content_changed"} <= codes
