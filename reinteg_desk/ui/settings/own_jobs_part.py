"""Own jobs: one employer's version of an occupation, dated, with who described it."""

from collections.abc import Callable

from PySide6.QtCore import Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QPushButton

from reinteg_desk.domain.occupation import Occupation
from reinteg_desk.ui.kit.flow import Flow
from reinteg_desk.ui.kit.languages import day
from reinteg_desk.ui.kit.layout import boxed, column, hairline, label, row
from reinteg_desk.ui.kit.occupation_field import OccupationField
from reinteg_desk.ui.kit.services import Services
from reinteg_desk.ui.kit.speaking import Speaking, Text
from reinteg_desk.ui.kit.tables import Column, RowsModel, Table
from reinteg_desk.ui.kit.tasks import Lane
from reinteg_desk.ui.kit.theme import NEAR, Type, set_role
from reinteg_desk.ui.kit.widths import for_text
from reinteg_desk.ui.settings.own_job_form import OwnJobForm
from reinteg_desk.ui.settings.own_jobs_presenter import Presenter
from reinteg_desk.ui.settings.part import NEWS, TABLE_ROWS, filling
from reinteg_desk.ui.settings.removal import Removal

_ROOMY = 1000
"""From this width on, at the usual text size, all columns show, else a line below says it."""
_FROM, _DIFFERS, _BY = 1, 2, 4


