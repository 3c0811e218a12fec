"""The key file: what it holds, how damage shows, what opens what."""

import json
import random
from dataclasses import replace

import pytest

from reinteg_desk.app.problems import ProblemError
from reinteg_desk.domain.consultation import Role
from reinteg_desk.vault import ways_in
from reinteg_desk.vault.keyring_file import (
    KeyFile,
    Secret,
    SlotKind,
    key_file_from_bytes,
    key_file_to_bytes,
    read_key_file,
    write_key_file,
)
from reinteg_desk.vault.slots import (
    open_with_code,
    open_with_device_secret,
    open_with_passphrase,
    signing_seed_of,
)
from tests.vault_support import PASSPHRASE, QUICK, refused

AT = "2026-01-05T09:00:00+00:00"


@pytest.fixture(scope="module")
def found():
    return ways_in.found(
        user_name="Dr. Test", role=Role.ADVISING_DOCTOR, passphrase=PASSPHRASE, cost=QUICK, at=AT
    )


@pytest.fixture(scope="module")
def key_file(found) -> KeyFile:
    return found[0].key_file


@pytest.fixture(scope="module")
def unlocked(found):
    return found[0].unlocked


def outcome_of(data: bytes) -> KeyFile | str:
    """What is read, or the trouble; the same as before only where a space was hit."""
    try:
        return key_file_from_bytes(data)
    except ProblemError as error:
        return error.problem.code


def test_that_the_passphrase_opens_and_another_does_not(key_file, unlocked):
    opened = open_with_passphrase(key_file, PASSPHRASE, None)

    assert opened == replace(unlocked, authority_seed=opened.authority_seed)
    assert open_with_passphrase(key_file, PASSPHRASE + " ", None) is None


def test_that_the_recovery_code_opens_and_does_not_sign(key_file, found):
    opened = open_with_code(key_file, found[1])

    assert opened.store_key == found[0].unlocked.store_key
    assert opened.signing_seed is None
    assert opened.authority_seed is not None
    with refused("vault.recovery_code_typo"):
        open_with_code(key_file, found[1][:-1])


def test_that_a_device_secret_opens_its_own_slot_only(key_file, unlocked):
    user = key_file.users[0].user_id
    with_one, first = ways_in.with_device(key_file, unlocked, user, b"1" * 32, at=AT)
    with_two, second = ways_in.with_device(with_one, unlocked, user, b"2" * 32, at=AT)

    assert open_with_device_secret(with_two, first, b"1" * 32).store_key == unlocked.store_key
    assert open_with_device_secret(with_two, second, b"1" * 32) is None
    assert open_with_device_secret(with_two, first, b"1" * 32).signing_seed is None
    without = ways_in.without_slot(with_two, unlocked, first)
    assert open_with_device_secret(without, first, b"1" * 32) is None


def test_that_no_key_and_no_passphrase_is_in_the_file(found):
    change, code = found
    data = key_file_to_bytes(change.key_file)
    secrets = [
        change.unlocked.store_key,
        change.unlocked.signing_seed,
        change.unlocked.authority_seed,
    ]

    from base64 import b64encode

    for secret in secrets:
        for spelling in (secret, secret.hex().encode(), b64encode(secret)):
            assert spelling not in data
    assert PASSPHRASE.encode() not in data
    assert code.encode() not in data
    shown = repr(change.unlocked)
    for secret in secrets:
        assert repr(secret) not in shown
        assert secret.hex() not in shown


def test_that_writing_and_reading_gives_the_same(tmp_path, key_file):
    write_key_file(tmp_path / "keyring.json", key_file)

    assert read_key_file(tmp_path / "keyring.json") == key_file
    assert (tmp_path / "keyring.json").stat().st_mode & 0o077 == 0


def test_that_each_flipped_bit_is_damage_and_never_a_wrong_passphrase(key_file):
    data = key_file_to_bytes(key_file)
    chance = random.Random(20260105)

    for _ in range(300):
        flipped = bytearray(data)
        flipped[chance.randrange(len(data))] ^= 1 << chance.randrange(8)
        assert outcome_of(bytes(flipped)) in ("vault.key_file_damaged", key_file)


@pytest.mark.parametrize(
    "data",
    [
        b"",
        b"{}",
        b"[]",
        b"null",
        b"\xff\xfe",
        b'{"format": 3}',
        b"[" * 100_000,
        b'{"checksum": ""}',
    ],
)
def test_that_what_is_no_key_file_is_damaged(data):
    with refused("vault.key_file_damaged"):
        key_file_from_bytes(data)


def test_that_a_key_file_of_a_newer_program_is_refused_as_such(key_file):
    from reinteg_desk.system.sealing import checksum

    document = json.loads(key_file_to_bytes(key_file))
    del document["checksum"]
    document["version"] = 2
    document["checksum"] = checksum(document)

    with refused("vault.key_file_newer"):
        key_file_from_bytes(json.dumps(document).encode())


def test_that_a_cheaper_derivation_cannot_be_written_into_the_file(key_file):
    from reinteg_desk.system.sealing import checksum

    document = json.loads(key_file_to_bytes(key_file))
    del document["checksum"]
    document["slots"][0]["kdf"]["memory_kib"] = 8
    document["checksum"] = checksum(document)

    with refused("vault.key_file_damaged"):
        key_file_from_bytes(json.dumps(document).encode())


def test_that_a_slot_moved_to_another_user_or_vault_does_not_open(key_file):
    slot = next(each for each in key_file.slots if each.kind is SlotKind.PASSPHRASE)
    other_user = replace(key_file, slots=(replace(slot, user_id="0" * 16),))
    other_vault = replace(key_file, vault_id="0" * 32)
    swapped = replace(
        slot,
        wrapped={
            Secret.STORE_KEY: slot.wrapped[Secret.SIGNING_KEY],
            Secret.SIGNING_KEY: slot.wrapped[Secret.STORE_KEY],
        },
    )

    assert open_with_passphrase(other_user, PASSPHRASE, None) is None
    assert open_with_passphrase(other_vault, PASSPHRASE, None) is None
    assert open_with_passphrase(replace(key_file, slots=(swapped,)), PASSPHRASE, None) is None


def test_that_the_key_check_value_and_the_seal_tell_the_store_key(key_file, unlocked):
    assert key_file.fits(unlocked.store_key)
    assert not key_file.fits(b"x" * 32)
    assert key_file.is_sealed_by(unlocked.store_key)
    assert not key_file.is_sealed_by(b"x" * 32)
    promoted = replace(key_file.users[0], name="Dr. Ander")
    assert not replace(key_file, users=(promoted,)).is_sealed_by(unlocked.store_key)


def test_that_the_signing_key_comes_with_the_passphrase_only(key_file, unlocked):
    user = key_file.users[0].user_id

    assert signing_seed_of(key_file, PASSPHRASE, user) == unlocked.signing_seed
    assert signing_seed_of(key_file, "iets anders", user) is None
