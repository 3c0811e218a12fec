"""The libraries of this machine: the folder beside the store, and the one that is in use."""

import json
from collections.abc import Callable, Mapping, Sequence
from dataclasses import replace
from datetime import date
from functools import cached_property
from pathlib import Path
from typing import TYPE_CHECKING

from reinteg_desk.app.libraries import (
    Cancelled,
    LibraryChoice,
    OnetOrder,
    OwnJobDraft,
    Progress,
)
from reinteg_desk.app.library_results import CheckReport, LibraryComparison
from reinteg_desk.app.ports import Clock, OccupationHit
from reinteg_desk.app.problems import Problem, ProblemError, trouble
from reinteg_desk.domain.case import Case
from reinteg_desk.domain.identifiers import OccupationCode
from reinteg_desk.domain.instrument import Instrument
from reinteg_desk.domain.occupation import Library, Occupation
from reinteg_desk.domain.work_post import WorkPost
from reinteg_desk.rules.category import CategoryProposal
from reinteg_desk.rules.frame import Frame
from reinteg_desk.rules.milestones import Milestone
from reinteg_desk.rules.parameters import RuleBook
from reinteg_desk.scoring.results import Assessment

if TYPE_CHECKING:
    from reinteg_desk.app.reasoning import Reasoning
    from reinteg_desk.app.score_desk import ScoreDesk
    from reinteg_desk.library.search import OccupationSearch

OWN_JOBS_NAME = "Own jobs"
CROSSWALK = "crosswalk.csv"
_IN_USE_FILE = "in-use.json"
_BUILTIN = "builtin"


class LibraryInUse:
    """A library with what is made from it at first use: scores, what explains them, the search.

    Args:
        name: What it is chosen by.
        base: Its occupations.
        own: The user's own jobs beside them.
        instrument: The features.
        rules: The rules.
    """

    def __init__(
        self,
        name: str,
        base: Library,
        own: Library | None,
        instrument: Instrument,
        rules: Callable[[], RuleBook],
    ) -> None:
        from reinteg_desk.library.own_jobs import library_with

        self.name = name
        self.base = base
        self.own = own
        self.library = library_with(base, own) if own else base
        self._instrument = instrument
        self._rules = rules

    @cached_property
    def reasoning(self) -> "Reasoning":
        """What follows from a case."""
        from reinteg_desk.app.assess import Assessor
        from reinteg_desk.app.reasoning import Reasoning

        rules = self._rules()
        return Reasoning(Assessor(self.library, self._instrument, rules.version), rules)

    @cached_property
    def score_desk(self) -> "ScoreDesk":
        """Accommodations, explanations, firmness and earnings."""
        from reinteg_desk.bootstrap.score_desk import make_score_desk
        from reinteg_desk.library.instrument_files import load_instrument_texts

        return make_score_desk(self.reasoning.assessor, load_instrument_texts, self._rules())

    @cached_property
    def search(self) -> "OccupationSearch":
        """Finding an occupation by name."""
        from reinteg_desk.library.search import OccupationSearch

        return OccupationSearch(self.library)

    def made_ready(self) -> "LibraryInUse":
        """The same, with everything slow done."""
        _ = self.reasoning, self.score_desk, self.search
        return self


class FollowUpInUse:
    """The port ``FollowUp`` for whichever library is in use at the time."""

    def __init__(self, reasoning: Callable[[], "Reasoning"]) -> None:
        self._reasoning = reasoning

    @property
    def basis(self) -> object:
        """What reasons for the library in use now."""
        return self._reasoning()

    def assessment(self, case: Case) -> Assessment | None:
        """Both frames; None where the library lacks the reference occupation."""
        return self._reasoning().assessment(case)

    def timeline(self, case: Case) -> tuple[Milestone, ...]:
        """The milestones, by date."""
        return self._reasoning().timeline(case)

    def overdue(
        self, case: Case, milestones: Sequence[Milestone], previous: Case | None
    ) -> tuple[Milestone, ...]:
        """What should have been done and left no trace in the file, oldest first."""
        return self._reasoning().overdue(case, milestones, previous)

    def frame(self, case: Case) -> Frame:
        """What the law compares the person with on the day of the consultation."""
        return self._reasoning().frame(case)

    def proposal(self, case: Case, assessment: Assessment | None) -> CategoryProposal:
        """The proposed category."""
        return self._reasoning().proposal(case, assessment)


