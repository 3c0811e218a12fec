"""Handing over and putting together, without Qt."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import date
from pathlib import Path as FilePath

from reinteg_desk.app.case_merge import Change, Choice, Difference, Path, fields_of
from reinteg_desk.app.case_words import CaseWords
from reinteg_desk.app.desk import Desk
from reinteg_desk.app.hand_over import (
    Card,
    Colleague,
    HandOvers,
    Incoming,
    Meeting,
    TakenOver,
    TakeOver,
)
from reinteg_desk.app.ports import OpenVault
from reinteg_desk.domain.identifiers import ConsultationId


@dataclass(frozen=True, slots=True, kw_only=True)
class Line:
    """One field in which the two sides differ, as it is shown.

    Attributes:
        shared_id: Of the file.
        person: Whose file it is.
        field: What the field is called.
        change: What the other side did.
        mine: The value here, in words.
        theirs: The value there, in words.
        choice: What is kept; None: ours stays and theirs waits.
        difference: What it stands for.
    """

    shared_id: str
    person: str
    field: str
    change: Change
    mine: str
    theirs: str
    choice: Choice | None
    difference: Difference


class Merging:
    """The choices for one bundle, or for what waits beside one file.

    Args:
        found: What came, file by file.
        words: What fields and values are called, in the language of the window.
    """

    def __init__(self, found: Sequence[Incoming], words: Callable[[], CaseWords]) -> None:
        self.files = tuple(found)
        self._words = words
        self.apart: set[str] = set()
        self._choices: dict[tuple[str, Path], Choice | None] = {
            (file.shared_id, each.path): None if each.change is Change.CONFLICT else Choice.THEIRS
            for file in found
            for each in file.differences
        }

    def lines(self) -> tuple[Line, ...]:
        """What differs, conflicts first; a file that is new here stands as a whole."""
        lines = [
            self._line(file, each)
            for file in self.files
            if file.meeting is not Meeting.NEW and file.shared_id not in self.apart
            for each in file.differences
        ]
        return tuple(sorted(lines, key=lambda each: each.change is not Change.CONFLICT))

    def _line(self, file: Incoming, each: Difference) -> Line:
        words = self._words()
        return Line(
            shared_id=file.shared_id,
            person=file.name,
            field=words.field(each.path),
            change=each.change,
            mine=words.value(each.path, each.mine),
            theirs=words.value(each.path, each.theirs),
            choice=self._choices[file.shared_id, each.path],
            difference=each,
        )

    def choose(self, line: Line, choice: Choice | None) -> bool:
        """Choose for a line; False where the choice has no meaning there (both, or waiting)."""
        if choice is Choice.BOTH and not line.difference.is_text:
            return False
        if choice is None and line.change is not Change.CONFLICT:
            return False
        self._choices[line.shared_id, line.difference.path] = choice
        return True

    @property
    def open(self) -> int:
        """How many fields nobody has chosen for."""
        return sum(1 for each in self.lines() if each.choice is None)

    def chosen(self) -> dict[str, dict[Path, Choice]]:
        """Shared id → path → choice."""
        found: dict[str, dict[Path, Choice]] = {}
        for (name, path), choice in self._choices.items():
            if choice is not None:
                found.setdefault(name, {})[path] = choice
        return found

    @property
    def same_people(self) -> tuple[Incoming, ...]:
        """Files of somebody who has a file here that was never handed over."""
        return tuple(each for each in self.files if each.meeting is Meeting.SAME_PERSON)

    def keep_apart(self, *, apart: bool) -> None:
        """Make files of their own for people who seem to have one, or put them together."""
        self.apart = {each.shared_id for each in self.same_people} if apart else set()

    @property
    def new(self) -> int:
        """How many files are new here."""
        return sum(
            1 for each in self.files if each.meeting is Meeting.NEW or each.shared_id in self.apart
        )


def unbroken(fingerprint: str) -> str:
    """A fingerprint that stays on one line."""
    return fingerprint.replace(" ", "\u00a0")


@dataclass(frozen=True, slots=True, kw_only=True)
class Around:
    """Who is at the desk and whom they know."""

    card: Card
    colleagues: tuple[Colleague, ...]


class Presenter:
    """What the page does; everything that takes a vault runs on the store's lane."""

    def __init__(self, desk: Desk, hand_overs: HandOvers) -> None:
        self._desk = desk
        self.hand_overs = hand_overs

    @property
    def today(self) -> date:
        """The day."""
        return self._desk.clock.today()

    def words(self, language: str) -> CaseWords:
        """What fields and values are called."""
        if self._desk.case_words is None:
            raise TypeError("the desk has no words for the fields")
        return self._desk.case_words(language)

    def around(self, vault: OpenVault) -> Around:
        """Who is at the desk and whom they know."""
        hand_overs = self.hand_overs
        return Around(card=hand_overs.card(vault), colleagues=tuple(hand_overs.colleagues(vault)))

    def save_card(self, vault: OpenVault, path: FilePath) -> None:
        """Write the card of the user."""
        self._desk.write_file(path, self.hand_overs.card_file(vault))

    def add_card(self, vault: OpenVault, path: FilePath) -> Card:
        """Take the card in a file in, not compared yet."""
        card = self.hand_overs.read_card(path)
        self.hand_overs.add_colleague(vault, card, compared=False)
        return card

    def asks_consent(
        self, vault: OpenVault, consultations: Sequence[ConsultationId], card: Card
    ) -> bool:
        """Whether a day on which the person agreed has to be given."""
        return None in self.hand_overs.consents(vault, consultations, card).values()

    def send(
        self,
        vault: OpenVault,
        consultations: Sequence[ConsultationId],
        card: Card,
        path: FilePath,
        agreed_on: date | None,
    ) -> tuple[str, ...]:
        """Write a bundle; the key paths of texts that stayed here because they are not valid."""
        sent = self.hand_overs.make(vault, consultations, card, agreed_on=agreed_on)
        self._desk.write_file(path, sent.content)
        return sent.unfinished

    def open(self, vault: OpenVault, path: FilePath) -> TakeOver:
        """Open a bundle and compare it with what is here."""
        return self.hand_overs.open(vault, path)

    def take_over(
        self, vault: OpenVault, found: TakeOver, merging: Merging
    ) -> tuple[TakenOver, ...]:
        """Store all of a bundle, as chosen."""
        taken = self.hand_overs.take_over(
            vault, found, merging.chosen(), apart=tuple(merging.apart)
        )
        return tuple(taken)

    def whose(
        self, vault: OpenVault, consultations: Sequence[ConsultationId]
    ) -> tuple[tuple[str, date], ...]:
        """Whose consultations these are, and of which day."""
        cases = [vault.consultations.load(each).case for each in consultations]
        return tuple((each.person.name, each.consultation.held_on) for each in cases)

    def waiting(self, vault: OpenVault, consultation: ConsultationId) -> tuple[Incoming, ...]:
        """What waits beside a file, as if it had just come."""
        stored = vault.consultations.load(consultation)
        fields = fields_of(stored.case)
        found = self.hand_overs.open_differences(vault, consultation)
        differences = tuple(
            Difference(
                path=each.path,
                change=Change.CONFLICT,
                mine=fields.get(each.path),
                theirs=each.theirs,
            )
            for each in found
        )
        person = stored.case.person
        return (
            Incoming(
                shared_id=consultation,
                name=person.name,
                born_on=person.born_on,
                meeting=Meeting.KNOWN,
                dossier=stored.dossier_id,
                consultation=consultation,
                differences=differences,
                received_before=False,
            ),
        )

    def settle(self, vault: OpenVault, consultation: ConsultationId, merging: Merging) -> int:
        """Choose for what waits beside a file; how much still waits."""
        chosen = merging.chosen().get(consultation, {})
        return self.hand_overs.settle(vault, consultation, chosen)
