"""Actors and support measures: complete, sourced, proposed where they fit, found offline."""

import re
import shutil
from dataclasses import replace
from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reinteg_desk.app.measures import ActorKind, Contract, MeasureKind, fitting_measures
from reinteg_desk.app.messages import LANGUAGES
from reinteg_desk.app.problems import ProblemError
from reinteg_desk.domain.case import Case
from reinteg_desk.domain.consultation import Consultation, Role
from reinteg_desk.domain.identifiers import OccupationCode
from reinteg_desk.domain.incapacity import Cause, ConditionGroup, Incapacity, Spell, Status
from reinteg_desk.domain.person import Person, Region
from reinteg_desk.library.measure_files import load_support
from reinteg_desk.library.measure_search import SupportSearch
from reinteg_desk.system.resources import resource_path
from reinteg_desk.system.texts import load_messages

SUPPORT = load_support()
ON = date(2026, 11, 21)


def case(**changes):
    region = changes.pop("region", Region.FLANDERS)
    incapacity = Incapacity(
        spells=(Spell(start=date(2026, 1, 5), end=None),),
        status=Status.EMPLOYEE,
        contract=True,
        cause=Cause.ILLNESS,
        reference_occupation=OccupationCode("2221"),
    )
    return Case(
        person=Person(
            name="A.", born_on=date(1880, 1, 1), language="nl", skill_level=2, region=region
        ),
        incapacity=replace(incapacity, **changes),
        consultation=Consultation(held_on=ON, role=Role.ADVISING_DOCTOR),
    )


def ids(measures):
    return [each.measure_id for each in measures]


# --- the data ---------------------------------------------------------------------------------


def test_that_the_seven_doctors_and_every_region_have_their_actors():
    doctors = [each for each in SUPPORT.actors if each.kind is ActorKind.DOCTOR]
    regional = {
        region: [
            each.actor_id for each in SUPPORT.actors_in(region) if each.kind is ActorKind.REGIONAL
        ]
        for region in Region
    }

    assert len(doctors) == 7
    assert {"vdab", "gtb", "gob", "glow"} <= set(regional[Region.FLANDERS])
    assert {"forem", "aviq"} <= set(regional[Region.WALLONIA])
    assert {"actiris", "phare"} <= set(regional[Region.BRUSSELS])
    assert {"adg", "dsl"} <= set(regional[Region.GERMAN_COMMUNITY])
    named = {"employer", "hr", "cpbw", "edpbw", "tnw_coordinator", "disability_case_manager"}
    assert named | {"union", "fod_waso", "riziv", "fedris"} <= {
        each.actor_id for each in SUPPORT.actors
    }


@pytest.mark.parametrize("language", LANGUAGES)
def test_that_every_actor_is_one_sentence(language):
    for each in SUPPORT.actors:
        text = each.text(language)
        assert text.does.endswith("."), each.actor_id
        assert len(re.findall(r"\.(\s|$)", text.does)) == 1, each.actor_id
        assert text.does[0].isupper()
        assert "!" not in text.does
        assert not text.name.endswith(".")


@pytest.mark.parametrize("language", LANGUAGES)
def test_that_every_measure_says_what_and_for_whom(language):
    for each in SUPPORT.measures:
        text = each.text(language)
        for said in (text.what, text.for_whom, text.how or "."):
            assert said.endswith("."), each.measure_id
            assert "!" not in said
        assert len(text.title) < 90
    titles = [each.text(language).title for each in SUPPORT.measures]
    assert len(set(titles)) == len(titles)


def test_that_the_same_is_said_in_all_languages_where_there_is_something_to_know():
    for each in SUPPORT.measures:
        assert len({each.text(language).how is None for language in LANGUAGES}) == 1
        assert len({each.text(language).what for language in LANGUAGES}) == 3, each.measure_id


def test_that_what_was_not_found_in_a_text_is_marked():
    open_ones = {each.measure_id for each in SUPPORT.measures if each.to_confirm}

    assert {"ips", "rentree", "flemish_measures_brussels", "dsl_work_post"} <= open_ones
    assert "individueel_maatwerk" not in open_ones


def test_that_a_region_and_a_kind_has_a_name_in_every_language():
    for language in LANGUAGES:
        words = SUPPORT.words(language)
        assert set(words.regions) == set(Region)
        assert set(words.kinds) == set(MeasureKind)


def test_that_every_kind_and_every_status_has_a_measure():
    assert {each.kind for each in SUPPORT.measures} == set(MeasureKind)
    for status in Status:
        for region in Region:
            found = SUPPORT.fitting(case(status=status, contract=False, region=region), ON)
            assert any(not each.is_nationwide for each in found), (status, region)


