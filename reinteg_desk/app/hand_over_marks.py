"""Who prepared which group of a file, who confirmed it, and what of a group is still missing."""

from collections.abc import Mapping, Sequence
from dataclasses import replace
from datetime import date
from typing import Any

from reinteg_desk.app.case_merge import Flat, Path, digest_of, fields_of
from reinteg_desk.app.hand_over import FileGroup, Mark
from reinteg_desk.domain.case import Case

_PATHS: dict[FileGroup, tuple[Path, ...]] = {
    FileGroup.IDENTITY: (
        ("person", "name"),
        ("person", "national_number"),
        ("person", "birth_date"),
        ("person", "language"),
        ("person", "region"),
    ),
    FileGroup.INCAPACITY: (
        ("incapacity", "spells"),
        ("incapacity", "status"),
        ("incapacity", "contract"),
        ("incapacity", "cause"),
        ("incapacity", "condition_group"),
        ("events",),
    ),
    FileGroup.WORK: (
        ("incapacity", "reference_occupation"),
        ("incapacity", "hours_per_week"),
        ("person", "practised_occupations"),
        ("person", "skill_level"),
        ("person", "qualifications"),
        ("person", "language_levels"),
        ("work_post",),
    ),
    FileGroup.QUESTIONNAIRE: (
        ("questionnaire",),
        ("capacities",),
        ("strengths",),
        ("free_limits",),
        ("sustainable_hours",),
    ),
    FileGroup.DOCUMENTS: (),
}
"""Group → the key paths (or their beginnings) that belong to it."""


def group_fields(group: FileGroup, fields: Mapping[Path, Any]) -> Flat:
    """The fields of a case that belong to a group."""
    beginnings = _PATHS[group]
    return {
        path: value
        for path, value in fields.items()
        if any(path[: len(each)] == each for each in beginnings)
    }


def group_digest(group: FileGroup, case: Case) -> str:
    """What a group holds, as a digest."""
    return digest_of(group_fields(group, fields_of(case)))


def prepared(
    marks: Sequence[Mark], groups: Sequence[FileGroup], case: Case, *, by: str, on: date
) -> tuple[Mark, ...]:
    """The marks with groups prepared by somebody; a confirmation of the same content stays."""
    kept = {each.group: each for each in marks}
    for group in groups:
        digest = group_digest(group, case)
        before = kept.get(group)
        if before is None or before.digest != digest or before.prepared_by != by:
            kept[group] = Mark(group=group, prepared_by=by, prepared_on=on, digest=digest)
    return tuple(kept[group] for group in FileGroup if group in kept)


def confirmed(
    marks: Sequence[Mark], groups: Sequence[FileGroup], case: Case, *, by: str, on: date
) -> tuple[Mark, ...]:
    """The marks with groups confirmed by somebody, for what they hold now."""
    return tuple(
        replace(each, confirmed_by=by, confirmed_on=on, digest=group_digest(each.group, case))
        if each.group in groups
        else each
        for each in marks
    )


def is_changed_since(mark: Mark, case: Case) -> bool:
    """Whether a group no longer holds what was prepared or confirmed."""
    return mark.digest != group_digest(mark.group, case)


def waiting(marks: Sequence[Mark]) -> tuple[Mark, ...]:
    """What was prepared and nobody has confirmed."""
    return tuple(each for each in marks if each.confirmed_by is None)


def mark_to_document(mark: Mark) -> dict[str, object]:
    """A mark as a plain document."""
    return {
        "group": mark.group.value,
        "prepared_by": mark.prepared_by,
        "prepared_on": mark.prepared_on.isoformat(),
        "digest": mark.digest,
        "confirmed_by": mark.confirmed_by,
        "confirmed_on": mark.confirmed_on.isoformat() if mark.confirmed_on else None,
    }


def mark_from_document(document: Mapping[str, Any]) -> Mark:
    """What :func:`mark_to_document` wrote; ValueError, KeyError or TypeError where it is none."""
    by, on = document["confirmed_by"], document["confirmed_on"]
    return Mark(
        group=FileGroup(document["group"]),
        prepared_by=str(document["prepared_by"]),
        prepared_on=date.fromisoformat(document["prepared_on"]),
        digest=str(document["digest"]),
        confirmed_by=None if by is None else str(by),
        confirmed_on=None if on is None else date.fromisoformat(on),
    )
