"""Visit mode: what a tap notes, and what it shows."""

from datetime import date

import pytest
from PIL import Image
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel

from reinteg_desk.app.case_codec import case_from_document
from reinteg_desk.app.case_writer import case_to_document
from reinteg_desk.domain.consultation import EventType
from reinteg_desk.domain.identifiers import FeatureId
from reinteg_desk.domain.occupation import Describer
from reinteg_desk.domain.visit import TaskKind
from reinteg_desk.ui.visit.presenter import Standing
from reinteg_desk.ui.visit.questions import INDICATORS, Chapter
from tests.ui.opened_file import TODAY

LIFTING = FeatureId("lifting")


def tap(widget):
    QTest.mouseClick(widget, Qt.MouseButton.LeftButton)


def go(view, place):
    view.show_place(place)
    QApplication.processEvents()  # a tap goes where the button lies by then
    return view.parts[view.question.chapter]


def draw(pad):
    """A signature: down, along, up."""
    points = [QPoint(20, 40), QPoint(60, 20), QPoint(120, 60), QPoint(200, 30)]
    QTest.mousePress(pad, Qt.MouseButton.LeftButton, pos=points[0])
    for point in points[1:]:
        pad_move(pad, point)
    QTest.mouseRelease(pad, Qt.MouseButton.LeftButton, pos=points[-1])


def pad_move(pad, point):
    from PySide6.QtCore import QEvent, QPointF
    from PySide6.QtGui import QMouseEvent

    QApplication.sendEvent(
        pad,
        QMouseEvent(
            QEvent.Type.MouseMove,
            QPointF(point),
            QPointF(pad.mapToGlobal(point)),
            Qt.MouseButton.NoButton,
            Qt.MouseButton.LeftButton,
            Qt.KeyboardModifier.NoModifier,
        ),
    )


def sign(view, settled, role, name="Mevrouw Verzonnen"):
    part = go(view, f"visit.signatures.{role}")
    part.name.line.setText("")
    QTest.keyClicks(part.name.line, name)
    draw(part.pad)
    tap(part.sign)
    settled()
    return part


# --- walking ---


def test_that_next_walks_through_every_question_and_back_to_the_file(view, hand):
    seen = [view.question]
    while not hand.gone:
        tap(view.next)
        if not hand.gone:
            seen.append(view.question)
    assert tuple(seen) == view.presenter.questions
    assert [each.key for each in seen if each.chapter is Chapter.INDICATORS] == list(INDICATORS)
    assert {each.chapter for each in seen} == set(Chapter)
    tap(view.previous)
    assert view.question == seen[-2]


def test_that_the_overview_leads_to_a_feature_that_is_not_walked_through(view):
    tap(view.all)
    assert view.is_overview
    asked = {each.key for each in view.presenter.questions}
    other = next(
        place
        for place in view.overview.buttons
        if place.startswith("visit.demands.") and place.split(".")[2] not in asked
    )
    tap(view.overview.buttons[other])
    assert view.question.place == other
    assert view.question in view.presenter.questions


# --- noting ---


def test_that_a_level_is_noted_with_the_day_and_taken_back_by_the_same_tap(view, session):
    part = go(view, "visit.demands.lifting")
    tap(part.levels[3])
    assert session.case.work_post.demands[LIFTING].demand == 3
    assert session.case.work_post.observed_on == TODAY
    assert part.levels[3].isChecked()
    tap(part.levels[3])
    assert LIFTING not in session.case.work_post.demands


def test_that_amounts_note_the_level_they_tell_and_only_then(view, session):
    part = go(view, "visit.demands.lifting")
    tap(part.chips["load_kg"].button(5))
    assert session.case.visit.quantities == {LIFTING: {"load_kg": 5}}
    assert session.case.work_post is None  # 1 or 2: how often is not known yet
    tap(part.chips["times_per_hour"].button(20))
    assert session.case.work_post.demands[LIFTING].demand == 2
    session.undo()
    assert session.case.work_post is None
    session.undo()
    assert session.case.visit is None


def test_that_an_amount_above_a_guideline_is_said(view, hand):
    part = go(view, "visit.demands.lifting")
    tap(part.chips["load_kg"].button(25))
    tap(part.chips["times_per_hour"].button(5))
    assert "23 kg" in part._above.text()
    tap(part.chips["load_kg"].button(15))
    assert part._above.text() == ""


def test_that_tasks_are_added_turned_and_removed(view, session):
    part = go(view, "visit.tasks")
    QTest.keyClicks(part.typed, "stenen aanreiken")
    tap(part.kinds[TaskKind.CRITICAL])
    QTest.keyClicks(part.typed, "   ")
    tap(part.kinds[TaskKind.REGULAR])
    assert [(each.text, each.kind) for each in session.case.visit.tasks] == [
        ("stenen aanreiken", TaskKind.CRITICAL)
    ]
    view.presenter.set_task_kind(0, TaskKind.REGULAR)
    assert session.case.visit.tasks[0].kind is TaskKind.REGULAR
    view.presenter.remove_task(0)
    assert session.case.visit is None


def test_that_describers_indicators_and_notes_are_kept_in_the_case_file(view, session, desk):
    tap(go(view, "visit.post").describers[Describer.EMPLOYER])
    tap(go(view, "visit.indicators.pressure").ratings.button("often"))
    QTest.keyClicks(go(view, "visit.note").note.area, "lift stuk")
    visit = session.case.visit
    assert visit.described_by == (Describer.EMPLOYER,)
    assert visit.indicators == {"pressure": "often"}
    assert visit.note == "lift stuk"
    written = case_to_document(session.case)
    assert case_from_document(written, known_features=desk.instrument) == session.case
    session.undo()
    assert session.case.visit.note is None


