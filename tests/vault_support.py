"""What the tests of vault and store share: a fictional case, a clock that moves, quick vaults."""

import json
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import replace
from datetime import UTC, date, datetime, timedelta
from functools import cache
from pathlib import Path

import pytest

from reinteg_desk.app.case_codec import case_from_document
from reinteg_desk.app.problems import ProblemError
from reinteg_desk.bootstrap.vault_care import FolderVaultCare
from reinteg_desk.bootstrap.vaults import FolderVaults
from reinteg_desk.domain.case import Case
from reinteg_desk.domain.consultation import FreeLimit, Role
from reinteg_desk.domain.identifiers import UserId
from reinteg_desk.library.instrument_files import load_instrument
from reinteg_desk.store.consultations import StoredConsultations
from reinteg_desk.store.database import StoreDatabase, make_store
from reinteg_desk.vault.device import DeviceSecrets
from reinteg_desk.vault.passphrase import Cost

KEY = bytes(range(32))
PASSPHRASE = "vier woorden zonder verband"
QUICK = Cost(passes=1)
"""The least that the key file allows: 64 MiB, one pass."""
DOCTOR = UserId("d" * 16)
CASES = Path(__file__).parent / "cases"


class MovingClock:
    """A clock that tests set; every look at it moves it on by a millisecond."""

    def __init__(self, at: datetime = datetime(2026, 1, 5, 9, 0, tzinfo=UTC)) -> None:
        self.at = at

    def now(self) -> datetime:
        self.at += timedelta(milliseconds=1)
        return self.at

    def today(self) -> date:
        return self.at.date()

    def pass_time(self, **much: float) -> None:
        self.at += timedelta(**much)


@cache
def features():
    return load_instrument()


@cache
def example_case() -> Case:
    document = json.loads((CASES / "case-1-thesis.json").read_text(encoding="utf-8"))
    return case_from_document(document, known_features=features())


def case_of(name: str, held_on: date | None = None, remark: str | None = None) -> Case:
    case = example_case()
    if held_on is not None:
        case = replace(case, consultation=replace(case.consultation, held_on=held_on))
    if remark is not None:
        case = replace(case, free_limits=(FreeLimit(text=remark),))
    return replace(case, person=replace(case.person, name=name))


def new_database(folder: Path, clock=None, key: bytes = KEY) -> StoreDatabase:
    clock = clock or MovingClock()
    folder.mkdir(parents=True, exist_ok=True)
    make_store(folder, key, clock=clock, user=DOCTOR)
    return StoreDatabase(folder, key, clock=clock, user=DOCTOR)


def open_database(folder: Path, clock=None, **more) -> StoreDatabase:
    return StoreDatabase(folder, KEY, clock=clock or MovingClock(), user=DOCTOR, **more)


def consultations_of(database: StoreDatabase, signer=None) -> StoredConsultations:
    return StoredConsultations(database, known_features=features(), signer=signer)


class MemoryKeyring:
    """An operating system's keyring that works, in memory."""

    def __init__(self) -> None:
        self.kept: dict[tuple[str, str], str] = {}

    def get_password(self, service: str, username: str) -> str | None:
        return self.kept.get((service, username))

    def set_password(self, service: str, username: str, password: str) -> None:
        self.kept[service, username] = password

    def delete_password(self, service: str, username: str) -> None:
        del self.kept[service, username]


def vaults_in(folder: Path, clock=None, keyring=None) -> FolderVaults:
    backend = keyring or MemoryKeyring()
    return FolderVaults(
        folder,
        clock=clock or MovingClock(),
        known_features=features(),
        devices=DeviceSecrets(lambda: backend, limit_seconds=2),
        cost=QUICK,
    )


def care_of(vaults: FolderVaults, clock=None) -> FolderVaultCare:
    return FolderVaultCare(vaults, clock=clock or MovingClock())


def new_vault(folder: Path, clock=None, keyring=None, role: Role = Role.ADVISING_DOCTOR):
    """A new vault: the ways in, the open vault, the recovery code."""
    vaults = vaults_in(folder, clock, keyring)
    vault, made = vaults.create(user_name="Dr. Test", role=role, passphrase=PASSPHRASE)
    return vaults, vault, made.recovery_code


def confirmed(vault, passphrase: str = PASSPHRASE):
    """The vault, with the passphrase typed once more for the change that follows."""
    vault.confirm(passphrase)
    return vault


@contextmanager
def refused(code: str) -> Iterator[pytest.ExceptionInfo[ProblemError]]:
    """The block ends in this trouble."""
    with pytest.raises(ProblemError) as caught:
        yield caught
    assert caught.value.problem.code == code


def codes(problems) -> list[str]:
    return [each.code for each in problems]
