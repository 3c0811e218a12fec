"""What changed since the consultation before, in one sentence: changed, or within the margin."""

from collections.abc import Callable, Sequence
from datetime import date

from reinteg_desk.app.change import MARGIN_LEVELS, ChangeSummary, Extent
from reinteg_desk.domain.identifiers import FeatureId
from reinteg_desk.ui.kit.languages import day, joined
from reinteg_desk.ui.kit.layout import column, label
from reinteg_desk.ui.kit.speaking import Speaking
from reinteg_desk.ui.kit.theme import Type
from reinteg_desk.ui.kit.widths import UNBOUNDED

Name = Callable[[FeatureId], str]
_NAMED_AT_MOST = 4


class ChangeLine(Speaking):
    """A line under the head of the page; hidden at a first consultation."""

    def __init__(self) -> None:
        super().__init__()
        self._text = label(Type.MUTED, wrap=True)
        self._text.setMaximumWidth(UNBOUNDED)
        self.setLayout(column(self._text))

    @property
    def text(self) -> str:
        """What it says."""
        return self._text.text()

    def show_changes(self, found: ChangeSummary | None, since: date | None, name: Name) -> None:
        """Say what changed, beyond the margin of rating and within it."""
        self.setVisible(found is not None and since is not None)
        if found is None or since is None:
            return
        parts = []
        if found.better:
            parts.append(self.tr("better in {names}").format(names=_names(found.better, name)))
        if found.worse:
            parts.append(self.tr("worse in {names}").format(names=_names(found.worse, name)))
        if not parts:
            parts.append(self.tr("no feature changed by more than the margin of rating"))
        within = len(found.of(Extent.WITHIN_MARGIN))
        if within:
            parts.append(self.tr("within the margin: {count}").format(count=within))
        new = len(found.of(Extent.NEW))
        if new:
            parts.append(self.tr("assessed for the first time: {count}").format(count=new))
        text = self.tr("Since {day}: {list}.")
        self._text.setText(text.format(day=day(since), list=joined(parts)))
        hint = self.tr(
            "Margin of rating: {count}. Two assessors of one person can differ by so many levels."
        )
        self._text.setToolTip(hint.format(count=MARGIN_LEVELS))


def _names(features: Sequence[FeatureId], name: Name) -> str:
    shown = [name(each) for each in features[:_NAMED_AT_MOST]]
    rest = len(features) - len(shown)
    return ", ".join([*shown, f"+{rest}"] if rest else shown)
