"""Both frames of one case, from the outside."""

import json
from dataclasses import replace
from datetime import date

import pytest

from reinteg_desk.app.assess import Assessor, assessment_to_json
from reinteg_desk.domain.capacity import Capacity, LevelRange
from reinteg_desk.domain.case import Case
from reinteg_desk.domain.consultation import Consultation, FreeLimit, Role, Ruling
from reinteg_desk.domain.identifiers import FeatureId, OccupationCode
from reinteg_desk.domain.incapacity import Cause, Incapacity, Spell, Status
from reinteg_desk.domain.instrument import Feature, Group, Instrument
from reinteg_desk.domain.occupation import (
    Demand,
    LanguageRequirement,
    Library,
    LibrarySource,
    Occupation,
    QualificationRequirement,
)
from reinteg_desk.domain.person import Cefr, Person
from reinteg_desk.domain.work_post import PostDemand, WorkPost

LIFTING, STANDING, COOPERATION = map(FeatureId, ("lifting", "standing", "cooperation"))
INSTRUMENT = Instrument(
    "test",
    tuple(
        Feature(feature_id=each, group=Group.DYNAMIC, icf=(), onet=())
        for each in (COOPERATION, LIFTING, STANDING)
    ),
)


def job(code, skill_level=1, requirements=(), employment=1.0, **demands):
    rows = {
        FeatureId(name): Demand(demand=row[0], weight=row[1], critical=len(row) > 2)
        for name, row in demands.items()
    }
    return Occupation(
        code=OccupationCode(code),
        titles={"nl": code},
        skill_level=skill_level,
        employment=employment,
        requirements=requirements,
        demands=rows,
    )


def library(*jobs):
    source = LibrarySource(
        name="tests", version="1", licence="", url="", dated=date(2026, 1, 1), calibrated=True
    )
    return Library(jobs, source)


def case(reference="1000", levels=None, *, free_limits=None, work_post=None, hours=None, **person):
    return Case(
        person=Person(
            name="A.",
            born_on=date(1890, 1, 1),
            language="nl",
            skill_level=person.pop("skill_level", 2),
            **person,
        ),
        incapacity=Incapacity(
            spells=(Spell(start=date(2026, 1, 1), end=None),),
            status=Status.EMPLOYEE,
            contract=True,
            cause=Cause.ILLNESS,
            reference_occupation=OccupationCode(reference),
            hours_per_week=38,
        ),
        consultation=Consultation(held_on=date(2026, 6, 1), role=Role.ADVISING_DOCTOR),
        capacities={
            FeatureId(name): Capacity(
                feature=FeatureId(name),
                level=LevelRange(*level) if isinstance(level, tuple) else LevelRange.point(level),
            )
            for name, level in (levels or {}).items()
        },
        free_limits=free_limits,
        work_post=work_post,
        sustainable_hours=hours,
    )


def assess(jobs, a_case, **how):
    return Assessor(library(*jobs), INSTRUMENT, "rules").assess(a_case, **how)


def test_that_the_three_groups_of_jobs_add_up_to_the_library():
    jobs = [
        job("1000", lifting=(2, 1)),
        job("2000", skill_level=4, lifting=(2, 1)),
        job("3000"),
        job("4000", lifting=(4, 1)),
    ]

    market = assess(jobs, case(levels={"lifting": 2})).market

    assert (market.accessible, market.outside, market.unknown) == (2, 1, 1)
    assert [each.code for each in market.jobs] == ["1000", "4000"]


def test_that_a_practised_occupation_opens_the_skill_gate_but_not_the_licence():
    licence = (QualificationRequirement("driving_licence_c"),)
    jobs = [
        job("1000", lifting=(1, 1)),
        job("2000", skill_level=4, lifting=(1, 1)),
        job("3000", skill_level=4, requirements=licence, lifting=(1, 1)),
        job("4000", skill_level=4, requirements=licence, lifting=(1, 1)),
    ]
    practised = (OccupationCode("2000"), OccupationCode("3000"), OccupationCode("0000"))

    market = assess(jobs, case(practised_occupations=practised, qualifications=())).market

    assert [(each.code, each.unmet) for each in market.closed] == [
        ("3000", ("driving_licence_c",)),
        ("4000", ("skill_level", "driving_licence_c")),
    ]


def test_that_a_requirement_that_nobody_asked_about_closes_nothing():
    requirements = (QualificationRequirement("diploma"), LanguageRequirement("nl", Cefr.B1))
    jobs = [job("1000", requirements=requirements, lifting=(1, 1))]

    assert assess(jobs, case()).market.closed == ()
    assert assess(jobs, case(language_levels={"fr": Cefr.A1})).market.closed == ()
    assert assess(jobs, case(language_levels={"nl": Cefr.A2})).market.closed[0].unmet == ("nl>=B1",)
    assert assess(jobs, case(language_levels={"nl": Cefr.B1})).market.closed == ()
    assert assess(jobs, case(qualifications=("other",))).market.closed[0].unmet == ("diploma",)


def test_that_the_work_post_counts_for_the_reference_and_nowhere_else():
    jobs = [job("1000", lifting=(4, 1, "critical")), job("2000", lifting=(2, 1))]
    post = WorkPost(demands={LIFTING: PostDemand(demand=1), STANDING: PostDemand(demand=4)})
    a_case = case(levels={"lifting": 1, "standing": 2, "cooperation": 4}, work_post=post)

    result = assess(jobs, a_case)

    # lifting 1/1 with weight 1, standing 2/4 with the default weight 0.5
    assert result.reference.score.lo == pytest.approx(100 * (1 + 0.25) / 1.5, abs=1e-9)
    assert result.reference.blocked_by == ()
    own = next(each for each in result.market.jobs if each.code == "1000")
    assert own.score.lo == pytest.approx(25.0)
    assert own.blocked_by == ("lifting",)
    # the rank compares with the library's own demands: 25 is the lowest score
    assert result.market.reference_rank == 0.0


