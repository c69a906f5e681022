"""The matrix of 500×60 at 1920×1080: repaint, wheel, drag and drop, beside a bare scroll area."""

import tempfile
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from itertools import cycle
from pathlib import Path
from time import perf_counter

from PySide6.QtCore import QMimeData, QPoint, QPointF, QSize, Qt
from PySide6.QtGui import QDragEnterEvent, QDragMoveEvent, QDropEvent, QWheelEvent
from PySide6.QtWidgets import QApplication, QHBoxLayout, QWidget

from raci_desktop.domain.letters import Letter
from raci_desktop.ui.application import make_qt
from raci_desktop.ui.fonts import app_font
from raci_desktop.ui.matrix.mime import Dragged, to_mime
from raci_desktop.ui.matrix.pane import MatrixPane
from raci_desktop.ui.matrix.stage_view import StageView
from raci_desktop.ui.stylesheet import stylesheet
from raci_desktop.ui.theme import LIGHT, palette
from tests.benchmarks.measure import take_turns
from tests.benchmarks.painting_floor import BareArea
from tests.benchmarks.table import Row, print_table
from tests.benchmarks.workshops import LARGE, workshop
from tests.support.opened import opened_workshop

FULL_HD = QSize(1920, 1080)
MARKS = 30
"""Letters in every row of 60 cells."""
ROUNDS = 40
_ACTIONS = Qt.DropAction.CopyAction | Qt.DropAction.MoveAction
_BUTTON = Qt.MouseButton.LeftButton
_NO_KEYS = Qt.KeyboardModifier.NoModifier


@dataclass(frozen=True)
class Scene:
    """The pane, and the floor of the same size, both on screen."""

    pane: MatrixPane
    floor: QWidget

    @property
    def view(self) -> StageView:
        """The table of After."""
        return self.pane.right.view

    @property
    def painted(self) -> int:
        """How many cells were painted so far."""
        return sum(column.view.cells.painted for column in self.pane.stages)


def run() -> None:
    """Measure and print."""
    qt = make_qt([])
    _dress(qt)
    with tempfile.TemporaryDirectory() as folder, _on_screen(Path(folder)) as scene:
        qt.processEvents()
        rows = [_repaint(scene), _wheel(scene), _hover(scene), _drop(scene)]
    floor = "a bare scroll area with the same chips (for hover and drop: its whole repaint)"
    print_table("The matrix, 500×60 at 1920×1080", floor, rows)


def _dress(qt: QApplication) -> None:
    """Give the widgets what the program gives them: palette, font and style sheet."""
    qt.setPalette(palette(LIGHT))
    qt.setFont(app_font())
    qt.setStyleSheet(stylesheet(LIGHT))


@contextmanager
def _on_screen(folder: Path) -> Iterator[Scene]:
    with opened_workshop(folder, workshop(*LARGE, MARKS)) as opened:
        pane = MatrixPane(opened.bridge, opened.state, LIGHT)
        pane.resize(FULL_HD)
        pane.show()
        QApplication.processEvents()
        width = pane.right.view.horizontalHeader().sectionSize(0)
        floor = _floor(pane, width)
        yield Scene(pane, floor)
        pane.close()
        floor.close()


def _floor(pane: MatrixPane, cell_width: int) -> QWidget:
    """Return two bare areas beside each other, as large as the tables of the pane."""
    scene = pane.scene
    both = QWidget()
    row = QHBoxLayout(both)
    row.setContentsMargins(0, 0, 0, 0)
    for column, stage in zip(pane.stages, (scene.state.left, scene.state.right), strict=True):
        area = BareArea(scene.workshop, stage, cell_width)
        area.setFixedSize(column.view.viewport().size())
        row.addWidget(area)
    both.show()
    QApplication.processEvents()
    return both


def _repaint(scene: Scene) -> Row:
    before = scene.painted
    found = take_turns(
        {"ours": lambda: _repainted(scene.pane), "floor": lambda: _repainted(scene.floor)},
        ROUNDS,
    )
    cells = (scene.painted - before) // (ROUNDS + 2)
    return Row(
        "whole repaint, headers too", found["ours"], found["floor"], 4.0, 12.0, _cells(cells)
    )


