"""Small rooms: one subject per file, said in its first line, and nothing grows into a god class."""

import ast
import sys

import pytest

from tests.architecture.source import PACKAGE, ROOT, sources

LONGEST_FILE = 400
LONGEST_CLASS = 300
LONGEST_FUNCTION = 60
USUAL_FUNCTION = 15
"""Most functions are shorter than this: four in five."""

FUNCTIONS = (ast.FunctionDef, ast.AsyncFunctionDef)


def _length(node: ast.AST) -> int:
    assert isinstance(node, (ast.ClassDef, *FUNCTIONS))
    assert node.end_lineno is not None
    return node.end_lineno - node.lineno + 1


def _too_long(kinds: tuple[type[ast.AST], ...], limit: int) -> list[str]:
    return [
        f"{source.name}: {getattr(node, 'name', '?')} has {_length(node)} lines"
        for source in sources()
        for node in source.nodes(*kinds)
        if _length(node) > limit
    ]


def test_no_file_is_longer_than_one_can_read_at_once() -> None:
    files = (*sources(), *sources(ROOT / "tests"), *sources(ROOT / ".ci"))
    long = [f"{source.name}: {source.lines}" for source in files if source.lines > LONGEST_FILE]
    assert long == []


def test_no_class_does_everything() -> None:
    assert _too_long((ast.ClassDef,), LONGEST_CLASS) == []


def test_no_function_does_everything() -> None:
    assert _too_long(FUNCTIONS, LONGEST_FUNCTION) == []


def test_most_functions_are_a_few_lines() -> None:
    lengths = [_length(node) for source in sources() for node in source.nodes(*FUNCTIONS)]
    short = sum(length <= USUAL_FUNCTION for length in lengths)
    assert short >= 0.8 * len(lengths)


def test_every_module_says_its_subject_in_its_first_line() -> None:
    silent = [source.name for source in sources() if not ast.get_docstring(source.tree)]
    assert silent == []


def _swallows(handler: ast.AST) -> bool:
    """Tell whether an except does nothing with what it caught."""
    assert isinstance(handler, ast.ExceptHandler)
    return all(
        isinstance(line, ast.Pass)
        or (isinstance(line, ast.Expr) and isinstance(line.value, ast.Constant))
        for line in handler.body
    )


def test_no_error_is_swallowed() -> None:
    files = (*sources(), *sources(ROOT / ".ci"))
    swallowed = [
        f"{source.name}:{getattr(handler, 'lineno', 0)}"
        for source in files
        for handler in source.nodes(ast.ExceptHandler)
        if _swallows(handler)
    ]
    assert swallowed == []


def test_no_star_import() -> None:
    """A star import from PySide6 alone costs 100 ms at start."""
    stars = [
        source.name
        for source in sources()
        for node in source.nodes(ast.ImportFrom)
        if isinstance(node, ast.ImportFrom) and any(alias.name == "*" for alias in node.names)
    ]
    assert stars == []


@pytest.mark.parametrize("folder", ["domain", "analysis"])
def test_the_core_imports_the_standard_library_and_itself(folder: str) -> None:
    allowed = {"raci_desktop.domain", f"raci_desktop.{folder}"}
    from_elsewhere = [
        f"{source.name}: {name}"
        for source in sources(PACKAGE / folder)
        for name in source.imported()
        if not _is_standard(name) and not any(_is_below(name, top) for top in allowed)
    ]
    assert from_elsewhere == []


def _is_standard(name: str) -> bool:
    return name.split(".")[0] in sys.stdlib_module_names


def _is_below(name: str, top: str) -> bool:
    return name == top or name.startswith(f"{top}.")
