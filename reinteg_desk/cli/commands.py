"""What the command line understands."""

import argparse
from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING, NoReturn, TypeAlias

from reinteg_desk import __version__
from reinteg_desk.app.messages import LANGUAGES
from reinteg_desk.cli.usage import usage_trouble

Command = Callable[[argparse.Namespace], int]

if TYPE_CHECKING:
    # The library gives the type no public name.
    Commands: TypeAlias = argparse._SubParsersAction["_Parser"]  # noqa: SLF001


class _Parser(argparse.ArgumentParser):
    """Says what is wrong with the words of a command in one sentence."""

    def error(self, message: str) -> NoReturn:
        raise usage_trouble(message, self.prog)


def build_parser() -> argparse.ArgumentParser:
    """The parser of all commands; the parsed options hold the function to call as ``command``."""
    parser = _Parser(prog="reinteg-desk", description="Support for the assessment of incapacity.")
    parser.add_argument("--version", action="version", version=f"reinteg-desk {__version__}")
    parser.add_argument(
        "--open", type=Path, metavar="FILE", help="a case file or hand-over to open in the window"
    )
    parser.set_defaults(command=_lazy("window", "open_window"))
    commands = parser.add_subparsers(metavar="command", parser_class=_Parser)
    _add_demo(commands)
    _add_assessment(commands)
    _add_benefit(commands)
    _add_plan(commands)
    _add_library(commands)
    _add_store(commands)
    _add_rules(commands)
    _add_self_check(commands)
    return parser


def _lazy(module: str, function: str) -> Command:
    """A command whose module is imported when it is called, so that a start stays fast."""

    def call(options: argparse.Namespace) -> int:
        from importlib import import_module

        command: Command = getattr(import_module(f"reinteg_desk.cli.{module}"), function)
        return command(options)

    return call


def _command(commands: "Commands", name: str, told: str, command: Command) -> _Parser:
    parser = commands.add_parser(name, help=told, description=told)
    parser.set_defaults(command=command)
    return parser


def _add_demo(commands: "Commands") -> None:
    demo = _command(
        commands,
        "demo",
        "fill a store with fictional cases and walk one consultation to its plan",
        _lazy("demo", "demo"),
    )
    demo.add_argument("--out", type=Path, metavar="DIR", help="where to write")
    demo.add_argument("--headless", action="store_true", help="without the window")


def _add_case(parser: argparse.ArgumentParser, *, library: bool = True) -> None:
    parser.add_argument("case", type=Path, metavar="CASE.json")
    if library:
        parser.add_argument("--library", type=Path, metavar="DIR", help="a library folder")


