"""The key sheet (F1): every key and gesture of the window, with a field to look for one."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QHeaderView, QTreeWidget, QTreeWidgetItem, QWidget

from raci_desktop.analysis.guess.folding import fold
from raci_desktop.domain.translation import QT_TRANSLATE_NOOP, translate
from raci_desktop.ui.actions import ACTIONS, MENUS
from raci_desktop.ui.dialogs.frame import FormDialog, line_edit
from raci_desktop.ui.dialogs.parts import Label
from raci_desktop.ui.theme import ThemeHolder
from raci_desktop.ui.tokens import MEASURES, TYPE

SIZE = QSize(800, 640)
_LEAST = QSize(720, 460)
_KEYS_WIDTH = 320
_ROW = QSize(0, 26)


@dataclass(frozen=True, slots=True)
class KeyLine:
    """What keys or a gesture do; both texts in English, marked for translation."""

    keys: str
    does: str


MATRIX_KEYS: tuple[KeyLine, ...] = (
    KeyLine(
        QT_TRANSLATE_NOOP("Keys", "R, A, C, I (S)"),
        QT_TRANSLATE_NOOP("Keys", "Put the letter into the selected cells, or take it out"),
    ),
    KeyLine(
        QT_TRANSLATE_NOOP("Keys", "Shift + letter"),
        QT_TRANSLATE_NOOP("Keys", "Let the letter stand alone in the selected cells"),
    ),
    KeyLine(
        QT_TRANSLATE_NOOP("Keys", "Delete"),
        QT_TRANSLATE_NOOP("Keys", "Take all letters out of the selected cells"),
    ),
    KeyLine(
        QT_TRANSLATE_NOOP("Keys", "Arrows, Tab, Enter"),
        QT_TRANSLATE_NOOP("Keys", "Go from cell to cell; Enter goes down"),
    ),
    KeyLine(
        QT_TRANSLATE_NOOP("Keys", "Home, End, Ctrl + Home, Ctrl + End"),
        QT_TRANSLATE_NOOP("Keys", "Go to the ends of the row, or of the matrix"),
    ),
    KeyLine(
        QT_TRANSLATE_NOOP("Keys", "Ctrl + arrows"),
        QT_TRANSLATE_NOOP("Keys", "Go to where letters begin or end"),
    ),
    KeyLine(
        QT_TRANSLATE_NOOP("Keys", "Shift + arrows, Shift + click"),
        QT_TRANSLATE_NOOP("Keys", "Select the cells from the first one to here"),
    ),
    KeyLine(
        QT_TRANSLATE_NOOP("Keys", "Ctrl + click"),
        QT_TRANSLATE_NOOP("Keys", "Add cells to the selection, or take them out"),
    ),
    KeyLine(
        QT_TRANSLATE_NOOP("Keys", "Shift + Space, Ctrl + Space"),
        QT_TRANSLATE_NOOP("Keys", "Select the whole row, or the whole column"),
    ),
    KeyLine(
        QT_TRANSLATE_NOOP("Keys", "Space"),
        QT_TRANSLATE_NOOP("Keys", "Go on to the next cell"),
    ),
    KeyLine(
        QT_TRANSLATE_NOOP("Keys", "/, typing across"),
        QT_TRANSLATE_NOOP("Keys", "Add the next letter to the cell before: A/R"),
    ),
    KeyLine(
        QT_TRANSLATE_NOOP("Keys", "Backspace, typing across"),
        QT_TRANSLATE_NOOP("Keys", "Take back the letter typed last"),
    ),
    KeyLine(
        QT_TRANSLATE_NOOP("Keys", "F2"),
        QT_TRANSLATE_NOOP(
            "Keys", "Edit the note of a cell, or the name of a selected row or column"
        ),
    ),
    KeyLine(
        QT_TRANSLATE_NOOP("Keys", "Shift + F10"),
        QT_TRANSLATE_NOOP("Keys", "Open the menu of a cell, a row or a role"),
    ),
    KeyLine(
        QT_TRANSLATE_NOOP("Keys", "Left, Right or Enter on a group"),
        QT_TRANSLATE_NOOP("Keys", "Fold or unfold it; Ctrl + Left or Right: all groups"),
    ),
    KeyLine(
        QT_TRANSLATE_NOOP("Keys", "Ctrl + wheel"),
        QT_TRANSLATE_NOOP("Keys", "Zoom the matrix"),
    ),
    KeyLine(
        QT_TRANSLATE_NOOP("Keys", "Esc"),
        QT_TRANSLATE_NOOP("Keys", "Let go of the armed letter or the selection, or cancel a drag"),
    ),
)
POINTER_GESTURES: tuple[KeyLine, ...] = (
    KeyLine(
        QT_TRANSLATE_NOOP("Keys", "Drag from the tray"),
        QT_TRANSLATE_NOOP("Keys", "Add the letter to a cell"),
    ),
    KeyLine(
        QT_TRANSLATE_NOOP("Keys", "Drag from cell to cell"),
        QT_TRANSLATE_NOOP("Keys", "Move the letter; with Ctrl copy it"),
    ),
    KeyLine(
        QT_TRANSLATE_NOOP("Keys", "Drag out of the matrix"),
        QT_TRANSLATE_NOOP("Keys", "Take the letter out of its cell"),
    ),
    KeyLine(
        QT_TRANSLATE_NOOP("Keys", "Click a letter, then cells"),
        QT_TRANSLATE_NOOP("Keys", "Put the armed letter into each cell clicked"),
    ),
    KeyLine(
        QT_TRANSLATE_NOOP("Keys", "Drag from an empty cell"),
        QT_TRANSLATE_NOOP("Keys", "Select several cells"),
    ),
    KeyLine(
        QT_TRANSLATE_NOOP("Keys", "Click a role or an activity"),
        QT_TRANSLATE_NOOP("Keys", "Select its column or its row"),
    ),
    KeyLine(
        QT_TRANSLATE_NOOP("Keys", "Drag a row, a role, a group or a function"),
        QT_TRANSLATE_NOOP("Keys", "Change the order; a row joins the group it is dropped in"),
    ),
    KeyLine(
        QT_TRANSLATE_NOOP("Keys", "Drag the tab of a step"),
        QT_TRANSLATE_NOOP("Keys", "Change the order of the steps between first and last stage"),
    ),
    KeyLine(
        QT_TRANSLATE_NOOP("Keys", "Click the arrow of a group"),
        QT_TRANSLATE_NOOP("Keys", "Fold or unfold it; with Alt all groups"),
    ),
)

STAGE_KEYS: tuple[KeyLine, ...] = (
    KeyLine(
        QT_TRANSLATE_NOOP("Keys", "F2 on a tab"),
        QT_TRANSLATE_NOOP("Keys", "Name the stage, and say what the room calls it"),
    ),
    KeyLine(
        QT_TRANSLATE_NOOP("Keys", "Ctrl + D on a tab"),
        QT_TRANSLATE_NOOP("Keys", "Add a step with the letters of the stage"),
    ),
    KeyLine(
        QT_TRANSLATE_NOOP("Keys", "Alt + Left or Right on a tab"),
        QT_TRANSLATE_NOOP("Keys", "Move the step earlier or later"),
    ),
    KeyLine(
        QT_TRANSLATE_NOOP("Keys", "Delete on a tab"),
        QT_TRANSLATE_NOOP("Keys", "Remove the step with its letters"),
    ),
    KeyLine(
        QT_TRANSLATE_NOOP("Keys", "B, held in Compare"),
        QT_TRANSLATE_NOOP("Keys", "Show the earlier stage"),
    ),
    KeyLine(
        QT_TRANSLATE_NOOP("Keys", "Enter in Compare"),
        QT_TRANSLATE_NOOP("Keys", "Go to the cell in its stage; in the ledger, choose or vote"),
    ),
)


class KeysDialog(FormDialog):
    """Two columns, keys and what they do, under the menus they belong to."""

    def __init__(
        self, actions: Mapping[str, QAction], theme: ThemeHolder, parent: QWidget | None = None
    ) -> None:
        """Show the keys the actions really have."""
        super().__init__(theme, translate("Keys", "Keys and gestures"), "", parent)
        self.setMinimumSize(_LEAST)
        self._actions = actions
        self.field = line_edit(placeholder=translate("Keys", "Find a key or what it does"))
        self.field.setAccessibleName(translate("Keys", "Find a key or what it does"))
        self.field.setClearButtonEnabled(True)
        self.none = Label(theme, translate("Keys", "No key does that."), TYPE.body, "text_2")
        self.none.hide()
        self.tree = _tree()
        self.lines.addWidget(self.field)
        self.lines.addWidget(self.none)
        self.lines.addWidget(self.tree, 1)
        self.button = self.add_buttons(translate("Keys", "Close"), reject="")
        self._fill()
        self.field.textChanged.connect(self._filter)
        self.field.setFocus()

    def sizeHint(self) -> QSize:
        return SIZE

    def _fill(self) -> None:
        self._add(translate("Keys", "In the matrix"), [_spoken(line) for line in MATRIX_KEYS])
        self._add(
            translate("Keys", "With the pointer"), [_spoken(line) for line in POINTER_GESTURES]
        )
        self._add(
            translate("Keys", "On the tabs and in Compare"), [_spoken(line) for line in STAGE_KEYS]
        )
        self._add(translate("Keys", "While presenting"), _wall_lines())
        for menu in MENUS:
            lines = list(self._menu_lines(menu))
            if lines:
                self._add(translate("Menus", menu), lines)
        self.tree.expandAll()

    def _menu_lines(self, menu: str) -> Iterator[tuple[str, str]]:
        """Yield keys and words of the actions of a menu that have keys."""
        for spec in ACTIONS:
            action = self._actions.get(spec.name)
            if spec.menu == menu and action is not None and not action.shortcut().isEmpty():
                keys = action.shortcut().toString(QKeySequence.SequenceFormat.NativeText)
                yield keys, action.text().replace("&", "").rstrip("…")

    def _add(self, heading: str, lines: list[tuple[str, str]]) -> None:
        section = QTreeWidgetItem(self.tree, [heading])
        section.setFirstColumnSpanned(True)
        section.setSizeHint(0, _ROW)
        font = section.font(0)
        font.setBold(True)
        section.setFont(0, font)
        section.setData(1, Qt.ItemDataRole.AccessibleTextRole, heading)
        for keys, does in lines:
            QTreeWidgetItem(section, [keys, does])

    def _filter(self, words: str) -> None:
        wanted = fold(words).split()
        shown = 0
        for section in _children(self.tree.invisibleRootItem()):
            left = [item for item in _children(section) if not _hide(item, wanted)]
            section.setHidden(not left)
            shown += len(left)
        self.none.setVisible(not shown)


def _wall_lines() -> list[tuple[str, str]]:
    from raci_desktop.ui.presenter.keys import WALL_KEYS

    return [(one.shown, translate("PresenterKeys", one.words)) for one in WALL_KEYS]


def _spoken(line: KeyLine) -> tuple[str, str]:
    return translate("Keys", line.keys), translate("Keys", line.does)


def _tree() -> QTreeWidget:
    tree = QTreeWidget()
    tree.setColumnCount(2)
    tree.setHeaderLabels([translate("Keys", "Keys"), translate("Keys", "What they do")])
    tree.setAccessibleName(translate("Keys", "Keys and gestures"))
    tree.setRootIsDecorated(False)
    tree.setIndentation(12)
    tree.setItemsExpandable(False)
    tree.setUniformRowHeights(True)
    tree.setWordWrap(False)
    tree.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
    tree.header().setSectionResizeMode(0, QHeaderView.ResizeMode.Interactive)
    tree.header().setMinimumHeight(MEASURES.smallest_target)
    tree.setColumnWidth(0, _KEYS_WIDTH)
    return tree


def _children(item: QTreeWidgetItem) -> list[QTreeWidgetItem]:
    found = (item.child(number) for number in range(item.childCount()))
    return [child for child in found if child is not None]


def _hide(item: QTreeWidgetItem, wanted: list[str]) -> bool:
    text = fold(f"{item.text(0)} {item.text(1)}")
    hidden = not all(word in text for word in wanted)
    item.setHidden(hidden)
    return hidden
