"""Looking after a vault: checks, backups, restoring, a new key, erasing everywhere."""

import json
import shutil
from datetime import date
from pathlib import Path

import pytest

from reinteg_desk.app.ports import Signing
from reinteg_desk.bootstrap import key_change
from reinteg_desk.bootstrap.vault_care import FolderVaultCare
from reinteg_desk.domain.consultation import Role
from reinteg_desk.vault.keyring_file import read_key_file
from reinteg_desk.vault.slots import open_with_passphrase
from tests.vault_support import PASSPHRASE, case_of, codes, refused, vaults_in


@pytest.fixture
def care(vaults, clock):
    return FolderVaultCare(vaults, clock=clock)


@pytest.fixture
def vault(vaults):
    vault = vaults.unlock(PASSPHRASE)
    yield vault
    vault.close()


def names_in(vault):
    return sorted(row.name for row in vault.consultations.rows())


# --- verify ---------------------------------------------------------------------------------------


def test_that_a_good_vault_has_no_findings_open_or_locked(care, vault):
    stored = vault.consultations.create(case_of("Jan"))
    vault.consultations.finalise(stored.consultation_id)

    assert care.verify(vault) == ()
    vault.close()
    assert care.verify_locked(PASSPHRASE) == ()
    with refused("vault.wrong_passphrase"):
        care.verify_locked("fout")


def test_that_damage_that_keeps_a_vault_shut_is_a_finding(care, folder):
    data = bytearray((folder / "store.db").read_bytes())
    data[40] ^= 1
    (folder / "store.db").write_bytes(data)

    assert codes(care.verify_locked(PASSPHRASE)) == ["store.does_not_open"]


def test_that_a_key_file_damaged_or_replaced_while_open_is_a_finding(care, vault, folder, tmp_path):
    good = (folder / "keyring.json").read_bytes()
    (folder / "keyring.json").write_bytes(good[:-40])
    assert codes(care.verify(vault)) == ["vault.key_file_damaged"]
    other, _ = vaults_in(tmp_path / "other").create(
        user_name="x", role=Role.ADVISING_DOCTOR, passphrase="x"
    )
    other.close()
    shutil.copy(tmp_path / "other" / "keyring.json", folder / "keyring.json")
    assert codes(care.verify(vault)) == ["vault.key_file_forged"]
    (folder / "keyring.json").unlink()
    assert codes(care.verify(vault)) == ["vault.no_key_file"]


# --- backup and restore ---------------------------------------------------------------------------


def test_that_a_backup_opens_by_itself_and_goes_back_in_place(care, vaults, vault, folder, clock):
    vault.consultations.create(case_of("Jan"))
    made = care.back_up(vault)
    assert made.folder.parent == folder.parent / "backups"
    gone = vault.consultations.rows()[0]
    vault.consultations.create(case_of("An"))
    vault.close()

    alone = vaults_in(made.folder, clock)
    opened = alone.unlock(PASSPHRASE, read_only=True)
    assert names_in(opened) == ["Jan"]
    opened.close()
    with refused("vault.wrong_passphrase"):
        care.restore(made.folder, "fout")
    done = care.restore(made.folder, PASSPHRASE)
    assert done.kept_in is not None
    again = vaults.unlock(PASSPHRASE)
    assert [row.consultation_id for row in again.consultations.rows()] == [gone.consultation_id]
    assert care.verify(again) == ()
    again.close()


def test_that_a_backup_is_due_once_a_day_and_only_after_a_change(care, vault, clock):
    vault.consultations.create(case_of("Jan"))
    assert care.back_up_if_due(vault) is not None
    assert care.back_up_if_due(vault) is None
    clock.pass_time(days=1)
    assert care.back_up_if_due(vault) is None
    vault.consultations.create(case_of("An"))
    assert care.back_up_if_due(vault) is not None
    assert len(care.backups()) == 2


def test_that_a_backup_without_its_key_file_is_not_restored(care, vault):
    made = care.back_up(vault)
    vault.close()
    (made.folder / "keyring.json").unlink()

    with refused("vault.no_key_file"):
        care.restore(made.folder, PASSPHRASE)


# --- a new key ------------------------------------------------------------------------------------


@pytest.fixture
def with_nurse(vaults):
    vault = vaults.unlock(PASSPHRASE)
    invitation = vaults.add_user(vault, name="Nele", role=Role.ADVISING_NURSE)
    vault.close()
    vault = vaults.unlock_with_recovery_code(invitation.code)
    vaults.change_passphrase(vault, "Nele")
    vault.close()
    return invitation.user


