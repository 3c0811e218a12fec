"""Case ⇄ plain document: the case format, read strictly and written back as it was.

The document is what ``json`` gives: objects, lists, texts, numbers. Reading checks everything that
the case format asks for but the reference occupation, which :func:`check_against_library` does
where a library is used. Beyond the keys of the format's first version there are optional ones:
``decision`` and ``plan`` (what was decided and agreed), ``questionnaire``, ``assessments`` and
``notes`` (what the person answered, what was tested, what was noted for whom), and ``visit`` (what
the occupational physician recorded at the work post).
"""

from collections.abc import Container
from datetime import date
from functools import partial

from reinteg_desk.app import document_reader as read
from reinteg_desk.app.case_parts import (
    assessment_from,
    decision_from,
    notes_from,
    plan_from,
    questionnaire_from,
)
from reinteg_desk.app.document_reader import Node, maybe, nullable
from reinteg_desk.app.problems import trouble
from reinteg_desk.app.visit_parts import visit_from
from reinteg_desk.domain.capacity import (
    Capacity,
    CapacityKind,
    CapacitySource,
    Days,
    LevelRange,
    Side,
)
from reinteg_desk.domain.case import Case
from reinteg_desk.domain.consultation import (
    Answers,
    Consultation,
    Event,
    EventType,
    FreeLimit,
    Role,
    Ruling,
)
from reinteg_desk.domain.identifiers import FeatureId, OccupationCode
from reinteg_desk.domain.incapacity import Cause, ConditionGroup, Incapacity, Spell, Status
from reinteg_desk.domain.instrument import LEVEL_MAX, LEVEL_MIN
from reinteg_desk.domain.languages import ISO_639_1
from reinteg_desk.domain.national_number import is_valid_national_number
from reinteg_desk.domain.occupation import Library
from reinteg_desk.domain.person import Cefr, Person, Region
from reinteg_desk.domain.work_post import PostDemand, WorkPost

FORMAT = "reinteg-desk/case"
VERSION = 1
HOURS_MAX = 168
"""Hours in a week."""

_REQUIRED = ("format", "version", "person", "incapacity", "consultation", "capacities")
_OPTIONAL = (
    "strengths",
    "free_limits",
    "sustainable_hours",
    "answers",
    "events",
    "work_post",
    "decision",
    "plan",
    "questionnaire",
    "assessments",
    "notes",
    "visit",
)


def case_from_document(
    document: object, *, known_features: Container[str], today: date | None = None
) -> Case:
    """The case that a document describes.

    Args:
        document: What ``json`` made of a case file.
        known_features: The ids of the instrument.
        today: The day against which "in the future" is judged; None leaves it unjudged.

    Raises:
        ProblemError: Naming the key path, what was found and what is allowed.
    """
    root = Node(document)
    top = read.fields(root, required=_REQUIRED, optional=_OPTIONAL)
    if top["format"].value != FORMAT:
        raise read.refuse(top["format"], f'"{FORMAT}"')
    read.integer(top["version"], VERSION, VERSION)
    feature = partial(_feature, known=known_features)
    case = Case(
        person=_person(top["person"]),
        incapacity=_incapacity(top["incapacity"]),
        consultation=_consultation(top["consultation"]),
        capacities=_capacities(top["capacities"], known_features),
        strengths=maybe(top, "strengths", lambda node: tuple(map(feature, read.items(node)))),
        free_limits=maybe(
            top, "free_limits", lambda node: tuple(map(_free_limit, read.items(node)))
        ),
        sustainable_hours=maybe(
            top,
            "sustainable_hours",
            lambda node: nullable(node, lambda given: read.number(given, 0, HOURS_MAX)),
        ),
        answers=maybe(top, "answers", _answers) or Answers(),
        events=maybe(top, "events", lambda node: tuple(map(_event, read.items(node)))),
        work_post=maybe(top, "work_post", partial(_work_post, known=known_features)),
        decision=maybe(top, "decision", decision_from),
        plan=maybe(top, "plan", plan_from),
        questionnaire=maybe(
            top, "questionnaire", partial(questionnaire_from, known_features=known_features)
        ),
        assessments=maybe(
            top, "assessments", lambda node: tuple(map(assessment_from, read.items(node)))
        ),
        notes=maybe(top, "notes", notes_from),
        visit=maybe(top, "visit", partial(visit_from, known_features=known_features)),
        written_out=_written_out(document),
    )
    _check_dates(case, today)
    return case


def check_against_library(case: Case, library: Library) -> None:
    """Refuse a case whose reference occupation the library lacks.

    Raises:
        ProblemError: ``case.unknown_occupation`` at ``incapacity.reference_occupation``.
    """
    code = case.incapacity.reference_occupation
    if code not in library:
        raise trouble(
            "case.unknown_occupation",
            place="incapacity.reference_occupation",
            found=code,
            allowed=f"{library.source.name} {library.source.version}",
        )


