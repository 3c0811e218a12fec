"""A document on its way to a file: signed where it can be, with the mark of the log on it."""

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

from reinteg_desk.app.document_kinds import SIGNATURE_SUFFIX
from reinteg_desk.app.export_check import PrintedDocument
from reinteg_desk.app.ports import OpenVault, VaultMark
from reinteg_desk.domain.identifiers import ConsultationId
from reinteg_desk.system.atomic import write_atomically
from reinteg_desk.ui.plan.presenter import Order, Presenter


def writer(
    presenter: Presenter, order: Order, path: Path, *, with_facts: bool
) -> Callable[[], None]:
    """Writes a document; runs on any thread."""
    make = presenter.printer(order)
    return lambda: _write(path, make(), with_facts=with_facts)


def signed_writer(
    presenter: Presenter,
    order: Order,
    path: Path,
    vault: OpenVault,
    consultation: ConsultationId,
    *,
    with_facts: bool,
) -> Callable[[], None]:
    """Writes a document and its signature beside it; runs on the store's lane.

    The mark is of the moment before: the signature itself names the event that follows.
    """

    def write() -> None:
        mark = VaultMark(log_mark=vault.log_mark, fingerprint=vault.fingerprint)
        made = presenter.printer(replace(order, mark=mark))()
        signature = vault.sign_document(made.pdf, consultation)
        _write(path, made, with_facts=with_facts)
        write_atomically(path.with_name(path.name + SIGNATURE_SUFFIX), signature)

    return write


def _write(path: Path, made: PrintedDocument, *, with_facts: bool) -> None:
    write_atomically(path, made.pdf)
    if with_facts:
        write_atomically(path.with_suffix(".json"), made.facts())
