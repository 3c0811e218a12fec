"""Step 6 on screen: what is agreed at the left, the document as it will be printed at the right."""

from collections.abc import Callable
from functools import partial
from pathlib import Path

from PySide6.QtCore import QEvent, QObject, QStandardPaths, QTimer
from PySide6.QtGui import QResizeEvent, QShowEvent
from PySide6.QtWidgets import QFileDialog, QWidget

from reinteg_desk.app.file_session import FileSession
from reinteg_desk.app.problems import Problem
from reinteg_desk.domain.consultation import Role
from reinteg_desk.ui.kit.commands import Command
from reinteg_desk.ui.kit.document_names import document_place
from reinteg_desk.ui.kit.entry_form import EntryForm
from reinteg_desk.ui.kit.fields import LongTextField, TextField
from reinteg_desk.ui.kit.guarded_text import GuardedText, guard_of
from reinteg_desk.ui.kit.layout import boxed, column, hairline, row, scrolling
from reinteg_desk.ui.kit.screen import StepScreen
from reinteg_desk.ui.kit.services import Services
from reinteg_desk.ui.kit.steps import Step
from reinteg_desk.ui.kit.tasks import Lane
from reinteg_desk.ui.kit.theme import APART, EDGE
from reinteg_desk.ui.kit.widths import UNBOUNDED, for_text
from reinteg_desk.ui.plan.accommodations_part import AccommodationsPart
from reinteg_desk.ui.plan.actions_part import ActionsPart
from reinteg_desk.ui.plan.check_part import CheckPart
from reinteg_desk.ui.plan.closing import Closing
from reinteg_desk.ui.plan.closing_part import ClosingPart
from reinteg_desk.ui.plan.document_bar import DocumentBar
from reinteg_desk.ui.plan.exporting import signed_writer, writer
from reinteg_desk.ui.plan.large_link import LargeLink
from reinteg_desk.ui.plan.measures_part import MeasuresPart
from reinteg_desk.ui.plan.pictures import PictureShelf
from reinteg_desk.ui.plan.places import ACCOMMODATIONS, ACTIONS, CONTACT, GOAL, REMARKS
from reinteg_desk.ui.plan.presenter import Doubt, Hindrance, Order, Presenter
from reinteg_desk.ui.plan.preview import Preview
from reinteg_desk.ui.plan.signing_line import Signature, SigningLine, signature_of
from reinteg_desk.ui.plan.versions_part import VersionsPart

EXPORT_KEY = "Ctrl+E"
CLOSE_KEY = "Ctrl+Shift+S"
RIGHT_AT_LEAST = 360
PREVIEW_AT_LEAST = 220
"""Where the head leaves less, the right half scrolls and nothing of it is squeezed."""
ROOMY_PX = 560
LEFT_AT_MOST = 0.62
"""The share of the page that the fields may ask for before they scroll sideways."""

_STEP_OF = {
    "person": Step.FILE,
    "incapacity": Step.FILE,
    "consultation": Step.FILE,
    "events": Step.FILE,
    "questionnaire": Step.FILE,
    "assessments": Step.FILE,
    "notes": Step.FILE,
    "answers": Step.DECISION,
    "decision": Step.DECISION,
    "plan": Step.PLAN,
    "surroundings": Step.FILE,
    "visit": Step.FILE,
}
"""First part of a key path → the step that shows it; all else is on the capacities page."""


