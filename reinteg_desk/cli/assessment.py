"""Commands about one case: score, accommodations, timeline, classify."""

import argparse

from reinteg_desk.bootstrap import Composition
from reinteg_desk.cli.printing import print_json, print_lines, print_table
from reinteg_desk.cli.words import session_language, word
from reinteg_desk.domain.identifiers import OccupationCode


def score(options: argparse.Namespace) -> int:
    """Both frames of a case."""
    from reinteg_desk.app.assess import assessment_to_json

    house = Composition(library=options.library)
    case = house.read_case(options.case, in_library=True)
    assessment = house.reasoning.assessor.assess(case)
    if options.json:
        from reinteg_desk.app.variation import varying_features

        print_json(assessment_to_json(assessment, varying_features(house.library)))
    else:
        from reinteg_desk.cli.score_text import score_lines

        print_lines(score_lines(assessment, case, house, session_language()))
    return 0


def show_timeline(options: argparse.Namespace) -> int:
    """Every dated milestone with its rule and source."""
    from reinteg_desk.app.plan_facts import RuleWords
    from reinteg_desk.rules.milestones import milestones_to_json
    from reinteg_desk.rules.timeline import timeline

    house = Composition()
    milestones = timeline(house.read_case(options.case), house.rules)
    language = session_language()
    if options.json:
        print_json(milestones_to_json(milestones, house.rule_texts, language))
        return 0
    words = RuleWords(house.rules, house.rule_texts, language, house.cite)
    rows = [words.milestone(each) for each in milestones]
    header = [word(language, name) for name in ("done", "from", "date", "milestone", "rule")]
    print_table(
        header,
        [
            (
                "✓" if row.done else "",
                f"{row.from_on:%d/%m/%Y}" if row.from_on else "",
                f"{row.on:%d/%m/%Y}",
                f"{row.title} ({row.condition})" if row.condition else row.title,
                f"{row.rule.source} ({word(language, f'status_{row.rule.status}')})",
            )
            for row in rows
        ],
    )
    return 0


def classify(options: argparse.Namespace) -> int:
    """The proposed category with its reasons and what speaks against it."""
    from reinteg_desk.rules.category import proposal_to_json

    house = Composition(library=options.library)
    case = house.read_case(options.case, in_library=True)
    reasoning = house.reasoning
    proposal = reasoning.proposal(case, reasoning.assessment(case))
    document = proposal_to_json(proposal, house.rule_texts, session_language())
    if options.json:
        print_json(document)
    else:
        from reinteg_desk.cli.score_text import proposal_lines

        print_lines(proposal_lines(document, session_language()))
    return 0


def accommodations(options: argparse.Namespace) -> int:
    """The least that makes a job feasible."""
    from reinteg_desk.app.accommodate import accommodate, advice_to_json
    from reinteg_desk.library.catalogue import builtin_catalogue, read_catalogue

    house = Composition(library=options.library)
    case = house.read_case(options.case, in_library=True)
    catalogue = (
        builtin_catalogue(house.instrument)
        if options.catalogue is None
        else read_catalogue(options.catalogue, house.instrument)
    )
    advice = accommodate(
        case,
        OccupationCode(options.code),
        catalogue,
        library=house.library,
        features=house.instrument.ids,
    )
    if options.json:
        print_json(advice_to_json(advice))
    else:
        from reinteg_desk.cli.score_text import advice_lines

        print_lines(advice_lines(advice, house, session_language()))
    return 0
