"""What stands out in the answers: risk indicators, what helps, what is in the way."""

from reinteg_desk.ui.kit.languages import joined
from reinteg_desk.ui.kit.layout import Part, column, label
from reinteg_desk.ui.kit.speaking import Speaking
from reinteg_desk.ui.kit.theme import EDGE, NEAR, Type
from reinteg_desk.ui.questionnaire.presenter import Presenter

Factors = tuple[tuple[str, tuple[str, ...]], ...]


class SummaryPart(Speaking):
    """Three short texts, said from the answers."""

    def __init__(self, presenter: Presenter) -> None:
        super().__init__()
        self._presenter = presenter
        titles = (
            lambda: self.tr("Workable work: to talk about"),
            lambda: self.tr("What helps"),
            lambda: self.tr("What stands in the way"),
        )
        self._texts = []
        parts: list[Part] = []
        for title in titles:
            heading, text = label(Type.SECTION), label(wrap=True)
            self.say(heading.setText, title)
            self._texts.append(text)
            parts += [EDGE if parts else 0, heading, NEAR, text]
        self.setLayout(column(*parts, gap=0))

    def refresh(self) -> None:
        """Say what the answers hold."""
        concerns, helping, hindering = self._texts
        found = [self._line(each.label, each.answer) for each in self._presenter.concerns()]
        concerns.setText("\n".join(found) or self._nothing())
        helping.setText(self._in_words(self._presenter.factors("helping")))
        hindering.setText(self._in_words(self._presenter.factors("hindering")))

    def _in_words(self, factors: Factors) -> str:
        lines = [
            self._line(f"{where[:1].upper()}{where[1:]}", joined(texts)) for where, texts in factors
        ]
        return "\n".join(lines) or self.tr(
            "Nothing so far: it comes from the answers under Questions."
        )

    def _nothing(self) -> str:
        return self.tr("Nothing so far: it comes from the answers under Questions.")

    def _line(self, name: str, text: str) -> str:
        return self.tr("{name}: {text}").format(name=name, text=text)
