"""What the person agreed to, reader by reader; recorded, and taken back, in place."""

import secrets
from collections.abc import Callable
from datetime import date
from functools import partial

from PySide6.QtWidgets import QPushButton, QVBoxLayout, QWidget

from reinteg_desk.app.entries import at_the_field
from reinteg_desk.app.file_session import FileSession
from reinteg_desk.app.problems import ProblemError
from reinteg_desk.app.recipients import NEEDS_CONSENT, Recipient
from reinteg_desk.app.surroundings import (
    SurroundingsChange,
    topics_for,
    with_consent,
    with_withdrawal,
)
from reinteg_desk.domain.identifiers import ConsentId
from reinteg_desk.domain.surroundings import Consent, ConsentForm, ConsentTopic
from reinteg_desk.ui.kit.arrangement import Section, pair
from reinteg_desk.ui.kit.choices import CheckField, ChoiceField, Option
from reinteg_desk.ui.kit.fields import DateField
from reinteg_desk.ui.kit.keeping import Keeping
from reinteg_desk.ui.kit.languages import day
from reinteg_desk.ui.kit.layout import boxed, clear, column, hairline, label, row
from reinteg_desk.ui.kit.marks import Mark, MarkIcon
from reinteg_desk.ui.kit.role_names import recipient_name
from reinteg_desk.ui.kit.services import Services
from reinteg_desk.ui.kit.theme import APART, GRID, NEAR, Type, set_role

READERS = tuple(each for each in Recipient if each in NEEDS_CONSENT)


