"""What the decision page shows and does, without Qt: the program proposes, the doctor decides."""

from collections.abc import Callable
from dataclasses import replace
from datetime import date
from functools import partial
from typing import TypeVar

from reinteg_desk.app.benefit_effect import benefit_effect
from reinteg_desk.app.decide import (
    decision_of,
    differs_from_proposal,
    lacks_motive,
    with_decision,
)
from reinteg_desk.app.desk import Desk
from reinteg_desk.app.entries import Entries, format_check
from reinteg_desk.app.file_session import FileSession
from reinteg_desk.app.messages import LANGUAGES
from reinteg_desk.app.plan_facts import RuleWords
from reinteg_desk.app.plan_parts import BenefitEffect, CategoryProposal, NextStepRow
from reinteg_desk.app.problems import Problem, ProblemError
from reinteg_desk.domain.case import Case
from reinteg_desk.domain.decision import Decision, Recognition
from reinteg_desk.domain.identifiers import FeatureId
from reinteg_desk.domain.plan import Plan, PlanAction
from reinteg_desk.rules import recognition, resumption
from reinteg_desk.rules.case_facts import case_facts
from reinteg_desk.rules.category import Box
from reinteg_desk.rules.parameters import Population, RuleBook
from reinteg_desk.rules.terms import Statement, Term
from reinteg_desk.ui.decision.lines import CategoryRow, Day, Missing, Said
from reinteg_desk.ui.decision.places import DECISION, likely_day, put, readers, value_at
from reinteg_desk.ui.kit.dates import parse_day

Found = TypeVar("Found")

_PERMISSION_TERMS: tuple[Callable[[date, Population, RuleBook], Term | None], ...] = (
    resumption.ask_by,
    resumption.decide_by,
    resumption.check_by,
    resumption.permission_ends_by,
)
COMING_SHOWN = 3
"""How many coming assessments are suggested as the day of the next one."""


