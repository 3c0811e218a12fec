"""Step 5 on screen: what the doctor decides today, with reasons, rules and what follows."""

from collections.abc import Callable
from functools import partial

from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QPushButton, QScrollArea, QWidget

from reinteg_desk.app.file_session import FileSession
from reinteg_desk.app.plan_parts import CategoryProposal
from reinteg_desk.app.problems import ProblemError
from reinteg_desk.ui.decision.category_part import CategoryLines, Reasons
from reinteg_desk.ui.decision.income import Income
from reinteg_desk.ui.decision.income_part import IncomePart
from reinteg_desk.ui.decision.permission_part import PermissionPart
from reinteg_desk.ui.decision.places import (
    ANSWERS,
    DAILY_BENEFIT,
    DECISION,
    FULL_TIME_HOURS,
    HOURS,
    QUESTIONS,
    RETURN,
    WAGE,
)
from reinteg_desk.ui.decision.presenter import Presenter
from reinteg_desk.ui.decision.provenance import beside
from reinteg_desk.ui.decision.questions_part import QuestionsPart
from reinteg_desk.ui.decision.recognition_part import NextAssessment, RecognitionPart
from reinteg_desk.ui.decision.steps_part import StepsPart
from reinteg_desk.ui.decision.summary import Summary
from reinteg_desk.ui.kit.choices import AnswerField, ChoiceField
from reinteg_desk.ui.kit.commands import Command
from reinteg_desk.ui.kit.entry_form import Binding, EntryForm
from reinteg_desk.ui.kit.fields import Field, LineField
from reinteg_desk.ui.kit.guarded_text import GuardedText, guard_of
from reinteg_desk.ui.kit.layout import boxed, column, hairline, label, page, row, scrolling
from reinteg_desk.ui.kit.marks import Mark, MarkIcon
from reinteg_desk.ui.kit.screen import StepScreen
from reinteg_desk.ui.kit.services import Services
from reinteg_desk.ui.kit.speaking import Text
from reinteg_desk.ui.kit.steps import Step
from reinteg_desk.ui.kit.theme import APART, EDGE, NEAR, Type, set_role

COPY_KEY = "Ctrl+Shift+C"
PART_KEYS = ("Alt+1", "Alt+2", "Alt+3", "Alt+4", "Alt+5")
"""The parts of the page from top to bottom."""


