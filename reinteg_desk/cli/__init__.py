"""The commands: each runs without a display, never shows a traceback, and keeps its exit codes.

0: done. 1: a check that ran found something. 2: bad input or trouble, with one sentence on standard
error and nothing on standard output.
"""

import sys
from collections.abc import Sequence
from pathlib import Path

from reinteg_desk.app.problems import Problem, ProblemError
from reinteg_desk.cli.commands import build_parser
from reinteg_desk.cli.printing import forget_output
from reinteg_desk.cli.words import session_language

DONE = 0
TROUBLE = 2


def run(arguments: Sequence[str]) -> int:
    """Run one command; the exit code."""
    for stream in (sys.stdout, sys.stderr):
        reconfigure = getattr(stream, "reconfigure", None)
        if reconfigure is not None:
            reconfigure(encoding="utf-8", errors="backslashreplace")
    try:
        options = build_parser().parse_args(list(arguments))
        outcome: int = options.command(options)
    except ProblemError as error:
        return _say(error.problem)
    except BrokenPipeError:
        forget_output()
        return DONE
    except KeyboardInterrupt:
        return 130
    except Exception as error:  # noqa: BLE001 - a bug: types and places, never values
        return _say(_bug(error))
    return outcome


def _say(problem: Problem) -> int:
    from reinteg_desk.system.texts import load_messages

    if sys.stderr is not None:  # None where it was closed: print would turn to standard output
        print(load_messages().sentence(problem, session_language()), file=sys.stderr)
    return TROUBLE


def _bug(error: Exception) -> Problem:
    """A bug as a problem: the type of the error and where it happened, without any value."""
    trace = error.__traceback__
    while trace is not None and trace.tb_next is not None:
        trace = trace.tb_next
    place = "?"
    if trace is not None:
        place = f"{Path(trace.tb_frame.f_code.co_filename).name}:{trace.tb_lineno}"
    return Problem(code="program.bug", facts={"found": type(error).__name__, "at": place})
