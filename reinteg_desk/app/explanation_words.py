"""Numbers, levels and requirements in words, for the sentences that explain a score."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from reinteg_desk.app.score_figures import band_figures, whole
from reinteg_desk.domain.identifiers import FeatureId
from reinteg_desk.domain.occupation import Occupation
from reinteg_desk.scoring.access import SKILL_LEVEL
from reinteg_desk.scoring.explanation import Gap
from reinteg_desk.scoring.matrix import DECIMALS, TOLERANCE
from reinteg_desk.scoring.results import Score

LISTED = 3
"""How many features a sentence names; the data hold all of them."""

_SHOWN_DECIMALS = 1
_SINGULAR_BELOW = 2.0


@dataclass(frozen=True, slots=True, kw_only=True)
class ExplanationWords:
    """The words of one language.

    Attributes:
        language: ``nl``, ``fr`` or ``en``.
        sentences: Key → sentence with places (``texts/explain.<language>.toml``).
        languages: ISO 639-1 code → name of the language.
        features: Feature → its name as it stands in a list.
        requirements: Id of a licence or diploma → its name; one that is missing shows its id.
    """

    language: str
    sentences: Mapping[str, str]
    languages: Mapping[str, str]
    features: Mapping[FeatureId, str]
    requirements: Mapping[str, str]

    def sentence(self, key: str, **facts: object) -> str:
        """A sentence with its facts filled in."""
        return self.sentences[key].format(**facts)

    def number(self, value: float, decimals: int = _SHOWN_DECIMALS) -> str:
        """A number with so many decimals, a comma where the language has one."""
        text = f"{value:.{decimals}f}"
        return text if self.language == "en" else text.replace(".", ",")

    def level(self, value: float) -> str:
        """A level: whole ones without decimals."""
        decimals = 0 if value == int(value) else _SHOWN_DECIMALS
        return self.number(value, decimals)

    def percent(self, value: float, decimals: int = _SHOWN_DECIMALS) -> str:
        """A percentage."""
        return self.sentence("percent", number=self.number(value, decimals))

    def threshold(self, value: float) -> str:
        """A threshold: whole ones without decimals."""
        return self.percent(value, 0 if value == int(value) else _SHOWN_DECIMALS)

    def score(self, score: Score, threshold_pct: float) -> str:
        """A score or a band as the tables beside the sentence show it: whole, rounded down.

        With decimals where whole figures would not show on which side of the threshold it lies.
        """
        ends = (score.lo, score.hi)
        if all((whole(end) < threshold_pct) == _is_below(end, threshold_pct) for end in ends):
            return self.sentence("percent", number=band_figures(score))
        lo, hi = (self._beside(end, threshold_pct) for end in ends)
        return lo if lo == hi else self.sentence("range", lo=lo, hi=hi)

    def _beside(self, value: float, threshold_pct: float) -> str:
        is_below = _is_below(value, threshold_pct)
        for decimals in range(_SHOWN_DECIMALS, DECIMALS + 1):
            if (round(value, decimals) < threshold_pct) == is_below:
                return self.percent(value, decimals)
        return self.percent(value, DECIMALS)

    def feature(self, feature: FeatureId) -> str:
        """The name of a feature as it stands inside a sentence; its id where it has none."""
        name = self.features.get(feature, feature)
        return name[:1].lower() + name[1:]

    def has(self, gap: Gap) -> str:
        """The level that the person has."""
        if gap.is_unassessed:
            return self.sentences["unassessed"]
        if gap.has_lo == gap.has_hi:
            return self.level(gap.has_lo)
        return self.sentence("range", lo=self.level(gap.has_lo), hi=self.level(gap.has_hi))

    def gap(self, gap: Gap, key: str) -> str:
        """One feature with what is asked, what the person has and what it costs."""
        unit = "point" if gap.points < _SINGULAR_BELOW else "points"
        return self.sentence(
            key,
            feature=self.feature(gap.feature),
            asks=self.level(gap.asks),
            has=self.has(gap),
            points=self.sentence(unit, points=self.number(gap.points)),
        )

    def variation(self, job: Occupation, features: Sequence[FeatureId]) -> str:
        """That demands of a job differ from post to post, and why; empty without features."""
        if not features:
            return ""
        parts = []
        for feature in features:
            note = job.demands[feature].note(self.language)
            name = self.feature(feature)
            parts.append(self.sentence("varied", feature=name, note=note) if note else name)
        return self.sentence("varies", features=self.all_of(parts))

    def all_of(self, parts: Sequence[str]) -> str:
        """``a, b and c``; the first few and a number where there are many, 2 at least."""
        if len(parts) > LISTED + 1:
            rest = len(parts) - LISTED
            return self.sentence("and_more", listed=", ".join(parts[:LISTED]), count=rest)
        if len(parts) == 1:
            return parts[0]
        return self.sentence("and", first=", ".join(parts[:-1]), last=parts[-1])

    def requirement(self, need: str) -> str:
        """A formal requirement in words, e.g. ``driving_licence_c`` or ``nl>=B1``."""
        if need == SKILL_LEVEL:
            return self.sentences["higher_skill_level"]
        language, _, level = need.partition(">=")
        if level:
            name = self.languages.get(language, language)
            return self.sentence("language_level", language=name, level=level)
        return self.requirements.get(need, need)

    def unmet(self, need: str, *, asks: int, has: int) -> str:
        """What keeps a job closed, with both skill levels where it is the skill level.

        Args:
            need: As among ``unmet`` of a closed job.
            asks: Skill level of the job.
            has: Skill level of the person.
        """
        if need == SKILL_LEVEL:
            return self.sentence("skill_level", asks=asks, has=has)
        return self.requirement(need)


def _is_below(value: float, threshold_pct: float) -> bool:
    return value < threshold_pct - TOLERANCE
