"""A case file with every key: imported, edited on screen, exported, and equal but for the edit."""

import copy
import dataclasses
import json
from itertools import chain

import pytest
from PySide6.QtTest import QTest

from reinteg_desk.domain.capacity import Capacity, Days
from reinteg_desk.domain.case import Case
from reinteg_desk.domain.consultation import Answers, Consultation, FreeLimit
from reinteg_desk.domain.decision import Decision
from reinteg_desk.domain.identifiers import FeatureId
from reinteg_desk.domain.incapacity import Incapacity
from reinteg_desk.domain.person import Person
from reinteg_desk.domain.plan import Plan, PlanAction
from reinteg_desk.domain.told import AssessmentResult, FilledForm, Notes
from reinteg_desk.domain.work_post import PostDemand, WorkPost
from reinteg_desk.ui.kit.preferences import Key
from reinteg_desk.ui.kit.steps import Step
from tests.full_case import FULL


@pytest.fixture
def imported(unlocked, tmp_path):
    """The window on the full case, taken in from its file."""
    path = tmp_path / "full.json"
    path.write_text(json.dumps(FULL), encoding="utf-8")
    agenda = unlocked.window.agenda
    agenda.import_file(path)
    unlocked.until(lambda: agenda.rows)
    unlocked.desktop.open_file(agenda.rows[0].consultation_id)
    unlocked.until(lambda: unlocked.window.file is not None)
    unlocked.settle()
    return unlocked


def exported(driver, path):
    driver.window.file.case_export.export_to(path)
    driver.until(path.is_file)
    driver.settle()
    return json.loads(path.read_text(encoding="utf-8"))


def parts_of(value):
    """Every dataclass inside a case."""
    if dataclasses.is_dataclass(value):
        yield value
        inner = [getattr(value, each.name) for each in dataclasses.fields(value)]
    elif isinstance(value, dict):
        inner = list(value.values())
    elif isinstance(value, tuple):
        inner = list(value)
    else:
        inner = []
    yield from chain.from_iterable(map(parts_of, inner))


def test_that_the_full_case_leaves_no_part_of_a_case_empty(imported):
    kinds = (
        *(Case, Person, Incapacity, Consultation, Capacity, Days, FreeLimit, Answers, WorkPost),
        *(PostDemand, Decision, Plan, PlanAction, FilledForm, AssessmentResult, Notes),
    )
    parts = list(parts_of(imported.window.file.session.case))

    empty = [
        f"{kind.__name__}.{each.name}"
        for kind in kinds
        for each in dataclasses.fields(kind)
        if all(getattr(part, each.name) in (None, (), {}) for part in parts if type(part) is kind)
    ]

    # Its value in the document is null: nobody expects the person back by themselves.
    assert empty == ["Answers.expected_spontaneous_return"]


def test_that_a_case_file_comes_out_as_it_came_in(imported, tmp_path):
    assert exported(imported, tmp_path / "out.json") == FULL


def test_that_looking_at_every_page_changes_nothing(imported, tmp_path):
    window, preferences = imported.window, imported.desktop.services.preferences
    for scheme in ("dark", "light"):
        for step in Step:
            window.show_step(step)
        window.file.show_step(Step.FILE, "questionnaire")
        preferences.set(Key.SCHEME, scheme)
        imported.settle()

    assert window.file.session.undo_label is None
    assert exported(imported, tmp_path / "out.json") == FULL


def test_that_edits_on_screen_are_the_only_difference(imported, tmp_path):
    window = imported.window
    expected = copy.deepcopy(FULL)

    window.show_step(Step.CAPACITIES)
    page = window.file.page(Step.CAPACITIES)
    page.show_place("climbing")
    QTest.keyClicks(page._tree, "3")
    expected["capacities"]["climbing"]["level"] = 3

    window.file.show_step(Step.FILE, "questionnaire")
    sheet = window.file.page(Step.FILE, "questionnaire")
    sheet.show_place("questionnaire.features.walking")
    QTest.keyClicks(sheet.table, "4")
    expected["questionnaire"]["features"]["walking"] = 4

    window.show_step(Step.FILE)
    name = window.file.page(Step.FILE)._person.name
    name.line.setFocus()
    name.line.selectAll()
    QTest.keyClicks(name.line, "Noor Nieuw")
    expected["person"]["name"] = "Noor Nieuw"

    window.show_step(Step.PLAN)
    goal = window.file.page(Step.PLAN)._goal.field
    goal.area.selectAll()
    QTest.keyClicks(goal.area, "halftijds")
    expected["plan"]["goal"] = "halftijds"
    imported.settle()

    assert exported(imported, tmp_path / "out.json") == expected
    session = window.file.session
    imported.until(lambda: session.is_saved)
    stored = imported.desktop.services.vault().consultations.load(session.consultation_id)
    assert stored.case == session.case
    assert stored.case.capacities[FeatureId("climbing")].reason == "valt flauw"
    while session.undo_label is not None:
        session.undo()
    imported.settle()
    assert exported(imported, tmp_path / "back.json") == FULL
