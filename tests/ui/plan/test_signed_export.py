"""Closed consultations in the whole window: signed on export with the log's mark, revised, kept."""

import subprocess

import pytest

from reinteg_desk.bootstrap.verifying import signature_path, verify_document
from reinteg_desk.domain.consultation import Role
from reinteg_desk.ui.kit.steps import Step
from reinteg_desk.ui.plan.signing_line import Signature, signature_of
from tests.ui.conftest import PASSPHRASE
from tests.vault_support import confirmed


@pytest.fixture
def closed(with_file):
    """A file whose consultation is closed, at the plan."""
    driver = with_file
    vault, session = driver.desktop.services.vault(), driver.desktop.session
    session.finalised(vault.consultations.finalise(session.consultation_id))
    driver.window.show_step(Step.PLAN)
    driver.settle()
    driver.page = driver.window.file.page(Step.PLAN)
    return driver


def exported(driver, path):
    driver.page.export_to(path)
    driver.until(lambda: any(str(path) in text for text in driver.window.notices.texts))
    driver.settle()
    return subprocess.run(
        ["pdftotext", "-layout", str(path), "-"], capture_output=True, text=True, check=True
    ).stdout


def test_that_a_closed_consultation_is_signed_on_export_with_mark_and_fingerprint(closed, tmp_path):
    vault, care = closed.desktop.services.vault(), closed.desktop.services.desk.vault_care
    mark = vault.log_mark
    text = exported(closed, tmp_path / "plan.pdf")

    assert mark in text
    assert vault.fingerprint in text
    assert care.holds_mark(vault, mark)
    store = closed.desktop.services.desk.vaults.folder
    found = verify_document(tmp_path / "plan.pdf", store)
    assert found.problem is None
    assert found.fingerprint == vault.fingerprint
    assert care.log(vault, limit=1)[0].kind == "document_signed"


def test_that_a_draft_is_not_signed_and_carries_no_mark(with_file, tmp_path):
    with_file.window.show_step(Step.PLAN)
    with_file.settle()
    with_file.page = with_file.window.file.page(Step.PLAN)
    text = exported(with_file, tmp_path / "plan.pdf")

    vault = with_file.desktop.services.vault()
    assert not signature_path(tmp_path / "plan.pdf").exists()
    assert vault.fingerprint not in text
    assert vault.log_mark not in text


def test_that_a_nurse_exports_a_closed_consultation_without_a_signature(closed, tmp_path):
    driver, consultation = closed, closed.desktop.session.consultation_id
    vaults, vault = driver.desktop.services.desk.vaults, driver.desktop.services.vault()
    code = vaults.add_user(confirmed(vault, PASSPHRASE), name="Nele", role=Role.ADVISING_NURSE).code
    driver.desktop.lock()
    driver.settle()
    driver.unlock._go(driver.unlock.recovery_stage)
    driver.fill(
        code=code, passphrase="kleine regenzin van Nele", repeated="kleine regenzin van Nele"
    )
    driver.unlock.stage.submitted.emit()
    driver.until(lambda: driver.desktop.is_unlocked)
    driver.desktop.open_file(consultation)
    driver.until(lambda: driver.window.file is not None)
    driver.window.show_step(Step.PLAN)
    driver.settle()
    driver.page = driver.window.file.page(Step.PLAN)

    nurse = driver.desktop.services.vault()
    assert signature_of(driver.desktop.session, nurse) is Signature.NEVER
    assert driver.page._signing._open.isHidden()
    exported(driver, tmp_path / "plan.pdf")
    assert not signature_path(tmp_path / "plan.pdf").exists()


def test_that_a_locked_signature_is_unlocked_beside_the_document(closed, tmp_path):
    driver, consultation = closed, closed.desktop.session.consultation_id
    vaults = driver.desktop.services.desk.vaults
    vaults.remember_device(confirmed(driver.desktop.services.vault(), PASSPHRASE))
    driver.desktop.lock()
    driver.settle()
    driver.unlock.start(device=True)
    driver.until(lambda: driver.desktop.is_unlocked)
    driver.desktop.open_file(consultation)
    driver.until(lambda: driver.window.file is not None)
    driver.window.show_step(Step.PLAN)
    driver.settle()
    line = driver.window.file.page(Step.PLAN)._signing
    assert not line._open.isHidden()
    line._open.click()
    for typed in ("fout", PASSPHRASE):
        assert signature_of(driver.desktop.session, driver.desktop.services.vault()) is (
            Signature.LOCKED
        )
        line.passphrase.line.setText(typed)
        line.unlock.click()
        driver.settle()
    assert line._form.isHidden()
    driver.page = driver.window.file.page(Step.PLAN)
    exported(driver, tmp_path / "plan.pdf")
    assert verify_document(tmp_path / "plan.pdf", vaults.folder).problem is None


def test_that_a_closed_consultation_gets_a_new_version_and_stays_as_it_was(closed):
    driver, vault = closed, closed.desktop.services.vault()
    first = driver.desktop.session.consultation_id
    before = vault.consultations.load(first)
    part = driver.page._versions
    assert not part.revise.isHidden()
    part.revise.click()
    driver.until(
        lambda: (
            driver.desktop.session is not None and driver.desktop.session.consultation_id != first
        )
    )
    driver.settle()
    session = driver.desktop.session
    assert (session.version, session.is_final) == (2, False)
    assert vault.consultations.load(first) == before
    driver.window.show_step(Step.PLAN)
    driver.settle()
    part = driver.window.file.page(Step.PLAN)._versions
    assert [each.number for each in part.versions] == [1, 2]
    assert part.revise.isHidden()
    driver.desktop.services.open_file(first)
    driver.until(
        lambda: (
            driver.desktop.session is not None and driver.desktop.session.consultation_id == first
        )
    )
    driver.window.show_step(Step.PLAN)
    driver.settle()
    assert driver.window.file.page(Step.PLAN)._versions.revise.isHidden()  # there is a newer one
