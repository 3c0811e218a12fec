"""The instrument as a table for reading: every feature with its levels, in one language."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date

from reinteg_desk import __version__
from reinteg_desk.app.contradictions import Contradiction
from reinteg_desk.app.instrument_texts import FeatureTexts
from reinteg_desk.documents.fonts import Glyphs
from reinteg_desk.documents.layout import Sheet, laid_out
from reinteg_desk.documents.rendered import RenderedDocument
from reinteg_desk.documents.story import Column, Story, Strong
from reinteg_desk.documents.styles import Style
from reinteg_desk.documents.wording import Words, words_of
from reinteg_desk.domain.identifiers import FeatureId
from reinteg_desk.domain.instrument import Feature, Group, Instrument

_DOCUMENT = "instrument_table"


@dataclass(frozen=True, slots=True, kw_only=True)
class InstrumentTable:
    """All that the table shows, in one language.

    Attributes:
        instrument: The features.
        texts: Their texts.
        rules: How the levels are read.
        contradictions: Pairs of levels that raise a question.
        language: ``nl``, ``fr`` or ``en``.
        made_on: The day on the document.
    """

    instrument: Instrument
    texts: Mapping[FeatureId, FeatureTexts]
    rules: Sequence[str]
    contradictions: Sequence[Contradiction]
    language: str
    made_on: date


def render_instrument_table(given: InstrumentTable) -> RenderedDocument:
    """The whole instrument for reading."""
    story, words = Story(Glyphs(), scale=0.95), words_of(_DOCUMENT, given.language)
    story.title(words("title"))
    count = len(given.instrument)
    story.text(
        words("subtitle", version=given.instrument.version, count=count), look=Style.SUBTITLE
    )
    story.section(words("section.rules"))
    story.items(list(given.rules))
    number = 0
    for group in Group:
        story.section(words(f"group.{group}"))
        for feature in given.instrument.group(group):
            number += 1
            _write_feature(story, words, number, feature, given.texts[feature.feature_id])
    _write_contradictions(story, words, given)
    title = words("title")
    return RenderedDocument(
        pdf=laid_out(
            story,
            Sheet(
                title=title,
                running_head=f"{title} {given.instrument.version}",
                running_mark=words.day(given.made_on),
                foot=words("foot", version=__version__, day=words.day(given.made_on)),
                language=given.language,
                creator=f"Reinteg Desk {__version__}",
                made_on=given.made_on,
            ),
        ),
        replaced=story.glyphs.replaced,
        structure=story.root,
    )


def _write_feature(
    story: Story, words: Words, number: int, feature: Feature, texts: FeatureTexts
) -> None:
    story.part(f"{number}. {texts.name}")
    codes = words("codes", feature=feature.feature_id, icf=", ".join(feature.icf))
    story.text(codes, look=Style.MUTED, leads=True)
    story.text(Strong(texts.question), leads=True)
    story.text(texts.help)
    columns = (
        Column(share=5, heads_row=True, title=words("column.level")),
        Column(share=15, title=words("column.person")),
        Column(share=15, title=words("column.job")),
        Column(share=10, title=words("column.short")),
        Column(share=10, title=words("column.example")),
    )
    levels = zip(texts.capacity, texts.demand, texts.short, texts.examples, strict=True)
    story.table(columns, [(Strong(str(at)), *each) for at, each in enumerate(levels)])


def _write_contradictions(story: Story, words: Words, given: InstrumentTable) -> None:
    story.section(words("section.contradictions"))
    columns = (
        Column(share=12, heads_row=True, title=words("column.low")),
        Column(share=12, title=words("column.high")),
        Column(share=26, title=words("column.ask")),
    )
    rows = [
        (
            f"{given.texts[each.low.feature].name} ≤ {each.low.levels.hi}",
            f"{given.texts[each.high.feature].name} ≥ {each.high.levels.lo}",
            each.question[given.language],
        )
        for each in given.contradictions
    ]
    story.table(columns, rows)
