"""Puts the score desk together: its catalogue, its words, the user's own wages."""

from collections.abc import Callable, Mapping
from functools import cache

from reinteg_desk.app.assess import Assessor
from reinteg_desk.app.explanation_words import ExplanationWords
from reinteg_desk.app.instrument_texts import FeatureTexts
from reinteg_desk.app.score_desk import ScoreDesk, ScoreWords
from reinteg_desk.domain.identifiers import FeatureId
from reinteg_desk.library.catalogue import accommodation_sheets, builtin_catalogue, catalogue_note
from reinteg_desk.library.explanation_texts import load_explanation_words
from reinteg_desk.library.own_wages import OwnWageFile
from reinteg_desk.rules.parameters import RuleBook
from reinteg_desk.system.paths import config_folder


def make_score_desk(
    assessor: Assessor,
    words: Callable[[str], Mapping[FeatureId, FeatureTexts]],
    rules: RuleBook,
) -> ScoreDesk:
    """The score desk with the built-in catalogue.

    Args:
        assessor: Scores against the library in use.
        words: Language → the texts of the features.
        rules: The rules.
    """
    catalogue = builtin_catalogue(assessor.instrument)

    def explanation(language: str) -> ExplanationWords:
        names = {feature: each.name for feature, each in words(language).items()}
        return load_explanation_words(language, names)

    said = ScoreWords(
        explanation=cache(explanation),
        sheets=cache(lambda language: accommodation_sheets(catalogue, language)),
        note=catalogue_note,
    )
    wages = OwnWageFile(config_folder() / "own-wages.csv")
    return ScoreDesk(assessor, catalogue, said, wages, rules)
