"""Every trouble of vault and store has its sentence in the three languages."""

import re
from pathlib import Path

import pytest

from reinteg_desk.domain.problems import Problem
from reinteg_desk.system.texts import load_messages

ROOT = Path(__file__).parents[3] / "reinteg_desk"
CODE = re.compile(r'"((?:store|vault)\.[a-z_0-9]+)"')
NOT_CODES = {"store.db", "store.lock", "store.owner"}


def used_codes() -> set[str]:
    folders = ("store", "vault", "bootstrap", "cli", "app", "ui")
    files = [each for folder in folders for each in (ROOT / folder).glob("**/*.py")]
    found = {code for file in files for code in CODE.findall(file.read_text(encoding="utf-8"))}
    return (found | {f"vault.strength_{n}" for n in range(5)}) - NOT_CODES


@pytest.mark.parametrize("language", ["nl", "fr", "en"])
def test_that_each_code_has_a_sentence_without_holes(language):
    messages = load_messages()
    facts = {"found": "<f>", "allowed": "<a>"}

    for code in sorted(used_codes()):
        sentence = messages.sentence(Problem(code=code, facts=facts), language)
        assert sentence != code
        assert "‹" not in sentence, sentence
        assert sentence.rstrip().endswith("."), sentence
        assert "!" not in sentence


def test_that_the_languages_hold_the_same_sentences_and_none_is_unused():
    import tomllib

    folder = ROOT.parent / "resources" / "texts" / "messages"
    for area in ("store", "vault"):
        keys = [
            set(tomllib.loads((folder / f"{area}.{each}.toml").read_text(encoding="utf-8")))
            for each in ("nl", "fr", "en")
        ]
        assert keys[0] == keys[1] == keys[2]
        assert keys[0] == {code for code in used_codes() if code.startswith(f"{area}.")}
