"""Where Compare stands in the page of a workshop: made when first wanted, shown in place of all."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QHBoxLayout

from raci_desktop.domain.ids import StageId
from raci_desktop.ui.stage_tabs import compared_stages

if TYPE_CHECKING:
    from raci_desktop.analysis.finding import Finding
    from raci_desktop.domain.budget_lines import MovePlace
    from raci_desktop.domain.matrix import CellRef
    from raci_desktop.ui.compare.page import ComparePage
    from raci_desktop.ui.workshop_page import WorkshopPage


class ComparePlace(QObject):
    """Shows Compare between the tabs and the drawer, instead of tray, matrix and findings."""

    changed = Signal()
    """Compare came on show or went, or shows something else."""

    def __init__(self, page: "WorkshopPage", middle: QHBoxLayout) -> None:
        """Stand in a row of a page; nothing of Compare is imported yet."""
        super().__init__(page)
        self._page = page
        self._middle = middle
        self._compare: ComparePage | None = None
        page.state.compare_changed.connect(self.refresh)
        page.bridge.opened.connect(self.refresh)

    @property
    def shown(self) -> bool:
        """Whether Compare is on show."""
        return self._page.state.comparing

    @property
    def stages(self) -> tuple[StageId, StageId]:
        """The stages compared, or those that would be."""
        return compared_stages(self._page.bridge, self._page.state)

    @property
    def page(self) -> "ComparePage":
        """Compare, made when it is first asked for, and up to date."""
        if self._compare is None:
            self._compare = self._made()
        if not self.shown:
            self._compare.begin(*self.stages)
            self._compare.end()
        return self._compare

    def _made(self) -> "ComparePage":
        from raci_desktop.ui.compare.page import ComparePage

        page = self._page
        made = ComparePage(page.bridge, page.state, page.theme, self.stages)
        made.hide()
        self._middle.addWidget(made, 1)
        made.told.connect(page.say)
        made.go_wanted.connect(self._go)
        made.finding_wanted.connect(self._show_finding)
        made.vote_wanted.connect(self._show_vote)
        made.copy_picture_wanted.connect(self.copy_picture)
        made.save_picture_wanted.connect(self.save_picture)
        made.state.held_changed.connect(lambda: self.changed.emit())
        made.state.filter_changed.connect(self.changed)
        return made

    def refresh(self) -> None:
        """Show Compare, or what it stands in place of; a glance at a file has no findings yet."""
        if self._page.glanced:
            return
        if not self.shown:
            if self._compare is not None:
                self._compare.end()
                self._compare.hide()
            self._page.arrange()
            self.changed.emit()
            return
        had_tabs = self._page.tabs.bar.hasFocus()
        made = self.page
        self._page.arrange()
        made.show()
        made.begin(*self.stages)
        if not had_tabs:
            made.take_focus()
        self.changed.emit()

    def keep_stages(self) -> None:
        """Compare other stages when one of those compared is gone."""
        if self._page.state.compared is None:
            return
        known = {stage.id for stage in self._page.bridge.workshop.stages}
        if known.issuperset(self._page.state.compared):
            return
        before, after = self.stages
        if self.shown:
            self._page.state.compare(before, after)
        else:
            self._page.state.compared = None
        if self._compare is not None:
            self._compare.state.show(before, after)

    # -- what Compare asks for --------------------------------------------------------------

    def _go(self, ref: "CellRef") -> None:
        from raci_desktop.ui.going import Spot

        self._page.go_to(Spot(ref.stage, ref.activity, ref.role))

    def _show_finding(self, finding: "Finding | None") -> None:
        self._page.state.stop_comparing()
        self._page.show_findings(True)
        self._page.state.choose_finding(finding)

    def _show_vote(self, place: "MovePlace") -> None:
        """Open the drawer at the votes on a move."""
        from raci_desktop.ui.drawer.moves_page import MovesPage

        moves = self._page.drawer.open_page("moves")
        if isinstance(moves, MovesPage):
            moves.choose(place)

    def toggle(self) -> None:
        """Show Compare, or the stages side by side again."""
        if self.shown:
            self._page.state.stop_comparing()
        else:
            self._page.state.compare(*self.stages)

    def blink(self, on: bool) -> None:
        """Show the earlier stage in Compare, or the merged cells again."""
        if self.shown and self._compare is not None:
            self._compare.state.hold(on)

    def copy_ledger(self) -> None:
        """Put the ledger on the clipboard."""
        self.page.ledger.copy_list()

    def copy_picture(self) -> None:
        """Put the picture and the ledger on the clipboard."""
        from raci_desktop.ui.compare.saving import copy_comparison

        self._page.say(copy_comparison(self.page))

    def save_picture(self) -> None:
        """Ask for a place and write the picture there."""
        from raci_desktop.ui.compare.saving import save_picture

        told = save_picture(self.page)
        if told:
            self._page.say(told)
