"""Why this job, why not that one: the data and the sentence in three languages."""

from dataclasses import replace
from datetime import date

import pytest

from reinteg_desk.app.assess import Assessor
from reinteg_desk.app.explain import Explainer, Reason
from reinteg_desk.domain.capacity import CapacityKind
from reinteg_desk.domain.consultation import FreeLimit
from reinteg_desk.library.explanation_texts import load_explanation_words
from reinteg_desk.scoring.earning import earning_indication
from reinteg_desk.scoring.explanation import Block
from reinteg_desk.scoring.results import JobResult, Score, Verdict
from reinteg_desk.system.resources import read_toml
from tests.unit.scoring.random_documents import case_of, instrument, library_of

FEATURES = ("lifting", "standing", "noise")
NAMES = {"lifting": "Tillen", "standing": "Staan", "noise": "Lawaai"}
LANGUAGES = ("nl", "fr", "en")


def a_job(code, *, skill_level=1, requirements=(), threshold=80, **rows):
    return {
        "code": code,
        "skill_level": skill_level,
        "employment": 1,
        "threshold": threshold,
        "requirements": list(requirements),
        "rows": {
            name: {"demand": row[0], "weight": row[1], "critical": len(row) > 2}
            for name, row in rows.items()
        },
    }


def a_case(levels, *, reference="1000", **person):
    return case_of(
        {
            "person": {"skill_level": 2, **person},
            "incapacity": {"reference_occupation": reference},
            "capacities": levels,
        }
    )


def explainer(*jobs, language="nl"):
    assessor = Assessor(library_of(list(jobs)), instrument(FEATURES), "rules")
    return Explainer(assessor, load_explanation_words(language, NAMES))


def test_that_a_blocked_job_says_what_is_asked_and_what_the_person_has():
    found = explainer(a_job("1000", lifting=(3, 1, "critical"), standing=(1, 9))).job(
        a_case({"lifting": 1, "standing": 4}), "1000"
    )

    assert found.reason is Reason.BLOCKED
    assert found.sentence == (
        "Niet klaar: minstens een heel niveau te kort op wat essentieel is, namelijk tillen "
        "(vraagt 3, haalt 1); score 93\u00a0%, drempel 80\u00a0%."
    )


BELOW = {
    "nl": "Niet klaar: de score is 50\u00a0%, onder de drempel van 80\u00a0%; het meest kost "
    "tillen (vraagt 4, haalt 2: 50,0 procentpunt).",
    "fr": "Pas prêt\u00a0: le score est de 50\u00a0%, sous le seuil de 80\u00a0%\u00a0; ce qui "
    "coûte le plus\u00a0: tillen (demande 4, atteint 2\u00a0: 50,0 points).",
    "en": "Not ready: the score is 50\u00a0%, below the threshold of 80\u00a0%; what costs most is "
    "tillen (asks 4, has 2: 50.0 points).",
}


@pytest.mark.parametrize(("language", "sentence"), BELOW.items())
def test_that_a_score_below_the_threshold_is_told_in_the_language_of_the_reader(language, sentence):
    found = explainer(a_job("1000", lifting=(4, 1)), language=language).job(
        a_case({"lifting": 2}), "1000"
    )

    assert found.reason is Reason.BELOW_THRESHOLD
    assert found.sentence == sentence


def test_that_a_score_just_below_the_threshold_is_never_rounded_up_to_it():
    jobs = a_job("1000", threshold=80, lifting=(4, 1), standing=(4, 1.4992))

    found = explainer(jobs).job(a_case({"lifting": 2, "standing": 4}), "1000")

    assert found.score.lo > 79.99
    assert "80,0" not in found.sentence
    assert "de score is 79\u00a0%, onder de drempel van 80\u00a0%" in found.sentence


def test_that_a_score_shows_on_which_side_of_a_threshold_between_two_figures_it_lies():
    jobs = a_job("1000", threshold=49.5, lifting=(4, 1.02), standing=(4, 1))

    found = explainer(jobs).job(a_case({"lifting": 0, "standing": 4}), "1000")

    assert found.reason is Reason.READY
    assert "de score is 49,5\u00a0% bij een drempel van 49,5\u00a0%" in found.sentence


def test_that_an_undetermined_job_names_what_it_hangs_on():
    found = explainer(a_job("1000", lifting=(2, 1), standing=(2, 1, "critical"))).job(
        a_case({"lifting": [1, 2]}), "1000"
    )

    assert found.reason is Reason.UNDETERMINED
    assert found.sentence == (
        "Onbeslist: de score is 25\N{EN DASH}100\u00a0% bij een drempel van 80\u00a0%; "
        "het hangt af van staan (vraagt 2, niet beoordeeld) en tillen (vraagt 2, 1 tot 2)."
    )
    assert [gap.block for gap in found.over_demand] == [Block.MAYBE, Block.NO]


