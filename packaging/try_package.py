"""Tries what users install where they would: in a fresh minimal system; then takes it away.

    sudo packaging/try_package.py dist/reinteg-desk_….deb [an older one.deb]

A minimal Debian 12 (``SUITE`` names another) is made beside the build (debootstrap): no compiler,
no Python, no development files. The package is installed by apt, tries itself, walks the demo to
its plan, opens its window on a virtual screen, and is removed. The vault has to be there
afterwards, and nothing else. The portable archive beside the package then runs from a folder with
an odd name, and the installation page (``docs/installation.md``) is followed: each command of it as
it is printed. Needs root, debootstrap and Xvfb; says what it found and fails on the first thing
that is wrong.

With an older package: a vault that the older one made opens after the upgrade, with a copy made
first where its form changes; the older program refuses the vault then, without touching it, and
opens the copy.
"""

import fcntl
import json
import os
import re
import shlex
import shutil
import subprocess
import sys
import time
from contextlib import suppress
from pathlib import Path

PROJECT = Path(__file__).resolve().parent.parent
ROOT = PROJECT / "build" / "package" / "fresh-debian"
PAGE = PROJECT / "docs" / "installation.md"
USER = "assessor"
SUITE = os.environ.get("SUITE", "bookworm")
HOME = f"/home/{USER}"
DISPLAY = ":97"
PASSPHRASE = "fictieve dossiers om te proberen"  # noqa: S105 - of the demo, printed by it
_ON_THE_DEMO = ("demo", "--out", f"{HOME}/demo")
_ODD = "Mijn map (één) & co"
_WINDOW_SECONDS = 60
_UNLOCK_SECONDS = 30
_TOLD_OF_EACH = ("consultation", "name", "date", "state")
_STATE = "${db:Status-Abbrev} ${Package}\n"
_ENVIRONMENT = {
    "PATH": "/usr/bin:/bin:/usr/sbin:/sbin",
    "LC_ALL": "C.UTF-8",
    "HOME": HOME,
    "DEBIAN_FRONTEND": "noninteractive",
}


def main() -> None:
    """Everything, in order."""
    package, *older = [Path(name).resolve() for name in sys.argv[1:3]]
    if os.geteuid() != 0:
        raise SystemExit("try_package.py makes a root of its own and needs to be root")
    _make_root()
    before = _files()
    _inside("apt-get", "update", "-qq")
    for each in older:
        _upgrade_and_back(each, package)
    _install(package)
    _expect(not _any_installed("*-dev", "gcc", "python3*"), "no compiler, no Python, no headers")
    _as_user("reinteg-desk", "--version")
    _expect(not _lacking("/usr/lib/reinteg-desk"), "every library finds what it needs")
    _self_check("reinteg-desk")
    _demo_to_plan("reinteg-desk")
    _open_window("reinteg-desk", *_ON_THE_DEMO)
    _purge(before)
    for archive in package.parent.glob(f"reinteg-desk-{_version_of(package)}-linux-*.tar.xz"):
        _portable(archive)
    _follow_the_page(package)


def _self_check(program: str) -> None:
    checked = json.loads(_as_user(program, "self-check", "--json"))
    for part in checked["parts"]:
        _expect(part["holds"], f"self-check, {part['name']}: {part['found']}")


def _demo_to_plan(program: str) -> None:
    _as_user(program, "demo", "--headless", "--out", f"{HOME}/demo")
    content = (ROOT / HOME[1:] / "demo" / "plan.pdf").read_bytes()
    _expect(
        content.startswith(b"%PDF-") and b"%%EOF" in content[-64:],
        f"the demo's plan: {len(content)} bytes",
    )


def _purge(before: set[str]) -> None:
    """Taken away: no file of the program stays, every byte of the vault does."""
    vault = ROOT / HOME[1:] / "demo" / "store"
    kept = _bytes_in(vault)
    _inside("apt-get", "purge", "-y", "-qq", "reinteg-desk")
    left = sorted(path for path in _files() - before if "reinteg" in path)
    _expect(not left, f"nothing of the program is left: {left}")
    _expect(kept == _bytes_in(vault), f"the vault is as it was: {sorted(kept)}")


