"""The names of the roles across the wall, each with the bar of its function under it."""

from collections.abc import Sequence

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QPainter

from raci_desktop.domain.roles import Role
from raci_desktop.ui.presenter.fit import Fitted, draw, fit
from raci_desktop.ui.presenter.layout import Columns
from raci_desktop.ui.theme import Theme, colour
from raci_desktop.ui.tokens import TYPE

_BAR = 7.0
_NARROW = 0.85
_AROUND = 24.0
"""Px between the bars of two roles."""


def paint_roles(
    painter: QPainter, box: QRectF, roles: Sequence[Role], places: Columns, theme: Theme
) -> None:
    """Paint names, bars, and the line under them; ``box`` goes from margin to margin."""
    colours = theme.colours
    names = QRectF(box.left(), box.top(), box.width(), box.height() - _BAR - 12)
    painter.fillRect(QRectF(box.left(), box.bottom() - 1.5, box.width(), 1.5), colour(colours.line))
    for place, role in enumerate(roles):
        column = places.box(place, names.top(), names.height())
        words = _name(role.name, column.width() - 4)
        draw(painter, column, words, colour(colours.text), Qt.AlignmentFlag.AlignHCenter)
        bar = places.box(place, box.bottom() - _BAR, _BAR).adjusted(_AROUND, 0, -_AROUND, 0)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(colour(colours.band(role.function.value)))
        painter.drawRoundedRect(bar, 2, 2)


def _name(name: str, room: float) -> Fitted:
    """Return a name in two short lines rather than in one from edge to edge."""
    narrow = fit(name, TYPE.presenter_role, room * _NARROW, lines=2)
    if not narrow.cut and narrow.size == TYPE.presenter_role.size:
        return narrow
    return fit(name, TYPE.presenter_role, room, lines=2)
