"""What happens on a small disk that fills up, and on one that is read-only.

``python -m tests.soak.small_disk WHAT FOLDER`` prints what was found as JSON. For a disk of its own
it is run by :func:`in_namespace`, which mounts a tmpfs where the machine allows that.
"""

import json
import os
import resource
import subprocess
import sys
from contextlib import suppress
from pathlib import Path

from reinteg_desk.app.problems import ProblemError
from reinteg_desk.store.backup import back_up
from reinteg_desk.store.connection import Access
from reinteg_desk.store.verify import verify
from tests.vault_support import (
    KEY,
    PASSPHRASE,
    case_of,
    confirmed,
    consultations_of,
    features,
    new_database,
    new_vault,
    open_database,
    vaults_in,
)

MOUNT = "mount -t tmpfs -o size={size} none {folder} && exec {command}"


def may_mount() -> list[str] | None:
    """How to get a mount namespace here, None where the machine gives none."""
    for way in (["unshare", "--mount"], ["unshare", "--user", "--map-root-user", "--mount"]):
        script = "mount -t tmpfs none /mnt"
        if (
            subprocess.run([*way, "sh", "-c", script], capture_output=True, check=False).returncode
            == 0
        ):
            return way
    return None


def in_namespace(way: list[str], what: str, folder: Path, size: str = "1500k") -> dict[str, object]:
    command = f"{sys.executable} -m tests.soak.small_disk {what} {folder}"
    script = MOUNT.format(folder=folder, command=command, size=size)
    told = subprocess.run([*way, "sh", "-c", script], capture_output=True, text=True, check=True)
    found: dict[str, object] = json.loads(told.stdout.splitlines()[-1])
    return found


def limited(folder: Path) -> dict[str, object]:
    """Where nothing may be mounted: a limit on the size of a file."""
    command = [sys.executable, "-m", "tests.soak.small_disk", "limit", str(folder)]
    told = subprocess.run(command, capture_output=True, text=True, check=True)
    found: dict[str, object] = json.loads(told.stdout)
    return found


def fill_up(folder: Path) -> dict[str, object]:
    """Save until there is trouble; then what is there, and whether it goes on once there is room."""
    filler = folder / "something else"
    filler.write_bytes(os.urandom(200_000))
    database = new_database(folder / "store")
    consultations = consultations_of(database)
    stored = consultations.create(case_of("Jan", remark="0"))
    saved, trouble = 0, None
    while trouble is None and saved < 20_000:
        try:
            consultations.create(case_of("Piet", remark=os.urandom(2000).hex()))
            consultations.save(stored.consultation_id, case_of("Jan", remark=str(saved + 1)))
            saved += 1
        except ProblemError as error:
            trouble = error.problem.code
    remark = consultations.load(stored.consultation_id).case.free_limits[0].text
    sound = verify(database, known_features=features()) == ()
    backup = code_of(lambda: back_up(database, KEY, folder / "backups"))
    leftovers = [each.name for each in (folder / "backups").glob("*")]
    filler.unlink()
    lift_limit()
    after = code_of(lambda: consultations.save(stored.consultation_id, case_of("Jan", remark="na")))
    database.close()
    return {
        "trouble": trouble,
        "saved": saved,
        "kept": int(remark),
        "sound": sound,
        "backup": backup,
        "leftovers": leftovers,
        "after": after,
    }


def key_file_on_full_disk(folder: Path) -> dict[str, object]:
    """Changing a passphrase without room: refused, and the old one still fits."""
    vaults, vault, _ = new_vault(folder / "store")
    before = (folder / "store" / "keyring.json").read_bytes()
    with (folder / "filler").open("wb", buffering=0) as filler:
        try:
            while True:
                filler.write(b"x" * 4096)
        except OSError:
            pass
    code = code_of(lambda: vaults.change_passphrase(confirmed(vault), "een nieuwe wachtzin"))
    same = (folder / "store" / "keyring.json").read_bytes() == before
    vault.close()
    (folder / "filler").unlink()
    vaults.unlock(PASSPHRASE).close()
    left = sorted(each.name for each in (folder / "store").glob(".*"))
    return {"trouble": code, "same": same, "left": left}


