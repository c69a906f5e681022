"""All commands of one page."""

from raci_desktop.application.ports import Services
from raci_desktop.ui.commands.activities import ActivityCommands
from raci_desktop.ui.commands.cells import CellCommands
from raci_desktop.ui.commands.clipboard import ClipboardCommands
from raci_desktop.ui.commands.editing import EditCommands
from raci_desktop.ui.commands.roles import RoleCommands
from raci_desktop.ui.commands.stages import StageCommands
from raci_desktop.ui.workshop_page import WorkshopPage


class PageCommands:
    """The commands by what they are about."""

    def __init__(self, page: WorkshopPage, services: Services) -> None:
        """Serve a page."""
        self.cells = CellCommands(page)
        self.roles = RoleCommands(page)
        self.activities = ActivityCommands(page)
        self.stages = StageCommands(page)
        self.editing = EditCommands(page, ClipboardCommands(page, services))
