"""One of the six risk indicators for workable work."""

from reinteg_desk.app.desk import Desk
from reinteg_desk.ui.kit.layout import column
from reinteg_desk.ui.kit.theme import APART, Type
from reinteg_desk.ui.kit.touch import TouchChips
from reinteg_desk.ui.visit.part import Part, wide_label
from reinteg_desk.ui.visit.presenter import Presenter
from reinteg_desk.ui.visit.questions import Question


class IndicatorPart(Part):
    """The sentence of the questionnaire, and its ratings as large buttons."""

    def __init__(self, presenter: Presenter, desk: Desk) -> None:
        super().__init__()
        self._presenter = presenter
        self._forms = desk.forms
        self._key = ""
        self._asked = wide_label(Type.TITLE)
        self._answered = wide_label()
        self._concern = wide_label(Type.SECTION)
        self.ratings = TouchChips()
        self.ratings.tapped.connect(lambda rating: presenter.set_indicator(self._key, str(rating)))
        self.setLayout(
            column(self._asked, self.ratings, self._concern, self._answered, None, gap=APART)
        )

    def ask(self, question: Question) -> None:
        """Show an indicator."""
        self._key = question.key
        words, form = self._forms.words(self._presenter.language), self._forms.form()
        item = words.items[question.key]
        self._asked.setText(item.question)
        self.ratings.offer([(each, words.scale[each]) for each in form.scale], item.label)
        rating = self._presenter.visit.indicators.get(question.key)
        self.ratings.show_chosen(rating)
        concern = words.concern[form.concern[rating]] if rating else ""
        self._concern.setText(concern)
        form_back = self._presenter.case.questionnaire
        told = form_back.answers.get(question.key) if form_back else None
        self._answered.setText(
            self.tr("In the questionnaire: {answer}").format(answer=words.scale[told])
            if isinstance(told, str) and told in words.scale
            else ""
        )
