"""The settings page: one row of the table, one control."""

from reinteg_desk.app.problems import ProblemError
from reinteg_desk.ui.kit.choices import ChoiceField
from reinteg_desk.ui.kit.layout import Part, column, hairline, label, page, scrolling
from reinteg_desk.ui.kit.preferences import SETTINGS, Key, Setting, SettingGroup, Value
from reinteg_desk.ui.kit.screen import Screen
from reinteg_desk.ui.kit.services import Services
from reinteg_desk.ui.kit.speaking import Text
from reinteg_desk.ui.kit.theme import APART, NEAR, Type
from reinteg_desk.ui.settings.own_rules import OwnRulesPart
from reinteg_desk.ui.settings.vault_part import VaultPart


class View(Screen):
    """Language, look, vault; what is built in stands below."""

    def __init__(self, services: Services) -> None:
        super().__init__(services)
        self._fields = {setting.key: self._field(setting) for setting in SETTINGS}
        self._vault = VaultPart(services)
        self._versions = label(Type.MUTED, wrap=True)
        heading = label(Type.TITLE)
        self.say(heading.setText, lambda: self.tr("Settings"))
        parts: list[Part] = [heading]
        for group in SettingGroup:
            title = label(Type.SECTION)
            self.say(title.setText, self._group_name(group))
            parts += [NEAR, title]
            parts += [self._fields[each.key] for each in SETTINGS if each.group is group]
        self._own_rules = OwnRulesPart(services)
        parts += [NEAR, self._vault, APART, self._own_rules, hairline(), self._versions]
        body = page(column(*parts, gap=APART), None)
        self.setLayout(column(scrolling(body)))

    def _group_name(self, group: SettingGroup) -> Text:
        names: dict[SettingGroup, Text] = {
            SettingGroup.LANGUAGE: lambda: self.tr("Language"),
            SettingGroup.LOOK: lambda: self.tr("Look"),
            SettingGroup.VAULT: lambda: self.tr("Vault"),
        }
        return names[group]

    def _field(self, setting: Setting) -> ChoiceField:
        names: dict[Key, Text] = {
            Key.LANGUAGE: lambda: self.tr("Language of the window"),
            Key.SCHEME: lambda: self.tr("Light or dark"),
            Key.CONTRAST: lambda: self.tr("Contrast"),
            Key.TEXT_SIZE_PCT: lambda: self.tr("Size of text"),
            Key.LOCK_AFTER_MINUTES: lambda: self.tr("Lock the vault after"),
            Key.LIVE_PANEL: lambda: self.tr("Live panel beside the pages"),
        }
        field = ChoiceField(
            names[setting.key],
            [(choice, self._choice(setting.key, choice)) for choice in setting.choices],
        )
        field.edited.connect(lambda value: self._set(setting.key, value))
        return field

    def _choice(self, key: Key, value: Value) -> Text:
        words: dict[tuple[Key, Value], Text] = {
            (Key.LANGUAGE, "nl"): lambda: "Nederlands",
            (Key.LANGUAGE, "fr"): lambda: "français",
            (Key.LANGUAGE, "en"): lambda: "English",
            (Key.SCHEME, "system"): lambda: self.tr("as the system"),
            (Key.SCHEME, "light"): lambda: self.tr("light"),
            (Key.SCHEME, "dark"): lambda: self.tr("dark"),
            (Key.CONTRAST, "system"): lambda: self.tr("as the system"),
            (Key.CONTRAST, "usual"): lambda: self.tr("usual"),
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

    def forget(self) -> None:
        """The vault is locked: nothing that was typed stays here."""
        self._vault.forget()

    def refresh(self) -> None:
        """Show what is set."""
        self._vault.refresh()
        self._own_rules.refresh()
        for key, field in self._fields.items():
            field.set_value(self.services.preferences[key])
        desk = self.services.desk
        text = self.tr(
            "Library: {library}, an expert estimate of {dated}. Rules: {rules}. "
            "Instrument: {instrument}."
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
