"""How big a matrix is, in words."""

from raci_desktop.domain.translation import translate


def size_words(rows: int, columns: int) -> str:
    """Return "10 activities × 5 roles"."""
    activities, roles = (
        translate("Import", "{count} activities"),
        translate("Import", "{count} roles"),
    )
    if rows == 1:
        activities = translate("Import", "1 activity")
    if columns == 1:
        roles = translate("Import", "1 role")
    return f"{activities.format(count=rows)} × {roles.format(count=columns)}"
