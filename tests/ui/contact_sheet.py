"""Paint every chip, cell and header into PNG pictures, to look at beside the mockups.

Run: QT_QPA_PLATFORM=offscreen python tests/ui/contact_sheet.py FOLDER [ZOOM] [RATIO]
"""

import sys
from pathlib import Path

from PySide6.QtCore import QPointF, QRect, QRectF, QSizeF
from PySide6.QtGui import QGuiApplication, QPainter, QPixmap

from raci_desktop.ui.chips import THUMBNAIL_SIDE, paint_chip, paint_lifted
from raci_desktop.ui.chips_cache import dragged_pixmap, new_pixmap, severity_pixmap
from raci_desktop.ui.matrix.cell_paint import (
    CURRENT,
    DROP_TARGET,
    SELECTED,
    CellPainter,
    CellPicture,
    MarkPicture,
)
from raci_desktop.ui.matrix.header_paint import HeaderPainter
from raci_desktop.ui.matrix.header_paint_pictures import (
    ActivityPicture,
    BandPicture,
    GroupFillPicture,
    GroupPicture,
    RolePicture,
    TextPicture,
    TotalPicture,
)
from raci_desktop.ui.theme import THEMES, Theme, colour
from raci_desktop.ui.tokens import MEASURES

A, R, C, INFORMED, S = (MarkPicture(letter, letter) for letter in "ARCIS")
DRIVER = MarkPicture("R", "D")
UNREAD = MarkPicture("?", "?")
A_PRODUCT = MarkPicture("A", "A", "product")
A_IT = MarkPicture("A", "A", "IT")
A_LONG = MarkPicture("A", "A", "product-funded services abroad")

CELLS: tuple[tuple[CellPicture, int], ...] = (
    (CellPicture((A,), flag="blocker"), 0),
    (CellPicture((R,)), 0),
    (CellPicture((C,), "R", True), 0),
    (CellPicture((INFORMED,), "A", True), 0),
    (CellPicture((S,), "R", True, "note"), 0),
    (CellPicture((UNREAD,), note=True), 0),
    (CellPicture((DRIVER,), "I", True, "warning"), 0),
    (CellPicture((), "A", True), 0),
    (CellPicture((A_PRODUCT,), "I", True), 0),
    (CellPicture((A_IT,), "I", True, "blocker"), 0),
    (CellPicture((A_LONG,), "I", True, "blocker"), 0),
    (CellPicture((A, R)), 0),
    (CellPicture((A, R), "A/R", True, "warning", note=True), 0),
    (CellPicture((A_PRODUCT, A_IT), "R", True, "warning"), 0),
    (CellPicture((A_LONG, A_PRODUCT)), 0),
    (CellPicture((A, R, C), "I", True, "note"), 0),
    (CellPicture((A_PRODUCT, R, C)), 0),
    (CellPicture((A, R, C, INFORMED)), 0),
    (CellPicture((A,), flag="blocker", outline="blocker", lifted="A"), 0),
    (CellPicture((INFORMED,)), DROP_TARGET),
    (CellPicture((A,), outline="warning", flag="warning"), 0),
    (CellPicture((C,), outline="note", flag="note"), 0),
    (CellPicture((INFORMED,)), SELECTED),
    (CellPicture((A,)), SELECTED | CURRENT),
    (CellPicture(()), CURRENT),
    (CellPicture((INFORMED,), faded=True), 0),
    (CellPicture((A,), "I", True, large_former=True), 0),
    (CellPicture((R,), ghost=True), 0),
)

ROLES = ("Head of Operations", "Application support", "Head of Product", "Head of Delivery",
         "Product teams", "Accountability Engineering", "Chief Information Security Officer",
         "Zuständigkeitsverwaltungsbehörde")  # fmt: skip
BANDS = (
    ("Operations", "operations", 2),
    ("Product", "product", 1),
    ("Delivery", "delivery", 1),
    ("Product", "product", 1),
    ("Everything else in the firm", "other", 2),
    ("Legal", "other", 1),
)
ACTIVITIES = (
    ActivityPicture("Availability of product-funded services"),
    ActivityPicture("Fund on-call", "product- and IT-funded", "blocker"),
    ActivityPicture("Command a major incident with all teams on the line and their managers", "IT"),
    ActivityPicture("שלום עולם / العربية / ไทย / 日本語", "product-funded", selected=True),
    ActivityPicture("Support foundational systems", current=True),
)  # fmt: skip
TOTALS = (
    TotalPicture(((10, "A"),), "warning"), TotalPicture(((10, "R"),)), TotalPicture(),
    TotalPicture(((3, "A"), (2, "R"))), TotalPicture((), "note", "note"),
)  # fmt: skip


