"""The filter of the findings list: severities, accepted and resolved findings."""

from dataclasses import replace

from PySide6.QtCore import Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu, QToolButton

from raci_desktop.analysis.finding import Severity
from raci_desktop.ui import icons
from raci_desktop.ui.dialogs.parts import make_square
from raci_desktop.ui.findings.rows import Filter
from raci_desktop.ui.theme import ThemeHolder


class FilterButton(QToolButton):
    """Opens a menu of what is listed; looks pressed while something is hidden."""

    filter_changed = Signal(object)
    """The new ``Filter``."""

    def __init__(self, theme: ThemeHolder) -> None:
        super().__init__()
        self._theme = theme
        self.filter = Filter()
        make_square(self, "Filter findings", "Choose which findings are listed")
        self.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        self.setCheckable(True)
        menu = QMenu(self)
        self._severities = {
            s: self._entry(menu, f"{s.word.capitalize()}s") for s in reversed(Severity)
        }
        menu.addSeparator()
        self._accepted = self._entry(menu, "Accepted findings")
        self._resolved = self._entry(menu, "Resolved findings")
        menu.addSeparator()
        menu.addAction("Show all", self.reset)
        self.setMenu(menu)
        menu.aboutToHide.connect(self._show_state)
        theme.changed.connect(self._recolour)
        self._recolour()

    def reset(self) -> None:
        """List everything."""
        self._set(Filter())

    def _entry(self, menu: QMenu, text: str) -> QAction:
        action = menu.addAction(text)
        action.setCheckable(True)
        action.setChecked(True)
        action.triggered.connect(self._read)
        return action

    def _read(self) -> None:
        chosen = frozenset(s for s, action in self._severities.items() if action.isChecked())
        self._set(
            replace(
                self.filter,
                severities=chosen,
                accepted=self._accepted.isChecked(),
                resolved=self._resolved.isChecked(),
            )
        )

    def _set(self, wanted: Filter) -> None:
        for severity, action in self._severities.items():
            action.setChecked(severity in wanted.severities)
        self._accepted.setChecked(wanted.accepted)
        self._resolved.setChecked(wanted.resolved)
        changed = wanted != self.filter
        self.filter = wanted
        self._show_state()
        if changed:
            self.filter_changed.emit(wanted)

    def _show_state(self) -> None:
        # A checkable tool button toggles when pressed; what it shows is the filter's state.
        self.setChecked(self.filter.active)
        words = "Some findings are hidden" if self.filter.active else "All findings are listed"
        self.setAccessibleDescription(words)

    def _recolour(self) -> None:
        self.setIcon(icons.theme_icon("filter", self._theme.theme, 16))
