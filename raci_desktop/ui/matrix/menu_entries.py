"""Context menus as data: entries with words, checks, submenus and what they would do."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field

from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu, QWidget

from raci_desktop.domain.matrix import Cell, CellRef
from raci_desktop.ui.matrix.describe import tip_of
from raci_desktop.ui.matrix.menus import plain

Run = Callable[[], object]
Show = Callable[[Mapping[CellRef, Cell]], object]


@dataclass(frozen=True, slots=True)
class Entry:
    """One entry; without words it is a separator, without anything to run it is greyed out."""

    words: str = ""
    run: Run | None = None
    keys: str = ""
    checked: bool | None = None
    """Whether it has a check mark; None for entries that are no choice."""
    children: tuple["Entry", ...] = ()
    about: tuple[str, ...] = ()
    """Lines of the tooltip, such as the findings it would open."""
    cells: Mapping[CellRef, Cell] = field(default_factory=dict[CellRef, Cell])
    """The cells as it would leave them, shown in the matrix while the entry is under the cursor."""


SEPARATOR = Entry()


def build_menu(parent: QWidget, entries: Sequence[Entry], show: Show | None = None) -> QMenu:
    """Return a menu of entries; ``show`` shows cells as an entry would leave them."""
    menu = QMenu(parent)
    menu.setToolTipsVisible(True)
    cells = add_entries(menu, entries)
    if show is not None:
        _show_hovered(menu, cells, show)
    return menu


def _show_hovered(menu: QMenu, cells: Mapping[QAction, Mapping[CellRef, Cell]], show: Show) -> None:
    def hovered(action: QAction) -> None:
        show(cells.get(action, {}))

    menu.hovered.connect(hovered)
    menu.aboutToHide.connect(lambda: show({}))


def add_entries(menu: QMenu, entries: Sequence[Entry]) -> dict[QAction, Mapping[CellRef, Cell]]:
    """Add entries to a menu; return what each would make of the cells."""
    cells: dict[QAction, Mapping[CellRef, Cell]] = {}
    for entry in entries:
        if not entry.words:
            menu.addSeparator()
        elif entry.children:
            sub = menu.addMenu(plain(entry.words))
            sub.setToolTipsVisible(True)
            cells.update(add_entries(sub, entry.children))
        else:
            cells[_action(menu, entry)] = entry.cells
    return cells


def _action(menu: QMenu, entry: Entry) -> QAction:
    action = menu.addAction(plain(entry.words))
    action.setEnabled(entry.run is not None)
    if entry.keys:
        action.setShortcut(entry.keys)
    if entry.checked is not None:
        action.setCheckable(True)
        action.setChecked(entry.checked)
    if entry.about:
        action.setToolTip(tip_of(list(entry.about)) or "")
    if entry.run is not None:
        action.triggered.connect(_ignoring_check(entry.run))
    return action


def _ignoring_check(run: Run) -> Callable[[bool], None]:
    def triggered(_checked: bool) -> None:
        run()

    return triggered
