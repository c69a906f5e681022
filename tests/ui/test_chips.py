"""Chips: a shape by meaning, a letter by symbol, centred, in every theme and size."""

from itertools import combinations

import pytest
from PySide6.QtCore import QRectF, QSizeF, Qt
from PySide6.QtGui import QColor, QImage, QPainter
from pytestqt.qtbot import QtBot

from raci_desktop.ui import chips
from raci_desktop.ui.chips_cache import (
    PixmapStore,
    chip_icon,
    chip_margin,
    chip_pixmap,
    dragged_pixmap,
    new_pixmap,
    severity_icon,
    severity_pixmap,
)
from raci_desktop.ui.theme import DARK, LIGHT, THEMES, Theme
from raci_desktop.ui.tokens import MARK_CODES, SEVERITY_CODES

pytestmark = pytest.mark.usefixtures("qapp")


def image(code: str, symbol: str, side: float = 28, theme: Theme = LIGHT) -> QImage:
    return chip_pixmap(code, symbol, side, theme, 1.0).toImage()


def test_every_letter_looks_different_in_every_theme() -> None:
    for theme in THEMES:
        for one, other in combinations(MARK_CODES, 2):
            assert image(one, one, theme=theme) != image(other, other, theme=theme)


def test_shapes_differ_without_colour_or_letter() -> None:
    """Only the I, which has a field and a border, shares its outline with the filled A."""
    box = QRectF(0, 0, 28, 28)
    outlines = {code: chips.chip_shape(code, box) for code in "ARCS"}
    for one, other in combinations(outlines, 2):
        assert outlines[one] != outlines[other]


def test_themes_differ() -> None:
    for code in "ARCIS":
        assert image(code, code) != image(code, code, theme=DARK)


def test_the_symbol_changes_the_letter_and_not_the_shape() -> None:
    driver, responsible = image("R", "D"), image("R", "R")
    assert driver != responsible
    margin = chip_margin(28)
    edge = (margin + 14, margin + 2)
    assert driver.pixelColor(*edge) == responsible.pixelColor(*edge) == QColor("#D2921C")


def test_a_is_ink_to_its_edge_and_a_c_is_round() -> None:
    margin = chip_margin(28)
    assert image("A", "A").pixelColor(margin + 14, margin) == QColor("#1A111B")
    assert image("C", "C").pixelColor(margin + 1, margin + 1).alpha() == 0


def test_the_diamond_reaches_past_its_box() -> None:
    box = QRectF(0, 0, 100, 100)
    assert chips.chip_shape("S", box).boundingRect() == QRectF(-7, -7, 114, 114)
    assert chips.chip_shape("R", box).boundingRect() == box


@pytest.mark.parametrize("code", ["A", "R", "C", "I", "S"])
def test_letters_are_centred_on_their_cap_height(code: str) -> None:
    pixmap = new_pixmap(QSizeF(100, 100), 1.0)
    painter = QPainter(pixmap)
    box = QRectF(0, 0, 100, 100)
    ink = chips.paint_letter(painter, box, code, chips.letter_size(code, 100), QColor("black"))
    painter.end()
    # C and S overshoot the cap height a little, on both sides alike.
    assert abs(ink.center().y() - 50) < 0.6
    assert abs(ink.center().x() - 50) < 0.1
    assert 33 < ink.height() < 45


def test_the_capital_i_has_serifs() -> None:
    pixmap = new_pixmap(QSizeF(100, 100), 1.0)
    painter = QPainter(pixmap)
    ink = chips.paint_letter(painter, QRectF(0, 0, 100, 100), "I", 56, QColor("black"))
    painter.end()
    assert ink.width() > ink.height() / 2


def test_a_long_symbol_stays_on_its_chip() -> None:
    pixmap = new_pixmap(QSizeF(28, 28), 1.0)
    painter = QPainter(pixmap)
    ink = chips.paint_letter(painter, QRectF(0, 0, 28, 28), "MMMM", 16, QColor("black"))
    painter.end()
    assert ink.left() > 0
    assert ink.right() < 28


