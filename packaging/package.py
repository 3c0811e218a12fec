"""Builds what users install; on Linux a Debian package and a portable archive.

    package.py build     the program in one folder, from the committed files (any system)
    package.py deb       the Debian package
    package.py archive   the portable archive
    package.py papers    licences, parts list (CycloneDX), checksums
    package.py all       everything above, in that order

Everything lands in ``dist/``. Times, order and owners inside are those of the commit, so that two
builds of one commit can be compared (``packaging/compare_builds.py``).
"""

import gzip
import hashlib
import io
import json
import os
import shutil
import subprocess
import sys
import tarfile
from collections.abc import Callable, Mapping
from datetime import UTC, datetime
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parent))
import contents
import environments
import licences
import parts
import parts_list
import version

ROOT = Path(__file__).resolve().parent.parent
WORK = ROOT / "build" / "package"
RUNTIME = WORK / "runtime"
TOOLS = WORK / "tools"
SOURCE = WORK / "source"
PROGRAM = WORK / "program" / "reinteg-desk"
DIST = ROOT / "dist"
LINUX = ROOT / "packaging" / "linux"
ARCHITECTURE = "amd64"

# What the bundled Qt still takes from the system: graphics drivers belong to the machine.
DEPENDS = (
    "fontconfig-config", "fonts-dejavu-core | fonts-liberation | fonts-noto-core",
    "libc6 (>= 2.36)", "libdrm2", "libegl1", "libgbm1", "libgl1", "libwayland-client0",
    "libwayland-cursor0", "libwayland-egl1", "libx11-6", "libxcb1", "libxext6", "libxrender1",
)  # fmt: skip
# PyInstaller runs in the environment of the program; its own packages come last, so that of a
# package that both need the program's is shipped.
_BUILDER = (
    "import sys; sys.path.append(sys.argv.pop(1)); from PyInstaller.__main__ import run; run()"
)
_STRIPPED = (
    "libpython*.so*", "python3*/lib-dynload/*.so", "sqlcipher3/*.so", "cryptography/**/*.so",
    "pypdfium2_raw/*.so",
)  # fmt: skip
RECOMMENDS = ("gnome-keyring | kwalletmanager | keepassxc", "libglx-mesa0", "xdg-desktop-portal")


def build() -> None:
    """Make the program's folder out of the committed files."""
    take_source()
    _environment()
    _fresh(PROGRAM.parent)
    environment = {
        **os.environ,
        "PYTHONPATH": str(SOURCE),
        "PYTHONHASHSEED": "0",
        "PYTHONDONTWRITEBYTECODE": "1",
        "SOURCE_DATE_EPOCH": str(version.commit_time()),
        "REINTEG_DESK_SOURCE": str(SOURCE),
        "REINTEG_DESK_TOOLS": str(TOOLS),
        "REINTEG_DESK_VERSION": version.version(),
        **_own_to_the_system(),
    }
    subprocess.run(
        [
            environments.python_in(RUNTIME), "-c", _BUILDER, TOOLS, "--noconfirm", "--clean",
            "--log-level", "WARN", "--distpath", PROGRAM.parent, "--workpath", WORK / "pyinstaller",
            SOURCE / "packaging" / "reinteg-desk.spec",
        ],
        check=True, env=environment, cwd=WORK,
    )  # fmt: skip
    if sys.platform == "linux":
        _clear_links()
        _strip()
    shutil.copy(ROOT / "LICENSE", PROGRAM / "LICENSE")
    licences.write(PROGRAM, _parts(), _project()["project"]["license"])


def take_source() -> None:
    """The committed files, which state the version of this commit."""
    _fresh(SOURCE)
    archive = subprocess.run(
        ["git", "-C", str(ROOT), "archive", "HEAD"], capture_output=True, check=True
    )
    with tarfile.open(fileobj=io.BytesIO(archive.stdout)) as committed:
        # Debian 12's Python knows no filter yet.
        careful = {"filter": "data"} if hasattr(tarfile, "data_filter") else {}
        committed.extractall(SOURCE, **careful)  # noqa: S202 - of this repository
    stating = SOURCE / "reinteg_desk" / "__init__.py"
    text = stating.read_text(encoding="utf-8")
    stating.write_text(text.replace(version.stated(), version.version()), encoding="utf-8")


def _own_to_the_system() -> dict[str, str]:
    """What Windows and macOS are told beside: the icon and the version in their forms."""
    suffix = {"win32": ".ico", "darwin": ".icns"}.get(sys.platform)
    if suffix is None:
        return {}
    icon = WORK / f"reinteg-desk{suffix}"
    script = SOURCE / "packaging" / "icon_file.py"
    subprocess.run([environments.python_in(RUNTIME), script, icon], check=True)
    told = {"REINTEG_DESK_ICON": str(icon)}
    if sys.platform == "win32":
        info = WORK / "version-info.txt"
        numbers = ", ".join(version.stated().split("."))
        facts = {"NUMBERS": numbers, "VERSION": version.version()}
        _put(info, _filled(ROOT / "packaging" / "windows" / "version-info.txt", facts))
        told["REINTEG_DESK_VERSION_INFO"] = str(info)
    return told