# --- what fits --------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("on", "there", "gone"),
    [
        (date(2023, 6, 30), "vop", "individueel_maatwerk"),
        (date(2023, 7, 1), "individueel_maatwerk", "vop"),
        (date(2022, 9, 30), "reintegration_track_until_2022", "reintegration_track"),
        (date(2022, 10, 1), "reintegration_track", "reintegration_track_until_2022"),
        (date(2024, 7, 31), "workability_cheque", "vop"),
        (date(2026, 12, 31), "career_cheque", "workability_cheque"),
        (date(2027, 1, 1), "individueel_maatwerk", "career_cheque"),
        (date(2017, 9, 7), "volunteer_work", "tnw_track"),
    ],
)
def test_that_the_day_decides_what_exists(on, there, gone):
    found = ids(SUPPORT.fitting(case(), on))

    assert there in found
    assert gone not in found


@pytest.mark.parametrize(
    ("changes", "there", "gone"),
    [
        ({"region": Region.WALLONIA}, "aviq_compensation_premium", "individueel_maatwerk"),
        ({"region": Region.BRUSSELS}, "phare_work_post", "vdab_work_post"),
        ({"region": Region.GERMAN_COMMUNITY}, "adg_guidance", "forem_guidance"),
        ({"region": None}, "pre_return_visit", "vdab_guidance"),
        ({"contract": False}, "maatwerkbedrijf", "pre_return_visit"),
        (
            {"status": Status.SELF_EMPLOYED, "contract": False},
            "tnw_track_self_employed",
            "tnw_fund",
        ),
        ({"status": Status.UNEMPLOYED, "contract": False}, "glow_learning", "return_premium"),
        ({"condition_group": ConditionGroup.ONCOLOGY}, "rentree", "ips"),
        ({"condition_group": ConditionGroup.PSYCHOSOCIAL}, "ips", "rentree"),
        ({"condition_group": ConditionGroup.LOCOMOTOR}, "fedris_back", "fedris_burn_out"),
        ({"cause": Cause.WORK_ACCIDENT}, "insurer_guidance", "vdab_guidance"),
        ({"cause": Cause.OCCUPATIONAL_DISEASE}, "fedris_rehabilitation", "vdab_guidance"),
    ],
)
def test_that_region_status_contract_condition_and_cause_decide_what_fits(changes, there, gone):
    found = ids(SUPPORT.fitting(case(**changes), ON))

    assert there in found
    assert gone not in found


def test_that_a_group_that_is_not_recorded_leaves_out_what_is_for_some_groups():
    found = SUPPORT.fitting(case(), ON)

    assert all(not each.groups for each in found)


def test_that_what_is_made_for_the_condition_group_comes_first():
    found = SUPPORT.fitting(case(condition_group=ConditionGroup.ONCOLOGY), ON)

    assert found[0].groups
    assert [bool(each.groups) for each in found] == sorted(
        (bool(each.groups) for each in found), reverse=True
    )


@given(
    region=st.sampled_from([None, *Region]),
    status=st.sampled_from(Status),
    contract=st.booleans(),
    group=st.sampled_from([None, *ConditionGroup]),
    cause=st.sampled_from(Cause),
    on=st.dates(date(2005, 1, 1), date(2030, 1, 1)),
)
def test_that_nothing_is_proposed_that_is_for_somebody_else(
    region, status, contract, group, cause, on
):
    given_case = case(
        region=region, status=status, contract=contract, condition_group=group, cause=cause
    )
    for each in fitting_measures(given_case, on, SUPPORT.measures):
        assert status in each.statuses
        assert each.contract is not (Contract.WITHOUT if contract else Contract.WITH)
        assert region in each.regions if region else each.is_nationwide
        assert not each.groups or group in each.groups
        assert not each.causes or cause in each.causes
        assert (each.valid_from or on) <= on <= (each.valid_to or on)


# --- search -----------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("language", "words", "first"),
    [
        ("fr", "pre reprise", "pre_return_visit"),
        ("fr", "VISITE PRÉ", "pre_return_visit"),
        ("nl", "tolk", "vdab_interpreter"),
        ("nl", "premie waals", None),
        ("nl", "jobcoach wallonië", "aviq_jobcoach"),
        ("fr", "jobcoach wallonie", "aviq_jobcoach"),
        ("en", "interpreter", "vdab_interpreter"),
        ("fr", "loopbaancheque", "career_cheque"),
        ("de", "vrijwilligerswerk", "volunteer_work"),
        ("nl", "xyz", None),
    ],
)
def test_that_measures_are_found_by_their_words_whatever_the_accents(language, words, first):
    found = ids(SupportSearch(SUPPORT, language).measures(words))

    assert (found[0] if found else None) == first


