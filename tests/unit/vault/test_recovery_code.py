"""Printed codes."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reinteg_desk.vault.recovery_code import new_code, secret_of
from tests.vault_support import refused


def test_that_a_code_is_six_groups_of_five_without_lookalikes():
    code = new_code()
    groups = code.split("-")

    assert [len(each) for each in groups] == [5] * 6
    assert not set(code) & set("ILOU")


def test_that_codes_differ_and_hold_at_least_128_bits():
    secrets = {secret_of(new_code()) for _ in range(200)}

    assert len(secrets) == 200
    assert 26 * 5 >= 128
    assert all(len(each) == 26 for each in secrets)
    # Every place takes many values: none is a constant.
    assert all(len({each[n] for each in secrets}) > 16 for n in range(26))


def test_that_case_spaces_and_lookalikes_do_not_matter():
    code = new_code()
    typed = f"  {code.lower().replace('-', ' ').replace('0', 'o').replace('1', 'l')} "

    assert secret_of(typed) == secret_of(code)


@pytest.mark.parametrize("typed", ["", "ABCDE", "Ω" * 30, "U" * 30, "A" * 31])
def test_that_what_is_no_code_is_a_typing_error(typed):
    with refused("vault.recovery_code_typo"):
        secret_of(typed)


@given(place=st.integers(0, 29), other=st.sampled_from("0123456789ABCDEFGHJKMNPQRSTVWXYZ"))
def test_that_one_wrong_symbol_is_found_before_any_key_is_tried(place, other):
    symbols = "4TJ8X0QZ2MRRWB7HHKAQ53N9CD"
    from reinteg_desk.vault.recovery_code import _check

    code = symbols + _check(symbols)
    if code[place] == other:
        assert secret_of(code) == symbols.encode()
        return
    with refused("vault.recovery_code_typo"):
        secret_of(code[:place] + other + code[place + 1 :])
