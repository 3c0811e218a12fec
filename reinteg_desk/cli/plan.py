"""Commands about documents: plan, verify."""

import argparse
from pathlib import Path

from reinteg_desk.app.problems import trouble
from reinteg_desk.app.recipients import recipient_named
from reinteg_desk.bootstrap import Composition
from reinteg_desk.cli.printing import print_lines
from reinteg_desk.cli.words import session_language, word

FOUND_SOMETHING = 1


def plan(options: argparse.Namespace) -> int:
    """Write the re-integration plan of a case as PDF."""
    from reinteg_desk.system.atomic import write_atomically

    house = Composition(library=options.library)
    recipient = recipient_named(options.recipient)
    case = house.read_case(options.case, in_library=True)
    document = house.print_plan(case, options.language, recipient)
    files = {options.out: document.pdf}
    if options.facts:
        files[options.out.with_suffix(".json")] = document.facts()
    for path in files:
        _spare_the_case(options.case, path)
    for path, content in files.items():
        write_atomically(path, content)
    print_lines([word(session_language(), "written", path=path) for path in files])
    return 0


def _spare_the_case(case: Path, out: Path) -> None:
    """Refuse to write the plan over the case file it is made from."""
    if out.exists() and out.samefile(case):
        raise trouble("program.own_input", file=str(out))


def verify(options: argparse.Namespace) -> int:
    """Check a signed document without the vault; 1 where something speaks against it."""
    from reinteg_desk.bootstrap.verifying import verify_document

    language = session_language()
    found = verify_document(options.document, options.store)
    if found.problem is not None:
        print_lines([Composition().messages.sentence(found.problem, language)])
        return FOUND_SOMETHING
    role = word(language, f"role_{found.role}")
    print_lines(
        [
            word(language, "verified", name=found.signer, role=role),
            word(language, "verified_by_vault", fingerprint=found.fingerprint),
        ]
    )
    return 0
