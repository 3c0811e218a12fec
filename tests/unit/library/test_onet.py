"""The O*NET import: five values by hand, and every way a release can be damaged."""

import json
import shutil
import zipfile
from datetime import date
from pathlib import Path

import pytest

from reinteg_desk.app.problems import ProblemError
from reinteg_desk.domain.identifiers import FeatureId, OccupationCode
from reinteg_desk.library.check import check_library
from reinteg_desk.library.instrument_files import load_instrument
from reinteg_desk.library.onet import import_onet
from reinteg_desk.library.reader import load_builtin, read_library

FIXTURE = Path(__file__).parents[2] / "fixtures" / "library_onet"
INSTRUMENT = load_instrument()
CROSSWALK = FIXTURE / "crosswalk.csv"


@pytest.fixture
def release(tmp_path):
    folder = tmp_path / "db_31_0_text"
    shutil.copytree(FIXTURE, folder, ignore=shutil.ignore_patterns("new_styles", "*.md"))
    return folder


def imported(source, out, **options):
    report = import_onet(source, out, CROSSWALK, **options)
    return read_library(out, INSTRUMENT), report


def problem_of(source, out, **options):
    with pytest.raises(ProblemError) as caught:
        import_onet(source, out, options.pop("crosswalk", CROSSWALK), **options)
    assert not out.exists()
    return caught.value.problem


def change(path, old, new, count=1):
    data = path.read_bytes()
    assert old in data
    path.write_bytes(data.replace(old, new, count))


# By hand, from the formulas: (LV 4.2, IM 4) and (2.8, 3): levels 2.4 and 1.6, weights .75 and .5;
# hazards: element c (3, 5) gives 3 and .75, element d (2, the other suppressed) gives 1 and .25;
# irregular hours on the three-step scale (3, 1); work styles 4.4 and 3.6: 3.4 and 2.6, .85 and .65.
BY_HAND = [
    ("7113", "lifting", 2.0, 0.625, False),
    ("7113", "hazards", 2.0, 0.5, False),
    ("7113", "irregular_hours", 2.0, 0.5, False),
    ("7113", "stress_tolerance", 3.0, 0.75, True),
    ("7113", "fine_hand_use", 2.0, 0.5625, False),
    ("4412", "driving", 0.0, 0.1, False),
    ("4412", "cooperation", 4.0, 1.0, False),
    ("4412", "walking", 3.5, 0.875, True),
    ("4412", "flexibility", 2.0, 0.5, False),
    ("4412", "learning", 0.8, 0.3, False),
]


@pytest.mark.parametrize("by_hand", BY_HAND)
def test_that_values_are_those_computed_by_hand(release, tmp_path, by_hand):
    code, feature, demand, weight, critical = by_hand
    library, _ = imported(release, tmp_path / "out")
    found = library.occupation(OccupationCode(code)).demands[FeatureId(feature)]
    assert found.demand == pytest.approx(demand, abs=1e-9)
    assert found.weight == pytest.approx(weight, abs=1e-9)
    assert found.critical is critical


def test_that_hand_force_averages_over_the_elements_that_are_known(release, tmp_path):
    library, _ = imported(release, tmp_path / "out")
    # 1.A.3.a.1 is known, 1.A.2.a.2 is not
    found = library.occupation(OccupationCode("4412")).demands[FeatureId("hand_force")]
    assert (found.demand, found.weight) == (pytest.approx(1.0), pytest.approx(0.25))


def test_that_the_library_names_its_source_and_is_not_calibrated(release, tmp_path):
    library, _ = imported(release, tmp_path / "out")
    source = library.source
    assert (source.name, source.version, source.licence) == ("O*NET", "31.0", "CC BY 4.0")
    assert source.calibrated is False
    assert source.dated == date(2024, 8, 1)
    assert "Employment and Training Administration" in (source.note or "")
    raw = json.loads((tmp_path / "out" / "source.json").read_text(encoding="utf-8"))
    assert raw["calibrated"] is False


def test_that_titles_skill_and_employment_come_with_the_unit_groups(release, tmp_path):
    library, _ = imported(release, tmp_path / "out")
    assert [job.code for job in library.occupations] == ["4412", "7112", "7113"]
    stone = library.occupation(OccupationCode("7113"))
    builtin = load_builtin(INSTRUMENT).occupation(OccupationCode("7113"))
    assert (stone.titles, stone.skill_level) == (builtin.titles, 2)
    assert stone.employment == builtin.employment
    second = load_builtin(INSTRUMENT).occupation(OccupationCode("7112"))
    assert library.occupation(OccupationCode("7112")).titles == second.titles


