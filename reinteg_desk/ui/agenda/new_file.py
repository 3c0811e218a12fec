"""The least that a file needs, asked in place; everything else follows on the file page."""

from collections.abc import Sequence
from datetime import date

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QGridLayout, QPushButton, QWidget

from reinteg_desk.app.identity_paste import PastedIdentity
from reinteg_desk.app.ports import OccupationHit, Row
from reinteg_desk.domain.case import Case
from reinteg_desk.domain.consultation import Consultation, Role
from reinteg_desk.domain.identifiers import OccupationCode
from reinteg_desk.domain.incapacity import Cause, Incapacity, Spell, Status
from reinteg_desk.domain.national_number import is_valid_national_number
from reinteg_desk.domain.person import Person
from reinteg_desk.ui.kit.choices import CheckField, ChoiceField
from reinteg_desk.ui.kit.fields import DateField, Field, TextField
from reinteg_desk.ui.kit.languages import day
from reinteg_desk.ui.kit.layout import boxed, column, label, row
from reinteg_desk.ui.kit.occupation_field import TITLE_MARK, OccupationField
from reinteg_desk.ui.kit.services import Services
from reinteg_desk.ui.kit.speaking import Speaking
from reinteg_desk.ui.kit.theme import APART, NEAR, Type, set_role
from reinteg_desk.ui.kit.widths import UNBOUNDED

COLUMNS = 3
_OFFICIAL = ("nl", "fr", "de")
"""Who is assessed reads one of these; English is the window's only."""
_Placed = tuple[Field, int, int]


