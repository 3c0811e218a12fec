"""The names of the parts of a visit, said in one place."""

from PySide6.QtCore import QCoreApplication

from reinteg_desk.ui.visit.presenter import Act
from reinteg_desk.ui.visit.questions import Chapter


def chapter_name(chapter: Chapter) -> str:
    """A part of the visit, in words."""
    said = {
        Chapter.POST: QCoreApplication.translate("Visit", "Work post"),
        Chapter.TASKS: QCoreApplication.translate("Visit", "Tasks"),
        Chapter.DEMANDS: QCoreApplication.translate("Visit", "Demands"),
        Chapter.PHOTOS: QCoreApplication.translate("Visit", "Photos"),
        Chapter.INDICATORS: QCoreApplication.translate("Visit", "Workable work"),
        Chapter.ADAPTATIONS: QCoreApplication.translate("Visit", "Adaptations"),
        Chapter.NOTE: QCoreApplication.translate("Visit", "Notes"),
        Chapter.SIGNATURES: QCoreApplication.translate("Visit", "Signatures"),
        Chapter.ADVICE: QCoreApplication.translate("Visit", "Decision"),
        Chapter.SECTION_F: QCoreApplication.translate("Visit", "Section F"),
        Chapter.DOCUMENTS: QCoreApplication.translate("Visit", "Documents"),
    }
    return said[chapter]


def act_name(act: Act) -> str:
    """An act, for "undo …"."""
    said = {
        Act.POST: QCoreApplication.translate("Visit", "work post"),
        Act.TASK: QCoreApplication.translate("Visit", "task"),
        Act.DEMAND: QCoreApplication.translate("Visit", "demand"),
        Act.INDICATOR: QCoreApplication.translate("Visit", "risk indicator"),
        Act.NOTE: QCoreApplication.translate("Visit", "note"),
        Act.SIGNATURE: QCoreApplication.translate("Visit", "signature"),
        Act.ADVICE: QCoreApplication.translate("Visit", "decision of the occupational physician"),
        Act.SECTION_F: QCoreApplication.translate("Visit", "section F"),
        Act.ADAPTATION: QCoreApplication.translate("Visit", "adaptation"),
    }
    return said[act]
