"""The names of the groups of features, said in one place."""

from PySide6.QtCore import QCoreApplication

from reinteg_desk.domain.instrument import Group


def group_name(group: Group) -> str:
    """The name of a group in the language of the window."""
    names = {
        Group.MENTAL: QCoreApplication.translate("FeatureGroup", "Mental"),
        Group.SOCIAL: QCoreApplication.translate("FeatureGroup", "Social"),
        Group.COMMUNICATION: QCoreApplication.translate("FeatureGroup", "Communication"),
        Group.SENSORY: QCoreApplication.translate("FeatureGroup", "Senses and balance"),
        Group.DYNAMIC: QCoreApplication.translate("FeatureGroup", "Moving and handling"),
        Group.STATIC: QCoreApplication.translate("FeatureGroup", "Postures"),
        Group.ENVIRONMENT: QCoreApplication.translate("FeatureGroup", "Surroundings"),
        Group.WORKING_TIME: QCoreApplication.translate("FeatureGroup", "Working time"),
    }
    return names[group]
