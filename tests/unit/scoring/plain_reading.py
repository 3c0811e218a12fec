"""The scoring definition read aloud in plain Python: slow, literal, written from the page alone.

Inputs are plain documents: a case as the case file has it, a library as a list of jobs with rows.
Nothing of the program is used here.
"""

import math

import numpy as np

TOL = 1e-9
ORDER = {"ready": 0, "undetermined": 1, "not_ready": 2}
CEFR = ["A1", "A2", "B1", "B2", "C1", "C2"]


def r9(x):
    return round(x, 9) + 0.0


def interval(case, f):
    if f not in case["capacities"]:
        return (0, 4)
    entry = case["capacities"][f]
    level = entry["level"] if isinstance(entry, dict) else entry
    return tuple(level) if isinstance(level, list) else (level, level)


def is_risk(case, f):
    entry = case["capacities"].get(f)
    return isinstance(entry, dict) and entry.get("kind") == "risk"


def counting(job, case, features):
    """Feature → (d, w, critical for this person), only those that count, in instrument order."""
    out = {}
    for f in features:
        row = job["rows"].get(f)
        if row is not None and row["demand"] > 0 and row["weight"] > 0:
            out[f] = (row["demand"], row["weight"], row["critical"] or is_risk(case, f))
    return out


def fit(d, c):
    return min(c, d) / d


def score(rows, c):
    return (
        100
        * sum(w * fit(d, c[f]) for f, (d, w, _) in rows.items())
        / sum(w for _, w, _ in rows.values())
    )


def short(rows, c):
    return [f for f, (d, _, k) in rows.items() if k and max(0, d - c[f]) >= 1 - TOL]


def verdict(rows, threshold, lo, hi):
    if not rows:
        return "unknown"
    if score(rows, lo) >= threshold - TOL and not short(rows, lo):
        return "ready"
    if score(rows, hi) < threshold - TOL or short(rows, hi):
        return "not_ready"
    return "undetermined"


def unmet(job, person):
    out = []
    if job["skill_level"] > person["skill_level"] and job["code"] not in person.get(
        "practised_occupations", []
    ):
        out.append("skill_level")
    for need in job["requirements"]:
        if ">=" in need:
            language, level = need.split(">=")
            known = person.get("language_levels", {}).get(language)
            if known is not None and CEFR.index(known) < CEFR.index(level):
                out.append(need)
        elif "qualifications" in person and need not in person["qualifications"]:
            out.append(need)
    return out


def similarity(one, other):
    """Over the features that count for one job or the other."""
    above = below = 0.0
    for f in set(one) | set(other):
        d1, w1, _ = one.get(f, (0, 0, False))
        d2, w2, _ = other.get(f, (0, 0, False))
        above += max(w1, w2) * abs(d1 - d2)
        below += max(w1, w2)
    return 1 - above / (4 * below) if below else 0.0


def contributions(rows, lo, features):
    total = sum(w for _, w, _ in rows.values())
    costs = [(f, r9(100 * w * (1 - fit(d, lo[f])) / total)) for f, (d, w, _) in rows.items()]
    return sorted((c for c in costs if c[1] > 0), key=lambda c: (-c[1], features.index(c[0])))


def with_work_post(job, case):
    rows = {f: dict(row) for f, row in job["rows"].items()}
    for f, seen in ((case.get("work_post") or {}).get("demands") or {}).items():
        own = rows.get(f, {"demand": 0, "weight": 0.5, "critical": False})
        rows[f] = {**own, **seen}
    return {**job, "rows": rows}


def acceptability(rows, threshold, lo, features, z):
    if short(rows, lo):
        return 0.0
    where = {f: features.index(f) for f in rows}
    good = 0
    for draw in z:
        new = {f: (d, w * math.exp(0.5 * draw[where[f]]), k) for f, (d, w, k) in rows.items()}
        good += score(new, lo) >= threshold - TOL
    return good / len(z)


def order_range(rows, lo):
    weights = sorted({w for _, w, _ in rows.values()}, reverse=True)
    means = []
    for cut in weights:
        above = [fit(d, lo[f]) for f, (d, w, _) in rows.items() if w >= cut]
        means.append(100 * sum(above) / len(above))
    return [r9(min(means)), r9(max(means))]


def draws(features, n=1000, seed=0):
    generator = np.random.Generator(np.random.PCG64(seed))
    return generator.standard_normal((n, len(features))).tolist()


