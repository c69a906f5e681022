"""The page of one open workshop: tabs, tray, matrix, findings, drawer and status bar."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint, Qt, Signal
from PySide6.QtGui import (
    QDragEnterEvent,
    QDragMoveEvent,
    QDropEvent,
    QKeyEvent,
    QResizeEvent,
)
from PySide6.QtWidgets import QApplication, QHBoxLayout, QVBoxLayout, QWidget

from raci_desktop.domain.matrix import CellRef
from raci_desktop.domain.translation import translate
from raci_desktop.ui.announce import announce, outcome_words
from raci_desktop.ui.compare_place import ComparePlace
from raci_desktop.ui.first_paint import FirstPaint
from raci_desktop.ui.matrix.pane import MatrixPane
from raci_desktop.ui.session_bridge import SessionBridge
from raci_desktop.ui.stage_tabs import StageTabs
from raci_desktop.ui.status import StatusBar
from raci_desktop.ui.theme import ThemeHolder
from raci_desktop.ui.tokens import MEASURES
from raci_desktop.ui.tray import LetterTray
from raci_desktop.ui.view_state import ViewState

if TYPE_CHECKING:
    from raci_desktop.analysis.finding import Finding
    from raci_desktop.application.outcome import Outcome
    from raci_desktop.ui.agenda_clock import AgendaClock
    from raci_desktop.ui.drawer.drawer import Drawer
    from raci_desktop.ui.empty_state import EmptyState
    from raci_desktop.ui.findings.counter import FindingsCounter
    from raci_desktop.ui.findings.panel import FindingsPanel
    from raci_desktop.ui.going import Spot
    from raci_desktop.ui.page_rest import PageRest

DOCK_FROM = 1360
"""Px of width under which the findings panel gives way to its counter."""
BOTH_FROM = 1100
"""Px of width under which one matrix shows at a time."""
MATRIX_LEAST = 212
"""Px of height the open drawer leaves the matrix: its headers, a group and two rows."""
_AROUND_DRAWER = MEASURES.tabs + MEASURES.status + MEASURES.drawer_closed + 1


class WorkshopPage(QWidget):
    """Puts the parts of a workshop window together and carries news between them.

    It begins with the matrices and what is needed to read them; the rest comes when those are on
    screen and the workshop is open, or as soon as somebody asks for a part of it.
    """

    completed = Signal()
    """The rest of the page is there."""

    def __init__(self, bridge: SessionBridge, theme: ThemeHolder) -> None:
        """Show an open session: the first stage beside the last, or alone while it is empty."""
        super().__init__()
        self.bridge = bridge
        self.theme = theme
        workshop = bridge.workshop
        begun = any(workshop.matrices.values())
        last = workshop.last.id if begun else workshop.first.id
        self.state = ViewState(workshop.first.id, last, self)
        bridge.changed.connect(self._keep_stages)  # before anything that shows them
        self._asked_undo = ""
        self._behind = False
        self.findings_wanted = True
        self.tabs = StageTabs(bridge, self.state, theme)
        self.tray = LetterTray(bridge, self.state, theme)
        self.matrix = MatrixPane(bridge, self.state, theme.theme)
        self.status = StatusBar(bridge, self.state, theme)
        self._rest: PageRest | None = None
        self._dock = _room("findingsRoom")
        self._foot = _room("drawerRoom")
        # The tables are painted after all that is around them.
        self.first_paint = FirstPaint(self, self.matrix.right.view.viewport())
        self.setAcceptDrops(True)
        self._middle = QHBoxLayout()
        self._lay_out()
        self.comparing = ComparePlace(self, self._middle)
        self._connect()

    def _lay_out(self) -> None:
        middle = self._middle
        middle.setSpacing(0)
        middle.addWidget(self.tray)
        middle.addWidget(self.matrix, 1)
        middle.addWidget(self._dock)
        self._dock.setFixedWidth(MEASURES.dock)
        self._foot.setFixedHeight(MEASURES.drawer_closed)
        self._head = head = QHBoxLayout()
        head.setSpacing(0)
        head.addWidget(self.tabs, 1)
        head.setContentsMargins(0, 0, 12, 0)
        self._column = column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(head)
        column.addLayout(middle, 1)
        column.addWidget(self._foot)
        column.addWidget(self.status)

    def _connect(self) -> None:
        self.bridge.changed.connect(self._follow)
        self.bridge.refused.connect(self.say)
        self.state.finding_changed.connect(self.show_finding)
        self.theme.changed.connect(self.matrix.set_theme)
        self.first_paint.painted.connect(self._complete_when_open)
        self.bridge.opened.connect(self._complete_when_open)

    # -- the rest ---------------------------------------------------------------------------

    @property
    def findings(self) -> "FindingsPanel":
        """The findings panel."""
        return self._complete().findings

    @property
    def counter(self) -> "FindingsCounter":
        """The button that stands for the findings panel."""
        return self._complete().counter

    @property
    def drawer(self) -> "Drawer":
        """The drawer below the matrices."""
        return self._complete().drawer

    @property
    def agenda_clock(self) -> "AgendaClock":
        """The running agenda of this window."""
        return self._complete().agenda_clock

    @property
    def empty(self) -> "EmptyState":
        """The card that an empty workshop begins with."""
        return self._complete().empty

    @property
    def findings_shown(self) -> bool:
        """Whether there is room for the findings panel and it is wanted."""
        return not (self._rest.findings if self._rest else self._dock).isHidden()

    @property
    def glanced(self) -> bool:
        """Whether the workshop is shown from a glance at its file, and opened in a moment."""
        return self.bridge.opening

    def _complete_when_open(self) -> None:
        if not self.glanced:
            self._complete()

    def _complete(self) -> "PageRest":
        if self._rest is None:
            from raci_desktop.ui.page_rest import PageRest

            self._rest = rest = PageRest(self)
            self._head.addWidget(rest.counter, 0, Qt.AlignmentFlag.AlignVCenter)
            self._middle.replaceWidget(self._dock, rest.findings)
            self._column.replaceWidget(self._foot, rest.drawer)
            for room in (self._dock, self._foot):
                room.hide()
                room.deleteLater()
            rest.connect(self)
            self.arrange()
            self.completed.emit()
        return self._rest

    # -- news -------------------------------------------------------------------------------

    def say(self, text: str) -> None:
        """Tell one sentence on the status bar and to assistive technology."""
        self.status.say(text)
        announce(self, text)

    def _follow(self, outcome: "Outcome") -> None:
        from raci_desktop.ui.stages_on_show import show_touched

        self._asked_undo = ""
        show_touched(self, outcome)
        self.say(outcome_words(outcome))

    def _keep_stages(self, outcome: "Outcome") -> None:
        from raci_desktop.ui.stages_on_show import keep_stages

        keep_stages(self, outcome)

    def go_to(self, spot: "Spot") -> None:
        """Show a place of the matrix, and say where it is no longer there."""
        from raci_desktop.ui.going import Spot, go_to

        if not go_to(self, spot) and spot != Spot(spot.stage):
            self.say(translate("WorkshopPage", "This place is no longer in the workshop."))

    def finish_typing(self) -> None:
        """Carry out what stands in an editor: tables do when the keyboard leaves it."""
        if self._rest:
            self._rest.drawer.finish_typing()
        focused = QApplication.focusWidget()
        if focused is not None and self.isAncestorOf(focused):
            focused.clearFocus()

    def focus_matrix(self) -> None:
        """Give the keyboard to the matrix, the merged one in Compare."""
        if self.comparing.shown:
            self.comparing.page.take_focus()
            return
        self.matrix.focused_view().setFocus(Qt.FocusReason.OtherFocusReason)

    # -- undo -------------------------------------------------------------------------------

    def undo(self) -> None:
        """Take back the last step; one from an earlier sitting only when asked twice."""
        step = self.bridge.shown.undo_step
        if self.glanced:
            self.bridge.undo()
        elif step is None:
            self.say(translate("WorkshopPage", "There is nothing to undo."))
        elif step.this_sitting or self._behind or self._asked_undo == step.group:
            self._behind = self._behind or not step.this_sitting
            self.bridge.undo()
        else:
            self._asked_undo = step.group
            self.say(_earlier_words(step.label))

    def redo(self) -> None:
        """Do the step last undone again."""
        if self.bridge.redo() is None and self.bridge.shown.redo_step is None and not self.glanced:
            self.say(translate("WorkshopPage", "There is nothing to redo."))

    # -- findings ---------------------------------------------------------------------------

    def show_finding(self, finding: "Finding | None") -> None:
        """Scroll to the cells of the chosen finding, in the stage it is about."""
        if finding is None:
            return
        self.state.stop_comparing()
        about = finding.subject
        if about.stage not in (self.state.left, self.state.right):
            self.state.show(self.state.left, about.stage)
        if about.cells:
            activity, role = about.cells[0]
            ref = CellRef(about.stage, activity, role)
            view = self.matrix.view_of(ref)
            if view is not None:
                view.scrollTo(view.stage_model.index_of(ref))

    def open_finding(self, finding: "Finding") -> None:
        """Choose a finding, and let it be read."""
        self.show_findings(True)
        self.state.choose_finding(finding)

    def show_findings(self, shown: bool) -> None:
        """Show the panel, or its counter instead."""
        self.findings_wanted = shown
        self.arrange(forced=shown)

    def arrange(self, forced: bool = False) -> None:
        """Show what there is room for; Compare takes all but the tabs and what is below."""
        roomy = self.width() >= DOCK_FROM or forced
        comparing = self.comparing.shown
        self.tray.setVisible(not comparing)
        self.matrix.setVisible(not comparing)
        (self._rest.findings if self._rest else self._dock).setVisible(
            self.findings_wanted and roomy and not comparing
        )
        if self._rest:
            self._rest.counter.setVisible(not self.findings_shown and not comparing)
            self._rest.drawer.fit(self.height() - _AROUND_DRAWER - MATRIX_LEAST)
        self.matrix.set_narrow(self.width() < BOTH_FROM)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Let docks give way when there is little room."""
        super().resizeEvent(event)
        self.arrange()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Disarm with Escape, wherever the focus is."""
        if event.key() == Qt.Key.Key_Escape and self.state.armed is not None:
            self.state.arm(None)
        else:
            super().keyPressEvent(event)

    def set_changed_only(self, on: bool) -> None:
        """Show only changed rows, or all: of the stages side by side, or of Compare."""
        state = self.comparing.page.state if self.comparing.shown else self.state
        state.set_changed_only(on)

    def set_type_across(self, on: bool) -> None:
        """Let the cursor go on after each letter typed, or not."""
        for column in (self.matrix.left, self.matrix.right):
            column.view.type_across = on

    def next_pane(self) -> None:
        """Move the focus to the next pane."""
        from raci_desktop.ui.panes import next_pane

        next_pane(self)

    # -- letters dropped outside the matrix ---------------------------------------------------

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """Take our own letters anywhere in the window."""
        from raci_desktop.ui.matrix.mime import FORMAT

        if event.mimeData().hasFormat(FORMAT):
            event.acceptProposedAction()

    def dragMoveEvent(self, event: QDragMoveEvent) -> None:
        """Say what a drop here would do."""
        from raci_desktop.ui.matrix.mime import from_mime

        dragged = from_mime(event.mimeData(), self.matrix.scene.origin)
        if dragged is None or dragged.source is None or self._in_matrix(event):
            event.ignore()
            return
        role = self.bridge.workshop.role(dragged.source.role).name
        words = translate("WorkshopPage", "Drop here to remove the letter from {role}.")
        self.status.say(words.format(role=role))
        event.setDropAction(Qt.DropAction.MoveAction)  # its cursor says that nothing is added
        event.accept()

    def dropEvent(self, event: QDropEvent) -> None:
        """Take a letter out of its cell."""
        from raci_desktop.ui.matrix.gestures import drop_outside_edit
        from raci_desktop.ui.matrix.mime import from_mime

        dragged = from_mime(event.mimeData(), self.matrix.scene.origin)
        edit = drop_outside_edit(dragged) if dragged else None
        if edit is None or self._in_matrix(event):
            return
        event.setDropAction(Qt.DropAction.MoveAction)
        event.accept()
        if dragged and dragged.source and not self.state.writable(dragged.source.stage):
            self.say(locked_words())
            return
        self.bridge.execute(edit)

    def _in_matrix(self, event: QDropEvent) -> bool:
        point: QPoint = event.position().toPoint()
        return self.matrix.geometry().contains(point)


def locked_words() -> str:
    """Return what is said to a gesture that would change the locked reference."""
    return translate(
        "WorkshopPage", "This stage is the locked reference; click its lock to change it."
    )


def _earlier_words(step: str) -> str:
    words = translate(
        "WorkshopPage", "“{step}” is from an earlier sitting. Undo once more to take it back."
    )
    return words.format(step=step)


def _room(name: str) -> QWidget:
    """Return what keeps the place of a part that comes in a moment."""
    room = QWidget()
    room.setObjectName(name)
    return room
