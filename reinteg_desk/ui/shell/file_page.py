"""An open file: head line, step bar, the page of the step, the live panel beside it."""

from collections.abc import Callable
from importlib import import_module

from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QStackedWidget, QToolButton

from reinteg_desk.app.file_session import FileSession
from reinteg_desk.ui.kit.commands import Command, CommandGroup
from reinteg_desk.ui.kit.icons import icon
from reinteg_desk.ui.kit.layout import boxed, column, hairline, paint_apart, row, scrolling
from reinteg_desk.ui.kit.preferences import Key
from reinteg_desk.ui.kit.screen import StepScreen
from reinteg_desk.ui.kit.services import Services
from reinteg_desk.ui.kit.speaking import Speaking
from reinteg_desk.ui.kit.steps import Step
from reinteg_desk.ui.kit.theme import set_role
from reinteg_desk.ui.kit.widths import for_text, keep_width
from reinteg_desk.ui.preparation.bar import PreparationBar
from reinteg_desk.ui.score.panel import LivePanel
from reinteg_desk.ui.shell.case_export import CaseExport
from reinteg_desk.ui.shell.head_line import HeadLine
from reinteg_desk.ui.shell.step_bar import StepBar

FOLDERS = {
    Step.FILE: "dossier",
    Step.TIMELINE: "timeline",
    Step.CAPACITIES: "capacities",
    Step.SCORE: "score",
    Step.DECISION: "decision",
    Step.PLAN: "plan",
}
"""Step → the package of its page; a page is imported and built when it is first shown."""

SHEETS = {
    **dict.fromkeys(("questionnaire", "assessments", "notes"), "questionnaire"),
    **dict.fromkeys(("visit", "work_post"), "visit"),
}
"""First part of a key path → the package of the sheet of the file step that shows it."""
SHEET_KEY = "Ctrl+Shift+Q"
VISIT_KEY = "Ctrl+Shift+V"

WITH_PANEL = (Step.CAPACITIES, Step.DECISION, Step.PLAN)
"""The score page shows everything the panel shows, larger."""
PANEL_WIDTH = 272
FOLD_WIDTH = 24
NARROW = 1120
"""Below this width of the page the panel folds away; a button brings it back."""


