"""Icons: every name has a file, colours are taken on, and the licence lies beside them."""

import pytest
from PySide6.QtCore import QSize
from PySide6.QtGui import QColor, QIcon

from raci_desktop.paths import resource
from raci_desktop.ui import icons
from raci_desktop.ui.theme import DARK, LIGHT

pytestmark = pytest.mark.usefixtures("qapp")


def test_every_name_of_ours_has_a_file() -> None:
    for name in icons.NAMES:
        assert icons.icon_path(name).is_file(), name


def test_the_licence_lies_beside_the_icons() -> None:
    text = resource("icons", "lucide", "LICENSE.txt").read_text()
    assert "ISC License" in text


@pytest.mark.parametrize(
    "path", sorted(resource("icons", "lucide").glob("*.svg")), ids=lambda p: p.stem
)
def test_each_icon_draws_in_the_colour_asked_for(path: object) -> None:
    name = getattr(path, "stem", "")
    image = icons.icon_pixmap(name, "#FF0000", 24, 2.0).toImage()
    strongest = max(
        (image.pixelColor(x, y) for x in range(48) for y in range(48)), key=QColor.alpha
    )
    assert strongest.alpha() > 120
    assert (strongest.red(), strongest.green(), strongest.blue()) == (255, 0, 0)


def test_an_unknown_icon_is_an_error() -> None:
    with pytest.raises(FileNotFoundError):
        icons.icon("no-such-icon", "#000000")


def test_icons_follow_the_theme_and_are_made_once() -> None:
    assert icons.theme_icon("undo", LIGHT) is icons.theme_icon("undo", LIGHT)
    light, dark = (icons.theme_icon("undo", theme).pixmap(18) for theme in (LIGHT, DARK))
    assert light.toImage() != dark.toImage()
    assert not icons.primary_icon("present", DARK).isNull()


def test_a_disabled_icon_is_paler() -> None:
    made = icons.theme_icon("redo", LIGHT)
    size = QSize(18, 18)
    normal, off = (
        max(
            made.pixmap(size, mode).toImage().pixelColor(x, y).alpha()
            for x in range(18)
            for y in range(18)
        )
        for mode in (QIcon.Mode.Normal, QIcon.Mode.Disabled)
    )
    assert off < normal / 2


def test_the_programs_icon_has_every_size() -> None:
    sizes = {size.width() for size in icons.app_icon().availableSizes()}
    assert sizes == set(icons.APP_ICON_SIZES)
    assert icons.app_icon(LIGHT).cacheKey() != icons.app_icon(DARK).cacheKey()
    for ending in ("ico", "icns", "svg"):
        assert resource("icons", "app", f"raci-desktop.{ending}").stat().st_size > 0
