"""Commands on the clipboard: copy, cut and paste of cells and names, with a look before it."""

from collections.abc import Sequence

from PySide6.QtGui import QGuiApplication

from raci_desktop.application.clips import Clip, ClipFormats, block_of, rows_of
from raci_desktop.application.filling import cut_edit
from raci_desktop.application.pasting import (
    Mode,
    PastePlan,
    Target,
    Unread,
    modes_of,
    paste_edit,
    plan_paste,
)
from raci_desktop.application.ports import Services
from raci_desktop.application.recognition import SheetUnreadableError
from raci_desktop.domain.ids import ActivityId
from raci_desktop.domain.matrix import CellRef
from raci_desktop.domain.translation import translate
from raci_desktop.ui.commands.base import Commands
from raci_desktop.ui.matrix.clip_mime import from_mime, to_mime
from raci_desktop.ui.matrix.rows import ActivityRow
from raci_desktop.ui.matrix.stage_view import StageView
from raci_desktop.ui.workshop_page import WorkshopPage

LETTERS = (Mode.CELLS, Mode.BY_NAME)


class ClipboardCommands(Commands):
    """What goes to the clipboard and what comes from it."""

    def __init__(self, page: WorkshopPage, services: Services) -> None:
        """Serve a page; ``services`` write and read what other programs understand."""
        super().__init__(page)
        self._services = services

    # -- out --------------------------------------------------------------------------------

    def copy(self, named: bool = False) -> bool:
        """Copy the selected cells; ``named`` takes the names of roles and activities along."""
        cells = self._page.matrix.focused_view().selected_refs()
        rows = rows_of(cells)
        if not cells:
            self._none_chosen("a cell")
            return False
        if rows is None:
            self._page.say(
                translate(
                    "Clipboard", "These cells do not make one table; select one block of cells."
                )
            )
            return False
        self._put(self._services.write_clip(block_of(self._bridge.workshop, rows, named)))
        self._page.say(_copied(len(cells)))
        return True

    def cut(self) -> None:
        """Copy the selected cells and empty them, as one step."""
        cells = self._page.matrix.focused_view().selected_refs()
        if cells and self._writable(cells[0].stage) and self.copy():
            self._bridge.execute(cut_edit(cells))

    def copy_names(self, activities: Sequence[ActivityId]) -> None:
        """Copy the names of activities as a column."""
        names = [self._bridge.workshop.activity(one).name for one in activities]
        if names:
            self._put(self._services.write_names(names))
            self._page.say(_copied_names(len(names)))

    def _put(self, formats: ClipFormats) -> None:
        QGuiApplication.clipboard().setMimeData(to_mime(formats))

    # -- in ---------------------------------------------------------------------------------

    def paste(self, column: bool = False) -> None:
        """Paste: letters into cells, or (``column``, or where there are no cells) names."""
        clip = self._clip()
        if clip is None:
            return
        target = self._target(column)
        modes = self._possible(modes_of(clip, target), target)
        if modes:
            self._paste(clip, target, modes)

    def _clip(self) -> Clip | None:
        formats = from_mime(QGuiApplication.clipboard().mimeData())
        try:
            clip = self._services.read_clip(formats, self._bridge.workshop.letters)
        except SheetUnreadableError as error:
            self._page.say(str(error))
            return None
        if clip is None:
            self._page.say(
                translate("Clipboard", "There is nothing to paste; copy cells or names first.")
            )
        return clip

    def _target(self, column: bool) -> Target:
        view = self._page.matrix.focused_view()
        rows = self._page.matrix.scene.rows
        return Target(
            view.stage_model.stage,
            tuple(row.id for row in rows if isinstance(row, ActivityRow)),
            tuple(role.id for role in view.stage_model.roles),
            tuple(view.selected_refs()),
            column,
            self.current_activity(),
        )

    def _possible(self, modes: Sequence[Mode], target: Target) -> tuple[Mode, ...]:
        """Return the modes that may be: letters need a cell to begin at, and an open stage."""
        open_stage = self._state.writable(target.stage)
        kept = [mode for mode in modes if open_stage or mode not in LETTERS]
        if not kept:
            self._writable(target.stage)
        elif not target.selected and kept[0] is Mode.CELLS:
            self._none_chosen("a cell")
            kept = []
        return tuple(kept)

    def _paste(self, clip: Clip, target: Target, modes: tuple[Mode, ...]) -> None:
        plan = plan_paste(self._bridge.workshop, clip, target, modes[0])
        unread = Unread.KEEP
        if plan.doubtful:
            from raci_desktop.ui.dialogs.pasting import PasteDialog

            dialog = PasteDialog(
                self._page.theme, self._bridge.workshop, clip, target, modes, self._page
            )
            accepted = dialog.exec()
            plan, unread = dialog.plan, dialog.unread
            dialog.deleteLater()
            if not accepted:
                return
        self._carry_out(plan, unread)

    def _carry_out(self, plan: PastePlan, unread: Unread) -> None:
        unchanged = translate("Clipboard", "Nothing changes: what was copied is there already.")
        edit = paste_edit(self._bridge.workshop, plan, unread)
        if edit is None:
            self._page.say(unchanged)
            return
        self._execute(edit, unchanged)
        self._show(plan)

    def _show(self, plan: PastePlan) -> None:
        """Select what was pasted, as spreadsheets do."""
        refs = [write.ref for write in plan.writes]
        view = self._page.matrix.view_of(refs[0]) if refs else None
        if view is not None:
            _select(view, refs[0], refs[-1])


def _select(view: StageView, first: CellRef, last: CellRef) -> None:
    start, end = view.stage_model.index_of(first), view.stage_model.index_of(last)
    if start.isValid() and end.isValid():
        view.selecting.go((start.row(), start.column()))
        view.selecting.extend((end.row(), end.column()))


def _copied(count: int) -> str:
    if count == 1:
        return translate("Clipboard", "1 cell copied.")
    return translate("Clipboard", "{count} cells copied.").format(count=count)


def _copied_names(count: int) -> str:
    if count == 1:
        return translate("Clipboard", "1 name copied.")
    return translate("Clipboard", "{count} names copied.").format(count=count)
