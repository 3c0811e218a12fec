"""Tries the Debian package where a user would: in a fresh minimal system; then takes it away.

    sudo packaging/try_package.py dist/reinteg-desk_….deb [an older one.deb]

A minimal Debian 12 is made beside the build (debootstrap): no compiler, no Python, no development
files. The package is installed by apt, tries itself, walks the demo to its plan, opens its window
on a virtual screen, and is removed. The vault has to be there afterwards, and nothing else. Needs
root, debootstrap and Xvfb; says what it found and fails on the first thing that is wrong. With an
older package: a vault that the older one made opens after the upgrade, with a backup where its form
changes, and the older program refuses what it does not know, without touching it.
"""

import json
import os
import shutil
import subprocess
import sys
import time
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent / "build" / "package" / "fresh-debian"
USER = "assessor"
DISPLAY = ":97"
PASSPHRASE = "fictieve dossiers om te proberen"  # noqa: S105 - of the demo, printed by it
_STATE = "${db:Status-Abbrev} ${Package}\n"
_ENVIRONMENT = {
    "PATH": "/usr/bin:/bin:/usr/sbin:/sbin",
    "LC_ALL": "C.UTF-8",
    "HOME": f"/home/{USER}",
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
    checked = json.loads(_as_user("reinteg-desk", "self-check", "--json"))
    for part in checked["parts"]:
        _expect(part["holds"], f"self-check, {part['name']}: {part['found']}")
    _as_user("reinteg-desk", "demo", "--headless", "--out", f"/home/{USER}/demo")
    plan = ROOT / "home" / USER / "demo" / "plan.pdf"
    _expect(plan.read_bytes().startswith(b"%PDF-"), f"the demo's plan: {plan.stat().st_size} bytes")
    _open_window()
    vault = ROOT / "home" / USER / "demo" / "store"
    kept = {path.name: path.read_bytes() for path in vault.iterdir() if path.is_file()}
    _inside("apt-get", "purge", "-y", "-qq", "reinteg-desk")
    left = sorted(path for path in _files() - before if "reinteg" in path)
    _expect(not left, f"nothing of the program is left: {left}")
    now = {path.name: path.read_bytes() for path in vault.iterdir() if path.is_file()}
    _expect(kept == now, f"the vault is as it was: {sorted(now)}")


def _make_root() -> None:
    if ROOT.exists():
        shutil.rmtree(ROOT)
    ROOT.parent.mkdir(parents=True, exist_ok=True)
    subprocess.run(
        ["debootstrap", "--variant=minbase", "bookworm", ROOT],
        check=True,
        stdout=subprocess.DEVNULL,
    )
    _inside("useradd", "--create-home", USER)
    _say(f"a fresh Debian: {len(_files())} files")


def _install(package: Path) -> None:
    shutil.copy(package, ROOT / "srv" / package.name)
    put = ("apt-get", "install", "-y", "-qq", "--no-install-recommends", "--allow-downgrades")
    _inside(*put, f"/srv/{package.name}")


def _upgrade_and_back(older: Path, package: Path) -> None:
    """A vault goes from an older program to this one; the older one then refuses it politely."""
    home = f"/home/{USER}"
    vault = ROOT / "home" / USER / "upgrade" / "store"
    passphrase = ROOT / "home" / USER / "passphrase"
    passphrase.write_text(PASSPHRASE, encoding="utf-8")
    told = ["--store", f"{home}/upgrade/store", "--passphrase-file", f"{home}/passphrase"]
    _install(older)
    _as_user("reinteg-desk", "demo", "--headless", "--out", f"{home}/upgrade")
    before = _as_user("reinteg-desk", "store", "list", *told)
    _install(package)
    after = _as_user("reinteg-desk", "store", "list", *told)
    _expect(before == after, "the older vault opens after the upgrade, with every consultation")
    _as_user("reinteg-desk", "store", "verify", *told)
    backups = sorted(path.name for path in vault.parent.rglob("*") if "backup" in str(path))
    _say(f"        copies made on the way: {backups}")
    kept = (vault / "store.db").read_bytes()
    _install(older)
    done = subprocess.run(
        _chroot("reinteg-desk", "store", "list", *told, user=USER),
        capture_output=True, text=True, check=False, env=_ENVIRONMENT,
    )  # fmt: skip
    same = kept == (vault / "store.db").read_bytes()
    _expect(same, "the older program changes nothing in the newer vault")
    _expect(
        (done.returncode == 0) == (done.stderr == ""),
        f"the older program: {done.stderr.strip() or 'opens it; the form is the same'}",
    )


def _open_window() -> None:
    """The window on the demo's vault, on a virtual screen; unlocked by keyboard."""
    sockets = ROOT / "tmp" / ".X11-unix"
    sockets.mkdir(exist_ok=True)
    screen = subprocess.Popen(
        ["Xvfb", DISPLAY, "-screen", "0", "1366x768x24", "-nolisten", "tcp"],
        stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL,
    )  # fmt: skip
    program = None
    try:
        of_the_host = Path("/", "tmp", sockets.name)
        subprocess.run(["mount", "--bind", of_the_host, sockets], check=True)
        command = _chroot("reinteg-desk", "demo", "--out", f"/home/{USER}/demo", user=USER)
        began = time.monotonic()
        program = subprocess.Popen(command, env={**_ENVIRONMENT, "DISPLAY": DISPLAY})
        window = _xdotool("search", "--sync", "--onlyvisible", "--name", "Reinteg Desk").split()[0]
        _say(f"the window shows after {time.monotonic() - began:.1f} s")
        time.sleep(2)
        _xdotool("windowfocus", window)
        _xdotool("type", "--delay", "30", PASSPHRASE)
        _xdotool("key", "Return")
        time.sleep(6)
        picture = ROOT.parent / "window.png"
        subprocess.run(["import", "-display", DISPLAY, "-window", "root", picture], check=False)
        _expect(program.poll() is None, f"the window is open (picture: {picture.name})")
        _xdotool("key", "ctrl+q")
        _expect(program.wait(timeout=20) == 0, "it closes on Ctrl+Q")
    finally:
        if program is not None and program.poll() is None:
            program.kill()
        subprocess.run(["umount", sockets], check=False)
        screen.terminate()


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
    subprocess.run(
        _chroot(*command), check=True, stdout=subprocess.DEVNULL,
        env={**_ENVIRONMENT, "DEBIAN_FRONTEND": "noninteractive"},
    )  # fmt: skip


def _as_user(*command: str) -> str:
    done = subprocess.run(
        _chroot(*command, user=USER), check=False, capture_output=True, text=True, env=_ENVIRONMENT
    )
    _expect(done.returncode == 0, f"{' '.join(command)}{done.stderr and ': ' + done.stderr}")
    return done.stdout


def _expect(holds: bool, told: str) -> None:  # noqa: FBT001 - reads as an assertion
    _say(("holds  " if holds else "FAILS  ") + told)
    if not holds:
        raise SystemExit(1)


def _say(told: str) -> None:
    sys.stdout.write(told + "\n")
    sys.stdout.flush()


if __name__ == "__main__":
    main()
