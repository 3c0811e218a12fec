"""Consultations: made, saved, closed, revised, erased; against a plain dict."""

import threading
from dataclasses import replace
from datetime import date

import pytest
from hypothesis import HealthCheck, settings
from hypothesis import strategies as st
from hypothesis.stateful import Bundle, RuleBasedStateMachine, initialize, multiple, rule

from reinteg_desk.app.ports import ConsultationState
from reinteg_desk.domain.decision import Decision
from reinteg_desk.store.connection import connect
from reinteg_desk.store.consultations import EARLIER_STATES
from reinteg_desk.store.verify import verify
from tests.vault_support import (
    KEY,
    case_of,
    consultations_of,
    example_case,
    features,
    new_database,
    open_database,
    refused,
)


@pytest.fixture
def database(tmp_path):
    database = new_database(tmp_path / "store")
    yield database
    database.close()


@pytest.fixture
def consultations(database):
    return consultations_of(database)


def test_that_what_was_saved_is_there_after_closing_and_opening(tmp_path):
    database = new_database(tmp_path)
    stored = consultations_of(database).create(case_of("Jan"))
    case = replace(stored.case, sustainable_hours=12.5)
    at = consultations_of(database).save(stored.consultation_id, case, {"person.name": "J"})
    database.close()

    database = open_database(tmp_path)
    again = consultations_of(database).load(stored.consultation_id)
    database.close()
    assert again.case == case
    assert again.inputs == {"person.name": "J"}
    assert again.saved_at == at
    assert again.state is ConsultationState.DRAFT


def test_that_a_case_comes_back_in_the_words_it_was_written_in(consultations):
    from reinteg_desk.app.case_writer import case_to_document

    stored = consultations.create(example_case())

    assert case_to_document(stored.case) == case_to_document(example_case())


def test_that_a_final_consultation_is_never_overwritten(consultations):
    stored = consultations.create(case_of("Jan"))
    final = consultations.finalise(stored.consultation_id)

    assert final.state is ConsultationState.FINAL
    with refused("store.final"):
        consultations.save(stored.consultation_id, case_of("Piet"))
    with refused("store.final"):
        consultations.finalise(stored.consultation_id)
    assert consultations.load(stored.consultation_id).case.person.name == "Jan"


def test_that_a_change_after_closing_is_a_new_version_that_refers_to_the_old(consultations):
    first = consultations.create(case_of("Jan"))
    with refused("store.not_final"):
        consultations.revise(first.consultation_id)
    consultations.finalise(first.consultation_id)
    second = consultations.revise(first.consultation_id)
    consultations.save(second.consultation_id, case_of("Jan", remark="anders"))

    assert (second.version, second.dossier_id) == (2, first.dossier_id)
    assert consultations.load(first.consultation_id).case.free_limits is None
    with refused("store.revised_already"):
        consultations.revise(first.consultation_id)
    assert [each.version for each in consultations.of_dossier(first.dossier_id)] == [1, 2]


def test_that_a_field_that_is_not_valid_yet_keeps_a_consultation_open(consultations):
    stored = consultations.create(case_of("Jan"))
    consultations.save(stored.consultation_id, stored.case, {"sustainable_hours": "veel"})

    with refused("store.unfinished_fields") as caught:
        consultations.finalise(stored.consultation_id)
    assert caught.value.problem.facts["found"] == "sustainable_hours"
    assert consultations.load(stored.consultation_id).inputs == {"sustainable_hours": "veel"}


def test_that_a_signer_who_refuses_leaves_the_draft_open(database):
    from reinteg_desk.app.problems import trouble

    def refuse(_):
        raise trouble("vault.may_not_sign", found="Nele")

    consultations = consultations_of(database, signer=refuse)
    stored = consultations.create(case_of("Jan"))
    with refused("vault.may_not_sign"):
        consultations.finalise(stored.consultation_id)

    assert consultations.load(stored.consultation_id).state is ConsultationState.DRAFT
    assert verify(database, known_features=features()) == ()


def test_that_the_previous_consultation_is_the_one_held_last_before(consultations):
    first = consultations.create(case_of("Jan", date(2021, 2, 1)))
    home = first.dossier_id
    third = consultations.create(case_of("Jan", date(2021, 9, 1)), dossier=home)
    second = consultations.create(case_of("Jan", date(2021, 5, 1)), dossier=home)
    consultations.create(case_of("Piet", date(2021, 6, 1)))

    def before(stored):
        found = consultations.previous(stored.consultation_id)
        return found and found.consultation_id

    assert before(first) is None
    assert before(second) == first.consultation_id
    assert before(third) == second.consultation_id


def test_that_the_previous_of_a_new_version_is_not_the_version_it_replaces(consultations):
    first = consultations.create(case_of("Jan", date(2021, 2, 1)))
    second = consultations.create(case_of("Jan", date(2021, 5, 1)), dossier=first.dossier_id)
    consultations.finalise(second.consultation_id)
    revised = consultations.revise(second.consultation_id)

    previous = consultations.previous(revised.consultation_id)
    assert previous.consultation_id == first.consultation_id


