"""docs/json.md shows what the program really prints, and every example has its shape."""

from tests.cli.json_docs import PAGE, outputs, rendered
from tests.cli.shapes import FINDINGS, MATRICES, MOVES, misfits, parsed


def test_the_examples_are_what_the_commands_print() -> None:
    page = PAGE.read_text(encoding="utf-8")
    again = "after a wanted change: python -m tests.cli.json_docs"
    assert page.splitlines() == rendered(page).splitlines(), again


def test_the_examples_have_the_shapes() -> None:
    page = PAGE.read_text(encoding="utf-8")
    for text, shape in zip(outputs(page), (MATRICES, FINDINGS, MOVES), strict=True):
        assert misfits(parsed(text), shape) == []


def test_the_shape_check_is_strict() -> None:
    good = {"schema": 1, "moves": [], "changed": []}
    assert misfits(good, MOVES) == []
    assert misfits({"moves": [], "changed": [], "schema": 1}, MOVES)
    assert misfits({**good, "extra": 1}, MOVES)
    assert misfits({**good, "schema": True}, MOVES)
    assert misfits({**good, "moves": [{"letter": "A"}]}, MOVES)
    assert misfits({"schema": 1, "moves": []}, MOVES)
