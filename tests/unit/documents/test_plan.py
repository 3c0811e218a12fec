"""The re-integration plan as a file: what it shows, in which order, in which language."""

import io
import re
import tomllib
from dataclasses import replace

import pikepdf
import pytest

from reinteg_desk.app.document_kinds import DocumentKind
from reinteg_desk.app.recipients import Recipient
from reinteg_desk.documents.catalogue import render_document
from reinteg_desk.documents.plan import render_plan, render_plan_document
from reinteg_desk.domain.person import Person
from tests.national_numbers import fictional
from tests.unit.documents import samples

TEXTS = samples.ROOT / "resources" / "texts" / "documents"


def _opened(pdf: bytes) -> pikepdf.Pdf:
    return pikepdf.open(io.BytesIO(pdf))


@pytest.fixture(scope="module")
def plan() -> bytes:
    return render_plan(samples.content(samples.decided(samples.read_case())))


def test_that_the_same_content_gives_the_same_bytes():
    content = samples.content(samples.decided(samples.read_case()))
    assert render_plan(content) == render_plan(content)


def test_that_another_day_gives_other_bytes():
    content = samples.content(samples.read_case())
    later = replace(content, printed_on=content.printed_on.replace(day=27))
    assert render_plan(content) != render_plan(later)


@pytest.mark.parametrize("path", samples.CASES, ids=lambda path: path.stem)
def test_that_a_shared_case_makes_at_least_two_pages(path):
    assert len(samples.pages_of(render_plan(samples.content(samples.read_case(path))))) >= 2


def test_that_strengths_come_before_everything_that_is_limited(plan):
    text = samples.text_of(plan)
    assert text.index("Sterke punten") < text.index("Omgaan met druk")


def test_that_each_page_says_which_of_how_many_it_is(plan):
    pages = samples.pages_of(plan)
    for number, page in enumerate(pages, start=1):
        assert f"{number}/{len(pages)}" in page


def test_that_every_font_is_embedded_and_subset(plan):
    with _opened(plan) as pdf:
        fonts = [
            each
            for each in pdf.objects
            if isinstance(each, pikepdf.Dictionary) and each.get("/Type") == "/Font"
        ]
        assert fonts
        for font in fonts:
            assert "+SourceSansPro" in str(font.BaseFont)
            assert "/FontFile2" in font.FontDescriptor


def test_that_the_file_says_what_it_is_and_names_nobody(plan):
    with _opened(plan) as pdf:
        assert str(pdf.docinfo.Title) == "Re-integratieplan van 26/01/2021"
        assert str(pdf.Root.Lang) == "nl"
        assert pdf.Root.ViewerPreferences.DisplayDocTitle
        about = pdf.Root.Metadata.read_bytes().decode() + str(dict(pdf.docinfo))
    assert "Voorbeeld" not in about


def test_that_the_sections_stand_in_their_order_each_with_its_bookmark(plan):
    with _opened(plan) as pdf, pdf.open_outline() as outline:
        (title,) = outline.root
        assert title.title == "Re-integratieplan"
        assert [each.title for each in title.children] == [
            "Wat lukt",
            "Kader en data",
            "Het referentieberoep",
            "De haalbare beroepen die het dichtst aansluiten",
            "Categorie en motivering",
            "Beslissing",
            "Doel en acties",
            "Gedeeltelijke werkhervatting",
            "Opmerkingen van de persoon",
            "Contactpersoon",
            "Handtekeningen",
            "Versies en bronnen",
        ]


def test_that_nothing_decided_is_called_a_draft_on_every_page():
    pages = samples.pages_of(render_plan(samples.content(samples.read_case())))
    assert "nog niets beslist" in pages[0]
    assert all("ontwerp" in page for page in pages)


def test_that_a_decided_plan_is_no_draft(plan):
    assert "ontwerp" not in samples.text_of(plan)


def test_that_the_library_is_called_an_estimate(plan):
    assert "schattingen van deskundigen" in samples.text_of(plan)


def test_that_what_is_not_confirmed_is_shown_as_such():
    text = samples.text_of(render_plan(samples.content(samples.read_case(samples.NURSE))))
    assert "één bron, na te kijken" in text


def test_that_decimals_have_a_comma_in_dutch_and_french_and_a_point_in_english():
    texts = {
        language: samples.text_of(
            render_plan(samples.content(samples.read_case(), language=language))
        )
        for language in samples.LANGUAGES
    }
    score = samples.content(samples.read_case(), language="nl").reference_score.score
    point = f"{score.lo:.1f}"
    comma = point.replace(".", ",")
    assert comma in texts["nl"]
    assert point not in texts["nl"]
    assert comma in texts["fr"]
    assert point in texts["en"]


