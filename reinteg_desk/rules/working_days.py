"""Working days in Belgium: the days of the working week that are no legal holiday."""

from datetime import date, timedelta
from functools import cache

from reinteg_desk.domain.problems import trouble
from reinteg_desk.rules.parameters import RuleBook

_ONE_DAY = timedelta(days=1)
_WEEKDAYS = ("monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday")


class WorkingDays:
    """Counts working days.

    Args:
        rules: ``calendar.working_week`` says which days of the week count.
    """

    def __init__(self, rules: RuleBook) -> None:
        self._rules = rules

    def is_one(self, day: date) -> bool:
        """Whether a day is a working day."""
        week = self._rules.value("calendar.working_week", on=day).items
        return _WEEKDAYS[day.weekday()] in week and day not in legal_holidays(day.year)

    def after(self, day: date, count: int) -> date:
        """The last day of a term of ``count`` working days that begins on the next working day."""
        for _ in range(count):
            day = self.next(day)
        return day

    def from_first(self, day: date, count: int) -> date:
        """The last day of a term of ``count`` ≥ 1 working days whose first one may be ``day``."""
        return self.after(day - _ONE_DAY, count)

    def next(self, day: date) -> date:
        """The first working day after a day."""
        day += _ONE_DAY
        while not self.is_one(day):
            day += _ONE_DAY
        return day

    def before(self, day: date, count: int = 1) -> date:
        """The working day that lies ``count`` working days before a day."""
        for _ in range(count):
            day -= _ONE_DAY
            while not self.is_one(day):
                day -= _ONE_DAY
        return day

    def not_before(self, day: date) -> date:
        """The day itself where it is a working day, else the next one."""
        return day if self.is_one(day) else self.next(day)


@cache
def legal_holidays(year: int) -> frozenset[date]:
    """The legal holidays of a year in the whole of Belgium.

    Raises:
        ProblemError: ``rules.no_holidays``: they are not known for that year.
    """
    import holidays

    found = frozenset(holidays.country_holidays("BE", years=year))
    if not found:
        raise trouble("rules.no_holidays", found=year)
    return found
