"""How firmly a rule is known, said in one place and as the documents say it."""

from PySide6.QtCore import QCoreApplication

from reinteg_desk.rules.parameters import SourceStatus


def status_name(status: str) -> str:
    """A status of a rule in the language of the window.

    Args:
        status: The value of a :class:`SourceStatus`, as rules in words carry it.
    """
    names = {
        SourceStatus.LAW: QCoreApplication.translate("RuleStatus", "text of the law"),
        SourceStatus.SOURCE: QCoreApplication.translate(
            "RuleStatus", "confirmed in another source"
        ),
        SourceStatus.ONE_SOURCE: QCoreApplication.translate(
            "RuleStatus", "one source, to be checked"
        ),
        SourceStatus.DERIVED: QCoreApplication.translate("RuleStatus", "derived"),
        SourceStatus.TO_CONFIRM: QCoreApplication.translate("RuleStatus", "to be confirmed"),
    }
    return names[SourceStatus(status)]