@pytest.mark.parametrize(
    ("language", "words", "first"),
    [
        ("nl", "médecin conseil mutualité", "advising_doctor"),
        ("fr", "mutualite medecin-conseil", "advising_doctor"),
        ("en", "GTB", "gtb"),
        ("fr", "comite prevention", "cpbw"),
    ],
)
def test_that_actors_are_found_by_their_official_names_in_any_language(language, words, first):
    assert SupportSearch(SUPPORT, language).actors(words)[0].actor_id == first


def test_that_no_words_find_everything_in_the_order_of_the_data():
    search = SupportSearch(SUPPORT, "nl")

    assert search.measures(" ") == SUPPORT.measures
    assert search.actors("") == SUPPORT.actors


# --- strict reading ---------------------------------------------------------------------------


def spoilt(folder, name, old, new):
    shutil.copytree(resource_path("measures"), folder, dirs_exist_ok=True)
    path = folder / name
    text = path.read_text(encoding="utf-8")
    assert old in text
    path.write_text(text.replace(old, new, 1), encoding="utf-8")
    return folder


@pytest.mark.parametrize(
    ("name", "old", "new", "words"),
    [
        ("actors.toml", 'kind = "doctor"', 'kind = "healer"', "doctor, company"),
        ("actors.toml", 'regions = "all"', 'regions = ["flandres"]', "flanders"),
        ("actors.toml", 'regions = "all"', "regions = []", "all, [flanders"),
        ("actors.toml", "checked_on = 2026-11-21", 'checked_on = "today"', "checked_on"),
        ("actors.toml", 'status = "source"', 'status = "sure"', "to_confirm"),
        ("actors.toml", 'kind = "doctor"', 'kind = "doctor"\nphone = "1"', "phone"),
        ("actors.nl.toml", "[actors.treating_doctor]", "[actors.healer]", "healer"),
        ("actors.fr.toml", 'name = "Médecin traitant"\n', "", "name"),
        ("measures.toml", "from = 2017-09-07", "from = 2017-09-07\nto = 2016-01-01", "2016-01-01"),
        ("measures.toml", 'asked_by = ["person"]', 'asked_by = ["nobody"]', "nobody"),
        ("measures.toml", 'asked_by = ["person"]', "asked_by = []", "asked_by"),
        ("measures.toml", 'contract = "either"', 'contract = "maybe"', "with, without"),
        ("measures.toml", 'groups = "all"', 'groups = ["cancer"]', "oncology"),
        ("measures.toml", 'link = "https://', 'link = "http://', "https://"),
        ("measures.toml", "from = 2017-09-07", "from = 2017-09-07T10:00:00", "from"),
        ("measures.en.toml", "[measures.ips]", "[measures.ipx]", "ipx"),
        ("measures.en.toml", 'flanders = "Flanders"\n', "", "flanders"),
        ("measures.toml", "[measures.ips]", "[measures.ips", "TOML"),
    ],
)
def test_that_what_is_odd_is_refused_by_file_and_name(tmp_path, name, old, new, words):
    folder = spoilt(tmp_path, name, old, new)
    with pytest.raises(ProblemError) as caught:
        load_support(folder)
    said = load_messages().sentence(caught.value.problem, "en")

    assert said.startswith(name)
    assert words in said


def test_that_a_missing_file_and_a_wrong_encoding_are_one_sentence(tmp_path):
    shutil.copytree(resource_path("measures"), tmp_path, dirs_exist_ok=True)
    (tmp_path / "actors.en.toml").write_bytes(b"\xff")
    with pytest.raises(ProblemError) as encoding:
        load_support(tmp_path)
    (tmp_path / "actors.en.toml").unlink()
    with pytest.raises(ProblemError) as missing:
        load_support(tmp_path)

    assert encoding.value.problem.code == "measures.not_utf8"
    assert missing.value.problem.code == "measures.unreadable"
    assert missing.value.problem.file == "actors.en.toml"


def test_that_an_added_measure_is_proposed_from_its_first_day(tmp_path):
    folder = spoilt(
        tmp_path,
        "measures.toml",
        "[measures.ips]",
        """[measures.career_credit]
kind = "guidance"
regions = ["flanders"]
statuses = ["employee"]
contract = "either"
groups = "all"
causes = "all"
asked_by = ["person"]
where = ["vdab"]
from = 2027-01-01
source = "Vlaamse regelgeving"
evidence = "a decree that a test made up"
status = "to_confirm"

[measures.ips]""",
    )
    for language in LANGUAGES:
        path = folder / f"measures.{language}.toml"
        text = '\n[measures.career_credit]\ntitle = "T"\nwhat = "W."\nfor_whom = "F."\n'
        path.write_text(path.read_text(encoding="utf-8") + text, encoding="utf-8")
    support = load_support(folder)

    assert "career_credit" not in ids(support.fitting(case(), date(2026, 12, 31)))
    assert "career_credit" in ids(support.fitting(case(), date(2027, 1, 1)))
