"""The full answer for one case: both frames, shares, order, next question; against named peers.

Every figure is processor time, the median of several runs in this process, ours and the peer's in
turns: on a machine that others use too the clock would stretch what is long and spare what is short.
A ratio is how many times longer the peer takes, the median over the turns. "Read aloud" is plain Python: the
scoring definition as it stands on the page, which the tests compare with. "Careful Python" is the
same language with the program's own short cuts (only the rows that count, the next question by
differences instead of scoring every job anew), its library laid out
beforehand: the best that the language does without arrays, not what one would write first. Pandas has these short cuts too.
Targets for 436 jobs: 16 ms; 30 times plain Python as read aloud; 10 times vectorised pandas; 1,000
SMAA draws in 100 ms.
"""

import statistics
import sys
import time
from collections.abc import Callable
from dataclasses import replace

import numpy as np

from reinteg_desk.app.assess import Assessor
from reinteg_desk.domain.capacity import Capacity, LevelRange
from reinteg_desk.scoring.firmness import acceptability, weight_draws
from tests.benchmarks import scoring_peers as peers
from tests.benchmarks.generated_market import INSTRUMENT, UNIT_GROUPS, library, person
from tests.unit.scoring import plain_reading
from tests.unit.scoring.random_documents import document_of

ROUNDS, ALOUD_ROUNDS = 15, 3
SIZES = (UNIT_GROUPS, 3_000, 30_000)
FEATURES = INSTRUMENT.ids


def median_ms(work: Callable[[], object], runs: int) -> float:
    """Processor time of all threads, in milliseconds."""
    times = []
    for _ in range(runs):
        begun = time.process_time()
        work()
        times.append(1000 * (time.process_time() - begun))
    return statistics.median(times)


def main(sizes: tuple[int, ...] = SIZES) -> None:
    names = ("jobs", "full answer, ms", "a level moved, ms")
    columns = (
        *names,
        "read aloud, ms",
        "ratio",
        "careful Python, ms",
        "ratio",
        "pandas, ms",
        "ratio",
    )
    print(f"| {' | '.join(columns)} |")
    print("|" + " --- |" * len(columns))
    for size in sizes:
        print(row(size), flush=True)
    if not peers.HAS_PANDAS:
        print("\npandas is not installed: its column stays empty (dependency group `bench`).")
    firmness()


def row(size: int) -> str:
    """One line; ours and each peer take turns, so that whoever else uses the machine hits both."""
    market, case = library(size), person()
    assessor = Assessor(market, INSTRUMENT, "rules")
    fresh, moving = fresh_cases(case), moved_cases(case)
    runs = 9 if size == UNIT_GROUPS else 3

    def cold() -> float:
        return median_ms(lambda: assessor.assess(next(fresh), firmness=False), runs)

    moved = median_ms(lambda: assessor.assess(next(moving), firmness=False), 3 * runs)
    small = size == UNIT_GROUPS
    plain, frames = peer_answers(market, case)
    aloud = in_turns(cold, read_aloud(market, case), ALOUD_ROUNDS) if small else None
    rounds = ROUNDS if small else 1
    others = [in_turns(cold, peer, rounds) if peer else None for peer in (plain, frames)]
    ours = [each[0] for each in (aloud, *others) if each]
    cells = [f"{size:,}", f"{statistics.median(ours):.2f}", f"{moved:.2f}"]
    for each in (aloud, *others):
        cells += [f"{each[1]:.1f}", f"{each[2]:.0f}"] if each else ["-", "-"]
    return f"| {' | '.join(cells)} |"


def in_turns(
    ours: Callable[[], float], peer: Callable[[], object], rounds: int
) -> tuple[float, float, float]:
    """Medians of ours and the peer in milliseconds, and the median of the ratios round by round."""
    times = [(ours(), median_ms(peer, 1)) for _ in range(rounds)]
    mine, others = zip(*times, strict=True)
    ratios = [other / own for own, other in times]
    return statistics.median(mine), statistics.median(others), statistics.median(ratios)


