"""Making the drawer's pages: what every page is given, and the maker of each by its name."""

from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtWidgets import QWidget

from raci_desktop.analysis.finding import Finding
from raci_desktop.domain.items import ItemKind
from raci_desktop.ui.agenda_clock import AgendaClock
from raci_desktop.ui.going import Spot
from raci_desktop.ui.session_bridge import SessionBridge
from raci_desktop.ui.theme import ThemeHolder
from raci_desktop.ui.view_state import ViewState


@dataclass(frozen=True, slots=True)
class Around:
    """What is around a page: the workshop, the window's state, and ways to reach the window."""

    bridge: SessionBridge
    state: ViewState
    theme: ThemeHolder
    clock: AgendaClock
    go: Callable[[Spot], object]
    """Shows a place of the matrix."""
    show_finding: Callable[[Finding], object]
    """Chooses a finding and shows its card."""
    open_page: Callable[[str], object]
    """Opens another page of the drawer."""
    say: Callable[[str], object]
    """Tells one sentence on the status bar and to assistive technology."""


def _parts(around: Around) -> QWidget:
    from raci_desktop.ui.drawer.parts_page import PartsPage

    return PartsPage(around.bridge, around.theme)


def _workshop(around: Around) -> QWidget:
    from raci_desktop.ui.drawer.forms import workshop_page

    return workshop_page(around.bridge, around.theme)


def _handout(around: Around) -> QWidget:
    from raci_desktop.ui.drawer.forms import handout_page

    return handout_page(around.bridge, around.theme)


def _letters(around: Around) -> QWidget:
    from raci_desktop.ui.drawer.forms import letters_page

    return letters_page(around.bridge, around.theme)


def _history(around: Around) -> QWidget:
    from raci_desktop.ui.drawer.history_page import HistoryPage

    return HistoryPage(around)


def _items(kind: ItemKind) -> Callable[[Around], QWidget]:
    def make(around: Around) -> QWidget:
        from raci_desktop.ui.drawer.items_page import ItemsPage

        return ItemsPage(around, kind)

    return make


def _agenda(around: Around) -> QWidget:
    from raci_desktop.ui.drawer.agenda_page import AgendaPage

    return AgendaPage(around)


def _moves(around: Around) -> QWidget:
    from raci_desktop.ui.drawer.moves_page import MovesPage

    return MovesPage(around)


def _snapshots(around: Around) -> QWidget:
    from raci_desktop.ui.drawer.snapshots_page import SnapshotsPage

    return SnapshotsPage(around)


MAKERS: dict[str, Callable[[Around], QWidget]] = {
    "decisions": _items(ItemKind.DECISION),
    "actions": _items(ItemKind.ACTION),
    "parked": _items(ItemKind.PARKED),
    "moves": _moves,
    "agenda": _agenda,
    "workshop": _workshop,
    "handout": _handout,
    "letters": _letters,
    "history": _history,
    "snapshots": _snapshots,
    "parts": _parts,
}
