"""What the plan page shows and does, without Qt: what is agreed, its documents, and the closing."""

import unicodedata
from collections.abc import Callable, Mapping
from dataclasses import dataclass, replace
from enum import StrEnum

from reinteg_desk.app.case_writer import case_to_document
from reinteg_desk.app.decide import decision_of, lacks_motive
from reinteg_desk.app.desk import Desk
from reinteg_desk.app.document_kinds import RECIPIENTS, DocumentKind, kinds_for, needs_consent
from reinteg_desk.app.entries import at_the_field, format_check
from reinteg_desk.app.entry_rows import EntryRows
from reinteg_desk.app.export_check import PrintedDocument, VagueText
from reinteg_desk.app.file_session import FileSession
from reinteg_desk.app.measures import Measure
from reinteg_desk.app.messages import LANGUAGES
from reinteg_desk.app.plan_sources import AroundCase
from reinteg_desk.app.plan_visit_parts import Picture
from reinteg_desk.app.ports import VaultMark
from reinteg_desk.app.problems import Problem, ProblemError
from reinteg_desk.app.recipients import ALLOWED, PlanField, Recipient
from reinteg_desk.app.score_desk import switched
from reinteg_desk.app.visit import pictures_of, signed_by
from reinteg_desk.domain.case import Case
from reinteg_desk.domain.consultation import Role
from reinteg_desk.domain.identifiers import AttachmentId, FeatureId
from reinteg_desk.domain.plan import ActionOwner, Plan, PlanAction
from reinteg_desk.domain.surroundings import Attachment, FileSurroundings
from reinteg_desk.ui.kit.dates import parse_day
from reinteg_desk.ui.plan.places import (
    ACCOMMODATIONS,
    ACTIONS,
    GOAL,
    action_rows,
    likely_day,
    place_of_text,
    plan_of,
    put,
)


