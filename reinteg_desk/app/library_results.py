"""What comes out of checking a library, and of comparing two."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field, replace
from enum import StrEnum

from reinteg_desk.app.problems import Problem
from reinteg_desk.domain.identifiers import FeatureId


class Severity(StrEnum):
    """An error makes the check fail; a remark is worth knowing."""

    ERROR = "error"
    REMARK = "remark"


@dataclass(frozen=True, slots=True, kw_only=True)
class Finding:
    """One finding.

    Attributes:
        severity: Error or remark.
        kind: What it is, e.g. ``title_missing``; the message is ``library.check.<kind>``.
        subject: What it is about, as ``explained.csv`` names it: ``7113``, ``9/lifting`` …
        place: ``demands.csv:12, weight``.
        facts: What the sentence names.
        reasons: Why it is right all the same, where ``explained.csv`` says so: by language, under
            ``""`` what stands there for all.
    """

    severity: Severity
    kind: str
    subject: str
    place: str
    facts: Mapping[str, str] = field(default_factory=dict)
    reasons: Mapping[str, str] = field(default_factory=dict)

    @property
    def reason(self) -> str | None:
        """Why it is right all the same, as it stands there for all; None where nobody said so."""
        return self.reasons.get("")

    def reason_in(self, language: str) -> str | None:
        """Why it is right all the same, in a language where it is said in that one."""
        return self.reasons.get(language, self.reason)

    def explained(self, reasons: Mapping[str, str]) -> "Finding":
        """The finding as a remark with its explanation."""
        return replace(self, severity=Severity.REMARK, reasons=reasons)

    def problem(self, folder: str) -> Problem:
        """The finding as a sentence can be made of it."""
        facts = {"subject": self.subject, **self.facts}
        return Problem(
            code=f"library.check.{self.kind}", file=folder, place=self.place, facts=facts
        )


@dataclass(frozen=True, slots=True, kw_only=True)
class CheckReport:
    """Everything that a check found, in the order of the files and their lines."""

    folder: str
    library: str
    findings: tuple[Finding, ...]

    @property
    def errors(self) -> tuple[Finding, ...]:
        """The findings that make the check fail."""
        return tuple(each for each in self.findings if each.severity is Severity.ERROR)

    @property
    def remarks(self) -> tuple[Finding, ...]:
        """The findings that are worth knowing."""
        return tuple(each for each in self.findings if each.severity is Severity.REMARK)

    def to_document(self, sentence: Callable[[Problem], str]) -> dict[str, object]:
        """The report for ``--json``; ``sentence`` turns a problem into words."""
        return {
            "library": self.library,
            "errors": len(self.errors),
            "remarks": len(self.remarks),
            "findings": [
                {
                    "severity": each.severity.value,
                    "kind": each.kind,
                    "subject": each.subject,
                    "place": each.place,
                    "text": sentence(each.problem(self.folder)),
                    "reason": each.reason,
                }
                for each in self.findings
            ],
        }


@dataclass(frozen=True, slots=True, kw_only=True)
class FeatureComparison:
    """One feature over the jobs that both libraries hold.

    Attributes:
        feature: The feature.
        n: Number of jobs compared.
        spearman: Rank correlation, -1 to 1, with mean ranks for ties, None where one side is
            constant.
        mean_abs_difference: Mean distance in levels, None without a job.
    """

    feature: FeatureId
    n: int
    spearman: float | None
    mean_abs_difference: float | None


@dataclass(frozen=True, slots=True, kw_only=True)
class LibraryComparison:
    """All features that both libraries rate, in instrument order.

    Attributes:
        jobs: Number of jobs that both libraries hold.
        features: The comparison of each feature.
        median_spearman: Over the features that have one, None where none has.
    """

    jobs: int
    features: tuple[FeatureComparison, ...]
    median_spearman: float | None

    def to_document(self) -> dict[str, object]:
        """The comparison for ``--json``."""
        return {
            "jobs": self.jobs,
            "features": [
                {
                    "feature": each.feature,
                    "n": each.n,
                    "spearman": each.spearman,
                    "mean_abs_difference": each.mean_abs_difference,
                }
                for each in self.features
            ],
            "median_spearman": self.median_spearman,
        }