def _add_json(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("--json", action="store_true", help="one JSON document, nothing else")


def _add_assessment(commands: "Commands") -> None:
    score = _command(commands, "score", "both frames", _lazy("assessment", "score"))
    _add_case(score)
    _add_json(score)
    accommodations = _command(
        commands,
        "accommodations",
        "the least that makes a job feasible",
        _lazy("assessment", "accommodations"),
    )
    _add_case(accommodations)
    accommodations.add_argument("--for", dest="code", required=True, metavar="CODE")
    accommodations.add_argument("--catalogue", type=Path, metavar="CSV")
    _add_json(accommodations)
    timeline = _command(
        commands, "timeline", "every dated milestone", _lazy("assessment", "show_timeline")
    )
    _add_case(timeline, library=False)
    _add_json(timeline)
    classify = _command(
        commands, "classify", "the proposed category", _lazy("assessment", "classify")
    )
    _add_case(classify)
    _add_json(classify)


def _add_benefit(commands: "Commands") -> None:
    benefit = _command(
        commands,
        "benefit",
        "the effect of partial work on the benefit, on a date",
        _lazy("benefit", "benefit"),
    )
    benefit.add_argument("--date", required=True, metavar="D")
    benefit.add_argument("--status", required=True, metavar="employee|self_employed")
    benefit.add_argument("--daily-benefit", required=True, metavar="EUR")
    benefit.add_argument("--hours", required=True, metavar="H")
    benefit.add_argument("--full-time-hours", required=True, metavar="F")
    benefit.add_argument("--sheltered", action="store_true")
    benefit.add_argument("--childminder", action="store_true")
    benefit.add_argument("--permission-start", metavar="D")
    _add_json(benefit)


def _add_plan(commands: "Commands") -> None:
    plan = _command(commands, "plan", "the re-integration plan", _lazy("plan", "plan"))
    _add_case(plan)
    plan.add_argument("-o", dest="out", type=Path, required=True, metavar="PLAN.pdf")
    plan.add_argument("--language", choices=LANGUAGES)
    plan.add_argument("--recipient", metavar="NAME", default="person")
    plan.add_argument("--facts", action="store_true")
    verify = _command(
        commands, "verify", "check a signed document without the vault", _lazy("plan", "verify")
    )
    verify.add_argument("document", type=Path, metavar="PLAN.pdf")
    verify.add_argument("--store", type=Path, metavar="DIR")


def _add_library(commands: "Commands") -> None:
    library = commands.add_parser("library", help="check, compare, search libraries")
    parts = library.add_subparsers(metavar="part", required=True, parser_class=_Parser)
    check = _command(parts, "check", "a library's soundness", _lazy("library", "check"))
    check.add_argument("library", metavar="DIR|builtin")
    _add_json(check)
    compare = _command(
        parts, "compare", "two libraries feature by feature", _lazy("library", "compare")
    )
    compare.add_argument("first", metavar="A")
    compare.add_argument("second", metavar="B")
    _add_json(compare)
    search = _command(parts, "search", "occupations by name", _lazy("library", "search"))
    search.add_argument("words", nargs="+", metavar="WORDS")
    search.add_argument("--language", choices=LANGUAGES, default=LANGUAGES[0])
    _add_json(search)
    esco = _command(
        parts,
        "import-esco",
        "ESCO's titles into a library folder, beside those of another library",
        _lazy("library", "import_esco"),
    )
    esco.add_argument("source", type=Path, metavar="ZIP_OR_DIR")
    esco.add_argument("-o", dest="out", type=Path, required=True, metavar="DIR")
    esco.add_argument("--library", default="builtin", metavar="DIR|builtin")
    _add_json(esco)
    _add_own_jobs(parts)
    onet = _command(
        commands,
        "import-onet",
        "an O*NET database release into a library folder",
        _lazy("library", "import_onet"),
    )
    onet.add_argument("source", type=Path, metavar="ZIP_OR_DIR")
    onet.add_argument("-o", dest="out", type=Path, required=True, metavar="DIR")
    onet.add_argument("--crosswalk", type=Path, required=True, metavar="CSV")
    onet.add_argument("--calibrate", metavar="DIR|builtin")
    _add_json(onet)


def _add_own_jobs(parts: "Commands") -> None:
    """Own jobs lie in a folder of their own, in the form of a library."""
    add = _command(
        parts, "add-job", "a job made from an occupation", _lazy("own_jobs", "add_own_job")
    )
    add.add_argument("--from", dest="based_on", required=True, metavar="CODE")
    add.add_argument("--code", required=True, metavar="CODE")
    add.add_argument("--title", required=True, metavar="TEXT")
    add.add_argument("--described-by", required=True, metavar="ROLE,ROLE")
    add.add_argument("--confirmed-by", metavar="ROLE,ROLE")
    add.add_argument("--described-on", metavar="DATE")
    add.add_argument("--set", action="append", default=[], metavar="FEATURE=LEVEL")
    add.add_argument("--library", default="builtin", metavar="DIR|builtin")
    listed = _command(parts, "jobs", "the own jobs of a folder", _lazy("own_jobs", "list_own_jobs"))
    remove = _command(
        parts, "remove-job", "take an own job out", _lazy("own_jobs", "remove_own_job")
    )
    remove.add_argument("code", metavar="CODE")
    for parser in (add, listed, remove):
        parser.add_argument("--own", type=Path, required=True, metavar="DIR")
        _add_json(parser)


def _add_store(commands: "Commands") -> None:
    store = commands.add_parser("store", help="the encrypted store")
    parts = store.add_subparsers(metavar="part", required=True, parser_class=_Parser)
    told = {
        "import": ("import_case", "take a case file in; makes the store where there is none"),
        "list": ("list_files", "the consultations in the store"),
        "export": ("export_case", "write a consultation as a case file"),
        "verify": ("verify", "check the log, the data and the key file"),
        "backup": ("back_up", "write an encrypted copy and check it"),
        "restore": ("restore", "put a copy in place beside the old one"),
    }
    handing = {
        "card": ("write_card", "write your card: what colleagues hand files over to you with"),
        "add-colleague": ("add_colleague", "take the card of a colleague in"),
        "colleagues": ("list_colleagues", "whose cards were taken in"),
        "hand-over": ("hand_over", "encrypt files for one colleague (age format)"),
        "take-over": ("take_over", "take in what a colleague handed over, field by field"),
    }
    parsers = {
        name: _command(parts, name, text, _lazy(module, function))
        for module, table in (("store", told), ("hand_over", handing))
        for name, (function, text) in table.items()
    }
    _add_hand_over(parsers)
    parsers["import"].add_argument("case", type=Path, metavar="CASE.json")
    parsers["export"].add_argument("consultation", metavar="ID")
    parsers["export"].add_argument("-o", dest="out", type=Path, required=True, metavar="CASE.json")
    parsers["backup"].add_argument("--to", type=Path, metavar="DIR")
    parsers["verify"].add_argument(
        "--mark",
        action="append",
        default=[],
        metavar="MARK",
        help="a mark printed on a signed document, such as 123-9f86d081884c7d65: is it in the log?",
    )
    parsers["restore"].add_argument("backup", type=Path, metavar="BACKUP")
    for parser in parsers.values():
        parser.add_argument("--store", type=Path, required=True, metavar="DIR")
        parser.add_argument("--passphrase-file", type=Path, metavar="F")
        _add_json(parser)


def _add_hand_over(parsers: dict[str, "_Parser"]) -> None:
    parsers["card"].add_argument("-o", dest="out", type=Path, required=True, metavar="CARD")
    parsers["add-colleague"].add_argument("card", type=Path, metavar="CARD")
    parsers["add-colleague"].add_argument(
        "--fingerprint", metavar="F", help="as the colleague read it out: the card counts as theirs"
    )
    hand_over = parsers["hand-over"]
    hand_over.add_argument("consultation", nargs="+", metavar="ID")
    hand_over.add_argument("--to", required=True, metavar="NAME")
    hand_over.add_argument("-o", dest="out", type=Path, required=True, metavar="BUNDLE.age")
    hand_over.add_argument("--agreed-on", metavar="D", help="the day on which the person agreed")
    take_over = parsers["take-over"]
    take_over.add_argument("bundle", type=Path, metavar="BUNDLE.age")
    take_over.add_argument(
        "--conflicts",
        choices=("open", "mine", "theirs"),
        default="open",
        help="what becomes of fields that both sides changed (open: ours stays, theirs waits)",
    )
    take_over.add_argument("--look", action="store_true", help="show what would change, only")


def _add_rules(commands: "Commands") -> None:
    rules = _command(commands, "rules", "the rules with their sources", _lazy("rules", "rules"))
    rules.add_argument("--on", metavar="DATE")
    _add_json(rules)


def _add_self_check(commands: "Commands") -> None:
    check = _command(
        commands,
        "self-check",
        "try each part of this installation on fictional data",
        _lazy("self_check", "run_self_check"),
    )
    check.add_argument("--without-window", action="store_true", help="leave out what needs Qt")
    _add_json(check)
