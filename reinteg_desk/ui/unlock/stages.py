"""The stages of the unlock screen, each a small form."""

from collections.abc import Mapping, Sequence
from functools import partial

from PySide6.QtCore import Signal, SignalInstance
from PySide6.QtWidgets import QPushButton

from reinteg_desk.app.ports import User
from reinteg_desk.domain.consultation import Role
from reinteg_desk.domain.identifiers import UserId
from reinteg_desk.ui.kit.choices import CheckField, ChoiceField
from reinteg_desk.ui.kit.fields import Field, TextField
from reinteg_desk.ui.kit.layout import Part, column, row
from reinteg_desk.ui.kit.recovery_code import RecoveryCode
from reinteg_desk.ui.kit.secrets import AdvisedPassphrase, SecretField
from reinteg_desk.ui.kit.speaking import Speaking, Text
from reinteg_desk.ui.kit.theme import APART, GRID, NEAR, set_role
from reinteg_desk.ui.unlock.presenter import NewVaultForm


class Stage(Speaking):
    """One form: what it asks for, and the button that goes on.

    Signals:
        submitted: The form is to be carried out.
        asked_back: Another stage is wanted (the link below the button).
        restore_asked: A backup is to be put back.
    """

    submitted = Signal()
    asked_back = Signal()
    restore_asked = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.fields: dict[str, Field] = {}

    def heading(self) -> str:
        """What the stage is for."""
        raise NotImplementedError

    def intro(self) -> str:
        """What to know before."""
        raise NotImplementedError

    def first_field(self) -> Field:
        """Where typing begins."""
        return next(field for field in self.fields.values() if field.isVisibleTo(self))

    def clear(self) -> None:
        """Forget every secret that was typed."""
        for field in self.fields.values():
            field.set_error(None)
            if isinstance(field, SecretField):
                field.line.clear()

    def show_faults(self, sentences: Mapping[str | None, str]) -> bool:
        """Say what is wrong at the fields it is about; False where it is about none."""
        for name, each in self.fields.items():
            each.set_error(sentences.get(name))
        wrong = [each for name, each in self.fields.items() if name in sentences]
        if wrong:
            wrong[0].focus()
        return bool(wrong)

    def _arrange(
        self, go_on: Text, *parts: Part, back: Text | None = None, restore: bool = False
    ) -> None:
        button = QPushButton()
        set_role(button, "primary")
        self.say(button.setText, go_on)
        button.clicked.connect(self.submitted)
        box = column(*parts, NEAR, row(None, button), gap=APART)
        if back is not None:
            box.addLayout(row(self._link(back, self.asked_back), None))
        if restore:
            put_back = self._link(lambda: self.tr("Restore a backup"), self.restore_asked)
            box.addLayout(row(put_back, None))
        self.setLayout(box)
        for field in self.fields.values():
            if isinstance(field, TextField | SecretField):
                field.line.returnPressed.connect(self.submitted)
                field.line.textChanged.connect(partial(self._forget_fault, field))

    @staticmethod
    def _forget_fault(field: Field, _typed: str) -> None:
        """What was wrong is being put right."""
        field.set_error(None)

    def _link(self, text: Text, asked: SignalInstance) -> QPushButton:
        link = QPushButton()
        set_role(link, "link")
        self.say(link.setText, text)
        link.clicked.connect(asked)
        return link

    def _shown_letters(self, *secrets: SecretField) -> CheckField:
        box = CheckField(lambda: self.tr("Show what I type"))
        for secret in secrets:
            box.edited.connect(secret.show_letters)
        return box


class CreateStage(Stage):
    """Make a vault: who, in which role, with which passphrase."""

    def __init__(self) -> None:
        super().__init__()
        self._name = TextField(lambda: self.tr("Your name"))
        self._role = ChoiceField(lambda: self.tr("Your role"), self._roles())
        self._role.set_value(Role.ADVISING_DOCTOR)
        self.passphrase = AdvisedPassphrase(lambda: self.tr("Passphrase"))
        self._repeated = SecretField(lambda: self.tr("Passphrase again"))
        self.fields = {
            "name": self._name,
            "role": self._role,
            "passphrase": self.passphrase.field,
            "repeated": self._repeated,
        }
        self._arrange(
            lambda: self.tr("Create the vault"),
            self._name,
            self._role,
            self.passphrase,
            self._repeated,
            self._shown_letters(self.passphrase.field, self._repeated),
            restore=True,
        )

    def _roles(self) -> list[tuple[object, Text]]:
        return [
            (Role.ADVISING_DOCTOR, lambda: self.tr("advising doctor")),
            (Role.ADVISING_NURSE, lambda: self.tr("advising nurse")),
            (Role.OCCUPATIONAL_PHYSICIAN, lambda: self.tr("occupational physician")),
        ]

    def heading(self) -> str:
        """What the stage is for."""
        return self.tr("Create a vault")

    def intro(self) -> str:
        """What to know before."""
        return self.tr(
            "Files are kept encrypted on this computer only. A passphrase of four or more words is "
            "easy to remember and hard to guess."
        )

    def user_name(self) -> str:
        """The name as it stands."""
        return self._name.text

    def form(self) -> NewVaultForm:
        """What was typed."""
        role = self._role.value
        return NewVaultForm(
            user_name=self._name.text,
            role=role if isinstance(role, Role) else Role.ADVISING_DOCTOR,
            passphrase=self.passphrase.field.text,
            repeated=self._repeated.text,
        )


