"""``import``: a sheet becomes a stage of a workshop, new or existing, as one undoable edit."""

import argparse
from pathlib import Path

from raci_desktop.application.import_items import ItemImport, import_items
from raci_desktop.application.importing import STAGE_IN_USE, ImportPlan, plan_imports, target_stage
from raci_desktop.application.outcome import Saving
from raci_desktop.application.picking import Picked
from raci_desktop.application.ports import Services
from raci_desktop.application.recognition import RecognisedMatrix
from raci_desktop.application.session import WorkshopSession
from raci_desktop.application.stages import FIRST_ALIAS, called, listed
from raci_desktop.cli.errors import CommandError
from raci_desktop.cli.files import SUFFIX
from raci_desktop.cli.inspect_sheet import say_doubts
from raci_desktop.cli.opening import opened, picked_from, place, read_recognition
from raci_desktop.cli.output import counted, say
from raci_desktop.domain.apply import apply
from raci_desktop.domain.edits import Batch
from raci_desktop.domain.errors import EditRefusedError
from raci_desktop.domain.ids import new_stage_id
from raci_desktop.domain.plan import plan
from raci_desktop.domain.workshop import Stage, Workshop, new_workshop

HELP = "import a sheet into a workshop, which is made when there is none"
AUTHOR = "command line"

_Parts = tuple[tuple[RecognisedMatrix, Stage], ...]
_Done = tuple[tuple[RecognisedMatrix, ImportPlan], ...]


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Declare the arguments of the command."""
    parser.add_argument("sheet", metavar="SHEET", help="a sheet: .xlsx, .csv, .md, …")
    parser.add_argument(
        "--as",
        dest="stage",
        metavar="STAGE",
        help="before, after, or a stage's name; a new name makes a step before After. Not given: "
        "Before, or both when the sheet holds a Before and an After",
    )
    parser.add_argument(
        "--replace", action="store_true", help="replace the letters the stage already has"
    )
    parser.add_argument(
        "-o",
        "--output",
        required=True,
        metavar="FILE.raci",
        help="the workshop to import into; roles and activities are matched by name",
    )


def run(args: argparse.Namespace, services: Services) -> int:
    """Import the sheet and print what was imported, with the doubts."""
    target = _target(args.output)
    picked = picked_from(read_recognition(services, args.sheet))
    if target.exists():
        done, items = _into_existing(services, target, picked, args)
    else:
        done, items = _into_new(services, target, picked, args)
    _report(Path(args.sheet).name, target, picked, done)
    _report_items(items)
    return 0


def _target(given: str) -> Path:
    path = Path(given)
    if path.suffix.casefold() != SUFFIX:
        raise CommandError(f"A workshop's name ends in {SUFFIX}; “{given}” does not.")
    if not path.parent.is_dir():
        raise CommandError(f"There is no folder “{path.parent}”; make it first.")
    return path


def _into_new(
    services: Services, target: Path, picked: Picked, args: argparse.Namespace
) -> tuple[_Done, ItemImport]:
    title = Path(args.sheet).stem
    workshop = new_workshop(new_stage_id(), new_stage_id(), title)
    batch, done = _planned(workshop, picked, args)
    # Made in one go, with the letters: there is never a file that holds half an import.
    services.create_document(target, apply(workshop, plan(workshop, batch))).close()
    return done, import_items(workshop, picked.items)


def _into_existing(
    services: Services, target: Path, picked: Picked, args: argparse.Namespace
) -> tuple[_Done, ItemImport]:
    with opened(services, target) as document:
        session = WorkshopSession(document, AUTHOR)
        batch, done = _planned(session.workshop, picked, args)
        items = import_items(session.workshop, picked.items)
        session.execute(batch)
        if session.saved.saving is not Saving.SAVED:
            raise CommandError(session.saved.reason)
    return done, items


def _planned(workshop: Workshop, picked: Picked, args: argparse.Namespace) -> tuple[Batch, _Done]:
    parts = _parts(workshop, picked, args.stage)
    label = f"Import {Path(args.sheet).name}"
    try:
        batch, plans = plan_imports(workshop, parts, args.replace, label, picked.items)
    except EditRefusedError as error:
        hint = " (--replace does the former)" if error.code == STAGE_IN_USE else ""
        raise CommandError(f"{error.message.removesuffix('.')}{hint}.") from error
    matrices = [matrix for matrix, _ in parts]
    return batch, tuple(zip(matrices, plans, strict=True))


def _parts(workshop: Workshop, picked: Picked, wanted: str | None) -> _Parts:
    """Return which matrix goes to which stage."""
    if wanted is None and picked.before is not None and picked.after is not None:
        return ((picked.before, workshop.first), (picked.after, workshop.last))
    stage = target_stage(workshop, FIRST_ALIAS if wanted is None else wanted)
    matrix = picked.for_stage(*(() if wanted is None else (wanted, stage.name, stage.subtitle)))
    return () if matrix is None else ((matrix, stage),)


def _report(source: str, target: Path, picked: Picked, done: _Done) -> None:
    for matrix, planned in done:
        say(f"Imported {source} ({place(matrix)}) as {called(planned.stage)} into {target}:")
        say(_numbers(planned), 2)
        for remark in planned.remarks:
            say(remark, 2)
        say_doubts(matrix.doubts, 2)
    imported = [matrix for matrix, _ in done]
    left = [one for one in (picked.before, picked.after, *picked.left) if one is not None]
    left = [place(one) for one in left if one not in imported]
    if left:
        say(f"Not imported: {listed(left)}.")


def _report_items(items: ItemImport) -> None:
    """Say what was imported of what a room recorded, as far as the sheet had any."""
    if items.edits:
        say(f"Decisions, actions and parked items: {items.new} new, {items.changed} changed.")
    for remark in items.remarks:
        say(remark, 2)


def _numbers(planned: ImportPlan) -> str:
    roles, activities = planned.roles, planned.activities
    role_words = f"{counted(roles.new + roles.known, 'role')} ({roles.new} new)"
    count = counted(activities.new + activities.known, "activity", "activities")
    letters = counted(planned.letters, "letter") if planned.letters else "no letters"
    return f"{role_words}, {count} ({activities.new} new), {letters}."
