"""The address book of the vault: found, added, changed, removed, and where an entry is named."""

from collections.abc import Mapping, Sequence

from PySide6.QtWidgets import QLineEdit

from reinteg_desk.app.problems import ProblemError
from reinteg_desk.app.surroundings import found_in_book, with_contact
from reinteg_desk.domain.identifiers import ContactId
from reinteg_desk.domain.surroundings import Contact, ContactRole
from reinteg_desk.ui.kit.choices import ChoiceField, Option
from reinteg_desk.ui.kit.contact_form import ContactForm
from reinteg_desk.ui.kit.fields import Field
from reinteg_desk.ui.kit.guarded_text import guard_of
from reinteg_desk.ui.kit.languages import joined
from reinteg_desk.ui.kit.layout import boxed, column, label, row
from reinteg_desk.ui.kit.role_names import role_name, role_options
from reinteg_desk.ui.kit.services import Services
from reinteg_desk.ui.kit.tables import Column, RowsModel, Table
from reinteg_desk.ui.kit.theme import NEAR, TEXT_WIDTH, Type
from reinteg_desk.ui.kit.widths import UNBOUNDED, keep_width
from reinteg_desk.ui.settings.part import TABLE_ROWS, SettingsPart, filling
from reinteg_desk.ui.settings.removal import Removal

MOST_NAMED = 8
_TOPIC = "address book"