# --- the parts, in the order of the format --------------------------------------------------------


def _person(node: Node) -> Person:
    parts = read.fields(
        node,
        required=("name", "birth_date", "language", "skill_level"),
        optional=(
            "national_number",
            "region",
            "practised_occupations",
            "qualifications",
            "language_levels",
        ),
    )
    return Person(
        name=read.text(parts["name"]),
        born_on=read.day(parts["birth_date"]),
        language=_language(parts["language"]),
        skill_level=read.integer(parts["skill_level"], 1, 4),
        national_number=maybe(
            parts, "national_number", lambda given: nullable(given, _national_number)
        ),
        region=maybe(parts, "region", lambda given: read.choice(given, Region)),
        practised_occupations=maybe(
            parts,
            "practised_occupations",
            lambda given: tuple(OccupationCode(read.text(each)) for each in read.items(given)),
        ),
        qualifications=maybe(
            parts, "qualifications", lambda given: tuple(map(read.text, read.items(given)))
        ),
        language_levels=maybe(parts, "language_levels", _language_levels),
    )


def _national_number(node: Node) -> str:
    number = read.text(node)
    if not is_valid_national_number(number):
        raise trouble("case.national_number", place=node.path)
    return number


def _language(node: Node) -> str:
    if not isinstance(node.value, str) or node.value not in ISO_639_1:
        raise read.refuse(node, "ISO 639-1: nl, fr, de, en …")
    return node.value


def _language_levels(node: Node) -> dict[str, Cefr]:
    levels = {}
    for language, level in read.mapping(node).items():
        _language(Node(language, node.child(language, None).path))
        levels[language] = read.named(node.child(language, level), Cefr)
    return levels


def _incapacity(node: Node) -> Incapacity:
    parts = read.fields(
        node,
        required=("spells", "status", "contract", "cause", "reference_occupation"),
        optional=("condition_group", "hours_per_week"),
    )
    return Incapacity(
        spells=_spells(parts["spells"]),
        status=read.choice(parts["status"], Status),
        contract=read.boolean(parts["contract"]),
        cause=read.choice(parts["cause"], Cause),
        reference_occupation=OccupationCode(read.text(parts["reference_occupation"])),
        condition_group=maybe(
            parts, "condition_group", lambda given: read.choice(given, ConditionGroup)
        ),
        hours_per_week=maybe(
            parts,
            "hours_per_week",
            lambda given: read.number(given, 0, HOURS_MAX, above_lowest=True),
        ),
    )


def _spells(node: Node) -> tuple[Spell, ...]:
    nodes = read.items(node)
    if not nodes:
        raise trouble("case.no_spell", place=node.path, found="[]")
    spells = tuple(map(_spell, nodes))
    for here, before, after in zip(nodes[1:], spells, spells[1:], strict=False):
        if before.end is None:
            raise trouble("case.open_spell", place=f"{node.path}[{spells.index(before)}].end")
        if after.start <= before.end:
            code = "case.spell_order" if after.start < before.start else "case.spell_overlap"
            raise trouble(
                code,
                place=f"{here.path}.start",
                found=after.start.isoformat(),
                allowed=before.end.isoformat(),
            )
    return spells


def _spell(node: Node) -> Spell:
    parts = read.fields(node, required=("start", "end"))
    start = read.day(parts["start"])
    end = nullable(parts["end"], read.day)
    if end is not None and end < start:
        raise trouble(
            "case.spell_reversed",
            place=parts["end"].path,
            found=end.isoformat(),
            allowed=start.isoformat(),
        )
    return Spell(start=start, end=end)


def _consultation(node: Node) -> Consultation:
    parts = read.fields(node, required=("date", "role"), optional=("assessor",))
    return Consultation(
        held_on=read.day(parts["date"]),
        role=read.choice(parts["role"], Role),
        assessor=maybe(parts, "assessor", read.text),
    )


def _feature(node: Node, known: Container[str]) -> FeatureId:
    name = read.text(node)
    if name not in known:
        raise trouble("case.unknown_feature", place=node.path, found=name)
    return FeatureId(name)


def _feature_entries(node: Node, known: Container[str]) -> list[tuple[FeatureId, Node]]:
    entries = []
    for name, value in read.mapping(node).items():
        here = node.child(name, value)
        entries.append((_feature(Node(name, here.path), known), here))
    return entries


def _capacities(node: Node, known: Container[str]) -> dict[FeatureId, Capacity]:
    return {feature: _capacity(feature, here) for feature, here in _feature_entries(node, known)}


def _capacity(feature: FeatureId, node: Node) -> Capacity:
    if not isinstance(node.value, dict):
        return Capacity(feature=feature, level=_level(node))
    parts = read.fields(
        node, required=("level",), optional=("source", "kind", "reason", "side", "days")
    )
    return Capacity(
        feature=feature,
        level=_level(parts["level"]),
        source=maybe(parts, "source", lambda given: read.choice(given, CapacitySource)),
        kind=maybe(parts, "kind", lambda given: read.choice(given, CapacityKind)),
        reason=maybe(parts, "reason", read.text),
        side=maybe(parts, "side", lambda given: read.choice(given, Side)),
        days=maybe(parts, "days", _days),
    )


