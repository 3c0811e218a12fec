"""Trouble that can be expected: the name under which use cases and everything outside know it.

It is defined in the domain, because rules and scoring raise it too and may not look up to here.
"""

import errno

from reinteg_desk.domain.problems import Problem, ProblemError, trouble

__all__ = ["Problem", "ProblemError", "number_fact", "os_reason", "trouble"]

REASON_MARK = "reason."
"""How a fact begins that stands for a reason of the operating system."""

NUMBER_MARK = "number|"
"""How a fact begins that is a number: the sentence gives it the decimal sign of its language."""


def number_fact(value: float) -> str:
    """A number as a fact of a problem, without needless zeros: ``number|3.5``."""
    return f"{NUMBER_MARK}{value:g}"


def os_reason(error: OSError) -> str:
    """What the operating system gives as its reason, as a fact of a problem.

    ``reason.ENOSPC|No space left on device``: the sentence says it in the reader's language, or as
    the system does where that has no text.
    """
    name = errno.errorcode.get(error.errno or 0, "")
    said = error.strerror or type(error).__name__
    return f"{REASON_MARK}{name}|{said}"
