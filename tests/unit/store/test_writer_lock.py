"""One writer: in one process, between processes, and over machines that share a folder."""

import json
import os
import platform
import signal
import subprocess
import sys
import threading
import time

import pytest

from reinteg_desk.store.connection import Access
from reinteg_desk.store.writer_lock import LOCK_NAME, OWNER_NAME, WriterLock, in_use_by
from tests.vault_support import case_of, consultations_of, new_database, open_database, refused

HOLDER = (
    "import sys, time; from pathlib import Path\n"
    "from reinteg_desk.store.writer_lock import WriterLock\n"
    "lock = WriterLock(Path(sys.argv[1])); lock.acquire()\n"
    "print('held', flush=True); time.sleep(60)\n"
)


@pytest.fixture
def holder(tmp_path):
    """Another process that holds the lock."""
    process = subprocess.Popen(
        [sys.executable, "-c", HOLDER, str(tmp_path)], stdout=subprocess.PIPE, text=True
    )
    assert process.stdout.readline() == "held\n"
    yield process
    process.kill()
    process.wait()
    process.stdout.close()


def test_that_a_second_process_is_told_who_has_the_store(tmp_path, holder):
    with refused("store.in_use") as caught:
        WriterLock(tmp_path).acquire()

    who = f"{platform.node()} ({holder.pid})"
    assert caught.value.problem.facts["found"] == who
    assert in_use_by(tmp_path) == who


def test_that_a_killed_process_leaves_no_lock_behind(tmp_path, holder):
    holder.send_signal(signal.SIGKILL)
    holder.wait()

    assert (tmp_path / OWNER_NAME).exists()
    assert in_use_by(tmp_path) is None
    lock = WriterLock(tmp_path)
    lock.acquire()
    lock.check()
    lock.release()


def test_that_asking_who_has_it_does_not_give_it_away(tmp_path):
    lock = WriterLock(tmp_path)
    lock.acquire()

    assert in_use_by(tmp_path) == f"{platform.node()} ({os.getpid()})"
    with refused("store.in_use"):
        WriterLock(tmp_path).acquire()
    lock.check()
    lock.release()
    lock.release()
    assert in_use_by(tmp_path) is None
    assert not (tmp_path / OWNER_NAME).exists()


def test_that_the_same_folder_by_another_name_is_the_same_store(tmp_path):
    (tmp_path / "store").mkdir()
    (tmp_path / "link").symlink_to(tmp_path / "store")
    lock = WriterLock(tmp_path / "store")
    lock.acquire()

    with refused("store.in_use"):
        WriterLock(tmp_path / "link").acquire()
    lock.release()


def test_that_a_lock_file_that_was_removed_or_replaced_stops_the_writing(tmp_path):
    lock = WriterLock(tmp_path)
    lock.acquire()
    (tmp_path / LOCK_NAME).unlink()
    with refused("store.lock_lost"):
        lock.check()
    (tmp_path / LOCK_NAME).touch()
    with refused("store.lock_lost"):
        lock.check()
    lock.release()


def other_machine(folder, beat=0):
    record = {"host": "elders", "process": 7, "token": "t", "beats": True, "beat": beat}
    (folder / OWNER_NAME).write_text(json.dumps(record), encoding="utf-8")


def test_that_a_live_record_of_another_machine_counts_where_the_share_passes_no_locks_on(tmp_path):
    other_machine(tmp_path)
    stop = threading.Event()

    def live():
        beat = 0
        while not stop.wait(0.02):
            beat += 1
            other_machine(tmp_path, beat)

    thread = threading.Thread(target=live)
    thread.start()
    try:
        with refused("store.in_use") as caught:
            WriterLock(tmp_path, watch_seconds=2).acquire()
    finally:
        stop.set()
        thread.join()
    assert caught.value.problem.facts["found"] == "elders (7)"


def test_that_a_record_that_no_longer_changes_is_taken_over(tmp_path):
    other_machine(tmp_path)
    lock = WriterLock(tmp_path, watch_seconds=0.2)
    started = time.perf_counter()
    lock.acquire()

    assert time.perf_counter() - started >= 0.2
    lock.check()
    lock.release()


def test_that_who_slept_while_another_machine_took_over_writes_no_more(tmp_path):
    lock = WriterLock(tmp_path, beats=True, beat_seconds=60)
    lock.acquire()
    lock.check()
    other_machine(tmp_path)

    with refused("store.lock_lost"):
        lock.check()
    lock.release()
    assert (tmp_path / OWNER_NAME).exists()  # the other machine's record stays


def test_that_the_record_beats_on_a_share(tmp_path):
    lock = WriterLock(tmp_path, beats=True, beat_seconds=0.02)
    lock.acquire()
    first = (tmp_path / OWNER_NAME).read_text(encoding="utf-8")
    deadline = time.monotonic() + 5
    while (tmp_path / OWNER_NAME).read_text(encoding="utf-8") in ("", first):
        assert time.monotonic() < deadline
        time.sleep(0.01)
    lock.check()
    lock.release()


def test_that_reading_goes_on_while_another_writes(tmp_path):
    writer = new_database(tmp_path)
    stored = consultations_of(writer).create(case_of("Jan"))
    reader = open_database(tmp_path, access=Access.READ)

    assert consultations_of(reader).load(stored.consultation_id).case.person.name == "Jan"
    consultations_of(writer).save(stored.consultation_id, case_of("Piet"))
    assert consultations_of(reader).load(stored.consultation_id).case.person.name == "Piet"
    with refused("store.opened_for_reading"):
        consultations_of(reader).save(stored.consultation_id, case_of("An"))
    reader.close()
    writer.close()
