"""The walk that ``screens.py`` takes: every screen of the window, on fictional data.

What it never shows is a fault of the walk, so that a page that is added cannot stay unseen.
"""

import re
from dataclasses import replace
from datetime import timedelta
from pathlib import Path
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QPoint
from PySide6.QtGui import QCursor
from PySide6.QtWidgets import QApplication, QDialog, QPushButton, QScrollArea, QTabWidget, QWidget
from screen_camera import Camera, upwards

if TYPE_CHECKING:
    from reinteg_desk.app.desk import Desk
    from reinteg_desk.ui.shell.desktop import Desktop

PASSPHRASE = "fictional geese cross the quiet harbour"  # noqa: S105 - opens nothing but pictures
DOCTOR, NURSE, COLLEAGUE = "Dr. K. Voorbeeld", "N. Voorbeeld", "Dr. A. Exemple"


class Walk:
    """One walk through the window.

    Args:
        desktop: What runs.
        folder: Where the pictures go; None: nowhere.
        place: A folder for what is written on the way.
        colleague: A desk of somebody else, on a vault of their own.
    """

    def __init__(
        self, desktop: "Desktop", folder: Path | None, place: Path, colleague: "Desk"
    ) -> None:
        self.desktop = desktop
        self.place = place
        self.camera = Camera(desktop, folder)
        self.colleague = colleague
        self.code = ""

    @property
    def window(self) -> Any:
        """The window; the walk presses what a person would press, also where it has no name."""
        return self.desktop.window

    def all(self, size: tuple[int, int]) -> None:
        """The whole day."""
        self.window.resize(*size)
        QCursor.setPos(QPoint(*size))  # nothing is hovered
        self.desktop.start()
        for part in (
            self.make_vault,
            self.agenda,
            self.empty_file,
            self.partly_filled_file,
            self.second_consultation,
            self.steps,
            self.other_states,
            self.questionnaire,
            self.visit,
            self.over_the_window,
            self.settings,
            self.hand_over,
            self.close,
            self.locked,
            self.nurse,
        ):
            part()
            self.camera.quiet()

    def fill(self, stage: Any, **texts: str) -> None:
        """Type into the fields of a stage of the unlock screen."""
        for name, text in texts.items():
            stage.fields[name].line.setText(text)

    def press(self, owner: QWidget, *places: int) -> None:
        """Press the visible buttons of a part at these places."""
        shown = [each for each in owner.findChildren(QPushButton) if each.isVisible()]
        for place in places:
            shown[place].click()

    # --- from the first start to the agenda ---

    def make_vault(self) -> None:
        """First start: make a vault, keep the code."""
        unlock, camera = self.window.unlock, self.camera
        camera.take("first-start")
        unlock.create_stage.submitted.emit()
        camera.take("first-start-faults")
        self.fill(unlock.create_stage, name=DOCTOR, passphrase=PASSPHRASE, repeated=PASSPHRASE)
        camera.wait(0.3)
        camera.take("first-start-filled")
        unlock.create_stage.submitted.emit()
        camera.wait_for(lambda: unlock.stage is unlock.code_stage)
        camera.take("recovery-code")
        stage = unlock.code_stage
        self.fill(stage, confirm=stage.code.rsplit("-", maxsplit=1)[-1])
        stage.submitted.emit()
        camera.wait_for(lambda: self.desktop.is_unlocked)

    def agenda(self) -> None:
        """Empty, a new file, fictional files, one not found."""
        agenda, camera = self.window.agenda, self.camera
        camera.take("agenda-empty")
        agenda.new_file()
        camera.take("new-file")
        agenda.new_file_form.submit()
        camera.take("new-file-faults")
        agenda.new_file_form.given_up.emit()
        agenda.add_demo()
        camera.wait_for(lambda: agenda.rows and agenda.tells_due)
        camera.take("agenda")
        agenda._search.setText("qqq")  # noqa: SLF001 - typed
        camera.wait(0.3)
        camera.take("agenda-not-found")
        agenda._search.clear()  # noqa: SLF001
        camera.wait_for(lambda: agenda.rows)

    # --- files ---

    def open(self, name: str) -> None:
        """Open the file of a fictional person."""
        vault = self.desktop.services.vault()
        rows = vault.consultations.rows(name) if vault is not None else ()
        self.desktop.open_file(rows[0].consultation_id)
        self.camera.wait_for(
            lambda: (
                self.desktop.session is not None and self.desktop.session.case.person.name == name
            )
        )

    def page(self, place: str | None = None) -> Any:
        """The page of the step that is shown."""
        return self.window.file.page(self.window.file.step, place)

    def go(self, step: Any, place: str | None = None, *, pause_s: float = 0.4) -> Any:
        """Show a step, and wait for what comes after a pause."""
        self.window.show_step(step, place)
        self.camera.wait(pause_s)
        return self.page(place)

    def empty_file(self) -> None:
        """A file that was made a moment ago: nothing in it yet, and what to do."""
        from reinteg_desk.domain.case import Case
        from reinteg_desk.domain.person import Person
        from reinteg_desk.ui.kit.steps import Step

        vault = self.desktop.services.vault()
        if vault is None:
            return
        full = next(iter(vault.consultations.rows("Lies Fictief")))
        of = vault.consultations.load(full.consultation_id).case
        bare = Case(
            person=Person(
                name="Piet Nieuw", born_on=of.person.born_on, language="nl", skill_level=2
            ),
            incapacity=of.incapacity,
            consultation=of.consultation,
        )
        vault.consultations.create(bare)
        self.open("Piet Nieuw")
        for step in Step:
            self.go(step)
            self.camera.take_down(f"empty-{step}")

    def partly_filled_file(self) -> None:
        """A file half way."""
        from reinteg_desk.ui.kit.steps import Step

        self.open("Noor Verzonnen")
        for step in (Step.CAPACITIES, Step.SCORE, Step.DECISION):
            self.go(step)
            self.camera.take(f"half-way-{step}")

    def second_consultation(self) -> None:
        """Somebody who came back: what changed, and two levels that contradict each other."""
        from reinteg_desk.domain.capacity import Capacity, LevelRange
        from reinteg_desk.domain.identifiers import FeatureId
        from reinteg_desk.ui.kit.steps import Step

        vault = self.desktop.services.vault()
        if vault is None:
            return
        first = vault.consultations.rows("Jean Imaginaire")[0]
        case = vault.consultations.load(first.consultation_id).case
        levels = {"walking": 4, "standing": 0, "lifting": 3, "attention_sustained": 1}
        now = {
            FeatureId(name): Capacity(feature=FeatureId(name), level=LevelRange.point(level))
            for name, level in levels.items()
        }
        held = replace(case.consultation, held_on=case.consultation.held_on + timedelta(days=4))
        again = replace(case, consultation=held, capacities={**case.capacities, **now})
        vault.consultations.create(again, dossier=first.dossier_id)
        self.open("Jean Imaginaire")
        self.go(Step.CAPACITIES)
        self.camera.take("second-capacities")

    def steps(self) -> None:
        """All six steps of a full file, from head to foot."""
        from reinteg_desk.ui.kit.steps import Step

        self.open("Lies Fictief")
        for step in Step:
            self.go(step, pause_s=0.8)  # the plan's preview begins after a pause
            self.camera.take_down(f"step-{step}")

    def other_states(self) -> None:
        """What a step shows besides."""
        from reinteg_desk.ui.kit.steps import Step
        from reinteg_desk.ui.plan.closing_part import ClosingPart

        camera = self.camera
        self.go(Step.CAPACITIES, "lifting")
        camera.take("capacities-lifting")
        self.go(Step.CAPACITIES, "free_limits")
        camera.take("capacities-remarks")
        self._people()
        score = self.go(Step.SCORE)
        tabs = score.market.lists.tabs
        self._bring_up(tabs)
        for at, name in enumerate(("feasible", "why-not", "training")):
            tabs.setCurrentIndex(at)
            camera.wait(0.3)  # what is explained follows the list
            score._area.ensureWidgetVisible(tabs)  # noqa: SLF001 - scrolled to
            camera.take(f"score-jobs-{name}")
        tabs.setCurrentIndex(0)
        decision = self.go(Step.DECISION)
        fold = self.window.file._toggle_panel  # noqa: SLF001 - pressed
        fold()  # away; at 200 % it was away
        camera.take("decision-panel-the-other-way")
        fold()
        decision._on_category(2)  # noqa: SLF001 - chosen
        camera.take_down("decision-other-category")
        self.desktop.undo()
        plan = self.go(Step.PLAN)
        plan._ask_to_close()  # noqa: SLF001 - pressed
        camera.settle()
        camera.take_down("plan-closing")
        plan.findChild(ClosingPart).cancel.click()

    def _people(self) -> None:
        """Somebody new around the file."""
        from reinteg_desk.ui.dossier.people_part import PeoplePart
        from reinteg_desk.ui.kit.steps import Step

        self.go(Step.FILE)
        part = self.page().findChild(PeoplePart)
        part.search.line.setText("Dr. B. Voorbeeld")
        part.add.click()
        self.camera.settle()
        self._bring_up(part.form)
        self.camera.take("file-new-contact")
        part.form.left.emit()

    def _bring_up(self, part: QWidget) -> None:
        """Scroll a part into sight."""
        area = next(each for each in upwards(part) if isinstance(each, QScrollArea))
        area.ensureWidgetVisible(part)
        self.camera.settle()

    def questionnaire(self) -> None:
        """The sheet of the questionnaire, both tabs."""
        from reinteg_desk.ui.kit.steps import Step

        sheet = self.go(Step.FILE, "questionnaire")
        self.camera.take("questionnaire")
        sheet.findChild(QTabWidget).setCurrentIndex(1)
        kinds = self.desktop.services.desk.forms.kinds().kinds
        sheet.assessments._on_added(kinds[0].kind_id)  # noqa: SLF001 - chosen
        note = sheet._notes["for_person"]  # noqa: SLF001 - typed
        note.edited.emit("U kan niet te veel en niet te lang staan.")
        self.camera.wait(0.8)
        self.camera.take_down("questionnaire-around")
        sheet.findChild(QTabWidget).setCurrentIndex(0)

    def visit(self) -> None:
        """The visit: the first question of every chapter, and all questions."""
        from reinteg_desk.ui.kit.steps import Step

        self.go(Step.FILE, "visit")
        sheet = self.page("visit")
        seen = set()
        for question in sheet.presenter.questions:
            if question.chapter not in seen:
                seen.add(question.chapter)
                sheet._go_to(question)  # noqa: SLF001 - walked to
                self.camera.take(f"visit-{question.chapter}")
        sheet.all.click()
        self.camera.take("visit-overview")
        self.go(Step.FILE)

    # --- over and around ---

    def over_the_window(self) -> None:
        """Palette, keys, messages, the crash dialog, and the question that blocks."""
        from reinteg_desk.app.problems import Problem
        from reinteg_desk.ui.kit.crash import CrashDialog, crash_report
        from reinteg_desk.ui.shell.keys import KeyOverview
        from reinteg_desk.ui.shell.palette import Palette

        desktop, camera = self.desktop, self.camera
        palette = Palette(desktop.services.commands, desktop.finding.find, desktop.window)
        self._over("palette", palette, close=False)
        palette.line.setText("ver")
        camera.wait(0.3)
        self._over("palette-typed", palette)
        self._over("keys", KeyOverview(desktop.services.commands, desktop.window))
        self._over("crash", CrashDialog(crash_report(ValueError("never shown")), desktop.window))
        desktop.notices.news(desktop.window.agenda.title)
        desktop.notices.warning(desktop.window.settings.title)
        desktop.notices.trouble(Problem(code="vault.no_keyring", facts={"found": "null"}))
        camera.take("messages")

    def _over(self, name: str, dialog: QDialog, *, close: bool = True) -> None:
        dialog.show()
        self.camera.take(name, dialog)
        if close:
            dialog.close()
            self.window.activateWindow()  # as a desktop does

    def settings(self) -> None:
        """Every part of the settings, with something in it."""
        from reinteg_desk.domain.consultation import Role

        desktop, camera, page = self.desktop, self.camera, self.window.settings
        desk, vault = desktop.services.desk, desktop.services.vault()
        if vault is None:
            return
        vault.confirm(PASSPHRASE)
        self.code = desk.vaults.add_user(vault, name=NURSE, role=Role.ADVISING_NURSE).code
        desk.vault_care.back_up(vault)
        self.open("Lies Fictief")
        desktop.show_settings()
        for at in range(page.tabs.count()):
            page.tabs.setCurrentIndex(at)
            camera.wait(0.2)
            camera.take_down(f"settings-{_name_of_tab(page.tabs.widget(at))}")
        self._libraries(page)
        self._own_jobs(page)
        self._care(page)

    def _libraries(self, page: Any) -> None:
        camera, part = self.camera, page.libraries
        page.show_part(part)
        camera.wait_for(lambda: part.selected)
        part.check()
        camera.settle()
        camera.take_down("settings-library-check")
        part.table.select(1)
        part.compare()
        camera.settle()
        camera.take_down("settings-library-compare")
        part.imports.progress._show(0.4, "Abilities.txt")  # noqa: SLF001 - as during an import
        part.imports.progress.show()
        camera.take_down("settings-library-import")
        part.imports.progress.hide()

    def _own_jobs(self, page: Any) -> None:
        camera, part = self.camera, page.own_jobs
        page.show_part(part)
        part.begin("2221")
        camera.settle()
        camera.take_down("settings-own-job")
        part.form.keep()
        camera.take_down("settings-own-job-faults")
        for each in part.form.described.values():
            each.box.click()
        part.form.keep()
        camera.wait_for(part.presenter.jobs)
        camera.settle()
        part.table.select(0)
        part.ask_to_remove()
        camera.take("settings-own-job-remove")
        part.removal.hide()

    def _care(self, page: Any) -> None:
        camera = self.camera
        page.show_part(page.access)
        self.press(page.access, 0)
        camera.take("settings-access-change")
        page.show_part(page.users)
        page.users.add.click()
        camera.take_down("settings-users-add")
        page.show_part(page.people)
        page.people._ask_erase()  # noqa: SLF001 - pressed
        camera.take_down("settings-people-erase")
        page.people.confirmation.forget()
        page.show_part(page.check)
        page.check.check.click()
        camera.wait_for(page.check.found.text)
        camera.take_down("settings-checked")

    def hand_over(self) -> None:
        """Cards, a file that leaves, a file that comes."""
        from reinteg_desk.domain.consultation import Role

        desktop, camera = self.desktop, self.camera
        page: Any = desktop.handing_over.show()
        camera.take("hand-over-nobody")
        mine, own = desktop.services.desk.hand_overs, desktop.services.vault()
        theirs, vaults = self.colleague.hand_overs, self.colleague.vaults
        if mine is None or theirs is None or own is None:
            return
        other, _ = vaults.create(
            user_name=COLLEAGUE, role=Role.OCCUPATIONAL_PHYSICIAN, passphrase=PASSPHRASE
        )
        card = self.place / "colleague.card"
        card.write_bytes(theirs.card_file(other))
        page.cards.take_card(card)
        camera.settle()
        camera.take("hand-over-not-compared")
        page.cards._compared()  # noqa: SLF001 - pressed
        camera.settle()
        camera.take("hand-over-cards")
        rows = own.consultations.rows("Noor Verzonnen")
        page.hand_over([rows[0].consultation_id])
        camera.wait_for(page.send.isVisible)
        camera.take("hand-over-send")
        page.send.done.emit()
        theirs.add_colleague(other, mine.card(own), compared=True)
        case = own.consultations.load(rows[0].consultation_id).case
        stored = other.consultations.create(case)
        bundle = self.place / "came.age"
        made = theirs.make(
            other,
            [stored.consultation_id],
            mine.card(own),
            agreed_on=case.consultation.held_on,
        )
        bundle.write_bytes(made.content)
        desktop.handing_over.open_bundle(bundle)
        camera.wait_for(page.merge.isVisible)
        camera.take_down("hand-over-merge")
        page.merge.given_up.emit()
        other.close()

    def close(self) -> None:
        """A consultation that is closed, and a new version of it."""
        from reinteg_desk.ui.kit.steps import Step

        vault = self.desktop.services.vault()
        if vault is None:
            return
        row = vault.consultations.rows("Lies Fictief")[0]
        vault.unlock_signing(PASSPHRASE)
        vault.consultations.finalise(row.consultation_id)
        self.open("Lies Fictief")
        self.go(Step.DECISION)
        self.camera.take("closed-decision")
        self.go(Step.PLAN)
        self.camera.take_down("closed-plan")

    def locked(self) -> None:
        """The ways back in."""
        unlock, camera = self.window.unlock, self.camera
        self.desktop.lock()
        camera.wait_for(lambda: not self.desktop.is_unlocked)
        camera.take("locked")
        unlock.offer_restore(None)
        camera.take("restore")
        unlock.restore_stage.asked_back.emit()
        unlock.passphrase_stage.asked_back.emit()
        camera.take("printed-code")

    def nurse(self) -> None:
        """The same vault, by somebody who prepares files."""
        from reinteg_desk.ui.kit.steps import Step

        unlock, camera = self.window.unlock, self.camera
        words = f"{PASSPHRASE} again"
        self.fill(unlock.recovery_stage, code=self.code, passphrase=words, repeated=words)
        unlock.recovery_stage.submitted.emit()
        camera.wait_for(lambda: self.desktop.is_unlocked or unlock.stage is unlock.code_stage)
        agenda = self.window.agenda
        camera.wait_for(lambda: self.desktop.is_unlocked and agenda.rows and agenda.tells_due)
        camera.take("nurse-agenda")
        self.open("Noor Verzonnen")
        self.go(Step.FILE)
        camera.wait_for(self.window.file.preparation.isVisible)
        camera.take_down("nurse-file")
        self.desktop.show_agenda()
        QApplication.clipboard().setText("naam: Jan Geplakt\ngeboren: 03/02/1980\ntaal: nl\n")
        self.window.agenda.paste()
        camera.settle()
        camera.take("nurse-pasted")
        self.window.agenda.new_file_form.given_up.emit()
        self.desktop.show_settings()
        camera.take("nurse-settings")


def _name_of_tab(area: QWidget) -> str:
    """The name of a tab of the settings: that of its part, without the word."""
    for part in area.findChildren(QWidget):
        name = type(part).__name__
        if name.endswith("Part") and name != "OwnRulesPart":
            return re.sub(r"(?<=[a-z])(?=[A-Z])", "-", name.removesuffix("Part")).lower()
    return "general"
