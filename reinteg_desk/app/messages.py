"""Sentences for problems, in the language of the reader."""

from collections.abc import Mapping

from reinteg_desk.app.problems import NUMBER_MARK, REASON_MARK, Problem

LANGUAGES = ("nl", "fr", "en")
"""The languages that are complete; the first is the default."""


class Messages:
    """The message texts of all languages.

    Args:
        texts: language → message code → sentence with ``{place}``, ``{found}`` … placeholders.
    """

    def __init__(self, texts: Mapping[str, Mapping[str, str]]) -> None:
        self._texts = texts

    def sentence(self, problem: Problem, language: str) -> str:
        """One sentence: what, where, what was expected, what to do.

        The file and the place come first, as ``file: place: sentence``, so that a reader finds them
        in the same spot whatever the trouble is.
        """
        language = language if language in self._texts else LANGUAGES[0]
        template = self._texts[language].get(problem.code) or problem.code
        facts = {"place": problem.place or "", "file": problem.file or "", **problem.facts}
        facts = {name: self._told(fact, language) for name, fact in facts.items()}
        sentence = template.format_map(_Facts(facts))
        where = [part for part in (problem.file, problem.place) if part]
        return _on_one_line(": ".join([*where, sentence]))

    def _told(self, fact: str, language: str) -> str:
        """A fact in the reader's language: a reason of the operating system, or a number."""
        if fact.startswith(NUMBER_MARK):
            figures = fact.removeprefix(NUMBER_MARK)
            return figures if language == "en" else figures.replace(".", ",")
        if not fact.startswith(REASON_MARK):
            return fact
        code, _, said = fact.partition("|")
        return self._texts[language].get(code, said)


def _on_one_line(text: str) -> str:
    """A sentence without line breaks and control characters, whatever a fact brought along."""
    return "".join(letter if letter.isprintable() else " " for letter in text)


class _Facts(dict[str, str]):
    """A fact that was not given shows as its name, so that a sentence never fails to appear."""

    def __missing__(self, key: str) -> str:
        return f"<{key}>"
