"""The version of a build, from the tags of the repository.

On a tag ``v1.2.3`` the version is 1.2.3; ``reinteg_desk/__init__.py`` must say the same, and
``CHANGELOG.md`` must have a heading for it with its date.
Between tags it is the next release with the number of commits and the commit:
``1.2.3.dev45+g0123abc``. Without a repository it is what the package says.
"""

import re
import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
_NAMED = re.compile(r'__version__ = "(?P<version>[0-9]+\.[0-9]+\.[0-9]+)"')


def stated() -> str:
    """The version that the package states: the last release, or the next one."""
    found = _NAMED.search((ROOT / "reinteg_desk" / "__init__.py").read_text(encoding="utf-8"))
    if found is None:
        raise SystemExit("reinteg_desk/__init__.py states no version as 1.2.3")
    return found["version"]


def version() -> str:
    """The version of what lies in the repository now.

    Raises:
        SystemExit: The tag of this commit says another version than the package, or the changelog
            has no heading for it.
    """
    tags = [name[1:] for name in _git("tag", "--points-at", "HEAD", "--list", "v*").split()]
    if tags and stated() not in tags:
        raise SystemExit(f"the tag says {tags[0]}, reinteg_desk/__init__.py says {stated()}")
    if tags:
        _check_changelog(stated())
        return stated()
    commits = _git("rev-list", "--count", "HEAD")
    return (
        f"{stated()}.dev{commits}+g{_git('rev-parse', '--short=7', 'HEAD')}"
        if commits
        else stated()
    )


def _check_changelog(release: str) -> None:
    path = ROOT / "CHANGELOG.md"
    text = path.read_text(encoding="utf-8") if path.exists() else ""
    if not re.search(rf"^## \[{re.escape(release)}\] - \d{{4}}-\d\d-\d\d$", text, re.MULTILINE):
        raise SystemExit(f"CHANGELOG.md has no heading '## [{release}] - YYYY-MM-DD'")


def debian(name: str) -> str:
    """A version as dpkg orders it: before the release it leads to."""
    return name.replace(".dev", "~dev")


def commit_time() -> int:
    """Seconds since 1970 of the last commit: the time of everything in a build."""
    return int(_git("log", "-1", "--format=%ct") or 0)


def _git(*arguments: str) -> str:
    done = subprocess.run(
        ["git", "-C", str(ROOT), *arguments], capture_output=True, text=True, check=False
    )
    return done.stdout.strip() if done.returncode == 0 else ""


if __name__ == "__main__":
    sys.stdout.write(version() + "\n")
