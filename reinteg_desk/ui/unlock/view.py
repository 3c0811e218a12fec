"""The first thing anybody sees: make a vault, or get in."""

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtWidgets import QLineEdit, QPushButton, QStackedWidget, QWidget

from reinteg_desk.app.ports import NewVault, OpenVault
from reinteg_desk.app.problems import Problem, ProblemError
from reinteg_desk.domain.consultation import Role
from reinteg_desk.ui.kit.choices import ChoiceField
from reinteg_desk.ui.kit.fields import TextField
from reinteg_desk.ui.kit.icons import application_icon
from reinteg_desk.ui.kit.layout import boxed, column, label, row, scrolling
from reinteg_desk.ui.kit.screen import Screen
from reinteg_desk.ui.kit.services import Services
from reinteg_desk.ui.kit.tasks import Lane
from reinteg_desk.ui.kit.theme import APART, EDGE, Type, set_role
from reinteg_desk.ui.unlock.presenter import NewVaultForm, Presenter, Stage

CARD_WIDTH = 460
LOGO = 48


class View(Screen):
    """The unlock screen.

    Signals:
        opened: A vault was opened.
        demo_asked: A new vault was made, with the wish to see the fictional files in it.
    """

    opened = Signal(object)

    def __init__(self, services: Services) -> None:
        super().__init__(services)
        self._presenter = Presenter(services.desk)
        self._vault: OpenVault | None = None
        self._code = ""
        self._heading = label(Type.TITLE, wrap=True)
        self._intro = label(Type.MUTED, wrap=True)
        self._error = label("field-error", wrap=True)
        self._error.setAccessibleName("")
        self._stages = QStackedWidget()
        self._pages = {
            Stage.CREATE: self._create_page(),
            Stage.UNLOCK: self._unlock_page(),
            Stage.RECOVERY: self._recovery_page(),
            Stage.SHOW_CODE: self._code_page(),
        }
        for page in self._pages.values():
            self._stages.addWidget(page)
        self._stage = Stage.UNLOCK
        self._wait = QTimer(self)
        self._wait.setInterval(500)
        self._wait.timeout.connect(self._show_wait)
        self.setLayout(column(scrolling(self._laid_out())))

    def _laid_out(self) -> QWidget:
        logo = label()
        logo.setPixmap(application_icon().pixmap(LOGO, LOGO))
        name = label(Type.DISPLAY)
        name.setText("Reinteg Desk")
        inside = column(
            row(logo, name, None, gap=APART),
            self._heading,
            self._intro,
            self._stages,
            self._error,
            gap=APART,
            edge=EDGE,
        )
        card = boxed(inside, role="raised")
        card.setFixedWidth(CARD_WIDTH)
        return boxed(column(None, row(None, card, None), None, edge=EDGE))

    # --- pages ---

    def _create_page(self) -> QWidget:
        self._name = TextField(lambda: self.tr("Your name"))
        self._role = ChoiceField(
            lambda: self.tr("Your role"),
            [
                (Role.ADVISING_DOCTOR, lambda: self.tr("advising doctor")),
                (Role.ADVISING_NURSE, lambda: self.tr("advising nurse")),
                (Role.OCCUPATIONAL_PHYSICIAN, lambda: self.tr("occupational physician")),
            ],
        )
        self._role.set_value(Role.ADVISING_DOCTOR)
        self._new = self._secret(lambda: self.tr("Passphrase"))
        self._repeated = self._secret(lambda: self.tr("Passphrase again"))
        self._advice = label(Type.MUTED, wrap=True)
        self._new.line.textChanged.connect(self._show_advice)
        make = self._primary(lambda: self.tr("Make the vault"), self._create)
        self._repeated.line.returnPressed.connect(self._create)
        return boxed(
            column(
                self._name,
                self._role,
                self._new,
                self._advice,
                self._repeated,
                row(None, make),
                None,
                gap=APART,
            )
        )

    def _unlock_page(self) -> QWidget:
        self._user = ChoiceField(lambda: self.tr("Who"), [])
        self._passphrase = self._secret(lambda: self.tr("Passphrase"))
        self._passphrase.line.returnPressed.connect(self._unlock)
        enter = self._primary(lambda: self.tr("Unlock"), self._unlock)
        lost = QPushButton()
        set_role(lost, "link")
        self.say(lost.setText, lambda: self.tr("Use the printed code instead"))
        lost.clicked.connect(lambda: self._go(Stage.RECOVERY))
        return boxed(column(self._user, self._passphrase, row(lost, None, enter), None, gap=APART))

    def _recovery_page(self) -> QWidget:
        self._printed = TextField(lambda: self.tr("Printed code"))
        self._fresh = self._secret(lambda: self.tr("New passphrase"))
        self._fresh_again = self._secret(lambda: self.tr("New passphrase again"))
        self._fresh_again.line.returnPressed.connect(self._recover)
        enter = self._primary(lambda: self.tr("Unlock"), self._recover)
        back = QPushButton()
        set_role(back, "link")
        self.say(back.setText, lambda: self.tr("Back to the passphrase"))
        back.clicked.connect(lambda: self._go(Stage.UNLOCK))
        return boxed(
            column(
                self._printed,
                self._fresh,
                self._fresh_again,
                row(back, None, enter),
                None,
                gap=APART,
            )
        )

    def _code_page(self) -> QWidget:
        self._code_label = label("code", wrap=True, selectable=True)
        self._confirm = TextField(
            lambda: self.tr("Type the last group of the code, as a sign that you kept it")
        )
        self._confirm.line.returnPressed.connect(self._confirmed)
        go_on = self._primary(lambda: self.tr("Continue"), self._confirmed)
        return boxed(column(self._code_label, self._confirm, row(None, go_on), None, gap=APART))

    def _secret(self, name: Callable[[], str]) -> TextField:
        field = TextField(name)
        field.line.setEchoMode(QLineEdit.EchoMode.Password)
        field.line.setInputMethodHints(
            Qt.InputMethodHint.ImhHiddenText | Qt.InputMethodHint.ImhSensitiveData
        )
        return field

    def _primary(self, name: Callable[[], str], act: Callable[[], None]) -> QPushButton:
        button = QPushButton()
        set_role(button, "primary")
        self.say(button.setText, name)
        button.clicked.connect(act)
        return button

    # --- the screen ---

    def title(self) -> str:
        """The name of the screen."""
        return self.tr("Unlock")

    def refresh(self) -> None:
        """Show the words of the stage."""
        headings = {
            Stage.CREATE: self.tr("Make a vault"),
            Stage.UNLOCK: self.tr("Unlock the vault"),
            Stage.RECOVERY: self.tr("Unlock with the printed code"),
            Stage.SHOW_CODE: self.tr("Print this code and keep it apart"),
        }
        intros = {
            Stage.CREATE: self.tr(
                "Files are kept encrypted on this computer only. A passphrase of four or more "
                "words is easy to remember and hard to guess."
            ),
            Stage.UNLOCK: self.tr("Everything is encrypted until you unlock it."),
            Stage.RECOVERY: self.tr("It was shown when the vault was made."),
            Stage.SHOW_CODE: self.tr(
                "It is shown only now. Without it, a forgotten passphrase means that nobody can "
                "read the files any more."
            ),
        }
        self._heading.setText(headings[self._stage])
        self._intro.setText(intros[self._stage])

    def first_focus(self) -> QWidget:
        """The field where typing begins."""
        fields = {
            Stage.CREATE: self._name,
            Stage.UNLOCK: self._passphrase,
            Stage.RECOVERY: self._printed,
            Stage.SHOW_CODE: self._confirm,
        }
        return fields[self._stage].control

    def start(self) -> None:
        """Begin: make a vault, or get in (with this device's secret where there is one)."""
        self._vault = None
        self._clear()
        stage = self._presenter.first_stage
        if stage is Stage.UNLOCK:
            self._offer_users()
            self.services.tasks.run(
                self._presenter.unlock_with_device, self._on_device, lambda _: None
            )
        self._go(stage)

    def _offer_users(self) -> None:
        try:
            users = self._presenter.users()
        except ProblemError as error:
            self._say(error.problem)
            return
        self._user.set_options([(each.user_id, partial(str, each.name)) for each in users])
        if users:
            self._user.set_value(users[0].user_id)
        self._user.setVisible(len(users) > 1)

    def _clear(self) -> None:
        for field in (
            self._passphrase,
            self._new,
            self._repeated,
            self._fresh,
            self._fresh_again,
            self._printed,
            self._confirm,
        ):
            field.line.clear()
        self._code = ""
        self._code_label.clear()
        self._error.clear()
        self._error.hide()

    def _go(self, stage: Stage) -> None:
        self._stage = stage
        self._stages.setCurrentWidget(self._pages[stage])
        self._error.hide()
        self.refresh()
        self.first_focus().setFocus(Qt.FocusReason.OtherFocusReason)

    # --- acts ---

    def _show_advice(self, passphrase: str) -> None:
        text = self.services.notices.sentence(self._presenter.advice(passphrase))
        self._advice.setText(text if passphrase else "")

    def _create(self) -> None:
        role = self._role.value
        form = NewVaultForm(
            user_name=self._name.line.text(),
            role=role if isinstance(role, Role) else Role.ADVISING_DOCTOR,
            passphrase=self._new.line.text(),
            repeated=self._repeated.line.text(),
        )
        fault = self._presenter.fault(form)
        if fault is not None:
            self._say(fault)
            return
        self._busy(lambda: self._presenter.create(form), self._on_created)

    def _on_created(self, made: tuple[OpenVault, NewVault]) -> None:
        self._vault, new = made
        self._clear()
        self._code = new.recovery_code
        self._code_label.setText(new.recovery_code)
        self._go(Stage.SHOW_CODE)

    def _confirmed(self) -> None:
        if not self._presenter.confirms(self._code, self._confirm.line.text()):
            self._say(Problem(code="unlock.code_not_confirmed"))
            return
        vault, self._vault = self._vault, None
        self._clear()
        self.opened.emit(vault)

    def _unlock(self) -> None:
        passphrase, user = self._passphrase.line.text(), self._user.value
        if not passphrase:
            self._say(Problem(code="unlock.no_passphrase"))
            return
        self._busy(
            lambda: self._presenter.unlock(passphrase, user),  # type: ignore[arg-type]
            self._on_opened,
        )

    def _recover(self) -> None:
        code, passphrase = self._printed.line.text(), self._fresh.line.text()
        if passphrase != self._fresh_again.line.text() or not passphrase:
            self._say(Problem(code="unlock.not_the_same"))
            return
        self._busy(lambda: self._presenter.recover(code, passphrase), self._on_opened)

    def _on_device(self, vault: OpenVault | None) -> None:
        if vault is not None:
            self._on_opened(vault)

    def _on_opened(self, vault: OpenVault) -> None:
        self._clear()
        self.opened.emit(vault)

    def _busy(self, work: Callable[[], object], then: Callable[..., None]) -> None:
        """Work on the store's lane; the page waits, greyed, and says what went wrong."""
        self._error.hide()
        self._stages.setEnabled(False)

        def done(result: object) -> None:
            self._stages.setEnabled(True)
            then(result)

        def failed(error: Exception) -> None:
            self._stages.setEnabled(True)
            if not isinstance(error, ProblemError):
                self.services.tasks.failed_unhandled.emit(error)
                return
            self._say(error.problem)
            self._passphrase.line.selectAll()
            self.first_focus().setFocus(Qt.FocusReason.OtherFocusReason)
            self._wait.start()

        self.services.tasks.run(work, done, failed, lane=Lane.STORE)

    def _say(self, problem: Problem) -> None:
        self._error.setText(self.services.notices.sentence(problem))
        self._error.show()

    def _show_wait(self) -> None:
        """Count down the delay after wrong attempts."""
        left = self._presenter.wait_seconds()
        self._stages.setEnabled(left <= 0)
        if left <= 0:
            self._wait.stop()
            self.first_focus().setFocus(Qt.FocusReason.OtherFocusReason)
            return
        text = self.tr("Wait {seconds} s before the next attempt.")
        self._error.setText(text.format(seconds=round(left) or 1))
        self._error.show()
