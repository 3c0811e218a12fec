"""One file on the desk: its state, every change to it, undo, and what follows from it.

All screens of an open file share one session. They hand it changes (functions from one case to the
next), it keeps the history, computes what follows at first use, and has every state saved as it is
typed. Nothing here knows Qt; ``save_soon`` says how a state gets to the store.
"""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import datetime
from typing import Any, Protocol, TypeVar

from reinteg_desk.app.ports import ConsultationState, Stored
from reinteg_desk.app.problems import trouble
from reinteg_desk.domain.case import Case
from reinteg_desk.domain.identifiers import ConsultationId, DossierId, FeatureId
from reinteg_desk.domain.surroundings import FileSurroundings
from reinteg_desk.rules.category import CategoryProposal
from reinteg_desk.rules.frame import Frame
from reinteg_desk.rules.milestones import Milestone
from reinteg_desk.scoring.results import Assessment

T = TypeVar("T")

Change = Callable[[Case], Case]
Listener = Callable[[], None]

HISTORY_LIMIT = 500
"""States kept for undo; at a few kilobytes each this stays far below what a screen takes."""


class FollowUp(Protocol):
    """What follows from a case: scores, dates and the proposal.

    Attributes:
        basis: What results come from now, as one object: another one when the library was switched.
    """

    @property
    def basis(self) -> object:
        """What results come from now."""
        ...

    def assessment(self, case: Case) -> Assessment | None:
        """Both frames; None where the library lacks the reference occupation."""
        ...

    def timeline(self, case: Case) -> tuple[Milestone, ...]:
        """The milestones, by date."""
        ...

    def overdue(
        self, case: Case, milestones: Sequence[Milestone], previous: Case | None
    ) -> tuple[Milestone, ...]:
        """What should have been done and left no trace in the file, oldest first."""
        ...

    def frame(self, case: Case) -> Frame:
        """What the law compares the person with on the day of the consultation."""
        ...

    def proposal(self, case: Case, assessment: Assessment | None) -> CategoryProposal:
        """The proposed category."""
        ...


@dataclass(frozen=True, slots=True, kw_only=True)
class State:
    """What is saved: the case, and texts typed into fields that are not valid (yet)."""

    case: Case
    inputs: dict[str, str] = field(default_factory=dict)


@dataclass(frozen=True, slots=True, kw_only=True)
class Step:
    """One entry of the history: the state before a change and what the change was."""

    before: State
    label: str
    merge: str | None


@dataclass(frozen=True, slots=True, kw_only=True)
class LoadedFile:
    """A consultation as it comes from the store.

    Attributes:
        stored: The consultation.
        previous: The case of the one before it, None where this is the first.
        surroundings: People, consents and attachments of the file.
    """

    stored: Stored
    previous: Case | None
    surroundings: FileSurroundings


SaveSoon = Callable[[ConsultationId, State], None]


