"""The drawer's forms: workshop and handout details, letters, scopes."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QComboBox, QLineEdit, QPlainTextEdit
from pytestqt.qtbot import QtBot

from raci_desktop.domain.edits import PlaceLetter, ReviseDetails, SetLetters
from raci_desktop.domain.letters import RASCI, Letter
from raci_desktop.domain.matrix import CellRef
from raci_desktop.domain.workshop import DETAIL_FIELDS
from raci_desktop.ui.dialogs.details import HANDOUT_FIELDS, WORKSHOP_FIELDS, DetailsForm
from raci_desktop.ui.dialogs.letters import LettersForm
from raci_desktop.ui.dialogs.scopes import ScopesForm
from raci_desktop.ui.drawer.forms import FormPage, handout_page, letters_page, workshop_page
from tests.support.opened import Opened

Fields = dict[str, QLineEdit | QPlainTextEdit | QComboBox]


@pytest.fixture
def pages(opened: Opened, qtbot: QtBot) -> list[FormPage]:
    made = [page(opened.bridge, opened.theme) for page in (workshop_page, handout_page)]
    for page in made:
        qtbot.addWidget(page)
        page.show()
    return made


@pytest.fixture
def details(pages: list[FormPage]) -> Fields:
    """The fields of both pages, by what they write."""
    fields: Fields = {}
    for page in pages:
        form = page.forms[0]
        assert isinstance(form, DetailsForm)
        fields |= form.fields
    return fields


@pytest.fixture
def letters(opened: Opened, qtbot: QtBot) -> FormPage:
    page = letters_page(opened.bridge, opened.theme)
    qtbot.addWidget(page)
    page.show()
    return page


def test_every_detail_has_a_field_and_writes_it(
    details: Fields, opened: Opened, qtbot: QtBot
) -> None:
    specs = (*WORKSHOP_FIELDS, *HANDOUT_FIELDS)
    assert {spec.field for spec in specs} == set(DETAIL_FIELDS)
    for spec in specs:
        field = details[spec.field]
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
    details: Fields, opened: Opened, qtbot: QtBot
) -> None:
    title = details["title"]
    assert isinstance(title, QLineEdit)
    was = title.text()
    title.selectAll()
    qtbot.keyClicks(title, "On-call")
    opened.bridge.undo()
    assert title.text() == was == opened.workshop.details.title
    opened.bridge.execute(ReviseDetails("outcome", "Fewer nights"))
    outcome = details["outcome"]
    assert isinstance(outcome, QPlainTextEdit)
    assert outcome.toPlainText() == "Fewer nights"


def test_letters_are_chosen_named_and_defined(
    letters: FormPage, opened: Opened, qtbot: QtBot
) -> None:
    form = letters.forms[0]
    assert isinstance(form, LettersForm)
    form.sets.setCurrentText("RASCI")
    form.sets.activated.emit(form.sets.currentIndex())
    assert opened.workshop.letters.name == "RASCI"
    field = form.fields["S", "name"]
    field.selectAll()
    qtbot.keyClicks(field, "Helps")
    definition = opened.workshop.letters.definition(Letter.SUPPORTS)
    assert definition is not None
    assert definition.name == "Helps"
    opened.bridge.undo()
    assert form.fields["S", "name"].text() == "Supports"


def test_a_set_without_a_letter_in_use_is_refused_in_words(
    letters: FormPage, opened: Opened, qtbot: QtBot
) -> None:
    workshop = opened.workshop
    opened.bridge.execute(SetLetters(RASCI))
    ref = CellRef(workshop.last.id, workshop.activities[0].id, workshop.roles[0].id)
    opened.bridge.execute(PlaceLetter((ref,), Letter.SUPPORTS))
    form = letters.forms[0]
    assert isinstance(form, LettersForm)
    form.sets.setCurrentText("RACI")
    with qtbot.waitSignal(opened.bridge.refused) as refused:
        form.sets.activated.emit(form.sets.currentIndex())
    assert opened.workshop.letters.name == "RASCI"
    assert form.sets.currentText() == "RASCI"
    assert refused.args is not None
    assert "stands in 1 cell" in refused.args[0]


def test_scopes_are_a_list(letters: FormPage, opened: Opened) -> None:
    form = letters.forms[1]
    assert isinstance(form, ScopesForm)
    form.field.setPlainText("product-funded\n\nstores\nstores")
    assert opened.workshop.scopes == ("product-funded", "stores")
    opened.bridge.undo()
    assert form.field.toPlainText().splitlines() == list(opened.workshop.scopes)


def test_the_keyboard_goes_to_the_first_field(letters: FormPage, opened: Opened) -> None:
    form = letters.forms[0]
    assert isinstance(form, LettersForm)
    assert letters.focusProxy() is form.sets
    assert letters.focusPolicy() is not Qt.FocusPolicy.StrongFocus
