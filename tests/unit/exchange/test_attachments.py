"""Files on their way into the vault: what is let in, and what stays outside."""

import io
import re
import struct
import zlib

import pikepdf
import pytest
from PIL import Image, ImageFile

from reinteg_desk.app.messages import LANGUAGES, Messages
from reinteg_desk.exchange import attachments
from reinteg_desk.exchange.attachments import prepared, read_attachment
from reinteg_desk.system.resources import read_toml
from tests.vault_support import refused

MESSAGES = Messages(
    {each: read_toml(f"texts/messages/surroundings.{each}.toml") for each in LANGUAGES}
)

WHERE = "51.0543"
MAKE, ORIENTATION, GPS = 0x010F, 0x0112, 0x8825


def picture(kind="JPEG", size=(40, 20), mode="RGB", **more):
    made = io.BytesIO()
    Image.new(mode, size, (200, 30, 30) if mode == "RGB" else (200, 30, 30, 40)).save(
        made, kind, **more
    )
    return made.getvalue()


def photo_with_traces(kind="JPEG", size=(40, 20)):
    """A photo as a camera makes it: lying on its side, with place and device."""
    traces = Image.Exif()
    traces[MAKE], traces[ORIENTATION] = f"camera at {WHERE}", 6
    traces[GPS] = {1: "N", 2: (51.0, 3.0, 15.5)}
    return picture(kind, size, exif=traces.tobytes(), comment=WHERE.encode())


def bomb(side):
    """A PNG of some bytes that claims a square of this many pixels a side; its pixels are broken."""

    def chunk(name, data):
        return (
            struct.pack(">I", len(data)) + name + data + struct.pack(">I", zlib.crc32(name + data))
        )

    head = struct.pack(">IIBBBBB", side, side, 8, 2, 0, 0, 0)
    parts = chunk(b"IHDR", head), chunk(b"IDAT", b"no pixels at all"), chunk(b"IEND", b"")
    return b"\x89PNG\r\n\x1a\n" + b"".join(parts)


def assert_without_traces(content):
    with Image.open(io.BytesIO(content)) as kept:
        assert not kept.getexif()
        assert set(kept.info) <= {"jfif", "jfif_version", "jfif_unit", "jfif_density"}
    for trace in (WHERE.encode(), b"camera", b"Exif", b"GPS", b"ns.adobe.com"):
        assert trace not in content


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
    assert_without_traces(made.content)


@pytest.mark.parametrize(
    ("kind", "name"), [("PNG", "a.png"), ("WEBP", "b.webp"), ("TIFF", "c.tif")]
)
def test_that_no_kind_of_picture_keeps_where_it_was_taken(kind, name):
    given = photo_with_traces(kind)
    with Image.open(io.BytesIO(given)) as read:
        assert read.getexif().get_ifd(GPS)

    made = prepared(given, name)
    assert_without_traces(made.content)
    with Image.open(io.BytesIO(made.content)) as kept:
        assert kept.size == (20, 40)


def test_that_a_photo_of_40_megapixels_is_made_smaller_and_loses_its_place(tmp_path):
    (tmp_path / "DSC_1.JPG").write_bytes(photo_with_traces(size=(7728, 5152)))

    made = read_attachment(tmp_path / "DSC_1.JPG")
    with Image.open(io.BytesIO(made.content)) as kept:
        assert kept.size == (2731, 4096)
    assert_without_traces(made.content)


@pytest.mark.parametrize(
    ("sound", "damaged", "size"),
    [
        # The place has a text where a fraction is due; which side is up can still be read.
        (b"\0\2\0\5\0\0\0\3", b"\0\5\0\2\0\0\0\3", (20, 40)),
        # No table of contents: nobody can say which side is up.
        (b"MM\0*", b"MM\0\0", (40, 20)),
    ],
    ids=["place", "everything"],
)
def test_that_a_photo_is_taken_whose_camera_data_is_damaged(sound, damaged, size):
    given = photo_with_traces()
    assert given.count(sound) == 1

    made = prepared(given.replace(sound, damaged), "a.jpg")
    assert_without_traces(made.content)
    with Image.open(io.BytesIO(made.content)) as kept:
        assert kept.size == size


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
        (picture()[:200], "attachment.damaged"),
    ],
)
def test_that_what_cannot_be_shown_is_refused(content, code):
    with refused(code):
        prepared(content, "x.bin")


