"""``export``: the workbook and the handout, whole or not at all."""

from pathlib import Path

import pytest
from openpyxl import load_workbook
from pypdf import PdfReader

from raci_desktop.storage.document import create
from tests.cli.conftest import Run
from tests.cli.sheets import csv_file


def _text(path: Path) -> str:
    return " ".join(" ".join(page.extract_text() for page in PdfReader(path).pages).split())


def test_both_are_written(run: Run, sample: Path, tmp_path: Path) -> None:
    ran = run("export", sample / "sample.raci", "--xlsx", "out.xlsx", "--pdf", "out.pdf")
    assert ran.code == 0, ran
    assert ran.out == "Written: out.xlsx\nWritten: out.pdf\n"
    assert {"Before", "After", "Findings"} <= set(load_workbook(tmp_path / "out.xlsx").sheetnames)
    assert "Digital reliability" in _text(tmp_path / "out.pdf")


def test_one_alone_is_written(run: Run, sample: Path, tmp_path: Path) -> None:
    assert run("export", sample / "sample.raci", "--pdf", "out.pdf").code == 0
    assert not (tmp_path / "out.xlsx").exists()


def test_stages_are_chosen_by_name_or_subtitle(run: Run, sample: Path, tmp_path: Path) -> None:
    arguments = ("--from", "responsible but unaccountable", "--to", "AFTER")
    assert run("export", sample / "sample.raci", "--pdf", "out.pdf", *arguments).code == 0
    text = _text(tmp_path / "out.pdf")
    assert "Responsible but unaccountable" in text
    assert "Ops Run It" not in text


def test_a_workshop_with_only_a_before_can_be_exported(run: Run, tmp_path: Path) -> None:
    run("import", csv_file(tmp_path), "-o", "client.raci")
    ran = run("export", "client.raci", "--xlsx", "out.xlsx", "--pdf", "out.pdf")
    assert ran.code == 0, ran
    assert run("check", "out.xlsx", "--stage", "before").code == 1


def test_asking_for_nothing_is_an_error(run: Run, sample: Path) -> None:
    assert "--xlsx PATH" in run("export", sample / "sample.raci").complaint


def test_the_workshop_is_never_written_over(run: Run, sample: Path, tmp_path: Path) -> None:
    path = sample / "sample.raci"
    before = path.read_bytes()
    link = tmp_path / "link.pdf"
    link.symlink_to(path)
    roundabout = sample / ".." / "sample" / "sample.raci"
    for option, target in (("--pdf", path), ("--xlsx", roundabout), ("--pdf", link)):
        assert "is the workshop itself" in run("export", path, option, target).complaint
    assert path.read_bytes() == before


def test_two_exports_need_two_files(run: Run, sample: Path, tmp_path: Path) -> None:
    path = sample / "sample.raci"
    assert "same file" in run("export", path, "--pdf", "out", "--xlsx", "out").complaint
    assert not (tmp_path / "out").exists()


@pytest.mark.parametrize(
    ("target", "words"), [("nowhere/out.pdf", "There is no folder “nowhere”"), (".", "is a folder")]
)
def test_a_place_that_cannot_be_written(run: Run, sample: Path, target: str, words: str) -> None:
    assert words in run("export", sample / "sample.raci", "--pdf", target).complaint


def test_an_unknown_stage_leaves_the_earlier_export(run: Run, sample: Path) -> None:
    before = (sample / "sample.pdf").read_bytes()
    arguments = ("--pdf", sample / "sample.pdf", "--to", "Nirvana")
    assert "Nirvana" in run("export", sample / "sample.raci", *arguments).complaint
    assert (sample / "sample.pdf").read_bytes() == before


def test_a_sheet_cannot_be_exported(run: Run, sample: Path) -> None:
    said = run("export", sample / "sample.xlsx", "--pdf", "out.pdf").complaint
    assert "import it first: raci-desktop import sample.xlsx -o sample.raci" in said


def test_an_empty_workshop_can_be_exported(run: Run, tmp_path: Path) -> None:
    from raci_desktop.domain.ids import new_stage_id
    from raci_desktop.domain.workshop import new_workshop

    create(tmp_path / "new.raci", new_workshop(new_stage_id(), new_stage_id())).close()
    ran = run("export", "new.raci", "--xlsx", "out.xlsx", "--pdf", "out.pdf")
    assert ran.code == 0, ran
