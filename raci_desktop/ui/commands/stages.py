"""Commands on stages and the workshop: steps added, renamed, begun, removed; rules."""

from functools import partial

from PySide6.QtCore import QPoint

from raci_desktop.domain.edits import AddStage, BeginStage, RemoveStage, ReviseStage
from raci_desktop.domain.ids import StageId, new_stage_id
from raci_desktop.domain.translation import translate
from raci_desktop.domain.workshop import Stage
from raci_desktop.ui.commands.base import Commands
from raci_desktop.ui.dialogs.asking import ask_text
from raci_desktop.ui.dialogs.rules import RulesDialog
from raci_desktop.ui.matrix.menus import part_menu
from raci_desktop.ui.workshop_page import WorkshopPage


class StageCommands(Commands):
    """What can be done with stages, and with the workshop as a whole."""

    def __init__(self, page: WorkshopPage) -> None:
        """Serve a page; answers its tabs, and the findings where a rule is to be set."""
        super().__init__(page)
        page.tabs.add_wanted.connect(self.add_stage)
        page.tabs.menu_wanted.connect(self.stage_menu)
        page.findings.page.settings_wanted.connect(self.rules_page)

    def stage_menu(self, stage: StageId, where: QPoint) -> None:
        """Open the menu of a stage."""
        part_menu(
            self._page,
            [
                (translate("Stages", "Rename…"), partial(self.rename_stage, stage), ""),
                (
                    translate("Stages", "Begin with a copy of the stage before"),
                    self._begin(stage),
                    "",
                ),
                ("", None, ""),
                (translate("Stages", "Remove step"), self._removal(stage), ""),
            ],
        ).popup(where)

    def _begin(self, stage: StageId) -> partial[object] | None:
        if self._bridge.workshop.stage(stage).touched:
            return None
        return partial(self._bridge.execute, BeginStage(stage))

    def _removal(self, stage: StageId) -> partial[object] | None:
        workshop = self._bridge.workshop
        if stage in (workshop.first.id, workshop.last.id):
            return None
        return partial(self._bridge.execute, RemoveStage(stage))

    def add_stage(self) -> None:
        """Ask for the name of a step and add it before the last stage."""
        name = ask_text(
            self._page,
            self._page.theme,
            translate("Stages", "Add step"),
            translate("Stages", "Name"),
            explanation=translate(
                "Stages", "A step between the first and the last stage, such as a pilot."
            ),
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
            translate("Stages", "Rename {stage}").format(stage=wanted.name),
            translate("Stages", "What the room calls this stage"),
            wanted.subtitle,
            empty_allowed=True,
        )
        if name is not None:
            self._bridge.execute(ReviseStage(wanted.id, subtitle=name))

    def begin_stage(self) -> None:
        """Begin the stage on the right with a copy of the one before."""
        if self._bridge.execute(BeginStage(self._state.right)) is None:
            self._page.say(translate("Stages", "This stage has been begun already."))

    def remove_stage(self) -> None:
        """Remove the step on the right."""
        self._bridge.execute(RemoveStage(self._state.right))

    def rules_page(self, rule: str = "") -> None:
        """Open the dialog of the rules, at a rule when its code is given."""
        RulesDialog(self._bridge, self._page.theme, self._page, rule).exec()
