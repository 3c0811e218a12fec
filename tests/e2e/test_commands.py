"""The commands as other programs meet them: processes with exit codes, standard output and error."""

import json
import os
import re
import subprocess
import sys
from pathlib import Path

import pytest

CASES = Path(__file__).resolve().parents[1] / "cases"
CASE_1 = CASES / "case-1-thesis.json"
CASE_2 = CASES / "case-2-nurse-low-back.json"
CASE_3 = CASES / "case-3-baker-self-employed.json"
ALL = (CASE_1, CASE_2, CASE_3)


def desk(*arguments, language="en", home=None, stdin=None):
    environment = {
        name: value
        for name, value in os.environ.items()
        if name not in {"DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM", "COV_CORE_DATAFILE"}
    }
    environment["REINTEG_DESK_LANGUAGE"] = language
    if home is not None:
        environment["REINTEG_DESK_HOME"] = str(home)
    return subprocess.run(
        [sys.executable, "-m", "reinteg_desk", *map(str, arguments)],
        capture_output=True,
        text=True,
        check=False,
        env=environment,
        input=stdin,
        timeout=120,
    )


def answered(*arguments, **options):
    done = desk(*arguments, **options)
    assert done.returncode == 0, done.stderr
    assert done.stderr == ""
    return done.stdout


def refused(*arguments, **options):
    done = desk(*arguments, **options)
    assert done.returncode == 2
    assert done.stdout == ""
    assert "Traceback" not in done.stderr
    lines = done.stderr.strip().splitlines()
    assert len(lines) == 1, done.stderr
    return lines[0]


@pytest.mark.parametrize("case", ALL, ids=lambda path: path.stem)
def test_that_score_gives_the_document_of_the_case_format(case):
    document = json.loads(answered("score", case, "--json"))

    assert set(document) == {"reference", "market", "assess_next", "review", "versions"}
    reference = document["reference"]
    assert set(reference) >= {
        "code",
        "score",
        "threshold",
        "verdict",
        "blocked_by",
        "may_block",
        "contributions",
        "acceptability",
        "order_range",
        "volume",
    }
    lo, hi = reference["score"]
    assert 0 <= lo <= hi <= 100
    assert sum(each["points"] for each in reference["contributions"]) == pytest.approx(
        100 - lo, abs=1e-6
    )
    market = document["market"]
    assert set(market) >= {
        "accessible",
        "outside",
        "unknown",
        "share",
        "reference_rank",
        "jobs",
        "closed",
    }
    assert len(market["jobs"]) == market["accessible"]
    assert sum(market["share"].values()) == pytest.approx(100, abs=1e-6)
    assert set(document["versions"]) == {"program", "instrument", "library", "rules"}


def test_that_a_licence_and_dutch_would_open_the_postal_job_of_case_1():
    document = json.loads(answered("score", CASE_1, "--json"))

    closed = {each["code"]: each["unmet"] for each in document["market"]["closed"]}
    assert any(item.startswith("driving_licence") for item in closed["4412"])
    assert any(item.startswith("nl>=") for item in closed["4412"])


@pytest.mark.parametrize("case", ALL, ids=lambda path: path.stem)
def test_that_classify_and_timeline_give_their_documents(case):
    proposal = json.loads(answered("classify", case, "--json"))
    assert set(proposal) >= {
        "category",
        "regime",
        "reasons",
        "against",
        "missing",
        "frame",
        "next_steps",
        "rule",
        "source",
    }
    milestones = json.loads(answered("timeline", case, "--json"))
    assert milestones == sorted(milestones, key=lambda each: (each["date"], each["id"]))
    for each in milestones:
        assert set(each) >= {"id", "date", "rule", "source", "status", "done"}
        assert each["status"] in {"law", "source", "one_source", "derived", "to_confirm"}


def test_that_the_proposals_of_the_shared_cases_follow_their_answers():
    categories = [json.loads(answered("classify", case, "--json")) for case in ALL]

    assert [each["category"] for each in categories] == [4, None, 3]
    assert categories[1]["missing"]
    assert [each["frame"] for each in categories] == ["market", "reference", "reference"]


