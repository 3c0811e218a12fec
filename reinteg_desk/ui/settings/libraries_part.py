"""The libraries: which there are, which one results come from, and what can be done with them."""

from collections.abc import Callable, Mapping, Sequence
from typing import Any

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QPushButton

from reinteg_desk.app.libraries import LibraryChoice
from reinteg_desk.app.library_results import CheckReport, LibraryComparison
from reinteg_desk.ui.kit.choices import ChoiceField, Option
from reinteg_desk.ui.kit.flow import Flow
from reinteg_desk.ui.kit.languages import day, number
from reinteg_desk.ui.kit.layout import boxed, column, hairline, label, row
from reinteg_desk.ui.kit.services import Services
from reinteg_desk.ui.kit.speaking import Speaking, Text
from reinteg_desk.ui.kit.tables import Column, RowsModel, Table
from reinteg_desk.ui.kit.tasks import Lane
from reinteg_desk.ui.kit.theme import APART, GRID, NEAR, Type
from reinteg_desk.ui.kit.widths import keep_width
from reinteg_desk.ui.settings.libraries_presenter import Presenter, Standing
from reinteg_desk.ui.settings.library_import import LibraryImport
from reinteg_desk.ui.settings.library_results import LibraryResults
from reinteg_desk.ui.settings.part import NEWS
from reinteg_desk.ui.settings.removal import Removal

_ROWS = 6
_CHOICE_WIDTH = 140 * GRID
_NO_REFERENCE = "library.no_reference"


