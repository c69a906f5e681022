"""A grid with every cell read once, its legend set aside: what all recognition works on."""

from dataclasses import dataclass, field

from raci_desktop.exchange.cells import CellReading, Kind, read_cell
from raci_desktop.exchange.grid import Grid, Span
from raci_desktop.exchange.legend import Legend, Place, find_legend
from raci_desktop.exchange.scheme import Scheme
from raci_desktop.exchange.schemes import DEFAULT_SCHEME, detect_scheme

_BLANK = CellReading(Kind.BLANK)
_WORDY = 0.25
SCHEME_NAMES = frozenset(["RACI", "RASCI", "RASIC", "ARCI", "DACI", "Raci", "raci"])
"""Texts that name the scheme; as a header they are no four letters."""


@dataclass(frozen=True, slots=True)
class Survey:
    """A grid, how its cells read, its legend, and the scheme of its letters."""

    grid: Grid
    readings: dict[Place, CellReading]
    legend: Legend
    scheme: Scheme
    words: bool
    """Whether full words ("Responsible") count as letters on this sheet."""
    claimed: list[Span] = field(default_factory=list[Span])
    """Areas that are recognised already; later steps leave them alone."""

    def reading(self, row: int, column: int) -> CellReading:
        """Return how a cell reads; legend cells read as blank."""
        if (row, column) in self.legend.places:
            return _BLANK
        return self.readings.get((row, column), _BLANK)

    def strong(self, row: int, column: int) -> bool:
        """Return whether a cell is evidence of a matrix."""
        reading = self.reading(row, column)
        if not reading.strong or (reading.by_word and not self.words):
            return False
        return len(reading.marks) < 4 or self.grid.text(row, column).strip() not in SCHEME_NAMES

    def free(self, row: int, column: int) -> bool:
        """Return whether no matrix has claimed the place yet."""
        return not any(span.holds(row, column) for span in self.claimed)

    def is_legend(self, row: int, column: int) -> bool:
        """Return whether the cell belongs to the legend."""
        return (row, column) in self.legend.places

    def says_one_thing(self, row: int) -> bool:
        """Return whether every filled cell of a row repeats the same words.

        That is a heading that was merged once; a band says one thing over the roles only.
        """
        texts = [
            text
            for column in range(self.grid.columns)
            if (text := self.grid.text(row, column).strip())
        ]
        return (
            len(texts) > 2
            and len(set(texts)) == 1
            and self.grid.text(row, self._first).strip() != ""
        )

    @property
    def _first(self) -> int:
        return min((column for _, column in self.grid.cells), default=0)

    def transposed(self) -> "Survey":
        """Return the survey with rows and columns exchanged."""
        swap = {(c, r): reading for (r, c), reading in self.readings.items()}
        places = frozenset((c, r) for r, c in self.legend.places)
        return Survey(
            self.grid.transposed(),
            swap,
            Legend(places, self.legend.pairs),
            self.scheme,
            self.words,
            [span.swapped() for span in self.claimed],
        )


def survey_of(grid: Grid, shared: Legend | None = None, title: str = "") -> Survey:
    """Read every cell of a grid; ``shared`` is a legend found elsewhere in the workbook."""
    readings = {place: read_cell(c.text, DEFAULT_SCHEME) for place, c in grid.cells.items()}
    legend = find_legend(grid, readings)
    body = [
        (grid.text(*place), reading)
        for place, reading in readings.items()
        if place not in legend.places and reading.kind >= Kind.FOREIGN
    ]
    texts = [title, grid.name, *grid.context, *(c.text for c in grid.cells.values())]
    known = legend if legend.pairs or shared is None else shared
    pairs = Legend(legend.places, known.pairs)
    scheme = detect_scheme(pairs, texts, body)
    if scheme.pairs != DEFAULT_SCHEME.pairs:
        readings = {place: read_cell(c.text, scheme) for place, c in grid.cells.items()}
    strong = [r for place, r in readings.items() if r.strong and place not in legend.places]
    words = sum(1 for r in strong if r.by_word)
    wordy = words >= 4 and words >= _WORDY * len(strong)
    return Survey(grid, readings, legend, scheme, wordy)
