"""What the doctor decided, with the category, its reasons and the motive."""

from reinteg_desk.app.plan_parts import (
    BenefitCurve,
    BenefitEffect,
    CategoryReasons,
    NextStepRow,
    PartialPart,
    RecognitionPart,
    Term,
)
from reinteg_desk.app.recipients import PlanField
from reinteg_desk.documents.benefit_chart import BenefitCurveChart
from reinteg_desk.documents.story import Strong
from reinteg_desk.documents.styles import Style
from reinteg_desk.documents.writer import Writer

APPEAL = "appeal.labour_court_months"


def terms_said(writer: Writer, *rules: str) -> list[str]:
    """What the law says on the day, for each of these rules that has a value then."""
    terms = [(rule, writer.content.terms.get(rule)) for rule in rules]
    return [_term_said(writer, rule, term) for rule, term in terms if term]


def _term_said(writer: Writer, rule: str, term: Term) -> str:
    said = writer.words(f"term.{rule.replace('.', '_')}", number=term.number)
    return writer.with_source(said, term.rule)


def write_category(writer: Writer) -> None:
    """The category as chosen, what was proposed, for, against, missing, and the motive."""
    if not writer.shows(PlanField.CATEGORY):
        return
    writer.story.section(writer.words("section.category"))
    _write_chosen(writer)
    if writer.content.category_reasons:
        _write_reasons(writer, writer.content.category_reasons)
    _write_next_steps(writer)
    if writer.content.motive:
        writer.story.part(writer.words("category.motive"))
        writer.story.text(writer.content.motive)


def _write_chosen(writer: Writer) -> None:
    mine, words, story = writer.content.category, writer.words, writer.story
    if mine is None:
        story.text(words("category.none"))
        return
    chosen = Strong(words("category.chosen", category=mine.chosen)), f" {mine.text or ''}"
    story.text(*chosen, leads=mine.rule is not None)
    if mine.rule:
        source = words("source_is", source=writer.source(mine.rule))
        story.text(source, look=Style.MUTED)


def _write_reasons(writer: Writer, mine: CategoryReasons) -> None:
    words, story = writer.words, writer.story
    if mine.proposed is None:
        story.text(words("category.proposed_none"))
    else:
        story.text(words("category.proposed", category=mine.proposed))
    for key, said in (
        ("for", mine.reasons),
        ("against", mine.against),
        ("missing", _missing(writer, mine)),
    ):
        if said:
            story.part(words(f"category.{key}"))
            story.items(said)


def _write_next_steps(writer: Writer) -> None:
    if writer.content.next_steps:
        writer.story.part(writer.words("category.next_steps"))
        writer.story.items([next_step(writer, each) for each in writer.content.next_steps])


def next_step(writer: Writer, step: NextStepRow) -> str:
    """A next step in one sentence: what, on what condition, by when, on what ground."""
    words = writer.words
    said = step.text
    if step.condition:
        said = f"{said}, {step.condition}"
    if step.due_on:
        said = f"{said}, {words('category.step_due', day=words.day(step.due_on))}"
    return writer.with_source(said, step.rule)


def _missing(writer: Writer, mine: CategoryReasons) -> list[str]:
    answers = [writer.words(f"answer.{each}") for each in mine.missing_answers]
    return [*answers, *mine.missing_features]


def write_decision(writer: Writer) -> None:
    """Recognition, next assessment, volunteer work, in one list."""
    writer.story.section(writer.words("section.decision"))
    decided = [*_recognition(writer), *_further(writer)]
    if decided:
        writer.story.items(decided)
    else:
        writer.story.text(writer.words("decision.none"))
    if writer.content.recognition:
        for said in terms_said(writer, APPEAL):
            writer.story.text(said, look=Style.MUTED)


def _recognition(writer: Writer) -> list[str]:
    content, words = writer.content, writer.words
    said = []
    if content.recognition:
        said.append(_recognised(writer, content.recognition))
    if content.long_term_proposed:
        said.append(words("decision.long_term_proposed"))
    return said


