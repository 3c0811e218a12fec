"""Commands of the hand-over: cards of colleagues, handing over, taking over."""

import argparse
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from datetime import date
from typing import Any

from reinteg_desk.app.case_merge import Change, Choice, Difference, Path, path_shown
from reinteg_desk.app.hand_over import Card, HandOvers, Incoming, TakenOver
from reinteg_desk.app.ports import OpenVault
from reinteg_desk.app.problems import trouble
from reinteg_desk.bootstrap import Composition
from reinteg_desk.cli.printing import print_json, print_lines
from reinteg_desk.cli.store import check_store, read_passphrase
from reinteg_desk.cli.words import session_language, word
from reinteg_desk.domain.identifiers import ConsultationId


@contextmanager
def opened(options: argparse.Namespace) -> Iterator[tuple[HandOvers, OpenVault]]:
    """The hand-overs and the vault of ``--store``, unlocked for a while."""
    check_store(options)
    house = Composition()
    vaults = house.vaults(options.store)
    vault = vaults.unlock(read_passphrase(options))
    try:
        yield house.hand_overs(vaults), vault
    finally:
        vault.close()


def write_card(options: argparse.Namespace) -> int:
    """Write the card of the user at the desk, and show its fingerprint."""
    with opened(options) as (hand_overs, vault):
        card, content = hand_overs.card(vault), hand_overs.card_file(vault)
    Composition().write_file(options.out, content)
    _tell(
        options,
        {"written": str(options.out), "fingerprint": card.fingerprint, "age": card.reading_key},
        "hand_over_card",
        path=options.out,
        fingerprint=card.fingerprint,
    )
    return 0


def add_colleague(options: argparse.Namespace) -> int:
    """Take a card in; with the fingerprint as it was read out it counts as compared."""
    with opened(options) as (hand_overs, vault):
        card = hand_overs.read_card(options.card)
        told = options.fingerprint
        if told is not None and _plain(told) != _plain(card.fingerprint):
            raise trouble("handover.other_fingerprint", file=str(options.card), found=told)
        hand_overs.add_colleague(vault, card, compared=told is not None)
    name = "hand_over_added" if told is not None else "hand_over_added_not_compared"
    document = {**_card(card), "compared": told is not None}
    _tell(options, document, name, name=card.name, fingerprint=card.fingerprint)
    return 0


def list_colleagues(options: argparse.Namespace) -> int:
    """Whose cards were taken in."""
    with opened(options) as (hand_overs, vault):
        found = hand_overs.colleagues(vault)
    if options.json:
        print_json([{**_card(each.card), "compared": each.compared} for each in found])
        return 0
    language = session_language()
    print_lines(
        word(
            language,
            "hand_over_colleague" if each.compared else "hand_over_colleague_not_compared",
            name=each.card.name,
            role=word(language, f"role_{each.card.role.value}"),
            fingerprint=each.card.fingerprint,
        )
        for each in found
    )
    return 0


def hand_over(options: argparse.Namespace) -> int:
    """Encrypt files for one colleague."""
    agreed_on = None if options.agreed_on is None else _day(options.agreed_on)
    with opened(options) as (hand_overs, vault):
        recipient = _named(hand_overs, vault, options.to)
        consultations = [ConsultationId(each) for each in options.consultation]
        sent = hand_overs.make(vault, consultations, recipient, agreed_on=agreed_on)
        Composition().write_file(options.out, sent.content)
    document = {
        "written": str(options.out),
        "files": sent.files,
        "recipient": recipient.fingerprint,
        "unfinished": list(sent.unfinished),
    }
    _tell(
        options, document, "hand_over_made", count=sent.files, name=recipient.name, path=options.out
    )
    return 0


def take_over(options: argparse.Namespace) -> int:
    """Take in what a colleague handed over; a sender who is not among the colleagues is refused."""
    with opened(options) as (hand_overs, vault):
        found = hand_overs.open(vault, options.bundle)
        sender = found.bundle.sender
        if options.look:
            _show(options, sender, [_incoming(each) for each in found.files])
            return 0
        if not found.is_known:
            raise trouble(
                "handover.sender_unknown",
                file=str(options.bundle),
                found=sender.name,
                key=sender.fingerprint,
            )
        choices = {each.shared_id: _choices(options, each.differences) for each in found.files}
        done = hand_overs.take_over(vault, found, choices)
    _show(options, sender, [_taken(each) for each in done])
    return 0


def _choices(
    options: argparse.Namespace, differences: tuple[Difference, ...]
) -> Mapping[Path, Choice]:
    if options.conflicts == "open":
        return {}
    choice = Choice(options.conflicts)
    return {each.path: choice for each in differences if each.change is Change.CONFLICT}


def _incoming(file: Incoming) -> dict[str, Any]:
    return {
        "consultation": file.consultation,
        "dossier": file.dossier,
        "name": file.name,
        "meeting": file.meeting.value,
        "differences": [
            {
                "field": path_shown(each.path),
                "change": each.change.value,
                "mine": each.mine,
                "theirs": each.theirs,
            }
            for each in file.differences
        ],
    }


def _taken(file: TakenOver) -> dict[str, Any]:
    return {
        "consultation": file.consultation,
        "dossier": file.dossier,
        "name": file.name,
        "changed": file.changed,
        "open": file.open,
    }


def _show(options: argparse.Namespace, sender: Card, files: list[dict[str, Any]]) -> None:
    if options.json:
        print_json({"sender": _card(sender), "files": files})
        return
    language = session_language()
    lines = [word(language, "hand_over_from", name=sender.name, fingerprint=sender.fingerprint)]
    for each in files:
        if "differences" in each:
            lines.append(word(language, "hand_over_file", **each))
            lines += [
                word(language, f"hand_over_{part['change']}_field", **part)
                for part in each["differences"]
            ]
        else:
            lines.append(word(language, "hand_over_taken", **each))
    print_lines(lines)


def _named(hand_overs: HandOvers, vault: OpenVault, name: str) -> Card:
    """The colleague with a name or a fingerprint."""
    cards = [each.card for each in hand_overs.colleagues(vault)]
    wanted = name.strip().casefold()
    found = [
        each
        for each in cards
        if wanted == each.name.casefold() or _plain(name) == _plain(each.fingerprint)
    ]
    if len(found) != 1:
        allowed = ", ".join(f"{each.name} ({each.fingerprint})" for each in cards) or "-"
        raise trouble("handover.no_such_colleague", found=name, allowed=allowed)
    return found[0]


def _card(card: Card) -> dict[str, Any]:
    return {"name": card.name, "role": card.role.value, "fingerprint": card.fingerprint}


def _plain(fingerprint: str) -> str:
    return "".join(each for each in fingerprint if each.isalnum()).upper()


def _day(text: str) -> date:
    try:
        return date.fromisoformat(text)
    except ValueError as error:
        raise trouble("handover.no_day", place="--agreed-on", found=text) from error


def _tell(options: argparse.Namespace, document: object, name: str, /, **facts: object) -> None:
    if options.json:
        print_json(document)
    else:
        print_lines([word(session_language(), name, **facts)])
