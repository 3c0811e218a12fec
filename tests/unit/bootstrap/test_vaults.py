"""Getting in, being kept out, and who may sign."""

import json
import shutil

import pytest

from reinteg_desk.app.ports import ConsultationState, Signing
from reinteg_desk.bootstrap.vault_care import FolderVaultCare
from reinteg_desk.domain.consultation import Role
from reinteg_desk.system.sealing import checksum
from reinteg_desk.vault.keyring_file import SlotKind, read_key_file
from tests.vault_support import (
    PASSPHRASE,
    MemoryKeyring,
    case_of,
    codes,
    confirmed,
    refused,
    vaults_in,
)

NEW = "een nieuwe wachtzin"
WEAK = ("nieuw", "welkom2026", "Welkom2026!", "azerty123", "Zondag2026!")


def words_of(name):
    """The passphrase of a user of these tests."""
    return f"{name} zoekt paarse regenlaarzen"


@pytest.fixture
def care(vaults, clock):
    return FolderVaultCare(vaults, clock=clock)


def kinds_in(vault):
    with vault.database.reading() as connection:
        return [row[0] for row in connection.execute("SELECT kind FROM event ORDER BY seq")]


def test_that_a_vault_is_two_files_and_everything_typed_is_there_again(tmp_path, clock):
    vaults = vaults_in(tmp_path / "deep" / "store", clock)
    assert not vaults.exists()
    vault, made = vaults.create(
        user_name="Dr. Test", role=Role.ADVISING_DOCTOR, passphrase=PASSPHRASE
    )
    stored = vault.consultations.create(case_of("Jan"))
    vault.close()

    files = {each.name for each in (tmp_path / "deep" / "store").iterdir()}
    assert {"store.db", "keyring.json"} <= files
    assert made.recovery_code not in repr(made)
    vault = vaults.unlock(PASSPHRASE)
    assert vault.consultations.load(stored.consultation_id).case.person.name == "Jan"
    assert (vault.user.name, vault.user.administrator) == ("Dr. Test", True)
    vault.close()


def test_that_a_vault_is_never_made_over_another_or_a_part_of_one(vaults, folder):
    for part in ("store.db", "keyring.json"):
        with refused("vault.exists"):
            vaults.create(user_name="x", role=Role.ADVISING_DOCTOR, passphrase=PASSPHRASE)
        (folder / part).unlink()


def test_that_an_empty_passphrase_is_refused(tmp_path, vaults):
    with refused("vault.empty_passphrase"):
        vaults_in(tmp_path / "new").create(
            user_name="x", role=Role.ADVISING_DOCTOR, passphrase="  "
        )
    assert not (tmp_path / "new").exists()
    vault = vaults.unlock(PASSPHRASE)
    with refused("vault.empty_passphrase"):
        vaults.change_passphrase(vault, "")
    vault.close()


@pytest.mark.parametrize("weak", WEAK)
def test_that_a_passphrase_that_a_thief_would_find_is_refused(tmp_path, vaults, weak):
    with refused("vault.weak_passphrase"):
        vaults_in(tmp_path / "new").create(
            user_name="Dr. Test", role=Role.ADVISING_DOCTOR, passphrase=weak
        )
    assert not (tmp_path / "new").exists()
    vault = vaults.unlock(PASSPHRASE)
    with refused("vault.weak_passphrase"):
        vaults.change_passphrase(vault, weak)
    vault.close()
    vaults.unlock(PASSPHRASE).close()


def test_that_wrong_passphrases_wait_longer_and_are_logged_at_the_next_good_one(vaults, clock):
    for _ in range(3):
        with refused("vault.wrong_passphrase"):
            vaults.unlock("fout")
    with refused("vault.wait"):
        vaults.unlock(PASSPHRASE)
    assert 0 < vaults.wait_seconds() <= 1

    clock.pass_time(seconds=2)
    vault = vaults.unlock(PASSPHRASE)
    assert kinds_in(vault)[-2:] == ["unlocked", "wrong_attempts"]
    vault.close()
    assert vaults.wait_seconds() == 0


def test_that_the_recovery_code_gets_in_and_a_new_passphrase_follows(vaults, recovery_code):
    vault = vaults.unlock_with_recovery_code(recovery_code.lower())
    assert vault.recovered
    assert vault.signing is Signing.LOCKED

    vaults.change_passphrase(vault, NEW)
    assert not vault.recovered
    assert vault.signing is Signing.READY
    vault.close()
    with refused("vault.wrong_passphrase"):
        vaults.unlock(PASSPHRASE)
    vaults.unlock(NEW).close()
    vaults.unlock_with_recovery_code(recovery_code).close()