class OwnJobsPart(Speaking):
    """The list, what can be done with a job, and the form.

    Attributes:
        was_asked: The user knows that the form is not kept yet.

    Signals:
        changed: The own jobs are others now; whatever shows occupations has to be shown anew.
    """

    changed = Signal()

    def __init__(self, services: Services) -> None:
        super().__init__()
        self._services = services
        self.presenter = Presenter(services.desk, lambda: services.language, services.session)
        self._model: RowsModel[Occupation] = RowsModel(self._columns())
        self.table = Table(
            self._model,
            lambda: self.tr("Own jobs"),
            empty=lambda: self.tr(
                "None yet. Type an occupation below to make a job from it: what one employer asks."
            ),
        )
        self.table.grow_with_rows(least=TABLE_ROWS)
        self.table.selection_moved.connect(self._show_possible)
        self.table.chosen.connect(lambda _: self.change())
        self._change = self._button(lambda: self.tr("Change the job"), self.change)
        self._again = self._button(lambda: self.tr("New dated version"), self.new_version)
        self._post = self._button(lambda: self.tr("Use as work post"), self.use_as_work_post)
        self._reference = self._button(lambda: self.tr("Use as reference"), self.use_as_reference)
        self._remove = self._button(lambda: self.tr("Remove …"), self.ask_to_remove)
        self.removal = Removal()
        self.removal.agreed.connect(self.remove)
        self._about = label(Type.MUTED, wrap=True)
        self._in_file = label(Type.MUTED, wrap=True)
        self._take_off = self._button(lambda: self.tr("Take it off"), self.take_off)
        set_role(self._take_off, "flat")
        self.base = OccupationField(
            lambda: self.tr("New job, made from the occupation"),
            self.presenter.find,
            str,
            hint=lambda: self.tr("The occupation whose requirements it begins with."),
        )
        self.base.picked.connect(self.begin)
        self.form = OwnJobForm(services, self.presenter)
        self.form.kept.connect(self.keep)
        self.form.given_up.connect(self.give_up)
        self.form.hide()
        self.was_asked = False
        self._lay_out()

    def _lay_out(self) -> None:
        heading, hint = label(Type.SECTION), label(Type.MUTED, wrap=True)
        self.say(heading.setText, lambda: self.tr("Own jobs"))
        self.say(
            hint.setText,
            lambda: self.tr(
                "What a job asks at one employer, where it differs from the occupation. Employer "
                "and worker describe it together and sign it. Their names stand on the signed "
                "document, never here: this list is not encrypted."
            ),
        )
        acts = boxed(
            Flow(self._change, self._again, self._post, self._reference, self._remove, gap=NEAR)
        )
        in_file = row(self._in_file, self._take_off, None, gap=NEAR)
        in_file.setStretch(0, 100)  # the words first: a spacer would halve their line
        parts = (heading, hint, self.table, self._about, acts, self.removal, in_file)
        page = column(*parts, NEAR, hairline(), NEAR, self.base, gap=NEAR)
        self._list = boxed(filling(page, self.table))
        self.setLayout(column(self._list, self.form))

    def _button(self, text: Text, act: Callable[[], object]) -> QPushButton:
        button = QPushButton()
        self.say(button.setText, text)
        button.clicked.connect(lambda _checked: act())
        return button

    def _columns(self) -> list[Column[Occupation]]:
        return [
            Column(heading=lambda: self.tr("Job"), text=self.presenter.title, stretch=True),
            Column(
                heading=lambda: self.tr("Made from"), text=self.presenter.based_on, stretch=True
            ),
            Column(
                heading=lambda: self.tr("Differs in"),
                text=lambda each: str(self.presenter.differing(each)),
                figures=True,
            ),
            Column(heading=lambda: self.tr("Described on"), text=self._described_on),
            Column(
                heading=lambda: self.tr("Described by"),
                text=lambda each: self._roles(each, confirmed=False),
                hint=lambda each: self._roles(each, confirmed=False),
                stretch=True,
            ),
            Column(
                heading=lambda: self.tr("Confirmed by"),
                text=lambda each: self._roles(each, confirmed=True) or self.tr("nobody yet"),
            ),
        ]

    def _described_on(self, job: Occupation) -> str:
        age = self.presenter.age(job)
        shown = day(age.dated) if age.dated else "?"
        return self.tr("▲ {day}, older than 24 months").format(day=shown) if age.outdated else shown

    def _roles(self, job: Occupation, *, confirmed: bool) -> str:
        if job.origin is None:
            return ""
        roles = job.origin.confirmed_by if confirmed else job.origin.described_by
        return ", ".join(map(self.form.role, roles))

    # --- what shows ---

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Where there is no room for all columns, the line below the table says what they say."""
        super().resizeEvent(event)
        narrow = event.size().width() < for_text(_ROOMY)
        for at in (_FROM, _DIFFERS, _BY):
            self.table.setColumnHidden(at, narrow)
        self._show_about()

    def _show_about(self) -> None:
        job = self.selected
        self._about.setVisible(job is not None and self.table.isColumnHidden(_FROM))
        if job is not None:
            text = self.tr("Made from {occupation}, differs in {count}. Described by: {roles}.")
            self._about.setText(
                text.format(
                    occupation=self.presenter.based_on(job),
                    count=self.presenter.differing(job),
                    roles=self._roles(job, confirmed=False),
                )
            )

    def refresh(self) -> None:
        """Show the jobs that there are now."""
        self._model.set_rows(self.presenter.jobs())
        if self.table.selected() is None and self._model.rows:
            self.table.select(0)
        self._show_possible()
        self.table.retranslate()

    def forget(self) -> None:
        """The page is left: nothing half asked stays."""
        self.removal.hide()
        self._in_file.clear()

    @property
    def selected(self) -> Occupation | None:
        """The job that is selected."""
        at = self.table.selected()
        return self._model.row_at(at) if at is not None else None

    def _show_possible(self) -> None:
        job = self.selected
        has_base = job is not None and self.presenter.has_base(job)
        no_base = self.tr("The library in use lacks the occupation it was made from.")
        signed = job is not None and self.presenter.is_confirmed(job)
        why = self.tr("It was signed. Make a new dated version.") if signed else ""
        self._allow(self._change, has_base and not signed, why or no_base)
        self._allow(self._again, has_base, no_base)
        no_file = self.tr("Open a file that can be changed first.")
        file = self.presenter.file is not None
        self._allow(self._post, has_base and file, no_base if file else no_file)
        self._allow(self._reference, job is not None and file, no_file)
        self._allow(self._remove, job is not None, "")
        self.removal.hide()
        self._show_about()
        self._show_post()

    @staticmethod
    def _allow(button: QPushButton, allowed: bool, why_not: str) -> None:  # noqa: FBT001
        button.setEnabled(allowed)
        button.setToolTip("" if allowed else why_not)

    def _show_post(self) -> None:
        post = self.presenter.work_post
        self._in_file.setVisible(post is not None)
        self._take_off.setVisible(post is not None and self.presenter.file is not None)
        if post is not None:
            seen = day(post.observed_on) if post.observed_on else "?"
            text = self.tr("Open file: work post of {day}, requirements that differ: {count}.")
            self._in_file.setText(text.format(day=seen, count=len(post.demands)))

    def _show_form(self, *, shown: bool) -> None:
        self.was_asked = False
        self.form.setVisible(shown)
        self._list.setVisible(not shown)
        if shown:
            self.form.begin()

    # --- acts ---

    def begin(self, code: str) -> None:
        """A new job made from an occupation."""
        self.base.set_value(None)
        if self.presenter.begin(code) is not None:
            self._show_form(shown=True)

    def change(self) -> None:
        """Change the selected job, where nobody signed it yet."""
        job = self.selected
        if job is not None and not self.presenter.is_confirmed(job):
            self._begin_from(job, new_version=False)

    def new_version(self) -> None:
        """The selected job as it is described today."""
        job = self.selected
        if job is not None:
            self._begin_from(job, new_version=True)

    def _begin_from(self, job: Occupation, *, new_version: bool) -> None:
        if self.presenter.begin_from(job, new_version=new_version) is not None:
            self._show_form(shown=True)

    def give_up(self) -> None:
        """Leave the form."""
        self.presenter.give_up()
        self._show_form(shown=False)

    def keep(self) -> None:
        """Keep what the form says."""
        draft = self.presenter.draft()
        if draft is None:
            return

        def kept(job: Occupation) -> None:
            self.give_up()
            self._on_changed()
            title = self.presenter.title(job)
            self._services.notices.news(
                lambda: self.tr("{job} is saved; it is found wherever occupations are.").format(
                    job=title
                ),
                topic=NEWS,
            )

        self._services.tasks.run(lambda: self.presenter.keep(draft), kept, lane=Lane.POOL)

    def ask_to_remove(self) -> None:
        """Say what removing means."""
        job = self.selected
        if job is None:
            return
        text = self.tr(
            "{job} will be removed for good. Work posts that were taken from it stay in their "
            "files; files that have it as their reference occupation will have no score any more."
        )
        said = text.format(job=self.presenter.title(job))
        if self.presenter.is_reference(job.code):
            said += " " + self.tr("The open file is one of them.")
        self.removal.ask(said)

    def remove(self) -> None:
        """Remove the selected job."""
        job = self.selected
        self.removal.hide()
        if job is not None:
            self._services.tasks.run(
                lambda: self.presenter.remove(job.code),
                lambda _: self._on_changed(),
                lane=Lane.POOL,
            )

    def _on_changed(self) -> None:
        self.changed.emit()
        self.refresh()

    def use_as_work_post(self) -> None:
        """Make the selected job the work post of the open file."""
        job = self.selected
        if job is not None and self.presenter.has_base(job):
            self.presenter.use_as_work_post(job, self.tr("work post"))
            self._tell_used(job)

    def use_as_reference(self) -> None:
        """Make the selected job the reference occupation of the open file."""
        job = self.selected
        if job is not None:
            self.presenter.use_as_reference(job, self.tr("reference occupation"))
            self._tell_used(job)

    def _tell_used(self, job: Occupation) -> None:
        title = self.presenter.title(job)
        self._show_possible()
        self._services.notices.news(
            lambda: self.tr("The open file is compared with {job} now; undo takes it back.").format(
                job=title
            ),
            topic=NEWS,
        )

    def take_off(self) -> None:
        """Compare the open file with the occupation itself again."""
        self.presenter.drop_work_post(self.tr("work post"))
        self._show_possible()
