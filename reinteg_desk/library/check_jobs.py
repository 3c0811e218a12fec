"""Checks of one occupation at a time: is what its lines say plausible and complete."""

from collections import Counter
from collections.abc import Callable, Iterator
from itertools import pairwise

from reinteg_desk.app.library_results import Finding, Severity
from reinteg_desk.app.messages import LANGUAGES
from reinteg_desk.app.problems import number_fact
from reinteg_desk.domain.identifiers import FeatureId
from reinteg_desk.domain.occupation import (
    Demand,
    LanguageRequirement,
    Occupation,
    QualificationRequirement,
)
from reinteg_desk.library.employment import employment_thousands, unit_groups
from reinteg_desk.library.findings import Sheet, counting, is_unit_group, missing_titles
from reinteg_desk.library.qualifications import qualification_names

FEWEST_FEATURES = 10
"""A job that asks less than this was not rated to the end."""

FEWEST_SYNONYMS = 8
LOWEST_THRESHOLD_PCT, HIGHEST_THRESHOLD_PCT = 50.0, 95.0
LONGEST_DAY_HOURS = 9.0
DRIVING_AS_A_JOB = 3.0
_GRADES_A_LEVEL = 2
_WEIGHTS = (0.0, 0.25, 0.5, 0.75, 1.0)

_HOURS = {
    FeatureId("sitting"): (0.0, 0.0, 2.0, 4.0, 6.0),
    FeatureId("standing"): (0.0, 0.0, 2.0, 4.0, 6.0),
    FeatureId("walking"): (0.0, 0.0, 1.0, 3.0, 5.0),
}
"""The least hours a day that each level of these features stands for (instrument)."""


def check_job(sheet: Sheet, job: Occupation) -> Iterator[Finding]:
    """Everything that is odd about one occupation."""
    for check in _CHECKS:
        yield from check(sheet, job)


def _on_job(sheet: Sheet, job: Occupation, kind: str, column: str, **facts: object) -> Finding:
    return Finding(
        severity=Severity.ERROR,
        kind=kind,
        subject=job.code,
        place=sheet.occupation_place(job.code, column),
        facts={name: str(value) for name, value in facts.items()},
    )


def _on_demand(
    sheet: Sheet, job: Occupation, feature: str, kind: str, column: str, **facts: object
) -> Finding:
    return Finding(
        severity=Severity.ERROR,
        kind=kind,
        subject=f"{job.code}/{feature}",
        place=sheet.demand_place(job.code, feature, column),
        facts={name: str(value) for name, value in facts.items()},
    )


def _titles(sheet: Sheet, job: Occupation) -> Iterator[Finding]:
    for language in missing_titles(job):
        yield _on_job(sheet, job, "title_missing", f"title_{language}")


def _synonyms(sheet: Sheet, job: Occupation) -> Iterator[Finding]:
    if not sheet.library.source.estimate:
        return
    for language in LANGUAGES:
        found = len(job.synonyms.get(language, ()))
        if found < FEWEST_SYNONYMS:
            yield _on_job(
                sheet,
                job,
                "synonyms_few",
                f"title_{language}",
                found=found,
                allowed=FEWEST_SYNONYMS,
                language=language,
            )


def _classification(sheet: Sheet, job: Occupation) -> Iterator[Finding]:
    if not is_unit_group(job.code):
        return
    level = unit_groups().get(job.code)
    if level is None:
        yield _on_job(sheet, job, "unknown_unit_group", "code")
    elif level != job.skill_level:
        yield _on_job(
            sheet,
            job,
            "skill_level_differs",
            "skill_level",
            found=job.skill_level,
            allowed=level,
        )


def _employment(sheet: Sheet, job: Occupation) -> Iterator[Finding]:
    if job.employment == 0 and employment_thousands().get(job.code, 1.0) > 0 and not job.origin:
        yield _on_job(sheet, job, "employment_missing", "employment")


def _threshold(sheet: Sheet, job: Occupation) -> Iterator[Finding]:
    if not LOWEST_THRESHOLD_PCT <= job.threshold_pct <= HIGHEST_THRESHOLD_PCT:
        yield _on_job(
            sheet,
            job,
            "threshold_odd",
            "threshold",
            found=number_fact(job.threshold_pct),
            allowed=f"{LOWEST_THRESHOLD_PCT:g} … {HIGHEST_THRESHOLD_PCT:g}",
        )


