"""Who may get in: listed, invited, removed; and the key of the vault, changed when it has to be."""

from collections.abc import Sequence

from PySide6.QtWidgets import QVBoxLayout, QWidget

from reinteg_desk.app.ports import Invitation, User
from reinteg_desk.app.problems import Problem
from reinteg_desk.app.vault_care import NewKey, UserLine, UserState
from reinteg_desk.domain.consultation import Role
from reinteg_desk.ui.kit.choices import CheckField, ChoiceField, Option
from reinteg_desk.ui.kit.fields import TextField
from reinteg_desk.ui.kit.languages import day, time_of_day
from reinteg_desk.ui.kit.layout import boxed, clear, column, hairline, label, row
from reinteg_desk.ui.kit.recovery_code import RecoveryCode
from reinteg_desk.ui.kit.services import Services
from reinteg_desk.ui.kit.tables import Column, RowsModel, Table
from reinteg_desk.ui.kit.theme import APART, NEAR, Type
from reinteg_desk.ui.settings.part import TABLE_ROWS, SettingsPart, filling
from reinteg_desk.ui.settings.presenter import NewUser


class UsersPart(SettingsPart):
    """For administrators."""

    def __init__(self, services: Services) -> None:
        super().__init__(services)
        self.model: RowsModel[UserLine] = RowsModel(self._columns())
        self.table = Table(
            self.model, lambda: self.tr("Users"), empty=lambda: self.tr("Nobody yet.")
        )
        self.table.grow_with_rows(least=TABLE_ROWS)
        self.table.selectionModel().selectionChanged.connect(lambda *_: self._offer())
        self.add = self.button(lambda: self.tr("Add a user"), self._ask_add, "primary")
        self._invite = self.button(lambda: self.tr("New code for this user"), self._ask_invite)
        self._remove = self.button(lambda: self.tr("Remove this user"), self._ask_remove)
        self._vouch = self.button(lambda: self.tr("Vouch for new signing keys"), self._ask_vouch)
        self._key = self.button(lambda: self.tr("Change the key of the vault"), self._ask_key)
        self.name = TextField(lambda: self.tr("Name"))
        self.role = ChoiceField(lambda: self.tr("Role"), self._roles())
        self.administrator = CheckField(lambda: self.tr("Administers the vault too"))
        self._form = boxed(column(self.name, self.role, self.administrator, gap=APART))
        self._form.hide()
        self._wanted = self._new_user()
        self._codes = QVBoxLayout()
        self._codes.setSpacing(APART)
        self._removed = label(Type.STRONG, wrap=True)
        self._removed.hide()
        self.setLayout(self._laid_out())
        self._offer()

    def _laid_out(self) -> QVBoxLayout:
        title, key_title = label(Type.SECTION), label(Type.SECTION)
        self.say(title.setText, lambda: self.tr("Users"))
        roles = label(Type.MUTED, wrap=True)
        key_words = label(Type.MUTED, wrap=True)
        self.say(
            roles.setText,
            lambda: self.tr(
                "A role is part of the signing key: for another role, add the person again and "
                "remove the old user. Old signatures remain valid."
            ),
        )
        self.say(key_title.setText, lambda: self.tr("The key of the vault"))
        self.say(
            key_words.setText,
            lambda: self.tr(
                "Whoever was removed but kept a copy of the key file and their passphrase can "
                "still read the vault with other tools, until the key changes. Changing it makes "
                "every old key file and code worthless; everybody else comes in once with a new "
                "printed code. Backups made before keep the old key."
            ),
        )
        page = column(
            title,
            roles,
            self.table,
            row(self.add, self._invite, self._remove, self._vouch, None),
            self._form,
            self._removed,
            self.confirmation,
            self._codes,
            NEAR,
            hairline(),
            NEAR,
            key_title,
            key_words,
            row(self._key, None),
            gap=NEAR,
        )
        return filling(page, self.table)

    def _columns(self) -> list[Column[UserLine]]:
        return [
            Column(heading=lambda: self.tr("Name"), text=lambda each: each.user.name, stretch=True),
            Column(heading=lambda: self.tr("Role"), text=lambda each: self._role(each.user)),
            Column(heading=lambda: self.tr("State"), text=self._state),
            Column(heading=lambda: self.tr("Last use"), text=self._last_use, figures=True),
        ]

    def _roles(self) -> list[Option]:
        return [
            (Role.ADVISING_DOCTOR, lambda: self.tr("advising doctor")),
            (Role.ADVISING_NURSE, lambda: self.tr("advising nurse")),
            (Role.OCCUPATIONAL_PHYSICIAN, lambda: self.tr("occupational physician")),
            (None, lambda: self.tr("administers only")),
        ]

    def _role(self, user: User) -> str:
        names = {value: text() for value, text in self._roles()}
        if user.administrator and user.role is not None:
            return self.tr("{role}, administrator").format(role=names[user.role])
        return names[user.role]

    def _state(self, line: UserLine) -> str:
        texts = {
            UserState.ACTIVE: self.tr("active"),
            UserState.INVITED: self.tr("invited: printed code waiting"),
            UserState.UNCONFIRMED: self.tr("signing key not vouched for"),
        }
        return texts[line.state]

    def _last_use(self, line: UserLine) -> str:
        at = line.last_used_at
        return f"{day(at.date())} {time_of_day(at)}" if at else self.tr("never")

    # --- the part ---

    def refresh(self) -> None:
        """Fetch the list again."""
        if self.is_administrator:
            self.run(self.presenter.users, self._show)

    def _show(self, lines: Sequence[UserLine]) -> None:
        self.model.set_rows(lines)
        self.table.retranslate()
        if self.table.selected() is None and lines:
            self.table.select(0)
        self._offer()

    def _offer(self) -> None:
        """Offer what can be done with the selected user."""
        vault, line = self.services.vault(), self._selected()
        other = vault is not None and line is not None
        removable = other and self.presenter.may_be_removed(line, vault)  # type: ignore[arg-type]
        self._remove.setVisible(removable)
        self._invite.setVisible(removable)
        self._vouch.setVisible(self.presenter.waits_for_confirmation(self.model.rows))

    def _selected(self) -> UserLine | None:
        at = self.table.selected()
        return None if at is None else self.model.row_at(at)

    def forget(self) -> None:
        """Nothing of the vault stays."""
        super().forget()
        self._close_form()
        self.model.set_rows(())
        self._removed.hide()
        clear(self._codes)

    def retranslate(self) -> None:
        """Say the table again."""
        super().retranslate()
        self.table.retranslate()

    def _close_form(self) -> None:
        self._form.hide()
        self.add.show()
        self.name.line.clear()
        self.name.set_error(None)
        self.role.set_value(Role.ADVISING_DOCTOR)
        self.administrator.set_value(False)

    # --- adding ---

    def _ask_add(self) -> None:
        self.confirmation.ask(
            lambda: self.tr(
                "The user gets a printed code, signs in with it once, and chooses a passphrase "
                "that nobody else knows."
            ),
            lambda: self.tr("Invite"),
            lambda vault, _: self.presenter.add_user(vault, self._wanted),
            lambda made: self._show_codes([made]),
            may_go=self._is_filled_in,
            cancelled=self._close_form,
        )
        self.add.hide()  # one way on at a time
        self._form.show()
        self.name.focus()

    def _new_user(self) -> NewUser:
        role = self.role.value
        return NewUser(
            name=self.name.text,
            role=role if isinstance(role, Role) else None,
            administrator=self.administrator.value or not isinstance(role, Role),
        )

    def _is_filled_in(self) -> bool:
        self._wanted = self._new_user()
        fault = self.presenter.fault_of_user(self._wanted)
        sentence = self.services.notices.sentence(Problem(code=fault.code)) if fault else None
        self.name.set_error(sentence)
        if fault is not None:
            self.name.focus()
        return fault is None

    def _ask_invite(self) -> None:
        line = self._selected()
        if line is None:
            return
        self.confirmation.ask(
            lambda: self.tr(
                "{name} will get a new printed code; an earlier one will no longer fit. The "
                "passphrase works until the new code is used."
            ).format(name=line.user.name),
            lambda: self.tr("Make the code"),
            lambda vault, _: self.presenter.invite(vault, line.user),
            lambda made: self._show_codes([made]),
        )

    def _show_codes(self, invitations: Sequence[Invitation], recovery: str = "") -> None:
        clear(self._codes)
        if recovery:
            self._codes.addWidget(self._code(recovery, None))
        for each in invitations:
            self._codes.addWidget(self._code(each.code, each.user.name))
        self.services.notices.warning(
            lambda: self.tr("Print the codes now: they are shown only once.")
        )
        self.refresh()

    def _code(self, code: str, name: str | None) -> QWidget:
        shown = RecoveryCode()
        shown.show_code(code, name)
        return shown

    # --- removing, vouching, the key ---

    def _ask_remove(self) -> None:
        line = self._selected()
        if line is None:
            return
        name = line.user.name
        self.confirmation.ask_to_destroy(
            lambda: self.tr(
                "{name} will no longer get in with this program, and what {name} signed stays "
                "good. Afterwards you are offered to change the key of the vault."
            ).format(name=name),
            lambda: self.tr("Remove"),
            lambda vault, _: self.presenter.remove_user(vault, line.user),
            self._on_removed,
        )

    def _on_removed(self, user: User) -> None:
        text = self.tr(
            "{name} is removed. Change the key of the vault too if {name} may have kept a copy of "
            "the files."
        )
        self._removed.setText(text.format(name=user.name))
        self._removed.show()
        self._key.setFocus()
        self.refresh()

    def _ask_vouch(self) -> None:
        names = ", ".join(
            each.user.name for each in self.model.rows if each.state is UserState.UNCONFIRMED
        )
        self.confirmation.ask(
            lambda: self.tr(
                "You say that these signing keys belong to these persons: {names}. Ask them in "
                "person when in doubt."
            ).format(names=names),
            lambda: self.tr("Vouch for them"),
            lambda vault, _: self.presenter.confirm_users(vault),
            lambda _: self.refresh(),
        )

    def _ask_key(self) -> None:
        self.confirmation.ask(
            lambda: self.tr(
                "The vault will be encrypted again with a new key. All codes and remembered "
                "computers will stop working; you will get the new codes to print."
            ),
            lambda: self.tr("Change the key"),
            self.presenter.change_key,
            self._on_new_key,
        )

    def _on_new_key(self, made: NewKey) -> None:
        self._removed.hide()
        self._show_codes(made.invitations, made.recovery_code)
