"""Who may read what: the table, and that nothing else leaves."""

import dataclasses
from dataclasses import replace
from datetime import date

import pikepdf
import pytest

from reinteg_desk.app.document_kinds import RECIPIENTS, DocumentKind, check_recipient
from reinteg_desk.app.plan_content import PlanContent, left_out, plan_content
from reinteg_desk.app.plan_parts import CategoryProposal, FeatureWords, MilestoneRow, RuleNote
from reinteg_desk.app.plan_sources import PlanSources
from reinteg_desk.app.problems import ProblemError
from reinteg_desk.app.recipients import (
    ALLOWED,
    NEEDS_CONSENT,
    PlanField,
    Recipient,
    recipient_named,
)
from reinteg_desk.app.surroundings import ADDRESSEES, WITHHELD_FIELDS
from reinteg_desk.documents.catalogue import render_document
from reinteg_desk.documents.facts import facts_json
from reinteg_desk.documents.wording import words_of
from reinteg_desk.domain.capacity import Capacity, CapacitySource, Days, LevelRange
from reinteg_desk.domain.case import Case
from reinteg_desk.domain.consultation import FreeLimit, Ruling
from reinteg_desk.domain.decision import Decision, Recognition
from reinteg_desk.domain.identifiers import ConsentId, ContactId
from reinteg_desk.domain.plan import ActionOwner, Plan, PlanAction
from reinteg_desk.domain.surroundings import (
    Consent,
    ConsentForm,
    ConsentTopic,
    Contact,
    ContactRole,
    FileSurroundings,
    Party,
)
from reinteg_desk.domain.told import AssessmentResult, FilledForm, Notes
from tests.unit.documents import samples

_F = PlanField
_MEDICAL = (ActionOwner.ADVISING_DOCTOR, ActionOwner.TREATING_DOCTOR, ActionOwner.OTHER)
_WORK = (ActionOwner.EMPLOYER, ActionOwner.OCCUPATIONAL_PHYSICIAN)


def _action_field(owner: ActionOwner) -> PlanField:
    if owner in _WORK:
        return _F.WORK_ACTIONS
    return _F.MEDICAL_ACTIONS if owner in _MEDICAL else _F.GUIDANCE_ACTIONS


MARKERS: dict[str, PlanField] = {
    "QNAME": _F.NAME,
    "QASSESSOR": _F.ASSESSOR,
    "QREASON": _F.CAPACITY_NOTES,
    "QRULED": _F.LIMITS,
    "QOPEN": _F.LIMIT_NOTES,
    "QLIMITREASON": _F.LIMIT_NOTES,
    "QMOTIVE": _F.MOTIVE,
    "QCONDITIONS": _F.PARTIAL_RESUMPTION,
    "QGOAL": _F.GOAL,
    "QACCOMMODATION": _F.ACCOMMODATIONS,
    "QREMARK": _F.REMARKS,
    "QTOPERSON": _F.NOTE_FOR_PERSON,
    "QCONTACT": _F.CONTACT,
    "QMENTAL": _F.MENTAL_CAPACITIES,
    "QPHYSICAL": _F.FUNCTIONAL_CAPACITIES,
    "QFOR": _F.CATEGORY_REASONS,
    "QAGAINST": _F.CATEGORY_REASONS,
    "QWORDING": _F.CATEGORY,
    "QMILESTONE": _F.MILESTONES,
    **{f"QACTION{owner.name}": _action_field(owner) for owner in ActionOwner},
}
"""A word that stands in one place of a case only → the field that place belongs to."""


def _marked_case() -> Case:
    case = samples.read_case()
    capacities = {
        feature: Capacity(
            feature=feature,
            level=LevelRange(1, 2),
            source=CapacitySource.TOLD,
            reason="QREASON",
            days=Days(good=3, usual=2, bad=1),
        )
        for feature in ("stress_tolerance", "lifting")
    }
    return replace(
        case,
        person=replace(case.person, name="QNAME"),
        consultation=replace(case.consultation, assessor="QASSESSOR"),
        capacities=capacities,
        strengths=(),
        free_limits=(
            FreeLimit(text="QRULED", ruling=Ruling.LIMITS, reason="QLIMITREASON"),
            FreeLimit(text="QOPEN"),
        ),
        decision=Decision(
            recognition=Recognition.RECOGNISED_UNTIL,
            recognition_on=date(2021, 12, 31),
            category=4,
            motive="QMOTIVE",
            partial_resumption=True,
            partial_conditions="QCONDITIONS",
        ),
        plan=Plan(
            goal="QGOAL",
            actions=tuple(
                PlanAction(text=f"QACTION{owner.name}", owner=owner) for owner in ActionOwner
            ),
            accommodations=("QACCOMMODATION",),
            person_remarks="QREMARK",
            contact="QCONTACT",
        ),
        notes=Notes(for_colleagues="QAMONGCOLLEAGUES", for_person="QTOPERSON"),
        questionnaire=FilledForm(form="2026.11", answers={"main_tasks": "QANSWER"}),
        assessments=(
            AssessmentResult(kind="worq", assessor="QTESTER", scores={"mean": 3.4}, note="QTEST"),
        ),
    )