def test_that_a_code_of_another_vault_does_not_fit(vaults, tmp_path):
    other, made = vaults_in(tmp_path / "other").create(
        user_name="x", role=Role.ADVISING_DOCTOR, passphrase=PASSPHRASE
    )
    other.close()
    with refused("vault.wrong_recovery_code"):
        vaults.unlock_with_recovery_code(made.recovery_code)
    with refused("vault.recovery_code_typo"):
        vaults.unlock_with_recovery_code("ABCDE")
    assert vaults.wait_seconds() == 0


def test_that_a_decision_signed_before_recovery_still_verifies_after(vaults, care, recovery_code):
    vault = vaults.unlock(PASSPHRASE)
    stored = vault.consultations.create(case_of("Jan"))
    vault.consultations.finalise(stored.consultation_id)
    vault.close()
    vault = vaults.unlock_with_recovery_code(recovery_code)
    vaults.change_passphrase(vault, NEW)
    again = vault.consultations.create(case_of("Piet"))
    vault.consultations.finalise(again.consultation_id)

    assert care.verify(vault) == ()
    vault.close()


# --- this device ----------------------------------------------------------------------------------


def test_that_this_device_gets_in_without_a_passphrase_and_signs_only_with_it(vaults, keyring):
    assert vaults.unlock_with_device() is None
    vault = vaults.unlock(PASSPHRASE)
    vaults.remember_device(vault)
    vault.close()

    vault = vaults.unlock_with_device()
    stored = vault.consultations.create(case_of("Jan"))
    assert vault.signing is Signing.LOCKED
    with refused("vault.signing_locked"):
        vault.consultations.finalise(stored.consultation_id)
    with refused("vault.signing_locked"):
        vaults.change_passphrase(vault, NEW)
    with refused("vault.wrong_passphrase"):
        vault.unlock_signing("fout")
    vault.unlock_signing(PASSPHRASE)
    final = vault.consultations.finalise(stored.consultation_id)
    assert final.state is ConsultationState.FINAL
    vaults.change_passphrase(confirmed(vault), NEW)
    vault.close()
    vaults.unlock_with_device().close()
    kept = "".join(map(str, keyring.kept.items()))
    assert "Test" not in kept
    assert PASSPHRASE not in kept


def test_that_a_forgotten_device_no_longer_gets_in(vaults, keyring, folder):
    vault = vaults.unlock(PASSPHRASE)
    assert not vaults.remembers_device(vault)
    vaults.remember_device(vault)
    assert vaults.remembers_device(vault)
    vaults.forget_device(confirmed(vault))
    assert not vaults.remembers_device(vault)
    vault.close()

    assert keyring.kept == {}
    assert read_key_file(folder / "keyring.json").slots_of(SlotKind.DEVICE) == ()
    assert vaults.unlock_with_device() is None
    vaults.unlock(PASSPHRASE).close()


def test_that_another_keyring_leaves_the_passphrase_working(vaults, folder, clock):
    vault = vaults.unlock(PASSPHRASE)
    vaults.remember_device(vault)
    vault.close()

    moved = vaults_in(folder, clock, MemoryKeyring())
    assert moved.unlock_with_device() is None
    moved.unlock(PASSPHRASE).close()


def test_that_a_keyring_that_fails_leaves_the_key_file_as_it_was(folder, clock):
    class Refuses(MemoryKeyring):
        def set_password(self, service, username, password):
            raise RuntimeError("locked")

    vaults = vaults_in(folder, clock, Refuses())
    vault = vaults.unlock(PASSPHRASE)
    before = (folder / "keyring.json").read_bytes()
    with refused("vault.no_keyring"):
        vaults.remember_device(vault)
    assert (folder / "keyring.json").read_bytes() == before
    vault.close()


# --- users ----------------------------------------------------------------------------------------


@pytest.fixture
def staffed(vaults):
    """The vault with a nurse and a second doctor, who chose their passphrases."""
    vault = vaults.unlock(PASSPHRASE)
    people = {}
    for name, role in (("Nele", Role.ADVISING_NURSE), ("Dr. Twee", Role.ADVISING_DOCTOR)):
        people[name] = vaults.add_user(confirmed(vault), name=name, role=role)
    vault.close()
    for name, invitation in people.items():
        vault = vaults.unlock_with_recovery_code(invitation.code)
        assert vault.recovered
        vaults.change_passphrase(vault, words_of(name))
        vault.close()
    vault = vaults.unlock(PASSPHRASE)
    vaults.confirm_users(vault)
    vault.close()
    return {name: each.user.user_id for name, each in people.items()}