class FolderLibraries:
    """The port ``Libraries`` for a folder with library folders, and one with own jobs.

    Args:
        shelf: The folder of the user's libraries; it need not be there.
        own_jobs: The folder of the user's own jobs; it need not be there.
        instrument: The features.
        rules: The rules, read at first use.
        clock: Where the day comes from.
        first: The library for a run that is told which one to use, None: as chosen last.
    """

    def __init__(
        self,
        shelf: Path,
        own_jobs: Path,
        *,
        instrument: Instrument,
        rules: Callable[[], RuleBook],
        clock: Clock,
        first: str | None = None,
    ) -> None:
        self._shelf = shelf
        self._own_jobs = own_jobs
        self._instrument = instrument
        self._rules = rules
        self._clock = clock
        self.problem: Problem | None = None
        self.now = self._at_the_start(first)
        self.follow_up = FollowUpInUse(lambda: self.now.reasoning)

    # --- the one in use ---

    def _at_the_start(self, first: str | None) -> LibraryInUse:
        try:
            return self._opened(first or self._kept_choice(), self._read_own())
        except ProblemError as error:
            if first is not None:
                raise
            self.problem = error.problem
            return self._opened(_BUILTIN, None)

    def _kept_choice(self) -> str:
        try:
            kept = json.loads((self._shelf / _IN_USE_FILE).read_text(encoding="utf-8"))
            return str(kept["library"])
        except (OSError, ValueError, KeyError, TypeError):
            return _BUILTIN

    def _opened(self, name: str, own: Library | None) -> LibraryInUse:
        from reinteg_desk.library.reader import open_library

        base = open_library(name, self._instrument)
        return LibraryInUse(name, base, own, self._instrument, self._rules)

    def _read_own(self) -> Library | None:
        from reinteg_desk.library.reader import read_library
        from reinteg_desk.library.shelf import finish_replacing

        finish_replacing(self._own_jobs)
        if not self._own_jobs.is_dir():
            return None
        own = read_library(self._own_jobs, self._instrument)
        return own if own.occupations else None

    @property
    def in_use(self) -> Library:
        """The occupations that results come from."""
        return self.now.library

    @property
    def chosen(self) -> str:
        """The name of the library in use."""
        return self.now.name

    def find(self, words: str, language: str) -> Sequence[OccupationHit]:
        """The occupations that answer the words, best first."""
        return self.now.search.search(words, language)

    def choose(self, name: str) -> None:
        """Use a library from now on."""
        from reinteg_desk.system.atomic import write_atomically

        opened = self._opened(name, self.now.own).made_ready()
        self._shelf.mkdir(parents=True, exist_ok=True)
        text = json.dumps({"library": name}, ensure_ascii=False) + "\n"
        write_atomically(self._shelf / _IN_USE_FILE, text.encode("utf-8"))
        self.now = opened

    # --- the shelf ---

    def choices(self) -> Sequence[LibraryChoice]:
        """The built-in library in its languages, then the user's."""
        from reinteg_desk.library.shelf import libraries_in

        return libraries_in(self._shelf, self._clock.today())

    def remove(self, name: str) -> None:
        """Remove a user's library from disk."""
        from reinteg_desk.library.shelf import remove_folder

        folder = Path(name)
        if folder.parent != self._shelf:
            raise trouble("library.stays", found=name)
        if self.chosen == name:
            self.choose(_BUILTIN)
        remove_folder(folder)

    def import_onet(self, order: OnetOrder, progress: Progress, cancelled: Cancelled) -> str:
        """Import a release beside the others."""
        from reinteg_desk.library.onet import import_onet
        from reinteg_desk.library.reader import open_library

        onto = open_library(order.calibrate, self._instrument) if order.calibrate else None
        crosswalk = order.crosswalk or _crosswalk_of(order.source)

        def run(folder: Path) -> Mapping[str, object]:
            report = import_onet(
                order.source,
                folder,
                crosswalk,
                calibrate=onto,
                progress=progress,
                cancelled=cancelled,
            )
            return {"kind": "onet", **report.to_document()}

        return self._imported(order.source, run)

    def import_esco(self, source: Path, progress: Progress, cancelled: Cancelled) -> str:
        """Add ESCO's titles to the library in use."""
        from reinteg_desk.library.esco import import_esco_titles

        base = self.now.base

        def run(folder: Path) -> Mapping[str, object]:
            report = import_esco_titles(
                source, folder, base, progress=progress, cancelled=cancelled
            )
            return {"kind": "esco", **report.to_document()}

        return self._imported(source, run)

    def _imported(self, source: Path, run: Callable[[Path], Mapping[str, object]]) -> str:
        """Run an import in a folder aside, then put it in its place on the shelf."""
        from reinteg_desk.library.reader import read_library
        from reinteg_desk.library.shelf import folder_for, replace_folder, write_report

        place = self._shelf / "import"

        def write(folder: Path) -> None:
            report = run(folder)
            on = self._clock.today().isoformat()
            write_report(folder, {**report, "from": source.name, "imported_on": on})

        replace_folder(place, write)
        made = folder_for(self._shelf, read_library(place, self._instrument).source)
        replace_folder(made, lambda folder: _move_into(place, folder))
        if self.chosen == str(made):
            self.choose(str(made))
        return str(made)

    def report(self, name: str) -> Mapping[str, object] | None:
        """The report of the import that made a library."""
        from reinteg_desk.library.shelf import read_report

        return read_report(Path(name))

    def check(self, name: str) -> CheckReport:
        """The soundness of a library."""
        from reinteg_desk.library.check import check_library

        folder = _BUILTIN if name.partition(":")[0] == _BUILTIN else name
        return check_library(folder, self._instrument, self._clock.today())

    def compare(self, first: str, second: str) -> LibraryComparison:
        """Two libraries feature by feature."""
        from reinteg_desk.library.compare import compare_libraries
        from reinteg_desk.library.reader import open_library

        one, other = (open_library(name, self._instrument) for name in (first, second))
        return compare_libraries(one, other, self._instrument)

    # --- own jobs ---

    def own_jobs(self) -> Sequence[Occupation]:
        """The user's own jobs, the one described last first."""
        jobs = self.now.own.occupations if self.now.own else ()
        return sorted(jobs, key=_described_on, reverse=True)

    def base_of(self, job: Occupation) -> Occupation | None:
        """The occupation that an own job is made from."""
        return self.now.base.get(job.origin.based_on) if job.origin else None

    def keep_own_job(self, draft: OwnJobDraft) -> Occupation:
        """Keep an own job."""
        from reinteg_desk.library.own_jobs import own_job, with_job

        own = self.now.own or self._no_own_jobs()
        made = own_job(
            self.now.base,
            draft.based_on,
            code=draft.code or self._free_code(draft.based_on),
            titles=draft.titles,
            origin=(draft.described_on, draft.described_by),
            changes=draft.changes,
        )
        if made.origin is not None:
            origin = replace(made.origin, confirmed_by=draft.confirmed_by)
            made = replace(made, origin=origin)
        self._keep_own(with_job(own, made))
        return made

    def remove_own_job(self, code: OccupationCode) -> None:
        """Remove an own job."""
        from reinteg_desk.library.own_jobs import without_job

        if self.now.own is not None:
            self._keep_own(without_job(self.now.own, code))

    def work_post_of(self, job: Occupation) -> WorkPost:
        """An own job as an observed work post of the occupation it is made from."""
        from reinteg_desk.library.own_jobs import work_post_of

        base = self.base_of(job)
        if base is None:
            found = job.origin.based_on if job.origin else job.code
            raise trouble("library.unknown_code", found=found, allowed=self.now.base.source.name)
        return work_post_of(job, base)

    def _no_own_jobs(self) -> Library:
        from reinteg_desk.library.own_jobs import no_own_jobs

        return no_own_jobs(OWN_JOBS_NAME, self._clock.today())

    def _free_code(self, based_on: OccupationCode) -> OccupationCode:
        number = 1
        while (code := OccupationCode(f"own-{based_on}-{number}")) in self.now.library:
            number += 1
        return code

    def _keep_own(self, own: Library) -> None:
        """Write own jobs as their next version, and use them from now on."""
        from reinteg_desk.library.shelf import replace_folder
        from reinteg_desk.library.writer import write_library

        now = self.now
        kept = own if own.occupations else None
        opened = LibraryInUse(now.name, now.base, kept, self._instrument, self._rules)
        replace_folder(self._own_jobs, lambda folder: write_library(folder, own))
        self.now = opened.made_ready()


def _described_on(job: Occupation) -> tuple[date, str]:
    return (job.origin.described_on if job.origin else date.min), job.code


def _crosswalk_of(source: Path) -> Path:
    """The crosswalk in or beside a release, for those who did not name one."""
    inside = source / CROSSWALK
    return inside if inside.is_file() else source.parent / CROSSWALK


def _move_into(place: Path, folder: Path) -> None:
    for each in list(place.iterdir()):
        each.rename(folder / each.name)
    place.rmdir()