def test_other_scripts_are_drawn() -> None:
    assert image("R", "א") != image("R", "")


def test_without_a_letter_the_i_keeps_a_dot() -> None:
    side, margin = chips.THUMBNAIL_SIDE, chip_margin(chips.THUMBNAIL_SIDE)
    small = chip_pixmap("I", "", side, LIGHT, 1.0).toImage()
    middle, beside = (
        small.pixelColor(margin + 6, margin + 6),
        small.pixelColor(margin + 3, margin + 6),
    )
    assert middle.lightness() < beside.lightness()


def test_a_lifted_chip_is_an_outline_with_gaps() -> None:
    pixmap = new_pixmap(QSizeF(28, 28), 1.0)
    painter = QPainter(pixmap)
    chips.paint_lifted(painter, QRectF(0, 0, 28, 28), "A", "A", LIGHT)
    painter.end()
    drawn = pixmap.toImage()
    assert drawn.pixelColor(4, 4).alpha() == 0
    top = [drawn.pixelColor(x, 0).alpha() for x in range(3, 25)]
    assert min(top) < 40
    assert max(top) > 200


def test_opacity_fades_a_chip() -> None:
    faint = chip_pixmap("A", "A", 28, LIGHT, 1.0, 0.35).toImage()
    assert faint.pixelColor(5, 5).alpha() == pytest.approx(0.35 * 255, abs=3)


@pytest.mark.parametrize("ratio", [1.0, 1.25, 2.0])
def test_pixmaps_fit_the_device_pixel_ratio(ratio: float) -> None:
    pixmap = chip_pixmap("R", "R", 28, LIGHT, ratio)
    wanted = (28 + 2 * chip_margin(28)) * ratio
    assert wanted <= pixmap.width() < wanted + 1
    assert pixmap.devicePixelRatio() == ratio


def test_pixmaps_are_made_once() -> None:
    assert chip_pixmap("A", "A", 28, LIGHT, 1.0) is chip_pixmap("A", "A", 28, LIGHT, 1.0)


def test_a_dragged_chip_casts_a_shadow_that_fades_out() -> None:
    drawn = dragged_pixmap("A", "A", 34, LIGHT, 1.0).toImage()
    middle = drawn.width() // 2
    below = [drawn.pixelColor(middle, y).alpha() for y in range(drawn.height() - 9, drawn.height())]
    assert below == sorted(below, reverse=True)
    assert below[-1] < 12


@pytest.mark.parametrize("theme", THEMES, ids=lambda theme: theme.name)
def test_severity_signs_differ(theme: Theme) -> None:
    signs = [severity_pixmap(word, 24, theme, 1.0).toImage() for word in SEVERITY_CODES]
    for one, other in combinations(signs, 2):
        assert one != other


def test_severity_signs_have_shapes_of_their_own() -> None:
    """The corners of the picture tell octagon, triangle and circle apart without colour."""
    covered = {
        word: sum(
            severity_pixmap(word, 48, LIGHT, 1.0).toImage().pixelColor(x, y).alpha() > 127
            for x in range(48)
            for y in range(48)
        )
        for word in ("blocker", "warning", "note")
    }
    assert covered["blocker"] > covered["note"] > covered["warning"]


def test_an_unknown_severity_is_refused() -> None:
    with pytest.raises(KeyError):
        severity_pixmap("fatal", 16, LIGHT, 1.0)


def test_icons_for_lists_and_menus(qtbot: QtBot) -> None:
    assert not severity_icon("blocker", LIGHT).isNull()
    assert not chip_icon("A", "A", LIGHT).isNull()


def test_a_full_store_starts_again() -> None:
    store: PixmapStore[int] = PixmapStore(10 * 10 * 4 * 3)
    for key in range(4):
        store.keep(key, new_pixmap(QSizeF(10, 10), 1.0, QColor(Qt.GlobalColor.white)))
    assert list(store.ready) == [3]
