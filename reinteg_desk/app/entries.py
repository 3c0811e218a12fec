"""Fields of a form over an open file: a text enters the case once the case format accepts it.

Until then it is kept beside the case as it was typed, saved with it, and tried again when something
it depends on has changed. Whatever a form lets through can be written to a case file and read back.
"""

import re
from collections.abc import Callable, Container, Iterable, Mapping
from dataclasses import replace
from datetime import date

from reinteg_desk.app.case_codec import case_from_document
from reinteg_desk.app.case_writer import case_to_document
from reinteg_desk.app.file_session import Change, FileSession
from reinteg_desk.app.problems import Problem, ProblemError
from reinteg_desk.domain.case import Case

Reader = Callable[[str], Change | None]
"""From a text to the change it stands for; None where the text has no meaning in its field."""

Check = Callable[[Case], Problem | None]
"""What the case format has against a case, None where it accepts it."""

Label = Callable[[str], str]
"""The name of the field at a key path, for "undo …"."""

_ISO_DAY = re.compile(r"\b(\d{4})-(\d{2})-(\d{2})\b")


def format_check(known_features: Container[str], today: Callable[[], date]) -> Check:
    """The check of the case format, on the day it is asked."""

    def check(case: Case) -> Problem | None:
        try:
            case_from_document(case_to_document(case), known_features=known_features, today=today())
        except ProblemError as error:
            return error.problem
        return None

    return check


def refusal(case: Case, change: Change, check: Check) -> Problem | None:
    """What is wrong with the case after a change and was not wrong before it."""
    after = check(change(case))
    return None if after is None or after == check(case) else after


def unchanged(case: Case) -> Case:
    """The change that changes nothing."""
    return case


def at_the_field(problem: Problem) -> Problem:
    """A problem as it is said below its field: without the place, days as people write them."""
    facts = {name: _ISO_DAY.sub(r"\3/\2/\1", fact) for name, fact in problem.facts.items()}
    return replace(problem, file=None, place=None, facts=facts)


class Entries:
    """The single fields of a form.

    Args:
        session: The open file.
        check: What the case format has against a case.
        readers: Key path → how its text is read.
        label: The names of the fields.
    """

    def __init__(
        self, session: FileSession, check: Check, readers: Mapping[str, Reader], label: Label
    ) -> None:
        self._session = session
        self._check = check
        self._readers = readers
        self._label = label

    def enter(self, path: str, text: str) -> bool:
        """Take a text into the case, or keep it beside it; whether the case took it."""
        return self._enter(path, text, merge=f"input:{path}")

    def _enter(self, path: str, text: str, *, merge: str) -> bool:
        change = self._readers[path](text)
        taken = change is not None and refusal(self._session.case, change, self._check) is None
        self._session.apply(
            self._label(path),
            change if change is not None and taken else unchanged,
            merge=merge,
            inputs={path: None if taken else text},
        )
        return taken

    def kept(self, path: str) -> str | None:
        """The text of a field that is not in the case (yet), None where the case has it."""
        return self._session.inputs.get(path)

    def problem(self, path: str) -> Problem | None:
        """What is wrong with a kept text that can be read, as said at the field.

        None where nothing is, or where it cannot be read.
        """
        text = self.kept(path)
        change = self._readers[path](text) if text is not None else None
        refused = refusal(self._session.case, change, self._check) if change is not None else None
        return at_the_field(refused) if refused is not None else None

    def retry(self, paths: Iterable[str], *, merge: str) -> None:
        """Try kept texts again, because something they depend on has changed.

        Args:
            paths: Of which fields.
            merge: The act that this belongs to, to be undone with it.
        """
        for path in paths:
            text = self.kept(path)
            if text is not None and self.problem(path) is None:
                self._enter(path, text, merge=merge)
