"""The whole labour market: shares, where the reference stands, the lists, one job in full."""

from PySide6.QtCore import Signal

from reinteg_desk.scoring.results import Assessment
from reinteg_desk.ui.kit.languages import number
from reinteg_desk.ui.kit.layout import column, label
from reinteg_desk.ui.kit.speaking import Speaking
from reinteg_desk.ui.kit.theme import NEAR, Type
from reinteg_desk.ui.score.job_detail import JobDetail
from reinteg_desk.ui.score.job_lists import JobLists
from reinteg_desk.ui.score.market_picture import MarketView
from reinteg_desk.ui.score.presenter import Presenter
from reinteg_desk.ui.score.share_bar import ShareBar

_SIGNS = "●◐○"
_NO_SIGNS = str.maketrans("", "", _SIGNS)
"""The signs are the key of the bar; a screen reader has the words."""


class MarketPart(Speaking):
    """Shares as a bar and in words, the picture, the lists, the detail.

    Signals:
        job_selected: The code of an occupation to show in full.
    """

    job_selected = Signal(str)

    def __init__(self, presenter: Presenter) -> None:
        super().__init__()
        self._presenter = presenter
        self._title = label(Type.SECTION, wrap=True)
        self._bar = ShareBar()
        self.shares = label(wrap=True)
        self.picture = MarketView()
        self._picture_words = label(Type.MUTED, wrap=True)
        self.lists = JobLists(presenter)
        self.detail = JobDetail(presenter.names)
        self.lists.selected.connect(self.job_selected)
        self.setLayout(
            column(
                self._title,
                self._bar,
                self.shares,
                self.picture,
                self._picture_words,
                self.lists,
                self.detail,
                gap=NEAR,
            )
        )

    def show_assessment(self, assessment: Assessment) -> None:
        """Show the market of the present state."""
        market, share = assessment.market, assessment.market.share
        text = self.tr("Labour market: {count} accessible occupations")
        self._title.setText(text.format(count=market.accessible))
        shares = self.tr(
            "Weighted by people at work: ● {ready} % ready, ◐ {open} % undetermined, "
            "○ {out} % not ready."
        ).format(
            ready=number(share.ready), open=number(share.undetermined), out=number(share.not_ready)
        )
        others = self.tr("Outside: {outside} closed, {unknown} without requirements on record.")
        self.shares.setText(
            f"{_kept(shares)} {others.format(outside=market.outside, unknown=market.unknown)}"
        )
        spoken = shares.translate(_NO_SIGNS)
        self._bar.show_shares((share.ready, share.undetermined, share.not_ready), words=spoken)
        self._show_picture(assessment, spoken)
        self.lists.show_jobs()

    def _show_picture(self, assessment: Assessment, shares: str) -> None:
        picture = self._presenter.picture()
        self.picture.show_picture(picture, reference=self.tr("reference"))
        told = [self.tr("People at work over the score in percent (of a band, its low end).")]
        if picture.reference_at is not None:
            told.append(self.tr("The line is the reference."))
        rank = assessment.market.reference_rank
        if rank is not None:
            below = self.tr("{rank} % of the market lies below the reference.")
            told.append(below.format(rank=number(rank)))
        words = " ".join(told)
        self._picture_words.setText(words)
        self.picture.setAccessibleName(f"{shares} {words}")


def _kept(text: str) -> str:
    """A text in which a sign stays with its figure where a line ends."""
    for sign in _SIGNS:
        text = text.replace(f"{sign} ", f"{sign}\N{NO-BREAK SPACE}")
    return text
