"""Layout under stress: long, many, none, unknown and foreign; nothing cut, nothing overlapping."""

from dataclasses import replace
from itertools import pairwise

import pypdfium2
import pytest

from reinteg_desk.documents.plan import render_plan, render_plan_document
from reinteg_desk.domain.case import Case
from reinteg_desk.domain.plan import ActionOwner, Plan, PlanAction
from tests.unit.documents import samples

LONG_REMARK = " ".join(f"word{number:03d}" for number in range(375))
UNBROKEN_NAME = "Wolfeschlegelsteinhausenbergerdorff" + "x" * 25
PAGE_WIDTH, PAGE_HEIGHT, MARGIN = 595, 842, 50


def _planned(**changes: object) -> Case:
    case = samples.decided(samples.read_case())
    return replace(case, plan=replace(case.plan or Plan(), **changes))


def _named(name: str) -> Case:
    case = samples.decided(samples.read_case())
    return replace(case, person=replace(case.person, name=name))


def _many(count: int) -> tuple[PlanAction, ...]:
    return tuple(
        PlanAction(text=f"Action number {number} with some words.", owner=ActionOwner.EMPLOYER)
        for number in range(1, count + 1)
    )


def test_that_a_long_remark_is_printed_whole_and_in_order():
    assert len(LONG_REMARK) >= 2_990
    text = samples.text_of(render_plan(samples.content(_planned(person_remarks=LONG_REMARK))))
    places = [text.index(word) for word in LONG_REMARK.split()]
    assert all(one < other for one, other in pairwise(places))


def test_that_a_paragraph_without_a_blank_is_broken_and_kept():
    text = samples.text_of(render_plan(samples.content(_planned(person_remarks="x" * 3000))))
    assert text.count("x") >= 3000


def test_that_forty_actions_are_all_printed():
    text = samples.text_of(render_plan(samples.content(_planned(actions=_many(40)))))
    assert all(f"Action number {number} with" in text for number in range(1, 41))


def test_that_an_action_higher_than_a_page_is_broken_over_pages():
    words = " ".join(f"step{number:03d}" for number in range(900))
    action = PlanAction(text=words, owner=ActionOwner.PERSON)
    text = samples.text_of(render_plan(samples.content(_planned(actions=(action,)))))
    assert all(word in text for word in words.split())


def test_that_no_actions_are_said_to_be_none():
    text = samples.text_of(render_plan(samples.content(_planned(actions=()))))
    assert "geen acties afgesproken" in text


@pytest.mark.parametrize("language", samples.LANGUAGES)
def test_that_nothing_assessed_is_a_plan_all_the_same(language):
    case = replace(samples.read_case(), capacities={}, strengths=None, sustainable_hours=None)
    text = samples.text_of(render_plan(samples.content(case, language=language)))
    said = {
        "nl": "nog geen enkel kenmerk beoordeeld",
        "fr": "Aucun critère n’est encore évalué",
        "en": "No feature has been assessed yet",
    }
    assert said[language] in text


@pytest.mark.parametrize(
    "name", ["Maria-Magdalena van der Kinderen-Vandenbroucke de la Haye d'Or", UNBROKEN_NAME]
)
def test_that_a_name_of_sixty_letters_fits(name):
    assert len(name) >= 60
    pdf = render_plan(samples.content(_named(name)))
    assert name.replace(" ", "") in samples.text_of(pdf).replace(" ", "")
    _assert_inside_and_apart(pdf)


def test_that_greek_is_printed_and_arabic_and_emoji_are_replaced_visibly():
    remark = "Καλημέρα صباح 🙂 goed"
    document = render_plan_document(samples.content(_planned(person_remarks=remark)))
    text = samples.text_of(document.pdf)
    assert "Καλημέρα" in text
    assert "■" in text
    assert "goed" in text
    assert set(document.replaced) == {*"صباح", "🙂"}
    assert "U+1F642" in text


def test_that_signs_with_a_meaning_in_markup_are_printed_as_they_are():
    remark = "5 < 6 & <b>7</b> &amp; {name} %s"
    text = samples.text_of(render_plan(samples.content(_planned(person_remarks=remark))))
    assert remark in text


def test_that_line_ends_of_a_remark_stay():
    pdf = render_plan(samples.content(_planned(person_remarks="first\nsecond\r\nthird")))
    (page,) = [page for page in samples.pages_of(pdf) if "second" in page]
    lines = [line.strip() for line in page.splitlines()]
    assert {"first", "second", "third"} <= set(lines)


def test_that_nothing_overlaps_or_leaves_the_page():
    for case in (
        _planned(actions=_many(40), person_remarks=LONG_REMARK),
        samples.read_case(samples.NURSE),
        samples.read_case(samples.BAKER),
    ):
        _assert_inside_and_apart(render_plan(samples.content(case)))


def _assert_inside_and_apart(pdf: bytes) -> None:
    document = pypdfium2.PdfDocument(pdf)
    try:
        for page in document:
            boxes = _boxes(page)
            for left, bottom, right, top in boxes:
                assert left >= MARGIN
                assert right <= PAGE_WIDTH - MARGIN
                assert bottom >= 0
                assert top <= PAGE_HEIGHT
            assert _overlaps(boxes) == []
    finally:
        document.close()


Box = tuple[float, float, float, float]


def _boxes(page: pypdfium2.PdfPage) -> list[Box]:
    text = page.get_textpage()
    try:
        return [text.get_rect(number) for number in range(text.count_rects())]
    finally:
        text.close()
        page.close()


def _overlaps(boxes: list[Box]) -> list[tuple[Box, Box]]:
    """Pairs of text boxes that cover each other by more than a hair in both directions."""
    hair = 1.0
    found = []
    for number, one in enumerate(boxes):
        for other in boxes[number + 1 :]:
            across = min(one[2], other[2]) - max(one[0], other[0])
            down = min(one[3], other[3]) - max(one[1], other[1])
            if across > hair and down > hair:
                found.append((one, other))
    return found
