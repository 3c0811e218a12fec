"""The command that lists the rules with their sources."""

import argparse
from datetime import date

from reinteg_desk.app import document_reader as read
from reinteg_desk.bootstrap import Composition
from reinteg_desk.cli.printing import print_json, print_table
from reinteg_desk.cli.words import session_language, word


def rules(options: argparse.Namespace) -> int:
    """The rules in force on a day, or all values of all times."""
    from reinteg_desk.rules.listing import rule_rows, rules_to_json

    on: date | None = None
    if options.on is not None:
        on = read.day(read.Node(options.on, "--on"))
    house = Composition()
    rows = rule_rows(house.rules, on)
    language = session_language()
    if options.json:
        print_json(rules_to_json(rows, language))
        return 0
    header = [
        word(language, f"rules_{name}")
        for name in ("rule", "value", "from", "to", "article", "status")
    ]
    print_table(header, [row.cells(house.rule_texts, language) for row in rows])
    return 0
