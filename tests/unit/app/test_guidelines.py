"""Health guidelines against a work post."""

from datetime import date

import pytest

from reinteg_desk.app.guidelines import exceeded, parse_guidelines
from reinteg_desk.app.problems import ProblemError
from reinteg_desk.library.instrument_files import (
    load_guidelines,
    load_instrument,
    load_quantities,
)


def features_above(demands, amounts=None):
    return [each.feature for each in exceeded(load_guidelines(), demands, amounts or {})]


@pytest.mark.parametrize(
    ("demands", "amounts", "above"),
    [
        ({"lifting": 3.0}, {}, []),
        ({"lifting": 4.0}, {}, ["lifting"]),
        ({"lifting": 3.0}, {"lifting": {"load_kg": 25}}, ["lifting"]),
        ({"lifting": 3.0}, {"lifting": {"load_kg": 23}}, []),
        ({"lifting": 4.0}, {"lifting": {"load_kg": 15, "times_per_hour": 30}}, []),
        ({"noise": 3.0}, {"noise": {"noise_db": 85}}, ["noise"]),
        ({"noise": 3.0}, {}, []),
        ({"standing": 3.0}, {}, ["standing"]),
        ({}, {"lifting": {"load_kg": 40}}, []),
    ],
)
def test_that_what_was_measured_decides_and_else_the_level(demands, amounts, above):
    assert features_above(demands, amounts) == above


def test_that_every_guideline_has_its_source_date_and_sentences():
    for each in load_guidelines():
        assert each.source
        assert each.evidence
        assert date(1970, 1, 1) < each.dated <= each.checked_on
        assert len({each.text(language) for language in ("nl", "fr", "en")}) == len(each.texts)
        known = {q.quantity_id for q in load_quantities().features[each.feature].quantities}
        assert set(each.amounts) <= known


def test_that_a_guideline_for_no_feature_is_refused():
    with pytest.raises(ProblemError) as refused:
        parse_guidelines(
            {
                "version": "1",
                "guideline": [
                    {
                        "feature": "flying",
                        "level": 4,
                        "amounts": {},
                        "source": "s",
                        "dated": date(2020, 1, 1),
                        "evidence": "e",
                        "status": "source",
                        "checked_on": date(2026, 1, 1),
                        "nl": "a",
                        "fr": "b",
                        "en": "c",
                    }
                ],
            },
            load_instrument(),
        )
    assert refused.value.problem.code == "instrument.unknown_feature"
