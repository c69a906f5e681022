"""The other dialogs: lists of names, notes, scopes, messages, and the workshop's details."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QComboBox, QLabel, QLineEdit, QPlainTextEdit, QWidget
from pytestqt.qtbot import QtBot

from raci_desktop.domain.edits import ReviseDetails
from raci_desktop.domain.letters import Letter
from raci_desktop.domain.workshop import DETAIL_FIELDS
from raci_desktop.ui.dialogs.asking import ConfirmDialog, MessageDialog, TextDialog
from raci_desktop.ui.dialogs.cell import WHOLE, NoteDialog, ScopeDialog
from raci_desktop.ui.dialogs.details import HANDOUT_FIELDS, WORKSHOP_FIELDS
from raci_desktop.ui.dialogs.names import NamesDialog, names_in
from raci_desktop.ui.dialogs.parts import escaped, plain_tip
from raci_desktop.ui.dialogs.workshop import WorkshopDialog
from tests.support.opened import Opened

NASTY = "R&D <b>bold</b> <img src='file:///etc/passwd'>"


def test_names_are_read_from_lines_cells_and_bullets() -> None:
    text = "Head of Product\n\n - Squads \n•\tSRE\tOps\r\nR&D  team\u0000"
    assert names_in(text) == ("Head of Product", "Squads", "SRE", "Ops", "R&D team")
    assert names_in(" \n ") == ()
    assert names_in("A-Team\n-A-Team") == ("A-Team", "A-Team")


def test_the_names_dialog_counts_what_it_adds(opened: Opened, qtbot: QtBot) -> None:
    dialog = NamesDialog(opened.theme, "Add roles", "One role per line")
    qtbot.addWidget(dialog)
    dialog.show()
    assert not dialog.button.isEnabled()
    dialog.field.setPlainText("Squads\nSRE")
    assert dialog.button.text() == "Add 2"
    qtbot.mouseClick(dialog.button, Qt.MouseButton.LeftButton)
    assert dialog.result()
    assert dialog.names() == ("Squads", "SRE")


def test_text_is_asked_for_and_cancel_changes_nothing(opened: Opened, qtbot: QtBot) -> None:
    dialog = TextDialog(opened.theme, "Rename", "Name", "Ops")
    qtbot.addWidget(dialog)
    dialog.show()
    assert isinstance(dialog.field, QLineEdit)
    dialog.field.clear()
    assert not dialog.button.isEnabled()
    qtbot.keyClicks(dialog.field, "SRE")
    assert dialog.text() == "SRE"
    qtbot.keyClick(dialog, Qt.Key.Key_Escape)
    assert not dialog.result()


def test_user_text_is_never_rich(opened: Opened, qtbot: QtBot) -> None:
    note = NoteDialog(opened.theme, NASTY, NASTY)
    message = MessageDialog(opened.theme, NASTY, NASTY)
    for dialog in (note, message):
        qtbot.addWidget(dialog)
        for label in dialog.findChildren(QLabel):
            assert label.textFormat() is Qt.TextFormat.PlainText
    assert note.text() == NASTY
    assert escaped("R&D") == "R&&D"
    assert "<b>" not in plain_tip(NASTY)
    assert plain_tip("") == ""


def test_an_empty_note_is_allowed(opened: Opened, qtbot: QtBot) -> None:
    dialog = NoteDialog(opened.theme, "Fund on-call × Head of Product", "old")
    qtbot.addWidget(dialog)
    assert isinstance(dialog.field, QPlainTextEdit)
    dialog.field.clear()
    assert dialog.button.isEnabled()
    assert dialog.text() == ""


@pytest.mark.parametrize(
    ("text", "scope"), [("IT-funded", "IT-funded"), (WHOLE, ""), ("  ", ""), ("stores", "stores")]
)
def test_a_scope_is_one_offered_or_ones_own(
    opened: Opened, qtbot: QtBot, text: str, scope: str
) -> None:
    dialog = ScopeDialog(opened.theme, "Fund on-call", ("product-funded", "IT-funded"), "x")
    qtbot.addWidget(dialog)
    offered = [dialog.field.itemText(i) for i in range(dialog.field.count())]
    assert offered == [WHOLE, "product-funded", "IT-funded", "x"]
    assert dialog.scope() == "x"
    dialog.field.setCurrentText(text)
    assert dialog.scope() == scope


def test_confirming_has_the_safe_way_as_default(opened: Opened, qtbot: QtBot) -> None:
    dialog = ConfirmDialog(opened.theme, "Close without saving?", "Lost.", "Close")
    qtbot.addWidget(dialog)
    assert dialog.cancel_button.isDefault()
    assert not dialog.button.isDefault()


@pytest.fixture
def workshop_dialog(opened: Opened, qtbot: QtBot) -> WorkshopDialog:
    dialog = WorkshopDialog(opened.bridge, opened.theme)
    qtbot.addWidget(dialog)
    dialog.show()
    return dialog


def test_every_detail_has_a_field_and_writes_it(
    workshop_dialog: WorkshopDialog, opened: Opened, qtbot: QtBot
) -> None:
    specs = (*WORKSHOP_FIELDS, *HANDOUT_FIELDS)
    assert {spec.field for spec in specs} == set(DETAIL_FIELDS)
    fields = {**workshop_dialog.details.fields, **workshop_dialog.handout.fields}
    for spec in specs:
        field = fields[spec.field]
        if isinstance(field, QComboBox):
            field.setCurrentText("Agreed")
            field.textActivated.emit("Agreed")
            assert getattr(opened.workshop.details, spec.field) == "Agreed"
        elif isinstance(field, QPlainTextEdit):
            field.setPlainText(f"About {spec.field}\nand <b>more</b>")
            assert getattr(opened.workshop.details, spec.field).endswith("and <b>more</b>")
        else:
            field.selectAll()
            qtbot.keyClicks(field, f"About {spec.field}")
            assert getattr(opened.workshop.details, spec.field) == f"About {spec.field}"


def test_details_follow_undo_and_edits_from_elsewhere(
    workshop_dialog: WorkshopDialog, opened: Opened, qtbot: QtBot
) -> None:
    title = workshop_dialog.details.fields["title"]
    assert isinstance(title, QLineEdit)
    was = title.text()
    title.selectAll()
    qtbot.keyClicks(title, "On-call")
    opened.bridge.undo()
    assert title.text() == was == opened.workshop.details.title
    opened.bridge.execute(ReviseDetails("outcome", "Fewer nights"))
    outcome = workshop_dialog.details.fields["outcome"]
    assert isinstance(outcome, QPlainTextEdit)
    assert outcome.toPlainText() == "Fewer nights"


def test_letters_are_chosen_named_and_defined(
    workshop_dialog: WorkshopDialog, opened: Opened, qtbot: QtBot
) -> None:
    letters = workshop_dialog.letters
    letters.sets.setCurrentText("RASCI")
    letters.sets.activated.emit(letters.sets.currentIndex())
    assert opened.workshop.letters.name == "RASCI"
    field = letters.fields["S", "name"]
    field.selectAll()
    qtbot.keyClicks(field, "Helps")
    definition = opened.workshop.letters.definition(Letter.SUPPORTS)
    assert definition is not None
    assert definition.name == "Helps"
    opened.bridge.undo()
    assert letters.fields["S", "name"].text() == "Supports"


def test_a_set_without_a_letter_in_use_is_refused_in_words(
    workshop_dialog: WorkshopDialog, opened: Opened, qtbot: QtBot
) -> None:
    from raci_desktop.domain.edits import PlaceLetter, SetLetters
    from raci_desktop.domain.letters import RASCI
    from raci_desktop.domain.matrix import CellRef

    workshop = opened.workshop
    opened.bridge.execute(SetLetters(RASCI))
    ref = CellRef(workshop.last.id, workshop.activities[0].id, workshop.roles[0].id)
    opened.bridge.execute(PlaceLetter((ref,), Letter.SUPPORTS))
    sets = workshop_dialog.letters.sets
    sets.setCurrentText("RACI")
    sets.activated.emit(sets.currentIndex())
    assert opened.workshop.letters.name == "RASCI"
    assert sets.currentText() == "RASCI"
    assert "stands in 1 cell" in workshop_dialog.refusal.text()


def test_scopes_are_a_list(workshop_dialog: WorkshopDialog, opened: Opened) -> None:
    workshop_dialog.scopes.field.setPlainText("product-funded\n\nstores\nstores")
    assert opened.workshop.scopes == ("product-funded", "stores")
    opened.bridge.undo()
    assert workshop_dialog.scopes.field.toPlainText().splitlines() == list(opened.workshop.scopes)


def test_every_page_fits_and_is_named(workshop_dialog: WorkshopDialog) -> None:
    workshop_dialog.resize(workshop_dialog.sizeHint())
    assert workshop_dialog.height() <= 640
    for page in range(workshop_dialog.pages.count()):
        workshop_dialog.pages.setCurrentIndex(page)
        for one in workshop_dialog.findChildren(QWidget):
            if one.isVisible() and one.focusPolicy() & Qt.FocusPolicy.TabFocus:
                assert one.accessibleName(), one
