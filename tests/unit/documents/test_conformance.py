"""Every document is PDF/UA-1 and PDF/A-2a in one file, and sound."""

import io
import re
import subprocess
import zlib
from dataclasses import replace
from datetime import date

import page
import pikepdf
import pytest

from reinteg_desk.app.document_kinds import DocumentKind
from reinteg_desk.app.recipients import Recipient
from reinteg_desk.documents.catalogue import render_document
from reinteg_desk.documents.conformance import pad_streams
from reinteg_desk.documents.structure import Node
from reinteg_desk.library.instrument_files import load_form_words
from reinteg_desk.system import resources
from tests.unit.documents import samples

PROFILES = (page.ValidationProfile.PDF_UA_1, page.ValidationProfile.PDF_A_2A)


def _faults(pdf: bytes) -> list[str]:
    found = [
        f"{profile.value} {failure.rule_id}: {failure.message}"
        for profile in PROFILES
        for failure in page.validate_pdf_bytes(pdf, profile=profile).failures
    ]
    with pikepdf.open(io.BytesIO(pdf)) as opened:
        return found + opened.check_pdf_syntax()


@pytest.mark.parametrize("path", samples.CASES, ids=lambda path: path.stem)
@pytest.mark.parametrize("language", samples.LANGUAGES)
def test_that_the_plan_conforms_for_every_recipient(path, language):
    for recipient in Recipient:
        assert _faults(samples.printed("plan", path, language, recipient)) == []


@pytest.mark.parametrize("document", [each for each in samples.DOCUMENTS if each != "plan"])
@pytest.mark.parametrize("language", samples.LANGUAGES)
def test_that_every_other_document_conforms(document, language):
    for recipient in samples.readers_of(document):
        assert _faults(samples.printed(document, samples.NURSE, language, recipient)) == []


def test_that_no_stream_ends_so_that_a_checker_misreads_its_length():
    """One stream in 256 would; these names vary content, fonts and structure."""
    case = samples.read_case()
    for number in range(60):
        name = f"Person {chr(0x3B1 + number % 24)} {number}"
        named = replace(case, person=replace(case.person, name=name))
        content = samples.content(named, recipient=Recipient.EMPLOYER)
        pdf = render_document(DocumentKind.PERMISSION, content).pdf
        assert b"\r\nendstream" not in pdf


@pytest.mark.parametrize("entry", ["/Length1", None])
def test_that_a_padded_stream_no_longer_ends_in_a_return(entry):
    with pikepdf.new() as pdf:
        data = next(
            bytes([first]) for first in range(256) if (zlib.adler32(bytes([first])) & 0xFF) == 0x0D
        )
        stream = pdf.make_stream(data)
        if entry:
            stream[entry] = len(data)
        pad_streams(pdf)
        padded = stream.read_bytes()
        assert padded.startswith(data)
        assert zlib.adler32(padded) & 0xFF != 0x0D
        assert entry is None or stream[entry] == len(padded)


def test_that_all_content_is_tagged_or_decoration():
    content = samples.content(samples.decided(samples.read_case()))
    with pikepdf.open(io.BytesIO(render_document(DocumentKind.PLAN, content).pdf)) as pdf:
        for sheet in pdf.pages:
            assert _unmarked(sheet) == []


_PAINTS = {"Tj", "TJ", "'", "f", "F", "S", "s", "B", "b", "f*", "Do"}


def _unmarked(sheet: pikepdf.Page) -> list[str]:
    depth, found = 0, []
    for instruction in pikepdf.parse_content_stream(sheet):
        operator = str(instruction.operator)
        if operator in ("BDC", "BMC"):
            depth += 1
        elif operator == "EMC":
            depth -= 1
        elif operator in _PAINTS and depth == 0:
            found.append(operator)
    assert depth == 0
    return found


def test_that_a_table_has_as_many_cells_in_every_row_and_heads_for_all():
    document = render_document(
        DocumentKind.PLAN, samples.content(samples.decided(samples.read_case()))
    )
    tables = list(samples.nodes(document, "Table"))
    assert tables
    for table in tables:
        rows = [node for node in table.walk() if node.tag == "TR"]
        assert len({len(row.kids) for row in rows}) == 1
        assert all(any(cell.tag == "TH" for cell in row.kids) for row in rows)