def test_that_two_spells_a_week_apart_are_one_period():
    milestones = {each["id"]: each for each in json.loads(answered("timeline", CASE_2, "--json"))}

    assert milestones["reference_frame_switch"]["date"] == "2023-07-09"
    assert milestones["invalidity"]["date"] == "2024-01-09"


@pytest.mark.parametrize("language", ["nl", "fr", "en"])
@pytest.mark.parametrize("command", ["score", "classify", "timeline"])
def test_that_commands_speak_the_language_of_the_session(command, language):
    text = answered(command, CASE_2, language=language)

    assert text.strip()
    assert "<" not in text


def worked_example_library(folder):
    (folder / "occupations.csv").write_text(
        "code,title_nl,title_fr,title_en,skill_level,employment,threshold,requirements\n"
        "0001,een,un,one,1,,,\n0002,twee,deux,two,1,,60,\n",
        encoding="utf-8",
    )
    rows = "lifting,3,1.0,0 standing,4,0.5,0 cooperation,2,0.5,0 attention_sustained,2,1.0,0"
    demands = [f"{code},{row}" for code in ("0001", "0002") for row in rows.split()]
    (folder / "demands.csv").write_text(
        "code,feature,demand,weight,critical\n" + "\n".join(demands) + "\n", encoding="utf-8"
    )
    (folder / "source.json").write_text(
        json.dumps(
            {
                "name": "worked example",
                "version": "1",
                "licence": "EUPL-1.2",
                "url": "",
                "date": "2026-11-22",
            }
        ),
        encoding="utf-8",
    )
    return folder


def worked_example_case(folder, code, lifting=1):
    document = json.loads(CASE_1.read_text(encoding="utf-8"))
    document["incapacity"]["reference_occupation"] = code
    document["person"]["practised_occupations"] = []
    document["capacities"] = {"lifting": lifting, "standing": 2, "cooperation": 4}
    path = folder / f"case-{code}.json"
    path.write_text(json.dumps(document), encoding="utf-8")
    return path


def test_that_the_worked_example_of_the_scoring_definition_comes_out(tmp_path):
    library = worked_example_library(tmp_path)
    results = {}
    for code in ("0001", "0002"):
        case = worked_example_case(tmp_path, code)
        text = answered("score", case, "--library", library, "--json")
        results[code] = json.loads(text)["reference"]

    for reference in results.values():
        assert reference["score"] == pytest.approx([36.111111111, 69.444444444], abs=1e-9)
    assert [each["verdict"] for each in results.values()] == ["not_ready", "undetermined"]


def test_that_a_risk_makes_its_feature_block(tmp_path):
    library = worked_example_library(tmp_path)
    case = worked_example_case(tmp_path, "0002", lifting={"level": 1, "kind": "risk"})

    reference = json.loads(answered("score", case, "--library", library, "--json"))["reference"]

    assert reference["verdict"] == "not_ready"
    assert reference["blocked_by"] == ["lifting"]


def test_that_an_unknown_reference_occupation_is_told_with_its_place(tmp_path):
    case = worked_example_case(tmp_path, "8888")

    sentence = refused("score", case)

    assert sentence.startswith(f"{case}: incapacity.reference_occupation: ")
    assert "8888" in sentence


def test_that_words_that_are_no_command_are_told_in_one_sentence():
    assert "--help" in refused("scroe", CASE_1)
    assert "--help" in refused("score")
    assert "--help" in refused("plan", CASE_1)


def test_that_a_missing_file_is_told():
    assert "does not exist" in refused("score", "no-such-case.json", "--json")


def test_that_the_window_is_refused_without_a_display():
    assert "demo --headless" in refused()


# --- the plan -------------------------------------------------------------------------------------


def text_of(pdf):
    done = subprocess.run(
        ["pdftotext", "-layout", str(pdf), "-"], capture_output=True, text=True, check=True
    )
    return done.stdout


def test_that_the_plan_in_french_has_pages_fonts_and_no_label_of_another_language(tmp_path):
    pdf = tmp_path / "plan.pdf"
    answered("plan", CASE_1, "-o", pdf, "--language", "fr")

    information = subprocess.run(
        ["pdfinfo", str(pdf)], capture_output=True, text=True, check=True
    ).stdout
    assert int(re.search(r"Pages:\s+(\d+)", information)[1]) >= 2
    fonts = subprocess.run(
        ["pdffonts", str(pdf)], capture_output=True, text=True, check=True
    ).stdout.splitlines()[2:]
    assert fonts
    for line in fonts:
        assert line.split()[-5] == "yes", line  # the column "emb"
    text = text_of(pdf)
    assert "Plan de réintégration" in text
    for word in ("Re-integratieplan", "Referentieberoep", "Tillen", "Lifting", "Signature of"):
        assert word not in text


