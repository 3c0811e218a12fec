"""Handing a file over to a colleague's computer, and putting what comes back together with ours.

A bundle is one file in the age format, made for the public key of one colleague and signed by who
sends it. Every state that was sent or received is kept beside the consultation: the newest one
that both sides have is what a merge compares with. A value that both sides changed is never
overwritten: ours stays in the field, theirs waits beside it until somebody chooses.
"""

import hashlib
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date, datetime
from enum import StrEnum
from pathlib import Path as FilePath
from typing import Any, Protocol

from reinteg_desk.app.case_merge import Choice, Difference, Document, Path
from reinteg_desk.app.ports import OpenVault, Row
from reinteg_desk.domain.consultation import Role
from reinteg_desk.domain.identifiers import ConsultationId, DossierId
from reinteg_desk.domain.surroundings import NewAttachment


@dataclass(frozen=True, slots=True, kw_only=True)
class Card:
    """Who can be handed a file: the public half of a user's keys, exchanged as a small file.

    Attributes:
        name: As the colleague calls themselves.
        role: Decides what they may be handed.
        reading_key: What bundles for them are made with (``age1…``).
        sending_key: What their signatures are checked with (Ed25519, 32 bytes).
    """

    name: str
    role: Role
    reading_key: str
    sending_key: bytes

    @property
    def fingerprint(self) -> str:
        """Name, role and keys for people to compare by telephone: 80 bits in five groups."""
        told = f"{self.name}\n{self.role}\n{self.reading_key}\n{self.sending_key.hex()}"
        text = hashlib.sha256(told.encode()).hexdigest()[:20].upper()
        return " ".join(text[n : n + 4] for n in range(0, len(text), 4))


@dataclass(frozen=True, slots=True, kw_only=True)
class Colleague:
    """A card that was taken in.

    Attributes:
        card: The card.
        compared: Whether its fingerprint was compared with the colleague, by telephone or in
            person.
        added_at: When it was taken in.
    """

    card: Card
    compared: bool
    added_at: datetime


class FileGroup(StrEnum):
    """The groups in which a file is prepared and confirmed."""

    IDENTITY = "identity"
    INCAPACITY = "incapacity"
    WORK = "work"
    QUESTIONNAIRE = "questionnaire"
    DOCUMENTS = "documents"


@dataclass(frozen=True, slots=True, kw_only=True)
class Mark:
    """Who prepared a group of a file, and who confirmed it.

    Attributes:
        group: Which group.
        prepared_by: Name of who prepared it.
        prepared_on: When.
        digest: Of what the group held then; another one shows that it changed since.
        confirmed_by: Name of who confirmed it, None while nobody has.
        confirmed_on: When.
    """

    group: FileGroup
    prepared_by: str
    prepared_on: date
    digest: str
    confirmed_by: str | None = None
    confirmed_on: date | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class HandedAttachment:
    """A document or photo inside a bundle, and who had put it into the file."""

    attachment: NewAttachment
    added_by: str


@dataclass(frozen=True, slots=True, kw_only=True)
class HandedFile:
    """One file inside a bundle.

    Attributes:
        names: What the consultation is known by on both sides, random; more than one where both
            had made one of their own.
        case: The case document, reduced to what the recipient may see.
        scope: What the recipient may see; a field outside of it is kept back, not removed.
        includes: Ids of the states that were exchanged before and that this one builds on, oldest
            first; its own comes last.
        marks: Who prepared what.
        consent_on: The day the person agreed, None where no consent is needed.
        attachments: Documents and photos.
    """

    names: tuple[str, ...]
    case: Document
    scope: frozenset[str]
    includes: tuple[str, ...]
    marks: tuple[Mark, ...] = ()
    consent_on: date | None = None
    attachments: tuple[HandedAttachment, ...] = ()

    @property
    def shared_id(self) -> str:
        """The first of its names."""
        return self.names[0]


@dataclass(frozen=True, slots=True, kw_only=True)
class Bundle:
    """What came out of a bundle that was made for the user at the desk.

    Attributes:
        sender: Who signed it; the signature is good.
        sent_at: When, by the sender's clock.
        files: The files in it.
    """

    sender: Card
    sent_at: datetime
    files: tuple[HandedFile, ...]


class Meeting(StrEnum):
    """Where a file of a bundle goes."""

    KNOWN = "known"
    SAME_PERSON = "same_person"
    NEW = "new"


@dataclass(frozen=True, slots=True, kw_only=True)
class Incoming:
    """What taking over one file would do; nothing has been stored.

    Attributes:
        shared_id: Names the consultation on both sides.
        name: Of the person.
        born_on: Of the person.
        meeting: Whether the file is known, is a new one of a person who is known, or all new.
        dossier: The file it goes into, None for a new one.
        consultation: The draft that is changed, None where a new draft is made.
        differences: Field by field; all of them additions for a new file.
        received_before: Whether this very state was taken over already.
        attachments: How many documents and photos come with it that are not here yet.
    """

    shared_id: str
    name: str
    born_on: date
    meeting: Meeting
    dossier: DossierId | None
    consultation: ConsultationId | None
    differences: tuple[Difference, ...]
    received_before: bool
    attachments: int = 0


