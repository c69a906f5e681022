"""Letters per role: how many activities a role answers for or does, before and after, as bars."""

from typing import Any

from PySide6.QtCore import QAbstractTableModel, QEvent, QObject, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QBrush, QPainter, QPen, QResizeEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QFrame,
    QHeaderView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QVBoxLayout,
    QWidget,
)

from raci_desktop.application.comparing import LEDGER_LETTERS, Load
from raci_desktop.domain.letters import Letter, in_words
from raci_desktop.domain.roles import Role
from raci_desktop.domain.translation import translate
from raci_desktop.ui import fonts
from raci_desktop.ui.chips import paint_chip
from raci_desktop.ui.compare.scene import CompareScene
from raci_desktop.ui.compare.view import CompareTable
from raci_desktop.ui.dialogs.parts import plain_tip
from raci_desktop.ui.matrix.rows import splice
from raci_desktop.ui.matrix.rows_model import ROOT, Index
from raci_desktop.ui.theme import ThemeHolder, colour
from raci_desktop.ui.tokens import MEASURES, Colours, TypeStyle

ROW = 30
HEAD = 38
_PADDING = 16
_NUMBER_ROOM = 44
_HATCH = 5
_NAME_SHARE, _LETTER_SHARE = 0.24, 0.38
_NUMBER = TypeStyle(12, 14, 600)


class LoadModel(QAbstractTableModel):
    """One row a role: its name, and its load of A and of R."""

    def __init__(self, scene: CompareScene, parent: QObject) -> None:
        """Follow a scene's comparison."""
        super().__init__(parent)
        self._scene = scene
        self._roles: tuple[Role, ...] = ()
        self._loads: dict[tuple[str, Letter], Load] = {}
        self.most = 1
        """The largest number of all, which takes the whole width."""
        self.refresh()

    def refresh(self) -> None:
        """Show the loads as they stand."""
        new, loads = self._scene.workshop.roles, self._scene.comparison.loads
        old = self._roles
        cut = splice([role.id for role in old], [role.id for role in new])
        if cut is not None and cut.removed:
            self.beginRemoveRows(ROOT, cut.start, cut.start + cut.removed - 1)
            self._roles = (*old[: cut.start], *old[cut.start + cut.removed :])
            self.endRemoveRows()
        if cut is not None and cut.inserted:
            self.beginInsertRows(ROOT, cut.start, cut.start + cut.inserted - 1)
            self._roles = new
            self.endInsertRows()
        self._roles = new
        changed = dict(loads) != self._loads or new != old
        self._loads = {(role, letter): load for (role, letter), load in loads.items()}
        self.most = max((max(one.before, one.after) for one in loads.values()), default=1)
        if changed and new:
            self.dataChanged.emit(self.index(0, 0), self.index(len(new) - 1, len(LEDGER_LETTERS)))

    def load(self, row: int, column: int) -> Load:
        """Return the load behind a bar; the first column has none."""
        return self._loads.get((self._roles[row].id, LEDGER_LETTERS[column - 1]), Load())

    def rowCount(self, parent: Index = ROOT) -> int:
        """Return the number of roles."""
        return 0 if parent.isValid() else len(self._roles)

    def columnCount(self, parent: Index = ROOT) -> int:
        """Return the name and two letters."""
        return 0 if parent.isValid() else 1 + len(LEDGER_LETTERS)

    def letter(self, column: int) -> Letter:
        """Return the letter of a column of bars."""
        return LEDGER_LETTERS[column - 1]

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> Any:
        """Return the headings: what the letters are called here."""
        if orientation != Qt.Orientation.Horizontal or role != Qt.ItemDataRole.DisplayRole:
            return None
        if not section:
            return translate("Compare", "Letters per role")
        letter = self.letter(section)
        known = self._scene.workshop.letters.definition(letter)
        return in_words(known).name if known else letter.value

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """Return names and numbers in words."""
        name = self._roles[index.row()].name
        if not index.column():
            tip = plain_tip(name) if role == Qt.ItemDataRole.ToolTipRole else None
            words = (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole)
            return name if role in words else tip
        load = self.load(index.row(), index.column())
        if role == Qt.ItemDataRole.DisplayRole:
            return f"{load.before} → {load.after}" if load.before or load.after else "–"
        if role in (Qt.ItemDataRole.AccessibleTextRole, Qt.ItemDataRole.ToolTipRole):
            words = translate("Compare", "{role}, {letter}: {before} before, {after} after")
            said = words.format(
                role=name,
                letter=self.headerData(index.column(), Qt.Orientation.Horizontal),
                before=load.before,
                after=load.after,
            )
            return said if role == Qt.ItemDataRole.AccessibleTextRole else plain_tip(said)
        return None


