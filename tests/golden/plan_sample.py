"""A plan whose content is written out here, so that only the documents can change what it shows."""

from datetime import date

from reinteg_desk.app.plan_content import PlanContent
from reinteg_desk.app.plan_parts import (
    ActionRow,
    AssessorPart,
    BenefitEffect,
    CapacityGroup,
    CapacityLine,
    CapacityNote,
    CategoryPart,
    CategoryReasons,
    CostLine,
    FrameNote,
    JobRow,
    LimitNote,
    MarketPart,
    MilestoneRow,
    NextStepRow,
    PartialPart,
    RecognitionPart,
    ReferenceScore,
    RuleNote,
    SincePart,
    StrengthLine,
    Term,
    WorkPart,
)
from reinteg_desk.app.recipients import Recipient
from reinteg_desk.domain.capacity import (
    CapacityKind,
    CapacitySource,
    Days,
    LevelRange,
    Side,
)
from reinteg_desk.domain.consultation import Role, Ruling
from reinteg_desk.domain.decision import Recognition
from reinteg_desk.domain.identifiers import FeatureId, OccupationCode
from reinteg_desk.domain.incapacity import Cause, ConditionGroup, Spell, Status
from reinteg_desk.domain.instrument import Group
from reinteg_desk.domain.occupation import LibrarySource
from reinteg_desk.domain.person import Region
from reinteg_desk.domain.plan import ActionOwner
from reinteg_desk.scoring.results import Score, Share, Verdict, Versions

RULE = RuleNote(text="What the rule says.", source="KB 3/7/1996, art. 1", status="law")
DOUBTFUL = RuleNote(text="What it may say.", source="KB 3/7/1996, art. 2", status="to_confirm")


def _line(name: str, lo: int, hi: int, **more: object) -> CapacityLine:
    texts = tuple(f"{name} on level {level}." for level in sorted({lo, hi}))
    kind, side = more.get("kind"), more.get("side")
    return CapacityLine(
        feature=FeatureId(name),
        name=name,
        level=LevelRange(lo, hi),
        texts=texts,
        kind=kind if isinstance(kind, CapacityKind) else None,
        side=side if isinstance(side, Side) else None,
    )


