"""``diff``: which letters change hands between two stages, and every cell that differs."""

import argparse

from raci_desktop.application.ports import Services
from raci_desktop.application.stages import called, stage_called
from raci_desktop.cli.cell_text import cell_text
from raci_desktop.cli.export import add_stage_arguments
from raci_desktop.cli.opening import read_workshop
from raci_desktop.cli.output import counted, notice, say, say_json
from raci_desktop.domain.compare import ChangedCell, Move, changed_cells, ledger
from raci_desktop.domain.ids import RoleId
from raci_desktop.domain.letters import Letter
from raci_desktop.domain.workshop import Stage, Workshop

HELP = "show which letters move between two stages, and every cell that differs"
LETTERS = (Letter.ACCOUNTABLE, Letter.RESPONSIBLE)
NOBODY = "nobody"


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Declare the arguments of the command."""
    parser.add_argument("file", metavar="FILE.raci", help="the workshop")
    add_stage_arguments(parser)
    parser.add_argument("--json", action="store_true", help="print JSON (see docs/json.md)")


def run(args: argparse.Namespace, services: Services) -> int:
    """Print the moves and the changed cells."""
    workshop = read_workshop(services, args.file)
    before = workshop.first if args.before is None else stage_called(workshop, args.before)
    after = workshop.last if args.after is None else stage_called(workshop, args.after)
    _say_untouched(workshop, before, after)
    moves = ledger(workshop, before.id, after.id, LETTERS)
    changed = tuple(changed_cells(workshop, before.id, after.id))
    if args.json:
        say_json(
            {
                "moves": [_move_json(workshop, move) for move in moves],
                "changed": [_changed_json(workshop, cell) for cell in changed],
            }
        )
        return 0
    say(f"{called(before)} → {called(after)}")
    for letter in LETTERS:
        _say_moves(workshop, letter, [move for move in moves if move.letter is letter])
    _say_changed(workshop, changed)
    return 0


def _say_untouched(workshop: Workshop, *stages: Stage) -> None:
    for stage in stages:
        shown = workshop.begun(stage.id)
        if shown.id != stage.id:
            notice(f"{called(stage)} has not been begun; it still shows {called(shown)}.")


def _role_name(workshop: Workshop, role: RoleId | None) -> str | None:
    return None if role is None else workshop.role(role).name


def _move_json(workshop: Workshop, move: Move) -> dict[str, object]:
    return {
        "letter": move.letter.value,
        "activity": workshop.activity(move.activity).name,
        "from": _role_name(workshop, move.giver),
        "to": _role_name(workshop, move.taker),
        "scope": move.scope or None,
    }


def _changed_json(workshop: Workshop, cell: ChangedCell) -> dict[str, object]:
    return {
        "activity": workshop.activity(cell.activity).name,
        "role": workshop.role(cell.role).name,
        "before": cell_text(cell.before),
        "after": cell_text(cell.after),
    }


def _say_moves(workshop: Workshop, letter: Letter, moves: list[Move]) -> None:
    definition = workshop.letters.definition(letter)
    name = definition.name if definition else letter.name.capitalize()
    say()
    say(f"{name} ({workshop.letters.symbol(letter)}): {counted(len(moves), 'move')}", 2)
    for move in moves:
        giver = _role_name(workshop, move.giver) or NOBODY
        taker = _role_name(workshop, move.taker) or NOBODY
        scope = f" ({move.scope})" if move.scope else ""
        say(f"{workshop.activity(move.activity).name}: {giver} → {taker}{scope}", 4)


def _say_changed(workshop: Workshop, changed: tuple[ChangedCell, ...]) -> None:
    symbol = workshop.letters.symbol
    say()
    say(f"{counted(len(changed), 'changed cell')}", 2)
    for cell in changed:
        before, after = cell_text(cell.before, symbol), cell_text(cell.after, symbol)
        where = f"{workshop.activity(cell.activity).name} × {workshop.role(cell.role).name}"
        say(f"{where}: {before or '–'} → {after or '–'}", 4)