def test_that_the_plan_is_the_same_to_the_byte_each_time(tmp_path):
    for name in ("one.pdf", "two.pdf"):
        answered("plan", CASE_2, "-o", tmp_path / name)

    assert (tmp_path / "one.pdf").read_bytes() == (tmp_path / "two.pdf").read_bytes()


def test_that_the_plan_is_in_the_language_of_the_person(tmp_path):
    answered("plan", CASE_3, "-o", tmp_path / "plan.pdf", language="nl")

    assert "Plan de réintégration" in text_of(tmp_path / "plan.pdf")


def test_that_an_unknown_recipient_is_told(tmp_path):
    sentence = refused("plan", CASE_1, "-o", tmp_path / "plan.pdf", "--recipient", "neighbour")

    assert "neighbour" in sentence
    assert "employer" in sentence
    assert not (tmp_path / "plan.pdf").exists()


def test_that_a_plan_that_cannot_be_written_is_told(tmp_path):
    assert "cannot be written" in refused("plan", CASE_1, "-o", tmp_path / "none" / "plan.pdf")


# --- the store and the demo -----------------------------------------------------------------------


@pytest.fixture
def passphrase(tmp_path):
    path = tmp_path / "passphrase"
    path.write_text("zeven zachte zebra's zingen\n", encoding="utf-8")
    return path


def stored(case, store, passphrase):
    text = answered(
        "store", "import", case, "--store", store, "--passphrase-file", passphrase, "--json"
    )
    return json.loads(text)


def test_that_a_case_comes_out_of_the_store_as_it_went_in(tmp_path, passphrase):
    store = tmp_path / "store"
    first = stored(CASE_1, store, passphrase)
    assert first["recovery_code"]
    second = stored(CASE_2, store, passphrase)
    assert "recovery_code" not in second

    out = tmp_path / "out.json"
    opened = ("--store", store, "--passphrase-file", passphrase)
    answered("store", "export", first["consultation"], "-o", out, *opened)
    assert json.loads(out.read_text(encoding="utf-8")) == json.loads(
        CASE_1.read_text(encoding="utf-8")
    )
    rows = json.loads(answered("store", "list", "--json", *opened))
    assert {row["name"] for row in rows} == {"A.", "Lies Fictief"}


def test_that_a_wrong_passphrase_and_a_missing_store_are_told(tmp_path, passphrase):
    store = tmp_path / "store"
    stored(CASE_1, store, passphrase)
    wrong = tmp_path / "wrong"
    wrong.write_text("iets heel anders\n", encoding="utf-8")

    assert "passphrase" in refused("store", "list", "--store", store, "--passphrase-file", wrong)
    nowhere = tmp_path / "nowhere"
    assert str(nowhere) in refused(
        "store", "list", "--store", nowhere, "--passphrase-file", passphrase
    )
    assert not nowhere.exists()
    assert "--passphrase-file" in refused("store", "list", "--store", store, stdin="")


def test_that_the_name_is_nowhere_in_the_store_folder(tmp_path, passphrase):
    store = tmp_path / "store"
    stored(CASE_2, store, passphrase)

    for path in store.rglob("*"):
        if path.is_file():
            assert b"Fictief" not in path.read_bytes(), path


def test_that_the_demo_writes_store_cases_and_plan_and_can_be_run_again(tmp_path):
    out = tmp_path / "demo"
    first = answered("demo", "--headless", "--out", out)
    plan = (out / "plan.pdf").read_bytes()
    second = answered("demo", "--headless", "--out", out)

    assert (out / "store" / "store.db").is_file()
    assert (out / "store" / "keyring.json").is_file()
    cases = sorted((out / "cases").glob("*.json"))
    assert cases
    assert (out / "plan.pdf").read_bytes() == plan
    for path in (out / "store", out / "plan.pdf", *cases):
        assert str(path) in first
        assert str(path) in second
    for case in cases:
        answered("score", case, "--json")


