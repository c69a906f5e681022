"""The language of the window is chosen from what is shipped, and switched while it runs."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from raci_desktop.domain.translation import translate, use_translator
from raci_desktop.ui import i18n
from raci_desktop.ui.dialogs.settings import SettingsDialog
from raci_desktop.ui.i18n import LANGUAGES, Language, LanguageError, resolved
from raci_desktop.ui.main_window import MainWindow
from raci_desktop.ui.settings import Settings
from tests.ui.window import opened_window, settle


@pytest.fixture
def language(qtbot: QtBot) -> Iterator[Language]:
    made = Language()
    yield made
    made.choose("en")
    use_translator(None)


@pytest.mark.parametrize(
    ("setting", "system", "code"),
    [
        ("system", "de_AT", "de"),
        ("system", "en_GB", "en"),
        ("system", "ja_JP", "en"),
        ("de", "en_GB", "de"),
        ("xx", "de_DE", "en"),
    ],
)
def test_a_language_not_shipped_is_english(setting: str, system: str, code: str) -> None:
    assert resolved(setting, system) == code


@pytest.mark.parametrize("code", [code for code, _ in LANGUAGES])
def test_every_language_listed_can_be_read(language: Language, code: str) -> None:
    language.choose(code)
    assert language.code == code


def test_a_missing_file_is_told_and_changes_nothing(
    language: Language, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    monkeypatch.setattr(i18n, "resource", lambda *parts: tmp_path.joinpath(*parts))
    with pytest.raises(LanguageError, match=r"raci_de\.qm cannot be read"):
        language.choose("de")
    assert language.code == "en"
    assert translate("Settings", "Settings") == "Settings"


@pytest.fixture
def window(qtbot: QtBot, tmp_path: Path) -> Iterator[MainWindow]:
    with opened_window(tmp_path) as window:
        yield window


@pytest.fixture
def dialog(window: MainWindow) -> SettingsDialog:
    window.actions_by_name["settings"].trigger()
    found = window.findChild(SettingsDialog)
    assert isinstance(found, SettingsDialog)
    return found


def test_the_dialog_speaks_the_language_it_chooses(dialog: SettingsDialog, tmp_path: Path) -> None:
    use_german(dialog)
    assert dialog.heading.text() == "Einstellungen"
    assert Settings(tmp_path / "settings.ini").language == "de"
    dialog.language_box.setCurrentIndex(dialog.language_box.findData("en"))
    dialog.language_box.activated.emit(0)
    settle()
    assert dialog.heading.text() == "Settings"


def use_german(dialog: SettingsDialog) -> None:
    dialog.language_box.setCurrentIndex(dialog.language_box.findData("de"))
    dialog.language_box.activated.emit(0)
    settle()


def test_what_is_chosen_counts_at_once_and_is_kept(
    window: MainWindow, dialog: SettingsDialog, tmp_path: Path
) -> None:
    dialog.theme_box.setCurrentIndex(dialog.theme_box.findData("dark"))
    dialog.theme_box.activated.emit(0)
    assert window.theme.theme.dark
    dialog.author.setText("  Ada   Lovelace ")
    dialog.author.editingFinished.emit()
    assert window.open_page.bridge.session.author == "Ada Lovelace"
    dialog.names.setChecked(False)
    dialog.size_box.setCurrentIndex(2)
    dialog.size_box.activated.emit(2)
    kept = Settings(tmp_path / "settings.ini")
    assert (kept.theme, kept.author) == ("dark", "Ada Lovelace")
    assert (kept.names_on_findings, kept.presenter_size) == (False, 130)
