"""The headers of the matrix: function bands over role names, and the corner over activities."""

from collections.abc import Iterator, Sequence
from itertools import groupby
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QModelIndex, QPoint, QRect, QSize, Qt
from PySide6.QtGui import QHelpEvent, QMouseEvent, QPainter, QPaintEvent, QPalette
from PySide6.QtWidgets import QApplication, QHeaderView, QTableView, QToolTip, QWidget

from raci_desktop.domain.ids import RoleId
from raci_desktop.domain.roles import Role
from raci_desktop.domain.translation import translate
from raci_desktop.ui.matrix.flags import Place
from raci_desktop.ui.matrix.function_words import function_name
from raci_desktop.ui.matrix.header_paint import (
    BandPicture,
    HeaderPicture,
    RolePicture,
    TextPicture,
    header_painter,
)
from raci_desktop.ui.matrix.header_paint_parts import is_cut, role_level, role_lines
from raci_desktop.ui.matrix.scene import MatrixScene
from raci_desktop.ui.matrix.sizes import header_height, scaled
from raci_desktop.ui.matrix.stage_model import StageModel
from raci_desktop.ui.matrix.table import own_viewport
from raci_desktop.ui.theme import Theme, colour
from raci_desktop.ui.tokens import MEASURES

if TYPE_CHECKING:
    from raci_desktop.ui.matrix.part_mime import DraggedParts


class MatrixHeader(QHeaderView):
    """A header that paints pictures: a band on top, names below."""

    def __init__(self, scene: MatrixScene, theme: Theme, parent: QWidget) -> None:
        """Paint for the scene's zoom."""
        super().__init__(Qt.Orientation.Horizontal, parent)
        own_viewport(self, QPalette.ColorRole.Button)
        self.viewport().setMouseTracking(True)
        self.scene = scene
        self.theme = theme
        self.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        self.setSectionsClickable(True)
        self.setHighlightSections(False)
        self.setMinimumSectionSize(1)

    def sizeHint(self) -> QSize:
        """Return the height of band and names at the zoom in force."""
        return QSize(0, header_height(self.scene.state.zoom))

    def pictures(self) -> Iterator[tuple[QRect, HeaderPicture]]:
        """Yield what to paint, and where, in the coordinates of the viewport."""
        raise NotImplementedError

    def paintEvent(self, event: QPaintEvent) -> None:
        """Copy the pictures that the event touches."""
        painter = QPainter(self.viewport())
        ratio = self.devicePixelRatioF()
        brush = header_painter(self.theme, self.scene.state.zoom / 100, ratio)
        painter.fillRect(event.rect(), colour(self.theme.colours.header))
        for rect, picture in self.pictures():
            if rect.intersects(event.rect()):
                brush.paint(painter, rect, picture)
        painter.end()

    @property
    def band_height(self) -> int:
        """The height of the function band."""
        return scaled(MEASURES.function_band, self.scene.state.zoom)