def _clear_links() -> None:
    """Take out links to what was left out."""
    for path in PROGRAM.rglob("*"):
        if path.is_symlink() and not path.exists():
            path.unlink()


def _strip() -> None:
    """Take out what only a debugger reads.

    Not from libraries that were repaired to stand in their package's own folder (``*.libs``): the
    tool that repairs them writes them so that stripping can break them.
    """
    inner = PROGRAM / "_internal"
    names = [path for pattern in _STRIPPED for path in sorted(inner.glob(pattern))]
    for path in names:
        if path.is_file() and not path.is_symlink():
            subprocess.run(["strip", "--strip-unneeded", path], check=True)


def _parts() -> list[parts.Part]:
    """Everything that is shipped, with its licence."""
    places = contents.Places(
        lists=WORK / "pyinstaller" / "reinteg-desk", source=SOURCE, runtime=RUNTIME, tools=TOOLS
    )
    return parts.of_build(contents.shipped(places), places)


def _environment() -> None:
    """An environment with what the program needs, at the versions of the lock, and nothing else."""
    project = _project()["project"]
    if not environments.python_in(RUNTIME).exists():
        subprocess.run([sys.executable, "-m", "venv", "--without-pip", RUNTIME], check=True)
    lock = ROOT / "requirements-dev.lock"
    pip = [sys.executable, "-m", "pip"]
    quiet = ["install", "--quiet", "--disable-pip-version-check", "--constraint", str(lock)]
    subprocess.run(
        [*pip, "--python", environments.python_in(RUNTIME), *quiet, *project["dependencies"]],
        check=True,
    )
    subprocess.run(
        [*pip, *quiet, "--upgrade", "--target", TOOLS, *_project()["dependency-groups"]["package"]],
        check=True,
    )


def deb() -> None:
    """Make the Debian package out of the program's folder."""
    root = WORK / "deb"
    _fresh(root)
    shutil.copytree(PROGRAM, root / "usr/lib/reinteg-desk", symlinks=True)
    (root / "usr/bin").mkdir(parents=True)
    (root / "usr/bin/reinteg-desk").symlink_to("../lib/reinteg-desk/reinteg-desk")
    _desktop_files(root / "usr/share")
    _told(root / "usr/share")
    size = sum(path.lstat().st_size for path in root.rglob("*") if path.is_file()) // 1024
    facts = {
        "VERSION": version.debian(version.version()),
        "ARCHITECTURE": ARCHITECTURE,
        "SIZE": str(size),
        "DEPENDS": ", ".join(DEPENDS),
        "RECOMMENDS": ", ".join(RECOMMENDS),
    }
    _put(root / "DEBIAN/control", _filled(LINUX / "control", facts))
    sums = [
        # dpkg's own format
        f"{hashlib.md5(path.read_bytes()).hexdigest()}  {path.relative_to(root)}"  # noqa: S324
        for path in sorted(root.rglob("*"))
        if path.is_file() and not path.is_symlink() and "DEBIAN" not in path.parts
    ]
    _put(root / "DEBIAN/md5sums", "\n".join(sums) + "\n")
    _settle(root)
    DIST.mkdir(exist_ok=True)
    name = f"reinteg-desk_{facts['VERSION']}_{ARCHITECTURE}.deb"
    subprocess.run(
        ["dpkg-deb", "--root-owner-group", "-Zxz", "--build", root, DIST / name],
        check=True,
        env={**os.environ, "SOURCE_DATE_EPOCH": str(version.commit_time())},
        stdout=subprocess.DEVNULL,
    )


def _desktop_files(share: Path) -> None:
    """What the desktop needs to show the program in its menus and to open its files."""
    made = datetime.fromtimestamp(version.commit_time(), UTC)
    facts = {"VERSION": version.version(), "DATE": f"{made:%Y-%m-%d}"}
    metainfo = "be.reintegdesk.ReintegDesk.metainfo.xml"
    _put(share / "metainfo" / metainfo, _filled(LINUX / metainfo, facts))
    _put(share / "applications/reinteg-desk.desktop", _text(LINUX / "reinteg-desk.desktop"))
    _put(share / "mime/packages/reinteg-desk.xml", _text(LINUX / "reinteg-desk-mime.xml"))
    icon = _text(ROOT / "resources/icons/reinteg-desk.svg")
    _put(share / "icons/hicolor/scalable/apps/reinteg-desk.svg", icon)


