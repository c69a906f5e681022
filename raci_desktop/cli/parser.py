"""The arguments of every command, and their help."""

import argparse
from collections.abc import Callable
from dataclasses import dataclass
from typing import NoReturn

from raci_desktop import __version__
from raci_desktop.application.ports import Services
from raci_desktop.application.stages import listed
from raci_desktop.cli import check, diff, export, import_sheet, inspect_sheet, rules, sample
from raci_desktop.cli.errors import CommandError

PROGRAM = "raci-desktop"

_DESCRIPTION = """\
Facilitated RACI workshops: from a client's sheet to a handout leadership can sign.

Without a command the window opens:  raci-desktop [FILE.raci]
"""
_EPILOG = """\
Exit codes: 0 clean, 1 findings at or above --fail-on, 2 error (one line on standard error).
A stage is named by its name or its subtitle, in any case; "before" and "after" always are the
first and the last one. --debug shows unforeseen errors in full.
"""


@dataclass(frozen=True, slots=True)
class Command:
    """One sub-command: its name, its help, its arguments and what it does."""

    name: str
    help: str
    add_arguments: Callable[[argparse.ArgumentParser], None]
    run: Callable[[argparse.Namespace, Services], int]


COMMANDS: tuple[Command, ...] = (
    Command("sample", sample.HELP, sample.add_arguments, sample.run),
    Command("check", check.HELP, check.add_arguments, check.run),
    Command("inspect", inspect_sheet.HELP, inspect_sheet.add_arguments, inspect_sheet.run),
    Command("import", import_sheet.HELP, import_sheet.add_arguments, import_sheet.run),
    Command("export", export.HELP, export.add_arguments, export.run),
    Command("diff", diff.HELP, diff.add_arguments, diff.run),
    Command("rules", rules.HELP, rules.add_arguments, rules.run),
    Command("explain", rules.EXPLAIN_HELP, rules.add_explain_arguments, rules.run_explain),
)
COMMAND_NAMES: tuple[str, ...] = tuple(command.name for command in COMMANDS)


class _Parser(argparse.ArgumentParser):
    """A parser whose complaints are one sentence instead of usage and exit."""

    def error(self, message: str) -> NoReturn:
        """Raise CommandError with what is wrong with the arguments."""
        raise CommandError(f"{message[:1].upper()}{message[1:]}; see “{self.prog} --help”.")


def make_parser() -> argparse.ArgumentParser:
    """Return the parser of the whole command line."""
    parser = _Parser(
        prog=PROGRAM,
        description=_DESCRIPTION,
        epilog=_EPILOG,
        formatter_class=argparse.RawDescriptionHelpFormatter,
        allow_abbrev=False,
    )
    parser.add_argument("--version", action="version", version=f"RACI Desktop {__version__}")
    commands = parser.add_subparsers(title="commands", metavar="COMMAND", required=True)
    for command in COMMANDS:
        sub = commands.add_parser(
            command.name,
            help=command.help,
            description=command.help,
            epilog=_EPILOG,
            formatter_class=argparse.RawDescriptionHelpFormatter,
            allow_abbrev=False,
        )
        command.add_arguments(sub)
        sub.set_defaults(run=command.run)
    return parser


def run_command(argv: list[str], services: Services) -> int:
    """Parse arguments and carry out the command; raises what ``guard.guarded`` turns into words."""
    _check_command(argv)
    args = make_parser().parse_args(argv)
    return args.run(args, services)


def _check_command(argv: list[str]) -> None:
    """Refuse an unknown command in our own words: it may be a file somebody meant to open."""
    first = argv[0] if argv else ""
    if first and not first.startswith("-") and first not in COMMAND_NAMES:
        raise CommandError(
            f"There is no command “{first}”; the commands are {listed(list(COMMAND_NAMES))}, "
            "and a workshop to open ends in .raci."
        )
