"""A folder or a zip with tables in it, read by file name."""

import lzma
import zipfile
import zlib
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path, PurePosixPath

from reinteg_desk.app.problems import os_reason, trouble
from reinteg_desk.library.tables import SIZE_LIMIT_BYTES, decoded

_DAMAGED = (
    OSError,
    EOFError,
    ValueError,
    RuntimeError,  # encrypted, or packed in a way that is not known here
    zipfile.BadZipFile,
    zlib.error,
    lzma.LZMAError,
)


@dataclass(frozen=True, slots=True)
class Archive:
    """The files of a folder or a zip, by name without their folder.

    Attributes:
        path: The folder or zip.
        members: File name in lower case → how to read its bytes.
    """

    path: Path
    members: dict[str, Callable[[], bytes]]

    def text(self, name: str) -> str | None:
        """The text of a file, None where the archive has none of that name.

        Raises:
            ProblemError: The file cannot be read, is too large or is not UTF-8.
        """
        read = self.members.get(name.lower())
        return None if read is None else decoded(read(), name)


def open_archive(path: Path) -> Archive:
    """The files of a folder (with its direct subfolders) or of a zip.

    Where a name is there twice, the one in the outermost folder counts.

    Raises:
        ProblemError: Neither a folder nor a zip, or not readable.
    """
    if path.is_dir():
        return Archive(path, _folder_members(path))
    if not path.exists():
        raise trouble("library.no_such_source")
    if not zipfile.is_zipfile(path):
        raise trouble("library.not_an_archive")
    return Archive(path, _zip_members(path))


def _folder_members(folder: Path) -> dict[str, Callable[[], bytes]]:
    found = [each for each in (*folder.glob("*"), *folder.glob("*/*")) if each.is_file()]
    found.sort(key=lambda each: (-len(each.parts), each.as_posix()))
    return {each.name.lower(): _file_reader(each) for each in found}


def _file_reader(path: Path) -> Callable[[], bytes]:
    def read() -> bytes:
        try:
            _check_size(path.stat().st_size, path.name)
            return path.read_bytes()
        except OSError as error:
            raise trouble("library.cannot_read", place=path.name, found=os_reason(error)) from error

    return read


def _zip_members(path: Path) -> dict[str, Callable[[], bytes]]:
    try:
        with zipfile.ZipFile(path) as archive:
            infos = [each for each in archive.infolist() if not each.is_dir()]
    except (OSError, zipfile.BadZipFile) as error:
        raise trouble("library.not_an_archive") from error
    infos.sort(key=lambda each: (-each.filename.count("/"), each.filename))
    return {PurePosixPath(each.filename).name.lower(): _zip_reader(path, each) for each in infos}


def _zip_reader(path: Path, info: zipfile.ZipInfo) -> Callable[[], bytes]:
    name = PurePosixPath(info.filename).name

    def read() -> bytes:
        _check_size(info.file_size, name)
        try:
            with zipfile.ZipFile(path) as archive, archive.open(info) as stream:
                data = stream.read(SIZE_LIMIT_BYTES + 1)
        except _DAMAGED as error:
            raise trouble(
                "library.damaged_member", place=name, found=type(error).__name__
            ) from error
        _check_size(len(data), name)
        return data

    return read


def _check_size(size: int, name: str) -> None:
    if size > SIZE_LIMIT_BYTES:
        allowed = f"{SIZE_LIMIT_BYTES // 1024 // 1024} MB"
        raise trouble("library.too_large", place=name, allowed=allowed)
