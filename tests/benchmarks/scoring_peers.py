"""The same full answer written in other ways, to measure against.

Both peers compute what the program does: scores and verdicts of all jobs, blocking features, shares,
rank, similarity, listing order and the next question, with the same short cuts (the next question
by difference, similarity to one reference). They are given the library in their own shape.
"""

import importlib.util
from typing import Any

TOL = 1e-9
HAS_PANDAS = importlib.util.find_spec("pandas") is not None
RANK = {"ready": 0, "undetermined": 1, "not_ready": 2}


def plain_jobs(library: Any) -> list[dict[str, Any]]:
    """The library as dictionaries with only the rows that count."""
    jobs = []
    for job in library.occupations:
        rows = {
            f: (r.demand, r.weight, r.critical)
            for f, r in job.demands.items()
            if r.demand > 0 and r.weight > 0
        }
        jobs.append(
            {
                "code": job.code,
                "rows": rows,
                "total": sum(w for _, w, _ in rows.values()),
                "T": job.threshold_pct,
                "e": job.employment,
                "s": job.skill_level,
                "needs": [str(each) for each in job.requirements],
            }
        )
    return jobs


def plain_python(jobs, features, lo, hi, entry):
    """The full answer in careful plain Python."""
    skill_level, qualifications, reference_code = entry
    reference = next(job for job in jobs if job["code"] == reference_code)
    listed, closed = [], []
    for job in jobs:
        unmet = ["skill_level"] if job["s"] > skill_level else []
        unmet += [each for each in job["needs"] if each not in qualifications]
        if unmet:
            closed.append((job["code"], unmet))
            continue
        if not job["rows"]:
            continue
        listed.append(_plain_job(job, reference["rows"], lo, hi))
    people = sum(each[0]["e"] for each in listed)
    shares = dict.fromkeys(RANK, 0.0)
    for job, _, _, verdict, *_ in listed:
        shares[verdict] += 100 * job["e"] / people
    mine = _plain_job(reference, reference["rows"], lo, hi)[1]
    rank = 100 * sum(each[0]["e"] for each in listed if each[1] < mine - TOL) / people
    questions = _plain_questions(listed, features, lo, hi, people)
    listed.sort(key=lambda each: (RANK[each[3]], -each[4], -each[1], each[0]["code"]))
    return listed, closed, shares, rank, questions


def _plain_job(job, reference, lo, hi):
    low = high = 0.0
    blocked, may_block = [], []
    for f, (d, w, k) in job["rows"].items():
        a, b = lo[f], hi[f]
        low += w * (min(a, d) / d)
        high += w * (min(b, d) / d)
        if k and d - a >= 1 - TOL:
            (blocked if d - b >= 1 - TOL else may_block).append(f)
    low, high = round(100 * low / job["total"], 9), round(100 * high / job["total"], 9)
    if low >= job["T"] - TOL and not blocked and not may_block:
        verdict = "ready"
    elif high < job["T"] - TOL or blocked:
        verdict = "not_ready"
    else:
        verdict = "undetermined"
    above = below = 0.0
    rows = job["rows"]
    for f in rows.keys() | reference.keys():
        d1, w1, _ = rows.get(f, (0, 0, False))
        d2, w2, _ = reference.get(f, (0, 0, False))
        v = max(w1, w2)
        above += v * abs(d1 - d2)
        below += v
    similarity = round(1 - above / (4 * below), 9)
    return job, low, high, verdict, similarity, blocked, may_block


def _plain_questions(listed, features, lo, hi, people):
    open_jobs = [each for each in listed if each[3] == "undetermined"]
    found = []
    for place, f in enumerate(features):
        if lo[f] >= hi[f]:
            continue
        fails = passes = spread = 0.0
        for job, low, high, _, _, _, may_block in open_jobs:
            row = job["rows"].get(f)
            if row is None:
                continue
            d, w, _ = row
            gain = 100 * w * (min(hi[f], d) - min(lo[f], d)) / d / job["total"]
            short = f in may_block
            if high - gain < job["T"] - TOL or short:
                fails += job["e"]
            if low + gain >= job["T"] - TOL and len(may_block) - short == 0:
                passes += job["e"]
            spread += job["e"] * gain
        value = round(100 * max(fails, passes) / people, 9)
        if value > 0 or spread > 0:
            found.append((-value, -round(spread, 9), place, f))
    return sorted(found)


