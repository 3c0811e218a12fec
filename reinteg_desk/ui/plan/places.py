"""Which place of the case each field of the plan page shows, and how an action is read. No Qt."""

from collections.abc import Callable, Mapping
from dataclasses import replace
from datetime import date

from reinteg_desk.app.entry_rows import RowKind, Texts
from reinteg_desk.app.file_session import Change
from reinteg_desk.domain.case import Case
from reinteg_desk.domain.plan import ActionOwner, Plan, PlanAction
from reinteg_desk.ui.kit.dates import parse_day

PLAN = "plan."
ACTIONS = "plan.actions"
ACCOMMODATIONS = "plan.accommodations"
GOAL = "plan.goal"
REMARKS = "plan.person_remarks"
CONTACT = "plan.contact"

FIRST_YEAR = 1900
YEARS_AHEAD = 50
"""Days lie between this year and this many years ahead; others are slips of the keyboard."""

_NOTHING_PLANNED = Plan()


def plan_of(case: Case) -> Plan:
    """The plan of a case, empty where nothing has been agreed."""
    return case.plan or _NOTHING_PLANNED


def with_plan(case: Case, **parts: object) -> Case:
    """The case with these parts of the plan; an empty plan is none."""
    plan = replace(plan_of(case), **parts)  # type: ignore[arg-type]
    return replace(case, plan=None if plan == _NOTHING_PLANNED else plan)


def put(path: str, value: object) -> Change:
    """The change that puts a value at a key path of the plan."""
    return lambda case: with_plan(case, **{path.removeprefix(PLAN): value})


def likely_day(text: str, today: date) -> date | None:
    """The day of a text, in a year that somebody can mean."""
    found = parse_day(text, today)
    return found if found and FIRST_YEAR <= found.year <= today.year + YEARS_AHEAD else None


def action_rows(today: Callable[[], date]) -> RowKind[PlanAction]:
    """The actions as rows: what, who, by when; the measure behind an action stays with it."""

    def read(texts: Texts, was: PlanAction | None) -> PlanAction | None:
        due_on = likely_day(texts["due_on"], today())
        if not texts["text"].strip() or (texts["due_on"].strip() and due_on is None):
            return None
        return PlanAction(
            text=texts["text"].strip(),
            owner=ActionOwner(texts["owner"]),
            due_on=due_on,
            measure=was.measure if was else None,
        )

    return RowKind(
        path=ACTIONS,
        names=("text", "owner", "due_on"),
        items=lambda case: plan_of(case).actions,
        put=lambda case, actions: with_plan(case, actions=actions),
        write=_written,
        read=read,
    )


def _written(action: PlanAction) -> Texts:
    return {
        "text": action.text,
        "owner": str(action.owner),
        "due_on": action.due_on.strftime("%d/%m/%Y") if action.due_on else "",
    }


def place_of_text(document: object, part: str, path: str = "") -> str | None:
    """The key path of the first text of a document that holds a part, None where none does."""
    if isinstance(document, str):
        return path if part in document else None
    if isinstance(document, Mapping):
        below = [(f"{path}.{key}" if path else str(key), each) for key, each in document.items()]
    elif isinstance(document, list):
        below = [(f"{path}[{at}]", each) for at, each in enumerate(document)]
    else:
        return None
    found = (place_of_text(each, part, place) for place, each in below)
    return next((each for each in found if each is not None), None)
