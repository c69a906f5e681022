"""The pages of the drawer as data: name, words, icon, keys, and who makes each."""

from collections.abc import Callable
from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QWidget

from raci_desktop.domain.items import ItemKind
from raci_desktop.domain.record import Record
from raci_desktop.domain.translation import QT_TRANSLATE_NOOP, translate

if TYPE_CHECKING:
    from raci_desktop.ui.drawer.making import Around


@dataclass(frozen=True, slots=True)
class PageSpec:
    """One page; ``name`` is also the name of its maker and, after ``show_``, of its action."""

    name: str
    words: str
    icon: str
    foremost: bool = False
    """Whether its button stays on the bar while the drawer is closed."""

    @property
    def title(self) -> str:
        """The words of its button, in the language chosen."""
        return translate("DrawerPages", self.words)


PAGES: tuple[PageSpec, ...] = (
    PageSpec("decisions", QT_TRANSLATE_NOOP("DrawerPages", "Decisions"), "decisions", True),
    PageSpec("actions", QT_TRANSLATE_NOOP("DrawerPages", "Actions"), "actions", True),
    PageSpec("parked", QT_TRANSLATE_NOOP("DrawerPages", "Parking lot"), "parking", True),
    PageSpec("moves", QT_TRANSLATE_NOOP("DrawerPages", "Moves"), "vote"),
    PageSpec("agenda", QT_TRANSLATE_NOOP("DrawerPages", "Agenda"), "timer"),
    PageSpec("history", QT_TRANSLATE_NOOP("DrawerPages", "History"), "history"),
    PageSpec("snapshots", QT_TRANSLATE_NOOP("DrawerPages", "Snapshots"), "save"),
    PageSpec("workshop", QT_TRANSLATE_NOOP("DrawerPages", "Workshop"), "users"),
    PageSpec("handout", QT_TRANSLATE_NOOP("DrawerPages", "Handout"), "handout"),
    PageSpec("letters", QT_TRANSLATE_NOOP("DrawerPages", "Letters"), "type"),
    PageSpec("parts", QT_TRANSLATE_NOOP("DrawerPages", "Roles and activities"), "columns"),
)
"""In the order of their buttons."""

NAMES = tuple(spec.name for spec in PAGES)


def make_page(name: str, around: "Around") -> QWidget:
    """Make a page; its code is imported only now. Raises KeyError for an unknown name."""
    from raci_desktop.ui.drawer.making import MAKERS

    makers: dict[str, Callable[[Around], QWidget]] = MAKERS
    return makers[name](around)


def counts_of(record: Record) -> dict[str, int]:
    """Return what the foremost pages count: decisions, and what is still open of the rest."""
    kinds = {"decisions": ItemKind.DECISION, "actions": ItemKind.ACTION, "parked": ItemKind.PARKED}
    return {
        name: sum(one.open or kind is ItemKind.DECISION for one in record.of_kind(kind))
        for name, kind in kinds.items()
    }


def title_of(name: str) -> str:
    """Return the title of a page, in the language chosen. Raises KeyError for an unknown name."""
    return {spec.name: spec for spec in PAGES}[name].title
