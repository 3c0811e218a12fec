"""Photos of the work post: from a file into the vault, and out of it for good."""

from pathlib import Path

from PySide6.QtCore import QStandardPaths, Qt
from PySide6.QtGui import QImage, QPixmap
from PySide6.QtWidgets import QFileDialog, QLabel, QVBoxLayout

from reinteg_desk.app.file_session import FileSession
from reinteg_desk.app.visit import TOPIC, is_photo
from reinteg_desk.domain.identifiers import FeatureId
from reinteg_desk.domain.surroundings import Attachment
from reinteg_desk.ui.kit.fields import TextField
from reinteg_desk.ui.kit.keeping import Keeping
from reinteg_desk.ui.kit.layout import boxed, clear, column, row
from reinteg_desk.ui.kit.services import Services
from reinteg_desk.ui.kit.tasks import Lane
from reinteg_desk.ui.kit.theme import APART, NEAR, set_role
from reinteg_desk.ui.kit.touch import TouchButton
from reinteg_desk.ui.kit.widths import UNBOUNDED
from reinteg_desk.ui.visit.part import Part, wide_label
from reinteg_desk.ui.visit.presenter import Presenter
from reinteg_desk.ui.visit.questions import Chapter, Question

SUFFIXES = "*.jpg *.jpeg *.png *.webp *.tif *.tiff *.bmp"
_WIDE, _HIGH = 240, 180
"""A small picture, in device-independent pixels."""


class PhotosPart(Part):
    """The photos of this post."""

    def __init__(
        self, presenter: Presenter, session: FileSession, services: Services, keeping: Keeping
    ) -> None:
        super().__init__()
        self._presenter = presenter
        self._session = session
        self._services = services
        self._keeping = keeping
        self._shown: tuple[object, ...] | None = None
        self._asked: Attachment | None = None
        where = QStandardPaths.StandardLocation.PicturesLocation
        self._folder = Path(QStandardPaths.writableLocation(where))
        self._help = wide_label()
        self.add = TouchButton()
        self.add.clicked.connect(lambda: self.choose(TOPIC))
        self._empty = wide_label()
        self._rows = QVBoxLayout()
        self._rows.setSpacing(NEAR)
        self.say(
            self._help.setText,
            lambda: self.tr(
                "Photos lie encrypted in the vault and nowhere else. Place, time and device are "
                "taken out."
            ),
        )
        self.say(self.add.show_text, lambda: self.tr("Add a photo"))
        self.say(self._empty.setText, lambda: self.tr("No photo yet."))
        self.setLayout(
            column(self._help, row(self.add, None), self._empty, self._rows, None, gap=APART)
        )

    @property
    def photos(self) -> tuple[Attachment, ...]:
        """The photos of this post, without the signatures."""
        return tuple(filter(is_photo, self._session.surroundings.attachments))

    def ask(self, _: Question) -> None:
        """Show the photos; rows are made again only when something has changed."""
        state = (self.photos, self._asked, self._presenter.language)
        self._empty.setVisible(not self.photos)
        if state == self._shown:
            return
        self._shown = state
        clear(self._rows)
        for each in self.photos:
            self._rows.addLayout(self._line(each))

    def _line(self, each: Attachment) -> QVBoxLayout:
        picture = QLabel()
        picture.setFixedSize(_WIDE, _HIGH)
        picture.setAlignment(Qt.AlignmentFlag.AlignCenter)
        picture.setAccessibleName(each.name)
        self._load(each, picture)
        name = wide_label()
        name.setText("\n".join(part for part in (each.name, self._about(each)) if part))
        beside = boxed(column(name, self._caption(each), gap=NEAR))
        buttons = self._sure(each) if each == self._asked else (self._remove(each),)
        line = row(picture, beside, *buttons, gap=NEAR)
        line.setStretch(1, 1)
        return column(line)

    def _caption(self, each: Attachment) -> TextField:
        caption = TextField(lambda: self.tr("What the photo shows"))
        set_role(caption.line, "touch-line")
        caption.set_value(each.caption)
        caption.setMaximumWidth(UNBOUNDED)
        caption.left.connect(lambda: self._keeping.describe(each, caption=caption.text.strip()))
        return caption

    def _about(self, each: Attachment) -> str:
        feature = FeatureId(each.topic.partition(".")[2])
        known = feature in self._services.desk.instrument
        return self._presenter.feature_name(feature) if known else ""

    def _remove(self, each: Attachment) -> TouchButton:
        button = TouchButton(self.tr("Remove"))
        button.setAccessibleName(self.tr("Remove: {what}").format(what=each.name))
        button.clicked.connect(lambda: self._ask_first(each))
        return button

    def _sure(self, each: Attachment) -> tuple[TouchButton, TouchButton]:
        gone, kept = TouchButton(self.tr("Remove for good")), TouchButton(self.tr("Keep it"))
        gone.clicked.connect(lambda: self._keeping.remove(each))
        kept.clicked.connect(lambda: self._ask_first(None))
        return gone, kept

    def _ask_first(self, each: Attachment | None) -> None:
        self._asked = each
        self.ask_again()

    def ask_again(self) -> None:
        """Show the present state."""
        self._shown = None
        self.ask(Question(chapter=Chapter.PHOTOS))

    def _load(self, each: Attachment, picture: QLabel) -> None:
        ratio = self.devicePixelRatioF()

        def show(image: QImage) -> None:
            if not image.isNull() and picture.parent() is not None:
                image.setDevicePixelRatio(ratio)
                picture.setPixmap(QPixmap.fromImage(image))

        def content(given: bytes) -> None:
            self._services.tasks.run(
                lambda: _small(given, round(_WIDE * ratio), round(_HIGH * ratio)),
                show,
                lane=Lane.POOL,
            )

        self._keeping.content(each.attachment_id, content)

    def choose(self, topic: str) -> None:
        """Ask for files; what cannot be kept is said in the message bar."""
        dialog = QFileDialog(self, self.tr("Add a photo"), str(self._folder))
        dialog.setFileMode(QFileDialog.FileMode.ExistingFiles)
        dialog.setNameFilter(self.tr("Photos ({suffixes})").format(suffixes=SUFFIXES))
        dialog.filesSelected.connect(
            lambda names: self.attach([Path(name) for name in names], topic)
        )
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    def attach(self, paths: list[Path], topic: str = TOPIC) -> None:
        """Put photos into the vault."""
        for path in paths:
            self._folder = path.parent
            self._keeping.attach_file(path, topic=topic)

    def leave(self) -> None:
        """Nothing of the photos stays on the screen."""
        self._asked = None
        self._shown = None
        clear(self._rows)

    def retranslate(self) -> None:
        """The rows are said again."""
        super().retranslate()
        self._shown = None


def _small(content: bytes, wide: int, high: int) -> QImage:
    image = QImage.fromData(content)
    keep = Qt.AspectRatioMode.KeepAspectRatio
    return image.scaled(wide, high, keep, Qt.TransformationMode.SmoothTransformation)
