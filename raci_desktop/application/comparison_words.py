"""A comparison in sentences: what changed, what moved, and what is left out as unchanged."""

from collections.abc import Sequence

from raci_desktop.application.comparing import ComparedRow, Comparison
from raci_desktop.domain.ids import ActivityId, RoleId
from raci_desktop.domain.letters import Letter
from raci_desktop.domain.translation import QT_TRANSLATE_NOOP, translate
from raci_desktop.domain.workshop import Workshop

_A = Letter.ACCOUNTABLE


def summary(workshop: Workshop, comparison: Comparison) -> str:
    """Return what changed between the two stages, in a few sentences."""
    if not workshop.activities or not workshop.roles:
        return translate("Compare", "There are no letters to compare yet.")
    sentences = [*_not_started(workshop, comparison), _cells(workshop, comparison)]
    if comparison.changed:
        sentences += _accountability(workshop, comparison)
    return " ".join(sentences)


def _not_started(workshop: Workshop, comparison: Comparison) -> list[str]:
    """Return a sentence for each of the two stages that shows another one's letters."""
    found: list[str] = []
    for stage_id in dict.fromkeys((comparison.before, comparison.after)):
        stage = workshop.stage(stage_id)
        if not stage.touched:
            words = translate("Compare", "{stage} is not started and shows the letters of {shown}.")
            shown = workshop.begun(stage_id).name
            found.append(words.format(stage=stage.name, shown=shown))
    return found


def _cells(workshop: Workshop, comparison: Comparison) -> str:
    cells, rows, total = comparison.changed_cells, len(comparison.changed), len(comparison.rows)
    if not cells and total == 1:
        words = translate("Compare", "No letter changed: {after} is as {before}.")
    elif not cells:
        words = translate(
            "Compare", "No letter changed: {after} is as {before} in all {total} activities."
        )
    elif total == 1 and cells == 1:
        words = translate("Compare", "1 cell changed in the one activity.")
    elif total == 1:
        words = translate("Compare", "{cells} cells changed in the one activity.")
    elif cells == 1:
        words = translate("Compare", "1 cell changed in 1 of {total} activities.")
    elif rows == total:
        words = translate("Compare", "{cells} cells changed in all {total} activities.")
    else:
        words = translate("Compare", "{cells} cells changed in {rows} of {total} activities.")
    return words.format(
        cells=cells,
        rows=rows,
        total=total,
        before=workshop.stage(comparison.before).name,
        after=workshop.stage(comparison.after).name,
    )


_MOVED = {
    ("only", "fewer"): QT_TRANSLATE_NOOP(
        "Compare", "Accountability moved: {role} answers for {now} instead of {was}."
    ),
    ("only", "none"): QT_TRANSLATE_NOOP(
        "Compare", "Accountability moved: {role} answers for none instead of {was}."
    ),
    ("only", ""): QT_TRANSLATE_NOOP("Compare", "Accountability moved."),
    ("all", "fewer"): QT_TRANSLATE_NOOP(
        "Compare", "Accountability moved in all {moved}: {role} answers for {now} instead of {was}."
    ),
    ("all", "none"): QT_TRANSLATE_NOOP(
        "Compare",
        "Accountability moved in all {moved}: {role} answers for none instead of {was}.",
    ),
    ("all", ""): QT_TRANSLATE_NOOP("Compare", "Accountability moved in all {moved}."),
    ("one", "fewer"): QT_TRANSLATE_NOOP(
        "Compare",
        "Accountability moved in one of them: {role} answers for {now} instead of {was}.",
    ),
    ("one", "none"): QT_TRANSLATE_NOOP(
        "Compare",
        "Accountability moved in one of them: {role} answers for none instead of {was}.",
    ),
    ("one", ""): QT_TRANSLATE_NOOP("Compare", "Accountability moved in one of them."),
    ("some", "fewer"): QT_TRANSLATE_NOOP(
        "Compare",
        "Accountability moved in {moved} of them: {role} answers for {now} instead of {was}.",
    ),
    ("some", "none"): QT_TRANSLATE_NOOP(
        "Compare",
        "Accountability moved in {moved} of them: {role} answers for none instead of {was}.",
    ),
    ("some", ""): QT_TRANSLATE_NOOP("Compare", "Accountability moved in {moved} of them."),
}
"""By how many of the changed activities, and by what is left to the role that gave most."""


def _accountability(workshop: Workshop, comparison: Comparison) -> list[str]:
    differing = [row for row in comparison.rows if row.activity in comparison.moved]
    moved = [row for row in differing if _passed_on(row)]
    rest = [row for row in differing if not _passed_on(row)]
    if not moved and not rest:
        return [translate("Compare", "Accountability stays where it is.")]
    said = [_moved(workshop, comparison, len(moved))] if moved else []
    new = sum(1 for row in rest if any(move.giver is None for move in row.moves_of(_A)))
    return [*said, *_new(new), *_ended(len(rest) - new)]


