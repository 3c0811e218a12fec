"""A work post as it was seen: tasks, demands, guidelines, pictures, who described and signed it."""

from functools import partial

from reinteg_desk.app.plan_visit_parts import AmountLine, PostLine, SignedPart
from reinteg_desk.app.recipients import PlanField
from reinteg_desk.documents.palette import CONTENT_WIDTH_PT, GAP_PT
from reinteg_desk.documents.pictures import PictureFigure, for_print
from reinteg_desk.documents.story import Captioned, Cell, Column, Muted, Strong
from reinteg_desk.documents.structure import Node
from reinteg_desk.documents.styles import Style
from reinteg_desk.documents.writer import Writer

_PICTURE_WIDE_PT = CONTENT_WIDTH_PT / 2 - 4 * GAP_PT
_PHOTO_HIGH_PT = 50 * GAP_PT
_SIGNATURE_HIGH_PT = 14 * GAP_PT


# --- what the work asks ---------------------------------------------------------------------------


def write_work_post(writer: Writer) -> None:
    """The observed demands as a table; nothing where no post was observed."""
    mine, words, story = writer.content.work_post, writer.words, writer.story
    if mine is None:
        return
    story.section(words("section.work_post"))
    if mine.observed_on:
        story.text(words("work_post.observed_on", day=words.day(mine.observed_on)))
    if not mine.lines:
        story.text(words("work_post.none"))
        return
    story.table(
        [
            Column(title=words("work_post.column_feature"), share=15, heads_row=True),
            Column(title=words("work_post.column_demand"), share=28),
            Column(title=words("work_post.column_essential"), share=9),
        ],
        [_row(writer, line) for line in mine.lines],
    )


def _row(writer: Writer, line: PostLine) -> tuple[Cell, ...]:
    words = writer.words
    demand = line.text if line.text is not None else words("work_post.level_open")
    essential = words("work_post.essential") if line.critical else ""
    if not line.amounts:
        return line.name, demand, essential
    measured = words.spaced("; ".join(_amount(writer, each) for each in line.amounts))
    return line.name, (demand, Muted(words("work_post.measured", amounts=measured))), essential


def _amount(writer: Writer, amount: AmountLine) -> str:
    words = writer.words
    return words("work_post.amount", name=amount.name, amount=words.number(amount.amount, places=2))


def write_tasks(writer: Writer) -> None:
    """The tasks and how each belongs to the post; nothing where none were noted."""
    mine, words, story = writer.content.work_post, writer.words, writer.story
    if mine is None or not mine.tasks:
        return
    story.section(words("section.tasks"))
    story.table(
        [
            Column(title=words("task.column_task"), share=28, heads_row=True),
            Column(title=words("task.column_kind"), share=24),
        ],
        [(each.text, words(f"task.{each.kind}")) for each in mine.tasks],
    )


def write_guidelines(writer: Writer) -> None:
    """The health guidelines that the post lies above; nothing where it lies above none."""
    mine, words, story = writer.content.work_post, writer.words, writer.story
    if mine is None or not mine.guidelines:
        return
    story.section(words("section.guidelines"))
    story.text(words("guidelines.means"), leads=True)
    story.items([writer.rule(each) for each in mine.guidelines])


def write_indicators(writer: Writer) -> None:
    """The risk indicators for workable work; nothing where none was rated or may be read."""
    mine, words, story = writer.content.risk_indicators, writer.words, writer.story
    if not mine or not writer.shows(PlanField.RISK_INDICATORS):
        return
    story.section(words("section.indicators"))
    story.text(words("indicators.means"), leads=True)
    story.table(
        [
            Column(title=words("indicators.column_indicator"), share=24, heads_row=True),
            Column(title=words("indicators.column_rating"), share=12),
            Column(title=words("indicators.column_concern"), share=16),
        ],
        [
            (each.name, each.rating, Strong(f"▲ {each.concern}") if each.is_concern else "")
            for each in mine
        ],
    )


# --- pictures, who described and signed -----------------------------------------------------------


def write_photos(writer: Writer) -> None:
    """The photos, each with its caption; nothing where there are none."""
    words, story = writer.words, writer.story
    photos = [each for each in writer.content.work_post_pictures if each.signed_by is None]
    drawn = [(each, for_print(each.content)) for each in photos]
    if not drawn:
        return
    story.section(words("section.photos"))
    shown = [
        Captioned(
            alt=each.caption or words("photos.untitled", number=number),
            caption=words("photos.caption", number=number, caption=each.caption).strip(" ·"),
            make=partial(_photo, jpeg),
        )
        for number, (each, jpeg) in enumerate(drawn, start=1)
        if jpeg is not None
    ]
    if shown:
        story.pictures(shown)
    if missing := len(drawn) - len(shown):
        story.text(words("photos.unreadable", count=missing), look=Style.MUTED)


def _photo(jpeg: bytes, node: Node) -> PictureFigure:
    return PictureFigure(node, jpeg, _PICTURE_WIDE_PT, _PHOTO_HIGH_PT, framed=True)


def _signature(jpeg: bytes, node: Node) -> PictureFigure:
    return PictureFigure(node, jpeg, _PICTURE_WIDE_PT, _SIGNATURE_HIGH_PT, framed=False)


def write_description(writer: Writer) -> None:
    """Who described the work post, and who signed that description."""
    mine, words, story = writer.content.work_post, writer.words, writer.story
    if mine is None or not (mine.described_by or mine.signatures):
        return
    story.section(words("section.description"))
    if mine.described_by:
        who = words.listed(tuple(words(f"describer.{each}") for each in mine.described_by))
        story.text(words("description.by", who=who))
    if mine.signatures:
        story.items([_signed(writer, each) for each in mine.signatures])
        _write_signatures(writer, mine.signatures)


def _signed(writer: Writer, mine: SignedPart) -> str:
    key = "description.signed" if mine.holds else "description.void"
    role, words = f"describer.{mine.role}", writer.words
    return words(key, name=mine.name, role=words(role), day=words.day(mine.on))


def _write_signatures(writer: Writer, signed: tuple[SignedPart, ...]) -> None:
    """The drawn signatures that still hold, where they lie in this vault."""
    lines = {each.role: _signed(writer, each) for each in signed if each.holds}
    names = {each.role: each.name for each in signed}
    drawn = [
        Captioned(
            alt=lines[each.signed_by],
            caption=names[each.signed_by],
            make=partial(_signature, jpeg),
        )
        for each in writer.content.work_post_pictures
        if each.signed_by in lines and (jpeg := for_print(each.content)) is not None
    ]
    if drawn:
        writer.story.pictures(drawn)