def test_that_a_printed_mark_is_looked_up_by_the_check_of_the_store(tmp_path, passphrase):
    store = tmp_path / "store"
    stored(CASE_1, store, passphrase)
    opened = ("--store", store, "--passphrase-file", passphrase)
    mark = "99-0123456789abcdef"
    done = desk("store", "verify", "--json", "--mark", mark, *opened)

    assert done.returncode == 1
    (finding,) = json.loads(done.stdout)["findings"]
    assert (finding["code"], finding["place"]) == ("store.mark_missing", mark)
    assert "99-nonsense" not in refused("store", "verify", "--mark", "99-nonsense", *opened)


def test_that_a_blank_passphrase_or_a_weak_one_makes_no_store(tmp_path):
    blank, weak = tmp_path / "blank", tmp_path / "weak"
    blank.write_text("   \n", encoding="utf-8")
    weak.write_text("welkom\n", encoding="utf-8")
    for file, word in ((blank, "passphrase"), (weak, "too easy to guess")):
        store = tmp_path / "store"
        said = refused("store", "import", CASE_1, "--store", store, "--passphrase-file", file)
        assert word in said
        assert not store.exists()


def test_that_a_store_is_verified_backed_up_and_put_back(tmp_path, passphrase):
    store = tmp_path / "store"
    first = stored(CASE_1, store, passphrase)
    opened = ("--store", store, "--passphrase-file", passphrase)
    assert json.loads(answered("store", "verify", "--json", *opened)) == {
        "sound": True,
        "findings": [],
    }
    backup = json.loads(answered("store", "backup", "--json", *opened))["backup"]
    stored(CASE_2, store, passphrase)

    restored = json.loads(answered("store", "restore", backup, "--json", *opened))

    rows = json.loads(answered("store", "list", "--json", *opened))
    assert [row["consultation"] for row in rows] == [first["consultation"]]
    assert Path(restored["kept_in"]).is_dir()


def test_that_a_changed_byte_in_the_store_is_a_finding(tmp_path, passphrase):
    store = tmp_path / "store"
    stored(CASE_1, store, passphrase)
    database = store / "store.db"
    content = bytearray(database.read_bytes())
    content[len(content) // 2] ^= 1
    database.write_bytes(content)

    done = desk("store", "verify", "--store", store, "--passphrase-file", passphrase)

    assert done.returncode == 1
    assert done.stdout.strip()
    assert "Traceback" not in done.stderr


def test_that_case_1_says_what_would_open_the_post():
    market = json.loads(answered("score", CASE_1, "--json"))["market"]
    (post,) = [job for job in market["closed"] if job["code"] == "4412"]
    assert post["unmet"] == ["driving_licence_b", "nl>=B1"]


def test_that_the_post_opens_with_the_licence_and_the_language(tmp_path):
    case = json.loads(CASE_1.read_text(encoding="utf-8"))
    case["person"]["qualifications"] = ["driving_licence_b"]
    case["person"]["language_levels"]["nl"] = "B1"
    with_both = tmp_path / "case.json"
    with_both.write_text(json.dumps(case), encoding="utf-8")
    market = json.loads(answered("score", with_both, "--json"))["market"]
    assert "4412" in {job["code"] for job in market["jobs"]}


def test_that_the_score_says_what_differs_from_post_to_post():
    document = json.loads(answered("score", CASE_2, "--json"))
    assert "lifting" in document["reference"]["varies"]
    assert any(job["varies"] for job in document["market"]["jobs"])
    text = answered("score", CASE_2, language="nl")
    assert "Dit verschilt van post tot post: " in text
    assert "tillen (geriatrie en revalidatie tegenover consultatie of dagziekenhuis)" in text


def test_that_the_check_of_the_built_in_library_leaves_nothing_unexplained():
    lines = answered("library", "check", "builtin").splitlines()
    remarks = [line for line in lines[:-1] if line.startswith("builtin: ")]
    reasons = [line for line in lines[:-1] if line.startswith("  explanation: ")]
    assert len(remarks) == len(reasons) == (len(lines) - 1) / 2
    assert lines[-1].endswith(f"errors 0, remarks {len(remarks)}.")
