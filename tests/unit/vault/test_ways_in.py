"""Adding, changing and removing who gets in; who may sign."""

import pytest

from reinteg_desk.domain.consultation import Role
from reinteg_desk.vault import ways_in
from reinteg_desk.vault.keyring_file import Secret, SlotKind
from reinteg_desk.vault.slots import open_with_code, open_with_passphrase
from tests.vault_support import PASSPHRASE, QUICK, refused

AT = "2026-01-05T09:00:00+00:00"
LATER = "2026-02-01T09:00:00+00:00"


@pytest.fixture(scope="module")
def founded():
    return ways_in.found(
        user_name="Dr. Test", role=Role.ADVISING_DOCTOR, passphrase=PASSPHRASE, cost=QUICK, at=AT
    )


@pytest.fixture(scope="module")
def staffed(founded):
    """A doctor who administers, a nurse and a second doctor, who all chose a passphrase."""
    change, _ = founded
    key_file, members = change.key_file, {}
    for name, role in (("Nele", Role.ADVISING_NURSE), ("Dr. Twee", Role.ADVISING_DOCTOR)):
        key_file, user = ways_in.with_new_user(
            key_file, change.unlocked, name=name, role=role, administrator=False, at=AT
        )
        key_file, code = ways_in.with_invitation(key_file, change.unlocked, user.user_id, at=AT)
        mine = ways_in.with_passphrase(
            key_file, open_with_code(key_file, code), user.user_id, name, cost=QUICK, at=AT
        )
        key_file = mine.key_file
        members[name] = user.user_id
    return key_file, change.unlocked, members


def test_that_a_nurse_has_no_key_to_sign_with(staffed):
    key_file, _, members = staffed
    nurse = key_file.user(members["Nele"])
    opened = open_with_passphrase(key_file, "Nele", None)

    assert nurse.signing_public is None
    assert opened.signing_seed is None
    assert opened.authority_seed is None
    assert [Secret.STORE_KEY] == [
        name
        for slot in key_file.slots_of(SlotKind.PASSPHRASE, nurse.user_id)
        for name in slot.wrapped
    ]


def test_that_an_invitation_opens_once_and_gives_way_to_the_passphrase(staffed):
    key_file, unlocked, members = staffed
    invited, code = ways_in.with_invitation(key_file, unlocked, members["Nele"], at=AT)
    again = ways_in.with_passphrase(
        invited, open_with_code(invited, code), members["Nele"], "nieuw", cost=QUICK, at=AT
    )

    assert open_with_code(again.key_file, code) is None
    assert open_with_passphrase(again.key_file, "nieuw", None).user_id == members["Nele"]
    assert open_with_passphrase(again.key_file, "Nele", None) is None


def test_that_the_key_of_an_invited_doctor_waits_for_an_administrator(staffed):
    key_file, unlocked, members = staffed
    doctor = key_file.user(members["Dr. Twee"])

    assert not ways_in.is_confirmed(key_file, doctor)
    confirmed, who = ways_in.with_certificates(key_file, unlocked)
    assert [each.name for each in who] == ["Dr. Twee"]
    assert all(ways_in.is_confirmed(confirmed, each) for each in confirmed.active_users())


def test_that_only_who_holds_the_authority_changes_the_users(staffed):
    key_file, _, members = staffed
    nurse = open_with_passphrase(key_file, "Nele", None)

    with refused("vault.administrators_only"):
        ways_in.with_new_user(
            key_file, nurse, name="x", role=Role.ADVISING_DOCTOR, administrator=True, at=AT
        )
    with refused("vault.administrators_only"):
        ways_in.without_user(key_file, nurse, members["Dr. Twee"], at=AT)
    with refused("vault.administrators_only"):
        ways_in.with_recovery_code(key_file, nurse, at=AT)
    with refused("vault.administrators_only"):
        ways_in.with_certificates(key_file, nurse)


def test_that_a_removed_user_has_no_way_in_and_stays_known_for_old_signatures(staffed):
    key_file, unlocked, members = staffed
    without = ways_in.without_user(key_file, unlocked, members["Dr. Twee"], at=LATER)

    assert open_with_passphrase(without, "Dr. Twee", None) is None
    assert without.user(members["Dr. Twee"]).removed_at == LATER
    assert members["Dr. Twee"] not in [each.user_id for each in without.active_users()]
    with refused("vault.no_such_user"):
        ways_in.with_invitation(without, unlocked, members["Dr. Twee"], at=LATER)


def test_that_the_last_administrator_stays(staffed):
    key_file, unlocked, _ = staffed

    with refused("vault.last_administrator"):
        ways_in.without_user(key_file, unlocked, unlocked.user_id, at=LATER)


def test_that_a_new_recovery_code_replaces_the_old_one(founded):
    change, old = founded
    following, new = ways_in.with_recovery_code(change.key_file, change.unlocked, at=LATER)

    assert open_with_code(following.key_file, old) is None
    assert open_with_code(following.key_file, new).store_key == change.unlocked.store_key


def test_that_recovery_makes_a_new_signing_key_and_retires_the_old_one(founded):
    change, code = founded
    doctor = change.key_file.users[0]
    recovered = open_with_code(change.key_file, code)
    following = ways_in.with_passphrase(
        change.key_file, recovered, doctor.user_id, "helemaal nieuw", cost=QUICK, at=LATER
    )
    after = following.key_file.users[0]

    assert after.signing_public != doctor.signing_public
    assert [each.public_key for each in after.retired] == [doctor.signing_public]
    assert ways_in.is_confirmed(following.key_file, after)
    assert following.unlocked.signing_seed is not None


def test_that_recovery_with_the_old_passphrase_keeps_the_signing_key(founded):
    change, code = founded
    doctor = change.key_file.users[0]
    following = ways_in.with_passphrase(
        change.key_file,
        open_with_code(change.key_file, code),
        doctor.user_id,
        PASSPHRASE,
        cost=QUICK,
        at=LATER,
    )

    assert following.key_file.users[0].signing_public == doctor.signing_public
    assert following.unlocked.signing_seed == change.unlocked.signing_seed


def test_that_a_new_store_key_leaves_nothing_of_the_old_one(staffed):
    key_file, unlocked, members = staffed
    change, recovery, invitations = ways_in.with_new_store_key(
        key_file, unlocked, PASSPHRASE, cost=QUICK, at=LATER
    )
    fresh = change.key_file

    assert change.unlocked.store_key != unlocked.store_key
    assert fresh.fits(change.unlocked.store_key)
    assert not fresh.fits(unlocked.store_key)
    assert open_with_passphrase(fresh, "Nele", None) is None
    assert open_with_code(fresh, recovery).store_key == change.unlocked.store_key
    assert set(invitations) == set(members.values())


def test_that_a_doctor_keeps_the_signing_key_over_a_new_store_key(staffed):
    key_file, unlocked, members = staffed
    doctor = key_file.user(members["Dr. Twee"])
    change, _, invitations = ways_in.with_new_store_key(
        key_file, unlocked, PASSPHRASE, cost=QUICK, at=LATER
    )
    opened = open_with_code(change.key_file, invitations[doctor.user_id])
    again = ways_in.with_passphrase(
        change.key_file, opened, doctor.user_id, "Dr. Twee", cost=QUICK, at=LATER
    )

    assert again.key_file.user(doctor.user_id).signing_public == doctor.signing_public