def pandas_frames(library: Any, features: tuple[str, ...]) -> dict[str, Any]:
    """The library as frames, jobs by features."""
    import pandas as pd

    codes = [job.code for job in library.occupations]
    rows = {name: [] for name in ("d", "w", "k")}
    for job in library.occupations:
        counted = {f: r for f, r in job.demands.items() if r.demand > 0 and r.weight > 0}
        rows["d"].append([counted[f].demand if f in counted else 0.0 for f in features])
        rows["w"].append([counted[f].weight if f in counted else 0.0 for f in features])
        rows["k"].append([f in counted and counted[f].critical for f in features])
    frames = {
        name: pd.DataFrame(values, index=codes, columns=list(features))
        for name, values in rows.items()
    }
    jobs = pd.DataFrame(
        {
            "T": [job.threshold_pct for job in library.occupations],
            "e": [job.employment for job in library.occupations],
            "s": [job.skill_level for job in library.occupations],
            "needs": [[str(each) for each in job.requirements] for job in library.occupations],
            "total": frames["w"].sum(axis=1).to_numpy(),
        },
        index=codes,
    )
    return {**frames, "jobs": jobs}


def vectorised_pandas(frames, features, lo, hi, entry):
    """The full answer in vectorised pandas: whole frames at a time, no loop over jobs."""
    import pandas as pd

    skill_level, qualifications, reference_code = entry
    jobs, d, w, k = frames["jobs"], frames["d"], frames["w"], frames["k"]
    low_c, high_c = pd.Series(lo), pd.Series(hi)
    divisor = d.where(d > 0, 1.0)
    points = w.mul(100.0).div(jobs["total"], axis=0).fillna(0.0)
    met_lo = points * d.clip(upper=low_c, axis=1) / divisor
    met_hi = points * d.clip(upper=high_c, axis=1) / divisor
    short_lo = k & (d.sub(low_c, axis=1) >= 1 - TOL)
    short_hi = k & (d.sub(high_c, axis=1) >= 1 - TOL)
    table = jobs.assign(lo=met_lo.sum(axis=1), hi=met_hi.sum(axis=1))
    table["blocked_lo"], table["blocked_hi"] = short_lo.any(axis=1), short_hi.any(axis=1)
    ready = (table["lo"] >= table["T"] - TOL) & ~table["blocked_lo"]
    not_ready = (table["hi"] < table["T"] - TOL) | table["blocked_hi"]
    table["verdict"] = 1 - ready.astype(int) + not_ready.astype(int)
    v = w.clip(lower=w.loc[reference_code], axis=1)
    apart = d.sub(d.loc[reference_code], axis=1).abs()
    table["similarity"] = (1 - (v * apart).sum(axis=1) / (4 * v.sum(axis=1))).round(9)
    missing = jobs["needs"].map(
        lambda needs: [each for each in needs if each not in qualifications]
    )
    is_open = (jobs["s"] <= skill_level) & (missing.str.len() == 0)
    closed = missing[~is_open]
    counted = table[is_open & (jobs["total"] > 0)].copy()
    counted["lo"], counted["hi"] = counted["lo"].round(9), counted["hi"].round(9)
    people = counted["e"].sum()
    shares = 100 * counted.groupby("verdict")["e"].sum() / people
    mine = table.loc[reference_code, "lo"]
    rank = 100 * counted.loc[counted["lo"] < mine - TOL, "e"].sum() / people
    questions = _pandas_questions(counted, met_hi - met_lo, short_lo, (low_c, high_c), people)
    counted["code"] = counted.index
    order = counted.sort_values(
        ["verdict", "similarity", "lo", "code"], ascending=[True, False, False, True]
    )
    blocked = short_hi.loc[order.index].melt(ignore_index=False)
    may_block = (short_lo & ~short_hi).loc[order.index].melt(ignore_index=False)
    named = [each[each["value"]] for each in (blocked, may_block)]
    return order, closed, shares, rank, questions, named


def _pandas_questions(counted, gain, short, ends, people):
    import pandas as pd

    jobs = counted[counted["verdict"] == 1]
    asked = ends[0].index[ends[0] < ends[1]]
    gain, short_here = gain.loc[jobs.index, asked], short.loc[jobs.index, asked]
    still = short.loc[jobs.index].sum(axis=1)
    least = jobs["T"] - TOL
    fails = gain.rsub(jobs["hi"], axis=0).lt(least, axis=0) | short_here
    passes = gain.add(jobs["lo"], axis=0).ge(least, axis=0) & short_here.rsub(still, axis=0).eq(0)
    settled = pd.concat(
        [fails.mul(jobs["e"], axis=0).sum(), passes.mul(jobs["e"], axis=0).sum()], axis=1
    ).max(axis=1)
    found = pd.DataFrame(
        {
            "value": (100 * settled / people).round(9),
            "spread": gain.mul(jobs["e"], axis=0).sum().round(9),
        }
    )
    found = found[(found["value"] > 0) | (found["spread"] > 0)]
    return found.sort_values(["value", "spread"], ascending=False, kind="stable")
