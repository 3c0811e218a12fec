"""Making a vault and getting in, without Qt and without a real vault."""

from dataclasses import dataclass, field

import pytest

from reinteg_desk.app.ports import NewVault, User
from reinteg_desk.app.problems import Problem, ProblemError, trouble
from reinteg_desk.domain.consultation import Role
from reinteg_desk.domain.identifiers import UserId
from reinteg_desk.system.texts import load_messages
from reinteg_desk.ui.unlock.presenter import NewVaultForm, Presenter

CODE = "AAAAA-BBBBB-CCCCC-DDDDD-EEEEE-FFFFF"


class OpenedVault:
    """Open until it is closed."""

    closed = False
    warning = None

    def close(self):
        self.closed = True


@dataclass
class Vaults:
    """Ways in that remember what was asked of them."""

    there: bool = True
    refuses: dict = field(default_factory=dict)
    asked: list = field(default_factory=list)
    vault: OpenedVault = field(default_factory=OpenedVault)

    def _do(self, name, *given):
        self.asked.append((name, *given))
        if name in self.refuses:
            raise trouble(self.refuses[name])
        return self.vault

    def exists(self):
        return self.there

    def users(self):
        return [User(user_id=UserId("u"), name="Dr. T.", role=Role.ADVISING_DOCTOR)]

    def wait_seconds(self):
        return 4.0

    def create(self, *, user_name, role, passphrase):
        return self._do("create", user_name, role, passphrase), NewVault(recovery_code=CODE)

    def unlock(self, passphrase, *, user=None):
        return self._do("unlock", passphrase, user)

    def unlock_with_recovery_code(self, code):
        return self._do("recover", code)

    def unlock_with_device(self):
        return self._do("device")

    def remember_device(self, vault):
        self._do("remember", vault)

    def change_passphrase(self, vault, passphrase):
        self._do("change", vault, passphrase)


@dataclass
class Desk:
    """As much of a desk as getting in needs."""

    vaults: Vaults


@pytest.fixture
def vaults():
    return Vaults()


@pytest.fixture
def presenter(vaults):
    return Presenter(Desk(vaults))


def form(**changed):
    values = {
        "user_name": " Dr. T. ",
        "role": Role.ADVISING_DOCTOR,
        "passphrase": "vier woorden",
        "repeated": "vier woorden",
    }
    return NewVaultForm(**(values | changed))


@pytest.mark.parametrize(
    ("changed", "code", "place"),
    [
        ({"user_name": "  "}, "unlock.no_name", "name"),
        ({"passphrase": ""}, "unlock.no_passphrase", "passphrase"),
        ({"repeated": "vijf woorden"}, "unlock.not_the_same", "repeated"),
    ],
)
def test_that_what_is_missing_is_named_with_its_field(presenter, changed, code, place):
    assert presenter.faults_of_new(form(**changed)) == (Problem(code=code, place=place),)


def test_that_everything_that_is_missing_is_named_at_once(presenter):
    faults = presenter.faults_of_new(form(user_name="", passphrase=""))

    assert [each.place for each in faults] == ["name", "passphrase"]


def test_that_a_complete_form_makes_a_vault(presenter, vaults):
    assert presenter.faults_of_new(form()) == ()

    vault, new = presenter.create(form())

    assert vaults.asked == [("create", "Dr. T.", Role.ADVISING_DOCTOR, "vier woorden")]
    assert vault is vaults.vault
    assert new.recovery_code == CODE


@pytest.mark.parametrize("typed", ["FFFFF", " fffff "])
def test_that_the_last_group_confirms_the_code(presenter, typed):
    assert presenter.fault_of_confirmation(CODE, typed) is None


@pytest.mark.parametrize("typed", ["", "AAAAA", CODE])
def test_that_nothing_else_confirms_the_code(presenter, typed):
    assert presenter.fault_of_confirmation(CODE, typed).place == "confirm"


def test_that_an_empty_passphrase_is_not_tried(presenter):
    assert presenter.fault_of_passphrase("").place == "passphrase"
    assert presenter.fault_of_passphrase(" ") is None


def test_that_a_computer_is_remembered_only_where_that_is_wished(presenter, vaults):
    presenter.unlock("p", None, remember=False)
    presenter.unlock("p", UserId("u"), remember=True)

    assert [name for name, *_ in vaults.asked] == ["unlock", "unlock", "remember"]
    assert vaults.asked[1] == ("unlock", "p", "u")


def test_that_a_keyring_that_fails_is_a_remark_and_no_reason_to_stay_out(presenter, vaults):
    vaults.refuses["remember"] = "vault.no_keyring"

    entrance = presenter.unlock("p", None, remember=True)

    assert entrance.vault is vaults.vault
    assert entrance.remark.code == "vault.no_keyring"
    assert not vaults.vault.closed


def test_that_a_wrong_passphrase_is_the_vault_s_own_trouble(presenter, vaults):
    vaults.refuses["unlock"] = "vault.wrong_passphrase"

    with pytest.raises(ProblemError) as caught:
        presenter.unlock("p", None, remember=True)

    assert caught.value.problem.code == "vault.wrong_passphrase"
    assert [name for name, *_ in vaults.asked] == ["unlock"]


def test_that_a_printed_code_opens_and_sets_the_new_passphrase(presenter, vaults):
    entrance = presenter.recover(CODE, "nieuw")

    assert entrance.vault is vaults.vault
    assert vaults.asked == [("recover", CODE), ("change", vaults.vault, "nieuw")]


def test_that_a_vault_is_closed_again_where_the_new_passphrase_could_not_be_set(presenter, vaults):
    vaults.refuses["change"] = "file.cannot_write"

    with pytest.raises(ProblemError):
        presenter.recover(CODE, "nieuw")

    assert vaults.vault.closed


@pytest.mark.parametrize(
    ("given", "place"),
    [(("", "a", "a"), "code"), ((CODE, "", ""), "passphrase"), ((CODE, "a", "b"), "repeated")],
)
def test_that_a_recovery_that_cannot_work_is_not_tried(presenter, given, place):
    assert [each.place for each in presenter.faults_of_recovery(*given)] == [place]


def test_that_secrets_are_in_no_representation():
    assert "vier woorden" not in repr(form())


def test_that_every_fault_has_a_sentence_in_every_language():
    messages = load_messages()
    codes = ("no_name", "no_passphrase", "not_the_same", "code_not_confirmed", "no_code")
    for language in ("nl", "fr", "en"):
        for code in codes:
            problem = Problem(code=f"unlock.{code}")
            assert messages.sentence(problem, language) != problem.code