def _portable(archive: Path) -> None:
    """The archive, unpacked by its user into a folder with blanks, accents and a bracket."""
    _expect(not (ROOT / "usr/bin/reinteg-desk").exists(), "no program is installed now")
    folder = ROOT / HOME[1:] / _ODD
    folder.mkdir()
    subprocess.run(["tar", "-xf", archive, "-C", folder], check=True)
    subprocess.run(["chown", "-R", "--reference", folder.parent, folder], check=True)
    program = f"{HOME}/{_ODD}/{archive.name.removesuffix('.tar.xz')}/reinteg-desk"
    _self_check(program)
    _open_window(program, *_ON_THE_DEMO)
    shutil.rmtree(folder)


def _follow_the_page(package: Path) -> None:
    """Each command of the installation page as it is printed, by a user who may use sudo."""
    _inside("apt-get", "install", "-y", "-qq", "--no-install-recommends", "sudo", "xz-utils")
    (ROOT / "etc/sudoers.d/assessor").write_text(f"{USER} ALL=(ALL) NOPASSWD: ALL\n")
    downloads = ROOT / HOME[1:] / "Downloads"
    downloads.mkdir()
    for path in package.parent.iterdir():
        if any(name in path.name for name in (_version_of(package), package.name)):
            shutil.copy(path, downloads)
    subprocess.run(["chown", "-R", "--reference", downloads.parent, downloads], check=True)
    for command in commands_of(PAGE.read_text(encoding="utf-8")):
        if "reinteg-desk demo" in command or command.endswith("x86_64/reinteg-desk"):
            _open_window(*shlex.split(command.replace("~", HOME)), folder=downloads)
            continue
        done = subprocess.run(
            _chroot("bash", "-c", f"cd ~/Downloads && {command}", user=USER),
            input="y\n", capture_output=True, text=True, check=False, env=_ENVIRONMENT,
        )  # fmt: skip
        told = (done.stdout + done.stderr)[-600:] if done.returncode else ""
        _expect(done.returncode == 0, f"as printed: {command} {told}".strip())


def commands_of(page: str) -> list[str]:
    """The commands in the shell blocks of a page, in order; what is for source is left out."""
    blocks = re.findall(r"^ *```sh\n(.*?)^ *```", page, re.MULTILINE | re.DOTALL)
    lines = [line.strip() for block in blocks for line in block.splitlines() if line.strip()]
    return [line for line in lines if not line.startswith("make ")]


def _make_root() -> None:
    if ROOT.exists():
        shutil.rmtree(ROOT)
    ROOT.parent.mkdir(parents=True, exist_ok=True)
    subprocess.run(
        ["debootstrap", "--variant=minbase", SUITE, ROOT],
        check=True,
        stdout=subprocess.DEVNULL,
    )
    _inside("useradd", "--create-home", USER)
    _say(f"a fresh Debian: {len(_files())} files")


def _install(package: Path) -> None:
    given = ROOT / "tmp" / package.name
    shutil.copy(package, given)
    put = ("apt-get", "install", "-y", "-qq", "--no-install-recommends", "--allow-downgrades")
    _inside(*put, _within(given))


