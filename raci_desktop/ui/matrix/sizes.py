"""Sizes of rows, columns and headers at the zoom in force, shared by the three views."""

from raci_desktop.ui.matrix.rows import ActivityRow, BlankRow, GroupRow, Row
from raci_desktop.ui.tokens import MEASURES

WIDEST = 132
"""Px at 100 % a role column may grow to when there is room to spare."""


def scaled(px: float, zoom: int) -> int:
    """Return a length at a zoom in per cent, in whole px."""
    return round(px * zoom / 100)


def row_height(row: Row, zoom: int) -> int:
    """Return the height of a row."""
    match row:
        case GroupRow():
            return scaled(MEASURES.group_row, zoom)
        case ActivityRow() | BlankRow():
            return scaled(MEASURES.row, zoom)
        case _:
            return scaled(MEASURES.totals_row, zoom)


def header_height(zoom: int) -> int:
    """Return the height of the header: function band and role names."""
    return scaled(MEASURES.function_band, zoom) + scaled(MEASURES.role_header, zoom)


def column_width(available: int, count: int, zoom: int) -> int:
    """Return the width of a role column: it fills the room there is, within limits."""
    least, most = scaled(MEASURES.role_column_min, zoom), scaled(WIDEST, zoom)
    return max(least, min(most, available // max(1, count)))