def test_that_the_report_says_what_was_taken_left_out_and_missing(release, tmp_path):
    (release / "Skills.txt").unlink()
    _, report = imported(release, tmp_path / "out")
    assert (report.unit_groups, report.occupations) == (3, 3)
    assert report.missing_files == ("Skills.txt",)
    assert "learning" in report.missing_features
    assert "2.A.2.b" in report.missing_elements
    assert report.unmatched == ("03-0001.00",)
    assert report.without_data == ("9112",)
    assert set(report.incomplete) == {"4412", "7112", "7113"}
    assert (report.oldest_on, report.newest_on) == (date(2019, 7, 1), date(2024, 8, 1))
    tables = {each.file: each for each in report.tables}
    assert tables["Work Context.txt"].suppressed == 1
    assert tables["Work Context.txt"].other_scales == 2
    assert tables["Work Activities.txt"].not_relevant == 1
    assert tables["Abilities.txt"].taken == 12
    document = json.loads(json.dumps(report.to_document()))
    assert document["unit_groups"] == 3
    assert document["newest"] == "2024-08-01"


def zipped(release, path, prefix=""):
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as archive:
        for each in sorted(release.iterdir()):
            archive.write(each, prefix + each.name)
    return path


@pytest.mark.parametrize("prefix", ["", "db_31_0_text/"])
def test_that_a_zip_gives_the_same_library_as_the_folder(release, tmp_path, prefix):
    folder, _ = imported(release, tmp_path / "a")
    packed, _ = imported(zipped(release, tmp_path / "db_31_0_text.zip", prefix), tmp_path / "b")
    assert packed == folder


def test_that_lf_bom_and_case_of_file_names_make_no_difference(release, tmp_path):
    before, _ = imported(release, tmp_path / "a")
    for each in list(release.glob("*.txt")):
        data = b"\xef\xbb\xbf" + each.read_bytes().replace(b"\r\n", b"\n")
        each.unlink()
        (release / each.name.upper()).write_bytes(data)
    after, _ = imported(release, tmp_path / "b")
    assert after == before


def test_that_repeated_rows_count_once_and_are_reported(release, tmp_path):
    before, _ = imported(release, tmp_path / "a")
    path = release / "Abilities.txt"
    lines = path.read_bytes().splitlines(keepends=True)
    path.write_bytes(b"".join([*lines, lines[1], lines[2]]))
    after, report = imported(release, tmp_path / "b")
    assert after.occupations == before.occupations
    assert report.tables[0].duplicates == 2


def test_that_two_values_for_one_rating_are_refused(release, tmp_path):
    path = release / "Abilities.txt"
    line = path.read_bytes().splitlines()[2].replace(b"4.20", b"4.30")
    path.write_bytes(path.read_bytes() + line + b"\r\n")
    problem = problem_of(release, tmp_path / "out")
    assert (problem.code, problem.place) == (
        "library.onet_conflict",
        "Abilities.txt:16, Data Value",
    )


def test_that_a_line_cut_off_is_named(release, tmp_path):
    path = release / "Work Context.txt"
    path.write_bytes(path.read_bytes()[:-30])
    problem = problem_of(release, tmp_path / "out")
    assert (problem.code, problem.place) == ("library.cell_count", "Work Context.txt:11")
    assert problem.file == str(release)


@pytest.mark.parametrize(
    ("file", "column"),
    [
        ("Abilities.txt", b"Data Value"),
        ("Skills.txt", b"Not Relevant"),
        ("Work Styles.txt", b"Recommend Suppress"),
        ("Work Context.txt", b"Scale ID"),
    ],
)
def test_that_a_wrong_column_is_named(release, tmp_path, file, column):
    change(release / file, column, b"Something")
    problem = problem_of(release, tmp_path / "out")
    assert (problem.code, problem.place) == ("library.missing_column", f"{file}:1")
    assert column.decode() in problem.facts["found"]


@pytest.mark.parametrize("value", [b"7.01", b"-1", b"NaN", b"", b"4,2"])
def test_that_a_value_off_its_scale_is_named(release, tmp_path, value):
    change(release / "Abilities.txt", b"\t4.20\t", b"\t" + value + b"\t")
    problem = problem_of(release, tmp_path / "out")
    assert (problem.code, problem.place) == (
        "library.not_a_number",
        "Abilities.txt:3, Data Value",
    )


def test_that_the_new_work_styles_are_taken_by_name(release, tmp_path):
    shutil.copy(FIXTURE / "new_styles" / "Work Styles.txt", release / "Work Styles.txt")
    library, report = imported(release, tmp_path / "out")
    stress = library.occupation(OccupationCode("7113")).demands[FeatureId("stress_tolerance")]
    # WI 1.5 and 2.1: weights .5 and .7, demand four times the weight
    assert (stress.demand, stress.weight) == (pytest.approx(2.4), pytest.approx(0.6))
    change_of = library.occupation(OccupationCode("4412")).demands[FeatureId("flexibility")]
    assert (change_of.demand, change_of.weight) == (0, 0)
    assert report.tables[-1].other_scales == 1