class ConsentsPart(Section):
    """The section about consents: one line a reader, with what went before."""

    def __init__(self, session: FileSession, services: Services, keeping: Keeping) -> None:
        super().__init__()
        self._session = session
        self._services = services
        self._keeping = keeping
        self._today = services.desk.clock.today
        self._reader = READERS[0]
        self._ends: Consent | None = None
        self._shown: tuple[Consent, ...] | None = None
        self.buttons: dict[Recipient, QPushButton] = {}
        self._note = label(Type.MUTED, wrap=True)
        self._rows = QVBoxLayout()
        self._rows.setSpacing(NEAR)
        self._what = label(Type.STRONG, wrap=True)
        self.on = DateField(lambda: self.tr("On"), self._today)
        self.form = ChoiceField(lambda: self.tr("How"), self._forms())
        self.kept_back = {topic: CheckField(self._topic_text(topic)) for topic in ConsentTopic}
        self._kept_back_name = label("field-label")
        self.save = self._button(self._on_save, primary=True)
        self.cancel = self._button(self._close)
        self._editor = self._made_editor()
        self.say(
            self._note.setText,
            lambda: self.tr(
                "Only the person decides who else may read about them. A consent can be taken "
                "back at any time; what went before stays on record."
            ),
        )
        self.lay_out(lambda: self.tr("Consents"), self._note, self._rows, self._editor)

    def _made_editor(self) -> QWidget:
        self.say(self._kept_back_name.setText, lambda: self.tr("The person keeps back"))
        self.say(self.cancel.setText, lambda: self.tr("Cancel"))
        topics = column(self._kept_back_name, *self.kept_back.values(), gap=GRID)
        buttons = row(self.save, self.cancel, None, gap=NEAR)
        made = boxed(column(self._what, pair(self.on, self.form), topics, buttons, gap=APART))
        made.hide()
        return made

    def _button(self, act: Callable[[], object], *, primary: bool = False) -> QPushButton:
        made = QPushButton()
        if primary:
            set_role(made, "primary")
        made.clicked.connect(lambda _checked: act())
        return made

    # --- the words ---

    def _forms(self) -> list[Option]:
        return [
            (ConsentForm.WRITTEN, lambda: self.tr("in writing")),
            (ConsentForm.SPOKEN, lambda: self.tr("spoken, written down here")),
        ]

    def _topic_text(self, topic: ConsentTopic) -> Callable[[], str]:
        texts = {
            ConsentTopic.MENTAL_CAPACITIES: lambda: self.tr("mental capacities"),
            ConsentTopic.MEDICAL_DETAILS: lambda: self.tr("medical details and reasons"),
            ConsentTopic.OWN_REMARKS: lambda: self.tr("their own remarks"),
        }
        return texts[topic]

    def _state(self, consent: Consent) -> str:
        how = dict(self._forms())[consent.form]()
        text = self.tr("Agreed on {day}, {how}; recorded by {who}.").format(
            day=day(consent.given_on), how=how, who=consent.recorded_by
        )
        if consent.withheld:
            topics = ", ".join(self._topic_text(each)() for each in sorted(consent.withheld))
            text += " " + self.tr("Kept back: {topics}.").format(topics=topics)
        if consent.withdrawn_on:
            text += " " + self.tr("Ended on {day}.").format(day=day(consent.withdrawn_on))
        return text

    # --- showing ---

    def refresh(self) -> None:
        """Show the consents; lines are made again only when one has changed."""
        consents = self._session.surroundings.consents
        if consents == self._shown:
            return
        self._shown = consents
        clear(self._rows)
        self.buttons = {}
        for reader in READERS:
            self._rows.addLayout(self._row(reader))
            self._rows.addWidget(hairline())

    def _row(self, reader: Recipient) -> QVBoxLayout:
        name = recipient_name(reader)
        held = self._session.surroundings.consent(reader, self._today())
        title = label(Type.STRONG, wrap=True)
        title.setText(f"{name[:1].upper()}{name[1:]}")
        act = partial(self._end, held) if held else partial(self.record, reader)
        text = self.tr("Taken back") if held else self.tr("Record a consent")
        button = QPushButton(text)
        set_role(button, "flat")
        button.setAccessibleName(f"{text}: {name}")
        button.clicked.connect(lambda _checked: act())
        self.buttons[reader] = button
        icon = MarkIcon(Mark.DONE if held else Mark.MISSING)
        head = row(icon, title, button, gap=NEAR)
        head.setStretch(1, 1)
        return column(head, *self._lines(reader, held), gap=GRID)

    def _lines(self, reader: Recipient, held: Consent | None) -> list[QWidget]:
        mine = [each for each in self._session.surroundings.consents if each.recipient == reader]
        before = [each for each in reversed(mine) if each != held]
        texts = [self._state(each) for each in ([held] if held else [])]
        if held is None:
            texts.append(
                self.tr("Not recorded: ask the person before this reader gets a document.")
            )
        lines: list[QWidget] = []
        for text in [*texts, *(self._state(each) for each in before)]:
            line = label(Type.MUTED, wrap=True)
            line.setText(text)
            lines.append(line)
        return lines

    # --- doing ---

    def record(self, reader: Recipient) -> None:
        """Open the editor for a new consent."""
        self._reader, self._ends = reader, None
        text = self.tr("The person agrees that this reader gets documents: {reader}")
        self._open(text.format(reader=recipient_name(reader)), self.tr("Record the consent"))
        self.form.set_value(ConsentForm.WRITTEN)
        for topic, box in self.kept_back.items():
            box.set_value(False)
            box.setVisible(topic in topics_for(reader))
        self._kept_back_name.setVisible(bool(topics_for(reader)))

    def _end(self, consent: Consent) -> None:
        self._reader, self._ends = Recipient(consent.recipient), consent
        text = self.tr("The person takes back the consent for: {reader}")
        self._open(text.format(reader=recipient_name(self._reader)), self.tr("End the consent"))
        for box in (*self.kept_back.values(), self._kept_back_name):
            box.hide()

    def _open(self, what: str, save: str) -> None:
        self._what.setText(what)
        self.save.setText(save)
        self.on.set_value(self._today())
        self.on.set_error(None)
        self.form.setVisible(self._ends is None)
        self._editor.show()
        self.on.focus()

    def _on_save(self) -> None:
        on = self.on.value
        if not isinstance(on, date):
            self.on.set_error(self.tr("Type the day."))
            self.on.focus()
            return
        try:
            if self._keeping.change(self._change(on)):
                self._close()
        except ProblemError as error:
            self.on.set_error(self._services.notices.sentence(at_the_field(error.problem)))
            self.on.focus()

    def _change(self, on: date) -> SurroundingsChange:
        if self._ends is not None:
            return with_withdrawal(self._ends.consent_id, on, self._today())
        vault = self._services.vault()
        form = self.form.value
        consent = Consent(
            consent_id=ConsentId(secrets.token_hex(16)),
            recipient=self._reader.value,
            given_on=on,
            form=form if isinstance(form, ConsentForm) else ConsentForm.SPOKEN,
            recorded_by=vault.user.name if vault else "",
            withheld=frozenset(
                topic
                for topic, box in self.kept_back.items()
                if box.value and topic in topics_for(self._reader)
            ),
        )
        return with_consent(consent, self._today())

    def _close(self) -> None:
        self._editor.hide()
        if (button := self.buttons.get(self._reader)) is not None:
            button.setFocus()

    def retranslate(self) -> None:
        """The lines are said again at the next refresh."""
        super().retranslate()
        self.form.set_options(self._forms())
        self._editor.hide()
        self._shown = None