def plan_sample(language: str) -> PlanContent:
    """Every part of a plan, each with something in it."""
    return PlanContent(
        language=language,
        recipient=Recipient.PERSON,
        printed_on=date(2023, 5, 23),
        is_draft=False,
        consent_on=None,
        consent_needed=False,
        versions=Versions(program="1.0", instrument="I1", library="L1", rules="R1"),
        library=LibrarySource(
            name="L1",
            version="1",
            licence="EUPL-1.2",
            url="docs/library.md",
            dated=date(2023, 1, 1),
            estimate=True,
        ),
        name="Xenia Voorbeeld",
        born_on=date(1980, 2, 29),
        assessor=AssessorPart(held_on=date(2023, 5, 23), role=Role.ADVISING_DOCTOR, name="Dr. Y"),
        work=WorkPart(
            code=OccupationCode("0001"),
            title="Occupation A",
            status=Status.EMPLOYEE,
            contract=True,
            hours_per_week=30.4,
        ),
        since=SincePart(
            spells=(
                Spell(start=date(2023, 1, 9), end=date(2023, 2, 12)),
                Spell(start=date(2023, 2, 20), end=None),
            )
        ),
        region=Region.FLANDERS,
        cause=Cause.ILLNESS,
        condition_group=ConditionGroup.LOCOMOTOR,
        strengths=(
            StrengthLine(name="Strength one", text="in a few words"),
            StrengthLine(name="Strength two", text=None),
        ),
        mental_capacities=(
            CapacityGroup(
                group=Group.MENTAL,
                lines=(_line("Mental full", 4, 4), _line("Mental part", 2, 3)),
                unassessed=("Mental unknown",),
            ),
        ),
        functional_capacities=(
            CapacityGroup(
                group=Group.DYNAMIC,
                lines=(_line("Body risk", 1, 1, kind=CapacityKind.RISK, side=Side.LEFT),),
                unassessed=(),
            ),
        ),
        capacity_notes={
            FeatureId("Body risk"): CapacityNote(
                source=CapacitySource.TESTED,
                reason="Reason given.",
                days=Days(good=2, usual=1, bad=None),
            )
        },
        sustainable_hours=20,
        limit_notes=(
            LimitNote(text="Limit ruled.", ruling=Ruling.LIMITS, reason="Why."),
            LimitNote(text="Limit open", ruling=None, reason=None),
        ),
        frame=FrameNote(
            whole_market=False,
            switch_on=date(2023, 7, 9),
            rule=RULE,
            start_on=date(2023, 1, 9),
        ),
        milestones=(
            MilestoneRow(
                milestone_id="first_estimate",
                title="Milestone with a window",
                from_on=date(2023, 4, 9),
                on=date(2023, 5, 8),
                rule=DOUBTFUL,
                done=True,
                condition="on a condition",
            ),
            MilestoneRow(
                milestone_id="invalidity",
                title="Title that the person does not read",
                from_on=None,
                on=date(2024, 1, 9),
                rule=RULE,
                done=False,
            ),
        ),
        reference_score=ReferenceScore(
            title="Occupation A",
            score=Score(lo=61.25, hi=79.96),
            threshold_pct=80,
            verdict=Verdict.NOT_READY,
            blocked_by=("Body risk",),
            may_block=("Mental part",),
            costs=(
                CostLine(
                    name="Body risk", points=20, blocks=True, may_block=False, unassessed=False
                ),
                CostLine(
                    name="Mental part", points=10, blocks=False, may_block=True, unassessed=False
                ),
                CostLine(
                    name="Unknown", points=8.75, blocks=False, may_block=False, unassessed=True
                ),
            ),
            acceptability=0.125,
            volume=20 / 30.4,
            with_work_post=True,
        ),
        market=MarketPart(
            accessible=12,
            outside=7,
            unknown=1,
            share=Share(ready=31.4, undetermined=40.2, not_ready=28.4),
            jobs=(
                JobRow(
                    code=OccupationCode("0002"),
                    title="Occupation B",
                    score=Score(lo=84.1, hi=84.1),
                    threshold_pct=80,
                    verdict=Verdict.READY,
                    similarity=0.714,
                    blocked_by=(),
                    varies=("Lifting (hospital as against school)",),
                ),
                JobRow(
                    code=OccupationCode("0003"),
                    title="Occupation C",
                    score=Score(lo=60, hi=91),
                    threshold_pct=80,
                    verdict=Verdict.UNDETERMINED,
                    similarity=0.7,
                    blocked_by=(),
                ),
            ),
        ),
        category=CategoryPart(chosen=4, text="Wording of the law.", rule=RULE),
        category_reasons=CategoryReasons(
            proposed=1,
            reasons=("A reason.",),
            against=("A counter-reason.",),
            missing_answers=("wants_to_return",),
            missing_features=("Mental unknown",),
        ),
        next_steps=(
            NextStepRow(
                step_id="refer_to_tnw_coordinator",
                text="A step",
                who=ActionOwner.ADVISING_DOCTOR,
                due_on=date(2023, 6, 1),
                rule=DOUBTFUL,
                condition="if it applies",
            ),
        ),
        motive="Motive of the doctor.",
        recognition=RecognitionPart(recognition=Recognition.RECOGNISED_UNTIL, on=date(2023, 8, 31)),
        re_evaluation_on=date(2023, 8, 1),
        volunteer_work=False,
        partial_resumption=PartialPart(
            permitted=True,
            hours=15.2,
            from_on=date(2023, 6, 1),
            until_on=None,
            conditions="Nature and conditions.",
        ),
        benefit=BenefitEffect(kept_percent=70, steps=("19/38 = 50,00 %",), rule=RULE),
        terms={"appeal.labour_court_months": Term(number=3, rule=RULE)},
        goal="The goal.",
        work_actions=(
            ActionRow(
                position=2,
                text="What the employer does.",
                owner=ActionOwner.EMPLOYER,
                due_on=date(2023, 6, 15),
                measure="A measure",
            ),
        ),
        guidance_actions=(
            ActionRow(
                position=1,
                text="What the person does.",
                owner=ActionOwner.PERSON,
                due_on=None,
                measure=None,
            ),
        ),
        accommodations=("An accommodation",),
        remarks="Own words\nof the person.",
        contact="Whom to ask",
    )
