"""Library folders: what is legal, and the sentence for what is not."""

import shutil
from datetime import date
from pathlib import Path

import pytest

from reinteg_desk.app.problems import ProblemError
from reinteg_desk.domain.identifiers import FeatureId, OccupationCode
from reinteg_desk.domain.occupation import LanguageRequirement, QualificationRequirement
from reinteg_desk.domain.person import Cefr
from reinteg_desk.library.employment import employment_thousands, unit_groups
from reinteg_desk.library.instrument_files import load_instrument
from reinteg_desk.library.qualifications import qualification_names
from reinteg_desk.library.reader import load_builtin, open_library, read_library
from reinteg_desk.library.writer import write_library

SOUND = Path(__file__).parents[2] / "fixtures" / "library" / "sound"
INSTRUMENT = load_instrument()

OCCUPATIONS = "code,title_nl,title_fr,title_en,skill_level,employment,threshold,requirements\n"
DEMANDS = "code,feature,demand,weight,critical\n"
SOURCE = '{"name": "Test", "version": "1"}'


def folder_with(tmp_path, occupations="", demands="", source=SOURCE, **others):
    files = {
        "occupations.csv": OCCUPATIONS + (occupations or "7113,Steenhouwer,,,2,,,\n"),
        "demands.csv": DEMANDS + demands,
        "source.json": source,
        **{f"{name}.csv": text for name, text in others.items()},
    }
    for name, text in files.items():
        data = text if isinstance(text, bytes) else text.encode()
        (tmp_path / name).write_bytes(data)
    return tmp_path


def problem_of(folder):
    with pytest.raises(ProblemError) as caught:
        read_library(folder, INSTRUMENT)
    assert caught.value.problem.file == str(folder)
    return caught.value.problem


def test_that_a_folder_reads_with_its_defaults(tmp_path):
    folder = folder_with(
        tmp_path,
        "7113,Steenhouwer,Tailleur,,2,,,\n4412,Postbode,,,2,3.5,70.5,driving_licence_b; nl>=B1\n",
        "7113,lifting,3.5,1,1\n7113,sitting,0,0,0\n",
    )
    library = read_library(folder, INSTRUMENT)
    stone, post = library.occupations
    assert (stone.employment, stone.threshold_pct, stone.requirements) == (1, 80, ())
    assert stone.title("fr") == "Tailleur"
    assert stone.title("en") == "Steenhouwer"
    lifting = stone.demands[FeatureId("lifting")]
    assert (lifting.demand, lifting.weight, lifting.critical, lifting.varies) == (
        3.5,
        1,
        True,
        False,
    )
    assert stone.demands[FeatureId("sitting")].demand == 0
    assert (post.employment, post.threshold_pct, post.demands) == (3.5, 70.5, {})
    assert post.requirements == (
        QualificationRequirement("driving_licence_b"),
        LanguageRequirement("nl", Cefr.B1),
    )
    assert library.source.calibrated is True
    assert library.source.dated is None


def test_that_columns_may_come_in_any_order_with_bom_crlf_quotes_and_blank_lines(tmp_path):
    folder = folder_with(tmp_path)
    (folder / "occupations.csv").write_bytes(
        "\ufeffrequirements,code,title_nl,title_fr,title_en,threshold,skill_level,employment\r\n"
        '\r\n,7113,"Steenhouwer, marmer",,,,2,\r\n'.encode()
    )
    assert read_library(folder, INSTRUMENT).occupations[0].title("nl") == "Steenhouwer, marmer"


def test_that_the_source_says_everything_it_holds(tmp_path):
    source = (
        '{"name": "N", "version": "2", "licence": "CC0", "url": "u", "date": "2025-01-31",'
        ' "calibrated": false, "estimate": true, "note": "x", "employment_source": "e"}'
    )
    read = read_library(folder_with(tmp_path, source=source), INSTRUMENT).source
    assert (read.name, read.version, read.licence, read.url) == ("N", "2", "CC0", "u")
    assert (read.dated, read.calibrated, read.estimate) == (date(2025, 1, 31), False, True)
    assert (read.note, read.employment_source) == ("x", "e")


