"""The workshops that are pictured: the sample, any size, awkward names, and none at all."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from raci_desktop.application.templates import sample_workshop
from raci_desktop.domain.about import AboutRow
from raci_desktop.domain.apply import apply
from raci_desktop.domain.edits_record import AddItem, SetRowState
from raci_desktop.domain.ids import ItemId, StageId
from raci_desktop.domain.items import ItemKind, new_item
from raci_desktop.domain.plan import plan
from raci_desktop.domain.record import RowState
from raci_desktop.domain.workshop import new_workshop

if TYPE_CHECKING:
    from raci_desktop.domain.edits import Edit
    from raci_desktop.domain.workshop import Workshop

LONG_ROLES = (
    "Senior Vice President, Enterprise Infrastructure, Operations and Site Reliability (EMEA)",
    "Donaudampfschifffahrtsgesellschaftskapitänsstellvertretungsbeauftragter",
    "מנהל תפעול ראשי",
    "رئيس المنتجات الرقمية والخدمات السحابية",
)
LONG_ACTIVITIES = (
    "Availability of product-funded services in every region, on all channels and at all hours",
    "Rechtsschutzversicherungsgesellschaftenzusammenarbeitsvereinbarungsprüfung",
    "זמינות השירותים הדיגיטליים במימון המוצר",
    "توافر الخدمات الممولة من ميزانية المنتج (24/7)",
)


def sample() -> Workshop:
    """Return the sample."""
    return sample_workshop()


def recorded() -> Workshop:
    """Return the sample with something decided, to be done, and parked."""
    workshop = sample_workshop()
    rows = [one.id for one in workshop.activities]
    told = (
        (ItemKind.DECISION, "Production support moves with its budget line", "Dana", rows[2]),
        (ItemKind.DECISION, "Operations keeps foundational systems", "The room", rows[-1]),
        (ItemKind.ACTION, "Move the on-call budget line to Product", "Priya", rows[0]),
        (ItemKind.PARKED, "Who pays for shared monitoring?", "Lee", rows[1]),
    )
    edits: list[Edit] = [
        AddItem(new_item(ItemId(f"i{at}"), kind, text, who, "2026-03-12", AboutRow(row)))
        for at, (kind, text, who, row) in enumerate(told)
    ]
    edits.append(SetRowState((rows[2],), RowState.AGREED))
    edits.append(SetRowState((rows[1],), RowState.CONTESTED))
    for edit in edits:
        workshop = apply(workshop, plan(workshop, edit))
    return workshop


def sized(rows: int, columns: int) -> Workshop:
    """Return a workshop of any size, letters in a third of its cells."""
    from tests.benchmarks.workshops import workshop

    return workshop(rows, columns, max(2, columns // 3))


def awkward() -> Workshop:
    """Return the sample with long names and names written from right to left."""
    workshop = sample_workshop()
    roles, rows = list(workshop.roles), list(workshop.activities)
    for at, name in enumerate(LONG_ROLES):
        roles[at] = replace(roles[at], name=name)
    for at, name in enumerate(LONG_ACTIVITIES):
        rows[at * 2] = replace(rows[at * 2], name=name)
    title = f"{LONG_ACTIVITIES[0]} — {LONG_ROLES[2]}"
    details = replace(workshop.details, title=title)
    return replace(workshop, roles=tuple(roles), activities=tuple(rows), details=details)


def empty() -> Workshop:
    """Return a workshop nobody has begun."""
    return new_workshop(StageId("before"), StageId("after"), "Workshop 2026-03-12")


def recent() -> list[Workshop]:
    """Return what somebody worked on lately."""
    titles = ("Payments platform", "Service desk, second round")
    others = [_titled(sized(9, 6), titles[0]), _titled(sized(5, 4), titles[1])]
    return [*others, sample_workshop()]


def _titled(workshop: Workshop, title: str) -> Workshop:
    return replace(workshop, details=replace(workshop.details, title=title))
