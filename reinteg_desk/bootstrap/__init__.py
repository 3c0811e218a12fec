"""The composition root: the one place that knows all concrete classes.

Everything is made at first use, so that a command pays for what it needs only.
"""

from collections.abc import Mapping, Sequence
from dataclasses import replace
from datetime import date
from functools import cached_property
from pathlib import Path
from typing import TYPE_CHECKING

from reinteg_desk.app.instrument_texts import FeatureTexts
from reinteg_desk.app.messages import LANGUAGES, Messages
from reinteg_desk.app.ports import Clock, OccupationHit, OwnRules
from reinteg_desk.domain.case import Case
from reinteg_desk.domain.identifiers import FeatureId
from reinteg_desk.domain.instrument import Instrument
from reinteg_desk.domain.occupation import Library
from reinteg_desk.rules.parameters import RuleBook
from reinteg_desk.rules.remarks import RuleTexts
from reinteg_desk.system.clock import SystemClock

if TYPE_CHECKING:
    from reinteg_desk.app.case_words import CaseWords
    from reinteg_desk.app.desk import Desk
    from reinteg_desk.app.document_kinds import DocumentKind
    from reinteg_desk.app.export_check import PrintedDocument
    from reinteg_desk.app.measures import Measure, Support
    from reinteg_desk.app.plan_sources import AroundCase, PlanSources
    from reinteg_desk.app.problems import Problem
    from reinteg_desk.app.reasoning import Reasoning
    from reinteg_desk.app.recipients import Recipient
    from reinteg_desk.app.score_desk import ScoreDesk
    from reinteg_desk.app.vague_words import VagueWords
    from reinteg_desk.bootstrap.hand_overs import FolderHandOvers
    from reinteg_desk.bootstrap.libraries import FolderLibraries, LibraryInUse
    from reinteg_desk.bootstrap.vault_care import FolderVaultCare
    from reinteg_desk.bootstrap.vaults import FolderVaults

DEMO_CASES = "demo"
"""Folder of resources with the fictional cases."""