class LoadDelegate(QStyledItemDelegate):
    """Paints a name, or the bars of before and after one above the other."""

    def __init__(self, model: LoadModel, theme: ThemeHolder, parent: QWidget) -> None:
        """Paint a model's rows."""
        super().__init__(parent)
        self._model = model
        self._theme = theme

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Paint one cell."""
        rect: QRect = option.rect
        flags: QStyle.StateFlag = option.state
        colours = self._theme.theme.colours
        painter.save()
        painter.fillRect(rect, colour(colours.surface))
        painter.fillRect(rect.x(), rect.bottom(), rect.width(), 1, colour(colours.line))
        if index.column():
            self._paint_bars(painter, rect, self._model.load(index.row(), index.column()))
        else:
            box = rect.adjusted(_PADDING, 0, -8, 0)
            _say(painter, box, str(index.data()), TypeStyle(13, 18, 500), colours.text)
        if flags & QStyle.StateFlag.State_HasFocus:
            painter.setPen(QPen(colour(colours.focus), 2))
            painter.drawRect(rect.adjusted(1, 1, -1, -2))
        painter.restore()

    def _paint_bars(self, painter: QPainter, rect: QRect, load: Load) -> None:
        colours = self._theme.theme.colours
        if not load.before and not load.after:
            _say(painter, rect, "–", TypeStyle(13, 18), colours.muted)
            return
        room = rect.width() - _NUMBER_ROOM
        top = rect.center().y() - MEASURES.bar - 1
        for number, earlier in ((load.before, True), (load.after, False)):
            width = round(room * number / self._model.most)
            box = QRectF(rect.x() + 0.5, top + 0.5, max(1, width), MEASURES.bar - 1)
            paint_bar(painter, box, colours, earlier=earlier, empty=not number)
            after = QRect(round(box.right()) + 7, top - 3, _NUMBER_ROOM, MEASURES.bar + 6)
            ink = colours.muted if not number else colours.before if earlier else colours.after
            _say(painter, after, str(number), _NUMBER, ink)
            top += MEASURES.bar + 3

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        """Return the height of two bars; columns share the width of the view."""
        return QSize(60, ROW)


def paint_bar(
    painter: QPainter, box: QRectF, colours: Colours, *, earlier: bool, empty: bool = False
) -> None:
    """Paint one bar: before hatched, after solid, none as a thin line."""
    ink = colour(colours.before if earlier else colours.after)
    if empty:
        painter.fillRect(QRectF(box.x(), box.y(), 1, box.height()), colour(colours.muted))
        return
    if not earlier:
        painter.fillRect(box.adjusted(-0.5, -0.5, 0.5, 0.5), QBrush(ink))
        return
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setClipRect(box)
    painter.fillRect(box, QBrush(colour(colours.before_soft)))
    painter.setPen(QPen(ink, 1.6))
    x = box.left() - box.height()
    while x < box.right():
        painter.drawLine(round(x), round(box.bottom()), round(x + box.height()), round(box.top()))
        x += _HATCH
    painter.setClipping(False)
    painter.setPen(QPen(ink, 1))
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.drawRect(box)
    painter.restore()


def _say(painter: QPainter, box: QRect, text: str, style: TypeStyle, value: str) -> None:
    painter.setFont(fonts.styled(style))
    painter.setPen(colour(value))
    fitting = painter.fontMetrics().elidedText(text, Qt.TextElideMode.ElideRight, box.width())
    painter.drawText(box, int(Qt.AlignmentFlag.AlignVCenter), fitting)


class LoadHeader(QHeaderView):
    """What the bars stand for: chips with their names, and the two grounds."""

    def __init__(self, model: LoadModel, theme: ThemeHolder, scene: CompareScene) -> None:
        """Paint for a theme."""
        super().__init__(Qt.Orientation.Horizontal)
        self._model = model
        self._theme = theme
        self._scene = scene
        self.setFixedHeight(HEAD)
        self.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        self.setMinimumSectionSize(20)

    def paintSection(
        self,
        painter: QPainter,
        rect: QRect,
        logicalIndex: int,  # noqa: N803 - Qt's name
    ) -> None:
        """Paint one heading; the last carries the key to the bars where it has room."""
        colours = self._theme.theme.colours
        painter.save()
        painter.fillRect(rect, colour(colours.surface))
        painter.fillRect(rect.x(), rect.bottom(), rect.width(), 1, colour(colours.line))
        text = str(self._model.headerData(logicalIndex, Qt.Orientation.Horizontal))
        left = rect.left() + (_PADDING if not logicalIndex else 0)
        if logicalIndex:
            letter = self._model.letter(logicalIndex)
            chip = QRectF(left, rect.center().y() - 9, 18, 18)
            symbol = self._scene.workshop.letters.symbol(letter)
            paint_chip(painter, chip, letter.value, symbol, self._theme.theme)
            left += 26
        box = QRect(left, rect.top(), rect.right() - left - 4, rect.height())
        _say(painter, box, text, TypeStyle(12, 16, 600), colours.text_2)
        if logicalIndex == self._model.columnCount() - 1:
            end = left + painter.fontMetrics().horizontalAdvance(text)
            self._paint_key(painter, rect, end + 8)
        painter.restore()

    def _paint_key(self, painter: QPainter, rect: QRect, least: int) -> None:
        """Paint what the two grounds of the bars mean, at the right, where there is room."""
        state, workshop = self._scene.settings, self._scene.workshop
        names = [workshop.stage(state.left).name, workshop.stage(state.right).name]
        painter.setFont(fonts.styled(TypeStyle(12, 16, 500)))
        metrics = painter.fontMetrics()
        widths = [metrics.horizontalAdvance(name) + 28 for name in names]
        left = rect.right() - sum(widths)
        if left < least:
            return
        for name, width, earlier in zip(names, widths, (True, False), strict=True):
            box = QRectF(left + 0.5, rect.center().y() - 3.5, 13, 8)
            paint_bar(painter, box, self._theme.theme.colours, earlier=earlier)
            words = QRect(left + 18, rect.top(), width, rect.height())
            _say(painter, words, name, TypeStyle(12, 16, 500), self._theme.theme.colours.text)
            left += width


class LoadTable(CompareTable):
    """The table of bars."""

    def __init__(self, scene: CompareScene, theme: ThemeHolder, parent: QWidget) -> None:
        """Show the loads of a scene's comparison."""
        super().__init__(parent)
        self.loads = LoadModel(scene, self)
        self.setModel(self.loads)
        self.setItemDelegate(LoadDelegate(self.loads, theme, self))
        self.setHorizontalHeader(LoadHeader(self.loads, theme, scene))
        self.verticalHeader().hide()
        self.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        self.verticalHeader().setDefaultSectionSize(ROW)
        self.setShowGrid(False)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setTabKeyNavigation(False)
        self.setSelectionMode(QAbstractItemView.SelectionMode.NoSelection)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Share the new width among name and bars."""
        super().resizeEvent(event)
        width = self.viewport().width()
        name, letter = round(width * _NAME_SHARE), round(width * _LETTER_SHARE)
        for column, wanted in enumerate((name, letter, width - name - letter)):
            self.setColumnWidth(column, wanted)

    def changeEvent(self, event: QEvent) -> None:
        """Keep the height of rows whatever the font."""
        super().changeEvent(event)
        if event.type() is QEvent.Type.FontChange:
            self.verticalHeader().setDefaultSectionSize(ROW)


class LoadPanel(QWidget):
    """The bars below the merged matrix: as high as the roles need, and no higher than allowed."""

    def __init__(self, scene: CompareScene, theme: ThemeHolder) -> None:
        """Follow a scene."""
        super().__init__()
        self._theme = theme
        self._most = 0
        self.table = LoadTable(scene, theme, self)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 1, 0, 0)
        column.addWidget(self.table)
        scene.compared.connect(self.refresh)
        theme.changed.connect(self._repaint)
        self.retranslate()

    def retranslate(self) -> None:
        """Take the words of the language chosen."""
        self.table.setAccessibleName(translate("Compare", "Letters per role"))
        self.table.horizontalHeader().viewport().update()

    def refresh(self) -> None:
        """Show the loads as they stand."""
        self.table.loads.refresh()
        self.table.horizontalHeader().viewport().update()
        self.set_most(self._most)

    def set_most(self, height: int) -> None:
        """Take no more than a height in px."""
        self._most = height
        room = max(1, (height - HEAD) // ROW)
        self.setFixedHeight(HEAD + ROW * min(room, max(1, self.table.loads.rowCount())) + 2)

    def paintEvent(self, event: Any) -> None:
        """Paint the line above."""
        painter = QPainter(self)
        colours = self._theme.theme.colours
        painter.fillRect(self.rect(), colour(colours.surface))
        painter.fillRect(0, 0, self.width(), 1, colour(colours.line_strong))
        painter.end()

    def _repaint(self) -> None:
        self.update()
        self.table.viewport().update()
        self.table.horizontalHeader().viewport().update()