def test_that_a_work_post_without_demand_removes_the_requirement():
    post = WorkPost(demands={LIFTING: PostDemand(demand=0)})

    reference = assess([job("1000", lifting=(4, 1))], case(work_post=post, hours=10)).reference

    assert reference.verdict.value == "unknown"
    assert reference.score is None
    assert reference.acceptability is None
    assert reference.order_range is None
    assert reference.volume == pytest.approx(10 / 38, abs=1e-9)


def test_that_jobs_are_listed_by_verdict_then_similarity_then_score_then_code():
    jobs = [
        job("5000", lifting=(2, 1), cooperation=(1, 1)),
        job("1000", lifting=(2, 1)),
        job("4000", lifting=(1, 1)),
        job("3000", lifting=(4, 1)),
        job("2000", lifting=(1, 1)),
    ]

    market = assess(jobs, case(levels={"lifting": 2, "cooperation": 1})).market

    assert [each.code for each in market.jobs] == ["1000", "5000", "2000", "4000", "3000"]
    assert [each.similarity for each in market.jobs] == [1.0, 0.875, 0.75, 0.75, 0.5]


def test_that_shares_are_weighted_by_employment():
    jobs = [
        job("1000", lifting=(1, 1), employment=3),
        job("2000", standing=(4, 1), employment=1),
        job("3000", lifting=(4, 1), employment=4),
    ]

    share = assess(jobs, case(levels={"lifting": 1})).market.share

    assert (share.ready, share.undetermined, share.not_ready) == (37.5, 12.5, 50.0)


def test_that_shares_are_zero_and_the_rank_undefined_where_nobody_works():
    market = assess([job("1000", lifting=(1, 1), employment=0)], case()).market

    assert (market.share.ready, market.share.undetermined, market.share.not_ready) == (0, 0, 0)
    assert market.reference_rank is None


def test_that_the_next_question_is_the_one_that_settles_most():
    jobs = [
        job("1000", lifting=(4, 1), employment=5),
        job("2000", standing=(4, 1), employment=3),
        job("3000", standing=(4, 1), cooperation=(1, 1)),
    ]

    questions = assess(jobs, case(levels={"cooperation": 4})).assess_next

    assert [(each.feature, each.value) for each in questions] == [
        ("lifting", pytest.approx(100 * 5 / 9, abs=1e-9)),
        ("standing", pytest.approx(100 * 4 / 9, abs=1e-9)),
    ]


def test_that_only_remarks_without_a_ruling_are_listed_for_review():
    limits = (FreeLimit(text="no roofs"), FreeLimit(text="old", ruling=Ruling.NO_EFFECT))

    assert assess([job("1000", lifting=(1, 1))], case(free_limits=limits)).review == ("no roofs",)


def test_that_firmness_is_left_out_when_it_is_not_asked_for():
    reference = assess([job("1000", lifting=(1, 1))], case(), firmness=False).reference

    assert reference.acceptability is None
    assert reference.order_range is None
    assert reference.score.hi == 100.0


def test_that_moving_one_level_gives_the_same_bytes_as_starting_anew():
    jobs = [
        job(str(n), lifting=(1 + n % 4, 0.3), standing=(n % 3, 0.7), cooperation=(0.7, 0.1 * n))
        for n in range(1000, 1040)
    ]
    assessor = Assessor(library(*jobs), INSTRUMENT, "rules")
    assessor.assess(case(levels={"lifting": 1}))
    changed = case(levels={"lifting": 3, "standing": (1, 2)})

    moved = json.dumps(assessment_to_json(assessor.assess(changed)))

    assert moved == json.dumps(assessment_to_json(assess(jobs, changed)))


def test_that_a_change_of_the_person_is_never_answered_from_memory():
    jobs = [job("1000", lifting=(1, 1)), job("2000", skill_level=3, lifting=(1, 1))]
    assessor = Assessor(library(*jobs), INSTRUMENT, "rules")
    first = case(skill_level=2)
    assessor.assess(first)

    again = assessor.assess(replace(first, person=replace(first.person, skill_level=3)))

    assert again.market.closed == ()
    assert again.market.accessible == 2


def test_that_the_document_has_the_keys_of_the_case_format():
    document = assessment_to_json(assess([job("1000", lifting=(3, 1))], case(levels={})))

    assert list(document) == ["reference", "market", "assess_next", "review", "versions"]
    assert document["reference"] == {
        "code": "1000",
        "score": [0.0, 100.0],
        "threshold": 80.0,
        "verdict": "undetermined",
        "blocked_by": [],
        "may_block": [],
        "contributions": [{"feature": "lifting", "points": 100.0}],
        "acceptability": 0.0,
        "order_range": [0.0, 0.0],
        "volume": None,
    }
    assert document["market"]["jobs"][0]["score"] == [0.0, 100.0]
    assert document["assess_next"] == [{"feature": "lifting", "value": 100.0}]
    json.dumps(document, allow_nan=False)


def test_that_the_document_names_what_varies_with_every_job():
    result = assess([job("1000", lifting=(3, 1)), job("2000", lifting=(1, 1))], case(levels={}))
    document = assessment_to_json(result, {"1000": ("lifting",)})

    assert document["reference"]["varies"] == ["lifting"]
    assert {each["code"]: each["varies"] for each in document["market"]["jobs"]} == {
        "1000": ["lifting"],
        "2000": [],
    }
