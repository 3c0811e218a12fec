"""Handing over and taking over: the port ``HandOvers`` over the vault of a folder."""

import secrets
from collections.abc import Mapping, Sequence
from datetime import date
from pathlib import Path

from cryptography.exceptions import InvalidSignature
from cryptography.hazmat.primitives.asymmetric.ed25519 import (
    Ed25519PrivateKey,
    Ed25519PublicKey,
)

from reinteg_desk.app.case_codec import FORMAT, VERSION
from reinteg_desk.app.case_merge import Choice, Document, Flat, document_of, fields_of
from reinteg_desk.app.case_merge import Path as FieldPath
from reinteg_desk.app.hand_over import (
    Card,
    Choices,
    Colleague,
    HandedAttachment,
    HandedFile,
    Mark,
    OpenDifference,
    Sent,
    TakenOver,
    TakeOver,
)
from reinteg_desk.app.hand_over_fields import (
    AMONG_COLLEAGUES,
    AS_RECIPIENT,
    needs_consent,
    scope_for,
    within,
)
from reinteg_desk.app.ports import Clock, OpenVault, Row, Stored
from reinteg_desk.app.problems import trouble
from reinteg_desk.app.recipients import PlanField
from reinteg_desk.app.surroundings import with_consent, withheld_fields
from reinteg_desk.app.visit import TOPIC
from reinteg_desk.bootstrap.open_vault import FolderVault, folder_vault
from reinteg_desk.bootstrap.vaults import FolderVaults
from reinteg_desk.domain.identifiers import ConsentId, ConsultationId, DossierId
from reinteg_desk.domain.instrument import Instrument
from reinteg_desk.domain.surroundings import Consent, ConsentForm, NewAttachment
from reinteg_desk.exchange import bundles
from reinteg_desk.store.colleagues import StoredColleagues
from reinteg_desk.store.hand_overs import StoredHandOvers
from reinteg_desk.vault.hand_over_keys import SecretHalves, secret_halves, with_hand_over_keys


