"""The parts of a document in words, for what is left out of it."""

from PySide6.QtCore import QCoreApplication

from reinteg_desk.app.recipients import PlanField


def field_name(field: PlanField) -> str:
    """A part of a document, inside a sentence."""
    names = {
        PlanField.NAME: QCoreApplication.translate("PlanField", "name"),
        PlanField.BORN_ON: QCoreApplication.translate("PlanField", "date of birth"),
        PlanField.NATIONAL_NUMBER: QCoreApplication.translate("PlanField", "national number"),
        PlanField.ASSESSOR: QCoreApplication.translate("PlanField", "assessor"),
        PlanField.WORK: QCoreApplication.translate("PlanField", "reference occupation"),
        PlanField.SINCE: QCoreApplication.translate("PlanField", "periods of incapacity"),
        PlanField.REGION: QCoreApplication.translate("PlanField", "region"),
        PlanField.CAUSE: QCoreApplication.translate("PlanField", "cause"),
        PlanField.CONDITION_GROUP: QCoreApplication.translate("PlanField", "group of conditions"),
        PlanField.STRENGTHS: QCoreApplication.translate("PlanField", "strengths"),
        PlanField.FUNCTIONAL_CAPACITIES: QCoreApplication.translate(
            "PlanField", "functional capacities"
        ),
        PlanField.MENTAL_CAPACITIES: QCoreApplication.translate("PlanField", "mental capacities"),
        PlanField.CAPACITY_NOTES: QCoreApplication.translate("PlanField", "notes on capacities"),
        PlanField.CHANGES: QCoreApplication.translate("PlanField", "changes since last time"),
        PlanField.NOTE_FOR_PERSON: QCoreApplication.translate("PlanField", "note for the person"),
        PlanField.SUSTAINABLE_HOURS: QCoreApplication.translate("PlanField", "sustainable hours"),
        PlanField.LIMITS: QCoreApplication.translate("PlanField", "limits"),
        PlanField.LIMIT_NOTES: QCoreApplication.translate("PlanField", "notes on limits"),
        PlanField.WORK_POST: QCoreApplication.translate("PlanField", "work post"),
        PlanField.WORK_POST_PICTURES: QCoreApplication.translate(
            "PlanField", "photos of the work post"
        ),
        PlanField.RISK_INDICATORS: QCoreApplication.translate("PlanField", "risk indicators"),
        PlanField.TRACK_DECISION: QCoreApplication.translate(
            "PlanField", "decision of the occupational physician"
        ),
        PlanField.SECTION_F: QCoreApplication.translate(
            "PlanField", "recommendations for the work post"
        ),
        PlanField.FRAME: QCoreApplication.translate("PlanField", "frame"),
        PlanField.MILESTONES: QCoreApplication.translate("PlanField", "dates of the law"),
        PlanField.REFERENCE_SCORE: QCoreApplication.translate("PlanField", "score"),
        PlanField.MARKET: QCoreApplication.translate("PlanField", "labour market"),
        PlanField.CATEGORY: QCoreApplication.translate("PlanField", "category"),
        PlanField.CATEGORY_REASONS: QCoreApplication.translate(
            "PlanField", "reasons of the category"
        ),
        PlanField.NEXT_STEPS: QCoreApplication.translate("PlanField", "next steps"),
        PlanField.MOTIVE: QCoreApplication.translate("PlanField", "motive"),
        PlanField.RECOGNITION: QCoreApplication.translate("PlanField", "recognition"),
        PlanField.LONG_TERM_PROPOSED: QCoreApplication.translate(
            "PlanField", "proposal for the second year"
        ),
        PlanField.RE_EVALUATION_ON: QCoreApplication.translate("PlanField", "next assessment"),
        PlanField.TERMS: QCoreApplication.translate("PlanField", "terms of the law"),
        PlanField.VOLUNTEER_WORK: QCoreApplication.translate("PlanField", "volunteer work"),
        PlanField.PARTIAL_RESUMPTION: QCoreApplication.translate("PlanField", "partial resumption"),
        PlanField.BENEFIT: QCoreApplication.translate("PlanField", "benefit"),
        PlanField.BENEFIT_CURVE: QCoreApplication.translate("PlanField", "benefit by hours"),
        PlanField.GOAL: QCoreApplication.translate("PlanField", "goal"),
        PlanField.WORK_ACTIONS: QCoreApplication.translate("PlanField", "actions at work"),
        PlanField.GUIDANCE_ACTIONS: QCoreApplication.translate("PlanField", "actions of guidance"),
        PlanField.MEDICAL_ACTIONS: QCoreApplication.translate("PlanField", "medical actions"),
        PlanField.ACCOMMODATIONS: QCoreApplication.translate("PlanField", "accommodations"),
        PlanField.REMARKS: QCoreApplication.translate("PlanField", "remarks of the person"),
        PlanField.CONTACT: QCoreApplication.translate("PlanField", "contact"),
    }
    return names[field]
