"""``sample``: the sample workshop with its workbook and its handout, to look at and to learn."""

import argparse
from pathlib import Path

from raci_desktop.analysis.engine import analyse
from raci_desktop.application.ports import ExportRequest, Services
from raci_desktop.application.templates import sample_workshop
from raci_desktop.cli.check import say_findings
from raci_desktop.cli.errors import CommandError
from raci_desktop.cli.opening import opened
from raci_desktop.cli.output import say
from raci_desktop.domain.workshop import Workshop

HELP = "write the sample workshop, its workbook and its handout into a folder; print its findings"
NAME = "sample"


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Declare the arguments of the command."""
    parser.add_argument("folder", metavar="OUT_DIR", help="a folder; it is made when missing")


def run(args: argparse.Namespace, services: Services) -> int:
    """Write the three files and print the findings of every stage."""
    folder = _made(Path(args.folder))
    workshop = sample_workshop()
    paths = [folder / f"{NAME}{suffix}" for suffix in (".raci", ".xlsx", ".pdf")]
    _write_workshop(services, paths[0], workshop)
    findings = analyse(workshop)
    request = ExportRequest(workshop, findings.all, workshop.first.id, workshop.last.id)
    services.write_workbook(request, paths[1])
    services.write_handout(request, paths[2])
    say(f"{workshop.details.title}, {workshop.details.organisation}")
    say(workshop.details.source)
    say()
    say_findings(workshop, findings, workshop.stages)
    say()
    for path in paths:
        say(f"Written: {path}")
    return 0


def _made(folder: Path) -> Path:
    if folder.exists() and not folder.is_dir():
        raise CommandError(f"“{folder}” is a file; name a folder.")
    folder.mkdir(parents=True, exist_ok=True)
    return folder


def _write_workshop(services: Services, path: Path, workshop: Workshop) -> None:
    """Write the workshop file; one that is there already stays unless nobody ever edited it."""
    if path.exists():
        with opened(services, path) as document:
            edited, reason = bool(document.heads()), document.read_only
            same = not edited and document.load() == workshop
        if same:
            return
        if edited or reason:
            raise CommandError(
                reason or f"“{path}” has been worked on; choose another folder for the sample."
            )
        path.unlink()
    services.create_document(path, workshop).close()
