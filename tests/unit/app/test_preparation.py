"""What a prepared file still lacks."""

from dataclasses import replace

from reinteg_desk.app.hand_over import FileGroup
from reinteg_desk.app.preparation import checklist
from tests.ui.opened_file import make_desk, read_case


def identity_of(case):
    return next(
        each for each in checklist(case, (), attachments=0) if each.group is FileGroup.IDENTITY
    )


def test_that_the_optional_number_is_asked_for_and_keeps_nothing_open():
    case = read_case(make_desk(), "case-2")
    person = replace(case.person, national_number=None)
    identity = identity_of(replace(case, person=person))

    assert identity.missing == ("person.national_number",)
    assert identity.is_complete
    nowhere = replace(person, region=None)
    assert not identity_of(replace(case, person=nowhere)).is_complete
