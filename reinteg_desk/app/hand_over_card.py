"""A card as a plain document: the small file that colleagues exchange."""

import base64
from collections.abc import Mapping
from typing import Any

from reinteg_desk.app.hand_over import Card
from reinteg_desk.domain.consultation import Role

CARD_FORMAT = "reinteg-desk/card"
CARD_VERSION = 1
SENDING_KEY_BYTES = 32
LONGEST_NAME = 200


def card_to_document(card: Card) -> dict[str, object]:
    """The document of a card."""
    return {
        "format": CARD_FORMAT,
        "version": CARD_VERSION,
        "name": card.name,
        "role": card.role.value,
        "age": card.reading_key,
        "ed25519": base64.b64encode(card.sending_key).decode("ascii"),
        "fingerprint": card.fingerprint,
    }


def card_from_document(document: Mapping[str, Any]) -> Card:
    """What :func:`card_to_document` wrote.

    Raises:
        ValueError, KeyError, TypeError: It is not the document of a card, or was changed.
    """
    if document["format"] != CARD_FORMAT or document["version"] != CARD_VERSION:
        raise ValueError("not a card")
    name = document["name"]
    if not isinstance(name, str) or not name.strip() or len(name) > LONGEST_NAME:
        raise ValueError("a name is needed")
    card = Card(
        name=name,
        role=Role(document["role"]),
        reading_key=str(document["age"]),
        sending_key=base64.b64decode(document["ed25519"], validate=True),
    )
    if len(card.sending_key) != SENDING_KEY_BYTES or document["fingerprint"] != card.fingerprint:
        raise ValueError("changed since it was made")
    return card
