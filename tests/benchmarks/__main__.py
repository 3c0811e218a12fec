"""``make bench``: runs every ``bench_*.py`` beside this file; each prints its own table.

``python -m tests.benchmarks scoring store`` runs those whose name holds one of the words.
"""

import runpy
import sys
import time
import traceback
from pathlib import Path


def main(words: list[str]) -> int:
    """How many of the measurements could not be taken, or missed their target."""
    failed = 0
    for path in sorted(Path(__file__).parent.glob("bench_*.py")):
        name = path.stem.removeprefix("bench_")
        if words and not any(word in name for word in words):
            continue
        print(f"\n# {name.replace('_', ' ')}\n", flush=True)
        begun = time.perf_counter()
        try:
            missed = runpy.run_module(f"tests.benchmarks.{path.stem}")["main"]()
            failed += bool(missed)
        except Exception:  # noqa: BLE001 - the other measurements still count
            traceback.print_exc()
            failed += 1
        print(f"\n({time.perf_counter() - begun:.0f} s)", flush=True)
    return failed


if __name__ == "__main__":
    sys.exit(min(1, main(sys.argv[1:])))
