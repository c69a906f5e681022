"""Finds the matrices of a sheet, whatever their place and layout."""

from raci_desktop.application.recognition import Layout, RecognisedMatrix
from raci_desktop.domain.matrix import Mark
from raci_desktop.exchange.blocks import Block, find_blocks, settle_headers
from raci_desktop.exchange.body import label_of
from raci_desktop.exchange.build import assemble, build_table
from raci_desktop.exchange.confidence import confidence_of
from raci_desktop.exchange.grid import Grid, Span
from raci_desktop.exchange.legend import Legend
from raci_desktop.exchange.long_list import list_matrix
from raci_desktop.exchange.names_in_cells import names_in_rows, names_matrices
from raci_desktop.exchange.orientation import plausibility
from raci_desktop.exchange.survey import Survey, survey_of
from raci_desktop.exchange.table import Table
from raci_desktop.exchange.template import speaks_of_letters, template_matrix
from raci_desktop.exchange.ticks import ticks_as_letters

_FEWEST = 3
_LEAST = 0.3
_TALL = 60


def recognise_grid(
    grid: Grid, shared: Legend | None = None, title: str = ""
) -> list[RecognisedMatrix]:
    """Return the matrices of one sheet; ``shared`` is a legend found on another sheet."""
    survey = survey_of(grid, shared, title)
    found = names_matrices(survey)
    found += _block_matrices(settle_headers(ticks_as_letters(survey)))
    return found or names_in_rows(survey)


def recognise_template(grid: Grid, title: str) -> RecognisedMatrix | None:
    """Return the roles and activities of a sheet without any letter, if it is a template."""
    return template_matrix(survey_of(grid, None, title), title)


def _block_matrices(survey: Survey) -> list[RecognisedMatrix]:
    found: list[RecognisedMatrix] = []
    blocks = find_blocks(survey)
    for block in blocks:
        if block.count >= _FEWEST - 1 and survey.free(block.span.top, block.span.left):
            others = [other.span for other in blocks if other is not block]
            found.extend(_from_block(survey, block, others))
    return found


def _from_block(survey: Survey, block: Block, others: list[Span]) -> list[RecognisedMatrix]:
    listed = list_matrix(survey, block)
    if listed is not None:
        return [listed]
    table, layout = _best(survey, block, others)
    if table is None or not _enough(table):
        return []
    confidence = confidence_of(table)
    if confidence < _LEAST:
        return []
    span = table.span()
    survey.claimed.append(span.swapped() if table.survey.grid.swapped else span)
    stages = list(dict.fromkeys(role.stage for role in table.roles if role.stage))
    return [assemble(table, layout, confidence, stage) for stage in stages or [""]]


def _enough(table: Table) -> bool:
    """Whether there are letters enough; two will do where the sheet speaks of RACI."""
    strong = [r for row in table.rows for r in table.readings(row) if r.strong]
    if table.labels.activity < 0 or _is_list_of_letters(table, [r.marks for r in strong]):
        return False
    if len(strong) >= _FEWEST:
        return True
    named = table.header.leaf >= 0 and all(label_of(table, row)[1] for row in table.rows)
    return named and speaks_of_letters(table.survey)


def _is_list_of_letters(table: Table, marks: list[tuple[Mark, ...]]) -> bool:
    """Whether one line only lists the letters there are: choices for cells, a legend."""
    alone = len(table.role_cells) == 1 or (len(table.rows) == 1 and table.header.leaf < 0)
    return alone and _FEWEST <= len(marks) == len(set(marks))


def _best(survey: Survey, block: Block, others: list[Span]) -> tuple[Table | None, Layout]:
    """Read a block with activities down and with activities across; return the better one."""
    down = _table(survey, block, others)
    if down and len(down.rows) > _TALL and len(down.rows) > 3 * len(down.role_cells):
        return down, Layout.ACTIVITIES_ROWS
    turned = settle_headers(survey.transposed())
    across = _table(turned, _turn(turned, block), [span.swapped() for span in others])
    if across and (down is None or plausibility(across) > plausibility(down) + 0.1):
        return across, Layout.ROLES_ROWS
    return down, Layout.ACTIVITIES_ROWS


def _turn(turned: Survey, block: Block) -> Block:
    letters: dict[int, list[int]] = {}
    for row, columns in block.letters.items():
        for column in columns:
            if turned.strong(column, row):
                letters.setdefault(column, []).append(row)
    return Block(block.span.swapped(), {row: sorted(letters[row]) for row in sorted(letters)})


def _table(survey: Survey, block: Block, others: list[Span]) -> Table | None:
    span = block.span
    above = [s.bottom for s in others if s.bottom < span.top and _share_columns(s, span)]
    beside = [s.right for s in others if s.right < span.left and _share_rows(s, span)]
    columns = sorted({column for row in block.letters.values() for column in row})
    if not columns:
        return None
    limit, left = max(above, default=-1) + 1, max(beside, default=-1) + 1
    return build_table(survey, sorted(block.letters), columns, limit, left)


def _share_columns(one: Span, other: Span) -> bool:
    return one.left <= other.right and other.left <= one.right


def _share_rows(one: Span, other: Span) -> bool:
    return one.top <= other.bottom and other.top <= one.bottom
