"""The settings: appearance, language, your name, names on findings, size on the wall."""

from collections.abc import Sequence

from PySide6.QtCore import QEvent, Signal
from PySide6.QtWidgets import QCheckBox, QComboBox, QWidget

from raci_desktop.domain.translation import translate
from raci_desktop.ui.dialogs.frame import FormDialog, line_edit
from raci_desktop.ui.dialogs.parts import Label
from raci_desktop.ui.i18n import LANGUAGES, SYSTEM
from raci_desktop.ui.settings import PRESENTER_SIZES, Settings
from raci_desktop.ui.theme import THEME_SETTINGS, ThemeHolder
from raci_desktop.ui.tokens import TYPE


class SettingsDialog(FormDialog):
    """Shows the settings; each counts as soon as it is chosen."""

    theme_chosen = Signal(str)
    language_chosen = Signal(str)
    author_changed = Signal()
    findings_changed = Signal()

    def __init__(
        self, settings: Settings, theme: ThemeHolder, parent: QWidget | None = None
    ) -> None:
        super().__init__(theme, translate("Settings", "Settings"), "", parent)
        self._settings = settings
        self.theme_box = QComboBox()
        self.language_box = QComboBox()
        self.author = line_edit(settings.author, limit=100)
        self.names = QCheckBox()
        self.size_box = QComboBox()
        self._labels = [self.add_field("", field) for field in self._fields()]
        self._help = Label(theme, "", TYPE.caption, "muted", wrap=True)
        self.lines.addWidget(self._help)
        self.button = self.add_buttons(translate("Settings", "Done"), reject="")
        self.retranslate()
        self._connect()

    def _fields(self) -> Sequence[QWidget]:
        return (self.theme_box, self.language_box, self.author, self.size_box, self.names)

    def _connect(self) -> None:
        self.theme_box.activated.connect(self._choose_theme)
        self.language_box.activated.connect(self._choose_language)
        self.author.editingFinished.connect(self._name)
        self.names.toggled.connect(self._show_names)
        self.size_box.activated.connect(self._choose_size)

    # -- words ------------------------------------------------------------------------------

    def retranslate(self) -> None:
        """Say everything in the language chosen."""
        title = translate("Settings", "Settings")
        self.setWindowTitle(title)
        self.setAccessibleName(title)
        self.heading.setText(title)
        self.button.setText(translate("Settings", "Done"))
        names = (
            translate("Settings", "Appearance"),
            translate("Settings", "Language"),
            translate("Settings", "Your name, written beside each change in the history"),
            translate("Settings", "Size of type when presenting"),
            translate("Settings", "Findings"),
        )
        for label, field, name in zip(self._labels, self._fields(), names, strict=True):
            label.setText(name)
            field.setAccessibleName(name)
        self.names.setText(translate("Settings", "Name the roles"))
        help_text = translate(
            "Settings", "Off, findings say in general what is wrong, for a calmer room."
        )
        self._help.setText(help_text)
        self.names.setAccessibleDescription(help_text)
        self._fill()

    def _fill(self) -> None:
        settings = self._settings
        themes = (
            translate("Settings", "As the system"),
            translate("Settings", "Light"),
            translate("Settings", "Dark"),
        )
        _choices(self.theme_box, THEME_SETTINGS, themes, settings.theme)
        codes = (SYSTEM, *(code for code, _ in LANGUAGES))
        languages = (translate("Settings", "As the system"), *(name for _, name in LANGUAGES))
        _choices(self.language_box, codes, languages, settings.language)
        sizes = (
            translate("Settings", "Normal"),
            translate("Settings", "Large"),
            translate("Settings", "Largest"),
        )
        _choices(self.size_box, PRESENTER_SIZES, sizes, settings.presenter_size)
        self.names.setChecked(settings.names_on_findings)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()

    # -- choices ----------------------------------------------------------------------------

    def _choose_theme(self) -> None:
        self.theme_chosen.emit(self.theme_box.currentData())

    def _choose_language(self) -> None:
        self.language_chosen.emit(self.language_box.currentData())

    def _name(self) -> None:
        name = " ".join(self.author.text().split())
        if name != self._settings.author:
            self._settings.author = name
            self.author_changed.emit()

    def _show_names(self, on: bool) -> None:
        if on != self._settings.names_on_findings:
            self._settings.names_on_findings = on
            self.findings_changed.emit()

    def _choose_size(self) -> None:
        self._settings.presenter_size = self.size_box.currentData()


def _choices(
    box: QComboBox, values: Sequence[object], words: Sequence[str], chosen: object
) -> None:
    box.clear()
    for value, text in zip(values, words, strict=True):
        box.addItem(text, value)
    box.setCurrentIndex(max(0, box.findData(chosen)))
