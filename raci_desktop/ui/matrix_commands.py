"""What the Matrix and Stage menus do on the page of a workshop."""

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import QPoint

from raci_desktop.application.naming import add_activity, add_role, rename_role
from raci_desktop.domain.edits import (
    AddStage,
    Batch,
    BeginStage,
    Edit,
    MoveActivity,
    MoveRole,
    RemoveActivities,
    RemoveRoles,
    RemoveStage,
    ReviseStage,
    SetNote,
    SetScope,
)
from raci_desktop.domain.ids import ActivityId, RoleId, StageId, new_stage_id
from raci_desktop.domain.matrix import CellRef, Mark
from raci_desktop.domain.workshop import Stage
from raci_desktop.ui.dialogs.activity import ActivityDialog
from raci_desktop.ui.dialogs.asking import ask_text
from raci_desktop.ui.dialogs.names import NamesDialog
from raci_desktop.ui.dialogs.role import RoleDialog
from raci_desktop.ui.dialogs.workshop import WorkshopDialog
from raci_desktop.ui.matrix.menus import CellMenu, part_menu
from raci_desktop.ui.workshop_page import WorkshopPage


class MatrixCommands:
    """Carries menus and keys of one page to edits."""

    def __init__(self, page: WorkshopPage) -> None:
        """Serve a page; connects its context menus."""
        self._page = page
        self._bridge = page.bridge
        self._state = page.state
        matrix = page.matrix
        for column in (matrix.left, matrix.right):
            column.view.menu_wanted.connect(self.cell_menu)
            header = column.view.horizontalHeader()
            header.customContextMenuRequested.connect(partial(self.role_menu, column.view))
            header.sectionDoubleClicked.connect(self._role_clicked)
        matrix.activities.view.menu_wanted.connect(self.activity_menu)
        matrix.activities.view.remove_wanted.connect(self.remove_activities)
        page.tabs.add_wanted.connect(self.add_stage)
        page.tabs.menu_wanted.connect(self.stage_menu)

    # -- what is meant ----------------------------------------------------------------------

    def current_activity(self) -> ActivityId | None:
        """Return the activity the cursor is in: the name column's when it has the focus."""
        view = self._page.matrix.activities.view
        if view.hasFocus():
            return view.activity_model.activity_at(view.currentIndex().row())
        current = self._state.current
        return self._known_activity(current.activity) if current else None

    def _known_activity(self, wanted: ActivityId) -> ActivityId | None:
        known = (activity.id for activity in self._bridge.workshop.activities)
        return wanted if wanted in known else None

    def current_role(self) -> RoleId | None:
        """Return the role the cursor is in."""
        current = self._state.current
        known = [role.id for role in self._bridge.workshop.roles]
        return current.role if current and current.role in known else None

    def _none_chosen(self, what: str) -> None:
        self._page.say(f"Choose {what} first: click one of its cells.")

    # -- cells ------------------------------------------------------------------------------

    def cell_menu(self, ref: CellRef, where: QPoint) -> None:
        """Open the menu of a cell."""
        view = self._page.matrix.view_of(ref)
        if view is None:
            return
        theme = self._page.theme.theme
        builder = CellMenu(view, self._page.matrix.scene, theme, view.execute, self._ask)
        builder.build(ref, view.selected_refs()).popup(where)

    def _ask(self, ref: CellRef, mark: Mark | None) -> None:
        if mark is None:
            self._ask_note(ref)
            return
        text = ask_text(
            self._page,
            self._page.theme,
            "Scope of the letter",
            "Holds for",
            mark.scope,
            explanation="Say for which part of the activity the letter holds.",
            empty_allowed=True,
        )
        if text is not None:
            self._bridge.execute(SetScope(ref, mark.letter, mark.scope, text))

    def edit_note(self) -> None:
        """Ask for the note of the current cell."""
        if self._state.current is None:
            self._none_chosen("a cell")
        else:
            self._ask_note(self._state.current)

    def _ask_note(self, ref: CellRef) -> None:
        workshop = self._bridge.workshop
        place = f"{workshop.activity(ref.activity).name} × {workshop.role(ref.role).name}"
        text = ask_text(
            self._page,
            self._page.theme,
            "Note",
            place,
            workshop.cell(ref).note,
            lines=5,
            empty_allowed=True,
        )
        if text is not None and self._writable(ref.stage):
            self._bridge.execute(SetNote(ref, text))

    def _writable(self, stage: StageId) -> bool:
        if self._state.writable(stage):
            return True
        self._page.say("This stage is the locked reference; click its lock to change it.")
        return False

    # -- roles ------------------------------------------------------------------------------

    def role_menu(self, view: object, point: QPoint) -> None:
        """Open the menu of the role under a point of a header."""
        for column in self._page.matrix.stages:
            if column.view is view:
                header = column.view.horizontalHeader()
                index = header.logicalIndexAt(point)
                if 0 <= index < len(self._bridge.workshop.roles):
                    role = self._bridge.workshop.roles[index].id
                    self._open_role_menu(role, header.mapToGlobal(point))

    def _open_role_menu(self, role: RoleId, where: QPoint) -> None:
        order = [one.id for one in self._bridge.workshop.roles]
        at = order.index(role)
        part_menu(
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
        ).popup(where)

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

    def _names(self, title: str, label: str) -> Sequence[str]:
        dialog = NamesDialog(self._page.theme, title, label, self._page)
        return dialog.names() if dialog.exec() else ()

    def _add(self, edits: list[Edit], what: str) -> None:
        if len(edits) == 1:
            self._bridge.execute(edits[0])
        elif edits:
            self._bridge.execute(Batch(f"Add {len(edits)} {what}", tuple(edits)))

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

    # -- activities -------------------------------------------------------------------------

    def activity_menu(self, activity: ActivityId, where: QPoint) -> None:
        """Open the menu of an activity."""
        view = self._page.matrix.activities.view
        chosen = view.selected_activities() or [activity]
        remove = "Remove activity" if len(chosen) == 1 else f"Remove {len(chosen)} activities"
        part_menu(
            self._page,
            [
                ("Rename", partial(view.edit_name, activity), "F2"),
                ("Group, service, topic and funding…", partial(self.open_activity, activity), ""),
                ("", None, ""),
                ("Add activities before…", partial(self.add_activity, activity), ""),
                ("Move up", partial(self.move_activity, activity, -1), "Alt+Up"),
                ("Move down", partial(self.move_activity, activity, 1), "Alt+Down"),
                ("", None, ""),
                (remove, partial(self.remove_activities, chosen), "Del"),
            ],
        ).popup(where)

    def open_activity(self, activity: ActivityId) -> None:
        """Open the dialog of an activity."""
        ActivityDialog(self._bridge, activity, self._page.theme, self._page).exec()

    def activity_details(self) -> None:
        """Open the dialog of the current activity."""
        activity = self.current_activity()
        if activity is None:
            self._none_chosen("an activity")
        else:
            self.open_activity(activity)

    def add_activity(self, before: ActivityId | None = None) -> None:
        """Ask for one or several activities and add them, in the group of their neighbour."""
        workshop = self._bridge.workshop
        group = workshop.activity(before).group if before else ""
        if before is None and workshop.activities:
            group = workshop.activities[-1].group
        names = self._names("Add activities", "One activity per line")
        self._add([add_activity(name, group, before) for name in names], "activities")

    def move_activity(self, activity: ActivityId, by: int) -> None:
        """Move an activity one row up (-1) or down (+1); past a group's edge it joins the next."""
        workshop = self._bridge.workshop
        order = list(workshop.activities)
        at = next(i for i, one in enumerate(order) if one.id == activity)
        neighbour = at + by
        if not 0 <= neighbour < len(order):
            return
        if order[neighbour].group != order[at].group:
            stays = order[at + 1].id if at + 1 < len(order) else None
            self._bridge.execute(MoveActivity(activity, stays, order[neighbour].group))
            return
        before = order[neighbour].id if by < 0 else None
        if by > 0 and neighbour + 1 < len(order):
            before = order[neighbour + 1].id
        self._bridge.execute(MoveActivity(activity, before))

    def shift_activity(self, by: int) -> None:
        """Move the current activity; the cursor goes with it."""
        activity = self.current_activity()
        if activity is None:
            self._none_chosen("an activity")
            return
        names = self._page.matrix.activities.view
        in_names = names.hasFocus()
        self.move_activity(activity, by)
        if in_names:
            names.setCurrentIndex(names.activity_model.index_of(activity))
        else:
            self._follow_cursor()

    def _follow_cursor(self) -> None:
        current = self._state.current
        view = self._page.matrix.view_of(current) if current else None
        if current is not None and view is not None:
            view.reveal(current)

    def remove_activities(self, activities: list[ActivityId]) -> None:
        """Remove activities with their letters; undo brings them back."""
        self._bridge.execute(RemoveActivities(tuple(activities)))

    def remove_activity(self) -> None:
        """Remove the current activity."""
        activity = self.current_activity()
        if activity is None:
            self._none_chosen("an activity")
        else:
            self.remove_activities([activity])

    # -- stages and workshop ----------------------------------------------------------------

    def stage_menu(self, stage: StageId, where: QPoint) -> None:
        """Open the menu of a stage."""
        part_menu(
            self._page,
            [
                ("Rename…", partial(self.rename_stage, stage), ""),
                ("Begin with a copy of the stage before", self._begin(stage), ""),
                ("", None, ""),
                ("Remove step", self._removal(stage), ""),
            ],
        ).popup(where)

    def _begin(self, stage: StageId) -> "partial[object] | None":
        if self._bridge.workshop.stage(stage).touched:
            return None
        return partial(self._bridge.execute, BeginStage(stage))

    def _removal(self, stage: StageId) -> "partial[object] | None":
        workshop = self._bridge.workshop
        if stage in (workshop.first.id, workshop.last.id):
            return None
        return partial(self._bridge.execute, RemoveStage(stage))

    def add_stage(self) -> None:
        """Ask for the name of a step and add it before the last stage."""
        name = ask_text(
            self._page,
            self._page.theme,
            "Add step",
            "Name",
            explanation="A step between the first and the last stage, such as a pilot.",
        )
        if name is None:
            return
        stage = Stage(new_stage_id(), name)
        if self._bridge.execute(AddStage(stage)) is not None:
            self._state.show(self._state.left, stage.id)

    def rename_stage(self, stage: StageId | None = None) -> None:
        """Ask for the name the room gives a stage; steps get their short name too."""
        wanted = self._bridge.workshop.stage(stage or self._state.right)
        name = ask_text(
            self._page,
            self._page.theme,
            f"Rename {wanted.name}",
            "What the room calls this stage",
            wanted.subtitle,
            empty_allowed=True,
        )
        if name is not None:
            self._bridge.execute(ReviseStage(wanted.id, subtitle=name))

    def begin_stage(self) -> None:
        """Begin the stage on the right with a copy of the one before."""
        if self._bridge.execute(BeginStage(self._state.right)) is None:
            self._page.say("This stage has been begun already.")

    def remove_stage(self) -> None:
        """Remove the step on the right."""
        self._bridge.execute(RemoveStage(self._state.right))

    def workshop_details(self) -> None:
        """Open the dialog of the workshop's details and the handout's inputs."""
        WorkshopDialog(self._bridge, self._page.theme, self._page).exec()
