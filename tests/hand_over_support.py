"""Two or three computers that hand files over to each other, for tests of bundles and merging."""

from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any

from reinteg_desk.bootstrap.hand_overs import FolderHandOvers
from reinteg_desk.domain.capacity import Capacity, LevelRange
from reinteg_desk.domain.consultation import Role
from reinteg_desk.domain.decision import Decision
from reinteg_desk.domain.identifiers import FeatureId
from tests.vault_support import PASSPHRASE, MovingClock, case_of, features, vaults_in

NAMES = {
    Role.ADVISING_NURSE: "Nele Voorbeeld",
    Role.ADVISING_DOCTOR: "Dr. Dirk Voorbeeld",
    Role.OCCUPATIONAL_PHYSICIAN: "Dr. Aline Exemple",
}


@dataclass
class Desk:
    """One computer: its vault, open, and what can be handed over from it."""

    folder: Path
    role: Role
    vaults: Any
    vault: Any
    hand_overs: FolderHandOvers

    @property
    def card(self):
        return self.hand_overs.card(self.vault)

    @property
    def identity(self):
        return self.hand_overs._secrets(self.vault).reading

    def knows(self, *others):
        for other in others:
            self.hand_overs.add_colleague(self.vault, other.card, compared=True)

    def store(self, case):
        return self.vault.consultations.create(case).consultation_id

    def case(self, consultation):
        return self.vault.consultations.load(consultation).case

    def change(self, consultation, **parts):
        case = replace(self.case(consultation), **parts)
        self.vault.consultations.save(consultation, case)
        return case

    def hand(self, other, *consultations, path=None, **how):
        """A bundle for another computer, as a file."""
        sent = self.hand_overs.make(self.vault, consultations, other.card, **how)
        path = path or self.folder / f"{len(list(self.folder.glob('*.age')))}.age"
        path.write_bytes(sent.content)
        return path

    def look(self, bundle):
        return self.hand_overs.open(self.vault, bundle)

    def take(self, bundle, choices=None, **how):
        return self.hand_overs.take_over(self.vault, self.look(bundle), choices, **how)

    def close(self):
        self.vault.close()


def desk_in(folder: Path, role: Role) -> Desk:
    clock = MovingClock()
    vaults = vaults_in(folder, clock)
    vault, _ = vaults.create(user_name=NAMES[role], role=role, passphrase=PASSPHRASE)
    hand_overs = FolderHandOvers(vaults, instrument=features(), clock=clock)
    return Desk(folder, role, vaults, vault, hand_overs)


class Office:
    """The computers of people who know each other, each made when it is first asked for."""

    def __init__(self, home: Path) -> None:
        self._home = home
        self._desks: dict[Role, Desk] = {}

    def desk(self, role: Role) -> Desk:
        if role not in self._desks:
            made = desk_in(self._home / role.value, role)
            for other in self._desks.values():
                made.knows(other)
                other.knows(made)
            self._desks[role] = made
        return self._desks[role]

    def close(self) -> None:
        for desk in self._desks.values():
            desk.close()


def capacity(feature: str, level: int, reason: str | None = None) -> Capacity:
    return Capacity(feature=FeatureId(feature), level=LevelRange.point(level), reason=reason)


def with_levels(case, **levels):
    changed = {
        feature: capacity(feature, level, case.capacities[feature].reason)
        if feature in case.capacities
        else capacity(feature, level)
        for feature, level in levels.items()
    }
    return {**case.capacities, **changed}


def filled_case(name="Lies Fictief"):
    """A case with something in every part, for what may and may not leave."""
    case = case_of(name, remark="kan niet op een ladder")
    return replace(
        case,
        capacities={FeatureId("lifting"): capacity("lifting", 2, "rug")},
        sustainable_hours=19,
        decision=Decision(category=4, proposed_category=3, motive="MOTIEF-KANARIE"),
    )