def read_only(folder: Path) -> dict[str, object]:
    """A disk that became read-only: writing is refused by name, reading goes on."""
    vaults, vault, _ = new_vault(folder / "store")
    vault.consultations.create(case_of("Jan"))
    vault.close()
    subprocess.run(["mount", "-o", "remount,ro", str(folder)], check=True)
    vaults = vaults_in(folder / "store")
    writing = code_of(lambda: vaults.unlock(PASSPHRASE))
    wrong = code_of(lambda: vaults.unlock("fout", read_only=True))
    reader = vaults.unlock(PASSPHRASE, read_only=True)
    names = [row.name for row in reader.consultations.rows()]
    reader.close()
    database = code_of(lambda: open_database(folder / "store", access=Access.WRITE))
    return {"writing": writing, "wrong": wrong, "names": names, "database": database}


def window_on_full_disk(folder: Path) -> dict[str, object]:
    """The disk fills up while a file is open in the window: typed then, and saved once it can be."""
    from dataclasses import replace

    from reinteg_desk.domain.plan import Plan

    driver = window_on(folder)
    driver.open_first_file()
    desktop, filler = driver.desktop, folder / "filler"
    with filler.open("wb", buffering=0) as stream, suppress(OSError):
        while True:
            stream.write(b"x" * 4096)
    desktop.session.apply("goal", lambda case: replace(case, plan=Plan(goal="weer aan het werk")))
    desktop._saving._save()
    driver.settle()
    said = in_each_language(driver, lambda: driver.window.notices.texts[-1])
    kept, saved = desktop.session.case.plan.goal, desktop.session.is_saved
    filler.unlink()
    driver.window.notices._lines[-1].notice.step.act()
    driver.until(lambda: desktop.session.is_saved)
    vault = desktop.services.vault()
    stored = vault.consultations.load(desktop.session.consultation_id).case.plan.goal
    sound = desktop.services.desk.vault_care.verify(vault) == ()
    return {"said": said, "kept": kept, "saved": saved, "stored": stored, "sound": sound}


def window_on_read_only_disk(folder: Path) -> dict[str, object]:
    """The disk is read-only when the vault is to be opened: said at the door, and nothing is lost."""
    from tests.ui.conftest import PASSPHRASE as WINDOW_PASSPHRASE

    def try_door() -> None:
        driver.until(driver.unlock.stage.fields["passphrase"].control.isEnabled)
        driver.fill(passphrase=WINDOW_PASSPHRASE)
        driver.unlock.stage.submitted.emit()
        driver.settle()

    def said_now() -> str:
        try_door()
        return driver.unlock.error

    driver = window_on(folder)
    driver.open_first_file()
    files = len(driver.desktop.services.vault().consultations.rows())
    driver.desktop.lock()
    driver.settle()
    subprocess.run(["mount", "-o", "remount,ro", str(folder)], check=True)
    said = in_each_language(driver, said_now)
    locked = not driver.desktop.is_unlocked
    subprocess.run(["mount", "-o", "remount,rw", str(folder)], check=True)
    try_door()
    vault = driver.desktop.services.vault()
    left = len(vault.consultations.rows())
    sound = driver.desktop.services.desk.vault_care.verify(vault) == ()
    return {"said": said, "locked": locked, "files": files, "left": left, "sound": sound}


def window_on(folder: Path):
    """The window with a new vault on this disk."""
    os.environ["QT_QPA_PLATFORM"] = "offscreen"
    from reinteg_desk.ui.shell.application import make_application
    from tests.ui.conftest import desk_in, start
    from tests.ui.opened_file import make_desk
    from tests.vault_support import MemoryKeyring

    driver = start(make_application(), desk_in(folder / "store", make_desk(), MemoryKeyring()))
    driver.make_vault()
    return driver


def in_each_language(driver, what) -> list[str]:
    said = []
    for language in ("nl", "fr", "en"):
        driver.desktop.services.languages.use(language)
        driver.settle()
        said.append(what())
    return said


def code_of(act) -> str | None:
    try:
        act()
    except ProblemError as error:
        return error.problem.code
    return None


def lift_limit() -> None:
    hard = resource.getrlimit(resource.RLIMIT_FSIZE)[1]
    resource.setrlimit(resource.RLIMIT_FSIZE, (hard, hard))


def with_limit(folder: Path) -> dict[str, object]:
    hard = resource.getrlimit(resource.RLIMIT_FSIZE)[1]
    resource.setrlimit(resource.RLIMIT_FSIZE, (600_000, hard))
    return fill_up(folder)


WHAT = {
    "full": fill_up,
    "limit": with_limit,
    "key": key_file_on_full_disk,
    "read_only": read_only,
    "window_full": window_on_full_disk,
    "window_read_only": window_on_read_only_disk,
}

if __name__ == "__main__":
    print(json.dumps(WHAT[sys.argv[1]](Path(sys.argv[2]))))
