"""Which cells of a sheet explain the letters, and what they say; they are never data."""

import re
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass

from raci_desktop.domain.letters import Letter
from raci_desktop.exchange.cells import CellReading, Kind
from raci_desktop.exchange.grid import Grid
from raci_desktop.exchange.text import LOOK_ALIKES, plain
from raci_desktop.exchange.vocabulary import is_legend_title
from raci_desktop.exchange.words import meanings_in, names_other_meaning, starts_with_meaning

Place = tuple[int, int]
Readings = dict[Place, CellReading]

_PAIR = re.compile(
    r"(?:^|(?<=[\s,;|/(\[]))[\"'(\[]*([A-ZА-ЯІ])[\"')\]]*\s*(=>|=|:|–|—|-|→|\.|\))\s*"
    r"([^\W\d_].*?)(?=[\s,;|/]+[\"'(\[]*[A-ZА-ЯІ][\"')\]]*\s*(?:=>|=|:|–|—|→|-\s|\.\s|\)\s)|\n|$)"
)
_WORD_PAIR = re.compile(r"([^\W\d_]{4,})\s*\(([A-Z])\)")
_BRACKETED = re.compile(r"(?<![^\W\d_])([A-Z])\s*\(([^()]{4,})\)")
_LONG = 25


@dataclass(frozen=True, slots=True)
class Legend:
    """The places of the legend, and the meaning text of every symbol it explains."""

    places: frozenset[Place]
    pairs: tuple[tuple[str, str], ...]


def find_legend(grid: Grid, readings: Readings) -> Legend:
    """Find the cells that explain letters: "R = Responsible", R beside its word, definitions."""
    counts = Counter(cell.text for cell in grid.cells.values())
    places: set[Place] = set()
    pairs: list[tuple[str, str]] = []
    for place, cell in grid.cells.items():
        if counts[cell.text] <= 2:
            found = text_pairs(cell.text)
            if found or _names_all(cell.text, readings.get(place)):
                places.add(place)
                pairs.extend(found)
    for run in _runs(grid, readings, places):
        for place, neighbour in run:
            places.update((place, neighbour))
            places.update(_continued(grid, neighbour) if neighbour[0] == place[0] else ())
            pairs.append((_symbol(grid.text(*place)), grid.text(*neighbour)))
    titles = (p for p, c in grid.cells.items() if is_legend_title(c.text) and _near(p, places))
    places.update([place for place in titles if _alone(grid, place, places)])
    return Legend(frozenset(places), tuple(pairs))


def _continued(grid: Grid, place: Place) -> Iterator[Place]:
    """Yield the cells right of an explanation that go on with it: R | Responsible | Does it."""
    row, column = place
    while grid.text(row, column + 1):
        column += 1
        yield row, column


def text_pairs(text: str) -> list[tuple[str, str]]:
    """Return what a text says of letters: [("R", "Responsible"), …]; nothing when it is data."""
    pairs = [(found[1], found[3].strip()) for found in _PAIR.finditer(text)]
    explained = [pair for pair in pairs if _explains(*pair)]
    equals = len(re.findall(r"\b[A-Z]\b\s*=", text))
    if len(explained) >= 2 or (explained and (len(pairs) == 1 or equals)):
        return pairs
    if equals and pairs and all(len(text) > 3 for _, text in pairs):
        return pairs
    named = [(m[2], m[1]) for m in _WORD_PAIR.finditer(text) if _explains(m[2], m[1])]
    named = named or [(m[1], m[2]) for m in _BRACKETED.finditer(text) if _explains(m[1], m[2])]
    return named if len(named) >= 2 else []


def _explains(symbol: str, text: str) -> bool:
    letter = starts_with_meaning(text)
    if letter is not None:
        return True
    return names_other_meaning(text) and plain(text).startswith(plain(symbol))


def _names_all(text: str, reading: CellReading | None) -> bool:
    """Whether a text names at least three meanings: a title or a sentence about the letters."""
    if len(text) < _LONG or (reading and reading.strong and len(reading.marks) < 4):
        return False
    return len(meanings_in(text)) >= 3


def _symbol(text: str) -> str:
    bare = text.strip(" .:=-–—()[]*\"'\n").upper()
    return bare if len(bare) == 1 else ""


