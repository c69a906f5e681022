"""The card is as tall as its words, whichever card stood there before."""

from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from raci_desktop.ui.findings.panel import FindingsPanel
from tests.support.opened import Opened


def test_each_chosen_card_is_as_tall_as_its_own_words(qtbot: QtBot, opened: Opened) -> None:
    opened.state.show(opened.state.left, opened.workshop.stages[1].id)
    panel = FindingsPanel(opened.bridge, opened.state, opened.theme)
    qtbot.addWidget(panel)
    panel.resize(328, 900)
    panel.show()
    qtbot.waitExposed(panel)
    heights: list[tuple[int, int]] = []
    for row in panel.list.findings():
        opened.state.choose_finding(row.finding)
        QApplication.processEvents()
        width = panel.list.viewport().width()
        heights.append((panel.card.height(), panel.card.height_for(width)))
    assert len({own for _, own in heights}) > 3
    assert [shown for shown, _ in heights] == [own for _, own in heights]
