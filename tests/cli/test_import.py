"""``import``: into a new or an existing workshop, as a stage old or new, never half."""

from pathlib import Path

from raci_desktop.domain.letters import Letter
from raci_desktop.domain.matrix import cell_at
from raci_desktop.storage.document import open_document
from tests.application.sittings import on_disk, sitting
from tests.cli.conftest import Run
from tests.cli.sheets import CLIENT, CLIENT_AFTER, csv_file, template, workbook


def _cell(path: Path, stage: int, activity: int, role: int) -> str:
    """The letters of a cell by numbers: "R/A", with the raw text of unread marks."""
    shop = on_disk(path)
    matrix = shop.matrix(shop.stages[stage].id)
    cell = cell_at(matrix, shop.activities[activity].id, shop.roles[role].id)
    return "/".join(mark.raw or mark.letter.value for mark in cell.marks)


def test_a_new_workshop_is_made(run: Run, tmp_path: Path) -> None:
    ran = run("import", csv_file(tmp_path), "-o", "client.raci")
    assert ran.code == 0, ran
    assert "as Before into client.raci" in ran.out
    assert "4 roles (4 new), 3 activities (3 new), 10 letters." in ran.out
    assert "2 doubts" in ran.out
    assert "C4 " in ran.out
    shop = on_disk(tmp_path / "client.raci")
    assert shop.details.title == "client"
    assert [stage.name for stage in shop.stages] == ["Before", "After"]
    assert [one.name for one in shop.activities][:1] == ["Reliability of digital services"]
    assert not shop.last.touched


def test_what_is_no_letter_is_kept(run: Run, tmp_path: Path) -> None:
    run("import", csv_file(tmp_path), "-o", "client.raci")
    assert _cell(tmp_path / "client.raci", 0, 1, 1) == "Q"
    shop = on_disk(tmp_path / "client.raci")
    cell = shop.matrix(shop.first.id)[shop.activities[1].id][shop.roles[1].id]
    assert cell.has(Letter.UNREAD)


def test_after_joins_before_in_one_workshop(run: Run, tmp_path: Path) -> None:
    run("import", csv_file(tmp_path), "-o", "client.raci")
    after = csv_file(tmp_path, CLIENT_AFTER, "after.csv")
    ran = run("import", after, "--as", "after", "-o", "client.raci")
    assert "4 roles (0 new), 3 activities (0 new)" in ran.out
    assert _cell(tmp_path / "client.raci", 0, 0, 0) == "A"
    assert _cell(tmp_path / "client.raci", 1, 0, 0) == "I"
    assert run("check", "client.raci").code == 0


def test_an_import_can_be_undone_later(run: Run, tmp_path: Path) -> None:
    run("import", csv_file(tmp_path), "-o", "client.raci")
    before = on_disk(tmp_path / "client.raci")
    after = csv_file(tmp_path, CLIENT_AFTER, "after.csv")
    run("import", after, "--as", "Pilot", "-o", "client.raci")
    with sitting(tmp_path / "client.raci") as session:
        assert session.undo_step is not None
        assert session.undo_step.label == "Import after.csv"
        session.undo()
    assert on_disk(tmp_path / "client.raci") == before


def test_a_new_name_makes_a_step(run: Run, tmp_path: Path) -> None:
    run("import", csv_file(tmp_path), "-o", "client.raci")
    run("import", csv_file(tmp_path, CLIENT_AFTER), "--as", "Pilot", "-o", "client.raci")
    stages = on_disk(tmp_path / "client.raci").stages
    assert [(one.name, one.touched) for one in stages] == [
        ("Before", True),
        ("Pilot", True),
        ("After", False),
    ]


def test_a_stage_with_letters_is_refused_and_left(run: Run, sample: Path, tmp_path: Path) -> None:
    path = sample / "sample.raci"
    before = path.read_bytes()
    said = run("import", csv_file(tmp_path), "-o", path).complaint
    assert "Before (Ops Run It) already has letters" in said
    assert "--replace" in said
    assert path.read_bytes() == before


