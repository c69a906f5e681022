"""The toolbar: what a room needs at hand, both exports, and one filled button that presents."""

from collections.abc import Mapping

from PySide6.QtCore import Qt
from PySide6.QtGui import QAction, QShowEvent
from PySide6.QtWidgets import QMenu, QSizePolicy, QToolBar, QToolButton, QWidget

from raci_desktop.domain.translation import translate
from raci_desktop.ui.icons import primary_icon, theme_icon
from raci_desktop.ui.theme import Theme
from raci_desktop.ui.tokens import MEASURES

_AS_ICONS = ("undo", "redo", "|", "zoom_out", "zoom_reset", "zoom_in", "|")
_WITH_WORDS = ("find", "changed_only", "type_across", "add_role", "add_activity")
_FIRST_TO_SHRINK = ("type_across", "add_role", "add_activity")
_EXPORTS = ("export_workbook", "export_handout")


class Toolbar(QToolBar):
    """Shows the window's own actions; hidden until a workshop is open."""

    def __init__(self, actions: Mapping[str, QAction], parent: QWidget) -> None:
        """Take the actions by name."""
        super().__init__(translate("Toolbar", "Tools"), parent)
        self._actions = actions
        self._room = 0
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
        self._present = self._present_button(actions["present"])
        self.addWidget(self._present)
        self.hide()

    def fit(self, width: int) -> None:
        """Leave out the words, some first, for which a window of this width has no room.

        How much they need differs from language to language, so it is asked, not known.
        """
        self._room = width
        for wordless in ((), _FIRST_TO_SHRINK, _WITH_WORDS):
            for name in _WITH_WORDS:
                self._set_words(name, name not in wordless)
            if self.sizeHint().width() <= width:
                return

    def showEvent(self, event: QShowEvent) -> None:
        """Fit again: only now are the buttons dressed by the style sheet."""
        super().showEvent(event)
        self.fit(self._room)

    def _set_words(self, name: str, shown: bool) -> None:
        style = Qt.ToolButtonStyle
        wanted = style.ToolButtonTextBesideIcon if shown else style.ToolButtonIconOnly
        self.widgetForAction(self._actions[name]).setProperty("toolButtonStyle", wanted)

    def set_theme(self, theme: Theme) -> None:
        """Colour the icon of the filled button; the actions have icons of their own."""
        self._export.setIcon(theme_icon("export", theme))
        self._present.setIcon(primary_icon("present", theme))

    def _add_with_words(self, action: QAction) -> None:
        self.addAction(action)
        button = self.widgetForAction(action)
        button.setProperty("toolButtonStyle", Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        words = action.text().replace("&", "").rstrip("…")
        action.setIconText(f" {words}")
        button.setProperty("accessibleName", words)

    def _export_button(self, exports: list[QAction]) -> QToolButton:
        button = QToolButton(self)
        words = translate("Toolbar", "Export")
        button.setText(f" {words}")
        button.setAccessibleName(words)
        button.setToolTip(translate("Toolbar", "Export the workbook or the handout"))
        button.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        button.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        menu = QMenu(button)
        menu.addActions(exports)
        button.setMenu(menu)
        return button

    def _present_button(self, action: QAction) -> QToolButton:
        """Return the one filled button; an action's own button would take the action's icon."""
        button = QToolButton(self)
        words = translate("Toolbar", "Present")
        button.setText(f" {words}")
        button.setAccessibleName(words)
        button.setToolTip(action.toolTip())
        button.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        button.setProperty("primary", True)
        button.clicked.connect(action.trigger)
        return button
