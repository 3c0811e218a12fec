"""The features as a tree of two levels: groups, and their lines."""

from typing import Any

from PySide6.QtCore import (
    QAbstractItemModel,
    QCoreApplication,
    QModelIndex,
    QPersistentModelIndex,
    Qt,
)

from reinteg_desk.app.change import Extent, FeatureChange
from reinteg_desk.domain.capacity import CapacityKind, CapacitySource, LevelRange
from reinteg_desk.domain.identifiers import FeatureId
from reinteg_desk.ui.capacities.presenter import GroupLines, Line
from reinteg_desk.ui.kit.feature_groups import group_name
from reinteg_desk.ui.kit.languages import number
from reinteg_desk.ui.kit.theme import colour
from reinteg_desk.ui.kit.tokens import Token

NAME, SCALE, TEXT, PREVIOUS, SOURCE = range(5)
COLUMNS = 5
LINE_ROLE = Qt.ItemDataRole.UserRole
GROUP_ROLE = Qt.ItemDataRole.UserRole + 1

Index = QModelIndex | QPersistentModelIndex

_NOTED = "✎"
EN_DASH = "\N{EN DASH}"


def source_name(source: CapacitySource | None) -> str:
    """Where a level comes from, in the language of the window."""
    names = {
        CapacitySource.TOLD: QCoreApplication.translate("Capacities", "told"),
        CapacitySource.OBSERVED: QCoreApplication.translate("Capacities", "observed"),
        CapacitySource.TESTED: QCoreApplication.translate("Capacities", "tested"),
        CapacitySource.DOCUMENT: QCoreApplication.translate("Capacities", "document"),
    }
    return names[source] if source else ""


def usual_sources() -> set[str]:
    """What mostly stands in the column of the source: the column is that wide in every file."""
    return {f"{source_name(each)} · {_NOTED}" for each in CapacitySource}


def kind_name(kind: CapacityKind | None) -> str:
    """What a limit means, in the language of the window; a plain capacity needs no word."""
    names = {
        CapacityKind.CAPACITY: "",
        CapacityKind.RISK: QCoreApplication.translate("Capacities", "risk"),
        CapacityKind.TOLERANCE: QCoreApplication.translate("Capacities", "at a price"),
    }
    return names[kind] if kind else ""


def level_text(level: LevelRange | None) -> str:
    """A level as figures: one, two with a dash, or a question mark where nobody assessed it."""
    if level is None:
        return "?"
    return str(level.lo) if level.is_point else f"{level.lo}{EN_DASH}{level.hi}"


