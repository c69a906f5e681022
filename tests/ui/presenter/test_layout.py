"""Where things stand on the wall, at every size of type and shape of screen."""

from itertools import pairwise

import pytest

from raci_desktop.domain.letters import Letter
from raci_desktop.domain.matrix import Mark, make_cell
from raci_desktop.ui.presenter.layout import (
    CAPTION,
    CHIP_LEAST,
    canvas,
    most_roles,
    most_roles_of_page,
    plan_overview,
    plan_spotlight,
)
from raci_desktop.ui.presenter.marks import CellPlace, place_marks
from raci_desktop.ui.settings import PRESENTER_SIZES

SCREENS = [(1920, 1080), (1280, 720), (3840, 2160), (1024, 768), (2560, 1080), (1366, 768)]


@pytest.mark.parametrize("screen", SCREENS)
@pytest.mark.parametrize("percent", PRESENTER_SIZES)
@pytest.mark.parametrize("scoped", [False, True])
@pytest.mark.parametrize("single", [False, True])
def test_nothing_overlaps_in_the_spotlight(
    screen: tuple[int, int], percent: int, scoped: bool, single: bool
) -> None:
    wall = canvas(*screen, percent)
    plan = plan_spotlight(wall, scoped_before=scoped, scoped_after=scoped, single=single)
    under = CAPTION if scoped else 0
    assert plan.title.top() >= plan.head
    assert plan.roles.top() >= plan.title.bottom()
    assert plan.before >= plan.roles.bottom()
    if not single:
        assert plan.after >= plan.before + plan.before_side + under + 40, "room for the arrow"
    assert plan.footer.top() >= plan.after + plan.after_side + under
    assert plan.footer.bottom() == pytest.approx(wall.height)
    assert min(plan.before_side, plan.after_side) >= CHIP_LEAST


@pytest.mark.parametrize("screen", SCREENS)
@pytest.mark.parametrize("percent", PRESENTER_SIZES)
@pytest.mark.parametrize("scoped", [False, True])
def test_the_rows_of_the_overview_fit(screen: tuple[int, int], percent: int, scoped: bool) -> None:
    wall = canvas(*screen, percent)
    plan = plan_overview(wall, scoped=scoped)
    assert 1 <= plan.rows <= 8
    assert plan.first_row + plan.rows * plan.row <= wall.height
    assert plan.row >= plan.side + (CAPTION if scoped else 0)


def test_full_hd_shows_as_much_as_anybody_can_read() -> None:
    wall = canvas(1920, 1080, 100)
    assert (most_roles(wall), most_roles_of_page(wall)) == (6, 6)
    assert plan_overview(wall, scoped=False).rows == 8
    assert (canvas(3840, 2160, 100).width, canvas(3840, 2160, 100).height) == (1920, 1080)


@pytest.mark.parametrize("room", [90, 180, 240, 300])
@pytest.mark.parametrize("count", [0, 1, 2, 3, 5])
def test_letters_share_their_cell_and_stay_large(room: int, count: int) -> None:
    letters = list(Letter)[:5]
    marks = make_cell(Mark(letter) for letter in letters[:count]).marks
    placed = place_marks(marks, CellPlace(500, 100, 148, room, room))
    shown = [one for one in placed if one.mark]
    assert len(shown) + sum(one.hidden for one in placed) == count
    assert all(one.box.width() >= CHIP_LEAST for one in shown)
    assert all(a.box.right() <= b.box.left() for a, b in pairwise(placed))
    if count > 1:
        assert any(one.mark.letter is Letter.ACCOUNTABLE for one in shown if one.mark)
