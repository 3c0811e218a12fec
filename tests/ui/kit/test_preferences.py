"""Settings are a table: each row is checked, only what differs is kept."""

import stat
import tomllib

import pytest

from reinteg_desk.app.messages import LANGUAGES
from reinteg_desk.system.texts import load_messages
from reinteg_desk.ui.kit.preferences import (
    LANGUAGE_VARIABLE,
    SETTINGS,
    Key,
    Preferences,
    SettingGroup,
)


@pytest.fixture(autouse=True)
def _no_variable(monkeypatch):
    monkeypatch.delenv(LANGUAGE_VARIABLE, raising=False)


@pytest.fixture
def file(tmp_path):
    return tmp_path / "config" / "settings.toml"


def test_that_every_setting_has_one_row_and_a_default_among_its_choices():
    assert sorted(each.key for each in SETTINGS) == sorted(Key)
    assert {each.group for each in SETTINGS} == set(SettingGroup)
    for each in SETTINGS:
        assert each.default in each.choices
        assert len(set(each.choices)) == len(each.choices) > 1


@pytest.mark.parametrize("setting", SETTINGS, ids=lambda each: each.key)
def test_that_every_choice_is_kept_and_read_back(file, setting):
    for choice in setting.choices:
        Preferences(file).set(setting.key, choice)
        assert Preferences(file)[setting.key] == choice


def test_that_only_what_differs_from_the_default_is_written(file):
    preferences = Preferences(file)
    preferences.set(Key.LANGUAGE, "fr")
    preferences.set(Key.LIVE_PANEL, False)
    assert tomllib.loads(file.read_text()) == {"language": "fr", "live_panel": False}
    preferences.set(Key.LANGUAGE, "nl")

    assert tomllib.loads(file.read_text()) == {"live_panel": False}


def test_that_a_choice_that_is_none_is_a_mistake_of_the_program():
    with pytest.raises(ValueError, match="language"):
        Preferences().set(Key.LANGUAGE, "tlh")
    with pytest.raises(ValueError, match="text_size_pct"):
        Preferences().set(Key.TEXT_SIZE_PCT, True)


@pytest.mark.parametrize("content", ["language = ", "\x00", "lock_after_minutes = 10 10"])
def test_that_a_file_that_cannot_be_read_leaves_the_defaults_and_says_so(file, content):
    file.parent.mkdir()
    file.write_text(content)
    preferences = Preferences(file)

    assert preferences[Key.LANGUAGE] == "nl"
    assert preferences.problem.problem.code == "settings.unreadable"


def test_that_a_value_that_is_no_choice_is_named_with_the_choices(file):
    file.parent.mkdir()
    file.write_text('language = "tlh"\nlock_after_minutes = 5\n')
    preferences = Preferences(file)

    assert preferences[Key.LANGUAGE] == "nl"
    assert preferences[Key.LOCK_AFTER_MINUTES] == 5
    for language in LANGUAGES:
        sentence = load_messages().sentence(preferences.problem.problem, language)
        assert "tlh" in sentence
        assert "nl, fr, en" in sentence


def test_that_who_listens_hears_of_a_change_and_of_nothing_else():
    preferences, heard = Preferences(), []
    preferences.subscribe(heard.append)

    preferences.set(Key.SCHEME, "dark")
    preferences.set(Key.SCHEME, "dark")

    assert heard == [Key.SCHEME]


def test_that_a_practice_can_set_the_language_of_its_computers(monkeypatch, file):
    monkeypatch.setenv(LANGUAGE_VARIABLE, "fr")

    assert Preferences(file)[Key.LANGUAGE] == "fr"
    monkeypatch.setenv(LANGUAGE_VARIABLE, "xx")
    assert Preferences(file)[Key.LANGUAGE] == "nl"


def test_that_a_file_that_cannot_be_written_is_said_and_the_choice_holds(file):
    from reinteg_desk.app.problems import ProblemError

    preferences = Preferences(file)
    file.parent.mkdir()
    file.mkdir()

    with pytest.raises(ProblemError):
        preferences.set(Key.LANGUAGE, "fr")
    assert preferences[Key.LANGUAGE] == "fr"
    assert stat.S_ISDIR(file.stat().st_mode)
