"""Size and first paint of the packaged program beside a run from source.

    xvfb-run -a packaging/measure_start.py build/package/program/reinteg-desk

First paint: from starting the process to its window being on the (virtual) screen, the median of
the runs after one that warms the disk cache, both in turns. Size: everything the program needs
beyond the system; for the source run the environment and the checkout's package and resources.
"""

import os
import statistics
import subprocess
import sys
import tempfile
import time
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
RUNS = 7
_LIMIT_SECONDS = 60


def main() -> None:
    """Print the table."""
    program = Path(sys.argv[1]).resolve()
    environment = ROOT / ".venv"
    rows = [
        ("packaged", [program / "reinteg-desk"], [program]),
        (
            "from source",
            [environment / "bin" / "python", "-m", "reinteg_desk"],
            [
                ROOT / "reinteg_desk",
                ROOT / "resources",
                *environment.glob("lib/python3*/site-packages"),
            ],
        ),
    ]
    sys.stdout.write(f"| run | size, MB | first paint, s (median of {RUNS}) | slowest, s |\n")
    sys.stdout.write("| --- | ---: | ---: | ---: |\n")
    times: dict[str, list[float]] = {name: [] for name, _, _ in rows}
    for _ in range(RUNS + 1):  # in turns, so that what else the machine does meets both
        for name, command, _ in rows:
            times[name].append(_first_paint([str(each) for each in command]))
    for name, _, folders in rows:
        taken = times[name][1:]
        size = sum(_size(folder) for folder in folders) / 1e6
        sys.stdout.write(
            f"| {name} | {size:.0f} | {statistics.median(taken):.2f} | {max(taken):.2f} |\n"
        )


def _first_paint(command: list[str]) -> float:
    with tempfile.TemporaryDirectory() as home:
        environment = {**os.environ, "REINTEG_DESK_HOME": home, "PYTHONPATH": str(ROOT)}
        began = time.monotonic()
        running = subprocess.Popen(command, env=environment, cwd=home)
        try:
            while not _has_window(running.pid):
                if time.monotonic() - began > _LIMIT_SECONDS or running.poll() is not None:
                    raise SystemExit(f"{command[0]} shows no window")
                time.sleep(0.01)
            return time.monotonic() - began
        finally:
            running.terminate()
            running.wait(timeout=20)


def _has_window(process: int) -> bool:
    found = subprocess.run(
        ["xdotool", "search", "--onlyvisible", "--pid", str(process), "--name", "."],
        capture_output=True, check=False,
    )  # fmt: skip
    return found.returncode == 0 and bool(found.stdout.strip())


def _size(folder: Path) -> int:
    return sum(path.lstat().st_size for path in folder.rglob("*") if path.is_file())


if __name__ == "__main__":
    main()