def test_that_a_nurse_prepares_and_the_doctor_closes(vaults, care, staffed):
    nurse = vaults.unlock(words_of("Nele"), user=staffed["Nele"])
    stored = nurse.consultations.create(case_of("Jan"))
    assert nurse.signing is Signing.NEVER
    with refused("vault.may_not_sign"):
        nurse.consultations.finalise(stored.consultation_id)
    with refused("vault.may_not_sign"):
        nurse.unlock_signing(words_of("Nele"))
    with refused("vault.administrators_only"):
        vaults.add_user(nurse, name="x", role=Role.ADVISING_DOCTOR)
    nurse.close()

    doctor = vaults.unlock(words_of("Dr. Twee"))
    doctor.consultations.finalise(stored.consultation_id)
    assert care.verify(doctor) == ()
    doctor.close()


def test_that_a_decision_signed_with_the_wrong_users_key_is_found(
    vaults, care, staffed, monkeypatch
):
    """The first doctor's session, but the second doctor's key: a tool that does not refuse it."""
    from dataclasses import replace

    second = vaults.unlock(words_of("Dr. Twee"))
    seed = second.unlocked.signing_seed
    second.close()
    vault = vaults.unlock(PASSPHRASE)
    stored = vault.consultations.create(case_of("Jan"))
    vault.adopt(vault.key_file, replace(vault.unlocked, signing_seed=seed))
    with monkeypatch.context() as without_our_check:
        without_our_check.setattr(type(vault), "warning", None)
        vault.consultations.finalise(stored.consultation_id)

    problems = care.verify(vault)
    assert codes(problems) == ["vault.keys_replaced", "vault.signature_forged"]
    assert problems[1].place == stored.consultation_id
    vault.close()


def test_that_a_removed_user_is_out_also_with_an_old_copy_of_the_key_file(
    vaults, folder, tmp_path, staffed
):
    shutil.copy(folder / "keyring.json", tmp_path / "old.json")
    vault = vaults.unlock(PASSPHRASE)
    vaults.remove_user(vault, staffed["Dr. Twee"])
    with refused("vault.last_administrator"):
        vaults.remove_user(confirmed(vault), vault.user.user_id)
    vault.close()
    assert [each.name for each in vaults.users()] == ["Dr. Test", "Nele"]
    with refused("vault.wrong_passphrase"):
        vaults.unlock(words_of("Dr. Twee"))

    shutil.copy(tmp_path / "old.json", folder / "keyring.json")
    with refused("vault.way_in_removed"):
        vaults.unlock(words_of("Dr. Twee"))
    assert [each.name for each in vaults.users()] == ["Dr. Test", "Nele"]
    vault = vaults.unlock(PASSPHRASE)
    assert "key_file_mended" in kinds_in(vault)
    vault.close()


def test_that_somebody_who_administers_only_signs_nothing(vaults):
    vault = vaults.unlock(PASSPHRASE)
    invitation = vaults.add_user(vault, name="Beheer", role=None, administrator=True)
    vault.close()
    vault = vaults.unlock_with_recovery_code(invitation.code)
    vaults.change_passphrase(vault, NEW)

    assert vault.user.role is None
    assert vault.signing is Signing.NEVER
    assert vaults.new_recovery_code(confirmed(vault, NEW)).recovery_code
    vault.close()


def test_that_an_invitation_is_replaced_by_the_next(vaults, staffed):
    vault = vaults.unlock(PASSPHRASE)
    first = vaults.invite(vault, staffed["Nele"])
    second = vaults.invite(confirmed(vault), staffed["Nele"])
    vault.close()

    with refused("vault.wrong_recovery_code"):
        vaults.unlock_with_recovery_code(first.code)
    vaults.unlock_with_recovery_code(second.code).close()
    assert second.code not in repr(second)


# --- the key file, lost, changed, of another vault ------------------------------------------------


def test_that_a_database_without_its_key_file_says_what_is_missing(vaults, folder):
    (folder / "keyring.json").unlink()

    assert vaults.exists()
    with refused("vault.no_key_file"):
        vaults.unlock(PASSPHRASE)


def test_that_a_key_file_without_its_database_says_what_is_missing(vaults, folder):
    (folder / "store.db").unlink()

    with refused("store.no_database"):
        vaults.unlock(PASSPHRASE)
    assert not (folder / "store.db").exists()


