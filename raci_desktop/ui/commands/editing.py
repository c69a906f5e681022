"""The Edit menu: what its entries do depends on what has the focus, cells, names or a text."""

from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import (
    QAbstractItemView,
    QApplication,
    QLineEdit,
    QPlainTextEdit,
    QTextEdit,
    QWidget,
)

from raci_desktop.application.filling import fill_edit
from raci_desktop.domain.edits import ClearCells
from raci_desktop.domain.translation import translate
from raci_desktop.ui.commands.base import Commands
from raci_desktop.ui.commands.clipboard import ClipboardCommands
from raci_desktop.ui.matrix.activity_view import ActivityView
from raci_desktop.ui.matrix.cursor import Place
from raci_desktop.ui.matrix.stage_view import StageView
from raci_desktop.ui.workshop_page import WorkshopPage

TextField = QLineEdit | QPlainTextEdit | QTextEdit


class EditCommands(Commands):
    """Cut, copy, paste, fill, select and clear, wherever one is."""

    def __init__(self, page: WorkshopPage, clipboard: ClipboardCommands) -> None:
        """Serve a page."""
        super().__init__(page)
        self._clipboard = clipboard

    def copy(self, named: bool = False) -> None:
        """Copy what is selected where the focus is."""
        where = self._focus()
        if isinstance(where, TextField):
            where.copy()
        elif isinstance(where, ActivityView):
            self._clipboard.copy_names(where.selected_activities())
        elif isinstance(where, QAbstractItemView) and not isinstance(where, StageView):
            _copy_rows(where)
        else:
            self._clipboard.copy(named)

    def cut(self) -> None:
        """Cut what is selected where the focus is."""
        where = self._focus()
        if isinstance(where, TextField):
            where.cut()
        elif isinstance(where, ActivityView):
            self._page.say(
                translate("Clipboard", "Names are not cut; copy them, or remove the activities.")
            )
        elif self._in_cells(where):
            self._clipboard.cut()

    def paste(self) -> None:
        """Paste where the focus is."""
        where = self._focus()
        if isinstance(where, TextField):
            where.paste()
        elif isinstance(where, ActivityView):
            self._clipboard.paste(column=True)
        elif self._in_cells(where):
            self._clipboard.paste()

    def select_all(self) -> None:
        """Select everything where the focus is: the whole stage among cells."""
        where = self._focus()
        if isinstance(where, StageView) or where is None:
            self._page.matrix.focused_view().selecting.select_all()
        elif isinstance(where, TextField | QAbstractItemView):
            where.selectAll()

    def clear(self) -> None:
        """Clear the selected cells, or the selected text."""
        where = self._focus()
        if isinstance(where, QLineEdit):
            where.insert("")
        elif isinstance(where, QPlainTextEdit | QTextEdit):
            where.textCursor().removeSelectedText()
        elif isinstance(where, ActivityView):
            where.remove_wanted.emit(where.selected_activities())
        elif self._in_cells(where):
            view = self._page.matrix.focused_view()
            view.execute(ClearCells(tuple(view.selected_refs())))

    def fill_down(self) -> None:
        """Write the first selected row's letters into the rows below it."""
        if self._in_cells(self._focus()):
            view = self._page.matrix.focused_view()
            self._fill(view, view.selecting.runs_down())

    def fill_right(self) -> None:
        """Write the first selected column's letters into the columns to its right."""
        if self._in_cells(self._focus()):
            view = self._page.matrix.focused_view()
            self._fill(view, view.selecting.runs_right())

    def _fill(self, view: StageView, runs: list[list[Place]]) -> None:
        model = view.stage_model
        cells = [[model.ref(model.index(*place)) for place in run] for run in runs]
        known = [[ref for ref in run if ref is not None] for run in cells]
        if not any(len(run) > 1 for run in known):
            self._none_chosen("the cells to fill")
        elif self._writable(model.stage):
            unchanged = translate("Cells", "Nothing changes: the cells are filled so already.")
            self._execute(fill_edit(self._bridge.workshop, known), unchanged)

    # -- where one is -----------------------------------------------------------------------

    def _focus(self) -> QWidget | None:
        """Return what has the focus, if it takes such commands itself; None for the matrix."""
        widget = QApplication.focusWidget()
        if widget is None or not self._page.window().isAncestorOf(widget):
            return None  # a dialog that has just been closed
        return widget if isinstance(widget, TextField | QAbstractItemView) else None

    def _in_cells(self, where: QWidget | None) -> bool:
        """Whether cells are meant; says what to do first where they are not."""
        if where is None or isinstance(where, StageView):
            return True
        self._none_chosen("a cell")
        return False


def _copy_rows(view: QAbstractItemView) -> None:
    """Copy the selected lines of any other list as text."""
    rows: dict[int, list[str]] = {}
    for index in sorted(view.selectedIndexes(), key=lambda one: (one.row(), one.column())):
        rows.setdefault(index.row(), []).append(str(index.data() or ""))
    if rows:
        text = "\n".join("\t".join(row) for row in rows.values())
        QGuiApplication.clipboard().setText(text)
