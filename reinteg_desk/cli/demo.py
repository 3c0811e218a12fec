"""The demo: fictional cases in a vault, and one consultation walked to its plan."""

import argparse
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from reinteg_desk.app.ports import OpenVault, Vaults
from reinteg_desk.app.problems import ProblemError, os_reason, trouble
from reinteg_desk.app.recipients import Recipient
from reinteg_desk.bootstrap import Composition
from reinteg_desk.cli.printing import print_lines
from reinteg_desk.cli.window import has_display
from reinteg_desk.cli.words import session_language, word
from reinteg_desk.domain.case import Case
from reinteg_desk.domain.consultation import Role

PASSPHRASE = "fictieve dossiers om te proberen"  # noqa: S105 - printed; guards invented cases only
DEFAULT_FOLDER = Path("reinteg-desk-demo")


@dataclass(frozen=True, slots=True, kw_only=True)
class Written:
    """What the demo left behind."""

    store: Path
    cases: tuple[Path, ...]
    plan: Path
    recovery_code: str | None


def demo(options: argparse.Namespace) -> int:
    """Write everything and say what; with a display, open the window on it."""
    folder: Path = options.out or DEFAULT_FOLDER
    written = write_demo(Composition(), folder)
    if not options.headless and has_display():
        from reinteg_desk.bootstrap.window import run_window

        return run_window(written.store)
    print_lines(_told(written, session_language()))
    return 0


def write_demo(house: Composition, folder: Path) -> Written:
    """Fill a store with the fictional cases and write the last of them as case file and plan.

    A second run finds its store again and adds only what is missing.
    """
    try:
        (folder / "cases").mkdir(parents=True, exist_ok=True)
    except OSError as error:
        raise trouble("file.cannot_write", file=str(folder), found=os_reason(error)) from error
    cases = house.demo_cases()
    recovery_code = _fill_store(house, folder / "store", cases)
    files = []
    for number, case in enumerate(cases, start=1):
        path = folder / "cases" / f"demo-{number}.json"
        house.write_case(path, case)
        files.append(path)
    plan = folder / "plan.pdf"
    _write_plan(house, plan, cases[0])
    return Written(
        store=folder / "store", cases=tuple(files), plan=plan, recovery_code=recovery_code
    )


def _fill_store(house: Composition, folder: Path, cases: Sequence[Case]) -> str | None:
    vaults = house.vaults(folder)
    recovery_code = None
    vault: OpenVault
    if vaults.exists():
        vault = _reopened(vaults, folder)
    else:
        name = cases[0].consultation.assessor or "Demo"
        vault, made = vaults.create(
            user_name=name, role=Role.ADVISING_DOCTOR, passphrase=PASSPHRASE
        )
        recovery_code = made.recovery_code
    try:
        there = {row.name for row in vault.consultations.rows(limit=1000)}
        for case in cases:
            if case.person.name not in there:
                vault.consultations.create(case)
    finally:
        vault.close()
    return recovery_code


def _reopened(vaults: Vaults, folder: Path) -> OpenVault:
    try:
        return vaults.unlock(PASSPHRASE)
    except ProblemError as error:
        if error.problem.code == "vault.wrong_passphrase":
            raise trouble("demo.other_store", file=str(folder)) from error
        raise


def _write_plan(house: Composition, path: Path, case: Case) -> None:
    from reinteg_desk.system.atomic import write_atomically

    write_atomically(path, house.print_plan(case, None, Recipient.PERSON).pdf)


def _told(written: Written, language: str) -> list[str]:
    lines = [
        word(language, "demo_store", path=written.store, passphrase=PASSPHRASE),
        *(word(language, "demo_case", path=path) for path in written.cases),
        word(language, "demo_plan", path=written.plan),
    ]
    if written.recovery_code:
        lines.append(word(language, "store_recovery_code", code=written.recovery_code))
    return lines
