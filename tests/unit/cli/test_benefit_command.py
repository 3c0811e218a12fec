"""The command on the benefit: its document, its text, and one sentence for everything else."""

import json

import pytest

from reinteg_desk.cli import run

GOOD = {
    "--date": "2024-02-01",
    "--status": "employee",
    "--daily-benefit": "45.00",
    "--hours": "19",
    "--full-time-hours": "38",
}


@pytest.fixture(autouse=True)
def _english(monkeypatch):
    monkeypatch.setenv("REINTEG_DESK_LANGUAGE", "en")


def arguments(*flags, **changes):
    options = GOOD | {f"--{name.replace('_', '-')}": value for name, value in changes.items()}
    return ["benefit", *(f"{name}={value}" for name, value in options.items()), *flags]


def refused(capsys, *flags, **changes):
    assert run(arguments(*flags, **changes)) == 2
    said = capsys.readouterr()
    assert said.out == ""
    assert len(said.err.strip().splitlines()) == 1
    return said.err


def test_that_the_published_example_comes_out_as_one_json_document(capsys):
    assert run(arguments("--json")) == 0
    document = json.loads(capsys.readouterr().out)

    assert document == {
        "daily_benefit": 31.50,
        "reduction": 13.50,
        "kept_percent": 70,
        "rule": "permitted_work.formula",
        "source": "KB 3/7/1996, art. 230 § 1",
        "status": "law",
        "steps": [
            "19/38 = 50.00 %",
            "50.00 % − 20 % = 30.00 %",
            "30.00 % → 30 %",
            "100 % − 30 % = 70 %",
            "€ 45.00 × 70 % = € 31.50",
        ],
    }


@pytest.mark.parametrize(
    ("flags", "changes", "kept"),
    [
        ((), {"hours": "7.6"}, 100),
        ((), {"hours": "30"}, 41),
        (("--sheltered",), {"hours": "38"}, 100),
        (("--childminder",), {"permission_start": "2023-02-02"}, 75),
        (("--childminder",), {"permission_start": "2023-02-01"}, 50),
        ((), {"status": "self_employed", "permission_start": "2023-09-01"}, 100),
        ((), {"status": "self_employed", "permission_start": "2023-08-01"}, 90),
    ],
)
def test_that_each_kind_of_work_has_its_share(capsys, flags, changes, kept):
    assert run(arguments("--json", *flags, **changes)) == 0

    assert json.loads(capsys.readouterr().out)["kept_percent"] == kept


def test_that_the_text_shows_the_day_the_month_the_computation_and_what_may_be_lost(capsys):
    assert run(arguments()) == 0
    text = capsys.readouterr().out

    for part in ("€ 31.50", "€ 819.00", "€ 1170.00", "19/38 = 50.00 %", "social tariff", "230 § 1"):
        assert part in text


def test_that_the_numbers_of_the_document_are_the_same_in_every_language(capsys, monkeypatch):
    documents = []
    for language in ("nl", "fr", "en"):
        monkeypatch.setenv("REINTEG_DESK_LANGUAGE", language)
        assert run(arguments("--json", hours="28.5")) == 0
        documents.append(json.loads(capsys.readouterr().out))

    assert {each["steps"][0] for each in documents} == {"28.5/38 = 75.00 %"}
    assert len({each["daily_benefit"] for each in documents}) == 1


@pytest.mark.parametrize("option", ["daily_benefit", "hours", "full_time_hours"])
@pytest.mark.parametrize(
    "text",
    [
        "nan",
        "inf",
        "-1",
        "-0",
        "+4",
        "1e1",
        "4_5",
        "45,5",
        ".5",
        "5.",
        " 5",
        "٤",
        "",
        "1/2",
        "0x1",
        "9" * 10,
    ],
)
def test_that_a_number_in_any_other_form_is_refused_by_name(capsys, option, text):
    said = refused(capsys, **{option: text})

    assert said.startswith(f"--{option.replace('_', '-')}: “{text}”")
    assert "allowed is" in said


@pytest.mark.parametrize("option", ["date", "permission_start"])
@pytest.mark.parametrize(
    "text",
    ["2024-02-30", "01/02/2024", "2024-2-1", "20240201", "today", "", "1899-12-31", "9999-12-31"],
)
def test_that_a_day_in_any_other_form_is_refused_by_name(capsys, option, text):
    said = refused(capsys, **{option: text})

    assert said.startswith(f"--{option.replace('_', '-')}: “{text}”")
    assert "2026-01-31" in said


@pytest.mark.parametrize(
    ("flags", "changes", "words"),
    [
        ((), {"status": "unemployed"}, "allowed are employee, self_employed"),
        ((), {"hours": "38.01"}, "allowed is 0 … 38"),
        ((), {"full_time_hours": "0.00"}, "allowed is > 0"),
        ((), {"daily_benefit": "-5"}, "allowed is ≥ 0"),
        ((), {"date": "2017-06-01"}, "brackets"),
        ((), {"date": "2001-01-01"}, "from 01/04/2018"),
        ((), {"permission_start": "2024-02-02"}, "01/02/2024 or earlier"),
        (("--childminder",), {}, "--permission-start"),
        (("--childminder", "--sheltered"), {}, "exclude each other"),
        (("--sheltered",), {"status": "self_employed"}, "--status employee"),
        (("--childminder",), {"status": "self_employed"}, "--status employee"),
        ((), {"status": "self_employed"}, "--permission-start"),
        ((), {"status": "self_employed", "permission_start": "2020-05-01"}, "31/12/2023"),
    ],
)
def test_that_trouble_is_one_sentence_with_what_is_allowed(capsys, flags, changes, words):
    assert words in refused(capsys, *flags, **changes)


def test_that_a_missing_option_is_named(capsys):
    assert run(["benefit", "--date", "2024-02-01"]) == 2

    assert "--daily-benefit" in capsys.readouterr().err
