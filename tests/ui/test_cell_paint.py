"""Cells: what shows where, that nothing overflows, and that equal cells are drawn once."""

from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import QRect, QRectF
from PySide6.QtGui import QColor, QImage, QPainter

from raci_desktop.ui.matrix import cell_paint_marks as parts
from raci_desktop.ui.matrix.cell_paint import (
    CURRENT,
    DROP_TARGET,
    EMPTY,
    SELECTED,
    CellPainter,
    CellPicture,
    MarkPicture,
    cell_painter,
)
from raci_desktop.ui.matrix.cell_paint_layout import CAPTION, MOST_CHIPS, Room, lay_out
from raci_desktop.ui.matrix.cell_paint_text import face, wrapped
from raci_desktop.ui.theme import DARK, LIGHT, THEMES, Theme
from raci_desktop.ui.tokens import CHIP, MEASURES, TYPE

pytestmark = pytest.mark.usefixtures("qapp")

WIDTH, HEIGHT = MEASURES.role_column, MEASURES.row
A, R, C, INFORMED, S = (MarkPicture(letter, letter) for letter in "ARCIS")
LONG = "product-funded services in every country we trade in"

marks = st.lists(
    st.builds(
        MarkPicture,
        st.sampled_from("ARCIS?"),
        st.sampled_from(("A", "R", "C", "I", "S", "D", "?")),
        st.sampled_from(("", "IT", "product", LONG, "הצוות כולו", "産品")),
    ),
    max_size=6,
).map(tuple)
rooms = st.builds(
    lambda zoom, wide, former, flag, changed: Room(
        wide * zoom - 1, HEIGHT * zoom - 1, zoom, former * zoom, flag, changed
    ),
    st.sampled_from((0.5, 0.75, 1.0, 1.15, 1.5, 2.0)),
    st.integers(MEASURES.role_column_min, 200),
    st.sampled_from((0.0, 21.0, 26.0)),
    st.booleans(),
    st.booleans(),
)


def painted(
    picture: CellPicture, state: int = 0, theme: Theme = LIGHT, zoom: float = 1.0
) -> QImage:
    """Paint a cell in the middle of a pink picture, which shows whatever is left unpainted."""
    width, height = round(WIDTH * zoom), round(HEIGHT * zoom)
    image = QImage(width + 20, height + 20, QImage.Format.Format_RGB32)
    image.fill(QColor("#FF00FF"))
    painter = QPainter(image)
    CellPainter(theme, zoom).paint(painter, QRect(10, 10, width, height), picture, state)
    painter.end()
    return image


def differs(image: QImage, base: QImage, box: QRect) -> bool:
    """Return whether the two pictures of a cell differ in a part of the cell."""
    inside = box.translated(10, 10)
    return image.copy(inside) != base.copy(inside)


@given(marks, rooms)
def test_chips_and_captions_stay_in_their_cell(chosen: tuple[MarkPicture, ...], room: Room) -> None:
    layout = lay_out(chosen, room)
    cell = QRectF(0, 0, room.width, room.height)
    boxes = [placed.box for placed in layout.chips]
    boxes += [layout.hidden_box] if layout.hidden_box is not None else []
    for box in boxes:
        assert cell.contains(box), (box, cell)
    for left, right in pairwise(boxes):
        assert left.right() <= right.left() + 1, (left, right)
    shape = face(CAPTION, room.zoom)
    for placed in layout.chips:
        assert placed.caption_left >= -0.5
        assert placed.caption_left + shape.width(placed.caption) <= room.width + 0.5
        if placed.caption:
            assert placed.caption_top + shape.line <= room.height + 1


@given(marks, rooms)
def test_every_letter_is_shown_or_counted(chosen: tuple[MarkPicture, ...], room: Room) -> None:
    layout = lay_out(chosen, room)
    assert len(layout.chips) + layout.hidden == len(chosen)
    assert [placed.mark for placed in layout.chips] == list(chosen[: len(layout.chips)])
    assert len(layout.chips) + bool(layout.hidden) <= MOST_CHIPS


