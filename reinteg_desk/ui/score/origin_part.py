"""With what the score was computed, and what the doctor still has to rule on."""

from datetime import date

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QPushButton

from reinteg_desk.app.data_age import data_age
from reinteg_desk.domain.occupation import LibrarySource, Occupation
from reinteg_desk.scoring.results import Assessment
from reinteg_desk.ui.kit.languages import day
from reinteg_desk.ui.kit.layout import column, label, row
from reinteg_desk.ui.kit.marks import Mark, VerdictLabel
from reinteg_desk.ui.kit.speaking import Speaking
from reinteg_desk.ui.kit.theme import NEAR, Type, set_role


class OriginPart(Speaking):
    """Library with name, status and date; versions; remarks without a ruling.

    Signals:
        remarks_asked: The remarks are to be ruled on.
    """

    remarks_asked = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.source = label(Type.MUTED, wrap=True)
        self.versions = label(Type.MUTED, wrap=True, selectable=True)
        self._review_mark = VerdictLabel(Mark.ATTENTION)
        self.review = label(wrap=True)
        self._rule = QPushButton()
        set_role(self._rule, "link")
        self._rule.clicked.connect(self.remarks_asked)
        self.say(self._rule.setText, lambda: self.tr("Rule on the remarks"))
        self._review_mark.show_mark(
            Mark.ATTENTION, lambda: self.tr("The score cannot see these remarks")
        )
        self.setLayout(
            column(
                self._review_mark,
                self.review,
                row(self._rule, None),
                self.source,
                self.versions,
                gap=NEAR,
            )
        )

    def show_origin(
        self,
        assessment: Assessment | None,
        source: LibrarySource,
        reference: Occupation | None,
        today: date,
        language: str,
    ) -> None:
        """Show what stands with the results; ``language`` is that of the library's name."""
        remarks = assessment.review if assessment else ()
        for widget in (self._review_mark, self.review, self._rule):
            widget.setVisible(bool(remarks))
        self.review.setText("\n".join(f"\N{EN DASH} {each}" for each in remarks))
        told = (self._own_job(reference, today), self._source_in_words(source, today, language))
        self.source.setText(" ".join(filter(None, told)))
        self.versions.setVisible(assessment is not None)
        if assessment is not None:
            said = assessment.versions
            text = self.tr(
                "Computed with program {program}, instrument {instrument}, library {library}, "
                "rules {rules}."
            )
            self.versions.setText(
                text.format(
                    program=said.program,
                    instrument=said.instrument,
                    library=source.relabelled(said.library, language),
                    rules=said.rules,
                )
            )

    def _source_in_words(self, source: LibrarySource, today: date, language: str) -> str:
        name = self.tr("Requirements: {library}").format(library=source.label(language))
        told = [name, self._status(source, language), self._dated(source.dated, today)]
        parts = [f"{', '.join(filter(None, told))}."]
        if not source.calibrated:
            parts.append(self.tr("Its levels were not laid beside those of the instrument."))
        if workers := source.employment_source_in(language):
            said = self.tr("People at work: {source}").format(source=workers)
            parts.append(f"{said.rstrip('.')}.")
        return " ".join(parts)

    def _status(self, source: LibrarySource, language: str) -> str:
        """Estimate or published; empty where the library's name says already that it estimates."""
        if not source.estimate:
            return self.tr("as published")
        tells = self.tr("estimate").casefold() in source.named(language).casefold()
        return "" if tells else self.tr("an expert estimate")

    def _own_job(self, reference: Occupation | None, today: date) -> str:
        """Of which day the description is, where an own job is the reference."""
        if reference is None or reference.origin is None:
            return ""
        text = self.tr("The reference is an own job, described: {dated}.")
        return text.format(dated=self._dated(reference.origin.described_on, today))

    def _dated(self, dated: date | None, today: date) -> str:
        if dated is None:
            return self.tr("without a date")
        if data_age(dated, today).outdated:
            return self.tr("▲ of {day}, older than 24 months").format(day=day(dated))
        return self.tr("of {day}").format(day=day(dated))
