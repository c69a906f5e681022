"""The tables of a workshop file, as SQLAlchemy Core sees them.

The DDL itself is in ``migrations``, frozen per version; a test holds both against each other.
Columns stand in the order in which ``mapping`` writes and reads a row. There are no NULLs.
"""

from sqlalchemy import Column, Integer, MetaData, Table, Text
from sqlalchemy.types import REAL

METADATA = MetaData()


def _text_key(name: str) -> Column[str]:
    return Column(name, Text, primary_key=True)


def _trait(name: str) -> tuple[Column[str], Column[float], Column[str], Column[str]]:
    """Return the four columns of a trait: value, confidence, reason, source."""
    return (
        Column(name, Text),
        Column(f"{name}_confidence", REAL),
        Column(f"{name}_reason", Text),
        Column(f"{name}_source", Text),
    )


stage = Table(
    "stage",
    METADATA,
    _text_key("id"),
    Column("name", Text),
    Column("subtitle", Text),
    Column("position", Integer),
    Column("touched", Integer),
)
role = Table(
    "role",
    METADATA,
    _text_key("id"),
    Column("name", Text),
    Column("position", Integer),
    *_trait("function"),
    *_trait("kind"),
    *_trait("budget"),
    Column("on_call", Integer),
)
activity = Table(
    "activity",
    METADATA,
    _text_key("id"),
    Column("name", Text),
    Column("group_name", Text),
    Column("position", Integer),
    *_trait("service"),
    *_trait("topic"),
    *_trait("funding"),
)
mark = Table(
    "mark",
    METADATA,
    _text_key("stage"),
    _text_key("activity"),
    _text_key("role"),
    _text_key("letter"),
    _text_key("scope"),
    _text_key("raw"),
)
note = Table(
    "note",
    METADATA,
    _text_key("stage"),
    _text_key("activity"),
    _text_key("role"),
    Column("text", Text),
)
detail = Table("detail", METADATA, _text_key("field"), Column("value", Text))
letter_set = Table("letter_set", METADATA, _text_key("name"))
letter = Table(
    "letter",
    METADATA,
    Column("position", Integer, primary_key=True, autoincrement=False),
    Column("meaning", Text),
    Column("symbol", Text),
    Column("name", Text),
    Column("definition", Text),
    Column("hint", Text),
)
scope = Table(
    "scope",
    METADATA,
    Column("position", Integer, primary_key=True, autoincrement=False),
    Column("name", Text),
)
acceptance = Table(
    "acceptance",
    METADATA,
    _text_key("key"),
    Column("reason", Text),
    Column("name", Text),
    Column("at", Text),
)
rule_setting = Table(
    "rule_setting",
    METADATA,
    _text_key("rule"),
    Column("active", Integer),
    Column("severity", Text),
)
rule_limit = Table(
    "rule_limit",
    METADATA,
    _text_key("rule"),
    _text_key("name"),
    Column("value", Integer),
)
budget_line = Table(
    "budget_line",
    METADATA,
    _text_key("from_stage"),
    _text_key("to_stage"),
    _text_key("activity"),
    _text_key("giver"),
    _text_key("taker"),
    _text_key("scope"),
    Column("moves", Text),
)
item = Table(
    "item",
    METADATA,
    _text_key("id"),
    Column("kind", Text),
    Column("text", Text),
    Column("who", Text),
    Column("due", Text),
    Column("state", Text),
    Column("position", Integer),
    Column("about", Text),
    Column("stage", Text),
    Column("to_stage", Text),
    Column("activity", Text),
    Column("role", Text),
    Column("taker", Text),
    Column("scope", Text),
    Column("finding", Text),
)
row_record = Table(
    "row_record",
    METADATA,
    _text_key("activity"),
    Column("state", Text),
)
move_record = Table(
    "move_record",
    METADATA,
    _text_key("from_stage"),
    _text_key("to_stage"),
    _text_key("activity"),
    _text_key("giver"),
    _text_key("taker"),
    _text_key("scope"),
    Column("in_favour", Integer),
    Column("could_live_with", Integer),
    Column("against", Integer),
    Column("dissent", Text),
    Column("reason", Text),
)
agenda_step = Table(
    "agenda_step",
    METADATA,
    Column("position", Integer, primary_key=True, autoincrement=False),
    Column("id", Text),
    Column("name", Text),
    Column("minutes", Integer),
)
more_detail = Table("more_detail", METADATA, _text_key("field"), Column("value", Text))
snapshot = Table(
    "snapshot",
    METADATA,
    _text_key("id"),
    Column("name", Text),
    Column("author", Text),
    Column("at", Text),
    Column("content", Text),
)
event = Table(
    "event",
    METADATA,
    Column("number", Integer, primary_key=True, autoincrement=False),
    Column("kind", Text),
    Column("label", Text),
    Column("author", Text),
    Column("at", Text),
    Column("entry", Integer),
)

CONTENT: tuple[Table, ...] = (
    stage,
    role,
    activity,
    mark,
    note,
    detail,
    letter_set,
    letter,
    scope,
    acceptance,
    rule_setting,
    rule_limit,
    budget_line,
    item,
    row_record,
    move_record,
    agenda_step,
    more_detail,
)
"""The tables that hold the workshop."""

ASIDE: tuple[Table, ...] = (snapshot, event)
"""The tables that hold what is kept beside the workshop, and read only when somebody asks."""

COVERED: tuple[Table, ...] = (*CONTENT, *ASIDE)
"""The tables that the checksum covers."""

KEY_LENGTHS = {table.name: len(table.primary_key) for table in COVERED}
"""How many columns the key of each table has; they come first."""

journal = Table(
    "journal",
    METADATA,
    Column("number", Integer, primary_key=True),
    Column("kind", Text),
    Column("label", Text),
    Column("group_id", Text),
    Column("of_group", Text),
    Column("author", Text),
    Column("at", Text),
    Column("edit", Text),
    Column("digest", Text),
    # Last, so that reading the other columns never touches its pages.
    Column("change", Text),
)
meta = Table("meta", METADATA, _text_key("name"), Column("value", Text))

BOOKS: frozenset[str] = frozenset({journal.name, meta.name})
"""The tables that are about the file and not part of the workshop."""
