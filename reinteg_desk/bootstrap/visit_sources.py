"""What documents take from a visit to the work post; read only where there was one."""

from reinteg_desk.app.plan_facts import RuleWords
from reinteg_desk.app.plan_sources import VisitSources
from reinteg_desk.app.plan_visit import indicator_lines
from reinteg_desk.app.track_advice import TrackAdvice
from reinteg_desk.domain.case import Case
from reinteg_desk.rules.parameters import RuleBook


def visit_sources(case: Case, rules: RuleBook, words: RuleWords, language: str) -> VisitSources:
    """Limits, words and rules for what was seen and decided at the work post."""
    if case.visit is None and case.work_post is None:
        return VisitSources()
    from reinteg_desk.library.instrument_files import (
        load_form,
        load_form_words,
        load_guidelines,
        load_quantities,
    )

    held_on = case.consultation.held_on
    return VisitSources(
        quantities=load_quantities().features,
        guidelines=load_guidelines(),
        indicators=indicator_lines(case, load_form(), load_form_words(language)),
        track=TrackAdvice(case=case, rules=rules, words=words, today=held_on),
    )
