"""Compare over the sample workshop, on screen, with a real file behind it."""

from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from raci_desktop.domain.ids import ActivityId, RoleId
from raci_desktop.domain.matrix import CellRef
from raci_desktop.ui.compare.page import ComparePage
from tests.support.opened import Opened, opened_workshop


@dataclass(frozen=True)
class Compared:
    """A page with words for its cells."""

    opened: Opened
    page: ComparePage

    def activity(self, start: str) -> ActivityId:
        return next(a.id for a in self.opened.workshop.activities if a.name.startswith(start))

    def role(self, start: str) -> RoleId:
        return next(r.id for r in self.opened.workshop.roles if r.name.startswith(start))

    def ref(self, activity: str, role: str, stage: int = -1) -> CellRef:
        stages = self.opened.workshop.stages
        return CellRef(stages[stage].id, self.activity(activity), self.role(role))

    def spoken(self, activity: str, role: str) -> str:
        """What a screen reader says of a merged cell."""
        from PySide6.QtCore import Qt

        index = self.page.matrix.cells.merged.index_of(self.ref(activity, role))
        assert index.isValid()
        return str(index.data(Qt.ItemDataRole.AccessibleTextRole))

    def names(self) -> list[str]:
        """The rows shown: activities by name, groups with what they say."""
        from PySide6.QtCore import Qt

        model = self.page.matrix.names.names
        rows = range(model.rowCount())
        return [str(model.index(i, 0).data(Qt.ItemDataRole.AccessibleTextRole)) for i in rows]


@pytest.fixture
def compared(qtbot: QtBot, tmp_path: Path) -> Iterator[Compared]:
    with opened_workshop(tmp_path) as opened:
        stages = opened.workshop.stages
        pair = (stages[0].id, stages[-1].id)
        page = ComparePage(opened.bridge, opened.state, opened.theme, pair)
        qtbot.addWidget(page)
        page.resize(1600, 820)
        page.begin(*pair)
        page.show()
        qtbot.waitExposed(page)
        page.take_focus()
        yield Compared(opened, page)
