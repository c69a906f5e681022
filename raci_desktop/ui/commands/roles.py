"""Commands on roles: menu of a header, naming in place, order, copies, removal."""

from collections.abc import Sequence
from functools import partial
from typing import Any

from PySide6.QtCore import QPoint, Qt

from raci_desktop.application import arranging
from raci_desktop.application.naming import add_role
from raci_desktop.domain.about import AboutRole
from raci_desktop.domain.edits import Batch, Edit, RemoveRoles, ReviseRole
from raci_desktop.domain.edits_parts import MoveRoles
from raci_desktop.domain.ids import RoleId
from raci_desktop.domain.translation import translate
from raci_desktop.ui.commands.base import Commands
from raci_desktop.ui.commands.records import record_entries
from raci_desktop.ui.commands.role_menu import role_entries
from raci_desktop.ui.dialogs.role import RoleDialog
from raci_desktop.ui.matrix.headers import RoleHeader
from raci_desktop.ui.matrix.menu_entries import build_menu
from raci_desktop.ui.matrix.role_editor import edit_role_name, insert_role_at
from raci_desktop.ui.matrix.stage_view import StageView
from raci_desktop.ui.workshop_page import WorkshopPage


class RoleCommands(Commands):
    """What can be done with the columns."""

    def __init__(self, page: WorkshopPage) -> None:
        """Serve a page; answers its role headers."""
        super().__init__(page)
        self._view: StageView | None = None
        for column in (page.matrix.left, page.matrix.right):
            header = column.view.horizontalHeader()
            header.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
            header.customContextMenuRequested.connect(partial(self.role_menu, column.view))
            header.sectionDoubleClicked.connect(self._role_clicked)
            column.view.roles_menu_wanted.connect(partial(self.open_menu, column.view))

    # -- menu -------------------------------------------------------------------------------

    def role_menu(self, view: StageView, point: QPoint) -> None:
        """Open the menu of the role under a point of a header, or of all that are selected."""
        header = view.horizontalHeader()
        index = header.logicalIndexAt(point)
        if 0 <= index < len(self.workshop.roles):
            self.open_menu(view, self.workshop.roles[index].id, header.mapToGlobal(point))

    def open_menu(self, view: StageView, role: RoleId, where: QPoint) -> None:
        """Open the menu of a role, or of the selected roles if it is one of them."""
        self._view = view
        *entries, line, removal = role_entries(self, self.chosen(view, role))
        entries = (*entries, *record_entries(self._page, AboutRole(role)), line, removal)
        build_menu(self._page, entries, self._state.set_preview).popup(where)

    def chosen(self, view: StageView, role: RoleId) -> list[RoleId]:
        """Return the roles a command on one of them is about: all selected, or it alone."""
        header = view.horizontalHeader()
        chosen = header.chosen_roles() if isinstance(header, RoleHeader) else []
        return chosen if role in chosen else [role]

    def _role_clicked(self, index: int) -> None:
        self.open_role(self.workshop.roles[index].id)

    def _shown_view(self) -> StageView:
        """Return the table to name roles in: that of the menu, else that with the focus."""
        view = self._view
        return view if view is not None and view.isVisible() else self._page.matrix.focused_view()

    # -- names and traits -------------------------------------------------------------------

    def open_role(self, role: RoleId) -> None:
        """Open the dialog of a role."""
        RoleDialog(self._bridge, role, self._page.theme, self._page).exec()

    def role_details(self) -> None:
        """Open the dialog of the current role."""
        role = self.current_role()
        if role is None:
            self._none_chosen("a role")
        else:
            self.open_role(role)

    def rename_role(self, role: RoleId) -> None:
        """Open the field over a role's header."""
        edit_role_name(self._shown_view(), role)

    def set_traits(self, roles: Sequence[RoleId], **traits: Any) -> None:
        """Set function, kind or budget of roles, as one step."""
        edits = tuple(ReviseRole(role, **traits) for role in roles)
        if len(edits) == 1:
            self._bridge.execute(edits[0])
            return
        label = translate("Change", "Set {count} roles").format(count=len(edits))
        self._bridge.execute(Batch(label, edits))

    # -- adding -----------------------------------------------------------------------------

    def add_role(self, before: RoleId | None = None) -> None:
        """Ask for one or several roles and add them."""
        names = self._names(
            translate("Commands", "Add roles"), translate("Commands", "One role per line")
        )
        edits: list[Edit] = [add_role(name, before) for name in names]
        self._add(edits, translate("Change", "Add {count} roles"))

    def insert_role(self, beside: RoleId, right: int) -> None:
        """Open a field left (0) or right (1) of a role; its name adds a role there."""
        column = self._column(beside) + right
        roles = self.workshop.roles
        before = roles[column].id if column < len(roles) else None
        view = self._shown_view()

        def named(name: str) -> None:
            self._bridge.execute(add_role(name, before))

        insert_role_at(view, column, self._page.matrix, self._page.matrix.line, named)

    def insert_beside_current(self, right: int) -> None:
        """Open a field left or right of the current role."""
        role = self.current_role()
        if role is None:
            self.add_role()
        else:
            self._view = None
            self.insert_role(role, right)

    def duplicate_roles(self, roles: Sequence[RoleId]) -> None:
        """Copy roles with their letters; a single copy is named at once."""
        edit, copies = arranging.duplicate_roles(self.workshop, roles)
        if self._bridge.execute(edit) is not None and len(copies) == 1:
            self.rename_role(copies[0])

    def split_role(self, role: RoleId) -> None:
        """Make two roles of one, with the letters in both; the second is named at once."""
        known = self.workshop.role(role).name
        others = [one.name for one in self.workshop.roles]
        names = arranging.parts_of_name(known)
        if names is None or {n.casefold() for n in names} & {o.casefold() for o in others}:
            names = arranging.numbered_names(known, others)
        edit, second = arranging.split_role(self.workshop, role, names)
        if self._bridge.execute(edit) is not None:
            self.rename_role(second)

    def merge_roles(self, roles: Sequence[RoleId]) -> None:
        """Let the first of some roles take over the letters of the others."""
        self._bridge.execute(arranging.merge_roles(roles))

    # -- order and removal ------------------------------------------------------------------

    def move_roles(self, roles: Sequence[RoleId], by: int) -> None:
        """Move roles, as a block, one column left (-1) or right (+1)."""
        order = [one.id for one in self.workshop.roles]
        rest = [one for one in order if one not in roles]
        first = order.index(roles[0])
        passed = sum(1 for one in order[:first] if one not in roles)
        target = max(0, min(len(rest), passed + by))
        before = rest[target] if target < len(rest) else None
        self._bridge.execute(MoveRoles(tuple(roles), before))

    def shift_role(self, by: int) -> None:
        """Move the current role, or the selected ones; the cursor goes with it."""
        role = self.current_role()
        if role is None:
            self._none_chosen("a role")
            return
        self.move_roles(self.chosen(self._page.matrix.focused_view(), role), by)
        self._follow_cursor()

    def remove_roles(self, roles: Sequence[RoleId]) -> None:
        """Remove roles with their letters; undo brings them back."""
        self._bridge.execute(RemoveRoles(tuple(roles)))

    def remove_role(self) -> None:
        """Remove the current role."""
        role = self.current_role()
        if role is None:
            self._none_chosen("a role")
        else:
            self.remove_roles([role])

    def _column(self, role: RoleId) -> int:
        return [one.id for one in self.workshop.roles].index(role)
