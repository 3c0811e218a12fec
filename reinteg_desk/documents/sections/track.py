"""What the occupational physician decides: the decision of the track, and section F."""

from reinteg_desk.app.plan_visit_parts import DatedRule, TrackDecisionPart
from reinteg_desk.documents.story import Strong
from reinteg_desk.documents.writer import Writer


def write_track_decision(writer: Writer) -> None:
    """Request, decision, conditions, what follows, and how to appeal."""
    mine, words, story = writer.content.track_decision, writer.words, writer.story
    story.section(words("section.track"))
    if mine is None:
        story.text(words("track.none"))
        return
    if not mine.is_for_this_person:
        story.notice(words("track.not_for_this_person"))
    story.facts(_days(writer, mine))
    story.gap(1)
    _write_letter(writer, mine)
    story.part(words("track.conditions"))
    story.text(mine.conditions or words("track.no_conditions"))
    _write_follows(writer, mine)


def _days(writer: Writer, mine: TrackDecisionPart) -> list[tuple[str, str]]:
    words = writer.words
    return [
        (words("track.employer"), mine.employer or words("track.not_noted")),
        (words("track.requested_on"), words.day(mine.requested_on)),
        (words("track.assessed_on"), words.day(mine.assessed_on)),
    ]


def _write_letter(writer: Writer, mine: TrackDecisionPart) -> None:
    words, story = writer.words, writer.story
    if mine.letter is None:
        key = "track.out_of_place" if mine.is_out_of_place else "track.none"
        story.notice(words(key))
        return
    story.text(Strong(words("track.decision", letter=mine.letter)), f" {mine.meaning}.")


def _write_follows(writer: Writer, mine: TrackDecisionPart) -> None:
    words, story = writer.words, writer.story
    if mine.follows:
        story.section(words("section.follows"))
        story.items([dated(writer, each) for each in mine.follows])
    if mine.appeal:
        story.section(words("section.appeal"))
        said = words("track.appeal", day=words.day(mine.appeal.on))
        story.text(writer.with_source(said, mine.appeal.rule))


def dated(writer: Writer, mine: DatedRule) -> str:
    """A day and what it is, with its source; what a rule says instead where there is no day."""
    words = writer.words
    said = mine.text
    if mine.on:
        said = words("track.dated", day=words.day(mine.on), text=mine.text)
    return writer.with_source(said, mine.rule)


def write_section_f(writer: Writer) -> None:
    """Section F: what has to change at the post, and until when the visit takes place."""
    mine, words, story = writer.content.section_f, writer.words, writer.story
    story.section(words("section.section_f"))
    if mine is None:
        story.text(words("section_f.none"))
        return
    facts = [(words("track.employer"), mine.employer or words("track.not_noted"))]
    if mine.requested_on:
        facts.append((words("section_f.requested_on"), words.day(mine.requested_on)))
    story.facts(facts)
    story.gap(1)
    if mine.follows:
        story.items([dated(writer, mine.follows)])
    story.part(words("section_f.recommendations"))
    story.text(mine.recommendations or words("section_f.none"))


def write_adaptations(writer: Writer) -> None:
    """The adaptations that would help; nothing where none was chosen."""
    if writer.content.accommodations:
        writer.story.section(writer.words("section.adaptations"))
        writer.story.items(writer.content.accommodations)
