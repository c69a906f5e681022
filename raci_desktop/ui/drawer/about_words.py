"""What an item is about, in words, and where to look for it."""

from raci_desktop.application import about_words as words
from raci_desktop.domain.about import About, AboutRole, AboutRow
from raci_desktop.domain.budget_lines import MovePlace
from raci_desktop.domain.matrix import CellRef
from raci_desktop.ui.going import Spot
from raci_desktop.ui.session_bridge import SessionBridge


def about_words(bridge: SessionBridge, about: About) -> str:
    """Return what an item of the open workshop is about; "" for nothing in particular."""
    return words.about_words(bridge.workshop, bridge.findings.by_key, about)


def spot_of(about: About) -> Spot | None:
    """Return where to look for what an item is about; None for nothing and for findings."""
    match about:
        case CellRef(stage=stage, activity=activity, role=role):
            return Spot(stage, activity, role)
        case AboutRow(activity):
            return Spot(activity=activity)
        case AboutRole(role):
            return Spot(role=role)
        case MovePlace(to_stage=stage, activity=activity, giver=giver, taker=taker):
            return Spot(stage, activity, taker or giver)
        case _:
            return None
