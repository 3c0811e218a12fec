"""Compares two Debian packages of one commit, file by file, and names what differs.

    packaging/compare_builds.py A.deb B.deb

Prints how many files are the same, and the ones that are not; fails where any differ.
"""

import hashlib
import subprocess
import sys
import tempfile
from pathlib import Path

_SHOWN = 40


def main() -> None:
    """Compare the contents of two packages."""
    first, second = (_contents(Path(name)) for name in sys.argv[1:3])
    names = sorted(first.keys() | second.keys())
    differ = [name for name in names if first.get(name) != second.get(name)]
    whole = [hashlib.sha256(Path(name).read_bytes()).hexdigest() for name in sys.argv[1:3]]
    sys.stdout.write(f"{len(names) - len(differ)} of {len(names)} files are the same\n")
    for name in differ[:_SHOWN]:
        sys.stdout.write(f"  differs: {name}\n")
    same = "the same" if whole[0] == whole[1] else "not the same"
    sys.stdout.write(f"the packages are {same}, byte for byte\n")
    sys.exit(bool(differ))


def _contents(package: Path) -> dict[str, str]:
    """Name → what the file is: its hash, its target, its rights."""
    with tempfile.TemporaryDirectory() as folder:
        subprocess.run(["dpkg-deb", "--raw-extract", package, folder], check=True)
        found = {}
        for path in Path(folder).rglob("*"):
            name = path.relative_to(folder).as_posix()
            if path.is_symlink():
                found[name] = f"-> {path.readlink()}"
            elif path.is_file():
                held = hashlib.sha256(path.read_bytes()).hexdigest()
                found[name] = f"{held} {path.stat().st_mode:o} {int(path.stat().st_mtime)}"
        return found


if __name__ == "__main__":
    main()
