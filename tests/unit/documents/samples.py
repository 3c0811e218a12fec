"""What the document tests are made from: real cases with everything filled in, and plain content."""

from collections.abc import Iterator
from dataclasses import replace
from datetime import date
from functools import cache
from pathlib import Path

import pypdfium2

from reinteg_desk.app.document_kinds import RECIPIENTS, DocumentKind
from reinteg_desk.app.plan_content import PlanContent, plan_content
from reinteg_desk.app.plan_sources import PlanSources
from reinteg_desk.app.recipients import Recipient
from reinteg_desk.bootstrap import Composition
from reinteg_desk.documents.catalogue import render_document
from reinteg_desk.documents.rendered import RenderedDocument
from reinteg_desk.documents.structure import Node
from reinteg_desk.domain.case import Case
from reinteg_desk.domain.decision import Decision, Recognition
from reinteg_desk.domain.plan import ActionOwner, Plan, PlanAction

ROOT = Path(__file__).resolve().parents[3]
CASES = tuple(sorted((ROOT / "tests" / "cases").glob("case-*.json")))
LANGUAGES = ("nl", "fr", "en")
THESIS, NURSE, BAKER = CASES


@cache
def composition() -> Composition:
    """The program put together, once for all document tests."""
    return Composition()


def read_case(path: Path = THESIS) -> Case:
    """A shared case as it is: nothing decided yet."""
    return composition().read_case(path)


def decided(case: Case) -> Case:
    """The same case with a decision and a plan."""
    held_on = case.consultation.held_on
    return replace(
        case,
        decision=Decision(
            recognition=Recognition.RECOGNISED_UNTIL,
            recognition_on=date(held_on.year, 12, 31),
            category=4,
            proposed_category=4,
            motive="This step is within reach.",
            partial_resumption=True,
            partial_hours=19,
            partial_from=held_on,
            partial_until=date(held_on.year, 12, 31),
            partial_conditions="Sorting in the morning.",
            volunteer_work=True,
            re_evaluation_on=date(held_on.year, 11, 30),
        ),
        plan=Plan(
            goal="Back to work, half of the time.",
            actions=tuple(
                PlanAction(text=f"Xyz {number}.", owner=owner, due_on=held_on)
                for number, owner in enumerate(ActionOwner)
            ),
            accommodations=("A quiet room",),
            person_remarks="I would like to work again.",
            contact="Xyz, 02 000 00 00",
        ),
    )


def sources(case: Case, language: str = "nl") -> PlanSources:
    """Everything that is known of a case, in the words of a language."""
    return composition()._plan_sources(case, language)


def content(
    case: Case,
    *,
    recipient: Recipient = Recipient.PERSON,
    language: str = "nl",
    kind: DocumentKind = DocumentKind.PLAN,
) -> PlanContent:
    """What a document holds for one recipient, printed on the day of the consultation."""
    return plan_content(
        sources(case, language),
        recipient=recipient,
        language=language,
        printed_on=case.consultation.held_on,
        kind=kind,
    )


QUESTIONNAIRE = "questionnaire"
DOCUMENTS = (*(kind.value for kind in DocumentKind), QUESTIONNAIRE)
"""All that the program prints of a file, by name."""


@cache
def printed(document: str, path: Path, language: str, recipient: Recipient | None = None) -> bytes:
    """A document of a decided case as a file, made once for all tests that only read it.

    Args:
        document: One of :data:`DOCUMENTS`.
        path: The case.
        language: ``nl``, ``fr`` or ``en``.
        recipient: The reader; the usual one where it is not said.
    """
    case = decided(read_case(path))
    if document == QUESTIONNAIRE:
        return composition().print_questionnaire(case, language)
    kind = DocumentKind(document)
    reader = recipient or RECIPIENTS[kind][0]
    made = content(case, recipient=reader, language=language, kind=kind)
    return render_document(kind, made).pdf


def readers_of(document: str) -> tuple[Recipient | None, ...]:
    """For whom a document is made; None where nobody is to be chosen."""
    return (None,) if document == QUESTIONNAIRE else RECIPIENTS[DocumentKind(document)]


def text_of(pdf: bytes) -> str:
    """The text of all pages, each run of blanks as one."""
    return " ".join(" ".join(pages_of(pdf)).split())


def pages_of(pdf: bytes) -> list[str]:
    """The text of each page."""
    document = pypdfium2.PdfDocument(pdf)
    try:
        return [_page_text(page) for page in document]
    finally:
        document.close()


def _page_text(page: pypdfium2.PdfPage) -> str:
    text = page.get_textpage()
    try:
        return text.get_text_range()
    finally:
        text.close()
        page.close()


def last_on_each_page(document: RenderedDocument) -> list[str]:
    """The tag of what is drawn last on each page."""
    last: dict[int, tuple[int, str]] = {}
    for node in document.structure.walk():
        for mark in node.marks:
            last[mark.page] = max(last.get(mark.page, (-1, "")), (mark.mcid, node.tag))
    return [tag for _, (_, tag) in sorted(last.items())]


def nodes(document: RenderedDocument, tag: str) -> Iterator[Node]:
    """All nodes with a tag that hold something."""
    return (node for node in document.structure.walk() if node.tag == tag and not node.is_empty)
