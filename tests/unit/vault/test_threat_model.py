"""The threat model claims nothing without a test, and names tests that are there."""

import ast
import re
from pathlib import Path

TESTS = Path(__file__).parents[2]
PAGE = TESTS.parent / "docs" / "threat-model.md"
NAMED = re.compile(r"`((?:unit|soak|e2e|ui)/[\w/]+\.py)::(test_\w+)`")


def functions_in(path: Path) -> set[str]:
    tree = ast.parse(path.read_text(encoding="utf-8"))
    return {node.name for node in ast.walk(tree) if isinstance(node, ast.FunctionDef)}


def test_that_every_test_that_is_named_exists():
    named = NAMED.findall(PAGE.read_text(encoding="utf-8"))

    assert len(named) > 50
    missing = [f"{file}::{name}" for file, name in named if name not in functions_in(TESTS / file)]
    assert missing == []


def test_that_every_claim_that_holds_names_a_test():
    page = PAGE.read_text(encoding="utf-8")
    holds = page[page.index("## What holds") : page.index("## What does not hold")]
    rows = [line for line in holds.splitlines() if line.startswith("| ")]
    claims = [row for row in rows if not row.startswith(("| claim", "| ---"))]

    assert len(claims) > 30
    assert [row for row in claims if not NAMED.search(row)] == []
