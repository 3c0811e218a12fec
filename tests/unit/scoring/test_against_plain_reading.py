"""The program against an independent reading of the scoring definition."""

import json
import random
from pathlib import Path

import pytest

from reinteg_desk.app.assess import Assessor, assessment_to_json
from reinteg_desk.library.instrument_files import load_instrument
from reinteg_desk.library.reader import load_builtin
from tests.unit.scoring import plain_reading
from tests.unit.scoring.random_documents import (
    FEATURES,
    case_of,
    document_of,
    instrument,
    library_of,
    random_case,
    random_library,
)

CASES = Path(__file__).parents[2] / "cases"
DRAWS = plain_reading.draws(FEATURES)


def differences(found, expected, place=""):
    """Where two documents differ by more than 1e-9, as readable lines."""
    if isinstance(expected, dict):
        assert found.keys() == expected.keys(), place
        return [d for k in expected for d in differences(found[k], expected[k], f"{place}.{k}")]
    if isinstance(expected, list) and isinstance(found, list) and len(found) == len(expected):
        pairs = enumerate(zip(found, expected, strict=True))
        return [d for n, (a, b) in pairs for d in differences(a, b, f"{place}[{n}]")]
    if isinstance(expected, float) and isinstance(found, float):
        return [] if abs(found - expected) <= 2e-9 else [f"{place}: {found} != {expected}"]
    return [] if found == expected else [f"{place}: {found} != {expected}"]


def compare(seed):
    rng = random.Random(seed)
    library = random_library(rng)
    case = random_case(rng, library)
    assessor = Assessor(library_of(library), instrument(), "rules")

    found = assessment_to_json(assessor.assess(case_of(case)))

    del found["versions"]
    expected = plain_reading.assess(case, library, list(FEATURES), DRAWS)
    return [f"seed {seed}{line}" for line in differences(found, expected)]


@pytest.mark.slow
@pytest.mark.parametrize("first", range(0, 2000, 500))
def test_that_random_cases_agree_with_the_plain_reading(first):
    assert [line for seed in range(first, first + 500) for line in compare(seed)] == []


@pytest.mark.soak
def test_that_many_more_random_cases_agree_with_the_plain_reading():
    assert [line for seed in range(2_000, 20_000) for line in compare(seed)] == []


def test_that_the_random_cases_reach_every_corner():
    """The comparison above means little where the cases never get to the hard parts."""
    seen = set()
    for seed in range(200):
        rng = random.Random(seed)
        library = random_library(rng)
        case = random_case(rng, library)
        document = plain_reading.assess(case, library, list(FEATURES), DRAWS[:20])
        market, reference = document["market"], document["reference"]
        seen |= {f"market {job['verdict']}" for job in market["jobs"]}
        seen |= {f"reference {reference['verdict']}"}
        seen |= {
            name for job in market["jobs"] for name in ("blocked_by", "may_block") if job[name]
        }
        seen |= {need for job in market["closed"] for need in job["unmet"]}
        seen |= {name for name in ("unknown", "outside", "reference_rank") if market[name]}
        seen |= {"no rank"} if market["reference_rank"] is None else set()
        seen |= {"asks"} if document["assess_next"] else set()

    assert seen == {
        *(
            f"{where} {verdict}"
            for where in ("market", "reference")
            for verdict in plain_reading.ORDER
        ),
        *("reference unknown", "blocked_by", "may_block", "unknown", "outside"),
        *("reference_rank", "no rank", "asks", "skill_level"),
        *("licence", "diploma", "nl>=B1", "fr>=A2"),
    }


@pytest.mark.parametrize("path", sorted(CASES.glob("case-*.json")), ids=lambda path: path.stem)
def test_that_the_published_cases_agree_on_the_built_in_library(path):
    features = load_instrument()
    library = load_builtin(features)
    documents = [document_of(job) for job in library.occupations]
    case = json.loads(path.read_text(encoding="utf-8"))

    found = assessment_to_json(Assessor(library, features, "rules").assess(case_of(case)))

    del found["versions"]
    draws = plain_reading.draws(features.ids)
    assert (
        differences(found, plain_reading.assess(case, documents, list(features.ids), draws)) == []
    )
