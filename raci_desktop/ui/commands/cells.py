"""Commands on cells: the context menu, notes, scopes."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import QPoint

from raci_desktop.analysis.finding import Finding
from raci_desktop.domain.edits import SetNote, SetScope
from raci_desktop.domain.matrix import CellRef, Mark
from raci_desktop.ui.commands.base import Commands
from raci_desktop.ui.dialogs.cell import ask_note, ask_scope
from raci_desktop.ui.matrix.menu_entries import Entry, add_entries
from raci_desktop.ui.matrix.menus import CellMenu
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

    def cell_menu(self, ref: CellRef, where: QPoint) -> None:
        """Open the menu of a cell."""
        view = self._page.matrix.view_of(ref)
        if view is None:
            return
        theme = self._page.theme.theme
        builder = CellMenu(
            view, self._page.matrix.scene, theme, view.execute, self._ask, self._choose
        )
        menu = builder.build(ref, view.selected_refs())
        menu.addSeparator()
        add_entries(menu, self._parts_of(ref))
        menu.popup(where)

    def _choose(self, finding: Finding) -> None:
        """Choose a finding of a cell, and let it be read."""
        self._page.show_findings(True)
        self._state.choose_finding(finding)

    def _ask(self, ref: CellRef, mark: Mark | None) -> None:
        if mark is None:
            self._ask_note(ref)
            return
        text = ask_scope(
            self._page,
            self._page.theme,
            self._place(ref),
            self._bridge.workshop.scopes,
            mark.scope,
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
        if not self._writable(ref.stage):
            return
        note = self._bridge.workshop.cell(ref).note
        text = ask_note(self._page, self._page.theme, self._place(ref), note)
        if text is not None:
            self._bridge.execute(SetNote(ref, text))

    def _place(self, ref: CellRef) -> str:
        workshop = self._bridge.workshop
        return f"{workshop.activity(ref.activity).name} × {workshop.role(ref.role).name}"
