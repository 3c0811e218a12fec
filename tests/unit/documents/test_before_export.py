"""What is shown before export, and the facts beside the document."""

import json
from dataclasses import replace
from datetime import date

import pytest

from reinteg_desk.app.document_kinds import DocumentKind
from reinteg_desk.app.export_check import check_export
from reinteg_desk.app.plan_content import left_out, plan_content
from reinteg_desk.app.recipients import ALLOWED, NEEDS_CONSENT, PlanField, Recipient
from reinteg_desk.documents.facts import FORMAT, facts_json
from reinteg_desk.domain.consultation import FreeLimit
from reinteg_desk.domain.identifiers import FeatureId
from reinteg_desk.domain.plan import ActionOwner, Plan, PlanAction
from reinteg_desk.domain.told import Notes
from reinteg_desk.library.instrument_files import load_vague_words
from tests.unit.documents import samples


def _case(text: str):
    case = samples.decided(samples.read_case())
    action = PlanAction(text=text, owner=ActionOwner.EMPLOYER)
    return replace(case, plan=Plan(actions=(action,), person_remarks="light work please"))


def test_that_vague_words_of_the_assessor_are_marked_and_those_of_the_person_are_not():
    case = _case("Licht werk zoeken.")
    check = check_export(samples.sources(case), samples.content(case), load_vague_words())
    (found,) = check.vague
    assert found.field is PlanField.WORK_ACTIONS
    assert [word.found.lower() for word in found.words] == ["licht werk"]


def test_that_every_other_text_of_the_assessor_that_a_document_shows_is_looked_at():
    case = samples.decided(samples.read_case())
    lifting = FeatureId("lifting")
    told = replace(
        case,
        plan=replace(case.plan, actions=(), accommodations=("Licht werk.",)),
        notes=Notes(for_person="Zoek licht werk."),
        free_limits=(FreeLimit(text="licht werk", ruling=None, reason="Alleen licht werk."),),
        capacities={lifting: replace(case.capacities[lifting], reason="Deed licht werk.")},
    )
    check = check_export(samples.sources(told), samples.content(told), load_vague_words())
    assert {(each.field, each.text) for each in check.vague} == {
        (PlanField.ACCOMMODATIONS, "Licht werk."),
        (PlanField.NOTE_FOR_PERSON, "Zoek licht werk."),
        (PlanField.LIMIT_NOTES, "licht werk"),
        (PlanField.LIMIT_NOTES, "Alleen licht werk."),
        (PlanField.CAPACITY_NOTES, "Deed licht werk."),
    }


def test_that_a_text_that_a_reader_does_not_get_is_not_asked_about():
    case = samples.decided(samples.read_case())
    told = replace(case, notes=Notes(for_person="Zoek licht werk."))
    content = samples.content(told, recipient=Recipient.EMPLOYER)
    assert check_export(samples.sources(told), content, load_vague_words()).vague == ()


def test_that_a_precise_text_has_no_marks():
    case = _case("Tilhulp plaatsen aan post 3.")
    check = check_export(samples.sources(case), samples.content(case), load_vague_words())
    assert check.vague == ()


def test_that_missing_consent_and_what_is_kept_back_are_listed():
    case = samples.decided(samples.read_case())
    content = samples.content(case, recipient=Recipient.EMPLOYER)
    check = check_export(samples.sources(case), content, load_vague_words())
    assert check.consent_missing
    assert PlanField.MOTIVE in check.left_out
    assert not check.is_draft


def test_that_the_person_needs_no_consent():
    case = samples.read_case()
    check = check_export(samples.sources(case), samples.content(case), load_vague_words())
    assert not check.consent_missing
    assert check.is_draft


@pytest.mark.parametrize("recipient", Recipient)
def test_that_every_reader_has_consent_asked_and_all_that_is_kept_back_listed(recipient):
    case = samples.decided(samples.read_case())
    sources = samples.sources(replace(case, notes=Notes(for_person="Bel gerust.")))
    content = plan_content(
        sources, recipient=recipient, language="fr", printed_on=case.consultation.held_on
    )
    check = check_export(sources, content, load_vague_words())
    recorded = set(left_out(sources, frozenset()))
    assert check.consent_missing is (recipient in NEEDS_CONSENT)
    assert set(check.left_out) == recorded - ALLOWED[recipient]
    shown = {field for field in PlanField if getattr(content, field.value)}
    assert not shown & set(check.left_out)
    assert recorded <= shown | set(check.left_out)


def test_that_consent_on_record_is_not_missing():
    case = samples.decided(samples.read_case())
    content = replace(
        samples.content(case, recipient=Recipient.EMPLOYER), consent_on=date(2021, 1, 25)
    )
    check = check_export(samples.sources(case), content, load_vague_words())
    assert not check.consent_missing


def test_that_the_facts_hold_what_the_document_shows():
    case = samples.decided(samples.read_case())
    facts = json.loads(facts_json(DocumentKind.PLAN, samples.content(case)))
    assert facts["format"] == FORMAT
    assert facts["document"] == "plan"
    assert facts["recipient"] == "person"
    assert facts["printed_on"] == "2021-01-26"
    assert facts["partial_resumption"]["hours"] == 19
    assert facts["recognition"] == {"recognition": "recognised_until", "on": "2021-12-31"}
    assert facts["functional_capacities"][1]["lines"][0]["level"] == {"lo": 4, "hi": 4}


def test_that_the_facts_for_an_employer_lack_what_the_document_lacks():
    case = samples.decided(samples.read_case())
    content = samples.content(case, recipient=Recipient.EMPLOYER)
    facts = json.loads(facts_json(DocumentKind.PLAN, content))
    for field in (PlanField.MOTIVE, PlanField.MENTAL_CAPACITIES, PlanField.REFERENCE_SCORE):
        assert field.value not in facts
    assert facts["goal"] == case.plan.goal


def test_that_the_facts_of_the_same_content_are_the_same_bytes():
    content = samples.content(samples.decided(samples.read_case()))
    assert facts_json(DocumentKind.PLAN, content) == facts_json(DocumentKind.PLAN, content)
