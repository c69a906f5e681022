"""The outline around selected cells, so that a selection is not told by its tint alone."""

from collections.abc import Callable, Set

from PySide6.QtCore import QRect
from PySide6.QtGui import QPainter

from raci_desktop.ui.matrix.cursor import Place
from raci_desktop.ui.theme import Theme, colour

EDGE = 2
"""Px an outline is wide; it lies within the line of the grid at the right and the bottom."""

REACH = EDGE + 1
"""Px beyond a change of the selection within which the outline of neighbours changes."""


def paint_outline(
    painter: QPainter,
    selected: Set[Place],
    shown: Callable[[Place], bool],
    box: Callable[[Place], QRect],
    theme: Theme,
) -> None:
    """Draw the edges of selected cells towards cells that are not.

    ``selected`` reaches one row and column beyond what is painted; ``shown`` says which places
    are cells to be painted, and ``box`` where they are.
    """
    brush = colour(theme.colours.focus)
    for place in selected:
        if not shown(place):
            continue
        row, column = place
        rect = box(place)
        left, top, width, height = rect.left(), rect.top(), rect.width(), rect.height()
        if (row - 1, column) not in selected:
            painter.fillRect(left, top, width, EDGE, brush)
        if (row + 1, column) not in selected:
            painter.fillRect(left, top + height - EDGE - 1, width, EDGE, brush)
        if (row, column - 1) not in selected:
            painter.fillRect(left, top, EDGE, height, brush)
        if (row, column + 1) not in selected:
            painter.fillRect(left + width - EDGE - 1, top, EDGE, height, brush)
