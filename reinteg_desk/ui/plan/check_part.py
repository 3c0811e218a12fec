"""What to look at before a document leaves, each point with a way to its place."""

from collections.abc import Callable

from PySide6.QtCore import QTimer, Signal
from PySide6.QtWidgets import QPushButton, QVBoxLayout

from reinteg_desk.app.document_kinds import DocumentKind
from reinteg_desk.app.export_check import ExportCheck, VagueText
from reinteg_desk.ui.kit.languages import quoted
from reinteg_desk.ui.kit.layout import boxed, clear, column, label, row
from reinteg_desk.ui.kit.marks import Mark, MarkIcon
from reinteg_desk.ui.kit.role_names import recipient_name
from reinteg_desk.ui.kit.speaking import Speaking
from reinteg_desk.ui.kit.theme import GRID, NEAR, Type, set_role
from reinteg_desk.ui.kit.widths import UNBOUNDED
from reinteg_desk.ui.plan.field_names import field_name
from reinteg_desk.ui.plan.presenter import Presenter

MOST_VAGUE_TEXTS = 4
"""More are counted: the preview keeps its room."""


class CheckPart(Speaking):
    """A line that says how it stands, and below it the points.

    Signals:
        place_asked: The key path of a point.
        export_confirmed: The document goes to a file though the consent is not on record.
    """

    place_asked = Signal(str)
    export_confirmed = Signal()

    def __init__(self, presenter: Presenter) -> None:
        super().__init__()
        self._presenter = presenter
        self._check: ExportCheck | None = None
        self._built: tuple[object, ...] | None = None
        self._asking = False
        self._reader = presenter.recipient
        self.toggle = QPushButton()
        self.toggle.setCheckable(True)
        set_role(self.toggle, "link")
        self.toggle.toggled.connect(lambda _: self._build())
        self._calm = label(Type.MUTED, wrap=True)
        self._rows = QVBoxLayout()
        self._rows.setSpacing(GRID)
        self.links: list[QPushButton] = []
        self.all_the_same = QPushButton()
        self.all_the_same.clicked.connect(self._on_confirmed)
        self.say(self.all_the_same.setText, lambda: self.tr("Export without a consent on record"))
        confirm = row(self.all_the_same, None)
        self._list = boxed(column(self._rows, confirm, gap=NEAR))
        self.setLayout(column(row(self.toggle, None), self._calm, self._list, gap=GRID))
        self._build()

    # --- what is shown ---

    def show_check(self, check: ExportCheck | None) -> None:
        """What was found in the document that is shown."""
        self._check = check
        self._build()

    def refresh(self) -> None:
        """Another consent or reader: what was asked is asked anew."""
        reader = self._presenter.recipient
        self._asking = self._asking and reader is self._reader and self._presenter.lacks_consent
        self._reader = reader
        self._build()

    def ask_consent(self) -> None:
        """The document would leave without a consent on record: say so, with both ways on."""
        self._asking = True
        self.toggle.setChecked(True)
        self._build()
        if self.links:
            # A link that was just made takes the focus once it is on screen.
            QTimer.singleShot(0, self.links[0], self.links[0].setFocus)

    def _on_confirmed(self) -> None:
        self._asking = False
        self._build()
        self.export_confirmed.emit()

    # --- the points ---

    def _build(self) -> None:
        check = self._check
        self.setVisible(check is not None)
        state = (
            self._presenter.kind,
            check,
            self._asking,
            self.toggle.isChecked(),
            self._presenter.lacks_consent,
        )
        if check is None or state == self._built:
            return
        self._built = state
        points = self._points(check)
        self.toggle.setText(self._summary(check, len(points)))
        unfolds = bool(points or check.left_out)
        self.toggle.setVisible(unfolds)
        self._calm.setVisible(not unfolds)
        self._calm.setText(f"{self.toggle.text()}. {self._reviewed(check)}".strip())
        is_open = unfolds and self.toggle.isChecked()
        self._list.setVisible(is_open)
        self.all_the_same.setVisible(self._asking)
        clear(self._rows)
        self.links = []
        for text, place in points if is_open else ():
            self._add(text, place)
        if is_open:
            self._say(self._left_out(check))
            if reviewed := self._reviewed(check):
                self._say(reviewed)

    def _reviewed(self, check: ExportCheck) -> str:
        if check.texts_reviewed:
            return ""
        return self.tr("The fixed texts are not reviewed yet; the document says so.")

    def _summary(self, check: ExportCheck, points: int) -> str:
        if points:
            text = self.tr("Before export: %n point(s) to look at", "", points)
        else:
            text = self.tr("Before export: nothing to settle")
        if check.left_out:
            text += ", " + self.tr("%n part(s) left out", "", len(check.left_out))
        return text

    def _points(self, check: ExportCheck) -> list[tuple[str, str | None]]:
        points: list[tuple[str, str | None]] = []
        if self._presenter.lacks_consent:
            text = self.tr("No consent on record for this reader: {reader}")
            reader = self._presenter.recipient
            place = f"surroundings.consents.{reader}"
            points.append((text.format(reader=recipient_name(reader)), place))
        if check.is_draft:
            points.append((self._draft(), self._presenter.place_of_draft))
        points += self._vague(check.vague)
        if check.unprintable:
            text = self.tr("Signs that cannot be printed: {signs}")
            signs = " ".join(f"{sign} (U+{ord(sign):04X})" for sign in check.unprintable)
            first = self._presenter.place_of_sign(check.unprintable[0])
            points.append((text.format(signs=signs), first))
        return points

    def _draft(self) -> str:
        texts = {
            DocumentKind.WORK_POST: self.tr("A draft: no work post was observed yet"),
            DocumentKind.REINTEGRATION_ASSESSMENT: self.tr("A draft: no valid decision yet"),
            DocumentKind.HEALTH_ASSESSMENT: self.tr("A draft: no recommendations yet"),
        }
        usual = self.tr("A draft: nothing is decided yet")
        return texts.get(self._presenter.kind, usual)

    def _vague(self, found: tuple[VagueText, ...]) -> list[tuple[str, str | None]]:
        points: list[tuple[str, str | None]] = [
            (
                self.tr("Leaves something open: {words} ({part})").format(
                    words=", ".join(quoted(word.found) for word in each.words),
                    part=field_name(each.field),
                ),
                self._presenter.place_of_vague(each),
            )
            for each in found[:MOST_VAGUE_TEXTS]
        ]
        if more := found[MOST_VAGUE_TEXTS:]:
            text = self.tr("%n more text(s) that leave something open", "", len(more))
            points.append((text, self._presenter.place_of_vague(more[0])))
        return points

    def _left_out(self, check: ExportCheck) -> str:
        if not check.left_out:
            return self.tr("Nothing that is recorded is left out for this reader.")
        names = ", ".join(field_name(each) for each in check.left_out)
        return self.tr("Left out for this reader: {names}.").format(names=names)

    def _add(self, text: str, place: str | None) -> None:
        if place is None:
            self._say(text)
            return
        link = QPushButton(text)
        set_role(link, "link")
        link.setAccessibleName(self.tr("Go to: {field}").format(field=text))
        link.clicked.connect(self._going(place))
        self.links.append(link)
        self._rows.addLayout(row(MarkIcon(Mark.ATTENTION), link, None, gap=NEAR))

    def _going(self, place: str) -> Callable[[], None]:
        return lambda: self.place_asked.emit(place)

    def _say(self, text: str) -> None:
        said = label(Type.MUTED, wrap=True)
        said.setMaximumWidth(UNBOUNDED)
        said.setText(text)
        self._rows.addWidget(said)

    def retranslate(self) -> None:
        """The points are said again."""
        super().retranslate()
        self._built = None
        self._build()
