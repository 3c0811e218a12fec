"""What comes of a visit on paper: the report, the two forms, their photos, and who reads what."""

import io
import json
from dataclasses import replace
from datetime import timedelta

import page
import pikepdf
import pytest
from PIL import Image

from reinteg_desk.app.document_kinds import (
    OF_THE_VISIT,
    RECIPIENTS,
    STATUTORY,
    DocumentKind,
    kinds_for,
    needs_consent,
)
from reinteg_desk.app.plan_content import left_out
from reinteg_desk.app.recipients import ALLOWED, PlanField, Recipient
from reinteg_desk.documents.catalogue import render_document
from reinteg_desk.documents.facts import facts_json
from reinteg_desk.documents.pictures import LONGEST_EDGE_PX, for_print
from reinteg_desk.domain.consultation import Event, EventType, Role
from reinteg_desk.domain.incapacity import Status
from reinteg_desk.domain.work_post import PostDemand
from tests.unit.documents import samples, visited

_K, _R = DocumentKind, Recipient
BOTH = [(kind, recipient) for kind in OF_THE_VISIT for recipient in RECIPIENTS[kind]]


def said(kind, case=None, **how):
    return samples.text_of(render_document(kind, visited.content(kind, case, **how)).pdf)


# --- the report on the work post ---


def test_that_the_report_shows_what_the_visit_recorded():
    text = said(_K.WORK_POST)
    for expected in (
        "Bewoners wassen en kleden essentieel: zonder deze taak",
        "Matrassen verplaatsen occasioneel",
        "Gemeten of geschat: gewicht (kg): 30; keer per uur: 4",
        "Dragen, duwen en trekken niveau nog niet bepaald",
        "Meer dan 23 kg tillen: ook in de beste omstandigheden",
        "Beschreven door de werkgever en de werknemer.",
        "Persoon A, voor de werkgever: ondertekend op 23/05/2023.",
        "Tillift of hefhulp",
        "Foto 1 · Heffen: bed zonder lift",
        "Foto 2",
    ):
        assert expected in text, expected
    assert "Dit is een ontwerp" not in text


@pytest.mark.parametrize("recipient", RECIPIENTS[_K.WORK_POST])
def test_that_risk_indicators_are_for_doctors_and_the_person(recipient):
    text = said(_K.WORK_POST, recipient=recipient)
    assert ("Werkdruk" in text) is (recipient is not _R.EMPLOYER)
    assert ("▲ eerst aanpakken" in text) is (recipient is not _R.EMPLOYER)
    kept = left_out(visited.sources(), ALLOWED[recipient])
    assert (PlanField.RISK_INDICATORS in kept) is (recipient is _R.EMPLOYER)


def test_that_the_note_of_a_visit_is_in_no_document():
    for kind in DocumentKind:
        for recipient in RECIPIENTS[kind]:
            content = visited.content(kind, recipient=recipient)
            assert "QNOTE" not in samples.text_of(render_document(kind, content).pdf)
            assert b"QNOTE" not in facts_json(kind, content)


def test_that_a_signature_under_another_description_is_said_to_be_void():
    case = visited.visited_case()
    changed = {**case.work_post.demands, visited.CARRYING: PostDemand(demand=2)}
    case = replace(case, work_post=replace(case.work_post, demands=changed))
    document = render_document(_K.WORK_POST, visited.content(_K.WORK_POST, case))
    assert "Die handtekening geldt niet meer." in samples.text_of(document.pdf)
    figures = [each.alt for each in samples.nodes(document, "Figure")]
    assert len(figures) == 3  # the photos; a void signature is not shown as one


def test_that_every_picture_says_what_it_shows():
    document = render_document(_K.WORK_POST, visited.content(_K.WORK_POST))
    assert [each.alt for each in samples.nodes(document, "Figure")] == [
        "Heffen: bed zonder lift",
        "Foto 2 van de werkpost",
        "Gang naar de linnenkamer",
        "Persoon A, voor de werkgever: ondertekend op 23/05/2023.",
        "Persoon B, voor de werknemer: ondertekend op 23/05/2023.",
    ]


