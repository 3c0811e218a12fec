"""The plan page on screen: the form, the preview that follows, the export, the closing."""

import time
from dataclasses import replace
from datetime import date

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, Qt
from PySide6.QtWidgets import QFileDialog, QLineEdit

from reinteg_desk.app.ports import ConsultationState, Signing, User
from reinteg_desk.app.problems import trouble
from reinteg_desk.app.recipients import Recipient
from reinteg_desk.domain.consultation import Role
from reinteg_desk.domain.decision import Decision
from reinteg_desk.domain.identifiers import UserId
from reinteg_desk.domain.plan import ActionOwner, Plan, PlanAction
from reinteg_desk.ui.kit.steps import Step
from reinteg_desk.ui.plan.closing_part import Stage
from reinteg_desk.ui.plan.view import View
from tests.ui.opened_file import make_services, open_case, stored, with_parts

HALF_A_SECOND = 0.5


class PretendVault:
    """Closes consultations; its signature can be locked, and a role may not sign."""

    user = User(user_id=UserId("u"), name="Dr. Test", role=Role.ADVISING_DOCTOR)

    def __init__(self, *, locked=False, refuses=None):
        self.locked = locked
        self.refuses = refuses
        self.closed = []

    @property
    def consultations(self):
        return self

    def finalise(self, consultation):
        if self.refuses:
            raise self.refuses
        if self.locked:
            raise trouble("vault.signing_locked")
        self.closed.append(consultation)
        return stored(self.case, state=ConsultationState.FINAL)

    @property
    def signing(self):
        return Signing.LOCKED if self.locked else Signing.READY

    def versions(self, _consultation):
        return [stored(self.case, state=ConsultationState.FINAL)]

    def unlock_signing(self, passphrase):
        if passphrase != "right":
            raise trouble("vault.wrong_passphrase")
        self.locked = False


@pytest.fixture
def shown(on_screen):
    return lambda session, hand: on_screen(View(session, hand.services), width=1100)


@pytest.fixture
def view(shown, session, hand):
    return shown(session, hand)


def with_pages(qtbot, view):
    qtbot.waitUntil(lambda: len(view._preview.pages) > 0, timeout=5000)
    return view


def settled(qtbot, view):
    """The preview shows what is wanted, in the width there is."""
    preview = with_pages(qtbot, view)._preview
    qtbot.waitUntil(
        lambda: (
            preview._task is None
            and not preview._pause.isActive()
            and preview._paper.width_px == preview._width_px()
        ),
        timeout=5000,
    )
    return view


# --- the form ---


def test_that_an_action_is_typed_given_to_somebody_and_dated(qtbot, view, session):
    qtbot.keyClicks(view._actions.adding, "Physiotherapy twice a week")
    qtbot.keyClick(view._actions.adding, Qt.Key.Key_Return)
    (row,) = view._actions.rows
    assert row.owner.box.hasFocus()

    qtbot.keyClick(row.owner.box, Qt.Key.Key_Down)
    row.due.focus()
    qtbot.keyClicks(row.due.line, "1/7/23")

    assert session.case.plan.actions == (
        PlanAction(
            text="Physiotherapy twice a week",
            owner=ActionOwner.ADVISING_DOCTOR,
            due_on=date(2023, 7, 1),
        ),
    )


def test_that_an_invalid_day_of_an_action_is_kept_and_said(qtbot, shown, desk, case, hand):
    session = open_case(
        desk, replace(case, plan=Plan(actions=(PlanAction(text="A", owner=ActionOwner.PERSON),)))
    )
    view = shown(session, hand)
    due = view._actions.rows[0].due
    due.focus()
    qtbot.keyClicks(due.line, "31/2/23")
    view._actions.adding.setFocus()

    assert session.inputs == {"plan.actions[0].due_on": "31/2/23"}
    assert due.text == "31/2/23"
    assert due.error


