"""One demand of the work post: its level by tapping a text, or by what was measured."""

import math
from collections.abc import Callable
from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from reinteg_desk.app.quantities import Quantity
from reinteg_desk.domain.identifiers import FeatureId
from reinteg_desk.domain.instrument import LEVEL_MAX, LEVEL_MIN
from reinteg_desk.ui.kit.languages import number
from reinteg_desk.ui.kit.layout import boxed, clear, column, label, row
from reinteg_desk.ui.kit.theme import APART, GRID, NEAR, Type
from reinteg_desk.ui.kit.touch import SWITCH, TouchButton, TouchChips
from reinteg_desk.ui.visit.guideline_words import above
from reinteg_desk.ui.visit.part import Part, wide_label
from reinteg_desk.ui.visit.presenter import DemandShown, Presenter
from reinteg_desk.ui.visit.questions import Question

_DECIMALS = range(4)
LEVELS = range(LEVEL_MIN, LEVEL_MAX + 1)


class DemandPart(Part):
    """Levels on the left, amounts on the right.

    Signals:
        photo_asked: A photo of this demand is to be added; the feature.
    """

    photo_asked = Signal(str)

    def __init__(self, presenter: Presenter) -> None:
        super().__init__()
        self._presenter = presenter
        self._feature: FeatureId | None = None
        self._built: tuple[str, ...] | None = None
        self._usual = wide_label()
        self._told = wide_label(Type.SECTION)
        self._above = wide_label(Type.SECTION)
        self.levels = {each: TouchButton(checkable=True, lead=str(each)) for each in LEVELS}
        for each, button in self.levels.items():
            button.clicked.connect(partial(self._on_level, each))
        self.critical = TouchButton(role=SWITCH)
        self.critical.clicked.connect(self._on_critical)
        self.photo = TouchButton()
        self.photo.clicked.connect(self._on_photo)
        self.chips: dict[str, TouchChips] = {}
        self._amounts = QVBoxLayout()
        self._amounts.setSpacing(NEAR)
        self.say(self.critical.show_text, lambda: self.tr("Essential to this post"))
        self.say(self.photo.show_text, lambda: self.tr("Add a photo of this"))
        left = boxed(column(self._usual, *self.levels.values(), None, gap=NEAR))
        right = boxed(
            column(
                self._amounts, self._told, self._above, self.critical, self.photo, None, gap=NEAR
            )
        )
        sides = row(left, right, gap=APART)
        sides.setStretch(0, 1)
        sides.setStretch(1, 1)
        self.setLayout(column(sides, None))

    def ask(self, question: Question) -> None:
        """Show a feature."""
        feature = FeatureId(question.key)
        self._feature = feature
        shown = self._presenter.demand(feature)
        self._show_levels(shown)
        quantities = shown.quantities.quantities if shown.quantities else ()
        self._show_amounts(feature, quantities, shown)
        self.critical.setChecked(shown.critical)
        language = self._presenter.language
        self._above.setText(
            "\n".join(above(each, language, self._presenter.cited) for each in shown.guidelines)
        )
        self._above.setVisible(bool(shown.guidelines))
        self._told.setText(self._measured(shown))
        self._told.setVisible(bool(self._told.text()))

    def _show_levels(self, shown: DemandShown) -> None:
        usual = None if shown.usual is None else math.ceil(shown.usual)
        self._usual.setText(self.tr("The occupation usually asks nothing here."))
        self._usual.setVisible(usual is None)
        for level, button in self.levels.items():
            note = self.tr("usual in this occupation") if level == usual else ""
            button.show_text(shown.texts.demand[level], note)
            button.setChecked(shown.chosen is not None and math.ceil(shown.chosen) == level)

    def _show_amounts(
        self, feature: FeatureId, quantities: tuple[Quantity, ...], shown: DemandShown
    ) -> None:
        wanted = (feature, self._presenter.language)
        if wanted != self._built:
            self._built = wanted
            clear(self._amounts)
            self.chips = {}
            for each in quantities:
                self._amounts.addWidget(self._line(feature, each))
        for each in quantities:
            chips, amount = self.chips[each.quantity_id], shown.amounts.get(each.quantity_id)
            steps = each.steps if amount is None else tuple(sorted({*each.steps, amount}))
            name = each.name(self._presenter.language)
            chips.offer([(step, _amount(step)) for step in steps], name)
            chips.show_chosen(*([] if amount is None else [amount]))

    def _line(self, feature: FeatureId, quantity: Quantity) -> QWidget:
        name = label(Type.SECTION, wrap=True)
        name.setText(quantity.name(self._presenter.language))
        chips = TouchChips()
        chips.tapped.connect(partial(self._on_amount, feature, quantity.quantity_id))
        self.chips[quantity.quantity_id] = chips
        return boxed(column(name, chips, gap=GRID))

    def _measured(self, shown: DemandShown) -> str:
        told = shown.measured
        if told is None:
            return ""
        if not told.is_point:
            text = self.tr("These amounts: level {lo} to {hi}; one more amount would tell.")
            return text.format(lo=told.lo, hi=told.hi)
        if shown.chosen is not None and math.ceil(shown.chosen) != told.lo:
            return self.tr("These amounts say level {level}.").format(level=told.lo)
        return self.tr("Level {level} by these amounts.").format(level=told.lo)

    def _on_level(self, level: int) -> None:
        self._do(lambda feature: self._presenter.set_level(feature, level))

    def _on_critical(self) -> None:
        checked = self.critical.isChecked()
        self._do(lambda feature: self._presenter.set_critical(feature, critical=checked))

    def _on_amount(self, feature: FeatureId, quantity: str, amount: object) -> None:
        self._presenter.set_amount(feature, quantity, float(str(amount)))

    def _on_photo(self) -> None:
        self._do(self.photo_asked.emit)

    def _do(self, act: Callable[[FeatureId], None]) -> None:
        if self._feature is not None:
            act(self._feature)


def _amount(value: float) -> str:
    return number(value, next((n for n in _DECIMALS if round(value, n) == value), _DECIMALS[-1]))
