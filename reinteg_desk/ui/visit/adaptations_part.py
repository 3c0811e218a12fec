"""Adaptations of the catalogue for what falls short, and what is too much for anybody."""

from PySide6.QtWidgets import QVBoxLayout

from reinteg_desk.app.desk import Desk
from reinteg_desk.app.file_session import FileSession
from reinteg_desk.app.score_desk import switched
from reinteg_desk.ui.kit.languages import joined
from reinteg_desk.ui.kit.layout import clear, column, label
from reinteg_desk.ui.kit.services import Services
from reinteg_desk.ui.kit.tasks import Lane
from reinteg_desk.ui.kit.theme import APART, NEAR, Type
from reinteg_desk.ui.kit.touch import SWITCH, TouchButton
from reinteg_desk.ui.visit.adaptations import Adaptations, Proposal, propose
from reinteg_desk.ui.visit.guideline_words import above
from reinteg_desk.ui.visit.part import Part, wide_label
from reinteg_desk.ui.visit.presenter import Act, Presenter
from reinteg_desk.ui.visit.questions import Question


class AdaptationsPart(Part):
    """What is short, what is too much, and switches for the plan."""

    def __init__(self, presenter: Presenter, session: FileSession, services: Services) -> None:
        super().__init__()
        self._presenter = presenter
        self._session = session
        self._services = services
        self._shown: object = None
        self.switches: dict[str, TouchButton] = {}
        self._short = wide_label(Type.SECTION)
        self._too_much = wide_label()
        self._rows = QVBoxLayout()
        self._rows.setSpacing(NEAR)
        self._heading = label(Type.SECTION)
        self._note = wide_label()
        self.say(self._heading.setText, lambda: self.tr("Tap what goes into the plan"))
        self.setLayout(
            column(
                self._short, self._too_much, self._heading, self._rows, self._note, None, gap=APART
            )
        )

    @property
    def _desk(self) -> Desk:
        return self._services.desk

    def ask(self, _: Question) -> None:
        """Work the proposals out beside the window, and show them."""
        case, language = self._session.case, self._presenter.language
        if (case, language) == self._shown:
            return
        too_much = self._presenter.too_much()

        def show(found: Adaptations) -> None:
            if case is self._session.case:
                self._shown = (case, language)
                self._show(found)

        self._services.tasks.run(
            lambda: propose(self._desk.score_desk(), case, too_much, language),
            show,
            lane=Lane.POOL,
        )

    def _show(self, found: Adaptations) -> None:
        language = self._presenter.language
        names = joined(map(self._presenter.feature_name, found.short))
        self._short.setText(
            self.tr("This person falls short on: {features}.").format(features=names)
            if names
            else self.tr("No assessed capacity falls short of this post.")
        )
        lines = []
        for each in found.too_much:
            line = above(each, language, self._presenter.cited)
            if each.feature in found.could_meet:
                line = self.tr("{line} This person could meet it; it is too much all the same.")
                line = line.format(line=above(each, language, self._presenter.cited))
            lines.append(line)
        self._too_much.setText("\n".join(lines))
        self._too_much.setVisible(bool(lines))
        self._note.setText(self._desk.score_desk().words.note(language))
        clear(self._rows)
        self.switches = {}
        for proposal in found.proposals:
            self._rows.addWidget(self._switch(proposal))
        self._heading.setVisible(bool(found.proposals))

    def _switch(self, proposal: Proposal) -> TouchButton:
        sheet = proposal.sheet
        names = joined(map(self._presenter.feature_name, proposal.features))
        first = f"{sheet.title} ({names})" if names else sheet.title
        button = TouchButton(role=SWITCH)
        button.show_text(first, sheet.description)
        button.setChecked(proposal.is_chosen)
        button.setEnabled(not self._presenter.is_final)
        name = sheet.accommodation_id
        button.clicked.connect(
            lambda checked: self._presenter.apply(
                Act.ADAPTATION, lambda case: switched(case, name, on=checked)
            )
        )
        self.switches[name] = button
        return button

    def retranslate(self) -> None:
        """The rows are said again."""
        super().retranslate()
        self._shown = None
