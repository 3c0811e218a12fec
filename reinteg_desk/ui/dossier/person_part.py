"""Who it is: name, number, birth date, language, region."""

from collections.abc import Callable
from datetime import date

from PySide6.QtWidgets import QPushButton

from reinteg_desk.domain.person import Region
from reinteg_desk.ui.dossier.language_names import language_options
from reinteg_desk.ui.dossier.presenter import Presenter
from reinteg_desk.ui.kit.arrangement import Section, near, pair
from reinteg_desk.ui.kit.choices import ChoiceField, Option
from reinteg_desk.ui.kit.fields import DateField, TextField
from reinteg_desk.ui.kit.languages import day
from reinteg_desk.ui.kit.theme import set_role


class PersonPart(Section):
    """The section about the person."""

    def __init__(self, presenter: Presenter, today: Callable[[], date]) -> None:
        super().__init__()
        self._presenter = presenter
        self._offered = ""
        self.name = TextField(lambda: self.tr("Name"))
        self.number = TextField(lambda: self.tr("National number (optional)"))
        self.born = DateField(lambda: self.tr("Birth date"), today)
        self._proposal = QPushButton()
        set_role(self._proposal, "link")
        self._proposal.clicked.connect(presenter.take_birth_date)
        self.speaks = ChoiceField(
            lambda: self.tr("Language the person reads"),
            language_options(),
            hint=lambda: self.tr(
                "Documents are made in Dutch, French or English; in Dutch for other languages."
            ),
        )
        self.region = ChoiceField(lambda: self.tr("Region of residence"), self._regions())
        self.lay_out(
            lambda: self.tr("Person"),
            self.name,
            near(pair(self.number, self.born), self._proposal),
            pair(self.speaks, self.region),
        )

    def _regions(self) -> list[Option]:
        return [
            (None, lambda: self.tr("not recorded")),
            (Region.FLANDERS, lambda: self.tr("Flanders")),
            (Region.WALLONIA, lambda: self.tr("Wallonia")),
            (Region.BRUSSELS, lambda: self.tr("Brussels")),
            (Region.GERMAN_COMMUNITY, lambda: self.tr("German-speaking Community")),
        ]

    def refresh(self) -> None:
        """Show what the fields do not show by themselves."""
        proposed = self._presenter.birth_date_proposed
        self._proposal.setVisible(proposed is not None and not self._presenter.is_final)
        if proposed is not None:
            text = self.tr("The national number says {date}: take it as the birth date")
            self._proposal.setText(text.format(date=day(proposed)))
        chosen = str(self._presenter.value("person.language"))
        if chosen != self._offered:
            self._offered = chosen
            self.speaks.set_options(language_options(chosen))
