"""Which symbol of a sheet means what: RACI unless its legend or title says otherwise."""

from dataclasses import dataclass

from raci_desktop.domain.letters import Letter


@dataclass(frozen=True, slots=True)
class Scheme:
    """The letters of one sheet; a symbol that is not here is of another scheme: unread."""

    name: str
    pairs: tuple[tuple[str, Letter], ...]
    explained: bool = False
    """Whether a legend of the sheet says what its letters mean."""

    def letter(self, symbol: str) -> Letter | None:
        """Return the meaning of an upper-case symbol, or None for a stranger."""
        for known, letter in self.pairs:
            if known == symbol:
                return letter
        return None


_RACI = (
    ("R", Letter.RESPONSIBLE),
    ("A", Letter.ACCOUNTABLE),
    ("C", Letter.CONSULTED),
    ("I", Letter.INFORMED),
)
RACI_SCHEME = Scheme("RACI", _RACI)
RASCI_SCHEME = Scheme("RASCI", (*_RACI, ("S", Letter.SUPPORTS)))
DACI_SCHEME = Scheme("DACI", (("D", Letter.RESPONSIBLE), *_RACI[1:]))
