"""Looking after a vault: checks, backups, restoring, a new key, erasing everywhere."""

import json
import shutil
from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest

from reinteg_desk.app.ports import Signing
from reinteg_desk.app.vault_care import CareSettings, Keep, UserState, mark_as_typed
from reinteg_desk.bootstrap import key_change
from reinteg_desk.bootstrap.vault_care import FolderVaultCare
from reinteg_desk.domain.consultation import Role
from reinteg_desk.vault.keyring_file import read_key_file
from reinteg_desk.vault.slots import open_with_passphrase
from tests.vault_support import PASSPHRASE, case_of, codes, confirmed, refused, vaults_in


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
        user_name="x", role=Role.ADVISING_DOCTOR, passphrase=PASSPHRASE
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


def test_that_folder_days_and_number_of_backups_follow_the_settings(
    care, vaults, vault, clock, tmp_path
):
    wanted = CareSettings(
        backup_folder=tmp_path / "stick",
        backup_every_days=3,
        keep=Keep(days=2, weeks=0, months=0),
        retention_years=10,
    )
    care.keep_settings(vault, wanted)
    vault.close()
    vault = vaults.unlock(PASSPHRASE)
    assert care.settings(vault) == wanted

    made = []
    for day in range(9):
        vault.consultations.create(case_of(f"Jan {day}"))
        if care.back_up_if_due(vault) is not None:
            made.append(day)
        clock.pass_time(days=1)
    assert made == [0, 3, 6]
    assert len(care.backups(tmp_path / "stick")) == 2
    assert care.backups() == ()
    state = care.backup_state(vault)
    assert state.last == care.backups(tmp_path / "stick")[0]
    assert state.changed_since
    care.keep_settings(vault, replace(wanted, backup_every_days=0))
    assert care.back_up_if_due(vault) is None
    for wrong in (replace(wanted, backup_every_days=99), replace(wanted, retention_years=0)):
        with pytest.raises(ValueError, match="is not within"):
            care.keep_settings(vault, wrong)
    vault.close()


# --- who, and what happened -----------------------------------------------------------------------


def test_that_users_are_listed_with_their_state_and_last_use(care, vaults, clock):
    vault = vaults.unlock(PASSPHRASE)
    invitation = vaults.add_user(confirmed(vault), name="Dr. Twee", role=Role.ADVISING_DOCTOR)
    listed = {each.user.name: each for each in care.users(vault)}
    assert listed["Dr. Test"].state is UserState.ACTIVE
    assert listed["Dr. Test"].last_used_at is not None
    assert listed["Dr. Twee"].state is UserState.INVITED
    assert listed["Dr. Twee"].last_used_at is None
    vault.close()

    second = vaults.unlock_with_recovery_code(invitation.code)
    vaults.change_passphrase(second, "twee paarse regenlaarzen")
    second.close()
    vault = vaults.unlock(PASSPHRASE)
    assert [each.state for each in care.users(vault)] == [UserState.ACTIVE, UserState.UNCONFIRMED]
    vaults.confirm_users(confirmed(vault))
    assert [each.state for each in care.users(vault)] == [UserState.ACTIVE, UserState.ACTIVE]
    vault.close()


def test_that_the_log_is_read_newest_first_by_page_and_by_file(care, vault):
    jan = vault.consultations.create(case_of("Jan"))
    vault.consultations.create(case_of("An"))
    vault.consultations.finalise(jan.consultation_id)

    lines = care.log(vault)
    assert [each.seq for each in lines] == list(range(len(lines), 0, -1))
    assert lines[0].kind == "consultation_finalised"
    assert (lines[0].user, lines[0].person) == ("Dr. Test", "Jan")
    page = care.log(vault, before=lines[2].seq, limit=2)
    assert page == lines[3:5]
    of_jan = care.log(vault, dossier=jan.dossier_id)
    assert [each.kind for each in of_jan] == ["consultation_finalised", "consultation_made"]


def test_that_a_check_tells_how_far_it_is_and_stops_when_asked(care, vault):
    told = []

    def go_on(done, of):
        told.append((done, of))
        return done < 2

    with refused("vault.check_stopped"):
        care.verify(vault, go_on)
    assert [done for done, _ in told] == [0, 1, 2]
    assert len({of for _, of in told}) == 1
    assert care.verify(vault, lambda *_: True) == ()


def test_that_a_mark_that_the_log_does_not_hold_is_a_finding(care, vault):
    mark = vault.log_mark
    vault.close()
    assert care.verify_locked(PASSPHRASE, [mark]) == ()
    found = care.verify_locked(PASSPHRASE, [mark, "9999-0123456789abcdef"])
    assert [(each.code, each.place) for each in found] == [
        ("store.mark_missing", "9999-0123456789abcdef")
    ]


