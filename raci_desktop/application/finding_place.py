"""Where a finding is, in the room's own names: its activity, its roles, or the whole matrix."""

from raci_desktop.analysis.finding import Finding
from raci_desktop.domain.translation import translate
from raci_desktop.domain.workshop import Workshop


def whole_matrix() -> str:
    """Return the words for the place of a finding that is about no row and no role."""
    return translate("Findings", "The whole matrix")


def place_of(workshop: Workshop, finding: Finding) -> str:
    """Return where a finding is."""
    about = finding.subject
    if about.activity is not None:
        return workshop.activity(about.activity).name
    return ", ".join(role_names(workshop, finding)) or whole_matrix()


def role_names(workshop: Workshop, finding: Finding) -> list[str]:
    """Return the names of the roles a finding is about."""
    return [workshop.role(role).name for role in finding.subject.roles]
