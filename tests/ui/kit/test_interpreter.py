"""The toolkit does not eat the interpreter: PySide6 6.12 on Python 3.11 and older does."""

import gc
import sys

import pytest
from PySide6.QtWidgets import QLabel

CALLS = 2_000


@pytest.mark.skipif(sys.version_info >= (3, 12), reason="None is immortal from Python 3.12 on")
def test_that_calls_that_return_nothing_leave_none_alone(qtbot):
    label = QLabel()
    qtbot.addWidget(label)
    gc.collect()
    before = sys.getrefcount(None)

    for number in range(CALLS):
        label.setText(str(number))

    assert sys.getrefcount(None) >= before - 50
