"""Fields bound to an open file: typing enters, what is wrong shows after a pause or on leaving."""

from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtCore import QObject, QTimer
from PySide6.QtWidgets import QWidget

from reinteg_desk.ui.kit.fields import Field, LineField

PAUSE_MS = 700
"""Pause in typing after which a text counts as meant; nobody is corrected in mid-word."""


@dataclass(frozen=True, slots=True, kw_only=True, eq=False)
class Binding:
    """What a field of one line shows and where its text goes.

    Attributes:
        enter: Takes a text as it was typed.
        value: What the case holds.
        kept: A text that the case has not taken, None where it has.
        fault: The sentence for below the field, None where nothing is wrong.
        left: Called when the field is left.
    """

    enter: Callable[[str], object]
    value: Callable[[], object]
    kept: Callable[[], str | None]
    fault: Callable[[], str | None]
    left: Callable[[], object] = lambda: None


class EntryForm(QObject):
    """The bound fields of a page, by key path."""

    def __init__(self, page: QWidget) -> None:
        super().__init__(page)
        self._bound: dict[str, tuple[LineField, Binding]] = {}
        self._places: dict[str, Field] = {}
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.setInterval(PAUSE_MS)
        self._pause.timeout.connect(self.show)

    def bind(self, path: str, field: LineField, binding: Binding) -> None:
        """Enter what is typed in a field of one line, and show what becomes of it."""

        def typed(*_: object) -> None:
            self._pause.start()
            binding.enter(field.text)

        def left() -> None:
            if self._bound.get(path, (None, None))[0] is field:
                self._pause.stop()
                binding.left()
                self._show(field, binding)

        self._bound[path] = (field, binding)
        self._places[path] = field
        field.edited.connect(typed)
        field.unreadable.connect(typed)
        field.left.connect(left)

    def name(self, path: str, field: Field) -> None:
        """Know where a key path is shown, for :meth:`go_to`."""
        self._places[path] = field

    def forget(self, prefix: str) -> None:
        """The fields of paths that begin like this are gone."""
        self._bound = {path: each for path, each in self._bound.items() if _apart(path, prefix)}
        self._places = {path: each for path, each in self._places.items() if _apart(path, prefix)}

    def field(self, path: str) -> Field | None:
        """The field of a key path; of the first below it where the path names a group."""
        if path in self._places:
            return self._places[path]
        below = (field for each, field in self._places.items() if not _apart(each, path))
        return next(below, None)

    def show(self) -> None:
        """Show the present state in all bound fields; what is being typed is left alone."""
        for field, binding in tuple(self._bound.values()):
            self._show(field, binding)

    def _show(self, field: LineField, binding: Binding) -> None:
        kept, fault = binding.kept(), binding.fault()
        typing = self._pause.isActive() and field.control.hasFocus()
        if kept is None:
            field.set_value(binding.value())
        elif not typing or field.text != kept:
            field.show_text(kept)
        if fault is None or not typing:
            field.set_error(fault)


def _apart(path: str, prefix: str) -> bool:
    """Whether a path is neither the prefix nor below it."""
    return path != prefix and not path.startswith((f"{prefix}.", f"{prefix}["))
