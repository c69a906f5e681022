"""The merged matrix: what cells show and say, filters, groups, and following edits cell by cell."""

from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from raci_desktop.domain.edits import (
    AddRole,
    Batch,
    PlaceLetter,
    RemoveActivities,
    RemoveRoles,
    ReplaceLetters,
    SetNote,
)
from raci_desktop.domain.ids import RoleId
from raci_desktop.domain.letters import Letter
from raci_desktop.domain.roles import Role
from raci_desktop.ui.compare.rows import MergedGroup
from tests.ui.compare.conftest import Compared
from tests.ui.window import settle

LEFT = Qt.MouseButton.LeftButton


def test_cells_say_what_they_are_and_what_they_were(compared: Compared) -> None:
    assert compared.spoken("Availability of product", "Head of Product") == (
        "Accountable, was Informed"
    )
    assert compared.spoken("Availability of product", "Head of Delivery") == "Informed, unchanged"
    assert compared.spoken("Deploy", "Application") == "Empty, was Responsible"
    assert compared.spoken("Deploy", "Head of Product") == (
        "Accountable, product-funded, was Informed"
    )


def test_pictures_have_large_former_letters_and_fade_what_stays(compared: Compared) -> None:
    model = compared.page.matrix.cells.merged
    index = model.index_of(compared.ref("Fund on-call", "Head of Operations"))
    picture = model.picture(index.row(), index.column())
    assert (picture.former, picture.changed, picture.large_former) == ("RA", True, True)
    index = model.index_of(compared.ref("Command", "Head of Operations"))
    picture = model.picture(index.row(), index.column())
    assert (picture.former, picture.changed, picture.faded) == ("", False, True)


def test_unchanged_rows_are_left_out_and_their_group_says_who_keeps_them(
    compared: Compared,
) -> None:
    names = compared.names()
    assert names[0] == "Digital services, 8 changed"
    assert names[-1] == (
        "Foundational systems, 2 unchanged rows hidden. Head of Operations keeps both"
    )
    assert len(names) == 10


def test_a_click_on_such_a_group_shows_its_rows_and_another_hides_them(
    qtbot: QtBot, compared: Compared
) -> None:
    view = compared.page.matrix.names

    def click_last_group() -> None:
        rows = range(view.names.rowCount())
        row = max(i for i in rows if isinstance(view.names.row_at(i), MergedGroup))
        where: QPoint = view.visualRect(view.names.index(row, 0)).center()
        qtbot.mouseClick(view.viewport(), LEFT, pos=where)

    click_last_group()
    assert compared.names()[-1] == "Support foundational systems"
    click_last_group()
    assert compared.names()[-1].startswith("Foundational systems, 2 unchanged rows hidden")


def test_groups_fold_by_key(qtbot: QtBot, compared: Compared) -> None:
    view = compared.page.matrix.names
    view.setFocus()
    view.setCurrentIndex(view.names.index(0, 0))
    qtbot.keyClick(view, Qt.Key.Key_Return)
    assert len(compared.names()) == 2
    qtbot.keyClick(view, Qt.Key.Key_Space)
    assert len(compared.names()) == 10


def test_all_rows_show_without_the_filter(qtbot: QtBot, compared: Compared) -> None:
    compared.page.filters.changed_only.click()
    assert len(compared.names()) == 12
    assert "Availability of foundational systems" in compared.names()


def test_only_the_as_leaves_the_other_letters_out(qtbot: QtBot, compared: Compared) -> None:
    compared.page.filters.only_accountable.click()
    assert compared.spoken("Fund on-call", "Head of Operations") == "Empty, was Accountable"
    assert compared.spoken("Fund on-call", "Product teams") == "Empty"
    assert compared.names()[0] == (
        "Digital services, 7 changed, 1 row hidden whose accountability stays. "
        "Head of Operations keeps it"
    )


def test_an_edit_redraws_its_cell_and_no_view_is_reset(qtbot: QtBot, compared: Compared) -> None:
    page, bridge = compared.page, compared.opened.bridge
    model = page.matrix.cells.merged
    resets: list[int] = []
    for watched in (model, page.matrix.names.names, page.ledger.model, page.loads.table.loads):
        watched.modelReset.connect(lambda: resets.append(1))
    settle()
    painted = page.matrix.cells.cells.painted
    bridge.execute(ReplaceLetters((compared.ref("Deploy", "Application"),), Letter.CONSULTED))
    assert compared.spoken("Deploy", "Application") == "Consulted, was Responsible"
    settle()
    assert page.matrix.cells.cells.painted - painted <= 3
    assert resets == []


def test_a_row_that_changes_comes_in_and_goes_with_undo(compared: Compared) -> None:
    bridge = compared.opened.bridge
    cell = compared.ref("Support foundational", "Product teams")
    bridge.execute(PlaceLetter((cell,), Letter.INFORMED))
    names = compared.names()
    assert "Support foundational systems" in names
    assert names[-2] == (
        "Foundational systems, 1 changed, 1 unchanged row hidden. Head of Operations keeps it"
    )
    bridge.undo()
    assert "Support foundational systems" not in compared.names()


def test_roles_and_activities_come_and_go(compared: Compared) -> None:
    bridge, model = compared.opened.bridge, compared.page.matrix.cells.merged
    bridge.execute(AddRole(Role(RoleId("new"), "Chief of staff")))
    assert model.columnCount() == 6
    assert compared.page.loads.table.loads.rowCount() == 6
    remove = (
        RemoveRoles((compared.role("Application"),)),
        RemoveActivities((compared.activity("Deploy"),)),
    )
    bridge.execute(Batch("Both", remove))
    assert model.columnCount() == 5
    assert "Deploy to production" not in compared.names()


def test_notes_and_findings_are_told_with_a_cell(compared: Compared) -> None:
    ref = compared.ref("Deploy", "Head of Product")
    compared.opened.bridge.execute(SetNote(ref, "as <b>agreed</b>"))
    index = compared.page.matrix.cells.merged.index_of(ref)
    told = str(index.data(Qt.ItemDataRole.AccessibleDescriptionRole))
    assert told.startswith("Deploy to production, Head of Product. Note: as <b>agreed</b>")
    assert "&lt;b&gt;" in str(index.data(Qt.ItemDataRole.ToolTipRole))


def test_names_and_cells_scroll_as_one(qtbot: QtBot, compared: Compared) -> None:
    compared.page.resize(1000, 420)
    QApplication.processEvents()
    matrix = compared.page.matrix
    matrix.cells.verticalScrollBar().setValue(40)
    assert matrix.names.verticalScrollBar().value() == 40
    matrix.names.verticalScrollBar().setValue(10)
    assert matrix.cells.verticalScrollBar().value() == 10


def test_enter_asks_for_the_cell_in_its_stage(qtbot: QtBot, compared: Compared) -> None:
    view = compared.page.matrix.cells
    view.setCurrentIndex(view.merged.index_of(compared.ref("Deploy", "Head of Product")))
    with qtbot.waitSignal(compared.page.go_wanted) as wanted:
        qtbot.keyClick(view, Qt.Key.Key_Return)
    assert wanted.args == [compared.ref("Deploy", "Head of Product")]
