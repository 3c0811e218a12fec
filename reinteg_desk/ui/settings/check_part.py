"""Check the vault, with progress; and look a printed mark up in the log."""

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QLabel, QProgressBar

from reinteg_desk.app.problems import ProblemError
from reinteg_desk.ui.kit.fields import TextField
from reinteg_desk.ui.kit.layout import column, label, row
from reinteg_desk.ui.kit.services import Services
from reinteg_desk.ui.kit.theme import NEAR, Type
from reinteg_desk.ui.settings.part import SettingsPart
from reinteg_desk.ui.settings.presenter import CheckDone

MOST_SHOWN = 20


def unbroken(mark: str) -> str:
    """A mark that no line breaks; copied from here it is found all the same."""
    return mark.replace("-", "\N{NON-BREAKING HYPHEN}")


class Steps(QObject):
    """Brings the progress of a check from the store's thread to the window, and a stop back.

    Signals:
        reached: Steps done, steps in all.
    """

    reached = Signal(int, int)

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self.stopped = False

    def __call__(self, done: int, of: int) -> bool:
        """Tell; whether to go on."""
        self.reached.emit(done, of)
        return not self.stopped


class CheckPart(SettingsPart):
    """``store verify`` in the window."""

    def __init__(self, services: Services) -> None:
        super().__init__(services)
        self._done: CheckDone | None = None
        self._steps: Steps | None = None
        self.check = self.button(lambda: self.tr("Check the vault"), self.start, "primary")
        self.stop = self.button(lambda: self.tr("Stop"), self._stop)
        self.progress = QProgressBar()
        self.progress.setTextVisible(False)
        self.found = label(wrap=True, selectable=True)
        self._what = label(Type.MUTED, wrap=True)
        self.mark = TextField(lambda: self.tr("Mark printed at the foot of a document"))
        self.mark.line.returnPressed.connect(self.look_up)
        self.look = self.button(lambda: self.tr("Look it up in the log"), self.look_up)
        self.mark_found = label(wrap=True, selectable=True)
        self._own = label(Type.MUTED, wrap=True, selectable=True)
        self.say(self.progress.setAccessibleName, lambda: self.tr("Progress of the check"))
        self.say(
            self._what.setText,
            lambda: self.tr(
                "The check goes over every page of the vault, its structure, the log from its "
                "first event, every consultation against the log, and every signature. Saving "
                "waits until it is done."
            ),
        )
        self.setLayout(
            column(
                self._what,
                row(self.check, self.stop, self.progress, None, gap=NEAR),
                self.found,
                NEAR,
                self.mark,
                row(self.look, None),
                self.mark_found,
                NEAR,
                self._own,
                None,
                gap=NEAR,
            )
        )
        self._show_running(running=False)
        for each in (self.found, self.mark_found, self._own):
            each.hide()

    @staticmethod
    def _say(where: QLabel, text: str) -> None:
        where.setText(text)
        where.setVisible(bool(text))

    def _show_running(self, *, running: bool) -> None:
        self.check.setDisabled(running)
        self.stop.setVisible(running)
        self.progress.setVisible(running)

    # --- the check ---

    def start(self) -> None:
        """Check everything."""
        steps = self._steps = Steps(self)
        steps.reached.connect(self._on_step)
        self._say(self.found, "")
        self._done = None
        self.progress.setRange(0, 0)
        self._show_running(running=True)
        self.run(
            lambda vault: self.presenter.check(vault, steps), self._on_checked, self._on_failed
        )

    def _on_step(self, done: int, of: int) -> None:
        self.progress.setRange(0, of)
        self.progress.setValue(done)

    def _stop(self) -> None:
        if self._steps is not None:
            self._steps.stopped = True

    def _on_checked(self, done: CheckDone) -> None:
        self._show_running(running=False)
        self._done = done
        self._say_findings()

    def _on_failed(self, error: Exception) -> None:
        self._show_running(running=False)
        if isinstance(error, ProblemError) and error.problem.code == "vault.check_stopped":
            self._say(self.found, self.services.notices.sentence(error))
        else:
            self.services.tasks.failed_unhandled.emit(error)

    def _say_findings(self) -> None:
        if self._done is None:
            return
        findings = self._done.findings
        if not findings:
            text = self.tr("All is sound: log, data, signatures and key file. Log: {mark}")
            self._say(self.found, text.format(mark=unbroken(self._done.log_mark)))
            return
        heading = self.tr("Findings: {count}. Work on with a backup; keep this vault as it is.")
        lines = [heading.format(count=len(findings))]
        lines += [self.services.notices.sentence(each) for each in findings[:MOST_SHOWN]]
        if len(findings) > MOST_SHOWN:
            lines.append("…")
        self._say(self.found, "\n".join(lines))

    # --- a mark ---

    def look_up(self) -> None:
        """Whether the log still holds a mark that was printed."""
        typed = self.mark.text
        self.mark.set_error(None)
        self._say(self.mark_found, "")

        def failed(error: Exception) -> None:
            if isinstance(error, ProblemError) and error.problem.code == "vault.not_a_mark":
                self.mark.set_error(self.services.notices.sentence(error))
                self.mark.focus()
            else:
                self.services.tasks.failed_unhandled.emit(error)

        self.run(lambda vault: self.presenter.holds_mark(vault, typed), self._say_mark, failed)

    def _say_mark(self, holds: bool) -> None:  # noqa: FBT001 - what the work gave
        if holds:
            self._say(
                self.mark_found,
                self.tr("The log holds this mark: nothing before it was cut off or changed."),
            )
        else:
            self._say(
                self.mark_found,
                self.tr(
                    "The log does not hold this mark: its end was cut off, the vault was put back "
                    "to an older state, or the document comes from another vault."
                ),
            )

    # --- the part ---

    def refresh(self) -> None:
        """Say where the log is now."""
        self.run(lambda vault: (vault.log_mark, vault.fingerprint), lambda now: self._show(*now))

    def _show(self, mark: str, fingerprint: str) -> None:
        text = self.tr("Log now: {mark} · key of the vault: {fingerprint}")
        self._say(self._own, text.format(mark=unbroken(mark), fingerprint=fingerprint))

    def retranslate(self) -> None:
        """Say the findings again."""
        super().retranslate()
        self._say_findings()

    def forget(self) -> None:
        """Nothing of the vault stays; a check under way stops."""
        super().forget()
        self._stop()
        self._done = None
        self._show_running(running=False)
        self.mark.line.clear()
        for each in (self.found, self.mark_found, self._own):
            self._say(each, "")
