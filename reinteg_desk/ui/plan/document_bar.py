"""Which document, for whom, in which language; and its way to a file."""

from collections.abc import Callable

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QBoxLayout, QPushButton, QSizePolicy

from reinteg_desk.app.document_kinds import DocumentKind
from reinteg_desk.app.recipients import Recipient
from reinteg_desk.ui.kit.choices import CheckField, ChoiceField, Option
from reinteg_desk.ui.kit.document_names import document_name
from reinteg_desk.ui.kit.layout import column, row
from reinteg_desk.ui.kit.role_names import recipient_name
from reinteg_desk.ui.kit.speaking import Speaking, Text
from reinteg_desk.ui.kit.theme import NEAR, set_role
from reinteg_desk.ui.kit.tokens import Token
from reinteg_desk.ui.kit.widths import UNBOUNDED
from reinteg_desk.ui.plan.presenter import Presenter


class DocumentBar(Speaking):
    """Choices above the preview.

    Signals:
        changed: Another document was chosen.
        export_asked: The document is to be written to a file.
    """

    changed = Signal()
    export_asked = Signal()

    def __init__(self, presenter: Presenter) -> None:
        super().__init__()
        self._presenter = presenter
        self.kind = ChoiceField(lambda: self.tr("Document"), [])
        self.recipient = ChoiceField(lambda: self.tr("For"), [])
        self.language = ChoiceField(lambda: self.tr("Language"), self._languages())
        self.export = QPushButton()
        set_role(self.export, "primary")
        self.show_icon(self.export.setIcon, "export", Token.ON_ACCENT)
        self.facts = CheckField(
            lambda: self.tr("Also save the data as JSON (for another program)"),
        )
        self.kind.edited.connect(self._on_kind)
        self.recipient.edited.connect(self._on_recipient)
        self.language.edited.connect(self._on_language)
        self.export.clicked.connect(self.export_asked)
        self.say(self.export.setText, lambda: self.tr("Export as PDF"))
        self._lines = (
            row(self.kind, column(None, self.export), gap=NEAR),
            row(self.recipient, self.language, gap=NEAR),
        )
        first, second = self._lines
        first.setStretch(0, 1)
        for at in (0, 1):
            second.setStretch(at, 1)
        self.setLayout(column(first, second, self.facts, gap=NEAR))
        for field in (self.kind, self.recipient, self.language):
            field.setMaximumWidth(UNBOUNDED)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Maximum)

    def set_narrow(self, *, narrow: bool) -> None:
        """Where there is little room, every choice has a line of its own."""
        ways = QBoxLayout.Direction
        for line in self._lines:
            line.setDirection(ways.TopToBottom if narrow else ways.LeftToRight)

    # --- the names ---

    def _languages(self) -> list[Option]:
        return [
            (None, self._of_the_person),
            ("nl", lambda: self.tr("Dutch")),
            ("fr", lambda: self.tr("French")),
            ("en", lambda: self.tr("English")),
        ]

    def _of_the_person(self) -> str:
        names = {"nl": self.tr("Dutch"), "fr": self.tr("French"), "en": self.tr("English")}
        text = self.tr("the person's: {language}")
        return text.format(language=names[self._presenter.person_language])

    def _named_kind(self, kind: DocumentKind) -> Text:
        return lambda: document_name(kind)

    def _named_recipient(self, recipient: Recipient) -> Text:
        return lambda: recipient_name(recipient)

    def file_name(self) -> str:
        """A name for the file, without the person's."""
        presenter = self._presenter
        return presenter.file_name(
            document_name(presenter.kind), recipient_name(presenter.recipient)
        )

    # --- showing and choosing ---

    def refresh(self) -> None:
        """Show what is chosen, and what else can be."""
        presenter = self._presenter
        self.kind.set_options([(each, self._named_kind(each)) for each in presenter.kinds])
        self.kind.set_value(presenter.kind)
        self.recipient.set_options(
            [(each, self._named_recipient(each)) for each in presenter.recipients]
        )
        self.recipient.set_value(presenter.recipient)
        self.language.set_options(self._languages())
        self.language.set_value(presenter.chosen_language)

    def _on_kind(self, kind: object) -> None:
        if isinstance(kind, DocumentKind):
            self._changed(lambda: self._presenter.choose_kind(kind))

    def _on_recipient(self, recipient: object) -> None:
        if isinstance(recipient, Recipient):
            self._changed(lambda: self._presenter.choose_recipient(recipient))

    def _on_language(self, language: object) -> None:
        chosen = language if isinstance(language, str) else None
        self._changed(lambda: self._presenter.choose_language(chosen))

    def _changed(self, act: Callable[[], None]) -> None:
        act()
        self.changed.emit()
