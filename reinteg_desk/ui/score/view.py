"""Step 4 on screen: the reference occupation and the labour market side by side."""

from collections.abc import Callable
from functools import partial

from PySide6.QtWidgets import QTabWidget, QWidget

from reinteg_desk.app.file_session import FileSession
from reinteg_desk.scoring.results import Assessment, Verdict
from reinteg_desk.ui.kit.band import ScoreBand, band_text
from reinteg_desk.ui.kit.languages import number
from reinteg_desk.ui.kit.layout import boxed, column, hairline, label, page, row, scrolling
from reinteg_desk.ui.kit.marks import VerdictLabel, mark_of, word_of
from reinteg_desk.ui.kit.screen import StepScreen
from reinteg_desk.ui.kit.services import Services
from reinteg_desk.ui.kit.speaking import Text
from reinteg_desk.ui.kit.steps import Step
from reinteg_desk.ui.kit.tables import Column, RowsModel, Table
from reinteg_desk.ui.kit.theme import APART, GRID, NEAR, Type
from reinteg_desk.ui.kit.tokens import Token
from reinteg_desk.ui.score.market_picture import MarketView
from reinteg_desk.ui.score.presenter import Closed, Cost, Job, Presenter

_LIST_HEIGHT = 65 * GRID
_VERDICT_TOKENS = {
    Verdict.READY: Token.READY,
    Verdict.UNDETERMINED: Token.UNDETERMINED,
    Verdict.NOT_READY: Token.NOT_READY,
    Verdict.UNKNOWN: Token.MUTED,
}


