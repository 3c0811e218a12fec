"""Pages behind tabs: all tabs show, none moves when another is chosen, one line below them."""

from PySide6.QtCore import QEvent, QSize, Qt
from PySide6.QtGui import QFontMetrics, QResizeEvent
from PySide6.QtWidgets import QTabBar, QTabWidget

from reinteg_desk.ui.kit.theme import EDGE, GRID, Type, font, set_role

ASIDE = 3 * GRID
"""At each side of the words of a tab, where there is room."""
TIGHT = GRID
"""The same where all tabs would not fit otherwise."""


class TabLine(QTabBar):
    """The tabs: as wide as their words in the bolder type of the chosen one."""

    def __init__(self) -> None:
        super().__init__()
        self.setDrawBase(False)
        self.setExpanding(False)
        self.setElideMode(Qt.TextElideMode.ElideNone)
        self._aside = ASIDE

    def tabSizeHint(self, index: int) -> QSize:
        """The words and what stands at their sides."""
        size = super().tabSizeHint(index)
        return QSize(self._words(index) + 2 * self._aside, size.height())

    def minimumTabSizeHint(self, index: int) -> QSize:
        """Words are never cut."""
        return self.tabSizeHint(index)

    def fit(self, room: int) -> int:
        """Move closer together where there is less room; what stands at the side of words now."""
        shown = [at for at in range(self.count()) if self.isTabVisible(at)]
        wanted = sum(map(self._words, shown)) + 2 * ASIDE * len(shown)
        aside = ASIDE if wanted <= room else TIGHT
        if aside != self._aside:
            self._aside = aside
            self.updateGeometry()
            self.setIconSize(self.iconSize())  # what makes Qt lay tabs out again
        return aside

    def _words(self, index: int) -> int:
        text = self.tabText(index).replace("&", "")
        return QFontMetrics(font(Type.STRONG)).horizontalAdvance(text)


class Tabs(QTabWidget):
    """Pages behind tabs.

    Args:
        of_page: The tabs are the page: their words line up with its edge.
    """

    def __init__(self, *, of_page: bool = False) -> None:
        super().__init__()
        self._of_page = of_page
        self._line = TabLine()
        self.setTabBar(self._line)
        self._fit()

    def _fit(self) -> None:
        before = EDGE if self._of_page else 0
        aside = self._line.fit(self.width() - before)
        kind = "page-tabs" if self._of_page else "tabs"
        set_role(self, kind if aside == ASIDE else f"{kind}-tight")

    def resizeEvent(self, event: QResizeEvent) -> None:
        """More room, or less."""
        super().resizeEvent(event)
        self._fit()

    def tabInserted(self, index: int) -> None:
        """One more."""
        super().tabInserted(index)
        self._fit()

    def changeEvent(self, event: QEvent) -> None:
        """Other words, or larger ones."""
        super().changeEvent(event)
        if event.type() in (QEvent.Type.FontChange, QEvent.Type.LanguageChange):
            self._fit()
