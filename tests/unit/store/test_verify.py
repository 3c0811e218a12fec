"""The log edited by hand, with the key: each edit is found and the first bad event is named."""

from contextlib import contextmanager

import pytest
import sqlcipher3.dbapi2 as sqlcipher

from reinteg_desk.app.ports import Signed
from reinteg_desk.store.events import LogEvent
from reinteg_desk.store.verify import verify
from reinteg_desk.vault.signing import is_signed_by, new_key_pair, sign
from tests.vault_support import (
    DOCTOR,
    KEY,
    case_of,
    codes,
    consultations_of,
    features,
    new_database,
    open_database,
)

PAIR = new_key_pair()


def sign_as_doctor(statement) -> Signed:
    whole = {**statement, "user": DOCTOR}
    return Signed(statement=whole, public_key=PAIR.public, signature=sign(PAIR.seed, whole))


@pytest.fixture
def folder(tmp_path):
    """A store with three consultations, one of them final and signed, and twelve events."""
    database = new_database(tmp_path)
    consultations = consultations_of(database, sign_as_doctor)
    first = consultations.create(case_of("Jan"))
    second = consultations.create(case_of("Piet"))
    for n in range(4):
        consultations.save(first.consultation_id, case_of("Jan", remark=str(n)))
        consultations.save(second.consultation_id, case_of("Piet", remark=str(n)))
    consultations.finalise(first.consultation_id)
    database.close()
    return tmp_path


@contextmanager
def by_hand(folder):
    """What somebody with the key and a bare SQLCipher can do: the guards are dropped first."""
    connection = sqlcipher.connect(str(folder / "store.db"), isolation_level=None)
    connection.execute(f"PRAGMA key = \"x'{KEY.hex()}'\"")
    triggers = connection.execute(
        "SELECT name, sql FROM sqlite_schema WHERE type = 'trigger'"
    ).fetchall()
    for name, _ in triggers:
        connection.execute(f"DROP TRIGGER {name}")
    yield connection
    for _, sql in triggers:
        connection.execute(sql)
    connection.close()


def found_in(folder, check=None):
    database = open_database(folder)
    try:
        return verify(database, known_features=features(), check_signature=check)
    finally:
        database.close()


def test_that_an_untouched_store_has_no_findings(folder):
    assert found_in(folder) == ()


@pytest.mark.parametrize("column", ["at", "user_id", "kind", "dossier_id", "content_hash", "mac"])
@pytest.mark.parametrize("seq", [1, 5, 12])
def test_that_a_changed_event_is_named(folder, column, seq):
    value = "zeroblob(32)" if column in {"content_hash", "mac"} else "'changed'"
    with by_hand(folder) as connection:
        connection.execute(f"UPDATE event SET {column} = {value} WHERE seq = {seq}")

    first = found_in(folder)[0]
    assert (first.code, first.place) == ("store.log_event_changed", f"event {seq}")


@pytest.mark.parametrize("seq", [1, 6, 11])
def test_that_a_removed_event_is_named(folder, seq):
    with by_hand(folder) as connection:
        connection.execute(f"DELETE FROM event WHERE seq = {seq}")

    first = found_in(folder)[0]
    assert (first.code, first.place) == ("store.log_event_missing", f"event {seq}")


def test_that_a_removed_event_with_the_rest_renumbered_is_named(folder):
    with by_hand(folder) as connection:
        connection.execute("DELETE FROM event WHERE seq = 6")
        connection.execute("UPDATE event SET seq = seq - 1 WHERE seq > 6")

    first = found_in(folder)[0]
    assert (first.code, first.place) == ("store.log_event_changed", "event 6")


def test_that_two_events_in_the_other_order_are_named(folder):
    with by_hand(folder) as connection:
        connection.execute("UPDATE event SET seq = 100 WHERE seq = 4")
        connection.execute("UPDATE event SET seq = 4 WHERE seq = 5")
        connection.execute("UPDATE event SET seq = 5 WHERE seq = 100")

    first = found_in(folder)[0]
    assert (first.code, first.place) == ("store.log_event_changed", "event 4")


def test_that_a_cut_tail_is_named(folder):
    with by_hand(folder) as connection:
        connection.execute("DELETE FROM event WHERE seq > 9")

    first = found_in(folder)[0]
    assert (first.code, first.place) == ("store.log_cut", "event 10")
    assert first.facts == {"found": "10", "allowed": "12"}


def test_that_a_cut_tail_with_the_head_put_back_shows_in_what_is_stored(folder):
    with by_hand(folder) as connection:
        connection.execute("DELETE FROM event WHERE seq > 9")
        connection.execute(
            "UPDATE chain_head SET count = 9, mac = (SELECT mac FROM event WHERE seq = 9)"
        )

    assert "store.content_changed" in codes(found_in(folder))
    assert "store.signature_of_something_else" in codes(found_in(folder))


def test_that_an_inserted_event_is_named(folder):
    with by_hand(folder) as connection:
        connection.execute(
            "INSERT INTO event SELECT 13, at, user_id, kind, dossier_id, consultation_id,"
            " content_hash, detail, mac FROM event WHERE seq = 12"
        )

    first = found_in(folder)[0]
    assert (first.code, first.place) == ("store.log_event_changed", "event 13")


