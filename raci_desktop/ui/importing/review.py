"""The import review: what was found, the sheet with its areas, doubts, and the way in."""

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import (
    QDialog,
    QHBoxLayout,
    QLabel,
    QSplitter,
    QTabWidget,
    QVBoxLayout,
    QWidget,
)

from raci_desktop.application.recognition import Recognition
from raci_desktop.domain.edits import Edit
from raci_desktop.domain.errors import EditRefusedError
from raci_desktop.domain.translation import translate
from raci_desktop.domain.workshop import Workshop
from raci_desktop.ui import icons
from raci_desktop.ui.chips_cache import screen_ratio
from raci_desktop.ui.dialogs.parts import Label, push_button
from raci_desktop.ui.drawer.table_view import PartsTable
from raci_desktop.ui.home.home import Ground
from raci_desktop.ui.importing.doubts import DoubtsPanel
from raci_desktop.ui.importing.draft import Draft, result_of
from raci_desktop.ui.importing.footer import ReviewFooter
from raci_desktop.ui.importing.grid import TINT_WORDS, GridModel, tint_words
from raci_desktop.ui.importing.grid_view import GridView
from raci_desktop.ui.importing.letter_counts import LetterCounts
from raci_desktop.ui.importing.matrices import MatrixList
from raci_desktop.ui.importing.parts_models import ReadActivities, ReadRoles
from raci_desktop.ui.theme import ThemeHolder, colour
from raci_desktop.ui.tokens import TYPE, TypeStyle

LEFT, RIGHT = 232, 372
SECTION = TypeStyle(14, 18, 600)


BEST = QSize(1400, 860)
"""Px the review would like; it takes less where the screen is smaller."""


def _fitting(dialog: QDialog) -> QSize:
    """Return the size of the review on its screen, with a margin for the frame."""
    return BEST.boundedTo(dialog.screen().availableSize() - QSize(40, 60))


def _counted(words: str, count: int) -> str:
    """Return a heading with its number: "Doubts · 3"."""
    return f"{words} · {count}"


class TintKey(QWidget):
    """One area's tint and its word."""

    def __init__(self, theme: ThemeHolder, tint: str) -> None:
        super().__init__()
        self._theme = theme
        self._tint = tint
        row = QHBoxLayout(self)
        row.setContentsMargins(22, 0, 0, 0)
        row.addWidget(Label(theme, tint_words(tint), TypeStyle(12, 16), "text_2"))

    def paintEvent(self, event: QPaintEvent) -> None:
        colours = self._theme.theme.colours
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(colour(colours.muted), 1))
        painter.setBrush(colour(colours.import_tints[self._tint]))
        painter.drawRoundedRect(QRectF(0.5, self.height() / 2 - 7, 14, 14), 3, 3)
        painter.end()


