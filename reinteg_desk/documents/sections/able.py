"""What the person can do, first of all: strengths, then capacities in words, group by group."""

from reinteg_desk.app.plan_parts import CapacityGroup, CapacityLine, CapacityNote, LimitNote
from reinteg_desk.documents.charts import LevelMarks
from reinteg_desk.documents.story import Cell, CellText, Column, Muted, Strong
from reinteg_desk.documents.styles import Style
from reinteg_desk.documents.writer import Writer
from reinteg_desk.domain.capacity import CapacityKind
from reinteg_desk.domain.instrument import LEVEL_MAX


def write_able(writer: Writer) -> None:
    """Strengths, capacities, hours and the limits that no feature expresses."""
    writer.story.section(writer.words("section.able"))
    _write_strengths(writer)
    _write_hours(writer)
    _write_capacities(writer)
    _write_changes(writer)
    _write_limits(writer)
    _write_unassessed(writer)


def _write_strengths(writer: Writer) -> None:
    if not writer.content.strengths:
        return
    colon = writer.words("colon")
    writer.story.part(writer.words("able.strengths"))
    writer.story.items(
        [
            [Strong(each.name), f"{colon}{each.text}"] if each.text else [Strong(each.name)]
            for each in writer.content.strengths
        ]
    )


def _write_capacities(writer: Writer) -> None:
    groups = writer.content.capacities
    if not any(group.lines for group in groups):
        writer.story.text(writer.words("able.nothing"))
        return
    if any(not _is_plain_full(writer, line) for group in groups for line in group.lines):
        writer.story.text(writer.words("able.legend"), look=Style.MUTED)
    for group in groups:
        if group.lines:
            _write_group(writer, group)


def _write_group(writer: Writer, group: CapacityGroup) -> None:
    words, story = writer.words, writer.story
    story.part(words(f"group.{group.group}"))
    free = tuple(line.name for line in group.lines if _is_plain_full(writer, line))
    rest = [line for line in group.lines if not _is_plain_full(writer, line)]
    if free:
        story.text(words("able.no_limit", names=words.listed(free)))
    if rest:
        rest.sort(key=lambda line: -line.level.lo)
        again = words("able.continued", group=words(f"group.{group.group}"))
        story.table(_COLUMNS, [_row(writer, line) for line in rest], continued=again)


def _write_changes(writer: Writer) -> None:
    """Since the consultation before: changed, or within the margin of rating."""
    mine, words = writer.content.changes, writer.words
    if mine is None:
        return
    writer.story.part(words("able.changes", day=words.day(mine.since)))
    said = [
        words(f"able.changes_{name}", names=words.listed(names))
        for name, names in (("better", mine.better), ("worse", mine.worse))
        if names
    ]
    if not said:
        said.append(words("able.changes_none"))
    if mine.within_margin:
        said.append(words("able.changes_within", count=mine.within_margin))
    if mine.new:
        said.append(words("able.changes_new", count=mine.new))
    writer.story.items(said)


def _write_unassessed(writer: Writer) -> None:
    """What nobody assessed, together and last: unknown, neither good nor bad."""
    words = writer.words
    missing = [group for group in writer.content.capacities if group.unassessed]
    if missing:
        writer.story.part(words("able.unassessed"))
        writer.story.text(words("able.unassessed_means"), look=Style.MUTED, leads=True)
        writer.story.items(
            [
                f"{words(f'group.{group.group}')}{words('colon')}{words.listed(group.unassessed)}"
                for group in missing
            ]
        )


def _is_plain_full(writer: Writer, line: CapacityLine) -> bool:
    """Whether a feature has no limit and nothing else to say about it."""
    is_full = line.level.lo == LEVEL_MAX and line.kind in (None, CapacityKind.CAPACITY)
    return is_full and line.side is None and line.feature not in writer.content.capacity_notes


_COLUMNS = (Column(share=15, heads_row=True), Column(share=5), Column(share=32))
"""Name, level, words: plain without column heads, which would be repeated group after group."""


def _row(writer: Writer, line: CapacityLine) -> tuple[Cell, ...]:
    said = (*_said(writer, line), *_remarks(writer, line))
    return line.name, LevelMarks(line.level), said


def _said(writer: Writer, line: CapacityLine) -> list[CellText]:
    """The words of the level; of an interval what is sure and what is possible."""
    sure, *possible = line.texts
    return [sure, *(Muted(writer.words("able.possible", text=text)) for text in possible)]


def _remarks(writer: Writer, line: CapacityLine) -> list[Strong | Muted]:
    words, remarks = writer.words, list[Strong | Muted]()
    if line.kind in (CapacityKind.RISK, CapacityKind.TOLERANCE):
        remarks.append(Strong(words(f"kind.{line.kind}")))
    said = [words("able.side", side=words(f"side.{line.side}"))] if line.side else []
    note = writer.content.capacity_notes.get(line.feature)
    if note:
        said += _note(writer, note)
    return [*remarks, Muted(" ".join(said))] if said else remarks


def _note(writer: Writer, note: CapacityNote) -> list[str]:
    words, said = writer.words, list[str]()
    if note.source:
        said.append(words("able.source", source=words(f"source.{note.source}")))
    if note.days:
        levels = {
            name: "\N{EN DASH}" if level is None else str(level)
            for name, level in (
                ("good", note.days.good),
                ("usual", note.days.usual),
                ("bad", note.days.bad),
            )
        }
        said.append(words("able.days", **levels))
    if note.reason:
        said.append(words("able.reason", reason=note.reason))
    return said


def _write_hours(writer: Writer) -> None:
    hours = writer.content.sustainable_hours
    if hours is not None:
        shown = writer.words.number(hours, places=2)
        writer.story.text(writer.words("able.hours", hours=shown), look=Style.STRONG)


def _write_limits(writer: Writer) -> None:
    """All limits with their ruling for those who may see them, the ruled ones for the others."""
    notes, limits = writer.content.limit_notes, writer.content.limits
    if not notes and not limits:
        return
    writer.story.part(writer.words("able.limits"))
    writer.story.items([_limit(writer, note) for note in notes] if notes else list(limits))


def _limit(writer: Writer, note: LimitNote) -> str:
    text = note.text.rstrip(". ")
    said = writer.words(f"able.limit_{note.ruling or 'open'}", text=text)
    return f"{said} {writer.words('able.reason', reason=note.reason)}" if note.reason else said
