"""The package's own source files, parsed once for the tests of its shape."""

import ast
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
PACKAGE = ROOT / "raci_desktop"


@dataclass(frozen=True, slots=True)
class Source:
    """One module: where it is, its text and its syntax tree."""

    path: Path
    text: str
    tree: ast.Module

    @property
    def name(self) -> str:
        """The path as reports show it."""
        return self.path.relative_to(ROOT).as_posix()

    @property
    def lines(self) -> int:
        """How long the file is."""
        return self.text.count("\n")

    def nodes(self, *kinds: type[ast.AST]) -> Iterator[ast.AST]:
        """Every node of the given kinds, anywhere in the module."""
        return (node for node in ast.walk(self.tree) if isinstance(node, kinds))

    def imported(self) -> Iterator[str]:
        """Full names of the modules imported anywhere in the module, also inside functions."""
        for node in ast.walk(self.tree):
            if isinstance(node, ast.Import):
                yield from (alias.name for alias in node.names)
            elif isinstance(node, ast.ImportFrom) and node.module and not node.level:
                yield node.module


@cache
def sources(folder: Path = PACKAGE) -> tuple[Source, ...]:
    """Return the modules below a folder in the order of their paths."""
    found = sorted(folder.rglob("*.py"))
    texts = [(path, path.read_text(encoding="utf-8")) for path in found]
    return tuple(Source(path, text, ast.parse(text, str(path))) for path, text in texts)
