"""The filter of the findings list: a menu of severities, stages, roles and standings."""

from collections.abc import Callable, Sequence
from dataclasses import replace

from PySide6.QtCore import Signal
from PySide6.QtGui import QAction, QActionGroup
from PySide6.QtWidgets import QMenu, QToolButton

from raci_desktop.analysis.finding import Severity
from raci_desktop.application.severity_words import severity_names
from raci_desktop.domain.ids import RoleId, StageId
from raci_desktop.domain.roles import Role
from raci_desktop.domain.translation import translate
from raci_desktop.domain.workshop import Stage
from raci_desktop.ui import icons
from raci_desktop.ui.dialogs.parts import escaped, make_square
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
        make_square(
            self,
            translate("FindingsFilter", "Filter findings"),
            translate("FindingsFilter", "Choose which findings are listed"),
        )
        self.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        self.setCheckable(True)
        menu = QMenu(self)
        self._severities = {s: self._entry(menu, severity_names(s)) for s in reversed(Severity)}
        menu.addSeparator()
        self._accepted = self._entry(menu, translate("FindingsFilter", "Accepted findings"))
        self._resolved = self._entry(menu, translate("FindingsFilter", "Resolved findings"))
        menu.addSeparator()
        self._stages: dict[StageId, QAction] = {}
        self._row = self._entry(menu, translate("FindingsFilter", "Only the current row"))
        self._role_menu = menu.addMenu(translate("FindingsFilter", "Role"))
        self._roles: dict[RoleId | None, QAction] = {}
        menu.addSeparator()
        menu.addAction(translate("FindingsFilter", "Show all"), self.reset)
        self.setMenu(menu)
        menu.aboutToHide.connect(self._show_state)
        theme.changed.connect(self._recolour)
        self._tick()
        self._recolour()

    def reset(self) -> None:
        """List everything."""
        self._set(Filter())

    def search(self, text: str) -> None:
        """List only findings that say these words."""
        self._set(replace(self.filter, text=text))

    def offer(self, stages: Sequence[Stage], roles: Sequence[Role]) -> None:
        """Offer the stages looked at and the roles there are; let go of those that are gone."""
        menu = self.menu()
        for action in self._stages.values():
            menu.removeAction(action)
            action.deleteLater()
        self._stages.clear()
        if len(stages) > 1:
            for stage in stages:
                words = translate("FindingsFilter", "In {stage}").format(stage=stage.name)
                action = QAction(escaped(words), menu)
                self._stages[stage.id] = self._checkable(action, self._read)
                menu.insertAction(self._row, action)
        self._offer_roles(roles)
        known = frozenset(stage.id for stage in stages if len(stages) > 1)
        role = self.filter.role if self.filter.role in self._roles else None
        hidden = self.filter.hidden_stages & known
        self._set(replace(self.filter, hidden_stages=hidden, role=role))

    def _offer_roles(self, roles: Sequence[Role]) -> None:
        self._role_menu.clear()
        group = QActionGroup(self._role_menu)
        self._roles = {}
        anybody = translate("FindingsFilter", "Any role")
        choices = ((None, anybody), *((role.id, role.name) for role in roles))
        for role_id, name in choices:
            action = self._checkable(self._role_menu.addAction(escaped(name)), self._read)
            group.addAction(action)
            self._roles[role_id] = action

    def _entry(self, menu: QMenu, text: str) -> QAction:
        return self._checkable(menu.addAction(text), self._read)

    def _checkable(self, action: QAction, run: Callable[[], None]) -> QAction:
        action.setCheckable(True)
        action.triggered.connect(run)
        return action

    def _read(self) -> None:
        chosen = frozenset(s for s, action in self._severities.items() if action.isChecked())
        hidden = frozenset(s for s, action in self._stages.items() if not action.isChecked())
        role = next((r for r, action in self._roles.items() if action.isChecked()), None)
        self._set(
            replace(
                self.filter,
                severities=chosen,
                accepted=self._accepted.isChecked(),
                resolved=self._resolved.isChecked(),
                hidden_stages=hidden,
                role=role,
                current_row=self._row.isChecked(),
            )
        )

    def _set(self, wanted: Filter) -> None:
        changed = wanted != self.filter
        self.filter = wanted
        self._tick()
        self._show_state()
        if changed:
            self.filter_changed.emit(wanted)

    def _tick(self) -> None:
        wanted = self.filter
        for severity, action in self._severities.items():
            action.setChecked(severity in wanted.severities)
        for stage, action in self._stages.items():
            action.setChecked(stage not in wanted.hidden_stages)
        for role, action in self._roles.items():
            action.setChecked(role == wanted.role)
        self._accepted.setChecked(wanted.accepted)
        self._resolved.setChecked(wanted.resolved)
        self._row.setChecked(wanted.current_row)

    def _show_state(self) -> None:
        # A checkable tool button toggles when pressed; what it shows is the filter's state.
        self.setChecked(self.filter.active)
        words = translate("FindingsFilter", "All findings are listed")
        if self.filter.active:
            words = translate("FindingsFilter", "Some findings are hidden")
        self.setAccessibleDescription(words)

    def _recolour(self) -> None:
        self.setIcon(icons.theme_icon("filter", self._theme.theme, 16))