def _upgrade_and_back(older: Path, package: Path) -> None:
    """A vault goes from an older program to this one; the older one then refuses it politely."""
    vault = ROOT / HOME[1:] / "upgrade" / "store"
    (ROOT / HOME[1:] / "passphrase").write_text(PASSPHRASE, encoding="utf-8")
    _install(older)
    _as_user("reinteg-desk", "demo", "--headless", "--out", f"{HOME}/upgrade")
    before = _listed(vault)
    written = (vault / "store.db").read_bytes()
    _install(package)
    _open_window("reinteg-desk", "demo", "--out", f"{HOME}/upgrade")
    after = _listed(vault)
    _expect(before == after, f"the older vault opens after the upgrade, all {len(after)} files")
    _as_user("reinteg-desk", "store", "verify", *_told(vault))
    copies = sorted(vault.glob("before-schema-*"))
    changed = written != (vault / "store.db").read_bytes()
    _say(f"        form changed: {changed}; copies made first: {[path.name for path in copies]}")
    kept = _bytes_in(vault)
    _install(older)
    done = _tried("reinteg-desk", "store", "list", *_told(vault))
    _expect(kept == _bytes_in(vault), "the older program changes nothing in the newer vault")
    said = done.stderr.strip()
    if not copies:
        _expect(done.returncode == 0, "the form is the same: the older program opens it")
        return
    _expect(
        done.returncode != 0 and "Traceback" not in said and len(said.splitlines()) == 1,
        f"the older program refuses it in a sentence: {said}",
    )
    _as_user("reinteg-desk", "store", "restore", _within(copies[0]), *_told(vault))
    _expect(_listed(vault) == before, f"the older program puts {copies[0].name} back and opens it")


def _told(vault: Path) -> list[str]:
    inside = f"/{vault.relative_to(ROOT)}"
    return ["--store", inside, "--passphrase-file", f"{HOME}/passphrase"]


def _listed(vault: Path) -> list[tuple[str, ...]]:
    """The consultations of a vault, by what every version tells of them."""
    rows = json.loads(_as_user("reinteg-desk", "store", "list", "--json", *_told(vault)))
    return sorted(tuple(str(row.get(name)) for name in _TOLD_OF_EACH) for row in rows)


def _bytes_in(folder: Path) -> dict[str, bytes]:
    """The files of a vault, without the lock that each opening writes anew."""
    return {
        path.relative_to(folder).as_posix(): path.read_bytes()
        for path in folder.rglob("*")
        if path.is_file() and path.suffix != ".lock"
    }


def _open_window(*words: str, folder: Path | None = None) -> None:
    """The window on a virtual screen, opened and closed; a demo is unlocked by keyboard."""
    if folder is not None:
        words = ("bash", "-c", f"cd {shlex.quote(_within(folder))} && exec {' '.join(words)}")
    sockets = ROOT / "tmp" / ".X11-unix"
    sockets.mkdir(exist_ok=True)
    screen = subprocess.Popen(
        ["Xvfb", DISPLAY, "-screen", "0", "1366x768x24", "-nolisten", "tcp"],
        stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL,
    )  # fmt: skip
    running = None
    try:
        of_the_host = Path("/", "tmp", sockets.name)
        subprocess.run(["mount", "--bind", of_the_host, sockets], check=True)
        began = time.monotonic()
        running = subprocess.Popen(
            _chroot(*words, user=USER), env={**_ENVIRONMENT, "DISPLAY": DISPLAY},
            stdout=subprocess.DEVNULL,
        )  # fmt: skip
        window = _shown()
        _say(f"        the window shows after {time.monotonic() - began:.1f} s")
        time.sleep(2)
        _xdotool("windowfocus", window)
        if "demo" in " ".join(words):
            _unlock(window)
        picture = ROOT.parent / f"window-{len(list(ROOT.parent.glob('window-*.png')))}.png"
        subprocess.run(["import", "-display", DISPLAY, "-window", "root", picture], check=False)
        _expect(running.poll() is None, f"the window is open (picture: {picture.name})")
        _xdotool("key", "ctrl+q")
        _expect(running.wait(timeout=20) == 0, "it closes on Ctrl+Q")
    finally:
        if running is not None and running.poll() is None:
            running.kill()
        subprocess.run(["umount", sockets], check=False)
        screen.terminate()
        screen.wait()


def _shown() -> str:
    """The window, as soon as there is one; the screen itself may not be there yet."""
    until = time.monotonic() + _WINDOW_SECONDS
    while time.monotonic() < until:
        with suppress(subprocess.CalledProcessError):
            found = _xdotool("search", "--onlyvisible", "--name", "Reinteg Desk").split()
            if found:
                return found[0]
        time.sleep(0.1)
    _expect(False, f"a window within {_WINDOW_SECONDS} s")
    return ""


