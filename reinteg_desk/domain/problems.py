"""Trouble that can be expected, as data: one sentence a person can act on, in their language.

A :class:`Problem` names the kind of trouble and its facts; ``messages`` turns it into a sentence.
Everything that can go wrong with input or the outside world is raised as :class:`ProblemError`;
any other exception is a bug.
"""

from collections.abc import Mapping
from dataclasses import dataclass, field


@dataclass(frozen=True, slots=True, kw_only=True)
class Problem:
    """One trouble.

    Attributes:
        code: Key of the message text (``resources/texts/messages.*.toml``), e.g.
            ``case.wrong_type``.
        file: The file it is in, None where it is in no file.
        place: Key path inside the file (``capacities.lifting``, ``occupations.csv:12``), or None.
        facts: Values the sentence names: ``found``, ``allowed`` and so on, already as text.
    """

    code: str
    file: str | None = None
    place: str | None = None
    facts: Mapping[str, str] = field(default_factory=dict)


class ProblemError(Exception):
    """Carries a :class:`Problem` to whoever can tell the user."""

    def __init__(self, problem: Problem) -> None:
        super().__init__(problem.code)
        self.problem = problem

    def in_file(self, file: str) -> "ProblemError":
        """The same trouble with the file named."""
        mine = self.problem
        return ProblemError(Problem(code=mine.code, file=file, place=mine.place, facts=mine.facts))


def trouble(
    code: str, /, *, file: str | None = None, place: str | None = None, **facts: object
) -> ProblemError:
    """Make an error to raise: its code, where it is, and the facts its sentence names."""
    texts = {name: str(value) for name, value in facts.items()}
    return ProblemError(Problem(code=code, file=file, place=place, facts=texts))
