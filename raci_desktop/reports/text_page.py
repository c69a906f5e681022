"""The pages of words after the first: decisions, actions, moves, findings left, rules set.

Blocks flow down two columns and on to further pages; nothing is cut here but over-long words.
"""

from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass
from itertools import groupby

from raci_desktop.domain.translation import translate
from raci_desktop.reports.bars import bar_cut
from raci_desktop.reports.chips import severity_icon
from raci_desktop.reports.fonts import Face
from raci_desktop.reports.panels import RIGHT, headline_cut
from raci_desktop.reports.pen import Pen
from raci_desktop.reports.style import (
    BODY,
    LINE,
    MARGIN,
    SECTION,
    SMALL,
    TABLE,
    TEXT,
    TEXT_2,
    TOP,
)
from raci_desktop.reports.text import wrap
from raci_desktop.reports.values import Handout, ItemLine, MoveLine, RiskLine
from raci_desktop.reports.words import severity_word

COLUMN_GAP = 24.0
COLUMN = (RIGHT - MARGIN - COLUMN_GAP) / 2
PAGE_TOP = TOP + 34.0
_LEADING = 11.5
_INDENT = 17.0
_PIECE = 12
"""Lines of one entry that stay together: a longer one is parted between columns."""

Drawing = Callable[[Pen, float, float], None]


@dataclass(frozen=True, slots=True)
class Block:
    """Something of a height that is drawn in one piece; a heading stays with what follows."""

    height: float
    draw: Drawing
    heading: bool = False


def blocks(handout: Handout) -> list[Block]:
    """Return what the pages of words tell; nothing when the first page tells it all."""
    found: list[Block] = []
    if headline_cut(handout):
        found += [
            _heading(translate("Handout", "What is asked, in full")),
            *_paragraphs(handout.headline),
        ]
    if bar_cut(handout.decision):
        for field in handout.decision:
            found += [_heading(field.label), *_paragraphs(field.text)]
    for recorded in handout.recorded:
        found += [_heading(recorded.title), *(b for line in recorded.lines for b in _item(line))]
    if handout.risks_needed or found or any(move.remarks for move in handout.moves):
        found += _moves(handout)
        found += _risks(handout)
    found += _rules(handout)
    return found


def _moves(handout: Handout) -> list[Block]:
    if not handout.moves:
        return []
    by_activity = groupby(handout.moves, key=lambda move: move.activity)
    return [
        _heading(translate("Handout", "Moves of accountability")),
        *(block for activity, moves in by_activity for block in _moved(activity, list(moves))),
    ]


def _risks(handout: Handout) -> list[Block]:
    open_ = [risk for risk in handout.risks if not risk.accepted]
    accepted = [risk for risk in handout.risks if risk.accepted]
    found: list[Block] = []
    if open_:
        heading = translate("Handout", "Open after the change")
        found += [_heading(heading), *(_risk(risk) for risk in open_)]
    if accepted:
        heading = translate("Handout", "Accepted, with reasons")
        found += [_heading(heading), *(_risk(risk) for risk in accepted)]
    return found


def _rules(handout: Handout) -> list[Block]:
    if not handout.rules:
        return []
    heading = _heading(translate("Handout", "Rules set for this workshop"))
    return [
        heading,
        *(block for rule in handout.rules for block in _entry(rule.name, [rule.words])),
    ]


def columns(found: Sequence[Block], height: float) -> list[list[Block]]:
    """Return the blocks dealt out to columns of a height."""
    result: list[list[Block]] = [[]]
    used = 0.0
    for place, block in enumerate(found):
        need = block.height
        if block.heading and place + 1 < len(found):
            need += found[place + 1].height
        if used + need > height and result[-1]:
            result.append([])
            used = 0.0
        result[-1].append(block)
        used += block.height
    return result


def draw_columns(pen: Pen, pair: Sequence[Sequence[Block]]) -> None:
    """Draw up to two columns of blocks."""
    for place, column in enumerate(pair):
        x, y = MARGIN + place * (COLUMN + COLUMN_GAP), PAGE_TOP
        for block in column:
            block.draw(pen, x, y)
            y += block.height


