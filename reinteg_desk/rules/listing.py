"""The rules as rows, for ``reinteg-desk rules``, the settings and the page in the manual."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import date
from decimal import Decimal
from typing import Any

from reinteg_desk.rules.parameters import EVERYBODY, DatedValue, Parameter, RuleBook, Unit
from reinteg_desk.rules.remarks import DEFAULT_LANGUAGE, RuleTexts

_PLAIN_UNITS = (Unit.DATE, Unit.TEXT, Unit.LIST, Unit.NUMBERS, Unit.TABLE, Unit.YES_NO, Unit.RATIO)


@dataclass(frozen=True, slots=True)
class RuleRow:
    """One value of one parameter."""

    parameter: Parameter
    value: DatedValue

    def shown(self, texts: RuleTexts, language: str) -> str:
        """The value with its unit, in words."""
        unit = self.value.unit
        text = _in_words(self.value.value, language)
        if unit is Unit.YES_NO:
            return texts.text(f"unit.{'yes' if self.value.flag else 'no'}", language)
        if unit in _PLAIN_UNITS:
            return text
        return f"{text} {texts.text(f'unit.{unit}', language)}".strip()

    def whom(self, texts: RuleTexts, language: str) -> str:
        """For whom it holds, in words."""
        if self.value.population == EVERYBODY:
            return texts.text("population.all", language)
        names = (texts.text(f"population.{each}", language) for each in sorted(self._whom()))
        return ", ".join(names)

    def _whom(self) -> Iterable[str]:
        return (each.value for each in self.value.population)

    def cells(self, texts: RuleTexts, language: str) -> tuple[str, ...]:
        """Rule, value, from, to, article and status, as the command prints them."""
        return (
            self.value.rule,
            self.shown(texts, language),
            shown_day(self.value.valid_from),
            shown_day(self.value.valid_to),
            self.value.article,
            texts.text(f"status.{self.value.status}", language),
        )


def shown_day(day: date | None) -> str:
    """A day as dd/mm/yyyy, empty where there is no bound."""
    return "" if day is None else day.strftime("%d/%m/%Y")


def rule_rows(rules: RuleBook, on: date | None = None) -> tuple[RuleRow, ...]:
    """All values of all parameters, or those in force on a day.

    A value that depends on the start of the incapacity as well is in force when its own dates say
    so: the row names the starts.

    Args:
        rules: The rules.
        on: The date that each parameter is keyed on; None: all times.
    """
    rows = (RuleRow(each, value) for each in rules for value in each.values)
    return tuple(row for row in rows if on is None or row.value.in_force(on))


def rules_to_json(
    rows: Iterable[RuleRow], language: str = DEFAULT_LANGUAGE
) -> list[dict[str, Any]]:
    """The document of ``rules --json``: one entry a value; amounts as text, so none is lost."""
    return [_to_json(row, language) for row in rows]


def _to_json(row: RuleRow, language: str) -> dict[str, Any]:
    value = row.value
    return {
        "rule": value.rule,
        "area": row.parameter.area,
        "description": row.parameter.description.get(language) or row.parameter.description["nl"],
        "value": _plain(value.value),
        "unit": value.unit.value,
        "keyed_on": value.keyed_on.value,
        "use": row.parameter.use.value,
        "from": _iso(value.valid_from),
        "to": _iso(value.valid_to),
        "start_from": _iso(value.start_from),
        "start_to": _iso(value.start_to),
        "population": sorted(each.value for each in value.population),
        "article": value.article,
        "evidence": value.evidence,
        "link": value.link,
        "status": value.status.value,
        "checked_on": value.checked_on.isoformat(),
        "note": value.note,
        "own": value.own,
    }


def _iso(day: date | None) -> str | None:
    return None if day is None else day.isoformat()


def _plain(value: Any) -> Any:
    if isinstance(value, Mapping):
        return {key: _plain(each) for key, each in value.items()}
    if isinstance(value, tuple):
        return [_plain(each) for each in value]
    if isinstance(value, date):
        return value.isoformat()
    return str(value) if isinstance(value, Decimal) else value


def _in_words(value: Any, language: str) -> str:
    if isinstance(value, Mapping):
        return "; ".join(f"{key}: {_in_words(each, language)}" for key, each in value.items())
    if isinstance(value, tuple):
        return ", ".join(_in_words(each, language) for each in value)
    if isinstance(value, date):
        return shown_day(value)
    if isinstance(value, Decimal) and language != "en":
        return f"{value:f}".replace(".", ",")
    return str(value)