def test_that_actions_move_and_go_by_keyboard(qtbot, shown, desk, case, hand):
    actions = tuple(PlanAction(text=each, owner=ActionOwner.PERSON) for each in "ABC")
    session = open_case(desk, replace(case, plan=Plan(actions=actions)))
    view = shown(session, hand)
    view._actions.rows[0].text.focus()

    qtbot.keyClick(
        view._actions.rows[0].text.line, Qt.Key.Key_Down, Qt.KeyboardModifier.AltModifier
    )
    assert [each.text for each in session.case.plan.actions] == ["B", "A", "C"]
    assert view._actions.rows[1].text.line.hasFocus()

    qtbot.keyClick(
        view._actions.rows[1].text.line, Qt.Key.Key_Delete, Qt.KeyboardModifier.ControlModifier
    )
    assert [each.text for each in session.case.plan.actions] == ["B", "C"]


def test_that_goal_remarks_and_contact_are_saved_as_they_are_typed(qtbot, view, session):
    for control, text in (
        (view._goal.field.area, "Half-time work"),
        (view._remarks.field.area, "Mornings are best."),
        (view._contact.line, "02 000 00 00"),
    ):
        control.setFocus()
        qtbot.keyClicks(control, text)

    assert session.case.plan == Plan(
        goal="Half-time work", person_remarks="Mornings are best.", contact="02 000 00 00"
    )


def test_that_vague_words_are_marked_in_goal_remarks_and_actions(qtbot, view, session):
    for guarded in (view._goal, view._remarks):
        guarded.field.area.setFocus()
        qtbot.keyClicks(guarded.field.area, "light work")
        marks = guarded.field.area.document().firstBlock().layout().formats()
        assert [(each.start, each.length) for each in marks] == [(0, 10)]
        assert "light work" in guarded.hint
    qtbot.keyClicks(view._actions.adding, "Ask for adapted work")
    qtbot.keyClick(view._actions.adding, Qt.Key.Key_Return)
    assert "adapted work" in view._actions.rows[0].text.hint

    before = session.case.plan
    for kind in (QEvent.Type.PaletteChange, QEvent.Type.LanguageChange):
        for guarded in (view._goal, view._remarks):
            QCoreApplication.sendEvent(guarded, QEvent(kind))
    view.refresh()
    assert session.case.plan == before
    assert (before.goal, before.person_remarks) == ("light work", "light work")


def test_that_measures_that_fit_open_on_demand_and_go_into_the_plan(view, session):
    part = view._measures
    assert "Support measures that fit: " in part.toggle.text()
    assert not part._list.isVisible()

    part.toggle.click()
    assert part._list.isVisible()
    part.taken.emit("tnw_track")

    assert [each.measure for each in session.case.plan.actions] == ["tnw_track"]
    assert len(view._actions.rows) == 1


# --- the preview ---


def test_that_the_preview_says_it_is_being_made_and_then_shows_every_page(qtbot, view):
    assert "being made" in view._preview.message

    with_pages(qtbot, view)

    assert len(view._preview.pages) >= 2
    assert view._preview.message == ""
    first = view._preview._views[0]
    assert first.accessibleName().startswith("Page 1 of ")
    assert first.image.height() > first.image.width() > 300


def test_that_the_preview_follows_a_change_within_half_a_second(qtbot, view):
    """The best of five, so that other tests on the machine do not count."""
    settled(qtbot, view)

    def followed(goal):
        before = view._preview._paper
        view._goal.field.area.setPlainText(goal)
        began = time.monotonic()
        qtbot.waitUntil(lambda: view._preview._paper is not before, timeout=3000)
        assert view._preview._made.case.plan.goal == goal
        return time.monotonic() - began

    assert min(followed(f"Goal {number}") for number in range(5)) < HALF_A_SECOND


def test_that_typing_prints_only_what_was_typed_last(qtbot, shown, desk, session, hand):
    printed = []

    def count(kind, case, *how):
        printed.append(case.plan.goal if case.plan else None)
        return desk.print_document(kind, case, *how)

    services = replace(hand.services, desk=replace(desk, print_document=count))
    view = View(session, services)
    qtbot.addWidget(view)
    view.resize(1100, 660)
    view.show()
    with_pages(qtbot, view)
    for end in range(1, 8):
        view._goal.field.area.setPlainText("Working"[:end])
    qtbot.waitUntil(lambda: printed[-1] == "Working", timeout=3000)
    hand.services.tasks.settle()
    view.leave()

    assert printed == [None, "Working"]


