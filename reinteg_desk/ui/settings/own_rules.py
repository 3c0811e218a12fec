"""The user's own amounts and terms: what the law's text or a circular says, with its source."""

from datetime import date

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QCompleter, QGridLayout, QPushButton, QVBoxLayout

from reinteg_desk.app.problems import ProblemError
from reinteg_desk.rules.parameters import OwnValue, Unit
from reinteg_desk.ui.kit.fields import DateField, TextField
from reinteg_desk.ui.kit.languages import day
from reinteg_desk.ui.kit.layout import column, label, row
from reinteg_desk.ui.kit.services import Services
from reinteg_desk.ui.kit.speaking import Speaking
from reinteg_desk.ui.kit.tables import Column, RowsModel, Table
from reinteg_desk.ui.kit.theme import APART, NEAR, Type, dress
from reinteg_desk.ui.kit.widths import UNBOUNDED
from reinteg_desk.ui.settings.part import NEWS

_NOT_TYPED = (Unit.LIST, Unit.NUMBERS, Unit.TABLE)
_ROWS = 6
_COLUMNS = 3


class OwnRulesPart(Speaking):
    """A table of own values, and a form to add one."""

    def __init__(self, services: Services) -> None:
        super().__init__()
        self._services = services
        self._heading = label(Type.SECTION)
        self._hint = label(Type.MUTED, wrap=True)
        self._model: RowsModel[OwnValue] = RowsModel(self._columns())
        self._table = Table(
            self._model,
            lambda: self.tr("Your amounts and terms"),
            empty=lambda: self.tr("None. Rules are used as they ship with the program."),
        )
        self._table.show_rows_whole(most=_ROWS)
        self._table.selectionModel().selectionChanged.connect(lambda *_: self._offer())
        today = services.desk.clock.today
        self._rule = TextField(lambda: self.tr("Rule"))
        self._value = TextField(lambda: self.tr("Value"))
        self._from = DateField(lambda: self.tr("Holds from"), today)
        self._to = DateField(lambda: self.tr("Holds to (empty: until further notice)"), today)
        self._source = TextField(lambda: self.tr("Source"))
        self._add, self._remove = QPushButton(), QPushButton()
        self._add.clicked.connect(self._on_add)
        self._remove.clicked.connect(self._on_remove)
        self._offer_rules()
        self._say_words()
        self.setLayout(column(self._heading, self._hint, self._table, self._form(), gap=NEAR))

    def _say_words(self) -> None:
        self.say(self._heading.setText, lambda: self.tr("Your amounts and terms"))
        self.say(
            self._hint.setText,
            lambda: self.tr(
                "Enter what is missing or has changed, with its source. It takes precedence over "
                "the built-in value, is marked as yours in every result, and holds from the next "
                "start."
            ),
        )
        self.say(self._add.setText, lambda: self.tr("Add the value"))
        self.say(self._remove.setText, lambda: self.tr("Remove the selected value"))

    def _form(self) -> QVBoxLayout:
        """Fields in columns that end where the table ends, and below them the buttons."""
        grid = QGridLayout()
        for at in range(_COLUMNS):
            grid.setColumnStretch(at, 1)
        for each in (self._rule, self._value, self._source):
            each.setMaximumWidth(UNBOUNDED)
        grid.setHorizontalSpacing(APART)
        grid.setVerticalSpacing(NEAR)
        grid.addWidget(self._rule, 0, 0)
        grid.addWidget(self._value, 0, 1)
        grid.addWidget(self._source, 0, 2)
        grid.addWidget(self._from, 1, 0)
        grid.addWidget(self._to, 1, 1)
        return column(grid, row(self._add, self._remove, None), gap=NEAR)

    def _offer(self) -> None:
        self._remove.setEnabled(self._table.selected() is not None)

    def _offer_rules(self) -> None:
        names = [each.rule for each in self._services.desk.rules if each.unit not in _NOT_TYPED]
        completer = QCompleter(names, self._rule.line)
        completer.setFilterMode(Qt.MatchFlag.MatchContains)
        completer.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
        dress(completer.popup())
        self._rule.line.setCompleter(completer)

    def _columns(self) -> list[Column[OwnValue]]:
        return [
            Column(
                heading=lambda: self.tr("Rule"),
                text=lambda each: each.rule,
                hint=self._described,
                stretch=True,
            ),
            Column(
                heading=lambda: self.tr("Value"), text=lambda each: str(each.value), figures=True
            ),
            Column(
                heading=lambda: self.tr("From"),
                text=lambda each: day(each.valid_from),
                figures=True,
            ),
            Column(
                heading=lambda: self.tr("To"),
                text=lambda each: day(each.valid_to) if each.valid_to else "",
                figures=True,
            ),
            Column(heading=lambda: self.tr("Source"), text=lambda each: each.source, stretch=True),
            Column(
                heading=lambda: self.tr("Entered"),
                text=lambda each: day(each.entered_on),
                figures=True,
            ),
        ]

    def _described(self, own: OwnValue) -> str:
        return self._services.desk.rules.parameter(own.rule).description[self._services.language]

    def refresh(self) -> None:
        """Show what is entered."""
        try:
            self._model.set_rows(self._services.desk.own_rules.values())
        except ProblemError as error:
            self._services.notices.trouble(error)
        self._table.retranslate()
        self._offer()

    def _on_add(self) -> None:
        """Enter the value, or say at the field what is wrong."""
        fields = (self._rule, self._value, self._source)
        wanted = self.tr("Fill this in.")
        for field in fields:
            field.set_error(None if field.line.text().strip() else wanted)
        begins, ends = self._from.value, self._to.value
        self._from.set_error(None if isinstance(begins, date) else wanted)
        if not isinstance(begins, date) or not all(each.line.text().strip() for each in fields):
            return
        try:
            self._services.desk.own_rules.add(
                self._rule.line.text().strip(),
                self._value.line.text(),
                begins,
                ends if isinstance(ends, date) else None,
                self._source.line.text().strip(),
            )
        except ProblemError as error:
            at = self._rule if error.problem.code == "rules.unknown_parameter" else self._value
            at.set_error(self._services.notices.sentence(error))
            return
        for each in (*fields, self._from, self._to):
            each.set_value(None)
        self._services.notices.news(
            lambda: self.tr("The value is saved. It holds from the next start of the program."),
            topic=NEWS,
        )
        self.refresh()

    def _on_remove(self) -> None:
        at = self._table.selected()
        if at is not None:
            self._services.desk.own_rules.remove(at)
            self.refresh()