def test_that_earlier_states_of_a_draft_are_kept_for_undo_up_to_a_limit(tmp_path):
    database = new_database(tmp_path)
    stored = consultations_of(database).create(case_of("Jan", remark="0"))
    for n in range(1, EARLIER_STATES + 11):
        case = case_of("Jan", remark=str(n))
        consultations_of(database).save(stored.consultation_id, case, {"x": str(n)})
    database.close()

    database = open_database(tmp_path)
    earlier = consultations_of(database).earlier_states(stored.consultation_id)
    assert [each.case.free_limits[0].text for each in earlier] == [
        str(n) for n in range(10, EARLIER_STATES + 10)
    ]
    assert earlier[-1].inputs == {"x": str(EARLIER_STATES + 9)}
    consultations_of(database).save(stored.consultation_id, stored.case)
    consultations_of(database).finalise(stored.consultation_id)
    assert consultations_of(database).earlier_states(stored.consultation_id) == ()
    database.close()


def test_that_nothing_is_stored_that_could_not_be_read_again(database, consultations):
    stored = consultations.create(case_of("Jan"))
    too_early = case_of("Jan", date(1990, 1, 1))

    with refused("case.consultation_before_start"):
        consultations.save(stored.consultation_id, too_early)
    with refused("case.consultation_before_start"):
        consultations.create(too_early)
    assert consultations.load(stored.consultation_id).case == case_of("Jan")
    assert verify(database, known_features=features()) == ()


def test_that_what_is_not_there_is_said(consultations):
    with refused("store.no_such_consultation"):
        consultations.load("0" * 32)
    with refused("store.no_such_consultation"):
        consultations.save("0" * 32, case_of("Jan"))
    with refused("store.no_such_dossier"):
        consultations.create(case_of("Jan"), dossier="0" * 32)
    with refused("store.no_such_dossier"):
        consultations.erase("0" * 32)


def test_that_a_closed_store_says_so(database, consultations):
    stored = consultations.create(case_of("Jan"))
    database.close()
    database.close()

    with refused("store.closed"):
        consultations.save(stored.consultation_id, case_of("Jan"))
    with refused("store.closed"):
        consultations.rows()


def test_that_threads_wait_for_each_other(database, consultations):
    stored = consultations.create(case_of("Jan"))
    failures = []

    def save_often(name):
        try:
            for n in range(15):
                consultations.save(stored.consultation_id, case_of(name, remark=str(n)))
                consultations.rows(name)
        except Exception as error:  # noqa: BLE001 - reported by the assertion below
            failures.append(error)

    threads = [threading.Thread(target=save_often, args=(name,)) for name in ("An", "Bo", "Cy")]
    for each in threads:
        each.start()
    for each in threads:
        each.join()

    assert failures == []
    assert verify(database, known_features=features()) == ()


# --- erasing --------------------------------------------------------------------------------------

MARK = "Zoekmij-Zeldzaamnaam"


def test_that_erasing_leaves_nothing_of_the_person_and_the_log_whole(tmp_path):
    database = new_database(tmp_path)
    consultations = consultations_of(database)
    keep = consultations.create(case_of("Blijft"))
    for n in range(30):
        consultations.create(case_of(f"Iemand {n}"))
    gone = consultations.create(case_of(MARK, remark=MARK))
    for n in range(20):
        consultations.save(
            gone.consultation_id, case_of(MARK, remark=f"{MARK} {n}"), {"person.name": MARK}
        )
    consultations.save(gone.consultation_id, case_of(MARK, remark=MARK))
    consultations.finalise(gone.consultation_id)
    revised = consultations.revise(gone.consultation_id)
    with database.reading() as connection:
        key = connection.execute(
            "SELECT payload_key FROM dossier WHERE dossier_id = ?", (gone.dossier_id,)
        ).fetchone()[0]

    consultations.erase(gone.dossier_id)

    for each in (gone.consultation_id, revised.consultation_id):
        with refused("store.no_such_consultation"):
            consultations.load(each)
    assert consultations.rows("zoekmij") == []
    assert len(consultations.rows()) == 31
    assert consultations.load(keep.consultation_id).case.person.name == "Blijft"
    codes = {each.code for each in verify(database, known_features=features())}
    assert codes <= {"store.signature_missing"}
    database.close()
    plain = decrypted_pages(tmp_path)
    assert b"Blijft" in plain
    for trace in (MARK.encode(), MARK.casefold().encode(), key):
        assert trace not in plain


def decrypted_pages(folder) -> bytes:
    """All pages in the clear, free ones and slack included (needs the key)."""
    connection = connect(folder / "store.db", KEY)
    try:
        size = connection.execute("PRAGMA page_count").fetchone()[0]
        pages = raw_pages(folder / "store.db", size)
    finally:
        connection.close()
    return pages