def test_that_a_new_key_makes_old_key_files_worthless(
    care, vaults, folder, tmp_path, with_nurse, recovery_code
):
    shutil.copytree(folder, tmp_path / "old")
    vault = vaults.unlock(PASSPHRASE)
    vault.consultations.create(case_of("Jan"))
    with refused("vault.wrong_passphrase"):
        care.change_key(vault, "fout")
    new = care.change_key(vault, PASSPHRASE)
    vault.consultations.create(case_of("An"))
    assert care.verify(vault) == ()
    assert vault.signing is Signing.READY
    vault.close()

    old_key = open_with_passphrase(read_key_file(tmp_path / "old" / "keyring.json"), "Nele", None)
    assert not read_key_file(folder / "keyring.json").fits(old_key.store_key)
    with refused("vault.wrong_passphrase"):
        vaults.unlock("Nele")
    with refused("vault.wrong_recovery_code"):
        vaults.unlock_with_recovery_code(recovery_code)
    (invitation,) = new.invitations
    assert invitation.user == with_nurse
    nurse = vaults.unlock_with_recovery_code(invitation.code)
    vaults.change_passphrase(nurse, "Nele")
    assert names_in(nurse) == ["An", "Jan"]
    nurse.close()
    shutil.copy(tmp_path / "old" / "keyring.json", folder / "keyring.json")
    with refused("store.does_not_open"):
        vaults.unlock("Nele")


def test_that_only_an_administrator_changes_the_key(care, vaults, with_nurse):
    vault = vaults.unlock("Nele")
    with refused("vault.administrators_only"):
        care.change_key(vault, "Nele")
    vault.close()


@pytest.mark.parametrize("moment", ["copy", "key file", "database", "between"])
def test_that_a_change_of_key_cut_off_at_any_moment_loses_nothing(
    care, vaults, vault, folder, monkeypatch, moment
):
    """Cut off as a power cut would: what lies there then is what lies there."""
    vault.consultations.create(case_of("Jan"))

    class CutError(BaseException):
        """The machine stops here."""

    def cut(*_):
        raise CutError

    real = Path.replace
    if moment == "copy":
        monkeypatch.setattr(key_change, "check_copy", cut)
    elif moment == "key file":
        monkeypatch.setattr(key_change, "write_key_file", cut)
    else:
        stop_at = {"database": "store.db.next", "between": "keyring.json.next"}[moment]
        monkeypatch.setattr(
            Path, "replace", lambda one, to: cut() if one.name == stop_at else real(one, to)
        )
    with pytest.raises(CutError):
        care.change_key(vault, PASSPHRASE)
    monkeypatch.undo()
    vault.close()

    again = vaults.unlock(PASSPHRASE)
    assert names_in(again) == ["Jan"]
    assert care.verify(again) == ()
    again.close()
    assert not list(folder.glob("*.next*"))


def test_that_a_change_of_key_that_fails_leaves_the_vault_open_and_as_it_was(
    care, vault, folder, monkeypatch
):
    vault.consultations.create(case_of("Jan"))
    before = (folder / "keyring.json").read_bytes()
    monkeypatch.setattr(key_change, "check_copy", lambda *_: ("something",))

    with refused("store.backup_failed"):
        care.change_key(vault, PASSPHRASE)
    assert names_in(vault) == ["Jan"]
    assert (folder / "keyring.json").read_bytes() == before
    assert not list(folder.glob("*.next*"))


# --- people ---------------------------------------------------------------------------------------


def test_that_erasing_everywhere_takes_the_older_copies_along(care, vaults, vault, folder, clock):
    jan = vault.consultations.create(case_of("Jan"))
    vault.consultations.create(case_of("An"))
    care.back_up(vault)
    vault.close()
    care.restore(care.backups()[0].folder, PASSPHRASE)
    vault = vaults.unlock(PASSPHRASE)
    clock.pass_time(days=1)
    care.back_up(vault)

    removed = care.erase_everywhere(vault, jan.dossier_id)

    assert removed == 3  # two backups and the store that restoring replaced
    (left,) = care.backups()
    opened = vaults_in(left.folder, clock).unlock(PASSPHRASE, read_only=True)
    assert names_in(opened) == names_in(vault) == ["An"]
    opened.close()
    assert care.verify(vault) == ()
    assert not list(folder.glob("replaced-*"))
    vault.close()


def test_that_a_person_gets_everything_as_one_document(care, vault):
    stored = vault.consultations.create(case_of("Jan"))
    vault.consultations.finalise(stored.consultation_id)

    document = care.everything_about(vault, stored.dossier_id)

    text = json.dumps(document, ensure_ascii=False)
    assert '"Jan"' in text
    assert document["consultations"][0]["signature"]["statement"]["user_name"] == "Dr. Test"


def test_that_untouched_files_are_listed(care, vault):
    vault.consultations.create(case_of("Jan", date(2021, 2, 1)))

    assert [row.name for row in care.untouched_since(vault, date(2030, 1, 1))] == ["Jan"]
