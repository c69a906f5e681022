"""What would go with rows or columns that are removed: how many of each letter, in words."""

from collections import Counter
from collections.abc import Collection

from raci_desktop.domain.letters import RANK, Letter
from raci_desktop.domain.plan_cells import stored_cells
from raci_desktop.domain.translation import translate
from raci_desktop.domain.workshop import Workshop


def letters_lost(
    workshop: Workshop, *, roles: Collection[str] = (), activities: Collection[str] = ()
) -> str:
    """Return "3 A, 2 R, 1 note" for all stages together; "" when nothing stands there."""
    counts: Counter[Letter] = Counter()
    notes = 0
    for ref, cell in stored_cells(workshop):
        if ref.role in roles or ref.activity in activities:
            counts.update(mark.letter for mark in cell.marks)
            notes += bool(cell.note)
    ordered = sorted(counts, key=lambda letter: RANK[letter])
    words = [f"{counts[letter]} {workshop.letters.symbol(letter)}" for letter in ordered]
    if notes == 1:
        words.append(translate("Losses", "1 note"))
    elif notes:
        words.append(translate("Losses", "{count} notes").format(count=notes))
    return ", ".join(words)