class RoleHeader(MatrixHeader):
    """The header of one stage: neighbouring roles of one function share a band."""

    def __init__(self, model: StageModel, theme: Theme, parent: QWidget) -> None:
        """Paint the model's roles."""
        super().__init__(model.scene, theme, parent)
        self._stage = model
        self._pressed: QPoint | None = None
        self._waiting = False
        self.setAccessibleName(translate("Matrix", "Roles"))
        model.scene.places_changed.connect(self._redraw)
        model.scene.all_changed.connect(self.viewport().update)

    def pictures(self) -> Iterator[tuple[QRect, HeaderPicture]]:
        """Yield bands, then role names."""
        yield from self._bands()
        band, level = self.band_height, self._level()
        for column, role in enumerate(self._stage.roles):
            rect = QRect(
                self.sectionViewportPosition(column),
                band,
                self.sectionSize(column),
                self.height() - band,
            )
            yield rect, self._picture(role, level)

    def _level(self) -> int:
        """Return one size of type for all role names, small enough for the longest word."""
        names = tuple(role.name for role in self._stage.roles)
        return role_level(names, self.defaultSectionSize(), self.scene.state.zoom / 100)

    def _picture(self, role: Role, level: int) -> RolePicture:
        """Return the look of a role; its flag stands with its total, its findings in the tip."""
        outline = self.scene.outlined.get((self._stage.stage, None, role.id))
        return RolePicture(role.name, outline=outline, level=level)

    def _redraw(self, places: set[Place]) -> None:
        if any(place[1] is None for place in places):
            self.viewport().update()

    def _bands(self) -> Iterator[tuple[QRect, HeaderPicture]]:
        column = 0
        for function, members in groupby(self._stage.roles, key=lambda role: role.function.value):
            count = len(list(members))
            left = self.sectionViewportPosition(column)
            width = sum(self.sectionSize(column + i) for i in range(count))
            rect = QRect(left, 0, width, self.band_height)
            yield rect, BandPicture(function_name(function), function.value)
            column += count

    def viewportEvent(self, event: QEvent) -> bool:
        """Show the findings about a role, and its whole name where the header had to cut it."""
        if event.type() != QEvent.Type.ToolTip or not isinstance(event, QHelpEvent):
            return super().viewportEvent(event)
        column = self.logicalIndexAt(event.pos())
        if 0 <= column < len(self._stage.roles):
            QToolTip.showText(event.globalPos(), self.tip(column), self)
        return True

    def tip(self, column: int) -> str:
        """Return the tooltip of a role, escaped; "" where there is nothing to add."""
        from raci_desktop.ui.matrix import describe

        role, zoom = self._stage.roles[column], self.scene.state.zoom / 100
        room = self.height() - self.band_height
        cut = is_cut(role_lines(role.name, self.sectionSize(column), room, zoom, self._level()))
        found = describe.role_lines(self.scene, self._stage.stage, role.id)
        lines = [*([role.name] if cut else []), *found]
        return describe.tip_of(lines) or ""

    # -- lifting columns --------------------------------------------------------------------

    def chosen_roles(self) -> list[RoleId]:
        """Return the roles whose whole columns are selected, in order."""
        view = self.parentWidget()
        chosen = view.selectionModel() if isinstance(view, QTableView) else None
        roles = self._stage.roles if chosen is not None and chosen.hasSelection() else ()
        return [
            role.id
            for column, role in enumerate(roles)
            if chosen is not None and chosen.isColumnSelected(column, QModelIndex())
        ]

    def liftable(self, point: QPoint) -> "DraggedParts | None":
        """Return what is lifted at a point: a band's roles, the selected roles, or one."""
        from raci_desktop.ui.matrix.part_mime import DraggedParts, PartKind

        column = self.logicalIndexAt(point)
        if not 0 <= column < len(self._stage.roles):
            return None
        role, chosen = self._stage.roles[column], self.chosen_roles()
        if point.y() < self.band_height:
            ids = band_of(self._stage.roles, column)
        else:
            ids = chosen if role.id in chosen else [role.id]
        return DraggedParts(PartKind.ROLES, tuple(ids), self.scene.origin)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Remember where roles may be lifted; a press on selected ones may lift them all."""
        point = event.position().toPoint()
        left = event.button() == Qt.MouseButton.LeftButton
        plain = event.modifiers() == Qt.KeyboardModifier.NoModifier
        self._pressed = point if left and plain else None
        column = self.logicalIndexAt(point)
        known = 0 <= column < len(self._stage.roles)
        self._waiting = (
            left and plain and known and self._stage.roles[column].id in self.chosen_roles()
        )
        if not self._waiting:
            super().mousePressEvent(event)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Lift roles once the pointer has gone far enough."""
        from raci_desktop.ui.matrix.part_drag import drag_parts, title_of

        if self._pressed is None:
            super().mouseMoveEvent(event)
            return
        travelled = event.position().toPoint() - self._pressed
        if travelled.manhattanLength() >= QApplication.startDragDistance():
            start, self._pressed, self._waiting = self._pressed, None, False
            parts = self.liftable(start)
            if parts is not None:
                names = [self.scene.workshop.role(RoleId(one)).name for one in parts.ids]
                drag_parts(self, parts, names, title_of(parts.kind, names), self.theme)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Select one column of several after all, if none was lifted."""
        self._pressed = None
        if self._waiting:
            self._waiting = False
            self.sectionPressed.emit(self.logicalIndexAt(event.position().toPoint()))
        super().mouseReleaseEvent(event)


def band_of(roles: Sequence[Role], column: int) -> list[RoleId]:
    """Return the neighbouring roles that share a function, and so a band, with one of them."""
    function = roles[column].function.value
    first = last = column
    while first > 0 and roles[first - 1].function.value is function:
        first -= 1
    while last + 1 < len(roles) and roles[last + 1].function.value is function:
        last += 1
    return [role.id for role in roles[first : last + 1]]


class CornerHeader(MatrixHeader):
    """The header over the activity column."""

    def __init__(self, scene: MatrixScene, theme: Theme, parent: QWidget) -> None:
        """Paint the word above the activities."""
        super().__init__(scene, theme, parent)
        self.setAccessibleName(translate("Matrix", "Activity"))

    def pictures(self) -> Iterator[tuple[QRect, HeaderPicture]]:
        """Yield the empty band and the heading."""
        band, width = self.band_height, self.width()
        yield QRect(0, 0, width, band), TextPicture("")
        yield (
            QRect(0, band, width, self.height() - band),
            TextPicture(translate("Matrix", "Activity")),
        )
