"""On-call seen from the money: who is on call for a service, and who pays for it."""

from raci_desktop.analysis.facts import RoleFacts
from raci_desktop.analysis.patterns import roles_of
from raci_desktop.analysis.views import RowView
from raci_desktop.domain.traits import ServiceKind, Topic

Found = tuple[RowView, tuple[RoleFacts, ...]]
"""A row, and the roles in it that matter."""


def operations_of(row: RowView) -> tuple[RoleFacts, ...]:
    """Return the accountable roles that belong to operations."""
    return tuple(role for role in roles_of(row.accountable) if role.operations)


def builders_on_call(funding: RowView) -> Found | None:
    """Return the digital duty row a funding row pays for, with the builders on call, if any."""
    for duty in funding.related(Topic.ON_CALL_DUTY):
        teams = duty.builders
        if teams and duty.service is ServiceKind.DIGITAL:
            return duty, teams
    return None


def paid_by_operations(row: RowView) -> Found | None:
    """Return the funding row beside a digital row that operations answers for, if any."""
    for funding in row.related(Topic.ON_CALL_FUNDING):
        payers = operations_of(funding)
        if payers and funding.service is not ServiceKind.FOUNDATIONAL:
            return funding, payers
    return None
