"""The head of a document: whose it is, for whom it is meant, and whether it is a draft."""

from reinteg_desk.app.plan_parts import AssessorPart, SincePart, WorkPart
from reinteg_desk.app.recipients import Recipient
from reinteg_desk.documents.styles import Style
from reinteg_desk.documents.writer import Writer
from reinteg_desk.domain.national_number import punctuated_national_number

Fact = tuple[str, str]


def write_head(writer: Writer) -> None:
    """Title, subtitle, facts without cause or condition, and what has to be said first."""
    _write_head(writer, [*_identity(writer), *_assessment(writer), *_work(writer)])


def write_medical_head(writer: Writer) -> None:
    """The same with cause and group of conditions, for documents about health."""
    facts = [*_identity(writer), *_assessment(writer), *_work(writer), *_since(writer)]
    _write_head(writer, [*facts, *_medical(writer)])


def _write_head(writer: Writer, facts: list[Fact]) -> None:
    content, words, story = writer.content, writer.words, writer.story
    story.title(words("title"))
    held_on = words.day(content.assessor.held_on if content.assessor else content.printed_on)
    story.text(
        words("subtitle", name=content.name or words("no_name"), day=held_on), look=Style.SUBTITLE
    )
    story.facts(facts)
    if content.is_draft:
        story.notice(words("draft_notice"))
    _write_consent(writer)


def _identity(writer: Writer) -> list[Fact]:
    content, words = writer.content, writer.words
    facts = [(words("label.person"), content.name or words("no_name"))]
    if content.born_on:
        facts.append((words("label.born_on"), words.day(content.born_on)))
    if content.national_number:
        number = punctuated_national_number(content.national_number)
        facts.append((words("label.national_number"), number))
    return facts


def _assessment(writer: Writer) -> list[Fact]:
    words = writer.words
    reader = (words(f"recipient.{writer.content.recipient}"), *writer.content.address)
    facts = [(words("label.recipient"), "\n".join(reader))]
    if writer.content.assessor:
        facts.append((words("label.assessor"), _assessor(writer, writer.content.assessor)))
    return facts


def _assessor(writer: Writer, assessor: AssessorPart) -> str:
    role = writer.words(f"role.{assessor.role}")
    return f"{assessor.name}, {role}" if assessor.name else role


def _work(writer: Writer) -> list[Fact]:
    return _work_facts(writer, writer.content.work) if writer.content.work else []


def _work_facts(writer: Writer, work: WorkPart) -> list[Fact]:
    words = writer.words
    status = f"status.{work.status}_contract" if work.contract else f"status.{work.status}"
    facts = [(words("label.work"), work.title), (words("label.status"), words(status))]
    if work.hours_per_week:
        hours = words.number(work.hours_per_week, places=2)
        facts.append((words("label.hours"), words("hours_a_week", hours=hours)))
    return facts


def _since(writer: Writer) -> list[Fact]:
    since = writer.content.since
    return [(writer.words("label.since"), _periods(writer, since))] if since else []


def _periods(writer: Writer, since: SincePart) -> str:
    words = writer.words
    if len(since.spells) == 1 and since.spells[0].end is None:
        return words.day(since.spells[0].start)
    return "\n".join(
        words("label.spell", start=words.day(spell.start), end=words.day(spell.end))
        if spell.end
        else words("label.spell_open", start=words.day(spell.start))
        for spell in since.spells
    )


def _medical(writer: Writer) -> list[Fact]:
    content, words = writer.content, writer.words
    facts: list[Fact] = []
    if content.cause:
        facts.append((words("label.cause"), words(f"cause.{content.cause}")))
    if content.condition_group:
        group = words(f"condition_group.{content.condition_group}")
        facts.append((words("label.condition_group"), group))
    return facts


def _write_consent(writer: Writer) -> None:
    content, words = writer.content, writer.words
    if not content.consent_needed or content.recipient is Recipient.PERSON:
        return
    recipient = words(f"recipient.{content.recipient}")
    if content.consent_on:
        form = words(f"consent_form.{content.consent_form or 'spoken'}")
        agreed = words(
            "consent_given", day=words.day(content.consent_on), recipient=recipient, form=form
        )
        writer.story.text(agreed, look=Style.MUTED)
    else:
        writer.story.notice(words("consent_missing", recipient=recipient))