@pytest.mark.parametrize(
    ("line", "place", "code"),
    [
        ("7113,A,,,5,,,", "occupations.csv:2, skill_level", "library.not_allowed"),
        ("7113,A,,,0,,,", "occupations.csv:2, skill_level", "library.not_allowed"),
        ("7113,A,,,2.0,,,", "occupations.csv:2, skill_level", "library.not_allowed"),
        ("7113,A,,,,,,", "occupations.csv:2, skill_level", "library.not_allowed"),
        ("7113,A,,,2,-1,,", "occupations.csv:2, employment", "library.not_a_number"),
        ("7113,A,,,2,nan,,", "occupations.csv:2, employment", "library.not_a_number"),
        ("7113,A,,,2,1e999,,", "occupations.csv:2, employment", "library.not_a_number"),
        ('7113,A,,,2,"1,5",,', "occupations.csv:2, employment", "library.not_a_number"),
        ("7113,A,,,2,,101,", "occupations.csv:2, threshold", "library.not_a_number"),
        ("7113,A,,,2,,1_0,", "occupations.csv:2, threshold", "library.not_a_number"),
        ("7113,A,,,2,,,nl>=D1", "occupations.csv:2, requirements", "library.bad_requirement"),
        ("7113,A,,,2,,,xx>=B1", "occupations.csv:2, requirements", "library.bad_requirement"),
        ("7113,A,,,2,,,nl>B1", "occupations.csv:2, requirements", "library.bad_requirement"),
        ("7113,A,,,2,,,a;;b", "occupations.csv:2, requirements", "library.bad_requirement"),
        (",A,,,2,,,", "occupations.csv:2, code", "library.empty_cell"),
        ("71 13,A,,,2,,,", "occupations.csv:2, code", "library.bad_code"),
        ("7113,A,,,2,,", "occupations.csv:2", "library.cell_count"),
        ("7113,A,,,2,,,,x", "occupations.csv:2", "library.cell_count"),
        ('7113,"A,,,2,,,', "occupations.csv:2", "library.not_csv"),
        ("7113,A,,,2,,,\n\n7113,B,,,2,,,", "occupations.csv:4, code", "library.code_twice"),
        (
            '7113,"A\nB",,,2,,,\n9112,C,,,9,,,',
            "occupations.csv:4, skill_level",
            "library.not_allowed",
        ),
    ],
)
def test_that_a_flaw_in_an_occupation_is_named_with_its_line_and_column(
    tmp_path, line, place, code
):
    problem = problem_of(folder_with(tmp_path, line + "\n"))
    assert (problem.place, problem.code) == (place, code)


@pytest.mark.parametrize(
    ("line", "place", "code"),
    [
        ("7113,lifting,4.5,1,0", "demands.csv:2, demand", "library.not_a_number"),
        ("7113,lifting,-0.1,1,0", "demands.csv:2, demand", "library.not_a_number"),
        ("7113,lifting,NaN,1,0", "demands.csv:2, demand", "library.not_a_number"),
        ("7113,lifting,,1,0", "demands.csv:2, demand", "library.not_a_number"),
        ("7113,lifting,٣,1,0", "demands.csv:2, demand", "library.not_a_number"),
        ("7113,lifting,3,-1,0", "demands.csv:2, weight", "library.not_a_number"),
        ("7113,lifting,3,inf,0", "demands.csv:2, weight", "library.not_a_number"),
        ("7113,lifting,3,1,yes", "demands.csv:2, critical", "library.not_allowed"),
        ("7113,lifting,3,1,", "demands.csv:2, critical", "library.not_allowed"),
        ("7113,liftng,3,1,0", "demands.csv:2, feature", "library.unknown_feature"),
        ("9112,lifting,3,1,0", "demands.csv:2, code", "library.unknown_code"),
        (
            "7113,lifting,3,1,0\n7113,lifting,2,1,0",
            "demands.csv:3, feature",
            "library.pair_twice",
        ),
        ("7113,lifting,3,1", "demands.csv:2", "library.cell_count"),
    ],
)
def test_that_a_flaw_in_a_demand_is_named_with_its_line_and_column(tmp_path, line, place, code):
    problem = problem_of(folder_with(tmp_path, demands=line + "\n"))
    assert (problem.place, problem.code) == (place, code)


