"""Decisions, actions and parked items through our own workbook and back into a workshop."""

from dataclasses import replace
from io import BytesIO
from pathlib import Path

import openpyxl
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from raci_desktop.application.import_items import ItemImport, import_items
from raci_desktop.application.importing import plan_imports
from raci_desktop.application.picking import pick
from raci_desktop.application.ports import ExportRequest
from raci_desktop.application.recognition import RecognisedItem, Recognition
from raci_desktop.domain.about import AboutFinding, AboutRow
from raci_desktop.domain.apply import apply
from raci_desktop.domain.edits_record import AddItem, ReviseItem
from raci_desktop.domain.ids import ActivityId, ItemId, StageId
from raci_desktop.domain.items import STATES, Item, ItemKind, ItemState, new_item
from raci_desktop.domain.matrix import CellRef
from raci_desktop.domain.plan import plan
from raci_desktop.domain.record import Record
from raci_desktop.domain.workshop import Workshop, new_workshop
from raci_desktop.exchange.reader import read_sheet
from raci_desktop.exchange.workbook import fill_workbook, write_workbook
from tests.reports.build import AFTER, BEFORE, recorded, request, sample


@pytest.fixture
def export(tmp_path: Path) -> Path:
    path = tmp_path / "export.xlsx"
    write_workbook(request(recorded()), path)
    return path


def edited(path: Path, cells: dict[tuple[str, str], str]) -> Recognition:
    """What is read after somebody has written into the workbook."""
    book = openpyxl.load_workbook(path)
    for (sheet, address), text in cells.items():
        book[sheet][address] = text
    book.save(path)
    return read_sheet(path)


def into(workshop: Workshop, read: Recognition) -> ItemImport:
    return import_items(workshop, read.items)


def test_an_export_nobody_has_edited_changes_nothing(export: Path) -> None:
    read = read_sheet(export)
    assert [item.kind for item in read.items] == list(ItemKind)
    assert read.message.endswith("3 decisions, actions and parked items come along.")
    assert into(recorded(), read) == ItemImport()


def test_what_somebody_edited_is_revised_and_what_they_wrote_is_added(export: Path) -> None:
    read = edited(
        export,
        {
            ("Actions", "B2"): "Bea",
            ("Actions", "D2"): " DONE ",
            ("Actions", "A3"): "Book the room",
            ("Actions", "E3"): "Fund on-call",
            ("Parked", "D2"): "paused",
            ("Decisions", "B9"): "somebody",
        },
    )
    found = into(recorded(), read)
    action, added = found.edits
    assert isinstance(action, ReviseItem)
    assert (action.item, action.who, action.state) == ("i2", "Bea", ItemState.DONE)
    assert isinstance(added, AddItem)
    assert (added.item.text, added.item.about) == ("Book the room", AboutRow(ActivityId("a4")))
    assert (found.new, found.changed) == (1, 1)
    assert found.remarks == (
        "Decisions A9 is empty beside its other words; it is left out.",
        "Parked A2: “paused” is no status; the one it had stays.",
    )


def test_what_is_gone_from_the_sheet_stays_in_the_workshop(export: Path) -> None:
    book = openpyxl.load_workbook(export)
    book["Actions"].delete_rows(2)
    book["Parked"].delete_cols(2)
    book.save(export)
    assert into(recorded(), read_sheet(export)) == ItemImport()


