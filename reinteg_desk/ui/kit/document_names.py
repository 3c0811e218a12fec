"""The documents in words, said in one place."""

from PySide6.QtCore import QCoreApplication

from reinteg_desk.app.document_kinds import DocumentKind


def document_name(kind: DocumentKind) -> str:
    """A document, in words."""
    names = {
        DocumentKind.PLAN: QCoreApplication.translate("Document", "Re-integration plan"),
        DocumentKind.EXPLANATION: QCoreApplication.translate(
            "Document", "Explanation in plain language"
        ),
        DocumentKind.PERMISSION: QCoreApplication.translate(
            "Document", "Permission for partial resumption"
        ),
        DocumentKind.REFERRAL_OCCUPATIONAL_PHYSICIAN: QCoreApplication.translate(
            "Document", "Referral to the occupational physician"
        ),
        DocumentKind.REFERRAL_REGIONAL_SERVICE: QCoreApplication.translate(
            "Document", "Referral to the regional service"
        ),
        DocumentKind.TREATING_DOCTOR: QCoreApplication.translate(
            "Document", "Letter to the treating doctor"
        ),
        DocumentKind.WORK_POST: QCoreApplication.translate("Document", "Report on the work post"),
        DocumentKind.REINTEGRATION_ASSESSMENT: QCoreApplication.translate(
            "Document", "Re-integration assessment form"
        ),
        DocumentKind.HEALTH_ASSESSMENT: QCoreApplication.translate(
            "Document", "Health assessment form, section F"
        ),
    }
    return names[kind]


def document_place(kind: DocumentKind) -> str:
    """The place of a document on the plan page."""
    return f"document.{kind.value}"
