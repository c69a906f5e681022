"""The toolbar: what a room needs at hand, and one filled button that holds both exports."""

from collections.abc import Mapping

from PySide6.QtCore import Qt
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu, QSizePolicy, QToolBar, QToolButton, QWidget

from raci_desktop.ui.icons import primary_icon
from raci_desktop.ui.theme import Theme
from raci_desktop.ui.tokens import MEASURES

_AS_ICONS = ("undo", "redo", "|", "zoom_out", "zoom_reset", "zoom_in", "|")
_WITH_WORDS = ("find", "changed_only", "type_across", "add_role", "add_activity")
WORDS_FROM = 1120
"""Px of width from which every action has room for its words."""
_EXPORTS = ("export_workbook", "export_handout")


class Toolbar(QToolBar):
    """Shows the window's own actions; hidden until a workshop is open."""

    def __init__(self, actions: Mapping[str, QAction], parent: QWidget) -> None:
        """Take the actions by name."""
        super().__init__("Tools", parent)
        self._actions = actions
        self.setMovable(False)
        self.setFixedHeight(MEASURES.toolbar)
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.PreventContextMenu)
        for name in _AS_ICONS:
            self.addSeparator() if name == "|" else self.addAction(actions[name])
        for name in _WITH_WORDS:
            self._add_with_words(actions[name])
        space = QWidget(self)
        space.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        self.addWidget(space)
        self._add_with_words(actions["import_sheet"])
        self._export = self._export_button([actions[name] for name in _EXPORTS])
        self.addWidget(self._export)
        self.hide()

    def set_compact(self, compact: bool) -> None:
        """Leave out the words where the window has no room for them."""
        style = Qt.ToolButtonStyle
        wanted = style.ToolButtonIconOnly if compact else style.ToolButtonTextBesideIcon
        for name in _WITH_WORDS:
            self.widgetForAction(self._actions[name]).setProperty("toolButtonStyle", wanted)

    def set_theme(self, theme: Theme) -> None:
        """Colour the icon of the filled button; the actions have icons of their own."""
        self._export.setIcon(primary_icon("export", theme))

    def _add_with_words(self, action: QAction) -> None:
        self.addAction(action)
        button = self.widgetForAction(action)
        button.setProperty("toolButtonStyle", Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        action.setIconText(" " + action.text().replace("&", "").rstrip("…"))

    def _export_button(self, exports: list[QAction]) -> QToolButton:
        button = QToolButton(self)
        button.setText(" Export")
        button.setAccessibleName("Export")
        button.setToolTip("Export the workbook or the handout")
        button.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        button.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        button.setProperty("primary", True)
        menu = QMenu(button)
        menu.addActions(exports)
        button.setMenu(menu)
        return button
