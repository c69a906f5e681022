"""Run the benchmarks, all or those named: ``python -m tests.benchmarks [NAME…]``."""

import os
import sys
from collections.abc import Callable
from importlib import import_module

NAMES = ("start", "saving", "loading", "analysing", "painting", "exchanging")


def main(wanted: list[str]) -> int:
    """Run them one after the other; an aim that is missed is marked and fails nothing."""
    unknown = [name for name in wanted if name not in NAMES]
    if unknown:
        print(f"No benchmark is called {unknown[0]}; there are {', '.join(NAMES)}.")
        return 2
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    for name in wanted or NAMES:
        run: Callable[[], None] = import_module(f"tests.benchmarks.{name}").run
        run()
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
