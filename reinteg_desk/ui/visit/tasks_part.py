"""The tasks of the work post: critical, regular, incidental."""

from functools import partial

from PySide6.QtWidgets import QLineEdit, QVBoxLayout

from reinteg_desk.domain.visit import PostTask, TaskKind
from reinteg_desk.ui.kit.layout import boxed, clear, column, row
from reinteg_desk.ui.kit.speaking import Text
from reinteg_desk.ui.kit.theme import APART, NEAR, set_role
from reinteg_desk.ui.kit.touch import TouchButton, side_by_side
from reinteg_desk.ui.visit.part import Part, wide_label
from reinteg_desk.ui.visit.presenter import Presenter
from reinteg_desk.ui.visit.questions import Question


class TasksPart(Part):
    """Type a task, tap its kind; tap a task to give it the next kind."""

    def __init__(self, presenter: Presenter) -> None:
        super().__init__()
        self._presenter = presenter
        self._shown: tuple[PostTask, ...] | None = None
        self._help = wide_label()
        self.typed = QLineEdit()
        self.typed.setMaxLength(200)
        self.kinds = {each: TouchButton() for each in TaskKind}
        for each, button in self.kinds.items():
            button.clicked.connect(partial(self._add, each))
            self.say(button.show_text, self._adding(each))
        self._rows = QVBoxLayout()
        self._rows.setSpacing(NEAR)
        self._empty = wide_label()
        self.say(
            self._help.setText,
            lambda: self.tr(
                "Critical: without it the post would be another one. Regular: comes back every day "
                "or week. Incidental: somebody else can do it."
            ),
        )
        self.say(self.typed.setPlaceholderText, lambda: self.tr("What is done here"))
        self.say(self.typed.setAccessibleName, lambda: self.tr("New task"))
        self.say(self._empty.setText, lambda: self.tr("No task noted yet."))
        form = boxed(column(self.typed, side_by_side(*self.kinds.values()), gap=NEAR))
        set_role(form, "touch-form")
        self.setLayout(column(self._help, form, self._empty, self._rows, None, gap=APART))

    def _adding(self, kind: TaskKind) -> Text:
        names: dict[TaskKind, Text] = {
            TaskKind.CRITICAL: lambda: self.tr("Add as critical"),
            TaskKind.REGULAR: lambda: self.tr("Add as regular"),
            TaskKind.INCIDENTAL: lambda: self.tr("Add as incidental"),
        }
        return names[kind]

    def _kind_name(self, kind: TaskKind) -> str:
        names = {
            TaskKind.CRITICAL: self.tr("critical", "task"),
            TaskKind.REGULAR: self.tr("regular", "task"),
            TaskKind.INCIDENTAL: self.tr("incidental", "task"),
        }
        return names[kind]

    def ask(self, _: Question) -> None:
        """Show the tasks."""
        tasks = self._presenter.visit.tasks
        self._empty.setVisible(not tasks)
        if tasks == self._shown:
            return
        self._shown = tasks
        clear(self._rows)
        for position, task in enumerate(tasks):
            self._rows.addLayout(self._line(position, task))

    def _line(self, position: int, task: PostTask) -> QVBoxLayout:
        kind = TouchButton(is_line=True)
        kind.show_text(task.text, self._kind_name(task.kind))
        kind.setAccessibleName(
            self.tr("{task}, {kind}: tap for the next kind").format(
                task=task.text, kind=self._kind_name(task.kind)
            )
        )
        kind.clicked.connect(lambda: self._turn(position, task))
        remove = TouchButton(self.tr("Remove"))
        remove.setAccessibleName(self.tr("Remove: {what}").format(what=task.text))
        remove.clicked.connect(lambda: self._presenter.remove_task(position))
        line = row(kind, remove, gap=NEAR)
        line.setStretch(0, 1)
        return column(line)

    def _turn(self, position: int, task: PostTask) -> None:
        kinds = list(TaskKind)
        following = kinds[(kinds.index(task.kind) + 1) % len(kinds)]
        self._presenter.set_task_kind(position, following)

    def _add(self, kind: TaskKind) -> None:
        text = self.typed.text()
        if not text.strip():
            self.typed.setFocus()
            return
        self.typed.clear()
        self._presenter.add_task(text, kind)

    def retranslate(self) -> None:
        """The rows are said again."""
        super().retranslate()
        self._shown = None
