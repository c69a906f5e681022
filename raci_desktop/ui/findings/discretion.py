"""Findings without the names of roles, for a room in which names would heat the talk."""

from collections.abc import Collection
from dataclasses import replace

from raci_desktop.analysis.finding import Finding


def discreet(finding: Finding, roles: Collection[str]) -> Finding:
    """Return a finding that says in general what is wrong, and names none of these roles.

    The message, which names who holds what, gives way to why it matters; a question that names
    a role is left out. What the finding is about, and so its key, stays.
    """
    named = any(role and role in finding.question for role in roles)
    return replace(
        finding,
        message=finding.why,
        why="",
        question="" if named else finding.question,
    )