class View(StepScreen):
    """The decision page."""

    def __init__(self, session: FileSession, services: Services) -> None:
        super().__init__(session, services)
        presenter = Presenter(session, services.desk, lambda: services.language, self._label)
        today = services.desk.clock.today
        self._presenter = presenter
        self._form = EntryForm(self)
        self._unknown_work = self._made_unknown_work()
        self._no_proposal = label(wrap=True)
        self._questions = QuestionsPart(today)
        self._category_heading = label(Type.SECTION)
        self._categories = CategoryLines()
        self._reasons = Reasons(presenter.answer_name)
        self._changed = label(wrap=True)
        guard = guard_of(services)
        self._motive = GuardedText(self._motive_name, guard)
        self._recognition = RecognitionPart(today)
        self._permission = PermissionPart(today, guard)
        self._income = Income(session, services.desk, lambda: services.language)
        self._income_part = IncomePart(services.notices.sentence)
        self._steps = StepsPart()
        self._next = NextAssessment(today)
        self._summary = Summary(self)
        self._copy = QPushButton()
        self._lines = self._bound_lines()
        self._bind_choices()
        self._connect()
        self.say(self._category_heading.setText, lambda: self.tr("Category"))
        self.say(self._copy.setText, lambda: self.tr("Copy the summary with reasons"))
        self._area = self._laid_out()
        self.setLayout(column(self._area))

    # --- how it is laid out ---

    def _made_unknown_work(self) -> QWidget:
        text = label(wrap=True)
        link = QPushButton()
        set_role(link, "link")
        link.clicked.connect(lambda: self.services.go(Step.FILE, "incapacity.reference_occupation"))
        self.say(
            text.setText,
            lambda: self.tr(
                "The library does not know the reference occupation: no score speaks for or "
                "against a category."
            ),
        )
        self.say(link.setText, lambda: self.tr("Choose another reference occupation"))
        return boxed(row(MarkIcon(Mark.ATTENTION), text, link, None, gap=NEAR))

    def _laid_out(self) -> QScrollArea:
        self._sides = boxed(
            beside(column(self._category_heading, self._categories), column(self._reasons))
        )
        self._motive_box = boxed(
            beside(column(self._changed, self._motive, gap=NEAR), column(None))
        )
        return scrolling(
            page(
                self._unknown_work,
                self._questions,
                hairline(),
                self._no_proposal,
                self._sides,
                self._motive_box,
                hairline(),
                self._recognition,
                hairline(),
                self._permission,
                self._income_part,
                hairline(),
                self._steps,
                hairline(),
                self._next,
                row(self._copy, None),
                None,
                gap=APART,
            )
        )

    # --- fields and what they do ---

    def _bound_lines(self) -> dict[str, LineField]:
        lines: dict[str, LineField] = {
            f"{ANSWERS}{RETURN}": self._questions.returns,
            f"{DECISION}recognition_on": self._recognition.on,
            HOURS: self._permission.hours,
            FULL_TIME_HOURS: self._permission.full_time,
            DAILY_BENEFIT: self._income_part.daily,
            WAGE: self._income_part.wage,
            f"{DECISION}partial_from": self._permission.from_on,
            f"{DECISION}partial_until": self._permission.until_on,
            f"{DECISION}re_evaluation_on": self._next.on,
        }
        for path, field in lines.items():
            self._form.bind(path, field, self._binding(path))
        return lines

    def _binding(self, path: str) -> Binding:
        presenter = self._presenter
        return Binding(
            enter=lambda text: presenter.enter(path, text),
            value=lambda: presenter.value(path),
            kept=lambda: presenter.kept(path),
            fault=lambda: self._fault(path),
        )

    def _bind_choices(self) -> None:
        choices: dict[str, AnswerField | ChoiceField] = {
            **self._questions.fields(),
            f"{DECISION}partial_resumption": self._permission.permitted,
            f"{DECISION}volunteer_work": self._permission.volunteer,
        }
        for path, field in choices.items():
            field.edited.connect(self._choosing(path))
            self._form.name(path, field)
        self._form.name(f"{DECISION}recognition", self._recognition.choice)
        self._form.name(f"{DECISION}motive", self._motive.field)
        self._form.name(f"{DECISION}partial_conditions", self._permission.nature.field)

    def _choosing(self, path: str) -> Callable[[object], None]:
        return lambda value: self._presenter.choose(path, value)

    def _connect(self) -> None:
        presenter = self._presenter
        self._categories.chosen.connect(self._on_category)
        self._reasons.asked.connect(self._go_to_missing)
        self._motive.edited.connect(presenter.set_motive)
        self._recognition.choice.edited.connect(presenter.set_recognition)
        self._permission.nature.edited.connect(
            lambda text: presenter.write(f"{DECISION}partial_conditions", text)
        )
        self._permission.latest_taken.connect(
            lambda: presenter.choose(f"{DECISION}partial_until", presenter.permission_ends_by())
        )
        self._income_part.wage_taken.connect(
            lambda: presenter.choose(WAGE, self._income.view().offered_wage_eur)
        )
        self._next.taken.connect(lambda on: presenter.choose(f"{DECISION}re_evaluation_on", on))
        self._steps.plan_asked.connect(self._take_steps)
        self._copy.clicked.connect(self._copy_summary)
        self._add_ways()
        self.services.commands.add(
            self,
            Command(
                name=lambda: self.tr("Copy the summary with reasons"),
                act=self._copy_summary,
                shortcut=COPY_KEY,
            ),
        )

    def _add_ways(self) -> None:
        """Every part of the page is one key away."""
        ways: tuple[tuple[Text, str], ...] = (
            (self._questions.heading.text, f"{ANSWERS}{QUESTIONS[0]}"),
            (self._category_heading.text, f"{DECISION}category"),
            (self._recognition.heading.text, f"{DECISION}recognition"),
            (self._permission.heading.text, f"{DECISION}partial_resumption"),
            (self._next.heading.text, f"{DECISION}re_evaluation_on"),
        )
        for key, (name, place) in zip(PART_KEYS, ways, strict=True):
            self.services.commands.add(
                self,
                Command(
                    name=partial(self._way_name, name),
                    act=partial(self.show_place, place),
                    shortcut=key,
                ),
            )

    def _way_name(self, name: Text) -> str:
        return self.tr("Go to: {field}").format(field=name())

    def _on_category(self, category: int | None) -> None:
        self._presenter.choose_category(category)
        if self._presenter.lacks_motive:
            self._motive.field.focus()

    def _go_to_missing(self, key: str) -> None:
        if self._form.field(f"{ANSWERS}{key}") is not None:
            self.show_place(f"{ANSWERS}{key}")
        else:
            self.services.go(Step.CAPACITIES, key)

    def _take_steps(self) -> None:
        self._presenter.take_steps_into_plan()
        self.services.go(Step.PLAN, "plan.actions")

    def _copy_summary(self) -> None:
        QGuiApplication.clipboard().setText(self._summary.text(self._presenter))
        self.services.notices.news(
            lambda: self.tr("The summary with reasons is on the clipboard."), topic="summary"
        )

    def _label(self, path: str) -> str:
        """The name of the field at a key path, for "undo …"."""
        names = {
            f"{DECISION}category": self.tr("Category"),
            f"{DECISION}motive": self.tr("Reason"),
            "plan.actions": self.tr("Next steps"),
        }
        field = self._form.field(path)
        return names.get(path) or (field.name if field else path).replace("&", "")

    def _motive_name(self) -> str:
        if self._presenter.differs:
            return self.tr("Reason: why not the proposed category (required)")
        return self.tr("Reason")

    # --- what is wrong ---

    def _fault(self, path: str) -> str | None:
        presenter, kept = self._presenter, self._presenter.kept(path)
        problem = presenter.problem(path)
        if problem is not None:
            sentence = self.services.notices.sentence(problem)
            return sentence[:1].upper() + sentence[1:]
        if kept is not None and presenter.is_unlikely(kept):
            return self.tr("Nobody can mean this day: check the year.")
        return self._day_fault(path) if kept is None else None

    def _day_fault(self, path: str) -> str | None:
        decision, held_on = self._presenter.decision, self._presenter.held_on
        first, last, again = (
            decision.partial_from,
            decision.partial_until,
            decision.re_evaluation_on,
        )
        if path.endswith("partial_until") and first and last and last < first:
            return self.tr("The permission ends before it begins.")
        if path == HOURS and self._presenter.exceeds_full_time:
            return self.tr("These are more hours than those of a full-timer.")
        if (
            path == DAILY_BENEFIT
            and self._presenter.decision.daily_benefit_eur is not None
            and (self._income.view().above_highest)
        ):
            return self.tr("This is more than the highest benefit by law: check the amount.")
        if path.endswith("re_evaluation_on") and again and again < held_on:
            return self.tr("This day lies before the consultation.")
        return None

    # --- the screen ---

    def title(self) -> str:
        """The name of the page."""
        return self.tr("Decision")

    def first_focus(self) -> QWidget | None:
        """The first question that is open; the categories when all are answered."""
        for field in self._questions.fields().values():
            if field.value is None:
                return field
        return self._categories.entry if self._categories.isVisibleTo(self) else None

    def refresh(self) -> None:
        """Show the present state."""
        presenter = self._presenter
        changeable = not presenter.is_final
        self._unknown_work.setVisible(not presenter.knows_the_work)
        for path, field in self._questions.fields().items():
            field.set_value(presenter.value(path))
        self._show_category(changeable=changeable)
        self._show_recognition()
        self._show_permission(changeable=changeable)
        self._show_steps(changeable=changeable)
        self._next.show_days(presenter.coming_assessments(), changeable=changeable)
        self._form.show()
        self._allow(changeable=changeable)

    def _show_category(self, *, changeable: bool) -> None:
        presenter = self._presenter
        proposal = presenter.proposal()
        self._no_proposal.setVisible(isinstance(proposal, ProblemError))
        self._sides.setVisible(isinstance(proposal, CategoryProposal))
        if isinstance(proposal, ProblemError):
            self._no_proposal.setText(self.services.notices.sentence(proposal))
        else:
            self._categories.show_rows(presenter.categories(), changeable=changeable)
            self._reasons.show_proposal(proposal, presenter.missing())
        self._motive_box.setVisible(presenter.decision.category is not None)
        self._changed.setVisible(presenter.proposal_has_changed)
        self._changed.setText(
            self.tr("The proposal has changed since you chose: choose again or give a reason.")
        )
        self._motive.field.retranslate()
        self._motive.set_value(presenter.decision.motive)
        self._motive.field.set_error(
            self.tr("Say in a sentence why you choose another category than the one proposed.")
            if presenter.lacks_motive
            else None
        )

    def _show_recognition(self) -> None:
        presenter = self._presenter
        self._recognition.show_choice(presenter.decision.recognition)
        self._recognition.remarks.show_said(presenter.recognition_remarks(), Mark.ATTENTION)
        self._recognition.days.show_days(presenter.recognition_days())

    def _show_permission(self, *, changeable: bool) -> None:
        presenter, decision = self._presenter, self._presenter.decision
        part = self._permission
        part.show_permission(decision.partial_resumption, decision.volunteer_work)
        part.conditions.show_said(presenter.permission_conditions())
        part.remarks.show_said(presenter.permission_remarks(), Mark.ATTENTION)
        part.show_effect(presenter.benefit_effect())
        part.days.show_days(presenter.permission_days())
        part.nature.set_value(decision.partial_conditions)
        part.show_latest(presenter.permission_ends_by(), changeable=changeable)
        self._income_part.setVisible(decision.partial_resumption is True)
        if decision.partial_resumption is True:
            self._income_part.show_income(self._income.view(), changeable=changeable)
        rule = presenter.volunteer_rule()
        part.volunteer_rule.show_said((rule,) if rule else ())

    def _show_steps(self, *, changeable: bool) -> None:
        chosen = self._presenter.decision.category
        self._steps.show_steps(
            self._presenter.next_steps(),
            category=chosen or self._presenter.proposed,
            chosen=chosen is not None,
        )
        self._steps.show_plan(
            open_steps=len(self._presenter.steps_to_take()), changeable=changeable
        )

    def _allow(self, *, changeable: bool) -> None:
        texts = (self._motive.field, self._permission.nature.field)
        fields: tuple[Field, ...] = (
            *self._lines.values(),
            *self._questions.fields().values(),
            *texts,
            self._permission.permitted,
            self._permission.volunteer,
            self._recognition.choice,
        )
        for field in fields:
            field.control.setEnabled(changeable)

    def show_place(self, place: str) -> None:
        """Focus the field of a key path, or the categories."""
        if place == f"{DECISION}category":
            self._categories.focus()
            self._area.ensureWidgetVisible(self._categories, EDGE, EDGE)
            return
        field = self._form.field(place)
        if field is not None:
            field.focus()
            self._area.ensureWidgetVisible(field, EDGE, EDGE)