class ImportReview(QDialog):
    """Shows what a file was taken for; nothing changes until Import is pressed.

    With a workshop, ``edit`` is the one undo step to carry out; without one, ``workshop`` is
    the new workshop with the sheet in it.
    """

    def __init__(
        self,
        recognition: Recognition,
        workshop: Workshop | None,
        theme: ThemeHolder,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._theme = theme
        self.draft = Draft(recognition, workshop, self)
        self.matrices = MatrixList(theme, self.draft)
        self.grid_model = GridModel(self.draft, self)
        self.grid = GridView(theme, self.grid_model)
        self.doubts = DoubtsPanel(theme, self.draft)
        self.roles = PartsTable(theme, ReadRoles(self.draft), translate("Import", "Roles"))
        named = translate("Import", "Activities")
        self.activities = PartsTable(theme, ReadActivities(self.draft), named)
        self.footer = ReviewFooter(theme, self.draft)
        title = translate("Import", "Import from Excel — {file}")
        self.setWindowTitle(title.format(file=recognition.source))
        self.setAccessibleName(translate("Import", "Import review"))
        self._build()
        self._connect()
        self._show_matrix()
        self.resize(_fitting(self))

    def edit(self) -> Edit:
        """Return the edit that imports what is chosen. Raises EditRefusedError."""
        planned = self.draft.planned()
        if planned.edit is None:
            raise EditRefusedError("nothing-to-import", planned.refusal)
        return planned.edit

    def workshop(self) -> Workshop:
        """Return the workshop as it is after the import. Raises EditRefusedError."""
        return result_of(self.draft)

    def sizeHint(self) -> QSize:
        return QSize(1240, 700)

    def _build(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self._head())
        middle = QSplitter(Qt.Orientation.Horizontal)
        middle.setChildrenCollapsible(False)
        for panel, width in ((self._left(), LEFT), (self._sheet(), 600), (self._right(), RIGHT)):
            middle.addWidget(panel)
            panel.setMinimumWidth(min(width, 320) if width != LEFT else 210)
        middle.setSizes([LEFT, 590, RIGHT])
        middle.setStretchFactor(1, 1)
        column.addWidget(middle, 1)
        column.addWidget(self.footer)

    def _head(self) -> QWidget:
        head = QWidget()
        row = QHBoxLayout(head)
        row.setContentsMargins(20, 10, 20, 10)
        words = QVBoxLayout()
        words.setSpacing(0)
        title = translate("Import", "Check what was found")
        words.addWidget(Label(self._theme, title, TYPE.section_title))
        about = translate("Import", "Nothing changes in your workshop until you press Import.")
        words.addWidget(Label(self._theme, about, TYPE.body, "text_2"))
        row.addLayout(words, 1)
        self._file = QLabel()
        row.addWidget(self._file)
        row.addWidget(Label(self._theme, self.draft.recognition.source, TYPE.body, "text_2"))
        self._theme.changed.connect(self._paint_file)
        self._paint_file()
        return head

    def _left(self) -> QWidget:
        panel = Ground(self._theme, "window")
        column = QVBoxLayout(panel)
        column.setContentsMargins(0, 12, 0, 0)
        column.setSpacing(8)
        count = len(self.draft.recognition.matrices)
        heading = Label(
            self._theme, _counted(translate("Import", "Matrices found"), count), SECTION
        )
        heading.setContentsMargins(16, 0, 0, 0)
        column.addWidget(heading)
        column.addWidget(self.matrices, 1)
        return panel

    def _sheet(self) -> QWidget:
        panel = Ground(self._theme, "surface")
        column = QVBoxLayout(panel)
        column.setContentsMargins(14, 12, 14, 10)
        column.setSpacing(8)
        head = QHBoxLayout()
        head.setSpacing(14)
        self._sheet_name = Label(self._theme, "", SECTION)
        head.addWidget(self._sheet_name, 1)
        self._keys = [(tint, TintKey(self._theme, tint)) for tint in TINT_WORDS]
        for _, key in self._keys:
            head.addWidget(key)
        column.addLayout(head)
        column.addWidget(self.grid, 1)
        self._cut = Label(self._theme, "", TypeStyle(12, 16), "muted", wrap=True)
        column.addWidget(self._cut)
        column.addWidget(LetterCounts(self._theme, self.draft))
        return panel

    def _right(self) -> QWidget:
        panel = Ground(self._theme, "window")
        column = QVBoxLayout(panel)
        column.setContentsMargins(0, 8, 0, 0)
        column.setSpacing(4)
        head = QHBoxLayout()
        head.setContentsMargins(14, 0, 10, 0)
        self._doubt_count = Label(self._theme, "", SECTION)
        self.next_doubt = push_button(
            translate("Import", "Next"), translate("Import", "Goes to the next doubt")
        )
        self.next_doubt.setProperty("link", True)
        head.addWidget(self._doubt_count, 1)
        head.addWidget(self.next_doubt)
        column.addLayout(head)
        column.addWidget(self.doubts, 3)
        self.parts = QTabWidget()
        for named in (self.parts, self.parts.tabBar()):
            words = translate("Import", "Roles and activities of the sheet")
            named.setAccessibleName(words)
        self.parts.addTab(self.roles, "")
        self.parts.addTab(self.activities, "")
        self.roles.set_widths([120, 108, 130])
        self.activities.set_widths([120, 108, 130])
        column.addWidget(self.parts, 4)
        return panel

    def _connect(self) -> None:
        self.matrices.chosen.connect(self.draft.choose_matrix)
        self.draft.matrix_changed.connect(self._show_matrix)
        self.doubts.chosen.connect(self.grid.show_doubt)
        self.grid.doubt_chosen.connect(self.doubts.choose)
        self.next_doubt.clicked.connect(self.doubts.next)
        self.footer.cancelled.connect(self.reject)
        self.footer.import_wanted.connect(self.accept)

    def _show_matrix(self) -> None:
        matrix = self.draft.matrix
        self._sheet_name.setText(matrix.sheet or self.draft.recognition.source)
        used = self.grid_model.tints_used()
        for tint, key in self._keys:
            key.setVisible(tint in used)
        self._doubt_count.setText(_counted(translate("Import", "Doubts"), len(matrix.doubts)))
        self.next_doubt.setVisible(bool(matrix.doubts))
        roles, activities = translate("Import", "Roles"), translate("Import", "Activities")
        self.parts.setTabText(0, _counted(roles, len(matrix.roles)))
        self.parts.setTabText(1, _counted(activities, len(matrix.activities)))
        grid = self.draft.grid
        words = ""
        if grid is None:
            words = translate("Import", "There is no preview of this sheet.")
        elif grid.truncated:
            words = translate(
                "Import", "The preview shows the first {count} rows; all of them are imported."
            ).format(count=len(grid.rows))
        self._cut.setText(words)
        self._cut.setVisible(bool(words))

    def _paint_file(self) -> None:
        value = self._theme.theme.colours.text_2
        self._file.setPixmap(icons.icon_pixmap("file", value, 16, screen_ratio()))
