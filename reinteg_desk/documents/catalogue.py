"""All documents: from a kind and a content to a finished file."""

from collections.abc import Callable, Mapping

from reinteg_desk.app.document_kinds import DocumentKind, check_recipient
from reinteg_desk.app.plan_content import PlanContent
from reinteg_desk.documents.explanation import render_explanation
from reinteg_desk.documents.health_assessment import render_health_assessment
from reinteg_desk.documents.permission import render_permission
from reinteg_desk.documents.plan import render_plan_document
from reinteg_desk.documents.referral_occupational_physician import (
    render_referral_to_occupational_physician,
)
from reinteg_desk.documents.referral_regional_service import render_referral_to_regional_service
from reinteg_desk.documents.reintegration_assessment import render_reintegration_assessment
from reinteg_desk.documents.rendered import RenderedDocument
from reinteg_desk.documents.treating_doctor import render_letter_to_treating_doctor
from reinteg_desk.documents.work_post import render_work_post_report

_RENDER: Mapping[DocumentKind, Callable[[PlanContent], RenderedDocument]] = {
    DocumentKind.PLAN: render_plan_document,
    DocumentKind.EXPLANATION: render_explanation,
    DocumentKind.PERMISSION: render_permission,
    DocumentKind.REFERRAL_OCCUPATIONAL_PHYSICIAN: render_referral_to_occupational_physician,
    DocumentKind.REFERRAL_REGIONAL_SERVICE: render_referral_to_regional_service,
    DocumentKind.TREATING_DOCTOR: render_letter_to_treating_doctor,
    DocumentKind.WORK_POST: render_work_post_report,
    DocumentKind.REINTEGRATION_ASSESSMENT: render_reintegration_assessment,
    DocumentKind.HEALTH_ASSESSMENT: render_health_assessment,
}


def render_document(kind: DocumentKind, content: PlanContent) -> RenderedDocument:
    """A document for the recipient of its content.

    Raises:
        ProblemError: ``documents.wrong_recipient``: it is not made for this recipient.
    """
    check_recipient(kind, content.recipient)
    return _RENDER[kind](content)
