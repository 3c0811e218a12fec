"""Signatures: what is accepted, and each way in which one is not."""

import json
from dataclasses import replace

import pytest

from reinteg_desk.app.ports import Signed
from reinteg_desk.domain.consultation import Role
from reinteg_desk.vault import ways_in
from reinteg_desk.vault.signatures import (
    fingerprint,
    problem_with,
    problem_with_file,
    read_signature_file,
    signature_file,
)
from reinteg_desk.vault.signing import new_key_pair, sign
from reinteg_desk.vault.slots import open_with_code
from tests.vault_support import PASSPHRASE, QUICK, refused

AT = "2026-01-05T09:00:00.000000+00:00"
LATER = "2026-02-01T09:00:00.000000+00:00"


@pytest.fixture(scope="module")
def founded():
    return ways_in.found(
        user_name="Dr. Test", role=Role.ADVISING_DOCTOR, passphrase=PASSPHRASE, cost=QUICK, at=AT
    )


@pytest.fixture(scope="module")
def key_file(founded):
    return founded[0].key_file


def statement_of(key_file, **other):
    user = key_file.users[0]
    return {
        "what": "reinteg-desk consultation",
        "content": "00" * 32,
        "signed_at": AT,
        "vault": key_file.vault_id,
        "user": user.user_id,
        "user_name": user.name,
        "role": user.role,
        **other,
    }


def signed_by(seed, public, statement, certificate=None) -> Signed:
    return Signed(
        statement=statement,
        public_key=public,
        signature=sign(seed, statement),
        certificate=certificate,
    )


@pytest.fixture(scope="module")
def good(founded, key_file) -> Signed:
    user = key_file.users[0]
    seed = founded[0].unlocked.signing_seed
    return signed_by(seed, user.signing_public, statement_of(key_file), user.certificate)


def problem(signed, key_file):
    found = problem_with(signed, key_file)
    return None if found is None else found.code


def test_that_a_signature_of_a_confirmed_doctor_is_good(good, key_file):
    assert problem_with(good, key_file) is None


def test_that_a_changed_statement_or_signature_is_forged(good, key_file):
    changed = replace(good, statement={**good.statement, "content": "11" * 32})
    scratched = replace(good, signature=bytes([good.signature[0] ^ 1]) + good.signature[1:])

    assert problem(changed, key_file) == "vault.signature_forged"
    assert problem(scratched, key_file) == "vault.signature_forged"
    assert problem(replace(good, signature=b""), key_file) == "vault.signature_forged"


def test_that_a_key_of_ones_own_making_is_not_the_doctors(key_file):
    mine = new_key_pair()
    forged = signed_by(mine.seed, mine.public, statement_of(key_file))

    assert problem(forged, key_file) == "vault.signature_other_key"


def test_that_a_nurse_who_puts_a_key_of_hers_in_the_key_file_is_found(founded, key_file):
    change, _ = founded
    staffed, nurse = ways_in.with_new_user(
        key_file,
        change.unlocked,
        name="Nele",
        role=Role.ADVISING_NURSE,
        administrator=False,
        at=AT,
    )
    mine = new_key_pair()
    statement = statement_of(key_file, user=nurse.user_id, user_name="Nele")
    forged = signed_by(mine.seed, mine.public, statement)
    with_key = replace(nurse, signing_public=mine.public)
    as_doctor = replace(with_key, role=Role.ADVISING_DOCTOR)

    assert problem(forged, staffed) == "vault.signature_other_key"
    as_nurse = staffed.next(change.unlocked.store_key, users=staffed.with_user(with_key))
    assert problem(forged, as_nurse) == "vault.signature_other_role"
    promoted = staffed.next(change.unlocked.store_key, users=staffed.with_user(as_doctor))
    assert problem(forged, promoted) == "vault.signature_unconfirmed"


def test_that_old_signatures_stay_good_after_recovery_and_removal(founded, good):
    change, code = founded
    user = change.key_file.users[0]
    recovered = open_with_code(change.key_file, code)
    after = ways_in.with_passphrase(
        change.key_file, recovered, user.user_id, "een nieuwe", cost=QUICK, at=LATER
    )

    assert problem_with(good, after.key_file) is None
    too_late = statement_of(change.key_file, signed_at="2026-03-01T00:00:00.000000+00:00")
    late = signed_by(change.unlocked.signing_seed, user.signing_public, too_late)
    assert problem(late, after.key_file) == "vault.signature_after_end"


def test_that_a_signature_of_another_vault_or_an_unknown_user_is_not_taken(founded, key_file):
    seed, user = founded[0].unlocked.signing_seed, key_file.users[0]
    elsewhere = signed_by(seed, user.signing_public, statement_of(key_file, vault="0" * 32))
    unknown = signed_by(seed, user.signing_public, statement_of(key_file, user="0" * 16))
    as_nurse = statement_of(key_file, role=Role.ADVISING_NURSE)

    assert problem(elsewhere, key_file) == "vault.signature_other_vault"
    assert problem(unknown, key_file) == "vault.signature_unknown_user"
    in_other_role = signed_by(seed, user.signing_public, as_nurse)
    assert problem(in_other_role, key_file) == "vault.signature_other_role"


def test_that_a_signature_file_is_checked_without_the_vault(good, key_file):
    data = signature_file(good, key_file)
    found = read_signature_file(data)

    assert found.signed == good
    assert problem_with_file(found) is None
    assert fingerprint(found.authority_public) == fingerprint(key_file.authority_public)
    assert len(fingerprint(found.authority_public)) == 24


@pytest.mark.parametrize(
    ("place", "value", "code"),
    [
        ("statement.content", "11" * 32, "vault.signature_forged"),
        ("statement.user_name", "Dr. Ander", "vault.signature_forged"),
        ("signer.name", "Dr. Ander", "vault.signature_unknown_user"),
        ("signer.administrator", False, "vault.signature_unconfirmed"),
        ("authority", "A" * 43 + "=", "vault.signature_unconfirmed"),
        ("certificate", None, "vault.signature_unconfirmed"),
    ],
)
def test_that_a_changed_signature_file_is_found(good, key_file, place, value, code):
    document = json.loads(signature_file(good, key_file))
    *path, last = place.split(".")
    target = document
    for step in path:
        target = target[step]
    target[last] = value

    found = problem_with_file(read_signature_file(json.dumps(document).encode()))

    assert found is not None
    assert found.code == code


@pytest.mark.parametrize("data", [b"", b"{}", b"[]", b'{"format": "x", "version": 1}'])
def test_that_what_is_no_signature_file_is_refused(data):
    with refused("vault.no_signature_file"):
        read_signature_file(data)
