"""The explanation for the person: what works, what was decided, what happens now; plain words."""

from datetime import timedelta

from reinteg_desk.app.plan_content import PlanContent
from reinteg_desk.app.plan_parts import ActionRow, MilestoneRow, PartialPart
from reinteg_desk.documents.rendered import RenderedDocument, rendered
from reinteg_desk.documents.sections.decision import APPEAL
from reinteg_desk.documents.sections.sources import write_colophon_with_library
from reinteg_desk.documents.story import Inline, Strong
from reinteg_desk.documents.styles import Style
from reinteg_desk.documents.wording import Words
from reinteg_desk.documents.writer import Writer, writer_for
from reinteg_desk.domain.instrument import LEVEL_MAX
from reinteg_desk.domain.plan import ActionOwner
from reinteg_desk.scoring.results import Verdict

_SCALE = 1.15
"""Larger type than in the other documents: it is read at home, by everybody."""

_JOBS_SHOWN = 5
_DATES_SHOWN = 5
_DAYS_AHEAD = 366


def render_explanation(content: PlanContent) -> RenderedDocument:
    """One or two pages, addressed to the person."""
    writer = writer_for("explanation", content, scale=_SCALE)
    _write_opening(writer)
    for write in (
        _write_able,
        _write_decided,
        _write_work,
        _write_next,
        _write_note,
        _write_disagree,
        _write_contact,
        write_colophon_with_library,
    ):
        write(writer)
    return rendered(writer)


def _write_opening(writer: Writer) -> None:
    content, words, story = writer.content, writer.words, writer.story
    story.title(words("title"))
    held_on = words.day(content.assessor.held_on if content.assessor else content.printed_on)
    name = content.name or words("no_name")
    story.text(words("subtitle", name=name, day=held_on), look=Style.SUBTITLE)
    if content.is_draft:
        story.notice(words("draft_notice"))
    story.text(words("opening_line", day=held_on))


def _write_able(writer: Writer) -> None:
    content, words, story = writer.content, writer.words, writer.story
    story.section(words("section.able"))
    names = [each.name for each in content.strengths]
    free = [
        line.name
        for group in content.capacities
        for line in group.lines
        if line.level.lo == LEVEL_MAX and line.name not in names
    ]
    if names:
        story.text(words("able.strengths"), leads=True)
        story.items(names)
    if free:
        story.text(words("able.free"), leads=True)
        story.items(free)
    if not names and not free:
        story.text(words("able.not_yet"))
    if content.sustainable_hours is not None:
        hours = words.number(content.sustainable_hours, places=2)
        story.text(words("able.hours", hours=hours))


def _write_decided(writer: Writer) -> None:
    content, words, story = writer.content, writer.words, writer.story
    story.section(words("section.decided"))
    said: list[str] = []
    if content.recognition:
        mine = content.recognition
        open_end = "" if mine.on else "_open"
        said.append(words(f"decided.{mine.recognition}{open_end}", day=words.day(mine.on)))
    if content.long_term_proposed:
        said.append(words("decided.long_term_proposed"))
    if content.partial_resumption:
        said.append(_partial(writer, content.partial_resumption))
    if content.volunteer_work is not None:
        said.append(words(f"decided.volunteer_{'yes' if content.volunteer_work else 'no'}"))
    if said:
        story.items(said)
    else:
        story.text(words("decided.nothing"))
    if content.motive:
        story.text(Strong(words("decided.motive")), f" {content.motive}")


def _partial(writer: Writer, mine: PartialPart) -> str:
    words = writer.words
    if not mine.permitted:
        return words("decided.partial_no")
    said = words("decided.partial_yes")
    if mine.hours is not None:
        said = words("decided.partial_hours", hours=words.number(mine.hours, places=2))
    return " ".join((said, *_partial_dates(writer, mine)))


def _partial_dates(writer: Writer, mine: PartialPart) -> list[str]:
    words = writer.words
    known = (("from", mine.from_on), ("until", mine.until_on))
    which = "_".join(name for name, on in known if on)
    if not which:
        return []
    days = {"start": words.day(mine.from_on), "end": words.day(mine.until_on)}
    return [words(f"decided.partial_{which}", **days)]