def test_that_a_risk_is_told_as_a_limit_that_must_not_be_passed():
    found = explainer(a_job("1000", noise=(3.5, 1))).job(
        a_case({"noise": {"level": 2, "kind": CapacityKind.RISK.value}}), "1000"
    )

    assert found.reason is Reason.BLOCKED
    assert "lawaai (vraagt 3,5, mag niet boven 2)" in found.sentence


def test_that_a_ready_job_says_so_and_mentions_open_remarks():
    words = explainer(a_job("1000", lifting=(2, 1)))
    case = a_case({"lifting": 2})
    remark = replace(case, free_limits=(FreeLimit(text="no roofs"),))

    assert words.job(case, "1000").sentence == "Klaar: aan alle eisen is voldaan."
    told = words.job(remark, "1000")
    assert told.sentence == ("Klaar, als de opmerkingen het toelaten: aan alle eisen is voldaan.")
    assert told.if_remarks_allow


def test_that_a_closed_job_says_what_would_open_it():
    job = a_job("2000", skill_level=4, requirements=["driving_licence_c", "nl>=B1"], lifting=(1, 1))
    case = a_case({"lifting": 4}, qualifications=[], language_levels={"nl": "A2"})

    found = explainer(a_job("1000", lifting=(1, 1)), job).job(case, "2000")

    assert found.reason is Reason.CLOSED
    assert found.verdict is Verdict.READY
    assert found.unmet == (
        "opleidingsniveau 4 in plaats van 2",
        "rijbewijs C of CE met vakbekwaamheid",
        "Nederlands op niveau B1",
    )
    assert found.sentence.startswith("Niet toegankelijk: nodig is opleidingsniveau 4")


def test_that_every_rejected_job_is_listed_with_its_reason():
    jobs = (
        a_job("1000", lifting=(1, 1)),
        a_job("2000", lifting=(4, 1)),
        a_job("3000", skill_level=4, lifting=(1, 1)),
        a_job("4000"),
        a_job("5000", lifting=(4, 1, "critical")),
        a_job("6000", lifting=(4, 1), standing=(1, 1)),
    )

    rejected = explainer(*jobs).rejected(a_case({"lifting": 2, "standing": 4}))

    assert [(each.code, each.reason) for each in rejected] == [
        ("6000", Reason.BELOW_THRESHOLD),
        ("2000", Reason.BELOW_THRESHOLD),
        ("5000", Reason.BLOCKED),
        ("3000", Reason.CLOSED),
        ("4000", Reason.NO_REQUIREMENTS),
    ]
    assert rejected[-1].sentence == "Geen uitspraak: van dit beroep zijn geen eisen bekend."


def test_that_the_reference_is_explained_with_its_work_post():
    job = a_job("1000", lifting=(4, 1))
    case = case_of(
        {
            "person": {"skill_level": 2},
            "incapacity": {"reference_occupation": "1000"},
            "capacities": {"lifting": 1},
            "work_post": {"demands": {"lifting": {"demand": 1}}},
        }
    )
    told = explainer(job)

    assert told.reference(case).reason is Reason.READY
    assert told.job(case, "1000").reason is Reason.BELOW_THRESHOLD


def test_that_over_and_under_demand_are_both_told():
    found = explainer(a_job("1000", lifting=(3, 1), standing=(1, 1))).job(
        a_case({"lifting": 2, "standing": 4, "noise": 1}), "1000"
    )

    assert [(gap.feature, gap.asks, gap.has_lo) for gap in found.over_demand] == [("lifting", 3, 2)]
    assert [(each.feature, each.asks, each.has_lo) for each in found.under_demand] == [
        ("standing", 1, 4),
        ("noise", 0, 1),
    ]


def test_that_more_than_three_blocking_features_are_counted_in_the_sentence():
    names = tuple(f"f{n}" for n in range(5))
    assessor = Assessor(
        library_of([a_job("1000", **dict.fromkeys(names, (4, 1, "critical")))]),
        instrument(names),
        "rules",
    )
    told = Explainer(assessor, load_explanation_words("nl", {}))

    found = told.job(a_case(dict.fromkeys(names, 0)), "1000")

    assert "f2 (vraagt 4, haalt 0) en nog 2;" in found.sentence
    assert len(found.over_demand) == 5


