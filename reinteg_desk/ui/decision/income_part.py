"""Hours and income: fields for what the file lacks, the curve, a table, and the words."""

from collections.abc import Callable
from decimal import Decimal

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QPushButton, QWidget

from reinteg_desk.app.benefit_income import BenefitIncome, IncomePoint
from reinteg_desk.app.case_parts import MOST_BENEFIT_EUR, MOST_WAGE_EUR
from reinteg_desk.app.problems import ProblemError
from reinteg_desk.ui.decision.income import IncomeView
from reinteg_desk.ui.decision.income_chart import IncomeChart
from reinteg_desk.ui.decision.income_words import IncomeWords, euros, shown_hours
from reinteg_desk.ui.decision.provenance import Citations, beside
from reinteg_desk.ui.kit.fields import NumberField
from reinteg_desk.ui.kit.flow import Flow
from reinteg_desk.ui.kit.languages import number
from reinteg_desk.ui.kit.layout import boxed, column, label, row
from reinteg_desk.ui.kit.speaking import Speaking, Text
from reinteg_desk.ui.kit.tables import Column, RowsModel, Table
from reinteg_desk.ui.kit.theme import APART, GRID, NEAR, Type, colour, set_role
from reinteg_desk.ui.kit.tokens import Token
from reinteg_desk.ui.kit.widths import for_text

_TABLE_HEIGHT = 52 * GRID
Sentence = Callable[[ProblemError], str]