def _heading(text: str) -> Block:
    def draw(pen: Pen, x: float, y: float) -> None:
        y += 12 if y > PAGE_TOP else 0
        pen.text(x, y + 16, text, Face.SEMIBOLD, SECTION + 1.5)
        pen.lines((((x, y + 22), (x + COLUMN, y + 22)),), LINE, 0.6)

    return Block(38.0, draw, heading=True)


def _paragraphs(text: str) -> Iterator[Block]:
    """Yield a text in pieces that may be parted between columns."""
    lines = wrap(text, Face.REGULAR, BODY, COLUMN)
    for start in range(0, len(lines), 4):
        yield _lines_block(lines[start : start + 4])


def _lines_block(lines: list[str]) -> Block:
    def draw(pen: Pen, x: float, y: float) -> None:
        for line in lines:
            y += _LEADING + 1
            pen.text(x, y, line, Face.REGULAR, BODY)

    return Block(len(lines) * (_LEADING + 1), draw)


def _moved(activity: str, moves: list[MoveLine]) -> Iterator[Block]:
    words = [text for move in moves for text in (_way(move), *move.remarks)]
    return _entry(activity, words)


def _item(line: ItemLine) -> Iterator[Block]:
    return _entry(line.text, [line.details])


def _entry(title: str, words: Iterable[str]) -> Iterator[Block]:
    """Yield a title with words under it, in pieces that may be parted between columns."""
    lines = [(Face.SEMIBOLD, line) for line in _broken(title, Face.SEMIBOLD)]
    lines += [(Face.REGULAR, line) for text in words for line in _broken(text, Face.REGULAR)]
    for start in range(0, len(lines), _PIECE):
        yield _piece(lines[start : start + _PIECE], last=start + _PIECE >= len(lines))


def _broken(text: str, face: Face) -> Iterator[str]:
    for paragraph in text.splitlines():
        yield from wrap(paragraph, face, TABLE, COLUMN)


def _piece(lines: list[tuple[Face, str]], last: bool) -> Block:
    def draw(pen: Pen, x: float, y: float) -> None:
        for face, line in lines:
            y += _LEADING
            pen.text(x, y, line, face, TABLE)
        if last:
            pen.lines((((x, y + 5), (x + COLUMN, y + 5)),), LINE, 0.4)

    return Block(len(lines) * _LEADING + (7 if last else 0), draw)


def _way(move: MoveLine) -> str:
    scope = f" · {move.scope}" if move.scope else ""
    giver = move.giver or translate("Handout", "Nobody")
    taker = move.taker or translate("Handout", "nobody yet")
    return f"{giver} → {taker}{scope}"


def _block_height(*texts: Sequence[str]) -> float:
    return sum(map(len, texts)) * _LEADING + 7


def _risk(risk: RiskLine) -> Block:
    room = COLUMN - _INDENT
    where = f"  ·  {risk.where}" if risk.where else ""
    head = f"{severity_word(risk.severity)}. {risk.title}{where}"
    texts = (
        (Face.SEMIBOLD, TABLE, TEXT, wrap(head, Face.SEMIBOLD, TABLE, room)),
        (Face.REGULAR, TABLE, TEXT, wrap(risk.message, Face.REGULAR, TABLE, room)),
        (Face.MEDIUM, TABLE, TEXT_2, wrap(risk.question, Face.MEDIUM, TABLE, room)),
        (Face.REGULAR, SMALL, TEXT_2, wrap(risk.accepted, Face.REGULAR, SMALL, room)),
    )
    height = _block_height(*(lines for _, _, _, lines in texts)) + 2

    def draw(pen: Pen, x: float, y: float) -> None:
        severity_icon(pen, x, y + 3, risk.severity)
        for face, size, colour, lines in texts:
            for line in lines:
                y += _LEADING
                pen.text(x + _INDENT, y, line, face, size, colour)
        pen.lines((((x, y + 6), (x + COLUMN, y + 6)),), LINE, 0.4)

    return Block(height, draw)
