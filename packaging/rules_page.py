"""Writes ``docs/rules.md``: every rule with its dated values, for doctors and lawyers to check.

Run it after every change of a rule (``--check`` only says whether the page is up to date). The page
is generated, so that what is checked is what the program applies.
"""

import sys
from collections.abc import Iterator
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
sys.path.insert(0, str(ROOT))  # the checkout itself, whatever is installed

from reinteg_desk.library.rules_files import (  # noqa: E402 - after the path
    load_rule_texts,
    load_rulebook,
)
from reinteg_desk.rules.listing import RuleRow, shown_day  # noqa: E402 - after the path
from reinteg_desk.rules.parameters import (  # noqa: E402 - after the path
    DatedValue,
    Parameter,
    RuleBook,
    Use,
)
from reinteg_desk.rules.remarks import RuleTexts  # noqa: E402 - after the path

PAGE = ROOT / "docs" / "rules.md"

_HEAD = """# The rules

This page is generated from `resources/rules/` by `packaging/rules_page.py`; do not edit it.
It lists {parameters} rules with {values} dated values, as version `{version}` of the program
applies them. How to read and change them: [rules-authoring.md](rules-authoring.md).

"Decided by" names the date that decides under which value a file falls. A value that was read in
one source only, or that is still to be confirmed, is marked wherever its result shows.
"""
_TABLE = """| value | from | to | for whom | source | status | read in |
| --- | --- | --- | --- | --- | --- | --- |"""


def page(rules: RuleBook, texts: RuleTexts) -> str:
    """The whole page."""
    values = sum(len(each.values) for each in rules)
    head = _HEAD.format(parameters=len(rules), values=values, version=rules.version)
    return "\n".join([head, *_areas(rules, texts)]) + "\n"


def _areas(rules: RuleBook, texts: RuleTexts) -> Iterator[str]:
    area = None
    for parameter in rules:
        if parameter.area != area:
            area = parameter.area
            yield f"## {area}\n"
        yield from _parameter(parameter, texts)


def _parameter(parameter: Parameter, texts: RuleTexts) -> Iterator[str]:
    keyed = texts.text(f"keyed_on.{parameter.keyed_on}", "en")
    use = "" if parameter.use is Use.RULE else " For information: no rule computes with it."
    yield f"### `{parameter.rule}`\n"
    for language in ("en", "nl", "fr"):
        yield f"- {language}: {parameter.description[language]}"
    yield f"\nDecided by {keyed}.{use}\n"
    yield _TABLE
    for value in parameter.values:
        yield _line(RuleRow(parameter, value), texts)
    yield ""
    notes = dict.fromkeys(each.note for each in parameter.values if each.note)
    yield from (f"> {note}\n" for note in notes)


def _line(row: RuleRow, texts: RuleTexts) -> str:
    value = row.value
    source = f"[{value.article}]({value.link})" if value.link else value.article
    cells = (
        row.shown(texts, "en"),
        shown_day(value.valid_from) or "…",
        shown_day(value.valid_to) or "…",
        row.whom(texts, "en") + _starts(value),
        source,
        f"{texts.text(f'status.{value.status}', 'en')}, {shown_day(value.checked_on)}",
        value.evidence,
    )
    return f"| {' | '.join(each.replace('|', '/') for each in cells)} |"


def _starts(value: DatedValue) -> str:
    if value.start_from is None and value.start_to is None:
        return ""
    first, last = shown_day(value.start_from) or "…", shown_day(value.start_to) or "…"
    return f"; incapacity started {first} to {last}"


def main(arguments: list[str]) -> int:
    """Write the page, or with ``--check`` only compare it."""
    text = page(load_rulebook(), load_rule_texts())
    current = PAGE.read_text(encoding="utf-8") if PAGE.exists() else ""
    if "--check" in arguments:
        if current == text:
            return 0
        print(f"{PAGE.name} is not up to date: run packaging/rules_page.py")
        return 1
    PAGE.write_text(text, encoding="utf-8")
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
