"""The reference occupation: its score, what it is made of, what blocks it."""

from PySide6.QtCore import Signal

from reinteg_desk.scoring.results import Assessment, ReferenceResult
from reinteg_desk.ui.kit.band import ScoreBand, band_text
from reinteg_desk.ui.kit.languages import number
from reinteg_desk.ui.kit.layout import column, label, row
from reinteg_desk.ui.kit.marks import VerdictLabel
from reinteg_desk.ui.kit.speaking import Speaking
from reinteg_desk.ui.kit.tables import Column, RowsModel, Table
from reinteg_desk.ui.kit.theme import APART, GRID, NEAR, Type
from reinteg_desk.ui.kit.tokens import Token
from reinteg_desk.ui.score.cost_chart import SHOWN, CostChart
from reinteg_desk.ui.score.presenter import Cost, Presenter
from reinteg_desk.ui.score.wording import differs_by_post, in_a_row, reference_name

_TABLE_HEIGHT = 44 * GRID
_TOLD = 3
_REMARK = 14
"""Characters of a remark: that it may block, and the sign of what differs."""


class ReferencePart(Speaking):
    """Score as figures, bar, words, chart and table.

    Signals:
        cost_chosen: The id of a feature to look at.
    """

    cost_chosen = Signal(str)

    def __init__(self, presenter: Presenter) -> None:
        super().__init__()
        self._presenter = presenter
        self._title = label(Type.SECTION, wrap=True)
        self.verdict = VerdictLabel()
        self.figures = label(Type.DISPLAY)
        self._band = ScoreBand()
        self._words = label(wrap=True)
        self._blocked = label(wrap=True)
        self._chart_title = label(Type.STRONG, wrap=True)
        self.chart = CostChart()
        self._chart_words = label(Type.MUTED, wrap=True)
        self._costs: RowsModel[Cost] = RowsModel(self._columns())
        self.table = Table(
            self._costs,
            lambda: self.tr("What costs points"),
            empty=lambda: self.tr("Nothing costs points: every requirement is met."),
        )
        self.table.setMinimumHeight(_TABLE_HEIGHT)
        self.table.chosen.connect(self._on_chosen)
        self.say(self._chart_title.setText, lambda: self.tr("What costs points"))
        self.legend = label(Type.MUTED, wrap=True)
        self.setLayout(
            column(
                self._title,
                row(self.figures, self.verdict, None, gap=APART),
                self._band,
                self._words,
                self._blocked,
                NEAR,
                self._chart_title,
                self.chart,
                self._chart_words,
                self.table,
                self.legend,
                gap=NEAR,
            )
        )

    def _columns(self) -> list[Column[Cost]]:
        return [
            Column(
                heading=lambda: self.tr("Feature"),
                text=lambda each: each.name,
                token=lambda each: None if each.assessed else Token.MUTED,
                hint=lambda each: each.name,
                stretch=True,
            ),
            Column(heading=lambda: self.tr("Has"), text=_has, figures=True),
            Column(
                heading=lambda: self.tr("Asks"),
                text=lambda each: number(each.asks, 0 if each.asks == int(each.asks) else 1),
                figures=True,
            ),
            Column(
                heading=lambda: self.tr("Points"),
                text=lambda each: number(each.points, 1),
                figures=True,
            ),
            Column(
                heading=lambda: self.tr("Remark"),
                text=self._remark,
                token=lambda each: Token.BLOCKED if each.blocks else Token.MUTED,
                hint=self._remark_in_full,
                stretch=True,
                least_characters=_REMARK,
            ),
        ]

    def _remark(self, cost: Cost) -> str:
        """In few words: that nobody assessed it, the question mark beside it says already.

        What the other signs mean stands under the table.
        """
        may = self.tr("may block") if cost.blocks is None else ""
        parts = [self._standing(cost) if cost.assessed or cost.blocks else may]
        if cost.varies:
            parts.append("≈")
        return " ".join(filter(None, parts))

    def _remark_in_full(self, cost: Cost) -> str:
        note = self.tr("What is asked differs by more than a level within this occupation.")
        told = [f"{cost.name}: {self._standing(cost)}" if self._standing(cost) else cost.name]
        if cost.varies:
            told += [note, cost.note or ""]
        return "\n".join(filter(None, told))

    def _standing(self, cost: Cost) -> str:
        if cost.blocks:
            return self.tr("▲ blocks")
        if not cost.assessed:
            may = cost.blocks is None
            return self.tr("not assessed, may block") if may else self.tr("not assessed")
        return self.tr("may block") if cost.blocks is None else ""

    def _on_chosen(self, position: int) -> None:
        cost = self._costs.row_at(position)
        if cost is not None:
            self.cost_chosen.emit(cost.feature)

    def show_assessment(self, assessment: Assessment) -> None:
        """Show both ends of the score, what blocks, what it costs."""
        presenter, reference = self._presenter, assessment.reference
        name = reference_name(presenter)
        self._title.setText(self.tr("Reference occupation: {job}").format(job=name))
        self.figures.setText(band_text(reference.score) if reference.score else "")
        self.verdict.show_verdict(reference.verdict)
        self._band.show_score(reference.score, reference.threshold_pct, reference.verdict)
        self._words.setText(self._in_words(assessment))
        self._show_blockers(reference)
        self._show_costs(presenter.costs())

    def _show_blockers(self, reference: ReferenceResult) -> None:
        """What blocks for sure apart from what may."""
        told = [
            text.format(features=in_a_row(names))
            for text, features in (
                (self.tr("Blocked by: {features}."), reference.blocked_by),
                (self.tr("May be blocked by: {features}."), reference.may_block),
            )
            if (names := self._presenter.names(features))
        ]
        self._blocked.setVisible(bool(told))
        self._blocked.setText("\n".join(told))
        every = self._presenter.names((*reference.blocked_by, *reference.may_block))
        self._blocked.setToolTip("\n".join(every))

    def _show_costs(self, costs: tuple[Cost, ...]) -> None:
        self._costs.set_rows(costs)
        self.legend.setVisible(any(each.varies for each in costs))
        self.legend.setText(differs_by_post())
        words = self._costs_in_words(costs)
        self._chart_words.setText(words)
        self.chart.show_costs(costs, others=self.tr("everything else"), words=words)

    def _costs_in_words(self, costs: tuple[Cost, ...]) -> str:
        if not costs:
            return self.tr("Nothing costs points: every requirement is met.")
        first = ", ".join(f"{each.name} ({number(each.points, 1)})" for each in costs[:_TOLD])
        text = self.tr("In percentage points; most by {features}.")
        words = [text.format(features=first)]
        open_points = sum(each.points for each in costs if not each.assessed)
        if open_points:
            hatched = self.tr("{points} points are of features that nobody assessed (hatched).")
            words.append(hatched.format(points=number(open_points, 1)))
        if any(each.blocks for each in costs[:SHOWN]):
            words.append(self.tr("▲ blocks, whatever the score."))
        return " ".join(words)

    def _in_words(self, assessment: Assessment) -> str:
        reference = assessment.reference
        if reference.score is None:
            return self.tr("No requirements are on record for this occupation.")
        parts = [
            self.tr(
                "{band} of the weighted requirements are met; from {threshold} % on one is ready, "
                "if nothing blocks."
            ).format(band=band_text(reference.score), threshold=number(reference.threshold_pct))
        ]
        if reference.volume is not None:
            text = self.tr("Working time: {share} % of the hours of this job.")
            parts.append(text.format(share=number(100 * reference.volume)))
        if assessment.review:
            parts.append(self.tr("Remarks without a ruling: ready only if they allow it."))
        return " ".join(parts)


def _has(cost: Cost) -> str:
    if not cost.assessed:
        return "?"
    return str(cost.has.lo) if cost.has.is_point else f"{cost.has.lo}\N{EN DASH}{cost.has.hi}"
