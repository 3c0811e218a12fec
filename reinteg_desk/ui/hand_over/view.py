"""The page of hand-overs: my card and colleagues, handing over, putting together."""

from collections.abc import Sequence
from datetime import date
from pathlib import Path

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFileDialog, QPushButton, QStackedWidget, QWidget

from reinteg_desk.app.case_words import CaseWords
from reinteg_desk.app.hand_over import TakenOver, TakeOver
from reinteg_desk.domain.identifiers import ConsultationId
from reinteg_desk.ui.hand_over.cards_part import CARD_TAKEN, CardsPart
from reinteg_desk.ui.hand_over.merge_part import MergePart
from reinteg_desk.ui.hand_over.presenter import Around, Merging, Presenter
from reinteg_desk.ui.hand_over.send_part import BUNDLE_FILTER, SendPart
from reinteg_desk.ui.kit.commands import Command
from reinteg_desk.ui.kit.layout import column, label, page, row, scrolling
from reinteg_desk.ui.kit.notices import NextStep
from reinteg_desk.ui.kit.screen import Screen
from reinteg_desk.ui.kit.services import Services
from reinteg_desk.ui.kit.theme import APART, Type


class View(Screen):
    """One page, one thing at a time: colleagues, a form to hand over, or what came.

    Signals:
        file_chosen: A consultation that was taken over is to be opened.
        stored: Something was taken over: lists and the open file are out of date.
        left: There is nothing more to do here.
    """

    file_chosen = Signal(str)
    stored = Signal()
    left = Signal()

    def __init__(self, services: Services) -> None:
        super().__init__(services)
        if services.desk.hand_overs is None:
            raise TypeError("the desk hands nothing over")
        self._presenter = Presenter(services.desk, services.desk.hand_overs)
        self._found: TakeOver | None = None
        self._beside: ConsultationId | None = None
        self.cards = CardsPart(services, self._presenter)
        self.send = SendPart(services, self._presenter)
        self.merge = MergePart(services)
        self._heading = label(Type.TITLE)
        self._open = QPushButton()
        self.show_icon(self._open.setIcon, "import")
        self._open.clicked.connect(self.choose_bundle)
        self.say(self._heading.setText, self.title)
        self.say(self._open.setText, lambda: self.tr("Take over from a colleague"))
        self._stack = QStackedWidget()
        for each in (self.cards, self.send, self.merge):
            self._stack.addWidget(each)
        body = page(row(self._heading, None, self._open), self._stack, gap=APART)
        self.setLayout(column(scrolling(body)))
        self._connect()

    def _connect(self) -> None:
        self.cards.changed.connect(self.refresh)
        self.send.done.connect(self._finish)
        self.merge.given_up.connect(self._finish)
        self.merge.accepted.connect(self._accept)
        self.merge.trusted.connect(self._trust)
        self.services.commands.add(
            self,
            Command(
                name=lambda: self.tr("Take over as chosen"),
                act=self._accept,
                shortcut="Ctrl+Return",
                possible=lambda: self._stack.currentWidget() is self.merge,
            ),
        )

    # --- the screen ---

    def title(self) -> str:
        """The name of the page."""
        return self.tr("Hand over and take over")

    def first_focus(self) -> QWidget | None:
        """Where work goes on."""
        return self._open if self._stack.currentWidget() is self.cards else None

    def refresh(self) -> None:
        """Show who is at the desk and whom they know."""
        vault = self.services.vault()
        if vault is not None:
            self.services.tasks.run(lambda: self._presenter.around(vault), self.cards.show_around)

    def forget(self) -> None:
        """The vault is locked: nothing that was in it stays here."""
        self._found = self._beside = None
        self.cards.forget()
        self.send.forget()
        self.merge.forget()
        self._stack.setCurrentWidget(self.cards)

    def _show(self, part: QWidget) -> None:
        self._stack.setCurrentWidget(part)
        self._open.setVisible(part is self.cards)

    def _finish(self) -> None:
        self._found = self._beside = None
        self._show(self.cards)
        self.left.emit()

    # --- handing over ---

    def hand_over(self, consultations: Sequence[ConsultationId]) -> None:
        """Ask to whom these go."""
        vault = self.services.vault()
        if vault is None:
            return

        def begin(found: tuple[Around, tuple[tuple[str, date], ...]]) -> None:
            around, whose = found
            self.cards.show_around(around)
            self.send.begin(consultations, whose, around)
            self._show(self.send)
            self.send.focus_first()

        self.services.tasks.run(
            lambda: (self._presenter.around(vault), self._presenter.whose(vault, consultations)),
            begin,
        )

    # --- taking over ---

    def choose_bundle(self) -> None:
        """Ask for a bundle and open it."""
        name, _ = QFileDialog.getOpenFileName(
            self, self.tr("Take over from a colleague"), "", BUNDLE_FILTER
        )
        if name:
            self.open_bundle(Path(name))

    def open_bundle(self, path: Path) -> None:
        """Open a bundle and show what it would change."""
        vault = self.services.vault()
        if vault is not None:
            self.services.tasks.run(lambda: self._presenter.open(vault, path), self._show_found)

    def _show_found(self, found: TakeOver) -> None:
        self._found, self._beside = found, None
        self.merge.begin(Merging(found.files, self._words), found)
        self._show(self.merge)
        self.merge.first_focus().setFocus()

    def _words(self) -> CaseWords:
        return self._presenter.words(self.services.language)

    def _trust(self) -> None:
        """The sender's fingerprint was compared: the card becomes that of a colleague."""
        vault, found = self.services.vault(), self._found
        if vault is None or found is None:
            return
        card = found.bundle.sender

        def trusted(_: None) -> None:
            self.services.notices.withdraw(CARD_TAKEN)
            self._show_found(
                TakeOver(bundle=found.bundle, is_known=True, was_compared=True, files=found.files)
            )
            self.refresh()

        self.services.tasks.run(
            lambda: self._presenter.hand_overs.add_colleague(vault, card, compared=True), trusted
        )

    def show_waiting(self, consultation: ConsultationId) -> None:
        """Show what waits beside a file until somebody chooses."""
        vault = self.services.vault()
        if vault is None:
            return

        def show(found: object) -> None:
            self._found, self._beside = None, consultation
            self.merge.begin(Merging(found, self._words), None)  # type: ignore[arg-type]
            self._show(self.merge)
            self.merge.first_focus().setFocus()

        self.services.tasks.run(lambda: self._presenter.waiting(vault, consultation), show)

    def _accept(self) -> None:
        vault, merging = self.services.vault(), self.merge.merging
        if vault is None or merging is None or self._stack.currentWidget() is not self.merge:
            return
        if self.merge.has_nothing:
            return
        found, beside = self._found, self._beside
        if found is not None and found.is_known:
            self.services.tasks.run(
                lambda: self._presenter.take_over(vault, found, merging), self._taken
            )
        elif beside is not None:
            self.services.tasks.run(
                lambda: self._presenter.settle(vault, beside, merging),
                lambda _: self._settled(beside),
            )

    def _settled(self, consultation: ConsultationId) -> None:
        self._finish()
        self.stored.emit()
        self.file_chosen.emit(consultation)

    def _taken(self, taken: tuple[TakenOver, ...]) -> None:
        count, waiting = len(taken), sum(each.open for each in taken)
        first = next((each for each in taken if each.open), taken[0])
        self._finish()
        self.stored.emit()
        step = NextStep(
            label=lambda: self.tr("Open {name}").format(name=first.name),
            act=lambda: self.file_chosen.emit(first.consultation),
        )
        if waiting:
            self.services.notices.warning(
                lambda: self.tr(
                    "%n file(s) were taken over; {waiting} values wait until you choose.", "", count
                ).format(waiting=waiting),
                step,
            )
        else:
            self.services.notices.news(
                lambda: self.tr("%n file(s) were taken over.", "", count), step
            )