def test_that_a_picture_that_cannot_be_drawn_is_counted():
    broken = replace(visited.pictures()[0], content=b"\xff\xd8\xff rubbish")
    gone = replace(visited.pictures()[1], content=b"")
    text = said(_K.WORK_POST, shown=(broken, gone, visited.pictures()[2]))
    assert "Foto’s die niet gedrukt konden worden: 2." in text
    assert "Foto 3 · Gang naar de linnenkamer" in text


def test_that_pictures_are_drawn_anew_and_no_larger_than_print_can_show():
    exif = Image.Exif()
    exif[0x010E] = "QEXIF"
    exif.get_ifd(0x8825)[1] = "N"
    large = visited.photo((5000, 3000), exif=exif)
    assert b"QEXIF" in large
    drawn = for_print(large)
    assert b"QEXIF" not in drawn
    with Image.open(io.BytesIO(drawn)) as image:
        assert (image.size, dict(image.getexif())) == ((LONGEST_EDGE_PX, 720), {})


def test_that_no_picture_in_the_file_says_where_it_was_taken():
    exif = Image.Exif()
    exif[0x010F] = "QMAKER"
    exif.get_ifd(0x8825)[2] = (50.0, 51.0, 12.3)
    shown = replace(visited.pictures()[0], content=visited.photo(exif=exif))
    pdf = render_document(_K.WORK_POST, visited.content(_K.WORK_POST, shown=(shown,))).pdf
    found = 0
    with pikepdf.open(io.BytesIO(pdf)) as opened:
        for each in opened.objects:
            if isinstance(each, pikepdf.Stream) and each.get("/Subtype") == pikepdf.Name.Image:
                raw = each.read_raw_bytes()
                found += 1
                assert b"QMAKER" not in raw
                assert b"Exif" not in raw
                with Image.open(io.BytesIO(raw)) as image:
                    assert dict(image.getexif()) == {}
    assert found == 1


# --- the assessment form ---


@pytest.mark.parametrize(
    ("days_before", "letter", "meaning"),
    [
        (0, "A", "Kan het overeengekomen werk op termijn hervatten"),
        (0, "B", "Definitief ongeschikt voor het overeengekomen werk"),
        (0, "C", "Beoordeling om medische redenen voorlopig niet mogelijk"),
        (365, "B", "Tijdelijk ongeschikt, geen aangepast of ander werk mogelijk"),
        (365, "D", "Definitief ongeschikt, geen aangepast of ander werk bij deze werkgever"),
        (365, "E", "Re-integratie is om medische redenen nog niet aangewezen"),
    ],
)
def test_that_a_letter_means_what_it_meant_on_the_day(days_before, letter, meaning):
    text = said(_K.REINTEGRATION_ASSESSMENT, assessed(days_before, letter))
    assert f"Beslissing {letter}. {meaning}" in text
    assert "ontwerp" not in text


def assessed(days_before, letter):
    case = visited.visited_case(decision=letter)
    day = case.consultation.held_on - timedelta(days=days_before)
    events = (
        Event(event_type=EventType.RIT_REQUESTED, on=day - timedelta(days=30)),
        Event(event_type=EventType.RIT_ASSESSED, on=day),
    )
    return replace(case, events=events)


def test_that_the_form_holds_conditions_dates_and_what_follows():
    text = said(_K.REINTEGRATION_ASSESSMENT)
    for expected in (
        "M. Verzonnen, Zorghuis Voorbeeld",
        "Halve dagen, zonder nachtdienst, niet boven 10 kg.",
        "23/04/2023",
        "25/07/2023: Uiterste dag voor het plan van de werkgever",
        "Tillift of hefhulp",
    ):
        assert expected in text, expected
    assert "Uiterste dag voor de beslissing" not in text  # it was taken


def test_that_an_appeal_is_told_where_there_is_one():
    definitive = said(_K.REINTEGRATION_ASSESSMENT, assessed(0, "B"))
    assert "tot en met 13/06/2023 in beroep gaan" in definitive  # 21 days from the day after
    assert "aangetekende brief aan de arts-sociaal inspecteur" in definitive
    assert "aangetekende brief" not in said(_K.REINTEGRATION_ASSESSMENT, assessed(0, "A"))


def test_that_a_letter_of_other_rules_makes_no_decision():
    text = said(_K.REINTEGRATION_ASSESSMENT, assessed(0, "E"))
    assert "De gekozen letter bestaat niet op de dag van de beoordeling" in text
    assert "Dit is een ontwerp" in text


