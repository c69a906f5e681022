"""What is being presented: which activity or page, and how; the wall and the remote share it."""

from typing import Literal

from PySide6.QtCore import QObject, Signal

from raci_desktop.domain.ids import ActivityId, StageId
from raci_desktop.domain.workshop import Workshop
from raci_desktop.ui.presenter.deck import (
    OverviewPage,
    Spotlight,
    overview_page,
    overview_pages,
    shown_stages,
    spotlight,
)
from raci_desktop.ui.presenter.layout import (
    Canvas,
    canvas,
    most_roles,
    most_roles_of_page,
    plan_overview,
)
from raci_desktop.ui.session_bridge import SessionBridge
from raci_desktop.ui.settings import PRESENTER_SIZES, Settings
from raci_desktop.ui.view_state import ViewState

Blank = Literal["", "black", "white"]


class PresenterState(QObject):
    """The place in the workshop, by the ids of what is shown, so that edits do not move it."""

    changed = Signal()
    """What the wall shows has changed; every view reads anew."""
    turned = Signal()
    """Another activity or page is shown; to be announced."""
    ended = Signal()

    def __init__(
        self, bridge: SessionBridge, view: ViewState, settings: Settings, parent: QObject
    ) -> None:
        """Begin at the activity the cursor is in, else at the first one."""
        super().__init__(parent)
        self.bridge, self._view, self._settings = bridge, view, settings
        self.blank: Blank = ""
        self.findings = False
        self.dark = False
        self.overview = False
        self.later = True
        self.wall = canvas(1920, 1080, settings.presenter_size)
        self._size = (1920.0, 1080.0)
        self._page = 0
        self._place = 0
        self._activity = self._first()
        self._find_place()
        bridge.changed.connect(self._follow)
        view.stages_changed.connect(self.changed)

    def _first(self) -> ActivityId:
        current, activities = self._view.current, self.bridge.workshop.activities
        known = [one.id for one in activities]
        return current.activity if current and current.activity in known else known[0]

    # -- reading ----------------------------------------------------------------------------

    @property
    def workshop(self) -> Workshop:
        """The workshop as it stands."""
        return self.bridge.workshop

    @property
    def stages(self) -> tuple[StageId, StageId]:
        """The stages on show in the working window, or the first and the last."""
        left, right = self._view.left, self._view.right
        known = {stage.id for stage in self.workshop.stages}
        if left == right or not {left, right} <= known:
            return self.workshop.first.id, self.workshop.last.id
        order = [stage.id for stage in self.workshop.stages]
        first, second = sorted((left, right), key=order.index)
        return first, second

    @property
    def place(self) -> int:
        """Which activity is shown, counted from 0."""
        return self._place

    @property
    def empty(self) -> bool:
        """Whether there is nothing left to show."""
        return not self.workshop.activities or not self.workshop.roles

    def slide(self) -> Spotlight:
        """Return the activity in the spotlight."""
        most = most_roles(self.wall)
        findings = self.bridge.findings
        return spotlight(self.workshop, findings, self.stages, self._activity, most)

    def page(self) -> OverviewPage:
        """Return the page of the overview."""
        rows, roles = self._fitting()
        return overview_page(self.workshop, self.stages, self._page, self.later, rows, roles)

    @property
    def scoped(self) -> bool:
        """Whether the stage of the overview says scopes, which need room under the letters."""
        before, after = shown_stages(self.workshop, self.stages)
        stage = after if self.later and after is not None else before
        rows = self.workshop.matrix(stage.id).values()
        return any(mark.scope for row in rows for cell in row.values() for mark in cell.marks)

    def _fitting(self) -> tuple[int, int]:
        """Return how many rows and roles a page holds."""
        return plan_overview(self.wall, scoped=self.scoped).rows, most_roles_of_page(self.wall)

    # -- turning ----------------------------------------------------------------------------

    def go_by(self, steps: int) -> None:
        """Go to a later (+) or an earlier (-) activity or page, as far as there is one."""
        if self.blank:
            self.set_blank("")
        elif self.overview:
            self._turn_to_page(self._page + steps)
        else:
            self.go_to(self._place + steps)

    def go_to(self, place: int) -> None:
        """Put an activity in the spotlight by its place, counted from 0."""
        activities = self.workshop.activities
        place = max(0, min(len(activities) - 1, place))
        if activities and activities[place].id != self._activity:
            self._activity, self._place = activities[place].id, place
            self._turned()

    def show_activity(self, place: int) -> None:
        """Put an activity in the spotlight, out of the overview if need be."""
        if self.overview:
            self.overview = False
            self.changed.emit()
        self.go_to(place)

    def go_home(self) -> None:
        """Go to the first activity or page."""
        self._turn_to_page(0) if self.overview else self.go_to(0)

    def go_end(self) -> None:
        """Go to the last activity or page."""
        last = len(self.workshop.activities)
        self._turn_to_page(self._pages() - 1) if self.overview else self.go_to(last)

    def _pages(self) -> int:
        before, after = shown_stages(self.workshop, self.stages)
        stage = after if self.later and after is not None else before
        return len(overview_pages(self.workshop, stage, *self._fitting()))

    def _turn_to_page(self, page: int) -> None:
        page = max(0, min(self._pages() - 1, page))
        if page != self._page:
            self._page = page
            self._turned()

    def toggle_overview(self) -> None:
        """Show a page of the matrix with the activity in it, or the activity alone."""
        self.overview = not self.overview
        if self.overview:
            self._page = self._page_of(self._activity)
        else:
            self._leave_for_page()
        self._turned()

    def _page_of(self, activity: ActivityId) -> int:
        before, after = shown_stages(self.workshop, self.stages)
        stage = after if self.later and after is not None else before
        pages = overview_pages(self.workshop, stage, *self._fitting())
        found = (at for at, (rows, _) in enumerate(pages) if any(r.id == activity for r in rows))
        return next(found, 0)

    def _leave_for_page(self) -> None:
        """Go on with the first activity of the page, unless the one before is on it."""
        shown = self.page().activities
        if all(one.id != self._activity for one in shown):
            self._activity = shown[0].id
            self._find_place()

    def toggle_stage(self) -> None:
        """Show the other stage in the overview."""
        if self.overview:
            self.later = not self.later
            self._turned()

    # -- looks ------------------------------------------------------------------------------

    def set_blank(self, blank: Blank) -> None:
        """Blank the wall in black or white, or show it again (the same twice does)."""
        self.blank = "" if self.blank == blank else blank
        self.changed.emit()

    def toggle_findings(self) -> None:
        """Show what is open about the activity in the place of the question, or not."""
        self.findings = not self.findings
        self.changed.emit()

    def toggle_dark(self) -> None:
        """Change between light and dark."""
        self.dark = not self.dark
        self.changed.emit()

    def step_size(self, steps: int) -> None:
        """Make the type larger or smaller, now and for the next time."""
        at = PRESENTER_SIZES.index(self._settings.presenter_size) + steps
        self._settings.presenter_size = PRESENTER_SIZES[max(0, min(len(PRESENTER_SIZES) - 1, at))]
        self.set_size(*self._size)

    def set_size(self, width: float, height: float) -> None:
        """Say how large the screen is, in px."""
        self._size = (width, height)
        self.wall: Canvas = canvas(width, height, self._settings.presenter_size)
        self._page = min(self._page, max(0, self._pages() - 1)) if not self.empty else 0
        self.changed.emit()

    def end(self) -> None:
        """End presenting."""
        self.ended.emit()

    # -- following --------------------------------------------------------------------------

    def _follow(self) -> None:
        if self.empty:
            self.changed.emit()
            return
        self._find_place()
        self._page = min(self._page, self._pages() - 1)
        self.changed.emit()

    def _find_place(self) -> None:
        """Find the activity again; one that is gone gives way to the one now in its place."""
        known = [one.id for one in self.workshop.activities]
        if self._activity in known:
            self._place = known.index(self._activity)
        else:
            self._place = min(self._place, len(known) - 1)
            self._activity = known[self._place]

    def _turned(self) -> None:
        self.changed.emit()
        self.turned.emit()
