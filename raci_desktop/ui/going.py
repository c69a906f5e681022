"""Going to a place of the matrix: its stage shown, its row unhidden, its cell current, in view."""

from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt

from raci_desktop.domain.ids import ActivityId, RoleId, StageId
from raci_desktop.domain.matrix import CellRef

if TYPE_CHECKING:
    from raci_desktop.ui.workshop_page import WorkshopPage


@dataclass(frozen=True, slots=True)
class Spot:
    """Where to go: a cell, a row (no role), a column (no activity); stage None means any shown."""

    stage: StageId | None = None
    activity: ActivityId | None = None
    role: RoleId | None = None


def go_to(page: "WorkshopPage", spot: Spot, *, take_focus: bool = True) -> bool:
    """Show a place and make it current; False when it is no longer in the workshop.

    A row without a role goes to the frozen activity column, a role without a row to the first
    row of its column. ``take_focus`` False leaves the keyboard where it is, as while typing.
    """
    if not _exists(page, spot):
        return False
    page.state.stop_comparing()
    _show_stage(page, spot.stage)
    if spot.activity is not None:
        _unhide(page, spot.activity)
    if spot.role is None:
        return spot.activity is not None and _go_to_row(page, spot.activity, take_focus)
    return _go_to_cell(page, spot, spot.role, take_focus)


def _exists(page: "WorkshopPage", spot: Spot) -> bool:
    workshop = page.bridge.workshop
    return (
        (spot.stage is None or any(one.id == spot.stage for one in workshop.stages))
        and (spot.activity is None or any(one.id == spot.activity for one in workshop.activities))
        and (spot.role is None or any(one.id == spot.role for one in workshop.roles))
    )


def _show_stage(page: "WorkshopPage", stage: StageId | None) -> None:
    if stage is not None and stage not in (page.state.left, page.state.right):
        page.state.show(page.state.left, stage)


def _unhide(page: "WorkshopPage", activity: ActivityId) -> None:
    """Unfold the group of an activity, and show unchanged rows again where it is one."""
    state = page.state
    group = page.bridge.workshop.activity(activity).group
    if group in state.folded:
        state.toggle_fold(group)
    if not page.matrix.activities.view.activity_model.index_of(activity).isValid():
        state.set_changed_only(False)


def _go_to_row(page: "WorkshopPage", activity: ActivityId, take_focus: bool) -> bool:
    view = page.matrix.activities.view
    index = view.activity_model.index_of(activity)
    view.setCurrentIndex(index)
    view.scrollTo(index)
    if take_focus:
        view.setFocus(Qt.FocusReason.OtherFocusReason)
    return index.isValid()


def _go_to_cell(page: "WorkshopPage", spot: Spot, role: RoleId, take_focus: bool) -> bool:
    stage = spot.stage or page.matrix.focused_view().stage_model.stage
    activity = spot.activity or _first_row(page)
    if activity is None:
        return False
    ref = CellRef(stage, activity, role)
    view = page.matrix.view_of(ref)
    if view is None or not view.reveal(ref):
        return False
    if take_focus:
        view.setFocus(Qt.FocusReason.OtherFocusReason)
    return True


def _first_row(page: "WorkshopPage") -> ActivityId | None:
    model = page.matrix.activities.view.activity_model
    rows = (model.activity_at(number) for number in range(model.rowCount()))
    return next((one for one in rows if one is not None), None)
