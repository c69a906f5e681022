"""What the room has said of a row: its word, and the sign in the corner of the row's name."""

from PySide6.QtCore import QPointF
from PySide6.QtGui import QPainter

from raci_desktop.domain.ids import ActivityId
from raci_desktop.domain.record import RowState
from raci_desktop.domain.translation import QT_TRANSLATE_NOOP, translate
from raci_desktop.domain.workshop import Workshop
from raci_desktop.ui import icons
from raci_desktop.ui.theme import Theme

SIGN = 13.0
"""Px the sign takes at 100 %; agreed, contested and parked differ by shape."""
INSET = 4.0

_ICONS = {
    RowState.AGREED: "circle-check",
    RowState.CONTESTED: "scale",
    RowState.PARKED: "square-parking",
}
_WORDS = {
    RowState.AGREED: QT_TRANSLATE_NOOP("RowState", "Agreed"),
    RowState.CONTESTED: QT_TRANSLATE_NOOP("RowState", "Contested"),
    RowState.PARKED: QT_TRANSLATE_NOOP("RowState", "Parked"),
}


def state_words(state: RowState) -> str:
    """Return the word of a row's state."""
    return translate("RowState", _WORDS[state])


def state_lines(workshop: Workshop, activity: ActivityId) -> list[str]:
    """Return what is said of a row, as lines for its tooltip and description."""
    state = workshop.record.row_state(activity)
    if state is None:
        return []
    return [translate("RowState", "The room says: {state}").format(state=state_words(state))]


def sign_colour(state: RowState, theme: Theme) -> str:
    """Return the colour of a state's sign."""
    match state:
        case RowState.AGREED:
            return theme.colours.severity("ok").text
        case RowState.CONTESTED:
            return theme.colours.severity("warning").text
        case RowState.PARKED:
            return theme.colours.text_2


def paint_state(
    painter: QPainter, right: float, state: RowState, theme: Theme, zoom: float
) -> None:
    """Paint the sign of a state into the upper corner of a cell that ends at ``right``."""
    side, inset = SIGN * zoom, INSET * zoom
    ratio = painter.device().devicePixelRatio()
    sign = icons.icon_pixmap(_ICONS[state], sign_colour(state, theme), side, ratio)
    painter.drawPixmap(QPointF(right - inset - side, inset), sign)
