"""What changed since last time, and the note for the person: who gets to read them."""

from dataclasses import replace

import pytest

from reinteg_desk.app.document_kinds import RECIPIENTS, DocumentKind
from reinteg_desk.app.plan_content import plan_content
from reinteg_desk.app.recipients import Recipient
from reinteg_desk.documents.catalogue import render_document
from reinteg_desk.domain.capacity import Capacity, LevelRange
from reinteg_desk.domain.identifiers import FeatureId
from reinteg_desk.domain.told import Notes
from tests.unit.documents import samples

LIFTING, STANDING, STRESS = (FeatureId(e) for e in ("lifting", "standing", "stress_tolerance"))


def rated(**levels):
    return {
        FeatureId(name): Capacity(feature=FeatureId(name), level=LevelRange.point(level))
        for name, level in levels.items()
    }


def document(kind, recipient, language="en", *, first=False):
    case = samples.decided(samples.read_case())
    now = replace(
        case,
        capacities=rated(lifting=3, standing=2, stress_tolerance=1),
        notes=Notes(for_colleagues="AMONGUS", for_person="WELLDONE"),
    )
    before = replace(case, capacities=rated(lifting=1, standing=3, stress_tolerance=3))
    given = replace(samples.sources(now, language), previous=None if first else before)
    content = plan_content(
        given,
        recipient=recipient,
        language=language,
        printed_on=case.consultation.held_on,
    )
    return samples.text_of(render_document(kind, content).pdf)


def test_that_the_plan_says_what_changed_beyond_the_margin_and_what_within():
    text = document(DocumentKind.PLAN, Recipient.PERSON)

    assert "Changed since" in text
    assert "Better in lifting." in text
    assert "Worse in " in text
    assert "within the margin of rating: 1." in text


def test_that_a_first_consultation_says_nothing_about_change():
    assert "Changed since" not in document(DocumentKind.PLAN, Recipient.PERSON, first=True)


@pytest.mark.parametrize("recipient", [Recipient.EMPLOYER, Recipient.REGIONAL_SERVICE])
def test_that_whoever_is_no_doctor_does_not_read_what_changed(recipient):
    assert "Changed since" not in document(DocumentKind.PLAN, recipient)


def test_that_the_note_for_the_person_is_in_their_explanation_only():
    for kind in DocumentKind:
        for recipient in RECIPIENTS[kind]:
            text = document(kind, recipient)
            is_theirs = kind is DocumentKind.EXPLANATION
            assert ("WELLDONE" in text) == is_theirs, (kind, recipient)
            assert "AMONGUS" not in text, (kind, recipient)