def reference(case, job, features, z):
    job = with_work_post(job, case)
    rows = counting(job, case, features)
    lo = {f: interval(case, f)[0] for f in features}
    hi = {f: interval(case, f)[1] for f in features}
    hours, full = case.get("sustainable_hours"), case["incapacity"].get("hours_per_week")
    certain = short(rows, hi)
    return {
        "code": job["code"],
        "score": [r9(score(rows, lo)), r9(score(rows, hi))] if rows else None,
        "threshold": job["threshold"],
        "verdict": verdict(rows, job["threshold"], lo, hi),
        "blocked_by": certain,
        "may_block": [f for f in short(rows, lo) if f not in certain],
        "contributions": [{"feature": f, "points": p} for f, p in contributions(rows, lo, features)]
        if rows
        else [],
        "acceptability": acceptability(rows, job["threshold"], lo, features, z) if rows else None,
        "order_range": order_range(rows, lo) if rows else None,
        "volume": None if hours is None else r9(min(1, hours / (full or 38))),
    }


def assess(case, library, features, z):
    """The document of ``score --json`` without ``versions``."""
    lo = {f: interval(case, f)[0] for f in features}
    hi = {f: interval(case, f)[1] for f in features}
    person = case["person"]
    by_code = {job["code"]: job for job in library}
    ref = by_code[case["incapacity"]["reference_occupation"]]
    ref_rows = counting(ref, case, features)
    rows_of = {job["code"]: counting(job, case, features) for job in library}
    closed = [{"code": job["code"], "unmet": unmet(job, person)} for job in library]
    closed = sorted((c for c in closed if c["unmet"]), key=lambda c: c["code"])
    shut = {c["code"] for c in closed}
    inside = [job for job in library if job["code"] not in shut]
    known = [job for job in inside if rows_of[job["code"]]]

    listed = []
    for job in known:
        rows = rows_of[job["code"]]
        certain = short(rows, hi)
        listed.append(
            {
                "code": job["code"],
                "score": [r9(score(rows, lo)), r9(score(rows, hi))],
                "verdict": verdict(rows, job["threshold"], lo, hi),
                "similarity": r9(similarity(ref_rows, rows)),
                "blocked_by": certain,
                "may_block": [f for f in short(rows, lo) if f not in certain],
            }
        )
    listed.sort(key=lambda j: (ORDER[j["verdict"]], -j["similarity"], -j["score"][0], j["code"]))

    people = sum(job["employment"] for job in known)
    verdicts = {j["code"]: j["verdict"] for j in listed}
    share = {
        v: r9(100 * sum(j["employment"] for j in known if verdicts[j["code"]] == v) / people)
        if people
        else 0.0
        for v in ORDER
    }
    rank = None
    if people and ref_rows:
        mine = score(ref_rows, lo)
        below = [j for j in known if score(rows_of[j["code"]], lo) < mine - TOL]
        rank = r9(100 * sum(j["employment"] for j in below) / people)
    return {
        "reference": reference(case, ref, features, z),
        "market": {
            "accessible": len(known),
            "outside": len(closed),
            "unknown": len(inside) - len(known),
            "share": share,
            "reference_rank": rank,
            "jobs": listed,
            "closed": closed,
        },
        "assess_next": questions(known, rows_of, verdicts, people, (lo, hi), features),
        "review": [
            limit if isinstance(limit, str) else limit["text"]
            for limit in case.get("free_limits", [])
            if isinstance(limit, str) or "ruling" not in limit
        ],
    }


def questions(known, rows_of, verdicts, people, bounds, features):
    lo, hi = bounds
    open_jobs = [job for job in known if verdicts[job["code"]] == "undetermined"]
    found = []
    for place, f in enumerate(features):
        if lo[f] >= hi[f] or not people:
            continue

        def settles(f, x):
            settled = 0
            for job in open_jobs:
                after = verdict(rows_of[job["code"]], job["threshold"], {**lo, f: x}, {**hi, f: x})
                settled += job["employment"] if after != "undetermined" else 0
            return 100 * settled / people

        value = max(settles(f, lo[f]), settles(f, hi[f]))
        spread = 0.0
        for job in open_jobs:
            rows = rows_of[job["code"]]
            if f in rows:
                d, w, _ = rows[f]
                gain = 100 * w * (fit(d, hi[f]) - fit(d, lo[f]))
                spread += job["employment"] * gain / sum(w for _, w, _ in rows.values())
        value, spread = r9(value), r9(spread)
        if value > 0 or spread > 0:
            found.append((-value, -spread, place, f))
    return [{"feature": f, "value": -value} for value, _, _, f in sorted(found)]
