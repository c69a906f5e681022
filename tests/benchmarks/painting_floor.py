"""The floor for painting: a bare scroll area that copies the same chips to the same places."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPixmap
from PySide6.QtWidgets import QAbstractScrollArea, QFrame

from raci_desktop.domain.ids import StageId
from raci_desktop.domain.workshop import Workshop
from raci_desktop.ui.chips_cache import chip_margin, chip_pixmap
from raci_desktop.ui.theme import LIGHT
from raci_desktop.ui.tokens import CHIP, MEASURES

_GROUND = QColor(LIGHT.colours.surface)


class BareArea(QAbstractScrollArea):
    """The chips of one stage on a plain ground: no lines, no headers, no selection, no names."""

    def __init__(self, workshop: Workshop, stage: StageId, cell_width: int) -> None:
        """Prepare the chips; the width is in px."""
        super().__init__()
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.viewport().setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent)
        self._width = cell_width
        self._rows = _chips(workshop, stage)
        self.verticalScrollBar().setRange(0, len(self._rows) * MEASURES.row)

    def scrollContentsBy(self, dx: int, dy: int) -> None:
        """Shift what is on screen and paint the strip that comes in."""
        self.viewport().scroll(dx, dy)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Fill the ground and copy the chips the event touches."""
        painter = QPainter(self.viewport())
        area, height = event.rect(), MEASURES.row
        painter.fillRect(area, _GROUND)
        top = self.verticalScrollBar().value()
        margin = chip_margin(CHIP.cell)
        left = (self._width - CHIP.cell) // 2 - margin
        above = (height - CHIP.cell) // 2 - margin - top
        first, last = (area.top() + top) // height, (area.bottom() + top) // height
        for row in range(first, min(last + 1, len(self._rows))):
            for column, pixmap in self._rows[row]:
                x = column * self._width + left
                if x > area.right():
                    break
                painter.drawPixmap(x, row * height + above, pixmap)
        painter.end()


def _chips(workshop: Workshop, stage: StageId) -> list[list[tuple[int, QPixmap]]]:
    matrix = workshop.matrices[stage]
    columns = {role.id: i for i, role in enumerate(workshop.roles)}
    symbol = workshop.letters.symbol
    return [
        sorted(
            (
                (
                    columns[role],
                    chip_pixmap(mark.letter.value, symbol(mark.letter), CHIP.cell, LIGHT, 1.0),
                )
                for role, cell in matrix[activity.id].items()
                for mark in cell.marks
            ),
            key=lambda chip: chip[0],
        )
        for activity in workshop.activities
    ]