@given(marks, rooms)
def test_captions_leave_the_flag_free(chosen: tuple[MarkPicture, ...], room: Room) -> None:
    flag_left = room.width - (CHIP.flag + CHIP.flag_inset) * room.zoom
    shape = face(CAPTION, room.zoom)
    for placed in lay_out(chosen, room).chips:
        if room.flag and placed.caption:
            assert placed.caption_left + shape.width(placed.caption) <= flag_left + 1


def test_one_chip_has_the_size_of_the_design_and_sits_in_the_middle() -> None:
    (placed,) = lay_out((A,), Room(WIDTH - 1, HEIGHT - 1, 1.0)).chips
    assert placed.box == QRectF(26, 8, 28, 28)


def test_a_scope_stands_under_its_chip_and_both_are_centred() -> None:
    mark = MarkPicture("A", "A", "product")
    (placed,) = lay_out((mark,), Room(WIDTH - 1, HEIGHT - 1, 1.0)).chips
    assert placed.caption == "product"
    assert placed.caption_top == placed.box.bottom() + CHIP.caption_gap
    above, below = placed.box.top(), HEIGHT - 1 - (placed.caption_top + CAPTION.line)
    assert abs(above - below) <= 1.5


def test_two_scopes_keep_both_captions_whole_where_there_is_room() -> None:
    pair = (MarkPicture("A", "A", "product"), MarkPicture("A", "A", "IT"))
    layout = lay_out(pair, Room(WIDTH - 1, HEIGHT - 1, 1.0, former=21, flag=True, changed=True))
    assert [placed.caption for placed in layout.chips] == ["product", "IT"]


def test_a_long_caption_is_cut_with_an_ellipsis() -> None:
    (placed,) = lay_out((MarkPicture("A", "A", LONG),), Room(WIDTH - 1, HEIGHT - 1, 1.0)).chips
    assert placed.caption.endswith("…")


@given(st.sampled_from(THEMES), st.sampled_from((0.75, 1.0, 1.15, 2.0)))
def test_a_cell_is_filled_and_nothing_is_painted_outside(theme: Theme, zoom: float) -> None:
    full = CellPicture(
        (MarkPicture("S", "S", LONG), A, R, C), "A/R", True, "blocker", "warning", note=True
    )
    image = painted(full, SELECTED | CURRENT, theme, zoom)
    pink = QColor("#FF00FF").rgb()
    inside = QRect(10, 10, round(WIDTH * zoom), round(HEIGHT * zoom))
    for x in range(image.width()):
        for y in range(image.height()):
            assert (image.pixel(x, y) == pink) != inside.contains(x, y)


def test_an_empty_cell_is_ground_with_a_line_at_its_right_and_bottom() -> None:
    image = painted(EMPTY)
    assert image.pixelColor(12, 12) == QColor(LIGHT.colours.surface)
    assert image.pixelColor(10 + WIDTH - 1, 20) == QColor(LIGHT.colours.line)
    assert image.pixelColor(20, 10 + HEIGHT - 1) == QColor(LIGHT.colours.line)


def test_a_changed_cell_has_its_corner_and_its_former_letter() -> None:
    image = painted(CellPicture((A,), "I", changed=True))
    assert image.pixelColor(10 + WIDTH - 3, 11) == QColor(LIGHT.colours.after)
    assert differs(image, painted(CellPicture((A,))), QRect(5, 4, 16, 16))


def test_a_flag_sits_at_the_bottom_right_and_does_not_tint_the_cell() -> None:
    image = painted(CellPicture((A,), flag="blocker"))
    assert image.pixelColor(12, 12) == QColor(LIGHT.colours.surface)
    icon = QColor(LIGHT.colours.severity("blocker").icon)
    assert image.pixelColor(10 + WIDTH - 1 - 4 - 10, 10 + HEIGHT - 1 - 4 - 6) == icon


