"""A visit recorded offline in the window, handed over, put together where the file changed meanwhile.

Two vaults on disk: the advising doctor's and the occupational physician's. What is checked is the
whole way: what may travel, who can open it, what is merged, what waits for a choice, and the photos.
"""

import base64
import json
import shutil
import subprocess
from dataclasses import replace
from datetime import date

import pytest
from PIL import Image
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from reinteg_desk.app.case_merge import Change, Choice
from reinteg_desk.bootstrap.vault_care import FolderVaultCare
from reinteg_desk.domain.consultation import FreeLimit, Role
from reinteg_desk.domain.decision import Decision
from reinteg_desk.domain.identifiers import FeatureId
from reinteg_desk.domain.occupation import Describer
from reinteg_desk.domain.plan import Plan
from reinteg_desk.domain.told import Notes
from reinteg_desk.domain.visit import TaskKind
from reinteg_desk.domain.work_post import PostDemand, WorkPost
from reinteg_desk.system.age import new_identity, open_sealed
from reinteg_desk.ui.kit.steps import Step
from tests.hand_over_support import Desk, desk_in
from tests.national_numbers import fictional
from tests.vault_support import MovingClock, case_of

LIFTING, STANDING, CARRYING = map(FeatureId, ("lifting", "standing", "carrying_pushing"))
AGREED = date(2026, 1, 5)
NUMBER = fictional("860411")
KEPT_BACK = (NUMBER, "KANARIE-COLLEGA", "KANARIE-PERSOON")
"""What an occupational physician may not see of the fund's file."""


@pytest.fixture
def doctor(tmp_path):
    made = desk_in(tmp_path / "fund", Role.ADVISING_DOCTOR)
    yield made
    made.close()


@pytest.fixture
def physician(at_work, doctor):
    """The window of the occupational physician; both know each other's card."""
    driver, vault, hand_overs = at_work(Role.OCCUPATIONAL_PHYSICIAN, "Dr. Aline Exemple")
    made = Desk(driver.desktop.services.desk.vaults.folder, Role.OCCUPATIONAL_PHYSICIAN,
                driver.desktop.services.desk.vaults, vault, hand_overs)  # fmt: skip
    made.driver = driver
    made.knows(doctor)
    doctor.knows(made)
    return made


def tap(widget):
    QTest.mouseClick(widget, Qt.MouseButton.LeftButton)


def the_file():
    case = case_of("Lies Fictief")
    return replace(
        case,
        person=replace(case.person, national_number=NUMBER),
        notes=Notes(for_colleagues="KANARIE-COLLEGA", for_person="KANARIE-PERSOON"),
        decision=Decision(category=4, motive="motief van de arts"),
        work_post=WorkPost(observed_on=date(2026, 1, 2), demands={LIFTING: PostDemand(demand=1)}),
        plan=Plan(goal="halftijds", accommodations=("rest_breaks",)),
    )


def visit(physician, consultation, folder):
    """Taps at the work post: a describer, amounts, a task, a photo, the decision with conditions."""
    driver = physician.driver
    driver.desktop.open_file(consultation)
    driver.until(lambda: driver.window.file is not None)
    driver.settle()
    file = driver.window.file
    file.show_visit()
    view = file.page(Step.FILE, "visit")

    def at(place):
        file.show_step(Step.FILE, place)
        driver.settle()
        return view.parts[view.question.chapter]

    tap(at("visit.post").describers[Describer.WORKER])
    demand = at("visit.demands.lifting")
    tap(demand.chips["load_kg"].button(30))
    tap(demand.chips["times_per_hour"].button(10))
    at("visit.demands.standing")
    view.presenter.set_level(STANDING, 3)
    view.presenter.add_task("Bedden verschuiven", TaskKind.CRITICAL)
    view.presenter.set_note("alleen voor artsen")
    tap(at("visit.indicators.pressure").ratings.button("often"))
    tap(at("visit.advice").letters["A"])
    view.presenter.set_conditions("halve dagen")
    image, exif = Image.new("RGB", (400, 300), "teal"), Image.Exif()
    exif.get_ifd(0x8825)[2] = (50.0, 51.0, 12.3)
    exif[0x010F] = "KANARIE-CAMERA"
    image.save(folder / "hal.jpg", exif=exif)
    at("visit.photos").attach([folder / "hal.jpg"], "work_post.lifting")
    driver.settle()
    driver.until(lambda: physician.case(consultation) == driver.desktop.session.case)
    return driver.desktop.session.case


@pytest.fixture
def handed_back(doctor, physician, tmp_path):
    """Both sides have the file; the visit was made, and the doctor went on meanwhile."""
    mine = doctor.store(the_file())
    outward = doctor.hand(physician, mine, agreed_on=AGREED)
    (taken,) = physician.take(outward)
    visited = visit(physician, taken.consultation, tmp_path)
    here = doctor.case(mine)
    doctor.change(
        mine,
        work_post=replace(
            here.work_post,
            demands={LIFTING: PostDemand(demand=2), CARRYING: PostDemand(demand=3)},
        ),
        free_limits=(FreeLimit(text="niet alleen op de weg"),),
        plan=replace(here.plan, goal="voltijds op termijn"),
        sustainable_hours=19,
    )
    bundle = physician.hand(doctor, taken.consultation, agreed_on=AGREED)
    return mine, taken.consultation, visited, outward, bundle