@pytest.mark.parametrize("path", samples.CASES, ids=lambda path: path.stem)
@pytest.mark.parametrize("language", samples.LANGUAGES)
def test_that_no_label_of_another_language_is_printed(path, language):
    text = samples.text_of(
        render_plan(samples.content(samples.decided(samples.read_case(path)), language=language))
    )
    own = _labels(language)
    for other in samples.LANGUAGES:
        labels = _labels(other) - own
        foreign = [each for each in labels if re.search(rf"(?<!\w){re.escape(each)}(?!\w)", text)]
        assert foreign == []


def _labels(language: str) -> set[str]:
    """Texts without placeholders that are long enough to be no chance find."""
    found = set()
    for path in (TEXTS / language).glob("*.toml"):
        found |= set(_strings(tomllib.loads(path.read_text(encoding="utf-8"))))
    return {each for each in found if "{" not in each and len(each) > len("agenda")}


def _strings(table: dict[str, object]) -> list[str]:
    found = []
    for key, value in table.items():
        if isinstance(value, dict) and key != "citation":
            found += _strings(value)
        elif isinstance(value, str):
            found.append(value)
    return found


@pytest.mark.parametrize("path", samples.CASES, ids=lambda path: path.stem)
@pytest.mark.parametrize("language", samples.LANGUAGES)
def test_that_the_person_reads_no_word_that_announces_an_end(path, language):
    text = samples.text_of(
        render_plan(samples.content(samples.decided(samples.read_case(path)), language=language))
    )
    assert "invalid" not in text.lower()


@pytest.mark.parametrize("path", samples.CASES, ids=lambda path: path.stem)
def test_that_no_heading_stands_last_on_a_page(path):
    for language in samples.LANGUAGES:
        content = samples.content(samples.read_case(path), language=language)
        document = render_plan_document(content)
        assert not {"H1", "H2", "H3"} & set(samples.last_on_each_page(document))


_ENDINGS = {
    "plan": ("Contactpersoon", "Handtekeningen", "nog niet nagelezen"),
    "permission": ("Contactpersoon", "Handtekening", "nog niet nagelezen"),
    "treating_doctor": ("Contactpersoon", "Met collegiale groeten", "nog niet nagelezen"),
    "work_post": ("Contactpersoon", "Handtekening", "nog niet nagelezen"),
}


@pytest.mark.parametrize("path", samples.CASES, ids=lambda path: path.stem)
@pytest.mark.parametrize("document", _ENDINGS)
def test_that_nobody_signs_a_page_with_a_signature_alone(document, path):
    for recipient in samples.readers_of(document):
        last = samples.pages_of(samples.printed(document, path, "nl", recipient))[-1]
        assert all(said in last for said in _ENDINGS[document])


def test_that_a_table_of_capacities_that_goes_on_names_its_group_again_for_the_eye_only():
    """Somewhere in these letters a group breaks; its name is read out once."""
    found = 0
    for path in samples.CASES:
        case = samples.decided(samples.read_case(path))
        content = samples.content(case, recipient=Recipient.TREATING_DOCTOR)
        document = render_document(DocumentKind.TREATING_DOCTOR, content)
        for page in samples.pages_of(document.pdf):
            again = [line for line in page.splitlines() if line.strip().endswith("(vervolg)")]
            found += len(again)
            assert not again or page.splitlines().index(again[0]) <= len(("head", "rule", "line"))
        spoken = [len(node.marks) for node in samples.nodes(document, "H3")]
        assert set(spoken) == {1}
    assert found


def test_that_a_citation_does_not_break_between_an_article_and_its_number():
    for path in samples.CASES:
        for page in samples.pages_of(samples.printed("plan", path, "fr", Recipient.PERSON)):
            for line in page.splitlines():
                assert not re.search(r"(§|\bart\.|A\.R\.)\s*$", line), line
                assert not line.startswith("§"), line


def test_that_a_national_number_is_printed_for_the_person_only_where_there_is_one():
    case = samples.read_case()
    person: Person = replace(case.person, national_number="00.01.01-000.05")
    numbered = replace(case, person=person)
    for recipient, expected in ((Recipient.PERSON, True), (Recipient.EMPLOYER, False)):
        text = samples.text_of(render_plan(samples.content(numbered, recipient=recipient)))
        assert ("000.05" in text) is expected
    assert "Rijksregisternummer" not in samples.text_of(render_plan(samples.content(case)))


def test_that_a_national_number_is_printed_as_on_an_identity_card():
    number = fictional("860411")
    case = samples.read_case()
    numbered = replace(case, person=replace(case.person, national_number=number))
    text = samples.text_of(render_plan(samples.content(numbered)))
    assert f"86.04.11-{number[6:9]}.{number[9:]}" in text


def test_that_questions_without_an_answer_are_put_in_words():
    text = samples.text_of(render_plan(samples.content(samples.read_case(samples.NURSE))))
    assert "Is aangepast of ander werk mogelijk?" in text
    assert "adapted_or_other_work_possible" not in text
