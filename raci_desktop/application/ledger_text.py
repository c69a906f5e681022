"""The ledger as a table for other programs: tab-separated text and HTML, both safe to paste."""

import html
from collections.abc import Iterable, Sequence

from raci_desktop.application.ledger import (
    LedgerLine,
    budget_words,
    party,
    standing_words,
    vote_words,
)
from raci_desktop.domain.translation import translate

_FORMULA = ("=", "+", "-", "@")
"""What a spreadsheet takes for the beginning of a formula."""


def ledger_rows(lines: Iterable[LedgerLine]) -> list[list[str]]:
    """Return the headings and a row of texts for every line."""
    head = [
        translate("Ledger", "From"),
        translate("Ledger", "To"),
        translate("Ledger", "Letter"),
        translate("Ledger", "Activity"),
        translate("Ledger", "Scope"),
        translate("Ledger", "Budget line moves?"),
        translate("Ledger", "Agreed?"),
        translate("Ledger", "Dissent"),
        translate("Ledger", "Reason"),
    ]
    return [head, *(_row(line) for line in lines)]


def _row(line: LedgerLine) -> list[str]:
    budget = ", ".join(filter(None, budget_words(line)))
    agreed = ", ".join(filter(None, (standing_words(line), vote_words(line.record))))
    said = line.record if line.funded else None
    return [
        party(line.giver),
        party(line.taker),
        line.symbol,
        line.activity,
        line.move.scope,
        budget,
        agreed,
        said.dissent if said else "",
        said.reason if said else "",
    ]


def tabbed(rows: Sequence[Sequence[str]]) -> str:
    """Return rows as tab-separated text; what would be a formula gets a ' in front."""
    return "\r\n".join("\t".join(_field(text) for text in row) for row in rows)


def _field(text: str) -> str:
    flat = " ".join(text.split())
    return f"'{flat}" if flat.startswith(_FORMULA) else flat


def html_table(title: str, rows: Sequence[Sequence[str]]) -> str:
    """Return rows as an HTML table under a caption, the first row as its headings."""
    head, *body = rows
    lines = [_html_row(head, "th"), *(_html_row(row, "td") for row in body)]
    return (
        f'<meta charset="utf-8"><table><caption>{html.escape(title)}</caption>\n'
        + "\n".join(lines)
        + "\n</table>"
    )


def _html_row(row: Sequence[str], tag: str) -> str:
    return "<tr>" + "".join(f"<{tag}>{_cell(text)}</{tag}>" for text in row) + "</tr>"


def _cell(text: str) -> str:
    return html.escape(_field(text) if text.startswith(_FORMULA) else text).replace("\n", "<br>")
