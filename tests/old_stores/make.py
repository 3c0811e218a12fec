"""Makes the store that is kept for later versions to open: ``python -m tests.old_stores.make FOLDER``.

Run once for each schema version, into ``tests/old_stores/schema-N``; what is there is never made anew.
"""

import json
import sys
from datetime import date
from pathlib import Path

from reinteg_desk.app.case_writer import case_to_document
from reinteg_desk.app.hand_over import FileGroup
from reinteg_desk.app.hand_over_marks import mark_to_document, prepared
from reinteg_desk.app.ports import Stored
from reinteg_desk.app.surroundings import with_consent, with_party
from reinteg_desk.app.surroundings_document import surroundings_to_document
from reinteg_desk.bootstrap.hand_overs import FolderHandOvers
from reinteg_desk.bootstrap.open_vault import FolderVault
from reinteg_desk.bootstrap.vaults import FolderVaults
from reinteg_desk.domain.consultation import Role
from reinteg_desk.domain.identifiers import ConsentId, ContactId, DossierId
from reinteg_desk.domain.surroundings import (
    Consent,
    ConsentForm,
    Contact,
    ContactRole,
    FileSurroundings,
    NewAttachment,
)
from tests.vault_support import QUICK, MovingClock, case_of, features

ON = date(2021, 6, 2)
PASSPHRASE = "een oude opslag blijft opengaan"


def main(folder: Path) -> None:
    vaults = FolderVaults(folder, clock=MovingClock(), known_features=features(), cost=QUICK)
    vault, made = vaults.create(
        user_name="Dr. Voorbeeld", role=Role.ADVISING_DOCTOR, passphrase=PASSPHRASE
    )
    consultations = vault.consultations
    first = consultations.create(case_of("Verzonnen Persoon", date(2021, 3, 2)))
    consultations.save(first.consultation_id, case_of("Verzonnen Persoon", date(2021, 3, 2), "één"))
    consultations.finalise(first.consultation_id)
    consultations.revise(first.consultation_id)
    draft = consultations.create(case_of("Élodie Fictief", date(2021, 6, 1)))
    consultations.save(draft.consultation_id, draft.case, {"sustainable_hours": "veel"})
    gone = consultations.create(case_of("Gewist"))
    consultations.erase(gone.dossier_id)
    surroundings = _surround(vault, first.dossier_id)
    marks = _mark(vaults, vault, draft)
    stored = [
        each
        for dossier in (first.dossier_id, draft.dossier_id)
        for each in consultations.of_dossier(dossier)
    ]
    vault.close()
    expected = {
        "passphrase": PASSPHRASE,
        "recovery_code": made.recovery_code,
        "user": "Dr. Voorbeeld",
        "consultations": [
            {
                "id": each.consultation_id,
                "dossier": each.dossier_id,
                "version": each.version,
                "state": each.state,
                "inputs": each.inputs,
                "case": case_to_document(each.case),
            }
            for each in stored
        ],
        "surroundings": surroundings,
        "marks": marks,
    }
    text = json.dumps(expected, ensure_ascii=False, indent=1)
    (folder / "expected.json").write_text(f"{text}\n", encoding="utf-8")
    for name in ("store.lock", "store.db-journal"):
        (folder / name).unlink(missing_ok=True)


def _surround(vault: FolderVault, dossier: DossierId) -> dict[str, object]:
    """People, a consent and a document around a file, as they must come back."""
    employer = Contact(
        contact_id=ContactId("e" * 32), role=ContactRole.EMPLOYER, organisation="Verzonnen bedrijf"
    )
    consent = Consent(
        consent_id=ConsentId("a" * 32),
        recipient="employer",
        given_on=date(2021, 3, 1),
        form=ConsentForm.WRITTEN,
        recorded_by="Dr. Voorbeeld",
    )
    given = with_party(ContactRole.EMPLOYER, employer)(FileSurroundings())
    given = with_consent(consent, date(2021, 3, 2))(given)
    vault.surroundings.save_contact(employer)
    vault.surroundings.save(dossier, given)
    vault.surroundings.attach(
        dossier, NewAttachment(name="brief.pdf", media_type="application/pdf", content=b"%PDF-")
    )
    return {
        "dossier": dossier,
        "attachments": {"brief.pdf": "%PDF-"},
        **surroundings_to_document(given),
    }


def _mark(vaults: FolderVaults, vault: FolderVault, draft: Stored) -> dict[str, object]:
    hand_overs = FolderHandOvers(vaults, instrument=features(), clock=MovingClock())
    marks = prepared((), (FileGroup.IDENTITY,), draft.case, by="Nele", on=ON)
    hand_overs.set_marks(vault, draft.consultation_id, marks)
    return {
        "consultation": draft.consultation_id,
        "marks": [mark_to_document(each) for each in marks],
        "card": hand_overs.card(vault).fingerprint,
    }


if __name__ == "__main__":
    main(Path(sys.argv[1]))
