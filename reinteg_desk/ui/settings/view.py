"""The settings page: a tab per subject; one row of the table of settings, one control."""

from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QHideEvent
from PySide6.QtWidgets import QWidget

from reinteg_desk.app.ports import Row
from reinteg_desk.app.problems import ProblemError
from reinteg_desk.ui.kit.choices import ChoiceField
from reinteg_desk.ui.kit.languages import WINDOW_NAMES
from reinteg_desk.ui.kit.layout import Part, boxed, column, hairline, label, scrolling
from reinteg_desk.ui.kit.preferences import BEGUN, SETTINGS, Key, Setting, SettingGroup, Value
from reinteg_desk.ui.kit.screen import Screen
from reinteg_desk.ui.kit.services import Services
from reinteg_desk.ui.kit.speaking import Text
from reinteg_desk.ui.kit.tabs import Tabs
from reinteg_desk.ui.kit.theme import APART, EDGE, NEAR, Type
from reinteg_desk.ui.settings.address_book_part import AddressBookPart
from reinteg_desk.ui.settings.backups_part import BackupsPart
from reinteg_desk.ui.settings.check_part import CheckPart
from reinteg_desk.ui.settings.libraries_part import LibrariesPart
from reinteg_desk.ui.settings.log_part import LogPart
from reinteg_desk.ui.settings.own_jobs_part import OwnJobsPart
from reinteg_desk.ui.settings.own_rules import OwnRulesPart
from reinteg_desk.ui.settings.part import NEWS, SettingsPart
from reinteg_desk.ui.settings.people_part import PeoplePart
from reinteg_desk.ui.settings.users_part import UsersPart
from reinteg_desk.ui.settings.vault_part import VaultPart


