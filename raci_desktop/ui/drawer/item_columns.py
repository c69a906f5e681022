"""The columns of decisions, actions and parked items: what each shows, offers and changes."""

from collections.abc import Callable
from datetime import date

from raci_desktop.domain.edits import Edit
from raci_desktop.domain.edits_record import ReviseItem
from raci_desktop.domain.items import STATES, Item, ItemKind, ItemState
from raci_desktop.domain.translation import QT_TRANSLATE_NOOP, translate
from raci_desktop.domain.workshop import Workshop
from raci_desktop.ui.drawer.about_words import about_words
from raci_desktop.ui.drawer.list_model import ListColumn
from raci_desktop.ui.drawer.looks import Kind, Look
from raci_desktop.ui.drawer.people import people_of
from raci_desktop.ui.drawer.when import day_of, day_words, this_day
from raci_desktop.ui.session_bridge import SessionBridge

STATE_WORDS: dict[ItemState, str] = {
    ItemState.DECIDED: QT_TRANSLATE_NOOP("Items", "Decided"),
    ItemState.OPEN: QT_TRANSLATE_NOOP("Items", "Open"),
    ItemState.DONE: QT_TRANSLATE_NOOP("Items", "Done"),
    ItemState.DROPPED: QT_TRANSLATE_NOOP("Items", "Dropped"),
    ItemState.SETTLED: QT_TRANSLATE_NOOP("Items", "Settled"),
}
_STATE_ICONS = {
    ItemState.DECIDED: "check",
    ItemState.OPEN: "circle-dashed",
    ItemState.DONE: "circle-check",
    ItemState.DROPPED: "ban",
    ItemState.SETTLED: "circle-check",
}
_TEXT_TITLES = {
    ItemKind.DECISION: QT_TRANSLATE_NOOP("Items", "Decision"),
    ItemKind.ACTION: QT_TRANSLATE_NOOP("Items", "Action"),
    ItemKind.PARKED: QT_TRANSLATE_NOOP("Items", "What is parked"),
}
_WHO_TITLES = {
    ItemKind.DECISION: QT_TRANSLATE_NOOP("Items", "Decided by"),
    ItemKind.ACTION: QT_TRANSLATE_NOOP("Items", "Owner"),
    ItemKind.PARKED: QT_TRANSLATE_NOOP("Items", "Reports back"),
}
_WHEN_TITLES = {
    ItemKind.DECISION: QT_TRANSLATE_NOOP("Items", "Date"),
    ItemKind.ACTION: QT_TRANSLATE_NOOP("Items", "Due"),
    ItemKind.PARKED: QT_TRANSLATE_NOOP("Items", "When"),
}
_WHO_HINTS = {
    ItemKind.DECISION: "",
    ItemKind.ACTION: QT_TRANSLATE_NOOP("Items", "No owner yet"),
    ItemKind.PARKED: QT_TRANSLATE_NOOP("Items", "Nobody yet"),
}
_WHEN_HINTS = {
    ItemKind.DECISION: "",
    ItemKind.ACTION: QT_TRANSLATE_NOOP("Items", "No date yet"),
    ItemKind.PARKED: QT_TRANSLATE_NOOP("Items", "No date yet"),
}


def item_columns(bridge: SessionBridge, kind: ItemKind) -> list[ListColumn[Item]]:
    """Return the columns of a kind of item."""
    columns = [_text(kind), _who(kind), _when(kind)]
    if len(STATES[kind]) > 1:
        columns.append(_state(kind))
    return [*columns, _about(bridge)]


def overdue(item: Item, today: date | None = None) -> bool:
    """Whether somebody should have done something by now; only dates can be told to be past."""
    day = day_of(item.when)
    return item.open and day is not None and day < (today or this_day())


def _text(kind: ItemKind) -> ListColumn[Item]:
    def look(_workshop: Workshop, item: Item) -> Look:
        past = item.state in (ItemState.DONE, ItemState.DROPPED, ItemState.SETTLED)
        tone, struck = "muted" if past else "text", item.state is ItemState.DROPPED
        return Look(item.text, tone, weight=400 if past else 500, struck=struck)

    return ListColumn(
        _title(_TEXT_TITLES[kind]),
        lambda _workshop, item: item.text,
        lambda _workshop, item, text: ReviseItem(item.id, text=text),
        Kind.LONG,
        width=0,
        look=look,
    )


def _who(kind: ItemKind) -> ListColumn[Item]:
    def look(_workshop: Workshop, item: Item) -> Look:
        return Look(item.who) if item.who else _missing(_WHO_HINTS[kind], item)

    return ListColumn(
        _title(_WHO_TITLES[kind]),
        lambda _workshop, item: item.who,
        lambda _workshop, item, text: ReviseItem(item.id, who=text),
        Kind.NAME,
        width=180,
        look=look,
        offer=lambda workshop, _item: people_of(workshop),
    )


def _when(kind: ItemKind) -> ListColumn[Item]:
    def look(_workshop: Workshop, item: Item) -> Look:
        if not item.when:
            return _missing(_WHEN_HINTS[kind], item)
        if overdue(item):
            words = translate("Items", "{date}, overdue").format(date=day_words(item.when))
            return Look(words, "warning", "clock")
        return Look(day_words(item.when), "text_2")

    return ListColumn(
        _title(_WHEN_TITLES[kind]),
        lambda _workshop, item: item.when,
        lambda _workshop, item, text: ReviseItem(item.id, when=text),
        Kind.DATE,
        width=176,
        look=look,
    )


def _missing(hint: str, item: Item) -> Look:
    """Say what should stand here, as long as it matters."""
    return Look(translate("Items", hint), "muted") if hint and item.open else Look()


def _state(kind: ItemKind) -> ListColumn[Item]:
    def look(_workshop: Workshop, item: Item) -> Look:
        done = item.state in (ItemState.DONE, ItemState.SETTLED)
        tone = "ok" if done else "text_2" if item.open else "muted"
        return Look(state_words(item.state), tone, _STATE_ICONS[item.state], weight=500)

    def write(_workshop: Workshop, item: Item, text: str) -> Edit | None:
        known = {state_words(state): state for state in STATES[kind]}
        return ReviseItem(item.id, state=known[text]) if text in known else None

    return ListColumn(
        lambda: translate("Items", "Status"),
        lambda _workshop, item: state_words(item.state),
        write,
        Kind.CHOICE,
        width=116,
        look=look,
        offer=lambda _workshop, _item: [state_words(state) for state in STATES[kind]],
    )


def state_words(state: ItemState) -> str:
    """Return the word of a state."""
    return translate("Items", STATE_WORDS[state])


def _about(bridge: SessionBridge) -> ListColumn[Item]:
    def read(_workshop: Workshop, item: Item) -> str:
        return about_words(bridge, item.about)

    def look(workshop: Workshop, item: Item) -> Look:
        return Look(read(workshop, item), "after", "target" if item.about else "")

    return ListColumn(
        lambda: translate("Items", "About"), read, kind=Kind.PLACE, width=270, look=look
    )


def _title(words: str) -> Callable[[], str]:
    return lambda: translate("Items", words)
