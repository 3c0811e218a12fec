"""One page of a document, or a photo, as wide as there is room."""

from PySide6.QtCore import QSize
from PySide6.QtGui import QImage, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from reinteg_desk.ui.kit.theme import colour
from reinteg_desk.ui.kit.tokens import Token

NARROWEST = 240


class PageView(QWidget):
    """One page, as wide as the preview."""

    def __init__(self) -> None:
        super().__init__()
        self._image = QImage()
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    @property
    def image(self) -> QImage:
        """What is shown."""
        return self._image

    def show_image(self, image: QImage) -> None:
        """Show a page."""
        other_shape = image.size() != self._image.size()
        self._image = image
        if other_shape:
            self.updateGeometry()
        self.update()

    def hasHeightForWidth(self) -> bool:
        """A page keeps its shape."""
        return True

    def heightForWidth(self, width: int) -> int:
        """The height that belongs to a width."""
        if self._image.isNull():
            return width
        return round(width * self._image.height() / self._image.width())

    def sizeHint(self) -> QSize:
        """As wide as there is."""
        return QSize(NARROWEST, self.heightForWidth(NARROWEST))

    def paintEvent(self, _: QPaintEvent) -> None:
        """The page on its sheet."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        painter.drawImage(self.rect(), self._image)
        painter.setPen(QPen(colour(Token.HAIRLINE), 1))
        painter.drawRect(self.rect().adjusted(0, 0, -1, -1))
        painter.end()
