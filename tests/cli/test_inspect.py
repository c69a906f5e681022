"""``inspect``: what was recognised, in words and in JSON."""

from pathlib import Path

from tests.cli.conftest import Run
from tests.cli.shapes import MATRICES, misfits
from tests.cli.sheets import csv_file, template, workbook


def test_the_json_has_exactly_its_shape(run: Run, sample: Path, tmp_path: Path) -> None:
    for path in (sample / "sample.xlsx", csv_file(tmp_path), template(tmp_path)):
        ran = run("inspect", path, "--json")
        assert (ran.code, ran.err) == (0, "")
        assert ran.json["matrices"]
        assert misfits(ran.json, MATRICES) == []


def test_cells_notes_and_doubts(run: Run, tmp_path: Path) -> None:
    (found,) = run("inspect", csv_file(tmp_path), "--json").json["matrices"]
    assert found["roles"] == ["Head of Operations", "Service Desk", "CPO", "Squads"]
    reliability, on_call, _ = found["activities"]
    assert reliability["group"] == "Digital services"
    assert reliability["cells"] == {
        "Head of Operations": "A",
        "Service Desk": "I",
        "CPO": "C",
        "Squads": "R",
    }
    assert reliability["notes"] == {"CPO": "on price"}
    assert on_call["cells"] == {"Head of Operations": "R/A"}
    assert on_call["notes"] == {"Service Desk": "Q"}
    assert "C4" in {doubt["cell"] for doubt in found["doubts"]}


def test_scopes_are_told_apart_from_letters(run: Run, tmp_path: Path) -> None:
    text = (
        "Activity,CPO,CTO,Squads\n"
        "Digital reliability,A/R (product-funded),A (IT-funded),R\n"
        "On call,A,I,R\nDeploy,A,I,R\n"
    )
    (found,) = run("inspect", csv_file(tmp_path, text), "--json").json["matrices"]
    assert found["activities"][0]["cells"] == {"CPO": "R/A", "CTO": "A", "Squads": "R"}
    assert found["activities"][0]["scopes"] == {"CPO": "product-funded", "CTO": "IT-funded"}


def test_roles_of_one_name_do_not_share_a_key(run: Run, tmp_path: Path) -> None:
    text = "Activity,Team,Team,Lead\nDeploy,R,C,A\nTest,C,R,A\nRelease,R,I,A\n"
    (found,) = run("inspect", csv_file(tmp_path, text), "--json").json["matrices"]
    assert len(set(found["roles"])) == 3
    assert list(found["activities"][0]["cells"].values()) == ["R", "C", "A"]


def test_letters_come_in_one_order(run: Run, tmp_path: Path) -> None:
    text = 'Activity,CPO,Squads,Desk\nDeploy,"I, C",S/R,A\nTest,A,R/S,C\nShip,A & R,C,I\n'
    (found,) = run("inspect", csv_file(tmp_path, text), "--json").json["matrices"]
    cells = [one["cells"] for one in found["activities"]]
    assert cells[0] == {"CPO": "C/I", "Squads": "R/S", "Desk": "A"}
    assert cells[2]["CPO"] == "R/A"
    assert found["letter_set"] == "RASCI"


def test_an_empty_template_says_so(run: Run, tmp_path: Path) -> None:
    ran = run("inspect", template(tmp_path), "--json")
    assert "empty template" in ran.json["message"]
    assert [one["empty"] for one in ran.json["matrices"]] == [True]
    assert all(not row["cells"] for one in ran.json["matrices"] for row in one["activities"])


def test_a_file_without_a_matrix_says_so_and_is_no_error(run: Run, tmp_path: Path) -> None:
    ran = run("inspect", csv_file(tmp_path, "Dear team,\nplease read this.\n"), "--json")
    assert ran.code == 0
    assert ran.json["matrices"] == []
    assert "No matrix" in ran.json["message"]


def test_people_read_the_same(run: Run, tmp_path: Path) -> None:
    out = run("inspect", csv_file(tmp_path)).out
    assert "4 roles, 3 activities, RACI" in out
    assert "Head of Operations R/A" in out
    assert "C4 " in out


def test_inspecting_changes_nothing(run: Run, tmp_path: Path) -> None:
    path = workbook(tmp_path, {"RACI": "Activity,CPO,Squads\nDeploy,A,R\nTest,A,R\n"})
    before = path.read_bytes()
    run("inspect", path)
    assert path.read_bytes() == before
    assert [one.name for one in tmp_path.iterdir()] == ["client.xlsx"]


def test_a_workshop_is_no_sheet(run: Run, sample: Path) -> None:
    assert "is a workshop, not a sheet" in run("inspect", sample / "sample.raci").complaint