class PassphraseStage(Stage):
    """Get in: who, with which passphrase."""

    def __init__(self) -> None:
        super().__init__()
        self._user = ChoiceField(lambda: self.tr("Who"), [])
        self._passphrase = SecretField(lambda: self.tr("Passphrase"))
        self._remember = CheckField(lambda: self.tr("Unlock automatically on this computer"))
        self.fields = {"user": self._user, "passphrase": self._passphrase}
        self._arrange(
            lambda: self.tr("Unlock"),
            self._user,
            self._passphrase,
            column(
                self._shown_letters(self._passphrase),
                self._remember,
                gap=GRID,
            ),
            back=lambda: self.tr("Use the printed code instead"),
            restore=True,
        )

    def heading(self) -> str:
        """What the stage is for."""
        return self.tr("Unlock the vault")

    def intro(self) -> str:
        """What to know before."""
        return self.tr("Everything is encrypted until you unlock it.")

    def first_field(self) -> Field:
        """The passphrase, also where a list of users stands above it."""
        return self._passphrase

    def offer(self, users: Sequence[User]) -> None:
        """Offer the users; one alone needs no list."""
        self._user.set_options([(each.user_id, partial(str, each.name)) for each in users])
        if users and self._user.value is None:
            self._user.set_value(users[0].user_id)
        self._user.setVisible(len(users) > 1)

    @property
    def user(self) -> UserId | None:
        """Who was chosen, None where nobody is offered."""
        chosen = self._user.value
        return UserId(chosen) if isinstance(chosen, str) else None

    @property
    def passphrase(self) -> str:
        """What was typed."""
        return self._passphrase.text

    @property
    def remembers(self) -> bool:
        """Whether this computer is to open the vault by itself from now on."""
        return self._remember.value

    def clear(self) -> None:
        """Forget what was typed and ticked."""
        super().clear()
        self._remember.set_value(False)


class RecoveryStage(Stage):
    """Get in with the printed code and choose a new passphrase."""

    def __init__(self) -> None:
        super().__init__()
        self._code = TextField(lambda: self.tr("Printed code"))
        self.passphrase = AdvisedPassphrase(lambda: self.tr("New passphrase"))
        self._repeated = SecretField(lambda: self.tr("New passphrase again"))
        self.fields = {
            "code": self._code,
            "passphrase": self.passphrase.field,
            "repeated": self._repeated,
        }
        self._arrange(
            lambda: self.tr("Unlock"),
            self._code,
            self.passphrase,
            self._repeated,
            self._shown_letters(self.passphrase.field, self._repeated),
            back=lambda: self.tr("Back to the passphrase"),
        )

    def heading(self) -> str:
        """What the stage is for."""
        return self.tr("Unlock with the printed code")

    def intro(self) -> str:
        """What to know before."""
        return self.tr("It was shown when the vault was made.")

    @property
    def code(self) -> str:
        """The code as typed."""
        return self._code.text

    @property
    def passphrases(self) -> tuple[str, str]:
        """The new passphrase, twice."""
        return self.passphrase.field.text, self._repeated.text

    def clear(self) -> None:
        """Forget the code too."""
        super().clear()
        self._code.line.clear()


class CodeStage(Stage):
    """Shows the recovery code, once."""

    def __init__(self) -> None:
        super().__init__()
        self._shown = RecoveryCode()
        self._confirm = TextField(
            lambda: self.tr("Type the last group of the code, as a sign that you kept it")
        )
        self.fields = {"confirm": self._confirm}
        self._arrange(lambda: self.tr("Continue"), self._shown, self._confirm)

    def heading(self) -> str:
        """What the stage is for."""
        return self.tr("Print this code and keep it apart")

    def intro(self) -> str:
        """What to know before."""
        return self.tr(
            "It is shown only now. Without it, a forgotten passphrase means that nobody can read "
            "the files any more. Keep it on paper, away from this computer."
        )

    @property
    def code(self) -> str:
        """The code that is shown."""
        return self._shown.code

    def show_code(self, code: str) -> None:
        """Show a code."""
        self._shown.show_code(code)

    @property
    def typed(self) -> str:
        """What was typed as confirmation."""
        return self._confirm.text

    def clear(self) -> None:
        """Forget the code."""
        super().clear()
        self._shown.clear()
        self._confirm.line.clear()
