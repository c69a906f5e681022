"""What the room recorded, in print: decisions, actions and parked items on the pages of words."""

from collections.abc import Iterator

from raci_desktop.application.about_words import about_words
from raci_desktop.application.ports import ExportRequest
from raci_desktop.domain.items import Item, ItemKind, ItemState
from raci_desktop.domain.record import MoveRecord
from raci_desktop.domain.translation import QT_TRANSLATE_NOOP, translate
from raci_desktop.reports.values import ItemLine, ItemList
from raci_desktop.reports.words import long_date

_TITLES = {
    ItemKind.DECISION: QT_TRANSLATE_NOOP("Handout", "Decisions"),
    ItemKind.ACTION: QT_TRANSLATE_NOOP("Handout", "Actions"),
    ItemKind.PARKED: QT_TRANSLATE_NOOP("Handout", "Parked"),
}
_WHO = {
    ItemKind.DECISION: QT_TRANSLATE_NOOP("Handout", "Decided by {who}"),
    ItemKind.ACTION: QT_TRANSLATE_NOOP("Handout", "{who}"),
    ItemKind.PARKED: QT_TRANSLATE_NOOP("Handout", "{who} reports back"),
}
_WHEN = {
    ItemKind.DECISION: QT_TRANSLATE_NOOP("Handout", "{date}"),
    ItemKind.ACTION: QT_TRANSLATE_NOOP("Handout", "due {date}"),
    ItemKind.PARKED: QT_TRANSLATE_NOOP("Handout", "{date}"),
}
_STATES = {
    ItemState.DONE: QT_TRANSLATE_NOOP("Handout", "done"),
    ItemState.DROPPED: QT_TRANSLATE_NOOP("Handout", "dropped"),
    ItemState.SETTLED: QT_TRANSLATE_NOOP("Handout", "settled"),
}
_BETWEEN = "  ·  "


def item_lists(request: ExportRequest) -> tuple[ItemList, ...]:
    """Return the lists there is anything on, each in the room's order."""
    findings = {finding.key: finding for finding in request.findings}

    def line(item: Item) -> ItemLine:
        about = about_words(request.workshop, findings, item.about)
        return ItemLine(item.text, _BETWEEN.join(_details(item, about)))

    record = request.workshop.record
    lists = (
        ItemList(translate("Handout", title), tuple(map(line, record.of_kind(kind))))
        for kind, title in _TITLES.items()
    )
    return tuple(one for one in lists if one.lines)


def _details(item: Item, about: str) -> Iterator[str]:
    if item.who:
        yield translate("Handout", _WHO[item.kind]).format(who=item.who)
    if item.when:
        yield translate("Handout", _WHEN[item.kind]).format(date=long_date(item.when))
    if item.state in _STATES:
        yield translate("Handout", _STATES[item.state])
    if about:
        yield about


def move_remarks(record: MoveRecord) -> tuple[str, ...]:
    """Return what is said of a move, a line each: the vote, the dissent, the reason."""
    return tuple(_remarks(record))


def _remarks(record: MoveRecord) -> Iterator[str]:
    if record.voted:
        yield translate(
            "Handout",
            "Vote: {in_favour} for, {could_live_with} could live with it, {against} against",
        ).format(
            in_favour=record.in_favour,
            could_live_with=record.could_live_with,
            against=record.against,
        )
    if record.dissent:
        yield translate("Handout", "Dissent: {text}").format(text=record.dissent)
    if record.reason:
        yield translate("Handout", "Reason: {text}").format(text=record.reason)
