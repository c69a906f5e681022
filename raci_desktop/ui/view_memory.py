"""What a window looked at when it was closed, found again when its workshop is opened.

It belongs to the computer, not to the workshop: a file handed on says nothing of it. Stages are
kept by id; one that is gone by now is left out.
"""

from typing import TYPE_CHECKING, Any, cast

from raci_desktop.domain.ids import StageId
from raci_desktop.domain.workshop import Workshop
from raci_desktop.ui.settings import Settings
from raci_desktop.ui.view_state import ZOOM_STEPS, ViewState

if TYPE_CHECKING:
    from raci_desktop.ui.workshop_page import WorkshopPage


def keep_view(settings: Settings, page: "WorkshopPage") -> None:
    """Remember what a page looks at."""
    import json

    state = page.state
    look = {
        "stages": [state.left, state.right],
        "against": state.against,
        "compared": list(state.compared or ()),
        "comparing": state.comparing,
        "zoom": state.zoom,
        "changed_only": state.changed_only,
        "folded": sorted(state.folded),
    }
    settings.keep_view(page.bridge.shown.path, json.dumps(look))


def recall_view(settings: Settings, page: "WorkshopPage") -> None:
    """Look at what was looked at last, as far as it is still there; else change nothing."""
    text = settings.view_of(page.bridge.shown.path)
    look = _read(text) if text else {}
    if look:
        _show(page.state, page.bridge.workshop, look)


def _read(text: str) -> dict[str, Any]:
    """Return what was kept; settings that somebody has damaged count as not kept."""
    import json  # not before the first paint, unless there is something to read

    try:
        found: object = json.loads(text)
    except ValueError:
        return {}
    return cast("dict[str, Any]", found) if isinstance(found, dict) else {}


def _show(state: ViewState, workshop: Workshop, look: dict[str, Any]) -> None:
    known = [stage.id for stage in workshop.stages]
    stages, compared = _ids(look.get("stages"), known), _ids(look.get("compared"), known)
    groups = {activity.group for activity in workshop.activities}
    state.set_folded(frozenset(_texts(look.get("folded"))) & groups)
    if look.get("zoom") in ZOOM_STEPS:
        state.set_zoom(look["zoom"])
    if stages is not None:
        state.show(*stages)
    against = look.get("against")
    state.set_against(next((stage for stage in known if stage == against), None))
    state.set_changed_only(look.get("changed_only") is True)
    state.compared = compared
    if compared is not None and look.get("comparing") is True:
        state.compare(*compared)


def _ids(value: object, known: list[StageId]) -> tuple[StageId, StageId] | None:
    """Return two stages that are still there, or None."""
    found = [StageId(one) for one in _texts(value) if one in known]
    return (found[0], found[1]) if len(found) == 2 else None


def _texts(value: object) -> list[str]:
    items = cast("list[object]", value) if isinstance(value, list) else []
    return [one for one in items if isinstance(one, str)]
