"""Step 1 on screen: one form about the person, the incapacity and the consultation."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QPushButton, QScrollArea, QWidget

from reinteg_desk.app.file_session import FileSession
from reinteg_desk.app.problems import Problem
from reinteg_desk.app.recipients import Recipient
from reinteg_desk.ui.dossier import open_points
from reinteg_desk.ui.dossier.attachments_part import AttachmentsPart
from reinteg_desk.ui.dossier.consents_part import ConsentsPart
from reinteg_desk.ui.dossier.consultation_part import ConsultationPart, EventsPart
from reinteg_desk.ui.dossier.incapacity_part import IncapacityPart
from reinteg_desk.ui.dossier.open_points import OpenPoints, Point
from reinteg_desk.ui.dossier.people_part import PeoplePart
from reinteg_desk.ui.dossier.person_part import PersonPart
from reinteg_desk.ui.dossier.places import (
    BIRTH_DATE,
    EVENTS,
    HELD_ON,
    LANGUAGE_LEVELS,
    NATIONAL_NUMBER,
    PRACTISED,
    QUALIFICATIONS,
    REFERENCE,
    SPELLS,
    SURROUNDINGS,
)
from reinteg_desk.ui.dossier.presenter import Presenter
from reinteg_desk.ui.dossier.rows import DATE_WIDTH
from reinteg_desk.ui.dossier.skills_part import SkillsPart
from reinteg_desk.ui.kit.choices import CheckField, ChoiceField
from reinteg_desk.ui.kit.entry_form import Binding, EntryForm
from reinteg_desk.ui.kit.fields import DateField, Field, LineField
from reinteg_desk.ui.kit.guarded_text import guard_of
from reinteg_desk.ui.kit.keeping import Keeping
from reinteg_desk.ui.kit.languages import joined
from reinteg_desk.ui.kit.layout import boxed, column, hairline, page, row, scrolling
from reinteg_desk.ui.kit.screen import StepScreen
from reinteg_desk.ui.kit.services import Services
from reinteg_desk.ui.kit.steps import Step
from reinteg_desk.ui.kit.theme import EDGE, NEAR, TEXT_WIDTH, set_role
from reinteg_desk.ui.kit.widths import UNBOUNDED, for_text, keep_width

BETWEEN_SECTIONS = EDGE + NEAR


class View(StepScreen):
    """The file page."""

    def __init__(self, session: FileSession, services: Services) -> None:
        super().__init__(session, services)
        presenter = Presenter(session, services.desk, lambda: services.language, self._label)
        today = services.desk.clock.today
        self._presenter = presenter
        self._problems: dict[str, Problem] = {}
        self._form = EntryForm(self)
        self._person = PersonPart(presenter, today)
        self._skills = SkillsPart(presenter)
        self._incapacity = IncapacityPart(presenter, self._form, today, self._row_fault)
        self._consultation = ConsultationPart(today)
        self._events = EventsPart(presenter, self._form, today, self._row_fault)
        keeping = Keeping(session, services, self)
        self._people = PeoplePart(session, keeping, guard_of(services))
        self._consents = ConsentsPart(session, services, keeping)
        self._attachments = AttachmentsPart(session, services, keeping)
        self._lines = self._bound_lines()
        self._choices = self._bound_choices()
        self._incapacity.spells.refused.connect(services.notices.trouble)
        self._questionnaire = QPushButton()
        set_role(self._questionnaire, "link")
        self._questionnaire.clicked.connect(lambda: services.go(Step.FILE, "questionnaire"))
        self._points = OpenPoints()
        self._points.asked.connect(self.show_place)
        self._area = self._laid_out()
        self._line = hairline(vertical=True)
        self._strip = QPushButton()
        self._above = self._made_above()
        self._lists_points = False
        sides = row(self._area, self._line, self._points, gap=0)
        sides.setStretch(0, 1)
        whole = column(self._above, gap=0)
        whole.addLayout(sides, 1)
        self.setLayout(whole)

    def _made_above(self) -> QWidget:
        """The line that turns from the form to the list, where they do not fit side by side."""
        set_role(self._strip, "link")
        self._strip.clicked.connect(self._turn)
        line = row(self._strip, None)
        line.setContentsMargins(EDGE, NEAR, EDGE, 0)
        made = boxed(line)
        made.hide()
        return made

    def _laid_out(self) -> QScrollArea:
        parts = (
            row(self._questionnaire, None),
            self._person,
            self._incapacity,
            self._skills,
            self._consultation,
            self._events,
            self._people,
            self._consents,
            self._attachments,
        )
        form = boxed(column(*parts, None, gap=BETWEEN_SECTIONS))
        keep_width(form, most=TEXT_WIDTH)
        for field in form.findChildren(Field):
            field.setMaximumWidth(UNBOUNDED)
            if isinstance(field, DateField):
                keep_width(field.line, least=DATE_WIDTH, most=DATE_WIDTH)
        beside = row(form, None)
        beside.setStretch(0, 100)
        return scrolling(page(beside))

    # --- fields and their places ---

    def _bound_lines(self) -> dict[str, LineField]:
        lines: dict[str, LineField] = {
            "person.name": self._person.name,
            NATIONAL_NUMBER: self._person.number,
            BIRTH_DATE: self._person.born,
            REFERENCE: self._incapacity.reference,
            "incapacity.hours_per_week": self._incapacity.hours,
            HELD_ON: self._consultation.held,
            "consultation.assessor": self._consultation.assessor,
        }
        for path, field in lines.items():
            self._form.bind(path, field, self._binding(path))
        self._incapacity.reference.picked.connect(
            lambda code: self._presenter.enter(REFERENCE, code)
        )
        return lines

    def _binding(self, path: str) -> Binding:
        presenter = self._presenter
        return Binding(
            enter=lambda text: presenter.enter(path, text),
            value=lambda: presenter.value(path),
            kept=lambda: presenter.kept(path),
            fault=lambda: self._fault(path),
        )

    def _bound_choices(self) -> dict[str, ChoiceField | CheckField]:
        choices: dict[str, ChoiceField | CheckField] = {
            "person.language": self._person.speaks,
            "person.region": self._person.region,
            "person.skill_level": self._skills.skill_level,
            "incapacity.status": self._incapacity.status,
            "incapacity.contract": self._incapacity.contract,
            "incapacity.cause": self._incapacity.cause,
            "incapacity.condition_group": self._incapacity.group,
            "consultation.role": self._consultation.role,
        }
        for path, field in choices.items():
            self._form.name(path, field)
            field.edited.connect(lambda value, path=path: self._presenter.choose(path, value))
        return choices

    def _label(self, path: str) -> str:
        """The name of the field at a key path, for "undo …"."""
        listed = {
            SPELLS: self.tr("Spells of incapacity"),
            EVENTS: self.tr("Events in the file"),
            PRACTISED: self.tr("Occupations practised"),
            QUALIFICATIONS: self.tr("Licences and diplomas"),
            LANGUAGE_LEVELS: self.tr("Languages spoken and written"),
            "incapacity.condition_group": self.tr("Group of conditions"),
            NATIONAL_NUMBER: self.tr("National number"),
            REFERENCE: self.tr("Reference occupation"),
            "person.skill_level": self.tr("Skill level"),
        }
        field = self._lines.get(path) or self._choices.get(path)
        name = listed.get(path.partition("[")[0]) or (field.name if field else path)
        return name.replace("&", "")

    # --- what is wrong ---

    def _fault(self, path: str) -> str | None:
        presenter, kept = self._presenter, self._presenter.kept(path)
        if presenter.is_missing(path):
            return self.tr("This cannot stay empty.")
        if path == REFERENCE:
            return self._reference_fault()
        problem = presenter.problem(path)
        if path == NATIONAL_NUMBER and kept is not None:
            return self._number_fault(kept)
        if problem is not None:
            return self._sentence(problem)
        return self._unlikely_day() if kept is not None and path in (BIRTH_DATE, HELD_ON) else None

    def _reference_fault(self) -> str | None:
        if self._presenter.kept(REFERENCE) is not None:
            return self.tr("Choose an occupation from the list: Enter takes the first.")
        if self._presenter.reference_is_known:
            return None
        text = self.tr("{library} does not know this occupation: without it there is no score.")
        return text.format(library=self._presenter.library_name)

    def _number_fault(self, kept: str) -> str:
        if self._presenter.is_short(kept):
            return self.tr("A national number has eleven digits.")
        return self.tr("The check digits do not fit: compare the number with the card.")

    def _row_fault(self, path: str) -> str | None:
        kept = self._presenter.kept(path)
        if path in self._problems:
            return self._sentence(self._problems[path])
        if kept is not None and not kept.strip() and not path.endswith(".end"):
            return self.tr("Type the day.")
        return self._unlikely_day() if kept and self._presenter.is_unlikely(kept) else None

    def _unlikely_day(self) -> str:
        return self.tr("Nobody can mean this day: check the year.")

    def _sentence(self, problem: Problem) -> str:
        sentence = self.services.notices.sentence(problem)
        return sentence[:1].upper() + sentence[1:]

    # --- the screen ---

    def title(self) -> str:
        """The name of the page."""
        return self.tr("File")

    def first_focus(self) -> QWidget:
        """The name."""
        return self._person.name.control

    def refresh(self) -> None:
        """Show the present state."""
        self._problems = dict(self._presenter.row_problems())
        for part in (
            self._person,
            self._skills,
            self._incapacity,
            self._consultation,
            self._events,
            self._people,
            self._consents,
            self._attachments,
        ):
            part.refresh()
        for path, choice in self._choices.items():
            choice.set_value(self._presenter.value(path))
        self._form.show()
        for field in (*self._lines.values(), *self._choices.values()):
            field.control.setEnabled(not self._presenter.is_final)

        answered = self._presenter.answers_recorded
        self._questionnaire.setText(
            self.tr("Questionnaire, tests and notes (answers: {count})").format(count=answered)
        )
        self._show_points()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """The list of open points stands beside the form where there is room for both."""
        super().resizeEvent(event)
        self._arrange()

    def _arrange(self) -> None:
        """Form and list beside each other; without the room, one of them and a line to turn."""
        bar = self._area.verticalScrollBar().sizeHint().width()
        room = self.width() - for_text(TEXT_WIDTH) - 2 * EDGE - bar
        beside = room >= for_text(open_points.LEAST_WIDTH)
        listing = self._lists_points and not beside
        self._above.setVisible(not beside)
        self._line.setVisible(beside)
        self._area.setVisible(not listing)
        self._points.setVisible(beside or listing)
        width = min(for_text(open_points.WIDTH), room)
        self._points.setMinimumWidth(width if beside else 0)
        self._points.setMaximumWidth(width if beside else UNBOUNDED)
        self._say_strip()

    def _turn(self) -> None:
        self._lists_points = not self._lists_points
        self._arrange()

    def _say_strip(self) -> None:
        invalid, empty = map(len, self._points.points)
        counts = [
            text.format(count=count)
            for text, count in (
                (self.tr("Not valid yet: {count}"), invalid),
                (self.tr("Not recorded: {count}"), empty),
            )
            if count
        ]
        shown = self.tr("Back to the form") if self._lists_points else joined(counts)
        self._strip.setText(shown or self.tr("Every field of this page is filled in."))

    def _show_points(self) -> None:
        def named(paths: tuple[str, ...]) -> list[Point]:
            return list({self._label(path): (path, self._label(path)) for path in paths}.values())

        presenter = self._presenter
        self._points.show_points(named(presenter.invalid_places()), named(presenter.empty_places()))
        self._say_strip()

    def leave(self) -> None:
        """The file is put away: nothing of it is shown any more."""
        super().leave()
        self._people.leave()
        self._attachments.leave()

    def show_place(self, place: str) -> None:
        """Focus the field of a key path of the case format, or a place around the file."""
        self._lists_points = False
        self._arrange()
        if place.startswith(SURROUNDINGS):
            target = self._surroundings_place(place.removeprefix(SURROUNDINGS))
        elif place.startswith(QUALIFICATIONS):
            target = self._skills.qualifications.adding
            target.setFocus(Qt.FocusReason.OtherFocusReason)
        elif place.startswith(LANGUAGE_LEVELS):
            target = self._skills.languages
            self._skills.languages.focus_language(place.rpartition(".")[2])
        elif place.startswith(PRACTISED):
            target = self._skills.practised
            self._skills.practised.adding.focus()
        else:
            field = self._form.field(place)
            if field is None:
                return
            target = field
            field.focus()
        self._area.ensureWidgetVisible(target, EDGE, EDGE)

    def _surroundings_place(self, place: str) -> QWidget:
        """``people``, ``consents.employer`` (opens the line for it) or ``attachments``."""
        part, _, reader = place.partition(".")
        if part == "consents":
            self._consents.refresh()
            self._consents.record(Recipient(reader))
            return self._consents.save
        target = self._attachments.add if part == "attachments" else self._people.search.control
        target.setFocus(Qt.FocusReason.OtherFocusReason)
        return target