class NewFile(Speaking):
    """A small form.

    Signals:
        made: A case, complete enough to be stored.
        given_up: The form was left.
        known_chosen: The file that the person has already is to be opened, by its consultation.
    """

    made = Signal(object)
    given_up = Signal()
    known_chosen = Signal(str)

    def __init__(self, services: Services) -> None:
        super().__init__()
        self._services = services
        clock = services.desk.clock
        self.known: tuple[Row, ...] = ()
        self._name = TextField(lambda: self.tr("Name"))
        self._born = DateField(lambda: self.tr("Birth date"), clock.today)
        self._number = TextField(lambda: self.tr("National number (optional)"))
        self._language = ChoiceField(
            lambda: self.tr("Language the person reads"),
            [
                ("nl", lambda: self.tr("Dutch")),
                ("fr", lambda: self.tr("French")),
                ("de", lambda: self.tr("German")),
                ("en", lambda: self.tr("English")),
            ],
        )
        self._level = ChoiceField(
            lambda: self.tr("Skill level"),
            [
                (1, lambda: self.tr("1: simple, often physical tasks; no diploma needed")),
                (2, lambda: self.tr("2: a trade, machines, sales, office; secondary school")),
                (3, lambda: self.tr("3: technical or specialised work; short higher education")),
                (4, lambda: self.tr("4: expert or managing work; bachelor or master")),
            ],
        )
        self._start = DateField(lambda: self.tr("Incapacity since"), clock.today)
        self._status = ChoiceField(
            lambda: self.tr("Status"),
            [
                (Status.EMPLOYEE, lambda: self.tr("employee")),
                (Status.UNEMPLOYED, lambda: self.tr("unemployed")),
                (Status.SELF_EMPLOYED, lambda: self.tr("self-employed")),
            ],
        )
        self._contract = CheckField(lambda: self.tr("An employment contract is in force"))
        self._cause = ChoiceField(
            lambda: self.tr("Cause"),
            [
                (Cause.ILLNESS, lambda: self.tr("illness")),
                (Cause.PRIVATE_ACCIDENT, lambda: self.tr("private accident")),
                (Cause.WORK_ACCIDENT, lambda: self.tr("work accident")),
                (Cause.OCCUPATIONAL_DISEASE, lambda: self.tr("occupational disease")),
                (Cause.MATERNITY, lambda: self.tr("maternity")),
            ],
        )
        self._occupation = OccupationField(
            lambda: self.tr("Reference occupation"), self._find, self._title
        )
        self._occupation.picked.connect(self._occupation.set_value)
        self.setLayout(column(self._laid_out()))

    def _laid_out(self) -> QWidget:
        grid = QGridLayout()
        grid.setHorizontalSpacing(APART)
        grid.setVerticalSpacing(NEAR)
        for place in range(COLUMNS):
            grid.setColumnStretch(place, 1)
        for line, fields in enumerate(self._lines()):
            for field, at, wide in fields:
                field.setMaximumWidth(UNBOUNDED)  # three in a line reach both edges
                grid.addWidget(field, line, at, 1, wide)
        make, cancel = QPushButton(), QPushButton()
        set_role(make, "primary")
        set_role(cancel, "flat")
        make.clicked.connect(self.submit)
        cancel.clicked.connect(self.given_up)
        self.say(make.setText, lambda: self.tr("Create the file"))
        self.say(cancel.setText, lambda: self.tr("Cancel"))
        heading = label(Type.SECTION)
        self.say(heading.setText, lambda: self.tr("New file"))
        self._told = label(Type.MUTED, wrap=True)
        self.open_known = QPushButton()
        self.open_known.clicked.connect(self._open_known)
        self.say(self.open_known.setText, lambda: self.tr("Open the file that is here (F4)"))
        known = row(self._told, self.open_known, None)
        inside = column(heading, known, grid, row(make, cancel, None), gap=APART, edge=APART)
        return boxed(inside, role="raised")

    def _lines(self) -> tuple[tuple[_Placed, ...], ...]:
        """What stands in each line: a field, its column, and how many columns it takes."""
        return (
            ((self._name, 0, 1), (self._number, 1, 1), (self._born, 2, 1)),
            ((self._language, 0, 1), (self._start, 1, 1), (self._status, 2, 1)),
            ((self._cause, 0, 1), (self._occupation, 1, 2)),
            ((self._contract, 0, 1), (self._level, 1, 2)),
        )

    def _find(self, words: str) -> Sequence[OccupationHit]:
        if not words.strip():
            return ()
        return self._services.desk.find_occupations(words, self._services.language)

    def _title(self, code: object) -> str:
        """The title with the code; what was typed where the library lacks it."""
        found = self._services.desk.library.get(OccupationCode(str(code)))
        if found is None:
            return str(code)
        return f"{found.title(self._services.language)}{TITLE_MARK}{code}"

    def begin(self, identity: PastedIdentity | None = None) -> None:
        """Empty the form; what most files have stands there already, and what was pasted."""
        for line in (self._name, self._number, self._born, self._start, self._occupation):
            line.set_value(None)
            line.set_error(None)
        self.show_known(())
        language = self._services.language
        self._language.set_value(language if language in _OFFICIAL else _OFFICIAL[0])
        self._level.set_value(2)
        self._status.set_value(Status.EMPLOYEE)
        self._cause.set_value(Cause.ILLNESS)
        self._contract.set_value(True)
        if identity is not None:
            self._fill(identity)

    def _fill(self, identity: PastedIdentity) -> None:
        self._name.set_value(identity.name or None)
        self._number.set_value(identity.national_number or identity.refused_number)
        self._born.set_value(identity.born_on)
        self._start.set_value(identity.since)
        if identity.language is not None:
            self._language.set_value(identity.language)
        if identity.refused_number is not None:
            self._number.set_error(self._number_fault(identity.refused_number))
        if identity.occupation:
            found = self._find(identity.occupation)
            self._occupation.set_value(found[0].code if found else identity.occupation)

    def _number_fault(self, number: str) -> str:
        if not number or is_valid_national_number(number):
            return ""
        return self.tr("The check digits do not fit; compare the number with the card.")

    def show_known(self, rows: Sequence[Row]) -> None:
        """Say that the person has a file here; making another one takes a second time."""
        self.known = tuple(rows)
        self._told.setVisible(bool(rows))
        self.open_known.setVisible(bool(rows))
        if rows:
            text = self.tr(
                "{name}, born on {day}, has a file here. Create the file once more for a second "
                "one."
            )
            self._told.setText(text.format(name=rows[0].name, day=day(rows[0].born_on)))

    def _open_known(self) -> None:
        if self.known:
            self.known_chosen.emit(self.known[0].consultation_id)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter makes the file, F4 opens the one that is here."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.submit()
        elif event.key() == Qt.Key.Key_F4:
            self._open_known()
        else:
            super().keyPressEvent(event)

    def focus_first(self) -> None:
        """Begin with the name."""
        self._name.control.setFocus(Qt.FocusReason.OtherFocusReason)

    def submit(self) -> None:
        """Hand over a case, or say at the fields what is missing."""
        self._occupation.search.close()
        wanted = self.tr("Fill this in.")
        today = self._services.desk.clock.today()
        name = self._name.line.text().strip()
        born, start = self._born.value, self._start.value
        code = OccupationCode(str(self._occupation.value or ""))
        known = code in self._services.desk.library
        faults = {
            self._name: "" if name else wanted,
            self._number: self._number_fault(self._number.text.strip()),
            self._born: "" if isinstance(born, date) and born <= today else wanted,
            self._start: self._start_fault(born, start, wanted),
            self._occupation: ""
            if known
            else self.tr("Type some letters and choose an occupation from the list."),
        }
        for field, fault in faults.items():
            field.set_error(fault or None)
        first = next((field for field, fault in faults.items() if fault), None)
        if first is not None:
            first.focus()
            return
        self.made.emit(self._case(name, code))

    def _start_fault(self, born: object, start: object, wanted: str) -> str:
        if not isinstance(start, date):
            return wanted
        if isinstance(born, date) and born >= start:
            return self.tr("The incapacity begins after the birth date.")
        if start > self._services.desk.clock.today():
            return self.tr("The incapacity has begun already.")
        return ""

    def _case(self, name: str, code: OccupationCode) -> Case:
        vault = self._services.vault()
        user = vault.user if vault else None
        return Case(
            person=Person(
                name=name,
                born_on=self._born.value,  # type: ignore[arg-type]
                national_number=self._number.text.strip() or None,
                language=str(self._language.value),
                skill_level=int(str(self._level.value)),
                practised_occupations=(code,),
            ),
            incapacity=Incapacity(
                spells=(Spell(start=self._start.value, end=None),),  # type: ignore[arg-type]
                status=Status(str(self._status.value)),
                contract=bool(self._contract.value),
                cause=Cause(str(self._cause.value)),
                reference_occupation=code,
            ),
            consultation=Consultation(
                held_on=self._services.desk.clock.today(),
                role=(user.role if user else None) or Role.ADVISING_DOCTOR,
                assessor=user.name if user else None,
            ),
        )