def _write_work(writer: Writer) -> None:
    market, words, story = writer.content.market, writer.words, writer.story
    if market is None:
        return
    story.section(words("section.work"))
    story.text(words("work.how"))
    if not market.jobs:
        story.text(words("work.none"))
        return
    shown = market.jobs[:_JOBS_SHOWN]
    for key, jobs in (
        ("ready", [each for each in shown if each.verdict is Verdict.READY]),
        ("open", [each for each in shown if each.verdict is not Verdict.READY]),
    ):
        if jobs:
            story.text(words(f"work.{key}"), leads=True)
            story.items([each.title for each in jobs])
    story.text(words("work.not_a_decision"))


def _write_next(writer: Writer) -> None:
    content, words, story = writer.content, writer.words, writer.story
    story.section(words("section.next"))
    actions = [each for each in content.actions if each.owner is ActionOwner.PERSON]
    others = [each for each in content.actions if each.owner is not ActionOwner.PERSON]
    if actions:
        story.text(words("next.you"), leads=True)
        story.items([_action(writer, each) for each in actions])
    if others:
        story.text(words("next.others"), leads=True)
        story.items([_other_action(writer, each) for each in others])
    if not content.actions:
        story.text(words("next.none"))
    _write_dates(writer)


def _action(writer: Writer, action: ActionRow) -> tuple[Inline, ...]:
    if action.due_on is None:
        return (action.text,)
    words = writer.words
    return Strong(words("next.by", day=words.day(action.due_on))), words("colon"), action.text


def _other_action(writer: Writer, action: ActionRow) -> tuple[Inline, ...]:
    owner, words = writer.words(f"owner.{action.owner}"), writer.words
    who = Strong(owner[:1].upper() + owner[1:])
    if action.due_on is None:
        return who, words("colon"), action.text
    by = words("next.by_inside", day=words.day(action.due_on))
    return who, f", {by}", words("colon"), action.text


def _write_dates(writer: Writer) -> None:
    """The coming dates that ask something of the person, in plain words."""
    content, words, story = writer.content, writer.words, writer.story
    held_on = content.assessor.held_on if content.assessor else content.printed_on
    last = held_on + timedelta(days=_DAYS_AHEAD)
    dates = [
        _date(writer, each, title)
        for each in content.milestones
        if (title := _plain_title(words, each)) and not each.done and each.on <= last
    ]
    if content.re_evaluation_on:
        said = words("date.re_evaluation")
        dates.append((Strong(words.day(content.re_evaluation_on)), words("colon"), said))
    if dates:
        story.text(words("next.dates"), leads=True)
        story.items(dates[:_DATES_SHOWN])


def _plain_title(words: Words, milestone: MilestoneRow) -> str | None:
    """What happens that day, in plain words; None where the person has nothing to do with it."""
    return words.find(f"date.{milestone.milestone_id.rstrip('_0123456789')}")


def _date(writer: Writer, milestone: MilestoneRow, title: str) -> tuple[Inline, ...]:
    words = writer.words
    when = words.day(milestone.on)
    if milestone.from_on:
        when = words("next.between", start=words.day(milestone.from_on), end=when)
    return Strong(when), words("colon"), title


def _write_note(writer: Writer) -> None:
    if writer.content.note_for_person:
        writer.story.section(writer.words("section.note"))
        writer.story.text(writer.content.note_for_person)


def _write_disagree(writer: Writer) -> None:
    term = writer.content.terms.get(APPEAL)
    if term is None or writer.content.is_draft:
        return
    writer.story.section(writer.words("section.disagree"))
    writer.story.text(writer.words("disagree.talk"))
    writer.story.text(writer.words("disagree.court", number=term.number))


def _write_contact(writer: Writer) -> None:
    writer.story.begin_ending()
    writer.story.section(writer.words("section.contact"))
    writer.story.text(writer.content.contact or writer.words("contact.ask"))
