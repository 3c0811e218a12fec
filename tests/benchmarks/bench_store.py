"""The store with its key against the same library without one: same schema, same 100,000 files.

``python -m tests.benchmarks.bench_store [HOW_MANY]``. Medians; each row alternates between the two, so
that noise hits both. The peer is what encryption costs, since nothing else differs.
"""

import random
import statistics
import sys
import tempfile
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, replace
from datetime import date, timedelta
from pathlib import Path

from reinteg_desk.domain.identifiers import ConsultationId
from reinteg_desk.store import connection as connections
from reinteg_desk.store import database as databases
from reinteg_desk.store.connection import PAGE_BYTES, Access
from reinteg_desk.store.consultations import StoredConsultations
from reinteg_desk.store.database import StoreDatabase
from reinteg_desk.store.payload import Content
from reinteg_desk.store.records import Record
from tests.vault_support import case_of, consultations_of, new_database, open_database

HOW_MANY = 100_000
ROUNDS = 15
FIRST = [
    "An",
    "Bram",
    "Chantal",
    "Dirk",
    "Elise",
    "Fatima",
    "Gust",
    "Hilde",
    "Ilse",
    "Jan",
    "Karel",
    "Lut",
    "Mohamed",
    "Nele",
    "Omar",
    "Piet",
]
LAST = [
    "Adriaens",
    "Baert",
    "Claes",
    "Dumont",
    "Everaert",
    "Fierens",
    "Goossens",
    "Hermans",
    "Ilegems",
    "Janssens",
    "Kerkhof",
    "Lambert",
    "Maes",
    "Naessens",
    "Ooms",
    "Peeters",
    "Quintens",
    "Rombouts",
    "Smets",
    "Thijs",
    "Uytterhoeven",
    "Vermeulen",
    "Willems",
]


@contextmanager
def without_key() -> Iterator[None]:
    """The same code, but the pragma that gives the key is left out."""
    real = connections._prepare, connections.check_header, databases.check_header

    def prepare(connection, _key, access):
        if access is Access.CREATE:
            connection.execute(f"PRAGMA page_size = {PAGE_BYTES}")
        for name, value, _ in connections._PRAGMAS:
            connection.execute(f"PRAGMA {name} = {value}").fetchall()

    connections._prepare = prepare
    connections.check_header = databases.check_header = lambda _path: None
    try:
        yield
    finally:
        connections._prepare, connections.check_header, databases.check_header = real


def fill(database: StoreDatabase, how_many: int) -> list[ConsultationId]:
    """So many files in one transaction, names and days drawn from a fixed seed."""
    chance = random.Random(1)
    consultations = consultations_of(database)
    cases = [
        replace(case_of("", remark=f"opmerking {n} " * 12), sustainable_hours=float(n))
        for n in range(40)
    ]
    made = []
    with database.writing() as connection:
        for n in range(how_many):
            identity = ConsultationId(f"{n:032x}")
            case = cases[n % len(cases)]
            held_on = date(2021, 6, 1) + timedelta(days=chance.randrange(1800))
            name = f"{chance.choice(FIRST)} {chance.choice(LAST)}-{chance.choice(LAST)} {n:x}"
            case = replace(
                case,
                person=replace(case.person, name=name),
                consultation=replace(case.consultation, held_on=held_on),
            )
            insert(consultations, connection, identity, Content(case=case))
            made.append(identity)
    return made


def insert(consultations: StoredConsultations, connection, identity, content) -> None:
    dossier, key = consultations._dossier(connection, None)
    record = Record(
        consultation=identity,
        dossier=dossier,
        line=identity,
        version=1,
        state="draft",
        saved_at="",
        payload=b"",
        key=key,
    )
    consultations._insert(connection, record, content, replaces=None)


@dataclass(slots=True)
class Side:
    """One of the two stores."""

    folder: Path
    keyed: bool
    database: StoreDatabase | None = None

    def __call__(self, work: Callable[[StoreDatabase], object]) -> float:
        """Seconds that one piece of work takes on the open store."""
        begun = time.perf_counter()
        work(self.database)
        return time.perf_counter() - begun

    def open(self) -> float:
        """Seconds that opening takes, up to the first page of the list."""
        if self.database is not None:
            self.database.close()
        begun = time.perf_counter()
        if self.keyed:
            self.database = open_database(self.folder)
        else:
            with without_key():
                self.database = open_database(self.folder)
        return time.perf_counter() - begun


def works(ids: list[ConsultationId]) -> dict[str, Callable[[StoreDatabase], object]]:
    """What people wait for."""
    chance = random.Random(2)

    def save(database: StoreDatabase) -> object:
        one = chance.choice(ids)
        return consultations_of(database).save(one, case_of("Jan Opgeslagen", remark="nieuw"))

    return {
        "first page of the list (200 rows)": lambda db: consultations_of(db).rows(),
        "search, a rare word": lambda db: consultations_of(db).rows(f"{len(ids) // 3:x}"),
        "search, a common first name": lambda db: consultations_of(db).rows("mohamed"),
        "search, three letters": lambda db: consultations_of(db).rows("ver"),
        "search, two common words": lambda db: consultations_of(db).rows("nele peeters"),
        "search, nothing found": lambda db: consultations_of(db).rows("nele zzz"),
        "open one file": lambda db: consultations_of(db).load(chance.choice(ids)),
        "save one file": save,
    }


def main(how_many: int = HOW_MANY) -> None:
    with tempfile.TemporaryDirectory() as home:
        sides = [Side(Path(home) / "keyed", True), Side(Path(home) / "plain", False)]
        ids = []
        for side in sides:
            begun = time.perf_counter()
            if side.keyed:
                side.database = new_database(side.folder)
            else:
                with without_key():
                    side.database = new_database(side.folder)
            ids = fill(side.database, how_many)
            size = side.database.path.stat().st_size / 1e6
            print(
                f"{side.folder.name}: {how_many} files, {size:.0f} MB, filled in {time.perf_counter() - begun:.0f} s"
            )
        print(f"\n| {how_many:,} files | with key, ms | without, ms | ratio |\n|---|---|---|---|")
        show("open", [[side.open() for side in sides] for _ in range(ROUNDS)])
        for name, work in works(ids).items():
            cold, warm = [], []
            for side in sides:
                side.open()
                cold.append(side(work))
            warm = [[side(work) for side in sides] for _ in range(ROUNDS)]
            show(f"{name}, first time after opening", [cold])
            show(name, warm)
        for side in sides:
            side.database.close()


def show(name: str, pairs: list[list[float]]) -> None:
    keyed, plain = (statistics.median(each) * 1000 for each in zip(*pairs, strict=True))
    print(f"| {name} | {keyed:.3f} | {plain:.3f} | {keyed / plain:.2f} |", flush=True)


if __name__ == "__main__":
    main(int(sys.argv[1]) if len(sys.argv) > 1 else HOW_MANY)