def test_that_openings_name_training_and_licences_worth_most_first():
    jobs = (
        a_job("1000", lifting=(1, 1)),
        a_job("2000", requirements=["nl>=B1"], lifting=(1, 1)),
        a_job("3000", requirements=["nl>=A2"], lifting=(1, 1)),
        a_job("4000", requirements=["driving_licence_b"], lifting=(4, 1)),
        a_job("5000", requirements=["driving_licence_b", "nl>=B1"], lifting=(1, 1)),
    )
    case = a_case({"lifting": 1}, qualifications=[], language_levels={"nl": "A1"})

    found = explainer(*jobs).openings(case)

    assert [each.opening.requirement for each in found] == ["nl>=B1", "nl>=A2", "driving_licence_b"]
    assert found[0].opening.ready == ("2000", "3000")
    assert found[0].opening.not_enough == 1
    assert found[2].sentence == (
        "Rijbewijs B, beroepen die daarmee opengaan: klaar 0, onbeslist 0, niet klaar 1; "
        "met daarnaast nog een andere eis: 1."
    )


def results(**verdicts):
    return [
        JobResult(
            code=code[1:],
            score=Score(lo=90, hi=90),
            verdict=Verdict(verdict),
            similarity=0.5,
            blocked_by=(),
            may_block=(),
        )
        for code, verdict in verdicts.items()
    ]


@pytest.mark.parametrize(
    ("wages", "reference_eur", "sentence"),
    [
        ({}, 3000, "Er zijn geen lonen ingevoerd"),
        ({"1": 2400.0}, None, "Het loon van het referentiewerk is niet ingevoerd"),
        (
            {"9": 2400.0},
            3000,
            "Voor geen enkel beroep waarvoor de persoon klaar is, is een loon ingevoerd",
        ),
        (
            {"1": 2400.0},
            3000,
            "Aanwijzing, geen beslissing: de mediaan van de beroepen waarvoor de persoon klaar is",
        ),
    ],
)
def test_that_earnings_are_an_indication_and_missing_wages_are_said(wages, reference_eur, sentence):
    indication = earning_indication(
        results(j1="ready"), wages, reference_eur=reference_eur, limit_ratio=1 / 3, volume=0.5
    )

    told = explainer(a_job("1000")).earning(indication, wages_given=bool(wages))

    assert told.startswith(sentence)
    assert ("40,0\u00a0% bij de uren" in told) == sentence.startswith("Aanwijzing")


def test_that_the_three_languages_have_the_same_sentences_with_the_same_places():
    texts = {language: read_toml(f"texts/explain.{language}.toml") for language in LANGUAGES}
    places = {
        language: {
            key: sorted({part.split("}")[0] for part in text.split("{")[1:]})
            for key, text in data.items()
            if isinstance(text, str)
        }
        for language, data in texts.items()
    }

    assert places["nl"] == places["fr"] == places["en"]
    assert len({tuple(data["languages"]) for data in texts.values()}) == 1


def test_that_a_language_without_texts_gets_dutch():
    assert load_explanation_words("de", {}).language == "nl"


def test_that_the_birth_date_in_these_tests_is_a_fictional_one():
    assert a_case({}).person.born_on < date(1900, 1, 1)


VARIES = {
    "nl": "Dit verschilt van post tot post: tillen (ziekenhuis tegenover school).",
    "fr": "Cela varie d’un poste à l’autre\u00a0: tillen (hôpital par rapport à école).",
    "en": "This differs from post to post: tillen (hospital as against school).",
}


def varying(lifting, level, language="nl"):
    library = library_of([a_job("1000", lifting=lifting, standing=(1, 9))])
    job = library.occupation("1000")
    notes = {
        "nl": "ziekenhuis tegenover school",
        "fr": "hôpital par rapport à école",
        "en": "hospital as against school",
    }
    row = replace(job.demands["lifting"], varies=True, notes=notes)
    job = replace(job, demands={**job.demands, "lifting": row})
    assessor = Assessor(replace(library, occupations=(job,)), instrument(FEATURES), "rules")
    told = Explainer(assessor, load_explanation_words(language, NAMES))
    return told.job(a_case({"lifting": level, "standing": 4}), "1000").sentence


@pytest.mark.parametrize("language", LANGUAGES)
def test_that_a_demand_that_differs_from_post_to_post_is_said_with_the_reason(language):
    assert varying((2, 1), 2, language).endswith(VARIES[language])


def test_that_a_heavier_post_within_reach_is_not_worth_a_word():
    assert "post tot post" not in varying((2, 1), 3)
    assert "post tot post" in varying((2.5, 1), 3)
    assert "post tot post" not in varying((4, 1), 4)
