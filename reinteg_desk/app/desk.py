"""The desk: all that the window works with, as values and functions handed in at the start."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from pathlib import Path

from reinteg_desk.app.assessment_kinds import AssessmentKinds
from reinteg_desk.app.case_words import CaseWordsOf
from reinteg_desk.app.contradictions import Contradiction
from reinteg_desk.app.document_kinds import DocumentKind
from reinteg_desk.app.export_check import PrintedDocument
from reinteg_desk.app.file_session import FileSession, FollowUp, LoadedFile
from reinteg_desk.app.guidelines import Guideline
from reinteg_desk.app.hand_over import HandOvers
from reinteg_desk.app.instrument_texts import FeatureTexts
from reinteg_desk.app.libraries import Libraries
from reinteg_desk.app.measures import Measure, Support
from reinteg_desk.app.messages import LANGUAGES, Messages
from reinteg_desk.app.plan_facts import Cite, RuleWords
from reinteg_desk.app.plan_sources import AroundCase
from reinteg_desk.app.ports import (
    Clock,
    Consultations,
    ConsultationState,
    OccupationHit,
    OwnRules,
    Stored,
    Vaults,
)
from reinteg_desk.app.problems import Problem
from reinteg_desk.app.quantities import Quantities
from reinteg_desk.app.questionnaire import Form, FormWords
from reinteg_desk.app.recipients import Recipient
from reinteg_desk.app.score_desk import ScoreDesk
from reinteg_desk.app.surroundings import Surroundings
from reinteg_desk.app.vague_words import VagueWords
from reinteg_desk.app.vault_care import VaultCare
from reinteg_desk.domain.case import Case
from reinteg_desk.domain.consultation import Consultation, Role
from reinteg_desk.domain.identifiers import ConsultationId, DossierId, FeatureId
from reinteg_desk.domain.incapacity import Cause, Incapacity, Spell, Status
from reinteg_desk.domain.instrument import Instrument
from reinteg_desk.domain.occupation import Library
from reinteg_desk.domain.person import Person
from reinteg_desk.domain.surroundings import NewAttachment
from reinteg_desk.rules.parameters import RuleBook
from reinteg_desk.rules.remarks import RuleTexts
from reinteg_desk.rules.working_days import legal_holidays

Words = Callable[[str], Mapping[FeatureId, FeatureTexts]]
"""Language → the texts of the features."""

FindMeasures = Callable[[str, str], Sequence[Measure]]
"""Words as typed, language → support measures, best first."""

DocumentPrinter = Callable[[DocumentKind, Case, str | None, Recipient, AroundCase], PrintedDocument]
"""Which document, case, language (None: the person's), recipient, what it takes from beyond the
case → PDF and what to look at before it leaves; made in memory."""

AttachmentReader = Callable[[Path], NewAttachment]
"""A file of this machine, made ready for the vault; ``attachment.*`` where it cannot be kept."""

FormPrinter = Callable[[Case, str | None], bytes]
"""Case, language (None: the person's) → the questionnaire as PDF; made in memory."""


@dataclass(frozen=True, slots=True, kw_only=True)
class FormTools:
    """The questionnaire for the person and the tested assessments, read at first use.

    Attributes:
        form: The questionnaire without its words.
        words: Language → its words.
        kinds: The tested assessments.
        print_form: Makes the questionnaire as PDF, in memory.
    """

    form: Callable[[], Form]
    words: Callable[[str], FormWords]
    kinds: Callable[[], AssessmentKinds]
    print_form: FormPrinter


@dataclass(frozen=True, slots=True, kw_only=True)
class VisitTools:
    """What a visit to a work post is held against, read at first use.

    Attributes:
        quantities: What can be measured, and which demand level that is.
        guidelines: Health guidelines.
    """

    quantities: Callable[[], Quantities]
    guidelines: Callable[[], Sequence[Guideline]]


@dataclass(frozen=True, slots=True, kw_only=True)
class Desk:
    """What the window works with.

    Attributes:
        instrument: The features.
        libraries: The occupations in use, and the others that can be chosen.
        words: Language → texts of the features.
        rules: The rules.
        rule_texts: Their sentences.
        own_rules: The user's own values for rules; they hold from the next start.
        messages: Sentences for problems.
        vaults: Ways into the vault of this machine.
        vault_care: Checking it and backing it up.
        clock: Where time comes from.
        print_document: Makes any document as PDF, in memory.
        read_case_file: The case in a file; ``ProblemError`` with one sentence otherwise.
        write_case_file: Writes a case file in one step.
        write_file: Writes any file in one step, readable by the user only.
        vague_words: The words that leave open what they mean, read at first use.
        forms: The questionnaire for the person, and tested assessments.
        visit: What a visit to a work post is held against.
        passphrase_advice: How hard a passphrase is to guess, as a sentence; what is about the
            user (their name) is easier to guess.
        score_desk: Accommodations, explanations, firmness and earnings, read at first use.
        demo_cases: The fictional cases that the first start offers.
        contradictions: Pairs of levels that raise a question.
        read_attachment: Makes a file of this machine ready for the vault.
        support: The actors and support measures, read at first use.
        find_measures: Words as typed, language → support measures, best first.
        hand_overs: Handing over and taking over; None where that cannot be done.
        case_words: Language → what fields and values are called in lists of differences.
        cite: An article as the rules write it, a language → the article in that language.
    """

    instrument: Instrument
    libraries: Libraries
    words: Words
    rules: RuleBook
    rule_texts: RuleTexts
    own_rules: OwnRules
    messages: Messages
    vaults: Vaults
    vault_care: VaultCare
    clock: Clock
    print_document: DocumentPrinter
    read_attachment: AttachmentReader
    read_case_file: Callable[[Path], Case]
    write_case_file: Callable[[Path, Case], None]
    write_file: Callable[[Path, bytes], None]
    demo_cases: Callable[[], Sequence[Case]]
    forms: FormTools
    visit: VisitTools
    vague_words: Callable[[], VagueWords]
    passphrase_advice: Callable[[str, Sequence[str]], Problem]
    score_desk: Callable[[], ScoreDesk]
    contradictions: tuple[Contradiction, ...] = ()
    support: Callable[[], Support] | None = None
    find_measures: FindMeasures | None = None
    hand_overs: HandOvers | None = None
    case_words: CaseWordsOf | None = None
    cite: Cite | None = None

    @property
    def library(self) -> Library:
        """The occupations in use now."""
        return self.libraries.in_use

    @property
    def follow_up(self) -> FollowUp:
        """What follows from a case: scores, dates, the proposal."""
        return self.libraries.follow_up

    def rule_words(self, language: str) -> RuleWords:
        """The rules in the words of a language, their articles too."""
        return RuleWords(self.rules, self.rule_texts, language, self.cite)

    def find_occupations(self, words: str, language: str) -> Sequence[OccupationHit]:
        """Occupations for words as typed, best first, with titles in a language."""
        return self.libraries.find(words, language)

    def load_file(
        self,
        consultations: Consultations,
        consultation: ConsultationId,
        surroundings: Surroundings,
    ) -> LoadedFile:
        """A consultation with what stands around it (reads the store: call it on its lane)."""
        stored = consultations.load(consultation)
        before = consultations.previous(consultation)
        return LoadedFile(
            stored=stored,
            previous=before.case if before else None,
            surroundings=surroundings.around(stored.dossier_id),
        )

    def warm_up(self) -> None:
        """Fetch what the first file would wait for; on another thread."""
        this_year = self.clock.today().year
        for year in (this_year, this_year + 1):
            legal_holidays(year)
        for language in LANGUAGES:
            self.rule_words(language).cited("")
            self.forms.words(language)
        for read in (
            self.support,
            self.score_desk,
            self.vague_words,
            self.forms.form,
            self.forms.kinds,
            self.visit.quantities,
            self.visit.guidelines,
        ):
            if read is not None:
                read()

    def awaiting_session(self) -> FileSession:
        """A session on nobody's case, for pages that are made before a file is chosen."""
        first_day = date(1970, 1, 1)
        occupation = self.library.occupations[0].code
        case = Case(
            person=Person(name="", born_on=first_day, language="nl", skill_level=1),
            incapacity=Incapacity(
                spells=(Spell(start=self.clock.today(), end=None),),
                status=Status.EMPLOYEE,
                contract=True,
                cause=Cause.ILLNESS,
                reference_occupation=occupation,
            ),
            consultation=Consultation(held_on=self.clock.today(), role=Role.ADVISING_DOCTOR),
        )
        blank = Stored(
            dossier_id=DossierId(""),
            consultation_id=ConsultationId(""),
            state=ConsultationState.DRAFT,
            version=0,
            saved_at=self.clock.now(),
            case=case,
            inputs={},
        )
        return FileSession.awaiting(blank, self.follow_up)
