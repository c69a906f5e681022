"""docs/json.md shows what the program really prints, and every example has its shape."""

from typing import Any

from tests.cli.json_docs import PAGE, outputs, rendered
from tests.cli.shapes import FINDINGS, MATRICES, MOVES, PAGE_OF_RULE, RULES, misfits, parsed

WORDS = ("message", "question", "text", "title", "why", "words", "page")
"""Keys whose wording may be bettered without the page following at once."""


def _without_words(value: Any) -> Any:
    if isinstance(value, list):
        return [_without_words(one) for one in value]
    if isinstance(value, dict):
        return {key: "…" if key in WORDS else _without_words(one) for key, one in value.items()}
    return value


def test_the_examples_are_what_the_commands_print() -> None:
    page = PAGE.read_text(encoding="utf-8")
    again = "after a wanted change: python -m tests.cli.json_docs"
    for shown, printed in zip(outputs(page), outputs(rendered(page)), strict=True):
        assert _without_words(parsed(shown)) == _without_words(parsed(printed)), again


def test_the_examples_have_the_shapes() -> None:
    page = PAGE.read_text(encoding="utf-8")
    shapes = (MATRICES, FINDINGS, MOVES, RULES, PAGE_OF_RULE)
    for text, shape in zip(outputs(page), shapes, strict=True):
        assert misfits(parsed(text), shape) == []


def test_the_shape_check_is_strict() -> None:
    good = {"schema": 1, "moves": [], "changed": []}
    assert misfits(good, MOVES) == []
    assert misfits({"moves": [], "changed": [], "schema": 1}, MOVES)
    assert misfits({**good, "extra": 1}, MOVES)
    assert misfits({**good, "schema": True}, MOVES)
    assert misfits({**good, "moves": [{"letter": "A"}]}, MOVES)
    assert misfits({"schema": 1, "moves": []}, MOVES)
