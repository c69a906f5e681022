"""Loads, the sentence, the cards and the picture."""

from pathlib import Path
from xml.etree import ElementTree

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from raci_desktop.domain.edits import ReplaceLetters
from raci_desktop.domain.letters import Letter
from raci_desktop.ui.compare import saving
from raci_desktop.ui.compare.saving import copy_comparison, picture_of, write_picture
from tests.ui.compare.conftest import Compared


def test_bars_say_what_they_show(compared: Compared) -> None:
    model = compared.page.loads.table.loads
    spoken = str(model.index(0, 1).data(Qt.ItemDataRole.AccessibleTextRole))
    assert spoken == "Head of Operations, Accountable: 10 before, 3 after"
    assert model.index(1, 1).data() == "–"
    assert model.index(2, 1).data() == "0 → 6"


def test_bars_sentence_and_cards_follow_an_edit(compared: Compared) -> None:
    result, model = compared.page.result, compared.page.loads.table.loads
    assert result.sentence.text() == (
        "34 cells changed in 8 of 10 activities. Accountability moved in 7 of them: "
        "Head of Operations answers for 3 instead of 10."
    )
    assert result.counts.texts == ("10", "2")
    before = result.finding.finding
    cell = compared.ref("Command", "Head of Operations")
    compared.opened.bridge.execute(ReplaceLetters((cell,), Letter.INFORMED))
    assert model.index(0, 1).data() == "10 → 2"
    assert "35 cells changed" in result.sentence.text()
    assert "In 1 activity nobody took over" in result.sentence.text()
    assert result.finding.finding != before
    assert result.finding.accessibleName().startswith("Blocker: ")


def test_cards_ask_for_the_findings(qtbot: QtBot, compared: Compared) -> None:
    result = compared.page.result
    with qtbot.waitSignal(compared.page.finding_wanted) as wanted:
        qtbot.mouseClick(result.finding, Qt.MouseButton.LeftButton)
    assert wanted.args == [result.finding.finding]
    with qtbot.waitSignal(compared.page.finding_wanted) as wanted:
        result.counts.setFocus()
        qtbot.keyClick(result.counts, Qt.Key.Key_Space)
    assert wanted.args == [None]


def test_another_pair_of_stages(compared: Compared) -> None:
    stages = compared.opened.workshop.stages
    compared.page.begin(stages[0].id, stages[1].id)
    assert "Accountability stays where it is." in compared.page.result.sentence.text()
    assert compared.page.ledger.count.text() == "no moves"
    compared.page.begin(stages[2].id, stages[0].id)
    cells = compared.page.matrix.cells.merged
    index = cells.index_of(compared.ref("Deploy", "Head of Operations", 0))
    assert index.data(Qt.ItemDataRole.AccessibleTextRole) == "Accountable, was Informed"


def test_what_happened_while_it_was_hidden_is_caught_up_with(compared: Compared) -> None:
    stages = compared.opened.workshop.stages
    compared.page.end()
    cell = compared.ref("Command", "Head of Operations")
    compared.opened.bridge.execute(ReplaceLetters((cell,), Letter.INFORMED))
    assert "34 cells" in compared.page.result.sentence.text()
    compared.page.begin(stages[0].id, stages[-1].id)
    assert "35 cells" in compared.page.result.sentence.text()
    assert compared.spoken("Command", "Head of Operations") == "Informed, was Accountable"


def test_the_svg_holds_all_rows_as_text(compared: Compared, tmp_path: Path) -> None:
    compared.page.resize(900, 400)
    path = tmp_path / "picture.svg"
    assert str(path) in write_picture(compared.page, picture_of(compared.page), path)
    root = ElementTree.parse(path).getroot()
    texts = [
        "".join(one.itertext()).strip() for one in root.iter("{http://www.w3.org/2000/svg}text")
    ]
    assert "Deploy to production" in texts
    assert "Digital reliability: Before compared with After" in texts
    assert any(text.startswith("2 unchanged rows hidden") for text in texts)
    assert texts.count("A") >= 12
    title = root.find("{http://www.w3.org/2000/svg}title")
    assert title is not None
    assert title.text == "Digital reliability: Before compared with After"
    assert b"RACI " not in path.read_bytes()
    lengths = [
        float(one.get("textLength", 0)) for one in root.iter("{http://www.w3.org/2000/svg}text")
    ]
    assert all(length > 0 for length in lengths)
    assert root.get("viewBox") == f"0 0 {picture_of(compared.page).size.width()} " + str(
        picture_of(compared.page).size.height()
    )


def test_the_png_shows_the_whole_matrix(compared: Compared, tmp_path: Path) -> None:
    compared.page.resize(900, 400)
    path = tmp_path / "picture.png"
    write_picture(compared.page, picture_of(compared.page), path)
    image = QImage(str(path))
    picture = picture_of(compared.page)
    assert (image.width(), image.height()) == (
        picture.size.width() * 2,
        picture.size.height() * 2,
    )
    assert picture.size.height() > 8 * 44


def test_a_picture_that_cannot_be_written_leaves_the_earlier_one(
    compared: Compared, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    told: list[str] = []
    monkeypatch.setattr(saving, "message", lambda *given: told.append(given[-1]))
    missing = tmp_path / "gone" / "picture.svg"
    assert write_picture(compared.page, picture_of(compared.page), missing) == ""
    assert "does not exist" in told[0]


def test_copying_puts_picture_and_ledger_on_the_clipboard(compared: Compared) -> None:
    compared.page.state.hold(True)
    assert copy_comparison(compared.page) == "Picture and ledger copied."
    data = QApplication.clipboard().mimeData()
    assert data.hasImage()
    assert "Head of Product" in data.text()
    assert not compared.page.state.held
