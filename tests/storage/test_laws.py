"""Laws: whatever is edited, the file holds what memory holds, and undo brings it back."""

import tempfile
from pathlib import Path

from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from raci_desktop.domain.apply import apply
from raci_desktop.domain.change import invert
from raci_desktop.domain.edits import Edit
from raci_desktop.domain.errors import EditRefusedError
from raci_desktop.domain.plan import plan
from raci_desktop.domain.workshop import Workshop
from raci_desktop.storage.document import RaciDocument, create, open_document
from tests.storage.build import entry, small
from tests.storage.strategies import edits_of


def walked(document: RaciDocument, workshop: Workshop, data: st.DataObject) -> list[Workshop]:
    """The workshops along a random walk, each step committed; refused edits change nothing."""
    states = [workshop]
    for _ in range(data.draw(st.integers(1, 8))):
        edit: Edit = data.draw(edits_of(states[-1]))
        try:
            change = plan(states[-1], edit)
        except EditRefusedError:
            continue
        document.commit(change, entry(change, f"g{len(states)}"))
        states.append(apply(states[-1], change))
    return states


@given(data=st.data())
@settings(
    deadline=None,
    max_examples=60,
    suppress_health_check=[HealthCheck.too_slow, HealthCheck.data_too_large],
)
def test_the_file_holds_what_memory_holds(data: st.DataObject) -> None:
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder, "walk.raci")
        with create(path, small()) as document:
            states = walked(document, document.load(), data)
            assert document.load() == states[-1]
        with open_document(path) as document:
            assert document.read_only == "", "the checksum has kept up"
            assert document.load() == states[-1]
            for number in range(len(states) - 1, 0, -1):
                (change,) = document.changes(f"g{number}")
                assert apply(states[number - 1], change) == states[number]
                document.commit(invert(change), entry(change, f"undo {number}"))
                assert document.load() == states[number - 1]
        with open_document(path) as document:
            assert document.read_only == ""
            assert document.load() == small()
