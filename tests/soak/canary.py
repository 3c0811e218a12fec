"""The life of a vault with a marker in every field, and a search for the markers everywhere.

``python -m tests.soak.canary FOLDER`` is the journey; it stops in the middle of a transaction to
look at the disk, since journals and temporary files are there only then.
"""

import json
import os
import resource
import subprocess
import sys
from collections.abc import Iterator
from contextlib import suppress
from pathlib import Path

from reinteg_desk.app.case_codec import case_from_document
from reinteg_desk.bootstrap.vault_care import FolderVaultCare
from reinteg_desk.bootstrap.vaults import FolderVaults
from reinteg_desk.domain.case import Case
from reinteg_desk.domain.consultation import Role
from reinteg_desk.vault.device import DeviceSecrets
from tests.national_numbers import fictional
from tests.vault_support import QUICK, MemoryKeyring, MovingClock, confirmed, features

MARK = "Kanarievogel"
"""In every field about a person, and in the passphrases."""
USER_MARK = "Roodborstje"
"""In the names of users: they stand in the key file, for the unlock screen, and nowhere else."""
NUMBER = fictional("860411")


def marked_case() -> Case:
    document = {
        "format": "reinteg-desk/case",
        "version": 1,
        "person": {
            "name": f"{MARK} naam",
            "national_number": NUMBER,
            "birth_date": "1986-04-11",
            "language": "nl",
            "skill_level": 2,
            "practised_occupations": [f"{MARK} beroep"],
            "qualifications": [f"{MARK} diploma"],
        },
        "incapacity": {
            "spells": [{"start": "2020-02-03", "end": None}],
            "status": "employee",
            "contract": True,
            "cause": "illness",
            "reference_occupation": f"{MARK} referentie",
        },
        "consultation": {
            "date": "2021-03-02",
            "role": "advising_doctor",
            "assessor": f"{MARK} arts",
        },
        "capacities": {"lifting": {"level": 2, "reason": f"{MARK} reden"}},
        "free_limits": [
            f"{MARK} beperking",
            {"text": f"{MARK} twee", "ruling": "limits", "reason": f"{MARK} uitspraak"},
        ],
        "decision": {"category": 4, "motive": f"{MARK} motief"},
        "plan": {"goal": f"{MARK} doel", "person_remarks": f"{MARK} opmerking"},
    }
    return case_from_document(document, known_features=features())


def journey(home: Path) -> dict[str, object]:
    """Everything that can be done with a vault; what was found on the way."""
    clock, keyring = MovingClock(), MemoryKeyring()
    vaults = FolderVaults(
        home / "data" / "store",
        clock=clock,
        known_features=features(),
        devices=DeviceSecrets(lambda: keyring),
        cost=QUICK,
    )
    care = FolderVaultCare(vaults, clock=clock)
    passphrase = f"{MARK} wachtzin"
    vault, made = vaults.create(
        user_name=f"{USER_MARK} arts", role=Role.ADVISING_DOCTOR, passphrase=passphrase
    )
    vaults.remember_device(confirmed(vault, passphrase))
    stored = vault.consultations.create(marked_case())
    vault.consultations.save(stored.consultation_id, marked_case(), {f"{MARK}.pad": f"{MARK} veld"})
    during = found_during_a_save(vault, stored.consultation_id, home)
    vault.consultations.save(stored.consultation_id, marked_case())
    vault.consultations.finalise(stored.consultation_id)
    vault.consultations.revise(stored.consultation_id)
    vault.consultations.rows(MARK)
    care.everything_about(vault, stored.dossier_id)
    care.back_up(vault)
    invitation = vaults.add_user(
        confirmed(vault, passphrase), name=f"{USER_MARK} verpleegster", role=Role.ADVISING_NURSE
    )
    care.change_key(vault, passphrase)
    assert care.verify(vault) == ()
    vault.close()
    care.restore(care.backups()[0].folder, passphrase)
    vaults.unlock(passphrase).close()
    secrets = [made.recovery_code, invitation.code]
    return {
        "during": during,
        "secrets": secrets,
        "core_limit": resource.getrlimit(resource.RLIMIT_CORE)[0],
        "keyring": [[*key, value] for key, value in keyring.kept.items()],
        "environment": MARK in Path("/proc/self/environ").read_bytes().decode("utf-8", "replace"),
    }


def found_during_a_save(vault, consultation, home: Path) -> list[str]:
    """Files with a marker while a save is under way, with a journal that has spilled."""
    with vault.database.reading() as connection:
        connection.execute("PRAGMA cache_size = 5")
    found: list[str] = []
    with suppress(InterruptedError), vault.database.writing() as connection:
        for n in range(300):
            vault.database.log(connection, "consultation_saved", detail={"n": n})
        connection.execute(
            "UPDATE listing SET name = ? WHERE consultation_id = ?",
            (f"{MARK} " * 5000, consultation),
        )
        assert (home / "data" / "store" / "store.db-journal").stat().st_size > 0
        found += files_with(home, [MARK])
        give_up()
    return found


def give_up() -> None:
    """Leave a transaction without committing it."""
    raise InterruptedError


def files_with(home: Path, words: list[str]) -> Iterator[str]:
    """The files under a folder that hold one of the words, in the spellings a program might use."""
    spellings = [
        spelling
        for word in words
        for spelling in (word.encode(), word.casefold().encode(), word.encode("utf-16-le"))
    ]
    for file in sorted(home.rglob("*")):
        if file.is_file():
            data = file.read_bytes()
            if any(each in data for each in spellings) or any(word in file.name for word in words):
                yield str(file.relative_to(home))


def run(home: Path, wrapper: tuple[str, ...] = ()) -> dict[str, object]:
    """The journey as a process whose every folder lies under one."""
    for name in ("tmp", "runtime", "data", "config", "cache", "state"):
        (home / name).mkdir(parents=True)
    environment = {
        **os.environ,
        "HOME": str(home),
        "TMPDIR": str(home / "tmp"),
        "SQLITE_TMPDIR": str(home / "tmp"),
        "XDG_RUNTIME_DIR": str(home / "runtime"),
        "XDG_DATA_HOME": str(home / "data"),
        "XDG_CONFIG_HOME": str(home / "config"),
        "XDG_CACHE_HOME": str(home / "cache"),
        "XDG_STATE_HOME": str(home / "state"),
    }
    command = [*wrapper, sys.executable, "-m", "tests.soak.canary", str(home)]
    told = subprocess.run(command, env=environment, capture_output=True, text=True, check=False)
    assert told.returncode == 0, told.stderr
    found: dict[str, object] = json.loads(told.stdout)
    found["stderr"] = told.stderr
    return found


if __name__ == "__main__":
    print(json.dumps(journey(Path(sys.argv[1]))))