def _wheel(scene: Scene) -> Row:
    areas = scene.floor.findChildren(BareArea)
    down = cycle([-120] * 10 + [120] * 10)
    before = scene.painted

    def ours() -> float:
        turn = next(down)
        return _settled(lambda: _turn_wheel(scene.view.viewport(), turn))

    def floor() -> float:
        by = -next(down)
        bars = [area.verticalScrollBar() for area in areas]
        return _settled(lambda: [bar.setValue(bar.value() + by) for bar in bars])

    found = take_turns({"ours": ours}, ROUNDS) | take_turns({"floor": floor}, ROUNDS)
    cells = (scene.painted - before) // (ROUNDS + 2)
    return Row("wheel step", found["ours"], found["floor"], most_ms=4.0, remark=_cells(cells))


def _hover(scene: Scene) -> Row:
    places = _places(scene.view)
    data = _entered(scene, places)

    def ours() -> float:
        event = QDragMoveEvent(next(places), _ACTIONS, data, _BUTTON, _NO_KEYS)
        return _settled(lambda: _send(scene.view, event))

    before = scene.painted
    found = take_turns({"ours": ours, "floor": lambda: _repainted(scene.floor)}, ROUNDS)
    cells = (scene.painted - before) // (ROUNDS + 2)
    return Row("drag to the next cell", found["ours"], found["floor"], None, 1.0, _cells(cells))


def _drop(scene: Scene) -> Row:
    places = _places(scene.view)

    def ours() -> float:
        data = _entered(scene, places)
        QApplication.processEvents()
        event = QDropEvent(QPointF(next(places)), _ACTIONS, data, _BUTTON, _NO_KEYS)
        before = scene.pane.scene.workshop
        seconds = _settled(lambda: _send(scene.view, event))
        assert scene.pane.scene.workshop is not before
        return seconds

    found = take_turns({"ours": ours, "floor": lambda: _repainted(scene.floor)}, ROUNDS)
    what = "one drop: committed, analysed, painted"
    return Row(what, found["ours"], found["floor"], None, 4.0)


def _entered(scene: Scene, places: Iterator[QPoint]) -> QMimeData:
    """Begin to drag an A from the tray over the table; return what the next events carry."""
    data = to_mime(Dragged(Letter.ACCOUNTABLE, scene.pane.scene.origin))
    _send(scene.view, QDragEnterEvent(next(places), _ACTIONS, data, _BUTTON, _NO_KEYS))
    return data


def _places(view: StageView) -> Iterator[QPoint]:
    """Yield the middles of empty cells that are on screen, one after the other."""
    model, area = view.stage_model, view.viewport().rect().adjusted(0, 50, -50, -50)
    rows = range(view.rowAt(area.top()), view.rowAt(area.bottom()))
    columns = range(1, view.columnAt(area.right()))
    indexes = [model.index(row, column) for row in rows for column in columns]
    refs = [(index, model.ref(index)) for index in indexes]
    empty = [index for index, ref in refs if ref is not None and model.cell(ref).empty]
    return cycle([view.visualRect(index).center() for index in empty])


def _send(view: StageView, event: QDropEvent) -> None:
    QApplication.sendEvent(view.viewport(), event)


def _turn_wheel(target: QWidget, turn: int) -> None:
    middle = QPointF(target.rect().center())
    event = QWheelEvent(
        middle,
        target.mapToGlobal(middle),
        QPoint(),
        QPoint(0, turn),
        Qt.MouseButton.NoButton,
        _NO_KEYS,
        Qt.ScrollPhase.NoScrollPhase,
        False,
    )
    QApplication.sendEvent(target, event)


def _repainted(widget: QWidget) -> float:
    """Return the seconds it takes to paint a widget and everything in it."""

    def update() -> None:
        for part in (widget, *widget.findChildren(QWidget)):
            part.update()

    return _settled(update)


def _settled(gesture: Callable[[], object]) -> float:
    """Return the seconds it takes to carry out a gesture and to paint what it changed."""
    QApplication.processEvents()
    start = perf_counter()
    gesture()
    QApplication.processEvents()
    return perf_counter() - start


def _cells(count: int) -> str:
    return f"{count} cells painted"
