"""A field for a date: typed as people write dates, picked from a calendar, or left empty."""

from PySide6.QtCore import QDate, QEvent, QPoint, Qt, Signal
from PySide6.QtGui import QAction, QColor, QKeyEvent, QTextCharFormat
from PySide6.QtWidgets import QCalendarWidget, QFrame, QLineEdit, QVBoxLayout, QWidget

from raci_desktop.domain.translation import translate
from raci_desktop.ui import icons
from raci_desktop.ui.drawer.dates import typed_day
from raci_desktop.ui.drawer.when import day_of, day_words, this_day
from raci_desktop.ui.theme import ThemeHolder, colour

_WEEKEND = (Qt.DayOfWeek.Saturday, Qt.DayOfWeek.Sunday)


class DateField(QLineEdit):
    """Holds an ISO 8601 date, or the words typed where they name no day."""

    picked = Signal()
    """A day was chosen in the calendar."""

    def __init__(self, theme: ThemeHolder, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._when = ""
        self._calendar: CalendarFrame | None = None
        self._action = QAction(icons.theme_icon("calendar", theme.theme, 16), "", self)
        self._action.triggered.connect(self.open_calendar)
        self.addAction(self._action, QLineEdit.ActionPosition.TrailingPosition)
        self.setMaxLength(100)
        self.retranslate()

    def retranslate(self) -> None:
        """Say the words in the language chosen."""
        self._action.setText(translate("DateField", "Open the calendar"))
        self.setPlaceholderText(translate("DateField", "Date"))
        self.setAccessibleDescription(
            translate("DateField", "Type a date in any usual form, or press Down for a calendar")
        )

    def set_when(self, when: str) -> None:
        """Show a date, or words that stand for one."""
        if not self.isModified():
            self.setText(day_words(when))
            self._when = when

    def when(self) -> str:
        """Return what stands in the field: ISO 8601 where it names a day, else as typed."""
        if not self.isModified():
            return self._when
        day = typed_day(self.text())
        return day.isoformat() if day else self.text().strip()

    def open_calendar(self) -> None:
        """Open the calendar at the day of the field, else at today's."""
        day = day_of(self.when()) or this_day()
        self._calendar = CalendarFrame(self._theme, self)
        self._calendar.chosen.connect(self._take)
        self._calendar.open_at(QDate(day.year, day.month, day.day))

    @property
    def calendar(self) -> "CalendarFrame | None":
        """The calendar last opened."""
        return self._calendar

    def _take(self, day: QDate) -> None:
        self.setText(day.toString(Qt.DateFormat.ISODate))
        self.setModified(True)
        self.picked.emit()

    def keyPressEvent(self, arg__1: QKeyEvent) -> None:
        if arg__1.key() == Qt.Key.Key_Down:
            self.open_calendar()
        else:
            super().keyPressEvent(arg__1)

    def changeEvent(self, arg__1: QEvent) -> None:
        super().changeEvent(arg__1)
        if arg__1.type() is QEvent.Type.LanguageChange:
            self.retranslate()


class CalendarFrame(QFrame):
    """A month to pick a day from, gone when a day is picked or elsewhere is clicked."""

    chosen = Signal(QDate)

    def __init__(self, theme: ThemeHolder, field: QWidget) -> None:
        # A child of the field, so that the editor it may be in sees no focus leaving.
        super().__init__(field, Qt.WindowType.Popup)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setFrameShape(QFrame.Shape.StyledPanel)
        self._field = field
        self.calendar = QCalendarWidget(self)
        self.calendar.setAccessibleName(translate("DateField", "Calendar"))
        self.calendar.setGridVisible(False)
        self.calendar.setVerticalHeaderFormat(QCalendarWidget.VerticalHeaderFormat.NoVerticalHeader)
        self._dress(theme)
        self.calendar.clicked.connect(self._choose)
        self.calendar.activated.connect(self._choose)
        column = QVBoxLayout(self)
        column.setContentsMargins(4, 4, 4, 4)
        column.addWidget(self.calendar)

    def _dress(self, theme: ThemeHolder) -> None:
        """Let days off read like any other day, only quieter."""
        usual = QTextCharFormat()
        usual.setForeground(QColor(colour(theme.theme.colours.text_2)))
        for day in _WEEKEND:
            self.calendar.setWeekdayTextFormat(day, usual)

    def open_at(self, day: QDate) -> None:
        """Open beside the field, above it where there is no room below."""
        self.calendar.setSelectedDate(day)
        self.adjustSize()
        below = self._field.mapToGlobal(QPoint(0, self._field.height()))
        screen = self._field.screen().availableGeometry()
        if below.y() + self.height() > screen.bottom():
            below.setY(self._field.mapToGlobal(QPoint(0, 0)).y() - self.height())
        below.setX(max(screen.left(), min(below.x(), screen.right() - self.width())))
        self.move(below)
        self.show()
        self.calendar.setFocus()

    def _choose(self, day: QDate) -> None:
        self.chosen.emit(day)
        self.close()