def test_that_the_key_file_of_another_vault_does_not_open_the_database(vaults, folder, tmp_path):
    other, _ = vaults_in(tmp_path / "other").create(
        user_name="x", role=Role.ADVISING_DOCTOR, passphrase=PASSPHRASE
    )
    other.close()
    shutil.copy(tmp_path / "other" / "keyring.json", folder / "keyring.json")

    with refused("store.does_not_open"):
        vaults.unlock(PASSPHRASE)


def forge_name(path):
    """What somebody without any key can do: change the file and its checksum."""
    document = json.loads(path.read_bytes())
    del document["checksum"]
    document["users"][0]["name"] = "Dr. Vals"
    document["checksum"] = checksum(document)
    path.write_text(json.dumps(document), encoding="utf-8")


def test_that_a_key_file_changed_without_the_key_is_mended_from_the_copy(vaults, folder):
    good = (folder / "keyring.json").read_bytes()
    forge_name(folder / "keyring.json")

    vault = vaults.unlock(PASSPHRASE)
    assert vault.user.name == "Dr. Test"
    assert "key_file_mended" in kinds_in(vault)
    vault.close()
    assert (folder / "keyring.json").read_bytes() == good


def test_that_a_nurse_who_replaces_the_vault_s_own_key_is_found(vaults, care, folder, staffed):
    """She has the store key, other tools, and makes herself a doctor under an authority of hers."""
    from dataclasses import replace

    from reinteg_desk.vault.keyring_file import write_key_file
    from reinteg_desk.vault.signing import certified, new_key_pair

    nurse = vaults.unlock(words_of("Nele"), user=staffed["Nele"])
    mine, authority = new_key_pair(), new_key_pair()
    key_file, store_key = nurse.key_file, nurse.unlocked.store_key
    nurse.close()
    her = replace(
        key_file.user(staffed["Nele"]), role=Role.ADVISING_DOCTOR, signing_public=mine.public
    )
    users = tuple(
        certified(key_file.vault_id, each, authority.seed) for each in key_file.with_user(her)
    )
    forged = key_file.next(store_key, users=users, authority_public=authority.public)
    write_key_file(folder / "keyring.json", forged)

    administrator = vaults.unlock(PASSPHRASE)
    assert administrator.warning.code == "vault.keys_replaced"
    assert codes(care.verify(administrator)) == ["vault.keys_replaced"]
    administrator.close()
    second = vaults.unlock(words_of("Dr. Twee"))
    assert second.warning is None  # no authority in his slot, and his own key is the same
    second.close()


def test_that_a_key_file_changed_without_the_key_is_refused_where_there_is_no_copy(vaults, folder):
    vault = vaults.unlock(PASSPHRASE)
    with vault.database.writing() as connection:
        connection.execute("DELETE FROM fact WHERE name = 'key_file'")
    vault.close()
    forge_name(folder / "keyring.json")

    with refused("vault.key_file_forged"):
        vaults.unlock(PASSPHRASE)


def test_that_a_crash_between_key_file_and_copy_is_made_up_for(vaults, folder, tmp_path):
    vault = vaults.unlock(PASSPHRASE)
    old = vault.database.fact("key_file")
    vaults.new_recovery_code(vault)
    vault.database.keep_fact("key_file", old)
    vault.close()

    vault = vaults.unlock(PASSPHRASE)
    assert vault.database.fact("key_file") == (folder / "keyring.json").read_bytes()
    vault.close()


def test_that_a_store_that_is_open_elsewhere_is_read_but_not_written(vaults, folder, clock):
    writer = vaults.unlock(PASSPHRASE)
    writer.consultations.create(case_of("Jan"))
    second = vaults_in(folder, clock)

    assert second.in_use_by() is not None
    with refused("store.in_use"):
        second.unlock(PASSPHRASE)
    reader = second.unlock(PASSPHRASE, read_only=True)
    assert [row.name for row in reader.consultations.rows()] == ["Jan"]
    reader.close()
    writer.close()
    assert second.in_use_by() is None


def test_that_a_locked_vault_has_no_keys_and_no_connection(vaults):
    vault = vaults.unlock(PASSPHRASE)
    vault.close()
    vault.close()

    with refused("vault.locked"):
        vault.unlocked  # noqa: B018 - the property raises
    with refused("store.closed"):
        vault.consultations.rows()
    with refused("vault.locked"):
        vault.sign({"what": "x"})


