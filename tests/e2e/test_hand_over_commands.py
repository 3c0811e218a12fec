"""The hand-over from the command line: cards, a bundle, what it changes, with exit codes."""

import json

import pytest

from tests.e2e.test_commands import CASE_1, CASE_2, answered, refused


@pytest.fixture
def two_stores(tmp_path):
    """Two stores whose users know each other, as folders with what to open them with."""
    secret = tmp_path / "passphrase"
    secret.write_text("zeven zachte zebra's\n")
    stores = {}
    for name, case in (("one", CASE_1), ("two", CASE_2)):
        given = ("--store", tmp_path / name, "--passphrase-file", secret)
        made = json.loads(answered("store", "import", case, *given, "--json"))
        card = tmp_path / f"{name}.card"
        told = json.loads(answered("store", "card", "-o", card, *given, "--json"))
        stores[name] = (given, made["consultation"], card, told["fingerprint"])
    for mine, other in (("one", "two"), ("two", "one")):
        card, fingerprint = stores[other][2:]
        answered("store", "add-colleague", card, "--fingerprint", fingerprint, *stores[mine][0])
    return tmp_path, stores


def test_that_a_file_goes_from_one_store_to_the_other_and_says_so(two_stores):
    home, stores = two_stores
    one, consultation, _, _ = stores["one"]
    two, _, _, fingerprint = stores["two"]
    bundle = home / "b.age"

    made = json.loads(
        answered(
            "store", "hand-over", consultation, "--to", fingerprint, "-o", bundle, *one, "--json"
        )
    )
    assert (made["files"], made["recipient"]) == (1, fingerprint)
    seen = json.loads(answered("store", "take-over", bundle, "--look", *two, "--json"))
    assert seen["files"][0]["meeting"] == "new"
    assert len(json.loads(answered("store", "list", *two, "--json"))) == 1

    taken = json.loads(answered("store", "take-over", bundle, *two, "--json"))["files"][0]
    assert (taken["name"], taken["open"]) == (seen["files"][0]["name"], 0)
    assert len(json.loads(answered("store", "list", *two, "--json"))) == 2
    assert "signature" in answered("store", "take-over", bundle, *two)
    assert answered("store", "verify", *two)
    assert fingerprint in answered("store", "colleagues", *one)


@pytest.mark.parametrize("language", ["nl", "fr", "en"])
def test_that_trouble_is_one_sentence(two_stores, language):
    home, stores = two_stores
    one, consultation, card, _ = stores["one"]
    two = stores["two"][0]
    foreign = home / "x.age"
    foreign.write_text("niets")

    assert "x.age" in refused("store", "take-over", foreign, *two, language=language)
    assert "x.age" in refused("store", "add-colleague", foreign, *two, language=language)
    out = ("-o", home / "y.age")
    unknown = refused(
        "store", "hand-over", consultation, "--to", "Niemand", *out, *one, language=language
    )
    assert "Niemand" in unknown
    refused("store", "add-colleague", card, "--fingerprint", "0000", *two, language=language)
    day = ("--agreed-on", "gisteren")
    colleague = ("--to", stores["two"][3])
    told = refused(
        "store", "hand-over", consultation, *colleague, *day, *out, *one, language=language
    )
    assert "gisteren" in told
    assert not (home / "y.age").exists()
