"""The operating system's keyring for real: gnome-keyring on a private session bus.

:func:`on_a_bus` starts the bus and runs this module there in one of these situations:
``unlocked``, ``absent`` (no daemon and none that could be started), ``locked``, ``hanging`` (the
daemon is stopped), ``null`` (the back end that takes everything and gives nothing back).
"""

import json
import os
import subprocess
import sys
import time
from pathlib import Path

from reinteg_desk.app.problems import ProblemError
from reinteg_desk.bootstrap.vaults import FolderVaults
from reinteg_desk.domain.consultation import Role
from reinteg_desk.vault.device import DeviceSecrets
from tests.vault_support import PASSPHRASE, MovingClock, case_of, confirmed, features

UNLOCK = (
    'printf "test-login\\n" | gnome-keyring-daemon --unlock --components=secrets >/dev/null 2>&1'
)
BEFORE = {
    "unlocked": UNLOCK,
    "absent": "true",
    # A collection that exists and is locked, and nobody there to type its password.
    "locked": f"{UNLOCK}; {{python}} -m tests.soak.secret_service lock {{folder}}",
    "hanging": UNLOCK,
    "null": UNLOCK,
}


def on_a_bus(situation: str, folder: Path) -> dict[str, object]:
    """What happens in a situation, as JSON from a process of its own."""
    home = folder / "home"
    (home / ".cache").mkdir(parents=True)
    runtime = folder / "runtime"
    runtime.mkdir(mode=0o700)
    environment = {
        **{key: value for key, value in os.environ.items() if not key.startswith("DBUS")},
        "HOME": str(home),
        "XDG_RUNTIME_DIR": str(runtime),
        "XDG_DATA_HOME": str(home / "data"),
    }
    environment.pop("PYTHON_KEYRING_BACKEND", None)
    environment.pop("DISPLAY", None)
    if situation == "null":
        environment["PYTHON_KEYRING_BACKEND"] = "keyring.backends.null.Keyring"
    before = BEFORE[situation].format(python=sys.executable, folder=folder)
    script = f"{before}; exec {sys.executable} -m tests.soak.secret_service {situation} {folder}"
    command = ["dbus-run-session", *bus_options(situation, folder), "--", "bash", "-c", script]
    told = subprocess.run(
        command, env=environment, capture_output=True, text=True, check=False, timeout=60
    )
    assert told.returncode == 0, told.stderr
    found: dict[str, object] = json.loads(told.stdout.splitlines()[-1])
    return found


def bus_options(situation: str, folder: Path) -> list[str]:
    """A bus that cannot start a daemon by itself where there must be none."""
    if situation != "absent":
        return []
    configuration = folder / "bus.conf"
    configuration.write_text(
        '<!DOCTYPE busconfig PUBLIC "-//freedesktop//DTD D-Bus Bus Configuration 1.0//EN"'
        ' "http://www.freedesktop.org/standards/dbus/1.0/busconfig.dtd">'
        "<busconfig><type>session</type><listen>unix:tmpdir=/tmp</listen>"
        '<policy context="default"><allow send_destination="*" eavesdrop="true"/>'
        '<allow eavesdrop="true"/><allow own="*"/></policy></busconfig>',
        encoding="utf-8",
    )
    return ["--config-file", str(configuration)]


def items() -> list[str]:
    """Everything the Secret Service holds: labels, attributes and secrets."""
    import secretstorage

    with secretstorage.dbus_init() as bus:
        return [
            f"{item.get_label()} {item.get_attributes()} {item.get_secret()!r}"
            for collection in secretstorage.get_all_collections(bus)
            for item in collection.get_all_items()
        ]


def lock() -> None:
    """Make a collection with an item, then lock it."""
    import secretstorage

    DeviceSecrets().put("before", b"x" * 32)
    with secretstorage.dbus_init() as bus:
        for collection in secretstorage.get_all_collections(bus):
            collection.lock()


def stop_the_daemon() -> None:
    """Let the daemon of this bus hang: it keeps its name and no longer answers."""
    import secretstorage

    with secretstorage.dbus_init() as bus:
        from jeepney import DBusAddress, new_method_call

        address = DBusAddress(
            "/org/freedesktop/DBus", "org.freedesktop.DBus", "org.freedesktop.DBus"
        )
        ask = new_method_call(
            address, "GetConnectionUnixProcessID", "s", ("org.freedesktop.secrets",)
        )
        (process,) = bus.send_and_get_reply(ask).body
    os.kill(process, 19)


def remembering(folder: Path, limit_seconds: float) -> dict[str, object]:
    """Remember this device, and get in with it or with the passphrase, at the cost of this machine."""
    vaults = FolderVaults(
        folder / "store",
        clock=MovingClock(),
        known_features=features(),
        devices=DeviceSecrets(limit_seconds=limit_seconds),
    )
    vault, _ = vaults.create(user_name="Dr. Test", role=Role.ADVISING_DOCTOR, passphrase=PASSPHRASE)
    vault.consultations.create(case_of("Kanarie-Naam"))
    vault.close()
    started = time.perf_counter()
    vault = vaults.unlock(PASSPHRASE)
    by_passphrase = time.perf_counter() - started
    started = time.perf_counter()
    code = None
    try:
        vaults.remember_device(confirmed(vault))
    except ProblemError as error:
        code = error.problem.code
    took = time.perf_counter() - started
    vault.close()
    started = time.perf_counter()
    by_device = vaults.unlock_with_device()
    device_seconds = time.perf_counter() - started
    if by_device is not None:
        by_device.close()
    vaults.unlock(PASSPHRASE).close()
    return {
        "trouble": code,
        "device": by_device is not None,
        "took": took,
        "passphrase_seconds": by_passphrase,
        "device_seconds": device_seconds,
    }


def main(situation: str, folder: Path) -> None:
    if situation == "lock":
        lock()
        return
    if situation == "hanging":
        stop_the_daemon()
    found = remembering(folder, limit_seconds=2 if situation in {"hanging", "locked"} else 10)
    if situation == "unlocked":
        found["items"] = items()
    print(json.dumps(found), flush=True)
    os._exit(0)  # a thread that hangs in the back end must not hold the process up


if __name__ == "__main__":
    main(sys.argv[1], Path(sys.argv[2]))
