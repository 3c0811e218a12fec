"""The proposed category 1 … 4: what the answers say, what speaks against it, what is missing.

The program proposes; the doctor decides. Nothing here changes a number of the score, and no score
makes a category.
"""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from enum import IntEnum
from typing import Any

from reinteg_desk.domain.case import Case
from reinteg_desk.domain.consultation import Answers
from reinteg_desk.domain.decision import Decision
from reinteg_desk.domain.identifiers import FeatureId
from reinteg_desk.rules.case_facts import ONE_DAY, CaseFacts, case_facts
from reinteg_desk.rules.frame import FrameKind, frame_of
from reinteg_desk.rules.next_steps import NextStep, steps_after
from reinteg_desk.rules.parameters import DatedValue, RuleBook, SourceStatus
from reinteg_desk.rules.remarks import DEFAULT_LANGUAGE, Fact, Remark, RuleTexts


class Box(IntEnum):
    """The four categories by what they mean."""

    SPONTANEOUS_RETURN = 1
    NOT_FOR_MEDICAL_REASONS = 2
    TREATMENT_FIRST = 3
    ADAPTED_OR_OTHER_WORK = 4


_BY_ANSWER: Mapping[str, Box] = {
    "treatment_has_priority": Box.TREATMENT_FIRST,
    "no_work_for_medical_reasons": Box.NOT_FOR_MEDICAL_REASONS,
    "expected_spontaneous_return": Box.SPONTANEOUS_RETURN,
    "adapted_or_other_work_possible": Box.ADAPTED_OR_OTHER_WORK,
}
"""Which category each answer points at (the case format), in the order they are asked."""

_TOWARDS_WORK = (Box.SPONTANEOUS_RETURN, Box.ADAPTED_OR_OTHER_WORK)


