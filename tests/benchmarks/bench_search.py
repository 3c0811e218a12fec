"""How long a search for an occupation takes: a full library and 3,000 titles more, against rapidfuzz alone.

436 unit groups with three titles and 27 synonyms each, and 3,000 generated titles of the kind ESCO
has; the queries are the 300 everyday titles of the search test. The peer is `rapidfuzz.process.extract`
with `WRatio` over the same titles, which is what one would write first.
"""

import csv
import itertools
import random
import re
import statistics
import sys
import time
from pathlib import Path

from rapidfuzz import fuzz, process

from reinteg_desk.domain.identifiers import OccupationCode
from reinteg_desk.domain.occupation import Library, LibrarySource, Occupation
from reinteg_desk.library.employment import unit_groups
from reinteg_desk.library.search import OccupationSearch
from reinteg_desk.library.search_text import plain

TITLES = Path(__file__).parents[1] / "fixtures" / "library_search"
LIMIT_SECONDS = 1 / 60
_SYNONYMS_A_LANGUAGE = 9
_ESCO_TITLES = 3000

LANGUAGES = ("nl", "fr", "en")
_SYLLABLES = re.findall(
    r"\w+",
    "ba be bo da do fa ga ka ke la le lo ma me mi mo na no pa pe po ra re ri ro sa se so ta te",
)
_ENDINGS = {
    "nl": ("arbeider", "bediende", "medewerker", "chauffeur"),
    "fr": ("eur", "euse", "iste", "ier"),
    "en": ("worker", "operator", "er", "man"),
}


def generated_titles(language: str) -> list[str]:
    """27,000 titles of two words; a third of the first words is found once only."""
    parts = list(itertools.product(_SYLLABLES, repeat=3))
    random.Random(0).shuffle(parts)
    endings = itertools.cycle(_ENDINGS[language])
    return [
        f"{''.join(part)}{ending} {part[2]}{part[0]}n"
        for part, ending in zip(parts, endings, strict=False)
    ]


def full_library() -> Library:
    """A library of the size of the whole one, with 3,000 more titles."""
    made = {language: itertools.cycle(generated_titles(language)) for language in LANGUAGES}
    extra = -(-_ESCO_TITLES // (3 * len(unit_groups())))
    jobs = tuple(
        Occupation(
            code=OccupationCode(code),
            titles={language: f"{next(titles)} {code}" for language, titles in made.items()},
            skill_level=level,
            synonyms={
                language: tuple(
                    f"{next(titles)} {number}" for number in range(_SYNONYMS_A_LANGUAGE + extra)
                )
                for language, titles in made.items()
            },
        )
        for code, level in unit_groups().items()
    )
    source = LibrarySource(name="generated", version="1", licence="", url="", dated=None)
    return Library(jobs, source)


def queries() -> list[tuple[str, str]]:
    """(words, language) of the search test, and three letters of each."""
    found = []
    for language in LANGUAGES:
        with (TITLES / f"titles_{language}.csv").open(encoding="utf-8", newline="") as stream:
            for row in csv.DictReader(stream):
                found += [(row["words"], language), (row["words"][:3], language)]
    return found


def measure() -> dict[str, float]:
    """Median and slowest query in milliseconds, and the peer's median."""
    library = full_library()
    titles = [
        plain(title)
        for job in library.occupations
        for language in LANGUAGES
        for title in (job.titles[language], *job.synonyms[language])
    ]
    started = time.perf_counter()
    index = OccupationSearch(library)
    built = time.perf_counter() - started
    ours = [_seconds(lambda w=words, n=name: index.search(w, n)) for words, name in queries()]
    peer = [
        _seconds(lambda w=words: process.extract(plain(w), titles, scorer=fuzz.WRatio, limit=5))
        for words, _ in queries()[::10]
    ]
    return {
        "titles": float(len(titles)),
        "words": float(len({word for title in titles for word in title.split()})),
        "index_ms": built * 1000,
        "median_ms": statistics.median(ours) * 1000,
        "slowest_ms": max(ours) * 1000,
        "peer_median_ms": statistics.median(peer) * 1000,
    }


def _seconds(work) -> float:
    started = time.perf_counter()
    work()
    return time.perf_counter() - started


def main() -> int:
    """Print the figures; 1 where the median takes longer than a frame."""
    figures = measure()
    print("search for an occupation (peer: rapidfuzz.process.extract, WRatio)")
    for name, value in figures.items():
        print(f"  {name:>16} {value:10.2f}")
    return int(figures["median_ms"] > LIMIT_SECONDS * 1000)


if __name__ == "__main__":
    sys.exit(main())
