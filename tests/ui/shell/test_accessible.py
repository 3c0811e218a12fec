"""Every page for everybody: names for a screen reader, keyboard order, no clipped or foreign word."""

import time
from itertools import pairwise

import pytest
from PySide6.QtCore import QCoreApplication, QPoint, Qt, QTranslator
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QAbstractButton, QLabel, QScrollArea

from reinteg_desk.domain.consultation import Role
from reinteg_desk.ui.kit.preferences import Key
from reinteg_desk.ui.kit.steps import Step
from tests.ui.conftest import desk_in, put_away, start
from tests.ui.looking import clipped, untranslated, visible, where
from tests.vault_support import MemoryKeyring

PATIENCE_S = 5
PARTS = ("access", "users", "backups", "people", "check", "log")
PAGES = ("agenda", "new file", "settings", *PARTS, "questionnaire", "hand-over", "nurse", *Step)
STAGES = ("create_stage", "passphrase_stage", "recovery_stage", "code_stage", "restore_stage")


@pytest.fixture(scope="module")
def one_window(qapp, tmp_path_factory, desk):
    """One window for all tests here, with a vault and an open file: they look and change nothing."""
    desk = desk_in(tmp_path_factory.mktemp("vault") / "store", desk, MemoryKeyring())
    driver = start(qapp, desk)
    driver.make_vault()
    driver.open_first_file()
    driver.window.notices.clear()
    driver.desktop._idle.disarm()  # between two tests no time passes
    yield driver
    put_away(driver.desktop)
    qapp.setStyleSheet("")


def as_seen_by(window, role):
    """The bar of what is prepared, as somebody in a role sees it."""
    bar = window.file.preparation
    bar._role = role
    bar._ready.setVisible(bar.is_nurse)
    bar._show_marks(())


@pytest.fixture
def show(one_window):
    """Brings any page in front; afterwards language and size are as they were."""
    preferences = one_window.desktop.services.preferences
    roles = {"nurse": Role.ADVISING_NURSE}

    def shown(name):
        window = one_window.window
        window.resize(1366, 768)
        if name in ("agenda", "new file"):
            window.show_agenda()
            if name == "new file":
                window.agenda.new_file()
                window.agenda.new_file_form.submit()
        elif name == "settings":
            window.show_settings()
            window.settings.tabs.setCurrentIndex(0)
        elif name in PARTS:
            window.show_settings()
            window.settings.show_part(getattr(window.settings, name))
        elif name == "questionnaire":
            window.file.show_step(Step.FILE, name)
        elif name == "hand-over":
            one_window.desktop.handing_over.show()
        else:
            window.show_step(Step.FILE if name == "nurse" else name)
            as_seen_by(window, roles.get(name, Role.ADVISING_DOCTOR))
        one_window.settle()
        return window

    shown.driver = one_window
    yield shown
    as_seen_by(one_window.window, Role.ADVISING_DOCTOR)
    preferences.set(Key.LANGUAGE, "nl")
    preferences.set(Key.TEXT_SIZE_PCT, 100)
    one_window.settle()


def focusable(window):
    return [
        each
        for each in visible(window)
        if each.focusPolicy() & Qt.FocusPolicy.TabFocus and each.isEnabled()
    ]


# --- names ---


def nameless(window):
    found = []
    for each in focusable(window):
        interface = QAccessible.queryAccessibleInterface(each)
        name = interface.text(QAccessible.Text.Name) if interface else ""
        if not name.strip() and each.focusProxy() is None:
            found.append(where(each))
    return found


@pytest.mark.parametrize("page", PAGES)
def test_that_everything_that_takes_the_focus_has_a_name(show, page):
    assert nameless(show(page)) == []


def test_that_every_stage_of_getting_in_has_names(driver):
    for stage in STAGES:
        driver.unlock._go(getattr(driver.unlock, stage))

        assert nameless(driver.window) == []


# --- keyboard ---