NOWHERE = ("QAMONGCOLLEAGUES", "QANSWER", "QTESTER", "QTEST")
"""What a case holds and no document shows to anybody, so that it has no field either."""


def _marked_sources() -> PlanSources:
    given = samples.sources(_marked_case())
    mental = [each.feature_id for each in given.instrument if each.group.value == "mental"]

    def marked(feature: str) -> str:
        return "QMENTAL" if feature in mental else "QPHYSICAL"

    words = given.words
    rule = RuleNote(text="a rule", source="an article", status="law")
    return replace(
        given,
        words=FeatureWords(
            names={
                each: marked(each) if each in given.case.capacities else "x" for each in words.names
            },
            levels={each: [marked(each)] * 5 for each in words.levels},
            short={each: ["x"] * 5 for each in words.short},
            demands={each: ["x"] * 5 for each in words.demands},
        ),
        proposal=CategoryProposal(
            proposed=4,
            reasons=("QFOR",),
            against=("QAGAINST",),
            missing=(),
            texts={4: "QWORDING"},
            rule=rule,
        ),
        milestones=(
            MilestoneRow(
                milestone_id="contact_month_4",
                title="QMILESTONE",
                from_on=None,
                on=date(2021, 6, 1),
                rule=rule,
                done=False,
            ),
        ),
    )


def _said(kind: DocumentKind, content: PlanContent) -> str:
    """Everything a document says: its text, its metadata, its attachments, the facts beside it."""
    pdf = render_document(kind, content).pdf
    with pikepdf.open(__import__("io").BytesIO(pdf)) as opened:
        about = [str(value) for value in opened.docinfo.values()]
        about.append(opened.Root.Metadata.read_bytes().decode())
        about += [str(each.Alt) for each in opened.objects if _is_figure(each)]
        assert not opened.attachments
    return " ".join((samples.text_of(pdf), *about, facts_json(kind, content).decode()))


def _is_figure(value: pikepdf.Object) -> bool:
    return isinstance(value, pikepdf.Dictionary) and "/Alt" in value


def test_that_every_field_is_an_attribute_of_the_content_and_the_other_way_round():
    head = {
        "language",
        "recipient",
        "printed_on",
        "is_draft",
        "consent_on",
        "consent_needed",
        "consent_form",
        "withheld",
        "address",
        "vault_mark",
        "versions",
        "library",
    }
    attributes = {each.name for each in dataclasses.fields(PlanContent)}
    assert attributes - head == {field.value for field in PlanField}


def test_that_every_recipient_has_a_row_in_the_table_and_a_document():
    assert set(ALLOWED) == set(Recipient)
    assert set(RECIPIENTS) == set(DocumentKind)
    assert set().union(*RECIPIENTS.values()) == set(Recipient)


def test_that_the_person_may_read_everything():
    assert ALLOWED[Recipient.PERSON] == frozenset(PlanField)


@pytest.mark.parametrize(
    "recipient", [Recipient.EMPLOYER, Recipient.REGIONAL_SERVICE, Recipient.TNW_COORDINATOR]
)
def test_that_whoever_is_no_doctor_gets_no_medical_field(recipient):
    medical = {
        _F.CAUSE,
        _F.CONDITION_GROUP,
        _F.CAPACITY_NOTES,
        _F.LIMIT_NOTES,
        _F.CATEGORY_REASONS,
        _F.MOTIVE,
        _F.MEDICAL_ACTIONS,
        _F.REMARKS,
        _F.NATIONAL_NUMBER,
    }
    assert not medical & ALLOWED[recipient]


