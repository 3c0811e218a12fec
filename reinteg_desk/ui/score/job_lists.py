"""The occupations of the market as lists: feasible, out of reach, closed; each with its reason."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from functools import partial

from PySide6.QtCore import Qt, Signal, SignalInstance
from PySide6.QtWidgets import QSizePolicy

from reinteg_desk.app.explain import OpeningExplanation
from reinteg_desk.domain.identifiers import OccupationCode
from reinteg_desk.scoring.results import Verdict
from reinteg_desk.ui.kit.band import band_text
from reinteg_desk.ui.kit.fields import TextField
from reinteg_desk.ui.kit.languages import joined, number
from reinteg_desk.ui.kit.layout import boxed, column, label
from reinteg_desk.ui.kit.marks import mark_of, word_of
from reinteg_desk.ui.kit.speaking import Speaking, Text
from reinteg_desk.ui.kit.tables import Column, RowsModel, Table
from reinteg_desk.ui.kit.tabs import Tabs
from reinteg_desk.ui.kit.theme import GRID, NEAR, Type
from reinteg_desk.ui.kit.tokens import Token
from reinteg_desk.ui.kit.widths import UNBOUNDED, for_text
from reinteg_desk.ui.score.cost_chart import BLOCKS
from reinteg_desk.ui.score.presenter import Closed, Job, Presenter
from reinteg_desk.ui.score.wording import differs_by_post

_HEIGHT = 60 * GRID
_OPENING_TAB = 2
_READABLE_REASON = 38
"""Characters of a reason that are always read."""
_VERDICT_TOKENS = {
    Verdict.READY: Token.READY,
    Verdict.UNDETERMINED: Token.UNDETERMINED,
    Verdict.NOT_READY: Token.NOT_READY,
    Verdict.UNKNOWN: Token.MUTED,
}


@dataclass(frozen=True, slots=True, kw_only=True)
class Rejected:
    """One occupation that is out of reach or closed, with the reason in words.

    Attributes:
        verdict: None where it is closed.
        reason: In full.
        shortly: As it stands in a narrow column, what matters first.
    """

    code: str
    title: str
    score: str
    verdict: Verdict | None
    reason: str
    shortly: str


class JobLists(Speaking):
    """Three lists under one filter.

    Signals:
        selected: The code of the occupation that the cursor is on, empty where it is on none.
        chosen: The code of the occupation that was chosen (Enter, double click).
    """

    selected = Signal(str)
    chosen = Signal(str)

    def __init__(self, presenter: Presenter) -> None:
        super().__init__()
        self._presenter = presenter
        self._firmness: Mapping[OccupationCode, float] = {}
        self._openings: tuple[OpeningExplanation, ...] = ()
        self._jobs: tuple[Job, ...] = ()
        self._others: tuple[Rejected, ...] = ()
        self.filter = TextField(lambda: self.tr("Filter the occupations"))
        self.filter.setMaximumWidth(UNBOUNDED)
        self.filter.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Maximum)
        self.filter.line.setClearButtonEnabled(True)
        self.filter.line.textEdited.connect(lambda _: self._show())
        self.feasible: RowsModel[Job] = RowsModel(self._job_columns())
        self.rejected: RowsModel[Rejected] = RowsModel(self._rejected_columns())
        self.opening: RowsModel[OpeningExplanation] = RowsModel(self._opening_columns())
        self.tabs = Tabs()
        self._tables: list[Table] = []
        self._add_tabs()
        self.tabs.currentChanged.connect(lambda _: self._turn())
        self._none = label(Type.MUTED, wrap=True)
        self.setLayout(column(self.filter, self.tabs, self._none, gap=NEAR))

    def _add_tabs(self) -> None:
        self._add_tab(
            Table(
                self.feasible,
                lambda: self.tr("Closest jobs not ruled out"),
                empty=lambda: self.tr("No accessible occupation is ready or undetermined."),
            ),
            lambda: self.tr("Closest jobs not ruled out"),
            self._code_of(self.feasible),
        )
        self._add_tab(
            Table(
                self.rejected,
                lambda: self.tr("Why not"),
                empty=lambda: self.tr("No occupation is out of reach."),
            ),
            lambda: self.tr("Why not"),
            self._code_of(self.rejected),
        )
        self._add_tab(
            Table(
                self.opening,
                lambda: self.tr("Training and licences"),
                empty=lambda: self.tr("Every occupation of the library is accessible."),
            ),
            lambda: self.tr("Training and licences"),
            lambda _: None,
        )

    def _add_tab(self, table: Table, name: Text, code_of: Callable[[int], str | None]) -> None:
        table.setMinimumHeight(for_text(_HEIGHT))
        self._tables.append(table)
        position = self.tabs.addTab(boxed(column(table)), name())
        self.say(partial(self.tabs.setTabText, position), name)

        def tell(signal: SignalInstance, at: int | None) -> None:
            code = code_of(at) if at is not None else None
            if code is not None:
                signal.emit(code)

        table.chosen.connect(lambda at: tell(self.chosen, at))
        table.selectionModel().selectionChanged.connect(
            lambda *_: tell(self.selected, table.selected())
        )

    @staticmethod
    def _code_of(model: "RowsModel[Job] | RowsModel[Rejected]") -> Callable[[int], str | None]:
        def code_of(position: int) -> str | None:
            found = model.row_at(position)
            return found.code if found else None

        return code_of

    def _turn(self) -> None:
        """Another list is in sight: what is explained is one of its own."""
        self._say_shown()
        self.selected.emit(self.current_code)

    @property
    def current_code(self) -> str:
        """The occupation that the list in sight is at, empty where it lists none.

        Where no row is selected: the first that is not the reference itself.
        """
        at = self.tabs.currentIndex()
        if at == _OPENING_TAB:
            return ""
        selected = self._tables[at].selected()
        rows: Sequence[Job | Rejected] = (self.feasible if at == 0 else self.rejected).rows
        if selected is not None and selected < len(rows):
            return rows[selected].code
        own = {job.code for job in self._jobs if job.is_reference}
        return next((each.code for each in rows if each.code not in own), "")

    def show_code(self, code: str) -> bool:
        """Bring the row of an occupation to sight, without a filter; False where there is none."""
        self.filter.line.clear()
        self._show()
        feasible = [each.code for each in self.feasible.rows]
        rejected = [each.code for each in self.rejected.rows]
        for at, codes in enumerate((feasible, rejected)):
            if code in codes:
                self.tabs.setCurrentIndex(at)
                self._tables[at].select(codes.index(code))
                self._tables[at].setFocus(Qt.FocusReason.OtherFocusReason)
                return True
        return False

    # --- columns ---

    def _job_columns(self) -> list[Column[Job]]:
        return [
            Column(
                heading=lambda: self.tr("Occupation"),
                text=self._job_name,
                hint=self._job_hint,
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
            Column(
                heading=lambda: self.tr("Firm"),
                text=self._firm,
                hint=lambda _: self.tr("Ready in so many of 1,000 trials with other weights"),
                figures=True,
            ),
        ]

    def _job_name(self, job: Job) -> str:
        return f"{job.code} {'≈ ' if job.varies else ''}{job.title}"

    def _job_hint(self, job: Job) -> str:
        told = [f"{job.code} {job.title}", self._why(job)]
        if job.varies:
            told.append(differs_by_post())
        return "\n".join(told)

    def _firm(self, job: Job) -> str:
        share = self._firmness.get(OccupationCode(job.code))
        return "…" if share is None else f"{number(100 * share)} %"

    def _why(self, job: Job) -> str:
        if job.is_reference:
            return self.tr("the reference occupation itself")
        if job.may_block:
            return self.tr("to clear up: {features}").format(features=joined(job.may_block))
        return self.tr("nothing essential falls short")

    def _rejected_columns(self) -> list[Column[Rejected]]:
        return [
            Column(
                heading=lambda: self.tr("Occupation"),
                text=lambda each: f"{each.code} {each.title}",
                hint=lambda each: f"{each.code} {each.title}",
                stretch=True,
            ),
            Column(heading=lambda: self.tr("Score"), text=lambda each: each.score, figures=True),
            Column(
                heading=lambda: self.tr("Because"),
                text=lambda each: each.shortly,
                hint=lambda each: each.reason,
                stretch=True,
                least_characters=_READABLE_REASON,
            ),
        ]

    def _opening_columns(self) -> list[Column[OpeningExplanation]]:
        def ready(each: OpeningExplanation) -> str:
            return str(len(each.opening.ready))

        return [
            Column(
                heading=lambda: self.tr("Training or licence"),
                text=lambda each: each.name,
                hint=lambda each: each.sentence,
                stretch=True,
            ),
            Column(heading=lambda: self.tr("Ready"), text=ready, figures=True),
            Column(
                heading=lambda: self.tr("Undetermined"),
                text=lambda each: str(len(each.opening.undetermined)),
                figures=True,
            ),
            Column(
                heading=lambda: self.tr("Not ready"),
                text=lambda each: str(each.opening.not_ready),
                figures=True,
            ),
            Column(
                heading=lambda: self.tr("Needs more"),
                text=lambda each: str(each.opening.not_enough),
                hint=lambda each: each.sentence,
                figures=True,
            ),
        ]

    # --- rows ---

    def show_jobs(self) -> None:
        """The lists of the present state; what was worked out before no longer holds."""
        self._firmness, self._openings = {}, ()
        self._jobs = self._presenter.feasible_jobs()
        self._others = self._all_rejected()
        self._show()

    def show_later(
        self,
        firmness: Mapping[OccupationCode, float],
        openings: Sequence[OpeningExplanation],
    ) -> None:
        """What follows later for the same state."""
        if (firmness, tuple(openings)) == (self._firmness, self._openings):
            return
        self._firmness, self._openings = firmness, tuple(openings)
        self._show()

    def _all_rejected(self) -> tuple[Rejected, ...]:
        presenter = self._presenter
        out_of_reach = [
            Rejected(
                code=job.code,
                title=job.title,
                score=band_text(job.result.score) if job.result.score else "",
                verdict=job.result.verdict,
                reason=self._why_not(job),
                shortly=self._why_not_shortly(job),
            )
            for job in presenter.rejected_jobs()
        ]
        closed = [self._closed(each) for each in presenter.closed_jobs()]
        unknown = [
            Rejected(
                code=each.code,
                title=each.title,
                score="",
                verdict=Verdict.UNKNOWN,
                reason=self.tr("no requirements on record"),
                shortly=self.tr("no requirements on record"),
            )
            for each in presenter.unknown_jobs()
        ]
        return (*out_of_reach, *closed, *unknown)

    def _closed(self, job: Closed) -> Rejected:
        unmet = ", ".join(map(self._presenter.requirement, job.unmet))
        needs = self.tr("needs {unmet}").format(unmet=unmet)
        return Rejected(
            code=job.code, title=job.title, score="", verdict=None, reason=needs, shortly=needs
        )

    def _why_not_shortly(self, job: Job) -> str:
        return f"{BLOCKS} {joined(job.blocked_by)}" if job.blocked_by else self._why_not(job)

    def _why_not(self, job: Job) -> str:
        if job.blocked_by:
            return self.tr("blocked by {features}").format(features=joined(job.blocked_by))
        score = job.result.score
        best = number(score.hi, 1) if score else ""
        return self.tr("reaches {best} % at best").format(best=best)

    def _show(self) -> None:
        words = self.filter.text.casefold().split()
        jobs = [
            job
            for job in self._jobs
            if _holds(words, job.code, job.title, self._why(job) if words else "")
        ]
        others = [
            each for each in self._others if _holds(words, each.code, each.title, each.reason)
        ]
        openings = [each for each in self._openings if _holds(words, each.name, each.sentence)]
        self.feasible.set_rows(jobs)
        self.rejected.set_rows(others)
        self.opening.set_rows(openings)
        self._say_shown()

    def _say_shown(self) -> None:
        jobs = self.feasible.rows
        ready = sum(job.result.verdict is Verdict.READY for job in jobs)
        text = self.tr("Shown: {ready} ready, {open} undetermined, {rejected} not ready or closed.")
        rejected = len(self.rejected.rows)
        told = [text.format(ready=ready, open=len(jobs) - ready, rejected=rejected)]
        if self.tabs.currentIndex() == 0 and any(job.varies for job in jobs):
            told.append(differs_by_post())
        self._none.setText("\n".join(told))


def _holds(words: Sequence[str], *texts: str) -> bool:
    """Whether every word occurs somewhere in the texts."""
    if not words:
        return True
    whole = " ".join(texts).casefold()
    return all(word in whole for word in words)
