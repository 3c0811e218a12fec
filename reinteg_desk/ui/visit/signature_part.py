"""Employer or worker signs the description of the work post on the screen."""

from PySide6.QtGui import QImage, QPixmap
from PySide6.QtWidgets import QLabel

from reinteg_desk.app.visit import SIGNATURE_TOPIC
from reinteg_desk.domain.occupation import Describer
from reinteg_desk.domain.surroundings import Attachment, NewAttachment
from reinteg_desk.ui.kit.fields import TextField
from reinteg_desk.ui.kit.keeping import Keeping
from reinteg_desk.ui.kit.languages import day
from reinteg_desk.ui.kit.layout import column, row
from reinteg_desk.ui.kit.theme import NEAR, Type, set_role
from reinteg_desk.ui.kit.touch import TouchButton
from reinteg_desk.ui.visit.part import Part, wide_label
from reinteg_desk.ui.visit.presenter import Presenter, Standing
from reinteg_desk.ui.visit.questions import Question
from reinteg_desk.ui.visit.signature_pad import SignaturePad

_SHOWN_HIGH = 96


class SignaturePart(Part):
    """A name, a place to sign, and how the signature stands."""

    def __init__(self, presenter: Presenter, keeping: Keeping) -> None:
        super().__init__()
        self._presenter = presenter
        self._keeping = keeping
        self._role = Describer.EMPLOYER
        self._asked: Describer | None = None
        self._stands = wide_label(Type.SECTION)
        self._what = wide_label()
        self.name = TextField(lambda: self.tr("Name of the signatory"))
        set_role(self.name.line, "touch-line")
        self.pad = SignaturePad()
        self._picture = QLabel()
        self.sign, self.again = TouchButton(role="touch-primary"), TouchButton()
        self.remove = TouchButton()
        self.sign.clicked.connect(self._on_sign)
        self.again.clicked.connect(self._on_again)
        self.remove.clicked.connect(self._on_remove)
        self.pad.drawn.connect(self._show_state)
        self.name.edited.connect(lambda _: self._show_state())
        self.say(self.sign.show_text, lambda: self.tr("Keep the signature"))
        self.say(self.again.show_text, lambda: self.tr("Draw again"))
        self.say(self.remove.show_text, lambda: self.tr("Take the signature out"))
        self.say(self.pad.setAccessibleName, lambda: self.tr("Place to sign"))
        set_role(self, "touch-form")
        buttons = row(self.again, self.sign, self.remove, None, gap=NEAR)
        layout = column(
            self._what, self.name, self.pad, self._picture, self._stands, buttons, gap=NEAR
        )
        layout.setStretch(2, 1)
        self.setLayout(layout)

    def ask(self, question: Question) -> None:
        """Show the signature of a role."""
        self._role = Describer(question.key)
        if self._asked is not self._role:
            self._asked = self._role
            self.pad.clear()
            self.name.set_value(self._presenter.expected_name(self._role) or None)
        self._what.setText(
            self.tr(
                "The signature confirms that these tasks and demands describe the work. Demands "
                "noted: {count}."
            ).format(count=self._count())
        )
        self._show_state()

    def _count(self) -> int:
        post = self._presenter.case.work_post
        return len(post.demands) if post else 0

    def _show_state(self) -> None:
        standing = self._presenter.standing(self._role)
        holds = standing is Standing.HOLDS
        final = self._presenter.is_final
        for each in (self.pad, self.name, self.again, self.sign):
            each.setVisible(not holds)
        self.remove.setVisible(standing is not Standing.ABSENT)
        self._picture.setVisible(holds)
        self.pad.setEnabled(not final)
        self.remove.setEnabled(not final)
        self.again.setEnabled(not final and self.pad.is_begun)
        self.sign.setEnabled(not final and self.pad.is_signed and bool(self.name.text.strip()))
        self._stands.setText(self._in_words(standing))
        if holds:
            self._show_picture()

    def _in_words(self, standing: Standing) -> str:
        signature = self._presenter.visit.signature(self._role)
        if signature is None:
            return ""
        facts = {"name": signature.name, "day": day(signature.on)}
        if standing is Standing.HOLDS:
            return self.tr("✓ Signed by {name} on {day}.").format(**facts)
        text = self.tr(
            "The description has changed since {name} signed it on {day}: that signature no longer "
            "holds. Sign again."
        )
        return text.format(**facts)

    def _show_picture(self) -> None:
        signature = self._presenter.visit.signature(self._role)
        held = {each.attachment_id for each in self._presenter.session.surroundings.attachments}
        self._picture.clear()
        if signature is None:
            return
        if signature.image not in held:
            self._picture.setText(self.tr("The drawing lies in the vault where it was made."))
            return

        def show(content: bytes) -> None:
            image = QImage.fromData(content)
            if not image.isNull():
                self._picture.setPixmap(QPixmap.fromImage(image.scaledToHeight(_SHOWN_HIGH)))

        self._keeping.content(signature.image, show)

    def _on_sign(self) -> None:
        name, role = self.name.text.strip(), self._role
        if not name or not self.pad.is_signed:
            return
        signed, png = self._presenter.digest(), self.pad.png()

        def kept(made: Attachment) -> None:
            self._presenter.sign(role, name, made.attachment_id, signed)
            self.pad.clear()

        self.sign.setEnabled(False)
        self._keeping.attach(
            NewAttachment(
                name=f"{role.value}.png",
                media_type="image/png",
                content=png,
                caption=self.tr("Signature of {name}").format(name=name),
                topic=f"{SIGNATURE_TOPIC}.{role.value}",
            ),
            kept,
        )

    def _on_again(self) -> None:
        self.pad.clear()
        self._show_state()

    def _on_remove(self) -> None:
        self._presenter.unsign(self._role)

    def leave(self) -> None:
        """What was drawn and not kept goes."""
        self._asked = None
        self.pad.clear()
        self._picture.clear()