def test_that_a_repeated_table_head_is_content_once():
    case = samples.decided(samples.read_case())
    many = replace(case.plan, actions=case.plan.actions * 8)
    content = samples.content(replace(case, plan=many))
    document = render_document(DocumentKind.PLAN, content)
    heads = [
        cell
        for table in samples.nodes(document, "Table")
        for cell in table.walk()
        if cell.tag == "TH" and cell.scope == "Column"
    ]
    assert heads
    assert all(len(cell.marks) == 1 for cell in heads)


def test_that_the_reading_order_is_the_order_of_the_text():
    content = samples.content(samples.decided(samples.read_case()))
    document = render_document(DocumentKind.PLAN, content)
    assert [node.tag for node in document.structure.kids][:1] == ["Sect"]
    marks = [mark for node in document.structure.walk() for mark in node.marks]
    pages = [mark.page for mark in marks]
    assert pages == sorted(pages)


def test_that_pictures_say_in_words_what_they_show():
    content = samples.content(samples.decided(samples.read_case()))
    document = render_document(DocumentKind.PLAN, content)
    timeline, score, benefit = (figure.alt or "" for figure in samples.nodes(document, "Figure"))
    assert "vanaf 03/02/2020" in timeline
    band = content.reference_score.score
    assert f"{band.lo:.1f}–{band.hi:.1f}".replace(".", ",") in score
    assert "klaar vanaf 80" in score
    assert "niet klaar" in score
    assert "bij de helft 70" in benefit


def test_that_the_self_employed_see_no_curve_of_hours():
    content = samples.content(samples.decided(samples.read_case(samples.BAKER)))
    assert content.benefit_curve is None


def test_that_a_day_without_a_formula_on_record_has_no_curve():
    case = samples.decided(samples.read_case())
    early = replace(case, decision=replace(case.decision, partial_from=date(2016, 3, 1)))
    assert samples.content(early).benefit_curve is None


def test_that_empty_nodes_do_not_reach_the_file():
    root = Node("Document")
    root.add("P")
    assert root.is_empty
    assert list(root.outline()) == []


def _said_by(program: str, *arguments: object) -> str:
    done = subprocess.run(
        [program, *map(str, arguments)], capture_output=True, text=True, check=False
    )
    assert done.returncode == 0, done.stdout + done.stderr
    return done.stdout


def _labels(language: str, document: str) -> set[str]:
    """The headings and labels that a document can bear, in one language."""
    found: set[str] = set()
    for file in ("common", "sections", document):
        texts = resources.read_toml(f"texts/documents/{language}/{file}.toml")
        found |= {*texts.get("section", {}).values(), *texts.get("label", {}).values()}
    if document == samples.QUESTIONNAIRE:
        own = resources.read_toml(f"texts/documents/{language}/{document}.toml")
        found |= {own["name"], own["born_on"], own["work"], own["thanks"]}
        found |= set(load_form_words(language).sections.values())
    return found


@pytest.mark.parametrize("document", samples.DOCUMENTS)
@pytest.mark.parametrize("language", samples.LANGUAGES)
def test_that_other_programs_find_it_sound_embedded_and_in_one_language(
    document, language, tmp_path
):
    file = tmp_path / "document.pdf"
    file.write_bytes(samples.printed(document, samples.NURSE, language))

    assert "No syntax or stream encoding errors" in _said_by("qpdf", "--check", file)
    fonts = _said_by("pdffonts", file).splitlines()[2:]
    assert fonts
    assert {tuple(line.split()[-5:-2]) for line in fonts} == {("yes", "yes", "yes")}
    text = " ".join(_said_by("pdftotext", "-layout", file, "-").split())
    own = _labels(language, document)
    others = [each for each in samples.LANGUAGES if each != language]
    foreign = set().union(*(_labels(each, document) for each in others)) - own
    assert [label for label in own if label in text]
    said = {line for line in foreign if re.search(rf"(?<!\w){re.escape(line)}(?!\w)", text)}
    assert {line for line in said if not any(line in each for each in own)} == set()