class FolderHandOvers:
    """Hand-overs of the vault that a :class:`FolderVaults` opens."""

    def __init__(self, vaults: FolderVaults, *, instrument: Instrument, clock: Clock) -> None:
        self._vaults = vaults
        self._instrument = instrument
        self._clock = clock

    # --- cards ---

    def card(self, vault: OpenVault) -> Card:
        """The card of the user at the desk; its keys are made at first use.

        Raises:
            ProblemError: ``handover.no_role``: somebody who administers only gets no files.
        """
        mine = folder_vault(vault)
        user = mine.user
        if user.role is None:
            raise trouble("handover.no_role", found=user.name)
        entry = mine.key_file.user(user.user_id)
        if entry is None:
            raise trouble("vault.no_such_user", found=user.user_id)
        if entry.hand_over is None:
            key_file = with_hand_over_keys(mine.key_file, mine.unlocked.store_key, entry)
            self._vaults.keep(mine, key_file, mine.unlocked, "hand_over_keys_made")
            return self.card(vault)
        return Card(
            name=user.name,
            role=user.role,
            reading_key=entry.hand_over.reading,
            sending_key=entry.hand_over.sending,
        )

    def card_file(self, vault: OpenVault) -> bytes:
        """The card as the small file that colleagues take in."""
        return bundles.card_bytes(self.card(vault))

    def colleagues(self, vault: OpenVault) -> Sequence[Colleague]:
        """The cards that were taken in, by name."""
        return _colleagues(vault).all()

    @staticmethod
    def read_card(path: Path) -> Card:
        """The card in a file.

        Raises:
            ProblemError: ``handover.not_a_card``, ``handover.card_newer``.
        """
        return bundles.read_card(path)

    def add_colleague(self, vault: OpenVault, card: Card, *, compared: bool) -> None:
        """Take a card in, or note that its fingerprint was compared.

        Raises:
            ProblemError: ``handover.own_card``.
        """
        if card == self.card(vault):
            raise trouble("handover.own_card")
        _colleagues(vault).add(card, compared=compared)

    def remove_colleague(self, vault: OpenVault, card: Card) -> None:
        """Forget a card."""
        _colleagues(vault).remove(card)

    # --- handing over ---

    def consents(
        self, vault: OpenVault, consultations: Sequence[ConsultationId], recipient: Card
    ) -> Mapping[ConsultationId, date | None]:
        """Files whose person has to agree → the day of a consent that holds, None: none known."""
        if not needs_consent(self.card(vault).role, recipient.role):
            return {}
        found = {each: self._consent(vault, each, recipient) for each in consultations}
        return {each: consent.given_on if consent else None for each, consent in found.items()}

    def _consent(
        self, vault: OpenVault, consultation: ConsultationId, recipient: Card
    ) -> Consent | None:
        around = vault.surroundings.around(vault.consultations.load(consultation).dossier_id)
        return around.consent(AS_RECIPIENT[recipient.role], self._clock.today())

    def make(
        self,
        vault: OpenVault,
        consultations: Sequence[ConsultationId],
        recipient: Card,
        *,
        agreed_on: date | None = None,
    ) -> Sent:
        """A bundle; every file in it is noted as handed over.

        Raises:
            ProblemError: ``handover.no_files``, ``handover.recipient_not_compared``,
                ``handover.no_consent``, ``handover.consent_in_future``.
        """
        me = self.card(vault)
        self._check(vault, consultations, recipient, agreed_on)
        if agreed_on is not None:
            self._record_consents(vault, consultations, recipient, agreed_on)
        stored = {each: vault.consultations.load(each) for each in consultations}
        scopes = {each: self._scope(vault, me, each, recipient) for each in stored}
        parts = {
            name: within(fields_of(each.case), scopes[name], self._instrument)
            for name, each in stored.items()
        }
        consents = self.consents(vault, consultations, recipient)
        beside = self._store(vault).note_sent(parts, recipient)
        files = tuple(
            HandedFile(
                names=beside[name].names,
                case=_document(parts[name], each),
                scope=scopes[name],
                includes=tuple(state.state_id for state in beside[name].exchanged),
                marks=beside[name].marks if AMONG_COLLEAGUES in scopes[name] else (),
                consent_on=consents.get(name),
                attachments=_attachments(vault, each, everything=AMONG_COLLEAGUES in scopes[name]),
            )
            for name, each in stored.items()
        )
        key = Ed25519PrivateKey.from_private_bytes(self._secrets(vault).sending)
        content = bundles.bundle_bytes(me, recipient, self._clock.now(), files, key.sign)
        unfinished = tuple(dict.fromkeys(path for each in stored.values() for path in each.inputs))
        return Sent(content=content, recipient=recipient, files=len(files), unfinished=unfinished)

    def _scope(
        self, vault: OpenVault, me: Card, consultation: ConsultationId, recipient: Card
    ) -> frozenset[str]:
        """What this recipient may see of this file; what the person keeps back is left out."""
        withheld: frozenset[PlanField] = frozenset()
        if needs_consent(me.role, recipient.role):
            withheld = withheld_fields(self._consent(vault, consultation, recipient))
        if PlanField.CAUSE in withheld:  # a file without its cause is none
            raise trouble("handover.withheld", found=recipient.name)
        return scope_for(sender=me.role, recipient=recipient.role, withheld=withheld)

    def _record_consents(
        self,
        vault: OpenVault,
        consultations: Sequence[ConsultationId],
        recipient: Card,
        agreed_on: date,
    ) -> None:
        """A day that was told at the desk is a spoken consent, where none holds yet."""
        missing = self.consents(vault, consultations, recipient)
        for consultation in (each for each, day in missing.items() if day is None):
            dossier = vault.consultations.load(consultation).dossier_id
            around = vault.surroundings.around(dossier)
            reader = AS_RECIPIENT[recipient.role]
            ended = [each.withdrawn_on for each in around.consents if each.recipient == reader]
            if any(day is not None and day > agreed_on for day in ended):
                raise trouble("handover.consent_withdrawn", found=agreed_on.isoformat())
            consent = Consent(
                consent_id=ConsentId(secrets.token_hex(16)),
                recipient=reader,
                given_on=agreed_on,
                form=ConsentForm.SPOKEN,
                recorded_by=vault.user.name,
            )
            change = with_consent(consent, self._clock.today())
            vault.surroundings.save(dossier, change(around))

    def _check(
        self,
        vault: OpenVault,
        consultations: Sequence[ConsultationId],
        recipient: Card,
        agreed_on: date | None,
    ) -> None:
        if not consultations:
            raise trouble("handover.no_files")
        compared = {each.card for each in self.colleagues(vault) if each.compared}
        if recipient not in compared:
            raise trouble(
                "handover.recipient_not_compared", found=recipient.name, key=recipient.fingerprint
            )
        today = self._clock.today()
        if agreed_on is not None and agreed_on > today:
            raise trouble("handover.consent_in_future", found=agreed_on.isoformat())
        known = self.consents(vault, consultations, recipient)
        if agreed_on is None and any(day is None for day in known.values()):
            raise trouble("handover.no_consent", found=recipient.name)

    # --- taking over ---

    def open(self, vault: OpenVault, path: Path) -> TakeOver:
        """Open a bundle and compare it with what is here; nothing is stored.

        Raises:
            ProblemError: What :func:`reinteg_desk.exchange.bundles.read_bundle` raises.
        """
        bundle = bundles.read_bundle(
            path,
            identity=self._secrets(vault).reading,
            me=self.card(vault),
            check=_is_signed,
            known_features=self._instrument,
        )
        known = {each.card: each.compared for each in self.colleagues(vault)}
        return TakeOver(
            bundle=bundle,
            is_known=bundle.sender in known,
            was_compared=known.get(bundle.sender, False),
            files=self._store(vault).incoming(bundle.files),
        )

    def take_over(
        self,
        vault: OpenVault,
        found: TakeOver,
        choices: Choices | None = None,
        *,
        apart: Sequence[str] = (),
    ) -> Sequence[TakenOver]:
        """Store all of a bundle in one step: all of it is on disk afterwards, or nothing."""
        bundle = found.bundle
        return self._store(vault).take_over(bundle.files, bundle.sender, choices or {}, apart)

    def open_differences(
        self, vault: OpenVault, consultation: ConsultationId
    ) -> Sequence[OpenDifference]:
        """What waits beside a consultation until somebody chooses."""
        return self._store(vault).open_differences(consultation)

    def settle(
        self, vault: OpenVault, consultation: ConsultationId, choices: Mapping[FieldPath, Choice]
    ) -> int:
        """Choose for open differences; how many are still open."""
        return self._store(vault).settle(consultation, choices)

    # --- preparing ---

    def marks(self, vault: OpenVault, consultation: ConsultationId) -> Sequence[Mark]:
        """Who prepared and confirmed which group."""
        return self._store(vault).beside(consultation).marks

    def set_marks(
        self, vault: OpenVault, consultation: ConsultationId, marks: Sequence[Mark]
    ) -> None:
        """Keep the marks of a file."""
        self._store(vault).set_marks(consultation, marks)

    def marked(
        self, vault: OpenVault, dossiers: Sequence[DossierId]
    ) -> Mapping[DossierId, Sequence[Mark]]:
        """The marks of those of these files that have any."""
        return self._store(vault).marked(dossiers)

    def same_person(
        self, vault: OpenVault, *, name: str, born_on: date | None, national_number: str | None
    ) -> Sequence[Row]:
        """Files of somebody with this national number, or this name and birth date."""
        return self._store(vault).same_person(
            name=name, born_on=born_on, national_number=national_number
        )

    # --- small parts ---

    def _store(self, vault: OpenVault) -> StoredHandOvers:
        mine: FolderVault = folder_vault(vault)
        return StoredHandOvers(
            mine.database, mine.consultations, instrument=self._instrument, user=mine.user
        )

    def _secrets(self, vault: OpenVault) -> SecretHalves:
        self.card(vault)
        mine = folder_vault(vault)
        entry = mine.key_file.user(mine.user.user_id)
        if entry is None:
            raise trouble("vault.no_such_user", found=mine.user.user_id)
        return secret_halves(mine.key_file, mine.unlocked.store_key, entry)