@pytest.mark.parametrize(
    ("header", "code"),
    [
        ("code,feature,demand,weight", "library.missing_column"),
        ("code,feature,demand,weight,critical,extra", "library.unknown_column"),
        ("code,feature,demand,weight,critical,demand", "library.column_twice"),
        ("code;feature;demand;weight;critical", "library.unknown_column"),
        ("", "library.missing_column"),
    ],
)
def test_that_a_table_has_exactly_its_columns(tmp_path, header, code):
    folder = folder_with(tmp_path)
    (folder / "demands.csv").write_text(header + "\n", encoding="utf-8")
    problem = problem_of(folder)
    assert (problem.place, problem.code) == ("demands.csv:1", code)


@pytest.mark.parametrize(
    ("source", "place", "code"),
    [
        ("", "source.json:1", "library.not_json"),
        ("{\n'name': 1}", "source.json:2", "library.not_json"),
        ("[" * 100_000, "source.json:1", "library.not_json"),
        ("[]", "source.json", "document."),
        ('{"version": "1"}', "source.json, name", "document."),
        ('{"name": "", "version": "1"}', "source.json, name", "document."),
        ('{"name": "a", "version": 1}', "source.json, version", "document."),
        (
            '{"name": "a", "version": "1", "calibrate": false}',
            "source.json, calibrate",
            "document.",
        ),
        (
            '{"name": "a", "version": "1", "calibrated": 0}',
            "source.json, calibrated",
            "document.",
        ),
        (
            '{"name": "a", "version": "1", "date": "2025-02-30"}',
            "source.json, date",
            "document.",
        ),
        ('{"name": "a", "name": "b"}', "source.json, name", "library.key_twice"),
    ],
)
def test_that_a_flaw_in_the_source_is_named_with_its_key(tmp_path, source, place, code):
    problem = problem_of(folder_with(tmp_path, source=source))
    assert problem.place == place
    assert problem.code.startswith(code)


@pytest.mark.parametrize("name", ["occupations.csv", "demands.csv", "source.json"])
def test_that_a_missing_file_is_named(tmp_path, name):
    folder = folder_with(tmp_path)
    (folder / name).unlink()
    problem = problem_of(folder)
    assert (problem.place, problem.code) == (name, "library.no_such_file")


def test_that_a_folder_in_place_of_a_table_is_trouble_and_no_crash(tmp_path):
    folder = folder_with(tmp_path)
    (folder / "demands.csv").unlink()
    (folder / "demands.csv").mkdir()
    assert problem_of(folder).code == "library.cannot_read"


def test_that_a_folder_that_is_not_there_is_named(tmp_path):
    assert problem_of(tmp_path / "nowhere").code == "library.no_such_folder"


@pytest.mark.parametrize("tail", [b"7113,Steenhouwer \xe9,,,2,,,\n", b"7113,a\0b,,,2,,,\n"])
def test_that_another_encoding_is_named_with_its_line(tmp_path, tail):
    folder = folder_with(tmp_path)
    (folder / "occupations.csv").write_bytes(OCCUPATIONS.encode() + tail)
    problem = problem_of(folder)
    assert (problem.place, problem.code) == ("occupations.csv:2", "library.not_utf8")


def test_that_everyday_titles_variation_and_own_jobs_are_read_where_they_are_there(tmp_path):
    folder = folder_with(
        tmp_path,
        demands="7113,lifting,3,1,0\n",
        synonyms="code,language,title\n7113,nl,steenkapper\n7113,fr,marbrier\n",
        variation="code,feature,note_nl,note_fr,note_en\n7113,lifting,werf,chantier,site\n",
        own_jobs=(
            "code,based_on,library,described_on,described_by,confirmed_by\n"
            "7113,7113,Test 1,2026-03-01,employer;worker,worker\n"
        ),
    )
    (job,) = read_library(folder, INSTRUMENT).occupations
    assert job.synonyms == {"nl": ("steenkapper",), "fr": ("marbrier",)}
    lifting = job.demands[FeatureId("lifting")]
    assert (lifting.varies, lifting.note("fr"), lifting.note("de")) == (True, "chantier", "werf")
    assert job.origin is not None
    assert job.origin.described_by == ("employer", "worker")


