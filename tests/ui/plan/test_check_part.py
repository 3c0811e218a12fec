"""What to look at before a document leaves, on the plan page."""

import json
from dataclasses import replace
from datetime import date

import pytest
from PySide6.QtWidgets import QApplication, QLabel

from reinteg_desk.app.recipients import Recipient
from reinteg_desk.domain.identifiers import ConsentId
from reinteg_desk.domain.plan import ActionOwner, Plan, PlanAction
from reinteg_desk.domain.surroundings import Consent, ConsentForm, FileSurroundings
from reinteg_desk.ui.kit.steps import Step
from reinteg_desk.ui.plan.view import View
from tests.ui.opened_file import open_case

ACTION = PlanAction(text="Licht werk zoeken \u4f60", owner=ActionOwner.EMPLOYER)


@pytest.fixture
def session(desk, case):
    return open_case(desk, replace(case, plan=Plan(goal="Weer halftijds.", actions=(ACTION,))))


@pytest.fixture
def view(qtbot, session, hand):
    view = View(session, hand.services)
    qtbot.addWidget(view)
    view.resize(1366, 700)
    view.show()
    view.enter()
    made(qtbot, view)
    yield view
    view.leave()


def made(qtbot, view):
    """The newest document is shown, with what was found in it."""
    preview = view._preview
    qtbot.waitUntil(lambda: preview._made == view._presenter.order(), timeout=20000)
    QApplication.processEvents()


def read_by(qtbot, view, recipient):
    view._presenter.choose_recipient(recipient)
    view._show_document()
    made(qtbot, view)
    view._check.toggle.setChecked(True)


def points(view):
    return [link.text() for link in view._check.links]


def said(view):
    return " ".join(each.text() for each in view._check.findChildren(QLabel))


def agreed():
    consent = Consent(
        consent_id=ConsentId("c" * 32),
        recipient="employer",
        given_on=date(2026, 11, 20),
        form=ConsentForm.WRITTEN,
        recorded_by="Dr. Test",
    )
    return FileSurroundings(consents=(consent,))


def test_that_every_point_has_a_way_to_its_place(qtbot, view, hand):
    read_by(qtbot, view, Recipient.EMPLOYER)
    for link in tuple(view._check.links):
        link.click()

    assert len(points(view)) == 4
    assert hand.gone == [
        (Step.FILE, "surroundings.consents.employer"),
        (Step.DECISION, "decision.recognition"),
        (Step.PLAN, "plan.actions[0].text"),
        (Step.PLAN, "plan.actions[0].text"),
    ]


def test_that_what_is_left_out_is_named_for_this_reader(qtbot, view):
    read_by(qtbot, view, Recipient.EMPLOYER)
    assert "score" in said(view)
    assert "date of birth" in said(view)
    assert "parts left out" in view._check.toggle.text()

    read_by(qtbot, view, Recipient.PERSON)
    assert "Nothing that is recorded is left out" in said(view)


def test_that_texts_nobody_reviewed_are_said(qtbot, view):
    read_by(qtbot, view, Recipient.PERSON)

    assert "not reviewed" in said(view)


def test_that_export_without_a_consent_asks_in_the_window_first(qtbot, view, monkeypatch):
    asked = []
    monkeypatch.setattr(view, "_ask_where", lambda: asked.append("where"))
    view._check.export_confirmed.disconnect()
    view._check.export_confirmed.connect(lambda: asked.append("confirmed"))
    read_by(qtbot, view, Recipient.EMPLOYER)

    view.export()
    assert asked == []
    assert view._check.all_the_same.isVisible()
    qtbot.waitUntil(lambda: view.focusWidget() is view._check.links[0], timeout=3000)

    view._check.all_the_same.click()
    assert asked == ["confirmed"]
    assert not view._check.all_the_same.isVisible()


def test_that_a_recorded_consent_takes_the_point_away_and_stands_on_the_document(
    qtbot, view, session, monkeypatch
):
    asked = []
    monkeypatch.setattr(view, "_ask_where", lambda: asked.append("where"))
    read_by(qtbot, view, Recipient.EMPLOYER)
    view.export()
    session.show_surroundings(agreed())
    made(qtbot, view)

    assert not [each for each in points(view) if "consent" in each.lower()]
    assert not view._check.all_the_same.isVisible()
    assert view._preview.check.consent_missing is False
    view.export()
    assert asked == ["where"]


def test_that_the_facts_are_written_beside_the_document_when_asked_for(qtbot, view, hand, tmp_path):
    view._bar.facts.set_value(True)
    view.export_to(tmp_path / "plan.pdf")
    qtbot.waitUntil(lambda: bool(hand.told), timeout=20000)

    assert (tmp_path / "plan.pdf").read_bytes().startswith(b"%PDF-")
    assert json.loads((tmp_path / "plan.json").read_text(encoding="utf-8"))["recipient"] == "person"
