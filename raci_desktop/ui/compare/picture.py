"""The whole merged matrix as a picture: title, sentence, legend, every row; as pixels or as SVG.

It is drawn at 100 % in the light appearance whatever the window shows, since it goes into
documents. Rows that the filters leave out are left out here too, and their groups say so.
"""

from collections.abc import Callable
from dataclasses import dataclass
from itertools import groupby
from math import sqrt

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QPointF, QRect, QRectF, QSize
from PySide6.QtGui import QColor, QImage, QImageWriter, QPainter

from raci_desktop.application.comparison_words import summary
from raci_desktop.domain.letters import in_words
from raci_desktop.domain.translation import translate
from raci_desktop.ui import fonts
from raci_desktop.ui.chips import paint_chip
from raci_desktop.ui.compare.filter_bar import paint_struck
from raci_desktop.ui.compare.model import MergedModel, NamesModel
from raci_desktop.ui.compare.rows import MergedGroup
from raci_desktop.ui.compare.svg_text import with_common_fonts
from raci_desktop.ui.matrix.cell_paint import CellPicture, draw_cell
from raci_desktop.ui.matrix.cell_paint_layout import Room, lay_out
from raci_desktop.ui.matrix.cell_paint_text import draw_line, face, wrapped
from raci_desktop.ui.matrix.function_words import function_name
from raci_desktop.ui.matrix.header_paint import (
    BandPicture,
    GroupFillPicture,
    RolePicture,
    TextPicture,
    draw_header,
)
from raci_desktop.ui.matrix.header_paint_parts import role_level
from raci_desktop.ui.matrix.rows import ActivityRow
from raci_desktop.ui.matrix.sizes import row_height
from raci_desktop.ui.theme import LIGHT, colour
from raci_desktop.ui.tokens import CHIP, MEASURES, TYPE, TypeStyle

MARGIN = 24
NAMES = 240
COLUMN = 88
LEAST_WIDTH = 640
CSS_RESOLUTION = 96
"""Dots per inch at which a px of an SVG is a px of the design."""
MOST_PIXELS = 48_000_000
"""Pixels of a PNG: larger matrices are drawn smaller, so that the picture can be opened."""
LONGEST = 30_000
"""Px of its longer side: Qt paints no further than 32,767."""
SHARPEST = 2.0
"""Pixels a px of the design gets where the picture is small enough."""
_SUMMARY = TypeStyle(14, 20, 500)
_QUIET = TypeStyle(12, 18)
_MOST_LINES = 4


@dataclass(frozen=True, slots=True)
class _Page:
    """Where things go."""

    width: int
    sentence: tuple[str, ...]
    top: int
    """Of the header of the matrix."""
    height: int


