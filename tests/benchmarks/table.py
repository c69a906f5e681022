"""The table at the end: what was measured, beside what it is compared with and the aim."""

from collections.abc import Sequence
from dataclasses import dataclass

from tests.benchmarks.measure import Times


@dataclass(frozen=True, slots=True)
class Row:
    """One line: ours, the floor it is held against, and the most it should be.

    ``most`` is a ratio to the floor, ``most_ms`` a time in ms; None where no aim is set.
    """

    what: str
    ours: Times
    floor: Times
    most: float | None = None
    most_ms: float | None = None
    remark: str = ""

    @property
    def ratio(self) -> float:
        """How many times the floor ours takes."""
        return self.ours.median / self.floor.median

    @property
    def missed(self) -> bool:
        """Whether an aim is set and not reached."""
        over = self.most is not None and self.ratio > self.most
        return over or (self.most_ms is not None and self.ours.median * 1000 > self.most_ms)

    def cells(self) -> tuple[str, ...]:
        """Return the row as text."""
        aims = [
            f"{self.most:g}×" if self.most else "",
            f"{self.most_ms:g} ms" if self.most_ms else "",
        ]
        return (
            self.what,
            _ms(self.ours.median),
            _ms(self.ours.p95),
            _ms(self.floor.median),
            f"{self.ratio:.2f}×",
            " ".join(aim for aim in aims if aim) or "–",
            "over" if self.missed else "",
            self.remark,
        )


HEAD = ("", "ms", "p95", "floor", "ratio", "aim ≤", "", "")


def print_table(title: str, floor: str, rows: Sequence[Row]) -> None:
    """Print rows in columns under a title that says what the floor is."""
    lines = [HEAD, *(row.cells() for row in rows)]
    widths = [max(len(line[i]) for line in lines) for i in range(len(HEAD))]
    print(f"\n{title}\n  floor: {floor}")
    for line in lines:
        first, *rest = (text.rjust(width) for text, width in zip(line, widths, strict=True))
        print(f"  {first.strip().ljust(widths[0])}  {'  '.join(rest[:-1])}  {line[-1]}".rstrip())


def _ms(seconds: float) -> str:
    ms = seconds * 1000
    return (
        f"{ms:.3f}"
        if ms < 1
        else f"{ms:.2f}"
        if ms < 10
        else f"{ms:.1f}"
        if ms < 100
        else f"{ms:.0f}"
    )