class FeatureModel(QAbstractItemModel):
    """Shows frozen group lines; only rows that changed are announced as changed."""

    def __init__(self) -> None:
        super().__init__()
        self._groups: tuple[GroupLines, ...] = ()
        self._texts: dict[int, set[str]] = {}

    def show_groups(self, groups: tuple[GroupLines, ...]) -> None:
        """Replace what is shown."""
        self._texts.clear()
        if len(groups) != len(self._groups):
            self.beginResetModel()
            self._groups = groups
            self.endResetModel()
            return
        before, self._groups = self._groups, groups
        for row, (old, new) in enumerate(zip(before, groups, strict=True)):
            if old != new:
                self._announce(row, old, new)

    def _announce(self, row: int, old: GroupLines, new: GroupLines) -> None:
        parent = self.index(row, NAME)
        self.dataChanged.emit(parent, self.index(row, SOURCE))
        for position, (was, now) in enumerate(zip(old.lines, new.lines, strict=True)):
            if was != now:
                self.dataChanged.emit(
                    self.index(position, NAME, parent), self.index(position, SOURCE, parent)
                )

    def relabel(self) -> None:
        """The language has changed: headings too."""
        self._texts.clear()
        self.headerDataChanged.emit(Qt.Orientation.Horizontal, 0, COLUMNS - 1)

    # --- the tree ---

    def index(self, row: int, column: int, parent: Index | None = None) -> QModelIndex:
        """A group has the internal id 0, a line the number of its group from 1."""
        if parent is None or not parent.isValid():
            return self.createIndex(row, column, 0) if row < len(self._groups) else QModelIndex()
        return self.createIndex(row, column, parent.row() + 1)

    def parent(self, index: Index) -> QModelIndex:  # type: ignore[override]
        """The group of a line."""
        owner = index.internalId() if index.isValid() else 0
        return self.createIndex(owner - 1, 0, 0) if owner else QModelIndex()

    def rowCount(self, parent: Index | None = None) -> int:
        """Groups at the top, lines under them."""
        if parent is None or not parent.isValid():
            return len(self._groups)
        if parent.internalId() or parent.column() != NAME:
            return 0
        return len(self._groups[parent.row()].lines)

    def columnCount(self, parent: Index | None = None) -> int:  # noqa: ARG002 - Qt gives it
        """The same everywhere."""
        return COLUMNS

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> Any:
        """The names of the columns."""
        if orientation is not Qt.Orientation.Horizontal or role != Qt.ItemDataRole.DisplayRole:
            return None
        names = (
            QCoreApplication.translate("Capacities", "Feature"),
            QCoreApplication.translate("Capacities", "Level"),
            QCoreApplication.translate("Capacities", "What that means"),
            QCoreApplication.translate("Capacities", "Last time"),
            QCoreApplication.translate("Capacities", "Source"),
        )
        return names[section]

    def flags(self, index: Index) -> Qt.ItemFlag:
        """Everything that is there can be looked at."""
        if not index.isValid():
            return Qt.ItemFlag.NoItemFlags
        return Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable

    def line_at(self, index: Index) -> Line | None:
        """The line behind an index, None for a group."""
        if not index.isValid() or not index.internalId():
            return None
        return self._groups[index.internalId() - 1].lines[index.row()]

    def group_at(self, index: Index) -> GroupLines | None:
        """The group that an index is or belongs to."""
        if not index.isValid():
            return None
        return self._groups[index.internalId() - 1 if index.internalId() else index.row()]

    def index_of(self, feature: FeatureId) -> QModelIndex:
        """Where a feature stands; an invalid index for an unknown one."""
        for row, group in enumerate(self._groups):
            for position, line in enumerate(group.lines):
                if line.feature == feature:
                    return self.index(position, NAME, self.index(row, NAME))
        return QModelIndex()

    def texts_of(self, column: int) -> set[str]:
        """The different texts that stand in a column's lines."""
        texts = self._texts.get(column)
        if texts is None:
            lines = (line for group in self._groups for line in group.lines)
            texts = self._texts[column] = {self._line_text(line, column) for line in lines}
        return texts

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """Texts for the eye and for screen readers."""
        line = self.line_at(index)
        if role == LINE_ROLE:
            return line
        if role == GROUP_ROLE:
            return self.group_at(index)
        if role == Qt.ItemDataRole.DisplayRole:
            return self._line_text(line, index.column()) if line else self._group_text(index)
        if role == Qt.ItemDataRole.AccessibleTextRole and line and index.column() == NAME:
            return self._spoken(line)
        if role == Qt.ItemDataRole.ToolTipRole:
            return self._hint(line, index)
        unknown = line is not None and not line.text and index.column() == TEXT
        return colour(Token.MUTED) if role == Qt.ItemDataRole.ForegroundRole and unknown else None

    def _hint(self, line: Line | None, index: Index) -> str:
        """What hovering says: words that may be cut."""
        if line is None:
            return self._group_text(index)
        hints = {NAME: line.name, TEXT: line.text, PREVIOUS: change_text(line.change)}
        return hints.get(index.column(), "")

    def _group_text(self, index: Index) -> str:
        group = self._groups[index.row()]
        if index.column() == NAME:
            return group_name(group.group)
        if index.column() == SCALE:
            return QCoreApplication.translate("Capacities", "{done} of {all}").format(
                done=group.assessed, all=len(group.lines)
            )
        return _summary(group) if index.column() == TEXT else ""

    @staticmethod
    def _line_text(line: Line, column: int) -> str:
        if column == NAME:
            return line.name
        if column == SCALE:
            return level_text(line.level)
        if column == TEXT:
            return line.text or (_may_block() if line.blocks else "")
        if column == PREVIOUS:
            return _previous(line)
        parts = (source_name(line.source), kind_name(line.kind), _NOTED if line.has_note else "")
        return " · ".join(filter(None, parts))

    @staticmethod
    def _spoken(line: Line) -> str:
        """One line as a screen reader says it."""
        parts = [line.name, level_text(line.level), line.text]
        if line.demand is not None:
            asks = QCoreApplication.translate("Capacities", "the job asks {level}")
            parts.append(asks.format(level=number(line.demand, 1)))
        parts += [source_name(line.source), kind_name(line.kind), change_text(line.change)]
        return ", ".join(filter(None, parts))


def _may_block() -> str:
    """What stands beside a feature that nobody assessed and the reference job cannot do without."""
    return QCoreApplication.translate("Capacities", "may block: not assessed yet")


def _previous(line: Line) -> str:
    """The level of last time, with a sign where it is another one now."""
    if line.previous is None:
        return ""
    change = line.change
    if change.extent is Extent.CHANGED:
        sign = " ↑" if change.is_better else " ↓"
    else:
        sign = " ≈" if change.extent is Extent.WITHIN_MARGIN else ""
    return f"{level_text(line.previous)}{sign}"


def change_text(change: FeatureChange) -> str:
    """What became of a feature since last time, empty where there is nothing to say."""
    if change.is_better:
        return QCoreApplication.translate("Capacities", "changed: better than last time")
    if change.is_worse:
        return QCoreApplication.translate("Capacities", "changed: worse than last time")
    if change.extent is Extent.WITHIN_MARGIN:
        return QCoreApplication.translate(
            "Capacities", "another level than last time, within the margin of rating"
        )
    return ""


def _summary(group: GroupLines) -> str:
    """What a group comes down to: strong in, limited in."""
    parts = []
    if group.strong:
        text = QCoreApplication.translate("Capacities", "strong in {names}")
        parts.append(text.format(names=", ".join(group.strong)))
    if group.limited:
        text = QCoreApplication.translate("Capacities", "limited in {names}")
        parts.append(text.format(names=", ".join(group.limited)))
    return " · ".join(parts)
