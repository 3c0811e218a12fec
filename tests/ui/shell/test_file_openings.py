"""What macOS asks a running program to open reaches it."""

from PySide6.QtCore import QEvent, QObject
from PySide6.QtGui import QFileOpenEvent

from reinteg_desk.ui.shell.file_openings import FileOpenings


def test_that_a_request_to_open_a_file_is_heard_and_other_events_go_on(qapp):
    asked, seen = [], []

    class Watched(QObject):
        def event(self, event):
            seen.append(event.type())
            return True

    watched = Watched()
    openings = FileOpenings()
    openings.wanted.connect(asked.append)
    watched.installEventFilter(openings)

    qapp.sendEvent(watched, QFileOpenEvent("/Users/a b/één.age"))
    qapp.sendEvent(watched, QEvent(QEvent.Type.User))

    assert asked == ["/Users/a b/één.age"]
    assert seen == [QEvent.Type.User]