class View(StepScreen):
    """The score page."""

    def __init__(self, session: FileSession, services: Services) -> None:
        super().__init__(session, services)
        self._presenter = Presenter(session, services.desk, lambda: services.language)
        self._missing = label(Type.SECTION, wrap=True)
        self._reference_title = label(Type.SECTION, wrap=True)
        self._verdict = VerdictLabel()
        self._figures = label(Type.DISPLAY)
        self._band = ScoreBand()
        self._in_words = label(wrap=True)
        self._blocked = label(wrap=True)
        self._costs: RowsModel[Cost] = RowsModel(self._cost_columns())
        self._cost_table = Table(
            self._costs,
            lambda: self.tr("What costs points"),
            empty=lambda: self.tr("Nothing costs points: every requirement is met."),
        )
        self._market_title = label(Type.SECTION, wrap=True)
        self._shares = label(wrap=True)
        self._picture = MarketView()
        self._picture_words = label(Type.MUTED, wrap=True)
        self._feasible: RowsModel[Job] = RowsModel(self._job_columns(self._why))
        self._rejected: RowsModel[Job] = RowsModel(self._job_columns(self._why_not))
        self._closed: RowsModel[Closed] = RowsModel(self._closed_columns())
        self._tabs = QTabWidget()
        self._source = label(Type.MUTED, wrap=True)
        self._add_tabs()
        self._cost_table.chosen.connect(self._go_to_cost)
        self.setLayout(column(scrolling(self._laid_out())))

    def _laid_out(self) -> QWidget:
        left = column(
            self._reference_title,
            row(self._figures, self._verdict, None, gap=APART),
            self._band,
            self._in_words,
            self._blocked,
            self._cost_table,
            gap=NEAR,
        )
        right = column(
            self._market_title,
            self._shares,
            self._picture,
            self._picture_words,
            self._tabs,
            gap=NEAR,
        )
        sides = row(gap=APART)
        sides.addLayout(left, 1)
        sides.addWidget(hairline(vertical=True))
        sides.addLayout(right, 1)
        self._sides = boxed(sides)
        self._cost_table.setMinimumHeight(_LIST_HEIGHT)
        return page(self._missing, self._sides, self._source, gap=APART)

    def _add_tabs(self) -> None:
        tables: tuple[tuple[Table, Text], ...] = (
            (
                Table(
                    self._feasible,
                    lambda: self.tr("Closest feasible jobs"),
                    empty=lambda: self.tr("No accessible occupation is feasible yet."),
                ),
                lambda: self.tr("Closest feasible jobs"),
            ),
            (
                Table(
                    self._rejected,
                    lambda: self.tr("Why not"),
                    empty=lambda: self.tr("No accessible occupation is out of reach."),
                ),
                lambda: self.tr("Why not"),
            ),
            (
                Table(
                    self._closed,
                    lambda: self.tr("What would open others"),
                    empty=lambda: self.tr("Every occupation of the library is accessible."),
                ),
                lambda: self.tr("What would open others"),
            ),
        )
        for position, (table, name) in enumerate(tables):
            table.setMinimumHeight(_LIST_HEIGHT)
            self._tabs.addTab(table, name())
            self.say(partial(self._tabs.setTabText, position), name)

    # --- columns ---

    def _cost_columns(self) -> list[Column[Cost]]:
        return [
            Column(
                heading=lambda: self.tr("Feature"),
                text=lambda each: each.name,
                token=lambda each: None if each.assessed else Token.MUTED,
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
                text=self._cost_remark,
                token=lambda each: Token.BLOCKED if each.blocks else Token.MUTED,
            ),
        ]

    def _cost_remark(self, cost: Cost) -> str:
        if cost.blocks:
            return self.tr("▲ blocks")
        if not cost.assessed:
            may = cost.blocks is None
            return self.tr("not assessed, may block") if may else self.tr("not assessed")
        return self.tr("may block") if cost.blocks is None else ""

    def _job_columns(self, reason: Callable[[Job], str]) -> list[Column[Job]]:
        return [
            Column(
                heading=lambda: self.tr("Occupation"),
                text=lambda each: f"{each.code} {each.title}",
                hint=lambda each: f"{each.code} {each.title}",
                stretch=True,
            ),
            Column(
                heading=lambda: self.tr("Score"),
                text=lambda each: band_text(each.result.score) if each.result.score else "",
                figures=True,
            ),
            Column(
                heading=lambda: self.tr("Verdict"),
                text=lambda each: word_of(mark_of(each.result.verdict)),
                token=lambda each: _VERDICT_TOKENS[each.result.verdict],
            ),
            Column(
                heading=lambda: self.tr("Likeness"),
                text=lambda each: f"{number(100 * each.result.similarity)} %",
                figures=True,
            ),
            Column(heading=lambda: self.tr("Because"), text=reason, hint=reason, stretch=True),
        ]

    def _why(self, job: Job) -> str:
        if job.is_reference:
            return self.tr("the reference occupation itself")
        if job.may_block:
            return self.tr("to clear up: {features}").format(features=", ".join(job.may_block))
        return self.tr("nothing essential falls short")

    def _why_not(self, job: Job) -> str:
        if job.blocked_by:
            return self.tr("blocked by {features}").format(features=", ".join(job.blocked_by))
        score = job.result.score
        best = number(score.hi, 1) if score else ""
        return self.tr("reaches {best} % at best").format(best=best)

    def _closed_columns(self) -> list[Column[Closed]]:
        return [
            Column(
                heading=lambda: self.tr("Occupation"),
                text=lambda each: f"{each.code} {each.title}",
                stretch=True,
            ),
            Column(
                heading=lambda: self.tr("What would open it"),
                text=lambda each: ", ".join(self._requirement(item) for item in each.unmet),
                stretch=True,
            ),
        ]

    def _requirement(self, item: str) -> str:
        if item == "skill_level":
            return self.tr("a higher skill level")
        language, _, level = item.partition(">=")
        if level:
            text = self.tr("language {language} at {level} or better")
            return text.format(language=language, level=level)
        return item.replace("_", " ")

    # --- the screen ---

    def title(self) -> str:
        """The name of the page."""
        return self.tr("Score")

    def first_focus(self) -> QWidget:
        """The list of what costs points: Enter leads to the feature."""
        return self._cost_table

    def _go_to_cost(self, position: int) -> None:
        cost = self._costs.row_at(position)
        if cost is not None:
            self.services.go(Step.CAPACITIES, cost.feature)

    def refresh(self) -> None:
        """Show the present state."""
        assessment = self._presenter.assessment
        self._missing.setVisible(assessment is None)
        self._sides.setVisible(assessment is not None)
        self._source.setText(
            self.tr("Requirements: {source}, an expert estimate unless marked otherwise.").format(
                source=self._presenter.source
            )
        )
        if assessment is None:
            self._missing.setText(
                self.tr("This occupation is not in the library. Choose another on the file page.")
            )
            return
        self._show_reference(assessment)
        self._show_market(assessment)

    def _show_reference(self, assessment: Assessment) -> None:
        presenter, reference = self._presenter, assessment.reference
        name = presenter.reference_title
        if presenter.has_work_post:
            name = self.tr("{job}, work post").format(job=name)
        self._reference_title.setText(self.tr("Reference occupation: {job}").format(job=name))
        self._figures.setText(band_text(reference.score) if reference.score else "")
        self._verdict.show_verdict(reference.verdict)
        self._band.show_score(reference.score, reference.threshold_pct, reference.verdict)
        self._in_words.setText(self._reference_words(assessment))
        names = presenter.names((*reference.blocked_by, *reference.may_block))
        self._blocked.setVisible(bool(names))
        words = (
            self.tr("Blocked by: {features}.")
            if reference.blocked_by
            else self.tr("May be blocked by: {features}.")
        )
        self._blocked.setText(words.format(features=", ".join(names)))
        self._costs.set_rows(presenter.costs())

    def _reference_words(self, assessment: Assessment) -> str:
        reference = assessment.reference
        if reference.score is None:
            return self.tr("No requirements are on record for this occupation.")
        parts = [
            self.tr(
                "{band} of the weighted requirements is met; from {threshold} % on one is ready."
            ).format(band=band_text(reference.score), threshold=number(reference.threshold_pct))
        ]
        if reference.acceptability is not None:
            text = self.tr("With other weights the answer is ready in {share} % of 1,000 trials.")
            parts.append(text.format(share=number(100 * reference.acceptability)))
        if reference.volume is not None:
            text = self.tr("Working time: {share} % of the hours of this job.")
            parts.append(text.format(share=number(100 * reference.volume)))
        return " ".join(parts)

    def _show_market(self, assessment: Assessment) -> None:
        presenter, market = self._presenter, assessment.market
        text = self.tr("Labour market: {count} accessible occupations")
        self._market_title.setText(text.format(count=market.accessible))
        shares = self.tr(
            "Weighted by people at work: {ready} % ready, {open} % undetermined, {out} % not ready."
        )
        self._shares.setText(
            shares.format(
                ready=number(market.share.ready),
                open=number(market.share.undetermined),
                out=number(market.share.not_ready),
            )
        )
        picture = presenter.picture()
        self._picture.show_picture(picture, reference=self.tr("reference"))
        self._picture.setAccessibleName(self._shares.text())
        words = self.tr("People at work over the score in percent; the line is the reference.")
        if market.reference_rank is not None:
            rank = self.tr("{rank} % of the market lies below it.")
            words = f"{words} {rank.format(rank=number(market.reference_rank))}"
        self._picture_words.setText(words)
        self._feasible.set_rows(presenter.feasible_jobs())
        self._rejected.set_rows(presenter.rejected_jobs())
        self._closed.set_rows(presenter.closed_jobs())


def _has(cost: Cost) -> str:
    if not cost.assessed:
        return "?"
    return str(cost.has.lo) if cost.has.is_point else f"{cost.has.lo}\N{EN DASH}{cost.has.hi}"
