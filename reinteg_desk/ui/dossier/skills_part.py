"""What the person has learned and done: skill level, occupations, licences, languages."""

from PySide6.QtCore import Qt, QTimer
from PySide6.QtWidgets import (
    QCompleter,
    QGridLayout,
    QLabel,
    QLineEdit,
    QPushButton,
    QVBoxLayout,
)

from reinteg_desk.domain.person import Cefr
from reinteg_desk.ui.dossier.language_names import HOME, language_name, other_languages
from reinteg_desk.ui.dossier.presenter import Presenter
from reinteg_desk.ui.kit.arrangement import HALF_WIDTH, Section
from reinteg_desk.ui.kit.choices import CheckField, ChoiceField, Option
from reinteg_desk.ui.kit.layout import clear, column, label, row
from reinteg_desk.ui.kit.occupation_field import OccupationField
from reinteg_desk.ui.kit.speaking import Speaking
from reinteg_desk.ui.kit.theme import APART, GRID, NEAR, dress, set_role
from reinteg_desk.ui.kit.widths import keep_width


class SkillsPart(Section):
    """The section about work and schooling."""

    def __init__(self, presenter: Presenter) -> None:
        super().__init__()
        self.skill_level = ChoiceField(
            lambda: self.tr("Skill level of the work the person can do by training or experience"),
            self._levels(),
        )
        self.practised = PractisedOccupations(presenter)
        self.qualifications = Qualifications(presenter)
        self.languages = LanguageLevels(presenter)
        self.lay_out(
            lambda: self.tr("Work and schooling"),
            self.skill_level,
            self.practised,
            self.qualifications,
            self.languages,
        )

    def _levels(self) -> list[Option]:
        return [
            (1, lambda: self.tr("1: simple, often physical tasks; no diploma needed")),
            (2, lambda: self.tr("2: a trade, machines, sales, office; secondary school")),
            (3, lambda: self.tr("3: technical or specialised work; short higher education")),
            (4, lambda: self.tr("4: expert or managing work; bachelor or master")),
        ]

    def refresh(self) -> None:
        """Show the lists."""
        self.practised.refresh()
        self.qualifications.refresh()
        self.languages.refresh()


class PractisedOccupations(Speaking):
    """The occupations practised, and a line to find another."""

    def __init__(self, presenter: Presenter) -> None:
        super().__init__()
        self._presenter = presenter
        self._shown: tuple[object, ...] = ()
        self._name = label("field-label")
        self._rows = QVBoxLayout()
        self._rows.setSpacing(0)
        self.adding = OccupationField(
            lambda: self.tr("Add a practised occupation"), presenter.find, presenter.title
        )
        self.adding.hide_name()
        self.adding.picked.connect(self._on_picked)
        self.say(self._name.setText, lambda: self.tr("Occupations practised"))
        self.setLayout(column(self._name, self._rows, self.adding, gap=GRID))

    def _on_picked(self, code: str) -> None:
        self.adding.line.clear()
        self._presenter.add_practised(code)

    def refresh(self) -> None:
        """Show the occupations; the rows are made again only when they change."""
        self.adding.control.setEnabled(not self._presenter.is_final)
        shown = (*self._presenter.practised, self._presenter.is_final, self.tr("Remove"))
        if shown == self._shown:
            return
        self._shown = shown
        clear(self._rows)
        for each in self._presenter.practised:
            text = QLabel(each.title if each.is_known else self._unknown(each.title))
            text.setWordWrap(True)
            remove = _remove_button(self.tr("Remove"), each.title)
            remove.setEnabled(not self._presenter.is_final)
            remove.clicked.connect(lambda _=False, code=each.code: self._remove(code))
            line = row(text, remove, gap=NEAR)
            line.setStretch(0, 1)
            self._rows.addLayout(line)

    def _unknown(self, title: str) -> str:
        return self.tr("{code} (not in the library; kept and left out of account)").format(
            code=title
        )

    def _remove(self, code: str) -> None:
        self.adding.focus()
        self._presenter.remove_practised(code)


