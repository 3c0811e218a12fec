"""What a nurse prepares: what each group of a file still lacks, and which files are next."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from reinteg_desk.app.hand_over import FileGroup, Mark
from reinteg_desk.app.hand_over_marks import is_changed_since
from reinteg_desk.app.messages import LANGUAGES
from reinteg_desk.app.ports import ConsultationState, Row
from reinteg_desk.domain.case import Case
from reinteg_desk.domain.identifiers import DossierId

OPTIONAL = frozenset({"person.national_number"})
"""What may be asked for, and without which a group is complete all the same."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Checked:
    """One group of the checklist.

    Attributes:
        group: Which group.
        missing: Key paths that a prepared file usually has and this one lacks, first things first.
        mark: Who prepared or confirmed it, None where nobody has.
        is_changed: Whether it changed since that was said.
    """

    group: FileGroup
    missing: tuple[str, ...]
    mark: Mark | None
    is_changed: bool

    @property
    def is_complete(self) -> bool:
        """Whether it holds all that is not optional."""
        return OPTIONAL.issuperset(self.missing)

    @property
    def is_prepared(self) -> bool:
        """Whether somebody has said that it is ready, of what it holds now."""
        return self.mark is not None and not self.is_changed

    @property
    def waits(self) -> bool:
        """Whether it is prepared and nobody has confirmed it, as it is now."""
        mark = self.mark
        return mark is not None and (mark.confirmed_by is None or self.is_changed)


def checklist(case: Case, marks: Sequence[Mark], *, attachments: int) -> tuple[Checked, ...]:
    """The groups of a file, in the order in which they are prepared."""
    by_group = {each.group: each for each in marks}
    missing = missing_in(case, attachments=attachments)
    return tuple(
        Checked(
            group=group,
            missing=missing[group],
            mark=by_group.get(group),
            is_changed=group in by_group and is_changed_since(by_group[group], case),
        )
        for group in FileGroup
    )


def missing_in(case: Case, *, attachments: int) -> dict[FileGroup, tuple[str, ...]]:
    """What each group lacks; nothing of it is obligatory, the person may not know it."""
    person, incapacity = case.person, case.incapacity
    wanted: dict[FileGroup, tuple[tuple[str, object], ...]] = {
        FileGroup.IDENTITY: (
            ("person.national_number", person.national_number),
            ("person.region", person.region),
        ),
        FileGroup.INCAPACITY: (("incapacity.condition_group", incapacity.condition_group),),
        FileGroup.WORK: (
            ("incapacity.hours_per_week", incapacity.hours_per_week),
            ("person.qualifications", person.qualifications),
        ),
        FileGroup.QUESTIONNAIRE: (("questionnaire", case.questionnaire),),
        FileGroup.DOCUMENTS: (("attachments", attachments or None),),
    }
    return {
        group: tuple(path for path, value in fields if value is None)
        for group, fields in wanted.items()
    }


def to_prepare(rows: Sequence[Row], marked: Mapping[DossierId, Sequence[Mark]]) -> tuple[Row, ...]:
    """The files nobody has handed to the doctor yet, the oldest consultation first."""
    waiting = [
        row
        for row in rows
        if row.state is ConsultationState.DRAFT and not is_handed(marked.get(row.dossier_id, ()))
    ]
    return tuple(sorted(waiting, key=lambda row: row.mark))


def is_handed(marks: Sequence[Mark]) -> bool:
    """Whether a file was handed to the doctor: identity and incapacity at the least."""
    groups = {each.group for each in marks}
    return {FileGroup.IDENTITY, FileGroup.INCAPACITY} <= groups


def ready_groups(case: Case, *, attachments: int) -> tuple[FileGroup, ...]:
    """What is handed to the doctor as prepared: identity, incapacity, and what holds anything."""
    missing = missing_in(case, attachments=attachments)
    always = (FileGroup.IDENTITY, FileGroup.INCAPACITY, FileGroup.WORK)
    return tuple(group for group in FileGroup if group in always or not missing[group])


def request(
    missing: Sequence[str], texts: Mapping[str, Mapping[str, str]], language: str
) -> str | None:
    """A note that asks the person for what is missing; None where they can give nothing of it.

    Args:
        missing: Key paths.
        texts: ``intro``, ``closing`` and key paths → language → text (``texts/missing.toml``).
        language: The person's; Dutch where there are no texts in it.
    """
    items = [texts[path] for path in missing if path in texts]
    if not items:
        return None
    chosen = language if language in texts["intro"] else LANGUAGES[0]
    lines = "\n".join(f"- {each[chosen]}" for each in items)
    return f"{texts['intro'][chosen]}\n\n{lines}\n\n{texts['closing'][chosen]}\n"
