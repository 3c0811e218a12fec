"""Who signed what: checking a signature against the key file, and a signature as a small file.

The file lets anybody check a document without the vault: it holds the statement, the signature,
the signer's public key and the vault's word for the signer. What it cannot tell by itself is
whether the vault is the one it should be: that takes the vault's fingerprint, which is printed on
documents, or the key file.
"""

import hashlib
import json
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from reinteg_desk.app.ports import Signed
from reinteg_desk.domain.consultation import Role
from reinteg_desk.domain.identifiers import UserId
from reinteg_desk.domain.problems import Problem, trouble
from reinteg_desk.system.sealing import from_text, to_text
from reinteg_desk.vault.keyring_file import KeyFile, UserEntry
from reinteg_desk.vault.signing import SIGNING_ROLES, certificate_statement, is_signed_by

FORMAT = "reinteg-desk/signature"
VERSION = 1


@dataclass(frozen=True, slots=True, kw_only=True)
class SignatureFile:
    """A signature with what is needed to check it.

    Attributes:
        signed: The statement, the public key and the signature.
        authority_public: The public key of the vault that vouches for the signer.
        signer: What the vault vouches for: name, role, public key.
    """

    signed: Signed
    authority_public: bytes
    signer: Mapping[str, object]


def fingerprint(public_key: bytes) -> str:
    """A public key for people to compare: 80 bits of its SHA-256 in five groups."""
    text = hashlib.sha256(public_key).hexdigest()[:20].upper()
    return " ".join(text[n : n + 4] for n in range(0, len(text), 4))


def problem_with(signed: Signed, key_file: KeyFile) -> Problem | None:
    """What a vault's key file says against a signature, None where it is good.

    In this order: the signature itself, the vault, the signer's key, their role, the certificate.
    """
    if not is_signed_by(signed.public_key, signed.signature, signed.statement):
        return Problem(code="vault.signature_forged")
    if signed.statement.get("vault") != key_file.vault_id:
        return Problem(code="vault.signature_other_vault")
    user = key_file.user(UserId(str(signed.statement.get("user"))))
    if user is None:
        return Problem(code="vault.signature_unknown_user")
    return _problem_with_signer(signed, key_file, user)


def _problem_with_signer(signed: Signed, key_file: KeyFile, user: UserEntry) -> Problem | None:
    who = {"found": user.name}
    certificates = {each.public_key: each.certificate for each in user.retired}
    if user.signing_public is not None:
        certificates[user.signing_public] = user.certificate
    if signed.public_key not in certificates:
        return Problem(code="vault.signature_other_key", facts=who)
    if user.role not in SIGNING_ROLES or signed.statement.get("role") != user.role:
        return Problem(code="vault.signature_other_role", facts=who)
    if _ended(signed, user):
        return Problem(code="vault.signature_after_end", facts=who)
    certificate = certificates[signed.public_key]
    statement = certificate_statement(key_file.vault_id, user, signed.public_key)
    if certificate is None or not is_signed_by(key_file.authority_public, certificate, statement):
        return Problem(code="vault.signature_unconfirmed", facts=who)
    return None


def _ended(signed: Signed, user: UserEntry) -> bool:
    """Whether the key had been retired, or the user removed, by the time that is stated."""
    ends = [each.retired_at for each in user.retired if each.public_key == signed.public_key]
    if user.removed_at is not None:
        ends.append(user.removed_at)
    at = str(signed.statement.get("signed_at", ""))
    return any(at > end for end in ends)


def signature_file(signed: Signed, key_file: KeyFile) -> bytes:
    """The signature as a file of its own."""
    user = key_file.user(UserId(str(signed.statement.get("user"))))
    signer = None if user is None else certificate_statement(key_file.vault_id, user)
    document = {
        "format": FORMAT,
        "version": VERSION,
        "statement": dict(signed.statement),
        "public_key": to_text(signed.public_key),
        "signature": to_text(signed.signature),
        "signer": signer,
        "certificate": None if signed.certificate is None else to_text(signed.certificate),
        "authority": to_text(key_file.authority_public),
    }
    return json.dumps(document, ensure_ascii=False, indent=1, sort_keys=True).encode()


def read_signature_file(data: bytes) -> SignatureFile:
    """What :func:`signature_file` wrote.

    Raises:
        ProblemError: ``vault.no_signature_file``.
    """
    try:
        document: dict[str, Any] = json.loads(data)
        if document["format"] != FORMAT or document["version"] > VERSION:
            raise trouble("vault.no_signature_file")
        certificate = document["certificate"]
        return SignatureFile(
            signed=Signed(
                statement=dict(document["statement"]),
                public_key=from_text(document["public_key"]),
                signature=from_text(document["signature"]),
                certificate=None if certificate is None else from_text(certificate),
            ),
            authority_public=from_text(document["authority"]),
            signer=dict(document["signer"]),
        )
    except (ValueError, KeyError, TypeError, AttributeError) as error:
        raise trouble("vault.no_signature_file") from error


def problem_with_file(found: SignatureFile) -> Problem | None:
    """What speaks against a signature file taken by itself, None where it holds together.

    The signature fits the statement, the signer is named in it, and the vault that the file names
    vouches for exactly this name, role and key.
    """
    signed, signer = found.signed, found.signer
    if not is_signed_by(signed.public_key, signed.signature, signed.statement):
        return Problem(code="vault.signature_forged")
    named = {"vault": "vault", "user": "user", "name": "user_name", "role": "role"}
    if any(signer.get(mine) != signed.statement.get(its) for mine, its in named.items()):
        return Problem(code="vault.signature_unknown_user")
    who = {"found": str(signer.get("name"))}
    if signer.get("public_key") != to_text(signed.public_key):
        return Problem(code="vault.signature_other_key", facts=who)
    if signer.get("role") not in {str(Role(each)) for each in SIGNING_ROLES}:
        return Problem(code="vault.signature_other_role", facts=who)
    certificate = signed.certificate
    if certificate is None or not is_signed_by(found.authority_public, certificate, signer):
        return Problem(code="vault.signature_unconfirmed", facts=who)
    return None
