"""Files on their way into the vault: of a kind that can be shown, not too large, without traces.

A camera writes place, time and device into a photo; none of that goes into the vault. A PDF stays
byte for byte what it was: somebody may have signed it.
"""

import io
import struct
import warnings
import zlib
from pathlib import Path

from reinteg_desk.app.problems import ProblemError, os_reason, trouble
from reinteg_desk.domain.surroundings import NewAttachment

LARGEST_BYTES = 20 * 1024 * 1024
"""Of a document as it is chosen; it is kept as it is."""
LARGEST_PICTURE_BYTES = 60 * 1024 * 1024
"""Of a picture as it is chosen: what a camera of 40 megapixels and more writes; less is kept."""
LONGEST_EDGE_PX = 4096
"""Larger pictures are made smaller: A4 at 300 dots per inch still is whole."""
MOST_PIXELS = 100_000_000
"""Of a picture as it is chosen: about 400 MB of memory while it is drawn anew."""
JPEG_QUALITY = 88

PDF, JPEG, PNG = "application/pdf", "image/jpeg", "image/png"
SUFFIXES = (".pdf", ".jpg", ".jpeg", ".png", ".webp", ".tif", ".tiff", ".bmp")
"""What may be chosen."""

PICTURES = ("JPEG", "PNG", "WEBP", "TIFF", "BMP")
_ALLOWED_PICTURES = "JPEG, PNG, WebP, TIFF, BMP"
_ALLOWED = f"PDF, {_ALLOWED_PICTURES}"
_PDF_START = b"%PDF-"
_BROKEN = (
    *(OSError, EOFError, SyntaxError, ValueError, TypeError, LookupError, ArithmeticError),
    *(AttributeError, struct.error, zlib.error),
)
"""What reading a damaged picture can end in."""


def read_attachment(path: Path, *, caption: str = "", topic: str = "") -> NewAttachment:
    """A file of this machine, made ready for the vault.

    Raises:
        ProblemError: ``attachment.unreadable``, ``attachment.too_large``, ``attachment.kind``,
            ``attachment.locked``, ``attachment.damaged``, ``attachment.too_many_pixels``,
            ``attachment.too_little_memory``.
    """
    try:
        with path.open("rb") as stream:
            content = stream.read(len(_PDF_START))
            _check_size(path.stat().st_size, content)
            content += stream.read()
    except ProblemError as error:
        raise error.in_file(str(path)) from error
    except OSError as error:
        raise trouble("attachment.unreadable", file=str(path), found=os_reason(error)) from error
    try:
        return prepared(content, path.name, caption=caption, topic=topic)
    except ProblemError as error:
        raise error.in_file(str(path)) from error


def prepared(content: bytes, name: str, *, caption: str = "", topic: str = "") -> NewAttachment:
    """The bytes of a file, from wherever they come (a camera, the clipboard), made ready.

    Args:
        content: The file.
        name: Its name; a folder in it is dropped.
        caption: What it shows.
        topic: What it belongs to.

    Raises:
        ProblemError: As :func:`read_attachment`.
    """
    _check_size(len(content), content)
    plain_name = Path(name.replace("\\", "/")).name or "document"
    if content.startswith(_PDF_START):
        _check_pdf(content)
        media_type, kept = PDF, content
    else:
        media_type, kept = _picture(content, plain_name)
        plain_name = f"{Path(plain_name).stem}{'.jpg' if media_type == JPEG else '.png'}"
    return NewAttachment(
        name=plain_name, media_type=media_type, content=kept, caption=caption, topic=topic
    )


def _check_size(size: int, start: bytes) -> None:
    most = LARGEST_BYTES if start.startswith(_PDF_START) else LARGEST_PICTURE_BYTES
    if size > most:
        raise trouble("attachment.too_large", found=_megabytes(size), allowed=_megabytes(most))


def _megabytes(size: int) -> str:
    return f"{size / 1024 / 1024:.0f} MB"


def _check_pdf(content: bytes) -> None:
    import pikepdf

    try:
        pikepdf.open(io.BytesIO(content)).close()
    except pikepdf.PasswordError as error:
        raise trouble("attachment.locked") from error
    except pikepdf.PdfError as error:
        raise trouble("attachment.unreadable", found="PDF") from error


def _picture(content: bytes, name: str) -> tuple[str, bytes]:
    """A picture drawn anew: upright, not larger than needed, and nothing but its pixels."""
    from PIL import Image, UnidentifiedImageError

    # What Pillow warns of on the error stream is said in a sentence below, or does not matter here.
    warnings.filterwarnings("ignore", module=r"PIL\.")
    try:
        with Image.open(io.BytesIO(content), formats=PICTURES) as given:
            if given.width * given.height > MOST_PIXELS:
                raise _too_many_pixels()
            # Smaller first, upright then: the whole picture is in memory only once.
            given.thumbnail((LONGEST_EDGE_PX, LONGEST_EDGE_PX))
            given.load()
            return _drawn_anew(_upright(given), is_photo=given.format in ("JPEG", "MPO", "WEBP"))
    except Image.DecompressionBombError as error:
        raise _too_many_pixels() from error
    except MemoryError as error:
        raise trouble("attachment.too_little_memory", allowed=LONGEST_EDGE_PX) from error
    except UnidentifiedImageError as error:
        raise _no_picture(name) from error
    except _BROKEN as error:
        raise trouble("attachment.damaged", allowed=_ALLOWED_PICTURES) from error


def _upright(image: "Image.Image") -> "Image.Image":  # type: ignore[name-defined]  # noqa: F821 - imported at first use
    from PIL import ImageOps

    try:
        image.getexif()
        image.info.pop("exif", None)  # read by now; Pillow would write it anew, and stop at damage
        return ImageOps.exif_transpose(image)
    except _BROKEN:  # what the camera wrote beside a sound picture is damaged: it stays as it lies
        return image


def _too_many_pixels() -> ProblemError:
    return trouble("attachment.too_many_pixels", allowed=MOST_PIXELS // 1_000_000)


def _no_picture(name: str) -> ProblemError:
    """A file without the beginning of a picture: damaged if its name says it is one."""
    suffix = Path(name).suffix.lower()
    if suffix == ".pdf":
        return trouble("attachment.unreadable", found="PDF")
    if suffix in SUFFIXES:
        return trouble("attachment.damaged", allowed=_ALLOWED_PICTURES)
    return trouble("attachment.kind", found=suffix or name, allowed=_ALLOWED)


def _drawn_anew(image: "Image.Image", *, is_photo: bool) -> tuple[str, bytes]:  # type: ignore[name-defined]  # noqa: F821 - imported at first use
    from PIL import Image

    has_gaps = image.mode in ("RGBA", "LA", "PA") or "transparency" in image.info
    plain = image.convert("RGBA" if has_gaps else "RGB")
    clean = Image.frombytes(plain.mode, plain.size, plain.tobytes())
    written = io.BytesIO()
    if is_photo and not has_gaps:
        clean.save(written, "JPEG", quality=JPEG_QUALITY, optimize=True)
        return JPEG, written.getvalue()
    clean.save(written, "PNG", optimize=True)
    return PNG, written.getvalue()
