"""Identity data from the clipboard or a file: lines, ``name: value`` lists, tables with headings.

What people copy from other programs comes in many shapes; all of them are read without asking. A
national number counts only where its check digits hold; what cannot be placed is left out, and the
form shows what is missing.
"""

import csv
import re
import unicodedata
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date

from reinteg_desk.domain.national_number import (
    birth_date_in,
    is_valid_national_number,
    punctuated_national_number,
)

MOST_PEOPLE = 500


@dataclass(frozen=True, slots=True, kw_only=True)
class PastedIdentity:
    """One person as far as the text told.

    Attributes:
        name: First name and surname; empty where no name was found.
        born_on: From the text, else from the national number.
        national_number: Punctuated; None where there is none that holds.
        language: ``nl``, ``fr``, ``de`` or ``en``.
        since: First day of the incapacity.
        occupation: Code or title as it was written.
        refused_number: A number whose check digits do not hold, as it was written.
    """

    name: str = ""
    born_on: date | None = None
    national_number: str | None = None
    language: str | None = None
    since: date | None = None
    occupation: str = ""
    refused_number: str | None = None


_NUMBER = re.compile(r"(?<!\d)\d{2}[. ]?\d{2}[. ]?\d{2}[- ]?\d{3}[. -]?\d{2}(?!\d)")
_ISO_DAY = re.compile(r"(?<!\d)(\d{4})-(\d{1,2})-(\d{1,2})(?!\d)")
_DAY = re.compile(r"(?<!\d)(\d{1,2})[/.-](\d{1,2})[/.-](\d{4})(?!\d)")
_WORD = re.compile(r"[^\W\d_](?:[^\W\d_]|['.\-\u2019])*")
_SEPARATORS = "\t;|,"
_HEADINGS: Mapping[str, tuple[str, ...]] = {
    "surname": ("naam", "familienaam", "achternaam", "nom", "nom de famille", "surname",
                "last name", "lastname"),
    "first": ("voornaam", "voornamen", "prenom", "prenoms", "first name", "firstname",
              "given names", "given name"),
    "name": ("volledige naam", "nom complet", "full name", "name", "persoon", "verzekerde"),
    "number": ("rijksregisternummer", "rijksregister", "insz", "niss", "rrn", "numero national",
               "registre national", "national number", "numero de registre national"),
    "born": ("geboortedatum", "geboren", "geboren op", "date de naissance", "ne le", "nee le",
             "birth date", "date of birth", "birthdate", "born"),
    "language": ("taal", "langue", "language"),
    "since": ("arbeidsongeschikt sinds", "sinds", "begin ao", "incapable depuis", "depuis",
              "debut", "incapacity since", "since"),
    "occupation": ("beroep", "referentieberoep", "profession", "profession de reference",
                   "occupation", "reference occupation", "isco"),
}  # fmt: skip
_MEANING = {word: meaning for meaning, words in _HEADINGS.items() for word in words}
_LANGUAGES = {
    "nl": ("nl", "n", "nederlands", "neerlandais", "dutch"),
    "fr": ("fr", "f", "frans", "francais", "french"),
    "de": ("de", "d", "duits", "allemand", "german"),
    "en": ("en", "e", "engels", "anglais", "english"),
}


def people_in(text: str) -> tuple[PastedIdentity, ...]:
    """The people in a pasted text, in their order; empty where nobody is recognised."""
    lines = [line.strip() for line in text.replace("\r", "\n").split("\n")]
    for read in (_from_table, _from_list, _from_lines):
        found = [each for each in read(lines) if each.name or each.national_number]
        if found:
            return tuple(found[:MOST_PEOPLE])
    return ()


def _from_table(lines: Sequence[str]) -> Iterable[PastedIdentity]:
    """A table whose first line names the columns."""
    filled = [line for line in lines if line]
    separator = max(_SEPARATORS, key=filled[0].count) if filled else ""
    if not filled or separator not in filled[0]:
        return
    rows = list(csv.reader(filled, delimiter=separator))
    columns = [_MEANING.get(_folded(each)) for each in rows[0]]
    if sum(1 for each in columns if each) < len(("name", "number")):
        return
    for row in rows[1:]:
        yield _person({name: value for name, value in zip(columns, row, strict=False) if name})


def _from_list(lines: Sequence[str]) -> Iterable[PastedIdentity]:
    """``Naam: …`` lines as identity-card readers give them; an empty line or a name again ends."""
    facts: dict[str, str] = {}
    for line in (*lines, ""):
        label, colon, value = line.partition(":")
        meaning = _MEANING.get(_folded(label)) if colon else None
        if facts and (not line or meaning in facts):
            yield _person(facts)
            facts = {}
        if meaning:
            facts[meaning] = value.strip()


def _from_lines(lines: Sequence[str]) -> Iterable[PastedIdentity]:
    """A line a person, in any order: number and days are recognised, the letters are the name."""
    for line in lines:
        rest, facts = line, {}
        if (found := _NUMBER.search(rest)) is not None:
            facts["number"] = found.group()
            rest = rest.replace(found.group(), " ")
        days = sorted([*_ISO_DAY.finditer(rest), *_DAY.finditer(rest)], key=_start)
        born = birth_date_in(facts.get("number", ""))
        known = born is not None and bool(days) and _day(days[0].group()) != born
        meanings = ("since",) if known else ("born", "since")
        for meaning, day in zip(meanings, days, strict=False):
            facts[meaning] = day.group()
        for day in days:
            rest = rest.replace(day.group(), " ")
        words = [
            word
            for word in _WORD.findall(re.sub(f"[{_SEPARATORS}]", " ", rest))
            if _folded(word) not in _MEANING
        ]
        if facts and words:
            yield _person({**facts, "name": " ".join(words)})


def _start(found: re.Match[str]) -> int:
    return found.start()


def _person(facts: Mapping[str, str]) -> PastedIdentity:
    name = facts.get("name") or " ".join(
        part for part in (facts.get("first", ""), facts.get("surname", "")) if part
    )
    found = PastedIdentity(
        name=" ".join(name.split()),
        born_on=_day(facts.get("born", "")),
        since=_day(facts.get("since", "")),
        language=_language(facts.get("language", "")),
        occupation=facts.get("occupation", "").strip(),
    )
    return _with_number(found, facts.get("number", "").strip())


def _with_number(found: PastedIdentity, number: str) -> PastedIdentity:
    if not number:
        return found
    if not is_valid_national_number(number):
        return replace(found, refused_number=number)
    born = found.born_on or birth_date_in(number)
    return replace(found, national_number=punctuated_national_number(number), born_on=born)


def _day(text: str) -> date | None:
    iso, usual = _ISO_DAY.search(text), _DAY.search(text)
    parts = iso.groups() if iso else usual.groups()[::-1] if usual else None
    try:
        return date(*map(int, parts)) if parts else None
    except ValueError:
        return None


def _language(text: str) -> str | None:
    word = _folded(text)
    return next((code for code, words in _LANGUAGES.items() if word in words), None)


def _folded(text: str) -> str:
    letters = unicodedata.normalize("NFKD", text.strip().strip('"'))
    plain = "".join(each for each in letters if not unicodedata.combining(each))
    return " ".join(plain.casefold().split())