def test_that_a_passphrase_is_confirmed_for_its_own_user_only_and_wrong_ones_wait(
    vaults, clock, recovery_code
):
    vault = vaults.unlock(PASSPHRASE)
    invitation = vaults.add_user(vault, name="Nele", role=Role.ADVISING_NURSE)
    vault.confirm(PASSPHRASE)
    vault.close()
    nurse = vaults.unlock_with_recovery_code(invitation.code)
    vaults.change_passphrase(nurse, words_of("Nele"))
    nurse.confirm(words_of("Nele"))
    for wrong in (PASSPHRASE, "", "fout"):
        with refused("vault.wrong_passphrase"):
            nurse.confirm(wrong)
    with refused("vault.wait"):
        nurse.confirm(words_of("Nele"))
    clock.pass_time(seconds=2)
    nurse.confirm(words_of("Nele"))
    with nurse.database.reading() as connection:
        last = connection.execute("SELECT kind, detail FROM event ORDER BY seq DESC").fetchone()
    assert last == ("wrong_attempts", '{"count": 3}')
    nurse.close()


# --- an unlocked screen alone changes nothing -----------------------------------------------------

CHANGES = {
    "change_passphrase": lambda vaults, vault, _: vaults.change_passphrase(vault, NEW),
    "new_recovery_code": lambda vaults, vault, _: vaults.new_recovery_code(vault),
    "remember_device": lambda vaults, vault, _: vaults.remember_device(vault),
    "forget_device": lambda vaults, vault, _: vaults.forget_device(vault),
    "add_user": lambda vaults, vault, _: vaults.add_user(vault, name="x", role=None),
    "invite": lambda vaults, vault, people: vaults.invite(vault, people["Nele"]),
    "remove_user": lambda vaults, vault, people: vaults.remove_user(vault, people["Nele"]),
    "confirm_users": lambda vaults, vault, _: vaults.confirm_users(vault),
}


@pytest.mark.parametrize("change", CHANGES.values(), ids=CHANGES)
def test_that_no_way_in_changes_without_the_passphrase_typed_just_before(
    vaults, folder, clock, staffed, change
):
    vault = vaults.unlock(PASSPHRASE)
    clock.pass_time(minutes=2)
    before = (folder / "keyring.json").read_bytes()
    with refused("vault.not_confirmed"):
        change(vaults, vault, staffed)
    with refused("vault.wrong_passphrase"):
        vault.confirm("fout")
    with refused("vault.not_confirmed"):
        change(vaults, vault, staffed)
    vault.confirm(PASSPHRASE)
    clock.pass_time(minutes=2)
    with refused("vault.not_confirmed"):
        change(vaults, vault, staffed)
    vault.confirm(PASSPHRASE)
    clock.pass_time(hours=-2)
    with refused("vault.not_confirmed"):
        change(vaults, vault, staffed)
    assert (folder / "keyring.json").read_bytes() == before

    change(vaults, confirmed(vault), staffed)
    with refused("vault.not_confirmed"):
        change(vaults, vault, staffed)
    vault.close()


def test_that_this_device_and_a_printed_code_confirm_nothing(vaults, recovery_code):
    vault = vaults.unlock(PASSPHRASE)
    vaults.remember_device(vault)
    vault.close()
    for get_in in (
        vaults.unlock_with_device,
        lambda: vaults.unlock_with_recovery_code(recovery_code),
    ):
        vault = get_in()
        with refused("vault.not_confirmed"):
            vaults.add_user(vault, name="x", role=None, administrator=True)
        vault.close()


def test_that_nothing_is_signed_with_a_key_that_is_no_longer_the_one_on_record(
    vaults, folder, staffed
):
    """A nurse with other tools puts a key of hers in the doctor's place."""
    from dataclasses import replace

    from reinteg_desk.vault.keyring_file import write_key_file
    from reinteg_desk.vault.signing import new_key_pair

    doctor = vaults.unlock(words_of("Dr. Twee"))
    vaults.remember_device(doctor)
    doctor.close()
    nurse = vaults.unlock(words_of("Nele"), user=staffed["Nele"])
    key_file, store_key = nurse.key_file, nurse.unlocked.store_key
    nurse.close()
    his = replace(key_file.user(staffed["Dr. Twee"]), signing_public=new_key_pair().public)
    forged = key_file.next(store_key, users=key_file.with_user(his))
    write_key_file(folder / "keyring.json", forged)

    by_device = vaults.unlock_with_device()
    assert by_device.user.name == "Dr. Twee"
    with refused("vault.keys_replaced"):
        by_device.unlock_signing(words_of("Dr. Twee"))
    by_device.close()
    by_passphrase = vaults.unlock(words_of("Dr. Twee"))
    with refused("vault.keys_replaced"):
        by_passphrase.sign_document(b"a letter")
    by_passphrase.close()