def test_a_new_workshop_gets_them_with_what_they_are_about(export: Path) -> None:
    read = read_sheet(export)
    picked = pick(read)
    workshop = new_workshop(StageId("one"), StageId("two"))
    assert picked.before is not None
    assert picked.after is not None
    parts = [(picked.before, workshop.first), (picked.after, workshop.last)]
    batch, _ = plan_imports(workshop, parts, items=picked.items)
    made = apply(workshop, plan(workshop, batch))
    decision, action, parked = made.record.items
    names = {one.id: one.name for one in (*made.activities, *made.roles)}
    assert [item.state for item in made.record.items] == [
        ItemState.DECIDED,
        ItemState.OPEN,
        ItemState.OPEN,
    ]
    # A move has no name that stays the same, so its words are kept with the decision's.
    assert decision.about is None
    assert decision.text.startswith("On-call moves. (Availability of product-funded services: ")
    assert isinstance(action.about, CellRef)
    assert (names[action.about.activity], names[action.about.role], action.about.stage) == (
        "Fund on-call",
        "Head of Product",
        "two",
    )
    assert isinstance(parked.about, AboutRow)
    assert names[parked.about.activity] == "Production support and on-call"
    assert (parked.text, parked.who, parked.when) == ("=Who pays?", "Bob", "2027-01-11")
    assert import_items(made, read.items).new == 0


@pytest.mark.parametrize("entry", ["", "i1", "<script>", "x" * 41])
def test_an_entry_of_another_kind_or_none_makes_a_new_item(entry: str) -> None:
    read = RecognisedItem(ItemKind.ACTION, "Count", "", "", "", "Ghost", entry, "Actions A2")
    (edit,) = import_items(recorded(), [read]).edits
    assert isinstance(edit, AddItem)
    assert edit.item.id != entry
    assert edit.item.text == "Count (Ghost)"


def test_a_list_of_somebody_else_is_no_list_of_items(tmp_path: Path) -> None:
    book = openpyxl.Workbook()
    sheet = book.active
    assert sheet is not None
    sheet.title = "Actions"
    sheet.append(["Action", "Owner"])
    sheet.append(["Count", "Ann"])
    book.save(tmp_path / "other.xlsx")
    assert read_sheet(tmp_path / "other.xlsx").items == ()


TEXT = st.text(st.characters(exclude_categories=["Cs"]), min_size=1, max_size=20)
ITEMS = st.sampled_from(ItemKind).flatmap(
    lambda kind: st.builds(
        Item,
        st.uuids().map(lambda one: ItemId(f"i{one.hex[:12]}")),
        st.just(kind),
        TEXT | st.sampled_from(["=1+1", "_x000D_", "'quoted", "a\nb", "1", "TRUE", "2026-01-01"]),
        TEXT,
        TEXT,
        st.sampled_from(STATES[kind]),
        st.sampled_from([None, AboutFinding("P2|x")]),
    )
)


@settings(deadline=None, max_examples=40)
@given(items=st.lists(ITEMS, max_size=5, unique_by=lambda item: item.id))
def test_whatever_is_recorded_comes_back_alike(items: list[Item]) -> None:
    workshop = sample()
    for item in items:
        if "".join(c for c in item.text if c.isprintable()).strip():
            workshop = apply(workshop, plan(workshop, AddItem(item)))
    read = _read_back(ExportRequest(workshop, (), BEFORE, AFTER))
    assert import_items(workshop, read) == ItemImport()
    bare = replace(workshop, record=Record())
    found = import_items(bare, read)
    for edit in found.edits:
        bare = apply(bare, plan(bare, edit))
    assert [one.id for one in bare.record.items] == [
        item.id for kind in ItemKind for item in workshop.record.of_kind(kind)
    ]


def _read_back(wanted: ExportRequest) -> tuple[RecognisedItem, ...]:
    import tempfile

    packed = BytesIO()
    fill_workbook(wanted, packed)
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder, "export.xlsx")
        path.write_bytes(packed.getvalue())
        return read_sheet(path).items


def test_a_new_item_is_what_the_domain_makes_of_it() -> None:
    read = RecognisedItem(ItemKind.PARKED, "Pay", None, None, None, "", "", "Parked A2")
    (edit,) = import_items(sample(), [read]).edits
    assert isinstance(edit, AddItem)
    assert edit.item == new_item(edit.item.id, ItemKind.PARKED, "Pay")
