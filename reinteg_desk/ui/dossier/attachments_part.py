"""Documents and photos of the file: put into the vault, looked at in place, taken out as a copy."""

from collections.abc import Callable
from functools import partial
from pathlib import Path

from PySide6.QtCore import QStandardPaths, Qt
from PySide6.QtGui import QDragEnterEvent, QDropEvent, QImage
from PySide6.QtWidgets import QFileDialog, QHBoxLayout, QPushButton, QVBoxLayout

from reinteg_desk.app.file_session import FileSession
from reinteg_desk.domain.surroundings import Attachment
from reinteg_desk.system.atomic import write_atomically
from reinteg_desk.ui.kit.arrangement import Section
from reinteg_desk.ui.kit.guarded_text import GuardedLine, guard_of
from reinteg_desk.ui.kit.keeping import Keeping
from reinteg_desk.ui.kit.languages import day, number
from reinteg_desk.ui.kit.layout import boxed, clear, column, hairline, label, row
from reinteg_desk.ui.kit.page_view import PageView
from reinteg_desk.ui.kit.pages import drawn
from reinteg_desk.ui.kit.services import Services
from reinteg_desk.ui.kit.tasks import Lane
from reinteg_desk.ui.kit.theme import GRID, NEAR, TEXT_WIDTH, Type, set_role

SUFFIXES = "*.pdf *.jpg *.jpeg *.png *.webp *.tif *.tiff *.bmp"
MEGABYTE = 1024 * 1024
_SMALLEST_SHOWN = 0.1


