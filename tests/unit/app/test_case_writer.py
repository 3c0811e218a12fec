"""Writing a case: what was written out before is written again, and never as a null that no reader takes."""

from dataclasses import replace

import pytest

from reinteg_desk.app.case_codec import case_from_document
from reinteg_desk.app.case_writer import case_to_document
from tests.ui.opened_file import make_desk, read_case


@pytest.fixture(scope="module")
def desk():
    return make_desk()


def read_back(case, desk):
    return case_from_document(case_to_document(case), known_features=desk.instrument)


def test_that_a_list_that_was_written_empty_can_become_not_recorded(desk):
    """Its place is remembered; null is no list, so the key has to go."""
    case = read_case(desk, "case-1")
    assert "person.qualifications" in case.written_out
    unknown = replace(case, person=replace(case.person, qualifications=None))

    assert "qualifications" not in case_to_document(unknown)["person"]
    assert read_back(unknown, desk).person.qualifications is None


def test_that_a_null_that_was_written_is_written_again(desk):
    document = case_to_document(read_case(desk, "case-1"))

    assert document["person"]["national_number"] is None
    assert document["answers"]["expected_spontaneous_return"] is None
    assert document["person"]["qualifications"] == []


def test_that_a_running_period_always_says_so(desk):
    case = replace(read_case(desk, "case-1"), written_out=frozenset())

    assert case_to_document(case)["incapacity"]["spells"] == [{"start": "2020-02-03", "end": None}]
    assert read_back(case, desk) == case