@pytest.mark.parametrize(
    ("name", "text", "place", "code"),
    [
        ("synonyms", "7113,de,x", "synonyms.csv:2, language", "library.not_allowed"),
        ("synonyms", "1111,nl,x", "synonyms.csv:2, code", "library.unknown_code"),
        ("synonyms", "7113,nl,", "synonyms.csv:2, title", "library.empty_cell"),
        ("synonyms", "7113,nl,x\n7113,nl,x", "synonyms.csv:3, title", "library.title_twice"),
        ("variation", "7113,sitting,a,b,c", "variation.csv:2, feature", "library.no_demand"),
        ("variation", "7113,lifting,a,,c", "variation.csv:2, note_fr", "library.empty_cell"),
        (
            "variation",
            "7113,lifting,a,b,c\n7113,lifting,a,b,c",
            "variation.csv:3, feature",
            "library.pair_twice",
        ),
        (
            "own_jobs",
            "7113,7113,T,2026-13-01,employer,",
            "own_jobs.csv:2, described_on",
            "library.not_allowed",
        ),
        (
            "own_jobs",
            "7113,7113,T,2026-01-01,boss,",
            "own_jobs.csv:2, described_by",
            "library.not_allowed",
        ),
    ],
)
def test_that_a_flaw_in_an_optional_table_is_named(tmp_path, name, text, place, code):
    headers = {
        "synonyms": "code,language,title\n",
        "variation": "code,feature,note_nl,note_fr,note_en\n",
        "own_jobs": "code,based_on,library,described_on,described_by,confirmed_by\n",
    }
    folder = folder_with(
        tmp_path, demands="7113,lifting,3,1,0\n", **{name: headers[name] + text + "\n"}
    )
    problem = problem_of(folder)
    assert (problem.place, problem.code) == (place, code)


def test_that_a_library_reads_back_as_it_was_written(tmp_path):
    library = load_builtin(INSTRUMENT)
    write_library(tmp_path / "copy", library)
    assert read_library(tmp_path / "copy", INSTRUMENT) == library


def test_that_writing_a_library_removes_optional_files_it_has_no_use_for(tmp_path):
    shutil.copytree(SOUND, tmp_path / "lib")
    bare = read_library(folder_with(tmp_path), INSTRUMENT)
    write_library(tmp_path / "lib", bare)
    assert read_library(tmp_path / "lib", INSTRUMENT) == bare


def test_that_the_word_builtin_opens_the_built_in_library():
    assert open_library("builtin", INSTRUMENT) == load_builtin(INSTRUMENT)


def test_that_the_built_in_library_holds_what_the_cases_name_and_says_it_is_an_estimate():
    library = load_builtin(INSTRUMENT)
    for code in ("7113", "2221", "5321", "7512", "4412", "8332"):
        assert OccupationCode(code) in library
    assert library.source.estimate
    assert library.source.calibrated
    assert library.source.licence == "EUPL-1.2"


def test_that_licence_and_dutch_stand_between_case_one_and_the_post():
    post = load_builtin(INSTRUMENT).occupation(OccupationCode("4412"))
    assert [str(each) for each in post.requirements] == ["driving_licence_b", "nl>=B1"]


def test_that_employment_of_the_built_in_library_follows_the_stated_rule():
    for job in load_builtin(INSTRUMENT).occupations:
        assert job.employment == pytest.approx(employment_thousands()[job.code])


def test_that_employment_is_the_mean_of_the_years_spread_over_the_unit_groups():
    # 44: (59.1 + 46.5 + 42.3 + 53.6 + 65.5) / 5 = 53.4, over 7 unit groups
    assert employment_thousands()[OccupationCode("4412")] == pytest.approx(7.629)
    assert employment_thousands()[OccupationCode("0110")] == 0
    # 62: 2.5 and 2.1 in the two years with a figure, over 5 unit groups
    assert employment_thousands()[OccupationCode("6210")] == pytest.approx(0.46)


def test_that_all_436_unit_groups_have_their_skill_level():
    assert len(unit_groups()) == 436
    levels = {
        code: unit_groups()[OccupationCode(code)] for code in ("1411", "2221", "3343", "9112")
    }
    assert levels == {"1411": 3, "2221": 4, "3343": 3, "9112": 1}


def test_that_every_licence_and_diploma_has_a_name_in_three_languages():
    for names in qualification_names().values():
        assert set(names) == {"nl", "fr", "en"}