def read_aloud(market, case) -> Callable[[], object]:
    """The definition as the tests read it, without the draws."""
    jobs = [document_of(job) for job in market.occupations]
    person_of = case.person
    document = {
        "person": {
            "skill_level": person_of.skill_level,
            "qualifications": person_of.qualifications,
        },
        "incapacity": {"reference_occupation": case.incapacity.reference_occupation},
        "capacities": {f: each.level.lo for f, each in case.capacities.items()},
    }
    no_draws = [[0.0] * len(FEATURES)]
    return lambda: plain_reading.assess(document, jobs, list(FEATURES), no_draws)


def fresh_cases(case):
    """The same person under another name each time, so that nothing is remembered."""
    number = 0
    while True:
        number += 1
        yield replace(case, person=replace(case.person, name=f"A. {number}"))


def moved_cases(case):
    """The same person with one level that goes up and down."""
    feature, level = FEATURES[28], 0
    while True:
        level = (level + 1) % 5
        moved = Capacity(feature=feature, level=LevelRange.point(level))
        yield replace(case, capacities={**case.capacities, feature: moved})


def peer_answers(market, case) -> tuple[Callable[[], object], Callable[[], object] | None]:
    """The full answer in careful plain Python, and in pandas where it is installed."""
    lo = {f: float(case.capacities[f].level.lo) if f in case.capacities else 0.0 for f in FEATURES}
    hi = {f: float(case.capacities[f].level.hi) if f in case.capacities else 4.0 for f in FEATURES}
    entry = (
        case.person.skill_level,
        set(case.person.qualifications),
        case.incapacity.reference_occupation,
    )
    jobs = peers.plain_jobs(market)
    expected = Assessor(market, INSTRUMENT, "rules").assess(case, firmness=False).market.share
    shares = peers.plain_python(jobs, FEATURES, lo, hi, entry)[2]
    if abs(shares["ready"] - expected.ready) + abs(shares["not_ready"] - expected.not_ready) > 1e-6:
        raise AssertionError("the peer computes something else")

    def plain() -> object:
        return peers.plain_python(jobs, FEATURES, lo, hi, entry)

    if not peers.HAS_PANDAS:
        return plain, None
    frames = peers.pandas_frames(market, FEATURES)
    return plain, lambda: peers.vectorised_pandas(frames, FEATURES, lo, hi, entry)


def firmness() -> None:
    """SMAA: 1,000 draws for the reference, and for all jobs, against a loop over the draws."""
    assessor, case = Assessor(library(UNIT_GROUPS), INSTRUMENT, "rules"), person()
    scores, reference = assessor.scores(case), assessor.reference_scores(case)
    draws = weight_draws(len(FEATURES))

    def making_draws() -> None:
        weight_draws.cache_clear()
        weight_draws(len(FEATURES))

    def loop_over_draws() -> None:
        matrix = scores.matrix
        for factors in draws.factors:
            weight = matrix.points * factors[:, None]
            total = np.where(matrix.has_requirements, weight.sum(axis=0), 1.0)
            fit = scores.met_lo / np.where(matrix.points > 0, matrix.points, 1.0)
            (weight * fit).sum(axis=0) / total

    made = median_ms(making_draws, 9)
    one = median_ms(lambda: acceptability(reference, draws), 9)
    everything = median_ms(lambda: acceptability(scores, draws), 9)
    loop = median_ms(loop_over_draws, 3)
    print("\n| SMAA, 1,000 draws | ms | loop over the draws in numpy, ms | ratio |")
    print("| --- | --- | --- | --- |")
    print(f"| the draws themselves, once | {made:.2f} | | |")
    print(f"| the reference | {one:.2f} | | |")
    print(f"| all {UNIT_GROUPS} jobs | {everything:.1f} | {loop:.0f} | {loop / everything:.0f} |")


if __name__ == "__main__":
    main(tuple(map(int, sys.argv[1:])) or SIZES)
