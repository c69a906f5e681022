"""All commands of one page."""

from raci_desktop.application.ports import Services
from raci_desktop.domain.matrix import CellRef
from raci_desktop.domain.translation import translate
from raci_desktop.ui.commands.activities import ActivityCommands
from raci_desktop.ui.commands.activity_menu import activity_entries
from raci_desktop.ui.commands.cells import CellCommands
from raci_desktop.ui.commands.clipboard import ClipboardCommands
from raci_desktop.ui.commands.editing import EditCommands
from raci_desktop.ui.commands.records import RecordCommands
from raci_desktop.ui.commands.role_menu import role_entries
from raci_desktop.ui.commands.roles import RoleCommands
from raci_desktop.ui.commands.stages import StageCommands
from raci_desktop.ui.matrix.menu_entries import Entry
from raci_desktop.ui.workshop_page import WorkshopPage


class PageCommands:
    """The commands by what they are about."""

    def __init__(self, page: WorkshopPage, services: Services) -> None:
        """Serve a page."""
        self.roles = RoleCommands(page)
        self.activities = ActivityCommands(page)
        self.cells = CellCommands(page, self._parts_of)
        self.stages = StageCommands(page)
        self.records = RecordCommands(page)
        self.editing = EditCommands(page, ClipboardCommands(page, services))

    def _parts_of(self, ref: CellRef) -> tuple[Entry, ...]:
        """Return the menus of a cell's activity and role, for those who work without a mouse."""
        workshop = self.roles.workshop
        row, column = workshop.activity(ref.activity).name, workshop.role(ref.role).name
        return (
            Entry(
                translate("PartMenu", "Activity “{name}”").format(name=row),
                children=activity_entries(self.activities, [ref.activity]),
            ),
            Entry(
                translate("PartMenu", "Role “{name}”").format(name=column),
                children=role_entries(self.roles, [ref.role]),
            ),
        )
