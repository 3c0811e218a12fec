"""The tables of the store, and how an older store becomes a newer one.

Every statement is written out; what a migration did is never edited afterwards, the next one
changes it. ``user_version`` counts the migrations, ``application_id`` marks a file as a store.
"""

import hashlib
from collections.abc import Callable
from typing import Any

from reinteg_desk.app.problems import trouble
from reinteg_desk.store.connection import Connection

APPLICATION_ID = 0x5244534B
"""``RDSK``; a database without it is not a store of this program."""
VERSION = 3
"""The schema that this program writes."""

_SCHEMA_1 = """
CREATE TABLE fact (
  name TEXT PRIMARY KEY CHECK (name <> ''),
  value BLOB NOT NULL
) STRICT, WITHOUT ROWID;

CREATE TABLE event (
  seq INTEGER PRIMARY KEY CHECK (seq >= 1),
  at TEXT NOT NULL CHECK (at <> ''),
  user_id TEXT NOT NULL,
  kind TEXT NOT NULL CHECK (kind <> ''),
  dossier_id TEXT,
  consultation_id TEXT,
  content_hash BLOB CHECK (content_hash IS NULL OR length(content_hash) = 32),
  detail TEXT,
  mac BLOB NOT NULL CHECK (length(mac) = 32)
) STRICT;
CREATE INDEX event_of_consultation ON event (consultation_id, seq);
CREATE INDEX event_of_dossier ON event (dossier_id, kind);
CREATE TRIGGER event_is_the_next BEFORE INSERT ON event
  WHEN NEW.seq <> (SELECT count FROM chain_head) + 1
  BEGIN SELECT RAISE(ABORT, 'the log goes on at its end'); END;
CREATE TRIGGER event_is_never_changed BEFORE UPDATE ON event
  BEGIN SELECT RAISE(ABORT, 'the log is append-only'); END;
CREATE TRIGGER event_is_never_removed BEFORE DELETE ON event
  BEGIN SELECT RAISE(ABORT, 'the log is append-only'); END;

CREATE TABLE chain_head (
  one INTEGER PRIMARY KEY CHECK (one = 1),
  count INTEGER NOT NULL CHECK (count >= 0),
  mac BLOB NOT NULL CHECK (length(mac) = 32)
) STRICT;

CREATE TABLE dossier (
  dossier_id TEXT PRIMARY KEY CHECK (length(dossier_id) = 32),
  payload_key BLOB NOT NULL CHECK (length(payload_key) = 32),
  created_at TEXT NOT NULL
) STRICT, WITHOUT ROWID;

CREATE TABLE consultation (
  number INTEGER PRIMARY KEY,
  consultation_id TEXT NOT NULL UNIQUE CHECK (length(consultation_id) = 32),
  dossier_id TEXT NOT NULL REFERENCES dossier (dossier_id),
  line_id TEXT NOT NULL,
  version INTEGER NOT NULL CHECK (version >= 1),
  replaces TEXT REFERENCES consultation (consultation_id)
    CHECK ((version = 1) = (replaces IS NULL)),
  state TEXT NOT NULL CHECK (state IN ('draft', 'final')),
  held_on TEXT NOT NULL CHECK (held_on GLOB '[0-9][0-9][0-9][0-9]-[0-1][0-9]-[0-3][0-9]'),
  created_at TEXT NOT NULL,
  saved_at TEXT NOT NULL,
  payload BLOB NOT NULL CHECK (length(payload) > 28),
  UNIQUE (line_id, version)
) STRICT;
CREATE INDEX consultation_of_dossier ON consultation (dossier_id, held_on DESC, number DESC);
CREATE TRIGGER consultation_final_is_never_changed BEFORE UPDATE ON consultation
  WHEN OLD.state = 'final'
  BEGIN SELECT RAISE(ABORT, 'a final consultation does not change'); END;
CREATE TRIGGER consultation_is_only_erased BEFORE DELETE ON consultation
  WHEN NOT EXISTS (
    SELECT 1 FROM event WHERE dossier_id = OLD.dossier_id AND kind = 'dossier_erased')
  BEGIN SELECT RAISE(ABORT, 'a consultation is removed with its dossier only'); END;

CREATE TABLE earlier_state (
  consultation_id TEXT NOT NULL REFERENCES consultation (consultation_id) ON DELETE CASCADE,
  number INTEGER NOT NULL CHECK (number >= 1),
  saved_at TEXT NOT NULL,
  payload BLOB NOT NULL CHECK (length(payload) > 28),
  PRIMARY KEY (consultation_id, number)
) STRICT, WITHOUT ROWID;

CREATE TABLE signature (
  consultation_id TEXT PRIMARY KEY REFERENCES consultation (consultation_id) ON DELETE CASCADE,
  statement TEXT NOT NULL,
  public_key BLOB NOT NULL CHECK (length(public_key) = 32),
  signature BLOB NOT NULL CHECK (length(signature) = 64)
) STRICT, WITHOUT ROWID;
CREATE TRIGGER signature_is_never_changed BEFORE UPDATE ON signature
  BEGIN SELECT RAISE(ABORT, 'a signature does not change'); END;

CREATE TABLE listing (
  listing_id INTEGER PRIMARY KEY,
  dossier_id TEXT NOT NULL UNIQUE REFERENCES dossier (dossier_id) ON DELETE CASCADE,
  consultation_id TEXT NOT NULL UNIQUE REFERENCES consultation (consultation_id) ON DELETE CASCADE,
  name TEXT NOT NULL,
  born_on TEXT NOT NULL CHECK (born_on GLOB '[0-9][0-9][0-9][0-9]-[0-1][0-9]-[0-3][0-9]'),
  held_on TEXT NOT NULL CHECK (held_on GLOB '[0-9][0-9][0-9][0-9]-[0-1][0-9]-[0-3][0-9]'),
  reference_occupation TEXT NOT NULL,
  category INTEGER CHECK (category BETWEEN 1 AND 4),
  state TEXT NOT NULL CHECK (state IN ('draft', 'final')),
  saved_at TEXT NOT NULL,
  words TEXT NOT NULL
) STRICT;
CREATE INDEX listing_newest ON listing (held_on DESC, dossier_id DESC);
CREATE TABLE listing_word (
  word TEXT NOT NULL CHECK (word <> ''),
  listing_id INTEGER NOT NULL REFERENCES listing (listing_id) ON DELETE CASCADE,
  PRIMARY KEY (word, listing_id)
) STRICT, WITHOUT ROWID;
CREATE INDEX listing_word_of ON listing_word (listing_id);

PRAGMA application_id = 1380209483;
PRAGMA user_version = 1;
"""