def _told(share: Path) -> None:
    """What Debian wants to read beside a package."""
    folder = share / "doc/reinteg-desk"
    made = datetime.fromtimestamp(version.commit_time(), UTC)
    changes = (
        f"reinteg-desk ({version.debian(version.version())}) stable; urgency=medium\n\n"
        "  * See CHANGELOG.md.\n\n"
        f" -- Reinteg Desk <noreply@reintegdesk.invalid>  {made:%a, %d %b %Y %H:%M:%S +0000}\n"
    )
    _put(folder / "copyright", licences.debian_copyright(made.year))
    (folder / "changelog.gz").write_bytes(gzip.compress(changes.encode(), mtime=0))
    history = (ROOT / "CHANGELOG.md").read_bytes()
    (folder / "CHANGELOG.md.gz").write_bytes(gzip.compress(history, mtime=0))
    facts = {"VERSION": version.version(), "DATE": f"{made:%Y-%m-%d}"}
    page = share / "man/man1/reinteg-desk.1.gz"
    page.parent.mkdir(parents=True)
    page.write_bytes(gzip.compress(_filled(LINUX / "reinteg-desk.1", facts).encode(), mtime=0))
    _put(share / "lintian/overrides/reinteg-desk", _text(LINUX / "lintian-overrides"))


def archive() -> None:
    """Make the archive that runs from any folder."""
    name = f"reinteg-desk-{version.version()}-linux-x86_64"
    DIST.mkdir(exist_ok=True)
    _settle(PROGRAM)
    with tarfile.open(DIST / f"{name}.tar.xz", "w:xz") as made:
        for path in [PROGRAM, *sorted(PROGRAM.rglob("*"))]:
            inside = Path(name) / path.relative_to(PROGRAM)
            made.add(path, inside.as_posix(), recursive=False, filter=_of_nobody)


def papers() -> None:
    """Put the licences, the parts list and the checksums beside what was built."""
    name = f"reinteg-desk-{version.version()}"
    shutil.copy(PROGRAM / licences.FILE, DIST / f"{name}-licences.txt")
    shutil.copy(PROGRAM / licences.PAGE, DIST / f"{name}-licences.html")
    told = parts_list.described(environments.python_in(RUNTIME), TOOLS)
    licence = _project()["project"]["license"]
    listed = parts_list.of_build(_parts(), told, version.version(), licence)
    text = json.dumps(listed, indent=2) + "\n"
    parts_list.check(text, TOOLS)
    (DIST / f"{name}.cdx.json").write_text(text, encoding="utf-8")
    mine = (version.version(), version.debian(version.version()))
    lines = [
        f"{hashlib.sha256(path.read_bytes()).hexdigest()}  {path.name}"
        for path in sorted(DIST.iterdir())
        if any(each in path.name for each in mine) and not path.name.endswith("SHA256SUMS")
    ]
    (DIST / f"{name}-SHA256SUMS").write_text("\n".join(lines) + "\n", encoding="utf-8")
    for path in sorted(DIST.iterdir()):
        if any(each in path.name for each in mine):
            sys.stdout.write(f"{path.stat().st_size / 1e6:8.1f} MB  dist/{path.name}\n")


def _of_nobody(entry: tarfile.TarInfo) -> tarfile.TarInfo:
    entry.uid = entry.gid = 0
    entry.uname = entry.gname = ""
    entry.mtime = version.commit_time()
    return entry


def _settle(root: Path) -> None:
    """Rights and times that do not depend on who builds and when."""
    for path in root.rglob("*"):
        if not path.is_symlink():
            # Libraries are loaded, not run.
            runs = path.is_dir() or (os.access(path, os.X_OK) and path.name == "reinteg-desk")
            path.chmod(0o755 if runs else 0o644)
        os.utime(path, (version.commit_time(),) * 2, follow_symlinks=False)
    root.chmod(0o755)


def _text(path: Path) -> str:
    return path.read_text(encoding="utf-8")


def _filled(path: Path, facts: Mapping[str, str]) -> str:
    text = _text(path)
    for name, value in facts.items():
        text = text.replace(f"@{name}@", value)
    return text


def _put(path: Path, text: str) -> None:
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(text, encoding="utf-8")


def _fresh(folder: Path) -> None:
    shutil.rmtree(folder, ignore_errors=True)
    folder.mkdir(parents=True)


def _project() -> dict[str, dict]:
    import tomllib

    return tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))


STEPS: dict[str, Callable[[], None]] = {
    "build": build, "deb": deb, "archive": archive, "papers": papers,
}  # fmt: skip


def main() -> None:
    """Run the steps that are named."""
    wanted = sys.argv[1:] or ["all"]
    for name in STEPS if wanted == ["all"] else wanted:
        sys.stdout.write(f"{name} …\n")
        sys.stdout.flush()
        STEPS[name]()


if __name__ == "__main__":
    main()
