"""Step 4 on screen: the reference occupation and the labour market side by side.

Scores, shares and the effect of accommodations follow every change at once. What takes longer (the
best accommodations, firmness of every job) is worked out on another thread once there is a pause,
and is shown only where it still holds (docs/adr/0016-what-follows-later.md).
"""

from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path

from PySide6.QtCore import QTimer
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QFileDialog, QWidget

from reinteg_desk.app.file_session import FileSession
from reinteg_desk.app.problems import ProblemError
from reinteg_desk.app.score_desk import ScoreDesk, chosen_of, switched, with_chosen
from reinteg_desk.domain.case import Case
from reinteg_desk.domain.identifiers import OccupationCode
from reinteg_desk.scoring.results import Assessment, ReferenceResult, Verdict
from reinteg_desk.ui.kit.layout import boxed, column, hairline, label, page, scrolling
from reinteg_desk.ui.kit.screen import StepScreen
from reinteg_desk.ui.kit.services import Services
from reinteg_desk.ui.kit.steps import Step
from reinteg_desk.ui.kit.tasks import Lane, Task
from reinteg_desk.ui.kit.theme import APART, EDGE, Type
from reinteg_desk.ui.score.accommodations_part import AccommodationsPart, Standing
from reinteg_desk.ui.score.beside import Beside
from reinteg_desk.ui.score.earning_part import EarningPart, EarningView, WageRow
from reinteg_desk.ui.score.firmness_part import FirmnessPart
from reinteg_desk.ui.score.hours_part import HoursPart, hours_view
from reinteg_desk.ui.score.later import Later, work_out
from reinteg_desk.ui.score.market_part import MarketPart
from reinteg_desk.ui.score.origin_part import OriginPart
from reinteg_desk.ui.score.presenter import Presenter
from reinteg_desk.ui.score.reference_part import ReferencePart
from reinteg_desk.ui.score.wording import reference_name

PAUSE_MS = 120
"""Pause after which the slower answers are worked out: nobody waits for them in mid-word."""


