"""My card, and the cards of colleagues."""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import Signal
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QFileDialog, QPushButton

from reinteg_desk.app.hand_over import Card, Colleague
from reinteg_desk.ui.hand_over.presenter import Around, Presenter, unbroken
from reinteg_desk.ui.kit.layout import boxed, column, label, row
from reinteg_desk.ui.kit.paper import print_card
from reinteg_desk.ui.kit.role_names import user_role_name
from reinteg_desk.ui.kit.services import Services
from reinteg_desk.ui.kit.speaking import Speaking, Text
from reinteg_desk.ui.kit.tables import Column, RowsModel, Table
from reinteg_desk.ui.kit.theme import APART, NEAR, Type, set_role
from reinteg_desk.ui.kit.tokens import Token

CARD_SUFFIX = ".card"
CARD_FILTER = "*.card *.json"
CARD_TAKEN = "card taken in"
"""The topic of what to do with a card, until that is done."""


class CardsPart(Speaking):
    """Who is at the desk with their fingerprint; whom they know.

    Signals:
        changed: A colleague was added, compared or removed.
    """

    changed = Signal()

    def __init__(self, services: Services, presenter: Presenter) -> None:
        super().__init__()
        self._services = services
        self._presenter = presenter
        self._card: Card | None = None
        self._mine = label(Type.STRONG)
        self._fingerprint = label("code", selectable=True)
        self._model: RowsModel[Colleague] = RowsModel(self._columns())
        self.table = Table(
            self._model,
            lambda: self.tr("Colleagues"),
            empty=lambda: self.tr(
                "No colleague yet. Ask for their card (a small file), take it in here, ring them "
                "and compare the fingerprint."
            ),
        )
        self._compare = self._button(
            lambda: self.tr("The fingerprint was compared"), self._compared
        )
        self._remove = self._button(lambda: self.tr("Remove"), self._removed)
        self.table.selectionModel().selectionChanged.connect(lambda *_: self._enable())
        heading, told = label(Type.SECTION), label(Type.MUTED, wrap=True)
        colleagues = label(Type.SECTION)
        self.say(heading.setText, lambda: self.tr("My card"))
        self.say(colleagues.setText, lambda: self.tr("Colleagues"))
        self.say(self._fingerprint.setAccessibleName, lambda: self.tr("My fingerprint"))
        self.say(
            told.setText,
            lambda: self.tr(
                "Give your card to colleagues, by mail or on a stick: it holds no secret. They "
                "ring you and you read the fingerprint out; only then is it certain that it is "
                "yours."
            ),
        )
        save = self._button(lambda: self.tr("Save my card"), self.save_card)
        paper = self._button(lambda: self.tr("Print my card"), self.print_card)
        copy = self._button(lambda: self.tr("Copy the fingerprint"), self._copy)
        take = self._button(lambda: self.tr("Import a card"), self.choose_card)
        mine = column(heading, self._mine, self._fingerprint, told, row(save, paper, copy, None))
        known = column(
            row(colleagues, None), self.table, row(take, self._compare, self._remove, None)
        )
        self.setLayout(column(boxed(mine), NEAR, boxed(known), gap=APART))

    def _button(self, text: Text, act: Callable[[], object]) -> QPushButton:
        button = QPushButton()
        set_role(button, "usual")
        self.say(button.setText, text)
        button.clicked.connect(lambda _checked=False: act())
        return button

    def _columns(self) -> list[Column[Colleague]]:
        return [
            Column(heading=lambda: self.tr("Name"), text=lambda each: each.card.name, stretch=True),
            Column(
                heading=lambda: self.tr("Role"), text=lambda each: user_role_name(each.card.role)
            ),
            Column(heading=lambda: self.tr("Fingerprint"), text=lambda each: each.card.fingerprint),
            Column(
                heading=lambda: self.tr("Compared"),
                text=lambda each: self.tr("yes") if each.compared else self.tr("not yet"),
                token=lambda each: None if each.compared else Token.UNDETERMINED,
            ),
        ]

    def show_around(self, around: Around) -> None:
        """Show who is at the desk and whom they know."""
        self._card = around.card
        self._mine.setText(f"{around.card.name}, {user_role_name(around.card.role)}")
        self._fingerprint.setText(around.card.fingerprint)
        at = self.table.selected()
        self._model.set_rows(around.colleagues)
        self.table.retranslate()
        if around.colleagues:
            self.table.select(min(at or 0, len(around.colleagues) - 1))
        self._enable()

    def forget(self) -> None:
        """The vault is locked."""
        self._card = None
        self._mine.clear()
        self._fingerprint.clear()
        self._model.set_rows(())

    def _selected(self) -> Colleague | None:
        at = self.table.selected()
        return None if at is None else self._model.row_at(at)

    def _enable(self) -> None:
        chosen = self._selected()
        self._compare.setVisible(chosen is not None and not chosen.compared)
        self._remove.setVisible(chosen is not None)

    # --- acts ---

    def save_card(self) -> None:
        """Ask where, and write the card there."""
        name, _ = QFileDialog.getSaveFileName(
            self, self.tr("Save my card"), f"reinteg-desk{CARD_SUFFIX}", CARD_FILTER
        )
        vault = self._services.vault()
        if name and vault is not None:
            path = Path(name)
            self._services.tasks.run(
                lambda: self._presenter.save_card(vault, path),
                lambda _: self._services.notices.news(
                    lambda: self.tr("Your card is in {file}.").format(file=path.name)
                ),
            )

    def print_card(self) -> None:
        """The fingerprint on paper, for colleagues who compare it there."""
        if self._card is not None:
            role = user_role_name(self._card.role)
            print_card(self._card.name, role, self._card.fingerprint, self)

    def _copy(self) -> None:
        if self._card is not None:
            QGuiApplication.clipboard().setText(self._card.fingerprint)

    def choose_card(self) -> None:
        """Ask for the card of a colleague and take it in."""
        name, _ = QFileDialog.getOpenFileName(self, self.tr("Import a card"), "", CARD_FILTER)
        if name:
            self.take_card(Path(name))

    def take_card(self, path: Path) -> None:
        """Take a card in, and say what to do next."""
        vault = self._services.vault()
        if vault is None:
            return

        def taken(card: Card) -> None:
            self.changed.emit()
            self._services.notices.news(
                lambda: self.tr(
                    "The card of {name} is here. Ring them, let them read their fingerprint, and "
                    "press “The fingerprint was compared”: {fingerprint}"
                ).format(name=card.name, fingerprint=unbroken(card.fingerprint)),
                topic=CARD_TAKEN,
            )

        self._services.tasks.run(lambda: self._presenter.add_card(vault, path), taken)

    def _compared(self) -> None:
        self._with_chosen(
            lambda vault, card: self._presenter.hand_overs.add_colleague(vault, card, compared=True)
        )

    def _removed(self) -> None:
        self._with_chosen(self._presenter.hand_overs.remove_colleague)

    def _with_chosen(self, act: Callable[..., None]) -> None:
        vault, chosen = self._services.vault(), self._selected()
        if vault is not None and chosen is not None:
            card = chosen.card
            self._services.tasks.run(lambda: act(vault, card), lambda _: self._done())

    def _done(self) -> None:
        self._services.notices.withdraw(CARD_TAKEN)
        self.changed.emit()
