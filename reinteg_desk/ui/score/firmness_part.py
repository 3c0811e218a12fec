"""How firm the score is, since weights are opinions: as two bars and in words."""

from reinteg_desk.scoring.firmness import DEFAULT_DRAWS
from reinteg_desk.scoring.results import ReferenceResult, Verdict
from reinteg_desk.ui.kit.band import ScoreBand, band_text
from reinteg_desk.ui.kit.languages import number
from reinteg_desk.ui.kit.layout import column, label
from reinteg_desk.ui.kit.speaking import Speaking
from reinteg_desk.ui.kit.theme import NEAR, Type
from reinteg_desk.ui.score.share_bar import ShareBar

_FIRM, _SOFT = 0.95, 0.05
"""Beyond these shares hardly any opinion on the weights changes the answer."""


class FirmnessPart(Speaking):
    """Acceptability under other weights, and the range that the order of the weights leaves."""

    def __init__(self) -> None:
        super().__init__()
        self._title = label(Type.SECTION, wrap=True)
        self._bar = ShareBar()
        self.words = label(wrap=True)
        self._range = ScoreBand()
        self.range_words = label(wrap=True)
        self.say(self._title.setText, lambda: self.tr("How firm is this?"))
        self.setLayout(
            column(
                self._title, self._bar, self.words, NEAR, self._range, self.range_words, gap=NEAR
            )
        )

    def show_reference(self, reference: ReferenceResult, unassessed: int) -> None:
        """Show what the reference result says about its own firmness.

        Args:
            reference: The result.
            unassessed: How many of the features that may block nobody assessed.
        """
        known = reference.acceptability is not None and reference.order_range is not None
        for widget in (self._bar, self._range, self.range_words):
            widget.setVisible(known)
        share, ordered, score = reference.acceptability, reference.order_range, reference.score
        if share is None or ordered is None or score is None:
            self.words.setText(self.tr("No requirements are on record for this occupation."))
            return
        is_open = reference.verdict is Verdict.UNDETERMINED
        rest = (1 - share, 0.0) if is_open else (0.0, 1 - share)
        self.words.setText(self._in_words(reference, share, unassessed))
        self._bar.show_shares((share, *rest), words=self.words.text())
        says_nothing = is_open and bool(reference.may_block)
        shown = score if says_nothing else ordered
        self._range.show_score(shown, reference.threshold_pct, reference.verdict)
        if says_nothing:
            text = self.tr("Until then the score lies anywhere in {range}.")
        elif score.lo < score.hi:
            text = self.tr(
                "If only the order of the weights counts, what is certain now comes to {range}."
            )
        else:
            text = self.tr("If only the order of the weights counts, the score lies at {range}.")
        self.range_words.setText(text.format(range=band_text(shown)))

    def _in_words(self, reference: ReferenceResult, share: float, unassessed: int) -> str:
        if reference.blocked_by:
            return self.tr(
                "An essential requirement is short: no other weights make this job ready."
            )
        is_open = reference.verdict is Verdict.UNDETERMINED
        if is_open and reference.may_block:
            return self._nothing_yet(len(reference.may_block), unassessed)
        trials = self.tr("With other weights the answer is ready in {share} % of {draws} trials")
        said = trials.format(share=number(100 * share), draws=number(DEFAULT_DRAWS))
        if share >= _FIRM:
            return self.tr("{said}: firm.").format(said=said)
        if is_open:
            return self.tr("{said}, on what is certain now; what is open can change that.").format(
                said=said
            )
        if share <= _SOFT:
            return self.tr("{said}: firmly not ready.").format(said=said)
        return self.tr("{said}: the weights decide, so say why.").format(said=said)

    def _nothing_yet(self, perhaps: int, unassessed: int) -> str:
        if perhaps == unassessed:
            return self.tr(
                "Nothing can be said yet: %n essential requirement(s) not assessed.", "", perhaps
            )
        return self.tr(
            "Nothing can be said yet: %n essential requirement(s) may fall short.", "", perhaps
        )
