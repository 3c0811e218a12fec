"""Pairs of levels that raise a question."""

from hypothesis import given
from hypothesis import strategies as st

from reinteg_desk.app.contradictions import contradictions_in
from reinteg_desk.app.messages import LANGUAGES
from reinteg_desk.domain.capacity import Capacity, LevelRange
from reinteg_desk.library.instrument_files import load_contradictions, load_instrument

intervals = st.tuples(st.integers(0, 4), st.integers(0, 4)).map(
    lambda both: LevelRange(min(both), max(both))
)


def noted(**levels):
    return {
        feature: Capacity(
            feature=feature,
            level=LevelRange.point(level) if isinstance(level, int) else LevelRange(*level),
        )
        for feature, level in levels.items()
    }


def found(**levels):
    return [
        each.contradiction_id for each in contradictions_in(noted(**levels), load_contradictions())
    ]


def test_that_not_standing_but_walking_all_day_raises_a_question():
    assert found(standing=0, walking=4) == ["standing_walking"]


def test_that_levels_that_go_together_raise_none():
    assert found(standing=1, walking=4) == []
    assert found(standing=0, walking=2) == []


def test_that_an_unassessed_feature_raises_none():
    assert found(walking=4) == []
    assert found(standing=0) == []


def test_that_an_interval_raises_a_question_only_where_all_of_it_contradicts():
    assert found(standing=0, walking=(3, 4)) == ["standing_walking"]
    assert found(standing=0, walking=(2, 4)) == []
    assert found(standing=(0, 1), walking=4) == []


def test_that_not_reading_but_working_at_a_screen_all_day_raises_a_question():
    assert "reading_screen" in found(reading_writing=0, screen_work=4)


def test_that_the_questions_come_in_the_order_of_the_data():
    raised = found(endurance=0, walking=4, standing=0, lifting=4)
    in_data = [each.contradiction_id for each in load_contradictions()]
    assert raised == sorted(raised, key=in_data.index)
    assert raised == ["standing_walking", "endurance_walking", "endurance_lifting"]


def test_that_nobody_without_limits_and_nobody_without_any_level_is_asked_anything():
    ids = load_instrument().ids
    for level in range(5):
        assert found(**dict.fromkeys(ids, level)) == []


def test_that_every_pair_asks_its_own_question_in_every_language():
    for language in LANGUAGES:
        questions = [each.question[language] for each in load_contradictions()]
        assert len(set(questions)) == len(questions)
        assert all("?" in each for each in questions)


@given(st.dictionaries(st.sampled_from(load_instrument().ids), intervals))
def test_that_narrowing_an_interval_never_withdraws_a_question(levels):
    known = load_contradictions()
    wide = {feature: Capacity(feature=feature, level=level) for feature, level in levels.items()}
    narrow = {
        feature: Capacity(feature=feature, level=LevelRange.point(level.hi))
        for feature, level in levels.items()
    }
    wide_ids = {each.contradiction_id for each in contradictions_in(wide, known)}
    assert wide_ids <= {each.contradiction_id for each in contradictions_in(narrow, known)}
