"""Writes the icon of the program as a system wants it: ``.ico`` for Windows, ``.icns`` for macOS.

    icon_file.py reinteg-desk.ico

Drawn from the same SVG as everywhere, each size for itself.
"""

import io
import os
import sys
from pathlib import Path

from PIL import Image
from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QRectF
from PySide6.QtGui import QGuiApplication, QImage, QPainter
from PySide6.QtSvg import QSvgRenderer

DRAWING = Path(__file__).resolve().parent.parent / "resources" / "icons" / "reinteg-desk.svg"
# What each form can hold, in pixels.
SIZES = {
    ".ico": (16, 20, 24, 32, 40, 48, 64, 128, 256),
    ".icns": (32, 64, 128, 256, 512, 1024),
}


def main() -> None:
    """Write the file that is named."""
    write(Path(sys.argv[1]))


def write(path: Path) -> None:
    """Draw the icon into a file.

    Args:
        path: Ends in ``.ico`` or ``.icns``.
    """
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    application = QGuiApplication.instance() or QGuiApplication([])
    pictures = [_drawn(side) for side in SIZES[path.suffix]]
    del application
    sizes = [picture.size for picture in pictures]
    path.parent.mkdir(parents=True, exist_ok=True)
    pictures[-1].save(path, sizes=sizes, append_images=pictures[:-1])


def _drawn(side: int) -> Image.Image:
    image = QImage(side, side, QImage.Format.Format_ARGB32)
    image.fill(0)
    painter = QPainter(image)
    QSvgRenderer(str(DRAWING)).render(painter, QRectF(0, 0, side, side))
    painter.end()
    content = QByteArray()
    buffer = QBuffer(content)
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    image.save(buffer, "PNG")
    return Image.open(io.BytesIO(content.data()))


if __name__ == "__main__":
    main()
