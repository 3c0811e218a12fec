"""The questionnaire for the person: conforming, complete, printable, and with fields to fill in."""

import io
from dataclasses import replace

import pikepdf
import pypdfium2
import pytest

from reinteg_desk.app.questionnaire import ItemKind
from reinteg_desk.domain.identifiers import OccupationCode
from reinteg_desk.library.instrument_files import load_form, load_form_words, load_instrument_texts
from tests.unit.documents import samples


def printed(case=None, language="nl"):
    case = case or samples.read_case(samples.NURSE)
    return samples.composition().print_questionnaire(case, language)


def text_of(pdf):
    document = pypdfium2.PdfDocument(pdf)
    pages = [each.get_textpage().get_text_bounded() for each in document]
    return " ".join(" ".join(pages).replace("\u00a0", " ").split())


def fields_of(pdf):
    with pikepdf.open(io.BytesIO(pdf)) as opened:
        return {str(each.T): str(each.FT) for each in opened.Root.AcroForm.Fields}


@pytest.mark.parametrize("language", samples.LANGUAGES)
def test_that_every_question_and_every_answer_stands_on_paper(language):
    form, words = load_form(), load_form_words(language)
    features = load_instrument_texts(language)
    case = samples.read_case(samples.NURSE)
    job = samples.composition().library.get(case.incapacity.reference_occupation)
    text = text_of(printed(case, language))

    def stands(words):
        return " ".join(words.replace("\u00a0", " ").split()) in text

    asked = form.asked(samples.composition().instrument, job)
    assert set(form.home_form) < set(asked)
    for feature in asked:
        assert stands(features[feature].question), feature
        assert all(stands(each) for each in words.answers[feature]), feature
    for section in form.sections:
        for each in section.items:
            assert stands(words.items[each].question), each


def test_that_each_question_has_one_field_or_a_box_for_every_answer():
    form = load_form()
    fields = fields_of(printed())

    for name, item in form.items.items():
        if item.kind is ItemKind.CHOICES:
            assert all(fields[f"{name}_{each}"] == "/Btn" for each in item.options)
        elif item.kind in (ItemKind.CHOICE, ItemKind.RATING) and item.options_of is None:
            assert fields[name] == "/Btn"
        else:
            assert fields[name] == "/Tx"
    assert fields["feature_lifting"] == "/Btn"


def test_that_the_boxes_of_one_question_share_a_field_with_names_for_screen_readers():
    with pikepdf.open(io.BytesIO(printed())) as opened:
        lifting = next(f for f in opened.Root.AcroForm.Fields if str(f.T) == "feature_lifting")
        states = [next(str(key) for key in kid.AP.N if key != "/Off") for kid in lifting.Kids]
        labels = [str(kid.TU) for kid in lifting.Kids]

    assert states == ["/a1", "/a2", "/a3", "/a4", "/a5", "/unknown"]
    assert len(set(labels)) == len(labels)


def test_that_a_tick_shows_where_another_program_draws_it():
    def dark(pdf):
        document = pypdfium2.PdfDocument(pdf)
        document.init_forms()
        assert document.get_formtype() == pypdfium2.raw.FORMTYPE_ACRO_FORM
        pages = (each.render(scale=1, may_draw_forms=True).to_pil() for each in document)
        return sum(sum(each.convert("L").histogram()[:64]) for each in pages)

    pdf, ticked = printed(), io.BytesIO()
    with pikepdf.open(io.BytesIO(pdf)) as opened:
        for field in opened.Root.AcroForm.Fields:
            if "/Kids" in field:
                state = next(key for key in field.Kids[0].AP.N if key != "/Off")
                field.V = field.Kids[0].AS = pikepdf.Name(state)
        opened.save(ticked)

    assert dark(ticked.getvalue()) > dark(pdf) + 40


def test_that_a_job_the_library_lacks_leaves_the_questions_that_always_stand():
    case = samples.read_case(samples.NURSE)
    unknown = replace(
        case, incapacity=replace(case.incapacity, reference_occupation=OccupationCode("0000"))
    )

    fields = fields_of(printed(unknown))

    asked = {name for name in fields if name.startswith("feature_")}
    assert asked == {f"feature_{each}" for each in load_form().home_form}


def test_that_it_names_no_diagnosis_and_no_level():
    case = samples.decided(samples.read_case(samples.NURSE))
    text = text_of(printed(case, "en"))

    assert case.person.name in text
    assert case.decision.motive not in text
    assert "locomotor" not in text.lower()


def test_that_the_same_case_gives_the_same_bytes():
    assert printed() == printed()
