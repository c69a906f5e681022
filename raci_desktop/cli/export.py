"""``export``: the workbook and the handout of a workshop."""

import argparse
from collections.abc import Callable
from pathlib import Path

from raci_desktop.analysis.engine import analyse
from raci_desktop.application.ports import ExportRequest, Services
from raci_desktop.application.stages import begun_stages, last_begun, stage_called
from raci_desktop.cli.errors import CommandError
from raci_desktop.cli.opening import read_workshop
from raci_desktop.cli.output import say
from raci_desktop.domain.workshop import Stage, Workshop

HELP = "write the workbook (.xlsx), the handout (.pdf), or both"

_Writer = Callable[[ExportRequest, Path], None]


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Declare the arguments of the command."""
    parser.add_argument("file", metavar="FILE.raci", help="the workshop")
    parser.add_argument("--xlsx", metavar="P", help="where to write the workbook")
    parser.add_argument("--pdf", metavar="P", help="where to write the handout")
    add_stage_arguments(parser)


def add_stage_arguments(parser: argparse.ArgumentParser) -> None:
    """Declare the two stages that are compared."""
    parser.add_argument(
        "--from", dest="before", metavar="STAGE", help="the stage before (default: the first)"
    )
    parser.add_argument(
        "--to", dest="after", metavar="STAGE", help="the stage after (default: the last begun)"
    )


def run(args: argparse.Namespace, services: Services) -> int:
    """Write what is asked for; each file is the old one or the whole new one."""
    wanted = _wanted(args, services)
    workshop = read_workshop(services, args.file)
    before, after = chosen_stages(workshop, args.before, args.after)
    request = ExportRequest(workshop, analyse(workshop).all, before.id, after.id)
    for path, write in wanted:
        write(request, path)
        say(f"Written: {path}")
    return 0


def chosen_stages(workshop: Workshop, before: str | None, after: str | None) -> tuple[Stage, Stage]:
    """Return the stages to compare: the first and the last begun one unless named."""
    first = begun_stages(workshop)[0] if before is None else stage_called(workshop, before)
    last = last_begun(workshop) if after is None else stage_called(workshop, after)
    return first, last


def _wanted(args: argparse.Namespace, services: Services) -> list[tuple[Path, _Writer]]:
    given = ((args.xlsx, services.write_workbook), (args.pdf, services.write_handout))
    wanted = [(Path(path), write) for path, write in given if path is not None]
    if not wanted:
        raise CommandError("Say what to write: --xlsx PATH, --pdf PATH, or both.")
    for path, _ in wanted:
        _check_target(path, Path(args.file))
    if len(wanted) == 2 and _same(wanted[0][0], wanted[1][0]):
        raise CommandError("--xlsx and --pdf name the same file; give each its own.")
    return wanted


def _check_target(path: Path, source: Path) -> None:
    if _same(path, source):
        raise CommandError(f"“{path}” is the workshop itself; export to another file.")
    if path.is_dir():
        raise CommandError(f"“{path}” is a folder; name a file in it.")
    if not path.parent.is_dir():
        raise CommandError(f"There is no folder “{path.parent}”; make it first.")


def _same(one: Path, other: Path) -> bool:
    if one.exists() and other.exists():
        return one.samefile(other)
    return one.resolve() == other.resolve()
