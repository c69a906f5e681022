"""What assistive technology is told of a window: its tree of names, roles, states and places."""

from collections.abc import Iterator
from dataclasses import dataclass

from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QAccessible, QAccessibleInterface
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QAbstractSpinBox,
    QApplication,
    QComboBox,
    QLabel,
    QLineEdit,
    QToolBar,
    QToolButton,
    QWidget,
)

from raci_desktop.ui.tokens import MEASURES

Role = QAccessible.Role
LEAST = MEASURES.smallest_target

CONTROLS = {
    Role.Button,
    Role.ButtonDropDown,
    Role.ButtonMenu,
    Role.CheckBox,
    Role.ComboBox,
    Role.EditableText,
    Role.HotkeyField,
    Role.Link,
    Role.PageTab,
    Role.RadioButton,
    Role.Slider,
    Role.SpinBox,
}
"""What is pressed, chosen or typed into, and is a widget, a tab or a link."""
ITEMS = {Role.Cell, Role.ColumnHeader, Role.ListItem, Role.MenuItem, Role.TreeItem}
"""What is chosen within a view or a menu."""
VIEWS = {Role.List, Role.Table, Role.Tree, Role.PageTabList}
"""What is walked by the arrow keys."""

NAMELESS = {
    Role.Border: "a line",
    Role.Client: "a pane that only groups what has names itself",
    Role.Graphic: "a decoration beside the words that say the same",
    Role.Grip: "Qt gives it no keys; what it makes room for scrolls without",
    Role.Indicator: "an arrow of a scroll bar",
    Role.LayeredPane: "a stack of pages that only groups",
    Role.MenuBar: "there is one only, and its menus have names",
    Role.Pane: "the corner of a table, without words on the screen either",
    Role.PopupMenu: "its entry has the name",
    Role.ScrollBar: "belongs to the view around it, and the arrow keys do the same",
    Role.Separator: "a line",
    Role.Splitter: "a line",
    Role.Whitespace: "room",
}
"""Roles that may stand without a name, and why."""

SMALL = {
    "qt_toolbar_ext_button": "Qt's own, for a tool bar too narrow, which ours never is",
    "ScrollLeftButton": "Qt's own; the arrow keys go to every tab",
    "ScrollRightButton": "Qt's own; the arrow keys go to every tab",
}
"""Controls that may be small or out of the walk of the keys, by object name, and why."""


@dataclass(frozen=True, slots=True)
class Element:
    """One element of the tree."""

    path: str
    role: Role
    name: str
    description: str
    box: QRect
    shown: bool
    enabled: bool
    widget: QWidget | None

    def __str__(self) -> str:
        return f"{self.path} [{self.role.name}] “{self.name}”"


def elements(root: QWidget) -> list[Element]:
    """Return all elements of a window, those hidden included, from the top."""
    top = QAccessible.queryAccessibleInterface(root)
    assert top is not None
    return list(_walk(top, ""))


def _walk(interface: QAccessibleInterface, above: str) -> Iterator[Element]:
    thing = interface.object()
    widget = thing if isinstance(thing, QWidget) else None
    own = (thing.objectName() or type(thing).__name__) if thing is not None else ""
    path = f"{above}/{own}" if own else above
    state = interface.state()
    yield Element(
        path=path,
        role=interface.role(),
        name=interface.text(QAccessible.Text.Name),
        description=interface.text(QAccessible.Text.Description),
        box=interface.rect(),
        shown=not state.invisible and (widget is None or widget.isVisible()),
        enabled=not state.disabled,
        widget=widget,
    )
    for number in range(interface.childCount()):
        child = interface.child(number)
        if child is not None and child.isValid():
            yield from _walk(child, path)


# -- what is wrong with it ------------------------------------------------------------------------


def faults(root: QWidget) -> list[str]:
    """Return what is wrong with the tree of a window, one line each."""
    found: list[str] = []
    for element in elements(root):
        counts = element.shown or element.role is Role.MenuItem
        if not counts or _is_inner(element.widget):
            continue
        found += [f"{what}: {element}" for what in _faults_of(element)]
    return found


