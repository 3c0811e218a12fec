"""Simulated power cuts: what a process wrote, replayed to a random moment.

``strace`` records every write, sync, truncation, creation and removal of a process that saves in a
loop. At the cut, what was synced is there; of what was not, each write survives with a chance of one
half, and of those that survive some are torn at 512 bytes. Names that were made or removed since the
folder was synced are undone with a chance of one half. That is harsher than ext4.
"""

import random
import re
import shutil
import subprocess
import sys
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path

import sqlcipher3.dbapi2 as sqlcipher

from reinteg_desk.app.problems import ProblemError
from reinteg_desk.store.verify import verify
from tests.soak.saves import UNSIGNED, Saver, begin, expected
from tests.vault_support import features, new_database, open_database

SURVIVES = 0.5
TORN = 0.15
SECTOR = 512

_CALL = re.compile(r"^(?:\d+ +)?(\w+)\((.*)\) += (-?\d+)(?:<([^>]*)>)?")
_ON_FILE = re.compile(r"^(\d+)<([^>]*)>(?:, (.*))?$", re.DOTALL)
_BYTES = re.compile(r'^"((?:\\x[0-9a-f]{2})*)"(?:, (\d+))?(?:, (\d+))?')


@dataclass(frozen=True, slots=True)
class Step:
    """One thing a process did: write, truncate, sync, create, unlink, sync_folder, or ack."""

    kind: str
    name: str = ""
    data: bytes = b""
    at: int = 0


@dataclass(slots=True)
class Disk:
    """What is certain, and what is only on its way."""

    files: dict[str, bytearray]
    pending: dict[str, list[Step]] = field(default_factory=dict)
    names: list[Step] = field(default_factory=list)

    def take(self, step: Step) -> None:
        if step.kind in {"write", "truncate"}:
            self.pending.setdefault(step.name, []).append(step)
        elif step.kind == "sync":
            for each in self.pending.pop(step.name, ()):
                apply(self.files.setdefault(step.name, bytearray()), each)
        elif step.kind == "unlink" or (step.kind == "create" and not self._knows(step.name)):
            self.names.append(step)
        elif step.kind == "sync_folder":
            for each in self.names:
                self._settle(each)
            self.names.clear()

    def _knows(self, name: str) -> bool:
        return name in self.files or any(each.name == name for each in self.names)

    def _settle(self, step: Step) -> None:
        if step.kind == "unlink":
            self.files.pop(step.name, None)
            self.pending.pop(step.name, None)
        else:
            self.files.setdefault(step.name, bytearray())

    def after_cut(self, chance: random.Random) -> dict[str, bytes]:
        files = {name: bytearray(data) for name, data in self.files.items()}
        for name, steps in self.pending.items():
            for step in steps:
                if chance.random() < SURVIVES:
                    torn = step.kind == "write" and chance.random() < TORN
                    for part in tear(step, chance) if torn else (step,):
                        apply(files.setdefault(name, bytearray()), part)
        for step in self.names:
            happened = chance.random() < SURVIVES
            if step.kind == "create" and not happened:
                files.pop(step.name, None)
            if step.kind == "unlink" and happened:
                files.pop(step.name, None)
        return {name: bytes(data) for name, data in files.items()}


def apply(data: bytearray, step: Step) -> None:
    if step.kind == "truncate":
        if step.at < len(data):
            del data[step.at :]
        else:
            data.extend(b"\0" * (step.at - len(data)))
        return
    end = step.at + len(step.data)
    if len(data) < end:
        data.extend(b"\0" * (end - len(data)))
    data[step.at : end] = step.data


def tear(step: Step, chance: random.Random) -> Iterator[Step]:
    """The sectors of a write that made it, in any combination."""
    for start in range(0, len(step.data), SECTOR):
        if chance.random() < SURVIVES:
            yield Step("write", step.name, step.data[start : start + SECTOR], step.at + start)


def record(folder: Path, count: int, log: Path, synchronous: str = "FULL") -> list[Step]:
    """Let a process save so often, and give back all it did to the files of the folder."""
    calls = "openat,pwrite64,write,fsync,fdatasync,ftruncate,unlink,unlinkat,rename,renameat"
    command = ["strace", "-f", "-y", "-xx", "-s", "1000000", "-o", str(log), "-e", f"trace={calls}"]
    python = [sys.executable, "-m", "tests.soak.writer", str(folder), str(count), synchronous]
    subprocess.run([*command, *python], check=True, capture_output=True)
    with log.open(encoding="ascii", errors="replace") as lines:
        steps = [step for line in lines for step in read_line(line.rstrip("\n"), str(folder))]
    assert {step.kind for step in steps} >= {"write", "truncate", "ack"}
    unknown = {step.kind for step in steps} - {
        *("write", "truncate", "sync", "create", "unlink", "sync_folder", "ack")
    }
    assert not unknown, f"the replay does not know {unknown}"
    return steps


