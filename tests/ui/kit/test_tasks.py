"""Slow work: off the GUI thread, in order, reported on the GUI thread."""

import threading
import time

import pytest
from PySide6.QtCore import QTimer

from reinteg_desk.app.problems import ProblemError, trouble
from reinteg_desk.ui.kit.tasks import Lane, Tasks


@pytest.fixture
def tasks(qapp):
    tasks = Tasks()
    yield tasks
    tasks.close()


def test_that_work_runs_elsewhere_and_is_reported_here(tasks):
    seen = {}

    tasks.run(
        threading.get_ident, lambda ident: seen.update(work=ident, told=threading.get_ident())
    )
    assert seen == {}, "nothing is reported before the event loop runs"
    assert tasks.settle()

    assert seen["told"] == threading.get_ident()
    assert seen["work"] != threading.get_ident()


def test_that_the_store_has_one_thread_and_keeps_the_order(tasks):
    done = []

    for number in range(20):
        pause = 0.002 if number % 3 == 0 else 0
        tasks.run(
            lambda number=number, pause=pause: (time.sleep(pause), number, threading.get_ident()),
            done.append,
        )
    tasks.settle()

    assert [number for _, number, _ in done] == list(range(20))
    assert len({ident for _, _, ident in done}) == 1


def test_that_a_document_does_not_wait_for_the_store(tasks):
    gate, done = threading.Event(), []

    tasks.run(gate.wait, lambda _: done.append("store"))
    tasks.run(lambda: "pool", done.append, lane=Lane.POOL)
    while not done:
        tasks.settle(0.05)
    assert done == ["pool"]
    gate.set()
    tasks.settle()

    assert done == ["pool", "store"]


def test_that_a_failure_goes_to_who_asked_for_it(tasks):
    failures, unhandled = [], []
    tasks.failed_unhandled.connect(unhandled.append)

    def fail():
        raise trouble("store.full")

    tasks.run(fail, None, failures.append)
    tasks.run(fail)
    tasks.settle()

    assert [type(each) for each in (*failures, *unhandled)] == [ProblemError, ProblemError]
    assert len(failures) == 1


def test_that_the_lane_goes_on_after_a_failure(tasks):
    done = []
    tasks.failed_unhandled.connect(lambda _: None)

    tasks.run(lambda: 1 / 0)
    tasks.run(lambda: "next", done.append)
    tasks.settle()

    assert done == ["next"]


def test_that_cancelled_work_is_not_reported_and_does_not_begin(tasks):
    gate, done = threading.Event(), []

    tasks.run(gate.wait)
    second = tasks.run(lambda: done.append("begun"), lambda _: done.append("told"))
    second.cancel()
    gate.set()
    tasks.settle()

    assert done == []


def test_that_closing_waits_for_what_is_under_way_and_reports_it(qapp):
    tasks, done = Tasks(), []

    tasks.run(lambda: time.sleep(0.05), lambda _: done.append("saved"))
    tasks.close()
    tasks.close()

    assert done == ["saved"]


def test_that_nothing_begins_after_closing(qapp):
    tasks, done = Tasks(), []
    tasks.close()

    task = tasks.run(lambda: done.append("begun"), done.append)

    assert task.cancelled
    assert tasks.settle(0.1)
    assert done == []


def test_that_busy_says_so(tasks, qtbot):
    told = []
    tasks.busy_changed.connect(told.append)

    tasks.run(lambda: None)
    assert tasks.busy
    tasks.settle()

    assert not tasks.busy
    assert told == [True, False]


def test_that_pieces_are_done_one_a_round_and_keep_it_busy(tasks, qtbot):
    done, busy = [], []

    def piece(name):
        done.append(name)
        busy.append(tasks.busy)

    tasks.in_turns(*(lambda name=name: piece(name) for name in "abc"))
    assert done == ["a"]

    qtbot.waitUntil(lambda: len(done) == 3)

    assert done == ["a", "b", "c"]
    assert busy == [True, True, False]  # the last may wait for everything else


def test_that_other_events_get_in_between_pieces(tasks, qtbot):
    done = []
    QTimer.singleShot(0, lambda: done.append("key"))
    tasks.in_turns(lambda: done.append("first"), lambda: done.append("second"))

    qtbot.waitUntil(lambda: "second" in done)

    assert done == ["first", "key", "second"]


def test_that_nothing_follows_a_piece_that_fails(tasks, qtbot):
    done = []

    def fails():
        raise ValueError("no more")

    with pytest.raises(ValueError, match="no more"):
        tasks.in_turns(fails, lambda: done.append("after"))
    qtbot.wait(20)

    assert done == []
    assert not tasks.busy
