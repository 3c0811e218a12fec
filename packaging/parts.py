"""What a build ships, part by part: name, version, licence, where it is from, the licence's text.

Python packages say theirs in their metadata; libraries of the system in Debian's copyright files.
What a package holds beside its own code (Qt, OpenSSL, SQLCipher, PDFium …) is asked of that package
where it tells, and named with its licence.
"""

import json
import re
import subprocess
import sys
from collections.abc import Mapping
from dataclasses import dataclass, replace
from email.message import Message
from email.parser import HeaderParser
from pathlib import Path

from contents import Kind, Origin, Places
from environments import packages_in, python_in

_TEXTS = ("LICENSE", "LICENCE", "COPYING", "NOTICE", "AUTHORS", "OFL")
_HERE = Path(__file__).resolve().parent / "licence_texts"
_SHORT = 100  # letters: a licence's name is shorter, its text longer

# What these packages do not say in their metadata.
_STATED = {
    "pyrage": "MIT",
    "sqlcipher3": "Zlib",
    # The text stands in the name table of each font.
    "font-source-sans-pro": "OFL-1.1 (copyright Adobe)",
}
# Licences whose text the package leaves out.
_LEFT_OUT = {
    "sqlcipher3": ("BSD", "Apache-2.0"),
    "pyrage": ("Apache-2.0",),
    "PySide6_Essentials": ("LGPL-3", "GPL-3", "BSD", "icu", "harfbuzz"),
    "shiboken6": ("LGPL-3", "GPL-3"),
    "pikepdf": ("Apache-2.0",),
}

# What packages hold beside their own code: package → part → licence, package URL without version.
_INSIDE: dict[str, dict[str, tuple[str, str]]] = {
    "PySide6_Essentials": {
        "Qt": ("LGPL-3.0-only", "pkg:generic/qt"),
        "ICU": ("Unicode-3.0", "pkg:generic/icu"),
        "HarfBuzz": ("MIT-Modern-Variant", "pkg:generic/harfbuzz"),
    },
    "cryptography": {"OpenSSL": ("Apache-2.0", "pkg:generic/openssl")},
    "lxml": {
        "libxml2": ("MIT", "pkg:generic/libxml2"),
        "libxslt": ("MIT", "pkg:generic/libxslt"),
    },
    "numpy": {
        "OpenBLAS": ("BSD-3-Clause", "pkg:generic/openblas"),
        "libgfortran": ("GPL-3.0-or-later WITH GCC-exception-3.1", "pkg:generic/libgfortran"),
        "libquadmath": ("LGPL-2.1-or-later", "pkg:generic/libquadmath"),
    },
    "pikepdf": {
        "qpdf": ("Apache-2.0", "pkg:generic/qpdf"),
        "libjpeg-turbo": ("IJG AND BSD-3-Clause", "pkg:generic/libjpeg-turbo"),
    },
    "pillow": {
        "Little CMS": ("MIT", "pkg:generic/lcms2"),
        "libjpeg-turbo": ("IJG AND BSD-3-Clause", "pkg:generic/libjpeg-turbo"),
        "libtiff": ("libtiff", "pkg:generic/libtiff"),
        "libwebp": ("BSD-3-Clause", "pkg:generic/libwebp"),
        "libXau": ("MIT-open-group", "pkg:generic/libxau"),
        "libxcb": ("X11", "pkg:generic/libxcb"),
        "OpenJPEG": ("BSD-2-Clause", "pkg:generic/openjpeg"),
        "XZ Utils": ("0BSD", "pkg:generic/xz"),
        "zlib-ng": ("Zlib", "pkg:generic/zlib-ng"),
        "Zstandard": ("BSD-3-Clause", "pkg:generic/zstd"),
    },
    "pypdfium2": {"PDFium": ("BSD-3-Clause AND Apache-2.0", "pkg:generic/pdfium")},
    "sqlcipher3": {
        "SQLCipher": ("BSD-3-Clause", "pkg:generic/sqlcipher"),
        "SQLite": ("blessing", "pkg:generic/sqlite"),
        "OpenSSL": ("Apache-2.0", "pkg:generic/openssl"),
    },
}
# Asked of the packages themselves, in the environment that is shipped.
_PROBE = """
import json, re, sqlite3
import numpy, pikepdf, pypdfium2.version, sqlcipher3.dbapi2
from PIL import features
from lxml import etree
from PySide6.QtCore import qVersion
from cryptography.hazmat.backends.openssl import backend
vault = sqlcipher3.dbapi2.connect(":memory:")
vault.execute("PRAGMA key = 'x'")
asked = lambda name: vault.execute("PRAGMA " + name).fetchone()[0]
dots = lambda numbers: ".".join(str(number) for number in numbers)
first = lambda text: re.search(r"[0-9]+(\\.[0-9]+)+", text)[0]
print(json.dumps({
    "PySide6_Essentials": {"Qt": qVersion()},
    "cryptography": {"OpenSSL": first(backend.openssl_version_text())},
    "lxml": {"libxml2": dots(etree.LIBXML_VERSION), "libxslt": dots(etree.LIBXSLT_VERSION)},
    "numpy": {"OpenBLAS": numpy.show_config(mode="dicts")["Build Dependencies"]["blas"]["version"]},
    "pikepdf": {"qpdf": pikepdf.__libqpdf_version__},
    "pillow": {
        "Little CMS": features.version("littlecms2"),
        "libjpeg-turbo": features.version("libjpeg_turbo"),
        "libtiff": features.version("libtiff"),
        "libwebp": features.version("webp"),
        "OpenJPEG": features.version("jpg_2000"),
        "zlib-ng": features.version("zlib_ng"),
    },
    "pypdfium2": {"PDFium": first(str(pypdfium2.version.PDFIUM_INFO))},
    "sqlcipher3": {
        "SQLCipher": first(asked("cipher_version")),
        "SQLite": sqlcipher3.dbapi2.sqlite_version,
        "OpenSSL": first(asked("cipher_provider_version")),
    },
}))
"""
# The rest tells its version in the name of its file.
_BY_FILE = {
    "ICU": r"libicudata\.so\.([0-9.]+)",
    "libgfortran": r"libgfortran-.*\.so\.([0-9.]+)",
    "libquadmath": r"libquadmath-.*\.so\.([0-9.]+)",
    "libXau": r"libXau-.*\.so\.([0-9.]+)",
    "libxcb": r"libxcb-.*\.so\.([0-9.]+)",
    "XZ Utils": r"liblzma-.*\.so\.([0-9.]+)",
    "Zstandard": r"libzstd-.*\.so\.([0-9.]+)",
}
# A part that is a file of its own is there only where that file is shipped.
_FILE_OF = {
    "Little CMS": r"liblcms2-",
    "libjpeg-turbo": r"libjpeg-",
    "libtiff": r"libtiff-",
    "libwebp": r"libwebp-",
    "OpenJPEG": r"libopenjp2-",
    "qpdf": r"libqpdf-",
    "OpenBLAS": r"libscipy_openblas",
    **_BY_FILE,
}
# Compiled into a binary, which names them in its messages.
_CRATE = re.compile(rb"/([a-z][a-z0-9_-]+)-([0-9]+\.[0-9]+\.[0-9]+)/src/")
_WITH_CRATES = {"cryptography": "cryptography/", "pyrage": "pyrage/"}


