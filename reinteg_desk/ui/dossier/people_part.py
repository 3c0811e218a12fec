"""The people around the file: found in the address book or added to it, each in a role."""

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QCompleter, QPushButton, QVBoxLayout

from reinteg_desk.app.file_session import FileSession
from reinteg_desk.app.surroundings import with_party, without_party
from reinteg_desk.domain.identifiers import ContactId
from reinteg_desk.domain.surroundings import Contact, ContactRole, Party
from reinteg_desk.ui.kit.arrangement import Section, pair
from reinteg_desk.ui.kit.choices import ChoiceField
from reinteg_desk.ui.kit.contact_form import ContactForm
from reinteg_desk.ui.kit.fields import TextField
from reinteg_desk.ui.kit.guarded_text import Guard
from reinteg_desk.ui.kit.keeping import Keeping
from reinteg_desk.ui.kit.layout import clear, column, hairline, label, row
from reinteg_desk.ui.kit.role_names import role_name, role_options, role_sentence
from reinteg_desk.ui.kit.tasks import Task
from reinteg_desk.ui.kit.theme import GRID, NEAR, Type, dress, set_role


class PeoplePart(Section):
    """The section about the people."""

    def __init__(self, session: FileSession, keeping: Keeping, guard: Guard) -> None:
        super().__init__()
        self._session = session
        self._keeping = keeping
        self._contacts: tuple[Contact, ...] = ()
        self._shown: tuple[Party, ...] | None = None
        self._role_of_form: ContactRole | None = None
        self._empty = label(Type.MUTED, wrap=True)
        self._rows = QVBoxLayout()
        self._rows.setSpacing(NEAR)
        self.role = ChoiceField(lambda: self.tr("Role"), role_options())
        self.role.set_value(ContactRole.TREATING_DOCTOR)
        self.role.edited.connect(lambda _: self._offer())
        self.search = TextField(
            lambda: self.tr("Who"),
            hint=lambda: self.tr("Someone of the address book, or a new name"),
        )
        self.search.line.returnPressed.connect(self._on_add)
        self.add = QPushButton()
        self.add.clicked.connect(self._on_add)
        self.form = ContactForm(guard)
        self.form.saved.connect(self._on_saved)
        self.form.left.connect(self._close_form)
        self.form.removal_asked.connect(self._on_removal)
        self.form.hide()
        self.say(
            self._empty.setText,
            lambda: self.tr("Nobody is named yet. Whoever is named here appears on the letters."),
        )
        self.say(self.search.line.setPlaceholderText, lambda: self.tr("Name or organisation"))
        self.say(self.add.setText, lambda: self.tr("Add"))
        self.lay_out(
            lambda: self.tr("People around the file"),
            self._empty,
            self._rows,
            pair(self.role, self.search),
            row(self.add, None),
            self.form,
        )
        self._loading: Task | None = None
        self.load()

    # --- showing ---

    def load(self) -> None:
        """Fetch the address book for the search."""
        self.leave()
        self._loading = self._keeping.load_contacts(self._know)

    def leave(self) -> None:
        """What is still on its way comes too late."""
        if self._loading is not None:
            self._loading.cancel()

    def _know(self, contacts: tuple[Contact, ...]) -> None:
        self._contacts = contacts
        self._offer()

    def _offer(self) -> None:
        """Those who usually have the chosen role come first."""
        usual = sorted(self._contacts, key=lambda each: each.role is not self.role.value)
        completer = QCompleter([_line_of(each) for each in usual], self.search.line)
        completer.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
        completer.setFilterMode(Qt.MatchFlag.MatchContains)
        dress(completer.popup())
        self.search.line.setCompleter(completer)

    def showEvent(self, event: QShowEvent) -> None:
        """The address book may be another one since it was last seen."""
        super().showEvent(event)
        self.load()

    def refresh(self) -> None:
        """Show who is there; rows are made again only when somebody came, went or moved."""
        parties = self._session.surroundings.parties
        if parties == self._shown:
            return
        self._shown = parties
        self._empty.setVisible(not parties)
        clear(self._rows)
        for each in parties:
            self._rows.addLayout(self._row(each))
            self._rows.addWidget(hairline())

    def _row(self, party: Party) -> QVBoxLayout:
        contact = party.contact
        title = label(Type.STRONG, wrap=True)
        title.setText(contact.title)
        role = label(Type.MUTED, wrap=True)
        role.setText(
            f"{role_name(party.role)[:1].upper()}{role_name(party.role)[1:]}. "
            f"{role_sentence(party.role)}"
        )
        parts = [contact.street, f"{contact.postal_code} {contact.town}".strip()]
        where = label(wrap=True, selectable=True)
        reach = [*parts, contact.phone, contact.email, contact.note]
        where.setText(" · ".join(part for part in reach if part))
        where.setVisible(bool(where.text()))
        change = self._button(
            self.tr("Change"), self.tr("Change: {who}"), contact, lambda: self._edit(party)
        )
        remove = self._button(
            self.tr("Remove from the file"),
            self.tr("Remove from the file: {who}"),
            contact,
            lambda: self._keeping.change(without_party(party)),
        )
        head = row(title, change, remove, gap=GRID)
        head.setStretch(0, 1)
        return column(head, role, where, gap=GRID)

    def _button(
        self, text: str, spoken: str, contact: Contact, act: Callable[[], object]
    ) -> QPushButton:
        made = QPushButton(text)
        set_role(made, "flat")
        made.setAccessibleName(spoken.format(who=contact.title))
        made.clicked.connect(lambda _checked: act())
        return made

    # --- doing ---

    @property
    def _role(self) -> ContactRole:
        chosen = self.role.value
        return chosen if isinstance(chosen, ContactRole) else ContactRole.OTHER

    def _on_add(self) -> None:
        typed = self.search.text.strip()
        known = [each for each in self._contacts if typed in (_line_of(each), each.title)]
        if not typed:
            self.search.focus()
        elif known:
            self.search.show_text("")
            self._keeping.change(with_party(self._role, known[0]))
        else:
            self._role_of_form = self._role
            self.form.begin(self._role, typed)
            self._open_form()

    def _edit(self, party: Party) -> None:
        self._role_of_form = None
        self.form.show_contact(party.contact)
        self._open_form()

    def _open_form(self) -> None:
        self.form.show()
        self.form.name.focus()

    def _on_saved(self, contact: Contact) -> None:
        role = self._role_of_form
        self._keeping.save_contact(contact, with_party(role, contact) if role else None)
        self.search.show_text("")
        self._close_form()
        self.load()

    def _on_removal(self, contact: str) -> None:
        self._keeping.remove_contact(ContactId(contact), self.load)
        self._close_form()

    def _close_form(self) -> None:
        self.form.hide()
        self.search.focus()

    def retranslate(self) -> None:
        """The rows are said again at the next refresh."""
        super().retranslate()
        self.role.set_options(role_options())
        self._shown = None


def _line_of(contact: Contact) -> str:
    return f"{contact.title} ({contact.town})" if contact.town else contact.title