def read_line(line: str, folder: str) -> Iterator[Step]:
    match = _CALL.match(line)
    if match is None or int(match[3]) < 0:
        return
    call, arguments, _, opened = match.groups()
    opened = _plain(opened or "")
    if call == "openat":
        if "O_CREAT" in arguments and opened.startswith(f"{folder}/"):
            yield Step("create", opened[len(folder) + 1 :])
    elif call.startswith(("unlink", "rename")):
        path = _plain(arguments.split('"')[1])
        if path.startswith(f"{folder}/"):
            kind = "unlink" if call.startswith("unlink") else call
            yield Step(kind, path[len(folder) + 1 :])
    else:
        yield from _on_open_file(call, arguments, folder)


def _on_open_file(call: str, arguments: str, folder: str) -> Iterator[Step]:
    match = _ON_FILE.match(arguments)
    if match is None:
        return
    descriptor, path, rest = match[1], _plain(match[2]), match[3]
    if call == "write" and descriptor == "1":
        said = _bytes(rest)[0]
        if said.startswith(b"ack "):
            yield Step("ack", at=int(said[4:]))
    elif path == folder:
        yield Step("sync_folder")
    elif path.startswith(f"{folder}/"):
        yield _on_our_file(call, path[len(folder) + 1 :], rest)


def _on_our_file(call: str, name: str, rest: str) -> Step:
    if call in {"fsync", "fdatasync"}:
        return Step("sync", name)
    if call == "ftruncate":
        return Step("truncate", name, at=int(rest))
    data, offset = _bytes(rest)
    if call == "write":  # the small files that say who has the store
        return Step("write", name, data, 0)
    return Step("write", name, data, offset)


def _plain(spelled: str) -> str:
    """A path that strace spelled in hexadecimal, or not."""
    return re.sub(r"\\x([0-9a-f]{2})", lambda each: chr(int(each[1], 16)), spelled)


def _bytes(text: str) -> tuple[bytes, int]:
    match = _BYTES.match(text)
    assert match is not None, text[:80]
    data = bytes.fromhex(match[1].replace("\\x", ""))
    return data, int(match[3] or 0)


def states_after_cuts(
    start: dict[str, bytes], steps: list[Step], cuts: int, seed: int
) -> Iterator[tuple[dict[str, bytes], int, int]]:
    """For each of so many random moments: the files, the last save reported, the last begun."""
    chance = random.Random(seed)
    moments = sorted(chance.randrange(len(steps) + 1) for _ in range(cuts))
    disk = Disk({name: bytearray(data) for name, data in start.items()})
    acknowledged = done = 0
    for moment in moments:
        for step in steps[done:moment]:
            disk.take(step)
            acknowledged = step.at if step.kind == "ack" else acknowledged
        done = moment
        yield disk.after_cut(chance), acknowledged, acknowledged + 1


def check_cuts(
    home: Path, *, saves: int, cuts: int, seed: int, synchronous: str = "FULL"
) -> dict[str, int]:
    """How many reported saves were lost and how many stores damaged, over so many power cuts."""
    folder, after = home / "store", home / "after"
    database = new_database(folder)
    begin(database)
    database.close()
    start = {each.name: each.read_bytes() for each in folder.iterdir()}
    steps = record(folder, saves, home / "strace.log", synchronous)
    (home / "strace.log").unlink()
    verdicts = []
    for files, acknowledged, begun in states_after_cuts(start, steps, cuts, seed):
        shutil.rmtree(after, ignore_errors=True)
        after.mkdir()
        for name, data in files.items():
            (after / name).write_bytes(data)
        verdicts.append(judge(after, acknowledged, begun))
    counts = {each: verdicts.count(each) for each in ("lost", "damaged")}
    return {"cuts": cuts, "saves": saves, "steps": len(steps), **counts}


def judge(folder: Path, acknowledged: int, begun: int) -> str:
    """``sound``, ``lost`` where a reported save is not there, or ``damaged``."""
    try:
        database = open_database(folder)
    except ProblemError:
        return "damaged"
    try:
        found = Saver(database).read()
        sound = {each.code for each in verify(database, known_features=features())} <= UNSIGNED
    except (ProblemError, sqlcipher.Error):
        return "damaged"
    finally:
        database.close()
    if not sound:
        return "damaged"
    return "sound" if found in (expected(acknowledged), expected(begun)) else "lost"
