"""What comes of a visit on paper: each document is a tap away from its preview."""

from functools import partial

from reinteg_desk.app.document_kinds import OF_THE_VISIT, DocumentKind, kinds_for
from reinteg_desk.ui.kit.document_names import document_name, document_place
from reinteg_desk.ui.kit.layout import column
from reinteg_desk.ui.kit.services import Services
from reinteg_desk.ui.kit.steps import Step
from reinteg_desk.ui.kit.theme import APART
from reinteg_desk.ui.kit.touch import TouchButton
from reinteg_desk.ui.visit.part import Part, wide_label
from reinteg_desk.ui.visit.presenter import Presenter
from reinteg_desk.ui.visit.questions import Question


class DocumentsPart(Part):
    """The report on the work post and the forms; who is at the desk decides which are offered."""

    def __init__(self, presenter: Presenter, services: Services) -> None:
        super().__init__()
        self._presenter = presenter
        self._services = services
        self._help = wide_label()
        self.buttons = {each: TouchButton() for each in OF_THE_VISIT}
        for kind, button in self.buttons.items():
            button.clicked.connect(lambda _=False, kind=kind: self._show(kind))
            self.say(button.show_text, partial(document_name, kind))
        self.say(
            self._help.setText,
            lambda: self.tr(
                "Look at the document first, then choose for whom it is and write it to a file. "
                "What its reader may not see is not in it."
            ),
        )
        self.setLayout(column(self._help, *self.buttons.values(), None, gap=APART))

    def ask(self, _: Question) -> None:
        """Offer what this role makes."""
        offered = self._offered()
        for kind, button in self.buttons.items():
            button.setVisible(kind in offered)

    def _offered(self) -> tuple[DocumentKind, ...]:
        vault = self._services.vault()
        role = vault.user.role if vault is not None else None
        return kinds_for(role or self._presenter.case.consultation.role)

    def _show(self, kind: DocumentKind) -> None:
        self._services.go(Step.PLAN, document_place(kind))
