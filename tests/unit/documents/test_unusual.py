"""Content with gaps, refusals and extremes: every document says what is missing."""

import dataclasses
import os
import subprocess
import sys
from dataclasses import replace
from datetime import date

import pytest

from reinteg_desk.app.document_kinds import RECIPIENTS, DocumentKind
from reinteg_desk.app.plan_content import PlanContent
from reinteg_desk.app.recipients import PlanField, Recipient
from reinteg_desk.documents.catalogue import render_document
from reinteg_desk.documents.plan import render_plan, render_plan_document
from reinteg_desk.domain.consultation import FreeLimit
from reinteg_desk.domain.decision import Recognition
from reinteg_desk.scoring.results import Verdict
from tests.golden.plan_sample import plan_sample
from tests.unit.documents import samples

BOTH = [(kind, recipient) for kind in DocumentKind for recipient in RECIPIENTS[kind]]


def _empty(language: str) -> PlanContent:
    """A plan of which nothing is recorded."""
    full = plan_sample(language)
    names = {field.value for field in PlanField}
    gaps = {
        each.name: each.default if each.default is not dataclasses.MISSING else {}
        for each in dataclasses.fields(PlanContent)
        if each.name in names
    }
    return replace(full, is_draft=True, **gaps)


@pytest.mark.parametrize("language", samples.LANGUAGES)
@pytest.mark.parametrize(("kind", "recipient"), BOTH)
def test_that_a_document_of_which_nothing_is_known_can_be_made(language, kind, recipient):
    content = replace(_empty(language), recipient=recipient, consent_needed=True)
    text = samples.text_of(render_document(kind, content).pdf)
    assert text
    assert "{" not in text


@pytest.mark.parametrize("language", samples.LANGUAGES)
@pytest.mark.parametrize(("kind", "recipient"), BOTH)
def test_that_a_document_of_which_everything_is_known_can_be_made(language, kind, recipient):
    content = replace(plan_sample(language), recipient=recipient)
    text = samples.text_of(render_document(kind, content).pdf)
    assert "{" not in text


def _text(**changes: object) -> str:
    return samples.text_of(render_plan(replace(plan_sample("nl"), **changes)))


def test_that_an_occupation_without_requirements_has_no_score_and_says_so():
    full = plan_sample("nl")
    unknown = replace(full.reference_score, score=None, verdict=Verdict.UNKNOWN)
    text = _text(reference_score=unknown)
    assert "geen eisen bekend" in text
    assert "onbekend" in text


def test_that_a_score_that_is_known_exactly_is_no_band():
    full = plan_sample("nl")
    exact = replace(
        full.reference_score, score=full.reference_score.score._replace(lo=84.0, hi=84.0), costs=()
    )
    text = _text(reference_score=exact)
    assert "De score is 84,0 %" in text
    assert "Geen enkel kenmerk kost punten" in text


def test_that_a_library_that_is_not_calibrated_says_so():
    full = plan_sample("nl")
    text = _text(library=replace(full.library, calibrated=False, estimate=False))
    assert "niet geijkt op de niveaus" in text
    assert "schattingen van deskundigen" not in text


def test_that_no_feasible_job_is_said_to_be_none():
    full = plan_sample("nl")
    assert "geen enkel beroep klaar of onbeslist" in _text(market=replace(full.market, jobs=()))


@pytest.mark.parametrize(
    ("recognition", "on", "said"),
    [
        (Recognition.ENDED_FROM, date(2023, 6, 1), "niet meer erkend vanaf 01/06/2023"),
        (Recognition.ENDED_FROM, None, "de datum is nog niet bepaald"),
        (Recognition.RECOGNISED_UNTIL, None, "de einddatum is nog niet bepaald"),
    ],
)
def test_that_the_recognition_is_said_as_decided(recognition, on, said):
    full = plan_sample("nl")
    assert said in _text(recognition=replace(full.recognition, recognition=recognition, on=on))


def test_that_a_proposal_for_the_second_year_avoids_the_word_that_ends_things():
    text = _text(recognition=None, long_term_proposed=True)
    assert "langdurige arbeidsongeschiktheid te erkennen" in text
    assert "invalid" not in text.lower()


def test_that_a_refused_resumption_shows_no_hours():
    full = plan_sample("nl")
    text = _text(partial_resumption=replace(full.partial_resumption, permitted=False))
    assert "niet toegelaten" in text
    assert "15,2" not in text


def test_that_a_very_long_name_is_cut_in_the_running_head_only():
    name = " ".join(f"Name{number}" for number in range(60))
    document = render_plan_document(replace(plan_sample("nl"), name=name))
    pages = samples.pages_of(document.pdf)
    assert name in samples.text_of(document.pdf)
    assert "…" in pages[1]


def test_that_a_limit_longer_than_a_page_is_printed_whole():
    words = [f"limit{number:04d}" for number in range(900)]
    case = replace(samples.read_case(), free_limits=(FreeLimit(text=" ".join(words)),))
    text = samples.text_of(render_plan(samples.content(case)))
    assert all(word in text for word in words)


def test_that_the_bytes_do_not_depend_on_the_order_of_sets(tmp_path):
    files = []
    for seed in ("1", "2"):
        out = tmp_path / f"{seed}.pdf"
        subprocess.run(
            [sys.executable, "-m", "reinteg_desk", "plan", str(samples.THESIS), "-o", str(out)],
            check=True,
            cwd=samples.ROOT,
            env={**os.environ, "PYTHONHASHSEED": seed},
            capture_output=True,
        )
        files.append(out.read_bytes())
    assert files[0] == files[1]


def test_that_only_the_person_gets_plain_titles_of_dates():
    for recipient, expected in ((Recipient.PERSON, False), (Recipient.RIZIV, True)):
        text = _text(recipient=recipient)
        assert ("Title that the person does not read" in text) is expected
