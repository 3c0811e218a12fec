"""The colleagues of a vault: their cards, and whether the fingerprints were compared."""

import json

from reinteg_desk.app.hand_over import Card, Colleague
from reinteg_desk.app.hand_over_card import card_from_document, card_to_document
from reinteg_desk.store.database import StoreDatabase
from reinteg_desk.store.events import EventKind, timestamp
from reinteg_desk.store.records import local


class StoredColleagues:
    """The cards in an open store."""

    def __init__(self, database: StoreDatabase) -> None:
        self._database = database

    def all(self) -> tuple[Colleague, ...]:
        """The cards that were taken in, by name."""
        with self._database.reading() as connection:
            rows = connection.execute("SELECT card, compared, added_at FROM colleague").fetchall()
        found = (
            Colleague(
                card=card_from_document(json.loads(card)),
                compared=bool(compared),
                added_at=local(at),
            )
            for card, compared, at in rows
        )
        return tuple(sorted(found, key=lambda each: (each.card.name, each.card.fingerprint)))

    def add(self, card: Card, *, compared: bool) -> None:
        """Take a card in; one that was compared before stays so."""
        at = timestamp(self._database.clock.now())
        with self._database.writing() as connection:
            connection.execute(
                "INSERT INTO colleague (fingerprint, card, compared, added_at) VALUES (?, ?, ?, ?)"
                " ON CONFLICT (fingerprint) DO UPDATE"
                " SET compared = max(compared, excluded.compared)",
                (card.fingerprint, json.dumps(card_to_document(card)), int(compared), at),
            )
            self._database.log(connection, EventKind.COLLEAGUE_ADDED, detail={"compared": compared})

    def remove(self, card: Card) -> None:
        """Forget a card."""
        with self._database.writing() as connection:
            connection.execute("DELETE FROM colleague WHERE fingerprint = ?", (card.fingerprint,))
            self._database.log(connection, EventKind.COLLEAGUE_REMOVED)