class FileSession:
    """The open file.

    Args:
        stored: The consultation as the store holds it.
        previous: The consultation before this one, None where this is the first.
        follow_up: Computes what follows from a case.
        save_soon: Has a state saved; called with every new state. It reports back through
            :meth:`saved` or :meth:`save_failed`.
        surroundings: People, consents and attachments of the file; None: there are none.
    """

    def __init__(
        self,
        stored: Stored,
        *,
        previous: Case | None,
        follow_up: FollowUp,
        save_soon: SaveSoon,
        surroundings: FileSurroundings | None = None,
    ) -> None:
        self._follow_up = follow_up
        self._past: list[Step] = []
        self._future: list[Step] = []
        self._listeners: list[Listener] = []
        self._derived: dict[str, Any] = {}
        self._basis: object = None
        self._awaits_file = False
        around = surroundings or FileSurroundings()
        self._put(LoadedFile(stored=stored, previous=previous, surroundings=around), save_soon)

    @classmethod
    def awaiting(cls, blank: Stored, follow_up: FollowUp) -> "FileSession":
        """A session that waits for its file, for pages that are made before one is chosen.

        Args:
            blank: What the pages see until :meth:`take`; it is nobody's, and is never saved.
            follow_up: Computes what follows from a case.
        """
        session = cls(blank, previous=None, follow_up=follow_up, save_soon=_never)
        session._awaits_file = True
        return session

    def take(self, file: LoadedFile, save_soon: SaveSoon) -> None:
        """Give a waiting session its file, once: pages that have shown a person show no other.

        Raises:
            RuntimeError: It has one.
        """
        if not self._awaits_file:
            raise RuntimeError("a session has one file")
        self._awaits_file = False
        self._derived.clear()
        self._put(file, save_soon)
        self._tell()

    def _put(self, file: LoadedFile, save_soon: SaveSoon) -> None:
        stored = file.stored
        self._stored = stored
        self._previous = file.previous
        self._surroundings = file.surroundings
        self._save_soon = save_soon
        self._state = State(case=stored.case, inputs=dict(stored.inputs))
        self._saved_state: State | None = self._state
        self._saved_at = stored.saved_at

    # --- what it holds ---

    @property
    def awaits_file(self) -> bool:
        """Whether it has none yet."""
        return self._awaits_file

    @property
    def consultation_id(self) -> ConsultationId:
        """Id of the open consultation."""
        return self._stored.consultation_id

    @property
    def dossier_id(self) -> DossierId:
        """Id of the person's file."""
        return self._stored.dossier_id

    @property
    def version(self) -> int:
        """1, 2 … of this consultation; a later version replaces a closed one."""
        return self._stored.version

    @property
    def is_final(self) -> bool:
        """Whether the consultation is closed for good."""
        return self._stored.state is ConsultationState.FINAL

    @property
    def case(self) -> Case:
        """The present state."""
        return self._state.case

    @property
    def previous(self) -> Case | None:
        """The consultation before this one, None where this is the first."""
        return self._previous

    @property
    def inputs(self) -> dict[str, str]:
        """Key path → text as typed, for fields whose text is not valid (yet)."""
        return dict(self._state.inputs)

    @property
    def surroundings(self) -> FileSurroundings:
        """People, consents and attachments of the file."""
        return self._surroundings

    def show_surroundings(self, surroundings: FileSurroundings) -> None:
        """The people, consents or attachments have changed; also where the consultation is closed.

        They stand beside the case: undo does not reach them.
        """
        if surroundings != self._surroundings:
            self._surroundings = surroundings
            self._tell()

    def forget_results(self) -> None:
        """What followed from the case no longer holds: the library is another."""
        self._derived.clear()
        self._tell()

    # --- changing it ---

    def apply(
        self,
        label: str,
        change: Change,
        *,
        merge: str | None = None,
        inputs: Mapping[str, str | None] | None = None,
    ) -> None:
        """Change the case as one undoable act.

        Args:
            label: What was done, for "undo …".
            change: From the present case to the next; an equal result is no change.
            merge: Consecutive changes with the same key are undone together (typing in a field).
            inputs: Texts that are kept (or dropped: None) in the same act, by key path.

        Raises:
            ProblemError: ``file.final``: the consultation is closed.
        """
        case = change(self._state.case)
        texts = {**self._state.inputs, **(inputs or {})}
        kept = {path: text for path, text in texts.items() if text is not None}
        self._advance(State(case=case, inputs=kept), label, merge)

    def set_input(self, path: str, text: str | None) -> None:
        """Keep a text that is not valid (yet), or drop it (None) once the field is valid."""
        self.apply(path, _unchanged, merge=f"input:{path}", inputs={path: text})

    def _advance(self, state: State, label: str, merge: str | None) -> None:
        if state == self._state:
            return
        if self.is_final:
            raise trouble("file.final")
        last = self._past[-1] if self._past else None
        if not (merge and last and last.merge == merge and not self._future):
            self._past.append(Step(before=self._state, label=label, merge=merge))
            del self._past[:-HISTORY_LIMIT]
        self._future.clear()
        self._enter(state)

    @property
    def undo_label(self) -> str | None:
        """What undo would take back, None where there is nothing."""
        return self._past[-1].label if self._past else None

    @property
    def redo_label(self) -> str | None:
        """What redo would do again, None where there is nothing."""
        return self._future[-1].label if self._future else None

    def undo(self) -> None:
        """Take the last act back; nothing where there is none."""
        self._travel(self._past, self._future)

    def redo(self) -> None:
        """Do again what was taken back; nothing where there is none."""
        self._travel(self._future, self._past)

    def _travel(self, source: list[Step], target: list[Step]) -> None:
        if source:
            step = source.pop()
            target.append(Step(before=self._state, label=step.label, merge=None))
            self._enter(step.before)

    def _enter(self, state: State) -> None:
        self._state = state
        self._derived.clear()
        self._save_soon(self.consultation_id, state)
        self._tell()

    def finalised(self, stored: Stored) -> None:
        """The store has closed the consultation."""
        self._stored = stored
        self._saved_at = stored.saved_at
        self._tell()

    # --- saving ---

    @property
    def saved_at(self) -> datetime:
        """When a state was last on disk."""
        return self._saved_at

    @property
    def is_saved(self) -> bool:
        """Whether the present state is on disk."""
        return self._saved_state == self._state

    def saved(self, state: State, at: datetime) -> None:
        """The store has a state on disk."""
        self._saved_state = state
        self._saved_at = at
        self._tell()

    # --- what follows from it ---

    @property
    def assessment(self) -> Assessment | None:
        """Both frames; None where the library lacks the reference occupation."""
        return self._once("assessment", lambda: self._follow_up.assessment(self.case))

    @property
    def timeline(self) -> tuple[Milestone, ...]:
        """The milestones, by date."""
        return self._once("timeline", lambda: self._follow_up.timeline(self.case))

    @property
    def overdue(self) -> tuple[Milestone, ...]:
        """What should have been done and left no trace in the file, oldest first."""
        return self._once(
            "overdue",
            lambda: self._follow_up.overdue(self.case, self.timeline, self.previous),
        )

    @property
    def changed_features(self) -> tuple[FeatureId, ...]:
        """The features whose level is another than last time, assessed both times."""
        before = self.previous.capacities if self.previous else {}
        return tuple(
            feature
            for feature, capacity in self.case.capacities.items()
            if feature in before and before[feature].level != capacity.level
        )

    @property
    def frame(self) -> Frame:
        """What the law compares the person with on the day of the consultation."""
        return self._once("frame", lambda: self._follow_up.frame(self.case))

    @property
    def proposal(self) -> CategoryProposal:
        """The proposed category."""
        return self._once("proposal", lambda: self._follow_up.proposal(self.case, self.assessment))

    def _once(self, name: str, compute: Callable[[], T]) -> T:
        # A library is switched on another thread: nothing computed from the old one is shown as
        # if it came from the new one, not even until the pages are told.
        if self._basis is not self._follow_up.basis:
            self._derived.clear()
            self._basis = self._follow_up.basis
        if name not in self._derived:
            self._derived[name] = compute()
        value: T = self._derived[name]
        return value

    # --- who wants to know ---

    def subscribe(self, listener: Listener) -> Callable[[], None]:
        """Call a listener after every change; the result ends that."""
        self._listeners.append(listener)

        def unsubscribe() -> None:
            if listener in self._listeners:
                self._listeners.remove(listener)

        return unsubscribe

    def _tell(self) -> None:
        for listener in tuple(self._listeners):
            listener()


def _unchanged(case: Case) -> Case:
    return case


def _never(_consultation: ConsultationId, _state: State) -> None:
    raise RuntimeError("a session without a file was changed")
