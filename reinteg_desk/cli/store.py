"""Commands of the encrypted store: import, list, export, verify, backup, restore."""

import argparse
import getpass
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from reinteg_desk.app.ports import OpenVault
from reinteg_desk.app.problems import trouble
from reinteg_desk.bootstrap import Composition
from reinteg_desk.cli.printing import print_json, print_lines, print_table
from reinteg_desk.cli.words import session_language, word
from reinteg_desk.domain.consultation import Role
from reinteg_desk.domain.identifiers import ConsultationId

FOUND_SOMETHING = 1


def import_case(options: argparse.Namespace) -> int:
    """Take a case file in; makes the store where there is none."""
    house = Composition()
    case = house.read_case(options.case)
    passphrase = read_passphrase(options)
    vaults = house.vaults(options.store)
    recovery_code = None
    if vaults.exists():
        vault = vaults.unlock(passphrase)
    else:
        name = case.consultation.assessor or getpass.getuser()
        vault, made = vaults.create(
            user_name=name, role=Role.ADVISING_DOCTOR, passphrase=passphrase
        )
        recovery_code = made.recovery_code
    try:
        stored = vault.consultations.create(case)
    finally:
        vault.close()
    if options.json:
        document = {"consultation": stored.consultation_id, "dossier": stored.dossier_id}
        if recovery_code:
            document["recovery_code"] = recovery_code
        print_json(document)
        return 0
    language = session_language()
    lines = [word(language, "store_imported", id=stored.consultation_id)]
    if recovery_code:
        lines.append(word(language, "store_recovery_code", code=recovery_code))
    print_lines(lines)
    return 0


def list_files(options: argparse.Namespace) -> int:
    """The consultations in the store."""
    with opened(options) as vault:
        rows = list(vault.consultations.rows(limit=1_000_000))
    if options.json:
        print_json(
            [
                {
                    "consultation": row.consultation_id,
                    "dossier": row.dossier_id,
                    "name": row.name,
                    "birth_date": row.born_on.isoformat(),
                    "date": row.held_on.isoformat(),
                    "reference_occupation": row.reference_occupation,
                    "state": row.state.value,
                }
                for row in rows
            ]
        )
        return 0
    language = session_language()
    names = ("id", "name", "born", "date", "state")
    print_table(
        [word(language, f"list_{name}") for name in names],
        [
            (
                row.consultation_id,
                row.name,
                f"{row.born_on:%d/%m/%Y}",
                f"{row.held_on:%d/%m/%Y}",
                word(language, f"state_{row.state.value}"),
            )
            for row in rows
        ],
    )
    return 0


def export_case(options: argparse.Namespace) -> int:
    """Write a consultation as a case file."""
    with opened(options) as vault:
        stored = vault.consultations.load(ConsultationId(options.consultation))
    Composition().write_case(options.out, stored.case)
    if options.json:
        print_json({"written": str(options.out)})
    else:
        print_lines([word(session_language(), "written", path=options.out)])
    return 0


@contextmanager
def opened(options: argparse.Namespace) -> Iterator[OpenVault]:
    """The vault of ``--store``, unlocked for a while."""
    vaults = Composition().vaults(options.store)
    if not vaults.exists():
        raise trouble("store.not_a_store", file=str(options.store))
    vault = vaults.unlock(read_passphrase(options))
    try:
        yield vault
    finally:
        vault.close()


def read_passphrase(options: argparse.Namespace) -> str:
    """The first line of ``--passphrase-file``, else typed at the terminal without echo."""
    path: Path | None = options.passphrase_file
    if path is None:
        if not sys.stdin.isatty():
            raise trouble("vault.no_passphrase_file")
        return getpass.getpass(word(session_language(), "ask_passphrase"))
    try:
        lines = path.read_text(encoding="utf-8").splitlines()
    except FileNotFoundError as error:
        raise trouble("file.not_found", file=str(path)) from error
    except UnicodeDecodeError as error:
        raise trouble("document.not_utf8", file=str(path), found=error.start) from error
    except OSError as error:
        raise trouble("file.cannot_read", file=str(path), found=error.strerror) from error
    if not lines or not lines[0]:
        raise trouble("vault.empty_passphrase", file=str(path))
    return lines[0]