@pytest.mark.parametrize(
    ("side", "code"),
    [
        (9_600, "attachment.damaged"),  # Pillow warns, it is let in: drawing it is tried
        (12_000, "attachment.too_many_pixels"),  # Pillow warns
        (30_000, "attachment.too_many_pixels"),  # Pillow refuses
    ],
)
def test_that_a_bomb_is_refused_by_what_it_claims_before_it_is_drawn(side, code, monkeypatch):
    def drawn(_):
        raise OSError("drawn")

    monkeypatch.setattr(ImageFile.ImageFile, "load", drawn)
    assert len(bomb(side)) < 100
    with refused(code):
        prepared(bomb(side), "a.png")


@pytest.mark.parametrize(
    ("content", "name", "code"),
    [
        (picture()[:-300], "a.jpg", "attachment.damaged"),
        (picture("PNG")[:60], "a.PNG", "attachment.damaged"),
        (b"\0" * 400, "a.jpg", "attachment.damaged"),
        (b"\0" * 400, "a.pdf", "attachment.unreadable"),
        (bomb(30_000), "a.png", "attachment.too_many_pixels"),
    ],
    ids=["photo cut off", "plan cut off", "no photo", "no document", "bomb"],
)
def test_that_what_is_wrong_with_a_picture_is_one_clear_sentence(content, name, code, tmp_path):
    (tmp_path / name).write_bytes(content)
    with refused(code) as caught:
        read_attachment(tmp_path / name)
    assert_said_clearly(caught.value.problem, str(tmp_path / name))


def test_that_too_little_memory_is_one_clear_sentence(monkeypatch):
    def full(*_):
        raise MemoryError

    monkeypatch.setattr(Image.Image, "thumbnail", full)
    with refused("attachment.too_little_memory") as caught:
        prepared(picture(), "a.jpg")
    assert_said_clearly(caught.value.problem)


def assert_said_clearly(problem, file=""):
    """In every language one sentence of its own, that names no inside of the program."""
    said = {each: MESSAGES.sentence(problem, each) for each in LANGUAGES}
    assert len(set(said.values())) == len(LANGUAGES)
    for sentence in said.values():
        plain = sentence.replace(file, "")
        assert ";" in plain
        assert plain.endswith(".")
        assert not re.search(r"\.\s", plain)
        assert not re.search(r"\w+(Error|Exception|Warning)\b|[{}]|attachment\.", plain)
        allowed = problem.facts.get("allowed", "")
        assert allowed in plain


def test_that_a_file_that_is_too_large_is_refused_unread(tmp_path, monkeypatch):
    monkeypatch.setattr(attachments, "LARGEST_BYTES", 10)
    (tmp_path / "a.pdf").write_bytes(b"%PDF-" + b"x" * 10)
    with refused("attachment.too_large") as caught:
        read_attachment(tmp_path / "a.pdf")
    assert caught.value.problem.file == str(tmp_path / "a.pdf")


def test_that_a_picture_may_be_larger_than_a_document_but_not_without_limit(tmp_path):
    photo = tmp_path / "a.jpg"
    photo.write_bytes(picture() + b"\0" * attachments.LARGEST_BYTES)
    assert read_attachment(photo).name == "a.jpg"
    with photo.open("r+b") as stream:
        stream.truncate(attachments.LARGEST_PICTURE_BYTES + 1)
    with refused("attachment.too_large") as caught:
        read_attachment(photo)
    assert caught.value.problem.facts["allowed"] == "60 MB"


def test_that_a_file_that_is_not_there_is_said(tmp_path):
    with refused("attachment.unreadable"):
        read_attachment(tmp_path / "gone.pdf")
