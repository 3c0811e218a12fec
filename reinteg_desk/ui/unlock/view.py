"""The first thing anybody sees: make a vault, or get in."""

from collections.abc import Callable, Sequence
from pathlib import Path
from typing import TypeVar

from PySide6.QtCore import QTimer, Signal
from PySide6.QtWidgets import QLayout, QPushButton, QWidget

from reinteg_desk.app.ports import NewVault, OpenVault
from reinteg_desk.app.problems import Problem, ProblemError
from reinteg_desk.app.vault_care import BackupMade, RestoreDone
from reinteg_desk.ui.kit.icons import application_icon
from reinteg_desk.ui.kit.languages import WINDOW_NAMES
from reinteg_desk.ui.kit.layout import bounded_column, boxed, column, label, row, scrolling
from reinteg_desk.ui.kit.preferences import Key
from reinteg_desk.ui.kit.screen import Screen
from reinteg_desk.ui.kit.secrets import TOO_WEAK, keep_advising
from reinteg_desk.ui.kit.services import Services
from reinteg_desk.ui.kit.speaking import Text
from reinteg_desk.ui.kit.theme import APART, EDGE, GRID, NEAR, TEXT_WIDTH, Type, set_role
from reinteg_desk.ui.kit.widths import keep_width
from reinteg_desk.ui.unlock.presenter import Entrance, Presenter
from reinteg_desk.ui.unlock.restore_stage import RestoreStage
from reinteg_desk.ui.unlock.stages import (
    CodeStage,
    CreateStage,
    PassphraseStage,
    RecoveryStage,
    Stage,
)

Result = TypeVar("Result")

CARD_WIDTH = 460
WORDS_WIDTH = 360
LOGO = 48
WAIT_TICK_MS = 500


