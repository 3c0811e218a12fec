"""What the answers propose for the file: what is new, and a choice for each level that differs."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QPushButton, QVBoxLayout

from reinteg_desk.app.take_over import Proposals, ToldLevel
from reinteg_desk.domain.identifiers import FeatureId
from reinteg_desk.ui.kit.choices import CheckField
from reinteg_desk.ui.kit.languages import joined
from reinteg_desk.ui.kit.layout import clear, column, label, row
from reinteg_desk.ui.kit.speaking import Speaking
from reinteg_desk.ui.kit.theme import GRID, NEAR, Type, set_role
from reinteg_desk.ui.kit.widths import UNBOUNDED
from reinteg_desk.ui.questionnaire.line_table import EN_DASH, level_of
from reinteg_desk.ui.questionnaire.presenter import Presenter


class ProposalsPart(Speaking):
    """Below the question.

    Signals:
        asked: Take over, with the features whose recorded level gives way.
    """

    asked = Signal(object)

    def __init__(self, presenter: Presenter) -> None:
        super().__init__()
        self._presenter = presenter
        self._shown: object = None
        self._picked: dict[FeatureId, CheckField] = {}
        self._title = label(Type.STRONG)
        self._summary = label(wrap=True)
        self._conflicts = label(wrap=True)
        self._rows = QVBoxLayout()
        self._rows.setSpacing(GRID)
        self.take = QPushButton()
        set_role(self.take, "primary")
        self.take.clicked.connect(lambda: self.asked.emit(self.picked()))
        self.say(self._title.setText, lambda: self.tr("For the capacities"))
        self.say(self.take.setText, lambda: self.tr("Take over as told"))
        self.say(
            self._conflicts.setText,
            lambda: self.tr("Recorded otherwise: it stays, unless you tick that the answer holds."),
        )
        self.setLayout(
            column(
                self._title,
                self._summary,
                self._conflicts,
                self._rows,
                row(self.take, None),
                gap=NEAR,
            )
        )

    def picked(self) -> tuple[FeatureId, ...]:
        """The features whose recorded level gives way to the answer."""
        return tuple(each for each, field in self._picked.items() if field.value)

    def show_proposals(self, found: Proposals, *, changeable: bool) -> None:
        """Show what there is; ticks stay while the list stays the same."""
        self._summary.setText(self._in_words(found))
        self._conflicts.setVisible(bool(found.conflicts))
        for field in self._picked.values():
            field.control.setEnabled(changeable)
        if found.conflicts != self._shown:
            self._shown = found.conflicts
            self._make_rows(found.conflicts, changeable=changeable)
        self._allow(found, changeable=changeable)

    def _make_rows(self, conflicts: tuple[ToldLevel, ...], *, changeable: bool) -> None:
        kept = set(self.picked())
        clear(self._rows)
        self._picked = {}
        for each in conflicts:
            field = CheckField(lambda each=each: self._conflict(each))  # type: ignore[misc]
            field.setMaximumWidth(UNBOUNDED)
            field.set_value(each.feature in kept)
            field.control.setEnabled(changeable)
            field.edited.connect(lambda _: self._allow_again())
            self._picked[each.feature] = field
            self._rows.addWidget(field)

    def _allow(self, found: Proposals, *, changeable: bool) -> None:
        has_new = bool(found.new or found.strengths or found.wants_to_return is not None)
        self.take.setEnabled(changeable and (has_new or bool(self.picked())))
        self.take.setToolTip("" if self.take.isEnabled() else self.tr("Nothing to take over"))

    def _allow_again(self) -> None:
        found = self._presenter.proposals()
        self._allow(found, changeable=not self._presenter.is_final)

    def _conflict(self, each: ToldLevel) -> str:
        told = str(each.told.lo)
        if not each.told.is_point:
            told = f"{each.told.lo}{EN_DASH}{each.told.hi}"
        name = self._presenter.name_of(each.feature)
        text = self.tr("{feature}: {recorded} in the file, {told} by the answer ({words})")
        return text.format(
            feature=name,
            recorded=level_of(each.recorded),
            told=told,
            words=self._presenter.level_text(each.feature, each.told.lo, each.told.hi),
        )

    def _in_words(self, found: Proposals) -> str:
        parts = []
        if found.new:
            parts.append(self.tr("levels not assessed yet: {count}").format(count=len(found.new)))
        if found.conflicts:
            parts.append(
                self.tr("levels recorded otherwise: {count}").format(count=len(found.conflicts))
            )
        if found.strengths:
            parts.append(self.tr("strengths: {count}").format(count=len(found.strengths)))
        if found.wants_to_return is not None:
            parts.append(self.tr("whether the person wants to return"))
        if not parts and not self._presenter.answered[0]:
            return self.tr("No answers yet.")
        if not parts:
            return self.tr("The answers add nothing to what the file already holds.")
        return self.tr("Proposed by the answers: {list}.").format(list=joined(parts))

    def retranslate(self) -> None:
        """Rows are made again at the next refresh."""
        super().retranslate()
        self._shown = None