def sheet(theme: Theme, zoom: float, ratio: float) -> QPixmap:
    """Return one picture with everything in one appearance."""
    size = QSizeF(920 * zoom, 740 * zoom)
    pixmap = new_pixmap(size, ratio, colour(theme.colours.window))
    painter = QPainter(pixmap)
    y = _chips(painter, theme, zoom)
    y = _cells(painter, theme, zoom, ratio, y)
    _headers(painter, theme, zoom, ratio, y)
    painter.end()
    return pixmap


def _chips(painter: QPainter, theme: Theme, zoom: float) -> int:
    x = 12.0
    for side in (THUMBNAIL_SIDE, 18, 22, 26, 28, 36, 48, 72):
        for code in "ARCIS?":
            symbol = "" if side == THUMBNAIL_SIDE else code
            wide = side * zoom
            if x + wide > painter.device().width() / painter.device().devicePixelRatio():
                break
            paint_chip(painter, QRectF(x, 12, wide, wide), code, symbol, theme)
            x += wide * 1.25
        x += 8
    x = 12.0
    y = 96 * zoom
    for code in "ARCIS":
        paint_lifted(painter, QRectF(x, y, 28 * zoom, 28 * zoom), code, code, theme)
        x += 40 * zoom
    for code in "ASC":
        ratio = painter.device().devicePixelRatio()
        painter.drawPixmap(QPointF(x, y - 10), dragged_pixmap(code, code, 34 * zoom, theme, ratio))
        x += 56 * zoom
    for side in (12, 16, 20, 32):
        for word in ("blocker", "warning", "note", "ok"):
            ratio = painter.device().devicePixelRatio()
            painter.drawPixmap(QPointF(x, y), severity_pixmap(word, side * zoom, theme, ratio))
            x += (side + 6) * zoom
    return int(140 * zoom)


def _cells(painter: QPainter, theme: Theme, zoom: float, ratio: float, y: int) -> int:
    cells = CellPainter(theme, zoom, ratio)
    wide, high = int(MEASURES.role_column * zoom), int(MEASURES.row * zoom)
    narrow = int(MEASURES.role_column_min * zoom)
    for index, (picture, state) in enumerate(CELLS):
        row, column = divmod(index, 11)
        cells.paint(painter, QRect(12 + column * wide, y + row * high, wide, high), picture, state)
    top = y + 3 * high + 6
    for index, (picture, state) in enumerate(CELLS[8:20]):
        cells.paint(painter, QRect(12 + index * narrow, top, narrow, high), picture, state)
    return top + high + 12


def _headers(painter: QPainter, theme: Theme, zoom: float, ratio: float, y: int) -> None:
    headers = HeaderPainter(theme, zoom, ratio)
    first, wide = int(MEASURES.activity_column * zoom), int(MEASURES.role_column * zoom)
    band, role = int(MEASURES.function_band * zoom), int(MEASURES.role_header * zoom)
    high, group = int(MEASURES.row * zoom), int(MEASURES.group_row * zoom)
    headers.paint(painter, QRect(12, y, first, band), TextPicture())
    headers.paint(painter, QRect(12, y + band, first, role), TextPicture("Activity"))
    x = 12 + first
    for name, function, count in BANDS:
        headers.paint(painter, QRect(x, y, wide * count, band), BandPicture(name, function))
        x += wide * count
    for index, name in enumerate(ROLES):
        box = QRect(12 + first + index * wide, y + band, wide, role)
        headers.paint(painter, box, RolePicture(name, selected=index == 2))
    y += band + role
    headers.paint(painter, QRect(12, y, first, group), GroupPicture("Digital services", "8"))
    headers.paint(painter, QRect(12 + first, y, wide * 5, group), GroupFillPicture())
    y += group
    cells = CellPainter(theme, zoom, ratio)
    for row, activity in enumerate(ACTIVITIES):
        headers.paint(painter, QRect(12, y, first, high), activity)
        for column in range(5):
            picture, state = CELLS[(row * 5 + column) % len(CELLS)]
            cells.paint(painter, QRect(12 + first + column * wide, y, wide, high), picture, state)
        y += high
    folded = GroupPicture(
        "A group with a very long name indeed", "2 unchanged rows hidden", folded=True
    )
    headers.paint(painter, QRect(12, y, first, group), folded)
    y += group
    totals = int(MEASURES.totals_row * zoom)
    for column, total in enumerate(TOTALS):
        headers.paint(painter, QRect(12 + first + column * wide, y, wide, totals), total)


def main(folder: str, zoom: float = 1.0, ratio: float = 1.0) -> None:
    """Write one picture for each appearance."""
    app = QGuiApplication.instance() or QGuiApplication([])
    Path(folder).mkdir(parents=True, exist_ok=True)
    for theme in THEMES:
        name = f"sheet-{theme.name}-{zoom:g}-{ratio:g}.png"
        sheet(theme, zoom, ratio).save(str(Path(folder) / name))
    del app


if __name__ == "__main__":
    main(sys.argv[1], *(float(value) for value in sys.argv[2:4]))