def raw_pages(path, count) -> bytes:
    """Each page decrypted by hand as SQLCipher 4 lays it out: AES-256-CBC, IV before the HMAC."""
    from cryptography.hazmat.primitives.ciphers import Cipher, algorithms, modes

    data, pages = path.read_bytes(), []
    assert len(data) == count * 4096
    for number in range(count):
        page = data[number * 4096 : (number + 1) * 4096]
        start = 16 if number == 0 else 0
        iv = page[4096 - 80 : 4096 - 64]
        decryptor = Cipher(algorithms.AES(KEY), modes.CBC(iv)).decryptor()
        pages.append(decryptor.update(page[start : 4096 - 80]) + decryptor.finalize())
    return b"".join(pages)


# --- against a dict -------------------------------------------------------------------------------

NAMES = st.sampled_from(["An", "Bo Claes", "Cyriel D'Hondt", "Élodie", "Åsa Ødegård"])
DAYS = st.dates(date(2021, 1, 1), date(2021, 12, 31))


class AgainstDict(RuleBasedStateMachine):
    """Any order of calls leaves the store as a dict would be, also after opening it again."""

    ids = Bundle("ids")

    @initialize()
    def start(self):
        import tempfile
        from pathlib import Path

        self.home = tempfile.TemporaryDirectory()
        self.folder = Path(self.home.name)
        self.database = new_database(self.folder)
        self.model = {}
        self.revised = set()

    @property
    def consultations(self):
        return consultations_of(self.database)

    @rule(target=ids, name=NAMES, day=DAYS)
    def create(self, name, day):
        stored = self.consultations.create(case_of(name, day))
        self.model[stored.consultation_id] = [stored.dossier_id, stored.case, {}, False]
        return stored.consultation_id

    @rule(target=ids, other=ids, day=DAYS)
    def create_in_same_dossier(self, other, day):
        if other not in self.model:
            return multiple()
        dossier, case, _, _ = self.model[other]
        stored = self.consultations.create(case_of(case.person.name, day), dossier=dossier)
        self.model[stored.consultation_id] = [dossier, stored.case, {}, False]
        return stored.consultation_id

    @rule(one=ids, name=NAMES, day=DAYS, category=st.integers(1, 4), typed=st.booleans())
    def save(self, one, name, day, category, typed):
        if one not in self.model:
            return
        case = replace(case_of(name, day), decision=Decision(category=category))
        inputs = {"person.name": "?"} if typed else {}
        if self.model[one][3]:
            with refused("store.final"):
                self.consultations.save(one, case, inputs)
            return
        self.consultations.save(one, case, inputs)
        self.model[one][1:3] = [case, inputs]

    @rule(one=ids)
    def finalise(self, one):
        if one not in self.model or self.model[one][3]:
            return
        if self.model[one][2]:
            with refused("store.unfinished_fields"):
                self.consultations.finalise(one)
            return
        self.consultations.finalise(one)
        self.model[one][3] = True

    @rule(target=ids, one=ids)
    def revise(self, one):
        if one not in self.model or not self.model[one][3]:
            return multiple()
        if one in self.revised:
            with refused("store.revised_already"):
                self.consultations.revise(one)
            return multiple()
        stored = self.consultations.revise(one)
        self.revised.add(one)
        dossier, case, _, _ = self.model[one]
        self.model[stored.consultation_id] = [dossier, case, {}, False]
        return stored.consultation_id

    @rule(one=ids)
    def erase(self, one):
        if one not in self.model:
            return
        dossier = self.model[one][0]
        self.consultations.erase(dossier)
        self.model = {key: each for key, each in self.model.items() if each[0] != dossier}

    @rule()
    def open_again(self):
        self.database.close()
        self.database = open_database(self.folder)

    @rule()
    def compare(self):
        for one, (dossier, case, inputs, final) in self.model.items():
            stored = self.consultations.load(one)
            assert (stored.dossier_id, stored.case, stored.inputs) == (dossier, case, inputs)
            assert (stored.state is ConsultationState.FINAL) is final
        rows = self.consultations.rows()
        assert {row.dossier_id for row in rows} == {each[0] for each in self.model.values()}
        for row in rows:
            assert row.name == self.model[row.consultation_id][1].person.name
            days = [
                each[1].consultation.held_on
                for each in self.model.values()
                if each[0] == row.dossier_id
            ]
            assert row.held_on == max(days)

    def teardown(self):
        if hasattr(self, "database"):
            found = verify(self.database, known_features=features())
            self.database.close()
            self.home.cleanup()
            assert {each.code for each in found} <= {"store.signature_missing"}


TestAgainstDict = AgainstDict.TestCase
TestAgainstDict.settings = settings(
    max_examples=40,
    stateful_step_count=25,
    deadline=None,
    suppress_health_check=list(HealthCheck),
)
