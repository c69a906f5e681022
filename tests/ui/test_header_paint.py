"""Header cells, names and totals: what they show and when a name is cut."""

import pytest
from PySide6.QtCore import QRect
from PySide6.QtGui import QColor, QImage, QPainter

from raci_desktop.ui.matrix.header_paint import HeaderPainter, header_painter
from raci_desktop.ui.matrix.header_paint_parts import (
    activity_caption,
    activity_lines,
    is_cut,
    role_lines,
)
from raci_desktop.ui.matrix.header_paint_pictures import (
    ActivityPicture,
    BandPicture,
    GroupFillPicture,
    GroupPicture,
    HeaderPicture,
    RolePicture,
    TextPicture,
    TotalPicture,
)
from raci_desktop.ui.theme import DARK, LIGHT, THEMES, Theme
from raci_desktop.ui.tokens import MEASURES

pytestmark = pytest.mark.usefixtures("qapp")

WIDE = MEASURES.activity_column
LONG = "An activity whose name goes on and on until nobody in the room can follow it any more"

PICTURES: tuple[tuple[HeaderPicture, int, int], ...] = (
    (BandPicture("Operations and everything that belongs to it", "operations"), 80, 24),
    (RolePicture("Chief Information Security Officer", outline="note"), 72, 40),
    (ActivityPicture(LONG, LONG, "blocker", selected=True, current=True), WIDE, 44),
    (GroupPicture(LONG, "2 unchanged rows hidden", folded=True), WIDE, 28),
    (GroupFillPicture(), 80, 28),
    (TotalPicture(((120, "A"), (20, "R")), "warning", "warning"), 72, 36),
    (TextPicture(LONG), WIDE, 40),
)


def painted(
    picture: HeaderPicture, width: int, height: int, theme: Theme = LIGHT, zoom: float = 1.0
) -> QImage:
    image = QImage(width + 20, height + 20, QImage.Format.Format_RGB32)
    image.fill(QColor("#FF00FF"))
    painter = QPainter(image)
    HeaderPainter(theme, zoom).paint(painter, QRect(10, 10, width, height), picture)
    painter.end()
    return image


@pytest.mark.parametrize("theme", THEMES, ids=lambda theme: theme.name)
@pytest.mark.parametrize(("picture", "width", "height"), PICTURES)
def test_each_fills_its_cell_and_no_more(
    picture: HeaderPicture, width: int, height: int, theme: Theme
) -> None:
    image = painted(picture, width, height, theme)
    pink = QColor("#FF00FF").rgb()
    inside = QRect(10, 10, width, height)
    for x in range(image.width()):
        for y in range(image.height()):
            assert (image.pixel(x, y) == pink) != inside.contains(x, y)


@pytest.mark.parametrize("function", ["operations", "product", "delivery", "other", "unheard of"])
@pytest.mark.parametrize("theme", [LIGHT, DARK], ids=["light", "dark"])
def test_a_band_carries_a_bar_in_the_colour_of_its_function(function: str, theme: Theme) -> None:
    image = painted(BandPicture("Name", function), 160, 24, theme)
    assert image.pixelColor(10 + 80, 10 + 21) == QColor(theme.colours.band(function))
    assert image.pixelColor(10 + 1, 10 + 21) == QColor(theme.colours.header)


def test_a_role_name_wraps_before_it_is_cut() -> None:
    assert role_lines("Head of Operations", 80, 40, 1.0) == ("Head of", "Operations")
    tall = role_lines("Chief Risk and Audit Officer", 80, 56, 1.0)
    assert len(tall) == 3
    assert not is_cut(tall)


def test_a_cut_name_is_known_so_that_a_tooltip_can_show_it() -> None:
    assert is_cut(role_lines("Head of Operations, Platform and Everything", 80, 40, 1.0))
    assert is_cut(activity_lines(ActivityPicture(LONG), WIDE, 44, 1.0))
    assert not is_cut(activity_lines(ActivityPicture("Fund on-call"), WIDE, 44, 1.0))


def test_a_long_name_goes_before_its_caption() -> None:
    for caption in ("", "IT-funded"):
        assert len(activity_lines(ActivityPicture(LONG, caption), WIDE, 44, 1.0)) == 2
    short = ActivityPicture("Fund on-call", "IT-funded")
    assert activity_caption(short, 1, 44, 1.0) == "IT-funded"
    assert activity_caption(short, 2, 44, 1.0) == ""
    assert activity_caption(short, 2, 60, 1.0) == "IT-funded"


def test_the_same_words_wrap_the_same_at_every_zoom() -> None:
    for zoom in (0.75, 1.0, 1.15, 1.5, 2.0):
        assert role_lines("Application support", 80 * zoom, 40 * zoom, zoom) == (
            "Application",
            "support",
        )


def test_totals_show_counts_or_a_dash() -> None:
    none, some = painted(TotalPicture(), 80, 36), painted(TotalPicture(((10, "A"),)), 80, 36)
    assert none != some
    assert painted(TotalPicture(((10, "A"),), "warning"), 80, 36) != some


def test_a_folded_group_points_aside() -> None:
    open_, folded = GroupPicture("Digital", "8"), GroupPicture("Digital", "8", folded=True)
    assert painted(open_, WIDE, 28) != painted(folded, WIDE, 28)


def test_a_selected_header_takes_the_selection_fill() -> None:
    image = painted(RolePicture("Product", selected=True), 80, 40)
    assert image.pixelColor(12, 12) == QColor(LIGHT.colours.selection)


def test_user_text_is_never_markup() -> None:
    plain = painted(RolePicture("<b>R</b>"), 200, 40)
    assert plain != painted(RolePicture("R"), 200, 40)


def test_the_painter_of_an_appearance_is_shared() -> None:
    assert header_painter(DARK, 1.0, 1.0) is header_painter(DARK, 1.0, 1.0)
