"""The message bar: each trouble in a sentence with what to do next."""

import pytest

from reinteg_desk.app.messages import Messages
from reinteg_desk.app.problems import Problem, trouble
from reinteg_desk.ui.kit.notices import MOST_SHOWN, NextStep, NoticeBar, Notices

TEXTS = {
    "nl": {"store.full": "de schijf is vol; maak plaats."},
    "en": {"store.full": "the disk is full; make room."},
}


@pytest.fixture
def spoken():
    return ["nl"]


@pytest.fixture
def notices(qapp, spoken):
    return Notices(Messages(TEXTS), lambda: spoken[0])


@pytest.fixture
def bar(qtbot, notices):
    bar = NoticeBar(notices)
    qtbot.addWidget(bar)
    return bar


def test_that_the_bar_is_there_only_while_it_says_something(bar, notices):
    assert bar.isHidden()
    notices.news(lambda: "Saved.")
    assert not bar.isHidden()
    bar.clear()

    assert bar.isHidden()
    assert bar.texts == ()


def test_that_trouble_is_told_in_its_sentence(bar, notices):
    notices.trouble(trouble("store.full"))

    assert bar.texts == ("De schijf is vol; maak plaats.",)


def test_that_a_file_s_name_keeps_its_letters(notices):
    assert notices.sentence(Problem(code="store.full", file="a.db")) == (
        "a.db: de schijf is vol; maak plaats."
    )


def test_that_the_same_sentence_is_not_said_twice(bar, notices):
    for _ in range(3):
        notices.trouble(trouble("store.full"))

    assert len(bar.texts) == 1


def test_that_a_newer_notice_takes_the_place_of_one_on_its_topic(bar, notices):
    notices.warning(lambda: "first", topic="saving")
    notices.warning(lambda: "other")
    notices.warning(lambda: "second", topic="saving")

    assert bar.texts == ("other", "second")
    notices.withdraw("saving")
    assert bar.texts == ("other",)


def test_that_no_more_than_three_stand_there(bar, notices):
    for number in range(6):
        notices.warning(lambda number=number: f"notice {number}")

    assert len(bar.texts) == MOST_SHOWN
    assert bar.texts[-1] == "notice 5"


def test_that_the_next_step_acts_and_takes_the_notice_away(bar, notices):
    from PySide6.QtWidgets import QPushButton

    done = []
    step = NextStep(label=lambda: "Try again", act=lambda: done.append("tried"))
    notices.trouble(trouble("store.full"), step)
    button = next(each for each in bar.findChildren(QPushButton) if each.text() == "Try again")

    button.click()

    assert done == ["tried"]
    assert bar.texts == ()


def test_that_a_notice_follows_the_language(bar, notices, spoken, qapp):
    from PySide6.QtCore import QEvent

    notices.trouble(trouble("store.full"))
    spoken[0] = "en"
    for line in bar._lines:
        qapp.sendEvent(line, QEvent(QEvent.Type.LanguageChange))

    assert bar.texts == ("The disk is full; make room.",)


def test_that_news_goes_away_by_itself_and_trouble_stays(qtbot, monkeypatch, bar, notices):
    monkeypatch.setattr("reinteg_desk.ui.kit.notices.NEWS_SECONDS", 0.05)
    notices.trouble(trouble("store.full"))
    notices.news(
        lambda: "The file was imported.", NextStep(label=lambda: "Open it", act=lambda: None)
    )
    assert bar.texts[-1] == "The file was imported."

    qtbot.waitUntil(lambda: len(bar.texts) == 1)

    assert bar.texts == ("De schijf is vol; maak plaats.",)


def test_that_news_of_a_page_goes_with_the_page_and_trouble_stays(monkeypatch, bar, notices):
    monkeypatch.setattr("reinteg_desk.ui.kit.notices.AT_ONCE_MS", 0)
    notices.news(lambda: "Kept.")
    notices.warning(lambda: "Look at this.")

    notices.turn()

    assert bar.texts == ("Look at this.",)


def test_that_news_told_while_the_page_turns_stays(bar, notices):
    notices.news(lambda: "Kept.")

    notices.turn()

    assert bar.texts == ("Kept.",)
