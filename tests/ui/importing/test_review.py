"""The import review over real sheets: what it shows, what it corrects, what it hands back."""

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QComboBox, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from raci_desktop.application.recognition import DoubtLevel, Recognition
from raci_desktop.bootstrap import services
from raci_desktop.domain.errors import EditRefusedError
from raci_desktop.domain.letters import Letter
from raci_desktop.domain.matrix import CellRef
from raci_desktop.domain.traits import RoleKind
from raci_desktop.domain.workshop import Workshop
from raci_desktop.ui.importing.footer import BOTH, NEW
from raci_desktop.ui.importing.grid import PICTURE_ROLE, CellPicture
from raci_desktop.ui.importing.review import ImportReview
from raci_desktop.ui.theme import ThemeHolder
from tests.support.opened import Opened
from tests.ui.importing.sheets import write_sheet


@pytest.fixture(scope="module")
def recognition(tmp_path_factory: pytest.TempPathFactory) -> Recognition:
    path = write_sheet(tmp_path_factory.mktemp("sheets") / "reliability-raci-v3.xlsx")
    return services().read_sheet(path)


def reviewed(recognition: Recognition, workshop: Workshop | None, qtbot: QtBot) -> ImportReview:
    review = ImportReview(recognition, workshop, ThemeHolder("light"))
    qtbot.addWidget(review)
    review.resize(1280, 700)
    review.show()
    return review


@pytest.fixture
def review(recognition: Recognition, qtbot: QtBot, qapp: object) -> ImportReview:
    return reviewed(recognition, None, qtbot)


def picture(review: ImportReview, address: str) -> CellPicture:
    return review.grid_model.index_at(address).data(PICTURE_ROLE)


def cell_of(workshop: Workshop, row: int, column: int, stage: int = 0):  # noqa: ANN201
    ref = CellRef(workshop.stages[stage].id, workshop.activities[row].id, workshop.roles[column].id)
    return workshop.cell(ref)


def test_areas_are_tinted_and_named(review: ImportReview) -> None:
    tints = {address: picture(review, address).tint for address in ("B3", "A5", "A4", "B17", "A1")}
    assert tints == {"B3": "role", "A5": "activity", "A4": "group", "B17": "legend", "A1": "title"}
    assert picture(review, "F4").tag == "Group"
    assert picture(review, "F17").tag == "Legend"
    assert picture(review, "A1").tag == "Title"
    assert picture(review, "B16").tint == ""


def test_doubts_are_outlined_and_listed_worst_first(review: ImportReview) -> None:
    assert picture(review, "E12").doubt is DoubtLevel.BLOCKER
    assert picture(review, "B5").doubt is None
    listed = [
        review.doubts.model.index(row).data(Qt.ItemDataRole.AccessibleTextRole)
        for row in range(review.doubts.model.rowCount())
    ]
    assert listed[0].startswith("Blocker, E12: ")
    assert any(text.startswith("Note, C7: ") for text in listed)


def test_choosing_a_doubt_moves_the_grid_and_the_other_way_round(review: ImportReview) -> None:
    review.doubts.next()
    assert review.grid.currentIndex() == review.grid_model.index_at("E12")
    visible = review.grid.viewport().rect()
    assert visible.contains(review.grid.visualRect(review.grid.currentIndex()))
    review.grid.setCurrentIndex(review.grid_model.index_at("C7"))
    doubt = review.doubts.list.currentIndex().data(Qt.ItemDataRole.DisplayRole)
    assert "R (lead)" in doubt
    assert not review.doubts.bar.isVisible()


def test_an_unreadable_cell_is_answered_with_a_letter(review: ImportReview, qtbot: QtBot) -> None:
    review.doubts.next()
    assert review.doubts.bar.isVisible()
    kept = cell_of(review.workshop(), 7, 3)
    assert [mark.letter for mark in kept.marks] == [Letter.UNREAD]
    button = review.doubts.bar.letters["C"]
    assert button.accessibleName() == "C, Consulted"
    qtbot.mouseClick(button, Qt.MouseButton.LeftButton)
    cell = cell_of(review.workshop(), 7, 3)
    assert cell.letters() == (Letter.CONSULTED,)
    assert cell.note == "Q"
    assert picture(review, "E12").answered
    assert picture(review, "E12").text == "Q → C"
    qtbot.mouseClick(review.doubts.bar.empty, Qt.MouseButton.LeftButton)
    cell = cell_of(review.workshop(), 7, 3)
    assert (cell.marks, cell.note) == ((), "Q")
    qtbot.mouseClick(review.doubts.bar.keep, Qt.MouseButton.LeftButton)
    assert cell_of(review.workshop(), 7, 3) == kept


def test_guesses_are_corrected_before_anything_is_written(
    review: ImportReview, qtbot: QtBot
) -> None:
    model = review.roles.model()
    assert model.index(0, 1).data() == "Operations"
    assert model.setData(model.index(0, 0), "Head of Operations")
    assert model.setData(model.index(1, 2), "Supplier")
    assert not model.setData(model.index(1, 2), "no such kind")
    workshop = review.workshop()
    assert workshop.roles[0].name == "Head of Operations"
    assert workshop.roles[1].kind.value is RoleKind.SUPPLIER
    assert not workshop.roles[1].kind.guessed
    assert "Head of Ops" in model.index(0, 0).data(Qt.ItemDataRole.ToolTipRole)
    activities = review.activities.model()
    activities.setData(activities.index(0, 0), "Uptime")
    activities.setData(activities.index(0, 1), "Foundational")
    first = review.workshop().activities[0]
    assert (first.name, first.service.value, first.group) == (
        "Uptime",
        "foundational",
        "Digital services",
    )


