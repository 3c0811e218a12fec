"""The questions that the category rests on, each on one line."""

from collections.abc import Callable, Mapping
from datetime import date

from PySide6.QtWidgets import QGridLayout, QLabel, QSizePolicy

from reinteg_desk.ui.decision.places import ANSWERS, QUESTIONS, RETURN
from reinteg_desk.ui.kit.choices import AnswerField
from reinteg_desk.ui.kit.fields import DateField, Field
from reinteg_desk.ui.kit.layout import column, label
from reinteg_desk.ui.kit.speaking import Speaking, Text
from reinteg_desk.ui.kit.theme import APART, NEAR, Type
from reinteg_desk.ui.kit.widths import keep_width

QUESTION_WIDTH = 420
QUESTION_AT_LEAST = 200


class QuestionsPart(Speaking):
    """Six questions: five with yes, no or not asked, one with a day."""

    def __init__(self, today: Callable[[], date]) -> None:
        super().__init__()
        self.heading = label(Type.SECTION)
        self._grid = QGridLayout()
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setHorizontalSpacing(APART)
        self._grid.setVerticalSpacing(NEAR)
        texts = self._texts()
        self.answers = {name: AnswerField(texts[name]) for name in QUESTIONS}
        self.returns = DateField(texts[RETURN], today)
        order: dict[str, Field] = {
            **{name: self.answers[name] for name in QUESTIONS[:2]},
            RETURN: self.returns,
            **{name: self.answers[name] for name in QUESTIONS[2:]},
        }
        for at, (name, field) in enumerate(order.items()):
            self._add(at, texts[name], field)
        self._grid.setColumnStretch(0, 100)
        self._grid.setColumnStretch(2, 1)
        self.say(self.heading.setText, lambda: self.tr("Questions behind the category"))
        self.setLayout(column(self.heading, self._grid, gap=NEAR))

    def _add(self, at: int, text: Text, field: Field) -> None:
        question = QLabel()
        question.setWordWrap(True)
        keep_width(question, least=QUESTION_AT_LEAST, most=QUESTION_WIDTH)
        question.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        question.setBuddy(field.control)
        self.say(question.setText, text)
        field.hide_name()
        self._grid.addWidget(question, at, 0)
        self._grid.addWidget(field, at, 1)

    def _texts(self) -> Mapping[str, Text]:
        return {
            "treatment_has_priority": lambda: self.tr(
                "Must priority go to diagnosis or treatment?"
            ),
            "no_work_for_medical_reasons": lambda: self.tr(
                "Is all work ruled out for medical reasons?"
            ),
            RETURN: lambda: self.tr("Spontaneous return to work expected on (empty: not expected)"),
            "adapted_or_other_work_possible": lambda: self.tr("Is adapted or other work possible?"),
            "favourable_evolution_expected": lambda: self.tr(
                "Is a favourable evolution expected in the short or longer term?"
            ),
            "wants_to_return": lambda: self.tr("Does the person want to return to work?"),
        }

    def fields(self) -> Mapping[str, AnswerField]:
        """Key path → the field, for answers of yes and no."""
        return {f"{ANSWERS}{name}": field for name, field in self.answers.items()}