class AddressBookPart(SettingsPart):
    """The list, what can be done with an entry, the form, and the files that name it."""

    def __init__(self, services: Services) -> None:
        super().__init__(services)
        self._book: tuple[Contact, ...] = ()
        self._naming: Mapping[ContactId, Sequence[str]] | None = None
        self._shown: ContactId | None = None
        self.search = QLineEdit()
        self.search.setClearButtonEnabled(True)
        self.search.textChanged.connect(lambda _: self._show())
        self.which = ChoiceField(lambda: self.tr("Usual role"), self._roles())
        self.which.edited.connect(lambda _: self._show())
        self.model: RowsModel[Contact] = RowsModel(self._columns())
        self.table = Table(
            self.model,
            lambda: self.tr("Address book"),
            empty=lambda: (
                self.tr("Nobody here. Add an entry, or find another one above.")
                if self._book
                else self.tr("No contacts yet. Add one.")
            ),
        )
        self.table.grow_with_rows(least=TABLE_ROWS)
        self.table.selection_moved.connect(self._on_selection)
        self.table.chosen.connect(lambda _: self._open_form())
        self.add = self.button(lambda: self.tr("Add an entry"), self._begin, "primary")
        self.change = self.button(lambda: self.tr("Change the entry"), self._open_form)
        self.remove = self.button(lambda: self.tr("Remove the entry …"), self._ask)
        self.used = label(Type.MUTED, wrap=True, selectable=True)
        self.removal = Removal()
        self.removal.agreed.connect(self._on_removal)
        self.form = ContactForm(guard_of(services))
        self.form.saved.connect(self._on_saved)
        self.form.left.connect(self._close_form)
        self.form.removal_asked.connect(lambda _: self._ask())
        self.form.hide()
        keep_width(self.form, most=TEXT_WIDTH)
        for field in self.form.findChildren(Field):
            field.setMaximumWidth(UNBOUNDED)
        self._lay_out()
        self._offer()

    def _lay_out(self) -> None:
        words = label(Type.MUTED, wrap=True)
        self.say(
            words.setText,
            lambda: self.tr(
                "Doctors, employers, funds and services, for all files of this vault. What you "
                "change here is changed in every file that names it."
            ),
        )
        self.say(self.search.setPlaceholderText, lambda: self.tr("Find by name, place or number"))
        self.say(self.search.setAccessibleName, lambda: self.tr("Find in the address book"))
        self._list = boxed(
            filling(
                column(
                    words,
                    NEAR,
                    row(self.which, None),
                    self.search,
                    self.table,
                    self.used,
                    row(self.add, self.change, self.remove, None, gap=NEAR),
                    self.removal,
                    gap=NEAR,
                ),
                self.table,
            )
        )
        form = row(self.form, None)
        form.setStretch(0, 100)
        self.setLayout(filling(column(self._list, form), self._list))

    def _roles(self) -> list[Option]:
        return [(None, lambda: self.tr("all")), *role_options()]

    def _columns(self) -> list[Column[Contact]]:
        return [
            Column(heading=lambda: self.tr("Name"), text=lambda each: each.name, stretch=True),
            Column(
                heading=lambda: self.tr("Practice, company or service"),
                text=lambda each: each.organisation,
                stretch=True,
            ),
            Column(heading=lambda: self.tr("Usual role"), text=lambda each: role_name(each.role)),
            Column(heading=lambda: self.tr("Town"), text=lambda each: each.town),
            Column(heading=lambda: self.tr("Telephone"), text=lambda each: each.phone),
        ]

    # --- showing ---

    def refresh(self) -> None:
        """Fetch the address book again, and then whose files name its entries."""
        self._naming = None
        self.run(lambda vault: tuple(vault.surroundings.contacts()), self._know)
        self.run(
            lambda vault: vault.surroundings.files_by_contact(), self._know_files, self._on_trouble
        )

    def _know(self, book: tuple[Contact, ...]) -> None:
        self._book = book
        self._show()

    def _show(self) -> None:
        role = self.which.value
        found = found_in_book(
            self._book, self.search.text(), role if isinstance(role, ContactRole) else None
        )
        self.model.set_rows(found)
        self.table.retranslate()
        places = [at for at, each in enumerate(found) if each.contact_id == self._shown]
        if found:
            self.table.select(places[0] if places else 0)
        self._on_selection()

    @property
    def selected(self) -> Contact | None:
        """The entry that is selected."""
        at = self.table.selected()
        return self.model.row_at(at) if at is not None else None

    def _on_selection(self) -> None:
        chosen = self.selected
        self.removal.hide()
        if chosen is not None:
            self._shown = chosen.contact_id
        self._offer()

    def _know_files(self, naming: Mapping[ContactId, Sequence[str]]) -> None:
        self._naming = naming
        self._offer()

    def _names(self) -> Sequence[str]:
        """Whose files name the selected entry, as far as that is known."""
        chosen = self.selected
        return () if chosen is None else (self._naming or {}).get(chosen.contact_id, ())

    def _offer(self) -> None:
        chosen = self.selected
        for each in (self.change, self.remove):
            each.setEnabled(chosen is not None)
        where = self._where() if chosen is not None else ""
        self.used.setText(where)
        self.used.setVisible(bool(where))

    def _where(self) -> str:
        if self._naming is None:
            return ""
        names = self._names()
        if not names:
            return self.tr("No file names it.")
        count = len(names)
        named = joined((*names[:MOST_NAMED], *(("…",) if count > MOST_NAMED else ())))
        return self.tr("%n file(s) name it: {names}.", "", count).format(names=named)

    # --- doing ---

    def _begin(self) -> None:
        role = self.which.value
        usual = role if isinstance(role, ContactRole) else ContactRole.TREATING_DOCTOR
        self.form.begin(usual, self.search.text().strip() if not self.model.rows else "")
        self._show_form()

    def _open_form(self) -> None:
        if (chosen := self.selected) is not None:
            self.form.show_contact(chosen)
            self._show_form()

    def _show_form(self) -> None:
        self.removal.hide()
        self._list.hide()
        self.form.show()
        self.form.name.focus()

    def _close_form(self) -> None:
        self.form.hide()
        self._list.show()
        self.table.setFocus()

    def _on_saved(self, contact: Contact) -> None:
        self.run(
            lambda vault: vault.surroundings.save_contact(contact),
            lambda _: self._after_saving(contact),
            self._on_trouble,
        )

    def _after_saving(self, contact: Contact) -> None:
        session = self.services.session()
        if session is not None:
            session.show_surroundings(with_contact(contact)(session.surroundings))
        self._shown = contact.contact_id
        self.search.clear()
        if self.which.value not in (None, contact.role):
            self.which.set_value(None)
        self._close_form()
        self.refresh()

    def _ask(self) -> None:
        """Say what removing means: files keep what they know."""
        chosen = self.selected
        if chosen is None:
            return
        self._close_form()
        text = self.tr("{who} will be removed from the address book. {where}").format(
            who=chosen.title, where=self._where()
        )
        if self._names():
            keeps = self.tr("These files keep what they know of it.")
            text = f"{text} {keeps}"
        self.removal.ask(text.strip())

    def _on_removal(self) -> None:
        chosen = self.selected
        self.removal.hide()
        if chosen is not None:
            self.run(
                lambda vault: vault.surroundings.remove_contact(chosen.contact_id),
                lambda _: self.refresh(),
                self._on_trouble,
            )

    def _on_trouble(self, error: Exception) -> None:
        if isinstance(error, ProblemError):
            self.services.notices.trouble(error, topic=_TOPIC)
        else:
            self.services.tasks.failed_unhandled.emit(error)

    # --- the part ---

    def retranslate(self) -> None:
        """Say it again."""
        super().retranslate()
        self.which.set_options(self._roles())
        self.table.retranslate()
        self._offer()

    def forget(self) -> None:
        """Nobody's name stays."""
        super().forget()
        self.search.clear()
        self._know(())
        self._shown = self._naming = None
        self.form.begin(ContactRole.OTHER)
        self.form.hide()
        self._list.show()
        self.used.clear()
