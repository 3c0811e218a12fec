"""The names of readers of documents and of roles around a file, said in one place."""

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QCoreApplication

from reinteg_desk.app.recipients import Recipient
from reinteg_desk.domain.consultation import Role
from reinteg_desk.domain.surroundings import ContactRole


def recipient_name(recipient: Recipient) -> str:
    """A reader, in words."""
    said = {
        Recipient.PERSON: QCoreApplication.translate("Role", "the person"),
        Recipient.ADVISING_DOCTOR: QCoreApplication.translate("Role", "advising doctor"),
        Recipient.TREATING_DOCTOR: QCoreApplication.translate("Role", "treating doctor"),
        Recipient.OCCUPATIONAL_PHYSICIAN: QCoreApplication.translate(
            "Role", "occupational physician"
        ),
        Recipient.EMPLOYER: QCoreApplication.translate("Role", "employer"),
        Recipient.REGIONAL_SERVICE: QCoreApplication.translate("Role", "regional service"),
        Recipient.TNW_COORDINATOR: QCoreApplication.translate("Role", "return-to-work coordinator"),
        Recipient.RIZIV: QCoreApplication.translate("Role", "RIZIV"),
    }
    return said[recipient]


def role_name(role: ContactRole) -> str:
    """A role around a file, in words."""
    said = {
        ContactRole.TREATING_DOCTOR: QCoreApplication.translate("Role", "treating doctor"),
        ContactRole.OCCUPATIONAL_PHYSICIAN: QCoreApplication.translate(
            "Role", "occupational physician"
        ),
        ContactRole.ADVISING_DOCTOR: QCoreApplication.translate("Role", "advising doctor"),
        ContactRole.EMPLOYER: QCoreApplication.translate("Role", "employer"),
        ContactRole.FUND: QCoreApplication.translate("Role", "health-insurance fund"),
        ContactRole.REGIONAL_SERVICE: QCoreApplication.translate("Role", "regional service"),
        ContactRole.TNW_COORDINATOR: QCoreApplication.translate(
            "Role", "return-to-work coordinator"
        ),
        ContactRole.CONTACT_PERSON: QCoreApplication.translate("Role", "contact person"),
        ContactRole.OTHER: QCoreApplication.translate("Role", "someone else"),
    }
    return said[role]


def role_sentence(role: ContactRole) -> str:
    """What somebody in a role does, in one sentence."""
    said = {
        ContactRole.TREATING_DOCTOR: QCoreApplication.translate(
            "Role", "Follows the person and writes certificates."
        ),
        ContactRole.OCCUPATIONAL_PHYSICIAN: QCoreApplication.translate(
            "Role", "Judges which work is possible at the employer, and how."
        ),
        ContactRole.ADVISING_DOCTOR: QCoreApplication.translate(
            "Role", "Decides for the fund on the incapacity and on permitted work."
        ),
        ContactRole.EMPLOYER: QCoreApplication.translate(
            "Role", "Offers adapted or other work, with a plan."
        ),
        ContactRole.FUND: QCoreApplication.translate(
            "Role", "Pays the benefit and keeps the file."
        ),
        ContactRole.REGIONAL_SERVICE: QCoreApplication.translate(
            "Role", "Guides to other work or training."
        ),
        ContactRole.TNW_COORDINATOR: QCoreApplication.translate(
            "Role", "Brings everybody together around the return to work."
        ),
        ContactRole.CONTACT_PERSON: QCoreApplication.translate(
            "Role", "Answers questions and is named on the letters."
        ),
        ContactRole.OTHER: QCoreApplication.translate(
            "Role", "Stands by the person in another way."
        ),
    }
    return said[role]


def role_options() -> list[tuple[ContactRole, Callable[[], str]]]:
    """Every role around a file with its name, to choose from."""
    return [(each, partial(role_name, each)) for each in ContactRole]


def user_role_name(role: Role) -> str:
    """The role of who works here, in words."""
    said = {
        Role.ADVISING_DOCTOR: QCoreApplication.translate("Role", "advising doctor"),
        Role.ADVISING_NURSE: QCoreApplication.translate("Role", "advising nurse"),
        Role.OCCUPATIONAL_PHYSICIAN: QCoreApplication.translate("Role", "occupational physician"),
    }
    return said[role]
