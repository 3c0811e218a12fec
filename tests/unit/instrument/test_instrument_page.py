"""The page for reading, docs/instrument.md, is what the data says."""

from datetime import date
from pathlib import Path

import pytest
from pypdfium2 import PdfDocument

from reinteg_desk.app.messages import LANGUAGES
from reinteg_desk.library.instrument_files import load_instrument, load_instrument_texts
from tests.scripts import load_script

ROOT = Path(__file__).parents[3]


@pytest.fixture(scope="module")
def script():
    return load_script("packaging/instrument_page.py")


def test_that_the_page_in_docs_is_up_to_date(script):
    assert script.main(["--check"]) == 0, "run packaging/instrument_page.py"


def test_that_a_stale_page_is_noticed_and_rewritten(script, monkeypatch, tmp_path, capsys):
    page = tmp_path / "instrument.md"
    page.write_text("old", encoding="utf-8")
    monkeypatch.setattr(script, "PAGE", page)
    assert script.main(["--check"]) == 1
    assert "instrument_page.py" in capsys.readouterr().out
    assert script.main([]) == 0
    assert script.main(["--check"]) == 0


def test_that_the_page_holds_every_feature_with_both_languages_side_by_side(script):
    page = script.page()
    dutch, french = load_instrument_texts("nl"), load_instrument_texts("fr")
    for feature in load_instrument().ids:
        assert f"`{feature}`" in page
        for level in range(5):
            assert (
                f"| {dutch[feature].capacity[level]} | {french[feature].capacity[level]} |" in page
            )
            assert f"| {dutch[feature].demand[level]} | {french[feature].demand[level]} |" in page


def test_that_the_documents_for_reading_hold_every_level_and_conform(script, tmp_path):
    validate = pytest.importorskip("page")
    profiles = (validate.ValidationProfile.PDF_UA_1, validate.ValidationProfile.PDF_A_2A)

    written = script.write_pdfs(tmp_path, date(2026, 11, 22))

    assert [path.name for path in written] == [f"instrument-{each}.pdf" for each in LANGUAGES]
    for language, path in zip(LANGUAGES, written, strict=True):
        pdf = path.read_bytes()
        failures = [
            each.message
            for profile in profiles
            for each in validate.validate_pdf_bytes(pdf, profile=profile).failures
        ]
        assert failures == []
        text = _letters(
            "".join(page.get_textpage().get_text_bounded() for page in PdfDocument(pdf))
        )
        texts = load_instrument_texts(language)
        for feature in load_instrument().ids:
            for words in (*texts[feature].capacity, *texts[feature].demand, texts[feature].help):
                assert _letters(words) in text, (feature, words)


def _letters(text: str) -> str:
    """A text without blanks and hyphens: lines end anywhere in a cell."""
    return "".join(each for each in text if each.isalnum())
