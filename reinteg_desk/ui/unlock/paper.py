"""The recovery code on paper: printed, or saved as PDF where the user wants it."""

from PySide6.QtCore import QCoreApplication, QMarginsF, QRectF, Qt
from PySide6.QtGui import QFont, QPageLayout, QPageSize, QPainter
from PySide6.QtWidgets import QWidget

_LARGE = 20.0
_USUAL = 11.0


def print_code(code: str, parent: QWidget) -> bool:
    """Ask for a printer (or PDF) and print the code; whether it was printed."""
    from PySide6.QtPrintSupport import QPrintDialog, QPrinter

    printer = QPrinter()
    printer.setDocName("Reinteg Desk")
    printer.setPageLayout(
        QPageLayout(
            QPageSize(QPageSize.PageSizeId.A4),
            QPageLayout.Orientation.Portrait,
            QMarginsF(25, 25, 25, 25),
            QPageLayout.Unit.Millimeter,
        )
    )
    if QPrintDialog(printer, parent).exec() != QPrintDialog.DialogCode.Accepted:
        return False
    painter = QPainter(printer)
    width = printer.pageLayout().paintRectPixels(printer.resolution()).width()
    paint_sheet(painter, code, width=width, dots_per_inch=printer.resolution())
    painter.end()
    return True


def paint_sheet(painter: QPainter, code: str, *, width: float, dots_per_inch: float) -> None:
    """Paint the sheet: what this is, the code, how to keep it."""
    line = dots_per_inch / 72
    top = 0.0
    for text, points, bold in (
        (QCoreApplication.translate("RecoverySheet", "Reinteg Desk: recovery code"), _LARGE, True),
        (code, _LARGE, True),
        (
            QCoreApplication.translate(
                "RecoverySheet",
                "With this code the vault opens when the passphrase is forgotten, and a new "
                "passphrase is chosen. Whoever has it and the computer can read all files: keep "
                "it locked away, not with the computer.",
            ),
            _USUAL,
            False,
        ),
    ):
        font = QFont("monospace" if text == code else "sans-serif")
        font.setPointSizeF(points)
        font.setWeight(QFont.Weight.DemiBold if bold else QFont.Weight.Normal)
        painter.setFont(font)
        box = QRectF(0, top, width, 20 * points * line)
        flags = int(Qt.TextFlag.TextWordWrap | Qt.AlignmentFlag.AlignLeft)
        painter.drawText(box, flags, text)
        used = painter.boundingRect(box, flags, text)
        top += used.height() + points * line
