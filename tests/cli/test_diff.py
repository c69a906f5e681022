"""``diff``: the moves of accountability and responsibility, and every changed cell."""

import json
from pathlib import Path

from tests.cli.conftest import Run
from tests.cli.shapes import MOVES, misfits
from tests.cli.sheets import csv_file

STATES = json.loads(
    (Path(__file__).parents[1] / "analysis" / "article_states.json").read_text(encoding="utf-8")
)
STORY = STATES["workshop"]
ROLES = {one["id"]: one["name"] for one in STATES["roles"]}
ROWS = {one["id"]: one["name"] for one in STORY["activities"]}


def test_the_json_has_exactly_its_shape(run: Run, sample: Path) -> None:
    ran = run("diff", sample / "sample.raci", "--json")
    assert (ran.code, ran.err) == (0, "")
    assert ran.json["moves"]
    assert ran.json["changed"]
    assert misfits(ran.json, MOVES) == []


def test_the_moves_of_the_article(run: Run, sample: Path) -> None:
    for step in STORY["between"]:
        arguments = ("--from", step["frm"], "--to", step["to"], "--json")
        moves = run("diff", sample / "sample.raci", *arguments).json["moves"]
        found = [
            (one["activity"], one["from"], one["to"], one["scope"])
            for one in moves
            if one["letter"] == "A"
        ]
        assert found == [(ROWS[a], ROLES[x], ROLES[y], scope) for a, x, y, scope in step["moves"]]


def test_first_and_last_are_compared(run: Run, sample: Path) -> None:
    ran = run("diff", sample / "sample.raci")
    assert ran.out.startswith("Before (Ops Run It) → After (Budget holders accountable)\n")
    assert "Accountable (A): 12 moves" in ran.out


def test_cells_are_written_with_their_scope(run: Run, sample: Path) -> None:
    changed = run("diff", sample / "sample.raci", "--json").json["changed"]
    cells = {(one["activity"], one["role"]): (one["before"], one["after"]) for one in changed}
    assert cells["Fund on-call", "Head of Product"] == ("I", "R/A · product-funded")
    assert cells["Fund on-call", "Product teams"] == ("", "C")
    assert cells["Fund on-call", "Application support"] == ("I", "")
    assert ("Support foundational systems", "Head of Operations") not in cells


def test_a_letter_nobody_takes_or_gives_has_an_empty_side(run: Run, tmp_path: Path) -> None:
    before = "Activity,CPO,Squads,Desk\nDeploy,A,R,\nTest,,R,C\nShip,A,R,I\n"
    after = "Activity,CPO,Squads,Desk\nDeploy,,R,\nTest,A,R,C\nShip,A,R,I\n"
    run("import", csv_file(tmp_path, before), "-o", "client.raci")
    run("import", csv_file(tmp_path, after), "--as", "after", "-o", "client.raci")
    moves = run("diff", "client.raci", "--json").json["moves"]
    assert moves == [
        {"letter": "A", "activity": "Deploy", "from": "CPO", "to": None, "scope": None},
        {"letter": "A", "activity": "Test", "from": None, "to": "CPO", "scope": None},
    ]
    out = run("diff", "client.raci").out
    assert "CPO → nobody" in out
    assert "nobody → CPO" in out


def test_a_stage_not_begun_has_no_moves_and_says_so(run: Run, tmp_path: Path) -> None:
    run("import", csv_file(tmp_path), "-o", "client.raci")
    ran = run("diff", "client.raci", "--json")
    assert ran.json == {"schema": 1, "moves": [], "changed": []}
    assert ran.err == "raci-desktop: After has not been begun; it still shows Before.\n"


def test_an_unknown_stage_is_an_error(run: Run, sample: Path) -> None:
    assert "Nirvana" in run("diff", sample / "sample.raci", "--to", "Nirvana").complaint