def test_that_a_log_rewritten_with_its_own_key_still_betrays_itself_by_the_signature(folder):
    """Who has the key can recompute the whole chain; the doctor's signature names the old one."""
    with by_hand(folder) as connection:
        chain_key = connection.execute("SELECT value FROM fact WHERE name = 'chain_key'").fetchone()
        connection.execute("UPDATE event SET at = 'another day' WHERE seq = 2")
        previous = b"\0" * 32
        for row in connection.execute(
            "SELECT seq, at, user_id, kind, dossier_id, consultation_id, content_hash, detail"
            " FROM event ORDER BY seq"
        ).fetchall():
            names = ("seq", "at", "user_id", "kind", "dossier_id", "consultation_id")
            event = LogEvent(
                **dict(zip(names, row[:6], strict=True)), content_hash=row[6], detail=row[7]
            )
            previous = event.mac(chain_key[0], previous)
            connection.execute("UPDATE event SET mac = ? WHERE seq = ?", (previous, row[0]))
        connection.execute("UPDATE chain_head SET mac = ?", (previous,))

    assert codes(found_in(folder)) == ["store.log_rewritten"]


def test_that_a_guard_that_was_taken_out_is_found(folder):
    connection = sqlcipher.connect(str(folder / "store.db"))
    connection.execute(f"PRAGMA key = \"x'{KEY.hex()}'\"")
    connection.execute("DROP TRIGGER event_is_never_changed")
    connection.close()

    assert codes(found_in(folder)) == ["store.schema_changed"]


def consultation_ids(connection):
    rows = connection.execute("SELECT consultation_id FROM consultation ORDER BY number")
    return [row[0] for row in rows]


def test_that_a_draft_put_back_to_an_earlier_state_is_found(folder):
    with by_hand(folder) as connection:
        second = consultation_ids(connection)[1]
        connection.execute(
            "UPDATE consultation SET payload = (SELECT payload FROM earlier_state"
            " WHERE consultation_id = ?1 LIMIT 1) WHERE consultation_id = ?1",
            (second,),
        )

    assert codes(found_in(folder)) == ["store.content_changed"]


def test_that_the_content_of_one_person_under_another_is_found(folder):
    with by_hand(folder) as connection:
        first, second = consultation_ids(connection)
        connection.execute(
            "UPDATE consultation SET payload = (SELECT payload FROM consultation"
            " WHERE consultation_id = ?) WHERE consultation_id = ?",
            (first, second),
        )
        connection.execute("PRAGMA foreign_keys = OFF")

    assert "store.content_changed" in codes(found_in(folder))


def test_that_a_removed_consultation_is_found(folder):
    with by_hand(folder) as connection:
        second = consultation_ids(connection)[1]
        for table in ("listing", "earlier_state", "consultation"):
            connection.execute(f"DELETE FROM {table} WHERE consultation_id = ?", (second,))

    problems = found_in(folder)
    assert codes(problems)[-1] == "store.content_missing"
    assert problems[-1].place == second


@pytest.mark.parametrize(
    "change", ["name = 'Ander'", "category = 2", "born_on = '1990-01-01'", "words = ' x'"]
)
def test_that_a_list_that_shows_something_else_is_found(folder, change):
    with by_hand(folder) as connection:
        connection.execute(f"UPDATE listing SET {change} WHERE name = 'Jan'")

    assert codes(found_in(folder)) == ["store.listed_wrongly"]


def test_that_a_final_consultation_turned_back_into_a_draft_is_found(folder):
    with by_hand(folder) as connection:
        connection.execute("UPDATE consultation SET state = 'draft' WHERE state = 'final'")

    assert "store.content_changed" in codes(found_in(folder))


def test_that_a_missing_forged_or_moved_signature_is_found(folder):
    def check(signed):
        from reinteg_desk.domain.problems import Problem

        good = is_signed_by(PAIR.public, signed.signature, signed.statement)
        return None if good else Problem(code="vault.signature_forged")

    assert found_in(folder, check) == ()
    with by_hand(folder) as connection:
        connection.execute("UPDATE signature SET statement = replace(statement, 'content', 'c')")
    assert codes(found_in(folder, check)) == ["vault.signature_forged"]
    with by_hand(folder) as connection:
        connection.execute("DELETE FROM signature")
    assert codes(found_in(folder, check)) == ["store.signature_missing"]


def test_that_a_good_signature_of_another_content_is_found(folder):
    with by_hand(folder) as connection:
        consultation, statement = connection.execute(
            "SELECT consultation_id, statement FROM signature"
        ).fetchone()
        import json

        said = {**json.loads(statement), "content": "00" * 32}
        from reinteg_desk.system.sealing import canonical

        connection.execute(
            "UPDATE signature SET statement = ?, signature = ?",
            (canonical(said).decode(), sign(PAIR.seed, said)),
        )

    problems = found_in(folder)
    assert codes(problems) == ["store.signature_of_something_else"]
    assert problems[0].place == consultation


def test_that_verifying_changes_nothing(folder):
    from reinteg_desk.store.connection import Access

    before = (folder / "store.db").read_bytes()
    database = open_database(folder, access=Access.READ)
    verify(database, known_features=features())
    database.close()

    assert (folder / "store.db").read_bytes() == before


def test_that_a_damaged_page_is_named_and_the_rest_is_still_checked(folder):
    data = bytearray((folder / "store.db").read_bytes())
    data[-100] ^= 0xFF
    (folder / "store.db").write_bytes(data)

    problems = found_in(folder)
    assert problems[0].code == "store.page_damaged"
    assert problems[0].facts["found"].isdecimal()
