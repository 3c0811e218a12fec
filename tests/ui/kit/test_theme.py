"""The look: contrast that is computed, tokens everywhere, sizes of the scale."""

import re
from itertools import product
from pathlib import Path

import pytest
from PySide6.QtGui import QPalette

from reinteg_desk.system.resources import read_text
from reinteg_desk.ui.kit.style_sheet import style_sheet
from reinteg_desk.ui.kit.theme import SCALE, Contrast, Scheme, Theme, Type, colour, font
from reinteg_desk.ui.kit.tokens import (
    CONTRAST_OUTLINE,
    CONTRAST_TEXT,
    SURFACES,
    THEMES,
    Token,
    contrast,
    load_tokens,
)

UI = Path(__file__).resolve().parents[3] / "reinteg_desk" / "ui"
INKS = (
    Token.TEXT,
    Token.MUTED,
    Token.ACCENT,
    Token.READY,
    Token.UNDETERMINED,
    Token.NOT_READY,
    Token.BLOCKED,
)
PAIRS = (
    *product(INKS, SURFACES),
    (Token.ON_ACCENT, Token.ACCENT),
    *((Token.DIMMED, ground) for ground in (*SURFACES, Token.SUNKEN)),
    (Token.ON_ACCENT, Token.MUTED),
    (Token.ACCENT, Token.UNDETERMINED_SOFT),
    (Token.ACCENT, Token.NOT_READY_SOFT),
    (Token.TEXT, Token.ACCENT_SOFT),
    (Token.TEXT, Token.SUNKEN),
    (Token.ACCENT, Token.ACCENT_SOFT),
    (Token.TEXT, Token.UNDETERMINED_SOFT),
    (Token.TEXT, Token.NOT_READY_SOFT),
    (Token.TEXT, Token.CHART_SOFT),
    (Token.READY, Token.READY_SOFT),
    (Token.UNDETERMINED, Token.UNDETERMINED_SOFT),
    (Token.NOT_READY, Token.NOT_READY_SOFT),
    (Token.BLOCKED, Token.BLOCKED_SOFT),
)
OUTLINES = (*product((Token.OUTLINE, Token.FOCUS, Token.CHART), SURFACES),)


def test_that_contrast_is_the_ratio_of_the_guidelines():
    assert contrast("#000000", "#ffffff") == pytest.approx(21)
    assert contrast("#777777", "#ffffff") == pytest.approx(4.48, abs=0.01)
    assert contrast("#123456", "#123456") == pytest.approx(1)


@pytest.mark.parametrize("name", THEMES)
@pytest.mark.parametrize(("ink", "ground"), PAIRS)
def test_that_every_text_can_be_read_on_its_background(name, ink, ground):
    tokens = load_tokens(name)

    assert contrast(tokens[ink], tokens[ground]) >= CONTRAST_TEXT


@pytest.mark.parametrize("name", THEMES)
@pytest.mark.parametrize(("line", "ground"), OUTLINES)
def test_that_every_outline_is_seen(name, line, ground):
    tokens = load_tokens(name)

    assert contrast(tokens[line], tokens[ground]) >= CONTRAST_OUTLINE


@pytest.mark.parametrize("name", [each for each in THEMES if each.startswith("contrast")])
def test_that_high_contrast_is_higher_than_the_usual_kind(name):
    tokens = load_tokens(name)
    usual = load_tokens(name.removeprefix("contrast-"))

    for ink in (Token.TEXT, Token.MUTED, Token.OUTLINE):
        here = contrast(tokens[ink], tokens[Token.WINDOW])
        assert here > contrast(usual[ink], usual[Token.WINDOW])
        assert here >= 7


@pytest.mark.parametrize("name", THEMES)
def test_that_the_style_sheet_is_filled_in_completely(name):
    sheet = style_sheet(load_tokens(name), 10.0)

    assert "@" not in sheet
    assert "11.50pt" in sheet
    assert Path(re.search(r'url\("([^"]+)"\)', sheet)[1]).is_file()


def test_that_no_colour_is_named_outside_the_tokens():
    literal = re.compile(r"#[0-9a-fA-F]{3,8}\b|QColor\(\s*[\d\"']")
    found = [
        f"{path.name}: {line.strip()}"
        for path in UI.rglob("*.py")
        for line in path.read_text(encoding="utf-8").splitlines()
        if literal.search(line)
    ]

    assert not found
    assert not re.search(r"#[0-9a-fA-F]{3,8}\b", read_text("themes/style.qss"))


@pytest.fixture
def theme(qapp):
    theme = Theme(qapp)
    yield theme
    theme.set_look(Scheme.LIGHT, Contrast.USUAL)
    qapp.setStyleSheet("")


@pytest.mark.parametrize("scheme", [Scheme.LIGHT, Scheme.DARK])
@pytest.mark.parametrize("strength", [Contrast.USUAL, Contrast.HIGH])
def test_that_palette_and_tokens_are_of_one_theme(qapp, theme, scheme, strength):
    theme.set_look(scheme, strength)

    assert theme.tokens.dark is (scheme is Scheme.DARK)
    assert theme.tokens.name.startswith("contrast") is (strength is Contrast.HIGH)
    window = qapp.palette().color(QPalette.ColorRole.Window)
    assert window == colour(Token.WINDOW)
    assert window.name() == theme.tokens[Token.WINDOW]


def test_that_text_grows_with_the_setting_and_by_the_scale(qapp, theme):
    theme.set_look(Scheme.LIGHT, Contrast.USUAL, 100)
    usual = {role: font(role).pointSizeF() for role in Type}
    theme.set_look(Scheme.LIGHT, Contrast.USUAL, 200)

    for role in Type:
        assert usual[role] == pytest.approx(usual[Type.BODY] * SCALE[role])
        assert font(role).pointSizeF() == pytest.approx(usual[role] * 2)
    theme.set_look(Scheme.LIGHT, Contrast.USUAL, 100)
    assert font().pointSizeF() == pytest.approx(usual[Type.BODY])


def test_that_a_change_of_look_is_told(qtbot, theme):
    with qtbot.waitSignal(theme.changed):
        theme.set_look(Scheme.DARK, Contrast.USUAL)
