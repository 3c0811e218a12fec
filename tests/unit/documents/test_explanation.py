"""The explanation for the person: short, addressed to them, nothing that frightens."""

from dataclasses import replace
from datetime import date

import pytest

from reinteg_desk.app.document_kinds import DocumentKind
from reinteg_desk.documents.catalogue import render_document
from reinteg_desk.domain.case import Case
from reinteg_desk.domain.decision import Decision, Recognition
from tests.unit.documents import samples


def _explained(case: Case, language: str = "nl") -> str:
    content = samples.content(case, language=language)
    return samples.text_of(render_document(DocumentKind.EXPLANATION, content).pdf)


def _with_decision(**parts: object) -> Case:
    return replace(samples.read_case(), decision=Decision(**parts))


def test_that_it_fits_on_two_pages():
    for path in samples.CASES:
        content = samples.content(samples.decided(samples.read_case(path)))
        pdf = render_document(DocumentKind.EXPLANATION, content).pdf
        assert len(samples.pages_of(pdf)) <= 2


def test_that_it_begins_with_what_the_person_can_do():
    text = _explained(samples.decided(samples.read_case()))
    assert text.index("Wat u kunt") < text.index("Wat de arts beslist") < text.index("Welk werk")


@pytest.mark.parametrize(
    ("decision", "said"),
    [
        (
            {"recognition": Recognition.RECOGNISED_UNTIL, "recognition_on": date(2021, 6, 30)},
            "erkent tot en met 30/06/2021 dat u niet kunt werken",
        ),
        ({"recognition": Recognition.RECOGNISED_UNTIL}, "laatste dag staat nog niet vast"),
        (
            {"recognition": Recognition.ENDED_FROM, "recognition_on": date(2021, 6, 30)},
            "Vanaf 30/06/2021 zegt de arts dat u weer kunt werken",
        ),
        ({"recognition": Recognition.INVALIDITY_PROPOSED}, "ook na het eerste jaar"),
        ({"category": 4, "partial_resumption": True, "partial_hours": 19}, "19 uur per week"),
        ({"category": 4, "partial_resumption": False}, "nog niet voor een deel werken"),
        ({"category": 4, "volunteer_work": False}, "nog niet als vrijwilliger"),
    ],
)
def test_that_it_says_what_was_decided(decision, said):
    assert said in _explained(_with_decision(**decision))


def test_that_nothing_decided_is_said_to_be_nothing():
    text = _explained(samples.read_case())
    assert "De arts heeft nog niets beslist" in text
    assert "arbeidsrechtbank" not in text


def test_that_the_way_to_the_court_has_its_term_from_the_rules():
    text = _explained(samples.decided(samples.read_case()))
    assert "naar de arbeidsrechtbank gaan. Doe dat binnen 3 maanden" in text


@pytest.mark.parametrize("language", samples.LANGUAGES)
def test_that_it_names_no_procedure_against_the_person(language):
    for path in samples.CASES:
        text = _explained(samples.decided(samples.read_case(path)), language).lower()
        for word in ("overmacht", "force majeure", "invalid"):
            assert word not in text


@pytest.mark.parametrize(
    ("dates", "said"),
    [
        ({}, "19 uur per week."),
        ({"partial_from": date(2021, 2, 1)}, "Dat mag vanaf 01/02/2021."),
        ({"partial_until": date(2021, 5, 1)}, "Dat mag tot en met 01/05/2021."),
        (
            {"partial_from": date(2021, 2, 1), "partial_until": date(2021, 5, 1)},
            "Dat mag van 01/02/2021 tot en met 01/05/2021.",
        ),
    ],
)
def test_that_permitted_work_is_said_with_its_days(dates, said):
    text = _explained(
        _with_decision(category=4, partial_resumption=True, partial_hours=19, **dates)
    )
    assert "U mag intussen voor een deel werken: 19 uur per week." in text
    assert said in text
    assert ("Dat mag" in text) is bool(dates)
