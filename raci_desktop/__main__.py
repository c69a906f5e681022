"""The program's entry: the window, or a command on the command line.

Only what is needed is imported: commands never load Qt, and the window loads nothing that its
first picture can do without.
"""

import builtins
import gc
import os
import sys
from collections.abc import Callable, Sequence
from io import TextIOWrapper
from pathlib import Path

DEBUG_OPTION = "--debug"
DEBUG_VARIABLE = "RACI_DESKTOP_DEBUG"
_WORKSHOP = ".raci"


def main(argv: Sequence[str] | None = None) -> int:
    """Run the program with the arguments of the process; return its exit code."""
    given = list(sys.argv[1:] if argv is None else argv)
    debug = DEBUG_OPTION in given or bool(os.environ.get(DEBUG_VARIABLE))
    arguments = [one for one in given if one != DEBUG_OPTION]
    from raci_desktop.cli.guard import guarded

    _let_output_carry_anything()
    return guarded(_call_for(arguments), debug)


def _call_for(arguments: list[str]) -> Callable[[], int]:
    if not arguments or _is_file(arguments[0]):
        return lambda: _window(arguments)
    return lambda: _command(arguments)


def _is_file(first: str) -> bool:
    """Whether the first argument is a file for the window rather than a command or an option."""
    return Path(first).suffix.casefold() == _WORKSHOP and not first.startswith("-")


def _command(arguments: list[str]) -> int:
    from raci_desktop.bootstrap import services
    from raci_desktop.cli.parser import run_command

    return run_command(arguments, services())


def _window(arguments: list[str]) -> int:
    from raci_desktop.cli.window import check_display, check_files

    # Nothing made while starting is garbage: looking for some takes a tenth of the start.
    gc.disable()
    plain_import = builtins.__import__
    check_files(arguments)
    check_display()
    from raci_desktop.bootstrap import services
    from raci_desktop.ui.application import run

    # PySide puts an import in its place that reads the source of every module, to see whether it
    # wants names in snake_case. None of ours does, and there are more than a hundred.
    builtins.__import__ = plain_import
    return run(arguments, services())


def _let_output_carry_anything() -> None:
    """Escape what a stream's encoding lacks: a name must not end a command half-way."""
    for stream in (sys.stdout, sys.stderr):
        if isinstance(stream, TextIOWrapper):
            stream.reconfigure(errors="backslashreplace")


if __name__ == "__main__":
    sys.exit(main())
