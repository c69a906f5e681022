"""Commands on cells: the context menu, notes, scopes."""

from collections.abc import Callable, Sequence
from functools import partial

from PySide6.QtCore import QPoint

from raci_desktop.analysis.finding import Finding
from raci_desktop.application.filling import common_note, note_edit, scope_edit
from raci_desktop.domain.edits import Edit, SetNote, SetScope
from raci_desktop.domain.matrix import CellRef, Mark
from raci_desktop.domain.translation import translate
from raci_desktop.ui.commands.base import Commands
from raci_desktop.ui.commands.records import record_entries
from raci_desktop.ui.dialogs.cell import ask_note, ask_scope
from raci_desktop.ui.matrix.menu_entries import Entry, add_entries
from raci_desktop.ui.matrix.menus import CellMenu
from raci_desktop.ui.matrix.stage_view import StageView
from raci_desktop.ui.workshop_page import WorkshopPage


class CellCommands(Commands):
    """What can be done with the cells of a stage."""

    def __init__(self, page: WorkshopPage, parts_of: Callable[[CellRef], Sequence[Entry]]) -> None:
        """Serve a page; answers its tables' context menus.

        ``parts_of`` returns the menus of a cell's row and column.
        """
        super().__init__(page)
        self._parts_of = parts_of
        for column in (page.matrix.left, page.matrix.right):
            column.view.menu_wanted.connect(self.cell_menu)
            column.view.editing.connect(partial(self.edit, column.view))

    def cell_menu(self, ref: CellRef, where: QPoint) -> None:
        """Open the menu of a cell."""
        view = self._page.matrix.view_of(ref)
        if view is None:
            return
        theme = self._page.theme.theme
        builder = CellMenu(
            view, self._page.matrix.scene, theme, view.execute, self._ask, self._choose
        )
        cells = view.selected_refs()
        menu = builder.build(ref, cells)
        rows = dict.fromkeys(one.activity for one in (cells if ref in cells else [ref]))
        add_entries(menu, record_entries(self._page, ref, list(rows)))
        menu.addSeparator()
        add_entries(menu, self._parts_of(ref))
        menu.popup(where)

    def _choose(self, finding: Finding) -> None:
        """Choose a finding of a cell, and let it be read."""
        self._page.show_findings(True)
        self._state.choose_finding(finding)

    def edit(self, view: StageView) -> None:
        """Do what F2 does: name a whole row or column, else write the note of the cells."""
        column, row = view.selecting.whole_column(), view.selecting.whole_row()
        if column is not None:
            from raci_desktop.ui.matrix.role_editor import edit_role_name

            edit_role_name(view, view.stage_model.roles[column].id)
        elif row is not None:
            names = self._page.matrix.activities.view
            activity = names.activity_model.activity_at(row)
            if activity is not None:
                names.edit_name(activity)
        else:
            self._ask_note(view.selected_refs())

    def _ask(self, cells: Sequence[CellRef], mark: Mark | None) -> None:
        if mark is None:
            self._ask_note(cells)
            return
        text = ask_scope(
            self._page,
            self._page.theme,
            self._places(cells),
            self._bridge.workshop.scopes,
            mark.scope,
        )
        edit = None if text is None else self._scoped(cells, mark, text)
        if edit is not None and self._writable(cells[0].stage):
            self._bridge.execute(edit)

    def _scoped(self, cells: Sequence[CellRef], mark: Mark, scope: str) -> Edit | None:
        if len(cells) == 1:
            return SetScope(cells[0], mark.letter, mark.scope, scope)
        return scope_edit(self._bridge.workshop, cells, mark.letter, scope)

    def edit_note(self) -> None:
        """Ask for the note of the selected cells."""
        cells = self._page.matrix.focused_view().selected_refs()
        if not cells:
            self._none_chosen("a cell")
        else:
            self._ask_note(cells)

    def _ask_note(self, cells: Sequence[CellRef]) -> None:
        if not cells or not self._writable(cells[0].stage):
            return
        workshop = self._bridge.workshop
        shared = common_note(workshop, cells)
        explanation = "" if shared is not None else _replaces()
        text = ask_note(
            self._page, self._page.theme, self._places(cells), shared or "", explanation
        )
        if text is not None:
            one = len(cells) == 1
            self._bridge.execute(
                SetNote(cells[0], text) if one else note_edit(workshop, cells, text)
            )

    def _places(self, cells: Sequence[CellRef]) -> str:
        """Return where cells are, in words."""
        if len(cells) == 1:
            return self._place(cells[0])
        return translate("Cells", "{count} cells").format(count=len(cells))

    def _place(self, ref: CellRef) -> str:
        workshop = self._bridge.workshop
        return f"{workshop.activity(ref.activity).name} × {workshop.role(ref.role).name}"


def _replaces() -> str:
    return translate(
        "Cells", "These cells have different notes; what is written here takes their place."
    )
