"""What the questionnaire sheet shows and does, without Qt: each act is one undoable change."""

from collections.abc import Callable, Collection, Iterator
from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from reinteg_desk.app.desk import Desk
from reinteg_desk.app.file_session import Change, FileSession
from reinteg_desk.app.questionnaire import FEATURES, KEYS, Form, FormWords, Item, ItemKind
from reinteg_desk.app.take_over import Proposals, proposals, taken_over
from reinteg_desk.domain.capacity import Capacity
from reinteg_desk.domain.case import Case
from reinteg_desk.domain.identifiers import FeatureId
from reinteg_desk.domain.told import AssessmentResult, ItemAnswer
from reinteg_desk.ui.questionnaire import places

UNKNOWN_KEY = "0"
"""The key of "I do not know": nothing is recorded."""


class Act(StrEnum):
    """Acts that are not named after a question, for "undo …"."""

    TAKE_OVER = "take_over"
    RETURNED = "returned"
    ASSESSMENT = "assessment"
    NOTE = "note"


@dataclass(frozen=True, slots=True, kw_only=True)
class Option:
    """One answer to choose: its key, its id (its number for a feature), its words."""

    key: str
    value: str
    text: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Line:
    """One question as the list shows it.

    Attributes:
        place: Key path of its answer in the case.
        section: Name of the part of the form it stands in.
        label: A short name.
        question: As the person reads it.
        kind: How it is answered; a feature is a choice.
        options: What can be chosen, none for a text, a number or a day.
        chosen: Ids of the options that are ticked.
        answer: The answer in words, empty where there is none.
        is_answered: Whether there is one.
        kept: A text that is no answer (yet).
        asks_attention: Whether it is a risk indicator to talk about.
        recorded: What the file holds for the feature.
    """

    place: str
    section: str
    label: str
    question: str
    kind: ItemKind
    options: tuple[Option, ...]
    chosen: tuple[str, ...]
    answer: str
    is_answered: bool
    kept: str | None
    asks_attention: bool
    recorded: Capacity | None

    @property
    def is_typed(self) -> bool:
        """Whether it is answered by typing."""
        return not self.options

    @property
    def takes_several(self) -> bool:
        """Whether more than one option can be ticked."""
        return self.kind is ItemKind.CHOICES