class Qualifications(Speaking):
    """Licences and diplomas: known or not, and which."""

    def __init__(self, presenter: Presenter) -> None:
        super().__init__()
        self._presenter = presenter
        self._offered: tuple[str, ...] = ()
        self._shown: tuple[object, ...] = ()
        self._name = label("field-label")
        self._rows = QVBoxLayout()
        self._rows.setSpacing(0)
        self.adding = QLineEdit()
        self.adding.returnPressed.connect(lambda: self._on_typed(self.adding.text()))
        self.known = CheckField(
            lambda: self.tr("The list is complete: what is not in it, the person does not have")
        )
        self.known.edited.connect(
            lambda known: presenter.set_qualifications_known(known=bool(known))
        )
        self.say(self._name.setText, lambda: self.tr("Licences and diplomas"))
        self.say(
            self.adding.setPlaceholderText,
            lambda: self.tr("Type to choose, or name another; Enter adds it"),
        )
        self.say(self.adding.setAccessibleName, lambda: self.tr("Add a licence or diploma"))
        self.setLayout(column(self._name, self._rows, self.adding, self.known, gap=GRID))

    def _on_typed(self, text: str) -> None:
        QTimer.singleShot(0, self.adding, self.adding.clear)
        self._presenter.add_qualification(text)

    def refresh(self) -> None:
        """Show what is held."""
        changeable = not self._presenter.is_final
        self._offer()
        self.known.set_value(self._presenter.qualifications_known)
        for control in (self.known.control, self.adding):
            control.setEnabled(changeable)
        shown = (*self._presenter.qualifications, changeable, self.tr("Remove"))
        if shown == self._shown:
            return
        self._shown = shown
        clear(self._rows)
        for each in self._presenter.qualifications:
            text = QLabel(each.name)
            text.setWordWrap(True)
            remove = _remove_button(self.tr("Remove"), each.name)
            remove.setEnabled(changeable)
            held = each.qualification_id
            remove.clicked.connect(lambda _=False, held=held: self._remove(held))
            line = row(text, remove, gap=NEAR)
            line.setStretch(0, 1)
            self._rows.addLayout(line)

    def _offer(self) -> None:
        """The names to choose from; the list below the line is made again when they change."""
        offered = self._presenter.qualification_names
        if offered == self._offered:
            return
        self._offered = offered
        completer = QCompleter(list(offered), self.adding)
        completer.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
        completer.setFilterMode(Qt.MatchFlag.MatchContains)
        completer.activated.connect(self._on_typed)
        dress(completer.popup())
        self.adding.setCompleter(completer)

    def _remove(self, held: str) -> None:
        self.adding.setFocus()
        self._presenter.remove_qualification(held)


class LanguageLevels(Speaking):
    """How well each language is known, by the European framework."""

    def __init__(self, presenter: Presenter) -> None:
        super().__init__()
        self._presenter = presenter
        self._more: tuple[str, ...] = ()
        self._fields: dict[str, ChoiceField] = {}
        self._name = label("field-label")
        self._grid = QGridLayout()
        self._grid.setHorizontalSpacing(APART)
        self._grid.setVerticalSpacing(GRID)
        for half in (0, 1):
            self._grid.setColumnStretch(half, 1)
        self.adding = ChoiceField(lambda: self.tr("Another language"), [])
        self.adding.hide_name()
        keep_width(self.adding.box, most=HALF_WIDTH)
        self.adding.edited.connect(self._on_added)
        self.say(self._name.setText, lambda: self.tr("Languages spoken and written"))
        self.setLayout(column(self._name, self._grid, self.adding, gap=NEAR))

    def _levels(self) -> list[Option]:
        return [
            (None, lambda: self.tr("not known")),
            (Cefr.A1, lambda: self.tr("A1: a few words")),
            (Cefr.A2, lambda: self.tr("A2: simple everyday sentences")),
            (Cefr.B1, lambda: self.tr("B1: gets by at work")),
            (Cefr.B2, lambda: self.tr("B2: talks easily, writes plainly")),
            (Cefr.C1, lambda: self.tr("C1: fluent in speech and writing")),
            (Cefr.C2, lambda: self.tr("C2: as a first language")),
        ]

    def refresh(self) -> None:
        """Show the levels."""
        levels = self._presenter.language_levels
        languages = tuple(dict.fromkeys((*HOME, *levels, *self._more)))
        if languages != tuple(self._fields):
            self._build(languages)
        for language, field in self._fields.items():
            field.set_value(levels.get(language))
            field.control.setEnabled(not self._presenter.is_final)
        self.adding.control.setEnabled(not self._presenter.is_final)

    def retranslate(self) -> None:
        """The list of languages is in the order of their names."""
        super().retranslate()
        self._build(tuple(self._fields))

    def _build(self, languages: tuple[str, ...]) -> None:
        clear(self._grid)
        self._fields = {language: self._field(language) for language in languages}
        for at, (language, field) in enumerate(self._fields.items()):
            self._grid.addWidget(QLabel(language_name(language)), at, 0)
            self._grid.addWidget(field, at, 1)
        title: list[Option] = [(None, lambda: self.tr("Add another language"))]
        self.adding.set_options([*title, *other_languages(languages)])
        self.adding.set_value(None)

    def _field(self, language: str) -> ChoiceField:
        field = ChoiceField(lambda: language_name(language), self._levels())
        field.hide_name()
        field.edited.connect(
            lambda level: self._presenter.set_language_level(
                language, level if isinstance(level, Cefr) else None
            )
        )
        return field

    def _on_added(self, language: object) -> None:
        if isinstance(language, str):
            self._more = (*self._more, language)
            self.refresh()
            self._fields[language].focus()

    def focus_language(self, language: str | None) -> None:
        """Put the focus on a language, on the first where there is none of that name."""
        field = self._fields.get(language or "") or next(iter(self._fields.values()))
        field.focus()


def _remove_button(text: str, what: str) -> QPushButton:
    button = QPushButton(text)
    button.setAccessibleName(f"{text}: {what}")
    set_role(button, "flat")
    return button
