"""Where a virtual environment keeps its Python and its packages, on each system."""

import sys
from pathlib import Path


def python_in(environment: Path) -> Path:
    """The Python of an environment."""
    inside = ("Scripts", "python.exe") if sys.platform == "win32" else ("bin", "python")
    return environment.joinpath(*inside)


def packages_in(environment: Path) -> Path:
    """The folder of the packages of an environment."""
    if sys.platform == "win32":
        return environment / "Lib" / "site-packages"
    number = f"python{sys.version_info.major}.{sys.version_info.minor}"
    return environment / "lib" / number / "site-packages"
