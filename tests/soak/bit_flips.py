"""One bit of a file turned over, and what comes of it."""

import random
import shutil
from collections import Counter
from pathlib import Path

from reinteg_desk.app.problems import ProblemError
from reinteg_desk.store.surroundings import StoredSurroundings
from reinteg_desk.store.verify import verify
from tests.soak.saves import contact, document, people
from tests.vault_support import case_of, consultations_of, features, new_database, open_database


def make_store(folder: Path) -> list[object]:
    """A store with some life in it; what reading all of it gives."""
    database = new_database(folder)
    consultations = consultations_of(database)
    around = StoredSurroundings(database, user_name="Dr. Test")
    first = consultations.create(case_of("Jan"))
    for n in range(8):
        consultations.save(first.consultation_id, case_of("Jan", remark=f"stand {n}"))
        other = consultations.create(case_of(f"Persoon {n}", remark="x" * 3000))
        if n % 3 == 0:
            consultations.erase(other.dossier_id)
        around.save(first.dossier_id, people(n))
        around.save_contact(contact(n, n))
        around.attach(first.dossier_id, document(n))
    consultations.finalise(first.consultation_id)
    truth = everything_in(database)
    database.close()
    return truth


def everything_in(database) -> list[object]:
    consultations = consultations_of(database)
    around = StoredSurroundings(database, user_name="Dr. Test")
    rows = list(consultations.rows())
    given = [around.around(row.dossier_id) for row in rows]
    contents = [around.content(each.attachment_id) for one in given for each in one.attachments]
    cases = [consultations.load(row.consultation_id) for row in rows]
    return [*rows, *cases, *around.contacts(), *given, *contents]


def judge(folder: Path, truth: list[object]) -> str:
    """``open``, ``read`` or ``verify`` where it was detected, ``harmless``, or ``wrong``."""
    try:
        database = open_database(folder)
    except ProblemError:
        return "open"
    try:
        found = everything_in(database)
        if found != truth:
            return "wrong"
        seen = "harmless"
    except ProblemError:
        seen = "read"
    finally:
        codes = {each.code for each in verify(database, known_features=features())}
        database.close()
    if seen == "harmless" and not codes <= {"store.signature_missing"}:
        return "verify"
    return seen


def flip_database(home: Path, flips: int, seed: int) -> Counter[str]:
    """So many single flips over the database file, each on a fresh copy."""
    truth = make_store(home / "good")
    data = (home / "good" / "store.db").read_bytes()
    chance = random.Random(seed)
    verdicts: Counter[str] = Counter()
    for _ in range(flips):
        flipped = bytearray(data)
        flipped[chance.randrange(len(data))] ^= 1 << chance.randrange(8)
        folder = home / "flipped"
        shutil.rmtree(folder, ignore_errors=True)
        folder.mkdir()
        (folder / "store.db").write_bytes(flipped)
        verdicts[judge(folder, truth)] += 1
    return verdicts