def _level(node: Node) -> LevelRange:
    if not isinstance(node.value, list):
        return LevelRange.point(read.integer(node, LEVEL_MIN, LEVEL_MAX))
    ends = read.items(node)
    if len(ends) != len(("lo", "hi")):
        raise read.refuse(node, "0 … 4, [lo, hi]")
    lo, hi = (read.integer(end, LEVEL_MIN, LEVEL_MAX) for end in ends)
    if lo > hi:
        raise read.refuse(node, "[lo, hi], lo ≤ hi")
    return LevelRange(lo, hi)


def _days(node: Node) -> Days:
    names = ("good", "usual", "bad")
    parts = read.fields(node, optional=names)
    good, usual, bad = (
        maybe(parts, name, lambda given: read.integer(given, LEVEL_MIN, LEVEL_MAX))
        for name in names
    )
    return Days(good=good, usual=usual, bad=bad)


def _free_limit(node: Node) -> FreeLimit:
    if not isinstance(node.value, dict):
        return FreeLimit(text=read.text(node))
    parts = read.fields(node, required=("text",), optional=("ruling", "reason"))
    return FreeLimit(
        text=read.text(parts["text"]),
        ruling=maybe(parts, "ruling", lambda given: read.choice(given, Ruling)),
        reason=maybe(parts, "reason", read.text),
    )


def _answers(node: Node) -> Answers:
    yes_no = (
        "treatment_has_priority",
        "no_work_for_medical_reasons",
        "adapted_or_other_work_possible",
        "favourable_evolution_expected",
        "wants_to_return",
    )
    parts = read.fields(node, optional=(*yes_no, "expected_spontaneous_return"))
    given = {
        name: nullable(parts[name], read.boolean) if name in parts else None for name in yes_no
    }
    returning = maybe(
        parts, "expected_spontaneous_return", lambda answer: nullable(answer, read.day)
    )
    return Answers(expected_spontaneous_return=returning, **given)


def _event(node: Node) -> Event:
    parts = read.fields(node, required=("type", "on"))
    return Event(event_type=read.choice(parts["type"], EventType), on=read.day(parts["on"]))


def _work_post(node: Node, known: Container[str]) -> WorkPost:
    parts = read.fields(node, optional=("observed_on", "demands"))
    entries = _feature_entries(parts["demands"], known) if "demands" in parts else []
    return WorkPost(
        observed_on=maybe(parts, "observed_on", read.day),
        demands={feature: _post_demand(here) for feature, here in entries},
    )


def _post_demand(node: Node) -> PostDemand:
    parts = read.fields(node, optional=("demand", "weight", "critical"))
    return PostDemand(
        demand=maybe(parts, "demand", lambda given: read.number(given, LEVEL_MIN, LEVEL_MAX)),
        weight=maybe(parts, "weight", lambda given: read.number(given, 0)),
        critical=maybe(parts, "critical", read.boolean),
    )


# --- what holds between the parts -----------------------------------------------------------------


def _check_dates(case: Case, today: date | None) -> None:
    first = case.incapacity.spells[0].start
    born = case.person.born_on
    if today is not None and born > today:
        raise trouble("case.born_in_future", place="person.birth_date", found=born.isoformat())
    if born >= first:
        raise trouble(
            "case.born_after_start",
            place="person.birth_date",
            found=born.isoformat(),
            allowed=first.isoformat(),
        )
    held = case.consultation.held_on
    if held < first:
        raise trouble(
            "case.consultation_before_start",
            place="consultation.date",
            found=held.isoformat(),
            allowed=first.isoformat(),
        )


def _written_out(document: object) -> frozenset[str]:
    """The places where a document wrote more than the shortest form, so that writing keeps it."""
    found: set[str] = set()
    _collect_written_out(Node(document), found)
    return frozenset(found)


def _collect_written_out(node: Node, found: set[str]) -> None:
    value = node.value
    if value is None or value in ([], {}):
        found.add(node.path)
    elif isinstance(value, dict):
        if _is_wrapped(node):
            found.add(node.path)
        for key, member in value.items():
            _collect_written_out(node.child(key, member), found)
    elif isinstance(value, list):
        if len(value) == len(("lo", "hi")) and value[0] == value[1]:
            found.add(f"{node.path}[]")
        for position, member in enumerate(value):
            _collect_written_out(node.item(position, member), found)


def _is_wrapped(node: Node) -> bool:
    """Whether an object holds one member that could stand alone: a bare level, a bare text."""
    return isinstance(node.value, dict) and set(node.value) in ({"level"}, {"text"})
