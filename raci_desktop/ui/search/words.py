"""What a hit is called: its kind and, for a note, the cell it stands in."""

from raci_desktop.application.search import Hit, HitKind
from raci_desktop.domain.translation import QT_TRANSLATE_NOOP, translate
from raci_desktop.domain.workshop import Workshop

_KINDS = {
    HitKind.ROLE: QT_TRANSLATE_NOOP("Find", "Role"),
    HitKind.ACTIVITY: QT_TRANSLATE_NOOP("Find", "Activity"),
    HitKind.GROUP: QT_TRANSLATE_NOOP("Find", "Group"),
    HitKind.NOTE: QT_TRANSLATE_NOOP("Find", "Note"),
    HitKind.DECISION: QT_TRANSLATE_NOOP("Find", "Decision"),
    HitKind.ACTION: QT_TRANSLATE_NOOP("Find", "Action"),
    HitKind.PARKED: QT_TRANSLATE_NOOP("Find", "Parked"),
    HitKind.MOVE: QT_TRANSLATE_NOOP("Find", "Said of a move"),
}


def where_words(workshop: Workshop, hit: Hit) -> str:
    """Return in one line what was found and where."""
    kind = translate("Find", _KINDS[hit.kind])
    if hit.kind is HitKind.NOTE and hit.stage and hit.activity and hit.role:
        return translate("Find", "{kind} in {stage}: {activity} × {role}").format(
            kind=kind,
            stage=workshop.stage(hit.stage).name,
            activity=workshop.activity(hit.activity).name,
            role=workshop.role(hit.role).name,
        )
    if hit.kind is HitKind.ACTIVITY and hit.activity:
        group = workshop.activity(hit.activity).group
        return f"{kind} · {group}" if group else kind
    return kind


def count_words(count: int, at: int) -> str:
    """Return "3 of 12", or that there is nothing; ``at`` counts from 0, -1 is none."""
    if not count:
        return translate("Find", "Not found")
    if at < 0:
        one = translate("Find", "1 place")
        return one if count == 1 else translate("Find", "{count} places").format(count=count)
    return translate("Find", "{number} of {count}").format(number=at + 1, count=count)