def _faults_of(element: Element) -> Iterator[str]:
    wanted = element.role in CONTROLS | ITEMS | VIEWS or element.role not in NAMELESS
    if wanted and not element.name.strip() and not _is_blank(element):
        yield "no name"
    if element.name != element.name.strip():
        yield "a name with blanks around it"
    for text in (element.name, element.description):
        if "<qt>" in text or "&amp;" in text:
            yield f"markup is read out ({text})"
    small = element.box.width() < LEAST or element.box.height() < LEAST
    if small and element.shown and element.role in CONTROLS | ITEMS and _own(element):
        yield f"smaller than {LEAST} px ({element.box.width()} x {element.box.height()})"
    if element.role in CONTROLS | VIEWS and not _has_keys(element):
        yield "not to be reached by keys"
    if isinstance(element.widget, QLabel) and not _is_plain(element.widget):
        yield "rich text"


def _own(element: Element) -> bool:
    return element.widget is None or element.widget.objectName() not in SMALL


def _is_blank(element: Element) -> bool:
    """Whether there is nothing to see either: a label waiting for words."""
    widget = element.widget
    return isinstance(widget, QLabel) and not widget.text() and widget.pixmap().isNull()


def _is_inner(widget: QWidget | None) -> bool:
    """Whether a widget is a part of another control, which has the name and the keys."""
    parent = widget.parentWidget() if widget is not None else None
    if isinstance(parent, (QComboBox, QAbstractSpinBox)):
        return True
    # The cross in a field and its kin: the keys of the field do the same.
    return isinstance(parent, QLineEdit)


def _is_plain(label: QLabel) -> bool:
    return label.textFormat() is Qt.TextFormat.PlainText or not label.text()


def _has_keys(element: Element) -> bool:
    widget = element.widget
    if widget is None or not element.enabled or not _own(element):
        return True
    if (widget.focusProxy() or widget).focusPolicy() & Qt.FocusPolicy.TabFocus:
        return True
    return _is_in_the_menus(widget) or _is_one_of_a_group(widget)


def _is_in_the_menus(widget: QWidget) -> bool:
    """Whether a button of a tool bar is an entry of the menus too, where keys reach it."""
    if not isinstance(widget, QToolButton) or not isinstance(widget.parentWidget(), QToolBar):
        return False
    action = widget.defaultAction()
    return action is not None and len(action.associatedObjects()) > 1


def _is_one_of_a_group(widget: QWidget) -> bool:
    """Whether a button is one of several to choose from: Tab goes to one, the arrows to all."""
    group = widget.group() if isinstance(widget, QAbstractButton) else None
    return group is not None and any(
        one.focusPolicy() & Qt.FocusPolicy.TabFocus for one in group.buttons()
    )


# -- the walk of the keys -------------------------------------------------------------------------


def walked(root: QWidget, key: Qt.Key, most: int = 600) -> list[QWidget]:
    """Return the widgets that a key leads to, one after the other, until it comes round.

    A table in which the key goes from cell to cell counts once. Raises AssertionError when the
    keyboard is lost, or no place comes again.
    """
    root.activateWindow()
    QApplication.processEvents()
    places: list[tuple[QWidget, int, int]] = []
    for _ in range(most):
        focus = QApplication.focusWidget()
        assert focus is not None, "nothing has the keyboard"
        index = focus.currentIndex() if isinstance(focus, QAbstractItemView) else None
        place = (focus, index.row() if index else 0, index.column() if index else 0)
        if place in places:
            return list(dict.fromkeys(widget for widget, _, _ in places))
        places.append(place)
        QTest.keyClick(focus, key)
        QApplication.processEvents()
    raise AssertionError(f"no end after {most} presses")


def unreached(root: QWidget, key: Qt.Key = Qt.Key.Key_Tab) -> list[str]:
    """Return the widgets of a window that take the keyboard and that a key never leads to.

    Whatever is trapped somewhere does not reach the rest, and so is found too.
    """
    reached = walked(root, key)
    return [
        f"not reached by {key.name}: {type(one).__name__} “{one.accessibleName()}”"
        for one in root.findChildren(QWidget)
        if one.isVisible()
        and one.isEnabled()
        and one.window() is root
        and one.focusPolicy() & Qt.FocusPolicy.TabFocus
        and one.focusProxy() is None
        and not _is_inner(one)
        and one not in reached
    ]
