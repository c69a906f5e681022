"""Public methods of the ui say what they are for; those that Qt named are documented by Qt."""

import importlib
import inspect
from collections.abc import Iterator

import pytest

from tests.architecture.source import PACKAGE, ROOT, sources

MODULES = [
    source.path.relative_to(ROOT).with_suffix("").as_posix().replace("/", ".")
    for source in sources(PACKAGE / "ui")
    if source.path.name != "__init__.py"
]


def _public_classes(module: str) -> Iterator[type]:
    for name, found in vars(importlib.import_module(module)).items():
        if inspect.isclass(found) and found.__module__ == module and not name.startswith("_"):
            yield found


def _is_qts(cls: type, name: str) -> bool:
    """Tell whether a method overrides one of Qt's."""
    inherited = (base for base in cls.__mro__ if base.__module__.startswith("PySide6"))
    return any(hasattr(base, name) for base in inherited)


def _undocumented(cls: type) -> Iterator[str]:
    for name, member in vars(cls).items():
        method = member.fget if isinstance(member, property) else member
        ours = inspect.isfunction(method) and not name.startswith("_") and not _is_qts(cls, name)
        if ours and not method.__doc__:
            yield f"{cls.__name__}.{name}"


@pytest.mark.parametrize("module", MODULES)
def test_public_methods_have_docstrings(module: str) -> None:
    silent = [name for cls in _public_classes(module) for name in _undocumented(cls)]
    assert silent == []
