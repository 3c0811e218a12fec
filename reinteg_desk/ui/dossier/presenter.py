"""What the file page shows and does, without Qt: each act is one undoable change of the session."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from functools import cache

from reinteg_desk.app.desk import Desk
from reinteg_desk.app.entries import Entries, at_the_field, format_check
from reinteg_desk.app.entry_rows import EntryRows
from reinteg_desk.app.file_session import FileSession
from reinteg_desk.app.ports import OccupationHit
from reinteg_desk.app.problems import Problem
from reinteg_desk.domain.consultation import Event, EventType
from reinteg_desk.domain.identifiers import OccupationCode
from reinteg_desk.domain.incapacity import Spell
from reinteg_desk.domain.national_number import birth_date_in, compact_national_number
from reinteg_desk.domain.occupation import QualificationRequirement
from reinteg_desk.domain.person import Cefr
from reinteg_desk.rules.dates import merged_periods
from reinteg_desk.system.resources import read_toml
from reinteg_desk.ui.dossier.places import (
    BIRTH_DATE,
    EVENTS,
    HELD_ON,
    LANGUAGE_LEVELS,
    NATIONAL_NUMBER,
    PLACES,
    PRACTISED,
    QUALIFICATIONS,
    REFERENCE,
    event_rows,
    likely_day,
    put,
    readers,
    spell_rows,
)
from reinteg_desk.ui.kit.dates import parse_day
from reinteg_desk.ui.kit.occupation_field import TITLE_MARK

REQUIRED = ("person.name", BIRTH_DATE, HELD_ON, REFERENCE)
"""Single fields that cannot stay empty."""

OPTIONAL = (
    NATIONAL_NUMBER,
    "person.region",
    "incapacity.condition_group",
    "incapacity.hours_per_week",
    PRACTISED,
    QUALIFICATIONS,
    LANGUAGE_LEVELS,
    "consultation.assessor",
)
"""What may stay empty, in the order of the page."""

_DAYS = (BIRTH_DATE, HELD_ON)


@dataclass(frozen=True, slots=True, kw_only=True)
class Practised:
    """A practised occupation: its title, the code where the library lacks it."""

    code: OccupationCode
    title: str
    is_known: bool


@dataclass(frozen=True, slots=True, kw_only=True)
class Qualification:
    """A licence or diploma that the person has."""

    qualification_id: str
    name: str


class Presenter:
    """Decides what the page shows.

    Args:
        session: The open file.
        desk: Library, instrument, clock.
        language: The language of the window.
        label: Key path → the name of its field, for "undo …".
    """

    def __init__(
        self,
        session: FileSession,
        desk: Desk,
        language: Callable[[], str],
        label: Callable[[str], str],
    ) -> None:
        self._session = session
        self._desk = desk
        self._language = language
        self._label = label
        today = desk.clock.today
        check = format_check(desk.instrument, today)
        self._entries = Entries(session, check, readers(today, desk.library), label)
        self.spells: EntryRows[Spell] = EntryRows(session, check, spell_rows(today), label)
        self.events: EntryRows[Event] = EntryRows(session, check, event_rows(today), label)

    @property
    def is_final(self) -> bool:
        """Whether the consultation is closed."""
        return self._session.is_final

    @property
    def answers_recorded(self) -> int:
        """How many questions of the questionnaire are answered."""
        form = self._session.case.questionnaire
        return len(form.answers) + len(form.features) if form else 0

    # --- single fields ---

    def value(self, path: str) -> object:
        """What the case holds at a place."""
        return PLACES[path].get(self._session.case)

    def kept(self, path: str) -> str | None:
        """A text that is not in the case (yet)."""
        return self._entries.kept(path)

    def problem(self, path: str) -> Problem | None:
        """What is wrong with a kept text that can be read, as said at the field."""
        return self._entries.problem(path)

    def is_missing(self, path: str) -> bool:
        """Whether a field that cannot stay empty was emptied."""
        kept = self.kept(path)
        return path in REQUIRED and kept is not None and not kept.strip()

    def enter(self, path: str, text: str) -> None:
        """Take a text as it was typed."""
        merge = f"input:{path}"
        if self._entries.enter(path, text):
            if path in _DAYS:
                self._try_days_again(merge)
            elif path == NATIONAL_NUMBER and self.is_missing(BIRTH_DATE):
                self.take_birth_date()

    def choose(self, path: str, value: object) -> None:
        """Take a choice."""
        self._session.apply(self._label(path), put(path, value))

    def _try_days_again(self, merge: str) -> None:
        """Days depend on each other: what one refused, another may allow."""
        self._entries.retry(_DAYS, merge=merge)
        self.spells.settle(merge=merge)

    def invalid_places(self) -> tuple[str, ...]:
        """The key paths of this page whose text is not in the case (yet)."""
        mine = ("person.", "incapacity.", "consultation.", f"{EVENTS}[")
        return tuple(path for path in self._session.inputs if path.startswith(mine))

    def empty_places(self) -> tuple[str, ...]:
        """The key paths of what may stay empty and is."""
        typed = self._session.inputs
        return tuple(path for path in OPTIONAL if self.value(path) is None and path not in typed)

    # --- the national number and the birth date ---

    @property
    def birth_date_proposed(self) -> date | None:
        """The birth date that the national number says, None where it is the recorded one."""
        number = self._session.case.person.national_number
        says = birth_date_in(number) if number else None
        return says if says != self.value(BIRTH_DATE) or self.is_missing(BIRTH_DATE) else None

    def take_birth_date(self) -> None:
        """Take the birth date from the national number."""
        proposed = self.birth_date_proposed
        if proposed is not None:
            self._entries.enter(BIRTH_DATE, proposed.strftime("%d/%m/%Y"))

    def is_short(self, text: str) -> bool:
        """Whether a national number is still too short to be judged."""
        return len(compact_national_number(text)) < len("86041100072")

    # --- periods and events ---

    def enter_spell(self, position: int, name: str, text: str) -> None:
        """Take a text in a period."""
        self.spells.enter(position, name, text)
        self._entries.retry(_DAYS, merge=f"input:{self.spells.place(position, name)}")

    def remove_spell(self, position: int) -> Problem | None:
        """Take a period away; what is wrong without it, where it has to stay."""
        return self.spells.remove(position)

    def add_event(self, kind: EventType | None) -> None:
        """A new event, on a day that is still to be typed."""
        if kind is not None:
            self.events.add({"type": str(kind), "on": ""})

    def row_problems(self) -> Mapping[str, Problem]:
        """Key path → what is wrong in periods and events, as said at the field."""
        found = {**self.spells.problems(), **self.events.problems()}
        return {path: at_the_field(problem) for path, problem in found.items()}

    def is_unlikely(self, text: str) -> bool:
        """Whether a text is a day, but in a year that nobody can mean."""
        today = self._desk.clock.today
        return parse_day(text, today()) is not None and likely_day(text, today) is None

    def row_value(self, path: str) -> object:
        """The day in a row of periods or events, None where the case has none there."""
        listed, _, rest = path.partition("[")
        position, _, name = rest.partition("].")
        items: Sequence[object] = self._session.case.incapacity.spells
        if listed == EVENTS:
            items = self._session.case.events or ()
        return getattr(items[int(position)], name) if int(position) < len(items) else None

    @property
    def current_start(self) -> date:
        """Day 1 of the period of incapacity that the last spell belongs to."""
        return merged_periods(self._session.case.incapacity.spells, self._desk.rules)[-1].start

    @property
    def spells_recorded(self) -> int:
        """How many spells the case holds."""
        return len(self._session.case.incapacity.spells)

    @property
    def spells_apart(self) -> int:
        """How many spells belong to earlier periods."""
        spells = self._session.case.incapacity.spells
        return len(spells) - len(merged_periods(spells, self._desk.rules)[-1].spells)

    # --- occupations ---

    def find(self, words: str) -> Sequence[OccupationHit]:
        """The occupations that answer the words, best first."""
        return self._desk.find_occupations(words, self._language()) if words.strip() else ()

    def title(self, code: object) -> str:
        """The title of an occupation with its code; the code alone where the library lacks it."""
        found = self._desk.library.get(OccupationCode(str(code)))
        return f"{found.title(self._language())}{TITLE_MARK}{code}" if found else str(code)

    @property
    def reference_is_known(self) -> bool:
        """Whether the library has the reference occupation."""
        return self.value(REFERENCE) in self._desk.library

    @property
    def library_name(self) -> str:
        """The library in use, with its version."""
        return self._desk.library.source.label(self._language())

    @property
    def practised(self) -> tuple[Practised, ...]:
        """The practised occupations in the order recorded."""
        codes = self._session.case.person.practised_occupations or ()
        return tuple(
            Practised(code=code, title=self.title(code), is_known=code in self._desk.library)
            for code in codes
        )

    def add_practised(self, code: str) -> None:
        """Add an occupation that was practised; one that is there already stays once."""
        codes = self._session.case.person.practised_occupations or ()
        if code not in codes:
            self.choose(PRACTISED, (*codes, OccupationCode(code)))

    def remove_practised(self, code: str) -> None:
        """Take an occupation away."""
        codes = self._session.case.person.practised_occupations or ()
        self.choose(PRACTISED, tuple(each for each in codes if each != code) or None)

    # --- qualifications ---

    @property
    def qualifications_known(self) -> bool:
        """Whether the list of qualifications is complete."""
        return self._session.case.person.qualifications is not None

    @property
    def qualifications(self) -> tuple[Qualification, ...]:
        """What the person has, in the order recorded."""
        held = self._session.case.person.qualifications or ()
        return tuple(Qualification(qualification_id=each, name=self._named(each)) for each in held)

    @property
    def qualification_names(self) -> tuple[str, ...]:
        """The names to choose from: what occupations ask for and the person does not have yet."""
        held = self._session.case.person.qualifications or ()
        known = dict.fromkeys((*_qualification_names(), *self._asked_for()))
        return tuple(sorted(self._named(each) for each in known if each not in held))

    def _named(self, qualification: str) -> str:
        names = _qualification_names().get(qualification, {})
        return names.get(self._language(), qualification.replace("_", " "))

    def _asked_for(self) -> tuple[str, ...]:
        return tuple(
            each.qualification
            for job in self._desk.library.occupations
            for each in job.requirements
            if isinstance(each, QualificationRequirement)
        )

    def set_qualifications_known(self, *, known: bool) -> None:
        """Say that the list is complete, or that it is not known."""
        held = self._session.case.person.qualifications
        if known != (held is not None):
            self.choose(QUALIFICATIONS, () if known else None)

    def add_qualification(self, text: str) -> None:
        """Add one in words; a name that is known stands for its id. The list is known then."""
        wanted = " ".join(text.split())
        ids = dict.fromkeys((*_qualification_names(), *self._asked_for()))
        by_name = {self._named(each).casefold(): each for each in ids}
        added = by_name.get(wanted.casefold(), wanted)
        held = self._session.case.person.qualifications or ()
        if added and added not in held:
            self.choose(QUALIFICATIONS, (*held, added))

    def remove_qualification(self, qualification: str) -> None:
        """Take one away; the list stays known."""
        held = self._session.case.person.qualifications or ()
        self.choose(QUALIFICATIONS, tuple(each for each in held if each != qualification))

    # --- languages ---

    @property
    def language_levels(self) -> Mapping[str, Cefr]:
        """Language → level, where known."""
        return self._session.case.person.language_levels or {}

    def set_language_level(self, language: str, level: Cefr | None) -> None:
        """Record how well a language is known, or that it is not known how well."""
        levels = {each: known for each, known in self.language_levels.items() if each != language}
        if level is not None:
            levels[language] = level
        self.choose(LANGUAGE_LEVELS, levels or None)


@cache
def _qualification_names() -> Mapping[str, Mapping[str, str]]:
    """Id → language → name."""
    return read_toml("library/qualifications.toml")
