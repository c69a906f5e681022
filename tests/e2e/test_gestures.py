"""The four ways to place a letter, with a real pointer and real keys, checked in the file."""

from tests.e2e.screen import Screen, letters

SUPPORT = "Support foundational systems"
COMMAND = "Command a major incident"
HEAD_OF_OPERATIONS, HEAD_OF_DELIVERY = "Head of Operations", "Head of Delivery"
PRODUCT_TEAMS = "Product teams"


def test_a_letter_dragged_from_the_tray_lands_in_the_cell(sample: Screen) -> None:
    sample.drag(sample.tile("C"), sample.cell(SUPPORT, PRODUCT_TEAMS))
    sample.until_stored(SUPPORT, PRODUCT_TEAMS, "C")


def test_accountability_dragged_along_its_row_moves_and_says_so(sample: Screen) -> None:
    source = sample.cell(COMMAND, HEAD_OF_OPERATIONS)
    sample.drag_over(source, sample.cell(COMMAND, HEAD_OF_DELIVERY))
    hint = sample.ask("state")["hint"]
    assert hint.startswith("Accountability moves: Head of Operations → Head of Delivery")
    sample.release()
    sample.until_stored(COMMAND, HEAD_OF_DELIVERY, "A")
    assert letters(sample.stored(), COMMAND, HEAD_OF_OPERATIONS) == "I", "the giver stays informed"


def test_a_letter_dragged_out_of_the_matrix_is_removed(sample: Screen) -> None:
    sample.lift(sample.cell(COMMAND, "Application support"), sample.tile("I"))
    sample.until_state("message", "Drop here to remove the letter")
    sample.release()
    sample.until_stored(COMMAND, "Application support", "")


def test_escape_gives_a_drag_up(sample: Screen) -> None:
    before = sample.stored()
    sample.drag_over(
        sample.cell(COMMAND, HEAD_OF_OPERATIONS), sample.cell(COMMAND, HEAD_OF_DELIVERY)
    )
    sample.keys("Escape")
    sample.until(lambda: not sample.ask("state")["drops"], "the end of the drag")
    sample.release()
    # What is done next shows that the drag has left nothing behind.
    sample.drag(sample.tile("C"), sample.cell(SUPPORT, PRODUCT_TEAMS))
    sample.until_stored(SUPPORT, PRODUCT_TEAMS, "C")
    sample.keys("ctrl+z")
    sample.until(lambda: sample.stored().matrices == before.matrices, "the file as it was")


def test_an_armed_letter_is_placed_by_clicks(sample: Screen) -> None:
    sample.click(sample.tile("I"))
    sample.until_state("armed", "I")
    for role in (HEAD_OF_DELIVERY, PRODUCT_TEAMS):
        sample.click(sample.cell(SUPPORT, role))
        sample.until_stored(SUPPORT, role, "I")
    sample.keys("Escape")
    sample.until(lambda: not sample.ask("state")["armed"], "no letter armed")


def test_typing_toggles_and_undo_takes_it_back(sample: Screen) -> None:
    sample.click(sample.cell(SUPPORT, PRODUCT_TEAMS))
    sample.until_state("current", PRODUCT_TEAMS)
    sample.keys("c")
    sample.until_stored(SUPPORT, PRODUCT_TEAMS, "C")
    sample.keys("c")
    sample.until_stored(SUPPORT, PRODUCT_TEAMS, "")
    sample.keys("ctrl+z")
    sample.until_stored(SUPPORT, PRODUCT_TEAMS, "C")
    sample.keys("ctrl+shift+z")
    sample.until_stored(SUPPORT, PRODUCT_TEAMS, "")


def test_the_context_menu_places_a_letter(sample: Screen) -> None:
    sample.click(sample.cell(SUPPORT, HEAD_OF_DELIVERY), button=3)
    sample.click(sample.until(lambda: sample.ask("entry", words="Consulted"), "the menu"))
    sample.until_stored(SUPPORT, HEAD_OF_DELIVERY, "C")


def test_the_locked_reference_refuses_a_drop(sample: Screen) -> None:
    before = sample.stored()
    sample.lift(sample.tile("C"), sample.cell(SUPPORT, PRODUCT_TEAMS, stage=0))
    sample.until_state("hint", "This stage is the locked reference")
    sample.release()
    sample.until_state("message", "locked")
    assert sample.stored() == before
