"""The score of the reference occupation, in a picture and in words; the closest feasible jobs."""

from datetime import date

from reinteg_desk.app.data_age import data_age
from reinteg_desk.app.plan_parts import CostLine, JobRow, MarketPart, ReferenceScore
from reinteg_desk.app.recipients import PlanField
from reinteg_desk.documents.charts import PointsBar, ScoreBar, ScoreBarWords
from reinteg_desk.documents.story import Cell, Column, Muted, Strong
from reinteg_desk.documents.styles import Style
from reinteg_desk.documents.wording import score_percent
from reinteg_desk.documents.writer import Writer
from reinteg_desk.domain.consultation import Ruling
from reinteg_desk.scoring.results import Score, Verdict

_COSTS_SHOWN = 8
_BAR_PT = 110


def write_score(writer: Writer) -> None:
    """The reference occupation: verdict, picture, words, what costs points."""
    mine = writer.content.reference_score
    if mine is None:
        return
    words, story = writer.words, writer.story
    story.section(words("section.score"))
    verdict = words(f"verdict.{mine.verdict}")
    story.text(words("score.about", title=mine.title), Strong(f" {verdict}."), leads=True)
    if mine.score is None:
        story.text(words("score.unknown"))
        story.text(words("score.meaning"), look=Style.MUTED)
    else:
        _write_known(writer, mine, mine.score)


def _write_known(writer: Writer, mine: ReferenceScore, score: Score) -> None:
    words, story = writer.words, writer.story
    shown = score_percent(score.lo, score.hi, mine.threshold_pct, words.language)
    threshold = words.percent(mine.threshold_pct)
    verdict = words(f"verdict.{mine.verdict}")
    story.figure(
        words("score.alt", score=shown, threshold=threshold, verdict=verdict),
        lambda node: ScoreBar(
            node,
            score,
            mine.threshold_pct,
            ScoreBarWords(band=shown, threshold=words("score.threshold", threshold=threshold)),
        ),
    )
    story.text(_in_words(writer, mine, score))
    story.text(words("score.meaning"), look=Style.MUTED)
    if mine.described_on is not None:
        story.text(_own_job(writer, mine.described_on))
    for said in _remarks(writer, mine):
        story.text(said)
    _write_costs(writer, mine)


def _own_job(writer: Writer, described_on: date) -> str:
    words = writer.words
    said = words("score.own_job", date=words.day(described_on))
    if data_age(described_on, writer.content.printed_on).outdated:
        said = f"{said} {words('score.own_job_outdated')}"
    return said


def _in_words(writer: Writer, mine: ReferenceScore, score: Score) -> str:
    words, threshold = writer.words, mine.threshold_pct
    low, high = (score_percent(end, end, threshold, words.language) for end in (score.lo, score.hi))
    key = "score.known" if low == high else "score.band"
    return words(key, low=low, high=high, threshold=words.percent(threshold))


def _remarks(writer: Writer, mine: ReferenceScore) -> list[str]:
    words, said = writer.words, list[str]()
    if mine.blocked_by:
        said.append(words("score.blocked_by", names=words.listed(mine.blocked_by)))
    if mine.may_block:
        said.append(words("score.may_block", names=words.listed(mine.may_block)))
    if any(note.ruling not in tuple(Ruling) for note in writer.content.limit_notes):
        said.append(words("score.review"))
    if mine.volume is not None:
        said.append(words("score.volume", volume=words.percent(mine.volume * 100)))
    if mine.with_work_post:
        said.append(words("score.work_post"))
    if mine.acceptability is not None:
        said.append(words("score.firmness", share=words.percent(mine.acceptability * 100)))
    if not writer.content.library.calibrated:
        said.append(words("score.not_calibrated"))
    return said


def _write_costs(writer: Writer, mine: ReferenceScore) -> None:
    words, story = writer.words, writer.story
    if not mine.costs:
        story.text(words("score.no_costs"))
        return
    story.part(words("score.costs"))
    top, rest = mine.costs[:_COSTS_SHOWN], mine.costs[_COSTS_SHOWN:]
    largest = top[0].points
    rows = [_cost_row(writer, cost, largest) for cost in top]
    if rest:
        points = words.fixed(sum(cost.points for cost in rest))
        rows.append((words("score.others", count=len(rest)), points, "", ""))
    story.table(
        [
            Column(title=words("score.column_feature"), share=20, heads_row=True),
            Column(title=words("score.column_points"), share=7, is_number=True),
            Column(title=words("score.column_bar"), share=15),
            Column(title=words("score.column_mark"), share=13),
        ],
        rows,
    )


def _cost_row(writer: Writer, cost: CostLine, largest: float) -> tuple[Cell, ...]:
    bar = PointsBar(cost.points / largest, _BAR_PT, blocks=cost.blocks)
    return cost.name, writer.words.fixed(cost.points), bar, _cost_mark(writer, cost)


def _cost_mark(writer: Writer, cost: CostLine) -> str:
    if cost.unassessed:
        return writer.words("score.unassessed")
    if cost.blocks:
        return writer.words("score.blocks")
    return writer.words("score.may_block_mark") if cost.may_block else ""


def write_jobs(writer: Writer) -> None:
    """The labour market in two sentences and the closest feasible jobs as a table."""
    market = writer.content.market
    if market is None:
        return
    words, story = writer.words, writer.story
    story.section(words("section.jobs"))
    story.text(_market_sentence(writer, market))
    story.text(
        words("jobs.outside", outside=market.outside, unknown=market.unknown), look=Style.MUTED
    )
    if not market.jobs:
        story.text(words("jobs.none"))
        return
    story.table(
        [
            Column(title=words("jobs.column_job"), share=27, heads_row=True),
            Column(title=words("jobs.column_similarity"), share=8, is_number=True),
            Column(title=words("jobs.column_score"), share=12, is_number=True),
            Column(title=words("jobs.column_verdict"), share=9),
        ],
        [_job_row(writer, job) for job in market.jobs],
    )
    if not writer.shows(PlanField.REFERENCE_SCORE):
        story.text(words("score.meaning"), look=Style.MUTED)


def _market_sentence(writer: Writer, market: MarketPart) -> str:
    share, words = market.share, writer.words
    return words(
        "jobs.market",
        accessible=market.accessible,
        ready=words.percent(share.ready),
        undetermined=words.percent(share.undetermined),
        not_ready=words.percent(share.not_ready),
    )


def _job_row(writer: Writer, job: JobRow) -> tuple[Cell, ...]:
    words = writer.words
    shown = score_percent(job.score.lo, job.score.hi, job.threshold_pct, words.language)
    verdict = words(f"verdict.{job.verdict}")
    about = words("jobs.code", code=job.code)
    if job.varies:
        about = f"{about}; {words('jobs.varies', names=words.listed(job.varies))}"
    title = (job.title, Muted(about))
    similarity = words.percent(job.similarity * 100, places=0)
    return title, similarity, shown, Strong(verdict) if job.verdict is Verdict.READY else verdict
