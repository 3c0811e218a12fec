"""Importing an O*NET release or ESCO's titles, in place."""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QPushButton, QWidget

from reinteg_desk.app.libraries import OnetOrder
from reinteg_desk.app.problems import ProblemError
from reinteg_desk.ui.kit.choices import ChoiceField, Option
from reinteg_desk.ui.kit.fields import Field
from reinteg_desk.ui.kit.layout import boxed, column, label, row
from reinteg_desk.ui.kit.path_field import PathField
from reinteg_desk.ui.kit.progress import ProgressLine
from reinteg_desk.ui.kit.services import Services
from reinteg_desk.ui.kit.speaking import Speaking, Text
from reinteg_desk.ui.kit.theme import APART, NEAR, TEXT_WIDTH, Type
from reinteg_desk.ui.kit.widths import UNBOUNDED, keep_width
from reinteg_desk.ui.settings.libraries_presenter import Presenter
from reinteg_desk.ui.settings.part import NEWS

_OF_CROSSWALK = ("library.no_crosswalk", "library.not_a_unit_group")


class LibraryImport(Speaking):
    """Two forms, each with how far its import is.

    Signals:
        imported: The name of the library that an import made.
    """

    imported = Signal(str)

    def __init__(self, services: Services, presenter: Presenter) -> None:
        super().__init__()
        self._services = services
        self._presenter = presenter
        self._release = PathField(
            lambda: self.tr("Release of O*NET: a folder or a zip"), folders=True, files="*.zip"
        )
        self._crosswalk = PathField(
            lambda: self.tr("Crosswalk to ISCO-08 (empty: crosswalk.csv in or beside the release)"),
            folders=False,
            files="*.csv",
        )
        self._onto = ChoiceField(lambda: self.tr("Map the demands onto"), self._targets())
        self._esco = PathField(
            lambda: self.tr("Tables of ESCO: a folder or a zip"), folders=True, files="*.zip"
        )
        self.progress = ProgressLine(services.tasks, self._importing)
        self.esco_progress = ProgressLine(services.tasks, self._importing)
        self._buttons: list[QPushButton] = []
        self.setLayout(column(self._onet_form(), self._esco_form(), gap=APART))
        keep_width(self, most=TEXT_WIDTH)
        for field in (*self.findChildren(Field), *self.findChildren(PathField)):
            field.setMaximumWidth(UNBOUNDED)

    def _importing(self, name: str) -> str:
        return self.tr("Importing: {name}").format(name=name)

    def _onet_form(self) -> QWidget:
        heading = self._heading(lambda: self.tr("Import a release of O*NET"))
        hint = self._hint(
            lambda: self.tr(
                "Becomes a library beside the built-in one. Its numbers are on scales of their "
                "own: without mapping them onto a calibrated library they do not mean the level "
                "texts, and every result says so."
            )
        )
        start = self._button(lambda: self.tr("Import"), self.import_onet)
        return boxed(
            column(
                heading,
                hint,
                self._release,
                self._crosswalk,
                self._onto,
                row(start, None),
                self.progress,
                gap=NEAR,
            )
        )

    def _esco_form(self) -> QWidget:
        heading = self._heading(lambda: self.tr("Add everyday titles from ESCO"))
        hint = self._hint(
            lambda: self.tr(
                "Titles of occupations_nl.csv, _fr.csv and _en.csv are added to the library in "
                "use, as a library beside it; requirements stay as they are."
            )
        )
        start = self._button(lambda: self.tr("Add the titles"), self.import_esco)
        return boxed(
            column(heading, hint, self._esco, row(start, None), self.esco_progress, gap=NEAR)
        )

    def _heading(self, text: Text) -> QWidget:
        made = label(Type.SECTION)
        self.say(made.setText, text)
        return made

    def _hint(self, text: Text) -> QWidget:
        made = label(Type.MUTED, wrap=True)
        self.say(made.setText, text)
        return made

    def _button(self, text: Text, act: Callable[[], None]) -> QPushButton:
        button = QPushButton()
        self.say(button.setText, text)
        button.clicked.connect(lambda _checked: act())
        self._buttons.append(button)
        return button

    def _targets(self) -> list[Option]:
        none: Option = (None, lambda: self.tr("nothing: keep the scales of O*NET"))
        choices = self._presenter.may_calibrate_to()
        return [none, *((each.name, self._named(self._presenter.title(each))) for each in choices)]

    @staticmethod
    def _named(title: str) -> Text:
        return lambda: title

    def refresh(self) -> None:
        """Offer the libraries that there are now."""
        self._onto.set_options(self._targets())

    # --- acts ---

    def import_onet(self) -> None:
        """Import what the form says."""
        source = self._needed(self._release)
        if source is None:
            return
        self._crosswalk.field.set_error(None)
        onto = self._onto.value
        order = OnetOrder(
            source=source,
            crosswalk=self._crosswalk.path,
            calibrate=str(onto) if onto is not None else None,
        )
        self._run(
            lambda progress, cancelled: self._presenter.import_onet(order, progress, cancelled),
            self._release,
            self.progress,
        )

    def import_esco(self) -> None:
        """Add titles."""
        source = self._needed(self._esco)
        if source is not None:
            self._run(
                lambda progress, cancelled: self._presenter.import_esco(
                    source, progress, cancelled
                ),
                self._esco,
                self.esco_progress,
            )

    def _needed(self, field: PathField) -> Path | None:
        path = field.path
        field.field.set_error(None if path else self.tr("Choose a folder or a zip."))
        if path is None:
            field.field.focus()
        return path

    def _run(self, work: Callable[..., str], field: PathField, progress: ProgressLine) -> None:
        self._allow(on=False)

        def done(name: str) -> None:
            self._allow(on=True)
            self.imported.emit(name)

        def failed(error: Exception) -> None:
            self._allow(on=True)
            self._on_failure(error, field)

        progress.run(work, done, failed)

    def _allow(self, *, on: bool) -> None:
        for button in self._buttons:
            button.setEnabled(on)

    def _on_failure(self, error: Exception, field: PathField) -> None:
        """Trouble goes to its field; that the user stopped it is news."""
        if not isinstance(error, ProblemError):
            self._services.tasks.failed_unhandled.emit(error)
        elif error.problem.code == "library.cancelled":
            self._services.notices.news(
                lambda: self.tr("The import was stopped; nothing was written."), topic=NEWS
            )
        else:
            at = self._crosswalk if error.problem.code in _OF_CROSSWALK else field
            at.field.set_error(self._services.notices.sentence(error))
            at.field.focus()
