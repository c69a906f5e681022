"""A matrix pane over the sample workshop, on screen, with a real file behind it."""

from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

import pytest
from PySide6.QtCore import QModelIndex
from pytestqt.qtbot import QtBot

from raci_desktop.domain.matrix import Cell, CellRef
from raci_desktop.ui.matrix.pane import MatrixPane
from raci_desktop.ui.matrix.stage_view import StageView
from raci_desktop.ui.theme import LIGHT
from tests.support.opened import Opened, opened_workshop


@dataclass(frozen=True)
class Matrix:
    """A pane with words for its cells."""

    opened: Opened
    pane: MatrixPane

    @property
    def right(self) -> StageView:
        return self.pane.right.view

    @property
    def left(self) -> StageView:
        return self.pane.left.view

    def ref(self, activity: str, role: str, stage: int = -1) -> CellRef:
        """Return the cell of an activity and a role by the start of their names."""
        workshop = self.opened.workshop
        row = next(a.id for a in workshop.activities if a.name.startswith(activity))
        column = next(r.id for r in workshop.roles if r.name.startswith(role))
        return CellRef(workshop.stages[stage].id, row, column)

    def cell(self, activity: str, role: str, stage: int = -1) -> Cell:
        return self.opened.workshop.cell(self.ref(activity, role, stage))

    def letters(self, activity: str, role: str, stage: int = -1) -> str:
        return "".join(letter.value for letter in self.cell(activity, role, stage).letters())

    def index(self, activity: str, role: str, view: StageView | None = None) -> QModelIndex:
        view = view or self.right
        stage = 0 if view is self.left else -1
        index = view.stage_model.index_of(self.ref(activity, role, stage))
        assert index.isValid()
        return index


@pytest.fixture
def matrix(qtbot: QtBot, tmp_path: Path) -> Iterator[Matrix]:
    with opened_workshop(tmp_path) as opened:
        pane = MatrixPane(opened.bridge, opened.state, LIGHT)
        qtbot.addWidget(pane)
        pane.resize(1240, 760)
        pane.show()
        qtbot.waitExposed(pane)
        pane.right.view.setFocus()
        yield Matrix(opened, pane)
