"""The least that makes a job feasible: every job of the library for generated persons.

The whole catalogue is on offer. The peer tries every subset of the accommodations that do something,
up to the size of the answer (which it is told); it is measured where that can be waited for. Only
questions count that have an answer other than "nothing needed". Times are processor time, the median of three.
"""

import itertools
import math
import random
import statistics
import time

from reinteg_desk.domain.capacity import Capacity, LevelRange
from reinteg_desk.library.catalogue import builtin_catalogue
from reinteg_desk.library.reader import load_builtin
from reinteg_desk.scoring.accommodations import advise
from reinteg_desk.scoring.matrix import matrix_of_jobs
from reinteg_desk.scoring.scores import Scores, levels_of
from reinteg_desk.scoring.shortfall import remedies_for, shortfall_of
from tests.benchmarks.generated_market import INSTRUMENT

PERSONS = 8
JOBS_MAX = 40
PEER_SUBSETS_MAX = 30_000
LIMIT_MS = 100


def persons():
    """People with limits on a tenth to half of the features, some of them unassessed."""
    for seed in range(PERSONS):
        rng = random.Random(seed)
        share = rng.choice((0.1, 0.3, 0.5))
        levels = {
            f: LevelRange.point(rng.choice((0, 1, 2, 2, 3)) if rng.random() < share else 4)
            for f in INSTRUMENT.ids
            if rng.random() < 0.9
        }
        yield {f: Capacity(feature=f, level=level) for f, level in levels.items()}


def main() -> None:
    catalogue = builtin_catalogue(INSTRUMENT)
    jobs = [job for job in load_builtin(INSTRUMENT).occupations if job.demands]
    jobs = jobs if len(jobs) <= JOBS_MAX else random.Random(0).sample(jobs, JOBS_MAX)
    found = []
    for capacities, job in itertools.product(persons(), jobs):
        scores = Scores(
            matrix_of_jobs([job], INSTRUMENT.ids), levels_of(capacities, INSTRUMENT.ids)
        )
        advice, took = timed(scores, catalogue)
        if advice.best and advice.best.accommodations:
            size = len(advice.best.accommodations)
            found.append((size, 1000 * took, peer_ms(scores, catalogue, size)))
    report(found)


def timed(scores, catalogue):
    """The advice, and the median of three times it took, in seconds of the processor."""
    times = []
    for _ in range(3):
        begun = time.process_time()
        advice = advise(scores, catalogue)
        times.append(time.process_time() - begun)
    return advice, statistics.median(times)


def report(found: list[tuple[int, float, float | None]]) -> None:
    times = sorted(took for _, took, _ in found)
    within = sum(each < LIMIT_MS for each in times) / len(times)
    print(f"{len(times)} questions, {100 * within:.0f} % answered within {LIMIT_MS} ms; ", end="")
    print(f"90 % within {times[int(0.9 * len(times))]:.0f} ms, slowest {times[-1]:.0f} ms\n")
    print("| size of the best set | questions | median, ms | every subset, ms | ratio |")
    print("| --- | --- | --- | --- | --- |")
    for size in sorted({size for size, *_ in found}):
        mine = [took for each, took, _ in found if each == size]
        pairs = [(took, peer) for each, took, peer in found if each == size and peer is not None]
        peer = f"{statistics.median(peer for _, peer in pairs):.0f}" if pairs else "-"
        ratio = f"{statistics.median(peer / took for took, peer in pairs):.1f}" if pairs else "-"
        print(f"| {size} | {len(mine)} | {statistics.median(mine):.1f} | {peer} | {ratio} |")


def peer_ms(scores, catalogue, size) -> float | None:
    """How long trying every subset up to a size takes, where that can be waited for."""
    shortfall = shortfall_of(scores)
    remedies = remedies_for(shortfall, catalogue, scores.matrix.features)
    if sum(math.comb(len(remedies), number) for number in range(size + 1)) > PEER_SUBSETS_MAX:
        return None
    begun = time.process_time()
    for number in range(size + 1):
        for chosen in itertools.combinations(remedies, number):
            shortfall.is_ready(shortfall.changes_by(chosen))
    return 1000 * (time.process_time() - begun)


if __name__ == "__main__":
    main()