def test_that_a_visit_comes_back_whole_into_a_file_that_changed(doctor, handed_back):
    mine, _, visited, _, bundle = handed_back
    before = doctor.case(mine)
    (found,) = doctor.look(bundle).files
    conflicts = {each.path for each in found.differences if each.change is Change.CONFLICT}
    assert conflicts == {("work_post", "demands", "lifting")}
    assert found.attachments == 1

    (taken,) = doctor.take(bundle)
    case = doctor.case(mine)
    assert (taken.consultation, taken.open) == (mine, 1)
    # all of the visit …
    assert case.visit == visited.visit
    assert case.work_post.demands[STANDING] == PostDemand(demand=3)
    assert set(visited.events) <= set(case.events)
    # … and all of what the doctor wrote meanwhile
    assert case.work_post.demands[LIFTING] == PostDemand(demand=2)
    assert case.work_post.demands[CARRYING] == PostDemand(demand=3)
    assert (case.free_limits, case.sustainable_hours) == (before.free_limits, 19)
    assert case.plan == before.plan
    assert (case.decision, case.notes) == (before.decision, before.notes)
    assert case.person.national_number == NUMBER

    (waiting,) = doctor.hand_overs.open_differences(doctor.vault, mine)
    assert (waiting.path, waiting.sender) == (
        ("work_post", "demands", "lifting"),
        "Dr. Aline Exemple",
    )
    assert waiting.theirs == {"demand": 4}
    doctor.hand_overs.settle(doctor.vault, mine, {waiting.path: Choice.THEIRS})
    assert doctor.case(mine).work_post.demands[LIFTING] == PostDemand(demand=4)
    assert FolderVaultCare(doctor.vaults, clock=MovingClock()).verify(doctor.vault) == ()


def test_that_the_photo_comes_along_without_its_place(doctor, physician, handed_back):
    mine, theirs, _, _, bundle = handed_back
    (sent,) = json.loads(open_sealed(doctor.identity, bundle.read_bytes()))["files"]
    (travelling,) = sent["attachments"]
    doctor.take(bundle)

    stored = []
    for desk, consultation in ((physician, theirs), (doctor, mine)):
        surroundings = desk.vault.surroundings
        dossier = desk.vault.consultations.load(consultation).dossier_id
        (kept,) = surroundings.around(dossier).attachments
        assert kept.topic == "work_post.lifting"
        stored.append(surroundings.content(kept.attachment_id))
    content = next(v for v in travelling.values() if isinstance(v, str) and len(v) > 1000)
    for each in (*stored, base64.b64decode(content)):
        assert each.startswith(b"\xff\xd8")
        assert b"KANARIE" not in each
        assert b"Exif" not in each
    assert len(set(stored)) == 1
    for desk in (physician, doctor):
        with desk.vault.database.reading() as connection:
            tables = connection.execute("SELECT name FROM sqlite_master WHERE type = 'table'")
            for (table,) in tables.fetchall():
                for row in connection.execute(f"SELECT * FROM {table}"):
                    assert "KANARIE-CAMERA" not in repr(row)


def test_that_only_the_right_key_opens_it_and_what_may_not_be_seen_is_not_in_it(
    doctor, physician, handed_back, tmp_path
):
    _, _, _, outward, bundle = handed_back
    told = open_sealed(physician.identity, outward.read_bytes()).decode()
    assert "halftijds" in told
    for canary in KEPT_BACK:
        assert canary not in told
    for file, desk, canaries in ((outward, physician, KEPT_BACK), (bundle, doctor, ())):
        if shutil.which("age") is None:
            pytest.skip("the program age is not installed (Debian: age)")
        right, wrong = tmp_path / "right.key", tmp_path / "wrong.key"
        right.write_text(desk.identity + "\n")
        wrong.write_text(new_identity()[0] + "\n")
        good, bad = (
            subprocess.run(
                ["age", "--decrypt", "--identity", str(key), str(file)],
                capture_output=True, check=False, timeout=30,
            )
            for key in (right, wrong)
        )  # fmt: skip
        assert json.loads(good.stdout)["files"][0]["case"]["person"]["name"] == "Lies Fictief"
        assert not any(canary.encode() in good.stdout for canary in canaries)
        assert (bad.returncode != 0, bad.stdout) == (True, b"")


@pytest.mark.parametrize("language", ["nl", "fr", "en"])
def test_that_the_conflict_is_said_in_words(doctor, physician, handed_back, language):
    *_, bundle = handed_back
    (found,) = doctor.look(bundle).files
    (conflict,) = (each for each in found.differences if each.change is Change.CONFLICT)
    words = physician.driver.desktop.services.desk.case_words(language)
    feature = physician.driver.desktop.services.desk.words(language)[LIFTING].name
    assert feature in words.field(conflict.path)
    assert "2" in words.value(conflict.path, conflict.mine)
    assert "4" in words.value(conflict.path, conflict.theirs)
