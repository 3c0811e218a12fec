"""Every store that a version wrote still opens, whole, with everything that was in it."""

import json
import shutil
from datetime import UTC, datetime
from pathlib import Path

import pytest

from reinteg_desk.app.case_writer import case_to_document
from reinteg_desk.app.hand_over_marks import mark_to_document
from reinteg_desk.app.surroundings_document import surroundings_to_document
from reinteg_desk.bootstrap.hand_overs import FolderHandOvers
from reinteg_desk.store import schema
from tests.vault_support import MovingClock, care_of, case_of, features, vaults_in

LATER = datetime(2030, 1, 1, tzinfo=UTC)
KEPT = sorted((Path(__file__).parents[2] / "old_stores").glob("schema-*"))


@pytest.fixture(params=KEPT, ids=[each.name for each in KEPT])
def kept(request, tmp_path):
    folder = tmp_path / "store"
    shutil.copytree(request.param, folder)
    return folder, json.loads((folder / "expected.json").read_text(encoding="utf-8"))


def test_that_there_is_one_for_each_schema_so_far():
    assert [each.name for each in KEPT] == [f"schema-{n}" for n in range(1, schema.VERSION + 1)]


def test_that_an_old_store_opens_with_all_that_was_in_it(kept):
    folder, expected = kept
    vaults = vaults_in(folder, MovingClock(LATER))
    vault = vaults.unlock(expected["passphrase"])

    assert vault.user.name == expected["user"]
    for known in expected["consultations"]:
        stored = vault.consultations.load(known["id"])
        assert stored.dossier_id == known["dossier"]
        assert (stored.version, stored.state) == (known["version"], known["state"])
        assert stored.inputs == known["inputs"]
        assert case_to_document(stored.case) == known["case"]
    dossiers = {known["dossier"] for known in expected["consultations"]}
    assert {row.dossier_id for row in vault.consultations.rows()} == dossiers
    _check_surroundings(vault.surroundings, expected.get("surroundings"))
    _check_marks(vaults, vault, expected.get("marks"))
    assert care_of(vaults).verify(vault) == ()
    vault.close()


def test_that_an_old_store_that_is_only_looked_at_is_sound_in_its_own_form(kept):
    folder, expected = kept
    before = (folder / "store.db").read_bytes()

    assert care_of(vaults_in(folder)).verify_locked(expected["passphrase"]) == ()

    assert (folder / "store.db").read_bytes() == before


def _check_marks(vaults, vault, expected):
    """Stores before schema 3 had none."""
    if expected is not None:
        hand_overs = FolderHandOvers(vaults, instrument=features(), clock=MovingClock(LATER))
        marks = hand_overs.marks(vault, expected["consultation"])
        assert [mark_to_document(each) for each in marks] == expected["marks"]
        assert hand_overs.card(vault).fingerprint == expected["card"]


def _check_surroundings(stored, expected):
    """Stores before schema 2 had none; whoever has an older store can add them now."""
    if expected is None:
        assert stored.contacts() == ()
        return
    around = stored.around(expected["dossier"])
    assert surroundings_to_document(around) == {
        each: expected[each] for each in ("parties", "consents")
    }
    contents = {each.name: stored.content(each.attachment_id) for each in around.attachments}
    assert contents == {name: text.encode() for name, text in expected["attachments"].items()}


def test_that_an_old_store_can_be_worked_on_and_its_printed_code_still_fits(kept):
    folder, expected = kept
    vaults = vaults_in(folder, MovingClock(LATER))
    vault = vaults.unlock_with_recovery_code(expected["recovery_code"])
    draft = next(each for each in expected["consultations"] if each["state"] == "draft")
    vault.consultations.save(draft["id"], case_of("Later", remark="later"))
    vaults.change_passphrase(vault, "een nieuwe wachtzin")
    made = vault.consultations.create(case_of("Nieuw"))
    vault.consultations.finalise(made.consultation_id)

    assert care_of(vaults).verify(vault) == ()
    vault.close()
