"""Opening the find bar on a page, made when it is first wanted, and going to what it finds."""

from raci_desktop.application.search import Hit
from raci_desktop.ui.going import Spot, go_to
from raci_desktop.ui.search.find_bar import FindBar
from raci_desktop.ui.workshop_page import WorkshopPage


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


def _bar(page: WorkshopPage) -> FindBar | None:
    return page.matrix.findChild(FindBar)


def _made(page: WorkshopPage) -> FindBar:
    bar = FindBar(page.bridge, page.theme, page.matrix)

    def show(hit: Hit) -> None:
        go_to(page, Spot(hit.stage, hit.activity, hit.role), take_focus=False)

    def end() -> None:
        page.matrix.focused_view().setFocus()

    bar.hit_chosen.connect(show)
    bar.ended.connect(end)
    return bar