class Composition:
    """The program put together.

    Args:
        library: A library folder; None: the built-in one.
        clock: Where time comes from; None: this machine.
    """

    def __init__(self, *, library: Path | None = None, clock: Clock | None = None) -> None:
        self._library_folder = library
        self._libraries: FolderLibraries | None = None
        self.clock: Clock = clock or SystemClock()

    # --- data ---

    @cached_property
    def instrument(self) -> Instrument:
        """The features."""
        from reinteg_desk.library.instrument_files import load_instrument

        return load_instrument()

    def words(self, language: str) -> Mapping[FeatureId, FeatureTexts]:
        """The texts of the features in a language."""
        from reinteg_desk.library.instrument_files import load_instrument_texts

        return load_instrument_texts(language)

    @property
    def library(self) -> Library:
        """The occupations in use."""
        return self._in_use.library

    @property
    def _in_use(self) -> "LibraryInUse":
        return self._libraries.now if self._libraries is not None else self._named

    @cached_property
    def _named(self) -> "LibraryInUse":
        """The library that was named, for commands: no own jobs beside it."""
        from reinteg_desk.bootstrap.libraries import LibraryInUse
        from reinteg_desk.library.reader import BUILTIN, open_library

        name = str(self._library_folder or BUILTIN)
        base = open_library(name, self.instrument)
        return LibraryInUse(name, base, None, self.instrument, lambda: self.rules)

    @cached_property
    def vague_words(self) -> "VagueWords":
        """The words that leave something open."""
        from reinteg_desk.library.instrument_files import load_vague_words

        return load_vague_words()

    @cached_property
    def rules(self) -> RuleBook:
        """The rules, with the user's own values on top."""
        from reinteg_desk.library.own_rule_values import read_own_values
        from reinteg_desk.library.rules_files import load_rulebook

        shipped = load_rulebook()
        return shipped.with_own_values(read_own_values(self._own_rules_file, shipped))

    @cached_property
    def _own_rules_file(self) -> Path:
        from reinteg_desk.system.paths import config_folder

        return config_folder() / "own-rules.toml"

    @cached_property
    def own_rules(self) -> OwnRules:
        """The user's own values for rules."""
        from reinteg_desk.library.own_rule_values import OwnRuleFile
        from reinteg_desk.library.rules_files import load_rulebook

        return OwnRuleFile(self._own_rules_file, load_rulebook(), self.clock)

    @cached_property
    def rule_texts(self) -> RuleTexts:
        """The sentences of the rules."""
        from reinteg_desk.library.rules_files import load_rule_texts

        return load_rule_texts()

    @cached_property
    def messages(self) -> Messages:
        """Sentences for problems."""
        from reinteg_desk.system.texts import load_messages

        return load_messages()

    # --- use cases ---

    @property
    def reasoning(self) -> "Reasoning":
        """What follows from a case."""
        return self._in_use.reasoning

    def accommodation_names(self, language: str) -> Mapping[str, str]:
        """Id of a built-in accommodation → its name."""
        from reinteg_desk.library.catalogue import accommodation_sheets, builtin_catalogue

        sheets = accommodation_sheets(builtin_catalogue(self.instrument), language)
        return {name: sheet.title for name, sheet in sheets.items()}

    @property
    def score_desk(self) -> "ScoreDesk":
        """Accommodations, explanations, firmness and earnings, of the library in use now."""
        return self._in_use.score_desk

    @cached_property
    def support(self) -> "Support":
        """The actors and support measures."""
        from reinteg_desk.library.measure_files import load_support

        return load_support()

    def find_measures(self, words: str, language: str) -> "Sequence[Measure]":
        """The support measures that hold every word, best first."""
        from reinteg_desk.library.measure_search import SupportSearch

        return SupportSearch(self.support, language).measures(words)

    def find_occupations(self, words: str, language: str) -> Sequence[OccupationHit]:
        """The occupations that answer the words, best first."""
        return self._in_use.search.search(words, language)

    @staticmethod
    def passphrase_advice(passphrase: str, about: Sequence[str] = ()) -> "Problem":
        """How hard a passphrase is to guess, as a sentence; ``about``: the user's name."""
        from reinteg_desk.vault.strength import strength_of

        return strength_of(passphrase, about=about).advice

    @staticmethod
    def cite(article: str, language: str) -> str:
        """An article as the rules write it, in the words of a language."""
        from reinteg_desk.documents.wording import cited

        return cited(article, language)

    def vaults(self, folder: Path) -> "FolderVaults":
        """The ways into the store of a folder."""
        from reinteg_desk.bootstrap.vaults import FolderVaults

        return FolderVaults(folder, clock=self.clock, known_features=self.instrument)

    def vault_care(self, folder: Path) -> "FolderVaultCare":
        """Checking, backing up and restoring the store of a folder."""
        from reinteg_desk.bootstrap.vault_care import FolderVaultCare

        return FolderVaultCare(self.vaults(folder), clock=self.clock)

    def case_words(self, language: str) -> "CaseWords":
        """What fields and values are called in a language."""
        from reinteg_desk.app.case_words import CaseWords
        from reinteg_desk.system.resources import read_toml

        texts = read_toml("texts/case_fields.toml")
        return CaseWords(texts, self.words(language), self.library, language)

    def hand_overs(self, vaults: "FolderVaults") -> "FolderHandOvers":
        """Handing over and taking over, for the vaults of a folder."""
        from reinteg_desk.bootstrap.hand_overs import FolderHandOvers

        return FolderHandOvers(vaults, instrument=self.instrument, clock=self.clock)

    # --- files ---

    def read_case(self, path: Path, *, in_library: bool = False) -> Case:
        """The case in a file.

        Args:
            path: The file.
            in_library: Whether the library in use has to know the reference occupation.
        """
        from reinteg_desk.app.case_codec import check_against_library
        from reinteg_desk.app.problems import ProblemError
        from reinteg_desk.exchange.case_files import read_case_file

        case = read_case_file(path, known_features=self.instrument, today=self.clock.today())
        if in_library:
            try:
                check_against_library(case, self.library)
            except ProblemError as error:
                raise error.in_file(str(path)) from error
        return case

    @staticmethod
    def write_case(path: Path, case: Case) -> None:
        """Write a case file in one step."""
        from reinteg_desk.exchange.case_files import write_case_file

        write_case_file(path, case)

    @staticmethod
    def write_file(path: Path, content: bytes) -> None:
        """Write any file in one step, readable by the user only."""
        from reinteg_desk.system.atomic import write_atomically

        write_atomically(path, content, private=True)

    def demo_cases(self) -> Sequence[Case]:
        """The fictional cases that ship with the program."""
        from reinteg_desk.system.resources import names, resource_path

        return [self.read_case(resource_path(name)) for name in names(DEMO_CASES, ".json")]

    # --- documents ---

    def print_plan(
        self, case: Case, language: str | None, recipient: "Recipient"
    ) -> "PrintedDocument":
        """The plan as PDF, made in memory.

        Args:
            case: The case; the library in use knows its reference occupation.
            language: The language of the document; None: the person's where there is one.
            recipient: For whom; decides what is in it.
        """
        from reinteg_desk.app.document_kinds import DocumentKind

        return self.print_document(DocumentKind.PLAN, case, language, recipient)

    def print_document(
        self,
        kind: "DocumentKind",
        case: Case,
        language: str | None,
        recipient: "Recipient",
        around: "AroundCase | None" = None,
    ) -> "PrintedDocument":
        """Any document as PDF, made in memory, and what to look at before it leaves.

        Args:
            kind: Which document.
            case: The case; the library in use knows its reference occupation.
            language: The language of the document; None: the person's where there is one.
            recipient: For whom; decides what is in it.
            around: What it takes from beyond the case; None: nothing.

        Raises:
            ProblemError: ``documents.wrong_recipient``: it is not made for this recipient.
        """
        from reinteg_desk.app.export_check import PrintedDocument, check_export
        from reinteg_desk.app.plan_content import plan_content
        from reinteg_desk.app.plan_sources import NOTHING_AROUND
        from reinteg_desk.documents.catalogue import render_document
        from reinteg_desk.documents.facts import facts_json
        from reinteg_desk.documents.wording import is_reviewed

        around = around or NOTHING_AROUND
        language = language or document_language(case)
        sources = replace(self._plan_sources(case, language), previous=around.previous)
        if around.surroundings is not None:
            today = self.clock.today()
            sources = replace(sources, surroundings=around.surroundings, leaves_on=today)
        visit = replace(sources.visit, pictures=around.pictures)
        sources = replace(sources, visit=visit)
        content = plan_content(
            sources,
            recipient=recipient,
            language=language,
            printed_on=self.printed_on(case),
            kind=kind,
            vault_mark=around.vault_mark,
        )
        made = render_document(kind, content)
        check = replace(
            check_export(sources, content, self.vague_words),
            unprintable=made.replaced,
            texts_reviewed=is_reviewed(kind.value, language),
        )
        return PrintedDocument(pdf=made.pdf, check=check, facts=lambda: facts_json(kind, content))

    @staticmethod
    def printed_on(case: Case) -> date:
        """The day on a document: the consultation's, so that the same case gives the same bytes."""
        return case.consultation.held_on

    def _plan_sources(self, case: Case, language: str) -> "PlanSources":
        from reinteg_desk.app.benefit_effect import benefit_effect
        from reinteg_desk.app.plan_benefit import benefit_curve
        from reinteg_desk.app.plan_facts import RuleWords, feature_words
        from reinteg_desk.app.plan_sources import PlanSources
        from reinteg_desk.app.plan_terms import terms_of
        from reinteg_desk.bootstrap.visit_sources import visit_sources

        reasoning = self.reasoning
        words = RuleWords(self.rules, self.rule_texts, language)
        assessment = reasoning.assessor.assess(case)
        proposal = reasoning.proposal(case, assessment)
        return PlanSources(
            case=case,
            assessment=assessment,
            library=self.library,
            instrument=self.instrument,
            words=feature_words(self.words(language)),
            language=language,
            frame=words.frame(case, reasoning.frame(case)),
            milestones=[words.milestone(each) for each in reasoning.timeline(case)],
            proposal=words.proposal(case, proposal),
            benefit=benefit_effect(case, self.rules, self.rule_texts, language),
            next_steps=words.next_steps(case, proposal.category),
            terms=terms_of(case, self.rules, language),
            measures={**self.accommodation_names(language), **self.support.titles(language)},
            benefit_curve=benefit_curve(case, self.rules, language),
            visit=visit_sources(case, self.rules, words, language),
        )

    def print_questionnaire(self, case: Case, language: str | None) -> bytes:
        """The questionnaire for the person as PDF, made in memory.

        Args:
            case: Whose it is; what can block the reference occupation is asked too.
            language: The language of the questions; None: the person's where there is one.
        """
        from reinteg_desk.documents.questionnaire import FormToPrint, render_questionnaire
        from reinteg_desk.library.instrument_files import load_form, load_form_words

        language = language or document_language(case)
        job = self.library.get(case.incapacity.reference_occupation)
        form = load_form()
        return render_questionnaire(
            FormToPrint(
                form=form,
                words=load_form_words(language),
                features=self.words(language),
                asked=form.asked(self.instrument, job),
                language=language,
                name=case.person.name,
                born_on=case.person.born_on,
                work=job.title(language) if job else None,
                printed_on=self.printed_on(case),
                due_on=self._questionnaire_due(case),
            )
        ).pdf

    def _questionnaire_due(self, case: Case) -> date | None:
        """The day by which the rules want the questionnaire back, None where that is past."""
        due = (each.on for each in self.reasoning.timeline(case) if each.id == "questionnaire_due")
        return next((on for on in due if on >= self.printed_on(case)), None)

    # --- the window ---

    def desk(self, store_folder: Path) -> "Desk":
        """What the window works with; libraries and own jobs lie beside the store."""
        from reinteg_desk.app.desk import Desk, FormTools, VisitTools
        from reinteg_desk.bootstrap.libraries import FolderLibraries
        from reinteg_desk.exchange.attachments import read_attachment
        from reinteg_desk.library.instrument_files import (
            load_assessment_kinds,
            load_contradictions,
            load_form,
            load_form_words,
            load_guidelines,
            load_quantities,
        )

        vaults = self.vaults(store_folder)
        named = self._library_folder
        self._libraries = FolderLibraries(
            store_folder.parent / "libraries",
            store_folder.parent / "own-jobs",
            instrument=self.instrument,
            rules=lambda: self.rules,
            clock=self.clock,
            first=str(named) if named else None,
        )
        return Desk(
            instrument=self.instrument,
            libraries=self._libraries,
            words=self.words,
            rules=self.rules,
            rule_texts=self.rule_texts,
            own_rules=self.own_rules,
            messages=self.messages,
            vaults=vaults,
            vault_care=self.vault_care(store_folder),
            clock=self.clock,
            print_document=self.print_document,
            read_attachment=read_attachment,
            read_case_file=self.read_case,
            write_case_file=self.write_case,
            write_file=self.write_file,
            demo_cases=self.demo_cases,
            support=lambda: self.support,
            score_desk=lambda: self.score_desk,
            find_measures=self.find_measures,
            forms=FormTools(
                form=load_form,
                words=load_form_words,
                kinds=load_assessment_kinds,
                print_form=self.print_questionnaire,
            ),
            visit=VisitTools(quantities=load_quantities, guidelines=load_guidelines),
            vague_words=lambda: self.vague_words,
            passphrase_advice=self.passphrase_advice,
            contradictions=load_contradictions(),
            hand_overs=self.hand_overs(vaults),
            case_words=self.case_words,
            cite=self.cite,
        )


def document_language(case: Case) -> str:
    """The person's language where documents exist in it, else Dutch."""
    return case.person.language if case.person.language in LANGUAGES else LANGUAGES[0]