def test_that_somebody_without_a_contract_is_pointed_at():
    case = visited.visited_case()
    without = replace(case, incapacity=replace(case.incapacity, status=Status.UNEMPLOYED))
    assert "Dit traject bestaat voor werknemers" in said(_K.REINTEGRATION_ASSESSMENT, without)


# --- section F ---


def test_that_section_f_holds_recommendations_and_no_judgement():
    text = said(_K.HEALTH_ASSESSMENT)
    assert "Een tillift op de kamer; wisselen tussen staan en zitten." in text
    assert "Bezoek gevraagd op 23/05/2023" in text
    assert "07/06/2023: Uiterste dag" in text  # ten working days, Whit Monday among them
    assert "Dit is geen oordeel over de geschiktheid" in text
    assert "Beslissing A" not in text


@pytest.mark.parametrize("kind", OF_THE_VISIT)
def test_that_a_file_without_a_visit_gives_a_draft(kind):
    case = replace(samples.read_case(), visit=None, work_post=None)
    content = visited.content(kind, case, shown=())
    text = samples.text_of(render_document(kind, content).pdf)
    assert content.is_draft
    assert "ontwerp" in text or "nog geen werkpost bekeken" in text


# --- who makes them, who reads them ---


@pytest.mark.parametrize(("kind", "recipient"), BOTH)
@pytest.mark.parametrize("language", samples.LANGUAGES)
def test_that_they_conform_in_every_language(kind, recipient, language):
    content = visited.content(kind, recipient=recipient, language=language)
    pdf = render_document(kind, content).pdf
    for profile in (page.ValidationProfile.PDF_UA_1, page.ValidationProfile.PDF_A_2A):
        assert page.validate_pdf_bytes(pdf, profile=profile).failures == []
    with pikepdf.open(io.BytesIO(pdf)) as opened:
        assert opened.check_pdf_syntax() == []
    assert render_document(kind, content).pdf == pdf


@pytest.mark.parametrize(("kind", "recipient"), BOTH)
def test_that_nothing_of_health_goes_to_an_employer(kind, recipient):
    content = visited.content(kind, recipient=recipient)
    text = samples.text_of(render_document(kind, content).pdf)
    if recipient is _R.EMPLOYER:
        for word in ("Oorzaak", "aandoening", "ziekte", "Werkdruk", "Rijksregister", "Geboren"):
            assert word not in text


@pytest.mark.parametrize("recipient", RECIPIENTS[_K.REINTEGRATION_ASSESSMENT])
@pytest.mark.parametrize("kind", sorted(STATUTORY))
def test_that_a_form_of_the_law_asks_for_no_consent(kind, recipient):
    content = visited.content(kind, recipient=recipient)
    assert not content.consent_needed
    text = samples.text_of(render_document(kind, content).pdf)
    assert "toestemming" not in text


def test_that_the_report_asks_for_consent_but_not_for_ones_own_copy():
    physician = Role.OCCUPATIONAL_PHYSICIAN
    assert needs_consent(_K.WORK_POST, _R.EMPLOYER, physician)
    assert not needs_consent(_K.WORK_POST, _R.OCCUPATIONAL_PHYSICIAN, physician)
    assert needs_consent(_K.WORK_POST, _R.OCCUPATIONAL_PHYSICIAN, Role.ADVISING_DOCTOR)


def test_that_roles_decide_which_documents_are_offered():
    physician = kinds_for(Role.OCCUPATIONAL_PHYSICIAN)
    assert physician[:3] == OF_THE_VISIT
    assert not {_K.PERMISSION, _K.REFERRAL_REGIONAL_SERVICE, _K.TREATING_DOCTOR} & set(physician)
    for role in (Role.ADVISING_DOCTOR, Role.ADVISING_NURSE):
        assert kinds_for(role)[0] is _K.PLAN
        assert not STATUTORY & set(kinds_for(role))


def test_that_machines_are_told_a_picture_by_its_digest():
    content = visited.content(_K.WORK_POST)
    facts = json.loads(facts_json(_K.WORK_POST, content))
    first = facts["work_post_pictures"][0]
    assert first["caption"] == "Heffen: bed zonder lift"
    assert len(first["content"]) == 64