def test_the_chosen_finding_outlines_and_tints_its_cell() -> None:
    image = painted(CellPicture((A,), flag="warning", outline="warning"))
    severity = LIGHT.colours.severity("warning")
    assert image.pixelColor(10, 30) == QColor(severity.text)
    assert image.pixelColor(14, 14) == QColor(severity.soft)


def test_a_drop_target_shows_what_it_replaces_as_a_ghost() -> None:
    image = painted(CellPicture((A,)), DROP_TARGET)
    assert image.pixelColor(12, 30) == QColor(LIGHT.colours.focus)
    assert image.pixelColor(14, 14) == QColor(LIGHT.colours.selection)
    ink = image.pixelColor(10 + 30, 10 + 12)
    assert ink.lightness() > 120


def test_focus_and_selection_are_told_apart() -> None:
    selected, focused = painted(CellPicture((A,)), SELECTED), painted(CellPicture((A,)), CURRENT)
    assert selected.pixelColor(14, 14) == QColor(LIGHT.colours.selection)
    assert focused.pixelColor(14, 14) == QColor(LIGHT.colours.surface)
    assert focused.pixelColor(10, 30) == QColor(LIGHT.colours.focus)


@pytest.mark.parametrize(
    "other",
    [
        CellPicture((A,), lifted="A"),
        CellPicture((A,), ghost=True),
        CellPicture((A,), faded=True),
        CellPicture((A,), note=True),
        CellPicture((A,), "R"),
        CellPicture((A,), "R", large_former=True),
        CellPicture((A, R), lifted="R"),
        CellPicture((A, R)),
    ],
)
def test_every_state_can_be_seen(other: CellPicture) -> None:
    assert painted(other) != painted(CellPicture((A,)))


def test_themes_and_zooms_differ() -> None:
    assert painted(CellPicture((A,))) != painted(CellPicture((A,)), theme=DARK)
    assert painted(CellPicture((A,)), zoom=2.0) != painted(CellPicture((A,)))


def test_equal_cells_are_drawn_once(monkeypatch: pytest.MonkeyPatch) -> None:
    drawn: list[object] = []
    really = parts.paint_chips
    monkeypatch.setattr(parts, "paint_chips", lambda *given: (drawn.append(given), really(*given)))
    cells = CellPainter(LIGHT)
    image = QImage(WIDTH * 3, HEIGHT, QImage.Format.Format_RGB32)
    painter = QPainter(image)
    for column in range(3):
        cells.paint(painter, QRect(column * WIDTH, 0, WIDTH, HEIGHT), CellPicture((R,), "A"))
    painter.end()
    assert len(drawn) == 1
    assert image.copy(0, 0, WIDTH, HEIGHT) == image.copy(2 * WIDTH, 0, WIDTH, HEIGHT)


def test_the_painter_of_an_appearance_is_shared() -> None:
    assert cell_painter(LIGHT, 1.15, 1.0) is cell_painter(LIGHT, 1.15, 1.0)
    assert cell_painter(LIGHT, 1.15, 1.0) is not cell_painter(LIGHT, 1.15, 2.0)


def test_text_keeps_its_exact_size_at_any_zoom() -> None:
    plain, zoomed = face(TYPE.role_header, 1.0), face(TYPE.role_header, 1.15)
    assert zoomed.width("Operations") == pytest.approx(1.15 * plain.width("Operations"), rel=0.01)


@given(st.text(max_size=80), st.integers(1, 3), st.integers(20, 200))
def test_wrapped_lines_fit(text: str, most: int, width: int) -> None:
    shape = face(TYPE.body, 1.0)
    lines = wrapped(text, shape, width, most)
    assert 1 <= len(lines) <= most
    for line in lines:
        assert shape.width(line) <= width + 0.5 or len(line) <= 1