_SCHEMA_2 = """
CREATE TABLE contact (
  contact_id TEXT PRIMARY KEY CHECK (length(contact_id) = 32),
  role TEXT NOT NULL CHECK (role <> ''),
  name TEXT NOT NULL,
  organisation TEXT NOT NULL CHECK (name <> '' OR organisation <> ''),
  street TEXT NOT NULL,
  postal_code TEXT NOT NULL,
  town TEXT NOT NULL,
  phone TEXT NOT NULL,
  email TEXT NOT NULL,
  note TEXT NOT NULL
) STRICT, WITHOUT ROWID;

CREATE TABLE surroundings (
  dossier_id TEXT PRIMARY KEY REFERENCES dossier (dossier_id) ON DELETE CASCADE,
  saved_at TEXT NOT NULL,
  payload BLOB NOT NULL CHECK (length(payload) > 28)
) STRICT, WITHOUT ROWID;

CREATE TABLE attachment (
  number INTEGER PRIMARY KEY,
  attachment_id TEXT NOT NULL UNIQUE CHECK (length(attachment_id) = 32),
  dossier_id TEXT NOT NULL REFERENCES dossier (dossier_id) ON DELETE CASCADE,
  added_at TEXT NOT NULL,
  about BLOB NOT NULL CHECK (length(about) > 28),
  content BLOB NOT NULL CHECK (length(content) > 28)
) STRICT;
CREATE INDEX attachment_of_dossier ON attachment (dossier_id, number);
CREATE TRIGGER attachment_is_never_exchanged
  BEFORE UPDATE OF attachment_id, dossier_id, added_at, content ON attachment
  BEGIN SELECT RAISE(ABORT, 'an attachment is described anew or removed, never exchanged'); END;

PRAGMA user_version = 2;
"""

