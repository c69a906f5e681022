"""A pen over the PDF canvas: y grows downwards, text goes through the fonts' runs.

Strings are drawn as they are; nothing in them is ever read as markup.
"""

from collections.abc import Callable, Sequence
from functools import cache
from typing import Any

from reportlab.lib.colors import HexColor

from raci_desktop.reports.fonts import Face, runs, width
from raci_desktop.reports.style import PAGE_HEIGHT, TEXT

Point = tuple[float, float]


@cache
def _colour(name: str) -> Any:
    return HexColor(name)  # read once: reading one takes longer than drawing a chip


class Pen:
    """Draws on one canvas; lengths in points, the origin is the page's top left corner."""

    def __init__(self, canvas: Any) -> None:
        self._canvas = canvas
        self._stamps: dict[str, str] = {}

    def text(
        self, x: float, y: float, text: str, face: Face, size: float, colour: str = TEXT
    ) -> float:
        """Draw one line with its baseline at y; return where it ends."""
        self._canvas.setFillColor(_colour(colour))
        for run in runs(text, face):
            self._canvas.setFont(run.font, size)
            self._canvas.drawString(x, PAGE_HEIGHT - y, run.text)
            x += run.width * size
        return x

    def centred(
        self, x: float, y: float, text: str, face: Face, size: float, colour: str = TEXT
    ) -> None:
        """Draw one line centred on x."""
        self.text(x - width(text, face, size) / 2, y, text, face, size, colour)

    def right(
        self, x: float, y: float, text: str, face: Face, size: float, colour: str = TEXT
    ) -> None:
        """Draw one line that ends at x."""
        self.text(x - width(text, face, size), y, text, face, size, colour)

    def spaced(self, x: float, y: float, text: str, face: Face, size: float, gap: float) -> None:
        """Draw one line with ``gap`` points between its letters."""
        self._canvas.setFillColor(_colour(TEXT))
        for run in runs(text, face):
            self._canvas.setFont(run.font, size)
            self._canvas.drawString(x, PAGE_HEIGHT - y, run.text, charSpace=gap)
            x += run.width * size + gap * len(run.text)

    def lines(self, segments: Sequence[tuple[Point, Point]], colour: str, stroke: float) -> None:
        """Draw straight lines, all in one path."""
        if not segments:
            return
        up = PAGE_HEIGHT
        drawn = (
            f"{x1:.2f} {up - y1:.2f} m {x2:.2f} {up - y2:.2f} l" for (x1, y1), (x2, y2) in segments
        )
        self._canvas.setStrokeColor(_colour(colour))
        self._canvas.setLineWidth(stroke)
        # Written as it is: a large matrix has more lines than anything else on its pages.
        self._canvas.addLiteral(f"{' '.join(drawn)} S")

    def polygon(
        self, points: Sequence[Point], fill: str, edge: str = "", stroke: float = 0.8
    ) -> None:
        """Fill a polygon, with an edge when a colour is given for it."""
        path = self._canvas.beginPath()
        path.moveTo(points[0][0], PAGE_HEIGHT - points[0][1])
        for x, y in points[1:]:
            path.lineTo(x, PAGE_HEIGHT - y)
        path.close()
        self._paint(fill, edge, stroke)
        self._canvas.drawPath(path, stroke=int(bool(edge)), fill=1)

    def ribbon(self, left: tuple[Point, Point], right: tuple[Point, Point], fill: str) -> None:
        """Fill a band that swings from one upright edge to another."""
        (x1, top1), (_, bottom1) = left
        (x2, top2), (_, bottom2) = right
        middle = (x1 + x2) / 2
        up = PAGE_HEIGHT
        path = self._canvas.beginPath()
        path.moveTo(x1, up - top1)
        path.curveTo(middle, up - top1, middle, up - top2, x2, up - top2)
        path.lineTo(x2, up - bottom2)
        path.curveTo(middle, up - bottom2, middle, up - bottom1, x1, up - bottom1)
        path.close()
        self._canvas.setFillColor(_colour(fill))
        self._canvas.drawPath(path, stroke=0, fill=1)

    def box(
        self,
        left: float,
        top: float,
        across: float,
        down: float,
        fill: str = "",
        edge: str = "",
        radius: float = 0.0,
        stroke: float = 0.8,
    ) -> None:
        """Draw a rectangle, filled, edged, or both; with round corners when asked."""
        self._paint(fill, edge, stroke)
        place = (left, PAGE_HEIGHT - top - down, across, down)
        painted = {"stroke": int(bool(edge)), "fill": int(bool(fill))}
        if radius:
            self._canvas.roundRect(*place, radius, **painted)
        else:
            self._canvas.rect(*place, **painted)

    def disc(
        self, x: float, y: float, radius: float, fill: str, edge: str = "", stroke: float = 0.8
    ) -> None:
        """Fill a circle."""
        self._paint(fill, edge, stroke)
        self._canvas.circle(x, PAGE_HEIGHT - y, radius, stroke=int(bool(edge)), fill=1)

    def clipped(
        self,
        left: float,
        top: float,
        across: float,
        down: float,
        radius: float,
        draw: Callable[[], None],
    ) -> None:
        """Draw something that ends at a rectangle with round corners."""
        self._canvas.saveState()
        path = self._canvas.beginPath()
        path.roundRect(left, PAGE_HEIGHT - top - down, across, down, radius)
        self._canvas.clipPath(path, stroke=0, fill=0)
        draw()
        self._canvas.restoreState()

    def stamp(
        self, name: str, x: float, y: float, size: float, draw: "Callable[[Pen], None]"
    ) -> None:
        """Put a small drawing's top left corner at a place; its shape is stored only once.

        ``draw`` draws it within a square of ``size`` at the origin.
        """
        canvas = self._canvas
        form = self._stamps.get(name)
        if form is None:
            # PDF names may not hold blanks, nor whatever symbol a workshop chose.
            form = self._stamps[name] = f"Stamp{len(self._stamps) + 1}"
            reach = size * 0.2  # a diamond goes beyond its square
            canvas.beginForm(
                form, -reach, PAGE_HEIGHT - size - reach, size + reach, PAGE_HEIGHT + reach
            )
            draw(self)
            canvas.endForm()
        canvas.addLiteral(f"q 1 0 0 1 {x:.2f} {-y:.2f} cm")
        canvas.doForm(form)
        canvas.addLiteral("Q")

    def link(self, address: str, left: float, top: float, right: float, bottom: float) -> None:
        """Make an area open a web address."""
        area = (left, PAGE_HEIGHT - bottom, right, PAGE_HEIGHT - top)
        self._canvas.linkURL(address, area, relative=0)

    def bookmark(self, key: str, title: str) -> None:
        """Name the present page in the document's outline."""
        self._canvas.bookmarkPage(key)
        self._canvas.addOutlineEntry(title, key, level=0)

    def turn_page(self) -> None:
        """End the present page."""
        self._canvas.showPage()

    def _paint(self, fill: str, edge: str, stroke: float) -> None:
        if fill:
            self._canvas.setFillColor(_colour(fill))
        if edge:
            self._canvas.setStrokeColor(_colour(edge))
            self._canvas.setLineWidth(stroke)
