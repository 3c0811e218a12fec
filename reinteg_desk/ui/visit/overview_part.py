"""All questions at a glance: what was noted, and a tap to each."""

from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout

from reinteg_desk.app.desk import Desk
from reinteg_desk.domain.identifiers import FeatureId
from reinteg_desk.domain.instrument import Group
from reinteg_desk.ui.kit.feature_groups import group_name
from reinteg_desk.ui.kit.layout import boxed, clear, column, label
from reinteg_desk.ui.kit.speaking import Speaking
from reinteg_desk.ui.kit.theme import APART, GRID, Type
from reinteg_desk.ui.kit.touch import TouchButton, side_by_side
from reinteg_desk.ui.visit.chapter_names import chapter_name
from reinteg_desk.ui.visit.presenter import Presenter
from reinteg_desk.ui.visit.questions import Chapter, Question

_MANY = (Chapter.DEMANDS, Chapter.INDICATORS, Chapter.SIGNATURES)


class OverviewPart(Speaking):
    """Chapters first, then every feature by group.

    Signals:
        chosen: The question to go to.
    """

    chosen = Signal(object)

    def __init__(self, presenter: Presenter, desk: Desk) -> None:
        super().__init__()
        self._presenter = presenter
        self._desk = desk
        self.buttons: dict[str, TouchButton] = {}
        self._rows = QVBoxLayout()
        self._rows.setSpacing(APART)
        self.setLayout(column(self._rows, None))

    def refresh(self) -> None:
        """Show the present state."""
        clear(self._rows)
        self.buttons = {}
        asked = self._presenter.questions
        first: dict[Chapter, Question] = {}
        for each in asked:
            first.setdefault(each.chapter, each)
        self._rows.addWidget(side_by_side(*(self._button(each, asked) for each in first.values())))
        for group in Group:
            features = self._desk.instrument.group(group)
            heading = label(Type.SECTION)
            heading.setText(group_name(group))
            buttons = [
                self._button(Question(chapter=Chapter.DEMANDS, key=each.feature_id), None)
                for each in features
            ]
            self._rows.addWidget(boxed(column(heading, side_by_side(*buttons), gap=GRID)))

    def _button(self, question: Question, asked: tuple[Question, ...] | None) -> TouchButton:
        done = self._presenter.is_answered(question)
        if asked is None:
            name = self._presenter.feature_name(FeatureId(question.key))
        else:
            name = chapter_name(question.chapter)
            if question.chapter in _MANY:
                mine = [each for each in asked if each.chapter is question.chapter]
                noted = sum(map(self._presenter.is_answered, mine))
                name, done = f"{name} {noted}/{len(mine)}", noted == len(mine)
        button = TouchButton(f"✓ {name}" if done else name)
        button.clicked.connect(partial(self._on_tap, question))
        place = question.place if asked is None else question.chapter.value
        self.buttons[place] = button
        return button

    def _on_tap(self, question: Question) -> None:
        self.chosen.emit(question)
