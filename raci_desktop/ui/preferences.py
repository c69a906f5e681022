"""The settings of the program: showing them, and letting every window follow what is chosen."""

from functools import partial
from typing import TYPE_CHECKING

from raci_desktop.domain.translation import translate
from raci_desktop.ui.i18n import LanguageError

if TYPE_CHECKING:
    from raci_desktop.ui.application import Application
    from raci_desktop.ui.dialogs.settings import SettingsDialog
    from raci_desktop.ui.main_window import MainWindow


def show_settings(application: "Application", window: "MainWindow") -> "SettingsDialog":
    """Open the settings over a window and return the dialog; what is chosen counts at once."""
    from raci_desktop.ui.dialogs.settings import SettingsDialog

    dialog = SettingsDialog(application.settings, application.theme, window)
    dialog.theme_chosen.connect(partial(_choose_theme, window))
    dialog.language_chosen.connect(partial(choose_language, application, window))
    dialog.author_changed.connect(partial(_rename_author, application))
    dialog.findings_changed.connect(partial(_name_roles, application))
    dialog.open()
    return dialog


def _choose_theme(window: "MainWindow", code: str) -> None:
    from raci_desktop.ui.theme import THEME_SETTINGS

    for known in THEME_SETTINGS:
        if known == code:
            window.choose_theme(known)


def begin_language(application: "Application", window: "MainWindow") -> None:
    """Show everything in the language of the settings, when the program starts."""
    _speak(application, window, application.settings.language)


def choose_language(application: "Application", window: "MainWindow", code: str) -> None:
    """Show everything in a language, now and at the next start."""
    spoken = application.language.code
    if not _speak(application, window, code):
        return
    application.settings.language = code
    if application.language.code != spoken:
        from raci_desktop.ui.rebuilding import rebuild

        for one in tuple(application.windows):
            rebuild(one)


def _speak(application: "Application", window: "MainWindow", code: str) -> bool:
    try:
        application.language.choose(code)
    except LanguageError as error:
        window.files.tell(translate("Settings", "This language cannot be shown"), str(error))
        return False
    return True


def _name_roles(application: "Application") -> None:
    """Let the findings of every window name roles, or not."""
    for window in application.windows:
        if window.page is not None:
            window.page.state.name_roles(application.settings.names_on_findings)


def _rename_author(application: "Application") -> None:
    """Write the new name beside the changes from now on, in every window."""
    for window in application.windows:
        if window.page is not None:
            window.page.bridge.session.author = application.settings.author
