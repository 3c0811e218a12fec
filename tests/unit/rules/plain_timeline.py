"""The table of the case format read a second time, as plainly as can be, without the rule files.

Only for comparison: the ids that the case format names, with their dates.
"""

import calendar
from datetime import date, timedelta

REGIME_2 = date(2022, 1, 1)
CODEX_2 = date(2022, 10, 1)
REGIME_3 = date(2026, 1, 1)
FIRST_LAW = date(2016, 12, 1)


def plus_months(day: date, count: int) -> date:
    year, month = divmod(day.month - 1 + count, 12)
    year, month = day.year + year, month + 1
    return date(year, month, min(day.day, calendar.monthrange(year, month)[1]))


DAY = timedelta(days=1)


def plain_timeline(start: date, status: str, cause: str, *, contract: bool) -> dict[str, date]:
    """Id → date, for a case without answers and events."""
    found = {**_questionnaire(start, status), **_estimate(start, status), **_contacts(start)}
    if status == "employee" and contract:
        found["guaranteed_wage_end"] = start + 29 * DAY
        may = employer_may_start(start, cause)
        found |= {"employer_may_start": may} if may else {}
    months = 12 if status == "self_employed" else 6
    found["reference_frame_switch"] = plus_months(start, months)
    found["invalidity"] = plus_months(start, 12)
    return found


def _changed(status: str) -> date:
    return date(2023, 1, 1) if status == "self_employed" else REGIME_2


def _questionnaire(start: date, status: str) -> dict[str, date]:
    found = {}
    if start + 70 * DAY >= _changed(status):
        found["questionnaire"] = start + 70 * DAY
        found["questionnaire_due"] = start + 84 * DAY
    if FIRST_LAW <= start + 55 * DAY < REGIME_2:
        found["questionnaire_week_8"] = start + 55 * DAY
    return found


def _estimate(start: date, status: str) -> dict[str, date]:
    if plus_months(start, 2) >= _changed(status):
        return {"first_estimate": plus_months(start, 4) - DAY}
    return {"first_estimate": plus_months(start, 2)}


def _contacts(start: date) -> dict[str, date]:
    found = {}
    for month in (4, 7, 11):
        last = plus_months(start, month) - DAY
        if start >= date(2024, 1, 1) or last >= date(2024, 7, 1):
            found[f"contact_month_{month}"] = last
    return found


def employer_may_start(start: date, cause: str) -> date | None:
    if plus_months(start, 4) < CODEX_2:
        excluded = cause in ("work_accident", "occupational_disease")
        return None if excluded else plus_months(start, 4)
    second = max(plus_months(start, 3), CODEX_2)
    return second if second < REGIME_3 else max(start, REGIME_3)


def follow_ups(first: date, months: int, last: date) -> list[date]:
    """Every so many months after a day, up to a last day."""
    found = []
    number = 1
    while plus_months(first, months * number) <= last:
        found.append(plus_months(first, months * number))
        number += 1
    return found
