"""Files on their way into the vault: what is let in, and what stays outside."""

import io

import pikepdf
import pytest
from PIL import Image

from reinteg_desk.exchange import attachments
from reinteg_desk.exchange.attachments import prepared, read_attachment
from tests.vault_support import refused

WHERE = "51.0543"
MAKE, ORIENTATION, GPS = 0x010F, 0x0112, 0x8825


def picture(kind="JPEG", size=(40, 20), mode="RGB", **more):
    made = io.BytesIO()
    Image.new(mode, size, (200, 30, 30) if mode == "RGB" else (200, 30, 30, 40)).save(
        made, kind, **more
    )
    return made.getvalue()


def photo_with_traces():
    """A photo as a telephone makes it: lying on its side, with place and device."""
    traces = Image.Exif()
    traces[MAKE], traces[ORIENTATION] = f"camera at {WHERE}", 6
    traces[GPS] = {1: "N", 2: (51.0, 3.0, 15.5)}
    return picture(exif=traces, comment=WHERE.encode())


def pdf(**more):
    made = io.BytesIO()
    with pikepdf.new() as document:
        document.add_blank_page()
        document.save(made, **more)
    return made.getvalue()


def test_that_a_photo_loses_what_the_camera_wrote_and_stands_upright():
    given = photo_with_traces()
    assert WHERE.encode() in given

    made = prepared(given, "IMG_1.JPG")
    assert (made.name, made.media_type) == ("IMG_1.jpg", "image/jpeg")
    assert WHERE.encode() not in made.content
    with Image.open(io.BytesIO(made.content)) as kept:
        assert kept.size == (20, 40)
        assert not kept.getexif()
        assert set(kept.info) <= {"jfif", "jfif_version", "jfif_unit", "jfif_density"}


@pytest.mark.parametrize(
    ("kind", "name", "expected"),
    [("PNG", "a.png", "a.png"), ("WEBP", "b.webp", "b.jpg"), ("TIFF", "c.tif", "c.png")],
)
def test_that_every_picture_becomes_one_that_can_be_shown(kind, name, expected):
    assert prepared(picture(kind), name).name == expected


def test_that_a_picture_with_gaps_keeps_them():
    made = prepared(picture("PNG", mode="RGBA"), "plan.png")
    with Image.open(io.BytesIO(made.content)) as kept:
        assert kept.getpixel((0, 0)) == (200, 30, 30, 40)


def test_that_a_huge_picture_is_made_smaller(monkeypatch):
    monkeypatch.setattr(attachments, "LONGEST_EDGE_PX", 30)
    with Image.open(io.BytesIO(prepared(picture(), "a.jpg").content)) as kept:
        assert kept.size == (30, 15)


def test_that_a_pdf_stays_byte_for_byte():
    given = pdf()
    assert prepared(given, "C:\\Users\\x\\verslag.pdf").content == given
    assert prepared(given, "C:\\Users\\x\\verslag.pdf").name == "verslag.pdf"


def test_that_a_locked_pdf_is_refused():
    locked = pdf(encryption=pikepdf.Encryption(owner="x", user="y"))
    with refused("attachment.locked"):
        prepared(locked, "a.pdf")


@pytest.mark.parametrize(
    ("content", "code"),
    [
        (b"MZ this is a program", "attachment.kind"),
        (b"", "attachment.kind"),
        (b"%PDF-1.7 and nothing", "attachment.unreadable"),
        (picture()[:200], "attachment.unreadable"),
    ],
)
def test_that_what_cannot_be_shown_is_refused(content, code):
    with refused(code):
        prepared(content, "x.bin")


def test_that_a_picture_of_too_many_pixels_is_refused_before_it_is_drawn(monkeypatch):
    monkeypatch.setattr(attachments, "MOST_PIXELS", 100)
    with refused("attachment.unreadable"):
        prepared(picture(), "a.jpg")


def test_that_a_file_that_is_too_large_is_refused_unread(tmp_path, monkeypatch):
    monkeypatch.setattr(attachments, "LARGEST_BYTES", 10)
    (tmp_path / "a.pdf").write_bytes(b"%PDF-" + b"x" * 10)
    with refused("attachment.too_large") as caught:
        read_attachment(tmp_path / "a.pdf")
    assert caught.value.problem.file == str(tmp_path / "a.pdf")


def test_that_a_file_that_is_not_there_is_said(tmp_path):
    with refused("attachment.unreadable"):
        read_attachment(tmp_path / "gone.pdf")
