"""Tests: which, when, by whom, and their totals; never their items."""

from collections.abc import Callable, Sequence
from dataclasses import replace
from datetime import date

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QGridLayout, QPushButton, QVBoxLayout, QWidget

from reinteg_desk.app.assessment_kinds import AssessmentKind, AssessmentKinds, Score
from reinteg_desk.domain.told import AssessmentResult
from reinteg_desk.ui.kit.choices import ChoiceField
from reinteg_desk.ui.kit.fields import DateField, NumberField, TextField
from reinteg_desk.ui.kit.guarded_text import Guard, GuardedLine
from reinteg_desk.ui.kit.languages import joined, number
from reinteg_desk.ui.kit.layout import boxed, clear, column, label, row
from reinteg_desk.ui.kit.speaking import Speaking
from reinteg_desk.ui.kit.theme import APART, NEAR, Type, set_role
from reinteg_desk.ui.kit.widths import UNBOUNDED

_HALVES = 2


class AssessmentsPart(Speaking):
    """A block per result, and a list to add one.

    Signals:
        changed: All results as they are now.
    """

    changed = Signal(object)

    def __init__(
        self,
        kinds: AssessmentKinds,
        today: Callable[[], date],
        language: Callable[[], str],
        guard: Guard,
    ) -> None:
        super().__init__()
        self._kinds, self._today, self._language = kinds, today, language
        self._guard = guard
        self._results: tuple[AssessmentResult, ...] = ()
        self._shapes: tuple[str, ...] | None = None
        self._blocks: list[_Block] = []
        self._changeable = True
        self._title = label(Type.SECTION)
        self._note = label(Type.MUTED, wrap=True)
        self._rows = QVBoxLayout()
        self._rows.setSpacing(APART)
        self.adding = ChoiceField(lambda: self.tr("Add a test"), [])
        self.adding.edited.connect(self._on_added)
        self.say(self._title.setText, lambda: self.tr("Tests"))
        self.say(
            self._note.setText,
            lambda: self.tr("Note the totals only: the questions are protected by copyright."),
        )
        self.setLayout(column(self._title, self._note, self._rows, self.adding, gap=NEAR))
        self._offer()

    def _offer(self) -> None:
        language = self._language()
        options = [
            (each.kind_id, lambda each=each: each.name[language]) for each in self._kinds.kinds
        ]
        self.adding.set_options([(None, lambda: self.tr("Choose…")), *options])
        self.adding.set_value(None)

    def _on_added(self, kind: object) -> None:
        self.adding.set_value(None)
        if isinstance(kind, str):
            self.changed.emit((*self._results, AssessmentResult(kind=kind)))
            if self._blocks:
                self._blocks[-1].on.focus()

    def show_results(self, results: Sequence[AssessmentResult], *, changeable: bool) -> None:
        """Show the results; blocks are made again only when their kinds change."""
        self._results, self._changeable = tuple(results), changeable
        shapes = tuple(each.kind for each in results)
        if shapes != self._shapes:
            self._shapes = shapes
            clear(self._rows)
            self._blocks = [self._block(at, each) for at, each in enumerate(results)]
        self.adding.control.setEnabled(changeable)
        for block, result in zip(self._blocks, results, strict=True):
            block.show_result(result, changeable=changeable)

    def _block(self, position: int, result: AssessmentResult) -> "_Block":
        kind = self._kinds.find(result.kind)
        block = _Block(self._guard, result.kind, kind, self._kinds, self._today, self._language)
        block.changed.connect(lambda change: self._change(position, change))
        block.removed.connect(lambda: self._remove(position))
        self._rows.addWidget(block)
        return block

    def _change(self, position: int, changed: AssessmentResult) -> None:
        results = list(self._results)
        results[position] = changed
        self.changed.emit(tuple(results))

    def _remove(self, position: int) -> None:
        self.adding.focus()
        self.changed.emit(self._results[:position] + self._results[position + 1 :])

    def retranslate(self) -> None:
        """Names come from data."""
        super().retranslate()
        self._offer()
        self._shapes = None
        self.show_results(self._results, changeable=self._changeable)