class View(Screen):
    """The unlock screen.

    Signals:
        opened: A vault was opened: an :class:`Entrance`.
    """

    opened = Signal(object)

    def __init__(self, services: Services) -> None:
        super().__init__(services)
        self._presenter = Presenter(services.desk)
        self._vault: OpenVault | None = None
        self.create_stage, self.code_stage = CreateStage(), CodeStage()
        self.passphrase_stage, self.recovery_stage = PassphraseStage(), RecoveryStage()
        self.restore_stage = RestoreStage()
        self._heading = label(Type.TITLE, wrap=True)
        self._intro = label(Type.MUTED, wrap=True)
        self._error = label("field-error", wrap=True)
        self._error.hide()
        self._news = label(wrap=True, selectable=True)
        self._news.hide()
        self._stages = boxed(column(*self._all_stages()))
        self._stage: Stage = self.passphrase_stage
        self._wait = QTimer(self)
        self._wait.setInterval(WAIT_TICK_MS)
        self._wait.timeout.connect(self._show_wait)
        self._what_it_is = self._explanation()
        self._connect()
        self.setLayout(column(scrolling(self._laid_out())))

    def _all_stages(self) -> tuple[Stage, ...]:
        return (
            self.create_stage,
            self.passphrase_stage,
            self.recovery_stage,
            self.code_stage,
            self.restore_stage,
        )

    def _connect(self) -> None:
        self.create_stage.submitted.connect(self._create)
        self.passphrase_stage.submitted.connect(self._unlock)
        self.recovery_stage.submitted.connect(self._recover)
        self.code_stage.submitted.connect(self._confirm)
        self.passphrase_stage.asked_back.connect(lambda: self._go(self.recovery_stage))
        self.recovery_stage.asked_back.connect(lambda: self._go(self.passphrase_stage))
        for each in (self.create_stage, self.passphrase_stage):
            each.restore_asked.connect(self.offer_restore)
        self.restore_stage.submitted.connect(self._restore)
        self.restore_stage.asked_back.connect(self._back_from_restore)
        self.restore_stage.folder_chosen.connect(self._look_for_backups)
        keep_advising(self.create_stage.passphrase, self.services, self.create_stage.user_name)
        keep_advising(self.recovery_stage.passphrase, self.services)

    # --- how it looks ---

    def _laid_out(self) -> QWidget:
        self._brand = _brand()
        inside = bounded_column(
            self._heading,
            self._intro,
            self._news,
            NEAR,
            self._stages,
            self._error,
            gap=NEAR,
            edge=EDGE,
        )
        card = boxed(inside, role="raised")
        keep_width(card, least=CARD_WIDTH, most=TEXT_WIDTH + 2 * EDGE)
        middle = column(None, self._brand, card, self._languages(), None, gap=EDGE)
        across = row(None, self._what_it_is, middle, None, gap=3 * EDGE)
        return boxed(column(across, edge=EDGE))

    def _languages(self) -> QLayout:
        """Each language by its own name, for whoever cannot read the one that is shown."""
        buttons = []
        for language, name in WINDOW_NAMES.items():
            button = QPushButton(name)
            set_role(button, "link")
            button.clicked.connect(
                lambda _=False, language=language: self.services.preferences.set(
                    Key.LANGUAGE, language
                )
            )
            buttons.append(button)
        return row(None, *buttons, None, gap=APART)

    def _explanation(self) -> QWidget:
        """What the program is, for whoever starts it for the first time."""
        lines: tuple[tuple[Text, Text], ...] = (
            (
                lambda: self.tr("From the file to the plan"),
                lambda: self.tr(
                    "Dates of the law, capacities, a score against the reference occupation and "
                    "the labour market, the decision, the re-integration plan: six steps."
                ),
            ),
            (
                lambda: self.tr("It proposes, you decide"),
                lambda: self.tr(
                    "Every date and every point says which rule it comes from. What is estimated "
                    "or not assessed is called so."
                ),
            ),
            (
                lambda: self.tr("Nothing leaves this computer"),
                lambda: self.tr(
                    "No network, no account. After this page you can open fictional files and "
                    "look at a finished plan."
                ),
            ),
        )
        box = bounded_column(None, _brand(), EDGE, gap=GRID)
        for title, text in lines:
            heading, words = label(Type.SECTION), label(Type.MUTED, wrap=True)
            self.say(heading.setText, title)
            self.say(words.setText, text)
            box.addWidget(heading)
            box.addWidget(words)
            box.addSpacing(APART)
        box.addStretch(1)
        holder = boxed(box)
        keep_width(holder, least=WORDS_WIDTH, most=TEXT_WIDTH)
        return holder

    # --- the screen ---

    def title(self) -> str:
        """The name of the screen."""
        return self.tr("Unlock")

    @property
    def stage(self) -> Stage:
        """The stage that is shown."""
        return self._stage

    @property
    def error(self) -> str:
        """The sentence below the form, empty where there is none."""
        return "" if self._error.isHidden() else self._error.text()

    def refresh(self) -> None:
        """Show the words of the stage."""
        self._heading.setText(self.stage.heading())
        self._intro.setText(self.stage.intro())

    def first_focus(self) -> QWidget:
        """The field where typing begins."""
        return self.stage.first_field().control

    def start(self, *, device: bool = False) -> None:
        """Begin: make a vault, or get in.

        Args:
            device: Try this computer's own secret first. Only at the start of the program: a vault
                that was locked opens by a person.
        """
        self._vault = None
        self._forget()
        if not self._presenter.has_vault:
            self._go(self.create_stage)
            return
        self._go(self.passphrase_stage)
        self._offer_users()
        if device:
            self._busy(self._presenter.unlock_with_device, self._on_device)

    def _offer_users(self) -> None:
        try:
            self.passphrase_stage.offer(self._presenter.users())
        except ProblemError as error:
            self._say(error.problem)

    def _forget(self) -> None:
        for stage in self._all_stages():
            stage.clear()
        self._error.hide()

    def _go(self, stage: Stage) -> None:
        self._stage = stage
        for each in self._all_stages():
            each.setVisible(each is stage)
        self._what_it_is.setVisible(stage is self.create_stage)
        self._brand.setVisible(stage is not self.create_stage)
        self._error.hide()
        self._news.hide()
        self.refresh()
        stage.first_field().focus()

    # --- acts ---

    def _create(self) -> None:
        form = self.create_stage.form()
        if self._fits(*self._presenter.faults_of_new(form)):
            self._busy(lambda: self._presenter.create(form), self._on_created)

    def _on_created(self, made: tuple[OpenVault, NewVault]) -> None:
        self._vault, new = made
        self._forget()
        self.code_stage.show_code(new.recovery_code)
        self._go(self.code_stage)

    def _confirm(self) -> None:
        stage, vault = self.code_stage, self._vault
        fault = self._presenter.fault_of_confirmation(stage.code, stage.typed)
        if vault is not None and self._fits(*filter(None, (fault,))):
            self._vault = None
            self._on_entered(Entrance(vault=vault))

    def _unlock(self) -> None:
        passphrase, user = self.passphrase_stage.passphrase, self.passphrase_stage.user
        remember = self.passphrase_stage.remembers
        fault = self._presenter.fault_of_passphrase(passphrase)
        if self._fits(*filter(None, (fault,))):
            self._busy(
                lambda: self._presenter.unlock(passphrase, user, remember=remember),
                self._on_entered,
            )

    def _recover(self) -> None:
        code, (passphrase, repeated) = self.recovery_stage.code, self.recovery_stage.passphrases
        if self._fits(*self._presenter.faults_of_recovery(code, passphrase, repeated)):
            self._busy(lambda: self._presenter.recover(code, passphrase), self._on_entered)

    # --- a backup ---

    def offer_restore(self, backup: Path | None = None) -> None:
        """Offer to put a backup back: this one, or the newest to begin with."""
        self._go(self.restore_stage)
        self._look_for_backups(backup)

    def _look_for_backups(self, folder: Path | None) -> None:
        self._busy(
            lambda: self._presenter.backups(folder),
            lambda found: self._show_backups(found, folder),
        )

    def _show_backups(self, found: Sequence[BackupMade], folder: Path | None) -> None:
        chosen = [each.folder for each in found if each.folder == folder]
        self.restore_stage.offer(found, chosen[0] if chosen else None)
        if not found:
            self._say(Problem(code="unlock.no_backup", place="backup"))
        self.stage.first_field().focus()

    def _back_from_restore(self) -> None:
        self._go(self.passphrase_stage if self._presenter.has_vault else self.create_stage)

    def _restore(self) -> None:
        backup, passphrase = self.restore_stage.backup, self.restore_stage.passphrase
        faults = self._presenter.faults_of_restore(backup, passphrase)
        if self._fits(*faults) and backup is not None:
            self._busy(lambda: self._presenter.restore(backup, passphrase), self._on_restored)

    def _on_restored(self, done: RestoreDone) -> None:
        self._forget()
        self.start()
        text = self.tr("The backup is in place.")
        if done.kept_in is not None:
            kept = self.tr("The vault it replaced is kept in {folder}.")
            text = f"{text} {kept.format(folder=done.kept_in)}"
        if done.erased_again:
            again = self.tr("Files erased again because they had been erased since: {count}.")
            text = f"{text} {again.format(count=done.erased_again)}"
        self._news.setText(text)
        self._news.show()

    def _on_device(self, entrance: Entrance | None) -> None:
        if entrance is not None:
            self._on_entered(entrance)
        else:
            self.stage.first_field().focus()

    def _on_entered(self, entrance: Entrance) -> None:
        self._forget()
        self.opened.emit(entrance)

    def abandon(self) -> OpenVault | None:
        """The vault that was made but not entered yet, when the program is closed meanwhile."""
        vault, self._vault = self._vault, None
        return vault

    # --- waiting and trouble ---

    def _busy(self, work: Callable[[], Result], then: Callable[[Result], None]) -> None:
        """Work on the store's lane; the form waits, greyed, and says what went wrong."""
        self._error.hide()
        self._wait.stop()  # its last tick would fetch the focus back from the page that follows
        self._stages.setEnabled(False)

        def done(result: Result) -> None:
            self._stages.setEnabled(True)
            then(result)

        def failed(error: Exception) -> None:
            self._stages.setEnabled(True)
            if not isinstance(error, ProblemError):
                self.services.tasks.failed_unhandled.emit(error)
                return
            if error.problem.code == TOO_WEAK:
                self._say(Problem(code=TOO_WEAK, place="passphrase"))
                return
            self._say(error.problem)
            self._wait.start()

        self.services.tasks.run(work, done, failed)

    def _fits(self, *faults: Problem) -> bool:
        """Whether nothing is wrong; else it is said at the fields."""
        if faults:
            self._say(*faults)
        return not faults

    def _say(self, *problems: Problem) -> None:
        sentences = {
            each.place: self.services.notices.sentence(Problem(code=each.code, facts=each.facts))
            for each in problems
        }
        if self.stage.show_faults(sentences):
            self._error.hide()
            return
        self._error.setText(" ".join(sentences.values()))
        self._error.show()
        self.stage.first_field().focus()

    def _show_wait(self) -> None:
        """Count down the delay after wrong attempts."""
        left = self._presenter.wait_seconds()
        self._stages.setEnabled(left <= 0)
        if left <= 0:
            self._wait.stop()
            self.stage.first_field().focus()
            return
        text = self.tr("Wait {seconds} s before the next attempt.")
        self._error.setText(text.format(seconds=round(left) or 1))
        self._error.show()


def _brand() -> QWidget:
    """The icon with the name."""
    logo = label()
    logo.setPixmap(application_icon().pixmap(LOGO, LOGO))
    name = label(Type.DISPLAY)
    name.setText("Reinteg Desk")
    return boxed(row(logo, name, None, gap=APART))