def test_replace_replaces_only_that_stage(run: Run, sample: Path, tmp_path: Path) -> None:
    path = sample / "sample.raci"
    old = on_disk(path)
    ran = run("import", csv_file(tmp_path), "--as", "ops run it", "--replace", "-o", path)
    assert ran.code == 0, ran
    shop = on_disk(path)
    assert len(shop.matrix(shop.first.id)) == 3
    assert shop.matrix(shop.last.id) == old.matrix(old.last.id)


def test_before_and_after_are_imported_together(run: Run, tmp_path: Path) -> None:
    path = workbook(tmp_path, {"Before": CLIENT, "After": CLIENT_AFTER})
    ran = run("import", path, "-o", "client.raci")
    assert "as Before" in ran.out
    assert "as After" in ran.out
    assert _cell(tmp_path / "client.raci", 1, 0, 0) == "I"


def test_with_as_only_the_matrix_meant_is_imported(run: Run, tmp_path: Path) -> None:
    path = workbook(tmp_path, {"Before": CLIENT, "After": CLIENT_AFTER})
    ran = run("import", path, "--as", "after", "-o", "client.raci")
    assert "Not imported: Before" in ran.out
    shop = on_disk(tmp_path / "client.raci")
    assert not shop.matrices.get(shop.first.id)
    assert _cell(tmp_path / "client.raci", 1, 0, 0) == "I"


def test_the_sample_comes_back_through_its_workbook(run: Run, sample: Path, tmp_path: Path) -> None:
    run("import", sample / "sample.xlsx", "-o", "back.raci")
    run("import", sample / "sample.xlsx", "--as", "Middle", "-o", "back.raci")
    told, back = on_disk(sample / "sample.raci"), on_disk(tmp_path / "back.raci")
    assert [role.name for role in back.roles] == [role.name for role in told.roles]
    assert [(one.group, one.name) for one in back.activities] == [
        (one.group, one.name) for one in told.activities
    ]
    for old, new in zip(told.stages, back.stages, strict=True):
        for was, now in zip(told.activities, back.activities, strict=True):
            row = [told.matrix(old.id)[was.id].get(role.id) for role in told.roles]
            assert row == [back.matrix(new.id)[now.id].get(role.id) for role in back.roles]


def test_an_empty_template_brings_its_names(run: Run, tmp_path: Path) -> None:
    ran = run("import", template(tmp_path), "-o", "client.raci")
    assert ran.code == 0
    assert "no letters" in ran.out
    assert len(on_disk(tmp_path / "client.raci").roles) == 3


def test_a_workshop_open_elsewhere_is_left(run: Run, sample: Path, tmp_path: Path) -> None:
    path = sample / "sample.raci"
    with open_document(path):
        said = run("import", csv_file(tmp_path), "--as", "Pilot", "-o", path).complaint
    assert "open" in said
    assert len(on_disk(path).stages) == 3


def test_a_failed_import_leaves_no_file(run: Run, tmp_path: Path) -> None:
    text = csv_file(tmp_path, "Dear team,\nplease read this.\n")
    assert "No matrix" in run("import", text, "-o", "client.raci").complaint
    assert not (tmp_path / "client.raci").exists()


def test_targets_that_cannot_be(run: Run, tmp_path: Path) -> None:
    sheet = csv_file(tmp_path)
    assert "ends in .raci" in run("import", sheet, "-o", sheet).complaint
    assert "no folder" in run("import", sheet, "-o", "nowhere/client.raci").complaint
    assert "Give the stage a name" in run("import", sheet, "--as", " ", "-o", "x.raci").complaint
    (tmp_path / "odd.raci").write_text("not a database", encoding="utf-8")
    assert "odd.raci" in run("import", sheet, "-o", "odd.raci").complaint
    assert (tmp_path / "odd.raci").read_text(encoding="utf-8") == "not a database"
