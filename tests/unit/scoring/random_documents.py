"""Random libraries and cases as documents, and the same as values of the program."""

from datetime import date

from reinteg_desk.domain.capacity import Capacity, CapacityKind, LevelRange
from reinteg_desk.domain.case import Case
from reinteg_desk.domain.consultation import Consultation, FreeLimit, Role, Ruling
from reinteg_desk.domain.incapacity import Cause, Incapacity, Spell, Status
from reinteg_desk.domain.instrument import Feature, Group, Instrument
from reinteg_desk.domain.occupation import (
    Demand,
    LanguageRequirement,
    Library,
    LibrarySource,
    Occupation,
    QualificationRequirement,
)
from reinteg_desk.domain.person import Cefr, Person
from reinteg_desk.domain.work_post import PostDemand, WorkPost

FEATURES = tuple(f"feature_{n}" for n in range(9))
NEEDS = ("licence", "diploma", "nl>=B1", "fr>=A2")


def instrument(features=FEATURES):
    listed = (Feature(feature_id=f, group=Group.MENTAL, icf=(), onet=()) for f in features)
    return Instrument("random", tuple(listed))


def random_number(rng, top):
    """Round numbers often, so that ties and exact thresholds turn up; any number sometimes."""
    kind = rng.random()
    if kind < 0.6:
        return rng.randint(0, 4) * top / 4
    return rng.choice((0.0, top / 8, top / 3, rng.random() * top, rng.random() * top))


def random_row(rng):
    return {
        "demand": random_number(rng, 4),
        "weight": random_number(rng, rng.choice((1, 1, 1, 10))),
        "critical": rng.random() < 0.15,
    }


def random_job(rng, code, features=FEATURES):
    filled = rng.choice((0, 2, 4, len(features)))
    return {
        "code": code,
        "skill_level": rng.randint(1, 4),
        "employment": rng.choice((1, 1, 1, 0, 2.5, rng.random() * 10)),
        "threshold": rng.choice((80, 80, 60, 50, 0, 100, rng.random() * 100)),
        "requirements": rng.sample(NEEDS, rng.choice((0, 0, 0, 1, 2))),
        "rows": {f: random_row(rng) for f in rng.sample(features, filled)},
    }


def random_library(rng, features=FEATURES, *, largest=14):
    codes = rng.sample([str(n) for n in range(1000, 1100)], rng.randint(1, largest))
    return [random_job(rng, code, features) for code in codes]


def random_capacity(rng):
    lo, hi = sorted((rng.randint(0, 4), rng.randint(0, 4)))
    level = rng.choice((hi, hi, 4, [lo, hi]))
    if rng.random() < 0.7:
        return level
    return {"level": level, "kind": rng.choice(("capacity", "risk", "tolerance"))}


def random_case(rng, library, features=FEATURES):
    person = {"skill_level": rng.randint(1, 4)}
    if rng.random() < 0.5:
        person["practised_occupations"] = [rng.choice(library)["code"], "9999"]
    if rng.random() < 0.5:
        person["qualifications"] = rng.sample(("licence", "diploma"), rng.randint(0, 2))
    if rng.random() < 0.5:
        languages = {"nl": rng.choice(list(Cefr)).name, "fr": rng.choice(list(Cefr)).name}
        person["language_levels"] = {k: v for k, v in languages.items() if rng.random() < 0.6}
    case = {
        "person": person,
        "incapacity": {"reference_occupation": rng.choice(library)["code"]},
        "capacities": {f: random_capacity(rng) for f in features if rng.random() < 0.7},
    }
    if rng.random() < 0.5:
        case["incapacity"]["hours_per_week"] = rng.choice((38, 19.5, 60))
    if rng.random() < 0.5:
        case["sustainable_hours"] = rng.choice((0, 10, 38, 40.5))
    if rng.random() < 0.4:
        case["work_post"] = random_work_post(rng, features)
    if rng.random() < 0.5:
        case["free_limits"] = ["no roofs", {"text": "no nights", "ruling": "limits"}]
    return case


def random_work_post(rng, features):
    seen = {}
    for f in rng.sample(features, rng.randint(0, 4)):
        row = random_row(rng)
        seen[f] = {key: row[key] for key in row if rng.random() < 0.7}
    return {"demands": seen}


def requirement_of(text):
    if ">=" not in text:
        return QualificationRequirement(text)
    language, level = text.split(">=")
    return LanguageRequirement(language, Cefr[level])


def occupation_of(job):
    return Occupation(
        code=job["code"],
        titles={},
        skill_level=job["skill_level"],
        employment=job["employment"],
        threshold_pct=job["threshold"],
        requirements=tuple(map(requirement_of, job["requirements"])),
        demands={f: Demand(**row) for f, row in job["rows"].items()},
    )


def document_of(job):
    """An occupation of a library as a document."""
    return {
        "code": job.code,
        "skill_level": job.skill_level,
        "employment": job.employment,
        "threshold": job.threshold_pct,
        "requirements": [str(each) for each in job.requirements],
        "rows": {
            f: {"demand": row.demand, "weight": row.weight, "critical": row.critical}
            for f, row in job.demands.items()
        },
    }


def library_of(jobs):
    source = LibrarySource(name="random", version="1", licence="", url="", dated=date(2026, 1, 1))
    return Library(tuple(map(occupation_of, jobs)), source)


def capacity_of(feature, document):
    entry = document if isinstance(document, dict) else {"level": document}
    level = entry["level"]
    span = LevelRange(*level) if isinstance(level, list) else LevelRange.point(level)
    kind = CapacityKind(entry["kind"]) if "kind" in entry else None
    return Capacity(feature=feature, level=span, kind=kind)


def case_of(document):
    person, incapacity = document["person"], document["incapacity"]
    languages = person.get("language_levels")
    post = document.get("work_post")
    return Case(
        person=Person(
            name="A.",
            born_on=date(1890, 1, 1),
            language="nl",
            skill_level=person["skill_level"],
            practised_occupations=_tuple(person.get("practised_occupations")),
            qualifications=_tuple(person.get("qualifications")),
            language_levels=None
            if languages is None
            else {k: Cefr[v] for k, v in languages.items()},
        ),
        incapacity=Incapacity(
            spells=(Spell(start=date(2026, 1, 1), end=None),),
            status=Status.EMPLOYEE,
            contract=True,
            cause=Cause.ILLNESS,
            reference_occupation=incapacity["reference_occupation"],
            hours_per_week=incapacity.get("hours_per_week"),
        ),
        consultation=Consultation(held_on=date(2026, 6, 1), role=Role.ADVISING_DOCTOR),
        capacities={f: capacity_of(f, each) for f, each in document["capacities"].items()},
        free_limits=tuple(map(limit_of, document.get("free_limits", ()))),
        sustainable_hours=document.get("sustainable_hours"),
        work_post=None
        if post is None
        else WorkPost(demands={f: PostDemand(**seen) for f, seen in post["demands"].items()}),
    )


def limit_of(document):
    if isinstance(document, str):
        return FreeLimit(text=document)
    return FreeLimit(text=document["text"], ruling=Ruling(document["ruling"]))


def _tuple(values):
    return None if values is None else tuple(values)
