"""What is wrong with the words of a command, out of the English sentence of the parser."""

import re

from reinteg_desk.app.problems import ProblemError, trouble

__all__ = ["usage_trouble"]

_SHAPES = (
    (r"the following arguments are required: (?P<found>.+)", "program.usage_missing"),
    (r"unrecognized arguments: (?P<found>.+)", "program.usage_unknown"),
    (
        (
            r"argument (?P<place>.+?): invalid choice: '?(?P<found>.*?)'? "
            r"\(choose from (?P<allowed>.+)\)"
        ),
        "program.usage_choice",
    ),
    (r"argument (?P<place>.+?): expected .*", "program.usage_no_value"),
    (
        r"argument (?P<place>.+?): ignored explicit argument '?(?P<found>.*?)'?",
        "program.usage_no_value_taken",
    ),
    (
        r"ambiguous option: (?P<found>.+?) could match (?P<allowed>.+)",
        "program.usage_ambiguous",
    ),
)


def usage_trouble(message: str, command: str) -> ProblemError:
    """The problem that the parser of ``command`` describes, in words that can be translated.

    A sentence of the parser that is not known here is passed on as it is.
    """
    for shape, code in _SHAPES:
        match = re.fullmatch(shape, message, flags=re.DOTALL)
        if match:
            facts = {name: text.replace("'", "") for name, text in match.groupdict().items()}
            place = facts.pop("place", None)
            return trouble(code, place=place, command=command, **facts)
    return trouble("program.usage", found=message, command=command)