def test_that_an_employer_gets_neither_mental_features_nor_scores_nor_category():
    assert (
        not {
            _F.MENTAL_CAPACITIES,
            _F.REFERENCE_SCORE,
            _F.MARKET,
            _F.CATEGORY,
            _F.FRAME,
            _F.BENEFIT,
            _F.LONG_TERM_PROPOSED,
        }
        & ALLOWED[Recipient.EMPLOYER]
    )


@pytest.mark.parametrize("recipient", Recipient)
def test_that_the_plan_holds_what_the_table_allows_and_nothing_else(recipient):
    sources = _marked_sources()
    content = plan_content(
        sources, recipient=recipient, language="nl", printed_on=date(2021, 1, 26)
    )
    said = _said(DocumentKind.PLAN, content)
    allowed = ALLOWED[recipient]
    found = {marker: marker in said for marker in MARKERS}
    expected = {
        marker: field in allowed or (marker == "QRULED" and _F.LIMIT_NOTES in allowed)
        for marker, field in MARKERS.items()
    }
    assert found == expected
    assert not [marker for marker in NOWHERE if marker in said]


@pytest.mark.parametrize("recipient", Recipient)
@pytest.mark.parametrize("language", samples.LANGUAGES)
def test_that_cause_and_kind_of_condition_are_named_to_those_who_may_know_them(recipient, language):
    case = samples.decided(samples.read_case())
    text = samples.text_of(samples.printed("plan", samples.THESIS, language, recipient))
    words = words_of("plan", language)
    for field, said in (
        (_F.CAUSE, words("label.cause")),
        (_F.CONDITION_GROUP, words(f"condition_group.{case.incapacity.condition_group}")),
    ):
        assert (said in text) is (field in ALLOWED[recipient])


@pytest.mark.parametrize(
    ("kind", "recipient"),
    [
        (kind, recipient)
        for kind in DocumentKind
        if kind is not DocumentKind.PLAN
        for recipient in RECIPIENTS[kind]
    ],
)
def test_that_no_other_document_holds_more_than_the_table_allows(kind, recipient):
    content = plan_content(
        _marked_sources(),
        recipient=recipient,
        language="nl",
        printed_on=date(2021, 1, 26),
        kind=kind,
    )
    said = _said(kind, content)
    leaked = {
        marker
        for marker, field in MARKERS.items()
        if field not in ALLOWED[recipient] and marker in said
    }
    assert leaked == set()
    assert not [marker for marker in NOWHERE if marker in said]


def test_that_what_is_kept_back_is_listed_for_the_doctor():
    kept = left_out(_marked_sources(), ALLOWED[Recipient.EMPLOYER])
    assert {_F.MOTIVE, _F.REMARKS, _F.MENTAL_CAPACITIES, _F.CAPACITY_NOTES} <= set(kept)
    assert not set(kept) & ALLOWED[Recipient.EMPLOYER]


def test_that_what_is_not_recorded_is_not_listed_as_kept_back():
    case = replace(_marked_case(), decision=None, plan=None)
    kept = left_out(samples.sources(case), ALLOWED[Recipient.EMPLOYER])
    assert not {_F.MOTIVE, _F.REMARKS, _F.MEDICAL_ACTIONS} & set(kept)


def test_that_nothing_is_kept_from_the_person():
    assert left_out(_marked_sources(), ALLOWED[Recipient.PERSON]) == ()


@pytest.mark.parametrize("recipient", sorted(NEEDS_CONSENT))
def test_that_missing_consent_is_printed(recipient):
    content = samples.content(samples.decided(samples.read_case()), recipient=recipient)
    text = samples.text_of(render_document(DocumentKind.PLAN, content).pdf)
    assert "niet geregistreerd" in text


def _consent(recipient: Recipient, **more: object) -> Consent:
    given = {
        "consent_id": ConsentId("c" * 32),
        "recipient": recipient.value,
        "given_on": date(2021, 1, 25),
        "form": ConsentForm.WRITTEN,
        "recorded_by": "QRECORDER",
    }
    return Consent(**{**given, **more})


@pytest.mark.parametrize("topic", ConsentTopic)
def test_that_what_the_person_keeps_back_from_a_reader_is_not_built(topic):
    reader = Recipient.OCCUPATIONAL_PHYSICIAN
    sources = replace(
        _marked_sources(),
        surroundings=FileSurroundings(consents=(_consent(reader, withheld=frozenset({topic})),)),
    )
    content = plan_content(sources, recipient=reader, language="nl", printed_on=date(2021, 1, 26))
    said = _said(DocumentKind.PLAN, content)
    kept_back = {marker for marker, field in MARKERS.items() if field in WITHHELD_FIELDS[topic]}
    assert kept_back
    assert not {marker for marker in kept_back if marker in said}
    assert "QRECORDER" not in said
    assert topic.value not in facts_json(DocumentKind.PLAN, content).decode()
    assert WITHHELD_FIELDS[topic] & set(left_out(sources, content.visible))


