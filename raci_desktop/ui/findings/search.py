"""The search field of the findings panel, and the line that says how many are shown."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from raci_desktop.domain.translation import translate
from raci_desktop.ui.dialogs.parts import Label
from raci_desktop.ui.findings.link import LinkButton
from raci_desktop.ui.theme import ThemeHolder
from raci_desktop.ui.tokens import TypeStyle

SMALL = TypeStyle(12, 16, 400)


class SearchField(QLineEdit):
    """Takes words to look for; Esc empties it and leaves, Down goes to the list."""

    left = Signal(bool)
    """The field was left; True when the search is to end."""

    def __init__(self) -> None:
        super().__init__()
        self.setPlaceholderText(translate("Findings", "Search findings"))
        self.setAccessibleName(translate("Findings", "Search findings"))
        self.setClearButtonEnabled(True)

    def keyPressEvent(self, arg__1: QKeyEvent) -> None:
        if arg__1.key() == Qt.Key.Key_Escape:
            self.clear()
            self.left.emit(True)
        elif arg__1.key() in (Qt.Key.Key_Down, Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.left.emit(False)
        else:
            super().keyPressEvent(arg__1)


class FilterBar(QWidget):
    """The field, shown when asked for, above "2 of 9 shown · Clear", shown while it matters."""

    searched = Signal(str)
    cleared = Signal()
    left = Signal()
    """The keyboard is to go to the list."""

    def __init__(self, theme: ThemeHolder) -> None:
        super().__init__()
        self.field = SearchField()
        self.field.hide()
        self.shown = Label(theme, "", SMALL, "muted")
        self.clear = LinkButton(theme, translate("Findings", "Clear"))
        self.clear.setAccessibleDescription(translate("Findings", "List all findings again"))
        self._line = QWidget()
        line = QHBoxLayout(self._line)
        line.setContentsMargins(4, 0, 0, 0)
        line.setSpacing(4)
        line.addWidget(self.shown)
        line.addWidget(self.clear)
        line.addStretch(1)
        lines = QVBoxLayout(self)
        lines.setContentsMargins(12, 0, 12, 4)
        lines.setSpacing(4)
        lines.addWidget(self.field)
        lines.addWidget(self._line)
        self.field.textChanged.connect(self.searched)
        self.field.left.connect(self._leave)
        self.clear.clicked.connect(self._clear)
        self.show_counts(None)

    def open_field(self) -> None:
        """Show the field and begin to type."""
        self.field.show()
        self._settle()
        self.field.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.field.selectAll()

    def show_counts(self, counts: tuple[int, int] | None) -> None:
        """Say how many of all findings are shown; None while nothing is hidden by choice."""
        self._line.setVisible(counts is not None)
        if counts is not None:
            words = translate("Findings", "{count} of {all} shown ·")
            self.shown.setText(words.format(count=counts[0], all=counts[1]))
        self._settle()

    def forget(self) -> None:
        """Empty the field without telling: the filter has let go of the words."""
        if self.field.text() and not self.field.hasFocus():
            self.field.blockSignals(True)
            self.field.clear()
            self.field.blockSignals(False)
            self.field.hide()
            self._settle()

    def _settle(self) -> None:
        self.setVisible(not (self.field.isHidden() and self._line.isHidden()))

    def _leave(self, ended: bool) -> None:
        if ended:
            self.field.hide()
            self._settle()
        self.left.emit()

    def _clear(self) -> None:
        self.field.clear()
        self.field.hide()
        self.cleared.emit()
        self._settle()
        self.left.emit()
