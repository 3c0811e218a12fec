"""What would open the closed jobs: one requirement at a time, with what it is worth."""

from collections import defaultdict
from collections.abc import Mapping, Sequence
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
    order = _closest_first(scores, frame, rounded(score_lo)).tolist()
    jobs_of: dict[str, set[int]] = defaultdict(set)
    for column, needs in unmet.items():
        for need in needs:
            jobs_of[need].add(column)
    found = []
    for requirement in sorted(jobs_of):
        covered = {need for need in jobs_of if _covers(requirement, need)}
        touched = set().union(*(jobs_of[need] for need in covered))
        opened = {
            column: covered.issuperset(unmet[column]) for column in order if column in touched
        }
        found.append(_opening(requirement, opened, verdict, scores))
    return tuple(
        sorted(found, key=lambda each: (-each.employment_ready, -len(each.ready), each.requirement))
    )


def _closest_first(scores: Scores, frame: Frame, score_lo: np.ndarray) -> Integers:
    keys = (scores.matrix.code_rank, -score_lo, -frame.similarity)
    return np.lexsort(keys)


def _opening(
    requirement: str, touched: Mapping[int, bool], verdict: Integers, scores: Scores
) -> Opening:
    """One requirement; ``touched``: jobs that need it, closest first, and whether it is enough."""
    opened: dict[int, list[int]] = defaultdict(list)
    for column, is_enough in touched.items():
        if is_enough:
            opened[int(verdict[column])].append(column)
    ready = opened[READY]
    undetermined = opened[UNDETERMINED]
    return Opening(
        requirement=requirement,
        ready=_codes(scores, ready),
        undetermined=_codes(scores, undetermined),
        not_ready=sum(map(len, opened.values())) - len(ready) - len(undetermined),
        not_enough=sum(not is_enough for is_enough in touched.values()),
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