def test_that_the_language_and_reader_of_the_document_are_chosen_above_it(qtbot, view):
    settled(qtbot, view)

    with qtbot.waitSignal(view._preview.shown, timeout=3000):
        view._bar.recipient.box.setCurrentIndex(4)
        view._bar.recipient.edited.emit(Recipient.EMPLOYER)

    assert view._preview._made.recipient is Recipient.EMPLOYER
    assert view._presenter.lacks_consent
    assert view._bar.file_name() == "re-integration-plan-2023-05-23-employer.pdf"


def test_that_a_failed_print_says_so_and_the_next_one_can_succeed(qtbot, session, hand, desk):
    failing = [True]

    def sometimes(*what):
        if failing[0]:
            raise trouble("file.cannot_write", found="no room")
        return desk.print_document(*what)

    changed = replace(desk, print_document=sometimes)
    view = View(session, replace(hand.services, desk=changed))
    qtbot.addWidget(view)
    view.resize(1100, 660)
    view.show()
    qtbot.waitUntil(lambda: "no room" in view._preview.message, timeout=3000)

    failing[0] = False
    view._goal.field.area.setPlainText("Again")

    with_pages(qtbot, view)
    view.leave()


def test_that_without_a_known_occupation_the_page_says_what_to_do(shown, desk, case, hand):
    session = open_case(desk, with_parts(case, incapacity={"reference_occupation": "x1"}))
    view = shown(session, hand)

    assert "does not know the reference occupation" in view._preview.message
    view._preview._link.click()
    assert hand.gone == [(Step.FILE, "incapacity.reference_occupation")]


def test_that_pages_are_drawn_again_for_another_width(qtbot, view):
    with_pages(qtbot, view)
    narrow = view._preview.pages[0].width()

    view.resize(1600, 660)

    qtbot.waitUntil(lambda: view._preview.pages[0].width() > narrow + 100, timeout=3000)


# --- the export ---


def test_that_the_export_writes_the_document_and_says_where(qtbot, view, hand, tmp_path):
    target = tmp_path / "plan.pdf"
    with_pages(qtbot, view)

    view.export_to(target)
    qtbot.waitUntil(lambda: bool(hand.told), timeout=3000)

    assert target.read_bytes() == view._preview._paper.pdf
    assert str(target) in hand.told[0].text()
    assert [each.name for each in tmp_path.iterdir()] == ["plan.pdf"]


def test_that_the_export_asks_for_a_place_and_suggests_a_name(qtbot, view, hand, tmp_path):
    view._folder = tmp_path
    qtbot.keyClick(view, Qt.Key.Key_E, Qt.KeyboardModifier.ControlModifier)
    (dialog,) = view.findChildren(QFileDialog)
    names = [each.text() for each in dialog.findChildren(QLineEdit)]
    assert any(name.startswith("re-integration-plan-2023-05-23-the-person") for name in names)
    assert not any("Lies" in name for name in names)

    dialog.fileSelected.emit(str(tmp_path / "x.pdf"))
    dialog.reject()

    qtbot.waitUntil((tmp_path / "x.pdf").is_file, timeout=3000)
    hand.services.tasks.settle()


def test_that_a_place_that_cannot_be_written_is_said(qtbot, view, hand, tmp_path):
    failures = []
    hand.services.tasks.failed_unhandled.connect(failures.append)

    view.export_to(tmp_path / "no such folder" / "plan.pdf")
    qtbot.waitUntil(lambda: bool(failures), timeout=3000)

    assert failures[0].problem.code == "file.cannot_write"
    assert view._bar.export.isEnabled()


# --- closing ---


def closing_view(shown, desk, case, vault):
    hand = make_services(desk, vault=vault)
    session = open_case(desk, case)
    vault.case = case
    return shown(session, hand), session, hand


def test_that_closing_asks_once_in_place_and_names_what_is_open(shown, desk, case):
    vault = PretendVault()
    view, _, hand = closing_view(shown, desk, case, vault)
    part = view._closing_part

    part.start.click()
    assert part.stage is Stage.ASKING
    assert part.confirm.isEnabled()
    assert part._list.count() == 3

    part.cancel.click()
    assert part.stage is Stage.OPEN
    assert vault.closed == []
    hand.close()


