"""Which documents there are, and for whom each is made."""

from enum import StrEnum

from reinteg_desk.app.problems import trouble
from reinteg_desk.app.recipients import Recipient

SIGNATURE_SUFFIX = ".signature"
"""A signature is a file of its own beside the document (docs/adr/0009)."""


class DocumentKind(StrEnum):
    """A document of the journey."""

    PLAN = "plan"
    EXPLANATION = "explanation"
    PERMISSION = "permission"
    REFERRAL_OCCUPATIONAL_PHYSICIAN = "referral_occupational_physician"
    REFERRAL_REGIONAL_SERVICE = "referral_regional_service"
    TREATING_DOCTOR = "treating_doctor"
    WORK_POST = "work_post"


_K, _R = DocumentKind, Recipient

RECIPIENTS: dict[DocumentKind, tuple[Recipient, ...]] = {
    _K.PLAN: (_R.PERSON, *(each for each in Recipient if each is not _R.PERSON)),
    _K.EXPLANATION: (_R.PERSON,),
    _K.PERMISSION: (_R.PERSON, _R.EMPLOYER, _R.OCCUPATIONAL_PHYSICIAN, _R.TREATING_DOCTOR),
    _K.REFERRAL_OCCUPATIONAL_PHYSICIAN: (_R.OCCUPATIONAL_PHYSICIAN,),
    _K.REFERRAL_REGIONAL_SERVICE: (_R.REGIONAL_SERVICE,),
    _K.TREATING_DOCTOR: (_R.TREATING_DOCTOR,),
    _K.WORK_POST: (_R.EMPLOYER, _R.PERSON, _R.OCCUPATIONAL_PHYSICIAN),
}
"""For whom a document is made; the first is the usual one."""


def check_recipient(kind: DocumentKind, recipient: Recipient) -> None:
    """Refuse a document for somebody it is not made for.

    Raises:
        ProblemError: ``documents.wrong_recipient`` with those it is made for.
    """
    if recipient not in RECIPIENTS[kind]:
        allowed = ", ".join(RECIPIENTS[kind])
        raise trouble("documents.wrong_recipient", found=recipient, allowed=allowed)
