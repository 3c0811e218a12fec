"""A person's capacities against what jobs require: arrays in, frozen results out.

The research interface: everything named here is stable and described, with examples, in
``docs/scoring.md``. Nothing in this package reads or writes files.

* One library: :func:`matrix_of` (or :func:`matrix_of_arrays` from plain arrays) → ``JobMatrix``.
* One person: :func:`levels_of` (or ``Levels``) → ``Scores`` → verdicts, similarity, firmness.
* A population: ``Population`` → :func:`score_population`, block by block, memory stated.

Names are loaded at first use, so that importing the package costs nothing.
"""

from importlib import import_module
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from reinteg_desk.scoring.accommodations import AccommodationAdvice, advise
    from reinteg_desk.scoring.batch import (
        DEFAULT_MEMORY_BYTES,
        Block,
        Population,
        persons_per_block,
        ready_share,
        score_population,
    )
    from reinteg_desk.scoring.earning import EarningIndication, earning_indication
    from reinteg_desk.scoring.explanation import Gap, Spare, gaps_of, spare_of
    from reinteg_desk.scoring.firmness import Draws, acceptability, order_range, weight_draws
    from reinteg_desk.scoring.hours import effect_of_hours, project_hours
    from reinteg_desk.scoring.market import similarity_to
    from reinteg_desk.scoring.matrix import (
        JobMatrix,
        matrix_of,
        matrix_of_arrays,
        matrix_of_jobs,
    )
    from reinteg_desk.scoring.results import Verdict
    from reinteg_desk.scoring.scores import VERDICTS, Levels, Scores, levels_of

_HOMES = {
    "accommodations": ("AccommodationAdvice", "advise"),
    "batch": (
        *("DEFAULT_MEMORY_BYTES", "Block", "Population", "persons_per_block"),
        *("ready_share", "score_population"),
    ),
    "earning": ("EarningIndication", "earning_indication"),
    "explanation": ("Gap", "Spare", "gaps_of", "spare_of"),
    "firmness": ("Draws", "acceptability", "order_range", "weight_draws"),
    "hours": ("effect_of_hours", "project_hours"),
    "market": ("similarity_to",),
    "matrix": ("JobMatrix", "matrix_of", "matrix_of_arrays", "matrix_of_jobs"),
    "results": ("Verdict",),
    "scores": ("VERDICTS", "Levels", "Scores", "levels_of"),
}

__all__ = [
    "DEFAULT_MEMORY_BYTES",
    "VERDICTS",
    "AccommodationAdvice",
    "Block",
    "Draws",
    "EarningIndication",
    "Gap",
    "JobMatrix",
    "Levels",
    "Population",
    "Scores",
    "Spare",
    "Verdict",
    "acceptability",
    "advise",
    "earning_indication",
    "effect_of_hours",
    "gaps_of",
    "levels_of",
    "matrix_of",
    "matrix_of_arrays",
    "matrix_of_jobs",
    "order_range",
    "persons_per_block",
    "project_hours",
    "ready_share",
    "score_population",
    "similarity_to",
    "spare_of",
    "weight_draws",
]


def __getattr__(name: str) -> Any:
    for home, names in _HOMES.items():
        if name in names:
            return getattr(import_module(f"{__name__}.{home}"), name)
    raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
