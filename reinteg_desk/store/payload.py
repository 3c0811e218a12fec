"""What is stored of a consultation: one sealed document per state, under the key of its dossier.

Destroying that key makes every state unreadable, wherever a copy of the bytes may still lie.
"""

import hashlib
import json
import secrets
import zlib
from collections.abc import Container, Mapping
from dataclasses import dataclass, field

from reinteg_desk.app.case_codec import case_from_document
from reinteg_desk.app.case_writer import case_to_document
from reinteg_desk.app.problems import trouble
from reinteg_desk.domain.case import Case
from reinteg_desk.domain.identifiers import ConsultationId
from reinteg_desk.system.sealing import canonical, unwrap, wrap

_SALT_BYTES = 16
_LARGEST_BYTES = 64 * 1024 * 1024


@dataclass(frozen=True, slots=True, kw_only=True)
class Content:
    """One state of a consultation.

    Attributes:
        case: The case.
        inputs: Key path → text as typed, for fields whose text is not valid (yet).
        salt: Random; makes the content hash say nothing to who guesses at the content.
    """

    case: Case
    inputs: Mapping[str, str] = field(default_factory=dict)
    salt: bytes = field(default_factory=lambda: secrets.token_bytes(_SALT_BYTES))

    @property
    def digest(self) -> str:
        """SHA-256 over the salt and the case document: what a signature stands for."""
        document = canonical(case_to_document(self.case))
        return hashlib.sha256(self.salt + document).hexdigest()


def seal(
    content: Content, key: bytes, consultation: ConsultationId, known_features: Container[str]
) -> bytes:
    """The bytes to store: compressed, encrypted, bound to the consultation they belong to.

    Raises:
        ProblemError: What the case format refuses: nothing is stored that could not be read again.
    """
    case = case_to_document(content.case)
    case_from_document(case, known_features=known_features)
    document = {
        "case": case,
        "inputs": dict(content.inputs),
        "salt": content.salt.hex(),
    }
    plain = json.dumps(document, ensure_ascii=False, separators=(",", ":")).encode()
    return wrap(key, zlib.compress(plain, 1), {"consultation": consultation})


def unseal(
    payload: bytes, key: bytes, consultation: ConsultationId, known_features: Container[str]
) -> Content:
    """What :func:`seal` stored.

    Raises:
        ProblemError: ``store.payload_damaged``: the bytes are not what was stored there; or what
            the case format refuses.
    """
    packed = unwrap(key, payload, {"consultation": consultation})
    if packed is None:
        raise trouble("store.payload_damaged", found=consultation)
    plain = zlib.decompressobj().decompress(packed, _LARGEST_BYTES)
    document = json.loads(plain)
    return Content(
        case=case_from_document(document["case"], known_features=known_features),
        inputs=document["inputs"],
        salt=bytes.fromhex(document["salt"]),
    )


def hash_of(payload: bytes) -> bytes:
    """SHA-256 over the sealed bytes: what an event keeps; says nothing once the key is gone."""
    return hashlib.sha256(payload).digest()
