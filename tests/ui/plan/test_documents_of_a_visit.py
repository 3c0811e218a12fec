"""From the visit to its documents in the window: offered by role, with photos, exported."""

import io
import subprocess

import pikepdf
import pytest
from PIL import Image
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from reinteg_desk.app.document_kinds import OF_THE_VISIT, STATUTORY, DocumentKind
from reinteg_desk.app.problems import trouble
from reinteg_desk.app.recipients import Recipient
from reinteg_desk.domain.consultation import Role
from reinteg_desk.ui.kit.steps import Step
from tests.unit.documents.visited import visited_case


def tap(widget):
    QTest.mouseClick(widget, Qt.MouseButton.LeftButton)


@pytest.fixture
def visited(at_work):
    """The file after the visit, at the question about documents."""
    driver, vault, _ = at_work(Role.OCCUPATIONAL_PHYSICIAN, "Dr. Aline Exemple")
    stored = vault.consultations.create(visited_case())
    driver.desktop.open_file(stored.consultation_id)
    driver.until(lambda: driver.window.file is not None)
    driver.settle()
    driver.visit = driver.window.file.page(Step.FILE, "visit")
    driver.window.file.show_step(Step.FILE, "visit.documents")
    driver.settle()
    return driver


def photo_in(folder):
    image, exif = Image.new("RGB", (900, 600), "teal"), Image.Exif()
    exif.get_ifd(0x8825)[2] = (50.0, 51.0, 12.3)
    exif[0x010F] = "QMAKER"
    image.save(folder / "werf.jpg", exif=exif)
    return folder / "werf.jpg"


def page_of(driver):
    return driver.window.file.page(Step.PLAN)


def test_that_each_document_is_a_tap_away_from_its_preview(visited):
    part = visited.visit.parts[visited.visit.question.chapter]
    for kind in OF_THE_VISIT:
        tap(part.buttons[kind])
        visited.settle()
        page = page_of(visited)
        assert visited.window.file.step is Step.PLAN
        assert page._presenter.kind is kind
        visited.until(lambda page=page: page._preview.pages)
        visited.window.file.show_step(Step.FILE, "visit.documents")
        visited.settle()


def test_that_roles_decide_what_the_visit_and_the_plan_page_offer(at_work):
    driver, vault, _ = at_work(Role.ADVISING_DOCTOR)
    stored = vault.consultations.create(visited_case())
    driver.desktop.open_file(stored.consultation_id)
    driver.until(lambda: driver.window.file is not None)
    driver.window.file.show_step(Step.FILE, "visit.documents")
    driver.settle()
    view = driver.window.file.page(Step.FILE, "visit")
    part = view.parts[view.question.chapter]
    shown = [kind for kind, button in part.buttons.items() if button.isVisible()]
    assert shown == [DocumentKind.WORK_POST]
    driver.window.show_step(Step.PLAN)
    driver.settle()
    assert not STATUTORY & set(page_of(driver)._presenter.kinds)


def test_that_photos_are_fetched_shown_and_exported_without_their_place(visited, tmp_path):
    part = next(each for each in visited.visit.parts.values() if hasattr(each, "attach"))
    part.attach([photo_in(tmp_path)], "work_post.lifting")
    visited.settle()
    (photo,) = visited.desktop.session.surroundings.attachments
    part._keeping.describe(photo, caption="Bed zonder lift")
    visited.settle()
    visited.window.file.show_step(Step.PLAN, "document.work_post")
    page = page_of(visited)
    page._presenter.choose_language("nl")
    page.export_to(tmp_path / "verslag.pdf")
    visited.until((tmp_path / "verslag.pdf").exists)
    visited.settle()

    content = (tmp_path / "verslag.pdf").read_bytes()
    text = subprocess.run(
        ["pdftotext", "-layout", str(tmp_path / "verslag.pdf"), "-"],
        capture_output=True, text=True, check=True,
    ).stdout  # fmt: skip
    assert "Foto 1 · Tillen: Bed zonder lift" in text
    with pikepdf.open(io.BytesIO(content)) as opened:
        images = [
            each.read_raw_bytes()
            for each in opened.objects
            if isinstance(each, pikepdf.Stream) and each.get("/Subtype") == pikepdf.Name.Image
        ]
    assert len(images) == 1
    assert not any(b"QMAKER" in each or b"Exif" in each for each in (*images, content))
    page._bar.recipient.edited.emit(Recipient.PERSON)
    visited.settle()
    assert page._presenter.order().pictures[0].caption == "Tillen: Bed zonder lift"


def test_that_a_photo_that_cannot_be_read_is_said_and_counted(visited, tmp_path, monkeypatch):
    part = next(each for each in visited.visit.parts.values() if hasattr(each, "attach"))
    part.attach([photo_in(tmp_path)])
    visited.settle()
    vault = visited.desktop.services.vault()

    def damaged(name):
        raise trouble("store.no_such_attachment", found=name)

    monkeypatch.setattr(vault.surroundings, "content", damaged, raising=True)
    visited.window.file.show_step(Step.PLAN, "document.work_post")
    visited.settle()
    page = page_of(visited)
    assert [each.content for each in page._presenter.order().pictures] == [b""]
    assert visited.window.notices.texts


def test_that_a_draft_leads_to_what_is_missing_at_the_visit(visited):
    visited.visit.presenter.set_recommendations(None)
    visited.window.file.show_step(Step.PLAN, "document.health_assessment")
    page = page_of(visited)
    visited.until(lambda: page._preview.check is not None and page._preview.check.is_draft)
    visited.settle()
    page._check.toggle.setChecked(True)
    (link,) = (each for each in page._check.links if "vague" not in each.text())
    tap(link)
    visited.settle()
    assert visited.visit.question.place == "visit.section_f"


def test_that_pictures_leave_memory_with_the_file(visited, tmp_path):
    part = next(each for each in visited.visit.parts.values() if hasattr(each, "attach"))
    part.attach([photo_in(tmp_path)])
    visited.settle()
    visited.window.file.show_step(Step.PLAN, "document.work_post")
    visited.settle()
    page = page_of(visited)
    assert page._shelf.held
    page.leave()
    assert not page._shelf.held


def test_that_the_keys_of_the_steps_work_in_visit_mode(visited):
    for key, step in ((Qt.Key.Key_5, Step.DECISION), (Qt.Key.Key_6, Step.PLAN)):
        visited.window.file.show_visit()
        visited.window.activateWindow()
        visited.until(lambda: QApplication.activeWindow() is visited.window)
        QTest.keyClick(visited.visit.next, key, Qt.KeyboardModifier.ControlModifier)
        visited.settle()
        assert visited.window.file.step is step
