"""The full answer for one case: both frames, shares, order, next question; against named peers.

Every figure is the median of several runs in this process; a ratio is how many times longer the
peer takes. "Read aloud" is the scoring definition in plain Python as it stands on the page (the
reading that the tests compare with); "careful Python" and pandas use the program's own short cuts.
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

SIZES = (UNIT_GROUPS, 3_000, 30_000)
FEATURES = INSTRUMENT.ids


def median_ms(work: Callable[[], object], runs: int) -> float:
    times = []
    for _ in range(runs):
        begun = time.perf_counter()
        work()
        times.append(1000 * (time.perf_counter() - begun))
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
    market, case = library(size), person()
    assessor = Assessor(market, INSTRUMENT, "rules")
    runs = 31 if size == UNIT_GROUPS else 9
    case_of = fresh_cases(case)
    cold = median_ms(lambda: assessor.assess(next(case_of), firmness=False), runs)
    moving = moved_cases(case)
    moved = median_ms(lambda: assessor.assess(next(moving), firmness=False), runs)
    aloud = read_aloud(market, case) if size == UNIT_GROUPS else None
    cells = [f"{size:,}", f"{cold:.2f}", f"{moved:.2f}"]
    for peer in (aloud, *peer_times(market, case, size)):
        cells += ["-", "-"] if peer is None else [f"{peer:.1f}", f"{peer / cold:.0f}"]
    return f"| {' | '.join(cells)} |"


def read_aloud(market, case) -> float:
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
    return median_ms(lambda: plain_reading.assess(document, jobs, list(FEATURES), no_draws), 1)


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


def peer_times(market, case, size: int) -> tuple[float, float | None]:
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
    runs = 5 if size == UNIT_GROUPS else 1
    plain = median_ms(lambda: peers.plain_python(jobs, FEATURES, lo, hi, entry), runs)
    if not peers.HAS_PANDAS:
        return plain, None
    frames = peers.pandas_frames(market, FEATURES)
    return plain, median_ms(
        lambda: peers.vectorised_pandas(frames, FEATURES, lo, hi, entry), 3 * runs
    )


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
