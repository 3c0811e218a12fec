"""The licences of everything that a build ships: one text file with all of them, one page to read.

Python packages say theirs in their metadata; libraries of the system that were bundled say theirs
in Debian's copyright files.
"""

import html
import subprocess
import sys
from dataclasses import dataclass
from email.message import Message
from email.parser import HeaderParser
from functools import cache
from pathlib import Path

FILE = "LICENCES.txt"
PAGE = "LICENCES.html"
_TEXTS = ("LICENSE", "LICENCE", "COPYING", "NOTICE", "AUTHORS", "OFL")
_LINE = "=" * 100
_COMMON = Path("/usr/share/common-licenses")

# What these packages hold beside their own code, or do not say in their metadata.
_STATED = {
    "pyrage": "MIT; with age for Rust (MIT or Apache-2.0)",
    "sqlcipher3": "Zlib; with SQLCipher (BSD-3-Clause, Zetetic LLC) and OpenSSL (Apache-2.0)",
    # The text stands in the name table of each font.
    "font-source-sans-pro": "OFL-1.1 (copyright Adobe)",
}
# Licences whose text the package leaves out; Debian keeps them as common licences.
_LEFT_OUT = {
    "sqlcipher3": ("BSD", "Apache-2.0"),
    "PySide6_Essentials": ("LGPL-3", "GPL-3"),
    "shiboken6": ("LGPL-3", "GPL-3"),
}


_SHORT = 100  # letters: a licence's name is shorter, its text longer
_PAGE = """<!doctype html>
<html lang="en"><head><meta charset="utf-8"><title>Licences of Reinteg Desk</title>
<style>
body {{ font: 16px/1.5 sans-serif; margin: 2rem; max-width: 70rem }}
td, th {{ text-align: left; padding: .2rem 1rem .2rem 0; vertical-align: top }}
</style></head><body>
<h1>What Reinteg Desk ships</h1>
<p>{head} The full texts are in {file}.</p>
<table><tr><th>part</th><th>version</th><th>licence</th><th>from</th></tr>
{rows}
</table></body></html>
"""


@dataclass(frozen=True, slots=True, kw_only=True)
class Part:
    """One thing that is shipped.

    Attributes:
        name: Its name.
        version: Its version.
        licence: What it says its licence is, in a few words.
        source: Where it comes from, as a package URL.
        text: The licence texts.
    """

    name: str
    version: str
    licence: str
    source: str
    text: str


def write(program: Path, runtime: Path, project: dict[str, dict]) -> None:
    """Write both into the program's folder.

    Raises:
        SystemExit: Something that is shipped does not say its licence.
    """
    parts = [*_packages(runtime), *_system_parts(program)]
    silent = [part.name for part in parts if not part.licence or not part.text]
    if silent:
        raise SystemExit(
            f"no licence found for {', '.join(silent)}: name it in packaging/licences.py"
        )
    own = project["project"]["license"]
    head = f"Reinteg Desk is licensed under {own}: see LICENSE. It ships what follows.\n"
    body = "\n".join(_entry(part) for part in parts)
    (program / FILE).write_text(f"{head}\n{body}", encoding="utf-8")
    rows = "\n".join(_row(part.name, part.version, part.licence, part.source) for part in parts)
    page = _PAGE.format(head=html.escape(head), file=FILE, rows=rows)
    (program / PAGE).write_text(page, encoding="utf-8")


def _entry(part: Part) -> str:
    head = f"{part.name} {part.version}\n{part.licence}\n{part.source}"
    return f"{_LINE}\n{head}\n{_LINE}\n\n{part.text}\n"


def _row(*cells: str) -> str:
    return "<tr>" + "".join(f"<td>{html.escape(cell)}</td>" for cell in cells) + "</tr>"


def system_components(program: Path) -> list[dict[str, object]]:
    """The bundled libraries of the system as CycloneDX components."""
    return [
        {
            "type": "library",
            "name": part.name,
            "version": part.version,
            "purl": part.source,
            "bom-ref": f"deb:{part.name}@{part.version}",
        }
        for part in _system_parts(program)
    ]


def debian_copyright() -> str:
    """The copyright file of the Debian package."""
    return (
        "Format: https://www.debian.org/doc/packaging-manuals/copyright-format/1.0/\n"
        "Upstream-Name: Reinteg Desk\n\n"
        "Files: *\nCopyright: the authors of Reinteg Desk\nLicense: EUPL-1.2\n"
        " The text is in /usr/lib/reinteg-desk/LICENSE. The licences of all that is shipped\n"
        f" with it are in /usr/lib/reinteg-desk/{FILE}, with a list in {PAGE}.\n"
    )


def _packages(runtime: Path) -> list[Part]:
    """The Python packages of an environment."""
    parts = []
    for folder in sorted(runtime.glob("lib/python3*/site-packages/*.dist-info")):
        told = HeaderParser().parsestr((folder / "METADATA").read_text(encoding="utf-8"))
        name = told["Name"]
        licence = _STATED.get(name) or _licence_of(told)
        common = [(_COMMON / each).read_text(encoding="utf-8") for each in _LEFT_OUT.get(name, ())]
        parts.append(
            Part(
                name=name,
                version=told["Version"],
                licence=licence,
                source=f"pkg:pypi/{name.lower()}@{told['Version']}",
                text="\n\n".join(text for text in (_texts_in(folder), *common) if text) or licence,
            )
        )
    return parts


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
    found = [
        path
        for path in sorted(folder.rglob("*"))
        if path.is_file() and path.name.upper().startswith(_TEXTS)
    ]
    return "\n\n".join(path.read_text(encoding="utf-8", errors="replace").strip() for path in found)


@cache
def _system_parts(program: Path) -> tuple[Part, ...]:
    """The system's libraries that were bundled, by the Debian package they come from."""
    owners = {
        _owner(path.name)
        for path in (program / "_internal").glob("lib*.so*")
        if not path.is_symlink()
    }
    parts = [_debian_part(name) for name in sorted(owners - {None}) if name]
    python = f"{sys.version_info.major}.{sys.version_info.minor}"
    if not any(part.name.startswith("libpython") for part in parts):
        parts.append(
            Part(
                name="Python", version=sys.version.split()[0], licence="PSF-2.0",
                source="https://www.python.org/", text=_python_licence(python),
            )
        )  # fmt: skip
    return tuple(parts)


def _python_licence(python: str) -> str:
    for path in (
        Path(sys.base_prefix) / "lib" / f"python{python}" / "LICENSE.txt",
        Path(f"/usr/share/doc/python{python}/copyright"),
    ):
        if path.is_file():
            return path.read_text(encoding="utf-8", errors="replace")
    return "https://docs.python.org/3/license.html"


def _owner(name: str) -> str | None:
    """The Debian package that holds a library; None for one that came with a Python package."""
    done = subprocess.run(
        ["dpkg-query", "--search", f"*/{name}"], capture_output=True, text=True, check=False
    )
    return done.stdout.split(":")[0] if done.returncode == 0 and done.stdout else None


def _debian_part(name: str) -> Part:
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
    )
    return Part(
        name=name,
        version=number,
        licence=", ".join(names[:4]) or "see its copyright file",
        source=f"pkg:deb/debian/{name}@{number}",
        text=text,
    )