class FilePage(Speaking):
    """Holds the step pages of one session; pages live until the file is put away."""

    def __init__(self, session: FileSession, services: Services) -> None:
        super().__init__()
        self.session = session
        self._services = services
        self._pages: dict[str, StepScreen] = {}
        self._made: tuple[str, StepScreen] | None = None
        self.step = Step.FILE
        self._head = HeadLine(session, services)
        self._bar = StepBar(session, services, self.show_step, self.show_visit, self)
        self.preparation = PreparationBar(session, services)
        self._stack = QStackedWidget()
        self._panel = LivePanel(session, services)
        self._panel_area = scrolling(self._panel)
        keep_width(self._panel_area, least=PANEL_WIDTH, most=PANEL_WIDTH)
        self._fold = QToolButton()
        self._fold.setAutoRaise(True)
        keep_width(self._fold, least=FOLD_WIDTH, most=FOLD_WIDTH)
        set_role(self._fold, "slim")
        self._fold.clicked.connect(self._toggle_panel)
        self._unfolded = services.preferences.on(Key.LIVE_PANEL)
        self._line = hairline(vertical=True)
        side = row(self._line, self._fold, self._panel_area, gap=0)
        self._side = boxed(side)
        body = row(gap=0)
        body.addWidget(self._stack, 1)
        body.addWidget(self._side)
        # One box: the page that fills the file takes its place as a whole.
        self._top = boxed(column(self._head, self._bar, self.preparation, hairline(), gap=0))
        whole = column(self._top, gap=0)
        whole.addLayout(body, 1)
        self.setLayout(whole)
        services.commands.add(
            self,
            Command(
                name=lambda: self.tr("Questionnaire of the person"),
                act=lambda: self.show_step(Step.FILE, "questionnaire"),
                shortcut=SHEET_KEY,
                group=CommandGroup.FILE,
            ),
        )
        services.commands.add(
            self,
            Command(
                name=lambda: self.tr("Visit to the work post"),
                act=self.show_visit,
                shortcut=VISIT_KEY,
                group=CommandGroup.FILE,
            ),
        )
        self.case_export = CaseExport(session, services, self)
        self.say(self._fold.setToolTip, lambda: self.tr("Show or hide the live panel"))
        self.say(self._fold.setAccessibleName, lambda: self.tr("Show or hide the live panel"))

    def fill_frame(self) -> None:
        """Fill in what stands around the steps, ahead of being seen."""
        for screen in (self._head, self._bar):
            screen.fill()

    def fill_step(self, step: Step) -> None:
        """Fill in the page of a step, ahead of being seen."""
        self.page(step).fill()

    def show_step(self, step: Step, place: str | None = None) -> None:
        """Bring a step in front, optionally at a place on it."""
        paint_apart(self)
        self.step = step
        page = self.page(step, place)
        page.fill()
        self._stack.setCurrentWidget(page)
        self._bar.show_current(step)
        self._top.setVisible(not page.fills_file)
        self._show_panel()
        page.enter(place)

    @property
    def pages(self) -> tuple[StepScreen, ...]:
        """The step pages that exist."""
        made = () if self._made is None else (self._made[1],)
        return (*self._pages.values(), *made)

    def show_visit(self) -> None:
        """Stand at the work post: the visit, where it was left."""
        self.show_step(Step.FILE, "visit")

    def page(self, step: Step, place: str | None = None) -> StepScreen:
        """The page of a step, or its sheet that shows a place; built when it is first asked for."""
        folder = SHEETS.get((place or "").partition(".")[0], FOLDERS[step])
        if folder not in self._pages:
            made = self._made[1] if self._made is not None and self._made[0] == folder else None
            self._put(folder, made or _view(folder)(self.session, self._services))
        return self._pages[folder]

    def _put(self, folder: str, page: StepScreen) -> None:
        self._stack.addWidget(page)
        self._pages[folder] = page
        if self._made is not None and self._made[0] == folder:
            self._made = None

    def prepare(self) -> bool:
        """Build or fill in a little of what was not visited yet; whether anything was left to do.

        Called while nobody waits. A piece takes less time than anybody notices.
        """
        if self._made is not None:
            self._put(*self._made)
            return True
        missing = next((each for each in self._wanted() if each not in self._pages), None)
        if missing is not None:
            self._made = missing, _view(missing)(self.session, self._services)
            return True
        ahead = () if self.session.awaits_file else self._pages.values()
        return any(page.fill() for page in ahead)

    def _wanted(self) -> tuple[str, ...]:
        """Which pages will be visited: the steps; once there is a file, the sheets of it."""
        steps = tuple(FOLDERS.values())
        if self.session.awaits_file:
            return steps
        visit = (SHEETS["visit"],) if self._bar.shows_visit else ()
        return (*steps, SHEETS["questionnaire"], *visit)

    def _toggle_panel(self) -> None:
        self._unfolded = not self._panel_area.isVisible()
        self._services.preferences.set(Key.LIVE_PANEL, self._unfolded)
        self._show_panel(forced=True)

    def _show_panel(self, *, forced: bool = False) -> None:
        wanted = self.step in WITH_PANEL
        self._side.setVisible(wanted)
        roomy = self.width() >= for_text(NARROW) or forced
        self._panel_area.setVisible(wanted and self._unfolded and roomy)
        name = "chevron-right" if self._panel_area.isVisibleTo(self) else "chevron-left"
        self._fold.setIcon(icon(name))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """A narrow page folds the panel."""
        super().resizeEvent(event)
        self._show_panel()

    def leave(self) -> None:
        """The file is put away: nothing of it stays on a screen."""
        for screen in (self._head, self._bar, self.preparation, self._panel, *self.pages):
            screen.leave()
        self.hide()


def _view(folder: str) -> Callable[[FileSession, Services], StepScreen]:
    view: Callable[[FileSession, Services], StepScreen] = import_module(
        f"reinteg_desk.ui.{folder}.view"
    ).View
    return view


def import_pages() -> None:
    """Import all pages that are built late; on another thread, while the passphrase is typed."""
    for folder in dict.fromkeys((*FOLDERS.values(), *SHEETS.values())):
        _view(folder)
    import_module("reinteg_desk.ui.hand_over.view")


def neighbour(step: Step, by: int) -> Step:
    """The step before or after one; the first and last stay."""
    steps = list(Step)
    return steps[min(max(steps.index(step) + by, 0), len(steps) - 1)]
