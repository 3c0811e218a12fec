"""What would open the closed jobs: one requirement at a time, with what it is worth."""

from collections import defaultdict
from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np

from reinteg_desk.domain.identifiers import OccupationCode
from reinteg_desk.domain.person import Cefr
from reinteg_desk.scoring.market import Frame
from reinteg_desk.scoring.matrix import Integers, rounded, rounded_number
from reinteg_desk.scoring.scores import READY, UNDETERMINED, Scores


@dataclass(frozen=True, slots=True, kw_only=True)
class Opening:
    """What meeting one requirement would open.

    A higher level of a language opens what a lower level of it opens too.

    Attributes:
        requirement: As among ``unmet``: ``driving_licence_c``, ``nl>=B1``, ``skill_level``.
        ready: Jobs that open by this alone and for which the person is ready, closest first.
        undetermined: The same for jobs that are undetermined.
        not_ready: How many more open by this alone.
        not_enough: How many jobs need this and something else.
        employment_ready: People employed in the ready ones, in the library's unit.
    """

    requirement: str
    ready: tuple[OccupationCode, ...]
    undetermined: tuple[OccupationCode, ...]
    not_ready: int
    not_enough: int
    employment_ready: float


def openings(scores: Scores, frame: Frame) -> tuple[Opening, ...]:
    """What would open closed jobs, most employment in ready jobs first, then by requirement."""
    score_lo = scores.score_lo()
    verdict = scores.verdicts(score_lo, scores.score_hi())
    unmet = {scores.matrix.column(job.code): job.unmet for job in frame.closed}
    order = _closest_first(scores, frame, rounded(score_lo))
    found = [
        _opening(requirement, unmet, order, verdict, scores)
        for requirement in sorted({each for needs in unmet.values() for each in needs})
    ]
    return tuple(
        sorted(found, key=lambda each: (-each.employment_ready, -len(each.ready), each.requirement))
    )


def _closest_first(scores: Scores, frame: Frame, score_lo: np.ndarray) -> Integers:
    keys = (scores.matrix.code_rank, -score_lo, -frame.similarity)
    return np.lexsort(keys)


def _opening(
    requirement: str,
    unmet: dict[int, tuple[str, ...]],
    order: Integers,
    verdict: Integers,
    scores: Scores,
) -> Opening:
    opened: dict[int, list[int]] = defaultdict(list)
    not_enough = 0
    for column in (each for each in order.tolist() if each in unmet):
        met = [_covers(requirement, need) for need in unmet[column]]
        if all(met):
            opened[int(verdict[column])].append(column)
        not_enough += any(met) and not all(met)
    ready = opened[READY]
    undetermined = opened[UNDETERMINED]
    return Opening(
        requirement=requirement,
        ready=_codes(scores, ready),
        undetermined=_codes(scores, undetermined),
        not_ready=sum(map(len, opened.values())) - len(ready) - len(undetermined),
        not_enough=not_enough,
        employment_ready=rounded_number(float(scores.matrix.employment[ready].sum())),
    )


def _codes(scores: Scores, columns: Sequence[int]) -> tuple[OccupationCode, ...]:
    return tuple(scores.matrix.codes[column] for column in columns)


def _covers(requirement: str, need: str) -> bool:
    """Whether meeting a requirement meets a need: the same, or a lower level of a language."""
    if requirement == need:
        return True
    language, _, level = requirement.partition(">=")
    needed_language, _, needed = need.partition(">=")
    return bool(level and needed) and language == needed_language and Cefr[needed] <= Cefr[level]
