"""Python's collector runs in pauses of the window, on its thread, and nowhere else."""

import gc
import threading
import weakref

import pytest

from reinteg_desk.ui.kit.steps import Step
from reinteg_desk.vault.slots import Unlocked


@pytest.fixture
def collections():
    """Generation and thread of every collection."""
    seen = []

    def note(phase, info):
        if phase == "start":
            seen.append((info["generation"], threading.current_thread()))

    gc.callbacks.append(note)
    yield seen
    gc.callbacks.remove(note)


def rubbish(pieces):
    """Objects that only the collector can take away."""
    for _ in range(pieces):
        ring = []
        ring.append(ring)


def test_that_nothing_is_collected_in_the_middle_of_work(unlocked, collections):
    gc.collect()
    collections.clear()

    rubbish(20_000)

    assert collections == []


def test_that_much_that_is_young_is_collected_soon_and_on_the_thread_of_the_window(
    unlocked, collections, qtbot
):
    worker = threading.Thread(target=rubbish, args=(20_000,))
    worker.start()
    worker.join()

    qtbot.waitUntil(lambda: bool(collections))

    assert {thread for _, thread in collections} == {threading.main_thread()}


def test_that_a_file_that_was_put_away_is_gone_after_a_pause(unlocked, collections):
    unlocked.open_first_file()
    unlocked.window.show_step(Step.SCORE)
    unlocked.settle()
    session = weakref.ref(unlocked.desktop.session)
    unlocked.desktop.put_away()
    unlocked.desktop.show_agenda()
    while unlocked.window.prepare():
        unlocked.settle()

    assert 2 in [generation for generation, _ in collections]
    assert session() is None


def test_that_locking_leaves_no_file_in_memory(unlocked, collections):
    unlocked.open_first_file()
    session = weakref.ref(unlocked.desktop.session)
    collections.clear()
    unlocked.desktop.lock()
    unlocked.settle()

    assert 2 in [generation for generation, _ in collections]
    gc.collect()  # a test has no event loop that deletes before timers fire
    assert session() is None


def test_that_locking_leaves_no_key_in_memory(unlocked):
    key = unlocked.desktop.services.vault().unlocked.store_key
    unlocked.desktop.lock()
    unlocked.settle()

    gc.unfreeze()  # what is here to stay is not looked through otherwise
    gc.collect()
    held = [each for each in gc.get_objects() if isinstance(each, Unlocked)]
    assert key not in [each.store_key for each in held]


def test_that_the_collector_is_as_it_was_once_the_window_is_closed(unlocked):
    assert not gc.isenabled()

    unlocked.window.close()

    assert gc.isenabled()
