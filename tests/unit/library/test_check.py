"""The check of a library: the built-in one passes, each planted flaw is found where it stands."""

import json
import shutil
from datetime import date
from pathlib import Path

import pytest

from reinteg_desk.app.library_results import Severity
from reinteg_desk.app.messages import LANGUAGES, Messages
from reinteg_desk.app.problems import Problem, ProblemError, number_fact
from reinteg_desk.library.check import check_library
from reinteg_desk.library.instrument_files import load_instrument
from reinteg_desk.system.resources import read_toml

FIXTURES = Path(__file__).parents[2] / "fixtures"
SOUND = FIXTURES / "library" / "sound"
BROKEN = FIXTURES / "library_broken"
INSTRUMENT = load_instrument()
MESSAGES = Messages({each: read_toml(f"texts/messages/library.{each}.toml") for each in LANGUAGES})

PLANTED = [
    ("title_missing", "occupations.csv:2, title_fr"),
    ("title_shared", "occupations.csv:3, title_en"),
    ("unknown_unit_group", "occupations.csv:3, code"),
    ("skill_level_differs", "occupations.csv:4, skill_level"),
    ("employment_missing", "occupations.csv:4, employment"),
    ("threshold_odd", "occupations.csv:2, threshold"),
    ("requirement_twice", "occupations.csv:2, requirements"),
    ("unknown_qualification", "occupations.csv:2, requirements"),
    ("driving_without_licence", "occupations.csv:3, requirements"),
    ("no_requirements", "occupations.csv:4, code"),
    ("few_requirements", "occupations.csv:4, code"),
    ("day_too_long", "occupations.csv:3, code"),
    ("critical_without_effect", "demands.csv:97, critical"),
    ("demand_without_weight", "demands.csv:4, weight"),
    ("weight_without_demand", "demands.csv:4, demand"),
    ("variation_without_effect", "demands.csv:38, feature"),
    ("grade_between_steps", "demands.csv:105, demand"),
    ("duplicate_profile", "occupations.csv:4, code"),
    ("constant_in_major_group", "demands.csv:42, demand"),
    ("source_incomplete", "source.json, licence"),
    ("synonyms_few", "occupations.csv:4, title_fr"),
]


def copy_of_sound(tmp_path):
    return Path(shutil.copytree(SOUND, tmp_path / "lib"))


def test_that_the_built_in_library_passes():
    assert check_library("builtin", INSTRUMENT).errors == ()


def test_that_a_sound_library_passes():
    assert check_library(str(SOUND), INSTRUMENT).errors == ()


@pytest.mark.parametrize(("kind", "place"), PLANTED)
def test_that_a_planted_flaw_is_the_one_error_with_its_file_and_line(kind, place):
    errors = check_library(str(BROKEN / kind), INSTRUMENT).errors
    assert [(each.kind, each.place) for each in errors] == [(kind, place)]


def test_that_every_broken_library_is_looked_at():
    assert {each.name for each in BROKEN.iterdir()} == {kind for kind, _ in PLANTED}


@pytest.mark.parametrize("kind", [kind for kind, _ in PLANTED])
@pytest.mark.parametrize("language", LANGUAGES)
def test_that_a_finding_is_one_sentence_without_gaps_in_every_language(kind, language):
    folder = str(BROKEN / kind)
    (error,) = check_library(folder, INSTRUMENT).errors
    sentence = MESSAGES.sentence(error.problem(folder), language)
    assert sentence.startswith(f"{folder}: {error.place}: ")
    assert sentence.endswith(".")
    assert "‹" not in sentence


def test_that_a_row_of_zeros_is_found(tmp_path):
    folder = copy_of_sound(tmp_path)
    with (folder / "demands.csv").open("a", encoding="utf-8") as stream:
        stream.write("7113,screen_work,0,0,0\n")
    (error,) = check_library(str(folder), INSTRUMENT).errors
    assert (error.kind, error.subject) == ("row_without_effect", "7113/screen_work")


def test_that_one_level_for_everything_is_found(tmp_path):
    folder = copy_of_sound(tmp_path)
    lines = (folder / "demands.csv").read_text(encoding="utf-8").splitlines()
    flat = [
        ",".join([*line.split(",")[:2], "2", *line.split(",")[3:]])
        if line.startswith("9112")
        else line
        for line in lines
    ]
    (folder / "demands.csv").write_text("\n".join(flat), encoding="utf-8")
    assert "flat_profile" in {each.kind for each in check_library(str(folder), INSTRUMENT).errors}


