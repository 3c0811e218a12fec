"""Residual earning capacity as an indication, from wages that the user has; never a verdict."""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QPushButton

from reinteg_desk.scoring.earning import EarningIndication, WageMedian
from reinteg_desk.scoring.results import Verdict
from reinteg_desk.ui.kit.fields import NumberField
from reinteg_desk.ui.kit.languages import number
from reinteg_desk.ui.kit.layout import column, label, row
from reinteg_desk.ui.kit.marks import mark_of, word_of
from reinteg_desk.ui.kit.speaking import Speaking
from reinteg_desk.ui.kit.tables import Column, RowsModel, Table
from reinteg_desk.ui.kit.theme import NEAR, Type, set_role
from reinteg_desk.ui.kit.tokens import Token
from reinteg_desk.ui.kit.widths import keep_width

_MOST_ROWS = 12
_FIELD_WIDTH = 320
_MOST_EUR = 1_000_000


@dataclass(frozen=True, slots=True, kw_only=True)
class WageRow:
    """One occupation with the wage that the user has for it.

    Attributes:
        code: The occupation.
        title: Its title.
        verdict: Its verdict; None for the reference work.
        wage_eur: Gross full-time wage in euro a month, None where nobody gave one.
    """

    code: str
    title: str
    verdict: Verdict | None
    wage_eur: float | None


@dataclass(frozen=True, slots=True, kw_only=True)
class EarningView:
    """What the part shows.

    Attributes:
        rows: The reference work first, then the feasible jobs.
        indication: The numbers; None where the law compares no wages for this person.
        sentence: The indication in words, or what it lacks.
        article: Where the limit comes from.
    """

    rows: tuple[WageRow, ...]
    indication: EarningIndication | None
    sentence: str
    article: str


class EarningPart(Speaking):
    """A sentence, both medians, a table of wages with a field to type one.

    Signals:
        wage_entered: The code of an occupation and its wage in euro a month, None to forget it.
        file_asked: Wages are to be taken from a file.
    """

    wage_entered = Signal(str, object)
    file_asked = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._title = label(Type.SECTION, wrap=True)
        self.words = label(wrap=True)
        self.medians = label(wrap=True)
        self._never = label(Type.MUTED, wrap=True)
        self.rows: RowsModel[WageRow] = RowsModel(self._columns())
        self.table = Table(
            self.rows,
            lambda: self.tr("Wages"),
            empty=lambda: self.tr("No occupation is ready or undetermined."),
        )
        self.table.show_rows_whole(most=_MOST_ROWS)
        self.table.selectionModel().selectionChanged.connect(lambda *_: self._show_field())
        self.wage = NumberField(
            lambda: self.tr("Gross monthly wage, full time, in euro"),
            lowest=0.01,
            highest=_MOST_EUR,
            decimals=2,
        )
        keep_width(self.wage, least=_FIELD_WIDTH)
        self.wage.line.returnPressed.connect(self._on_entered)
        self.wage.left.connect(self._on_entered)
        self._file = QPushButton()
        set_role(self._file, "link")
        self._file.clicked.connect(self.file_asked)
        self.say(self._title.setText, lambda: self.tr("Residual earning capacity"))
        self.say(self._file.setText, lambda: self.tr("Take wages from a file"))
        self.say(
            self._file.setToolTip,
            lambda: self.tr(
                "A table (.csv) with the columns code and wage_eur: the code of the occupation and "
                "its gross full-time wage in euro a month."
            ),
        )
        self.say(
            self._never.setText,
            lambda: self.tr(
                "An indication from your own wages, kept beside the settings of this computer, not "
                "in the file. It is never a verdict: what it means in law is for the doctor to say."
            ),
        )
        self.setLayout(
            column(
                self._title,
                self.words,
                self.medians,
                self.table,
                row(self.wage, None),
                row(self._file, None),
                self._never,
                gap=NEAR,
            )
        )

    def _columns(self) -> list[Column[WageRow]]:
        return [
            Column(
                heading=lambda: self.tr("Occupation"),
                text=lambda each: f"{each.code} {each.title}",
                hint=lambda each: f"{each.code} {each.title}",
                stretch=True,
            ),
            Column(
                heading=lambda: self.tr("Verdict"),
                text=lambda each: (
                    word_of(mark_of(each.verdict)) if each.verdict else self.tr("reference")
                ),
            ),
            Column(
                heading=lambda: self.tr("Wage, € a month"),
                text=lambda each: "" if each.wage_eur is None else number(each.wage_eur, 2),
                token=lambda each: Token.MUTED if each.wage_eur is None else None,
                figures=True,
            ),
        ]

    def show_earning(self, view: EarningView) -> None:
        """Show what the wages say."""
        if view.rows != self.rows.rows:
            self.rows.set_rows(view.rows)
        if self.table.selected() is None and view.rows:
            self.table.select(0)
        compared = view.indication is not None
        self.medians.setVisible(compared)
        if view.indication is None:
            self.words.setText(
                self.tr(
                    "The law compares no wages for the self-employed: for them it looks at the "
                    "tasks of the own activity, later at any activity."
                )
            )
        else:
            self.words.setText(view.sentence)
            self.medians.setText(self._medians_in_words(view.indication, view.article))
        self._show_field()

    def _medians_in_words(self, indication: EarningIndication, article: str) -> str:
        parts = []
        if indication.reference_eur is not None:
            text = self.tr("Reference work: € {wage} a month.")
            parts.append(text.format(wage=number(indication.reference_eur, 2)))
        sides: Sequence[tuple[str, WageMedian]] = (
            (self.tr("Ready"), indication.ready),
            (self.tr("Ready or undetermined"), indication.ready_or_undetermined),
        )
        for name, median in sides:
            if median.median_eur is not None:
                text = self.tr("{name}: median € {wage} over {jobs} jobs ({without} without wage).")
                parts.append(
                    text.format(
                        name=name,
                        wage=number(median.median_eur, 2),
                        jobs=median.jobs,
                        without=median.without_wage,
                    )
                )
        parts.append(self.tr("Limit: a third ({article}).").format(article=article))
        return " ".join(parts)

    def _selected(self) -> WageRow | None:
        at = self.table.selected()
        return self.rows.row_at(at) if at is not None else None

    def _show_field(self) -> None:
        selected = self._selected()
        self.wage.setEnabled(selected is not None)
        if selected is not None and not self.wage.line.hasFocus():
            self.wage.set_value(selected.wage_eur)
            name = f"{self.wage.name}: {selected.title}"
            self.wage.line.setAccessibleName(name)

    def _on_entered(self) -> None:
        selected = self._selected()
        if selected is None or self.wage.error:
            return
        value = self.wage.value
        if value is None and self.wage.text.strip():
            return
        if value != selected.wage_eur:
            self.wage_entered.emit(selected.code, value)