class View(Screen):
    """Language and look; libraries, own jobs; ways in, users, backups, persons, check, log.

    Signals:
        library_switched: The library in use or its own jobs are others now.
    """

    library_switched = Signal()

    def __init__(self, services: Services) -> None:
        super().__init__(services)
        self.tabs = Tabs(of_page=True)
        self.tabs.setParent(self)  # before what is in it: the tab order follows
        self.tabs.setFocusPolicy(Qt.FocusPolicy.NoFocus)  # its bar takes it: one stop, not two
        self._begun = label(Type.MUTED, wrap=True)
        self.say(
            self._begun.setText,
            lambda: self.tr(
                "German is begun: the frame of the window speaks it, everything else is in French. "
                "Documents are in Dutch, French or English."
            ),
        )
        self._fields = {setting.key: self._field(setting) for setting in SETTINGS}
        self._versions = label(Type.MUTED, wrap=True)
        self._own_rules = OwnRulesPart(services)
        self.libraries = LibrariesPart(services)
        self.own_jobs = OwnJobsPart(services)
        self.libraries.switched.connect(self._on_library)
        self.own_jobs.changed.connect(self._on_library)
        self.access = VaultPart(services)
        self.users = UsersPart(services)
        self.backups = BackupsPart(services)
        self.address_book = AddressBookPart(services)
        self.people = PeoplePart(services)
        self.check = CheckPart(services)
        self.log = LogPart(services)
        self.people.log_asked.connect(self._show_log_of)
        heading = label(Type.TITLE)
        self.say(heading.setText, lambda: self.tr("Settings"))
        self._tab_of: dict[QWidget, int] = {}
        for widget, name in self._pages():
            at = self.tabs.addTab(scrolling(boxed(column(widget, edge=EDGE))), "")
            self._tab_of[widget] = at
            self.say(partial(self.tabs.setTabText, at), name)
        self.tabs.currentChanged.connect(lambda _: self._on_tab())
        head = column(heading)
        head.setContentsMargins(EDGE, EDGE, EDGE, 0)
        whole = column(head, gap=NEAR)
        whole.addWidget(self.tabs, 1)
        self.setLayout(whole)

    def _pages(self) -> tuple[tuple[QWidget, Text], ...]:
        return (
            (self._general(), lambda: self.tr("General")),
            (self.libraries, lambda: self.tr("Libraries")),
            (self.own_jobs, lambda: self.tr("Own jobs")),
            (self.access, lambda: self.tr("My access")),
            (self.users, lambda: self.tr("Users")),
            (self.backups, lambda: self.tr("Backups")),
            (self.address_book, lambda: self.tr("Address book")),
            (self.people, lambda: self.tr("People")),
            (self.check, lambda: self.tr("Check")),
            (self.log, lambda: self.tr("Log")),
        )

    def _general(self) -> QWidget:
        parts: list[Part] = []
        for group in SettingGroup:
            title = label(Type.SECTION)
            self.say(title.setText, self._group_name(group))
            parts += [NEAR, title] if parts else [title]
            parts += [self._fields[each.key] for each in SETTINGS if each.group is group]
        parts += [APART, self._own_rules, hairline(), self._versions]
        return boxed(column(*parts, None, gap=APART))

    @property
    def _parts(self) -> tuple[SettingsPart | LibrariesPart | OwnJobsPart, ...]:
        people = (self.address_book, self.people)
        vault = (self.access, self.users, self.backups, *people, self.check, self.log)
        return self.libraries, self.own_jobs, *vault

    def _on_library(self) -> None:
        self._show_versions()
        self.library_switched.emit()

    def show_part(self, part: QWidget) -> None:
        """Bring one part in front."""
        self.tabs.setCurrentIndex(self._tab_of[part])

    def _show_log_of(self, chosen: Row) -> None:
        self.show_part(self.log)
        self.log.show_file(chosen)

    def _on_tab(self) -> None:
        self.services.notices.withdraw(NEWS)  # it was about the part that is left
        self._refresh_shown()

    def hideEvent(self, event: QHideEvent) -> None:
        """The page is left: news of it says nothing any more."""
        super().hideEvent(event)
        if not event.spontaneous():
            self.services.notices.withdraw(NEWS)

    def _refresh_shown(self) -> None:
        """Only what is looked at is fetched."""
        for part in self._parts:
            if part.isVisible():
                part.refresh()

    def _offer_tabs(self) -> None:
        vault = self.services.vault()
        administers = vault is not None and vault.user.administrator
        self.tabs.setTabVisible(self._tab_of[self.users], administers)

    def _group_name(self, group: SettingGroup) -> Text:
        names: dict[SettingGroup, Text] = {
            SettingGroup.LANGUAGE: lambda: self.tr("Language"),
            SettingGroup.LOOK: lambda: self.tr("Appearance"),
            SettingGroup.VAULT: lambda: self.tr("Vault"),
        }
        return names[group]

    def _field(self, setting: Setting) -> ChoiceField:
        names: dict[Key, Text] = {
            Key.LANGUAGE: lambda: self.tr("Language of the window"),
            Key.SCHEME: lambda: self.tr("Light or dark"),
            Key.CONTRAST: lambda: self.tr("Contrast"),
            Key.TEXT_SIZE_PCT: lambda: self.tr("Text size"),
            Key.LOCK_AFTER_MINUTES: lambda: self.tr("Lock the vault after"),
            Key.LIVE_PANEL: lambda: self.tr("Live panel beside the pages"),
        }
        field = ChoiceField(
            names[setting.key],
            [(choice, self._choice(setting.key, choice)) for choice in setting.choices],
        )
        field.edited.connect(lambda value: self._set(setting.key, value))
        if setting.key is Key.LANGUAGE:
            field.add_below(self._begun)
        return field

    def _choice(self, key: Key, value: Value) -> Text:
        words: dict[tuple[Key, Value], Text] = {
            (Key.LANGUAGE, "nl"): lambda: "Nederlands",
            (Key.LANGUAGE, "fr"): lambda: "français",
            (Key.LANGUAGE, "en"): lambda: "English",
            (Key.LANGUAGE, "de"): lambda: WINDOW_NAMES["de"],
            (Key.SCHEME, "system"): lambda: self.tr("as the system"),
            (Key.SCHEME, "light"): lambda: self.tr("light"),
            (Key.SCHEME, "dark"): lambda: self.tr("dark"),
            (Key.CONTRAST, "system"): lambda: self.tr("as the system"),
            (Key.CONTRAST, "usual"): lambda: self.tr("normal"),
            (Key.CONTRAST, "high"): lambda: self.tr("high"),
            (Key.LIVE_PANEL, True): lambda: self.tr("shown"),
            (Key.LIVE_PANEL, False): lambda: self.tr("folded away"),
        }
        if key is Key.TEXT_SIZE_PCT:
            return lambda: f"{value} %"
        if key is Key.LOCK_AFTER_MINUTES:
            return lambda: self.tr("{minutes} minutes").format(minutes=value)
        return words[key, value]

    def _set(self, key: Key, value: object) -> None:
        try:
            self.services.preferences.set(key, value)  # type: ignore[arg-type]
        except ProblemError as error:
            self.services.notices.trouble(error)

    # --- the screen ---

    def title(self) -> str:
        """The name of the page."""
        return self.tr("Settings")

    def may_close(self) -> bool:
        """Whether no own job is half filled in; asked once more, it is given up."""
        part = self.own_jobs
        if not part.presenter.is_unfinished or part.was_asked:
            return True
        part.was_asked = True
        self.show_part(part)
        self.services.notices.warning(
            lambda: self.tr(
                "This own job is not saved yet: save it or cancel. Closing once more gives it up."
            ),
            topic="own job",
        )
        return False

    def forget(self) -> None:
        """The vault is locked: nothing that was typed or shown stays here."""
        for part in self._parts:
            part.forget()
        self.tabs.setCurrentIndex(0)

    def refresh(self) -> None:
        """Show what is set."""
        self._offer_tabs()
        self._refresh_shown()
        self._own_rules.refresh()
        for key, field in self._fields.items():
            field.set_value(self.services.preferences[key])
        self._begun.setVisible(self.services.preferences[Key.LANGUAGE] in BEGUN)
        self._show_versions()

    def _show_versions(self) -> None:
        desk = self.services.desk
        text = self.tr(
            "Library: {library}, data of {dated}. Rules: {rules}. Instrument: {instrument}."
        )
        dated = desk.library.source.dated
        self._versions.setText(
            text.format(
                library=desk.library.source.label(self.services.language),
                dated=f"{dated:%d/%m/%Y}" if dated else "?",
                rules=desk.rules.version,
                instrument=desk.instrument.version,
            )
        )
