"""The list of files and the search in it: one row per dossier, its newest consultation."""

import json
import unicodedata
from collections.abc import Sequence
from datetime import date, datetime
from typing import Any

from reinteg_desk.app.ports import ConsultationState, Row
from reinteg_desk.domain.case import Case
from reinteg_desk.domain.identifiers import ConsultationId, DossierId
from reinteg_desk.store.connection import Connection

_COLUMNS = (
    "dossier_id, consultation_id, name, born_on, held_on, reference_occupation, category, state,"
    " saved_at"
)
_FEW = 2000
"""Up to so many hits of a word are fetched and sorted; beyond, walking the list finds them soon."""
_HIGHEST = "\U0010ffff"
_BEGINS = "SELECT listing_id FROM listing_word WHERE word >= ? AND word < ?"
_JOINERS = str.maketrans({"-": " ", "'": " ", "\u2019": " "})
_NUMBER_DIGITS = 11


def words_of(case: Case) -> tuple[str, ...]:
    """What a file is found by: the words of the name, the birth date in two spellings, the number.

    Parts of a name that a hyphen or an apostrophe joins count as words too.
    """
    person = case.person
    born = person.born_on
    joined = _folded(person.name)
    parts = _folded(person.name.translate(_JOINERS))
    number = "".join(each for each in person.national_number or "" if each.isdigit())
    found = [*joined, *parts, born.isoformat(), f"{born:%d/%m/%Y}", number]
    return tuple(dict.fromkeys(each for each in found if each))


def words_field(case: Case) -> str:
    """All words of a file in one text, each after a space, for testing beginnings."""
    return f" {' '.join(words_of(case))}"


def rows_before(connection: Connection, day: date, kinds: Sequence[str]) -> list[Row]:
    """The rows whose last consultation and last save are before a day, oldest first.

    Args:
        connection: The open store.
        day: The day.
        kinds: The kinds of event that count as a save of the file beside a consultation's.
    """
    marks = ", ".join("?" * len(kinds))
    rows = connection.execute(
        f"SELECT {_COLUMNS} FROM listing l WHERE held_on < ?1 AND saved_at < ?1"  # noqa: S608 - constants
        " AND NOT EXISTS (SELECT 1 FROM event e WHERE e.dossier_id = l.dossier_id"
        f" AND e.at >= ?1 AND e.kind IN ({marks})) ORDER BY held_on, dossier_id",
        (day.isoformat(), *kinds),
    )
    return [_row(each) for each in rows]


def search_words(search: str) -> tuple[str, ...]:
    """The words that are looked for; a national number counts without its punctuation."""
    digits = "".join(each for each in search if each.isdigit())
    if len(digits) == _NUMBER_DIGITS and not any(each.isalpha() for each in search):
        return (digits,)
    return tuple(_folded(search))


def _folded(text: str) -> list[str]:
    """Words without accents and case: "Élodie" → ``elodie``."""
    letters = unicodedata.normalize("NFKD", text)
    return "".join(each for each in letters if not unicodedata.combining(each)).casefold().split()


def list_consultation(
    connection: Connection,
    case: Case,
    *,
    dossier: DossierId,
    consultation: ConsultationId,
    state: ConsultationState,
    saved_at: str,
) -> None:
    """Make a consultation the one that the list shows for its dossier."""
    words = words_of(case)
    before = connection.execute(
        "SELECT listing_id, words FROM listing WHERE dossier_id = ?", (dossier,)
    ).fetchone()
    values = (
        consultation,
        case.person.name,
        case.person.born_on.isoformat(),
        case.consultation.held_on.isoformat(),
        case.incapacity.reference_occupation,
        case.decision.category if case.decision else None,
        state,
        saved_at,
        words_field(case),
        dossier,
    )
    if before is None:
        cursor = connection.execute(
            "INSERT INTO listing (consultation_id, name, born_on, held_on, reference_occupation,"
            " category, state, saved_at, words, dossier_id) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
            values,
        )
        _put_words(connection, cursor.lastrowid, words)
        return
    connection.execute(
        "UPDATE listing SET consultation_id = ?, name = ?, born_on = ?, held_on = ?,"
        " reference_occupation = ?, category = ?, state = ?, saved_at = ?, words = ?"
        " WHERE dossier_id = ?",
        values,
    )
    if before[1] != words_field(case):
        connection.execute("DELETE FROM listing_word WHERE listing_id = ?", (before[0],))
        _put_words(connection, before[0], words)


def _put_words(connection: Connection, listing_id: int, words: Sequence[str]) -> None:
    connection.executemany(
        "INSERT INTO listing_word (word, listing_id) VALUES (?, ?)",
        [(word, listing_id) for word in words],
    )


def find_rows(connection: Connection, search: str, limit: int, after: str | None) -> list[Row]:
    """The rows in which every word of the search begins a word, newest first.

    Args:
        connection: The open store.
        search: Words, or beginnings of them; empty finds all.
        limit: At most so many.
        after: :attr:`Row.mark` of the last row of the page before.
    """
    words = search_words(search)
    conditions = ["instr(words, ?) > 0"] * len(words)
    values: list[object] = [f" {word}" for word in words]
    if after is not None:
        held_on, _, dossier = after.partition(" ")
        conditions.append("(held_on, dossier_id) < (?, ?)")
        values += [held_on, dossier]
    order = "held_on DESC, dossier_id DESC"
    if words and _are_few(connection, words):
        conditions.append(f"listing_id IN ({_beginning(words)})")
        values += _ranges(words)
        order = "+held_on DESC, +dossier_id DESC"  # sort the few instead of walking all in order
    where = f"WHERE {' AND '.join(conditions)} " if conditions else ""
    rows = connection.execute(
        f"SELECT {_COLUMNS} FROM listing {where}ORDER BY {order} LIMIT ?",  # noqa: S608 - constants
        (*values, limit),
    )
    return [_row(each) for each in rows]


def names_of(connection: Connection, dossiers: Sequence[DossierId]) -> list[str]:
    """Whose these files are, the newest consultation first."""
    rows = connection.execute(
        "SELECT name FROM listing WHERE dossier_id IN (SELECT value FROM json_each(?))"
        " ORDER BY held_on DESC, dossier_id DESC",
        (json.dumps(dossiers),),
    )
    return [each[0] for each in rows]


def _are_few(connection: Connection, words: Sequence[str]) -> bool:
    found = connection.execute(
        f"SELECT count(*) FROM ({_beginning(words)} LIMIT ?)",  # noqa: S608 - constants
        (*_ranges(words), _FEW + 1),
    ).fetchone()[0]
    return bool(found <= _FEW)


def _beginning(words: Sequence[str]) -> str:
    """The query for the files in which each word begins a word."""
    return " INTERSECT ".join([_BEGINS] * len(words))


def _ranges(words: Sequence[str]) -> list[str]:
    return [end for word in words for end in (word, word + _HIGHEST)]


def _row(values: tuple[Any, ...]) -> Row:
    dossier, consultation, name, born_on, held_on, occupation, category, state, saved_at = values
    return Row(
        dossier_id=DossierId(dossier),
        consultation_id=ConsultationId(consultation),
        name=name,
        born_on=date.fromisoformat(born_on),
        held_on=date.fromisoformat(held_on),
        reference_occupation=occupation,
        category=category,
        state=ConsultationState(state),
        saved_at=datetime.fromisoformat(saved_at).astimezone(),
    )
