"""Commands on roles: menu of a header, dialog, name, order, removal."""

from functools import partial

from PySide6.QtCore import QPoint, Qt

from raci_desktop.application.naming import add_role, rename_role
from raci_desktop.domain.about import AboutRole
from raci_desktop.domain.edits import Edit, MoveRole, RemoveRoles
from raci_desktop.domain.ids import RoleId
from raci_desktop.ui.commands.base import Commands
from raci_desktop.ui.commands.records import add_record_entries
from raci_desktop.ui.dialogs.asking import ask_text
from raci_desktop.ui.dialogs.role import RoleDialog
from raci_desktop.ui.matrix.menus import part_menu
from raci_desktop.ui.matrix.stage_view import StageView
from raci_desktop.ui.workshop_page import WorkshopPage


class RoleCommands(Commands):
    """What can be done with the columns."""

    def __init__(self, page: WorkshopPage) -> None:
        """Serve a page; answers its role headers."""
        super().__init__(page)
        for column in (page.matrix.left, page.matrix.right):
            header = column.view.horizontalHeader()
            header.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
            header.customContextMenuRequested.connect(partial(self.role_menu, column.view))
            header.sectionDoubleClicked.connect(self._role_clicked)

    def role_menu(self, view: StageView, point: QPoint) -> None:
        """Open the menu of the role under a point of a header."""
        header = view.horizontalHeader()
        index = header.logicalIndexAt(point)
        if 0 <= index < len(self._bridge.workshop.roles):
            role = self._bridge.workshop.roles[index].id
            self._open_role_menu(role, header.mapToGlobal(point))

    def _open_role_menu(self, role: RoleId, where: QPoint) -> None:
        order = [one.id for one in self._bridge.workshop.roles]
        at = order.index(role)
        menu = part_menu(
            self._page,
            [
                ("Rename…", partial(self.rename_role, role), ""),
                ("Function, kind and budget…", partial(self.open_role, role), ""),
                ("", None, ""),
                ("Add role before…", partial(self.add_role, role), ""),
                ("Move left", partial(self.move_role, role, -1) if at else None, "Alt+Left"),
                (
                    "Move right",
                    partial(self.move_role, role, 1) if at < len(order) - 1 else None,
                    "Alt+Right",
                ),
                ("", None, ""),
                (f"Remove role{self._letters_of(role)}", partial(self.remove_role, role), ""),
            ],
        )
        add_record_entries(menu, self._page, AboutRole(role))
        menu.popup(where)

    def _letters_of(self, role: RoleId) -> str:
        matrices = self._bridge.workshop.matrices.values()
        count = sum(len(row[role].marks) for m in matrices for row in m.values() if role in row)
        return "" if not count else f" and its {count} letter{'' if count == 1 else 's'}"

    def _role_clicked(self, index: int) -> None:
        self.open_role(self._bridge.workshop.roles[index].id)

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
        """Ask for another name of a role."""
        workshop = self._bridge.workshop
        name = ask_text(
            self._page, self._page.theme, "Rename role", "Name", workshop.role(role).name
        )
        if name is not None:
            self._bridge.execute(rename_role(workshop, role, name))

    def add_role(self, before: RoleId | None = None) -> None:
        """Ask for one or several roles and add them."""
        names = self._names("Add roles", "One role per line")
        edits: list[Edit] = [add_role(name, before) for name in names]
        self._add(edits, "roles")

    def move_role(self, role: RoleId, by: int) -> None:
        """Move a role one column left (-1) or right (+1)."""
        order = [one.id for one in self._bridge.workshop.roles]
        target = order.index(role) + by
        if 0 <= target < len(order):
            order.remove(role)
            before = order[target] if target < len(order) else None
            self._bridge.execute(MoveRole(role, before))

    def shift_role(self, by: int) -> None:
        """Move the current role; the cursor goes with it."""
        role = self.current_role()
        if role is None:
            self._none_chosen("a role")
            return
        self.move_role(role, by)
        self._follow_cursor()

    def remove_role(self, role: RoleId | None = None) -> None:
        """Remove a role with its letters; undo brings them back."""
        role = role or self.current_role()
        if role is None:
            self._none_chosen("a role")
        else:
            self._bridge.execute(RemoveRoles((role,)))