def test_that_a_closed_consultation_is_final_and_says_so(qtbot, shown, desk, case):
    vault = PretendVault()
    view, session, hand = closing_view(shown, desk, case, vault)
    view._closing_part.start.click()
    view._closing_part.confirm.click()

    qtbot.waitUntil(lambda: session.is_final, timeout=3000)

    assert vault.closed == ["c"]
    assert "can no longer be changed" in view._closing_part.words
    assert not view._goal.field.area.isEnabled()
    assert not view._actions.adding.isEnabled()
    hand.close()


def test_that_a_locked_signature_asks_for_the_passphrase_in_place(qtbot, shown, desk, case):
    vault = PretendVault(locked=True)
    view, session, hand = closing_view(shown, desk, case, vault)
    part = view._closing_part
    part.start.click()
    part.confirm.click()
    qtbot.waitUntil(lambda: part.stage is Stage.SIGNING, timeout=3000)
    assert part.passphrase.line.echoMode() is QLineEdit.EchoMode.Password

    part.passphrase.line.setText("wrong")
    qtbot.keyClick(part.passphrase.line, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: bool(part.passphrase.error), timeout=3000)
    assert not session.is_final

    part.passphrase.line.setText("right")
    part.confirm.click()
    qtbot.waitUntil(lambda: session.is_final, timeout=3000)
    assert part.passphrase.line.text() == ""
    hand.close()


def test_that_somebody_who_may_not_sign_is_told(qtbot, shown, desk, case):
    vault = PretendVault(refuses=trouble("vault.may_not_sign", found="N."))
    view, session, hand = closing_view(shown, desk, case, vault)
    failures = []
    hand.services.tasks.failed_unhandled.connect(failures.append)
    view._closing_part.start.click()
    view._closing_part.confirm.click()

    qtbot.waitUntil(lambda: bool(failures), timeout=3000)

    assert failures[0].problem.code == "vault.may_not_sign"
    assert view._closing_part.stage is Stage.OPEN
    assert not session.is_final
    hand.close()


def test_that_what_stands_in_the_way_cannot_be_closed_over(qtbot, shown, desk, case):
    undecided = replace(
        case,
        answers=replace(case.answers, adapted_or_other_work_possible=True),
        decision=Decision(category=3, proposed_category=4),
    )
    view, _, hand = closing_view(shown, desk, undecided, PretendVault())
    part = view._closing_part
    part.start.click()

    assert not part.confirm.isEnabled()
    part.place_asked.emit(part._points[0][0])
    assert hand.gone == [(Step.DECISION, "decision.motive")]
    hand.close()


def test_that_the_last_state_is_on_disk_before_the_consultation_is_closed(
    qtbot, shown, desk, case, session
):
    vault = PretendVault()
    vault.case = case
    hand = make_services(desk, vault=vault)
    view = shown(session, hand)
    states = []
    session._save_soon = lambda _, state: states.append(state)
    view._goal.field.area.setPlainText("Not on disk yet")
    view._closing_part.start.click()
    view._closing_part.confirm.click()
    hand.services.tasks.settle()
    assert vault.closed == []

    session.saved(states[-1], session.saved_at)
    qtbot.waitUntil(lambda: session.is_final, timeout=3000)

    assert vault.closed == ["c"]
    hand.close()


def test_that_a_locked_vault_closes_nothing(shown, desk, case, hand, session):
    view = shown(session, hand)
    view._closing_part.start.click()
    view._closing_part.confirm.click()

    assert view._closing_part.stage is Stage.OPEN
    assert "vault is locked" in hand.told[0].text()


def test_that_the_document_can_have_the_whole_page(qtbot, view):
    with_pages(qtbot, view)
    narrow = view._preview.width()
    view._large.button.click()
    qtbot.waitUntil(lambda: view._preview.width() > 1.5 * narrow)
    assert not view._actions.isVisible()

    view.show_place("plan.actions")
    assert view._actions.isVisible()
    assert not view._large.button.isChecked()


def test_that_the_first_action_does_not_go_up(qtbot, shown, desk, case, hand):
    actions = tuple(PlanAction(text=each, owner=ActionOwner.PERSON) for each in "AB")
    session = open_case(desk, replace(case, plan=Plan(actions=actions)))
    view = shown(session, hand)
    assert all(tool.isVisible() for tool in view._actions.rows[0].tools)
    up, down, _ = view._actions.rows[0].tools
    assert (up.isEnabled(), down.isEnabled()) == (False, True)
