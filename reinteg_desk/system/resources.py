"""The one door to ``resources/``: inside the wheel, or beside the package in a checkout."""

import tomllib
from functools import cache
from pathlib import Path, PurePosixPath
from typing import Any


@cache
def resource_root() -> Path:
    """The folder that holds the resources."""
    package = Path(__file__).resolve().parent.parent
    shipped = package / "resources"
    return shipped if shipped.is_dir() else package.parent / "resources"


def resource_path(name: str) -> Path:
    """The path of a resource by its relative name, e.g. ``rules/frame.toml``.

    Raises:
        ValueError: The name is absolute or leads outside.
    """
    relative = PurePosixPath(name)
    if relative.is_absolute() or ".." in relative.parts:
        raise ValueError(f"not a resource name: {name}")
    return resource_root() / relative


def read_text(name: str) -> str:
    """The text of a resource."""
    return resource_path(name).read_text(encoding="utf-8")


def read_toml(name: str) -> dict[str, Any]:
    """A parsed TOML resource."""
    return tomllib.loads(read_text(name))


def names(folder: str, suffix: str) -> tuple[str, ...]:
    """The resource names in a folder that end in a suffix, sorted."""
    found = resource_path(folder).glob(f"*{suffix}")
    return tuple(sorted(f"{folder}/{each.name}" for each in found))