def test_that_a_consent_taken_back_no_longer_counts():
    taken = _consent(Recipient.EMPLOYER, withdrawn_on=date(2021, 1, 26))
    sources = replace(_marked_sources(), surroundings=FileSurroundings(consents=(taken,)))
    content = plan_content(
        sources, recipient=Recipient.EMPLOYER, language="nl", printed_on=date(2021, 1, 26)
    )
    assert content.consent_on is None
    assert content.consent_needed


@pytest.mark.parametrize("recipient", Recipient)
def test_that_a_letter_bears_the_address_of_its_own_reader_only(recipient):
    parties = tuple(
        Party(
            role=role,
            contact=Contact(
                contact_id=ContactId("e" * 32),
                role=role,
                name=f"QPARTY{role.name}",
                phone=f"QPHONE{role.name}",
                note="QNOTE",
            ),
        )
        for role in ContactRole
    )
    sources = replace(_marked_sources(), surroundings=FileSurroundings(parties=parties))
    content = plan_content(
        sources, recipient=recipient, language="nl", printed_on=date(2021, 1, 26)
    )
    said = _said(DocumentKind.PLAN, content)
    named = {role for role in ContactRole if f"QPARTY{role.name}" in said}
    assert named == set(ADDRESSEES.get(recipient, ())[:1])
    assert "QNOTE" not in said


def test_that_the_contact_person_of_the_file_is_named_where_the_plan_names_nobody():
    person = Contact(
        contact_id=ContactId("e" * 32),
        role=ContactRole.CONTACT_PERSON,
        name="QHELP",
        phone="02 000 00 00",
    )
    around = FileSurroundings(parties=(Party(role=person.role, contact=person),))
    case = replace(_marked_case(), plan=Plan(goal="QGOAL"))
    sources = replace(samples.sources(case), surroundings=around)
    content = plan_content(
        sources, recipient=Recipient.PERSON, language="nl", printed_on=date(2021, 1, 26)
    )
    assert "QHELP, 02 000 00 00" in _said(DocumentKind.PLAN, content)


def test_that_consent_is_printed_with_its_date():
    given = replace(
        samples.sources(samples.decided(samples.read_case())),
        surroundings=FileSurroundings(consents=(_consent(Recipient.EMPLOYER),)),
    )
    content = plan_content(
        given, recipient=Recipient.EMPLOYER, language="nl", printed_on=date(2021, 1, 26)
    )
    text = samples.text_of(render_document(DocumentKind.PLAN, content).pdf)
    assert "stemde er op 25/01/2021 schriftelijk mee in" in text
    assert "niet geregistreerd" not in text


@pytest.mark.parametrize(
    ("name", "recipient"),
    [
        ("employer", Recipient.EMPLOYER),
        ("VDAB", Recipient.REGIONAL_SERVICE),
        ("arbeidsarts", Recipient.OCCUPATIONAL_PHYSICIAN),
        ("TNW-coordinator", Recipient.TNW_COORDINATOR),
        ("treating doctor", Recipient.TREATING_DOCTOR),
        ("RIZIV", Recipient.RIZIV),
    ],
)
def test_that_recipients_are_known_by_their_customary_names(name, recipient):
    assert recipient_named(name) is recipient


@pytest.mark.parametrize("language", samples.LANGUAGES)
def test_that_an_unknown_recipient_is_refused_in_one_sentence(language):
    with pytest.raises(ProblemError) as refused:
        recipient_named("neighbour")
    sentence = samples.composition().messages.sentence(refused.value.problem, language)
    assert "neighbour" in sentence
    assert "employer" in sentence


@pytest.mark.parametrize("language", samples.LANGUAGES)
def test_that_a_document_is_refused_for_somebody_it_is_not_made_for(language):
    with pytest.raises(ProblemError) as refused:
        check_recipient(DocumentKind.TREATING_DOCTOR, Recipient.EMPLOYER)
    sentence = samples.composition().messages.sentence(refused.value.problem, language)
    assert "treating_doctor" in sentence