_SCHEMA_3 = """
CREATE TABLE colleague (
  fingerprint TEXT PRIMARY KEY CHECK (fingerprint <> ''),
  card TEXT NOT NULL,
  compared INTEGER NOT NULL CHECK (compared IN (0, 1)),
  added_at TEXT NOT NULL
) STRICT, WITHOUT ROWID;

CREATE TABLE hand_over (
  line_id TEXT PRIMARY KEY CHECK (length(line_id) = 32),
  dossier_id TEXT NOT NULL REFERENCES dossier (dossier_id) ON DELETE CASCADE,
  saved_at TEXT NOT NULL,
  payload BLOB NOT NULL CHECK (length(payload) > 28)
) STRICT, WITHOUT ROWID;
CREATE INDEX hand_over_of_dossier ON hand_over (dossier_id);

CREATE TABLE hand_over_name (
  shared_id TEXT PRIMARY KEY CHECK (length(shared_id) = 32),
  line_id TEXT NOT NULL REFERENCES hand_over (line_id) ON DELETE CASCADE
) STRICT, WITHOUT ROWID;
CREATE INDEX hand_over_name_of_line ON hand_over_name (line_id);

PRAGMA user_version = 3;
"""

_STEPS = (
    ("0001_tables", _SCHEMA_1),
    ("0002_surroundings", _SCHEMA_2),
    ("0003_hand_over", _SCHEMA_3),
)


def schema_version(connection: Connection) -> int:
    """The schema of an open database; 0 where it has none.

    Raises:
        ProblemError: ``store.not_a_store``: there are tables, and they are not a store's.
    """
    application = connection.execute("PRAGMA application_id").fetchone()[0]
    version: int = connection.execute("PRAGMA user_version").fetchone()[0]
    tables = connection.execute("SELECT count(*) FROM sqlite_schema").fetchone()[0]
    if tables and application != APPLICATION_ID:
        raise trouble("store.not_a_store")
    return version if application == APPLICATION_ID else 0


SURROUNDINGS_SINCE = 2
"""The first version with people, consents and attachments beside the case."""
HAND_OVERS_SINCE = 3
"""The first version with states that were handed over."""


def migrate(connection: Connection, to: int | None = None) -> None:
    """Bring a database to the schema of this program, step by step, each step whole or not at all.

    Args:
        connection: Of the database.
        to: An older version to stop at, for knowing what it looked like.

    The import is dear and rarely needed, hence at first use.
    """
    import sqlite_utils
    from sqlite_utils.migrations import Migrations

    migrations = Migrations("store")
    for name, statements in _STEPS[:to]:
        migrations(name=name)(_running(statements))
    # Without this, whatever plug-in is installed on the machine would run inside the store.
    migrations.apply(sqlite_utils.Database(connection, execute_plugins=False))


def _running(statements: str) -> Callable[[Any], None]:
    def step(database: Any) -> None:
        for statement in split_statements(statements):
            database.conn.execute(statement)

    return step


def split_statements(script: str) -> list[str]:
    """The statements of a script; ``executescript`` would commit what is open."""
    import sqlcipher3.dbapi2 as sqlcipher

    statements, pending = [], ""
    for line in script.splitlines(keepends=True):
        pending += line
        if sqlcipher.complete_statement(pending):
            statements.append(pending.strip())
            pending = ""
    return statements


def fingerprint(connection: Connection) -> str:
    """SHA-256 over all tables, indexes and triggers: shows a guard that was taken out by hand."""
    rows = connection.execute(
        "SELECT type, name, tbl_name, coalesce(sql, '') FROM sqlite_schema"
        " WHERE name NOT LIKE 'sqlite_stat%' ORDER BY type, name"
    )
    digest = hashlib.sha256()
    for row in rows:
        digest.update("\x1f".join(row).encode() + b"\x1e")
    return digest.hexdigest()