class View(StepScreen):
    """The score page."""

    def __init__(self, session: FileSession, services: Services) -> None:
        super().__init__(session, services)
        self._presenter = Presenter(session, services.desk, lambda: services.language)
        self._job: OccupationCode | None = None
        self._shown: Assessment | None = None
        self._task: Task | None = None
        self._later: Later | None = None
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.setInterval(PAUSE_MS)
        self._pause.timeout.connect(self._work_out)
        self._missing = label(Type.SECTION, wrap=True)
        self.reference = ReferencePart(self._presenter)
        self.market = MarketPart(self._presenter)
        self.accommodations = AccommodationsPart(self._presenter.names)
        self.firmness = FirmnessPart()
        self.hours = HoursPart()
        self.earning = EarningPart()
        self.origin = OriginPart()
        self._connect()
        self._area = scrolling(self._laid_out())
        self.setLayout(column(self._area))

    def _laid_out(self) -> QWidget:
        self._parts = boxed(
            column(
                Beside(self.reference, self.market),
                hairline(),
                Beside(
                    boxed(column(self.accommodations, None)),
                    boxed(column(self.firmness, self.hours, None, gap=EDGE)),
                ),
                self.hours.planned,
                hairline(),
                self.earning,
                hairline(),
                None,
                gap=EDGE,
            )
        )
        return page(self._missing, self._parts, self.origin, None, gap=APART)

    def _connect(self) -> None:
        self.reference.cost_chosen.connect(self._go_to_feature)
        self.market.job_selected.connect(self._show_job)
        self.market.detail.accommodations_asked.connect(self._ask_for)
        self.market.lists.chosen.connect(self._ask_for)
        part = self.accommodations
        part.switched.connect(self._switch)
        part.set_taken.connect(self._take_set)
        part.reference_asked.connect(lambda: self._ask_for(None))
        part.feature_asked.connect(self._go_to_feature)
        self.earning.wage_entered.connect(self._enter_wage)
        self.earning.file_asked.connect(self._ask_for_wages)
        self.origin.remarks_asked.connect(lambda: self.services.go(Step.CAPACITIES, "free_limits"))

    @property
    def _desk(self) -> ScoreDesk:
        return self.services.desk.score_desk()

    @property
    def _code(self) -> OccupationCode:
        """The job that accommodations are for: the reference unless another was asked for."""
        return self._job or self.session.case.incapacity.reference_occupation

    def title(self) -> str:
        """The name of the page."""
        return self.tr("Score")

    def first_focus(self) -> QWidget:
        """The list of what costs points: Enter leads to the feature."""
        return self.reference.table

    def show_place(self, place: str) -> None:
        """Bring an occupation to sight by its code: its row, and its explanation in full."""
        if self._presenter.assessment is not None and self.market.lists.show_code(place):
            self._show_job(place)
            QTimer.singleShot(0, self, self._show_detail)

    def _show_detail(self) -> None:
        """Once everything has its place."""
        self._area.ensureWidgetVisible(self.market.lists)
        self._area.ensureWidgetVisible(self.market.detail)

    def _go_to_feature(self, feature: str) -> None:
        self.services.go(Step.CAPACITIES, feature)

    # --- at once ---

    def refresh(self) -> None:
        """Show the present state."""
        assessment = self._presenter.assessment
        self._missing.setVisible(assessment is None)
        self._parts.setVisible(assessment is not None)
        desk = self.services.desk
        self.origin.show_origin(
            assessment,
            desk.library.source,
            desk.library.get(self.session.case.incapacity.reference_occupation),
            desk.clock.today(),
            self.services.language,
        )
        if assessment is None:
            self._missing.setText(
                self.tr("This occupation is not in the library. Choose another on the file page.")
            )
            return
        if assessment != self._shown:
            self._shown = assessment
            self.reference.show_assessment(assessment)
            self.market.show_assessment(assessment)
            self.firmness.show_reference(
                assessment.reference, self._presenter.unassessed_that_may_block
            )
        self._show_standing()
        self.hours.show_hours(hours_view(self.session.case, self.session.timeline))
        self._pause.start()

    def _show_standing(self) -> None:
        case, code = self.session.case, self._code
        chosen = chosen_of(case)
        before, after = self._standing(()), self._standing(chosen)
        job = self.services.desk.library.get(code)
        title = job.title(self.services.language) if job else code
        is_reference = code == case.incapacity.reference_occupation
        self.accommodations.show_standing(
            Standing(
                title=reference_name(self._presenter) if is_reference else title,
                is_reference=is_reference,
                before=before,
                after=after,
                chosen=chosen,
                is_final=self.session.is_final,
            )
        )

    def _standing(self, chosen: Sequence[str]) -> ReferenceResult | None:
        """How the job stands; None where no requirements are on record."""
        try:
            return self._desk.standing(self.session.case, self._code, chosen)
        except ProblemError:
            return None

    def retranslate(self) -> None:
        """What is made from data is said again too."""
        self._shown = self._later = None
        super().retranslate()

    # --- a moment later ---

    def showEvent(self, event: QShowEvent) -> None:
        """What was filled in ahead has the rest worked out once it is seen."""
        super().showEvent(event)
        self._pause.start()

    def _work_out(self) -> None:
        if self._presenter.assessment is None or not self.isVisible():
            return
        if self._later is not None and self._still_holds(self._later):
            self._show_later(replace(self._later, case=self.session.case))
            return
        if self._task is not None:
            self._task.cancel()
        desk, case, code, language = (
            self._desk,
            self.session.case,
            self._code,
            self.services.language,
        )
        self._task = self.services.tasks.run(
            lambda: work_out(desk, case, code, language), self._show_later, lane=Lane.POOL
        )

    def _still_holds(self, later: Later) -> bool:
        """Whether nothing has changed since but the plan, which none of it depends on."""
        same_case = replace(later.case, plan=None) == replace(self.session.case, plan=None)
        return same_case and later.code == self._code

    def leave(self) -> None:
        """The file is put away: what is still being computed for it comes too late."""
        super().leave()
        self._pause.stop()
        if self._task is not None:
            self._task.cancel()

    def _show_later(self, later: Later) -> None:
        holds = later.case is self.session.case and later.code == self._code
        if not holds or not self.isVisible():
            return
        self._later = later
        words, language = self._desk.words, self.services.language
        self.accommodations.show_later(later, words.sheets(language), words.note(language))
        self.market.lists.show_later(later.firmness, later.openings)
        self._show_job(self.market.lists.current_code)
        self._show_earning()

    def _show_job(self, code: str) -> None:
        """Explain an occupation; none where the code is empty."""
        if not code:
            self.market.detail.show_job(None)
            return
        found = self._desk.explanation(
            self.session.case, OccupationCode(code), self.services.language
        )
        self.market.detail.show_job(found)

    # --- accommodations ---

    def _ask_for(self, code: str | None) -> None:
        is_other = code and code != self.session.case.incapacity.reference_occupation
        self._job = OccupationCode(code) if code and is_other else None
        self._show_standing()
        self._pause.start()

    def _switch(self, accommodation: str, on: bool) -> None:  # noqa: FBT001 - a signal gives it
        self.session.apply(
            self.tr("Accommodations"), lambda case: switched(case, accommodation, on=on)
        )

    def _take_set(self, accommodations: Sequence[str]) -> None:
        """Put a set in the place of whatever else was chosen for this job."""
        for_job = {
            each.accommodation_id for each in self._desk.offers(self.session.case, self._code)
        }

        def with_set(case: Case) -> Case:
            kept = [each for each in chosen_of(case) if each not in for_job]
            return with_chosen(case, [*kept, *accommodations])

        self.session.apply(self.tr("Accommodations"), with_set)

    # --- earnings ---

    def _show_earning(self) -> None:
        assessment, desk, case = self._presenter.assessment, self._desk, self.session.case
        if assessment is None:
            return
        try:
            wages = desk.wages.wages()
            indication = desk.earning(case, assessment.market.jobs)
        except ProblemError as error:
            self.services.notices.trouble(error)
            return
        language, library = self.services.language, self.services.desk.library
        feasible = [
            (each.code, each.verdict)
            for each in assessment.market.jobs
            if each.verdict is not Verdict.NOT_READY and each.code != assessment.reference.code
        ]
        rows = [(assessment.reference.code, None), *feasible]
        self.earning.show_earning(
            EarningView(
                rows=tuple(
                    WageRow(
                        code=code,
                        title=library.occupation(code).title(language),
                        verdict=verdict,
                        wage_eur=wages.get(code),
                    )
                    for code, verdict in rows
                ),
                indication=indication,
                sentence=desk.earning_in_words(indication, language) if indication else "",
                article=self.services.desk.rule_words(self.services.language).cited(
                    desk.earning_article
                ),
            )
        )

    def _enter_wage(self, code: str, wage_eur: float | None) -> None:
        try:
            self._desk.wages.enter(OccupationCode(code), wage_eur)
        except ProblemError as error:
            self.services.notices.trouble(error)
        self._show_earning()

    def _ask_for_wages(self) -> None:
        name, _ = QFileDialog.getOpenFileName(
            self, self.tr("Wages from a file"), str(Path.home()), self.tr("Tables (*.csv)")
        )
        if name:
            self.take_wages(Path(name))

    def take_wages(self, path: Path) -> None:
        """Add the wages of a file; one sentence says how many, or what is wrong."""
        try:
            count = self._desk.wages.take_file(str(path))
        except ProblemError as error:
            self.services.notices.trouble(error)
            return
        self.services.notices.news(lambda: self.tr("%n wage(s) taken over.", "", count))
        self._show_earning()
