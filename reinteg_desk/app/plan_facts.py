"""What the rules and the instrument say, in the words of one language, for a document."""

from collections.abc import Callable, Mapping

from reinteg_desk.app.instrument_texts import FeatureTexts
from reinteg_desk.app.plan_parts import (
    CategoryProposal,
    FeatureWords,
    FrameNote,
    MilestoneRow,
    NextStepRow,
    RuleNote,
)
from reinteg_desk.domain.case import Case
from reinteg_desk.domain.identifiers import FeatureId
from reinteg_desk.rules import category
from reinteg_desk.rules.case_facts import case_facts
from reinteg_desk.rules.frame import Frame, FrameKind
from reinteg_desk.rules.milestones import Milestone
from reinteg_desk.rules.next_steps import NextStep, steps_after
from reinteg_desk.rules.parameters import DatedValue, RuleBook, SourceStatus
from reinteg_desk.rules.remarks import Remark, RuleTexts

Cite = Callable[[str, str], str]


class RuleWords:
    """Puts rules into the words of one language.

    Args:
        rules: The rules.
        texts: Their sentences.
        language: The language.
        cite: An article as the rules write it, a language → the article in that language. Without
            it articles stay as the rules write them (documents put them in words themselves).
    """

    def __init__(
        self, rules: RuleBook, texts: RuleTexts, language: str, cite: Cite | None = None
    ) -> None:
        self._rules = rules
        self._texts = texts
        self._language = language
        self._cite = cite

    def note(self, citation: DatedValue, status: SourceStatus | None = None) -> RuleNote:
        """A rule in one sentence, with its article and how firmly it is known."""
        description = self._rules.parameter(citation.rule).description
        return RuleNote(
            text=description[self._language],
            source=self.cited(citation.article),
            status=(status or citation.status).value,
        )

    def said(self, remark: Remark) -> str:
        """A remark in the language."""
        return self._texts.sentence(remark, self._language)

    def cited(self, article: str) -> str:
        """An article with the abbreviations and words of the language."""
        return self._cite(article, self._language) if self._cite else article

    def milestone(self, milestone: Milestone) -> MilestoneRow:
        """A dated milestone with its name."""
        condition = milestone.condition
        return MilestoneRow(
            milestone_id=milestone.id,
            title=self._texts.sentence(milestone.title, self._language),
            from_on=milestone.window_from,
            on=milestone.on,
            rule=self.note(milestone.citation, milestone.status),
            done=milestone.done,
            condition=self._texts.sentence(condition, self._language) if condition else None,
        )

    def next_steps(self, case: Case, proposed: int | None) -> tuple[NextStepRow, ...]:
        """What the chosen category sets in motion; the proposed one where none is chosen yet."""
        chosen = case.decision.category if case.decision else None
        steps = steps_after(case_facts(case, self._rules), chosen or proposed)
        return tuple(map(self._next_step, steps))

    def _next_step(self, step: NextStep) -> NextStepRow:
        condition = step.condition
        return NextStepRow(
            step_id=step.id,
            text=self._texts.sentence(step.text, self._language),
            who=step.who,
            due_on=step.due_on,
            rule=self.note(step.citation, step.status),
            condition=self._texts.sentence(condition, self._language) if condition else None,
        )

    def frame(self, case: Case, frame: Frame) -> FrameNote:
        """Which work the law looks at, and why."""
        note = self.note(frame.citation, frame.status)
        return FrameNote(
            whole_market=frame.kind is FrameKind.MARKET,
            switch_on=frame.switch_on,
            rule=RuleNote(
                text=self._texts.sentence(frame.reason, self._language),
                source=note.source,
                status=note.status,
            ),
            start_on=case_facts(case, self._rules).start,
        )

    def proposal(self, case: Case, proposal: category.CategoryProposal) -> CategoryProposal:
        """The proposal with its reasons, and what each category says in the law of the day."""
        return CategoryProposal(
            proposed=None if proposal.category is None else int(proposal.category),
            reasons=tuple(self._texts.sentence(each, self._language) for each in proposal.reasons),
            against=tuple(self._texts.sentence(each, self._language) for each in proposal.against),
            missing=proposal.missing,
            texts=self.category_texts(case),
            rule=self.note(proposal.citation),
        )

    def category_texts(self, case: Case) -> dict[int, str]:
        """Category → its wording on the day of the consultation."""
        facts = case_facts(case, self._rules)
        held_on = case.consultation.held_on
        return {
            int(box): self._texts.text(
                f"category.{box:d}.{facts.value(f'category.{box:d}', held_on).text}",
                self._language,
            )
            for box in category.Box
        }


def feature_words(words: Mapping[FeatureId, FeatureTexts]) -> FeatureWords:
    """The texts of the features as documents take them."""
    return FeatureWords(
        names={feature: texts.name for feature, texts in words.items()},
        levels={feature: texts.capacity for feature, texts in words.items()},
        short={feature: texts.short for feature, texts in words.items()},
        demands={feature: texts.demand for feature, texts in words.items()},
    )