class LibrariesPart(Speaking):
    """The page of libraries.

    Signals:
        switched: Results come from another library now.
    """

    switched = Signal()

    def __init__(self, services: Services) -> None:
        super().__init__()
        self._services = services
        self.presenter = Presenter(services.desk, lambda: services.language)
        self._model: RowsModel[LibraryChoice] = RowsModel(self._columns())
        self.table = Table(
            self._model, lambda: self.tr("Libraries"), empty=lambda: self.tr("One moment …")
        )
        self.table.show_rows_whole(most=_ROWS)
        self.table.selection_moved.connect(self._show_possible)
        self.table.chosen.connect(lambda _: self.use())
        self._note = label(Type.MUTED, wrap=True)
        self._use = self._button(lambda: self.tr("Use this library"), self.use)
        self._check = self._button(lambda: self.tr("Check it"), self.check)
        self._report = self._button(lambda: self.tr("Report of the import"), self.show_report)
        self._remove = self._button(lambda: self.tr("Remove …"), self.ask_to_remove)
        self._other = ChoiceField(lambda: self.tr("Compare the selected library with"), [])
        keep_width(self._other, least=_CHOICE_WIDTH)
        self._compare = self._button(lambda: self.tr("Compare"), self.compare)
        self.removal = Removal()
        self.removal.agreed.connect(self.remove)
        self.results = LibraryResults(services, self.presenter)
        self.imports = LibraryImport(services, self.presenter)
        self.imports.imported.connect(self._on_imported)
        self._lay_out()

    def _lay_out(self) -> None:
        heading, hint = label(Type.SECTION), label(Type.MUTED, wrap=True)
        self.say(heading.setText, lambda: self.tr("Where the requirements come from"))
        self.say(
            hint.setText,
            lambda: self.tr(
                "Every result names the library it was computed with. Data older than 24 months "
                "is marked with its date."
            ),
        )
        acts = boxed(Flow(self._use, self._check, self._report, self._remove, gap=NEAR))
        imports = row(self.imports, None)
        imports.setStretch(0, 100)
        self.setLayout(
            column(
                column(heading, hint, self.table, self._note, acts, self.removal, gap=NEAR),
                row(self._other, column(None, self._compare), None, gap=NEAR),
                self.results,
                hairline(),
                imports,
                None,
                gap=APART,
            )
        )

    def _button(self, text: Text, act: Callable[[], object]) -> QPushButton:
        button = QPushButton()
        self.say(button.setText, text)
        button.clicked.connect(lambda _checked: act())
        return button

    # --- the table ---

    def _columns(self) -> list[Column[LibraryChoice]]:
        return [
            Column(
                heading=lambda: self.tr("In use"),
                text=lambda each: self.tr("● yes") if self.presenter.is_in_use(each) else "",
            ),
            Column(heading=lambda: self.tr("Labour market"), text=self._market),
            Column(
                heading=lambda: self.tr("Library"),
                text=self.presenter.title,
                hint=lambda each: f"{self._full_name(each)}\n{each.name}",
                stretch=True,
            ),
            Column(
                heading=lambda: self.tr("Data of"),
                text=self._dated,
                hint=self._age_told,
            ),
            Column(
                heading=lambda: self.tr("Occupations"),
                text=lambda each: "-" if each.occupations is None else number(each.occupations),
                figures=True,
            ),
            Column(heading=lambda: self.tr("Status"), text=self._standing),
        ]

    def _full_name(self, choice: LibraryChoice) -> str:
        """The name; the built-in ones differ in their labour market only."""
        title = self.presenter.title(choice)
        if not choice.built_in:
            return title
        text = self.tr("{library} (labour market: {market})")
        return text.format(library=title, market=self._market(choice))

    def _short_name(self, choice: LibraryChoice) -> str:
        """The name for a list: what tells it apart comes first."""
        market, title = self._market(choice), self.presenter.title(choice)
        if not market:
            return title
        text = self.tr("{market}: {library}")
        return text.format(market=market[:1].upper() + market[1:], library=title)

    def _market(self, choice: LibraryChoice) -> str:
        if not choice.built_in:
            return ""
        markets = {"builtin": self.tr("Dutch-speaking"), "builtin:fr": self.tr("French-speaking")}
        return markets.get(choice.name, self.tr("German-speaking"))

    def _dated(self, choice: LibraryChoice) -> str:
        if choice.age is None:
            return ""
        if choice.age.dated is None:
            return self.tr("▲ not known")
        shown = day(choice.age.dated)
        return f"▲ {shown}" if choice.age.outdated else shown

    def _age_told(self, choice: LibraryChoice) -> str:
        if choice.age is None or not choice.age.outdated:
            return ""
        if choice.age.months is None:
            return self.tr("The date of this data is not known.")
        return self.tr("Older than 24 months: {months} months.").format(months=choice.age.months)

    def _standing(self, choice: LibraryChoice) -> str:
        names = {
            Standing.ESTIMATE: self.tr("expert estimate"),
            Standing.MEASURED: self.tr("calibrated"),
            Standing.MAPPED: self.tr("mapped onto another"),
            Standing.NOT_CALIBRATED: self.tr("not calibrated"),
            Standing.UNREADABLE: self.tr("cannot be read"),
        }
        return names[self.presenter.standing(choice)]

    # --- what shows ---

    def refresh(self) -> None:
        """Read what there is, off the GUI thread, and show it."""
        self._services.tasks.run(self.presenter.load, self._show, lane=Lane.POOL)

    def forget(self) -> None:
        """The page is left: nothing half asked stays."""
        self.removal.hide()

    def _show(self, choices: Sequence[LibraryChoice]) -> None:
        at = self.table.selected()
        self.presenter.choices = tuple(choices)
        self._model.set_rows(choices)
        position = at if at is not None and at < len(choices) else self.presenter.position_in_use()
        self.table.select(position)
        self.imports.refresh()
        self._show_possible()
        self.table.retranslate()

    def _option(self, choice: LibraryChoice) -> Option:
        return (choice.name, lambda: self._short_name(choice))

    @property
    def selected(self) -> LibraryChoice | None:
        """The library that is selected."""
        at = self.table.selected()
        return self._model.row_at(at) if at is not None else None

    def _show_possible(self) -> None:
        """Offer what can be done with the selected library; say why the rest cannot."""
        choice = self.selected
        readable = choice is not None and choice.source is not None
        in_use = choice is not None and self.presenter.is_in_use(choice)
        self.removal.hide()
        self._use.setEnabled(readable and not in_use)
        self._use.setToolTip(self.tr("Results come from this library already.") if in_use else "")
        self._check.setEnabled(choice is not None)
        self._offer_others(choice)
        self._compare.setEnabled(readable and self._other.value is not None)
        self._report.setEnabled(choice is not None and choice.has_report)
        self._report.setToolTip(
            "" if self._report.isEnabled() else self.tr("No import made this library.")
        )
        self._remove.setEnabled(choice is not None and not choice.built_in)
        self._remove.setToolTip(
            "" if self._remove.isEnabled() else self.tr("It belongs to the program.")
        )
        self._note.setText(self._noted(choice))

    def _offer_others(self, choice: LibraryChoice | None) -> None:
        """Every other library that can be read; one of them is chosen, where there is one."""
        others = [each for each in self.presenter.choices if each.source and each is not choice]
        self._other.set_options([self._option(each) for each in others])
        if self._other.value is None and others:
            self._other.set_value(others[0].name)
        self._other.box.setEnabled(bool(others))
        self._compare.setToolTip("" if others else self.tr("There is no other library."))

    def _noted(self, choice: LibraryChoice | None) -> str:
        """Why it cannot be read, or what its source says about it."""
        if choice is None:
            return ""
        if choice.problem is not None:
            return self._services.notices.sentence(choice.problem)
        source = choice.source
        parts = [self._age_told(choice)]
        if source is not None:
            if source.calibrated_to:
                parts.append(self.tr("Mapped onto {library}.").format(library=source.calibrated_to))
            parts.append(source.note_in(self._services.language) or "")
            if source.url.startswith("http"):
                parts.append(self.tr("More at {address}.").format(address=source.url))
            if source.licence:
                parts.append(self.tr("Licence: {licence}.").format(licence=source.licence))
        return " ".join(part for part in parts if part)

    # --- acts ---

    def use(self) -> None:
        """Have results come from the selected library."""
        choice = self.selected
        if choice is None or choice.source is None or self.presenter.is_in_use(choice):
            return
        title = self._full_name(choice)
        self._services.tasks.run(
            lambda: self.presenter.choose(choice.name),
            lambda _: self._on_switched(title),
            lane=Lane.POOL,
        )

    def _on_switched(self, title: str) -> None:
        self.switched.emit()
        self.refresh()
        self._services.notices.news(
            lambda: self.tr("Results come from {library} from now on.").format(library=title),
            topic=NEWS,
        )
        self._warn_of_missing_reference()

    def _warn_of_missing_reference(self) -> None:
        session = self._services.session()
        code = session.case.incapacity.reference_occupation if session else None
        self._services.notices.withdraw(_NO_REFERENCE)
        if self.presenter.lacks_reference(code):
            self._services.notices.warning(
                lambda: self.tr(
                    "The reference occupation {code} of the open file is not in this library: "
                    "there is no score until another one is chosen on the file page."
                ).format(code=code),
                topic=_NO_REFERENCE,
            )

    def check(self) -> None:
        """Check the selected library."""
        choice = self.selected
        if choice is None:
            return
        title = self._full_name(choice)

        def show(report: CheckReport) -> None:
            self.results.show_result(report, title)

        self._services.tasks.run(lambda: self.presenter.check(choice.name), show, lane=Lane.POOL)

    def compare(self) -> None:
        """Compare the selected library with another."""
        first = self.selected
        self._offer_others(first)  # the selection may just have moved onto the other one
        second = self._other.value
        if first is None or second is None:
            return
        names = {each.name: self._full_name(each) for each in self.presenter.choices}
        text = self.tr("{first} beside {second}")
        of = text.format(first=names[first.name], second=names.get(str(second), ""))

        def show(comparison: LibraryComparison) -> None:
            self.results.show_result(comparison, of)

        self._services.tasks.run(
            lambda: self.presenter.compare(first.name, str(second)), show, lane=Lane.POOL
        )

    def show_report(self) -> None:
        """What the import of the selected library took, left out and missed."""
        choice = self.selected
        if choice is not None:
            self._show_report_of(choice.name)

    def _show_report_of(self, name: str) -> None:
        def show(report: Mapping[str, Any] | None) -> None:
            if report is not None:
                self.results.show_result(report, name)

        self._services.tasks.run(lambda: self.presenter.report(name), show, lane=Lane.POOL)

    def ask_to_remove(self) -> None:
        """Say what removing means."""
        choice = self.selected
        if choice is None or choice.built_in:
            return
        title = self._full_name(choice)
        text = self.tr("{library} will be removed from this computer for good.").format(
            library=title
        )
        if self.presenter.is_in_use(choice):
            text += " " + self.tr(
                "It is in use: results will come from the built-in library from then on, also "
                "those of the open file. Documents that were made stay as they are."
            )
        self.removal.ask(text)

    def remove(self) -> None:
        """Remove the selected library."""
        choice = self.selected
        self.removal.hide()
        if choice is None or choice.built_in:
            return
        was_in_use = self.presenter.is_in_use(choice)

        def removed(_: None) -> None:
            self.results.forget()
            if was_in_use:
                self.switched.emit()
                self._warn_of_missing_reference()
            self.refresh()
            self._services.notices.news(lambda: self.tr("The library is removed."), topic=NEWS)

        self._services.tasks.run(
            lambda: self.presenter.remove(choice.name), removed, lane=Lane.POOL
        )

    def _on_imported(self, name: str) -> None:
        if name == self._services.desk.libraries.chosen:
            self.switched.emit()
        self.refresh()
        self._show_report_of(name)
        self._services.notices.news(
            lambda: self.tr("The library is there. Select it in the list to use it."), topic=NEWS
        )
