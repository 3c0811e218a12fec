"""The base of all pages: a title, a refresh, an entry for the focus, commands of its own."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QWidget

from reinteg_desk.app.file_session import FileSession
from reinteg_desk.ui.kit.fields import SHARED_UNDO
from reinteg_desk.ui.kit.services import Services
from reinteg_desk.ui.kit.speaking import Speaking


class Screen(Speaking):
    """One page of the window.

    Subclasses say :meth:`title`, :meth:`refresh` and, where it is not the first field,
    :meth:`first_focus`. ``self.tr`` gives texts, ``self.say`` keeps them in the language.
    """

    def __init__(self, services: Services) -> None:
        super().__init__()
        self.services = services

    def title(self) -> str:
        """The name of the page in the language of the window."""
        raise NotImplementedError

    def refresh(self) -> None:
        """Show the present state."""
        raise NotImplementedError

    def first_focus(self) -> QWidget | None:
        """Where the focus goes when the page is entered; None: the first field by tab order."""
        return None

    def show_place(self, place: str) -> None:
        """Bring a place to sight and focus it (a feature id, a key path), where it is known."""

    def enter(self, place: str | None = None) -> None:
        """The page has come in front: refresh, and put the focus where work goes on."""
        self.refresh()
        self.focus_on(place)

    def focus_on(self, place: str | None) -> None:
        """Put the focus at a place, or where work goes on."""
        if place is not None:
            self.show_place(place)
            return
        target = self.first_focus() or _first_field(self)
        if target is not None:
            target.setFocus(Qt.FocusReason.TabFocusReason)

    def retranslate(self) -> None:
        """Say everything again; what comes from data with it."""
        super().retranslate()
        if self.isVisible():
            self.refresh()


class StepScreen(Screen):
    """A page of the open file: ``View(session, services)``.

    It hears of every change of the session: :meth:`refresh` is called at once while it is visible,
    and when it is shown again otherwise. :meth:`leave` ends that.

    Attributes:
        fills_file: Head line and step bar of the file make room for the page.
        needs_room: What it shows depends on its place on the screen: it is not filled ahead.
    """

    fills_file = False
    needs_room = False

    def __init__(self, session: FileSession, services: Services) -> None:
        super().__init__(services)
        self.session = session
        self._stale = True
        self.setProperty(SHARED_UNDO, True)
        self._unsubscribe = session.subscribe(self._on_change)

    def enter(self, place: str | None = None) -> None:
        """The page has come in front: showing it has refreshed it where that was needed."""
        if self._stale:
            super().enter(place)
        else:
            self.focus_on(place)

    def fill(self) -> bool:
        """Show the present state ahead of being seen; whether anything was left to do.

        On a page that is seen Qt lays everything out again for each part that comes or goes.
        """
        if not self._stale or self.needs_room or self.isVisible():
            return False
        self._stale = False
        self.refresh()
        return True

    def leave(self) -> None:
        """The file is put away: hear no more of it."""
        self._unsubscribe()

    def _on_change(self) -> None:
        self._stale = not self.isVisible()
        if not self._stale:
            self.refresh()

    def showEvent(self, event: QShowEvent) -> None:
        """Catch up with what changed while another page was in front."""
        super().showEvent(event)
        if not self._stale:
            return
        self._stale = False
        try:
            self.refresh()
        except Exception:  # noqa: TRY203 - it has to be caught once
            # WORKAROUND PySide 6.11 on Python 3.11 (docs/adr/0006): a TypeError that leaves an
            # override without ever having been caught ends the process.
            raise


def _first_field(page: QWidget) -> QWidget | None:
    """The first widget in tab order that takes the focus."""
    widget = page.nextInFocusChain()
    while widget is not None and widget is not page:
        takes_focus = widget.focusPolicy() & Qt.FocusPolicy.TabFocus
        if takes_focus and page.isAncestorOf(widget) and widget.isVisible() and widget.isEnabled():
            return widget
        widget = widget.nextInFocusChain()
    return None
