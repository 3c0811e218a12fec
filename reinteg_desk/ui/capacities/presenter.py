"""What the capacities page shows and does, without Qt."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass, replace
from datetime import date
from enum import StrEnum

from reinteg_desk.app.change import ChangeSummary, FeatureChange, changes_since
from reinteg_desk.app.contradictions import Contradiction, contradictions_in
from reinteg_desk.app.desk import Desk
from reinteg_desk.app.file_session import FileSession
from reinteg_desk.app.instrument_texts import FeatureTexts
from reinteg_desk.domain.capacity import (
    Capacity,
    CapacityKind,
    CapacitySource,
    Days,
    LevelRange,
    Side,
)
from reinteg_desk.domain.case import Case
from reinteg_desk.domain.consultation import FreeLimit, Ruling
from reinteg_desk.domain.identifiers import FeatureId
from reinteg_desk.domain.instrument import LEVEL_MAX, Group
from reinteg_desk.domain.occupation import Occupation
from reinteg_desk.scoring.reference import at_work_post
from reinteg_desk.scoring.results import NextQuestion


class Act(StrEnum):
    """Acts that are not named after a feature, for "undo …"."""

    HOURS = "hours"
    REMARK = "remark"
    REST = "rest"


@dataclass(frozen=True, slots=True, kw_only=True)
class Line:
    """One feature as the list shows it.

    Attributes:
        feature: The feature.
        name: Its name in the language of the window.
        level: What was assessed, None where nothing was.
        text: The short text of the level (of both ends for an interval), empty without one.
        previous: What the consultation before said, None where nothing.
        source: Where the level comes from.
        kind: Capacity, risk, tolerance.
        has_note: Whether a reason, a side or days are recorded.
        demand: What the reference job asks, None where it does not count.
        blocks: Whether it keeps the reference job out of reach at the low end.
        is_strength: Whether it was marked as a strength.
    """

    feature: FeatureId
    name: str
    level: LevelRange | None
    text: str
    previous: LevelRange | None
    source: CapacitySource | None
    kind: CapacityKind | None
    has_note: bool
    demand: float | None
    blocks: bool
    is_strength: bool

    @property
    def falls_short(self) -> bool:
        """Whether the low end lies under what the reference job asks."""
        return self.demand is not None and self.level is not None and self.level.lo < self.demand

    @property
    def change(self) -> FeatureChange:
        """What became of it since the consultation before."""
        return FeatureChange(feature=self.feature, before=self.previous, now=self.level)


@dataclass(frozen=True, slots=True, kw_only=True)
class GroupLines:
    """One group with its lines and what a collapsed group says about them."""

    group: Group
    lines: tuple[Line, ...]
    strong: tuple[str, ...]
    limited: tuple[str, ...]

    @property
    def assessed(self) -> int:
        """How many lines were assessed."""
        return sum(line.level is not None for line in self.lines)


class Presenter:
    """Decides what the page shows; every act is one undoable change of the session."""

    def __init__(
        self,
        session: FileSession,
        desk: Desk,
        language: Callable[[], str],
        act_name: Callable[[Act], str],
    ) -> None:
        self._session = session
        self._desk = desk
        self._language = language
        self._act_name = act_name
        self.source: CapacitySource | None = None

    # --- what is shown ---

    @property
    def words(self) -> Mapping[FeatureId, FeatureTexts]:
        """The texts of the features in the language of the window."""
        return self._desk.words(self._language())

    @property
    def _case(self) -> Case:
        return self._session.case

    def groups(self) -> tuple[GroupLines, ...]:
        """All groups in instrument order."""
        job = self._reference()
        return tuple(self._group(group, job) for group in Group)

    def _group(self, group: Group, job: Occupation | None) -> GroupLines:
        lines = tuple(
            self._line(each.feature_id, job) for each in self._desk.instrument.group(group)
        )
        return GroupLines(
            group=group,
            lines=lines,
            strong=tuple(line.name for line in lines if line.is_strength),
            limited=tuple(line.name for line in lines if _is_limited(line)),
        )

    def _line(self, feature: FeatureId, job: Occupation | None) -> Line:
        capacity = self._case.capacities.get(feature)
        level = capacity.level if capacity else None
        demand = job.demands.get(feature) if job else None
        counts = demand is not None and demand.demand > 0 and demand.weight > 0
        words = self.words[feature]
        return Line(
            feature=feature,
            name=words.name,
            level=level,
            text=_short_text(words, level),
            previous=self._previous(feature),
            source=capacity.source if capacity else None,
            kind=capacity.kind if capacity else None,
            has_note=capacity is not None and _has_note(capacity),
            demand=demand.demand if demand is not None and counts else None,
            blocks=feature in self._blocking(),
            is_strength=feature in (self._case.strengths or ()),
        )

    def _previous(self, feature: FeatureId) -> LevelRange | None:
        before = self._session.previous
        capacity = before.capacities.get(feature) if before else None
        return capacity.level if capacity else None

    def _blocking(self) -> tuple[FeatureId, ...]:
        assessment = self._session.assessment
        if assessment is None:
            return ()
        return (*assessment.reference.blocked_by, *assessment.reference.may_block)

    def _reference(self) -> Occupation | None:
        job = self._desk.library.get(self._case.incapacity.reference_occupation)
        return at_work_post(job, self._case.work_post) if job else None

    def capacity(self, feature: FeatureId) -> Capacity | None:
        """What is recorded of a feature, None where nothing is."""
        return self._case.capacities.get(feature)

    def demand(self, feature: FeatureId) -> float | None:
        """What the reference job asks of a feature, None where it does not count."""
        return self._line(feature, self._reference()).demand

    @property
    def assessed(self) -> int:
        """How many features were assessed."""
        return len(self._case.capacities)

    @property
    def total(self) -> int:
        """How many features there are."""
        return len(self._desk.instrument)

    @property
    def next_question(self) -> NextQuestion | None:
        """What is worth asking next, None where nothing is left or no job is known."""
        assessment = self._session.assessment
        return assessment.assess_next[0] if assessment and assessment.assess_next else None

    @property
    def changes(self) -> ChangeSummary | None:
        """What changed since the consultation before, None where this is the first."""
        before = self._session.previous
        if before is None:
            return None
        features = self._desk.instrument.ids
        return changes_since(before.capacities, self._case.capacities, features)

    @property
    def previous_held_on(self) -> date | None:
        """The day of the consultation before."""
        before = self._session.previous
        return before.consultation.held_on if before else None

    @property
    def contradictions(self) -> tuple[Contradiction, ...]:
        """Pairs of levels that seem to contradict each other."""
        return contradictions_in(self._case.capacities, self._desk.contradictions)

    @property
    def strengths(self) -> tuple[FeatureId, ...]:
        """The strengths in the order they were marked."""
        return self._case.strengths or ()

    @property
    def free_limits(self) -> tuple[FreeLimit, ...]:
        """Remarks that no feature expresses."""
        return self._case.free_limits or ()

    @property
    def sustainable_hours(self) -> float | None:
        """Hours a week that are sustainable."""
        return self._case.sustainable_hours

    @property
    def hours_input(self) -> str | None:
        """A text typed as hours that is no number (yet)."""
        return self._session.inputs.get("sustainable_hours")

    @property
    def is_final(self) -> bool:
        """Whether the consultation is closed."""
        return self._session.is_final

    # --- what is done ---

    def set_level(self, feature: FeatureId, level: int) -> None:
        """Record a level that is known exactly."""
        self._record(feature, LevelRange.point(level))

    def extend_to(self, feature: FeatureId, level: int) -> None:
        """Make the level an interval up or down to ``level``; a level where there was none."""
        capacity = self.capacity(feature)
        if capacity is None:
            self.set_level(feature, level)
            return
        ends = (capacity.level.lo, level)
        self._record(feature, LevelRange(min(ends), max(ends)))

    def _record(self, feature: FeatureId, level: LevelRange) -> None:
        old = self.capacity(feature) or Capacity(feature=feature, level=level, source=self.source)
        self._put(replace(old, level=level))

    def _put(self, capacity: Capacity, *, merge: str | None = None) -> None:
        def change(case: Case) -> Case:
            return replace(case, capacities={**case.capacities, capacity.feature: capacity})

        self._session.apply(self.words[capacity.feature].name, change, merge=merge)

    def clear(self, feature: FeatureId) -> None:
        """Back to unassessed."""

        def change(case: Case) -> Case:
            left = {key: value for key, value in case.capacities.items() if key != feature}
            return replace(case, capacities=left)

        self._session.apply(self.words[feature].name, change)

    def rest_without_limitation(self, group: Group) -> int:
        """Record "no limitation" for every unassessed feature of a group, as one act.

        Returns:
            How many features that were.
        """
        open_ones = [
            each.feature_id
            for each in self._desk.instrument.group(group)
            if each.feature_id not in self._case.capacities
        ]
        full = {
            feature: Capacity(
                feature=feature, level=LevelRange.point(LEVEL_MAX), source=self.source
            )
            for feature in open_ones
        }
        self._session.apply(
            self._act_name(Act.REST),
            lambda case: replace(case, capacities={**case.capacities, **full}),
        )
        return len(open_ones)

    def set_source(self, feature: FeatureId, source: CapacitySource | None) -> None:
        """Where the level comes from; what is ticked next takes the same source."""
        self.source = source
        self._detail(feature, source=source)

    def set_kind(self, feature: FeatureId, kind: CapacityKind | None) -> None:
        """Capacity, risk or tolerance."""
        self._detail(feature, kind=kind)

    def toggle_kind(self, feature: FeatureId, kind: CapacityKind) -> None:
        """Mark as risk (or tolerance), or take the mark off."""
        capacity = self.capacity(feature)
        if capacity is not None:
            self.set_kind(feature, None if capacity.kind is kind else kind)

    def set_side(self, feature: FeatureId, side: Side | None) -> None:
        """The side of the body."""
        self._detail(feature, side=side)

    def set_reason(self, feature: FeatureId, reason: str | None) -> None:
        """Why, in words; typing is undone in one act."""
        self._detail(feature, merge=f"reason:{feature}", reason=reason or None)

    def set_days(self, feature: FeatureId, days: Days | None) -> None:
        """Levels on a good, a usual, a bad day."""
        self._detail(feature, days=None if days == Days() else days)

    def _detail(self, feature: FeatureId, *, merge: str | None = None, **details: object) -> None:
        capacity = self.capacity(feature)
        if capacity is not None:
            self._put(replace(capacity, **details), merge=merge)  # type: ignore[arg-type]

    def toggle_strength(self, feature: FeatureId) -> None:
        """Mark as a strength, or take the mark off."""
        now = self.strengths
        new = tuple(each for each in now if each != feature) if feature in now else (*now, feature)
        self._session.apply(
            self.words[feature].name, lambda case: replace(case, strengths=new or None)
        )

    def set_hours(self, hours: float | None) -> None:
        """Hours a week that are sustainable."""
        self._session.apply(
            self._act_name(Act.HOURS),
            lambda case: replace(case, sustainable_hours=hours),
            merge="sustainable_hours",
        )
        self._session.set_input("sustainable_hours", None)

    def keep_hours_text(self, text: str) -> None:
        """Keep what was typed as hours while it is no number."""
        self._session.set_input("sustainable_hours", text)

    def add_limit(self, text: str) -> None:
        """Add a remark that no feature expresses."""
        if text.strip():
            self._set_limits((*self.free_limits, FreeLimit(text=text.strip())))

    def remove_limit(self, position: int) -> None:
        """Take a remark away."""
        limits = self.free_limits
        self._set_limits(limits[:position] + limits[position + 1 :])

    def rule_on_limit(self, position: int, ruling: Ruling | None, reason: str | None) -> None:
        """What the doctor made of a remark."""
        limits = list(self.free_limits)
        limits[position] = replace(limits[position], ruling=ruling, reason=reason or None)
        self._set_limits(tuple(limits), merge=f"limit:{position}")

    def _set_limits(self, limits: tuple[FreeLimit, ...], *, merge: str | None = None) -> None:
        self._session.apply(
            self._act_name(Act.REMARK),
            lambda case: replace(case, free_limits=limits or None),
            merge=merge,
        )


def _is_limited(line: Line) -> bool:
    """Below the whole of the scale, and no strength: what is both is said once."""
    return line.level is not None and line.level.hi < LEVEL_MAX and not line.is_strength


def _short_text(words: FeatureTexts, level: LevelRange | None) -> str:
    if level is None:
        return ""
    if level.is_point:
        return words.short[level.lo]
    return f"{words.short[level.lo]} — {words.short[level.hi]}"


def _has_note(capacity: Capacity) -> bool:
    return bool(capacity.reason or capacity.side or capacity.days)
