"""The letters: each for its reader, each with its ground."""

from dataclasses import replace
from datetime import date

import pytest

from reinteg_desk.app.document_kinds import RECIPIENTS, DocumentKind
from reinteg_desk.app.recipients import Recipient
from reinteg_desk.documents.catalogue import render_document
from reinteg_desk.domain.case import Case
from reinteg_desk.domain.decision import Decision
from reinteg_desk.domain.plan import ActionOwner
from tests.unit.documents import samples


def _letter(
    kind: DocumentKind,
    case: Case,
    *,
    language: str = "nl",
    recipient: Recipient | None = None,
) -> str:
    reader = recipient or RECIPIENTS[kind][0]
    content = samples.content(case, recipient=reader, language=language, kind=kind)
    return samples.text_of(render_document(kind, content).pdf)


def test_that_a_referral_names_the_rule_that_leads_to_the_occupational_physician():
    text = _letter(
        DocumentKind.REFERRAL_OCCUPATIONAL_PHYSICIAN, samples.decided(samples.read_case())
    )
    assert "Verwijzen naar de preventieadviseur-arbeidsarts" in text
    assert "KB 3/7/1996, art. 215undecies" in text


def test_that_a_referral_without_a_rule_behind_it_says_so():
    case = samples.decided(samples.read_case(samples.BAKER))
    chosen = replace(case, decision=replace(case.decision, category=2))
    text = _letter(DocumentKind.REFERRAL_OCCUPATIONAL_PHYSICIAN, chosen, language="fr")
    assert "ne prévoient pas cette orientation" in text


@pytest.mark.parametrize(("path", "service"), [(samples.THESIS, "VDAB"), (samples.BAKER, "Forem")])
def test_that_the_service_is_that_of_the_region(path, service):
    case = samples.decided(samples.read_case(path))
    text = _letter(DocumentKind.REFERRAL_REGIONAL_SERVICE, case)
    assert f"Ik vraag {service} om begeleiding" in text
    assert ("(AMF)" in text) is (service == "VDAB")


def test_that_a_permission_states_nature_volume_conditions_duration_and_appeal():
    text = _letter(DocumentKind.PERMISSION, samples.decided(samples.read_case()))
    for said in (
        "Gedeeltelijke werkhervatting is toegelaten",
        "19 uur per week",
        "26/01/2021",
        "31/12/2021",
        "Sorting in the morning",
        "ten hoogste 2 jaar",
        "om de 6 maanden een medische controle",
        "De werkgever is niet verplicht",
        "binnen 3 maanden naar de arbeidsrechtbank",
    ):
        assert said in text


def test_that_a_permission_that_was_refused_says_so_and_how_to_contest_it():
    case = replace(samples.read_case(), decision=Decision(category=4, partial_resumption=False))
    text = _letter(DocumentKind.PERMISSION, case)
    assert "niet toegelaten" in text
    assert "arbeidsrechtbank" in text
    assert "ten hoogste" not in text


def test_that_a_permission_holds_no_word_on_health_for_the_employer():
    text = _letter(
        DocumentKind.PERMISSION,
        samples.decided(samples.read_case()),
        recipient=Recipient.EMPLOYER,
    )
    for word in ("psychosociaal", "ziekte", "Oorzaak", "aandoening"):
        assert word not in text


def test_that_a_rule_that_did_not_exist_yet_is_not_stated():
    case = samples.decided(samples.read_case())
    early = replace(case.decision, partial_from=date(2017, 3, 1))
    text = _letter(DocumentKind.PERMISSION, replace(case, decision=early))
    assert "ten hoogste" not in text


def test_that_a_work_post_report_shows_what_the_post_asks():
    text = _letter(DocumentKind.WORK_POST, samples.decided(samples.read_case(samples.NURSE)))
    assert "Gezien op 16/05/2023" in text
    assert "Tillen" in text
    assert "noodzakelijk" in text


def test_that_a_work_post_nobody_saw_is_said_to_be_unseen():
    text = _letter(DocumentKind.WORK_POST, samples.decided(samples.read_case()))
    assert "nog geen werkpost bekeken" in text


def test_that_the_letter_to_the_treating_doctor_holds_the_decision():
    text = _letter(DocumentKind.TREATING_DOCTOR, samples.decided(samples.read_case()))
    assert "Geachte collega" in text
    assert "erkend tot en met 31/12/2021" in text


@pytest.mark.parametrize("recipient", RECIPIENTS[DocumentKind.WORK_POST])
def test_that_a_report_on_a_work_post_has_the_actions_at_work_only(recipient):
    case = samples.decided(samples.read_case(samples.NURSE))
    text = _letter(DocumentKind.WORK_POST, case, recipient=recipient)
    said = {each.owner for each in case.plan.actions if each.text in text}
    assert said == {ActionOwner.EMPLOYER, ActionOwner.OCCUPATIONAL_PHYSICIAN}


def test_that_what_hours_do_to_the_benefit_stands_under_a_heading_of_its_own():
    text = _letter(DocumentKind.PERMISSION, samples.decided(samples.read_case()))
    order = ["Sorting in the morning", "Gevolg voor de uitkering", "blijft 70 %", "deze uren: 70 %"]
    places = [text.replace("\u00a0", " ").index(said) for said in order]
    assert places == sorted(places)
    assert text.count("volgens de gewerkte uren") == 1


def test_that_the_service_is_asked_as_french_asks_it():
    case = samples.decided(samples.read_case(samples.BAKER))
    text = _letter(DocumentKind.REFERRAL_REGIONAL_SERVICE, case, language="fr")
    assert "Je demande au Forem un accompagnement" in text


def test_that_where_the_numbers_come_from_is_no_path_in_the_program():
    text = _letter(DocumentKind.PLAN, samples.decided(samples.read_case()))
    assert "beschrijving bij het programma" in text
    assert "docs/" not in text


@pytest.mark.parametrize(
    ("language", "said"),
    [
        ("nl", "enquête naar de arbeidskrachten"),
        ("fr", "forces de travail"),
        ("en", "Labour Force"),
    ],
)
def test_that_the_source_of_the_numbers_of_people_stands_where_they_are_used(language, said):
    case = samples.decided(samples.read_case())
    shown = {
        recipient: said in _letter(DocumentKind.PLAN, case, language=language, recipient=recipient)
        for recipient in (Recipient.PERSON, Recipient.REGIONAL_SERVICE, Recipient.EMPLOYER)
    }
    assert shown == {
        Recipient.PERSON: True,
        Recipient.REGIONAL_SERVICE: True,
        Recipient.EMPLOYER: False,
    }