class ComparisonPicture:
    """Draws what the models of Compare hold."""

    def __init__(self, cells: MergedModel, names: NamesModel) -> None:
        """Draw the rows of these models."""
        self._cells = cells
        self._names = names
        self._scene = cells.compare
        self._page = self._laid_out()

    @property
    def size(self) -> QSize:
        """The size in px of the design."""
        return QSize(self._page.width, self._page.height)

    @property
    def title(self) -> str:
        """What is compared, of which workshop."""
        workshop, state = self._scene.workshop, self._scene.settings
        words = translate("Compare", "{title}: {before} compared with {after}")
        return words.format(
            title=workshop.details.title or translate("Compare", "Workshop"),
            before=workshop.stage(state.left).name,
            after=workshop.stage(state.right).name,
        )

    # -- into what --------------------------------------------------------------------------

    def image(self) -> QImage:
        """Return the picture as pixels, as sharp as its size allows."""
        size = self.size
        ratio = min(
            SHARPEST,
            sqrt(MOST_PIXELS / (size.width() * size.height())),
            LONGEST / max(size.width(), size.height()),
        )
        pixels = QSize(max(1, int(size.width() * ratio)), max(1, int(size.height() * ratio)))
        image = QImage(pixels, QImage.Format.Format_RGB32)
        painter = QPainter(image)
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        painter.scale(ratio, ratio)
        self.draw(painter)
        painter.end()
        return image

    def png(self) -> bytes:
        """Return the picture as a PNG file."""
        buffer = _buffer()
        QImageWriter(buffer, QByteArray(b"png")).write(self.image())
        return _bytes(buffer)

    def svg(self) -> bytes:
        """Return the picture as an SVG file whose text can be selected and searched."""
        from PySide6.QtSvg import QSvgGenerator

        buffer = _buffer()
        target = QSvgGenerator()
        target.setOutputDevice(buffer)
        target.setSize(self.size)
        target.setResolution(CSS_RESOLUTION)
        target.setViewBox(QRect(0, 0, self._page.width, self._page.height))
        target.setTitle(self.title)
        target.setDescription(summary(self._scene.workshop, self._scene.comparison))
        painter = QPainter(target)
        self.draw(painter, spoken=True)
        painter.end()
        return with_common_fonts(_bytes(buffer))

    # -- what -------------------------------------------------------------------------------

    def _laid_out(self) -> _Page:
        columns = self._cells.columnCount()
        width = max(LEAST_WIDTH, NAMES + columns * COLUMN + 2 * MARGIN)
        words = summary(self._scene.workshop, self._scene.comparison)
        shape = face(_SUMMARY, 1.0)
        sentence = wrapped(words, shape, width - 2 * MARGIN, _MOST_LINES)
        top = MARGIN + 26 + 20 + len(sentence) * 20 + 14 + 30
        rows = sum(row_height(self._cells.row_at(i), 100) for i in range(self._cells.rowCount()))
        head = MEASURES.function_band + MEASURES.role_header
        return _Page(width, sentence, top, top + head + rows + MARGIN)

    def draw(self, painter: QPainter, *, spoken: bool = False) -> None:
        """Draw everything; ``spoken`` lays unseen text over the letters, which are shapes."""
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        page, colours = self._page, LIGHT.colours
        painter.fillRect(QRect(0, 0, page.width, page.height), colour(colours.surface))
        self._draw_title(painter)
        self._draw_legend(painter, page.top - 30)
        self._draw_head(painter)
        top = page.top + MEASURES.function_band + MEASURES.role_header
        for row in range(self._cells.rowCount()):
            height = row_height(self._cells.row_at(row), 100)
            self._draw_row(painter, row, top, height, spoken)
            top += height

    def _draw_title(self, painter: QPainter) -> None:
        workshop, state, colours = self._scene.workshop, self._scene.settings, LIGHT.colours
        room = self._page.width - 2 * MARGIN
        shape = face(TYPE.section_title, 1.0)
        title = shape.elided(self.title, room)
        draw_line(painter, MARGIN, MARGIN, title, shape, colour(colours.text))
        stages = (workshop.stage(state.left), workshop.stage(state.right))
        quiet = " → ".join(s.subtitle or s.name for s in stages)
        where = " · ".join(filter(None, (workshop.details.organisation, quiet)))
        small = face(_QUIET, 1.0)
        fitting = small.elided(where, room)
        draw_line(painter, MARGIN, MARGIN + 26, fitting, small, colour(colours.text_2))
        line = face(_SUMMARY, 1.0)
        for number, text in enumerate(self._page.sentence):
            top = MARGIN + 26 + 22 + number * 20
            draw_line(painter, MARGIN, top, text, line, colour(colours.text))

    def _draw_legend(self, painter: QPainter, top: int) -> None:
        letters, left, shape = self._scene.workshop.letters, float(MARGIN), face(_QUIET, 1.0)
        state, workshop = self._scene.settings, self._scene.workshop
        signs: list[tuple[str, str, float, str]] = [
            ("", "A", 1.0, workshop.stage(state.left).name),
            ("A", "A", 1.0, workshop.stage(state.right).name),
            ("I", "I", CHIP.unchanged_opacity, translate("Compare", "unchanged")),
        ]
        shown = [in_words(one) for one in letters.definitions]
        signs += [(one.letter.value, one.symbol, 1.0, one.name) for one in shown]
        for code, symbol, opacity, words in signs:
            box = QRectF(left, top, 18, 18)
            if code:
                paint_chip(painter, box, code, symbol, LIGHT, opacity)
            else:
                paint_struck(painter, box, symbol, LIGHT.colours.before)
            end = draw_line(painter, left + 24, top, words, shape, colour(LIGHT.colours.text_2))
            left = end + 18

    def _draw_head(self, painter: QPainter) -> None:
        page, band = self._page, MEASURES.function_band
        draw_header(painter, QRect(MARGIN, page.top, NAMES, band), TextPicture(""), LIGHT)
        corner = QRect(MARGIN, page.top + band, NAMES, MEASURES.role_header)
        draw_header(painter, corner, TextPicture(translate("Compare", "Activity")), LIGHT)
        left = MARGIN + NAMES
        for function, members in groupby(self._cells.roles, key=lambda one: one.function.value):
            width = COLUMN * len(list(members))
            picture = BandPicture(function_name(function), function.value)
            draw_header(painter, QRect(left, page.top, width, band), picture, LIGHT)
            left += width
        level = role_level(tuple(role.name for role in self._cells.roles), COLUMN, 1.0)
        for column, role in enumerate(self._cells.roles):
            box = QRect(
                MARGIN + NAMES + column * COLUMN, page.top + band, COLUMN, MEASURES.role_header
            )
            draw_header(painter, box, RolePicture(role.name, level=level), LIGHT)

    def _draw_row(self, painter: QPainter, row: int, top: int, height: int, spoken: bool) -> None:
        item = self._cells.row_at(row)
        draw_header(painter, QRect(MARGIN, top, NAMES, height), self._names.picture(row), LIGHT)
        left = MARGIN + NAMES
        if isinstance(item, ActivityRow):
            for column in range(self._cells.columnCount()):
                box = QRect(left + column * COLUMN, top, COLUMN, height)
                picture = self._cells.picture(row, column)
                draw_cell(painter, box, picture, LIGHT)
                if spoken:
                    _speak(painter, box, picture)
            return
        width = max(COLUMN, self._cells.columnCount() * COLUMN)
        draw_header(painter, QRect(left, top, width, height), GroupFillPicture(), LIGHT)
        if isinstance(item, MergedGroup) and item.note:
            shape = face(_QUIET, 1.0)
            text = shape.elided(item.note, self._page.width - left - MARGIN - 10)
            at = top + (height - 1 - shape.line) / 2
            draw_line(painter, left + 10, at, text, shape, colour(LIGHT.colours.text_2))


def _speak(painter: QPainter, box: QRect, picture: CellPicture) -> None:
    """Lay unseen letters over the shapes of letters, so that they can be found and copied."""
    unseen = QColor(0, 0, 0, 0)
    painter.save()
    painter.setPen(unseen)
    room = Room(box.width() - 1, box.height() - 1, 1.0)
    for placed in lay_out(picture.marks, room).chips:
        painter.setFont(fonts.chip_font(16))
        corner = QPointF(box.left() + placed.box.left() + 8, box.top() + placed.box.bottom() - 8)
        painter.drawText(corner, placed.mark.symbol)
    painter.restore()


def _buffer() -> QBuffer:
    buffer = QBuffer()
    buffer.setData(QByteArray())
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    return buffer


def _bytes(buffer: QBuffer) -> bytes:
    buffer.close()
    return bytes(buffer.data().data())


WRITERS: dict[str, Callable[[ComparisonPicture], bytes]] = {
    ".png": ComparisonPicture.png,
    ".svg": ComparisonPicture.svg,
}
"""How a picture becomes a file, by the file's suffix."""
