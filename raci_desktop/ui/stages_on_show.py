"""Which stages a page shows after an edit: what is gone is let go, what changed is shown."""

from raci_desktop.application.outcome import Outcome
from raci_desktop.domain.change import CellDelta, StageDelta
from raci_desktop.ui.workshop_page import WorkshopPage


def keep_stages(page: WorkshopPage, outcome: Outcome) -> None:
    """Fall back to the first and the last stage when one on show, or compared, is gone."""
    if not any(isinstance(delta, StageDelta) for delta in outcome.change.deltas):
        return
    state, workshop = page.state, outcome.after
    known = {stage.id for stage in workshop.stages}
    left = state.left if state.left in known else workshop.first.id
    right = state.right if state.right in known else workshop.last.id
    if state.against not in known:
        state.set_against(None)
    state.show(left, right)
    page.comparing.keep_stages()


def show_touched(page: WorkshopPage, outcome: Outcome) -> None:
    """Show the stage that changed when it is not on show: after an import or an undo."""
    stages = {d.ref.stage for d in outcome.change.deltas if isinstance(d, CellDelta)}
    touched = [stage.id for stage in outcome.after.stages if stage.id in stages]
    if page.comparing.shown and set(page.comparing.stages) & set(touched):
        return
    shown = {page.state.left, page.state.right}
    shown |= {outcome.after.begun(stage).id for stage in shown}
    if touched and not shown & set(touched):
        page.state.show(page.state.left, touched[-1])