def _unlock(window: str) -> None:
    """By keyboard; while the window is open nobody else may write, which shows that it worked."""
    _xdotool("type", "--window", window, "--delay", "30", PASSPHRASE)
    _xdotool("key", "Return")
    locks = [path for path in (ROOT / HOME[1:]).rglob("*.lock") if "store" in path.parts]
    until = time.monotonic() + _UNLOCK_SECONDS
    while time.monotonic() < until and not any(_is_locked(path) for path in locks):
        time.sleep(0.5)
    _expect(any(_is_locked(path) for path in locks), "the passphrase unlocks the vault")
    time.sleep(4)


def _is_locked(path: Path) -> bool:
    with path.open("r+b") as opened:
        try:
            fcntl.flock(opened, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except OSError:
            return True
        fcntl.flock(opened, fcntl.LOCK_UN)
    return False


def _lacking(folder: str) -> list[str]:
    """Libraries that a file of the program names and nobody has."""
    script = (
        f"export LD_LIBRARY_PATH={folder}/_internal:{folder}/_internal/PySide6/Qt/lib;"
        f" find {folder} -name '*.so*' -type f -exec ldd {{}} + | grep 'not found' | sort -u"
    )
    return _tried("bash", "-c", script).stdout.splitlines()


def _version_of(package: Path) -> str:
    """The version in the name of a package, as the archive beside it spells it."""
    return package.name.split("_")[1].replace("~dev", ".dev")


def _within(path: Path) -> str:
    return f"/{path.relative_to(ROOT)}"


def _xdotool(*arguments: str) -> str:
    done = subprocess.run(
        ["xdotool", *arguments], check=True, capture_output=True, text=True, timeout=60,
        env={**os.environ, "DISPLAY": DISPLAY},
    )  # fmt: skip
    return done.stdout


def _any_installed(*names: str) -> list[str]:
    done = subprocess.run(
        ["dpkg-query", f"--admindir={ROOT}/var/lib/dpkg", "-f", _STATE, "-W", *names],
        capture_output=True, text=True, check=False,
    )  # fmt: skip
    return [line[3:] for line in done.stdout.splitlines() if line.startswith("ii")]


def _files() -> set[str]:
    """Every file of the root outside what changes by itself."""
    passing = (
        "proc",
        "sys",
        "dev",
        "tmp",
        "var/cache",
        "var/lib/apt",
        "var/lib/dpkg",
        "var/log",
        "home",
    )
    found = set()
    for folder, names, files in os.walk(ROOT):
        inside = os.path.relpath(folder, ROOT)
        if inside.startswith(passing):
            names.clear()
            continue
        found.update(f"{inside}/{name}" for name in [*files, *names])
    return found


def _chroot(*command: str, user: str | None = None) -> list[str]:
    spec = [f"--userspec={user}:{user}"] if user else []
    return ["chroot", *spec, str(ROOT), *command]


def _inside(*command: str) -> None:
    done = subprocess.run(
        _chroot(*command), check=False, capture_output=True, text=True, env=_ENVIRONMENT
    )
    if done.returncode:
        raise SystemExit(f"{' '.join(command)}: {done.stderr[-600:]}")


def _as_user(*command: str) -> str:
    done = _tried(*command)
    _expect(done.returncode == 0, f"{' '.join(command)}{done.stderr and ': ' + done.stderr}")
    return done.stdout


def _tried(*command: str) -> "subprocess.CompletedProcess[str]":
    return subprocess.run(
        _chroot(*command, user=USER), check=False, capture_output=True, text=True, env=_ENVIRONMENT
    )


def _expect(holds: bool, told: str) -> None:  # noqa: FBT001 - reads as an assertion
    _say(("holds  " if holds else "FAILS  ") + told)
    if not holds:
        raise SystemExit(1)


def _say(told: str) -> None:
    sys.stdout.write(told + "\n")
    sys.stdout.flush()


if __name__ == "__main__":
    main()
