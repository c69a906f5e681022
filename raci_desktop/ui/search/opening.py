"""Opening the find bar on a page, made when it is first wanted, and going to what it finds."""

from raci_desktop.application.search import Hit, HitKind
from raci_desktop.ui.drawer.items_page import ItemsPage
from raci_desktop.ui.drawer.moves_page import MovesPage
from raci_desktop.ui.going import Spot, go_to
from raci_desktop.ui.search.find_bar import FindBar
from raci_desktop.ui.workshop_page import WorkshopPage

_PAGES = {
    HitKind.DECISION: "decisions",
    HitKind.ACTION: "actions",
    HitKind.PARKED: "parked",
    HitKind.MOVE: "moves",
}
"""The page of the drawer that lists what was found."""


def open_find(page: WorkshopPage) -> FindBar:
    """Show the find bar of a page, ready for words."""
    bar = _bar(page) or _made(page)
    bar.open()
    return bar


def find_again(page: WorkshopPage, by: int) -> None:
    """Go on to the next place (1) or the one before (-1); asks for words where there are none."""
    bar = _bar(page)
    if bar is None or not bar.field.text().strip():
        open_find(page)
        return
    if bar.isHidden():
        bar.open()
    bar.step(by)


def _show(page: WorkshopPage, hit: Hit) -> None:
    """Go to a hit: in the matrix, or on its page of the drawer."""
    kept = _PAGES.get(hit.kind)
    if kept is None:
        go_to(page, Spot(hit.stage, hit.activity, hit.role), take_focus=False)
        return
    listing = page.drawer.open_page(kept)
    if hit.item is not None and isinstance(listing, ItemsPage):
        listing.choose(hit.item)
    elif hit.move is not None and isinstance(listing, MovesPage):
        listing.choose(hit.move)


def _bar(page: WorkshopPage) -> FindBar | None:
    return page.matrix.findChild(FindBar)


def _made(page: WorkshopPage) -> FindBar:
    bar = FindBar(page.bridge, page.theme, page.matrix)

    def show(hit: Hit) -> None:
        _show(page, hit)
        bar.raise_()
        bar.field.setFocus()

    def end() -> None:
        page.matrix.focused_view().setFocus()

    bar.hit_chosen.connect(show)
    bar.ended.connect(end)
    return bar
