"""The motivated summary as plain text, to be pasted in the fund's own system."""

from PySide6.QtCore import QObject

from reinteg_desk.app.plan_parts import CategoryProposal
from reinteg_desk.domain.decision import Recognition
from reinteg_desk.ui.decision.presenter import Presenter
from reinteg_desk.ui.kit.languages import day, number


class Summary(QObject):
    """Puts a decision into lines of text in the language of the window."""

    def text(self, presenter: Presenter) -> str:
        """The summary; what has not been decided is said to be open."""
        lines = [
            self.tr("Consultation of {date}").format(date=day(presenter.held_on)),
            self._recognition(presenter),
            *self._category(presenter),
            *self._permission(presenter),
            *self._next(presenter),
        ]
        return "\n".join(line for line in lines if line)

    def _recognition(self, presenter: Presenter) -> str:
        decision = presenter.decision
        on = day(decision.recognition_on) if decision.recognition_on else "…"
        texts = {
            None: self.tr("Recognition: not decided yet"),
            Recognition.RECOGNISED_UNTIL: self.tr("Recognised until and including {date}"),
            Recognition.ENDED_FROM: self.tr("No longer recognised from {date}"),
            Recognition.INVALIDITY_PROPOSED: self.tr("Proposed for invalidity"),
        }
        return texts[decision.recognition].format(date=on)

    def _category(self, presenter: Presenter) -> list[str]:
        rows = {each.number: each for each in presenter.categories()}
        chosen = rows.get(presenter.decision.category or 0)
        proposal = presenter.proposal()
        if chosen is None or not isinstance(proposal, CategoryProposal):
            return [self.tr("Category: not decided yet")]
        text = self.tr("Category {number}: {text}")
        lines = [text.format(number=chosen.number, text=chosen.text)]
        if presenter.differs and proposal.proposed is not None:
            lines.append(self.tr("Proposed was category {number}").format(number=proposal.proposed))
        lines += [f"+ {each}" for each in proposal.reasons]
        lines += [f"- {each}" for each in proposal.against]
        if presenter.decision.motive:
            lines.append(self.tr("Reason: {text}").format(text=presenter.decision.motive))
        return [*lines, chosen.rule.source]

    def _permission(self, presenter: Presenter) -> list[str]:
        decision = presenter.decision
        lines = []
        if decision.partial_resumption is False:
            lines.append(self.tr("Partial resumption: not permitted"))
        elif decision.partial_resumption:
            first, last = (
                day(on) if on else "…" for on in (decision.partial_from, decision.partial_until)
            )
            hours = "…" if decision.partial_hours is None else number(decision.partial_hours, 1)
            text = self.tr("Partial resumption: {hours} hours a week from {first} to {last}")
            lines.append(text.format(hours=hours, first=first, last=last))
            lines.append(decision.partial_conditions or "")
        if decision.volunteer_work is not None:
            permitted = self.tr("Volunteer work: permitted")
            lines.append(
                permitted if decision.volunteer_work else self.tr("Volunteer work: not permitted")
            )
        return lines

    def _next(self, presenter: Presenter) -> list[str]:
        on = presenter.decision.re_evaluation_on
        return [self.tr("Next assessment: {date}").format(date=day(on))] if on else []
