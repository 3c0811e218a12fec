"""What every section writes with: the growing document, its content, its words."""

from dataclasses import dataclass

from reinteg_desk.app.plan_content import PlanContent
from reinteg_desk.app.plan_parts import RuleNote
from reinteg_desk.app.recipients import PlanField
from reinteg_desk.documents.fonts import Glyphs
from reinteg_desk.documents.story import Story
from reinteg_desk.documents.wording import Words, words_of

_SURE = ("law", "source")
"""Statuses that need no warning beside a rule; everything else is shown as what it is."""


@dataclass(frozen=True, slots=True)
class Writer:
    """One document in the making."""

    story: Story
    content: PlanContent
    words: Words
    document: str

    def shows(self, *fields: PlanField) -> bool:
        """Whether this recipient may see any of these fields, recorded or not."""
        return any(field in self.content.visible for field in fields)

    def source(self, rule: RuleNote) -> str:
        """The source of a rule, with its status where it is not confirmed."""
        source = self.words.unbroken(self.words.citation(rule.source))
        if rule.status in _SURE:
            return source
        status = self.words(f"rule_status.{rule.status}")
        return self.words.spaced(f"{source}; {status}")

    def rule(self, rule: RuleNote) -> str:
        """The rule in one sentence with its source."""
        return self.with_source(rule.text, rule)

    def with_source(self, said: str, rule: RuleNote) -> str:
        """A sentence and the source of the rule behind it."""
        sentence = said if said.endswith((".", "?")) else f"{said}."
        return f"{sentence} {self.words('source_is', source=self.source(rule))}"


def writer_for(document: str, content: PlanContent, *, scale: float = 1.0) -> Writer:
    """A writer for a document (``plan`` …) in the language of its content."""
    return Writer(
        Story(Glyphs(), scale=scale), content, words_of(document, content.language), document
    )
