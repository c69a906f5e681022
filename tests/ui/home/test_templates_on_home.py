"""Templates on the home page: shipped ones, the blank one, and the user's own."""

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QLineEdit
from pytestqt.qtbot import QtBot

from raci_desktop.application.template_shelf import own_templates, save_template, template_path
from raci_desktop.application.templates import sample_workshop
from raci_desktop.domain.letters import Letter
from raci_desktop.ui.dialogs.asking import ConfirmDialog, MessageDialog, TextDialog
from raci_desktop.ui.dialogs.template import TemplateDialog
from raci_desktop.ui.home.home import HomePage
from raci_desktop.ui.home.template_card import TemplateButton
from raci_desktop.ui.main_window import MainWindow
from tests.ui.home.conftest import answering, page_of
from tests.ui.window import settle

AtHome = Callable[[], MainWindow]


def card(home: HomePage, name: str) -> TemplateButton:
    """Return the card of a template."""
    cards = home.templates.findChildren(TemplateButton)
    return next(one for one in cards if one.accessibleName() == name and not one.isHidden())


def test_four_templates_are_offered(at_home: AtHome) -> None:
    home = page_of(at_home())
    named = [(c.accessibleName(), c.accessibleDescription()) for c in home.templates.shipped.cards]
    assert named == [
        ("You Build It You Run It", "Reliability, 18 activities"),
        ("Incident management", "Detect to review, 12 activities"),
        ("Change approval", "Low and high risk, 8 activities"),
        ("Blank", "Your own roles and activities"),
    ]
    assert home.templates.own.isHidden()


@pytest.mark.parametrize(("letters", "symbol"), [("", "R"), ("DACI", "D"), ("RASCI", "R")])
def test_a_template_opens_as_a_draft_in_the_letters_chosen(
    at_home: AtHome, qtbot: QtBot, letters: str, symbol: str
) -> None:
    window = at_home()
    home = page_of(window)
    choice = home.templates.letters
    choice.setCurrentIndex(choice.findData(letters))
    button = card(home, "You Build It You Run It")
    button.setFocus()
    qtbot.keyClick(button, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: window.page is not None)
    bridge = window.open_page.bridge
    assert bridge.workshop.letters.name == (letters or "RACI")
    assert bridge.workshop.letters.symbol(Letter.RESPONSIBLE) == symbol
    assert bridge.session.path.parent.name == "Drafts"
    assert bridge.workshop.details.title == "You Build It You Run It"


def test_a_blank_workshop_takes_the_letters_chosen(at_home: AtHome, qtbot: QtBot) -> None:
    window = at_home()
    home = page_of(window)
    home.templates.letters.setCurrentIndex(home.templates.letters.findData("RASCI"))
    qtbot.mouseClick(card(home, "Blank"), Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: window.page is not None)
    assert window.open_page.bridge.workshop.letters.name == "RASCI"


def test_a_workshop_is_saved_as_a_template_and_begun_from(at_home: AtHome, qtbot: QtBot) -> None:
    window = at_home()
    window.files.open_sample()
    settle()

    def fill(dialog: TemplateDialog) -> None:
        dialog.name.setText("Our way")
        boxes = list(dialog.stages.values())
        assert boxes[0].accessibleName() == "Before · Ops Run It"
        boxes[1].setChecked(False)
        dialog.accept()

    with answering(TemplateDialog, fill):
        window.actions_by_name["save_template"].trigger()
    assert [one.name for one in own_templates()] == ["Our way"]
    second = at_home()
    home = page_of(second)
    button = card(home, "Our way")
    assert button.accessibleDescription() == "10 activities, 3 stages"
    qtbot.mouseClick(button, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: second.page is not None)
    begun = second.open_page.bridge.workshop
    assert [stage.touched for stage in begun.stages] == [True, False, True]
    assert begun.details.organisation == ""


def test_a_name_that_is_taken_says_so(at_home: AtHome) -> None:
    save_template(sample_workshop(), "Our way", set())
    window = at_home()
    window.files.open_sample()
    settle()
    seen: list[bool] = []

    def look(dialog: TemplateDialog) -> None:
        dialog.name.setText("")
        seen.append(dialog.button.isEnabled())
        dialog.name.setText("Our way")
        seen.append(dialog._taken.isVisible())
        dialog.reject()

    with answering(TemplateDialog, look):
        window.actions_by_name["save_template"].trigger()
    assert seen == [False, True]


def test_ones_own_template_is_renamed_and_removed_by_keys(at_home: AtHome, qtbot: QtBot) -> None:
    save_template(sample_workshop(), "Our way", set())
    home = page_of(at_home())
    button = card(home, "Our way")
    assert button.template is not None
    menu = home.templates.menu_of(button, button.template)
    assert [a.text() for a in menu.actions()] == ["New from this template", "Rename…", "Remove…"]

    def rename(dialog: TextDialog) -> None:
        assert isinstance(dialog.field, QLineEdit)
        dialog.field.setText("The way")
        dialog.accept()

    with answering(TextDialog, rename):
        menu.actions()[1].trigger()
    settle()
    assert [one.name for one in own_templates()] == ["The way"]
    assert home.window().focusWidget() is card(home, "The way")
    with answering(ConfirmDialog, QDialog.accept):
        qtbot.keyClick(card(home, "The way"), Qt.Key.Key_Delete)
    settle()
    assert own_templates() == ()
    assert home.templates.own.isHidden()


def test_a_broken_template_says_what_is_wrong(at_home: AtHome, qtbot: QtBot) -> None:
    template_path("Broken").parent.mkdir(parents=True)
    template_path("Broken").write_text('{"format": 7}', encoding="utf-8")
    home = page_of(at_home())
    button = card(home, "Broken")
    assert "Broken.json" in button.accessibleDescription()
    texts: list[str] = []
    with answering(MessageDialog, lambda dialog: texts.append(dialog.accessibleDescription())):
        qtbot.mouseClick(button, Qt.MouseButton.LeftButton)
    assert "needs exactly" in texts[0]


def test_a_template_of_somebody_else_can_be_dropped(at_home: AtHome, tmp_path: Path) -> None:
    from tests.ui.home.test_home import drop

    theirs = tmp_path / "theirs.json"
    theirs.write_bytes(save_template(sample_workshop(), "Theirs", set()).read_bytes())
    window = at_home()
    drop(window, theirs)
    assert window.open_page.bridge.workshop.details.title == "Theirs"
