"""What the capacities page does with a file, without Qt."""

from datetime import UTC, datetime
from pathlib import Path

import pytest

from reinteg_desk.app.change import Extent
from reinteg_desk.app.file_session import FileSession
from reinteg_desk.app.ports import ConsultationState, Stored
from reinteg_desk.bootstrap import Composition
from reinteg_desk.domain.capacity import CapacityKind, CapacitySource, Days, LevelRange
from reinteg_desk.domain.consultation import Ruling
from reinteg_desk.domain.identifiers import ConsultationId, DossierId, FeatureId
from reinteg_desk.domain.instrument import Group
from reinteg_desk.ui.capacities.presenter import Presenter

CASE = Path(__file__).resolve().parents[2] / "cases" / "case-2-nurse-low-back.json"
LIFTING, STANDING, CLIMBING = (FeatureId(name) for name in ("lifting", "standing", "climbing"))


@pytest.fixture(scope="module")
def desk(tmp_path_factory):
    return Composition().desk(tmp_path_factory.mktemp("store"))


@pytest.fixture
def session(desk):
    case = desk.read_case_file(CASE)
    stored = Stored(
        dossier_id=DossierId("d"),
        consultation_id=ConsultationId("c"),
        state=ConsultationState.DRAFT,
        version=1,
        saved_at=datetime(2026, 11, 22, tzinfo=UTC),
        case=case,
        inputs={},
    )
    return FileSession(stored, previous=case, follow_up=desk.follow_up, save_soon=lambda *_: None)


@pytest.fixture
def presenter(session, desk):
    return Presenter(session, desk, lambda: "en", lambda act: act.value)


def line_of(presenter, feature):
    return next(
        line for group in presenter.groups() for line in group.lines if line.feature == feature
    )


def test_that_every_feature_stands_in_its_group_once(presenter, desk):
    features = [line.feature for group in presenter.groups() for line in group.lines]

    assert features == list(desk.instrument.ids)
    assert presenter.total == len(features)


def test_that_a_line_says_what_the_reference_job_asks_and_what_falls_short(presenter):
    lifting = line_of(presenter, LIFTING)

    assert lifting.level == LevelRange.point(1)
    assert lifting.demand == 2  # the observed work post, not the occupation
    assert lifting.falls_short
    assert lifting.blocks


def test_that_one_key_sets_a_level_and_moves_the_score(presenter, session):
    before = session.assessment.reference.score

    presenter.set_level(LIFTING, 4)

    assert line_of(presenter, LIFTING).level == LevelRange.point(4)
    assert session.assessment.reference.score.lo > before.lo
    assert not line_of(presenter, LIFTING).blocks


def test_that_an_interval_grows_to_either_side(presenter):
    presenter.set_level(CLIMBING, 2)
    presenter.extend_to(CLIMBING, 3)
    assert line_of(presenter, CLIMBING).level == LevelRange(2, 3)

    presenter.set_level(CLIMBING, 2)
    presenter.extend_to(CLIMBING, 0)
    assert line_of(presenter, CLIMBING).level == LevelRange(0, 2)


def test_that_a_new_level_keeps_source_kind_and_note(presenter):
    presenter.set_source(LIFTING, CapacitySource.TESTED)
    presenter.set_kind(LIFTING, CapacityKind.RISK)
    presenter.set_reason(LIFTING, "uitstralende pijn")
    presenter.set_days(LIFTING, Days(good=2, usual=1))

    presenter.set_level(LIFTING, 2)

    capacity = presenter.capacity(LIFTING)
    assert capacity.source is CapacitySource.TESTED
    assert capacity.kind is CapacityKind.RISK
    assert capacity.reason == "uitstralende pijn"
    assert capacity.days == Days(good=2, usual=1)
    assert line_of(presenter, LIFTING).has_note


def test_that_what_is_ticked_next_takes_the_same_source(presenter):
    presenter.set_source(LIFTING, CapacitySource.OBSERVED)
    presenter.set_level(CLIMBING, 3)

    assert presenter.capacity(CLIMBING).source is CapacitySource.OBSERVED


def test_that_the_rest_of_a_group_is_one_act_that_leaves_what_was_assessed(presenter, session):
    before = session.case
    open_ones = [
        line.feature
        for group in presenter.groups()
        if group.group is Group.MENTAL
        for line in group.lines
        if line.level is None
    ]

    assert presenter.rest_without_limitation(Group.MENTAL) == len(open_ones) > 0

    mental = next(group for group in presenter.groups() if group.group is Group.MENTAL)
    assert mental.assessed == len(mental.lines)
    assert all(presenter.capacity(each).level == LevelRange.point(4) for each in open_ones)
    session.undo()
    assert session.case == before


def test_that_clearing_makes_a_feature_unassessed(presenter):
    presenter.clear(STANDING)

    assert line_of(presenter, STANDING).level is None
    assert line_of(presenter, STANDING).change.extent is Extent.NO_LONGER


def test_that_a_strength_comes_and_goes(presenter, session):
    presenter.toggle_strength(CLIMBING)
    assert CLIMBING in presenter.strengths
    presenter.toggle_strength(CLIMBING)
    assert CLIMBING not in presenter.strengths


def test_that_details_of_an_unassessed_feature_record_nothing(presenter, session):
    before = session.case
    presenter.set_reason(CLIMBING, "x")
    presenter.toggle_kind(CLIMBING, CapacityKind.RISK)

    assert session.case == before


def test_that_remarks_are_added_ruled_on_and_removed(presenter, session):
    presenter.add_limit("  geen nachten ")
    presenter.add_limit("   ")
    assert [limit.text for limit in presenter.free_limits] == ["geen nachten"]
    assert session.assessment.review == ("geen nachten",)

    presenter.rule_on_limit(0, Ruling.NO_EFFECT, "geen nachtwerk gevraagd")
    assert session.assessment.review == ()
    presenter.remove_limit(0)
    assert presenter.free_limits == ()
    assert session.case.free_limits is None


def test_that_hours_that_are_no_number_are_kept_until_they_are(presenter, session):
    presenter.keep_hours_text("19,")
    assert presenter.hours_input == "19,"
    presenter.set_hours(19.5)

    assert presenter.hours_input is None
    assert session.case.sustainable_hours == 19.5


def test_that_the_next_question_is_one_that_nobody_answered(presenter, session):
    question = presenter.next_question

    assert question is not None
    assert question.feature not in session.case.capacities


def test_that_a_strength_is_not_listed_as_a_limitation_too(presenter):
    def group():
        return next(each for each in presenter.groups() if each.group is Group.DYNAMIC)

    presenter.set_level(LIFTING, 2)
    name = line_of(presenter, LIFTING).name
    assert name in group().limited

    presenter.toggle_strength(LIFTING)
    assert name in group().strong
    assert name not in group().limited