@dataclass(frozen=True, slots=True, kw_only=True)
class Part:
    """One thing that is shipped.

    Attributes:
        name: Its name.
        version: Its version; empty where it is not known.
        licence: What it says its licence is, in a few words.
        source: Where it comes from, as a package URL.
        text: The licence texts; empty where they stand with the part it lies in.
        within: The name of the part it is compiled into or lies in; empty for one of its own.
    """

    name: str
    version: str
    licence: str
    source: str
    text: str = ""
    within: str = ""


def of_build(shipped: Mapping[Origin, list[str]], places: Places) -> list[Part]:
    """The parts of what is shipped.

    Args:
        shipped: Origin → names inside the build.
        places: Where the build took from.

    Raises:
        SystemExit: Something that is shipped does not say its licence.
    """
    versions = _asked(places.runtime)
    found: list[Part] = []
    for origin, names in shipped.items():
        if origin.kind is Kind.INDEX:
            part = _from_index(places.runtime, origin.name)
            found += [part, *_inside(part, names, versions, places.runtime)]
        elif origin.kind is Kind.SYSTEM:
            found.append(_from_debian(origin.name))
        elif origin.kind is Kind.PYTHON:
            found.append(_python())
        elif origin.kind is Kind.BUILDER:
            found += _builder(places.tools)
    silent = [part.name for part in found if not part.licence or not (part.text or part.within)]
    if silent:
        raise SystemExit(f"no licence found for {', '.join(silent)}: name it in packaging/parts.py")
    return found


def _asked(runtime: Path) -> dict[str, dict[str, str]]:
    done = subprocess.run(
        [python_in(runtime), "-c", _PROBE], check=True, capture_output=True, text=True
    )
    told: dict[str, dict[str, str]] = json.loads(done.stdout)
    return told


def _from_index(runtime: Path, name: str) -> Part:
    """A Python package by its metadata folder."""
    folder = packages_in(runtime) / name
    told = HeaderParser().parsestr((folder / "METADATA").read_text(encoding="utf-8"))
    named = told["Name"]
    licence = _STATED.get(named) or _licence_of(told)
    texts = [
        _texts_in(folder),
        *((_HERE / f"{each}.txt").read_text(encoding="utf-8") for each in _LEFT_OUT.get(named, ())),
    ]
    return Part(
        name=named,
        version=told["Version"],
        licence=licence,
        source=f"pkg:pypi/{named.lower().replace('_', '-')}@{told['Version']}",
        text="\n\n".join(text for text in texts if text) or licence,
    )


