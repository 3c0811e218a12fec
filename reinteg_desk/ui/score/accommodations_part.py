"""Accommodations: switched on and off for the plan, the score before and after side by side."""

from collections import Counter
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QTimer, Signal
from PySide6.QtWidgets import QCheckBox, QPushButton, QVBoxLayout, QWidget

from reinteg_desk.domain.accommodation import AccommodationSheet
from reinteg_desk.domain.identifiers import FeatureId
from reinteg_desk.scoring.accommodations import AccommodationAdvice, AccommodationSet
from reinteg_desk.scoring.results import ReferenceResult, Verdict
from reinteg_desk.ui.kit.band import ScoreBand, band_text
from reinteg_desk.ui.kit.languages import joined
from reinteg_desk.ui.kit.layout import boxed, clear, column, label, row
from reinteg_desk.ui.kit.marks import VerdictLabel, mark_of, word_of
from reinteg_desk.ui.kit.speaking import Speaking
from reinteg_desk.ui.kit.theme import APART, GRID, NEAR, Type, set_role
from reinteg_desk.ui.score.later import Later

_ROWS_AT_ONCE = 5
_TIMES = "\N{MULTIPLICATION SIGN}"

Names = Callable[[Iterable[FeatureId]], tuple[str, ...]]
"""Features → their names in the language of the window."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Standing:
    """One job without accommodations and with those of the plan.

    Attributes:
        title: The job.
        is_reference: Whether it is the reference occupation.
        before: Without any; None where the job has no requirements.
        after: With those of the plan.
        chosen: The accommodations of the plan.
        is_final: Whether the consultation is closed, so that nothing can be switched.
    """

    title: str
    is_reference: bool
    before: ReferenceResult | None
    after: ReferenceResult | None
    chosen: tuple[str, ...]
    is_final: bool


class _Side(Speaking):
    """A score with its bar, under a caption."""

    def __init__(self) -> None:
        super().__init__()
        self.caption = label(Type.STRONG, wrap=True)
        self.figures = label(Type.TITLE)
        self.verdict = VerdictLabel()
        self._band = ScoreBand()
        top = row(self.figures, self.verdict, None, gap=APART)
        self.setLayout(column(self.caption, top, self._band, gap=GRID))

    def show_result(self, result: ReferenceResult) -> None:
        self.figures.setText(band_text(result.score) if result.score else "")
        self.verdict.show_verdict(result.verdict)
        self._band.show_score(result.score, result.threshold_pct, result.verdict)


class AccommodationsPart(Speaking):
    """Switches, the smallest set, the alternatives, what stays short.

    Signals:
        switched: An accommodation and whether it is wanted.
        set_taken: The accommodations of a set, all together.
        reference_asked: Back from another job to the reference occupation.
        feature_asked: A feature to assess first.
    """

    switched = Signal(str, bool)
    set_taken = Signal(tuple)
    reference_asked = Signal()
    feature_asked = Signal(str)

    def __init__(self, names: Names) -> None:
        super().__init__()
        self._names = names
        self._standing: Standing | None = None
        self._later: Later | None = None
        self._sheets: Mapping[str, AccommodationSheet] = {}
        self._title = label(Type.SECTION, wrap=True)
        self._back = _link(self.reference_asked.emit)
        self.before, self.after = _Side(), _Side()
        self.words = label(wrap=True)
        self.advice = label(wrap=True)
        self.take = QPushButton()
        self.take.clicked.connect(self._take_best)
        self.unassessed = label(Type.MUTED, wrap=True)
        self.assess = _link(self._on_assess)
        self._more = _link(self._toggle_alternatives)
        self._all = _link(self._toggle_all)
        for follows in (self.take, self._more, self.assess, self._all):
            follows.hide()  # a moment later it has words, or is not needed
        self._shows_alternatives = self._shows_all = False
        self._alternatives, self._switches = QVBoxLayout(), QVBoxLayout()
        for rows in (self._alternatives, self._switches):
            rows.setSpacing(NEAR)
        self._alternative_box = boxed(self._alternatives)
        self._note = label(Type.MUTED, wrap=True)
        self.switches: dict[str, QCheckBox] = {}
        self._switch_rows: list[tuple[str, tuple[FeatureId, ...]]] = []
        self._to_make: list[tuple[str, tuple[FeatureId, ...]]] = []
        self._next_rows = QTimer(self)
        self._next_rows.setSingleShot(True)
        self._next_rows.timeout.connect(self._make_some)
        self.say(self._back.setText, lambda: self.tr("back to the reference occupation"))
        self.say(self.take.setText, lambda: self.tr("Take the smallest set into the plan"))
        self.setLayout(self._laid_out())

    def _laid_out(self) -> QVBoxLayout:
        sides = row(gap=APART)
        sides.addWidget(self.before, 1)
        sides.addWidget(self.after, 1)
        return column(
            self._title,
            row(self._back, None),
            sides,
            self.words,
            NEAR,
            self.advice,
            row(self.take, self._more, None, gap=APART),
            self._alternative_box,
            self.unassessed,
            row(self.assess, None),
            NEAR,
            self._switches,
            row(self._all, None),
            self._note,
            gap=NEAR,
        )

    # --- at once ---

    def show_standing(self, standing: Standing) -> None:
        """The score before and after; what follows later for another state is taken away."""
        self._standing = standing
        self._title.setText(self.tr("Accommodations for: {job}").format(job=standing.title))
        self._back.setVisible(not standing.is_reference)
        self.before.caption.setText(self.tr("without accommodations"))
        count = len(standing.chosen)
        self.after.caption.setText(self.tr("with %n accommodation(s) of the plan", "", count))
        known = standing.before is not None and standing.after is not None
        self.before.setVisible(known)
        self.after.setVisible(known and count > 0)  # the same bar twice says nothing
        if standing.before is not None and standing.after is not None:
            self.before.show_result(standing.before)
            self.after.show_result(standing.after)
            self.words.setText(self._in_words(standing.before, standing.after, count))
        else:
            self.words.setText(self.tr("No requirements are on record for this occupation."))
        best = self._later.advice.best if self._later and self._later.advice else None
        self.take.setEnabled(not standing.is_final and not self._has_all(best))
        for name, switch in self.switches.items():
            switch.setChecked(name in standing.chosen)
            switch.setEnabled(not standing.is_final)

    def _in_words(self, before: ReferenceResult, after: ReferenceResult, count: int) -> str:
        if before.score is None or after.score is None:
            return self.tr("No requirements are on record for this occupation.")
        if not count:
            return self.tr("No accommodation is in the plan yet; switch one on to see its effect.")
        text = self.tr("The score goes from {before} to {after}: {was} becomes {is_now}.")
        same = self.tr("The score goes from {before} to {after}: it stays {is_now}.")
        words = text if before.verdict is not after.verdict else same
        return words.format(
            before=band_text(before.score),
            after=band_text(after.score),
            was=word_of(mark_of(before.verdict)),
            is_now=word_of(mark_of(after.verdict)),
        )

    # --- later ---

    def show_later(self, later: Later, sheets: Mapping[str, AccommodationSheet], note: str) -> None:
        """The smallest set, the alternatives and the switches, for the state that is shown."""
        self._later, self._sheets = later, sheets
        self._note.setText(note)
        self._show_advice(later)
        self._show_alternatives()
        self._show_switches()

    def _show_advice(self, later: Later) -> None:
        advice, best = later.advice, later.advice.best if later.advice else None
        can_take = bool(best and best.accommodations)
        changeable = self._standing is not None and not self._standing.is_final
        self.take.setVisible(can_take)
        self.take.setEnabled(changeable and can_take and not self._has_all(best))
        self._more.setVisible(bool(advice and advice.alternatives))
        self.advice.setText(self._advice_in_words(later))
        first = self._to_assess(advice)
        self.unassessed.setVisible(bool(first) and best is not None)
        self.assess.setVisible(bool(first))
        text = self.tr("Nobody assessed {features}: perhaps less has to change.")
        self.unassessed.setText(text.format(features=joined(self._names(first))))
        names = self._names(first[:1])
        self.assess.setText(self.tr("assess first: {feature}").format(feature=joined(names)))

    def _has_all(self, best: AccommodationSet | None) -> bool:
        chosen = self._standing.chosen if self._standing else ()
        return best is not None and set(best.accommodations) <= set(chosen)

    def _advice_in_words(self, later: Later) -> str:
        advice = later.advice
        if advice is None:
            return ""
        if advice.verdict is Verdict.READY:
            return self.tr("Nothing has to change: the person is ready for this job.")
        if advice.best is None:
            return self._none_enough(advice, self._to_assess(advice))
        text = self.tr("The smallest set that makes the person ready for this job: {set}.")
        return text.format(set=self._set_in_words(advice.best))

    def _none_enough(self, advice: AccommodationAdvice, open_ones: Sequence[FeatureId]) -> str:
        """No set is enough on what is certain now: what was assessed apart from what was not."""
        short = [each for each in advice.still_short if each not in open_ones]
        if not short:
            return self.tr(
                "Nothing can be said yet: %n requirement(s) without a level decide(s) it.",
                "",
                len(open_ones),
            )
        text = self.tr(
            "No set is enough. Even with everything in the catalogue these stay short: {short}."
        )
        told = [text.format(short=joined(self._names(short)))]
        if open_ones:
            told.append(self.tr("Not yet assessed besides: %n.", "", len(open_ones)))
        return " ".join(told)

    def _set_in_words(self, each: AccommodationSet) -> str:
        titles = " + ".join(map(self._title_of, each.accommodations))
        return f"{titles} ({self._costs_in_words(each)})"

    def _costs_in_words(self, each: AccommodationSet) -> str:
        """What a set costs: its dearest classes first, and how often; nothing where that is all."""
        sheets = [self._sheets[name] for name in each.accommodations if name in self._sheets]
        dear = Counter(sheet.cost_text for sheet in sorted(sheets, key=_dear_first) if sheet.cost)
        if not dear:
            return next((sheet.cost_text for sheet in sheets), "")
        return "; ".join(text if n == 1 else f"{n} {_TIMES} {text}" for text, n in dear.items())

    def _title_of(self, name: str) -> str:
        return self._sheets[name].title if name in self._sheets else name

    def _to_assess(self, advice: AccommodationAdvice | None) -> tuple[FeatureId, ...]:
        """What nobody assessed of the smallest set, or of what stays short without one."""
        if advice is None or self._later is None:
            return ()
        if advice.best is None:
            assessed = self._later.case.capacities
            return tuple(each for each in advice.still_short if each not in assessed)
        of = {each.accommodation_id: each.to_assess for each in self._later.offers}
        found = [feature for name in advice.best.accommodations for feature in of.get(name, ())]
        return tuple(dict.fromkeys(found))

    def _on_assess(self) -> None:
        for feature in self._to_assess(self._later.advice if self._later else None)[:1]:
            self.feature_asked.emit(feature)

    # --- alternatives ---

    def _toggle_alternatives(self) -> None:
        self._shows_alternatives = not self._shows_alternatives
        self._show_alternatives()

    def _show_alternatives(self) -> None:
        advice = self._later.advice if self._later else None
        others = advice.alternatives if advice else ()
        shown = self._shows_alternatives
        text = self.tr("Hide the alternatives") if shown else self.tr("Alternatives: {count}")
        self._more.setText(text.format(count=len(others)))
        self._alternative_box.setVisible(shown and bool(others))
        clear(self._alternatives)
        for each in others if shown else ():
            self._alternatives.addLayout(self._alternative(each))

    def _alternative(self, each: AccommodationSet) -> QVBoxLayout:
        words = label(wrap=True)
        words.setText(self._set_in_words(each))
        take = _link(lambda: self.set_taken.emit(each.accommodations))
        take.setText(self.tr("take"))
        take.setAccessibleName(self.tr("Take: {set}").format(set=words.text()))
        take.setEnabled(self._standing is not None and not self._standing.is_final)
        return column(row(words, take, None, gap=NEAR), gap=0)

    def _take_best(self) -> None:
        best = self._later.advice.best if self._later and self._later.advice else None
        if best is not None:
            self.set_taken.emit(best.accommodations)

    # --- switches ---

    def _toggle_all(self) -> None:
        self._shows_all = not self._shows_all
        self._show_switches()

    def _show_switches(self) -> None:
        offers = {each.accommodation_id: each for each in self._later.offers} if self._later else {}
        chosen = self._standing.chosen if self._standing else ()
        proposed = self._proposed()
        shown = [*(each for each in chosen if each not in offers), *offers]
        if not self._shows_all:
            shown = [each for each in shown if each in chosen or each in proposed]
        hidden = len({*chosen, *offers}) - len(shown)
        self._all.setVisible(bool(hidden) or self._shows_all)
        more = self.tr("Show %n other accommodation(s) that would help", "", hidden)
        self._all.setText(self.tr("Show fewer") if self._shows_all else more)
        rows = [(each, offers[each].features if each in offers else ()) for each in shown]
        if rows != self._switch_rows:
            self._make_switches(rows)
        for name, box in self.switches.items():
            box.setChecked(name in chosen)
            box.setEnabled(self._standing is not None and not self._standing.is_final)

    def _make_switches(self, rows: list[tuple[str, tuple[FeatureId, ...]]]) -> None:
        """Other accommodations than before, or other words: the rows are made anew."""
        clear(self._switches)
        self.switches, self._switch_rows = {}, rows
        self._to_make = list(rows)
        self._make_some()

    def _make_some(self) -> None:
        """A few rows at a time: a long list never holds the window up."""
        some, self._to_make = self._to_make[:_ROWS_AT_ONCE], self._to_make[_ROWS_AT_ONCE:]
        chosen = self._standing.chosen if self._standing else ()
        for name, features in some:
            self._switches.addWidget(self._switch(name, features, is_on=name in chosen))
        if self._to_make:
            self._next_rows.start()

    @property
    def is_complete(self) -> bool:
        """Whether every switch is there."""
        return not self._to_make

    def retranslate(self) -> None:
        """The switches are made again when they are shown again."""
        super().retranslate()
        self._switch_rows = []

    def _proposed(self) -> frozenset[str]:
        advice = self._later.advice if self._later else None
        sets = (advice.best, *advice.alternatives) if advice else ()
        return frozenset(name for each in sets if each for name in each.accommodations)

    def _switch(self, name: str, features: Sequence[FeatureId], *, is_on: bool) -> QWidget:
        box = QCheckBox(self._title_of(name))
        box.setChecked(is_on)
        box.setEnabled(self._standing is not None and not self._standing.is_final)
        box.clicked.connect(lambda wanted: self.switched.emit(name, wanted))
        self.switches[name] = box
        facts = label(Type.MUTED, wrap=True)
        facts.setText(self._facts(name, features))
        sheet = self._sheets.get(name)
        told = self._in_full(sheet) if sheet else ""
        box.setToolTip(told)
        box.setAccessibleDescription(f"{facts.text()} {told}".strip())
        facts.setContentsMargins(6 * GRID, 0, 0, 0)
        return boxed(column(box, facts, gap=0))

    def _facts(self, name: str, features: Sequence[FeatureId]) -> str:
        sheet = self._sheets.get(name)
        helps = joined(self._names(features))
        parts = [self.tr("helps with: {features}").format(features=helps)] if helps else []
        if sheet is not None:
            first, last = sheet.lead_time_days
            time = self.tr("{first} to {last} days").format(first=first, last=last)
            paid = self.tr("paid by {who}").format(who=sheet.paid_by)
            parts += [sheet.cost_text, time, paid if sheet.cost else ""]
        return " · ".join(filter(None, parts))

    def _in_full(self, sheet: AccommodationSheet) -> str:
        """What hovering says: the sentence, who arranges it, what it rests on."""
        arranged = self.tr("arranged by {who}").format(who=sheet.arranged_by)
        return f"{sheet.description}\n{sheet.kind_text} · {arranged}\n{sheet.source}"


def _dear_first(sheet: AccommodationSheet) -> int:
    return -sheet.cost


def _link(act: Callable[[], object]) -> QPushButton:
    made = QPushButton()
    set_role(made, "link")
    made.clicked.connect(lambda _checked: act())
    return made