class View(StepScreen):
    """The plan page."""

    def __init__(self, session: FileSession, services: Services) -> None:
        super().__init__(session, services)
        self._shelf = PictureShelf(services, self)
        presenter = Presenter(
            session,
            services.desk,
            self._label,
            role=self._role,
            pictures=lambda: self._shelf.held,
        )
        self._presenter = presenter
        self._folder = Path(_documents_folder())
        self._put_away = False
        self._problems: dict[str, Problem] = {}
        self._form = EntryForm(self)
        guard = guard_of(services)
        self._goal = GuardedText(lambda: self.tr("Goal"), guard, lines=2)
        self._actions = ActionsPart(
            presenter, self._form, services.desk.clock.today, self._action_fault, guard
        )
        self._accommodations = AccommodationsPart()
        self._measures = MeasuresPart()
        self._remarks = GuardedText(lambda: self.tr("Remarks of the person"), guard, lines=3)
        self._contact = TextField(lambda: self.tr("Contact for questions"))
        self._closing_part = ClosingPart()
        self._closing = Closing(session, services, presenter, self._closing_part)
        self._versions = VersionsPart(session, services)
        self._bar = DocumentBar(presenter)
        self._check = CheckPart(presenter)
        self._signing = SigningLine(session, services)
        self._preview = Preview(services, presenter.printer)
        self._large = LargeLink()
        self._connect()
        self._add_commands()
        self._laid_out()

    def _laid_out(self) -> None:
        for field in self._texts().values():
            field.setMaximumWidth(UNBOUNDED)
        parts = (
            self._goal,
            self._actions,
            self._measures,
            self._accommodations,
            self._remarks,
            self._contact,
        )
        form = column(
            *parts, hairline(), self._closing_part, self._versions, None, gap=APART, edge=EDGE
        )
        self._left = boxed(form)
        self._left.installEventFilter(self)
        self._area = scrolling(self._left)
        head = column(self._bar, self._check, self._signing, self._large)
        pages = column(self._preview)
        head.setContentsMargins(EDGE, EDGE, EDGE, APART)
        bar = self._preview.area.verticalScrollBar().sizeHint().width()
        pages.setContentsMargins(EDGE, 0, max(0, EDGE - bar), 0)  # the pages end where fields end
        self._preview.setMinimumHeight(PREVIEW_AT_LEAST)
        beside = column(head, pages, gap=0)
        beside.setStretch(1, 1)  # the head gets what its words need, the pages the rest
        inner = boxed(beside)
        right = scrolling(inner, tight=False)
        for each in (inner, right):
            each.setMinimumWidth(RIGHT_AT_LEAST)
        halves = row(gap=0)
        between = hairline(vertical=True)
        halves.addWidget(self._area, 1)
        halves.addWidget(between)
        for each in (self._area, between):
            self._large.toggled.connect(each.setHidden)
        halves.addWidget(right, 1)
        self.setLayout(halves)

    def _connect(self) -> None:
        presenter = self._presenter
        for path, field in self._texts().items():
            field.edited.connect(partial(presenter.write, path))
            self._form.name(path, field)
        self._measures.taken.connect(presenter.take_measure)
        self._accommodations.switched.connect(
            lambda which, on: presenter.switch_accommodation(which, on=on)
        )
        self._accommodations.effect_asked.connect(lambda: self.services.go(Step.SCORE))
        self._bar.changed.connect(self._show_document)
        self._bar.export_asked.connect(self.export)
        self._check.place_asked.connect(self._go_to)
        self._check.export_confirmed.connect(self._ask_where)
        self._preview.shown.connect(self._show_check)
        self._preview.way_out.connect(
            lambda: self.services.go(Step.FILE, "incapacity.reference_occupation")
        )
        self._closing_part.place_asked.connect(self._go_to_point)

    def _texts(self) -> dict[str, LongTextField | TextField]:
        return {GOAL: self._goal.field, REMARKS: self._remarks.field, CONTACT: self._contact}

    def _add_commands(self) -> None:
        add = self.services.commands.add
        add(
            self,
            Command(name=lambda: self.tr("Export as PDF"), act=self.export, shortcut=EXPORT_KEY),
        )
        add(
            self,
            Command(
                name=lambda: self.tr("Close the consultation"),
                act=self._ask_to_close,
                shortcut=CLOSE_KEY,
                possible=lambda: not self._presenter.is_final,
            ),
        )
        told = (
            (lambda: self.tr("Move the action up"), "Alt+Up"),
            (lambda: self.tr("Move the action down"), "Alt+Down"),
            (lambda: self.tr("Remove the action"), "Ctrl+Delete"),
        )
        for name, key in told:
            act = self._actions.adding.setFocus
            add(self, Command(name=name, act=act, shortcut=key, told_only=True))

    def _ask_to_close(self) -> None:
        """The question of the closing, in sight and with the focus on its answer."""
        self._large.fold()
        self._closing_part.ask_now()
        QTimer.singleShot(0, self, self._show_closing)

    def _show_closing(self) -> None:
        self._area.ensureWidgetVisible(self._closing_part, EDGE, EDGE)

    def _role(self) -> Role | None:
        """Of who is at the desk."""
        vault = self.services.vault()
        return vault.user.role if vault is not None else None

    def _label(self, path: str) -> str:
        """The name of the field at a key path, for "undo …"."""
        field = self._texts().get(path)
        if field is None:
            accommodates = path == ACCOMMODATIONS
            return self.tr("Accommodations") if accommodates else self.tr("Actions")
        return field.name.replace("&", "")

    # --- what is wrong ---

    def _action_fault(self, path: str) -> str | None:
        kept = self._presenter.kept(path)
        if path in self._problems:
            sentence = self.services.notices.sentence(self._problems[path])
            return sentence[:1].upper() + sentence[1:]
        if kept is None:
            return None
        if path.endswith(".text") and not kept.strip():
            return self.tr("Say what is done, or remove the action.")
        if self._presenter.is_unlikely(kept):
            return self.tr("Nobody can mean this day: check the year.")
        return None

    # --- the document ---

    def _show_document(self) -> None:
        self._bar.refresh()
        self._check.refresh()
        if self.isVisible():
            self._make_document()

    def showEvent(self, event: QShowEvent) -> None:
        """The document of a page that was filled in ahead is made once the page is seen."""
        super().showEvent(event)
        self._make_document()

    def _make_document(self) -> None:
        self._shelf.when_here(
            self._presenter.wanted_pictures,
            lambda: self._preview.follow(self._presenter.order()),
        )

    def _show_check(self) -> None:
        self._check.show_check(self._preview.check)

    def export(self) -> None:
        """Ask where the document goes; without the consent it needs, say so first."""
        if self._presenter.order() is None:
            self._preview.follow(None)
        elif self._presenter.lacks_consent:
            self._check.ask_consent()
        else:
            self._ask_where()

    def _ask_where(self) -> None:
        dialog = QFileDialog(self, self.tr("Export as PDF"), str(self._folder))
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.setNameFilter(self.tr("PDF document (*.pdf)"))
        dialog.setDefaultSuffix("pdf")
        dialog.selectFile(self._bar.file_name())
        dialog.fileSelected.connect(lambda name: self.export_to(Path(name)))
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    def export_to(self, path: Path) -> None:
        """Write the document to a file, whole or not at all."""
        self._shelf.when_here(self._presenter.wanted_pictures, lambda: self._write_to(path))

    def _write_to(self, path: Path) -> None:
        order = self._presenter.order()
        if order is None:
            return
        self._folder = path.parent
        write, signed = self._writer(order, path)
        self._bar.export.setEnabled(False)

        def done(_: None) -> None:
            self._allow_export()
            self.services.notices.news(
                lambda: self._written(signed=signed).format(file=path), topic="export"
            )

        def failed(error: Exception) -> None:
            self._allow_export()
            self.services.tasks.failed_unhandled.emit(error)

        self.services.tasks.run(write, done, failed, lane=Lane.STORE if signed else Lane.POOL)

    def _written(self, *, signed: bool) -> str:
        if signed:
            return self.tr("Written and signed: {file}")
        return self.tr("Written: {file}")

    def _writer(self, order: Order, path: Path) -> tuple[Callable[[], None], bool]:
        """What writes the document, and whether it signs it too."""
        vault, with_facts = self.services.vault(), self._bar.facts.value
        if vault is None or signature_of(self.session, vault) is not Signature.SIGNED:
            return writer(self._presenter, order, path, with_facts=with_facts), False
        consultation = self.session.consultation_id
        write = signed_writer(
            self._presenter, order, path, vault, consultation, with_facts=with_facts
        )
        return write, True

    def _allow_export(self) -> None:
        if not self._put_away:
            self._bar.export.setEnabled(True)

    # --- the screen ---

    def title(self) -> str:
        """The name of the page."""
        return self.tr("Plan")

    def first_focus(self) -> QWidget:
        """The goal, or the line for the next action once there is a goal."""
        return self._actions.adding if self._presenter.plan.goal else self._goal.field.control

    def refresh(self) -> None:
        """Show the present state."""
        presenter = self._presenter
        self._problems = dict(presenter.action_problems())
        for path, field in self._texts().items():
            field.set_value(getattr(presenter.plan, path.rpartition(".")[2]))
            field.control.setEnabled(not presenter.is_final)
        self._actions.refresh()
        self._measures.show_measures(
            presenter.measures(self.services.language), changeable=not presenter.is_final
        )
        self._accommodations.show_chosen(
            presenter.plan.accommodations,
            presenter.accommodation_names(self.services.language),
            changeable=not presenter.is_final,
        )
        self._form.show()
        self._closing.refresh()
        self._versions.refresh()
        self._signing.refresh()
        self._show_document()

    def _fit_left(self) -> None:
        """Fields get the width they need, as far as the preview keeps its part."""
        share = self.width() * LEFT_AT_MOST
        for part in (self._actions, self._bar):
            part.set_narrow(narrow=share < for_text(ROOMY_PX))
        needed = self._left.minimumSizeHint().width() + EDGE
        self._area.setMinimumWidth(min(needed, round(self.width() * LEFT_AT_MOST)))

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Rows came, went or speak another language."""
        if watched is self._left and event.type() == QEvent.Type.LayoutRequest:
            self._fit_left()
        return super().eventFilter(watched, event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Share the width anew."""
        super().resizeEvent(event)
        self._fit_left()

    def show_place(self, place: str) -> None:
        """Focus the field of a key path of the plan, or show one of its documents."""
        kind = next((each for each in self._presenter.kinds if place == document_place(each)), None)
        if kind is not None:
            self._presenter.choose_kind(kind)
            self._show_document()
            self._bar.export.setFocus()
            return
        self._large.fold()
        field = self._form.field(place)
        if place.startswith(ACCOMMODATIONS):
            self._accommodations.adding.setFocus()
            self._area.ensureWidgetVisible(self._accommodations, EDGE, EDGE)
        elif place == ACTIONS or field is None:
            self._actions.adding.setFocus()
            self._area.ensureWidgetVisible(self._actions.adding, EDGE, EDGE)
        else:
            field.focus()
            self._area.ensureWidgetVisible(field, EDGE, EDGE)

    def leave(self) -> None:
        """The file is put away: nothing of it is printed any more."""
        super().leave()
        self._preview.stop()
        self._shelf.clear()
        self._closing.stop()
        self._versions.stop()
        self._put_away = True

    def _go_to_point(self, point: object) -> None:
        """To what stands in the way of closing."""
        places: dict[object, str] = {
            Hindrance.INPUTS: self._presenter.first_input() or "",
            Hindrance.MOTIVE: "decision.motive",
            Doubt.RECOGNITION: "decision.recognition",
            Doubt.CATEGORY: "decision.category",
            Doubt.ACTIONS: ACTIONS,
        }
        self._go_to(places[point])

    def _go_to(self, place: str) -> None:
        """To a key path of the case, or a place around the file, on the page that shows it."""
        step = _STEP_OF.get(place.partition(".")[0].partition("[")[0], Step.CAPACITIES)
        self.services.go(step, place)


def _documents_folder() -> str:
    return QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation)
