"""The least that makes one job feasible, for one person and one job of the library."""

import json

import pytest

from reinteg_desk.app.accommodate import accommodate, advice_to_json, with_accommodations
from reinteg_desk.app.problems import ProblemError
from reinteg_desk.domain.accommodation import Accommodation, AccommodationRow, Effect
from reinteg_desk.scoring.results import Verdict
from tests.unit.scoring.random_documents import case_of, library_of

FEATURES = ("lifting", "standing")


def job(code, **rows):
    return {
        "code": code,
        "skill_level": 4,
        "employment": 1,
        "threshold": 80,
        "requirements": ["diploma"],
        "rows": {n: {"demand": d, "weight": 1, "critical": False} for n, d in rows.items()},
    }


LIBRARY = library_of([job("1000", lifting=4), job("2000", lifting=2, standing=2), job("3000")])
LIFT = Accommodation(
    accommodation_id="lift",
    cost=2,
    rows=(AccommodationRow(feature="lifting", effect=Effect.LOWER_DEMAND, amount=2),),
)


def document(code, *, levels, post=None):
    case = case_of(
        {
            "person": {"skill_level": 1, "qualifications": []},
            "incapacity": {"reference_occupation": "1000"},
            "capacities": levels,
            **({"work_post": {"demands": post}} if post else {}),
        }
    )
    return advice_to_json(accommodate(case, code, (LIFT,), library=LIBRARY, features=FEATURES))


def test_that_the_document_has_the_keys_of_the_case_format_and_ignores_accessibility():
    found = document("1000", levels={"lifting": 2})

    assert found == {
        "for": "1000",
        "verdict": "not_ready",
        "set": ["lift"],
        "cost": 2,
        "alternatives": [],
        "still_short": [],
    }
    json.dumps(found)


def test_that_what_nothing_can_make_feasible_is_null_with_what_stays_short():
    found = document("2000", levels={"lifting": 2, "standing": 0})

    assert (found["set"], found["cost"], found["still_short"]) == (None, None, ["standing"])


def test_that_an_unassessed_feature_counts_at_its_low_end():
    assert document("1000", levels={})["verdict"] == "undetermined"


def test_that_the_work_post_counts_for_the_reference_only():
    post = {"lifting": {"demand": 2}, "standing": {"demand": 0}}

    assert document("1000", levels={"lifting": 2}, post=post)["set"] == []
    assert document("2000", levels={"lifting": 2, "standing": 0}, post=post)["set"] is None


@pytest.mark.parametrize(
    ("code", "problem"), [("9999", "scoring.unknown_job"), ("3000", "scoring.no_requirements")]
)
def test_that_a_job_that_cannot_be_accommodated_is_named(code, problem):
    with pytest.raises(ProblemError) as caught:
        document(code, levels={})

    assert caught.value.problem.code == problem
    assert caught.value.problem.facts == {"found": code}


def test_that_switching_an_accommodation_on_shows_the_job_with_it():
    case = case_of(
        {
            "person": {"skill_level": 1},
            "incapacity": {"reference_occupation": "1000"},
            "capacities": {"lifting": 2},
            "sustainable_hours": 19,
        }
    )

    def standing(*chosen):
        return with_accommodations(case, "1000", chosen, library=LIBRARY, features=FEATURES)

    assert (standing().verdict, standing().score.lo) == (Verdict.NOT_READY, 50.0)
    assert (standing(LIFT).verdict, standing(LIFT).score.lo) == (Verdict.READY, 100.0)
    assert standing(LIFT).contributions == ()
    assert standing(LIFT).volume == 0.5