def _runs(grid: Grid, readings: Readings, known: set[Place]) -> Iterator[list[tuple[Place, Place]]]:
    """Yield the groups of letters that stand beside their explanations."""
    sure: list[tuple[Place, Place]] = []
    maybe: dict[int, list[tuple[Place, Place]]] = {}
    for place in sorted(readings):
        reading = readings[place]
        if place in known or not _lone(reading, grid.text(*place)):
            continue
        if neighbour := _explained_by_word(grid, place, reading, readings):
            sure.append((place, neighbour))
        elif neighbour := _explained_by_sentence(grid, place, readings):
            maybe.setdefault(place[1], []).append((place, neighbour))
    letters = {_symbol(grid.text(*place)) for place, _ in sure}
    if len(letters) >= 2:
        yield sure
    for column in maybe.values():
        yield from _distinct_runs(grid, column, bool(sure))


def _lone(reading: CellReading, text: str) -> bool:
    return (
        reading.kind in {Kind.LETTERS, Kind.FOREIGN}
        and len(reading.marks) == 1
        and (reading.by_word or bool(_symbol(text)))
    )


def _right(grid: Grid, place: Place) -> Place | None:
    row, column = place
    merged = grid.merge_at(row, column)
    start = (merged.right if merged else column) + 1
    return next(((row, c) for c in range(start, start + 3) if grid.text(row, c)), None)


def _explained_by_word(
    grid: Grid, place: Place, reading: CellReading, readings: Readings
) -> Place | None:
    """Return the neighbour that holds the word of a lone letter: R | Responsible."""
    if reading.by_word:
        return None
    row, column = place
    below = (row + 1, column) if grid.text(row + 1, column) else None
    left = (row, column - 1) if column and grid.text(row, column - 1) else None
    symbol = _symbol(grid.text(row, column)).translate(LOOK_ALIKES)
    for neighbour in (_right(grid, place), below, left):
        if neighbour is None or len(grid.text(*neighbour)) < 4:
            continue
        text = grid.text(*neighbour)
        other = readings.get(neighbour)
        if neighbour is left and not (other and other.by_word and other.kind is Kind.LETTERS):
            continue
        letter = starts_with_meaning(text)
        if letter is not None and letter in {mark.letter for mark in reading.marks}:
            return neighbour
        if reading.unread and plain(text).startswith(symbol.lower()) and names_other_meaning(text):
            return neighbour
    return None


def _explained_by_sentence(grid: Grid, place: Place, readings: Readings) -> Place | None:
    """Return the sentence to the right of a letter or word that starts its line."""
    row, column = place
    neighbour = _right(grid, place)
    if neighbour is None or (column and grid.text(row, column - 1)):
        return None
    other = readings.get(neighbour)
    text = grid.text(*neighbour)
    if other is None or other.kind in {Kind.LETTERS, Kind.NOTED} or len(text) < 8:
        return None
    alone = not any(grid.text(row, c) for c in range(neighbour[1] + 1, neighbour[1] + 4))
    starts = not any(grid.text(row, c) for c in range(max(0, column - 2), column))
    return neighbour if alone and starts and " " in text.strip() else None


def _distinct_runs(
    grid: Grid, column: list[tuple[Place, Place]], sure: bool
) -> Iterator[list[tuple[Place, Place]]]:
    """Yield stretches of close rows whose letters are all different: definitions."""
    run: list[tuple[Place, Place]] = []
    for pair in [*column, None]:
        if pair and (not run or pair[0][0] - run[-1][0][0] <= 2):
            run.append(pair)
            continue
        texts = [plain(grid.text(*place)) for place, _ in run]
        if len(run) >= (2 if sure else 3) and len(set(texts)) == len(texts) and len(run) <= 8:
            yield run
        run = [pair] if pair else []


def _alone(grid: Grid, place: Place, places: set[Place]) -> bool:
    """Whether nothing but legend stands beside a title: "Code" may be an activity as well."""
    row = [(place[0], c) for c in range(grid.columns) if c != place[1] and grid.text(place[0], c)]
    return all(other in places for other in row)


def _near(place: Place, places: set[Place]) -> bool:
    return any(abs(place[0] - r) <= 2 and abs(place[1] - c) <= 6 for r, c in places)


def legend_letters(legend: Legend) -> dict[str, Letter | None]:
    """Return the meaning of every explained symbol; None when it is of another scheme."""
    found: dict[str, Letter | None] = {}
    for symbol, text in legend.pairs:
        if symbol:
            letter = starts_with_meaning(text)
            found.setdefault(symbol, letter)
    return found