class _Block(Speaking):
    """One result.

    Signals:
        changed: The result as it is now.
        removed: It is to go.
    """

    changed = Signal(object)
    removed = Signal()

    def __init__(
        self,
        guard: Guard,
        name: str,
        kind: AssessmentKind | None,
        kinds: AssessmentKinds,
        today: Callable[[], date],
        language: Callable[[], str],
    ) -> None:
        super().__init__()
        self._result = AssessmentResult(kind=name)
        self._kind, self._kinds, self._language = kind, kinds, language
        heading, about = label(Type.STRONG, wrap=True), label(Type.MUTED, wrap=True)
        heading.setText(kind.name[language()] if kind else name)
        about.setText(self._about(kind))
        self.on = DateField(lambda: self.tr("Taken on"), today)
        self._by = TextField(lambda: self.tr("Taken by"))
        self._scores = {each.score_id: self._score_field(each) for each in self._listed()}
        self._bands = label(Type.MUTED, wrap=True)
        self._comment = GuardedLine(lambda: self.tr("Version and circumstances"), guard)
        self._comment.setMaximumWidth(UNBOUNDED)
        self._gone = QPushButton(self.tr("Remove"))
        self._gone.setAccessibleName(self.tr("Remove: {text}").format(text=heading.text()))
        set_role(self._gone, "flat")
        self._gone.clicked.connect(self.removed)
        self._connect()
        top = row(heading, self._gone, gap=NEAR)
        top.setStretch(0, 1)
        self.setLayout(column(top, about, self._grid(), self._bands, self._comment, gap=NEAR))

    def _listed(self) -> tuple[Score, ...]:
        return self._kind.scores if self._kind else ()

    def _about(self, kind: AssessmentKind | None) -> str:
        if kind is None:
            return self.tr("This program does not know this test; it is kept as it is.")
        text = kind.note[self._language()]
        if kind.to_confirm:
            warning = self.tr("The range of the score is still to be confirmed.")
            text = f"{text} {warning}"
        return text

    def _score_field(self, score: Score) -> NumberField:
        decimals = 0 if score.step == int(score.step) else 1
        return NumberField(
            lambda: self._score_name(score),
            lowest=score.lowest,
            highest=score.highest,
            decimals=decimals,
        )

    def _score_name(self, score: Score) -> str:
        ends = f"{number(score.lowest)}\N{EN DASH}{number(score.highest)}"
        name = score.label[self._language()]
        if name.endswith(")"):  # its unit: "Lifting (kg)"
            return f"{name[:-1]}, {ends})"
        return f"{name} ({ends})"

    def _grid(self) -> QWidget:
        grid = QGridLayout()
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(APART)
        grid.setVerticalSpacing(NEAR)
        for at, field in enumerate((self.on, self._by, *self._scores.values())):
            grid.addWidget(field, at // _HALVES, at % _HALVES)
        return boxed(grid)

    def _connect(self) -> None:
        self.on.edited.connect(lambda on: self._change(on=on))
        self._by.edited.connect(lambda text: self._change(assessor=text))
        self._comment.edited.connect(lambda text: self._change(note=text))
        for name, field in self._scores.items():
            field.edited.connect(lambda value, name=name: self._on_score(name, value))

    def _on_score(self, name: str, value: object) -> None:
        scores = {key: each for key, each in self._result.scores.items() if key != name}
        if isinstance(value, int | float):
            scores[name] = float(value)
        self._change(scores=scores)

    def _change(self, **parts: object) -> None:
        self.changed.emit(replace(self._result, **parts))  # type: ignore[arg-type]

    def show_result(self, result: AssessmentResult, *, changeable: bool) -> None:
        """Show what is recorded."""
        self._result = result
        self.on.set_value(result.on)
        self._by.set_value(result.assessor)
        self._comment.set_value(result.note)
        for name, field in self._scores.items():
            field.set_value(result.scores.get(name))
        for each in (self.on, self._by, self._comment, *self._scores.values()):
            each.control.setEnabled(changeable)
        self._gone.setEnabled(changeable)
        self._bands.setText(joined(self._read(result)))
        self._bands.setVisible(bool(self._bands.text()))

    def _read(self, result: AssessmentResult) -> list[str]:
        names = self._kinds.band_names[self._language()]
        found = []
        for each in self._listed():
            value = result.scores.get(each.score_id)
            band = each.band(value) if value is not None else None
            if band is not None:
                text = self.tr("{score}: {band} by its published classes")
                found.append(text.format(score=each.label[self._language()], band=names[band]))
        return found