@dataclass(frozen=True, slots=True, kw_only=True)
class TakeOver:
    """A bundle that was opened and compared with what is here.

    Attributes:
        bundle: What came out of it.
        is_known: Whether the sender's card is among the colleagues, unchanged.
        was_compared: Whether its fingerprint was compared.
        files: What taking it over would do, in the order of the bundle.
    """

    bundle: Bundle
    is_known: bool
    was_compared: bool
    files: tuple[Incoming, ...]


Choices = Mapping[str, Mapping[Path, Choice]]
"""Shared id → key path → choice."""


@dataclass(frozen=True, slots=True, kw_only=True)
class TakenOver:
    """What taking over one file did.

    Attributes:
        shared_id: Names the consultation on both sides.
        dossier: Where it is now.
        consultation: Where it is now.
        name: Of the person.
        changed: How many fields changed.
        open: How many fields both sides changed and nobody has chosen for.
    """

    shared_id: str
    dossier: DossierId
    consultation: ConsultationId
    name: str
    changed: int
    open: int


@dataclass(frozen=True, slots=True, kw_only=True)
class OpenDifference:
    """A value of a colleague's that waits beside ours.

    Attributes:
        path: The key path.
        theirs: Their value; None: they removed it.
        sender: Their name.
        at: When it was taken over.
    """

    path: Path
    theirs: Any
    sender: str
    at: datetime


@dataclass(frozen=True, slots=True, kw_only=True)
class Sent:
    """A bundle that was made.

    Attributes:
        content: The bytes of the file, encrypted.
        recipient: For whom.
        files: How many files are in it.
        unfinished: Key paths of texts that are not valid yet and therefore stayed here.
    """

    content: bytes = field(repr=False)
    recipient: Card
    files: int
    unfinished: tuple[str, ...] = ()


class HandOvers(Protocol):
    """Handing over and taking over, for an open vault. Trouble is raised as ``ProblemError``."""

    def card(self, vault: OpenVault) -> Card:
        """The card of the user at the desk; its keys are made at first use."""
        ...

    def card_file(self, vault: OpenVault) -> bytes:
        """The card as the small file that colleagues take in."""
        ...

    def colleagues(self, vault: OpenVault) -> Sequence[Colleague]:
        """The cards that were taken in, by name."""
        ...

    def read_card(self, path: FilePath) -> Card:
        """The card in a file; ``handover.not_a_card``."""
        ...

    def add_colleague(self, vault: OpenVault, card: Card, *, compared: bool) -> None:
        """Take a card in, or note that its fingerprint was compared."""
        ...

    def remove_colleague(self, vault: OpenVault, card: Card) -> None:
        """Forget a card."""
        ...

    def consents(
        self, vault: OpenVault, consultations: Sequence[ConsultationId], recipient: Card
    ) -> Mapping[ConsultationId, date | None]:
        """Files whose person has to agree → the day of a consent that holds, None: none known."""
        ...

    def make(
        self,
        vault: OpenVault,
        consultations: Sequence[ConsultationId],
        recipient: Card,
        *,
        agreed_on: date | None = None,
    ) -> Sent:
        """A bundle; every file in it is noted as handed over.

        ``handover.no_consent`` where the person has to agree and no day is known (a day that is
        given is recorded as a spoken consent); ``handover.withheld`` where they keep back what
        no file can be without;
        ``handover.recipient_not_compared`` for a card whose fingerprint nobody compared.
        """
        ...

    def open(self, vault: OpenVault, path: FilePath) -> TakeOver:
        """Open a bundle and compare it with what is here; nothing is stored."""
        ...

    def take_over(
        self,
        vault: OpenVault,
        found: TakeOver,
        choices: Choices | None = None,
        *,
        apart: Sequence[str] = (),
    ) -> Sequence[TakenOver]:
        """Store all of a bundle in one step: all of it is on disk afterwards, or nothing.

        ``apart`` names files (shared ids) that are not put together with the person's file here.
        """
        ...

    def open_differences(
        self, vault: OpenVault, consultation: ConsultationId
    ) -> Sequence[OpenDifference]:
        """What waits beside a consultation until somebody chooses."""
        ...

    def settle(
        self, vault: OpenVault, consultation: ConsultationId, choices: Mapping[Path, Choice]
    ) -> int:
        """Choose for open differences; how many are still open."""
        ...

    def marks(self, vault: OpenVault, consultation: ConsultationId) -> Sequence[Mark]:
        """Who prepared and confirmed which group."""
        ...

    def set_marks(
        self, vault: OpenVault, consultation: ConsultationId, marks: Sequence[Mark]
    ) -> None:
        """Keep the marks of a file."""
        ...

    def marked(
        self, vault: OpenVault, dossiers: Sequence[DossierId]
    ) -> Mapping[DossierId, Sequence[Mark]]:
        """The marks of those of these files that have any."""
        ...

    def same_person(
        self, vault: OpenVault, *, name: str, born_on: date | None, national_number: str | None
    ) -> Sequence[Row]:
        """Files of somebody with this national number, or this name and birth date."""
        ...
