"""The ways into the vault: this computer, the passphrase, the printed code."""

from collections.abc import Callable

from PySide6.QtWidgets import QPushButton, QWidget

from reinteg_desk.app.ports import OpenVault
from reinteg_desk.app.problems import Problem, ProblemError
from reinteg_desk.ui.kit.layout import boxed, column, label, row
from reinteg_desk.ui.kit.recovery_code import RecoveryCode
from reinteg_desk.ui.kit.secrets import AdvisedPassphrase, SecretField, keep_advising
from reinteg_desk.ui.kit.services import Services
from reinteg_desk.ui.kit.speaking import Speaking, Text
from reinteg_desk.ui.kit.theme import APART, NEAR, Type, set_role
from reinteg_desk.ui.settings.presenter import NewPassphrase, Presenter


class VaultPart(Speaking):
    """Changes to the key file; each takes a moment and says when it is done."""

    def __init__(self, services: Services) -> None:
        super().__init__()
        self._services = services
        self._presenter = Presenter(services.desk)
        self._present = SecretField(lambda: self.tr("Present passphrase"))
        self._wanted = AdvisedPassphrase(lambda: self.tr("New passphrase"))
        self._repeated = SecretField(lambda: self.tr("New passphrase again"))
        self._fields = {
            "present": self._present,
            "wanted": self._wanted.field,
            "repeated": self._repeated,
        }
        keep_advising(self._wanted, services)
        self._code = RecoveryCode()
        self._code.hide()
        self._new_code = self._button(lambda: self.tr("Make a new printed code"), self._print)
        self._passphrase_form = self._change_form()
        self._passphrase_form.hide()
        self.setLayout(
            column(
                self._device_line(),
                self._button_line(lambda: self.tr("Change the passphrase"), self._open_form),
                self._passphrase_form,
                row(self._new_code, None),
                self._code,
                gap=APART,
            )
        )

    def _device_line(self) -> QWidget:
        words = label(Type.MUTED, wrap=True)
        self.say(
            words.setText,
            lambda: self.tr(
                "A remembered computer opens the vault when the program starts, without a "
                "passphrase; to sign, the passphrase is asked."
            ),
        )
        remember = self._button(lambda: self.tr("Remember this computer"), self._remember)
        forget = self._button(lambda: self.tr("Forget this computer"), self._forget_device)
        return boxed(column(words, row(remember, forget, None)))

    def _change_form(self) -> QWidget:
        change = self._button(lambda: self.tr("Change it"), self._change)
        set_role(change, "primary")
        cancel = self._button(lambda: self.tr("Cancel"), self.forget)
        set_role(cancel, "flat")
        return boxed(
            column(
                self._present, self._wanted, self._repeated, row(change, cancel, None), gap=APART
            )
        )

    def _button_line(self, text: Text, act: Callable[[], object]) -> QWidget:
        return boxed(row(self._button(text, act), None, gap=NEAR))

    def _button(self, text: Text, act: Callable[[], object]) -> QPushButton:
        button = QPushButton()
        self.say(button.setText, text)
        button.clicked.connect(lambda _checked: act())
        return button

    def refresh(self) -> None:
        """Offer what this user may do."""
        vault = self._services.vault()
        if vault is not None:
            self._new_code.setVisible(self._presenter.may_print_code(vault))
            self._present.setVisible(self._presenter.asks_present_passphrase(vault))

    def forget(self) -> None:
        """Forget what was typed and shown."""
        for field in self._fields.values():
            field.line.clear()
            field.set_error(None)
        self._passphrase_form.hide()
        self._code.clear()
        self._code.hide()

    # --- acts ---

    def _open_form(self) -> None:
        self._passphrase_form.show()
        first = self._present if self._present.isVisibleTo(self) else self._wanted.field
        first.focus()

    def _change(self) -> None:
        vault = self._services.vault()
        if vault is None:
            return
        typed = NewPassphrase(
            present=self._present.text,
            wanted=self._wanted.field.text,
            repeated=self._repeated.text,
        )
        asks_present = self._presenter.asks_present_passphrase(vault)
        fault = self._presenter.fault(typed, asks_present=asks_present)
        self._show_fault(fault)
        if fault is None:
            self._run(
                lambda: self._presenter.change_passphrase(vault, typed),
                lambda: self.tr("The passphrase is changed."),
                self.forget,
            )

    def _show_fault(self, fault: Problem | None) -> None:
        for name, field in self._fields.items():
            at_field = fault is not None and fault.place == name
            sentence = self._services.notices.sentence(Problem(code=fault.code)) if fault else None
            field.set_error(sentence if at_field else None)
            if at_field:
                field.focus()

    def _print(self) -> None:
        vault = self._services.vault()
        if vault is None:
            return

        def show(code: str) -> None:
            self._code.show_code(code)
            self._code.show()
            self._services.notices.warning(
                lambda: self.tr("Keep the new code now; the old one no longer opens the vault.")
            )

        self._services.tasks.run(lambda: self._presenter.new_recovery_code(vault), show)

    def _remember(self) -> None:
        self._with_vault(
            self._presenter.remember_device,
            lambda: self.tr("This computer opens the vault by itself from the next start on."),
        )

    def _forget_device(self) -> None:
        self._run(
            self._presenter.forget_device,
            lambda: self.tr("This computer asks for the passphrase again from now on."),
        )

    def _with_vault(self, act: Callable[[OpenVault], None], done: Text) -> None:
        vault = self._services.vault()
        if vault is not None:
            self._run(lambda: act(vault), done)

    def _run(
        self, work: Callable[[], None], done: Text, then: Callable[[], None] | None = None
    ) -> None:
        """Work on the store's lane; say when it is done, or what is wrong."""

        def succeeded(_: None) -> None:
            if then is not None:
                then()
            self._services.notices.news(done)

        def failed(error: Exception) -> None:
            if isinstance(error, ProblemError) and error.problem.code == "vault.wrong_passphrase":
                self._show_fault(Problem(code=error.problem.code, place="present"))
            else:
                self._services.tasks.failed_unhandled.emit(error)

        self._services.tasks.run(work, succeeded, failed)
