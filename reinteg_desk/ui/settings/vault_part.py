"""The user's own ways into the vault: this computer, the passphrase, the printed code."""

from PySide6.QtWidgets import QWidget

from reinteg_desk.app.problems import Problem, ProblemError
from reinteg_desk.ui.kit.layout import boxed, column, label, row
from reinteg_desk.ui.kit.recovery_code import RecoveryCode
from reinteg_desk.ui.kit.secrets import TOO_WEAK, AdvisedPassphrase, SecretField, keep_advising
from reinteg_desk.ui.kit.services import Services
from reinteg_desk.ui.kit.theme import APART, NEAR, Type
from reinteg_desk.ui.settings.confirmation import AT_THE_FIELD
from reinteg_desk.ui.settings.part import NEWS, SettingsPart
from reinteg_desk.ui.settings.presenter import NewPassphrase


class VaultPart(SettingsPart):
    """Changes to the key file; each asks the present passphrase and says when it is done."""

    def __init__(self, services: Services) -> None:
        super().__init__(services)
        self._who = label(Type.SECTION, wrap=True)
        self._present = SecretField(lambda: self.tr("Present passphrase"))
        self._wanted = AdvisedPassphrase(lambda: self.tr("New passphrase"))
        self._repeated = SecretField(lambda: self.tr("New passphrase again"))
        self._fields = {
            "present": self._present,
            "wanted": self._wanted.field,
            "repeated": self._repeated,
        }
        keep_advising(self._wanted, services, self._who.text)
        self._code = RecoveryCode()
        self._code.hide()
        self._new_code = self.button(lambda: self.tr("Make a new printed code"), self._ask_code)
        self._passphrase_form = self._change_form()
        self._passphrase_form.hide()
        self._lost = label(Type.MUTED, wrap=True)
        self.say(
            self._lost.setText,
            lambda: self.tr(
                "The printed code opens the vault when a passphrase is forgotten. A new one makes "
                "the old sheet worthless."
            ),
        )
        change = self.button(lambda: self.tr("Change the passphrase"), self._open_form)
        self.setLayout(
            column(
                self._who,
                row(change, None),
                self._passphrase_form,
                self._device_line(),
                column(self._lost, row(self._new_code, None), gap=NEAR),
                self.confirmation,
                self._code,
                None,
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
        remember = self.button(lambda: self.tr("Remember this computer"), self._ask_remember)
        self._forget = self.button(lambda: self.tr("Forget this computer"), self._ask_forget)
        self._forget.setEnabled(False)
        return boxed(column(words, row(remember, self._forget, None), gap=NEAR))

    def _change_form(self) -> QWidget:
        change = self.button(lambda: self.tr("Change it"), self._change, "primary")
        cancel = self.button(lambda: self.tr("Cancel"), self.forget, "flat")
        return boxed(
            column(
                self._present, self._wanted, self._repeated, row(change, cancel, None), gap=APART
            )
        )

    def refresh(self) -> None:
        """Offer what this user may do."""
        vault = self.services.vault()
        if vault is not None:
            for each in (self._new_code, self._lost):
                each.setVisible(self.presenter.may_print_code(vault))
            self._who.setText(vault.user.name)
        self.run(self.presenter.remembers_device, self._forget.setEnabled)

    def retranslate(self) -> None:
        """Say everything again."""
        super().retranslate()
        self.refresh()

    def forget(self) -> None:
        """Forget what was typed and shown."""
        super().forget()
        for field in self._fields.values():
            field.line.clear()
            field.set_error(None)
        self._passphrase_form.hide()
        self._code.clear()
        self._code.hide()
        self._who.clear()
        self.refresh()

    # --- the passphrase ---

    def _open_form(self) -> None:
        self.confirmation.forget()
        self._passphrase_form.show()
        self._present.focus()

    def _change(self) -> None:
        typed = NewPassphrase(
            present=self._present.text,
            wanted=self._wanted.field.text,
            repeated=self._repeated.text,
        )
        fault = self.presenter.fault(typed)
        self._show_fault(fault)
        if fault is None:
            self.run(
                lambda vault: self.presenter.change_passphrase(vault, typed),
                self._on_changed,
                self._on_refused,
            )

    def _on_changed(self, _: None) -> None:
        self.forget()
        self.services.notices.news(lambda: self.tr("The passphrase is changed."), topic=NEWS)

    def _on_refused(self, error: Exception) -> None:
        code = error.problem.code if isinstance(error, ProblemError) else ""
        if isinstance(error, ProblemError) and code in {*AT_THE_FIELD, TOO_WEAK}:
            place = "wanted" if code == TOO_WEAK else "present"
            self._show_fault(Problem(code=code, place=place, facts=error.problem.facts))
        else:
            self.services.tasks.failed_unhandled.emit(error)

    def _show_fault(self, fault: Problem | None) -> None:
        for name, field in self._fields.items():
            at_field = fault is not None and fault.place == name
            field.set_error(self._sentence(fault) if fault is not None and at_field else None)
            if at_field:
                field.focus()

    def _sentence(self, fault: Problem) -> str:
        return self.services.notices.sentence(Problem(code=fault.code, facts=fault.facts))

    # --- the printed code ---

    def _ask_code(self) -> None:
        self.confirmation.ask(
            lambda: self.tr("A new code will be made; the sheet that you have will no longer fit."),
            lambda: self.tr("Make the code"),
            lambda vault, _: self.presenter.new_recovery_code(vault),
            self._show_code,
        )

    def _show_code(self, code: str) -> None:
        self._code.show_code(code)
        self._code.show()
        self.services.notices.warning(
            lambda: self.tr("Keep the new code now; the old one no longer opens the vault.")
        )

    # --- this computer ---

    def _ask_remember(self) -> None:
        self.confirmation.ask(
            lambda: self.tr(
                "Whoever can use your account on this computer can then read the files too."
            ),
            lambda: self.tr("Remember it"),
            lambda vault, _: self.presenter.remember_device(vault),
            self._on_remembered,
        )

    def _on_remembered(self, _: None) -> None:
        self.refresh()
        self.services.notices.news(
            lambda: self.tr(
                "This computer unlocks the vault automatically from the next start on."
            ),
            topic=NEWS,
        )

    def _ask_forget(self) -> None:
        self.confirmation.ask(
            lambda: self.tr("From the next start on the passphrase is asked."),
            lambda: self.tr("Forget it"),
            lambda vault, _: self.presenter.forget_device(vault),
            self._on_forgotten,
        )

    def _on_forgotten(self, _: None) -> None:
        self.refresh()
        self.services.notices.news(
            lambda: self.tr("This computer asks for the passphrase again from now on."), topic=NEWS
        )
