"""Commands on stages: steps added, named, copied, moved, removed; which to look at; rules."""

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QPoint
from PySide6.QtWidgets import QMenu

from raci_desktop.application.stage_steps import (
    duplicate_stage,
    is_step,
    own_letters,
    shift_stage,
)
from raci_desktop.domain.edits import (
    AddStage,
    BeginStage,
    CopyStage,
    MoveStage,
    RemoveStage,
    ReviseStage,
)
from raci_desktop.domain.ids import StageId, new_stage_id
from raci_desktop.domain.translation import translate
from raci_desktop.domain.workshop import Stage
from raci_desktop.ui.commands.base import Commands
from raci_desktop.ui.dialogs.parts import escaped
from raci_desktop.ui.dialogs.rules import RulesDialog
from raci_desktop.ui.dialogs.stage import StageDialog
from raci_desktop.ui.matrix.menus import part_menu
from raci_desktop.ui.workshop_page import WorkshopPage


class StageCommands(Commands):
    """What can be done with stages, and with the workshop as a whole."""

    def __init__(self, page: WorkshopPage) -> None:
        """Serve a page; answers its tabs, and the findings where a rule is to be set."""
        super().__init__(page)
        tabs = page.tabs
        tabs.add_wanted.connect(self.add_stage)
        tabs.menu_wanted.connect(self.stage_menu)
        tabs.command_wanted.connect(self._by_key)
        tabs.drop_wanted.connect(self._dropped)
        page.findings.page.settings_wanted.connect(self.rules_page)

    # -- the menu of a tab ------------------------------------------------------------------

    def stage_menu(self, stage: StageId, where: QPoint) -> None:
        """Open the menu of a stage."""
        self.menu_of(stage).popup(where)

    def menu_of(self, stage: StageId) -> QMenu:
        """Return the menu of a stage."""
        workshop = self._bridge.workshop
        menu = part_menu(
            self._page,
            [
                (
                    translate("Stages", "Name and subtitle…"),
                    partial(self.rename_stage, stage),
                    "F2",
                ),
                (
                    translate("Stages", "Duplicate as a new step"),
                    partial(self.duplicate_stage, stage),
                    "Ctrl+D",
                ),
                ("", None, ""),
                (translate("Stages", "Move earlier"), self._shift(stage, -1), "Alt+Left"),
                (translate("Stages", "Move later"), self._shift(stage, 1), "Alt+Right"),
                ("", None, ""),
                (
                    self._removal_words(stage),
                    partial(self.remove_stage, stage) if is_step(workshop, stage) else None,
                    "Del",
                ),
            ],
        )
        copies = self._copy_menu(menu, stage)
        menu.insertMenu(menu.actions()[2], copies)
        return menu

    def _copy_menu(self, parent: QMenu, target: StageId) -> QMenu:
        """Return the menu of stages whose letters the target may start from."""
        menu = QMenu(translate("Stages", "Start from the letters of"), parent)
        for stage in self._bridge.workshop.stages:
            if stage.id != target:
                action = menu.addAction(escaped(stage.name))
                action.triggered.connect(
                    _ignoring_check(partial(self.copy_stage, stage.id, target))
                )
        return menu

    def _shift(self, stage: StageId, by: int) -> Callable[[], object] | None:
        edit = shift_stage(self._bridge.workshop, stage, by)
        return partial(self._bridge.execute, edit) if edit else None

    def _removal_words(self, stage: StageId) -> str:
        letters = own_letters(self._bridge.workshop, stage)
        if not is_step(self._bridge.workshop, stage) or not letters:
            return translate("Stages", "Remove step")
        if letters == 1:
            return translate("Stages", "Remove step and its 1 letter")
        return translate("Stages", "Remove step and its {count} letters").format(count=letters)

    def _by_key(self, command: str, stage: StageId) -> None:
        commands: dict[str, Callable[[], object]] = {
            "rename": partial(self.rename_stage, stage),
            "remove": partial(self.remove_stage, stage),
            "duplicate": partial(self.duplicate_stage, stage),
            "earlier": partial(self.shift_stage, -1, stage),
            "later": partial(self.shift_stage, 1, stage),
        }
        commands[command]()

    def _dropped(self, stage: StageId, before: StageId) -> None:
        self._bridge.execute(MoveStage(stage, before))

    # -- steps ------------------------------------------------------------------------------

    def add_stage(self) -> None:
        """Ask for the name of a step and add it before the last stage."""
        dialog = StageDialog(
            self._page.theme,
            translate("Stages", "Add step"),
            translate("Stages", "A step between the first and the last stage, such as a pilot."),
            parent=self._page,
        )
        if not dialog.exec():
            return
        stage = Stage(new_stage_id(), dialog.name.text(), dialog.subtitle.text())
        if self._bridge.execute(AddStage(stage)) is not None:
            self._work_on(stage.id)

    def duplicate_stage(self, stage: StageId | None = None) -> None:
        """Add a step with the letters of a stage (the one worked on unless given)."""
        step, edit = duplicate_stage(self._bridge.workshop, stage or self._state.right)
        if self._bridge.execute(edit) is not None:
            self._work_on(step)

    def _work_on(self, stage: StageId) -> None:
        """Show a stage on the right, with another one than itself beside it."""
        left = self._state.left
        self._state.show(self._bridge.workshop.first.id if left == stage else left, stage)
        self._state.stop_comparing()

    def rename_stage(self, stage: StageId | None = None) -> None:
        """Ask for the name of a stage and what the room calls it."""
        wanted = self._bridge.workshop.stage(stage or self._state.right)
        title = translate("Stages", "Name {stage}").format(stage=wanted.name)
        dialog = StageDialog(self._page.theme, title, "", wanted.name, wanted.subtitle, self._page)
        if dialog.exec():
            name, subtitle = dialog.name.text(), dialog.subtitle.text()
            self._bridge.execute(ReviseStage(wanted.id, name, subtitle))

    def copy_stage(self, source: StageId, target: StageId) -> None:
        """Let a stage start from the letters of another one."""
        if self._writable(target) and self._bridge.execute(CopyStage(source, target)) is None:
            workshop = self._bridge.workshop
            words = translate("Stages", "{target} holds the letters of {source} already.")
            self._page.say(
                words.format(target=workshop.stage(target).name, source=workshop.stage(source).name)
            )

    def begin_stage(self) -> None:
        """Begin the stage on the right with a copy of the one before."""
        if self._bridge.execute(BeginStage(self._state.right)) is None:
            self._page.say(translate("Stages", "This stage has been begun already."))

    def shift_stage(self, by: int, stage: StageId | None = None) -> None:
        """Move a step (the one worked on unless given) earlier (-1) or later (+1)."""
        edit = shift_stage(self._bridge.workshop, stage or self._state.right, by)
        if edit is not None:
            self._bridge.execute(edit)
        else:
            self._page.say(
                translate("Stages", "Only steps move; the first and the last stage stay.")
            )

    def remove_stage(self, stage: StageId | None = None) -> None:
        """Remove a step (the one worked on unless given) with its letters."""
        self._bridge.execute(RemoveStage(stage or self._state.right))

    # -- looking ----------------------------------------------------------------------------

    def step_tabs(self, by: int) -> None:
        """Go to the next tab (+1) or the one before (-1), Compare included."""
        bar = self._page.tabs.bar
        bar.setCurrentIndex((bar.currentIndex() + by) % bar.count())

    # -- the workshop -----------------------------------------------------------------------

    def rules_page(self, rule: str = "") -> None:
        """Open the dialog of the rules, at a rule when its code is given."""
        RulesDialog(self._bridge, self._page.theme, self._page, rule).exec()


def _ignoring_check(run: Callable[[], object]) -> Callable[[bool], None]:
    def triggered(_checked: bool) -> None:
        run()

    return triggered
