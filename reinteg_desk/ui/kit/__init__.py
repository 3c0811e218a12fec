"""Parts all screens are made of: tasks, messages, theme, forms, tables, languages.

How a step screen is made (``reinteg_desk/ui/<folder>/view.py``)::

    class View(StepScreen):        # kit.screen; constructed as View(session, services)
        def __init__(self, session: FileSession, services: Services) -> None:
            super().__init__(session, services)
            self._presenter = Presenter(session)  # presenter.py knows no Qt
            self._name = TextField(lambda: self.tr("Name"))
            self._born = DateField(lambda: self.tr("Birth date"), services.desk.clock.today)
            self._born.edited.connect(self._presenter.set_birth_date)
            self._born.unreadable.connect(self._presenter.keep_birth_date_text)  # session.set_input
            body = page(self._name, self._born)
            self.setLayout(column(scrolling(body)))
        def title(self) -> str: return self.tr("File")
        def refresh(self) -> None:   # after every change of the session while visible
            self._name.set_value(self._presenter.name)
        def first_focus(self) -> QWidget: return self._name.control
        def show_place(self, place: str) -> None: …  # go(Step.FILE, "person.birth_date")

The parts:

- ``screen``: ``Screen`` (title, refresh, first_focus, show_place, enter), ``StepScreen(session,
  services)``.
- ``services``: ``Services`` — ``desk`` (instrument, library, words, clock, print_plan …),
  ``tasks``, ``notices``, ``commands``, ``preferences``, ``languages``, ``theme``, ``go``,
  ``vault``, ``language``.
- ``speaking``: ``Speaking.say(setter, lambda: self.tr("…"))`` says a text now and after every
  change of language; override ``retranslate`` for texts from data (a visible Screen refreshes by
  itself).
- ``flow``: ``Flow(*widgets)``, a layout that goes on in the next line (chips, links).
- ``widths``: ``keep_width(widget, least=…, most=…)``: widths that grow with the text size.
- ``entry_form``: ``EntryForm``, ``Binding``: fields bound to key paths of the open file.
- ``secrets``, ``recovery_code``, ``paper``: passphrases with advice; the code, shown once, printed.
- ``layout``: ``column/row(*parts, gap, edge)`` (widget, layout, int = space, None = stretch),
  ``bounded_column`` for a widget with a greatest width,
  ``boxed``, ``page``, ``scrolling``, ``label(role, wrap=…)``, ``hairline``, ``clear``.
- ``theme``: ``GRID`` 4, ``NEAR`` 8, ``APART`` 16, ``EDGE`` 24, ``TEXT_WIDTH`` 560;
  ``colour(Token.X)``, ``font(Type.TITLE, tabular=True)``, ``set_role(widget, …)``: labels body,
  strong, muted, section, title, display; buttons primary, danger, flat, link. Widgets that paint
  themselves ask ``colour`` while they paint; ``is_look_change(event)`` tells when cached pictures
  are stale.
- ``tokens``: ``Token`` (green, amber, red are for verdicts only); ``contrast``.
- ``fields``: ``TextField``, ``LongTextField``, ``NumberField``, ``DateField``: signals
  ``edited(value|None)``, ``unreadable(text)``, ``left``; ``set_value`` (never emits, leaves equal
  text alone while it is typed), ``show_text`` (a kept ``session.inputs`` text),
  ``set_error(sentence|None)``, ``focus()``, ``hide_name()`` for dense tables. Subclass
  ``LineField`` with ``read``/``write`` for another kind.
- ``entry_form``: ``EntryForm.bind(path, field, Binding(…))`` ties fields of one line to
  ``app.entries``: typing enters, what is wrong shows after a pause or on leaving.
- ``widths``: ``keep_width(widget, least=…, most=…)``, ``for_text(px)`` grow with the text size;
  ``UNBOUNDED`` for fields whose holder is bounded.
- ``choices``: ``ChoiceField(name, [(value, lambda: tr), …])``, ``AnswerField`` (yes, no, not
  asked), ``CheckField``.
- ``tabs``: ``Tabs(of_page=…)``: pages behind tabs that all show.
- ``tables``: ``RowsModel([Column(heading=…, text=…, figures=…, token=…)])``, ``Table(model, name,
  empty=…)`` with ``chosen(int)``; the empty state says what to do.
- ``numbered``: ``NumberedTexts``: levels or answers in words, a click chooses one.
- ``marks``: ``Mark``, ``MarkIcon``, ``VerdictLabel``, ``mark_of(verdict)``, ``word_of(mark)``,
  ``paint_mark``.
- ``band``: ``ScoreBand.show_score(score, threshold_pct, verdict)``, ``band_text``.
- ``icons``: ``self.show_icon(button.setIcon, "add")`` of a ``Speaking`` follows the look; always
  beside a word, or with an accessible name and a tooltip.
- ``tasks``: ``services.tasks.run(work, on_success, on_failure, lane=Lane.STORE|Lane.POOL)``;
  results come back on the GUI thread. Without ``on_failure`` expected trouble goes to the message
  bar, bugs to the crash dialog. ``Lane.POOL`` for documents.
- ``notices``: ``services.notices.news/warning(lambda: self.tr("…"), NextStep(label=…, act=…))``,
  ``.trouble(problem)``, ``.sentence(problem)`` for use at a field.
- ``commands``: ``services.commands.add(self, Command(name=lambda: self.tr("…"), act=…,
  shortcut="Ctrl+E"))``; ``told_only=True`` for keys the page handles itself (they still show in the
  overview).
- ``steps``: ``Step``; ``services.go(Step.CAPACITIES, "standing")``.
- ``languages``: ``day(date)`` dd/MM/yyyy, ``time_of_day``, ``number(value, decimals)``.
- ``preferences``: ``Key`` and the table ``SETTINGS``.

Words: English in ``self.tr("…")`` with ``.format()`` after it, in a class; Dutch and French in
``resources/i18n/{nl,fr}/<folder>.toml`` (``"English" = "vertaling"``), as
``packaging/translations.py`` says.
"""
