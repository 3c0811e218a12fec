"""The questionnaire that goes to the person: to print, or to fill in on screen."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import date

from reinteg_desk import __version__
from reinteg_desk.app.instrument_texts import FeatureTexts
from reinteg_desk.app.questionnaire import FEATURES, KEYS, Form, FormWords, Item, ItemKind
from reinteg_desk.documents.fonts import Glyphs
from reinteg_desk.documents.form_story import Box, FormStory
from reinteg_desk.documents.layout import Sheet, laid_out
from reinteg_desk.documents.rendered import RenderedDocument
from reinteg_desk.documents.story import Strong
from reinteg_desk.documents.styles import Style
from reinteg_desk.documents.wording import Words, words_of
from reinteg_desk.domain.identifiers import FeatureId

_DOCUMENT = "questionnaire"
_SCALE = 1.1
"""Larger than letters between professionals: it is read and written on at home."""
_TEXT_LINES = 2
_LONG_LINES = 3
_LONG = frozenset({"main_tasks", "tasks_that_fail", "earlier_jobs", "anything_else"})
_SHORT_SHARE = 0.35
_UNKNOWN = Box(key="0", value="unknown", text="")


@dataclass(frozen=True, slots=True, kw_only=True)
class FormToPrint:
    """One questionnaire for one person.

    Attributes:
        form, words: The questionnaire and its words.
        features: Texts of the features in the same language.
        asked: Which features are asked, in order.
        language: ``nl``, ``fr`` or ``en``.
        name, born_on: Whose it is.
        work: Title of the reference occupation, None where the library lacks it.
        due_on: Until when it is to come back, None where no rule sets a day.
        printed_on: The day on the form.
    """

    form: Form
    words: FormWords
    features: Mapping[FeatureId, FeatureTexts]
    asked: tuple[FeatureId, ...]
    language: str
    name: str
    born_on: date
    work: str | None
    printed_on: date
    due_on: date | None = None


def render_questionnaire(given: FormToPrint) -> RenderedDocument:
    """The questionnaire: printable, with fields that can be filled in on screen."""
    story = FormStory(Glyphs(), scale=_SCALE)
    words = words_of(_DOCUMENT, given.language)
    _write_opening(story, given, words)
    for section in given.form.sections:
        story.section(given.words.sections[section.section_id])
        if section.section_id == FEATURES:
            _write_features(story, given)
        for each in section.items:
            _write_item(story, given, given.form.items[each])
    story.text(words("thanks"), look=Style.BODY)
    return RenderedDocument(
        pdf=laid_out(story, _sheet(story, given, words)),
        replaced=story.glyphs.replaced,
        structure=story.root,
    )


def _write_opening(story: FormStory, given: FormToPrint, words: Words) -> None:
    mine = given.words
    story.title(mine.title)
    for paragraph in mine.intro:
        story.text(paragraph)
    facts = [(words("name"), given.name), (words("born_on"), words.day(given.born_on))]
    if given.work:
        facts.append((words("work"), given.work))
    story.facts(facts, columns=len(facts))
    story.notice(Strong(mine.how_to_answer), f" {mine.in_doubt} {words('keys')}", token="accent")  # noqa: S106 - a colour
    story.text(mine.privacy)
    story.text(mine.help_offer)
    if given.due_on:
        story.text(Strong(words("due_on", day=words.day(given.due_on))))


def _write_features(story: FormStory, given: FormToPrint) -> None:
    for feature in given.asked:
        texts = given.words.answers[feature]
        boxes = [
            Box(key=key, value=f"a{number}", text=text)
            for number, (key, text) in enumerate(zip(KEYS, texts, strict=False), start=1)
        ]
        unknown = Box(key=_UNKNOWN.key, value=_UNKNOWN.value, text=given.words.unknown)
        story.boxes(
            f"feature_{feature}", given.features[feature].question, [*boxes, unknown], several=False
        )


def _write_item(story: FormStory, given: FormToPrint, item: Item) -> None:
    question = given.words.items[item.item_id].question
    writers: dict[ItemKind, Callable[[], None]] = {
        ItemKind.TEXT: lambda: story.room(
            item.item_id, question, lines=_LONG_LINES if item.item_id in _LONG else _TEXT_LINES
        ),
        ItemKind.NUMBER: lambda: story.room(
            item.item_id, question, lines=1, share=_SHORT_SHARE / 2
        ),
        ItemKind.DATE: lambda: story.room(item.item_id, question, lines=1, share=_SHORT_SHARE),
    }
    write = writers.get(item.kind)
    if write is not None:
        write()
    elif item.options_of is None:
        _write_boxes(story, given, item, question)
    else:
        story.room(item.item_id, question, lines=1)


def _write_boxes(story: FormStory, given: FormToPrint, item: Item, question: str) -> None:
    is_rating = item.kind is ItemKind.RATING
    names = given.words.scale if is_rating else given.words.items[item.item_id].options
    options = given.form.options(item)
    boxes = [
        Box(key=key, value=option, text=names[option])
        for key, option in zip(KEYS, options, strict=False)
    ]
    story.boxes(
        item.item_id,
        question,
        boxes,
        several=item.kind is ItemKind.CHOICES,
        columns=len(boxes) if is_rating else story.columns_for(boxes),
    )


def _sheet(story: FormStory, given: FormToPrint, words: Words) -> Sheet:
    day = words.day(given.printed_on)
    return Sheet(
        title=words("file_title", day=day),
        running_head=f"{words('running')} · {story.glyphs.printable(given.name)}",
        running_mark=day,
        foot=words("foot", version=__version__, day=day),
        language=given.language,
        creator=f"Reinteg Desk {__version__}",
        made_on=given.printed_on,
    )
