"""How a vault is looked after, as it is kept inside the vault: paths name people's folders."""

import json
from pathlib import Path
from typing import Any

from reinteg_desk.app.vault_care import CareSettings, Keep
from reinteg_desk.store.database import StoreDatabase

_FACT = "care"
_MOST_DAYS = 31
_MOST_KEPT = 400
_MOST_YEARS = 100


def read_settings(database: StoreDatabase) -> CareSettings:
    """The settings in a store; the usual ones where there are none or they make no sense."""
    try:
        given: Any = json.loads(database.fact(_FACT))
        folder = given["backup_folder"]
        years = given["retention_years"]
        return CareSettings(
            backup_folder=Path(folder) if folder else None,
            backup_every_days=_within(given["backup_every_days"], 0, _MOST_DAYS),
            keep=Keep(
                days=_within(given["keep_days"], 1, _MOST_KEPT),
                weeks=_within(given["keep_weeks"], 0, _MOST_KEPT),
                months=_within(given["keep_months"], 0, _MOST_KEPT),
            ),
            retention_years=None if years is None else _within(years, 1, _MOST_YEARS),
        )
    except (KeyError, TypeError, ValueError):
        return CareSettings()


def write_settings(database: StoreDatabase, settings: CareSettings) -> None:
    """Keep the settings.

    Raises:
        ValueError: A number is out of range.
        ProblemError: Trouble with the disk.
    """
    years = settings.retention_years
    document = {
        "backup_folder": str(settings.backup_folder) if settings.backup_folder else None,
        "backup_every_days": _within(settings.backup_every_days, 0, _MOST_DAYS),
        "keep_days": _within(settings.keep.days, 1, _MOST_KEPT),
        "keep_weeks": _within(settings.keep.weeks, 0, _MOST_KEPT),
        "keep_months": _within(settings.keep.months, 0, _MOST_KEPT),
        "retention_years": None if years is None else _within(years, 1, _MOST_YEARS),
    }
    database.keep_fact(_FACT, json.dumps(document).encode())


def _within(number: object, least: int, most: int) -> int:
    if not isinstance(number, int) or isinstance(number, bool) or not least <= number <= most:
        raise ValueError(f"{number!r} is not within {least} … {most}")
    return number