class Presenter:
    """Decides what the page shows; every act is one undoable change of the session.

    Args:
        session: The open file.
        desk: Rules and their sentences.
        language: The language of the window.
        label: Key path → the name of its field, for "undo …".
    """

    def __init__(
        self,
        session: FileSession,
        desk: Desk,
        language: Callable[[], str],
        label: Callable[[str], str],
    ) -> None:
        self._session = session
        self._desk = desk
        self._language = language
        self._label = label
        check = format_check(desk.instrument, desk.clock.today)
        self._entries = Entries(session, check, readers(desk.clock.today), label)

    def _words(self) -> RuleWords:
        return self._desk.rule_words(self._language())

    @property
    def is_final(self) -> bool:
        """Whether the consultation is closed."""
        return self._session.is_final

    @property
    def decision(self) -> Decision:
        """What has been decided so far."""
        return decision_of(self._session.case)

    @property
    def held_on(self) -> date:
        """The day of the consultation."""
        return self._session.case.consultation.held_on

    @property
    def knows_the_work(self) -> bool:
        """Whether the library knows the reference occupation, so that there is a score."""
        return self._session.assessment is not None

    # --- single fields ---

    def value(self, path: str) -> object:
        """What the case holds at a place."""
        return value_at(self._session.case, path)

    def kept(self, path: str) -> str | None:
        """A text that is not in the case (yet)."""
        return self._entries.kept(path)

    def problem(self, path: str) -> Problem | None:
        """What is wrong with a kept text that can be read, as said at the field."""
        return self._entries.problem(path)

    def is_unlikely(self, text: str) -> bool:
        """Whether a text is a day, but in a year that nobody can mean."""
        today = self._desk.clock.today()
        return parse_day(text, today) is not None and likely_day(text, today) is None

    def enter(self, path: str, text: str) -> None:
        """Take a text as it was typed."""
        self._entries.enter(path, text)

    def choose(self, path: str, value: object) -> None:
        """Take a choice."""
        self._session.apply(self._label(path), put(path, value))

    def write(self, path: str, text: str | None) -> None:
        """Take a text of several lines; typing is undone in one act."""
        self._session.apply(self._label(path), put(path, text), merge=f"input:{path}")

    # --- the category ---

    def proposal(self) -> CategoryProposal | ProblemError:
        """The proposal in words, or why there is none under the rules of that day."""
        try:
            return self._words().proposal(self._session.case, self._session.proposal)
        except ProblemError as error:
            return error

    @property
    def proposed(self) -> int | None:
        """The proposed category, None where none is."""
        proposal = self.proposal()
        return None if isinstance(proposal, ProblemError) else proposal.proposed

    def categories(self) -> tuple[CategoryRow, ...]:
        """The four categories; none where there were none on the day of the consultation."""
        proposal = self.proposal()
        if isinstance(proposal, ProblemError):
            return ()
        facts = case_facts(self._session.case, self._desk.rules)
        words = self._words()
        return tuple(
            CategoryRow(
                number=int(box),
                name=self._desk.rule_texts.text(f"category.{box:d}.name", self._language()),
                text=proposal.texts[box],
                rule=words.note(facts.value(f"category.{box:d}", facts.held_on)),
                is_proposed=proposal.proposed == box,
                is_chosen=self.decision.category == box,
            )
            for box in Box
        )

    def missing(self) -> tuple[Missing, ...]:
        """What is not recorded and would make the proposal firmer."""
        proposal = self.proposal()
        if isinstance(proposal, ProblemError):
            return ()
        words = self._desk.words(self._language())
        return tuple(
            Missing(key=key, name=words[FeatureId(key)].name if key in words else None)
            for key in proposal.missing
        )

    def answer_name(self, answer: str) -> str:
        """An answer in a few words."""
        return self._desk.rule_texts.text(f"answer.{answer}", self._language())

    def choose_category(self, category: int | None) -> None:
        """The doctor's choice, with what was proposed at that moment."""
        proposed = self.proposed if category is not None else None
        self._session.apply(
            self._label(f"{DECISION}category"),
            lambda case: with_decision(case, category=category, proposed_category=proposed),
        )

    def set_motive(self, text: str | None) -> None:
        """Why; what is proposed now is what the motive answers."""
        proposed = self.proposed if self.decision.category is not None else None
        self._session.apply(
            self._label(f"{DECISION}motive"),
            lambda case: with_decision(case, motive=text, proposed_category=proposed),
            merge=f"input:{DECISION}motive",
        )

    @property
    def differs(self) -> bool:
        """Whether another category was chosen than the one proposed."""
        return differs_from_proposal(self.decision, self.proposed)

    @property
    def lacks_motive(self) -> bool:
        """Whether the choice still has to be motivated."""
        return lacks_motive(self.decision, self.proposed)

    @property
    def proposal_has_changed(self) -> bool:
        """Whether something else is proposed now than when the doctor chose."""
        chosen = self.decision.category is not None
        return chosen and self.proposed != self.decision.proposed_category

    # --- the recognition ---

    def set_recognition(self, chosen: Recognition | None) -> None:
        """What becomes of the recognition; its date goes where none belongs to it."""
        dated = chosen in (Recognition.RECOGNISED_UNTIL, Recognition.ENDED_FROM)
        on = self.decision.recognition_on if dated else None
        path = f"{DECISION}recognition_on"
        self._session.apply(
            self._label(f"{DECISION}recognition"),
            lambda case: with_decision(case, recognition=chosen, recognition_on=on),
            inputs={} if dated else {path: None},
        )

    def recognition_days(self) -> tuple[Day, ...]:
        """The days that frame the decision on the recognition, by date."""
        days = self._days(
            lambda: recognition.recognition_terms(self._session.case, self._desk.rules)
        )
        return tuple(sorted(days, key=lambda each: each.from_on or each.on))

    def recognition_remarks(self) -> tuple[Said, ...]:
        """What to know before the decision stands; never a refusal."""
        return self._said(
            lambda: recognition.recognition_remarks(self._session.case, self._desk.rules)
        )

    # --- permitted work ---

    @property
    def _who(self) -> Population:
        return case_facts(self._session.case, self._desk.rules).who

    @property
    def _begins_on(self) -> date:
        return self.decision.partial_from or self.held_on

    def permission_conditions(self) -> tuple[Said, ...]:
        """What must be true before partial work can be permitted."""
        return self._said(
            lambda: resumption.conditions(self._begins_on, self._who, self._desk.rules)
        )

    def permission_remarks(self) -> tuple[Said, ...]:
        """What the permission still lacks."""
        return self._said(
            lambda: resumption.permission_remarks(self.decision, self._who, self._desk.rules)
        )

    def permission_days(self) -> tuple[Day, ...]:
        """The days that follow from the first day of the permission; none without one."""
        begins_on = self.decision.partial_from
        if begins_on is None:
            return ()
        given = (begins_on, self._who, self._desk.rules)
        found = [_known(partial(make, *given)) for make in _PERMISSION_TERMS]
        return self._days(lambda: tuple(term for term in found if term is not None))

    def permission_ends_by(self) -> date | None:
        """The last day a permission can cover, None where no first day or no limit is known."""
        begins_on = self.decision.partial_from
        if begins_on is None:
            return None
        term = _known(lambda: resumption.permission_ends_by(begins_on, self._who, self._desk.rules))
        return term.on if term else None

    def benefit_effect(self) -> BenefitEffect | None:
        """What the permitted hours do to the benefit; None where that cannot be computed."""
        case, desk = self._session.case, self._desk
        return benefit_effect(case, desk.rules, desk.rule_texts, self._language(), desk.cite)

    @property
    def exceeds_full_time(self) -> bool:
        """Whether more hours are permitted than a full-timer works."""
        hours, full = self.decision.partial_hours, self.decision.partial_full_time_hours
        return hours is not None and full is not None and hours > full

    def volunteer_rule(self) -> Said | None:
        """What the law says on volunteer work; None where nothing is on record for that day."""
        said = self._said(lambda: (resumption.volunteer_work(self.held_on, self._desk.rules),))
        return said[0] if said else None

    # --- what follows ---

    def next_steps(self) -> tuple[NextStepRow, ...]:
        """What the chosen category sets in motion; the proposed one where none is chosen yet."""
        case, proposed = self._session.case, self.proposed
        return _known(lambda: self._words().next_steps(case, proposed)) or ()

    def coming_assessments(self) -> tuple[Day, ...]:
        """The contacts and re-evaluations to come, as days for the next assessment."""
        case, rules = self._session.case, self._desk.rules
        coming = _known(lambda: recognition.coming_assessments(case, rules)) or ()
        words = self._words()
        rows = [words.milestone(each) for each in coming[:COMING_SHOWN]]
        return tuple(
            Day(title=row.title, on=row.on, rule=row.rule, from_on=row.from_on) for row in rows
        )

    # --- into the plan ---

    def steps_to_take(self) -> tuple[PlanAction, ...]:
        """The next steps that the plan does not have yet, in the language of the documents."""
        case = self._session.case
        spoken = case.person.language
        language = spoken if spoken in LANGUAGES else LANGUAGES[0]
        words = self._desk.rule_words(language)
        steps = _known(lambda: words.next_steps(case, self.proposed)) or ()
        actions = (
            PlanAction(text=_full(each), owner=each.who, due_on=each.due_on) for each in steps
        )
        there = {(each.text, each.owner) for each in case.plan.actions} if case.plan else set()
        return tuple(each for each in actions if (each.text, each.owner) not in there)

    def take_steps_into_plan(self) -> None:
        """Add the next steps to the actions of the plan."""
        added = self.steps_to_take()

        def change(case: Case) -> Case:
            plan = case.plan or Plan()
            return replace(case, plan=replace(plan, actions=(*plan.actions, *added)))

        if added:
            self._session.apply(self._label("plan.actions"), change)

    # --- in words ---

    def _days(self, make: Callable[[], tuple[Term, ...]]) -> tuple[Day, ...]:
        words, texts, language = self._words(), self._desk.rule_texts, self._language()
        return tuple(
            Day(
                title=texts.sentence(term.title, language),
                on=term.on,
                from_on=term.window_from,
                rule=words.note(term.citation, term.status),
            )
            for term in _known(make) or ()
        )

    def _said(self, make: Callable[[], tuple[Statement, ...]]) -> tuple[Said, ...]:
        words, texts, language = self._words(), self._desk.rule_texts, self._language()
        return tuple(
            Said(text=texts.sentence(each.text, language), rule=words.note(each.citation))
            for each in _known(make) or ()
        )


def _known(make: Callable[[], Found]) -> Found | None:
    """What a rule says, None where no rule is on record for the day."""
    try:
        return make()
    except ProblemError:
        return None


def _full(step: NextStepRow) -> str:
    return f"{step.text} ({step.condition})" if step.condition else step.text
