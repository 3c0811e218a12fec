"""From passphrase to key."""

import pytest

from reinteg_desk.vault.passphrase import Cost, cost_for_this_machine, derive
from reinteg_desk.vault.strength import strength_of
from tests.vault_support import QUICK

SALT = b"0123456789abcdef"


def test_that_the_derivation_is_argon2id_and_stays_what_it_is():
    # RFC 9106, section 5.3: the library computes Argon2id.
    from cryptography.hazmat.primitives.kdf.argon2 import Argon2id

    vector = Argon2id(
        salt=b"\2" * 16,
        length=32,
        iterations=3,
        lanes=4,
        memory_cost=32,
        ad=b"\4" * 12,
        secret=b"\3" * 8,
    ).derive(b"\1" * 32)
    assert vector.hex() == "0d640df58d78766c08c037a34a8b53c9d01ef0452d75b65eb52520e96b01e659"
    # Key files in the field rest on this value: it may never change.
    key = "b43658e4baffc7d76e90312f0e893ff2cbf41f8d810b317ff32ef1c4c398f830"
    assert derive("wachtzin", SALT, QUICK).hex() == key


def test_that_two_ways_to_type_an_accent_are_one_passphrase():
    composed, decomposed = "caf\u00e9", "cafe\u0301"

    assert derive(composed, SALT, QUICK) == derive(decomposed, SALT, QUICK)


@pytest.mark.parametrize(
    "wrong",
    [
        {"memory_kib": 64 * 1024 - 1},
        {"memory_kib": 2 * 1024 * 1024},
        {"passes": 0},
        {"passes": 1000},
        {"lanes": 0},
    ],
)
def test_that_a_cost_below_64_mib_or_beyond_a_laptop_is_refused(wrong):
    with pytest.raises(ValueError, match="cost"):
        Cost(**wrong)


def test_that_the_cost_measured_here_is_at_least_the_usual_one():
    cost = cost_for_this_machine()

    assert cost.memory_kib >= 64 * 1024
    assert cost.passes >= 3


def test_that_the_advice_knows_a_weak_passphrase_from_a_strong_one():
    weak = strength_of("wachtwoord1")
    strong = strength_of("kameel trommel aarzelend zwembad")
    about_me = strength_of("peetersannelies", about=["Annelies", "Peeters"])

    assert weak.score <= 1
    assert strong.score == 4
    assert about_me.guesses_log10 < strength_of("peetersannelies").guesses_log10
    assert strength_of("").score == 0
    assert strength_of("ab " * 200).score >= 0
    assert strong.advice.code == "vault.strength_4"
