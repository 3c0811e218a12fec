"""The versions that every result names."""

from reinteg_desk import __version__
from reinteg_desk.domain.instrument import Instrument
from reinteg_desk.domain.occupation import Library
from reinteg_desk.scoring.results import Versions


def versions_of(instrument: Instrument, library: Library, rules_version: str) -> Versions:
    """The versions a result is computed with."""
    return Versions(
        program=__version__,
        instrument=instrument.version,
        library=f"{library.source.name} {library.source.version}",
        rules=rules_version,
    )
