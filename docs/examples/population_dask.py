"""A population of 100,000 generated persons against a library, on Dask, with progress.

Needs Dask, which the program itself does not: ``pip install dask``. Then::

    python docs/examples/population_dask.py --persons 100000 --workers 2

The same function maps over partitions of any other engine: with Spark, for instance,
``spark.sparkContext.parallelize(range(chunks)).map(lambda n: summarise(n, size))``. Each chunk
makes its own persons from its number, so that the result does not depend on the engine, on the
number of workers or on the order in which chunks finish.
"""

import argparse
import sys
from functools import cache

import numpy as np

from reinteg_desk.library.instrument_files import load_instrument
from reinteg_desk.library.reader import load_builtin
from reinteg_desk.scoring import (
    VERDICTS,
    JobMatrix,
    Population,
    Verdict,
    matrix_of,
    ready_share,
    score_population,
)

CHUNK = 2_000
SHARE_ASSESSED = 0.7
"""Of the features of a generated person; the others are unknown, hence intervals 0 … 4."""


@cache
def market() -> JobMatrix:
    """The built-in library; read once in each worker."""
    instrument = load_instrument()
    return matrix_of(load_builtin(instrument), instrument.ids)


def persons(chunk: int, size: int) -> Population:
    """Generated persons; the number of the chunk is the seed."""
    generator = np.random.default_rng(chunk)
    shape = (size, len(market().features))
    level = generator.choice([1.0, 2.0, 3.0, 4.0], p=[0.05, 0.1, 0.15, 0.7], size=shape)
    assessed = generator.random(shape) < SHARE_ASSESSED
    return Population(lo=np.where(assessed, level, 0.0), hi=np.where(assessed, level, 4.0))


def summarise(chunk: int, size: int) -> dict[str, np.ndarray]:
    """What is kept of a chunk: verdicts per job, and the ready share of each person."""
    matrix = market()
    verdicts = np.zeros((len(VERDICTS), len(matrix)), dtype=np.int64)
    shares = np.empty(size)
    for block in score_population(matrix, persons(chunk, size)):
        for which in range(len(VERDICTS)):
            verdicts[which] += (block.verdict == which).sum(axis=0)
        shares[block.first : block.first + len(block.verdict)] = ready_share(
            block, matrix.employment
        )
    return {"verdicts": verdicts, "shares": shares}


def chunks_of(total: int) -> list[tuple[int, int]]:
    """Number and size of each chunk."""
    return [(n, min(CHUNK, total - first)) for n, first in enumerate(range(0, total, CHUNK))]


def report(results: list[dict[str, np.ndarray]]) -> None:
    """Print what came out."""
    shares = np.concatenate([each["shares"] for each in results])
    verdicts = np.add.reduce([each["verdicts"] for each in results])
    low, middle, high = np.percentile(shares, [10, 50, 90])
    ready = verdicts[VERDICTS.index(Verdict.READY)] / len(shares)
    print(f"{len(shares):,} persons, {len(market())} jobs")
    print(
        f"ready for {middle:.1f} % of the employment in the middle, 10-90 %: {low:.1f}-{high:.1f}"
    )
    for place in np.argsort(-ready)[:5].tolist():
        print(f"  {market().codes[place]}: {100 * ready[place]:.1f} % of the persons are ready")


def main() -> int:
    """Map over the chunks and show progress."""
    parser = argparse.ArgumentParser(description=__doc__.split("\n")[0])
    parser.add_argument("--persons", type=int, default=100_000)
    parser.add_argument("--workers", type=int, default=2)
    options = parser.parse_args()
    try:
        import dask
        from dask.diagnostics import ProgressBar
    except ImportError:
        print("This example needs Dask: pip install dask", file=sys.stderr)
        return 2
    tasks = [dask.delayed(summarise)(*chunk) for chunk in chunks_of(options.persons)]
    with ProgressBar():
        results = dask.compute(*tasks, scheduler="processes", num_workers=options.workers)
    report(list(results))
    return 0


if __name__ == "__main__":
    sys.exit(main())
