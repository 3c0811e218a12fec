"""The step bar says what is done, what is missing and what is due."""

from dataclasses import replace

import pytest
from PySide6.QtCore import QPoint
from PySide6.QtGui import QHelpEvent
from PySide6.QtWidgets import QToolTip

from reinteg_desk.ui.kit.marks import Mark
from reinteg_desk.ui.kit.preferences import Key
from reinteg_desk.ui.kit.steps import Step


@pytest.fixture
def bar(unlocked):
    """The bar of the file of Noor Verzonnen: overdue, half assessed, not decided."""
    unlocked.window.agenda.add_demo()
    unlocked.until(lambda: unlocked.window.agenda.rows)
    vault = unlocked.desktop.services.vault()
    row = vault.consultations.rows("Noor Verzonnen")[0]
    unlocked.open_file(row.consultation_id)
    return unlocked.window.file._bar


def hovered(button):
    QToolTip.hideText()
    button.event(
        QHelpEvent(QHelpEvent.Type.ToolTip, QPoint(3, 3), button.mapToGlobal(QPoint(3, 3)))
    )
    return QToolTip.text()


def test_that_an_overdue_milestone_stands_on_the_bar(bar):
    button = bar._buttons[Step.TIMELINE]

    assert button.mark is Mark.ATTENTION
    assert button.accessibleName() == "Tijdlijn, te laat"
    for each in bar.session.overdue[:4]:
        title = bar.services.desk.rule_words("nl").milestone(each).title
        assert title in hovered(button)


def test_that_a_file_without_anything_overdue_has_its_timeline_done(bar):
    day = bar.session.case.incapacity.spells[0].start
    bar.session.apply(
        "day",
        lambda case: replace(case, consultation=replace(case.consultation, held_on=day)),
    )

    assert bar.session.overdue == ()
    assert bar._buttons[Step.TIMELINE].mark is Mark.DONE
    assert hovered(bar._buttons[Step.TIMELINE]) == "Hier staat niets open."


def test_that_each_step_tells_what_is_missing(bar):
    done = len(bar.session.case.capacities)
    told = {step: hovered(button) for step, button in bar._buttons.items()}

    assert told[Step.FILE] == "Hier staat niets open."
    assert f"Beoordeeld: {done} van 53" in told[Step.CAPACITIES]
    assert "Vraag nu: " in told[Step.CAPACITIES]
    assert told[Step.SCORE] == "Referentieberoep: niet klaar"
    assert told[Step.DECISION].splitlines() == [
        "Nog geen categorie gekozen",
        "Nog geen erkenning vastgelegd",
    ]
    assert "Nog geen acties" in told[Step.PLAN]


def test_that_the_words_follow_the_language(bar, unlocked):
    bar.services.preferences.set(Key.LANGUAGE, "fr")
    unlocked.settle()

    assert "Pas encore d’actions" in hovered(bar._buttons[Step.PLAN])
    assert bar._buttons[Step.TIMELINE].accessibleName().endswith(", en retard")
