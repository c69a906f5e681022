"""Rows, groups and roles reordered, and letters thrown out of the window, with a real pointer."""

from tests.e2e.screen import Place, Screen, letters

DEPLOY, SUPPORT = "Deploy to production", "Support foundational systems"
COMMAND, APPLICATION_SUPPORT = "Command a major incident", "Application support"


def _over(sample: Screen, source: Place, target: Place) -> None:
    """Drag to a place and wait until the line shows where it would land."""
    sample.lift(source, target)

    def shown() -> object:
        if sample.ask("state")["line"]:
            return True
        sample.move({"x": target["x"] + 2, "y": target["y"]})
        sample.move(target)
        return False

    sample.until(shown, "the line")


def _upper(place: Place) -> Place:
    return {**place, "y": place["y"] - place["height"] // 4}


def _names(sample: Screen) -> list[str]:
    return [one.name for one in sample.stored().activities]


def test_a_row_dragged_into_another_group_joins_it(sample: Screen) -> None:
    _over(sample, sample.ask("name", start=DEPLOY), _upper(sample.ask("name", start=SUPPORT)))
    assert "Into group" in sample.ask("state")["hint"]
    sample.release()
    sample.until(lambda: _names(sample)[-2:] == [DEPLOY, SUPPORT], "the row in its new place")
    stored = sample.stored()
    assert stored.activities[-2].group == stored.activities[-1].group
    sample.keys("ctrl+z")
    sample.until(lambda: _names(sample)[-2] != DEPLOY, "the row back in its place")


def test_a_group_is_dragged_by_its_name(sample: Screen) -> None:
    first, second = dict.fromkeys(one.group for one in sample.stored().activities)
    _over(sample, sample.ask("name", start=second), _upper(sample.ask("name", start=first)))
    sample.release()
    sample.until(lambda: sample.stored().activities[0].group == second, "the group on top")


def test_a_role_is_dragged_by_its_header(sample: Screen) -> None:
    before = [one.name for one in sample.stored().roles]
    target = sample.ask("header", role=before[0])
    left = {**target, "x": target["x"] - target["width"] // 4}
    _over(sample, sample.ask("header", role="Head of Delivery"), left)
    sample.release()
    sample.until(lambda: sample.stored().roles[0].name == "Head of Delivery", "the role in front")


def test_escape_gives_the_drag_of_a_row_up(sample: Screen) -> None:
    before = sample.stored()
    _over(sample, sample.ask("name", start=DEPLOY), _upper(sample.ask("name", start=SUPPORT)))
    sample.keys("Escape")
    sample.until(lambda: not sample.ask("state")["line"], "the end of the drag")
    sample.release()
    assert sample.stored() == before


def _outside(sample: Screen) -> Place:
    """A place on the display beside the window."""
    frame = sample.ask("frame")
    return {"x": frame["x"] + frame["width"] // 2 + 40, "y": frame["y"]}


def test_a_letter_let_go_outside_the_window_is_removed(sample: Screen) -> None:
    _narrow(sample)
    place = sample.cell(COMMAND, APPLICATION_SUPPORT)
    sample.drag_over(place, sample.cell(COMMAND, "Head of Product"))
    sample.carry(sample.cell(COMMAND, "Head of Product"), _outside(sample))
    sample.release()
    sample.until_stored(COMMAND, APPLICATION_SUPPORT, "")
    sample.keys("ctrl+z")
    sample.until_stored(COMMAND, APPLICATION_SUPPORT, "R")


def test_escape_outside_the_window_leaves_the_letter(sample: Screen) -> None:
    _narrow(sample)
    before = sample.stored()
    place = sample.cell(COMMAND, APPLICATION_SUPPORT)
    sample.drag_over(place, sample.cell(COMMAND, "Head of Product"))
    sample.carry(sample.cell(COMMAND, "Head of Product"), _outside(sample))
    sample.keys("Escape")
    sample.until(lambda: not sample.ask("state")["drops"], "the end of the drag")
    sample.release()
    # What is done next shows that the drag has left nothing behind.
    sample.drag(sample.tile("C"), sample.cell(SUPPORT, "Product teams"))
    sample.until_stored(SUPPORT, "Product teams", "C")
    assert letters(sample.stored(), COMMAND, APPLICATION_SUPPORT) == "R"
    sample.keys("ctrl+z")
    sample.until(lambda: sample.stored().matrices == before.matrices, "the file as it was")


def _narrow(sample: Screen) -> None:
    """Leave room on the display beside the window."""
    sample.ask("resize", width=1120, height=720)
