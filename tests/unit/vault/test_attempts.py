"""Wrong attempts make the next wait."""

from reinteg_desk.vault.attempts import NAME, Attempts
from tests.vault_support import MovingClock


def test_that_the_delay_grows_from_the_third_wrong_attempt(tmp_path):
    clock = MovingClock()
    attempts = Attempts(tmp_path, clock)
    waits = []
    for _ in range(14):
        attempts.add_wrong()
        waits.append(round(attempts.wait_seconds()))

    assert waits == [0, 0, 1, 2, 4, 8, 16, 32, 64, 128, 256, 300, 300, 300]


def test_that_the_wait_runs_off_and_survives_a_restart(tmp_path):
    clock = MovingClock()
    for _ in range(6):
        Attempts(tmp_path, clock).add_wrong()

    assert 7 < Attempts(tmp_path, clock).wait_seconds() <= 8
    clock.pass_time(seconds=5)
    assert 2 < Attempts(tmp_path, clock).wait_seconds() <= 3
    clock.pass_time(seconds=5)
    assert Attempts(tmp_path, clock).wait_seconds() == 0


def test_that_a_good_attempt_clears_and_says_how_many_there_were(tmp_path):
    attempts = Attempts(tmp_path, MovingClock())
    for _ in range(4):
        attempts.add_wrong()

    assert attempts.clear().count == 4
    assert Attempts(tmp_path, MovingClock()).wait_seconds() == 0


def test_that_a_clock_set_back_never_waits_longer_than_the_delay(tmp_path):
    clock = MovingClock()
    attempts = Attempts(tmp_path, clock)
    for _ in range(5):
        attempts.add_wrong()
    clock.pass_time(days=-400)

    assert attempts.wait_seconds() <= 4


def test_that_a_damaged_count_or_a_folder_without_writing_does_not_lock_anybody_out(tmp_path):
    (tmp_path / NAME).write_text("{", encoding="utf-8")
    assert Attempts(tmp_path, MovingClock()).wait_seconds() == 0

    (tmp_path / NAME).write_text('{"count": 9, "last_at": "2026-01-05T09:00:00"}', encoding="utf-8")
    assert Attempts(tmp_path, MovingClock()).wait_seconds() == 0

    missing = Attempts(tmp_path / "not there", MovingClock())
    for _ in range(3):
        missing.add_wrong()
    assert missing.wait_seconds() > 0
