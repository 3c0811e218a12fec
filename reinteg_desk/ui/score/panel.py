"""The live panel: what the person reaches now, beside every page from the capacities on."""

from contextlib import suppress

from PySide6.QtWidgets import QPushButton

from reinteg_desk.app.data_age import data_age, job_age
from reinteg_desk.app.file_session import FileSession
from reinteg_desk.app.problems import ProblemError
from reinteg_desk.app.score_desk import chosen_of
from reinteg_desk.scoring.results import Assessment, Verdict
from reinteg_desk.ui.kit.band import ScoreBand, band_text
from reinteg_desk.ui.kit.languages import day, number
from reinteg_desk.ui.kit.layout import boxed, column, hairline, label, row
from reinteg_desk.ui.kit.marks import Mark, MarkIcon, VerdictLabel, mark_of, word_of
from reinteg_desk.ui.kit.screen import StepScreen
from reinteg_desk.ui.kit.services import Services
from reinteg_desk.ui.kit.steps import Step
from reinteg_desk.ui.kit.theme import APART, GRID, NEAR, Type, set_role
from reinteg_desk.ui.score.presenter import Presenter
from reinteg_desk.ui.score.wording import in_a_row, reference_name


class LivePanel(StepScreen):
    """Reference occupation and labour market at a glance; follows every change at once."""

    def __init__(self, session: FileSession, services: Services) -> None:
        super().__init__(session, services)
        self._presenter = Presenter(session, services.desk, lambda: services.language)
        self._reference = label(Type.STRONG, wrap=True)
        self._verdict = VerdictLabel()
        self._figures = label(Type.TITLE)
        self._band = ScoreBand()
        self._blocked = VerdictLabel(Mark.BLOCKED)
        self._blockers = label(wrap=True)
        self._volume = label(Type.MUTED, wrap=True)
        self._accommodated = label(Type.MUTED, wrap=True)
        self._market = label(Type.STRONG, wrap=True)
        self._shares = {
            verdict: VerdictLabel(mark_of(verdict))
            for verdict in (Verdict.READY, Verdict.UNDETERMINED, Verdict.NOT_READY)
        }
        self._frame = label(Type.MUTED, wrap=True)
        self._next = QPushButton()
        set_role(self._next, "link")
        self._next.clicked.connect(self._go_next)
        self._review_words = label(Type.STRONG, wrap=True)
        self._review = boxed(row(MarkIcon(Mark.ATTENTION), self._review_words, gap=GRID + 2))
        self._missing = label(wrap=True)
        self._library = label(Type.MUTED, wrap=True)
        self._again = label(Type.MUTED, wrap=True)
        self.setLayout(
            column(
                column(self._reference, self._verdict, self._figures, self._band, gap=NEAR),
                column(
                    self._blocked,
                    self._blockers,
                    self._volume,
                    self._accommodated,
                    self._missing,
                    gap=2,
                ),
                hairline(),
                column(self._market, *self._shares.values(), self._frame, gap=NEAR),
                hairline(),
                row(self._next, None),
                self._review,
                self._again,
                self._library,
                None,
                gap=APART,
                edge=APART,
            )
        )

    def title(self) -> str:
        """The name of the panel."""
        return self.tr("Score now")

    def refresh(self) -> None:
        """Show the present state."""
        presenter = self._presenter
        assessment = presenter.assessment
        self._reference.setText(reference_name(presenter))
        self._library.setText(self._origin())
        self._again.setVisible(self.session.is_final)
        self._again.setText(
            self.tr("Closed: these figures are computed again today; signed documents keep theirs.")
        )
        self._missing.setVisible(assessment is None)
        if assessment is None:
            self._missing.setText(
                self.tr("This occupation is not in the library. Choose another on the file page.")
            )
            return
        self._show_reference(assessment)
        self._show_market(assessment)
        self._show_next()
        remarks = len(assessment.review)
        self._review.setVisible(bool(remarks))
        text = self.tr("Remarks to rule on: {count}").format(count=remarks)
        self._review_words.setText("\N{NO-BREAK SPACE}".join(text.rsplit(" ", 1)))

    def _origin(self) -> str:
        """The library, and the date of its data where that is more than two years ago."""
        desk = self.services.desk
        source = desk.library.source
        text = self.tr("Requirements: {library}").format(
            library=source.label(self.services.language)
        )
        reference = desk.library.get(self.session.case.incapacity.reference_occupation)
        if reference is not None and reference.origin is not None:
            described = self.tr("Reference: own job of {day}")
            text = f"{text}. {described.format(day=day(reference.origin.described_on))}"
            age = job_age(desk.library, reference, desk.clock.today())
        else:
            age = data_age(source.dated, desk.clock.today())
        if not age.outdated:
            return text
        if age.dated is None:
            return self.tr("{library}. ▲ The date of this data is not known.").format(library=text)
        return self.tr("{library}. ▲ Data of {day}, older than 24 months.").format(
            library=text, day=day(age.dated)
        )

    def _show_reference(self, assessment: Assessment) -> None:
        reference = assessment.reference
        self._verdict.show_verdict(reference.verdict)
        self._figures.setText(band_text(reference.score) if reference.score else "")
        self._band.show_score(reference.score, reference.threshold_pct, reference.verdict)
        sure = self._presenter.names(reference.blocked_by)
        perhaps = self._presenter.names(reference.may_block)
        names = (*sure, *perhaps)
        self._blocked.setVisible(bool(names))
        self._blockers.setVisible(bool(names))
        certain = bool(reference.blocked_by)
        self._blocked.show_mark(
            Mark.BLOCKED if certain else Mark.UNDETERMINED,
            lambda: self.tr("blocked by") if certain else self.tr("may be blocked by"),
        )
        told = [in_a_row(sure or perhaps)]
        if sure and perhaps:
            told.append(self.tr("perhaps also: {features}").format(features=in_a_row(perhaps)))
        self._blockers.setText("\n".join(told))
        self._blockers.setToolTip("\n".join(names))
        self._volume.setVisible(reference.volume is not None)
        if reference.volume is not None:
            text = self.tr("working time: {share} % of the hours of this job")
            self._volume.setText(text.format(share=number(100 * reference.volume)))
        self._show_accommodated()

    def _show_accommodated(self) -> None:
        """What the accommodations of the plan make of it; the score page switches them."""
        case = self.session.case
        chosen = chosen_of(case)
        self._accommodated.setVisible(bool(chosen))
        if not chosen:
            return
        code = case.incapacity.reference_occupation
        with suppress(ProblemError):  # no requirements: the verdict above says so
            after = self.services.desk.score_desk().standing(case, code, chosen)
            text = self.tr("with the accommodations of the plan: {band}, {verdict}")
            words = text.format(
                band=band_text(after.score) if after.score else "",
                verdict=word_of(mark_of(after.verdict)),
            )
            self._accommodated.setText(words)

    def _show_market(self, assessment: Assessment) -> None:
        market = assessment.market
        text = self.tr("Labour market: {count} occupations")
        self._market.setText(text.format(count=market.accessible))
        shares = {
            Verdict.READY: market.share.ready,
            Verdict.UNDETERMINED: market.share.undetermined,
            Verdict.NOT_READY: market.share.not_ready,
        }
        for verdict, share in shares.items():
            self._show_share(verdict, share)
        self._frame.setText(
            self.tr("Today the law looks at the whole labour market.")
            if self._presenter.looks_at_market
            else self.tr("Today the law looks at the usual occupation.")
        )

    def _show_share(self, verdict: Verdict, share: float) -> None:
        def text() -> str:
            words = {
                Verdict.READY: self.tr("{share} % ready"),
                Verdict.UNDETERMINED: self.tr("{share} % undetermined"),
                Verdict.NOT_READY: self.tr("{share} % not ready"),
            }
            return words[verdict].format(share=number(share))

        self._shares[verdict].show_mark(mark_of(verdict), text)

    def _show_next(self) -> None:
        question = self._presenter.next_question
        self._next.setVisible(question is not None)
        if question is not None:
            name = self._presenter.words[question.feature].name
            self._next.setText(self.tr("Ask next: {feature}").format(feature=name))

    def _go_next(self) -> None:
        question = self._presenter.next_question
        if question is not None:
            self.services.go(Step.CAPACITIES, question.feature)