class AttachmentsPart(Section):
    """The section about documents and photos."""

    def __init__(self, session: FileSession, services: Services, keeping: Keeping) -> None:
        super().__init__()
        self._session = session
        self._services = services
        self._keeping = keeping
        self._shown: tuple[Attachment, ...] | None = None
        self._asked: Attachment | None = None
        self._open: Attachment | None = None
        self._folder = _pictures_folder()
        self._note = label(Type.MUTED, wrap=True)
        self._rows = QVBoxLayout()
        self._rows.setSpacing(NEAR)
        self.add = QPushButton()
        self.show_icon(self.add.setIcon, "add")
        self.add.clicked.connect(self._choose)
        self._sheets = QVBoxLayout()
        self._sheets.setSpacing(NEAR)
        self._viewer = boxed(column(self._sheets, gap=NEAR))
        self._viewer.hide()
        self.setAcceptDrops(True)
        self.say(
            self._note.setText,
            lambda: self.tr(
                "PDF documents up to 20 MB and photos up to 60 MB; drop them here or choose "
                "them. They are encrypted with the file. Place, time and device are taken out of "
                "photos."
            ),
        )
        self.say(self.add.setText, lambda: self.tr("Add a document or photo"))
        self.lay_out(
            lambda: self.tr("Documents and photos"),
            self._note,
            self._rows,
            row(self.add, None),
            self._viewer,
        )

    # --- showing ---

    def refresh(self) -> None:
        """Show what is there; rows are made again only when something has changed."""
        attachments = self._session.surroundings.attachments
        if attachments == self._shown:
            return
        self._shown = attachments
        if self._open is not None and self._open not in attachments:
            self._close_viewer()
        self._build()

    def _build(self) -> None:
        clear(self._rows)
        for each in self._shown or ():
            self._rows.addLayout(self._row(each))
            self._rows.addWidget(hairline())

    def _row(self, each: Attachment) -> QVBoxLayout:
        title = label(Type.STRONG, wrap=True)
        title.setText(each.name)
        about = label(Type.MUTED, wrap=True)
        about.setText(
            self.tr("{size} MB · {day} · {who}").format(
                size=number(max(each.size_bytes / MEGABYTE, _SMALLEST_SHOWN), 1),
                day=day(each.added_at.date()),
                who=each.added_by,
            )
        )
        caption = GuardedLine(lambda: self.tr("What it shows"), guard_of(self._services))
        caption.hide_name()
        caption.line.setPlaceholderText(self.tr("What it shows"))
        caption.set_value(each.caption)
        caption.left.connect(lambda: self._keeping.describe(each, caption=caption.text.strip()))
        return column(title, about, caption, self._tools(each), gap=GRID)

    def _tools(self, each: Attachment) -> QHBoxLayout:
        if each == self._asked:
            sure = label(wrap=True)
            sure.setText(self.tr("Remove it for good?"))
            return row(
                sure,
                self._tool(self.tr("Remove for good"), each, partial(self._remove, each)),
                self._tool(self.tr("Keep it"), each, partial(self._ask, None)),
                gap=GRID,
            )
        is_open = each == self._open
        look = self.tr("Close") if is_open else self.tr("Look at it")
        show = self._close_viewer if is_open else partial(self._view, each)
        return row(
            self._tool(look, each, show),
            self._tool(self.tr("Save a copy"), each, partial(self._save_copy, each)),
            self._tool(self.tr("Remove"), each, partial(self._ask, each)),
            None,
            gap=GRID,
        )

    def _tool(self, text: str, each: Attachment, act: Callable[[], object]) -> QPushButton:
        made = QPushButton(text)
        set_role(made, "flat")
        made.setAccessibleName(f"{text}: {each.name}")
        made.clicked.connect(lambda _checked: act())
        return made

    # --- looking ---

    def _view(self, each: Attachment) -> None:
        width = round(min(self.width(), TEXT_WIDTH) * self.devicePixelRatioF())

        def show(content: bytes) -> None:
            self._services.tasks.run(
                lambda: _pages(each, content, width), partial(self._show, each), lane=Lane.POOL
            )

        self._keeping.content(each.attachment_id, show)

    def _show(self, each: Attachment, pages: tuple[QImage, ...]) -> None:
        clear(self._sheets)
        self._open = each
        for at, image in enumerate(pages, start=1):
            sheet = PageView()
            sheet.show_image(image)
            text = self.tr("{name}, page {number} of {count}")
            sheet.setAccessibleName(text.format(name=each.name, number=at, count=len(pages)))
            self._sheets.addWidget(sheet)
        self._viewer.show()
        self._build()

    def _close_viewer(self) -> None:
        self._open = None
        self._viewer.hide()
        clear(self._sheets)
        self._build()

    # --- doing ---

    def _choose(self) -> None:
        dialog = QFileDialog(self, self.tr("Add a document or photo"), str(self._folder))
        dialog.setFileMode(QFileDialog.FileMode.ExistingFiles)
        dialog.setNameFilter(self.tr("Documents and photos ({suffixes})").format(suffixes=SUFFIXES))
        dialog.filesSelected.connect(lambda names: self.attach([Path(name) for name in names]))
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    def attach(self, paths: list[Path]) -> None:
        """Put files into the vault."""
        for path in paths:
            self._folder = path.parent
            self._keeping.attach_file(path)

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """Files of this machine can be dropped."""
        if any(url.isLocalFile() for url in event.mimeData().urls()):
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        """Dropped files go into the vault."""
        urls = event.mimeData().urls()
        self.attach([Path(url.toLocalFile()) for url in urls if url.isLocalFile()])
        event.setDropAction(Qt.DropAction.CopyAction)
        event.accept()

    def _save_copy(self, each: Attachment) -> None:
        dialog = QFileDialog(self, self.tr("Save a copy"), str(self._folder))
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.selectFile(each.name)
        dialog.fileSelected.connect(lambda name: self.save_copy_to(each, Path(name)))
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    def save_copy_to(self, each: Attachment, path: Path) -> None:
        """Write a document out of the vault, in the clear, where the user wants it."""

        def written(_: None) -> None:
            text = self.tr("Written, not encrypted there: {file}")
            self._services.notices.news(lambda: text.format(file=path), topic="export")

        def write(content: bytes) -> None:
            self._services.tasks.run(
                lambda: write_atomically(path, content), written, lane=Lane.POOL
            )

        self._keeping.content(each.attachment_id, write)

    def _ask(self, each: Attachment | None) -> None:
        self._asked = each
        self._build()

    def _remove(self, each: Attachment) -> None:
        self._asked = None
        self._keeping.remove(each)
        self.add.setFocus()

    def leave(self) -> None:
        """The file is put away: nothing of it is shown any more."""
        self._close_viewer()

    def retranslate(self) -> None:
        """The rows are said again at the next refresh."""
        super().retranslate()
        self._shown = None


def _pages(each: Attachment, content: bytes, width_px: int) -> tuple[QImage, ...]:
    if each.is_picture:
        return (QImage.fromData(content),)
    return drawn(content, width_px).pages


def _pictures_folder() -> Path:
    where = QStandardPaths.StandardLocation.DocumentsLocation
    return Path(QStandardPaths.writableLocation(where))
