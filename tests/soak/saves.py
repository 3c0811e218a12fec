"""The saves of the fault runs: every kind there is, in a fixed order, so that what is expected after
so many of them can be told.

Each save is one transaction. After a fault the store must be exactly as after the last save that was
reported, or as after the one that was under way.
"""

from dataclasses import dataclass, field
from datetime import date

from reinteg_desk.app.surroundings import with_consent, with_party
from reinteg_desk.domain.identifiers import ConsentId, ContactId
from reinteg_desk.domain.surroundings import (
    Consent,
    ConsentForm,
    Contact,
    ContactRole,
    FileSurroundings,
    NewAttachment,
)
from reinteg_desk.store.consultations import StoredConsultations
from reinteg_desk.store.database import StoreDatabase
from reinteg_desk.store.surroundings import StoredSurroundings
from tests.vault_support import case_of, consultations_of

_AGREED_ON = date(2026, 1, 5)
KINDS = 10
UNSIGNED = frozenset({"store.signature_missing"})
"""What a check finds here all the same: nobody signs these consultations."""
BOOK = 5
"""Entries of the address book; the older ones are replaced."""
KEPT = 2
"""Attachments that stay; beyond, the oldest is removed."""


@dataclass(slots=True)
class State:
    """All that the saves change, as it is read back."""

    remark: int = 0
    people: int = 0
    book: dict[int, int] = field(default_factory=dict)
    attachments: list[tuple[int, int]] = field(default_factory=list)
    """Number of the attachment, number in its caption."""
    drafts: list[int] = field(default_factory=list)
    final: list[int] = field(default_factory=list)


def kind_of(number: int) -> str:
    """What the save of this number does; a consultation half of the time."""
    return {
        1: "people",
        2: "contact",
        3: "attach",
        5: "describe",
        6: "remove",
        7: "make",
        9: "close",
    }.get(number % KINDS, "consultation")


def expected(number: int) -> State:
    """How the store is after so many saves."""
    state = State()
    for each in range(1, number + 1):
        _note(state, each)
    return state


def _note(state: State, number: int) -> None:
    match kind_of(number):
        case "people":
            state.people = number
        case "contact":
            state.book[_entry(number)] = number
        case "make":
            state.drafts.append(number)
        case "close":
            state.final.append(state.drafts.pop())
        case kind:
            if not _note_attachment(state.attachments, kind, number):
                state.remark = number


def _note_attachment(attachments: list[tuple[int, int]], kind: str, number: int) -> bool:
    """Whether a save of this kind changed the attachments."""
    if kind == "attach":
        attachments.append((number, 0))
    elif kind == "describe":
        attachments[-1] = (attachments[-1][0], number)
    elif kind == "remove" and len(attachments) > KEPT:
        del attachments[0]
    else:
        return False
    return True


def _entry(number: int) -> int:
    return number // KINDS % BOOK


class Saver:
    """Does the saves on an open store that :func:`begin` filled."""

    def __init__(self, database: StoreDatabase) -> None:
        self.consultations: StoredConsultations = consultations_of(database)
        self.around = StoredSurroundings(database, user_name="Dr. Test")
        (self.row,) = self.consultations.rows("jan")

    def save(self, number: int) -> None:
        """The save of this number, as one transaction."""
        dossier = self.row.dossier_id
        match kind_of(number):
            case "people":
                self.around.save(dossier, people(number))
            case "contact":
                self.around.save_contact(contact(_entry(number), number))
            case "attach":
                self.around.attach(dossier, document(number))
            case "describe":
                newest = self.around.around(dossier).attachments[-1]
                self.around.describe(newest.attachment_id, caption=str(number), topic="")
            case "make":
                self.consultations.create(case_of("Piet", remark=str(number)))
            case "close":
                (draft,) = (
                    each
                    for each in self.consultations.rows("piet", limit=100_000)
                    if each.state == "draft"
                )
                self.consultations.finalise(draft.consultation_id)
            case kind:
                attachments = self.around.around(dossier).attachments
                if kind == "remove" and len(attachments) > KEPT:
                    self.around.remove_attachment(attachments[0].attachment_id)
                else:
                    case = case_of("Jan", remark=str(number))
                    self.consultations.save(self.row.consultation_id, case)

    def read(self) -> State:
        """What is in the store, the content of the attachments included."""
        given = self.around.around(self.row.dossier_id)
        made = [
            (each.state, self._remark(each.consultation_id))
            for each in self.consultations.rows("piet", limit=100_000)
        ]
        return State(
            remark=self._remark(self.row.consultation_id),
            people=_number_of(given),
            book={int(each.contact_id, 16): int(each.note or 0) for each in self.around.contacts()},
            attachments=[
                (int(self.around.content(each.attachment_id)[:8]), int(each.caption or 0))
                for each in given.attachments
            ],
            drafts=sorted(number for state, number in made if state == "draft"),
            final=sorted(number for state, number in made if state == "final"),
        )

    def _remark(self, consultation) -> int:
        return int(self.consultations.load(consultation).case.free_limits[0].text)


def begin(database: StoreDatabase) -> None:
    """Fill a new store with what save 0 stands for."""
    consultations_of(database).create(case_of("Jan", remark="0"))


def people(number: int) -> FileSurroundings:
    """An employer and a consent that carry the number."""
    given = with_party(ContactRole.EMPLOYER, contact(0x1000, number))(FileSurroundings())
    consent = Consent(
        consent_id=ConsentId("c" * 32),
        recipient="employer",
        given_on=_AGREED_ON,
        form=ConsentForm.WRITTEN,
        recorded_by=str(number),
    )
    return with_consent(consent, _AGREED_ON)(given)


def _number_of(given: FileSurroundings) -> int:
    """The number in people and consents, which must be the same; -1 where they are not."""
    said = {each.contact.note for each in given.parties}
    said |= {each.recorded_by for each in given.consents}
    return int(said.pop()) if len(said) == 1 else -len(said)


def contact(entry: int, number: int) -> Contact:
    return Contact(
        contact_id=ContactId(f"{entry:032x}"),
        role=ContactRole.EMPLOYER,
        organisation="Verzonnen bedrijf",
        note=str(number),
    )


def document(number: int) -> NewAttachment:
    """Larger than a page, so that it overflows."""
    content = f"{number:08d}".encode() * 1500
    return NewAttachment(name="brief.pdf", media_type="application/pdf", content=content)