def holder(widget):
    """The innermost scrolling area or the window: order is judged inside it."""
    while widget.parentWidget() is not None and not isinstance(widget, QScrollArea):
        widget = widget.parentWidget()
    return widget


def tab_chain(window):
    chain, each = [], window.nextInFocusChain()
    while each is not None and each is not window:
        if each.isVisible() and each.isEnabled() and each.focusPolicy() & Qt.FocusPolicy.TabFocus:
            chain.append(each)
        each = each.nextInFocusChain()
    return chain


@pytest.mark.parametrize("page", ["agenda", "new file", "settings"])
def test_that_tab_goes_down_the_page(show, page):
    window = show(page)
    page_widget = window.settings if page == "settings" else window.agenda
    chain = [each for each in tab_chain(window) if page_widget.isAncestorOf(each)]
    places = [each.mapTo(page_widget, QPoint(0, each.height())) for each in chain]

    for before, after in pairwise(places):
        below = after.y() >= before.y() - 4
        beside = after.x() > before.x() and abs(after.y() - before.y()) < 60
        assert below or beside, (before, after)


@pytest.mark.parametrize("page", PAGES)
def test_that_everything_can_be_reached_by_tab(show, page):
    window = show(page)
    chain = tab_chain(window)

    assert [where(each) for each in focusable(window) if each not in chain] == []


@pytest.mark.parametrize("page", PAGES)
def test_that_no_two_mnemonics_on_a_page_are_the_same(show, page):
    window = show(page)
    texts = [each.text() for each in visible(window, QAbstractButton)]
    texts += [each.text() for each in visible(window, QLabel) if each.buddy() is not None]
    keys = [
        text[at + 1].casefold() for text in texts if (at := text.replace("&&", "  ").find("&")) >= 0
    ]

    assert len(keys) == len(set(keys))


# --- language ---


@pytest.mark.parametrize("page", PAGES)
@pytest.mark.parametrize("language", ["nl", "fr"])
def test_that_switching_the_language_leaves_no_english_on_the_page(show, page, language):
    window = show(page)
    show.driver.desktop.prefer(Key.LANGUAGE, "en")
    show.driver.settle()
    show.driver.desktop.prefer(Key.LANGUAGE, language)
    show.driver.settle()

    assert untranslated(window, language) == set()


# --- room ---


class Doubled(QTranslator):
    """Says everything twice: no real language is longer."""

    def isEmpty(self):  # noqa: N802 - Qt's name
        return False

    def translate(self, context, source, disambiguation=None, n=-1):
        return f"{source} {source}" if source else ""


def clipped_at_rest(driver):
    """What is still not seen whole once the page has found its place; late parts lay out again."""
    end = time.monotonic() + PATIENCE_S
    while (found := clipped(driver.window)) and time.monotonic() < end:
        driver.settle()
        time.sleep(0.02)
    return found


MINE = PAGES


@pytest.mark.parametrize("page", MINE)
def test_that_nothing_is_clipped_at_twice_the_text_size(show, page):
    show(page)
    show.driver.desktop.services.preferences.set(Key.TEXT_SIZE_PCT, 200)
    show.driver.settle()

    assert clipped_at_rest(show.driver) == []


@pytest.mark.parametrize("page", MINE)
def test_that_nothing_is_clipped_in_a_language_twice_as_long(show, page, qapp):
    show(page)
    doubled = Doubled()
    QCoreApplication.installTranslator(doubled)
    try:
        show.driver.settle()
        show(page)
        assert clipped_at_rest(show.driver) == []
    finally:
        QCoreApplication.removeTranslator(doubled)


@pytest.mark.parametrize("text_size_pct", [100, 200])
def test_that_getting_in_is_not_clipped(driver, text_size_pct):
    driver.window.resize(1366, 768)
    driver.desktop.services.preferences.set(Key.TEXT_SIZE_PCT, text_size_pct)
    for stage in STAGES:
        driver.unlock._go(getattr(driver.unlock, stage))
        driver.settle()

        assert clipped(driver.window) == []
