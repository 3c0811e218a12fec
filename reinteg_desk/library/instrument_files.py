"""Reads the instrument from the resources: features, texts, questionnaire, amounts and the like."""

from collections.abc import Mapping
from functools import cache

from reinteg_desk.app.assessment_kinds import AssessmentKinds, parse_assessment_kinds
from reinteg_desk.app.contradictions import Contradiction, parse_contradictions
from reinteg_desk.app.document_reader import Node, fields, items, text
from reinteg_desk.app.guidelines import Guideline, parse_guidelines
from reinteg_desk.app.instrument_texts import FeatureTexts, bound, parse_instrument, parse_texts
from reinteg_desk.app.messages import LANGUAGES
from reinteg_desk.app.problems import ProblemError, trouble
from reinteg_desk.app.quantities import Quantities, parse_quantities
from reinteg_desk.app.questionnaire import Form, FormWords, parse_form, parse_form_words
from reinteg_desk.app.vague_words import VagueWords, parse_vague_words
from reinteg_desk.domain.identifiers import FeatureId
from reinteg_desk.domain.instrument import Group, Instrument
from reinteg_desk.system.resources import read_toml

_FOLDER = "instrument"


@cache
def load_instrument() -> Instrument:
    """The features in instrument order, with the version of their texts."""
    name = f"{_FOLDER}/features.toml"
    try:
        return parse_instrument(read_toml(name))
    except ProblemError as error:
        raise error.in_file(name) from error


@cache
def load_instrument_texts(language: str) -> Mapping[FeatureId, FeatureTexts]:
    """The texts of every feature in a language, in instrument order.

    Args:
        language: An ISO 639-1 code; one that has no texts gets the default language.

    Raises:
        ProblemError: ``instrument.*`` or ``document.*`` with the file and the key path.
    """
    folder = f"{_FOLDER}/{_with_texts(language)}"
    instrument = load_instrument()
    data: dict[str, Mapping[str, object]] = {}
    for group in Group:
        data.update(_group_file(f"{folder}/{group}.toml", group, instrument))
    try:
        return parse_texts(data, instrument)
    except ProblemError as error:
        place = (error.problem.place or "").split(".")[0]
        raise error.in_file(_file_of(place, folder, instrument)) from error


def _group_file(
    name: str, group: Group, instrument: Instrument
) -> Mapping[str, Mapping[str, object]]:
    data = read_toml(name)
    here = {each.feature_id for each in instrument.group(group)}
    for key in data:
        if key not in here:
            raise trouble("instrument.not_in_group", file=name, place=key, found=key, allowed=group)
    return data


def _file_of(feature: str, folder: str, instrument: Instrument) -> str:
    if feature in instrument:
        return f"{folder}/{instrument.feature(FeatureId(feature)).group}.toml"
    return folder


@cache
def load_reading_rules(language: str) -> tuple[str, ...]:
    """How the levels are read: which one when two amounts differ, and so on; one text a rule."""
    name = f"{_FOLDER}/{_with_texts(language)}/reading_rules.toml"
    try:
        nodes = fields(Node(read_toml(name)), required=("rules",))
        return tuple(bound(text(each)) for each in items(nodes["rules"]))
    except ProblemError as error:
        raise error.in_file(name) from error


@cache
def load_contradictions() -> tuple[Contradiction, ...]:
    """The pairs of levels that raise a question."""
    name = f"{_FOLDER}/contradictions.toml"
    try:
        return parse_contradictions(read_toml(name), load_instrument())
    except ProblemError as error:
        raise error.in_file(name) from error


@cache
def load_quantities() -> Quantities:
    """What can be measured at a work post."""
    name = f"{_FOLDER}/quantities.toml"
    try:
        return parse_quantities(read_toml(name), load_instrument())
    except ProblemError as error:
        raise error.in_file(name) from error


@cache
def load_guidelines() -> tuple[Guideline, ...]:
    """The health guidelines that the demands of a work post are held against."""
    name = f"{_FOLDER}/guidelines.toml"
    try:
        return parse_guidelines(read_toml(name), load_instrument())
    except ProblemError as error:
        raise error.in_file(name) from error


@cache
def load_vague_words() -> VagueWords:
    """The words that leave open what they mean, of all languages."""
    name = f"{_FOLDER}/vague_words.toml"
    try:
        return parse_vague_words(read_toml(name))
    except ProblemError as error:
        raise error.in_file(name) from error


@cache
def load_form() -> Form:
    """The questionnaire for the person, without its words."""
    name = f"{_FOLDER}/questionnaire.toml"
    try:
        return parse_form(read_toml(name), load_instrument())
    except ProblemError as error:
        raise error.in_file(name) from error


@cache
def load_form_words(language: str) -> FormWords:
    """The words of the questionnaire; a language without texts gets the default one."""
    name = f"{_FOLDER}/questionnaire.{_with_texts(language)}.toml"
    try:
        return parse_form_words(read_toml(name), load_form())
    except ProblemError as error:
        raise error.in_file(name) from error


@cache
def load_assessment_kinds() -> AssessmentKinds:
    """The tested assessments whose totals can be recorded."""
    name = f"{_FOLDER}/assessments.toml"
    try:
        return parse_assessment_kinds(read_toml(name))
    except ProblemError as error:
        raise error.in_file(name) from error


def _with_texts(language: str) -> str:
    return language if language in LANGUAGES else LANGUAGES[0]
