"""What the home page asks for: templates of one's own, lost files, and beginning."""

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QFileDialog

from raci_desktop.application.ports import ExportError
from raci_desktop.application.template_shelf import (
    TemplateCard,
    remove_template,
    rename_template,
    save_template,
)
from raci_desktop.application.templates import TemplateError
from raci_desktop.domain.letters import LETTER_SETS
from raci_desktop.domain.translation import translate
from raci_desktop.ui.dialogs.asking import ask_text, confirm
from raci_desktop.ui.files import raci_filter
from raci_desktop.ui.home.home import HomePage

if TYPE_CHECKING:
    from raci_desktop.ui.main_window import MainWindow
    from raci_desktop.ui.session_bridge import SessionBridge


class HomeFlows(QObject):
    """Carries out what the home page of a window asks for."""

    def __init__(self, window: "MainWindow", page: HomePage) -> None:
        """Serve a page as long as it lives."""
        super().__init__(page)
        self._window, self._page = window, page
        self._files, self._settings = window.files, window.settings
        page.open_sample.connect(self._files.open_sample)
        page.new_blank.connect(self._files.new_blank)
        page.import_sheet.connect(window.import_sheet)
        page.open_file.connect(self._open_some)
        page.templates.template_chosen.connect(self._files.begin_from)
        page.templates.blank_chosen.connect(self._begin_blank)
        page.templates.rename_wanted.connect(self.rename)
        page.templates.remove_wanted.connect(self.remove)
        page.recents.remove_wanted.connect(self.forget)
        page.recents.find_wanted.connect(self.find)

    def _open_some(self, path: Path | None) -> None:
        if path is None:
            self._files.open_file()
        elif not self._files.open_path(path):
            self._page.refresh()

    def _begin_blank(self, letters: str) -> None:
        self._files.new_blank(LETTER_SETS.get(letters))

    # -- templates --------------------------------------------------------------------------

    def rename(self, template: TemplateCard) -> None:
        """Ask for another name for one of the user's own templates."""
        name = ask_text(
            self._window,
            self._window.theme,
            translate("HomeFlows", "Rename template"),
            translate("HomeFlows", "Name"),
            template.name,
            accept=translate("HomeFlows", "Rename"),
        )
        if not name or name == template.name:
            return
        try:
            path = rename_template(template.path, name)
        except (TemplateError, ExportError, OSError) as error:
            self._files.tell(translate("HomeFlows", "The template was not renamed"), str(error))
            return
        self._page.templates.refresh()
        self._page.templates.focus_own(path)

    def remove(self, template: TemplateCard) -> None:
        """Remove one of the user's own templates, when that is meant."""
        sure = confirm(
            self._window,
            self._window.theme,
            translate("HomeFlows", "Remove this template?"),
            translate(
                "HomeFlows",
                "“{name}” is deleted from this computer. Workshops made from it stay as they are.",
            ).format(name=template.name),
            accept=translate("HomeFlows", "Remove template"),
        )
        if not sure:
            return
        try:
            remove_template(template.path)
        except OSError as error:
            title = translate("HomeFlows", "The template was not removed")
            self._files.tell(title, str(error.strerror))
        self._page.templates.refresh()
        self._page.templates.focus_own(None)

    # -- recent workshops -------------------------------------------------------------------

    def forget(self, path: Path) -> None:
        """Take a workshop off the list; its file stays."""
        recents = self._page.recents
        place = next((i for i, one in enumerate(recents.cards) if one.recent.path == path), 0)
        self._settings.forget(path)
        self._window.services.recent_index().forget(path)
        self._page.refresh()
        recents.focus_at(place)

    def find(self, path: Path) -> None:
        """Ask where a workshop is now, and open it."""
        folder = next((one for one in path.parents if one.is_dir()), Path.home())
        title = translate("HomeFlows", "Where is “{name}” now?").format(name=path.name)
        name, _ = QFileDialog.getOpenFileName(self._window, title, str(folder), raci_filter())
        if name and self._files.open_path(Path(name)):
            self._settings.forget(path)
            self._window.services.recent_index().forget(path)


def save_as_template(window: "MainWindow", bridge: "SessionBridge") -> str:
    """Ask and save the open workshop as a template; return what to tell, "" when given up."""
    from raci_desktop.ui.dialogs.template import TemplateDialog

    dialog = TemplateDialog(window.theme, bridge.workshop, window)
    if not dialog.exec():
        return ""
    name, filled = dialog.chosen()
    try:
        save_template(bridge.workshop, name, filled)
    except ExportError as error:
        window.files.tell(translate("HomeFlows", "The template was not saved"), str(error))
        return ""
    words = translate("HomeFlows", "Saved as template “{name}”; it is on the home page now.")
    return words.format(name=name)
