"""Rows of a form over an open file: periods, events, actions, while they are typed.

A row that is not complete yet is kept beside the case as texts, one per cell; new rows stand at the
end. The case only ever holds rows that the case format accepts.
"""

from collections.abc import Callable, Collection, Mapping, Sequence
from dataclasses import dataclass
from typing import Any, Generic, TypeVar

from reinteg_desk.app.entries import Check, Label, refusal, unchanged
from reinteg_desk.app.file_session import Change, FileSession
from reinteg_desk.app.problems import Problem
from reinteg_desk.domain.case import Case

RowT = TypeVar("RowT")
Texts = Mapping[str, str]


@dataclass(frozen=True, slots=True, kw_only=True)
class RowKind(Generic[RowT]):
    """How the rows of one list are read and written.

    Attributes:
        path: Key path of the list.
        names: The cells of a row, by their keys in the case format.
        items: The rows of a case.
        put: A case with other rows.
        write: The texts of a row, cell by cell.
        read: Texts, and the row they were made from (None: a new one), to a row; None where a text
            has no meaning.
        order: What rows are sorted by when a cell is left, None where order is free.
    """

    path: str
    names: tuple[str, ...]
    items: Callable[[Case], tuple[RowT, ...]]
    put: Callable[[Case, tuple[RowT, ...]], Case]
    write: Callable[[RowT], Texts]
    read: Callable[[Texts, RowT | None], RowT | None]
    order: Callable[[RowT], Any] | None = None


