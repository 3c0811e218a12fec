"""The kept report of an import, in words."""

from collections.abc import Mapping, Sequence
from datetime import date
from typing import Any

from PySide6.QtCore import QObject

from reinteg_desk.ui.kit.languages import NAMES, day
from reinteg_desk.ui.settings.libraries_presenter import Presenter, shortened

_TABLE_COUNTS = ("taken", "suppressed", "not_relevant", "duplicates", "other_scales")


class ReportText(QObject):
    """Says a report; whatever is not in it is left out."""

    def __init__(self, presenter: Presenter) -> None:
        super().__init__()
        self._presenter = presenter

    def lines(self, report: Mapping[str, Any]) -> tuple[str, ...]:
        """What was taken, suppressed and missing, a sentence a line."""
        said = self._onet(report) if report.get("kind") == "onet" else self._esco(report)
        return (self._imported(report), *said)

    def _imported(self, report: Mapping[str, Any]) -> str:
        text = self.tr("{library}, imported on {day} from {source}.")
        return text.format(
            library=report.get("library", ""),
            day=_day(report.get("imported_on")),
            source=report.get("from", ""),
        )

    def _onet(self, report: Mapping[str, Any]) -> tuple[str, ...]:
        text = self.tr(
            "Taken: {groups} unit groups from {occupations} occupations, {demands} demands; "
            "ratings of {oldest} to {newest}."
        )
        taken = text.format(
            groups=report.get("unit_groups", 0),
            occupations=report.get("occupations", 0),
            demands=report.get("demands", 0),
            oldest=_day(report.get("oldest")),
            newest=_day(report.get("newest")),
        )
        onto = report.get("calibrated_to")
        scale = (
            self.tr("Mapped onto {library}.").format(library=onto)
            if onto
            else self.tr("Not calibrated: the demands are on the scales of O*NET.")
        )
        tables = tuple(self._table(each) for each in _listed(report, "tables"))
        return (taken, scale, *tables, *self._missing(report))

    def _table(self, table: Mapping[str, Any]) -> str:
        text = self.tr(
            "{file}: taken {taken}, suppressed {suppressed}, not relevant {not_relevant}, "
            "repeated {duplicates}, on other scales {other_scales}."
        )
        counts = {name: table.get(name, 0) for name in _TABLE_COUNTS}
        return text.format(file=table.get("file", ""), **counts)

    def _missing(self, report: Mapping[str, Any]) -> tuple[str, ...]:
        features = self._presenter.feature_names(_listed(report, "missing_features"))
        empty = self._presenter.occupation_names(_listed(report, "without_data"))
        partly = self._presenter.occupation_names(_listed(report, "incomplete"))
        found = (
            (self.tr("Missing tables: {names}"), _listed(report, "missing_files")),
            (self.tr("Missing elements: {names}"), _listed(report, "missing_elements")),
            (self.tr("Features without data: {names}"), features),
            (self.tr("Occupations of O*NET not in the crosswalk: {names}"), self._left(report)),
            (self.tr("Unit groups without data: {names}"), empty),
            (self.tr("Unit groups that lack a feature: {names}"), partly),
        )
        return tuple(text.format(names=self._named(names)) for text, names in found if names)

    @staticmethod
    def _left(report: Mapping[str, Any]) -> Sequence[str]:
        return _listed(report, "unmatched")

    def _esco(self, report: Mapping[str, Any]) -> tuple[str, ...]:
        titles = report.get("titles", {})
        added = self.tr("Titles added: {titles}.").format(
            titles=", ".join(f"{NAMES.get(each, each)} {count}" for each, count in titles.items())
        )
        found = (
            (self.tr("Missing tables: {names}"), _listed(report, "missing_files")),
            (
                self.tr("Groups of ESCO that the library lacks: {names}"),
                _listed(report, "unknown_groups"),
            ),
        )
        missing = (text.format(names=self._named(names)) for text, names in found if names)
        return (added, *missing)

    def _named(self, names: Sequence[str]) -> str:
        shown, more = shortened(names)
        if not more:
            return shown
        return self.tr("{names} and {count} more").format(names=shown, count=more)


def _listed(report: Mapping[str, Any], key: str) -> Sequence[Any]:
    found = report.get(key, ())
    return found if isinstance(found, list) else ()


def _day(text: object) -> str:
    try:
        return day(date.fromisoformat(str(text)))
    except ValueError:
        return "?"
