"""Many persons at once: 10,000 persons x 3,000 jobs x 53 features, on one core.

The peer is the bare kernel in its best numpy formulation: for whole levels one product of "step
reached" (0 or 1) with "points of the step", without verdicts, blocking features or bands. The
program's figures hold two scores, blocking features and a verdict for each pair.
"""

import os
import resource
import statistics
import subprocess
import sys
import time
from collections.abc import Callable
from pathlib import Path

PERSONS, JOBS = 10_000, 3_000
ONE_CORE = dict.fromkeys(("OPENBLAS_NUM_THREADS", "OMP_NUM_THREADS", "MKL_NUM_THREADS"), "1")


def main() -> None:
    """Measure in a process of its own, where numpy has one thread and memory starts low."""
    subprocess.run(
        [sys.executable, "-m", "tests.benchmarks.bench_scoring_population"],
        env={**os.environ, **ONE_CORE},
        check=True,
    )


def seconds(work: Callable[[], object], runs: int = 3) -> float:
    times = []
    for _ in range(runs):
        begun = time.perf_counter()
        work()
        times.append(time.perf_counter() - begun)
    return statistics.median(times)


def measure() -> None:
    import numpy as np

    from reinteg_desk.scoring import (
        DEFAULT_MEMORY_BYTES,
        Population,
        matrix_of,
        persons_per_block,
        score_population,
    )
    from tests.benchmarks.generated_market import INSTRUMENT, library

    matrix = matrix_of(library(JOBS), INSTRUMENT.ids)
    generator = np.random.default_rng(0)
    lo = generator.integers(0, 5, (PERSONS, len(INSTRUMENT))).astype(np.float64)
    unknown = generator.random(lo.shape) < 0.3
    low, high = np.where(unknown, 0.0, lo), np.where(unknown, 4.0, lo)
    risk = generator.random(lo.shape) < 0.02
    size = persons_per_block(JOBS)

    def bare(kind: type) -> Callable[[], None]:
        steps = np.concatenate([lo >= level for level in (1, 2, 3, 4)], axis=1).astype(kind)
        points = generator.random((steps.shape[1], JOBS)).astype(kind)
        out = np.empty((size, JOBS), kind)

        def run() -> None:
            for first in range(0, PERSONS - size + 1, size):
                np.matmul(steps[first : first + size], points, out=out)

        return run

    def ours(population: Population) -> Callable[[], None]:
        def run() -> None:
            for block in score_population(matrix, population):
                block.verdict.sum()

        return run

    pairs = PERSONS * JOBS / 1e6
    single, double = seconds(bare(np.float32)), seconds(bare(np.float64))
    print(f"blocks of {size} persons, {DEFAULT_MEMORY_BYTES / 2**20:.0f} MB each; one thread\n")
    print("| what | s | million pairs/s | times the kernel, float64 | float32 |")
    print("| --- | --- | --- | --- | --- |")
    kinds = {
        "bare kernel, float32": single,
        "bare kernel, float64": double,
        "points only": seconds(ours(Population(lo=lo, hi=lo))),
        "bands": seconds(ours(Population(lo=low, hi=high))),
        "bands and risk limits": seconds(ours(Population(lo=low, hi=high, risk=risk))),
    }
    for name, took in kinds.items():
        print(
            f"| {name} | {took:.2f} | {pairs / took:.0f} | {took / double:.1f} | {took / single:.1f} |"
        )
    inputs = (lo.nbytes * 3 + risk.nbytes + 12 * matrix.demand.nbytes) / 2**20
    print(f"\npeak memory {peak_mb():.0f} MB, of which {inputs:.0f} MB persons and jobs;", end=" ")
    print(f"all scores at once would take {2 * 8 * pairs * 1e6 / 2**20:.0f} MB")


def peak_mb() -> float:
    """The most memory this process ever held (Linux keeps it apart from the parent's)."""
    for line in Path("/proc/self/status").read_text(encoding="ascii").splitlines():
        if line.startswith("VmHWM:"):
            return int(line.split()[1]) / 1024
    return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024


if __name__ == "__main__":
    measure()