@dataclass(frozen=True, slots=True, kw_only=True)
class MarketFacts:
    """What the category needs to know of an assessment; built by the caller.

    Attributes:
        reference_verdict: ``ready``, ``undetermined``, ``not_ready`` or ``unknown``.
        accessible: Number of accessible jobs with a verdict.
        share_ready: Their employment-weighted share that counts as ready, 0 … 100.
        share_undetermined: The share that is undetermined, 0 … 100.
        assess_next: Features worth assessing next, most informative first.
    """

    reference_verdict: str
    accessible: int
    share_ready: float
    share_undetermined: float
    assess_next: tuple[FeatureId, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class CategoryProposal:
    """A proposal with everything that is needed to weigh it.

    Attributes:
        category: 1 … 4; None where the answers contradict each other or do not suffice.
        regime: ``R1``, ``R2`` or ``R3`` of the health insurance on the day.
        wording: Key of the category's wording then (``category.<n>.<key>``), None without one.
        reasons: What speaks for it.
        against: What speaks against it.
        missing: Answers, then features, that are not recorded.
        frame: What the law compares with on the day.
        next_steps: What it sets in motion.
        citation: The rule it rests on.
    """

    category: Box | None
    regime: str
    wording: str | None
    reasons: tuple[Remark, ...]
    against: tuple[Remark, ...]
    missing: tuple[str, ...]
    frame: FrameKind
    next_steps: tuple[NextStep, ...]
    citation: DatedValue

    @property
    def rule(self) -> str:
        """Id of the parameter."""
        return self.citation.rule

    @property
    def source(self) -> str:
        """The article."""
        return self.citation.article

    @property
    def status(self) -> SourceStatus:
        """How firmly the rule is known."""
        return self.citation.status


def propose_category(
    case: Case, rules: RuleBook, market: MarketFacts | None = None
) -> CategoryProposal:
    """The proposal for a case under the regime of the consultation's day.

    Args:
        case: The case.
        rules: The rules.
        market: What the assessment says, None without one.

    Raises:
        ProblemError: ``rules.no_value``: there were no categories on that day yet.
    """
    facts = case_facts(case, rules)
    regime = facts.value("regime.insurance", facts.held_on).text
    limit = last_day_for_category_1(facts)
    said = _answered(case.answers, limit)
    category = next(iter(said.values())) if len(said) == 1 else None
    rule = f"category.{category:d}" if category else "category.boxes"
    citation = facts.value(rule, facts.held_on)
    return CategoryProposal(
        category=category,
        regime=regime,
        wording=citation.text if category else None,
        reasons=_reasons(facts, category, said, limit, market),
        against=_against(facts, category, said, limit, market),
        missing=_missing(case.answers, category, market),
        frame=frame_of(facts).kind,
        next_steps=steps_after(facts, category),
        citation=citation,
    )


def motive_required(decision: Decision, proposal: CategoryProposal) -> bool:
    """Whether a chosen category needs a motive: it is not the one that was proposed.

    Where nothing was proposed, every choice is the doctor's own and needs its motive too.
    """
    return decision.category is not None and decision.category != proposal.category


def last_day_for_category_1(facts: CaseFacts) -> date:
    """The last day of month 6: a return expected by then is category 1."""
    month = facts.value("category.return_by_month", facts.held_on)
    return facts.after_months(month.whole).on - ONE_DAY


def answered_category(facts: CaseFacts) -> Box | None:
    """The category of the decision, else what the answers point at, None without either."""
    decision = facts.case.decision
    if decision is not None and decision.category is not None:
        return Box(decision.category)
    if facts.find("category.return_by_month", facts.held_on) is None:
        return None
    said = _answered(facts.case.answers, last_day_for_category_1(facts))
    return next(iter(said.values())) if len(said) == 1 else None


def _answered(answers: Answers, limit: date) -> dict[str, Box]:
    """The answers that point at a category, in the order they are asked."""
    returns = answers.expected_spontaneous_return
    points = {
        "treatment_has_priority": answers.treatment_has_priority is True,
        "no_work_for_medical_reasons": answers.no_work_for_medical_reasons is True,
        "expected_spontaneous_return": returns is not None and returns <= limit,
        "adapted_or_other_work_possible": answers.adapted_or_other_work_possible is True,
    }
    return {name: _BY_ANSWER[name] for name, true in points.items() if true}


def _missing(answers: Answers, category: Box | None, market: MarketFacts | None) -> tuple[str, ...]:
    names: list[str] = [name for name in _BY_ANSWER if getattr(answers, name) is None]
    if category is not None and "expected_spontaneous_return" in names:
        # A date that nobody expects cannot be recorded: it only counts as missing where it decides.
        names.remove("expected_spontaneous_return")
    if market is not None and market.reference_verdict == "undetermined":
        names += market.assess_next[:3]
    return tuple(names)


def _reasons(
    facts: CaseFacts,
    category: Box | None,
    said: Mapping[str, Box],
    limit: date,
    market: MarketFacts | None,
) -> tuple[Remark, ...]:
    if category is None:
        return ()
    (answer,) = said
    returns = facts.case.answers.expected_spontaneous_return or limit
    remarks = [Remark(f"reason.{answer}", {"date": returns, "limit": limit})]
    if market is not None:
        remarks += _market_reasons(category, market)
    if facts.case.answers.wants_to_return and category in _TOWARDS_WORK:
        remarks.append(Remark("reason.wants_to_return"))
    return tuple(remarks)


def _market_reasons(category: Box, market: MarketFacts) -> list[Remark]:
    remarks = []
    if category is Box.SPONTANEOUS_RETURN and market.reference_verdict == "ready":
        remarks.append(Remark("reason.reference_ready"))
    if category is Box.ADAPTED_OR_OTHER_WORK and market.reference_verdict == "not_ready":
        remarks.append(Remark("reason.reference_not_ready"))
    if category is Box.ADAPTED_OR_OTHER_WORK and market.share_ready > 0:
        remarks.append(Remark("reason.market_feasible", _share(market)))
    return remarks


def _against(
    facts: CaseFacts,
    category: Box | None,
    said: Mapping[str, Box],
    limit: date,
    market: MarketFacts | None,
) -> tuple[Remark, ...]:
    if len(said) > 1:
        return tuple(
            Remark("against.contradiction", {"answer": f"answer.{name}", "category": int(number)})
            for name, number in said.items()
        )
    returns = facts.case.answers.expected_spontaneous_return
    remarks = []
    if category is None and returns is not None and returns > limit:
        remarks.append(Remark("against.return_after_limit", {"date": returns, "limit": limit}))
    if category is Box.SPONTANEOUS_RETURN and returns is not None and returns < facts.held_on:
        remarks.append(Remark("against.return_date_passed", {"date": returns}))
    if category in _TOWARDS_WORK and facts.case.answers.wants_to_return is False:
        remarks.append(Remark("against.no_wish_to_return"))
    if category is not None and market is not None:
        threshold = facts.value("category.share_against_percent", facts.held_on)
        remarks += _market_against(category, market, float(threshold.number))
    return tuple(remarks)


def _market_against(category: Box, market: MarketFacts, threshold: float) -> list[Remark]:
    checks = {
        "against.market_feasible": category is Box.NOT_FOR_MEDICAL_REASONS
        and market.share_ready >= threshold,
        "against.reference_ready": category is not Box.SPONTANEOUS_RETURN
        and market.reference_verdict == "ready",
        "against.reference_not_ready": category is Box.SPONTANEOUS_RETURN
        and market.reference_verdict == "not_ready",
        "against.no_job_feasible": category is Box.ADAPTED_OR_OTHER_WORK
        and market.accessible > 0
        and market.share_ready + market.share_undetermined == 0,
    }
    return [Remark(code, _share(market)) for code, true in checks.items() if true]


def _share(market: MarketFacts) -> dict[str, Fact]:
    return {"share": round(market.share_ready), "jobs": market.accessible}


def proposal_to_json(
    proposal: CategoryProposal, texts: RuleTexts, language: str = DEFAULT_LANGUAGE
) -> dict[str, Any]:
    """The document of ``classify --json``; remarks are sentences in the language."""
    return {
        "category": None if proposal.category is None else int(proposal.category),
        "regime": proposal.regime,
        "reasons": [texts.sentence(each, language) for each in proposal.reasons],
        "against": [_with_key(each, texts.sentence(each, language)) for each in proposal.against],
        "missing": list(proposal.missing),
        "frame": proposal.frame.value,
        "next_steps": [_step_to_json(each, texts, language) for each in proposal.next_steps],
        "rule": proposal.rule,
        "source": proposal.source,
        "status": proposal.status.value,
    }


def _with_key(remark: Remark, sentence: str) -> str:
    """An answer that contradicts another is named by its key too, for programs that read this."""
    answer = remark.facts.get("answer")
    return sentence if answer is None else f"{sentence} ({str(answer).partition('.')[2]})"


def _step_to_json(step: NextStep, texts: RuleTexts, language: str) -> dict[str, Any]:
    document = {
        "id": step.id,
        "who": step.who.value,
        "due": step.due_on.isoformat() if step.due_on else None,
        "rule": step.rule,
        "source": step.source,
        "status": step.status.value,
        "text": texts.sentence(step.text, language),
    }
    if step.condition is not None:
        document["condition"] = texts.sentence(step.condition, language)
    return document
