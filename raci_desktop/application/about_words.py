"""What a decision, an action or a parked item is about, in the room's own names."""

from collections.abc import Mapping

from raci_desktop.analysis.finding import Finding
from raci_desktop.application.finding_place import place_of
from raci_desktop.domain.about import About, AboutFinding, AboutRole, AboutRow
from raci_desktop.domain.budget_lines import MovePlace
from raci_desktop.domain.errors import EditRefusedError
from raci_desktop.domain.ids import RoleId
from raci_desktop.domain.matrix import CellRef
from raci_desktop.domain.translation import translate
from raci_desktop.domain.workshop import Workshop


def about_words(workshop: Workshop, findings: Mapping[str, Finding], about: About) -> str:
    """Return what an item is about; "" for nothing. ``findings`` are those there are, by key."""
    try:
        return _words(workshop, findings, about)
    except EditRefusedError:  # a part it names was removed
        return gone_words()


def gone_words() -> str:
    """Return the words for what is no longer in the workshop."""
    return translate("About", "No longer in the workshop")


def _words(workshop: Workshop, findings: Mapping[str, Finding], about: About) -> str:
    match about:
        case None:
            return ""
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
            return finding_words(workshop, findings.get(key))


def move_words(workshop: Workshop, place: MovePlace) -> str:
    """Return a move: the activity, and from whom to whom. Raises EditRefusedError."""
    return translate("About", "{activity}: {giver} → {taker}").format(
        activity=workshop.activity(place.activity).name,
        giver=holder_words(workshop, place.giver),
        taker=holder_words(workshop, place.taker),
    )


def holder_words(workshop: Workshop, role: RoleId | None) -> str:
    """Return the name of a side of a move, or that there is nobody. Raises EditRefusedError."""
    return translate("About", "nobody") if role is None else workshop.role(role).name


def finding_words(workshop: Workshop, finding: Finding | None) -> str:
    """Return a finding and where it is; one that was settled has no words of its own any more."""
    if finding is None:
        return translate("About", "A finding that is settled")
    return translate("About", "{finding}: {place}").format(
        finding=finding.title, place=place_of(workshop, finding)
    )
