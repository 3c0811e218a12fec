"""What came out of a check, a comparison or an import, below the list of libraries."""

from collections.abc import Mapping
from typing import Any

from reinteg_desk.app.library_results import CheckReport, LibraryComparison
from reinteg_desk.ui.kit.languages import number
from reinteg_desk.ui.kit.layout import bring_to_sight, column, label
from reinteg_desk.ui.kit.services import Services
from reinteg_desk.ui.kit.speaking import Speaking
from reinteg_desk.ui.kit.tables import Column, RowsModel, Table
from reinteg_desk.ui.kit.theme import NEAR, Type
from reinteg_desk.ui.settings.libraries_presenter import ComparedLine, FoundLine, Presenter
from reinteg_desk.ui.settings.report_text import ReportText

_ROWS = 9
_DECIMALS = 2


class LibraryResults(Speaking):
    """One result at a time, with a heading that says of what."""

    def __init__(self, services: Services, presenter: Presenter) -> None:
        super().__init__()
        self._services = services
        self._presenter = presenter
        self._report_text = ReportText(presenter)
        self._shown: CheckReport | LibraryComparison | Mapping[str, Any] | None = None
        self._of = ""
        self._heading = label(Type.SECTION, wrap=True)
        self._words = label(wrap=True, selectable=True)
        self._found: RowsModel[FoundLine] = RowsModel(self._found_columns())
        self._compared: RowsModel[ComparedLine] = RowsModel(self._compared_columns())
        self._found_table = Table(
            self._found, lambda: self.tr("Findings"), empty=lambda: self.tr("Nothing was found.")
        )
        self._compared_table = Table(
            self._compared,
            lambda: self.tr("Feature by feature"),
            empty=lambda: self.tr("There is no feature that both libraries rate."),
        )
        for table in (self._found_table, self._compared_table):
            table.show_rows_whole(most=_ROWS)
        self._found_table.selection_moved.connect(self._say_finding)
        self._finding = label(wrap=True, selectable=True)
        self.setLayout(
            column(
                self._heading,
                self._words,
                self._found_table,
                self._finding,
                self._compared_table,
                gap=NEAR,
            )
        )
        self.forget()

    def _found_columns(self) -> list[Column[FoundLine]]:
        return [
            Column(
                heading=lambda: self.tr("Kind"),
                text=lambda each: self.tr("error") if each.is_error else self.tr("remark"),
            ),
            Column(heading=lambda: self.tr("File and line"), text=self._placed),
            Column(
                heading=lambda: self.tr("Finding"), text=self._told, hint=self._told, stretch=True
            ),
        ]

    def _told(self, each: FoundLine) -> str:
        said = self._services.notices.sentence(each.problem)
        if not each.reason:
            return said
        return self.tr("{finding} Explained: {reason}").format(finding=said, reason=each.reason)

    def _placed(self, each: FoundLine) -> str:
        file, line, column = each.place
        if not line:
            return file
        if not column:
            return self.tr("{file}, line {line}").format(file=file, line=line)
        text = self.tr("{file}, line {line}, column {column}")
        return text.format(file=file, line=line, column=column)

    def _say_finding(self) -> None:
        """The selected finding in full: a row shows its beginning."""
        at = self._found_table.selected()
        line = self._found.row_at(at) if at is not None else None
        self._finding.setText(self._told(line) if line else "")
        self._finding.setVisible(line is not None and not self._found_table.isHidden())

    def _compared_columns(self) -> list[Column[ComparedLine]]:
        def figure(value: float | None) -> str:
            return "-" if value is None else number(value, _DECIMALS)

        return [
            Column(heading=lambda: self.tr("Feature"), text=lambda each: each.name, stretch=True),
            Column(
                heading=lambda: self.tr("Occupations"),
                text=lambda each: str(each.jobs),
                figures=True,
            ),
            Column(
                heading=lambda: self.tr("Rank correlation"),
                text=lambda each: figure(each.rank),
                figures=True,
                hint=lambda _: self.tr("Spearman: 1 the same order, 0 none, -1 the reverse"),
            ),
            Column(
                heading=lambda: self.tr("Mean distance"),
                text=lambda each: figure(each.distance),
                figures=True,
                hint=lambda _: self.tr("in levels"),
            ),
        ]

    # --- what shows ---

    def forget(self) -> None:
        """Show nothing."""
        self._shown = None
        self.hide()

    def show_result(
        self, result: CheckReport | LibraryComparison | Mapping[str, Any], of: str
    ) -> None:
        """Show a result, of what is named."""
        self._shown, self._of = result, of
        self._say()
        self.show()
        bring_to_sight(self)

    def retranslate(self) -> None:
        """Say it again in the language of the window."""
        super().retranslate()
        if hasattr(self, "_compared_table"):
            self._say()

    def _say(self) -> None:
        result = self._shown
        self._found_table.setVisible(isinstance(result, CheckReport))
        self._compared_table.setVisible(isinstance(result, LibraryComparison))
        if isinstance(result, CheckReport):
            self._say_check(result)
        elif isinstance(result, LibraryComparison):
            self._say_comparison(result)
        elif result is not None:
            self._heading.setText(self.tr("Report of the import"))
            self._words.setText("\n".join(self._report_text.lines(result)))
        self._say_finding()

    def _say_check(self, report: CheckReport) -> None:
        self._heading.setText(self.tr("Check of {library}").format(library=self._of))
        text = (
            self.tr("Errors: {errors}. Remarks: {remarks}.")
            if report.findings
            else self.tr("Sound: nothing was found.")
        )
        self._words.setText(text.format(errors=len(report.errors), remarks=len(report.remarks)))
        self._found_table.setVisible(bool(report.findings))
        self._found.set_rows(self._presenter.found_lines(report, self._services.language))
        self._found_table.retranslate()
        self._found_table.select(0)

    def _say_comparison(self, comparison: LibraryComparison) -> None:
        self._heading.setText(self._of)
        median = comparison.median_spearman
        text = self.tr("Occupations in both: {jobs}. Median of the rank correlations: {median}.")
        shown = "-" if median is None else number(median, _DECIMALS)
        self._words.setText(text.format(jobs=comparison.jobs, median=shown))
        self._compared.set_rows(self._presenter.compared_lines(comparison))
        self._compared_table.retranslate()
