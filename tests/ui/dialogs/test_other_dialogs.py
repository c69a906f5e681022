"""The other dialogs: lists of names, notes, scopes, messages."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QLineEdit, QPlainTextEdit
from pytestqt.qtbot import QtBot

from raci_desktop.ui.dialogs.asking import ConfirmDialog, MessageDialog, TextDialog
from raci_desktop.ui.dialogs.cell import WHOLE, NoteDialog, ScopeDialog
from raci_desktop.ui.dialogs.names import NamesDialog, names_in
from raci_desktop.ui.dialogs.parts import escaped, plain_tip
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