def _requirements(sheet: Sheet, job: Occupation) -> Iterator[Finding]:
    names = Counter(
        each.language if isinstance(each, LanguageRequirement) else each.qualification
        for each in job.requirements
    )
    for name, times in names.items():
        if times > 1:
            yield _on_job(sheet, job, "requirement_twice", "requirements", found=name)
    for each in job.requirements:
        known = isinstance(each, LanguageRequirement) or each.qualification in (
            qualification_names()
        )
        if not known:
            yield _on_job(sheet, job, "unknown_qualification", "requirements", found=each)


def _driving(sheet: Sheet, job: Occupation) -> Iterator[Finding]:
    driving = counting(job).get(FeatureId("driving"))
    has_licence = any(
        isinstance(each, QualificationRequirement)
        and each.qualification.startswith("driving_licence")
        for each in job.requirements
    )
    if driving and driving.demand >= DRIVING_AS_A_JOB and not has_licence:
        yield _on_job(
            sheet, job, "driving_without_licence", "requirements", found=number_fact(driving.demand)
        )


def _amount(sheet: Sheet, job: Occupation) -> Iterator[Finding]:
    counted = counting(job)
    if not counted:
        yield _on_job(sheet, job, "no_requirements", "code")
    elif len(counted) < FEWEST_FEATURES:
        yield _on_job(
            sheet, job, "few_requirements", "code", found=len(counted), allowed=FEWEST_FEATURES
        )
    elif len({each.demand for each in counted.values()}) == 1:
        level = next(iter(counted.values())).demand
        yield _on_job(sheet, job, "flat_profile", "code", found=number_fact(level))


def _day(sheet: Sheet, job: Occupation) -> Iterator[Finding]:
    if not sheet.library.source.calibrated:
        return
    hours = sum(
        _least_hours(each.demand, _HOURS[feature])
        for feature, each in counting(job).items()
        if feature in _HOURS
    )
    if hours > LONGEST_DAY_HOURS:
        yield _on_job(
            sheet,
            job,
            "day_too_long",
            "code",
            found=number_fact(hours),
            allowed=number_fact(LONGEST_DAY_HOURS),
        )


def _least_hours(demand: float, hours: tuple[float, ...]) -> float:
    """Hours for a level, between two levels in proportion."""
    for level, (here, above) in enumerate(pairwise(hours)):
        if demand <= level + 1:
            return here + (above - here) * (demand - level)
    return hours[-1]


def _rows(sheet: Sheet, job: Occupation) -> Iterator[Finding]:
    for feature, demand in job.demands.items():
        if kind := _odd_row(demand):
            yield _on_demand(sheet, job, feature, kind, _COLUMN_OF[kind])
        if sheet.library.source.estimate and not _is_graded(demand):
            yield _on_demand(
                sheet,
                job,
                feature,
                "grade_between_steps",
                "demand",
                found=f"{demand.demand:g}, {demand.weight:g}",
            )


def _odd_row(demand: Demand) -> str | None:
    """What is odd about a row that has no effect, None for a row that counts."""
    if demand.demand > 0 and demand.weight > 0:
        return None
    if demand.critical:
        return "critical_without_effect"
    if demand.demand > 0:
        return "demand_without_weight"
    if demand.varies:
        return "variation_without_effect"
    return "weight_without_demand" if demand.weight > 0 else "row_without_effect"


_COLUMN_OF = {
    "critical_without_effect": "critical",
    "demand_without_weight": "weight",
    "variation_without_effect": "feature",
    "weight_without_demand": "demand",
    "row_without_effect": "demand",
}


def _is_graded(demand: Demand) -> bool:
    """Whether an estimate uses the steps of half a level and a quarter of weight."""
    return (demand.demand * _GRADES_A_LEVEL).is_integer() and demand.weight in _WEIGHTS


_CHECKS: tuple[Callable[[Sheet, Occupation], Iterator[Finding]], ...] = (
    _titles,
    _synonyms,
    _classification,
    _employment,
    _threshold,
    _requirements,
    _driving,
    _amount,
    _day,
    _rows,
)
