"""A code or a card on paper: printed, or saved as PDF where the user wants it."""

from PySide6.QtCore import QCoreApplication, QMarginsF, QRectF, Qt
from PySide6.QtGui import QFont, QPageLayout, QPageSize, QPainter
from PySide6.QtWidgets import QWidget

_LARGE = 20.0
_USUAL = 11.0
_MARGIN_MM = 25


def print_code(code: str, parent: QWidget, name: str | None = None) -> bool:
    """Ask for a printer (or a PDF file) and print the code; whether it was printed.

    Args:
        code: The code.
        parent: The widget it is asked over.
        name: Whose invitation it is; None for the recovery code.
    """
    return _printed(code_sheet(code, name), parent)


def print_card(name: str, role: str, fingerprint: str, parent: QWidget) -> bool:
    """Ask for a printer (or a PDF file) and print a hand-over card; whether it was printed.

    Args:
        name: Whose it is.
        role: What they are, in words.
        fingerprint: What colleagues compare.
        parent: The widget it is asked over.
    """
    return _printed((fingerprint, *card_words(name, role)), parent)


def _printed(sheet: tuple[str, str, str], parent: QWidget) -> bool:
    from PySide6.QtPrintSupport import QPrintDialog, QPrinter

    printer = QPrinter()
    printer.setDocName("Reinteg Desk")
    printer.setPageLayout(
        QPageLayout(
            QPageSize(QPageSize.PageSizeId.A4),
            QPageLayout.Orientation.Portrait,
            QMarginsF(_MARGIN_MM, _MARGIN_MM, _MARGIN_MM, _MARGIN_MM),
            QPageLayout.Unit.Millimeter,
        )
    )
    dialog = QPrintDialog(printer, parent)
    accepted = dialog.exec()
    dialog.deleteLater()
    if not accepted:
        return False
    painter = QPainter(printer)
    width = printer.pageLayout().paintRectPixels(printer.resolution()).width()
    paint_sheet(painter, sheet, width=width, dots_per_inch=printer.resolution())
    painter.end()
    return True


def code_sheet(code: str, name: str | None = None) -> tuple[str, str, str]:
    """Code, heading, advice; ``name``: whose invitation it is, None for the recovery code."""
    words = _recovery_words() if name is None else _invitation_words(name)
    return (code, *words)


def paint_sheet(
    painter: QPainter, sheet: tuple[str, str, str], *, width: float, dots_per_inch: float
) -> None:
    """Paint the sheet: what this is, the code, how to keep it.

    Args:
        painter: Where it is painted.
        sheet: Code, heading, advice.
        width: Of the sheet, in dots.
        dots_per_inch: Of the printer.
    """
    code, heading, advice = sheet
    top = 0.0
    for text, family, points, weight in (
        (heading, "sans-serif", _LARGE, QFont.Weight.DemiBold),
        (code, "monospace", _LARGE, QFont.Weight.DemiBold),
        (advice, "sans-serif", _USUAL, QFont.Weight.Normal),
    ):
        font = QFont(family)
        font.setPointSizeF(points)
        font.setWeight(weight)
        painter.setFont(font)
        line = points * dots_per_inch / 72
        box = QRectF(0, top, width, 20 * line)
        flags = int(Qt.TextFlag.TextWordWrap | Qt.AlignmentFlag.AlignLeft)
        painter.drawText(box, flags, text)
        top += painter.boundingRect(box, flags, text).height() + line


def _recovery_words() -> tuple[str, str]:
    heading = QCoreApplication.translate("RecoverySheet", "Reinteg Desk: recovery code")
    advice = QCoreApplication.translate(
        "RecoverySheet",
        "With this code the vault opens when the passphrase is forgotten, and a new passphrase is "
        "chosen. Whoever has it and the computer can read all files: keep it locked away, not with "
        "the computer.",
    )
    return heading, advice


def _invitation_words(name: str) -> tuple[str, str]:
    heading = QCoreApplication.translate("RecoverySheet", "Reinteg Desk: code for {name}")
    advice = QCoreApplication.translate(
        "RecoverySheet",
        "Start the program, choose 'Use the printed code instead', type this code and choose a "
        "passphrase of your own. The code works once; destroy this sheet afterwards.",
    )
    return heading.format(name=name), advice


def card_words(name: str, role: str) -> tuple[str, str]:
    """Heading and advice of a printed card."""
    heading = QCoreApplication.translate(
        "CardSheet", "Reinteg Desk: hand-over card of {name}, {role}"
    )
    advice = QCoreApplication.translate(
        "CardSheet",
        "This is the fingerprint of the card. It holds no secret. Whoever takes the card in as a "
        "file compares the twenty signs on the screen with these; only when all of them are the "
        "same does the card belong to the person named above.",
    )
    return heading.format(name=name, role=role), advice
