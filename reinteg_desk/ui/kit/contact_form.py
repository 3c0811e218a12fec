"""One entry of the address book, typed in place."""

import secrets
from collections.abc import Callable
from dataclasses import fields

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QPushButton

from reinteg_desk.domain.identifiers import ContactId
from reinteg_desk.domain.surroundings import Contact, ContactRole
from reinteg_desk.ui.kit.arrangement import pair
from reinteg_desk.ui.kit.choices import ChoiceField
from reinteg_desk.ui.kit.fields import TextField
from reinteg_desk.ui.kit.guarded_text import Guard, GuardedLine
from reinteg_desk.ui.kit.layout import boxed, column, label, row
from reinteg_desk.ui.kit.role_names import role_options
from reinteg_desk.ui.kit.speaking import Speaking
from reinteg_desk.ui.kit.theme import APART, NEAR, Type, set_role
from reinteg_desk.ui.kit.widths import keep_width

POSTAL_CODE_WIDTH = 88
"""Four figures, and the name of the field above them."""


class ContactForm(Speaking):
    """Usual role, name, organisation, address; Enter saves, Escape leaves it.

    Signals:
        saved: The entry as it was typed.
        left: Nothing is to be changed.
        removal_asked: The id of an entry to take out of the address book.
    """

    saved = Signal(object)
    left = Signal()
    removal_asked = Signal(str)

    def __init__(self, guard: Guard) -> None:
        super().__init__()
        self._shown, self._is_new = _new(ContactRole.OTHER), True
        self.role = ChoiceField(lambda: self.tr("Usual role"), role_options())
        self.name = TextField(lambda: self.tr("Name"))
        self.organisation = TextField(lambda: self.tr("Practice, company or service"))
        self.street = TextField(lambda: self.tr("Street and number"))
        self.postal_code = TextField(lambda: self.tr("Postal code"))
        self.town = TextField(lambda: self.tr("Town"))
        self.phone = TextField(lambda: self.tr("Telephone"))
        self.email = TextField(lambda: self.tr("E-mail address"))
        self.note = GuardedLine(lambda: self.tr("Note"), guard)
        self.save = self._button(self._on_save, primary=True)
        self.cancel = self._button(self.left.emit)
        set_role(self.cancel, "flat")
        self.remove = self._button(lambda: self.removal_asked.emit(self._shown.contact_id))
        self.say(self.remove.setText, lambda: self.tr("Remove from the address book"))
        self.say(
            self.remove.setToolTip,
            lambda: self.tr("Files that name this entry keep what they know of it."),
        )
        self.say(self.save.setText, lambda: self.tr("Save in the address book"))
        self.say(self.cancel.setText, lambda: self.tr("Cancel"))
        self._heading = label(Type.SECTION)
        keep_width(self.postal_code.line, least=POSTAL_CODE_WIDTH, most=POSTAL_CODE_WIDTH)
        place = row(self.postal_code, self.town, gap=NEAR)
        place.setStretch(1, 1)
        lines = (
            self._heading,
            pair(self.role),
            pair(self.name, self.organisation),
            pair(self.street, boxed(place)),
            pair(self.phone, self.email),
            self.note,
            row(self.save, self.cancel, None, self.remove, gap=NEAR),
        )
        self.setLayout(column(*lines, gap=APART))
        for field in self._fields().values():
            field.line.returnPressed.connect(self._on_save)
        for field in (self.name, self.organisation):
            field.edited.connect(lambda _: self.name.set_error(None))

    def _button(self, act: Callable[[], object], *, primary: bool = False) -> QPushButton:
        made = QPushButton()
        if primary:
            set_role(made, "primary")
        made.clicked.connect(lambda _checked: act())
        return made

    def _fields(self) -> dict[str, TextField]:
        names = [each.name for each in fields(Contact) if each.name not in ("contact_id", "role")]
        return {name: getattr(self, name) for name in names}

    def begin(self, role: ContactRole, text: str = "") -> None:
        """A new entry, with what was typed in the search as its name."""
        self.show_contact(_new(role, text))
        self._is_new = True
        self._say_heading()
        self.remove.hide()

    def show_contact(self, contact: Contact) -> None:
        """Change an entry that is there."""
        self._shown, self._is_new = contact, False
        self._say_heading()
        self.remove.show()
        self.role.set_value(contact.role)
        for name, field in self._fields().items():
            field.show_text(getattr(contact, name))
        self.name.set_error(None)

    def _say_heading(self) -> None:
        new, old = self.tr("New entry in the address book"), self.tr("Entry in the address book")
        self._heading.setText(new if self._is_new else old)

    def _on_save(self) -> None:
        texts = {name: field.text.strip() for name, field in self._fields().items()}
        if not texts["name"] and not texts["organisation"]:
            self.name.set_error(self.tr("Type a name, or a practice, company or service."))
            self.name.focus()
            return
        role = self.role.value
        usual = role if isinstance(role, ContactRole) else self._shown.role
        self.saved.emit(Contact(contact_id=self._shown.contact_id, role=usual, **texts))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Escape leaves it."""
        if event.key() == Qt.Key.Key_Escape:
            self.left.emit()
        else:
            super().keyPressEvent(event)

    def retranslate(self) -> None:
        """Say the roles again."""
        super().retranslate()
        self.role.set_options(role_options())
        self._say_heading()


def _new(role: ContactRole, name: str = "") -> Contact:
    return Contact(contact_id=ContactId(secrets.token_hex(16)), role=role, name=name)
