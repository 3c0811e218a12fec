"""The document as it will be printed, page under page, following every change."""

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QImage, QResizeEvent
from PySide6.QtWidgets import QPushButton, QScrollArea, QStackedWidget

from reinteg_desk.app.export_check import ExportCheck, PrintedDocument
from reinteg_desk.app.problems import ProblemError
from reinteg_desk.ui.kit.layout import boxed, column, label, row, scrolling
from reinteg_desk.ui.kit.page_view import NARROWEST, PageView
from reinteg_desk.ui.kit.pages import Paper, printed, redrawn
from reinteg_desk.ui.kit.services import Services
from reinteg_desk.ui.kit.speaking import Speaking, Text
from reinteg_desk.ui.kit.tasks import Lane, Task
from reinteg_desk.ui.kit.theme import APART, EDGE, Type, set_role
from reinteg_desk.ui.plan.presenter import Order

PAUSE_MS = 120
"""Changes that follow each other faster are printed once; with this, half a second is kept."""


class Preview(Speaking):
    """Prints in the pool and shows the newest result; older ones are dropped.

    Signals:
        shown: A document is shown.
        way_out: The user follows what to do when nothing can be made.
    """

    shown = Signal()
    way_out = Signal()

    def __init__(
        self, services: Services, printer: Callable[[Order], Callable[[], PrintedDocument]]
    ) -> None:
        super().__init__()
        self._services = services
        self._printer = printer
        self._wanted: Order | None = None
        self._made: Order | None = None
        self._paper: Paper | None = None
        self._task: Task | None = None
        self._views: list[PageView] = []
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.setInterval(PAUSE_MS)
        self._pause.timeout.connect(self._work)
        self._message = label(Type.MUTED, wrap=True)
        self._text: Text = self._being_made
        self._link = QPushButton()
        set_role(self._link, "link")
        self._link.clicked.connect(self.way_out)
        self._stack = QStackedWidget()
        self._laid_out()

    def _laid_out(self) -> None:
        self._sheets = column(None, gap=APART, edge=0)
        self._area = scrolling(boxed(self._sheets))
        self._area.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self._area.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOn)
        self._stack.addWidget(
            boxed(column(self._message, row(self._link, None), None, gap=APART, edge=EDGE))
        )
        self._stack.addWidget(self._area)
        self.setLayout(column(self._stack, gap=0))
        self.say(self._link.setText, lambda: self.tr("Choose another reference occupation"))
        self.say(self._area.setAccessibleName, lambda: self.tr("Preview of the document"))

    # --- what is shown ---

    @property
    def area(self) -> QScrollArea:
        """Where the pages scroll."""
        return self._area

    @property
    def pages(self) -> tuple[QImage, ...]:
        """The pages that are shown; none while there is nothing to show."""
        return tuple(view.image for view in self._views) if self._showing_paper else ()

    @property
    def check(self) -> ExportCheck | None:
        """What to look at before the document that is shown leaves."""
        return self._paper.check if self._paper is not None and self._showing_paper else None

    @property
    def message(self) -> str:
        """What is said in place of pages."""
        return "" if self._showing_paper else self._message.text()

    @property
    def _showing_paper(self) -> bool:
        return self._stack.currentWidget() is self._area

    # --- following changes ---

    def follow(self, order: Order | None) -> None:
        """Show a document; the same one again does nothing. None: it cannot be made."""
        if order is None:
            self._give_up()
        elif order != self._wanted:
            self._wanted = order
            self._pause.start()
            if self._paper is None:
                self._tell(self._being_made)

    def _give_up(self) -> None:
        self._wanted = self._made = self._paper = None
        self._pause.stop()
        self._tell(
            lambda: self.tr(
                "No document can be made: the library does not know the reference occupation."
            ),
            link=True,
        )

    def _work(self) -> None:
        """Print what is wanted; while work is under way, the newest wish waits for it."""
        order, paper = self._wanted, self._paper
        if order is None or self._task is not None:
            return
        if order != self._made:
            self._start(partial(printed, self._printer(order), self._width_px()), order)
        elif paper is not None and paper.width_px != self._width_px():
            self._start(partial(redrawn, paper, self._width_px()), order)

    def _start(self, work: Callable[[], Paper], order: Order) -> None:
        self._task = self._services.tasks.run(
            work,
            partial(self._on_printed, order),
            partial(self._on_failed, order),
            lane=Lane.POOL,
        )

    def _on_printed(self, order: Order, paper: Paper) -> None:
        self._task = None
        if self._wanted is None:
            return
        self._made = order
        self._show(paper)
        self._catch_up()

    def _on_failed(self, order: Order, error: Exception) -> None:
        self._task = None
        if self._wanted is None:
            return
        self._made, self._paper = order, None
        if isinstance(error, ProblemError):
            self._tell(lambda: self._services.notices.sentence(error))
        else:
            self._tell(
                lambda: self.tr("The preview could not be made. Change something to try again.")
            )
            self._services.tasks.failed_unhandled.emit(error)
        self._catch_up()

    def _catch_up(self) -> None:
        """Go on with what was wished meanwhile, or with another width."""
        if not self._pause.isActive():
            self._work()

    def stop(self) -> None:
        """The page is put away: nothing is shown any more."""
        self._pause.stop()
        self._wanted = None
        if self._task is not None:
            self._task.cancel()

    # --- showing ---

    def _show(self, paper: Paper) -> None:
        self._paper = paper
        while len(self._views) > len(paper.pages):
            gone = self._views.pop()
            self._sheets.removeWidget(gone)
            gone.hide()
            gone.deleteLater()
        while len(self._views) < len(paper.pages):
            view = PageView()
            self._views.append(view)
            self._sheets.insertWidget(len(self._views) - 1, view)
        for view, image in zip(self._views, paper.pages, strict=True):
            view.show_image(image)
        self._name_pages()
        self._stack.setCurrentWidget(self._area)
        self.shown.emit()

    def _name_pages(self) -> None:
        for at, view in enumerate(self._views, start=1):
            text = self.tr("Page {number} of {count}")
            view.setAccessibleName(text.format(number=at, count=len(self._views)))

    def _tell(self, text: Text, *, link: bool = False) -> None:
        self._text = text
        self._message.setText(text())
        self._link.setVisible(link)
        self._stack.setCurrentIndex(0)

    def _being_made(self) -> str:
        return self.tr("The document is being made …")

    def retranslate(self) -> None:
        """Say message and names again."""
        super().retranslate()
        self._message.setText(self._text())
        self._name_pages()

    # --- the width ---

    def _width_px(self) -> int:
        taken = self._area.width() - self._area.viewport().width()
        width = max(NARROWEST, self.width() - taken)
        return round(width * self.devicePixelRatioF())

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Pages are drawn again for another width, once the window stands still."""
        super().resizeEvent(event)
        if self._paper is not None and self._paper.width_px != self._width_px():
            self._pause.start()
