"""What scoring answers: frozen values that screens, documents and the command line share.

Every number is rounded to 1e-9 so that no order of summation changes a list.
"""

from dataclasses import dataclass
from enum import StrEnum
from typing import NamedTuple

from reinteg_desk.domain.identifiers import FeatureId, OccupationCode


class Verdict(StrEnum):
    """Whether a person counts as ready for a job."""

    READY = "ready"
    UNDETERMINED = "undetermined"
    NOT_READY = "not_ready"
    UNKNOWN = "unknown"


class Score(NamedTuple):
    """Percentage at the low and the high end of the capacities, 0 … 100.

    A named tuple, like ``JobResult``: a market makes one a job each time a level moves, and a
    frozen dataclass takes three times as long to make.
    """

    lo: float
    hi: float


@dataclass(frozen=True, slots=True, kw_only=True)
class Contribution:
    """What one feature costs the score at the low end, in percentage points."""

    feature: FeatureId
    points: float


class JobResult(NamedTuple):
    """One job of the market frame.

    ``blocked_by``: critical features short by a whole level for certain; ``may_block``: at the
    low end only; both in instrument order. ``score`` is None where the job has no requirements.
    """

    code: OccupationCode
    score: Score | None
    verdict: Verdict
    similarity: float
    blocked_by: tuple[FeatureId, ...]
    may_block: tuple[FeatureId, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class ReferenceResult:
    """The reference occupation (with the work post, where one was observed).

    ``acceptability`` 0 … 1 (SMAA), ``order_range`` in percent and ``score`` are None where the
    reference has no requirements; ``acceptability`` and ``order_range`` also where not asked for.
    ``volume`` is the share of the reference's hours that is sustainable, None without hours.
    """

    code: OccupationCode
    score: Score | None
    threshold_pct: float
    verdict: Verdict
    blocked_by: tuple[FeatureId, ...]
    may_block: tuple[FeatureId, ...]
    contributions: tuple[Contribution, ...]
    acceptability: float | None
    order_range: Score | None
    volume: float | None


@dataclass(frozen=True, slots=True, kw_only=True)
class Share:
    """Employment-weighted shares of the accessible jobs with a verdict, in percent."""

    ready: float
    undetermined: float
    not_ready: float


@dataclass(frozen=True, slots=True, kw_only=True)
class ClosedJob:
    """A job outside the market frame with what would open it.

    ``unmet`` holds requirement texts (``driving_licence_c``, ``nl>=B1``) and ``skill_level``.
    """

    code: OccupationCode
    unmet: tuple[str, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class MarketResult:
    """The whole labour market as this person can enter it; jobs in the listing order."""

    accessible: int
    outside: int
    unknown: int
    share: Share
    reference_rank: float | None
    jobs: tuple[JobResult, ...]
    closed: tuple[ClosedJob, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class NextQuestion:
    """A feature worth assessing next: what it settles (percent), and its spread."""

    feature: FeatureId
    value: float
    spread: float


@dataclass(frozen=True, slots=True, kw_only=True)
class Versions:
    """With what a result was computed, so that it can be recomputed."""

    program: str
    instrument: str
    library: str
    rules: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Assessment:
    """Both frames, always together."""

    reference: ReferenceResult
    market: MarketResult
    assess_next: tuple[NextQuestion, ...]
    review: tuple[str, ...]
    versions: Versions