def test_that_a_mark_is_understood_as_people_type_it():
    assert mark_as_typed(" 12\u2013 9F86D081 884C7D65\n") == "12-9f86d081884c7d65"
    for nonsense in ("", "12", "x-9f86d081884c7d65", "12-9f86"):
        with refused("vault.not_a_mark"):
            mark_as_typed(nonsense)


# --- a new key ------------------------------------------------------------------------------------


@pytest.fixture
def with_nurse(vaults):
    vault = vaults.unlock(PASSPHRASE)
    invitation = vaults.add_user(confirmed(vault), name="Nele", role=Role.ADVISING_NURSE)
    vault.close()
    vault = vaults.unlock_with_recovery_code(invitation.code)
    vaults.change_passphrase(vault, "kleine regenzin van Nele")
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

    old_key = open_with_passphrase(
        read_key_file(tmp_path / "old" / "keyring.json"), "kleine regenzin van Nele", None
    )
    assert not read_key_file(folder / "keyring.json").fits(old_key.store_key)
    with refused("vault.wrong_passphrase"):
        vaults.unlock("kleine regenzin van Nele")
    with refused("vault.wrong_recovery_code"):
        vaults.unlock_with_recovery_code(recovery_code)
    (invitation,) = new.invitations
    assert invitation.user == with_nurse
    nurse = vaults.unlock_with_recovery_code(invitation.code)
    vaults.change_passphrase(nurse, "kleine regenzin van Nele")
    assert names_in(nurse) == ["An", "Jan"]
    nurse.close()
    shutil.copy(tmp_path / "old" / "keyring.json", folder / "keyring.json")
    with refused("store.does_not_open"):
        vaults.unlock("kleine regenzin van Nele")


def test_that_only_an_administrator_changes_the_key(care, vaults, with_nurse):
    vault = vaults.unlock("kleine regenzin van Nele")
    with refused("vault.administrators_only"):
        care.change_key(vault, "kleine regenzin van Nele")
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

    with refused("vault.not_confirmed"):
        care.erase_everywhere(vault, [jan.dossier_id])
    erased = care.erase_everywhere(confirmed(vault), [jan.dossier_id])

    assert erased.copies_removed == 3  # two backups and the store that restoring replaced
    assert erased.copies_left == ()
    assert [(each.dossier_id, each.rows_left) for each in erased.files] == [(jan.dossier_id, 0)]
    assert care.holds_mark(vault, erased.log_mark)
    (line,) = [each for each in care.log(vault) if each.seq == erased.files[0].event]
    assert (line.kind, line.dossier_id, line.person) == ("dossier_erased", jan.dossier_id, None)
    (left,) = care.backups()
    opened = vaults_in(left.folder, clock).unlock(PASSPHRASE, read_only=True)
    assert names_in(opened) == names_in(vault) == ["An"]
    opened.close()
    assert care.verify(vault) == ()
    assert not list(folder.glob("replaced-*"))
    vault.close()


def test_that_only_an_administrator_erases_and_sets_how_the_vault_is_looked_after(
    care, vaults, with_nurse
):
    vault = vaults.unlock(PASSPHRASE)
    jan = vault.consultations.create(case_of("Jan"))
    vault.close()
    nurse = vaults.unlock("kleine regenzin van Nele")
    with refused("vault.administrators_only"):
        care.erase_everywhere(nurse, [jan.dossier_id])
    with refused("vault.administrators_only"):
        care.keep_settings(nurse, CareSettings())
    assert names_in(nurse) == ["Jan"]
    nurse.close()


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


def test_that_a_backup_is_no_way_round_the_delay_nor_back_in_for_who_was_removed(
    care, vaults, vault, folder, clock
):
    invitation = vaults.add_user(confirmed(vault), name="Nele", role=Role.ADVISING_NURSE)
    vault.close()
    nurse = vaults.unlock_with_recovery_code(invitation.code)
    vaults.change_passphrase(nurse, "kleine regenzin van Nele")
    nurse.close()
    vault = vaults.unlock(PASSPHRASE)
    backup = care.back_up(vault).folder
    vaults.remove_user(confirmed(vault), invitation.user.user_id)
    vault.close()

    with refused("vault.restore_by_removed"):
        care.restore(backup, "kleine regenzin van Nele")
    for _ in range(3):
        with refused("vault.wrong_passphrase"):
            care.restore(backup, "fout")
    with refused("vault.wait"):
        care.restore(backup, PASSPHRASE)
    with refused("vault.wait"):
        vaults.unlock(PASSPHRASE)
    clock.pass_time(seconds=2)
    care.restore(backup, PASSPHRASE)
    clock.pass_time(seconds=2)
    vaults.unlock(PASSPHRASE).close()
