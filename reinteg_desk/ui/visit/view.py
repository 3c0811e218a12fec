"""Visit mode: one question at a time, large enough for a finger, standing at the work post."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QScroller, QStackedWidget, QWidget

from reinteg_desk.app.file_session import FileSession
from reinteg_desk.app.visit import TOPIC
from reinteg_desk.domain.identifiers import FeatureId
from reinteg_desk.domain.occupation import Describer
from reinteg_desk.ui.kit.commands import Command
from reinteg_desk.ui.kit.keeping import Keeping
from reinteg_desk.ui.kit.layout import boxed, column, hairline, label, row, scrolling
from reinteg_desk.ui.kit.screen import StepScreen
from reinteg_desk.ui.kit.services import Services
from reinteg_desk.ui.kit.steps import Step
from reinteg_desk.ui.kit.theme import APART, EDGE, GRID, NEAR, Type
from reinteg_desk.ui.kit.touch import TouchButton
from reinteg_desk.ui.kit.widths import UNBOUNDED
from reinteg_desk.ui.visit.adaptations_part import AdaptationsPart
from reinteg_desk.ui.visit.advice import AdvicePresenter
from reinteg_desk.ui.visit.advice_part import AdvicePart, SectionFPart
from reinteg_desk.ui.visit.chapter_names import act_name, chapter_name
from reinteg_desk.ui.visit.demand_part import DemandPart
from reinteg_desk.ui.visit.documents_part import DocumentsPart
from reinteg_desk.ui.visit.indicator_part import IndicatorPart
from reinteg_desk.ui.visit.note_part import NotePart
from reinteg_desk.ui.visit.overview_part import OverviewPart
from reinteg_desk.ui.visit.part import Part
from reinteg_desk.ui.visit.photos_part import PhotosPart
from reinteg_desk.ui.visit.post_part import PostPart
from reinteg_desk.ui.visit.presenter import Presenter
from reinteg_desk.ui.visit.questions import Chapter, Question
from reinteg_desk.ui.visit.signature_part import SignaturePart
from reinteg_desk.ui.visit.tasks_part import TasksPart


class View(StepScreen):
    """The sheet of the visit; it takes the whole place of the file."""

    fills_file = True

    def __init__(self, session: FileSession, services: Services) -> None:
        super().__init__(session, services)
        desk = services.desk
        self.presenter = Presenter(session, desk, lambda: services.language, act_name)
        keeping = Keeping(session, services, self)
        advice = AdvicePresenter(self.presenter, desk)
        photos = PhotosPart(self.presenter, session, services, keeping)
        demand = DemandPart(self.presenter)
        demand.photo_asked.connect(lambda feature: photos.choose(f"{TOPIC}.{feature}"))
        self.parts: dict[Chapter, Part] = {
            Chapter.POST: PostPart(self.presenter),
            Chapter.TASKS: TasksPart(self.presenter),
            Chapter.DEMANDS: demand,
            Chapter.PHOTOS: photos,
            Chapter.INDICATORS: IndicatorPart(self.presenter, desk),
            Chapter.ADAPTATIONS: AdaptationsPart(self.presenter, session, services),
            Chapter.NOTE: NotePart(self.presenter),
            Chapter.SIGNATURES: SignaturePart(self.presenter, keeping),
            Chapter.ADVICE: AdvicePart(self.presenter, advice),
            Chapter.SECTION_F: SectionFPart(self.presenter, advice),
            Chapter.DOCUMENTS: DocumentsPart(self.presenter, services),
        }
        self.overview = OverviewPart(self.presenter, desk)
        self.overview.chosen.connect(self._go_to)
        self._question = self.presenter.questions[0]
        self._areas: dict[QWidget, QWidget] = {}
        self._stack = QStackedWidget()
        for part in (*self.parts.values(), self.overview):
            self._stack.addWidget(self._area(part))
        self._person, self._where = label(Type.STRONG), label(Type.TITLE, wrap=True)
        self._where.setMaximumWidth(UNBOUNDED)
        self._final = label(Type.STRONG, wrap=True)
        self.back, self.all = TouchButton(), TouchButton()
        self.previous, self.next = TouchButton(), TouchButton(role="touch-primary")
        self._lay_out()
        self._connect()

    def _area(self, part: QWidget) -> QWidget:
        part.setContentsMargins(EDGE, APART, EDGE, APART)
        area = scrolling(boxed(column(part, gap=0)))  # the page has a role of its own
        QScroller.grabGesture(area.viewport(), QScroller.ScrollerGestureType.TouchGesture)
        self._areas[part] = area
        return area

    def _lay_out(self) -> None:
        names = column(self._person, self._where, gap=0)
        head = row(self.back, names, self.all, gap=APART)
        head.setStretch(1, 1)
        head.setContentsMargins(EDGE, NEAR, EDGE, NEAR)
        below = row(self.previous, self.next, gap=APART)
        below.setStretch(0, 1)
        below.setStretch(1, 2)
        below.setContentsMargins(EDGE, NEAR, EDGE, NEAR)
        for each in (self.previous, self.next):
            each.setMinimumHeight(14 * GRID)
        whole = column(boxed(head), hairline(), self._final, gap=0)
        whole.addWidget(self._stack, 1)
        whole.addWidget(hairline())
        whole.addWidget(boxed(below))
        self.setLayout(whole)

    def _connect(self) -> None:
        self.back.clicked.connect(lambda: self.services.go(Step.FILE))
        self.all.clicked.connect(self._toggle_overview)
        self.previous.clicked.connect(lambda: self._walk(-1))
        self.next.clicked.connect(lambda: self._walk(1))
        for name, act, key in (
            (lambda: self.tr("Next question"), lambda: self._walk(1), "Alt+Right"),
            (lambda: self.tr("Previous question"), lambda: self._walk(-1), "Alt+Left"),
            (lambda: self.tr("All questions of the visit"), self._toggle_overview, "Alt+Up"),
        ):
            self.services.commands.add(self, Command(name=name, act=act, shortcut=key))
        self.say(self.back.show_text, lambda: self.tr("Back to the file"))
        self.say(self.previous.show_text, lambda: self.tr("◀ Previous"))
        self.say(
            self._final.setText,
            lambda: self.tr("This consultation is closed: the visit can be read, not changed."),
        )

    # --- the screen ---

    def title(self) -> str:
        """The name of the page."""
        return self.tr("Visit to the work post")

    def first_focus(self) -> QWidget | None:
        """Next: one key goes on."""
        return self._part.first_focus() or self.next

    def show_place(self, place: str) -> None:
        """Go to a question; without one the visit stands where it was left."""
        if place.count("."):
            self._go_to(self.presenter.question_at(place))
        self.next.setFocus(Qt.FocusReason.OtherFocusReason)

    @property
    def question(self) -> Question:
        """What is asked now."""
        return self._question

    @property
    def is_overview(self) -> bool:
        """Whether all questions are shown."""
        return self._stack.currentWidget() is self._areas[self.overview]

    @property
    def _part(self) -> Part:
        return self.parts[self._question.chapter]

    def refresh(self) -> None:
        """Show the present state."""
        questions = self.presenter.questions
        self._person.setText(self.session.case.person.name)
        self._final.setVisible(self.presenter.is_final)
        self._show_where(questions)
        if self.is_overview:
            self.overview.refresh()
        else:
            self._part.ask(self._question)

    def _show_where(self, questions: tuple[Question, ...]) -> None:
        position = questions.index(self._question)
        count = self.tr("{number} of {count}").format(number=position + 1, count=len(questions))
        is_overview = self.is_overview
        self._where.setText(self.title() if is_overview else f"{self._name(self._question)}")
        self.all.show_text(self.tr("Back to the question") if is_overview else f"☰ {count}")
        self.all.setAccessibleName(self.tr("All questions; this is {where}").format(where=count))
        self.previous.setEnabled(position > 0)
        after = questions[position + 1 : position + 2]
        following = (self._name(each) for each in after)
        self.next.show_text(
            next((self.tr("{name} ▶").format(name=each) for each in following), self.tr("Done ✓"))
        )

    def _name(self, question: Question) -> str:
        name = chapter_name(question.chapter)
        if question.chapter is Chapter.DEMANDS:
            return self.presenter.demand(FeatureId(question.key)).texts.name
        if question.chapter is Chapter.INDICATORS:
            words = self.services.desk.forms.words(self.services.language)
            return words.items[question.key].label
        if question.chapter is Chapter.SIGNATURES:
            roles = {
                Describer.EMPLOYER: self.tr("Signature of the employer"),
                Describer.WORKER: self.tr("Signature of the worker"),
            }
            return roles[Describer(question.key)]
        return name

    # --- walking ---

    def _walk(self, by: int) -> None:
        questions = self.presenter.questions
        position = questions.index(self._question) + by
        if position >= len(questions):
            self.services.go(Step.FILE)
        elif position >= 0:
            self._go_to(questions[position])

    def _go_to(self, question: Question) -> None:
        self._part.leave()
        if question.chapter is Chapter.DEMANDS:
            self.presenter.join(FeatureId(question.key))
        self._question = question
        area = self._areas[self._part]
        self._stack.setCurrentWidget(area)
        self.refresh()

    def _toggle_overview(self) -> None:
        shown = self._part if self.is_overview else self.overview
        self._stack.setCurrentWidget(self._areas[shown])
        self.refresh()

    def leave(self) -> None:
        """The file is put away: nothing of it is shown any more."""
        super().leave()
        for part in self.parts.values():
            part.leave()
