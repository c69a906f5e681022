"""Changes as JSON: all that can be written is read back alike, and nothing else is read."""

import json
from dataclasses import dataclass
from typing import Any, get_args

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from raci_desktop.domain.change import Change, Delta
from raci_desktop.storage import codec, mapping
from raci_desktop.storage.strict import CodecError
from tests.storage.build import placed, small
from tests.storage.strategies import CHANGES


@given(change=CHANGES)
@settings(deadline=None)
def test_a_change_comes_back_alike(change: Change) -> None:
    assert codec.decode(codec.encode(change)) == change


def test_every_kind_of_delta_is_written_and_read() -> None:
    kinds = set(get_args(Delta))
    assert set(codec._WRITERS) == kinds
    assert {name for name, _ in codec._WRITERS.values()} == set(codec._READERS)
    assert {*mapping._ROWS_OF, mapping.CellDelta} == kinds


def test_a_line_is_readable_by_people() -> None:
    _, change = placed(small())
    assert json.loads(codec.encode(change)) == {
        "format": 1,
        "label": "Place C: On-call pay × Teams 🚀",
        "deltas": [
            {
                "part": "cell",
                "at": ["s-before", "a-pay", "r-team"],
                "old": {"marks": [["?", "", "Q?"]], "note": ""},
                "new": {"marks": [["C", "", ""]], "note": ""},
            }
        ],
    }


@dataclass(frozen=True)
class Place:
    """One value inside JSON, which a test replaces."""

    holder: Any
    key: Any


def places(value: Any) -> list[Place]:
    """All values inside JSON."""
    keys: list[Any] = []
    if isinstance(value, dict):
        keys = list(value)
    elif isinstance(value, list):
        keys = list(range(len(value)))
    inner = [place for key in keys for place in places(value[key])]
    return [Place(value, key) for key in keys] + inner


OTHER = st.sampled_from([None, True, 3, 1.5, "other", [], {}, ["x"], {"x": 1}])


@given(change=CHANGES.filter(lambda c: bool(c.deltas)), data=st.data())
@settings(deadline=None, max_examples=200)
def test_what_is_not_ours_is_refused(change: Change, data: st.DataObject) -> None:
    """A value of another kind anywhere is refused, or stands for a change that reads alike."""
    value = json.loads(codec.encode(change))
    place = data.draw(st.sampled_from(places(value)))
    place.holder[place.key] = data.draw(OTHER)
    line = json.dumps(value)
    try:
        read = codec.decode(line)
    except CodecError:
        return
    again = json.loads(codec.encode(read))
    assert json.loads(codec.encode(codec.decode(json.dumps(again)))) == again
    assert _numbers_alike(again) == _numbers_alike(value)


def _numbers_alike(value: Any) -> Any:
    """JSON in which 1 and 1.0 are one, and a set of budgets has one order."""
    if isinstance(value, dict):
        return {key: _numbers_alike(one) for key, one in value.items()}
    if isinstance(value, list):
        return [_numbers_alike(one) for one in value]
    return float(value) if isinstance(value, int) and not isinstance(value, bool) else value


@pytest.mark.parametrize(
    "line",
    [
        "",
        "no JSON",
        "null",
        "[]",
        "{}",
        '{"format":1,"label":"x"}',
        '{"format":2,"label":"x","deltas":[]}',
        '{"format":true,"label":"x","deltas":[]}',
        '{"format":1,"label":"x","deltas":[],"more":1}',
        '{"format":1,"label":"x","deltas":[{"part":"poem","old":1,"new":2}]}',
        '{"format":1,"label":"x","deltas":[{"part":"role","old":null,"new":null}]}',
        '{"format":1,"label":"x","deltas":[{"part":["role"],"old":null,"new":null}]}',
        '{"format":1,"label":"x","deltas":[NaN]}',
        "[" * 100_000,
    ],
)
def test_other_lines_are_refused(line: str) -> None:
    with pytest.raises(CodecError):
        codec.decode(line)
