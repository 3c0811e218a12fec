"""A case file with every key of the case format, and every form that a value can take."""

from typing import Any

from tests.national_numbers import fictional

FULL: dict[str, Any] = {
    "format": "reinteg-desk/case",
    "version": 1,
    "person": {
        "name": "Noor Verzonnen",
        "national_number": fictional("860411"),
        "birth_date": "1986-04-11",
        "language": "nl",
        "region": "brussels",
        "skill_level": 2,
        "practised_occupations": ["7113", "9999"],
        "qualifications": ["driving_licence_b"],
        "language_levels": {"nl": "A2", "fr": "C1"},
    },
    "incapacity": {
        "spells": [
            {"start": "2020-02-03", "end": "2020-03-01"},
            {"start": "2020-03-02", "end": None},
        ],
        "status": "employee",
        "contract": True,
        "cause": "illness",
        "condition_group": "psychosocial",
        "reference_occupation": "7113",
        "hours_per_week": 30.4,
    },
    "consultation": {
        "date": "2021-03-02",
        "role": "advising_doctor",
        "assessor": "Dr. Example",
    },
    "capacities": {
        "lifting": 3,
        "stress_tolerance": [1, 2],
        "standing": [2, 2],
        "public_contact": {"level": 2, "source": "observed"},
        "noise": {"level": 1},
        "climbing": {
            "level": [0, 1],
            "source": "tested",
            "kind": "risk",
            "reason": "valt flauw",
            "side": "left",
            "days": {"good": 3, "usual": 2, "bad": 1},
        },
    },
    "strengths": ["cooperation", "fine_hand_use"],
    "free_limits": [
        "no work on roofs",
        {"text": "not alone"},
        {"text": "no cold", "ruling": "limits", "reason": "vessels"},
    ],
    "sustainable_hours": 19,
    "answers": {
        "treatment_has_priority": False,
        "no_work_for_medical_reasons": False,
        "expected_spontaneous_return": None,
        "adapted_or_other_work_possible": True,
        "favourable_evolution_expected": True,
        "wants_to_return": True,
    },
    "events": [{"type": "plan_signed", "on": "2021-03-20"}],
    "work_post": {
        "observed_on": "2021-03-09",
        "demands": {"lifting": {"demand": 2, "weight": 1.0, "critical": False}, "noise": {}},
    },
    "decision": {
        "recognition": "recognised_until",
        "recognition_on": "2021-06-30",
        "category": 4,
        "proposed_category": 4,
        "partial_resumption": True,
        "partial_hours": 19,
        "partial_full_time_hours": 38,
        "motive": "het werk is gestopt",
        "partial_from": "2021-04-01",
        "partial_until": "2021-06-30",
        "partial_conditions": "halve dagen, geen nacht",
        "volunteer_work": False,
        "re_evaluation_on": "2021-06-15",
    },
    "plan": {
        "goal": "weer aan het werk",
        "actions": [
            {"text": "bellen", "owner": "person", "due_on": "2021-04-01"},
            {"text": "post aanpassen", "owner": "employer", "measure": "work_post_aids"},
        ],
        "accommodations": ["hoist"],
        "person_remarks": "Ik wil graag.",
        "contact": "02 555 00 00",
    },
    "questionnaire": {
        "form": "2026.11",
        "answers": {
            "filled_in_by": "self",
            "filled_in_on": "2021-02-20",
            "weekly_hours": 30.4,
            "schedule": ["shifts", "nights"],
            "pressure": "often",
            "main_tasks": "metselen",
        },
        "features": {"lifting": 3, "standing": 2},
    },
    "assessments": [
        {
            "kind": "work_ability_index",
            "on": "2021-02-25",
            "assessor": "Dr. Example",
            "scores": {"total": 31},
            "note": "Dutch version",
        },
        {"kind": "worq", "scores": {"mean": 3.4}},
        {"kind": "an_assessment_of_tomorrow"},
    ],
    "notes": {"for_colleagues": "belt liever na 14 uur", "for_person": "Bel gerust."},
}
