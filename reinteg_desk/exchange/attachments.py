"""Files on their way into the vault: of a kind that can be shown, not too large, without traces.

A camera writes place, time and device into a photo; none of that goes into the vault. A PDF stays
byte for byte what it was: somebody may have signed it.
"""

import io
from pathlib import Path

from reinteg_desk.app.problems import ProblemError, os_reason, trouble
from reinteg_desk.domain.surroundings import NewAttachment

LARGEST_BYTES = 20 * 1024 * 1024
"""Of a file as it is chosen."""
LONGEST_EDGE_PX = 4096
"""Larger pictures are made smaller: A4 at 300 dots per inch still is whole."""
MOST_PIXELS = 100_000_000
JPEG_QUALITY = 88

PDF, JPEG, PNG = "application/pdf", "image/jpeg", "image/png"
SUFFIXES = (".pdf", ".jpg", ".jpeg", ".png", ".webp", ".tif", ".tiff", ".bmp")
"""What may be chosen."""

_PICTURES = ("JPEG", "PNG", "WEBP", "TIFF", "BMP")
_ALLOWED = "PDF, JPEG, PNG, WebP, TIFF, BMP"


def read_attachment(path: Path, *, caption: str = "", topic: str = "") -> NewAttachment:
    """A file of this machine, made ready for the vault.

    Raises:
        ProblemError: ``attachment.unreadable``, ``attachment.too_large``, ``attachment.kind``,
            ``attachment.locked``.
    """
    try:
        size = path.stat().st_size
        if size > LARGEST_BYTES:
            raise _too_large(size).in_file(str(path))
        content = path.read_bytes()
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
    if len(content) > LARGEST_BYTES:
        raise _too_large(len(content))
    plain_name = Path(name.replace("\\", "/")).name or "document"
    if content.startswith(b"%PDF-"):
        _check_pdf(content)
        media_type, kept = PDF, content
    else:
        media_type, kept = _picture(content, plain_name)
        plain_name = f"{Path(plain_name).stem}{'.jpg' if media_type == JPEG else '.png'}"
    return NewAttachment(
        name=plain_name, media_type=media_type, content=kept, caption=caption, topic=topic
    )


def _too_large(size: int) -> ProblemError:
    return trouble(
        "attachment.too_large", found=_megabytes(size), allowed=_megabytes(LARGEST_BYTES)
    )


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
    """A picture drawn anew: upright, and nothing but its pixels."""
    from PIL import Image, ImageOps, UnidentifiedImageError

    try:
        with Image.open(io.BytesIO(content), formats=_PICTURES) as given:
            if given.width * given.height > MOST_PIXELS:
                raise trouble("attachment.unreadable", found=f"{given.width} x {given.height}")
            upright = ImageOps.exif_transpose(given)
            upright.thumbnail((LONGEST_EDGE_PX, LONGEST_EDGE_PX))
            return _drawn_anew(upright, is_photo=given.format in ("JPEG", "MPO", "WEBP"))
    except UnidentifiedImageError as error:
        raise trouble(
            "attachment.kind", found=Path(name).suffix or name, allowed=_ALLOWED
        ) from error
    except (OSError, ValueError, SyntaxError, Image.DecompressionBombError) as error:
        raise trouble("attachment.unreadable", found=type(error).__name__) from error


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
