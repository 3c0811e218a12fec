"""How firm the score is, since weights are opinions: as two bars and in words."""

from reinteg_desk.scoring.firmness import DEFAULT_DRAWS
from reinteg_desk.scoring.results import ReferenceResult
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

    def show_reference(self, reference: ReferenceResult) -> None:
        """Show what the reference result says about its own firmness."""
        known = reference.acceptability is not None and reference.order_range is not None
        for widget in (self._bar, self._range, self.range_words):
            widget.setVisible(known)
        if reference.acceptability is None or reference.order_range is None:
            self.words.setText(self.tr("No requirements are on record for this occupation."))
            return
        share = reference.acceptability
        self.words.setText(self._share_in_words(reference, share))
        self._bar.show_shares((share, 0.0, 1 - share), words=self.words.text())
        self._range.show_score(reference.order_range, reference.threshold_pct, reference.verdict)
        text = self.tr("If only the order of the weights counts, the score lies at {range}.")
        self.range_words.setText(text.format(range=band_text(reference.order_range)))

    def _share_in_words(self, reference: ReferenceResult, share: float) -> str:
        if reference.may_block or reference.blocked_by:
            return self.tr(
                "An essential requirement is short: no other weights make this job ready."
            )
        trials = self.tr("With other weights the answer is ready in {share} % of {draws} trials")
        said = trials.format(share=number(100 * share), draws=number(DEFAULT_DRAWS))
        if share >= _FIRM:
            return self.tr("{said}: firm.").format(said=said)
        if share <= _SOFT:
            return self.tr("{said}: firmly not ready on what is certain now.").format(said=said)
        return self.tr("{said}: the weights decide, so say why.").format(said=said)
