"""Reads the words in which a score is explained."""

from collections.abc import Mapping

from reinteg_desk.app.explanation_words import ExplanationWords
from reinteg_desk.app.messages import LANGUAGES
from reinteg_desk.domain.identifiers import FeatureId
from reinteg_desk.library.qualifications import qualification_names
from reinteg_desk.system.resources import read_toml


def load_explanation_words(language: str, features: Mapping[FeatureId, str]) -> ExplanationWords:
    """The words of a language; one that has no texts gets the default language.

    Args:
        language: An ISO 639-1 code.
        features: Feature → its name in that language, as it stands in a list.
    """
    language = language if language in LANGUAGES else LANGUAGES[0]
    data = read_toml(f"texts/explain.{language}.toml")
    return ExplanationWords(
        language=language,
        sentences={key: text for key, text in data.items() if isinstance(text, str)},
        languages=data["languages"],
        features=features,
        requirements={id_: names[language] for id_, names in qualification_names().items()},
    )