def test_that_a_suppressed_rating_is_absent(release, tmp_path):
    change(release / "Skills.txt", b"\tN\tN\t", b"\tY\tN\t")
    change(release / "Skills.txt", b"\tN\t\t", b"\tY\t\t")
    library, _ = imported(release, tmp_path / "out")
    stone, post = (library.occupation(OccupationCode(code)) for code in ("7113", "4412"))
    assert FeatureId("learning") not in stone.demands
    assert FeatureId("learning") in post.demands


@pytest.mark.parametrize(
    ("lines", "place", "code"),
    [
        ("onet_soc,isco08\n01-0001.00,9999\n", "c.csv:2, isco08", "library.not_a_unit_group"),
        ("onet_soc,isco08\n01-0001.00,711\n", "c.csv:2, isco08", "library.not_a_unit_group"),
        ("onet_soc,isco08\n,7113\n", "c.csv:2, onet_soc", "library.empty_cell"),
        ("soc,isco08\n01-0001.00,7113\n", "c.csv:1", "library.unknown_column"),
        ("onet_soc,isco08\n01-0001.00\n", "c.csv:2", "library.cell_count"),
    ],
)
def test_that_a_flaw_in_the_crosswalk_is_named(release, tmp_path, lines, place, code):
    crosswalk = tmp_path / "c.csv"
    crosswalk.write_text(lines, encoding="utf-8")
    problem = problem_of(release, tmp_path / "out", crosswalk=crosswalk)
    assert (problem.file, problem.place, problem.code) == (str(tmp_path), place, code)


def test_that_something_that_is_no_release_is_refused(tmp_path):
    (tmp_path / "empty").mkdir()
    (tmp_path / "text.zip").write_text("no zip", encoding="utf-8")
    for name, code in [
        ("empty", "library.nothing_to_import"),
        ("text.zip", "library.not_an_archive"),
        ("absent", "library.no_such_source"),
    ]:
        problem = problem_of(tmp_path / name, tmp_path / "out")
        assert (problem.code, problem.file) == (code, str(tmp_path / name))


def test_that_a_damaged_zip_is_refused(release, tmp_path):
    path = zipped(release, tmp_path / "db.zip")
    data = bytearray(path.read_bytes())
    start = data.index(b"Abilities.txt") + len("Abilities.txt")
    data[start + 20 : start + 60] = b"x" * 40
    path.write_bytes(data)
    problem = problem_of(path, tmp_path / "out")
    assert (problem.code, problem.place) == ("library.damaged_member", "Abilities.txt")


def test_that_progress_goes_up_to_the_end(release, tmp_path):
    seen = []
    imported(release, tmp_path / "out", progress=lambda share, name: seen.append((share, name)))
    shares = [share for share, _ in seen]
    assert shares == sorted(shares)
    assert (shares[0], shares[-1]) == (0, 1)
    assert "Abilities.txt" in {name for _, name in seen}


@pytest.mark.parametrize("looks", [0, 2, 5])
def test_that_a_cancelled_import_writes_nothing(release, tmp_path, looks):
    asked = iter(range(100))
    problem = problem_of(release, tmp_path / "out", cancelled=lambda: next(asked) >= looks)
    assert problem.code == "library.cancelled"


def test_that_an_import_replaces_an_earlier_one_but_nothing_else(release, tmp_path):
    out = tmp_path / "out"
    imported(release, out)
    library, _ = imported(release, out)
    assert len(library) == 3
    other = tmp_path / "other"
    other.mkdir()
    (other / "letter.txt").write_text("keep me", encoding="utf-8")
    with pytest.raises(ProblemError) as caught:
        import_onet(release, other, CROSSWALK)
    assert caught.value.problem.code == "library.output_not_empty"
    with pytest.raises(ProblemError) as caught:
        import_onet(release, other / "letter.txt", CROSSWALK)
    assert caught.value.problem.code == "library.output_is_file"
    assert [each.name for each in other.iterdir()] == ["letter.txt"]


def test_that_the_same_release_gives_the_same_bytes(release, tmp_path):
    imported(release, tmp_path / "a")
    imported(release, tmp_path / "b")
    for each in (tmp_path / "a").iterdir():
        assert each.read_bytes() == (tmp_path / "b" / each.name).read_bytes()


def test_that_too_few_shared_jobs_are_no_calibration(release, tmp_path):
    problem = problem_of(release, tmp_path / "out", calibrate=load_builtin(INSTRUMENT))
    assert (problem.code, problem.facts["found"]) == ("library.too_few_to_calibrate", "3")


def test_that_an_import_can_be_checked(release, tmp_path):
    imported(release, tmp_path / "out")
    kinds = {each.kind for each in check_library(str(tmp_path / "out"), INSTRUMENT).errors}
    assert "weight_without_demand" in kinds