# --- signatures ---


def test_that_a_signature_is_kept_and_no_longer_holds_when_the_description_changes(
    view, session, vault, settled
):
    tap(go(view, "visit.demands.lifting").levels[3])
    part = sign(view, settled, "employer")

    signature = session.case.visit.signature(Describer.EMPLOYER)
    assert (signature.name, signature.on) == ("Mevrouw Verzonnen", TODAY)
    (kept,) = session.surroundings.attachments
    assert kept.attachment_id == signature.image
    assert kept.topic == "work_post.signature.employer"
    assert vault.surroundings.content(signature.image).startswith(b"\x89PNG")
    assert view.presenter.standing(Describer.EMPLOYER) is Standing.HOLDS
    assert not part.pad.isVisible()

    tap(go(view, "visit.demands.lifting").levels[2])
    assert view.presenter.standing(Describer.EMPLOYER) is Standing.VOID
    go(view, "visit.signatures.employer")
    assert "no longer holds" in part._stands.text()
    session.undo()
    assert view.presenter.standing(Describer.EMPLOYER) is Standing.HOLDS


def test_that_a_tap_or_a_missing_name_is_no_signature(view, session):
    part = go(view, "visit.signatures.employer")
    tap(part.pad)
    assert not part.sign.isEnabled()
    draw(part.pad)
    assert not part.sign.isEnabled()  # nobody's name
    QTest.keyClicks(part.name.line, "Z. Fictief")
    assert part.sign.isEnabled()
    tap(part.again)
    assert not part.sign.isEnabled()
    assert session.surroundings.attachments == ()


def test_that_notes_and_advice_leave_a_signature_alone(view, session, settled):
    sign(view, settled, "worker")
    view.presenter.set_note("iets")
    tap(go(view, "visit.advice").letters["A"])
    assert view.presenter.standing(Describer.WORKER) is Standing.HOLDS


# --- photos ---


def test_that_a_photo_goes_into_the_vault_without_its_position(
    view, session, vault, settled, tmp_path
):
    image, exif = Image.new("RGB", (640, 480), "teal"), Image.Exif()
    exif.get_ifd(0x8825)[1] = "N"
    exif.get_ifd(0x8825)[2] = (51.0, 3.0, 7.0)
    exif[0x010F] = "Canary camera"
    image.save(tmp_path / "werf.jpg", exif=exif)
    part = go(view, "visit.photos")
    part.attach([tmp_path / "werf.jpg"], "work_post.lifting")
    settled()
    (kept,) = session.surroundings.attachments
    content = vault.surroundings.content(kept.attachment_id)
    assert b"Canary" not in content
    assert b"Exif" not in content
    assert part.photos == (kept,)


# --- advice ---


@pytest.mark.parametrize(
    ("assessed", "letters"),
    [(date(2021, 3, 1), "ABCDE"), (date(2023, 3, 1), "ABC"), (date(2026, 3, 2), "ABC")],
)
def test_that_the_decisions_are_those_of_the_day(view, assessed, letters):
    part = go(view, "visit.advice")
    part._advice.set_event(EventType.RIT_ASSESSED, assessed)
    assert "".join(part.letters) == letters


def test_that_a_decision_notes_its_day_and_shows_what_follows(view, session):
    part = go(view, "visit.advice")
    tap(part.requested.today_button)
    tap(part.letters["A"])
    assert session.case.visit.decision == "A"
    assert {each.event_type for each in session.case.events} >= {
        EventType.RIT_REQUESTED,
        EventType.RIT_ASSESSED,
    }
    tap(part.letters["A"])
    assert session.case.visit is None


def test_that_a_letter_of_other_rules_is_pointed_at(view):
    part = go(view, "visit.advice")
    part._advice.set_event(EventType.RIT_ASSESSED, date(2021, 3, 1))
    tap(part.letters["E"])
    part._advice.set_event(EventType.RIT_ASSESSED, date(2023, 3, 1))
    assert part._problem.isVisible()


# --- adaptations ---


def test_that_adaptations_for_what_falls_short_go_into_the_plan(view, session, settled):
    go(view, "visit.demands.lifting")
    view.presenter.set_level(LIFTING, 4)
    part = go(view, "visit.adaptations")
    settled()
    assert "smaller_loads" in part.switches
    tap(part.switches["smaller_loads"])
    assert session.case.plan.accommodations == ("smaller_loads",)
    settled()
    tap(part.switches["smaller_loads"])
    assert session.case.plan is None or session.case.plan.accommodations == ()


def test_that_the_usual_level_says_so_in_words(view):
    part = go(view, "visit.demands.lifting")
    notes = [each for each, button in part.levels.items() if "usual" in button.accessibleName()]

    assert len(notes) == 1
    assert part.levels[notes[0]].accessibleName().startswith(f"{notes[0]} ")


def test_that_what_is_essential_is_ticked_and_not_filled_as_the_way_on(view):
    part = go(view, "visit.demands.lifting")
    before = part.critical.isChecked()
    tap(part.critical)

    assert part.critical.isChecked() is not before
    assert part.critical.property("role") != view.next.property("role")
    assert ("✓" in [each.text() for each in part.critical.findChildren(QLabel)]) is not before


def test_that_there_is_nothing_to_draw_again_before_a_stroke(view):
    part = go(view, "visit.signatures.employer")
    assert not part.again.isEnabled()

    draw(part.pad)
    assert part.again.isEnabled()
    tap(part.again)
    assert not part.again.isEnabled()