def _passed_on(row: ComparedRow) -> bool:
    """Whether an A goes from one role to another."""
    return any(move.giver and move.taker for move in row.moves_of(_A))


def _moved(workshop: Workshop, comparison: Comparison, moved: int) -> str:
    changed = len(comparison.changed)
    extent = "some" if moved > 1 else "one"
    if moved == changed:
        extent = "all" if moved > 1 else "only"
    giver = _greatest_giver(workshop, comparison)
    load = comparison.load(giver, _A) if giver else None
    left = "" if load is None else "fewer" if load.after else "none"
    return translate("Compare", _MOVED[extent, left]).format(
        moved=moved,
        role=workshop.role(giver).name if giver else "",
        now=load.after if load else 0,
        was=load.before if load else 0,
    )


def _greatest_giver(workshop: Workshop, comparison: Comparison) -> RoleId | None:
    """Return the role that answers for fewest less than before; None when nobody does."""
    given = {
        role.id: comparison.load(role.id, _A).before - comparison.load(role.id, _A).after
        for role in workshop.roles
    }
    most = max(given, key=given.__getitem__)
    return most if given[most] > 0 else None


def _new(count: int) -> list[str]:
    if not count:
        return []
    if count == 1:
        return [translate("Compare", "In 1 activity somebody answers who did not before.")]
    words = translate("Compare", "In {count} activities somebody answers who did not before.")
    return [words.format(count=count)]


def _ended(count: int) -> list[str]:
    if not count:
        return []
    if count == 1:
        return [translate("Compare", "In 1 activity nobody took over from who answered before.")]
    words = translate("Compare", "In {count} activities nobody took over from who answered before.")
    return [words.format(count=count)]


_HIDDEN = {
    (False, "one"): QT_TRANSLATE_NOOP("Compare", "1 unchanged row hidden. {role} keeps it."),
    (False, "both"): QT_TRANSLATE_NOOP("Compare", "2 unchanged rows hidden. {role} keeps both."),
    (False, "all"): QT_TRANSLATE_NOOP(
        "Compare", "{count} unchanged rows hidden. {role} keeps all {count}."
    ),
    (True, "one"): QT_TRANSLATE_NOOP(
        "Compare", "1 row hidden whose accountability stays. {role} keeps it."
    ),
    (True, "both"): QT_TRANSLATE_NOOP(
        "Compare", "2 rows hidden whose accountability stays. {role} keeps both."
    ),
    (True, "all"): QT_TRANSLATE_NOOP(
        "Compare", "{count} rows hidden whose accountability stays. {role} keeps all {count}."
    ),
}


def hidden_words(
    workshop: Workshop,
    comparison: Comparison,
    hidden: Sequence[ActivityId],
    *,
    only_accountable: bool = False,
) -> str:
    """Return what is left out of a group, and who keeps it when it is one role; "" for nothing."""
    if not hidden:
        return ""
    count, keeper = len(hidden), _keeper(comparison, frozenset(hidden))
    if keeper is None:
        return _hidden_count(count, only_accountable)
    which = {1: "one", 2: "both"}.get(count, "all")
    words = translate("Compare", _HIDDEN[only_accountable, which])
    return words.format(count=count, role=workshop.role(keeper).name)


def _hidden_count(count: int, only_accountable: bool) -> str:
    if only_accountable:
        one = translate("Compare", "1 row hidden whose accountability stays.")
        more = translate("Compare", "{count} rows hidden whose accountability stays.")
    else:
        one = translate("Compare", "1 unchanged row hidden.")
        more = translate("Compare", "{count} unchanged rows hidden.")
    return one if count == 1 else more.format(count=count)


def _keeper(comparison: Comparison, hidden: frozenset[ActivityId]) -> RoleId | None:
    """Return the one role that answers for all of the hidden activities."""
    held = {row.accountable for row in comparison.rows if row.activity in hidden}
    holders = held.pop() if len(held) == 1 else frozenset[RoleId]()
    return next(iter(holders)) if len(holders) == 1 else None


def changed_words(count: int) -> str:
    """Return how many rows of a group changed: "8 changed"; "" for none."""
    if not count:
        return ""
    if count == 1:
        return translate("Compare", "1 changed")
    return translate("Compare", "{count} changed").format(count=count)


def moves_words(moves: int, activities: int) -> str:
    """Return the size of a ledger: "10 moves in 8 activities"."""
    if not moves:
        return translate("Compare", "no moves")
    if moves == 1:
        return translate("Compare", "1 move in 1 activity")
    if activities == 1:
        return translate("Compare", "{moves} moves in 1 activity").format(moves=moves)
    words = translate("Compare", "{moves} moves in {activities} activities")
    return words.format(moves=moves, activities=activities)