def test_that_an_explained_finding_is_a_remark_with_its_reason(tmp_path):
    folder = Path(shutil.copytree(BROKEN / "duplicate_profile", tmp_path / "lib"))
    (folder / "explained.csv").write_text(
        "finding,subject,reason\nduplicate_profile,4412=9112,same work in this company\n",
        encoding="utf-8",
    )
    report = check_library(str(folder), INSTRUMENT)
    assert report.errors == ()
    explained = [each for each in report.remarks if each.kind == "duplicate_profile"]
    assert [each.reason for each in explained] == ["same work in this company"]


def test_that_an_explanation_is_said_in_the_language_it_is_written_in(tmp_path):
    folder = Path(shutil.copytree(BROKEN / "duplicate_profile", tmp_path / "lib"))
    (folder / "explained.csv").write_text(
        "finding,subject,reason,reason_nl\nduplicate_profile,4412=9112,same work,hetzelfde werk\n",
        encoding="utf-8",
    )
    remarks = check_library(str(folder), INSTRUMENT).remarks
    (explained,) = [each for each in remarks if each.kind == "duplicate_profile"]
    said = [explained.reason_in(language) for language in ("nl", "fr", "en")]
    assert said == ["hetzelfde werk", "same work", "same work"]


def test_that_a_level_has_the_decimal_sign_of_the_language():
    problem = Problem(
        code="library.check.driving_without_licence",
        facts={"subject": "9331", "found": number_fact(3.5)},
    )
    assert "niveau 3,5 " in MESSAGES.sentence(problem, "nl")
    assert "niveau 3,5 " in MESSAGES.sentence(problem, "fr")
    assert "level 3.5 " in MESSAGES.sentence(problem, "en")


def test_that_an_explanation_of_nothing_is_an_error(tmp_path):
    folder = copy_of_sound(tmp_path)
    (folder / "explained.csv").write_text(
        "finding,subject,reason\nflat_profile,7113,old\n", encoding="utf-8"
    )
    (error,) = check_library(str(folder), INSTRUMENT).errors
    assert (error.kind, error.place) == ("explained_unused", "explained.csv:2")


@pytest.mark.parametrize(
    ("today", "kinds"),
    [(date(2028, 11, 22), set()), (date(2028, 11, 23), {"outdated"})],
)
def test_that_data_older_than_24_months_is_remarked(today, kinds):
    report = check_library(str(SOUND), INSTRUMENT, today)
    assert {each.kind for each in report.findings} - {"coverage"} == kinds


def test_that_a_partial_library_is_remarked_and_passes():
    (remark,) = check_library(str(SOUND), INSTRUMENT).findings
    assert (remark.kind, remark.severity) == ("coverage", Severity.REMARK)
    assert (remark.facts["found"], remark.facts["allowed"]) == ("3", "436")


def test_that_a_flaw_of_form_is_raised_instead_of_found(tmp_path):
    folder = copy_of_sound(tmp_path)
    (folder / "source.json").unlink()
    with pytest.raises(ProblemError):
        check_library(str(folder), INSTRUMENT)


def test_that_the_report_is_json_with_counts_places_and_sentences():
    folder = str(BROKEN / "title_missing")
    report = check_library(folder, INSTRUMENT)
    document = json.loads(
        json.dumps(report.to_document(lambda problem: MESSAGES.sentence(problem, "en")))
    )
    assert (document["errors"], document["remarks"]) == (1, 1)
    first = next(each for each in document["findings"] if each["severity"] == "error")
    assert first["place"] == "occupations.csv:2, title_fr"
    assert "4412" in first["text"]


def test_that_the_sentences_name_the_same_facts_in_every_language():
    texts = [read_toml(f"texts/messages/library.{each}.toml") for each in LANGUAGES]
    assert texts[0].keys() == texts[1].keys() == texts[2].keys()
    for code in texts[0]:
        named = [{part.split("}")[0] for part in text[code].split("{")[1:]} for text in texts]
        assert named[0] == named[1] == named[2], code
