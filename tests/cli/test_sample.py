"""``sample``: three files of the article's story, written again but never over somebody's work."""

import re
from pathlib import Path

from raci_desktop.application.templates import sample_workshop
from raci_desktop.domain.edits import ReviseDetails
from raci_desktop.storage.document import open_document
from tests.application.sittings import on_disk, sitting
from tests.cli.conftest import Run


def test_three_files_are_written_and_the_findings_printed(run: Run, tmp_path: Path) -> None:
    ran = run("sample", "out/new")
    assert (ran.code, ran.err) == (0, "")
    assert {one.name for one in (tmp_path / "out" / "new").iterdir()} == {
        "sample.raci",
        "sample.xlsx",
        "sample.pdf",
    }
    assert "https://www.equalexperts.com/" in ran.out
    _, before, middle, after = re.split(r"\n(?:Before|Middle|After) \(.*\)\n", ran.out)
    assert "blocker" in before
    assert "P2 · Responsible but unaccountable" in middle
    assert "blocker" not in after
    assert "warning" not in after
    assert on_disk(tmp_path / "out" / "new" / "sample.raci") == sample_workshop()


def test_it_can_be_written_again(run: Run, sample: Path) -> None:
    assert run("sample", sample).code == 0


def test_a_sample_somebody_worked_on_is_left(run: Run, sample: Path) -> None:
    with sitting(sample / "sample.raci") as session:
        session.execute(ReviseDetails("ask", "Decide."))
    assert "worked on" in run("sample", sample).complaint
    assert on_disk(sample / "sample.raci").details.ask == "Decide."


def test_a_sample_that_is_open_and_unchanged_stays_as_it_is(run: Run, sample: Path) -> None:
    with open_document(sample / "sample.raci") as document:
        assert run("sample", sample).code == 0
        assert document.load() == sample_workshop()


def test_a_file_is_no_folder(run: Run, tmp_path: Path) -> None:
    (tmp_path / "out").write_text("mine", encoding="utf-8")
    assert "is a file" in run("sample", "out").complaint
    assert "Not a directory" in run("sample", "out/below").complaint
