"""Run pytest where some packages cannot be imported: blocked_run.py NAME,NAME… PYTEST-ARGUMENTS."""

import sys
from collections.abc import Sequence
from importlib.machinery import ModuleSpec

import pytest


class Blocker:
    """Refuses packages by their top name, as if they were not installed."""

    def __init__(self, names: Sequence[str]) -> None:
        self._names = frozenset(names)

    def find_spec(self, name: str, path: object = None, target: object = None) -> ModuleSpec | None:
        if name.split(".")[0] in self._names:
            raise ModuleNotFoundError(f"{name} is blocked in this run", name=name)
        return None


if __name__ == "__main__":
    sys.meta_path.insert(0, Blocker(sys.argv[1].split(",")))
    sys.exit(pytest.main(sys.argv[2:]))
