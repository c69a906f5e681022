"""Dates as people type them, and the field with its calendar."""

from datetime import date

import pytest
from PySide6.QtCore import QDate, QLocale, Qt
from pytestqt.qtbot import QtBot

from raci_desktop.ui.drawer.date_field import DateField
from raci_desktop.ui.drawer.dates import typed_day
from raci_desktop.ui.drawer.when import clock_words, day_of, day_words
from tests.support.opened import Opened

TODAY = date(2026, 11, 23)


@pytest.mark.parametrize(
    ("text", "day"),
    [
        ("2026-12-04", date(2026, 12, 4)),
        ("4 Dec 2026", date(2026, 12, 4)),
        ("4 December 2026", date(2026, 12, 4)),
        ("  4.  Dec   2026 ", date(2026, 12, 4)),
        ("Dec 4, 2026", date(2026, 12, 4)),
        ("4.12.2026", date(2026, 12, 4)),
        ("4 Dec", date(2026, 12, 4)),
        ("December 4", date(2026, 12, 4)),
        ("4.12.", date(2026, 12, 4)),
        ("1 Nov", date(2027, 11, 1)),
        ("29 Feb", date(2028, 2, 29)),
        ("", None),
        ("after the audit", None),
        ("Q2", None),
        ("31 Feb 2026", None),
    ],
)
def test_a_day_is_read_as_it_is_written(text: str, day: date | None) -> None:
    assert typed_day(text, TODAY) == day


def test_the_short_form_of_the_language_is_read_and_two_figures_are_this_century() -> None:
    usual = QLocale()
    QLocale.setDefault(QLocale(QLocale.Language.German, QLocale.Country.Germany))
    try:
        assert typed_day("04.12.26", TODAY) == date(2026, 12, 4)
        assert typed_day("4. Dezember 2026", TODAY) == date(2026, 12, 4)
        assert day_words("2026-12-04").startswith("4")
    finally:
        QLocale.setDefault(usual)


def test_a_date_is_shown_in_words_and_anything_else_as_it_is() -> None:
    assert day_words("2026-12-04") == "4 Dec 2026"
    assert day_words("next week") == "next week"
    assert day_of("") is None


def test_an_instant_of_today_is_a_time_and_an_earlier_one_has_its_day() -> None:
    at = "2026-11-23T10:11:12.000+00:00"
    assert clock_words(at, TODAY).count(":") == 2
    assert "2026" in clock_words(at, date(2026, 11, 30))


def test_the_field_keeps_what_was_there_until_something_is_typed(
    opened: Opened, qtbot: QtBot
) -> None:
    field = DateField(opened.theme)
    qtbot.addWidget(field)
    field.set_when("2026-12-04")
    assert field.text() == "4 Dec 2026"
    assert field.when() == "2026-12-04"
    field.selectAll()
    qtbot.keyClicks(field, "when it is done")
    assert field.when() == "when it is done"
    field.set_when("2020-01-01")
    assert field.when() == "when it is done"


def test_a_day_is_picked_from_the_calendar(opened: Opened, qtbot: QtBot) -> None:
    field = DateField(opened.theme)
    qtbot.addWidget(field)
    field.show()
    field.set_when("2026-12-04")
    qtbot.keyClick(field, Qt.Key.Key_Down)
    calendar = field.calendar
    assert calendar is not None
    assert calendar.calendar.selectedDate() == QDate(2026, 12, 4)
    with qtbot.waitSignal(field.picked):
        calendar.calendar.activated.emit(QDate(2026, 12, 11))
    assert field.when() == "2026-12-11"
