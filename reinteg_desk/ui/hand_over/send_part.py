"""Handing files over: to whom, with whose agreement, into which file."""

from collections.abc import Sequence
from datetime import date
from pathlib import Path

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFileDialog, QPushButton

from reinteg_desk.app.hand_over import Card
from reinteg_desk.app.problems import ProblemError
from reinteg_desk.domain.identifiers import ConsultationId
from reinteg_desk.ui.hand_over.presenter import Around, Presenter, unbroken
from reinteg_desk.ui.kit.choices import ChoiceField
from reinteg_desk.ui.kit.fields import DateField
from reinteg_desk.ui.kit.languages import day
from reinteg_desk.ui.kit.layout import boxed, column, label, row
from reinteg_desk.ui.kit.role_names import user_role_name
from reinteg_desk.ui.kit.services import Services
from reinteg_desk.ui.kit.speaking import Speaking, Text
from reinteg_desk.ui.kit.theme import APART, Type, set_role

BUNDLE_FILTER = "*.age"
MOST_NAMED = 5
"""More people are counted."""


class SendPart(Speaking):
    """A small form.

    Signals:
        done: The bundle is written, or the form was left.
    """

    done = Signal()

    def __init__(self, services: Services, presenter: Presenter) -> None:
        super().__init__()
        self._services = services
        self._presenter = presenter
        self._cards: tuple[Card, ...] = ()
        self._consultations: tuple[ConsultationId, ...] = ()
        self._whose: tuple[tuple[str, date], ...] = ()
        self._heading, self._told = label(Type.SECTION), label(Type.MUTED, wrap=True)
        self._names = label(Type.STRONG, wrap=True)
        self.to = ChoiceField(lambda: self.tr("To"), [])
        self.agreed = DateField(lambda: self.tr("The person agreed on"), services.desk.clock.today)
        self.to.edited.connect(lambda _: self._ask_consent())
        self._make, self._cancel = QPushButton(), QPushButton()
        set_role(self._make, "primary")
        set_role(self._cancel, "flat")
        self._make.clicked.connect(self.choose_place)
        self._cancel.clicked.connect(self.done)
        self.say(self._make.setText, lambda: self.tr("Write the encrypted file"))
        self.say(self._cancel.setText, lambda: self.tr("Cancel"))
        self.say(self._heading.setText, lambda: self.tr("Hand over"))
        self.say(self._told.setText, self._sentence)
        self.say(self._names.setText, self._whose_text)
        inside = column(
            self._heading,
            self._names,
            self._told,
            self.to,
            self.agreed,
            row(self._make, self._cancel, None),
            gap=APART,
            edge=APART,
        )
        self.setLayout(column(boxed(inside, role="raised"), None))

    def _sentence(self) -> str:
        if not self._cards:
            return self.tr(
                "No colleague whose fingerprint was compared is here yet. Import a card, ring the "
                "colleague and compare it."
            )
        return self.tr(
            "%n file(s). Only the colleague can open them; they hold what their role may see. "
            "Send the file by mail or give it on a stick.",
            "",
            len(self._consultations),
        )

    def _whose_text(self) -> str:
        text = self.tr("{name}, consultation of {day}")
        names = [text.format(name=name, day=day(held_on)) for name, held_on in self._whose]
        if more := names[MOST_NAMED:]:
            names[MOST_NAMED:] = [self.tr("and %n more", "", len(more))]
        return "\n".join(names)

    def begin(
        self,
        consultations: Sequence[ConsultationId],
        whose: Sequence[tuple[str, date]],
        around: Around,
    ) -> None:
        """Hand these over, of these people and days."""
        self._consultations, self._whose = tuple(consultations), tuple(whose)
        self._names.setText(self._whose_text())
        self._cards = tuple(each.card for each in around.colleagues if each.compared)
        self.to.set_options([(each.fingerprint, self._option(each)) for each in self._cards])
        if self._cards:
            self.to.set_value(self._cards[0].fingerprint)
        self.to.setVisible(bool(self._cards))
        self._make.setVisible(bool(self._cards))
        self._told.setText(self._sentence())
        self.agreed.set_value(None)
        self.agreed.set_error(None)
        self.agreed.hide()
        self._ask_consent()

    def forget(self) -> None:
        """The vault is locked."""
        self._consultations, self._whose, self._cards = (), (), ()
        self._names.clear()
        self.to.set_options([])

    @staticmethod
    def _option(card: Card) -> Text:
        return lambda: f"{card.name} · {user_role_name(card.role)} · {unbroken(card.fingerprint)}"

    def _ask_consent(self) -> None:
        vault, card = self._services.vault(), self._card()
        if vault is not None and card is not None:
            self._services.tasks.run(
                lambda: self._presenter.asks_consent(vault, self._consultations, card),
                self.agreed.setVisible,
            )

    def _card(self) -> Card | None:
        wanted = self.to.value
        return next((each for each in self._cards if each.fingerprint == wanted), None)

    def focus_first(self) -> None:
        """Begin with the colleague."""
        (self.to if self._cards else self._cancel).setFocus()
        if self._cards:
            self.to.focus()

    def choose_place(self) -> None:
        """Ask where, and write the bundle there."""
        if not self.agreed.isHidden() and not isinstance(self.agreed.value, date):
            self.agreed.set_error(self.tr("Give the day on which the person agreed."))
            self.agreed.focus()
            return
        name = "{day}-{word}.age".format(day=self._presenter.today, word=self.tr("handover"))
        chosen, _ = QFileDialog.getSaveFileName(self, self.tr("Hand over"), name, BUNDLE_FILTER)
        if chosen:
            self.write(Path(chosen))

    def write(self, path: Path) -> None:
        """Write the bundle."""
        vault, card = self._services.vault(), self._card()
        if vault is None or card is None:
            return
        agreed = self.agreed.value if not self.agreed.isHidden() else None
        agreed_on = agreed if isinstance(agreed, date) else None
        count = len(self._consultations)

        def written(unfinished: tuple[str, ...]) -> None:
            self.done.emit()
            notices = self._services.notices
            notices.news(
                lambda: self.tr("%n file(s) for {name} are in {file}.", "", count).format(
                    name=card.name, file=path.name
                )
            )
            if unfinished:
                notices.warning(
                    lambda: self.tr("Texts that are not valid yet stayed here: {fields}").format(
                        fields=", ".join(unfinished)
                    )
                )

        def failed(error: Exception) -> None:
            if isinstance(error, ProblemError) and "consent" in error.problem.code:
                self.agreed.show()
                self.agreed.set_error(self._services.notices.sentence(error))
                self.agreed.focus()
            else:
                self._services.tasks.failed_unhandled.emit(error)

        self._services.tasks.run(
            lambda: self._presenter.send(vault, self._consultations, card, path, agreed_on),
            written,
            failed,
        )