def _recognised(writer: Writer, mine: RecognitionPart) -> str:
    key = f"decision.{mine.recognition}"
    if mine.on is None:
        return writer.words(f"{key}_open")
    return writer.words(key, day=writer.words.day(mine.on))


def _further(writer: Writer) -> list[str]:
    content, words, said = writer.content, writer.words, list[str]()
    if content.partial_resumption:
        key = "yes" if content.partial_resumption.permitted else "no"
        said.append(words(f"decision.partial_{key}"))
    if content.volunteer_work is not None:
        said.append(words(f"decision.volunteer_{'yes' if content.volunteer_work else 'no'}"))
    if content.re_evaluation_on:
        said.append(words("decision.re_evaluation_on", day=words.day(content.re_evaluation_on)))
    return said


def write_partial(writer: Writer) -> None:
    """Partial resumption: hours, dates, conditions, and what it does to the benefit."""
    mine, words, story = writer.content.partial_resumption, writer.words, writer.story
    story.section(words("section.partial"))
    if mine is None:
        story.text(words("partial.none"))
        return
    said = Strong(words("partial.yes" if mine.permitted else "partial.no"))
    story.text(said, leads=mine.permitted)
    if not mine.permitted:
        return
    story.facts(_partial_facts(writer, mine), columns=3)
    if mine.conditions:
        story.part(words("partial.conditions"))
        story.text(mine.conditions)
    _write_benefit(writer)


def _partial_facts(writer: Writer, mine: PartialPart) -> list[tuple[str, str]]:
    words = writer.words
    hours = words("partial.not_given")
    if mine.hours is not None:
        hours = words("hours_a_week", hours=words.number(mine.hours, places=2))
    dates = (("from", mine.from_on), ("until", mine.until_on))
    shown = [
        (words(f"partial.{key}"), words.day(on) if on else words("partial.not_given"))
        for key, on in dates
    ]
    return [(words("partial.hours"), hours), *shown]


_EXAMPLES_PCT = (20, 50, 80)
"""Shares of full time whose effect the words under the picture name."""


def _write_benefit(writer: Writer) -> None:
    """What these hours leave of the benefit, and what other hours would."""
    mine, curve = writer.content.benefit, writer.content.benefit_curve
    if mine is None and curve is None:
        return
    writer.story.part(writer.words("partial.benefit_title"))
    if mine is not None:
        _write_effect(writer, mine)
    if curve is not None:
        _write_curve(writer, curve, mine)


def _write_effect(writer: Writer, mine: BenefitEffect) -> None:
    words, story = writer.words, writer.story
    story.text(words("partial.benefit", kept=words.percent(mine.kept_percent)))
    if mine.steps:
        steps = words.spaced("; ".join(mine.steps))
        story.text(words("partial.steps", steps=steps), look=Style.MUTED)
    story.text(writer.rule(mine.rule), look=Style.MUTED)


def _write_curve(writer: Writer, curve: BenefitCurve, mine: BenefitEffect | None) -> None:
    words, story = writer.words, writer.story
    kept = dict(curve.points)
    at = {f"at_{share}": words.percent(kept[share]) for share in _EXAMPLES_PCT}
    said = words("partial.curve", **at)
    own = _own_place(writer, mine)
    story.figure(
        f"{said} {own[1]}" if own else said,
        lambda node: BenefitCurveChart(
            node,
            curve.points,
            upwards=words("partial.curve_upwards"),
            across=words("partial.curve_across"),
            own=own,
        ),
    )
    story.text(said)
    if mine is None or mine.rule.text != curve.rule.text:
        story.text(writer.rule(curve.rule), look=Style.MUTED)


def _own_place(
    writer: Writer, mine: BenefitEffect | None
) -> tuple[tuple[float, float], str] | None:
    """Where the permitted hours stand on the curve, and the words beside it."""
    if mine is None or mine.share_percent is None:
        return None
    kept = writer.words.percent(mine.kept_percent)
    return (mine.share_percent, mine.kept_percent), writer.words("partial.curve_own", kept=kept)