def _colleagues(vault: OpenVault) -> StoredColleagues:
    return StoredColleagues(folder_vault(vault).database)


def _attachments(
    vault: OpenVault, stored: Stored, *, everything: bool
) -> tuple[HandedAttachment, ...]:
    """The documents and photos of a file; to the other side those of the work post only."""
    surroundings = vault.surroundings
    return tuple(
        HandedAttachment(
            attachment=NewAttachment(
                name=each.name,
                media_type=each.media_type,
                content=surroundings.content(each.attachment_id),
                caption=each.caption,
                topic=each.topic,
            ),
            added_by=each.added_by,
        )
        for each in surroundings.around(stored.dossier_id).attachments
        if everything or each.topic.startswith(TOPIC)
    )


def _document(fields: Flat, stored: Stored) -> Document:
    """The case document of what is handed over, with whose consultation it was."""
    own = stored.case.consultation
    document: Document = {"format": FORMAT, "version": VERSION, "capacities": {}}
    document |= document_of(fields)
    document["consultation"] = {
        **document.get("consultation", {}),
        "role": own.role.value,
        **({"assessor": own.assessor} if own.assessor else {}),
    }
    return document


def _is_signed(public: bytes, signature: bytes, content: bytes) -> bool:
    try:
        Ed25519PublicKey.from_public_bytes(public).verify(signature, content)
    except (InvalidSignature, ValueError):
        return False
    return True