def test_another_matrix_of_the_file(review: ImportReview, qtbot: QtBot) -> None:
    buttons = review.matrices.group.buttons()
    assert [button.accessibleName() for button in buttons] == [
        "RACI v3 A3:F15",
        "On-call rota A1:C4",
    ]
    qtbot.mouseClick(buttons[1], Qt.MouseButton.LeftButton)
    assert review.footer.button.text() == "Import 3 activities × 2 roles"
    assert review.roles.model().rowCount() == 2
    assert review.doubts.model.rowCount() == 0
    assert picture(review, "A2").text == "Pager"
    assert [role.name for role in review.workshop().roles] == ["Ops", "Dev"]


def test_into_an_open_workshop_it_is_one_undo_step(
    recognition: Recognition, opened: Opened, qtbot: QtBot
) -> None:
    before = opened.workshop
    review = reviewed(recognition, before, qtbot)
    assert review.footer.targets[NEW].isChecked(), "no stage is free, none is replaced"
    assert "Replaces 0 cells" in review.footer.button.accessibleDescription()
    assert opened.workshop is before
    qtbot.mouseClick(
        review.footer.targets[review.draft.workshop.first.id], Qt.MouseButton.LeftButton
    )
    assert "Replaces 0 cells" not in review.footer.button.accessibleDescription()
    with qtbot.waitSignal(review.accepted):
        qtbot.mouseClick(review.footer.button, Qt.MouseButton.LeftButton)
    opened.bridge.execute(review.edit())
    known = next(a for a in opened.workshop.activities if a.name == "Fund on-call")
    ops = next(role for role in opened.workshop.roles if role.name == "Head of Ops")
    ref = CellRef(opened.workshop.first.id, known.id, ops.id)
    assert opened.workshop.cell(ref).letters() == (Letter.ACCOUNTABLE,)
    opened.bridge.undo()
    assert opened.workshop == before


def test_known_parts_are_shown_as_they_are(
    recognition: Recognition, opened: Opened, qtbot: QtBot
) -> None:
    review = reviewed(recognition, opened.workshop, qtbot)
    model = review.roles.model()
    names = [model.index(row, 0).data() for row in range(model.rowCount())]
    row = names.index("Head of Product")
    assert not model.flags(model.index(row, 1)) & Qt.ItemFlag.ItemIsEditable
    assert "Already in the workshop" in model.index(row, 1).data(Qt.ItemDataRole.ToolTipRole)
    new = names.index("Head of Ops")
    assert model.flags(model.index(new, 1)) & Qt.ItemFlag.ItemIsEditable


def test_a_new_stage_needs_a_name(recognition: Recognition, opened: Opened, qtbot: QtBot) -> None:
    review = reviewed(recognition, opened.workshop, qtbot)
    qtbot.mouseClick(
        review.footer.targets[review.draft.workshop.last.id], Qt.MouseButton.LeftButton
    )
    assert not review.footer.name.isVisible()
    qtbot.mouseClick(review.footer.targets[NEW], Qt.MouseButton.LeftButton)
    assert review.footer.name.isVisible()
    assert review.footer.name.text() == "RACI v3"
    review.footer.name.clear()
    assert not review.footer.button.isEnabled()
    with pytest.raises(EditRefusedError):
        review.edit()
    qtbot.keyClicks(review.footer.name, "Pilot")
    assert review.footer.button.isEnabled()
    opened.bridge.execute(review.edit())
    assert [stage.name for stage in opened.workshop.stages] == [
        "Before",
        "Middle",
        "Pilot",
        "After",
    ]


def test_a_workbook_with_before_and_after_comes_in_at_once(
    opened: Opened, tmp_path: Path, qtbot: QtBot
) -> None:
    from raci_desktop.application.ports import ExportRequest

    workshop = opened.workshop
    path = tmp_path / "export.xlsx"
    request = ExportRequest(
        workshop, opened.bridge.findings.all, workshop.first.id, workshop.last.id
    )
    services().write_workbook(request, path)
    review = reviewed(services().read_sheet(path), None, qtbot)
    assert review.footer.targets[BOTH].isChecked()
    read = review.workshop()
    assert [role.name for role in read.roles] == [role.name for role in workshop.roles]
    for stage in (0, -1):
        for row in range(len(workshop.activities)):
            for column in range(len(workshop.roles)):
                assert cell_of(read, row, column, stage) == cell_of(workshop, row, column, stage)


def test_cancel_hands_nothing_back(review: ImportReview, qtbot: QtBot) -> None:
    qtbot.mouseClick(review.footer.cancel, Qt.MouseButton.LeftButton)
    assert not review.result()


def test_every_control_has_a_name_and_size(review: ImportReview) -> None:
    review.doubts.next()
    for one in review.findChildren(QWidget):
        focusable = one.focusPolicy() & Qt.FocusPolicy.TabFocus
        if one.isVisible() and focusable and not isinstance(one, QComboBox):
            assert one.accessibleName(), one
    for button in review.findChildren(QPushButton):
        if button.isVisible():
            assert min(button.width(), button.height()) >= 24, button.accessibleName()