@dataclass(frozen=True, slots=True, kw_only=True)
class Order:
    """A document as it was asked for; two equal orders give the same bytes.

    Attributes:
        case: The case.
        kind: Which document.
        recipient: For whom.
        language: In which language.
        surroundings: The people and consents of the file.
        mark: What stands at the foot of a signed document; None where it is not signed.
        previous: The consultation before, None where this is the first.
        pictures: Photos and drawn signatures that it shows.
    """

    case: Case
    kind: DocumentKind
    recipient: Recipient
    language: str
    surroundings: FileSurroundings
    mark: VaultMark | None = None
    previous: Case | None = None
    pictures: tuple[Picture, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class MeasureLine:
    """A support measure that fits, in the language of the window."""

    measure_id: str
    title: str
    what: str
    source: str
    status: str
    to_confirm: bool
    is_taken: bool


ADVICE, SECTION_F = "visit.advice", "visit.section_f"
_MISSING_IN_DRAFT = {
    DocumentKind.WORK_POST: "visit.post",
    DocumentKind.REINTEGRATION_ASSESSMENT: ADVICE,
    DocumentKind.HEALTH_ASSESSMENT: SECTION_F,
}


class Hindrance(StrEnum):
    """What keeps a consultation from being closed."""

    INPUTS = "inputs"
    MOTIVE = "motive"


class Doubt(StrEnum):
    """What is open, though a consultation can be closed without it."""

    RECOGNITION = "recognition"
    CATEGORY = "category"
    ACTIONS = "actions"


class Presenter:
    """Decides what the page shows; every act is one undoable change of the session.

    Args:
        session: The open file.
        desk: Makes the documents.
        label: Key path → the name of its field, for "undo …".
        role: Of who is at the desk; None: as in the consultation.
        pictures: Attachment → its content, as far as it was fetched.
    """

    def __init__(
        self,
        session: FileSession,
        desk: Desk,
        label: Callable[[str], str],
        *,
        role: Callable[[], Role | None] = lambda: None,
        pictures: Callable[[], Mapping[AttachmentId, bytes]] = dict,
    ) -> None:
        self._session = session
        self._desk = desk
        self._label = label
        self._role = role
        self._pictures = pictures
        self.kind = self.kinds[0]
        self.recipient = self.recipients[0]
        self._language: str | None = None
        today = desk.clock.today
        check = format_check(desk.instrument, today)
        self.actions: EntryRows[PlanAction] = EntryRows(session, check, action_rows(today), label)
        self._owner = ActionOwner.PERSON

    @property
    def is_final(self) -> bool:
        """Whether the consultation is closed."""
        return self._session.is_final

    @property
    def plan(self) -> Plan:
        """What has been agreed so far."""
        return plan_of(self._session.case)

    def kept(self, path: str) -> str | None:
        """A text that is not in the case (yet)."""
        return self._session.inputs.get(path)

    def write(self, path: str, text: object) -> None:
        """Take a text; typing is undone in one act."""
        self._session.apply(self._label(path), put(path, text), merge=f"input:{path}")

    # --- the actions ---

    def add_action(self, text: str) -> None:
        """A new action of the owner who was chosen last."""
        if text.strip():
            self.actions.add({"text": text.strip(), "owner": str(self._owner), "due_on": ""})

    def set_owner(self, position: int, owner: ActionOwner) -> None:
        """Who does an action; the next new one is theirs too."""
        self._owner = owner
        self.actions.enter(position, "owner", str(owner))

    def action_value(self, position: int, name: str) -> object:
        """What the case holds in a cell, None where it has no such action (yet)."""
        actions = self.plan.actions
        return getattr(actions[position], name) if position < len(actions) else None

    def action_problems(self) -> Mapping[str, Problem]:
        """Key path → what is wrong in the actions, as said at the field."""
        return {path: at_the_field(each) for path, each in self.actions.problems().items()}

    def is_unlikely(self, text: str) -> bool:
        """Whether a text is a day, but in a year that nobody can mean."""
        today = self._desk.clock.today()
        return parse_day(text, today) is not None and likely_day(text, today) is None

    # --- support measures ---

    def measures(self, language: str) -> tuple[MeasureLine, ...]:
        """The measures that fit this person on the day of the consultation."""
        taken = {each.measure for each in self.plan.actions}
        return tuple(
            MeasureLine(
                measure_id=each.measure_id,
                title=each.text(language).title,
                what=each.text(language).what,
                source=each.source,
                status=each.status.value,
                to_confirm=each.to_confirm,
                is_taken=each.measure_id in taken,
            )
            for each in self._fitting()
        )

    def _fitting(self) -> tuple[Measure, ...]:
        if self._desk.support is None:
            return ()
        case = self._session.case
        return self._desk.support().fitting(case, case.consultation.held_on)

    def take_measure(self, measure_id: str) -> None:
        """Make an action of a measure, in the language of the documents, for who asks for it."""
        found = [each for each in self._fitting() if each.measure_id == measure_id]
        for measure in found:
            action = PlanAction(
                text=measure.text(self.document_language).title,
                owner=_owner_of(measure),
                measure=measure_id,
            )
            actions = (*self.plan.actions, action)
            self._session.apply(self._label(ACTIONS), put(ACTIONS, actions))

    # --- accommodations ---

    def switch_accommodation(self, accommodation: str, *, on: bool) -> None:
        """Take an accommodation into the plan, or out of it."""
        self._session.apply(
            self._label(ACCOMMODATIONS), lambda case: switched(case, accommodation, on=on)
        )

    def accommodation_names(self, language: str) -> dict[str, str]:
        """Id → name of every accommodation of the catalogue."""
        sheets = self._desk.score_desk().words.sheets(language)
        return {known: sheet.title for known, sheet in sheets.items()}

    # --- the document ---

    @property
    def kinds(self) -> tuple[DocumentKind, ...]:
        """The documents that whoever is at the desk makes, the usual one first."""
        return kinds_for(self._role() or self._session.case.consultation.role)

    def choose_kind(self, kind: DocumentKind) -> None:
        """Make another document, for the same reader where it is made for them."""
        self.kind = kind
        if self.recipient not in self.recipients:
            self.recipient = self.recipients[0]

    @property
    def recipients(self) -> tuple[Recipient, ...]:
        """For whom the document is made; the usual one first."""
        return RECIPIENTS[self.kind]

    def choose_recipient(self, recipient: Recipient) -> None:
        """Make the document for somebody else."""
        self.recipient = recipient

    @property
    def lacks_consent(self) -> bool:
        """Whether this reader needs the person's consent today and none is on record."""
        held = self._session.surroundings.consent(self.recipient, self._desk.clock.today())
        author = self._session.case.consultation.role
        return needs_consent(self.kind, self.recipient, author) and held is None

    @property
    def place_of_draft(self) -> str:
        """The key path of what makes the document more than a draft."""
        return _MISSING_IN_DRAFT.get(self.kind, "decision.recognition")

    def place_of_vague(self, vague: VagueText) -> str:
        """The key path of a text of the assessor."""
        found = {
            PlanField.GOAL: GOAL,
            PlanField.MOTIVE: "decision.motive",
            PlanField.PARTIAL_RESUMPTION: "decision.partial_conditions",
            PlanField.LIMITS: "free_limits",
            PlanField.TRACK_DECISION: ADVICE,
            PlanField.SECTION_F: SECTION_F,
        }.get(vague.field)
        if found is not None:
            return found
        texts = [action.text for action in self.plan.actions]
        return f"{ACTIONS}[{texts.index(vague.text)}].text" if vague.text in texts else ACTIONS

    def place_of_sign(self, sign: str) -> str | None:
        """The key path of the first text that holds a sign, None where the case has none."""
        return place_of_text(case_to_document(self._session.case), sign)

    def choose_language(self, language: str | None) -> None:
        """Make the document in a language; None: in the person's."""
        self._language = language

    @property
    def chosen_language(self) -> str | None:
        """The language that was chosen, None for the person's."""
        return self._language

    @property
    def person_language(self) -> str:
        """The person's language where documents exist in it, else Dutch."""
        spoken = self._session.case.person.language
        return spoken if spoken in LANGUAGES else LANGUAGES[0]

    @property
    def document_language(self) -> str:
        """The language of the documents: the chosen one, else the person's."""
        return self._language or self.person_language

    @property
    def knows_the_work(self) -> bool:
        """Whether the library knows the reference occupation; without it nothing can be made."""
        return self._session.assessment is not None

    def order(self) -> Order | None:
        """The document as it stands now, None where it cannot be made."""
        if not self.knows_the_work:
            return None
        return Order(
            case=self._session.case,
            kind=self.kind,
            recipient=self.recipient,
            language=self.document_language,
            surroundings=replace(self._session.surroundings, attachments=()),
            previous=self._session.previous,
            pictures=tuple(map(self._picture, self.wanted_pictures)),
        )

    @property
    def wanted_pictures(self) -> tuple[Attachment, ...]:
        """The photos and drawn signatures that the document shows to its reader."""
        allowed = PlanField.WORK_POST_PICTURES in ALLOWED[self.recipient]
        if self.kind is not DocumentKind.WORK_POST or not allowed:
            return ()
        return pictures_of(self._session.case, self._session.surroundings.attachments)

    def _picture(self, shown: Attachment) -> Picture:
        feature = FeatureId(shown.topic.partition(".")[2])
        about = ""
        if feature in self._desk.instrument:
            about = self._desk.words(self.document_language)[feature].name
        return Picture(
            caption=": ".join(part for part in (about, shown.caption) if part),
            content=self._pictures().get(shown.attachment_id, b""),
            signed_by=signed_by(self._session.case, shown),
        )

    def printer(self, order: Order) -> Callable[[], PrintedDocument]:
        """Makes the document in memory; runs on any thread."""
        make = self._desk.print_document
        around = AroundCase(
            surroundings=order.surroundings,
            vault_mark=order.mark,
            previous=order.previous,
            pictures=order.pictures,
        )
        return lambda: make(order.kind, order.case, order.language, order.recipient, around)

    def file_name(self, document: str, recipient: str) -> str:
        """A name for the file, from the names of document and reader; never the person's."""
        on = self._session.case.consultation.held_on.isoformat()
        return f"{_slug(document)}-{on}-{_slug(recipient)}.pdf"

    # --- closing ---

    def hindrances(self) -> tuple[Hindrance, ...]:
        """What has to be settled before the consultation can be closed."""
        decision = decision_of(self._session.case)
        found = {
            Hindrance.INPUTS: bool(self._session.inputs),
            Hindrance.MOTIVE: lacks_motive(decision, self._proposed()),
        }
        return tuple(each for each, is_true in found.items() if is_true)

    def _proposed(self) -> int | None:
        try:
            return self._session.proposal.category
        except ProblemError:
            return None

    def doubts(self) -> tuple[Doubt, ...]:
        """What is open and would stay so."""
        decision = decision_of(self._session.case)
        found = {
            Doubt.RECOGNITION: decision.recognition is None,
            Doubt.CATEGORY: decision.category is None,
            Doubt.ACTIONS: not self.plan.actions,
        }
        return tuple(each for each, is_true in found.items() if is_true)

    def first_input(self) -> str | None:
        """The key path of the first text that is not valid yet, None where there is none."""
        return next(iter(self._session.inputs), None)


def _owner_of(measure: Measure) -> ActionOwner:
    """Who asks for a measure: the first of them that a plan knows, else the person."""
    owners = {str(each): each for each in ActionOwner}
    return next((owners[each] for each in measure.asked_by if each in owners), ActionOwner.PERSON)


def _slug(name: str) -> str:
    """A name for a file: small letters and hyphens."""
    plain = unicodedata.normalize("NFKD", name).encode("ascii", "ignore").decode()
    return "-".join("".join(c if c.isalnum() else " " for c in plain.lower()).split())