class IncomePart(Speaking):
    """What the permitted hours do to the income of an average month; never a verdict.

    Signals:
        wage_taken: The user's own wage for the reference work is to be used.
    """

    wage_taken = Signal()

    def __init__(self, sentence: Sentence) -> None:
        super().__init__()
        self._sentence = sentence
        self._words = IncomeWords(self)
        self._income: BenefitIncome | None = None
        self.heading = label(Type.SECTION)
        self.daily = NumberField(
            lambda: self.tr("Daily benefit without work, €"),
            lowest=0,
            highest=MOST_BENEFIT_EUR,
            decimals=2,
        )
        self.wage = NumberField(
            lambda: self.tr("Gross full-time wage a month, €"),
            lowest=0,
            highest=MOST_WAGE_EUR,
            decimals=2,
        )
        self._offer = QPushButton()
        set_role(self._offer, "link")
        self._offer.clicked.connect(self.wage_taken)
        self.lacking = label(Type.MUTED, wrap=True)
        self.words = label(wrap=True)
        self.chart = IncomeChart(lambda each: self._words.point(each, self._income))
        self.rows: RowsModel[IncomePoint] = RowsModel(self._columns())
        self.table = Table(
            self.rows, lambda: self.tr("Hours and income"), empty=lambda: self.tr("No hours.")
        )
        self.table.setFixedHeight(for_text(_TABLE_HEIGHT))
        self.table.horizontalHeader().setStretchLastSection(True)
        self.table.selectionModel().selectionChanged.connect(lambda *_: self._point())
        self.rules = Citations()
        self._legend = self._made_legend()
        self._drawn = boxed(column(self._legend, self.chart, self.table, gap=NEAR))
        self.say(self.heading.setText, lambda: self.tr("Hours and income"))
        fields = boxed(row(column(self.daily, None), column(self.wage, None), gap=APART))
        self.setLayout(
            beside(
                column(
                    self.heading,
                    fields,
                    row(self._offer, None),
                    self.words,
                    self.lacking,
                    self._drawn,
                    None,
                    gap=NEAR,
                ),
                column(self.rules, None, gap=APART),
            )
        )

    def _made_legend(self) -> QWidget:
        self._together = LegendLine(
            lambda: self.tr("benefit and wage together"), Token.ACCENT, width=2.5
        )
        self._benefit = LegendLine(lambda: self.tr("benefit"), Token.CHART, width=1.5)
        self._alone = LegendLine(
            lambda: self.tr("benefit without work"), Token.TEXT, style=Qt.PenStyle.DashLine
        )
        self._highest = LegendLine(
            lambda: self.tr("highest benefit by law"), Token.TEXT, style=Qt.PenStyle.DotLine
        )
        self._free = LegendLine(
            lambda: self.tr("threshold: nothing is taken off below it"),
            Token.OUTLINE,
            style=Qt.PenStyle.DashDotLine,
        )
        lines = (self._together, self._benefit, self._alone, self._highest, self._free)
        return boxed(Flow(*lines, gap=NEAR))

    def _columns(self) -> list[Column[IncomePoint]]:
        def is_mine(each: IncomePoint) -> bool:
            own = self._income.own if self._income else None
            return own is not None and own.hours == each.hours

        def mine(each: IncomePoint) -> Token | None:
            return Token.ACCENT if is_mine(each) else None

        def amounts(
            heading: Text, of: Callable[[IncomePoint], Decimal | None]
        ) -> Column[IncomePoint]:
            return Column(
                heading=heading, text=lambda each: euros(of(each)), token=mine, figures=True
            )

        return [
            Column(
                heading=lambda: self._words.hours_name(self._income),
                text=lambda each: f"{'● ' * is_mine(each)}{shown_hours(each.hours)}",
                token=mine,
                figures=True,
            ),
            Column(
                heading=lambda: self.tr("Benefit kept"),
                text=lambda each: f"{each.kept_percent} %",
                token=mine,
                figures=True,
            ),
            amounts(lambda: self.tr("Benefit, €"), lambda each: each.benefit_eur),
            amounts(lambda: self.tr("Wage, €"), lambda each: each.wage_eur),
            amounts(lambda: self.tr("Together, €"), lambda each: each.together_eur),
        ]

    # --- what it shows ---

    def show_income(self, view: IncomeView, *, changeable: bool) -> None:
        """Show the present state."""
        wage = view.offered_wage_eur
        self._offer.setVisible(wage is not None and changeable and view.hours_matter)
        if wage is not None:
            text = self.tr("Take € {wage}: your own wage for the reference work")
            self._offer.setText(text.format(wage=number(wage, 2)))
        self.wage.setVisible(view.hours_matter)
        income = self._income = view.income
        self._drawn.setVisible(income is not None)
        if income is None:
            self._show_nothing(view)
            return
        self.words.setText(self._words.sentence(income))
        self._say_what_lacks(income)
        self._show_legend(income)
        self.chart.show_income(income, self._words.on_chart(income), description=self.words.text())
        self._show_rows(income)
        self.rules.show_said(self._words.rules(income))

    def _show_nothing(self, view: IncomeView) -> None:
        self.lacking.hide()
        self.rules.show_said(())
        self.words.show()
        if view.problem is not None:
            sentence = self._sentence(view.problem)
            self.words.setText(sentence[:1].upper() + sentence[1:])
        else:
            self.words.setText(
                self.tr(
                    "For the self-employed the hours play no part: the benefit follows the course "
                    "given above, and later the income of three years earlier."
                )
            )

    def _say_what_lacks(self, income: BenefitIncome) -> None:
        said = self._words.lacking(income)
        self.lacking.setVisible(bool(said))
        self.lacking.setText(said)

    def _show_legend(self, income: BenefitIncome) -> None:
        euros = income.alone_eur is not None
        self._together.setVisible(euros and income.points[-1].wage_eur is not None)
        self._alone.setVisible(euros)
        self._highest.setVisible(euros and income.highest is not None)
        self._legend.updateGeometry()

    def _show_rows(self, income: BenefitIncome) -> None:
        if income.rows != self.rows.rows:
            self.rows.set_rows(income.rows)
        known = (income.alone_eur is not None, income.points[-1].wage_eur is not None)
        for at, is_known in ((2, known[0]), (3, known[1]), (4, all(known))):
            self.table.setColumnHidden(at, not is_known)
        self._point()

    def _point(self) -> None:
        at = self.table.selected()
        self.chart.point_at(self.rows.row_at(at) if at is not None else None)

    def retranslate(self) -> None:
        """What is made from data is said again too."""
        super().retranslate()
        self.rows.retranslate()


class LegendLine(Speaking):
    """A piece of a line with what it stands for."""

    def __init__(
        self,
        name: Text,
        token: Token,
        *,
        width: float = 1.0,
        style: Qt.PenStyle = Qt.PenStyle.SolidLine,
    ) -> None:
        super().__init__()
        self._sample = _Sample(token, width, style)
        text = label(Type.MUTED)
        self.say(text.setText, name)
        self.setLayout(row(self._sample, text, gap=GRID))


class _Sample(QWidget):
    def __init__(self, token: Token, width: float, style: Qt.PenStyle) -> None:
        super().__init__()
        self._token, self._line_width, self._style = token, width, style
        self.setFixedWidth(7 * GRID)

    def sizeHint(self) -> QSize:
        """As high as its text."""
        return QSize(7 * GRID, self.fontMetrics().height())

    def paintEvent(self, _event: QPaintEvent) -> None:
        """The line, in the middle."""
        painter = QPainter(self)
        painter.setPen(QPen(colour(self._token), self._line_width, self._style))
        middle = self.height() // 2
        painter.drawLine(0, middle, self.width(), middle)
        painter.end()
