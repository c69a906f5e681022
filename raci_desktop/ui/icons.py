"""Line icons of the Lucide set, recoloured for the theme and made only when first asked for."""

from functools import lru_cache
from pathlib import Path

from PySide6.QtCore import QByteArray, QRectF, QSizeF
from PySide6.QtGui import QIcon, QPainter, QPixmap

from raci_desktop.paths import resource
from raci_desktop.ui.chips_cache import chip_pixmap, new_pixmap, screen_ratio
from raci_desktop.ui.theme import Theme

ICON_FOLDER = ("icons", "lucide")
APP_ICON_SIZES = (16, 24, 32, 48, 64, 128, 256, 512)
_DISABLED_OPACITY = 0.4

NAMES: dict[str, str] = {
    "undo": "undo-2",
    "redo": "redo-2",
    "zoom-in": "plus",
    "zoom-out": "minus",
    "add": "plus",
    "find": "search",
    "filter": "funnel",
    "import": "download",
    "export": "upload",
    "present": "presentation",
    "close": "x",
    "delete": "trash-2",
    "edit": "pencil",
    "help": "circle-question-mark",
    "columns": "columns-2",
    "rows": "rows-2",
    "parking": "square-parking",
    "decisions": "check",
    "actions": "arrow-right",
    "spreadsheet": "file-spreadsheet",
    "handout": "file-text",
    "print": "printer",
    "paste": "clipboard-paste",
    "cut": "scissors",
    "timer": "timer",
    "more": "ellipsis",
    "type-across": "corner-down-right",
}
"""What a thing is called in the program, where that is not the file's own name."""


def icon_path(name: str) -> Path:
    """Return the file of an icon by our name or by the set's own name."""
    return resource(*ICON_FOLDER, f"{NAMES.get(name, name)}.svg")


@lru_cache(maxsize=256)
def icon(name: str, value: str, size: int = 18) -> QIcon:
    """Return an icon in a colour (``#RRGGBB``), with a paler look when disabled.

    Raises FileNotFoundError when the set has no icon of that name.
    """
    ratio = screen_ratio()
    made = QIcon(icon_pixmap(name, value, size, ratio))
    pale = _faded(icon_pixmap(name, value, size, ratio))
    made.addPixmap(pale, QIcon.Mode.Disabled)
    return made


@lru_cache(maxsize=256)
def icon_pixmap(name: str, value: str, size: float, ratio: float) -> QPixmap:
    """Return an icon drawn in a colour at a size in px for a device pixel ratio.

    Raises FileNotFoundError when the set has no icon of that name.
    """
    # Imported here: a window without icons, and the tests of the tokens, never need it.
    from PySide6.QtSvg import QSvgRenderer

    drawn = icon_path(name).read_bytes().replace(b"currentColor", value.encode("ascii"))
    pixmap = new_pixmap(QSizeF(size, size), ratio)
    painter = QPainter(pixmap)
    QSvgRenderer(QByteArray(drawn)).render(painter, QRectF(0, 0, size, size))
    painter.end()
    return pixmap


def theme_icon(name: str, theme: Theme, size: int = 18) -> QIcon:
    """Return an icon in the theme's text colour."""
    return icon(name, theme.colours.text, size)


def primary_icon(name: str, theme: Theme, size: int = 18) -> QIcon:
    """Return an icon for a primary button, in the colour of its label."""
    return icon(name, theme.colours.on_after, size)


@lru_cache(maxsize=4)
def app_icon(theme: Theme | None = None) -> QIcon:
    """Return the program's own icon, the A chip, in all its sizes.

    With a dark theme it is the cream A of that theme: ink on a dark title bar would be lost.
    """
    made = QIcon()
    for size in APP_ICON_SIZES:
        if theme is not None and theme.dark:
            made.addPixmap(chip_pixmap("A", "A", size, theme, 1.0))
        else:
            made.addFile(str(resource("icons", "app", f"raci-desktop-{size}.png")))
    return made


def _faded(pixmap: QPixmap) -> QPixmap:
    pale = new_pixmap(pixmap.deviceIndependentSize(), pixmap.devicePixelRatio())
    painter = QPainter(pale)
    painter.setOpacity(_DISABLED_OPACITY)
    painter.drawPixmap(0, 0, pixmap)
    painter.end()
    return pale
