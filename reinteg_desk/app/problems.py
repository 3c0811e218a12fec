"""Trouble that can be expected: the name under which use cases and everything outside know it.

It is defined in the domain, because rules and scoring raise it too and may not look up to here.
"""

from reinteg_desk.domain.problems import Problem, ProblemError, trouble

__all__ = ["Problem", "ProblemError", "trouble"]
