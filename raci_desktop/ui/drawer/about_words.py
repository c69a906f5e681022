"""What an item is about, in words, and where to look for it."""

from raci_desktop.analysis.finding import Finding
from raci_desktop.application.finding_place import place_of
from raci_desktop.domain.about import About, AboutFinding, AboutRole, AboutRow
from raci_desktop.domain.budget_lines import MovePlace
from raci_desktop.domain.errors import EditRefusedError
from raci_desktop.domain.ids import RoleId
from raci_desktop.domain.matrix import CellRef
from raci_desktop.domain.translation import translate
from raci_desktop.domain.workshop import Workshop
from raci_desktop.ui.going import Spot
from raci_desktop.ui.session_bridge import SessionBridge


def about_words(bridge: SessionBridge, about: About) -> str:
    """Return what an item is about; "" for nothing in particular."""
    if about is None:
        return ""
    try:
        return _words(bridge, about)
    except EditRefusedError:  # a part it names was removed
        return gone_words()


def gone_words() -> str:
    """Return the words for what is no longer in the workshop."""
    return translate("About", "No longer in the workshop")


def _words(bridge: SessionBridge, about: About) -> str:
    workshop = bridge.workshop
    match about:
        case CellRef(stage=stage, activity=activity, role=role):
            return translate("About", "{activity} × {role} ({stage})").format(
                activity=workshop.activity(activity).name,
                role=workshop.role(role).name,
                stage=workshop.stage(stage).name,
            )
        case AboutRow(activity):
            return workshop.activity(activity).name
        case AboutRole(role):
            return workshop.role(role).name
        case MovePlace():
            return move_words(workshop, about)
        case AboutFinding(key):
            return finding_words(workshop, bridge.findings.by_key.get(key))
        case _:
            return ""


def move_words(workshop: Workshop, place: MovePlace) -> str:
    """Return a move: the activity, and from whom to whom."""
    return translate("About", "{activity}: {giver} → {taker}").format(
        activity=workshop.activity(place.activity).name,
        giver=holder_words(workshop, place.giver),
        taker=holder_words(workshop, place.taker),
    )


def holder_words(workshop: Workshop, role: RoleId | None) -> str:
    """Return the name of a side of a move, or that there is nobody."""
    return translate("About", "nobody") if role is None else workshop.role(role).name


def finding_words(workshop: Workshop, finding: Finding | None) -> str:
    """Return a finding and where it is; one that was settled has no words of its own any more."""
    if finding is None:
        return translate("About", "A finding that is settled")
    return translate("About", "{finding}: {place}").format(
        finding=finding.title, place=place_of(workshop, finding)
    )


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
