"""Residual earning capacity as an indication from wages that the user has; never a verdict.

The law compares what somebody can still earn with what a comparable person earns (law of 14 July
1994, art. 100 §1: reduced to one third or less). Here stand the numbers on both sides; what they
mean in law is the doctor's to say.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from statistics import median

from reinteg_desk.domain.identifiers import OccupationCode
from reinteg_desk.scoring.matrix import rounded_number
from reinteg_desk.scoring.results import JobResult, Verdict

CENT_DECIMALS = 2


@dataclass(frozen=True, slots=True, kw_only=True)
class WageMedian:
    """The median wage of some feasible jobs.

    Attributes:
        jobs: How many of them have a wage on record.
        without_wage: How many have none, and are left out of the median.
        median_eur: Full-time wage in the period of the input; None where none has a wage.
        ratio: Median over the reference wage; None where either is missing.
        ratio_at_volume: The same times the share of a full-time week that is sustainable; None
            where that is not known.
    """

    jobs: int
    without_wage: int
    median_eur: float | None
    ratio: float | None
    ratio_at_volume: float | None


@dataclass(frozen=True, slots=True, kw_only=True)
class EarningIndication:
    """What the person might still earn, beside what the reference work pays.

    Attributes:
        reference_eur: Full-time wage of the reference work; None where nobody gave one.
        limit_ratio: The share of the law to hold the ratios against.
        ready: Over the accessible jobs for which the person is ready.
        ready_or_undetermined: Over those that are ready or still undetermined: with the first, the
            band between what is certain and what is possible.
    """

    reference_eur: float | None
    limit_ratio: float
    ready: WageMedian
    ready_or_undetermined: WageMedian

    @property
    def has_wages(self) -> bool:
        """Whether anything can be said at all; without wages a screen says so."""
        return self.reference_eur is not None and self.ready_or_undetermined.jobs > 0


def earning_indication(
    jobs: Sequence[JobResult],
    wages_eur: Mapping[OccupationCode, float],
    *,
    reference_eur: float | None,
    limit_ratio: float,
    volume: float | None,
) -> EarningIndication:
    """The indication for one person.

    Args:
        jobs: The accessible jobs with a verdict (``market.jobs`` of an assessment).
        wages_eur: Code → full-time wage, all for the same period (a month, an hour), above 0.
        reference_eur: Full-time wage of the reference work for that period, or None.
        limit_ratio: The share of the law, from the rules in force.
        volume: Share of a full-time week that the person can sustain, 0 … 1, or None.
    """
    reference = reference_eur if reference_eur and reference_eur > 0 else None

    def wage_median(*verdicts: Verdict) -> WageMedian:
        codes = [job.code for job in jobs if job.verdict in verdicts]
        known = [wages_eur[code] for code in codes if code in wages_eur]
        middle = median(known) if known else None
        ratio = None if middle is None or reference is None else middle / reference
        return WageMedian(
            jobs=len(known),
            without_wage=len(codes) - len(known),
            median_eur=None if middle is None else round(middle, CENT_DECIMALS),
            ratio=None if ratio is None else rounded_number(ratio),
            ratio_at_volume=_times(ratio, volume),
        )

    return EarningIndication(
        reference_eur=reference,
        limit_ratio=limit_ratio,
        ready=wage_median(Verdict.READY),
        ready_or_undetermined=wage_median(Verdict.READY, Verdict.UNDETERMINED),
    )


def _times(ratio: float | None, volume: float | None) -> float | None:
    return None if ratio is None or volume is None else rounded_number(ratio * volume)
