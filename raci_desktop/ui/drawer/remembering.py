"""The drawer's height from one sitting to the next, and the menu's tick for it."""

from PySide6.QtGui import QAction

from raci_desktop.ui.drawer.drawer import Drawer
from raci_desktop.ui.settings import Settings


def remember_drawer(drawer: Drawer, settings: Settings, shown: QAction) -> None:
    """Give the drawer the height it had, keep the next one, and tick ``shown`` while it is open."""

    def keep(height: int) -> None:
        settings.drawer_height = height

    if settings.drawer_height:
        drawer.set_page_height(settings.drawer_height)
    drawer.height_chosen.connect(keep)
    drawer.opened.connect(shown.setChecked)
