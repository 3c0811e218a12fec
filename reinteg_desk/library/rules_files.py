"""Reads the rule files and their texts from the resources (or a copy of them)."""

import tomllib
from collections.abc import Mapping
from functools import cache
from pathlib import Path
from typing import Any

from reinteg_desk.app.messages import LANGUAGES
from reinteg_desk.app.problems import os_reason, trouble
from reinteg_desk.rules.loading import parse_rulebook
from reinteg_desk.rules.parameters import RuleBook
from reinteg_desk.rules.remarks import RuleTexts
from reinteg_desk.system.resources import resource_path

_MANIFEST = "manifest.toml"
_TEXTS = ("rules", "benefit")


def load_rulebook(folder: Path | None = None) -> RuleBook:
    """The rules of a folder: ``manifest.toml`` and one file an area.

    Args:
        folder: Where they are; None: those that ship with the program.

    Raises:
        ProblemError: ``rules.*`` with the file, the key path, what was found, what is allowed.
    """
    return _shipped() if folder is None else _load(folder)


@cache
def _shipped() -> RuleBook:
    return _load(resource_path("rules"))


def _load(folder: Path) -> RuleBook:
    manifest = _parsed(folder / _MANIFEST)
    files = {
        path.name: _parsed(path) for path in sorted(folder.glob("*.toml")) if path.name != _MANIFEST
    }
    if not files:
        raise trouble("rules.no_files", file=str(folder))
    return parse_rulebook(manifest, files)


@cache
def load_rule_texts() -> RuleTexts:
    """The sentences of milestones, conditions, reasons and next steps in all languages."""
    return RuleTexts({language: _texts(language) for language in LANGUAGES})


def _texts(language: str) -> Mapping[str, str]:
    flat: dict[str, str] = {}
    for name in _TEXTS:
        _flatten("", _parsed(resource_path(f"texts/{name}.{language}.toml")), flat)
    return flat


def _flatten(prefix: str, table: Mapping[str, Any], flat: dict[str, str]) -> None:
    for key, value in table.items():
        if isinstance(value, Mapping):
            _flatten(f"{prefix}{key}.", value, flat)
        else:
            flat[f"{prefix}{key}"] = value


def _parsed(path: Path) -> dict[str, Any]:
    try:
        return tomllib.loads(path.read_text(encoding="utf-8"))
    except OSError as error:
        raise trouble("rules.unreadable", file=path.name, found=os_reason(error)) from error
    except UnicodeDecodeError as error:
        raise trouble("rules.not_utf8", file=path.name, found=error.start) from error
    except tomllib.TOMLDecodeError as error:
        raise trouble("rules.not_toml", file=path.name, found=error) from error
