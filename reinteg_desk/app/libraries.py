"""The libraries of this machine as the window knows them: which there are, which is in use."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from pathlib import Path
from typing import Protocol

from reinteg_desk.app.data_age import DataAge
from reinteg_desk.app.file_session import FollowUp
from reinteg_desk.app.library_results import CheckReport, LibraryComparison
from reinteg_desk.app.ports import OccupationHit
from reinteg_desk.app.problems import Problem
from reinteg_desk.domain.identifiers import FeatureId, OccupationCode
from reinteg_desk.domain.occupation import Describer, Library, LibrarySource, Occupation
from reinteg_desk.domain.work_post import PostDemand, WorkPost

Progress = Callable[[float, str], None]
"""Called with the share that is done, 0 … 1, and the name of the file at hand."""

Cancelled = Callable[[], bool]
"""Says whether the user wants to stop."""


@dataclass(frozen=True, slots=True, kw_only=True)
class LibraryChoice:
    """One library on the shelf.

    Attributes:
        name: ``builtin``, ``builtin:fr`` … or the path of its folder.
        source: Where its numbers come from, None where that cannot be read.
        problem: Why it cannot be read, None where it can.
        occupations: How many occupations it holds, None where that cannot be read.
        age: How old its data is, None where it cannot be read.
        has_report: Whether the report of its import was kept.
    """

    name: str
    source: LibrarySource | None
    problem: Problem | None = None
    occupations: int | None = None
    age: DataAge | None = None
    has_report: bool = False

    @property
    def built_in(self) -> bool:
        """Whether it ships with the program and stays."""
        return self.name.partition(":")[0] == "builtin"


@dataclass(frozen=True, slots=True, kw_only=True)
class OnetOrder:
    """What to import of O*NET.

    Attributes:
        source: Folder or zip of a release.
        crosswalk: CSV ``onet_soc,isco08``; None: the file ``crosswalk.csv`` in or beside the
            release.
        calibrate: Name of the library to map the demands onto, None to leave them on O*NET's
            scales.
    """

    source: Path
    crosswalk: Path | None
    calibrate: str | None


@dataclass(frozen=True, slots=True, kw_only=True)
class OwnJobDraft:
    """A user's own job as it was filled in.

    Attributes:
        code: Its code; None: a new one is made.
        based_on: The occupation that it is made from.
        titles: Language → its title.
        described_on: The day it was described.
        described_by: The roles that described it.
        confirmed_by: The roles that confirmed the description.
        changes: Feature → what differs from the occupation.
    """

    code: OccupationCode | None
    based_on: OccupationCode
    titles: Mapping[str, str]
    described_on: date
    described_by: tuple[Describer, ...]
    confirmed_by: tuple[Describer, ...] = ()
    changes: Mapping[FeatureId, PostDemand]


class Libraries(Protocol):
    """The libraries a user can choose from, and the one that results come from.

    Everything but the properties and :meth:`find` reads or writes files: slow.
    """

    @property
    def in_use(self) -> Library:
        """The occupations that results come from, own jobs among them."""
        ...

    @property
    def chosen(self) -> str:
        """The name of the library in use."""
        ...

    @property
    def problem(self) -> Problem | None:
        """Why what was chosen could not be opened at the start, None where it could."""
        ...

    @property
    def follow_up(self) -> FollowUp:
        """What follows from a case with the library in use, whichever that is at the time."""
        ...

    def find(self, words: str, language: str) -> Sequence[OccupationHit]:
        """The occupations that answer the words, best first."""
        ...

    def choices(self) -> Sequence[LibraryChoice]:
        """The built-in library in its languages, then the user's."""
        ...

    def choose(self, name: str) -> None:
        """Use a library from now on; what was in use stays where it cannot be opened."""
        ...

    def remove(self, name: str) -> None:
        """Remove a user's library from disk; where it is in use the built-in one takes over."""
        ...

    def import_onet(self, order: OnetOrder, progress: Progress, cancelled: Cancelled) -> str:
        """Import a release beside the others; the name of the library, its report is kept."""
        ...

    def import_esco(self, source: Path, progress: Progress, cancelled: Cancelled) -> str:
        """Add ESCO's titles to the library in use, as a library beside it; its name."""
        ...

    def report(self, name: str) -> Mapping[str, object] | None:
        """The report of the import that made a library, None where none was kept."""
        ...

    def check(self, name: str) -> CheckReport:
        """The soundness of a library."""
        ...

    def compare(self, first: str, second: str) -> LibraryComparison:
        """Two libraries feature by feature."""
        ...

    def own_jobs(self) -> Sequence[Occupation]:
        """The user's own jobs, the one described last first (no file is read)."""
        ...

    def base_of(self, job: Occupation) -> Occupation | None:
        """The occupation that an own job is made from, None where the library lacks it."""
        ...

    def keep_own_job(self, draft: OwnJobDraft) -> Occupation:
        """Keep an own job, new or in place of the one with its code; it can be used at once."""
        ...

    def remove_own_job(self, code: OccupationCode) -> None:
        """Remove an own job."""
        ...

    def work_post_of(self, job: Occupation) -> WorkPost:
        """An own job as an observed work post of the occupation it is made from."""
        ...
