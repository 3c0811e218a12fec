"""Which place of the case each line of the questionnaire shows, and how a text is read. No Qt."""

from collections.abc import Callable
from dataclasses import replace
from datetime import date

from reinteg_desk.app.file_session import Change
from reinteg_desk.app.questionnaire import Item, ItemKind
from reinteg_desk.domain.case import Case
from reinteg_desk.domain.consultation import Event, EventType
from reinteg_desk.domain.identifiers import FeatureId
from reinteg_desk.domain.told import AssessmentResult, FilledForm, ItemAnswer, Notes
from reinteg_desk.ui.kit.dates import parse_day
from reinteg_desk.ui.kit.numbers import parse_number

ANSWERS = "questionnaire.answers"
FEATURES = "questionnaire.features"
RETURNED = "questionnaire.returned"
ASSESSMENTS = "assessments"
NOTES = "notes"

FIRST_YEAR = 1900

Today = Callable[[], date]


def filled(case: Case) -> FilledForm:
    """What was answered so far."""
    return case.questionnaire or FilledForm()


def put_answer(item: str, answer: ItemAnswer | None, version: str) -> Change:
    """The change that records an answer, or takes it away."""

    def change(case: Case) -> Case:
        form = filled(case)
        answers = {key: value for key, value in form.answers.items() if key != item}
        if answer is not None:
            answers[item] = answer
        return _with_form(case, replace(form, form=version, answers=answers))

    return change


def put_tick(feature: FeatureId, answer: int | None, version: str) -> Change:
    """The change that records what was ticked for a feature, or takes it away."""

    def change(case: Case) -> Case:
        form = filled(case)
        ticked = {key: value for key, value in form.features.items() if key != feature}
        if answer is not None:
            ticked[feature] = answer
        return _with_form(case, replace(form, form=version, features=ticked))

    return change


def _with_form(case: Case, form: FilledForm) -> Case:
    is_empty = not form.answers and not form.features
    return replace(case, questionnaire=None if is_empty else form)


def returned_on(case: Case) -> date | None:
    """The day the questionnaire came back, None where that is not recorded."""
    found = (
        each.on for each in case.events or () if each.event_type is EventType.QUESTIONNAIRE_RETURNED
    )
    return max(found, default=None)


def put_returned(on: date | None) -> Change:
    """The change that records the day it came back: one event, whatever stood there."""

    def change(case: Case) -> Case:
        others = tuple(
            each
            for each in case.events or ()
            if each.event_type is not EventType.QUESTIONNAIRE_RETURNED
        )
        event = (Event(event_type=EventType.QUESTIONNAIRE_RETURNED, on=on),) if on else ()
        return replace(case, events=(*others, *event) or None)

    return change


def put_assessments(results: tuple[AssessmentResult, ...]) -> Change:
    """The change that records the tested assessments."""
    return lambda case: replace(case, assessments=results or None)


def put_note(name: str, text: str | None) -> Change:
    """The change that records a note; ``name`` is a field of :class:`Notes`."""

    def change(case: Case) -> Case:
        notes = replace(case.notes or Notes(), **{name: text})
        return replace(case, notes=None if notes == Notes() else notes)

    return change


def read_day(text: str, today: date) -> date | None:
    """The day of a text that a person can have filled something in on: not in the future."""
    found = parse_day(text, today)
    return found if found and found.year >= FIRST_YEAR and found <= today else None


def read_item(item: Item, text: str, today: date) -> ItemAnswer | None:
    """The answer that a typed text stands for, None where it stands for none."""
    typed = text.strip()
    if item.kind is ItemKind.DATE:
        found = read_day(typed, today)
        return found.isoformat() if found else None
    if item.kind is ItemKind.NUMBER:
        return read_number(typed, item.lowest, item.highest)
    return typed or None


def read_number(text: str, lowest: float, highest: float) -> float | None:
    """A number with a comma or a point, None where it is none or out of bounds."""
    value = parse_number(text)
    return None if value is None or not lowest <= value <= highest else value
