"""The names offered where somebody is named: who is known already, then the roles."""

import re

from raci_desktop.domain.workshop import Workshop

_APART = re.compile(r"[\n,;]")


def people_of(workshop: Workshop) -> list[str]:
    """Return names to choose from: those written before, participants, facilitator, roles."""
    names = [item.who for item in workshop.record.items]
    names += _APART.split(workshop.details.participants)
    names += [workshop.details.facilitator, workshop.details.owner]
    names += [role.name for role in workshop.roles]
    return list(dict.fromkeys(name.strip() for name in names if name.strip()))