class Presenter:
    """Decides what the sheet shows.

    Args:
        session: The open file.
        desk: The questionnaire and its words, instrument, library, clock.
        language: The language of the window.
        act_name: Names acts for "undo …".
    """

    def __init__(
        self,
        session: FileSession,
        desk: Desk,
        language: Callable[[], str],
        act_name: Callable[[Act], str],
    ) -> None:
        self._session = session
        self._desk = desk
        self._language = language
        self._act_name = act_name
        self.shows_all = False

    @property
    def form(self) -> Form:
        """The questionnaire."""
        return self._desk.forms.form()

    @property
    def words(self) -> FormWords:
        """Its words in the language of the window."""
        return self._desk.forms.words(self._language())

    @property
    def case(self) -> Case:
        """The present state."""
        return self._session.case

    @property
    def is_final(self) -> bool:
        """Whether the consultation is closed."""
        return self._session.is_final

    # --- the questions ---

    @property
    def asked(self) -> tuple[FeatureId, ...]:
        """The features that are listed: those on paper, those answered; or all."""
        instrument = self._desk.instrument
        if self.shows_all:
            return instrument.ids
        job = self._desk.library.get(self.case.incapacity.reference_occupation)
        on_paper = self.form.asked(instrument, job)
        answered = places.filled(self.case).features
        return tuple(each for each in instrument.ids if each in on_paper or each in answered)

    def lines(self) -> tuple[Line, ...]:
        """All questions in the order of the form."""
        return tuple(self._lines())

    def _lines(self) -> Iterator[Line]:
        for section in self.form.sections:
            name = self.words.sections[section.section_id]
            if section.section_id == FEATURES:
                yield from (self._feature_line(each, name) for each in self.asked)
            for each in section.items:
                yield self._item_line(self.form.items[each], name)

    def _feature_line(self, feature: FeatureId, section: str) -> Line:
        texts = self._desk.words(self._language())[feature]
        options = tuple(
            Option(key=key, value=str(number), text=text)
            for number, (key, text) in enumerate(
                zip(KEYS, self.words.answers[feature], strict=False), start=1
            )
        )
        ticked = places.filled(self.case).features.get(feature)
        chosen = next((each for each in options if each.value == str(ticked)), None)
        return Line(
            place=f"{places.FEATURES}.{feature}",
            section=section,
            label=texts.name,
            question=texts.question,
            kind=ItemKind.CHOICE,
            options=options,
            chosen=(chosen.value,) if chosen else (),
            answer=chosen.text if chosen else "",
            is_answered=ticked is not None,
            kept=None,
            asks_attention=False,
            recorded=self.case.capacities.get(feature),
        )

    def _item_line(self, item: Item, section: str) -> Line:
        words = self.words.items[item.item_id]
        options = self._options(item)
        place = f"{places.ANSWERS}.{item.item_id}"
        answer = places.filled(self.case).answers.get(item.item_id)
        chosen = answer if isinstance(answer, tuple) else (str(answer),)
        is_rating = item.kind is ItemKind.RATING
        concern = self.form.concern.get(str(answer), "none") if is_rating else "none"
        return Line(
            place=place,
            section=section,
            label=words.label,
            question=words.question,
            kind=item.kind,
            options=options,
            chosen=tuple(each.value for each in options if each.value in chosen),
            answer=self._shown(item, answer, concern),
            is_answered=answer is not None,
            kept=self._session.inputs.get(place),
            asks_attention=concern != "none",
            recorded=None,
        )

    def _options(self, item: Item) -> tuple[Option, ...]:
        names = self._option_names(item)
        return tuple(
            Option(key=key, value=each, text=names[each])
            for key, each in zip(KEYS, self.form.options(item), strict=False)
        )

    def _option_names(self, item: Item) -> dict[str, str]:
        if item.kind is ItemKind.RATING:
            return dict(self.words.scale)
        return dict(self.words.items[item.options_of or item.item_id].options)

    def _shown(self, item: Item, answer: ItemAnswer | None, concern: str) -> str:
        if answer is None:
            return ""
        if isinstance(answer, float):
            return f"{answer:g}".replace(".", "." if self._language() == "en" else ",")
        names = self._option_names(item)
        if isinstance(answer, tuple):
            return "; ".join(names.get(each, each) for each in answer)
        if item.kind is ItemKind.DATE:
            return _day(answer)
        shown = names.get(answer, answer)
        return shown if concern == "none" else f"{shown} ({self.words.concern[concern]})"

    @property
    def answered(self) -> tuple[int, int]:
        """How many of the listed questions are answered, and how many there are."""
        lines = self.lines()
        return sum(each.is_answered for each in lines), len(lines)

    # --- answering ---

    def press(self, line: Line, key: str) -> bool:
        """Answer with the key of an option; whether the line is done with it.

        A key that stands for nothing changes nothing. The key of a ticked option of several takes
        the tick away.
        """
        if key == UNKNOWN_KEY:
            self.clear(line)
            return True
        found = next((each for each in line.options if each.key == key), None)
        if found is None:
            return False
        self.choose(line, found.value)
        return not line.takes_several

    def choose(self, line: Line, value: str) -> None:
        """Tick an option; of several, take it away where it is ticked."""
        if line.place.startswith(places.FEATURES):
            feature = FeatureId(line.place.rpartition(".")[2])
            self._apply(line.label, places.put_tick(feature, int(value), self.form.version))
            return
        answer: ItemAnswer | None = value
        if line.takes_several:
            ticked = [each.value for each in line.options if (each.value in line.chosen)]
            changed = set(ticked) ^ {value}
            answer = tuple(each.value for each in line.options if each.value in changed) or None
        self._apply(line.label, self._answered(line, answer))

    def clear(self, line: Line) -> None:
        """Take the answer away."""
        if line.place.startswith(places.FEATURES):
            feature = FeatureId(line.place.rpartition(".")[2])
            self._apply(line.label, places.put_tick(feature, None, self.form.version))
        else:
            self._apply(line.label, self._answered(line, None), inputs={line.place: None})

    def enter(self, line: Line, text: str) -> bool:
        """Take a typed answer, or keep the text beside the file; whether it is an answer.

        While the text is no answer, the file holds none: half of what is typed may be one.
        """
        item = self.form.items[line.place.rpartition(".")[2]]
        answer = places.read_item(item, text, self._desk.clock.today())
        taken = answer is not None or not text.strip()
        self._apply(
            line.label,
            self._answered(line, answer),
            merge=f"input:{line.place}",
            inputs={line.place: None if taken else text},
        )
        return taken

    def typed(self, line: Line) -> str:
        """What stands in the field of a line that is answered by typing."""
        return line.kept if line.kept is not None else line.answer

    def _answered(self, line: Line, answer: ItemAnswer | None) -> Change:
        return places.put_answer(line.place.rpartition(".")[2], answer, self.form.version)

    def _apply(
        self,
        label: str,
        change: Change,
        *,
        merge: str | None = None,
        inputs: dict[str, str | None] | None = None,
    ) -> None:
        self._session.apply(label, change, merge=merge, inputs=inputs)

    # --- the day it came back ---

    @property
    def returned_on(self) -> date | None:
        """The day the questionnaire came back."""
        return places.returned_on(self.case)

    def set_returned(self, on: date | None) -> None:
        """Record the day it came back."""
        self._apply(
            self._act_name(Act.RETURNED),
            places.put_returned(on),
            merge=f"input:{places.RETURNED}",
            inputs={places.RETURNED: None},
        )

    @property
    def returned_input(self) -> str | None:
        """A text that is no day (yet)."""
        return self._session.inputs.get(places.RETURNED)

    def keep_returned_text(self, text: str) -> None:
        """Keep what was typed while it is no day."""
        self._session.set_input(places.RETURNED, text)

    # --- what the answers propose ---

    def proposals(self) -> Proposals:
        """What the answers propose beyond what the file holds."""
        return proposals(self.case, self.form)

    def take_over(self, chosen: Collection[FeatureId]) -> int:
        """Take the proposals into the file as one act.

        Args:
            chosen: Features whose recorded level gives way to the answer.

        Returns:
            How many levels were taken over.
        """
        before = self.case.capacities
        reason = self.words.told_note
        self._apply(
            self._act_name(Act.TAKE_OVER),
            lambda case: taken_over(case, self.form, chosen, reason),
        )
        after = self.case.capacities
        return sum(before.get(each) != level for each, level in after.items())

    # --- tests and notes ---

    def set_assessments(self, results: tuple[AssessmentResult, ...]) -> None:
        """Record the tested assessments; typing in one of them is undone in one act."""
        same = len(results) == len(self.case.assessments or ())
        self._apply(
            self._act_name(Act.ASSESSMENT),
            places.put_assessments(results),
            merge=places.ASSESSMENTS if same else None,
        )

    def set_note(self, name: str, text: str | None) -> None:
        """Record a note; ``name`` is a field of :class:`Notes`."""
        self._apply(
            self._act_name(Act.NOTE), places.put_note(name, text), merge=f"{places.NOTES}.{name}"
        )

    # --- names ---

    def name_of(self, feature: FeatureId) -> str:
        """The name of a feature."""
        return self._desk.words(self._language())[feature].name

    def level_text(self, feature: FeatureId, lo: int, hi: int) -> str:
        """A level in a few words."""
        short = self._desk.words(self._language())[feature].short
        return short[lo] if lo == hi else f"{short[lo]} — {short[hi]}"

    # --- what stands out ---

    def concerns(self) -> tuple[Line, ...]:
        """The risk indicators to talk about."""
        return tuple(each for each in self.lines() if each.asks_attention)

    def factors(self, item_id: str) -> tuple[tuple[str, tuple[str, ...]], ...]:
        """Ticked helping factors (``helping``) or obstacles (``hindering``) by where they lie."""
        item, answers = self.form.items[item_id], places.filled(self.case).answers
        ticked = answers.get(item_id, ())
        if not isinstance(ticked, tuple):
            return ()
        names = self._option_names(item)
        found: dict[str, list[str]] = {}
        for each in ticked:
            where = item.levels.get(each, "")
            found.setdefault(self.words.levels.get(where, where), []).append(names.get(each, each))
        return tuple((where, tuple(texts)) for where, texts in found.items())


def _day(iso: str) -> str:
    try:
        return date.fromisoformat(iso).strftime("%d/%m/%Y")
    except ValueError:
        return iso
