"""What an import took, left out and missed."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date

from reinteg_desk.domain.identifiers import FeatureId, OccupationCode
from reinteg_desk.domain.instrument import Instrument
from reinteg_desk.domain.occupation import Library
from reinteg_desk.library.onet_tables import Ratings


@dataclass(frozen=True, slots=True, kw_only=True)
class TableReport:
    """What became of the rows of one table that a feature asks for.

    Attributes:
        file: The file.
        taken: Ratings taken.
        suppressed: Rows that the release recommends to suppress; absent in the library.
        not_relevant: Ratings taken as demand 0, being marked as not relevant.
        duplicates: Rows that repeat another one.
        other_scales: Rows on scales that the import does not use.
    """

    file: str
    taken: int
    suppressed: int
    not_relevant: int
    duplicates: int
    other_scales: int


@dataclass(frozen=True, slots=True, kw_only=True)
class ImportReport:
    """The report of an import.

    Attributes:
        library: Name and version of the library that was written.
        calibrated_to: What the demands were mapped onto, None where they were not.
        unit_groups: Unit groups in the library.
        occupations: O*NET occupations that went into them.
        demands: Rows in its ``demands.csv``.
        tables: What became of each table.
        missing_files: Tables that the release lacks.
        missing_elements: Elements that a feature names and no rating is of.
        missing_features: Features without any rating.
        unmatched: O*NET occupations with ratings that the crosswalk does not name.
        without_data: Unit groups of the crosswalk that stayed empty.
        incomplete: Unit groups that lack a feature which others have.
        oldest_on: First day of the month of the oldest rating, None where no date is given.
        newest_on: First day of the month of the newest rating, None where no date is given.
    """

    library: str
    calibrated_to: str | None
    unit_groups: int
    occupations: int
    demands: int
    tables: tuple[TableReport, ...]
    missing_files: tuple[str, ...]
    missing_elements: tuple[str, ...]
    missing_features: tuple[FeatureId, ...]
    unmatched: tuple[str, ...]
    without_data: tuple[OccupationCode, ...]
    incomplete: tuple[OccupationCode, ...]
    oldest_on: date | None
    newest_on: date | None

    def to_document(self) -> dict[str, object]:
        """The report for ``--json``."""
        return {
            "library": self.library,
            "calibrated_to": self.calibrated_to,
            "unit_groups": self.unit_groups,
            "occupations": self.occupations,
            "demands": self.demands,
            "tables": [_table_document(each) for each in self.tables],
            "missing_files": list(self.missing_files),
            "missing_elements": list(self.missing_elements),
            "missing_features": list(self.missing_features),
            "unmatched": list(self.unmatched),
            "without_data": list(self.without_data),
            "incomplete": list(self.incomplete),
            "oldest": self.oldest_on.isoformat() if self.oldest_on else None,
            "newest": self.newest_on.isoformat() if self.newest_on else None,
        }


def _table_document(table: TableReport) -> dict[str, object]:
    return {
        "file": table.file,
        "taken": table.taken,
        "suppressed": table.suppressed,
        "not_relevant": table.not_relevant,
        "duplicates": table.duplicates,
        "other_scales": table.other_scales,
    }


def report_of(
    library: Library,
    ratings: Ratings,
    instrument: Instrument,
    *,
    groups: Mapping[OccupationCode, Sequence[str]],
    files: Sequence[str],
    missing_files: Sequence[str],
) -> ImportReport:
    """The report on a library made from ratings."""
    rated = {soc for soc, _ in ratings.demands} & {soc for soc, _ in ratings.weights}
    named = {soc for code in groups if code in library for soc in groups[code]}
    elements = {element for _, element in ratings.demands}
    features = {feature for job in library.occupations for feature in job.demands}
    return ImportReport(
        library=f"{library.source.name} {library.source.version}",
        calibrated_to=library.source.calibrated_to,
        unit_groups=len(library),
        occupations=len(rated & named),
        demands=sum(len(job.demands) for job in library.occupations),
        tables=tuple(_table_report(file, ratings) for file in files),
        missing_files=tuple(missing_files),
        missing_elements=tuple(
            element for feature in instrument for element in feature.onet if element not in elements
        ),
        missing_features=tuple(each for each in instrument.ids if each not in features),
        unmatched=tuple(sorted(rated - {soc for socs in groups.values() for soc in socs})),
        without_data=tuple(code for code in groups if code not in library),
        incomplete=tuple(
            job.code for job in library.occupations if len(job.demands) < len(features)
        ),
        oldest_on=min(ratings.dates, default=None),
        newest_on=max(ratings.dates, default=None),
    )


def _table_report(file: str, ratings: Ratings) -> TableReport:
    return TableReport(
        file=file,
        taken=ratings.taken[file],
        suppressed=ratings.suppressed[file],
        not_relevant=ratings.not_relevant[file],
        duplicates=ratings.duplicates[file],
        other_scales=ratings.other_scales[file],
    )
