"""The scripts beside the package, loaded as modules without being installed."""

import importlib.util
import sys
from pathlib import Path
from types import ModuleType

ROOT = Path(__file__).resolve().parents[1]


def load_script(path: str) -> ModuleType:
    """A script by its path from the root; what it adds to ``sys.path`` is taken off again."""
    script = ROOT / path
    spec = importlib.util.spec_from_file_location(script.stem, script)
    module = importlib.util.module_from_spec(spec)
    before = list(sys.path)
    try:
        spec.loader.exec_module(module)
    finally:
        sys.path[:] = before
    return module


def load_with_neighbours(folder: str, names: tuple[str, ...]) -> dict[str, ModuleType]:
    """Scripts that import each other by name, fresh and apart from those of another test."""
    before, loaded = list(sys.path), dict(sys.modules)
    sys.path.insert(0, str(ROOT / folder))
    try:
        return {name: importlib.import_module(name) for name in names}
    finally:
        sys.path[:] = before
        for name in set(sys.modules) - set(loaded):
            file = getattr(sys.modules[name], "__file__", None) or ""
            if Path(file).parent == ROOT / folder:
                del sys.modules[name]
