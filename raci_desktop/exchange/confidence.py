"""How sure the reader is that a table is a matrix: 0 to 1."""

from collections import Counter

from raci_desktop.exchange.body import label_of
from raci_desktop.exchange.cells import Kind
from raci_desktop.exchange.table import Table


def confidence_of(table: Table) -> float:
    """Return the weighted shares of read letters, named roles, named rows and variety."""
    kinds = Counter(reading.kind for row in table.rows for reading in table.readings(row))
    filled = sum(count for kind, count in kinds.items() if kind > Kind.NOTHING)
    strong = kinds[Kind.LETTERS] + kinds[Kind.NOTED]
    read = strong / filled if filled else 0.0
    named = sum(1 for role in table.roles if role.named) / len(table.roles)
    labelled = sum(1 for row in table.rows if label_of(table, row)[1].strip()) / len(table.rows)
    letters = {
        mark.letter
        for row in table.rows
        for reading in table.readings(row)
        for mark in reading.marks
    }
    variety = min(len(letters), 3) / 3
    size = min(strong, 12) / 12
    score = 0.4 * read + 0.2 * named + 0.15 * labelled + 0.15 * variety + 0.1 * size
    if named < 0.5 or labelled < 0.3:
        score *= 0.6
    if read < 0.6:
        score *= 0.7
    if len(letters) == 1 and strong < 6:
        score *= 0.4
    return round(min(score, 0.99), 2)
