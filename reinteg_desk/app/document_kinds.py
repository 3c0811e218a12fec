"""Which documents there are, and for whom each is made."""

from enum import StrEnum

from reinteg_desk.app.problems import trouble
from reinteg_desk.app.recipients import NEEDS_CONSENT, Recipient
from reinteg_desk.domain.consultation import Role

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
    REINTEGRATION_ASSESSMENT = "reintegration_assessment"
    HEALTH_ASSESSMENT = "health_assessment"


_K, _R = DocumentKind, Recipient

RECIPIENTS: dict[DocumentKind, tuple[Recipient, ...]] = {
    _K.PLAN: (_R.PERSON, *(each for each in Recipient if each is not _R.PERSON)),
    _K.EXPLANATION: (_R.PERSON,),
    _K.PERMISSION: (_R.PERSON, _R.EMPLOYER, _R.OCCUPATIONAL_PHYSICIAN, _R.TREATING_DOCTOR),
    _K.REFERRAL_OCCUPATIONAL_PHYSICIAN: (_R.OCCUPATIONAL_PHYSICIAN,),
    _K.REFERRAL_REGIONAL_SERVICE: (_R.REGIONAL_SERVICE,),
    _K.TREATING_DOCTOR: (_R.TREATING_DOCTOR,),
    _K.WORK_POST: (_R.EMPLOYER, _R.PERSON, _R.OCCUPATIONAL_PHYSICIAN),
    _K.REINTEGRATION_ASSESSMENT: (_R.EMPLOYER, _R.PERSON, _R.OCCUPATIONAL_PHYSICIAN),
    _K.HEALTH_ASSESSMENT: (_R.EMPLOYER, _R.PERSON, _R.OCCUPATIONAL_PHYSICIAN),
}
"""For whom a document is made; the first is the usual one."""

STATUTORY = frozenset({_K.REINTEGRATION_ASSESSMENT, _K.HEALTH_ASSESSMENT})
"""Forms that the law sends to employer and worker, with a copy in the health file (codex, book I,
title 4: art. I.4-73 and I.4-36); nobody is asked whether they may go."""

OF_THE_VISIT = (_K.WORK_POST, _K.REINTEGRATION_ASSESSMENT, _K.HEALTH_ASSESSMENT)
"""What comes of a visit to a work post."""
_OF_ALL = (_K.PLAN, _K.EXPLANATION)


def kinds_for(role: Role) -> tuple[DocumentKind, ...]:
    """The documents that somebody in a role makes, the usual one first.

    An occupational physician makes those of the visit, and no decision of the advising doctor; the
    forms of the occupational physician are nobody else's.
    """
    if role is Role.OCCUPATIONAL_PHYSICIAN:
        return (*OF_THE_VISIT, *_OF_ALL)
    return tuple(each for each in DocumentKind if each not in STATUTORY)


def needs_consent(kind: DocumentKind, recipient: Recipient, author: Role) -> bool:
    """Whether a document goes out only with the person's consent; one's own copy never needs it."""
    is_own_copy = recipient == author.value
    return recipient in NEEDS_CONSENT and kind not in STATUTORY and not is_own_copy


def check_recipient(kind: DocumentKind, recipient: Recipient) -> None:
    """Refuse a document for somebody it is not made for.

    Raises:
        ProblemError: ``documents.wrong_recipient`` with those it is made for.
    """
    if recipient not in RECIPIENTS[kind]:
        allowed = ", ".join(RECIPIENTS[kind])
        raise trouble("documents.wrong_recipient", found=recipient, allowed=allowed)
