"""Scores and proposals in lines of text, for a terminal."""

from collections.abc import Iterator
from typing import Any

from reinteg_desk.app.variation import variation_that_matters
from reinteg_desk.bootstrap import Composition
from reinteg_desk.cli.words import decimal, word
from reinteg_desk.domain.case import Case
from reinteg_desk.domain.identifiers import OccupationCode
from reinteg_desk.library.explanation_texts import load_explanation_words
from reinteg_desk.scoring.accommodations import AccommodationAdvice
from reinteg_desk.scoring.results import Assessment, MarketResult, ReferenceResult, Score

JOBS_SHOWN = 10
COSTS_SHOWN = 5
QUESTIONS_SHOWN = 3


def score_lines(
    assessment: Assessment, case: Case, house: Composition, language: str
) -> Iterator[str]:
    """Both frames, what to ask next, remarks to rule on, versions."""
    posts = _Posts(case, house, language)
    if not house.library.source.calibrated:
        yield word(language, "score_not_calibrated")
        yield ""
    yield from _reference_lines(assessment.reference, house, language)
    yield from posts.lines(assessment.reference.code, "")
    yield ""
    yield from _market_lines(assessment.market, posts, house, language)
    words = house.words(language)
    asked = [words[each.feature].name for each in assessment.assess_next[:QUESTIONS_SHOWN]]
    if asked:
        yield word(language, "score_next", features=", ".join(asked))
    for remark in assessment.review:
        yield word(language, "score_review", remark=remark)
    versions = assessment.versions
    yield ""
    yield word(
        language,
        "score_versions",
        program=versions.program,
        instrument=versions.instrument,
        library=versions.library,
        rules=versions.rules,
    )


def _reference_lines(
    reference: ReferenceResult, house: Composition, language: str
) -> Iterator[str]:
    title = house.library.occupation(reference.code).title(language)
    yield word(language, "score_reference", code=reference.code, title=title)
    verdict = word(language, f"verdict_{reference.verdict.value}")
    if reference.score is None:
        yield verdict
        return
    yield word(
        language,
        "score_line",
        score=_band(reference.score, language),
        threshold=decimal(reference.threshold_pct, language, 0),
        verdict=verdict,
    )
    words = house.words(language)
    for key, features in (
        ("score_blocked", reference.blocked_by),
        ("score_may_block", reference.may_block),
    ):
        if features:
            named = ", ".join(words[each].name for each in features)
            yield word(language, key, features=named)
    for each in reference.contributions[:COSTS_SHOWN]:
        points = decimal(each.points, language)
        yield word(language, "score_cost", feature=words[each.feature].name, points=points)
    if reference.volume is not None:
        yield word(language, "score_volume", share=decimal(100 * reference.volume, language, 0))


class _Posts:
    """What differs from post to post within a job, as far as it matters to the person."""

    def __init__(self, case: Case, house: Composition, language: str) -> None:
        names = {feature: texts.name for feature, texts in house.words(language).items()}
        self._words = load_explanation_words(language, names)
        self._library = house.library
        self._lowest = {each: float(mine.level.lo) for each, mine in case.capacities.items()}

    def lines(self, code: OccupationCode, indent: str) -> Iterator[str]:
        """At most one line."""
        job = self._library.occupation(code)
        said = self._words.variation(job, variation_that_matters(job, self._lowest))
        if said:
            yield f"{indent}{said}"


def _market_lines(
    market: MarketResult, posts: _Posts, house: Composition, language: str
) -> Iterator[str]:
    yield word(
        language,
        "market_counts",
        accessible=market.accessible,
        unknown=market.unknown,
        outside=market.outside,
    )
    share = market.share
    yield word(
        language,
        "market_share",
        ready=decimal(share.ready, language),
        undetermined=decimal(share.undetermined, language),
        not_ready=decimal(share.not_ready, language),
    )
    for job in market.jobs[:JOBS_SHOWN]:
        title = house.library.occupation(job.code).title(language)
        verdict = word(language, f"verdict_{job.verdict.value}")
        score = _band(job.score, language) if job.score else "-"
        yield f"  {job.code}  {title}: {score} %, {verdict}"
        yield from posts.lines(job.code, "        ")


def _band(score: Score, language: str) -> str:
    lo, hi = decimal(score.lo, language), decimal(score.hi, language)
    return lo if lo == hi else f"{lo} - {hi}"


def proposal_lines(document: dict[str, Any], language: str) -> Iterator[str]:
    """The proposal, for and against, what is missing, what comes next."""
    category = document["category"]
    if category is None:
        yield word(language, "category_none", regime=document["regime"])
    else:
        yield word(language, "category", category=category, regime=document["regime"])
    for name in ("reasons", "against"):
        for sentence in document[name]:
            yield f"  {word(language, name)}: {sentence}"
    if document["missing"]:
        yield f"  {word(language, 'missing')}: {', '.join(document['missing'])}"
    for step in document["next_steps"]:
        due = step["due"] or ""
        yield f"  {word(language, 'next_step')}: {step['text']} {due}".rstrip()
    yield word(
        language,
        "resting_on",
        source=document["source"],
        status=word(language, f"status_{document['status']}"),
    )


def advice_lines(advice: AccommodationAdvice, house: Composition, language: str) -> Iterator[str]:
    """The set, its alternatives, or what stays short."""
    facts = {
        "code": advice.code,
        "title": house.library.occupation(advice.code).title(language),
    }
    if advice.best is None:
        words = house.words(language)
        short = ", ".join(words[each].name for each in advice.still_short)
        yield word(language, "acc_none", **facts, features=short)
        return
    if not advice.best.accommodations:
        yield word(language, "acc_ready", **facts)
        return
    names = house.accommodation_names(language)
    yield word(language, "acc_set", **facts, cost=advice.best.cost)
    for each in advice.best.accommodations:
        yield f"  {names.get(each, each)}"
    for other in advice.alternatives:
        listed = "; ".join(names.get(each, each) for each in other.accommodations)
        yield word(language, "acc_other", cost=other.cost, names=listed)
