"""Signatures of documents: made beside a document, checked without the vault."""

import hashlib
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path

from reinteg_desk.app.document_kinds import SIGNATURE_SUFFIX
from reinteg_desk.app.ports import OpenVault
from reinteg_desk.app.problems import Problem, os_reason, trouble
from reinteg_desk.vault.keyring_file import NAME as KEY_FILE_NAME
from reinteg_desk.vault.keyring_file import read_key_file
from reinteg_desk.vault.signatures import (
    fingerprint,
    problem_with,
    problem_with_file,
    read_signature_file,
)

KIND = "document"


@dataclass(frozen=True, slots=True, kw_only=True)
class Verified:
    """What a check of a document found.

    Attributes:
        problem: What speaks against it, None where it is good.
        signer: Who signed, None where nobody is known to have.
        role: In which role.
        fingerprint: Of the vault that vouches for the signer, to compare with the printed one.
    """

    problem: Problem | None
    signer: str | None = None
    role: str | None = None
    fingerprint: str | None = None


def signature_path(document: Path) -> Path:
    """Where the signature of a document lies."""
    return document.with_name(document.name + SIGNATURE_SUFFIX)


def sign_document(vault: OpenVault, document: bytes) -> bytes:
    """The signature file for a document, by the user at the desk.

    Raises:
        ProblemError: ``vault.signing_locked`` or ``vault.may_not_sign``.
    """
    return vault.sign_document(document)


def verify_document(document: Path, store: Path | None) -> Verified:
    """Check a document against the signature beside it, and against a store where one is given.

    Raises:
        ProblemError: The document, the signature or the key file cannot be read.
    """
    content = _read(document)
    beside = signature_path(document)
    if not beside.is_file():
        return Verified(problem=Problem(code="verify.not_signed", file=str(document)))
    found = read_signature_file(_read(beside))
    problem = problem_with_file(found)
    if problem is None and store is not None:
        problem = problem_with(found.signed, read_key_file(store / KEY_FILE_NAME))
    if problem is None and not _is_of(found.signed.statement, content):
        problem = Problem(code="verify.changed", file=str(document))
    return Verified(
        problem=problem,
        signer=str(found.signer.get("name")),
        role=str(found.signer.get("role")),
        fingerprint=fingerprint(found.authority_public),
    )


def _is_of(statement: Mapping[str, object], content: bytes) -> bool:
    digest = hashlib.sha256(content).hexdigest()
    return statement.get("kind") == KIND and statement.get("sha256") == digest


def _read(path: Path) -> bytes:
    try:
        return path.read_bytes()
    except FileNotFoundError as error:
        raise trouble("file.not_found", file=str(path)) from error
    except IsADirectoryError as error:
        raise trouble("file.is_folder", file=str(path)) from error
    except OSError as error:
        raise trouble("file.cannot_read", file=str(path), found=os_reason(error)) from error