class EntryRows(Generic[RowT]):
    """The rows of one list of the open file."""

    def __init__(
        self, session: FileSession, check: Check, kind: RowKind[RowT], label: Label
    ) -> None:
        self._session = session
        self._check = check
        self._kind = kind
        self._label = label

    # --- what is shown ---

    def place(self, position: int, name: str) -> str:
        """The key path of a cell."""
        return f"{self._kind.path}[{position}].{name}"

    @property
    def _items(self) -> tuple[RowT, ...]:
        return self._kind.items(self._session.case)

    def rows(self) -> tuple[Texts, ...]:
        """The texts of all rows as they stand on the screen, incomplete ones last."""
        inputs = self._session.inputs
        count = len(self._items)
        while any(self.place(count, name) in inputs for name in self._kind.names):
            count += 1
        return tuple(self._texts(position, inputs) for position in range(count))

    def _texts(self, position: int, inputs: Mapping[str, str]) -> Texts:
        items = self._items
        written = self._kind.write(items[position]) if position < len(items) else {}
        return {
            name: inputs.get(self.place(position, name), written.get(name, ""))
            for name in self._kind.names
        }

    def is_kept(self, position: int, name: str) -> bool:
        """Whether the text of a cell is not in the case (yet)."""
        return self.place(position, name) in self._session.inputs

    def problems(self) -> Mapping[str, Problem]:
        """Key path → what is wrong with rows that can be read but that the case cannot take."""
        found: dict[str, Problem] = {}
        rows = self.rows()
        for position, name in self._kept_cells():
            change = self._change(rows, self._with_those_before(position))
            problem = refusal(self._session.case, change, self._check) if change else None
            if problem is not None:
                found[self._blamed(problem, self.place(position, name))] = problem
        return found

    def _blamed(self, problem: Problem, otherwise: str) -> str:
        place = problem.place or ""
        return place if place.startswith(f"{self._kind.path}[") else otherwise

    def _kept_cells(self) -> list[tuple[int, str]]:
        return [
            (position, name)
            for position in range(len(self.rows()))
            for name in self._kind.names
            if self.is_kept(position, name)
        ]

    # --- what is done ---

    def enter(self, position: int, name: str, text: str) -> None:
        """Take a text into a cell: into the case where it accepts the row, else beside it."""
        path = self.place(position, name)
        rows = list(self.rows())
        rows[position] = {**rows[position], name: text}
        if not self._take(rows, position, merge=f"input:{path}"):
            self._session.apply(
                self._label(path), unchanged, merge=f"input:{path}", inputs={path: text}
            )

    def settle(self, *, merge: str | None = None) -> None:
        """Try what is kept again, and put the rows in their order; called when a cell is left."""
        rows = self.rows()
        everything = range(len(rows))
        change = self._change(rows, everything, in_order=True)
        if change is not None and self._is_accepted(change):
            self._apply(change, everything, merge)
        elif self._kept_cells():
            self._take(rows, len(rows) - 1, merge=merge)

    def add(self, texts: Texts) -> None:
        """A new row at the end; it enters the case when it is complete."""
        rows = (*self.rows(), {name: texts.get(name, "") for name in self._kind.names})
        position = len(rows) - 1
        if not self._take(rows, position, merge=None):
            inputs = {self.place(position, name): text for name, text in rows[position].items()}
            self._session.apply(self._label(self._kind.path), unchanged, inputs=inputs)

    def remove(self, position: int) -> Problem | None:
        """Take a row away; what is wrong with the case without it, where it has to stay."""
        items = self._items
        left = items[:position] + items[position + 1 :]
        return self._rearrange(left, lambda at: None if at == position else at - (at > position))

    def move(self, position: int, by: int) -> None:
        """Change places with the row ``by`` further, where both are in the case."""
        items, other = list(self._items), position + by
        if not (0 <= position < len(items) and 0 <= other < len(items)):
            return
        items[position], items[other] = items[other], items[position]
        swapped = {position: other, other: position}
        self._rearrange(tuple(items), lambda at: swapped.get(at, at))

    def _rearrange(
        self, items: tuple[RowT, ...], goes_to: Callable[[int], int | None]
    ) -> Problem | None:
        """Other rows in the case, with the kept texts following theirs."""
        kept = {cell: self._session.inputs[self.place(*cell)] for cell in self._kept_cells()}
        inputs: dict[str, str | None] = {self.place(*cell): None for cell in kept}
        for (position, name), text in kept.items():
            target = goes_to(position)
            if target is not None:
                inputs[self.place(target, name)] = text

        def change(case: Case) -> Case:
            return self._kind.put(case, items)

        problem = refusal(self._session.case, change, self._check)
        if problem is None:
            self._session.apply(self._label(self._kind.path), change, inputs=inputs)
        return problem

    # --- how texts become rows ---

    def _take(self, rows: Sequence[Texts], position: int, *, merge: str | None) -> bool:
        """Put as many of the rows as possible in the case, that of ``position`` among them."""
        for taken in (range(len(rows)), self._with_those_before(position), (position,)):
            change = self._change(rows, taken)
            if change is not None and self._is_accepted(change):
                self._apply(change, taken, merge)
                return True
        return False

    def _is_accepted(self, change: Change) -> bool:
        return refusal(self._session.case, change, self._check) is None

    def _apply(self, change: Change, taken: Collection[int], merge: str | None) -> None:
        inputs = {self.place(at, name): None for at in taken for name in self._kind.names}
        self._session.apply(self._label(self._kind.path), change, merge=merge, inputs=inputs)

    def _with_those_before(self, position: int) -> Sequence[int]:
        """The rows of the case and those up to a position: new ones enter in their order."""
        return range(max(len(self._items), position + 1))

    def _change(
        self, rows: Sequence[Texts], taken: Collection[int], *, in_order: bool = False
    ) -> Change | None:
        """The change to these rows: the texts of those taken, the case's row for the others."""
        items = self._items
        made: list[RowT] = list(items)
        for at in taken:
            row = self._kind.read(rows[at], items[at] if at < len(items) else None)
            if row is None or at > len(made):
                return None
            made[at : at + 1] = [row]
        if in_order and self._kind.order is not None:
            made.sort(key=self._kind.order)
        return lambda case: self._kind.put(case, tuple(made))
