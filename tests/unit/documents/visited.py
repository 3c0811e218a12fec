"""A case after a visit to the work post, with everything filled in, and its pictures."""

import io
from collections.abc import Mapping
from dataclasses import replace
from datetime import date, timedelta

from PIL import Image, ImageDraw

from reinteg_desk.app.document_kinds import DocumentKind
from reinteg_desk.app.plan_content import PlanContent, plan_content
from reinteg_desk.app.plan_sources import PlanSources
from reinteg_desk.app.plan_visit_parts import Picture
from reinteg_desk.app.recipients import Recipient
from reinteg_desk.app.visit import description_digest, with_signature
from reinteg_desk.domain.case import Case
from reinteg_desk.domain.consultation import Event, EventType, Role
from reinteg_desk.domain.identifiers import AttachmentId, ContactId, FeatureId
from reinteg_desk.domain.occupation import Describer
from reinteg_desk.domain.plan import Plan
from reinteg_desk.domain.surroundings import Contact, ContactRole, FileSurroundings, Party
from reinteg_desk.domain.visit import PostSignature, PostTask, TaskKind, Visit
from reinteg_desk.domain.work_post import PostDemand, WorkPost
from tests.unit.documents import samples

LIFTING, STANDING, CARRYING = map(FeatureId, ("lifting", "standing", "carrying_pushing"))
EMPLOYER = FileSurroundings(
    parties=(
        Party(
            role=ContactRole.EMPLOYER,
            contact=Contact(
                contact_id=ContactId("e" * 32),
                role=ContactRole.EMPLOYER,
                name="M. Verzonnen",
                organisation="Zorghuis Voorbeeld",
            ),
        ),
    )
)


def visited_case(**visit: object) -> Case:
    """The nurse with low back pain, her post seen by the occupational physician."""
    case = samples.read_case(samples.NURSE)
    day = case.consultation.held_on
    given: Mapping[str, object] = {
        "tasks": (
            PostTask(text="Bewoners wassen en kleden", kind=TaskKind.CRITICAL),
            PostTask(text="Medicatie klaarzetten", kind=TaskKind.REGULAR),
            PostTask(text="Matrassen verplaatsen", kind=TaskKind.INCIDENTAL),
        ),
        "quantities": {
            LIFTING: {"load_kg": 30, "times_per_hour": 4},
            CARRYING: {"distance_m": 10},
            STANDING: {"hours_per_day": 6},
        },
        "indicators": {"pressure": "often", "emotional_load": "always", "variety": "never"},
        "note": "QNOTE",
        "described_by": (Describer.EMPLOYER, Describer.WORKER),
        "decision": "A",
        "conditions": "Halve dagen, zonder nachtdienst, niet boven 10 kg.",
        "pre_return_requested_on": day,
        "recommendations": "Een tillift op de kamer; wisselen tussen staan en zitten.",
    }
    case = replace(
        case,
        consultation=replace(
            case.consultation, role=Role.OCCUPATIONAL_PHYSICIAN, assessor="Dr. Aline Exemple"
        ),
        events=(
            Event(event_type=EventType.RIT_REQUESTED, on=day - timedelta(days=30)),
            Event(event_type=EventType.RIT_ASSESSED, on=day),
        ),
        work_post=WorkPost(
            observed_on=day,
            demands={
                LIFTING: PostDemand(demand=4, critical=True),
                STANDING: PostDemand(demand=3),
            },
        ),
        visit=Visit(**{**given, **visit}),
        plan=Plan(accommodations=("hoist",)),
    )
    for role, image in ((Describer.EMPLOYER, "a"), (Describer.WORKER, "b")):
        signature = PostSignature(
            role=role,
            name=f"Persoon {image.upper()}",
            on=day,
            description=description_digest(case),
            image=AttachmentId(image * 32),
        )
        case = with_signature(case, signature)
    return case


def photo(size: tuple[int, int] = (1600, 1200), tint: str = "#7899aa", **more: object) -> bytes:
    """A picture with something on it, as JPEG."""
    image = Image.new("RGB", size, tint)
    ImageDraw.Draw(image).ellipse((200, 200, 900, 900), fill="#c9b458")
    written = io.BytesIO()
    image.save(written, "JPEG", **more)
    return written.getvalue()


def drawn_signature() -> bytes:
    """A line on nothing, as PNG."""
    image = Image.new("RGBA", (600, 200), (0, 0, 0, 0))
    ImageDraw.Draw(image).line([(40, 150), (200, 40), (320, 160), (560, 60)], fill="black", width=6)
    written = io.BytesIO()
    image.save(written, "PNG")
    return written.getvalue()


def pictures() -> tuple[Picture, ...]:
    """Three photos and two signatures."""
    return (
        Picture(caption="Heffen: bed zonder lift", content=photo()),
        Picture(caption="", content=photo((900, 1600), "#aa7899")),
        Picture(caption="Gang naar de linnenkamer", content=photo(tint="#99aa78")),
        Picture(caption="", content=drawn_signature(), signed_by=Describer.EMPLOYER),
        Picture(caption="", content=drawn_signature(), signed_by=Describer.WORKER),
    )


def sources(
    case: Case | None = None,
    *,
    language: str = "nl",
    shown: tuple[Picture, ...] | None = None,
) -> PlanSources:
    """Everything that is known after the visit."""
    given = samples.sources(case or visited_case(), language)
    visit = replace(given.visit, pictures=pictures() if shown is None else shown)
    return replace(given, visit=visit, surroundings=EMPLOYER)


def content(
    kind: DocumentKind,
    case: Case | None = None,
    *,
    recipient: Recipient = Recipient.EMPLOYER,
    language: str = "nl",
    shown: tuple[Picture, ...] | None = None,
) -> PlanContent:
    """What a document of the visit holds for one recipient."""
    given = sources(case, language=language, shown=shown)
    return plan_content(
        given,
        recipient=recipient,
        language=language,
        printed_on=date(2023, 5, 23),
        kind=kind,
    )
