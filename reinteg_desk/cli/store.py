"""Commands of the encrypted store: import, list, export, verify, backup, restore."""

import argparse
import getpass
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from reinteg_desk.app.ports import OpenVault
from reinteg_desk.app.problems import os_reason, trouble
from reinteg_desk.app.vault_care import mark_as_typed
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
        # Names of users stand in the key file in the clear: nothing from a case may get there.
        name = getpass.getuser()
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
def opened(options: argparse.Namespace, *, read_only: bool = True) -> Iterator[OpenVault]:
    """The vault of ``--store``, unlocked for a while; read only, it may be open elsewhere too."""
    check_store(options)
    vault = (
        Composition().vaults(options.store).unlock(read_passphrase(options), read_only=read_only)
    )
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
        raise trouble("file.cannot_read", file=str(path), found=os_reason(error)) from error
    if not lines or not lines[0]:
        raise trouble("vault.empty_passphrase", file=str(path))
    return lines[0]


def verify(options: argparse.Namespace) -> int:
    """Check the log, the data, the key file and printed marks; 1 where something is wrong."""
    house = Composition()
    care = house.vault_care(options.store)
    check_store(options)
    marks = [mark_as_typed(each) for each in options.mark]
    findings = care.verify_locked(read_passphrase(options), marks)
    language = session_language()
    sentences = [house.messages.sentence(each, language) for each in findings]
    if options.json:
        print_json(
            {
                "sound": not findings,
                "findings": [
                    {"code": each.code, "place": each.place, "text": sentence}
                    for each, sentence in zip(findings, sentences, strict=True)
                ],
            }
        )
    else:
        print_lines(sentences or [word(language, "store_sound")])
    return FOUND_SOMETHING if findings else 0


def back_up(options: argparse.Namespace) -> int:
    """Write an encrypted copy, check it, and thin out the old ones."""
    care = Composition().vault_care(options.store)
    with opened(options, read_only=False) as vault:
        made = care.back_up(vault, options.to)
    if options.json:
        print_json({"backup": str(made.folder), "made_at": made.made_at.isoformat()})
    else:
        print_lines([word(session_language(), "store_backed_up", path=made.folder)])
    return 0


def restore(options: argparse.Namespace) -> int:
    """Put a copy in place; the store it replaces is kept beside it."""
    care = Composition().vault_care(options.store)
    done = care.restore(options.backup, read_passphrase(options))
    kept = str(done.kept_in) if done.kept_in else None
    if options.json:
        print_json({"restored": str(options.store), "kept_in": kept})
        return 0
    language = session_language()
    lines = [word(language, "store_restored", path=options.store)]
    if kept:
        lines.append(word(language, "store_kept", path=kept))
    if done.erased_again:
        lines.append(word(language, "store_erased_again", count=done.erased_again))
    print_lines(lines)
    return 0


def check_store(options: argparse.Namespace) -> None:
    """Refuse a folder that holds no store."""
    if not Composition().vaults(options.store).exists():
        raise trouble("store.not_a_store", file=str(options.store))
