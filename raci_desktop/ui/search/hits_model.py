"""The list of hits: what was found above where it stands."""

from collections.abc import Sequence
from typing import Any

from PySide6.QtCore import (
    QAbstractListModel,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    QRect,
    QSize,
    Qt,
)
from PySide6.QtGui import QFontMetrics, QPainter
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

from raci_desktop.application.search import Hit
from raci_desktop.domain.workshop import Workshop
from raci_desktop.ui import fonts
from raci_desktop.ui.dialogs.parts import plain_tip
from raci_desktop.ui.search.words import where_words
from raci_desktop.ui.theme import ThemeHolder, colour
from raci_desktop.ui.tokens import TYPE, TypeStyle

Index = QModelIndex | QPersistentModelIndex
ROW_HEIGHT = 46
_NAME = TypeStyle(13, 18, 600)
_PAD = 12


class HitsModel(QAbstractListModel):
    """The hits of one search, in order."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self.hits: Sequence[Hit] = ()
        self._where: Sequence[str] = ()

    def show(self, workshop: Workshop, hits: Sequence[Hit]) -> None:
        """List other hits; a search is a new list each time."""
        self.beginResetModel()
        self.hits = hits
        self._where = tuple(where_words(workshop, hit) for hit in hits)
        self.endResetModel()

    def where(self, row: int) -> str:
        """Return where a hit stands, in words."""
        return self._where[row]

    def rowCount(self, parent: Index | None = None) -> int:
        return 0 if parent is not None and parent.isValid() else len(self.hits)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        text, where = self.hits[index.row()].text, self._where[index.row()]
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole):
            return text
        if role == Qt.ItemDataRole.AccessibleDescriptionRole:
            return where
        if role == Qt.ItemDataRole.ToolTipRole:
            return plain_tip(f"{text} ({where})")
        return None


class HitDelegate(QStyledItemDelegate):
    """Paints two lines: the text found, and where."""

    def __init__(self, theme: ThemeHolder, parent: QObject) -> None:
        super().__init__(parent)
        self._theme = theme

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        return QSize(0, ROW_HEIGHT)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        model = index.model()
        assert isinstance(model, HitsModel)
        colours = self._theme.theme.colours
        rect = QRect(option.rect)
        state = option.state
        if state & QStyle.StateFlag.State_Selected:
            painter.fillRect(rect, colour(colours.selection))
        inner = rect.adjusted(_PAD, 5, -_PAD, -5)
        lines = (
            (_NAME, colours.text, " ".join(model.hits[index.row()].text.split())),
            (TYPE.caption, colours.text_2, model.where(index.row())),
        )
        for style, tone, text in lines:
            font = fonts.styled(style)
            painter.setFont(font)
            painter.setPen(colour(tone))
            short = QFontMetrics(font).elidedText(text, Qt.TextElideMode.ElideRight, inner.width())
            painter.drawText(inner, Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignTop, short)
            inner = inner.adjusted(0, round(style.line), 0, 0)