def _inside(
    part: Part, names: list[str], versions: Mapping[str, Mapping[str, str]], runtime: Path
) -> list[Part]:
    """What a package holds beside its own code, as far as it is shipped."""
    found = []
    listed = _listed(part.name, runtime)
    for name, (licence, source) in _INSIDE.get(part.name, {}).items():
        pattern = _FILE_OF.get(name)
        files = [each for each in names if pattern and re.search(pattern, each)]
        if pattern and not files:
            continue
        version = (
            versions.get(part.name, {}).get(name)
            or listed.get(name.lower())
            or _version_in(name, files)
        )
        found.append(
            Part(
                name=name, version=version, licence=licence, within=part.name,
                source=f"{source}@{version}" if version else source,
            )
        )  # fmt: skip
    return found + _crates(part, names, runtime)


def _listed(package: str, runtime: Path) -> dict[str, str]:
    """Part, in small letters → version, from the parts list that the package brings itself."""
    found: dict[str, str] = {}
    for path in sorted(packages_in(runtime).glob(f"{package}-*.dist-info/sboms/*")):
        for each in json.loads(path.read_text(encoding="utf-8")).get("components", ()):
            found.setdefault(each["name"].lower(), each.get("version", ""))
    return found


def _version_in(name: str, files: list[str]) -> str:
    for each in files:
        match = re.search(_BY_FILE.get(name, r"$^"), each)
        if match:
            return match[1].strip(".")
    return ""


def _crates(part: Part, names: list[str], runtime: Path) -> list[Part]:
    folder = _WITH_CRATES.get(part.name)
    packages = packages_in(runtime)
    held = {
        (name.decode(), version.decode())
        for inside in names
        if folder and inside.startswith(folder) and inside.endswith(".so")
        for name, version in _CRATE.findall((packages / inside).read_bytes())
    }
    return [
        Part(
            name=name, version=version, within=part.name, source=f"pkg:cargo/{name}@{version}",
            licence="MIT, Apache-2.0 or BSD-3-Clause, as its crate says",
        )
        for name, version in sorted(held)
    ]  # fmt: skip


def _licence_of(told: Message) -> str:
    stated = told["License-Expression"]
    if stated:
        return str(stated)
    classes = [
        line.split(" :: ")[-1]
        for line in told.get_all("Classifier") or ()
        if line.startswith("License ::")
    ]
    short = str(told["License"] or "").strip()
    if short and "\n" not in short and len(short) < _SHORT:
        return short
    return ", ".join(classes)


def _texts_in(folder: Path) -> str:
    """The licence texts in a metadata folder: by their name, and all that lies among licences."""
    found = [
        path
        for path in sorted(folder.rglob("*"))
        if path.is_file()
        and (
            path.name.upper().startswith(_TEXTS) or "licenses" in path.relative_to(folder).parts[:1]
        )
    ]
    return "\n\n".join(path.read_text(encoding="utf-8", errors="replace").strip() for path in found)


def _python() -> Part:
    number = sys.version.split()[0]
    short = f"{sys.version_info.major}.{sys.version_info.minor}"
    for path in (
        Path(sys.base_prefix) / "lib" / f"python{short}" / "LICENSE.txt",
        Path(f"/usr/share/doc/python{short}/copyright"),
    ):
        if path.is_file():
            text = path.read_text(encoding="utf-8", errors="replace")
            break
    else:
        text = ""
    return Part(
        name="Python", version=number, licence="PSF-2.0",
        source=f"pkg:generic/python@{number}", text=text,
    )  # fmt: skip


def _builder(tools: Path) -> list[Part]:
    """PyInstaller's own start, which every program it builds begins with."""
    found = []
    for name, licence in (
        ("pyinstaller", "GPL-2.0-or-later WITH Bootloader-exception, and Apache-2.0"),
        ("pyinstaller_hooks_contrib", "Apache-2.0"),
    ):
        folder = next(tools.glob(f"{name}-*.dist-info"))
        told = HeaderParser().parsestr((folder / "METADATA").read_text(encoding="utf-8"))
        found.append(
            Part(
                name=told["Name"], version=told["Version"], licence=licence,
                source=f"pkg:pypi/{told['Name'].lower()}@{told['Version']}",
                text=_texts_in(folder),
            )
        )  # fmt: skip
    return found


def _from_debian(name: str) -> Part:
    number = subprocess.run(
        ["dpkg-query", "--show", "--showformat=${Version}", name],
        capture_output=True,
        text=True,
        check=True,
    ).stdout
    copyright_file = Path(f"/usr/share/doc/{name}/copyright")
    text = (
        copyright_file.read_text(encoding="utf-8", errors="replace")
        if copyright_file.is_file()
        else ""
    )
    names = sorted(
        {line.split(":", 1)[1].strip() for line in text.splitlines() if line.startswith("License:")}
        - {""}
    )
    part = Part(
        name=name,
        version=number,
        licence=", ".join(names[:4]) or "see its copyright file",
        source=f"pkg:deb/debian/{name}@{number}",
        text=text,
    )
    return replace(part, licence="PSF-2.0") if name.startswith("libpython") else part
