"""Commands of libraries: check, compare, search, imports."""

import argparse

from reinteg_desk.bootstrap import Composition
from reinteg_desk.cli.printing import print_json, print_lines, print_table
from reinteg_desk.cli.words import decimal, session_language, word
from reinteg_desk.domain.occupation import Library

FOUND_SOMETHING = 1


def check(options: argparse.Namespace) -> int:
    """A library's soundness; 1 where something is wrong."""
    from reinteg_desk.library.check import check_library

    house = Composition()
    language = session_language()
    report = check_library(options.library, house.instrument, house.clock.today())
    if options.json:
        print_json(report.to_document(lambda problem: house.messages.sentence(problem, language)))
    else:
        lines = []
        for each in (*report.errors, *report.remarks):
            lines.append(house.messages.sentence(each.problem(report.folder), language))
            if reason := each.reason_in(language):
                lines.append(word(language, "check_reason", reason=reason))
        counts = word(
            language,
            "check_counts",
            library=report.library,
            errors=len(report.errors),
            remarks=len(report.remarks),
        )
        print_lines([*lines, counts])
    return FOUND_SOMETHING if report.errors else 0


def compare(options: argparse.Namespace) -> int:
    """Two libraries feature by feature."""
    from reinteg_desk.library.compare import compare_libraries

    house = Composition()
    first, second = (_opened(name, house) for name in (options.first, options.second))
    comparison = compare_libraries(first, second, house.instrument)
    if options.json:
        print_json(comparison.to_document())
        return 0
    language = session_language()
    words = house.words(language)
    header = [word(language, f"compare_{name}") for name in ("feature", "n", "rank", "distance")]
    print_table(
        header,
        [
            (
                words[each.feature].name,
                str(each.n),
                _figure(each.spearman, language),
                _figure(each.mean_abs_difference, language),
            )
            for each in comparison.features
        ],
    )
    median = _figure(comparison.median_spearman, language)
    print_lines([word(language, "compare_median", jobs=comparison.jobs, median=median)])
    return 0


def _opened(name: str, house: Composition) -> Library:
    from reinteg_desk.library.reader import open_library

    return open_library(name, house.instrument)


def _figure(value: float | None, language: str) -> str:
    return "-" if value is None else decimal(value, language, 2)


def search(options: argparse.Namespace) -> int:
    """Occupations by name."""
    house = Composition()
    hits = house.find_occupations(" ".join(options.words), options.language)
    if options.json:
        print_json([{"code": hit.code, "title": hit.title, "matched": hit.matched} for hit in hits])
        return 0
    language = session_language()
    if not hits:
        print_lines([word(language, "search_none")])
        return 0
    header = [word(language, f"search_{name}") for name in ("code", "title", "matched")]
    print_table(header, [(hit.code, hit.title, hit.matched) for hit in hits])
    return 0


def import_onet(options: argparse.Namespace) -> int:
    """An O*NET database release into a library folder, with a report."""
    from reinteg_desk.library.onet import import_onet as run_import

    house = Composition()
    calibrate = _opened(options.calibrate, house) if options.calibrate else None
    report = run_import(options.source, options.out, options.crosswalk, calibrate=calibrate)
    if options.json:
        print_json(report.to_document())
        return 0
    language = session_language()
    lines = [
        word(
            language,
            "onet_done",
            library=report.library,
            groups=report.unit_groups,
            occupations=report.occupations,
            demands=report.demands,
            path=options.out,
        )
    ]
    if report.calibrated_to is None:
        lines.append(word(language, "onet_not_calibrated"))
    else:
        lines.append(word(language, "onet_calibrated", library=report.calibrated_to))
    words = house.words(language)
    missing = {
        "onet_missing_files": report.missing_files,
        "onet_missing_elements": report.missing_elements,
        "onet_missing_features": tuple(words[each].name for each in report.missing_features),
        "onet_unmatched": report.unmatched,
        "onet_without_data": report.without_data,
    }
    lines += [
        word(language, name, names=", ".join(names)) for name, names in missing.items() if names
    ]
    print_lines(lines)
    return 0


def import_esco(options: argparse.Namespace) -> int:
    """ESCO's titles into a library folder, beside those of another library."""
    from reinteg_desk.library.esco import import_esco_titles

    house = Composition()
    report = import_esco_titles(options.source, options.out, _opened(options.library, house))
    if options.json:
        print_json(report.to_document())
        return 0
    language = session_language()
    titles = ", ".join(f"{each} {count}" for each, count in report.titles.items())
    done = word(language, "esco_done", library=report.library, titles=titles, path=options.out)
    missing = {
        "onet_missing_files": report.missing_files,
        "esco_unknown_groups": report.unknown_groups,
    }
    told = [
        word(language, name, names=", ".join(names)) for name, names in missing.items() if names
    ]
    print_lines([done, *told])
    return 0
