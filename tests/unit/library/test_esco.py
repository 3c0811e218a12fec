"""ESCO's occupation tables as everyday titles."""

import zipfile

import pytest

from reinteg_desk.app.problems import ProblemError
from reinteg_desk.domain.identifiers import OccupationCode
from reinteg_desk.domain.occupation import Library
from reinteg_desk.library.esco import import_esco_titles
from reinteg_desk.library.instrument_files import load_instrument
from reinteg_desk.library.reader import load_builtin, read_library
from reinteg_desk.library.search import OccupationSearch

INSTRUMENT = load_instrument()
_WHOLE = load_builtin(INSTRUMENT)
BUILTIN = Library(
    tuple(job for job in _WHOLE.occupations if not job.code.startswith("1")), _WHOLE.source
)
"""The built-in library without its managers, so that a group is missing."""
STONE = OccupationCode("7113")
DUTCH = (
    "conceptType,conceptUri,iscoGroup,preferredLabel,altLabels,status\n"
    'Occupation,u1,7113,gevelreiniger natuursteen,"steenpolierder\nsteenhouwer\n\nSteenpolierder",released\n'
    "Occupation,u2,C4412,postsorteerster,,released\n"
    "Occupation,u3,1111,minister,,released\n"
)


@pytest.fixture
def source(tmp_path):
    folder = tmp_path / "esco"
    folder.mkdir()
    (folder / "occupations_nl.csv").write_text(DUTCH, encoding="utf-8-sig")
    return folder


def test_that_labels_become_titles_of_their_unit_group_once(source, tmp_path):
    report = import_esco_titles(source, tmp_path / "out", BUILTIN)
    library = read_library(tmp_path / "out", INSTRUMENT)
    stone = library.occupation(STONE)
    before = BUILTIN.occupation(STONE)
    assert stone.synonyms["nl"] == (
        *before.synonyms["nl"],
        "gevelreiniger natuursteen",
        "steenpolierder",
    )
    assert stone.synonyms["fr"] == before.synonyms["fr"]
    assert stone.demands == before.demands
    assert report.titles == {"nl": 3, "fr": 0, "en": 0}
    assert report.missing_files == ("occupations_fr.csv", "occupations_en.csv")
    assert report.unknown_groups == ("1111",)
    assert report.to_document()["titles"] == {"nl": 3, "fr": 0, "en": 0}
    assert OccupationSearch(library).search("steenpolierder")[0].code == STONE


def test_that_the_library_says_where_its_titles_come_from(source, tmp_path):
    import_esco_titles(source, tmp_path / "out", BUILTIN)
    library = read_library(tmp_path / "out", INSTRUMENT)
    assert library.source.name == f"{BUILTIN.source.name} + ESCO"
    assert "European Union" in (library.source.note or "")
    import_esco_titles(source, tmp_path / "out", library)
    assert read_library(tmp_path / "out", INSTRUMENT) == library


def test_that_a_zip_gives_the_same(source, tmp_path):
    import_esco_titles(source, tmp_path / "a", BUILTIN)
    packed = tmp_path / "esco.zip"
    with zipfile.ZipFile(packed, "w") as archive:
        archive.write(source / "occupations_nl.csv", "ESCO dataset/occupations_nl.csv")
    import_esco_titles(packed, tmp_path / "b", BUILTIN)
    assert read_library(tmp_path / "a", INSTRUMENT) == read_library(tmp_path / "b", INSTRUMENT)


@pytest.mark.parametrize(
    ("old", "new", "place", "code"),
    [
        ("iscoGroup", "isco", "occupations_nl.csv:1", "library.missing_column"),
        ("postsorteerster", "", "occupations_nl.csv:6, preferredLabel", "library.empty_cell"),
        ("C4412", "", "occupations_nl.csv:6, iscoGroup", "library.empty_cell"),
        (
            ",released\nOccupation,u3",
            "\nOccupation,u3",
            "occupations_nl.csv:6",
            "library.cell_count",
        ),
    ],
)
def test_that_a_flaw_is_named_and_nothing_is_written(source, tmp_path, old, new, place, code):
    path = source / "occupations_nl.csv"
    path.write_text(DUTCH.replace(old, new), encoding="utf-8")
    with pytest.raises(ProblemError) as caught:
        import_esco_titles(source, tmp_path / "out", BUILTIN)
    problem = caught.value.problem
    assert (problem.file, problem.place, problem.code) == (str(source), place, code)
    assert not (tmp_path / "out").exists()


def test_that_a_folder_without_tables_or_a_cancelled_import_writes_nothing(source, tmp_path):
    with pytest.raises(ProblemError) as caught:
        import_esco_titles(source, tmp_path / "out", BUILTIN, cancelled=lambda: True)
    assert caught.value.problem.code == "library.cancelled"
    (source / "occupations_nl.csv").unlink()
    with pytest.raises(ProblemError) as caught:
        import_esco_titles(source, tmp_path / "out", BUILTIN)
    assert caught.value.problem.code == "library.nothing_to_import"
    assert not (tmp_path / "out").exists()
