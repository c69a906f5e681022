"""Every action of the window as data: its words, keys, icon, and the menu it stands in."""

from collections.abc import Callable, Collection, Mapping
from dataclasses import dataclass

from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QMenuBar, QWidget

from raci_desktop.domain.translation import QT_TRANSLATE_NOOP, translate
from raci_desktop.ui.icons import theme_icon
from raci_desktop.ui.theme import Theme

Key = QKeySequence.StandardKey


@dataclass(frozen=True, slots=True, eq=False, repr=False)
class ActionSpec:
    """One action; ``name`` is also the name of its handler, ``text`` what it says in English."""

    name: str
    menu: str
    text: str
    keys: tuple[str | Key, ...] = ()
    icon: str = ""
    checkable: bool = False
    needs_workshop: bool = True


SEPARATOR = "-"
MENUS = (
    QT_TRANSLATE_NOOP("Menus", "File"),
    QT_TRANSLATE_NOOP("Menus", "Edit"),
    QT_TRANSLATE_NOOP("Menus", "View"),
    QT_TRANSLATE_NOOP("Menus", "Matrix"),
    QT_TRANSLATE_NOOP("Menus", "Stage"),
    QT_TRANSLATE_NOOP("Menus", "Workshop"),
    QT_TRANSLATE_NOOP("Menus", "Help"),
)
"""The menus by their English names, which are also what the actions call them."""

ACTIONS: tuple[ActionSpec, ...] = (
    ActionSpec("new_blank", "File", QT_TRANSLATE_NOOP("Actions", "&New blank workshop"),
               (Key.New,), "add", needs_workshop=False),
    ActionSpec("open_sample", "File", QT_TRANSLATE_NOOP("Actions", "Open &sample workshop"),
               (), "star", needs_workshop=False),
    ActionSpec("show_home", "File", QT_TRANSLATE_NOOP("Actions", "&Home"),
               ("Ctrl+Shift+H",), "grid-2x2", needs_workshop=False),
    ActionSpec("open_file", "File", QT_TRANSLATE_NOOP("Actions", "&Open…"),
               (Key.Open,), "folder", needs_workshop=False),
    ActionSpec(SEPARATOR, "File", ""),
    ActionSpec("save_as", "File", QT_TRANSLATE_NOOP("Actions", "Save &As…"), ("Ctrl+Shift+S",)),
    ActionSpec("save_template", "File", QT_TRANSLATE_NOOP("Actions", "Save as &template…")),
    ActionSpec(SEPARATOR, "File", ""),
    ActionSpec("import_sheet", "File", QT_TRANSLATE_NOOP("Actions", "&Import…"),
               ("Ctrl+I",), "import", needs_workshop=False),
    ActionSpec("export_workbook", "File", QT_TRANSLATE_NOOP("Actions", "Export &workbook…"),
               ("Ctrl+E",), "spreadsheet"),
    ActionSpec("export_handout", "File", QT_TRANSLATE_NOOP("Actions", "Export &handout…"),
               ("Ctrl+P",), "handout"),
    ActionSpec(SEPARATOR, "File", ""),
    ActionSpec("settings", "File", QT_TRANSLATE_NOOP("Actions", "Se&ttings…"),
               ("Ctrl+,",), "settings", needs_workshop=False),
    ActionSpec("close_window", "File", QT_TRANSLATE_NOOP("Actions", "&Close"),
               (Key.Close,), needs_workshop=False),
    ActionSpec("undo", "Edit", QT_TRANSLATE_NOOP("Actions", "&Undo"), (Key.Undo,), "undo"),
    ActionSpec("redo", "Edit", QT_TRANSLATE_NOOP("Actions", "&Redo"),
               (Key.Redo, "Ctrl+Shift+Z"), "redo"),
    ActionSpec(SEPARATOR, "Edit", ""),
    ActionSpec("cut", "Edit", QT_TRANSLATE_NOOP("Actions", "Cu&t"), (Key.Cut,)),
    ActionSpec("copy", "Edit", QT_TRANSLATE_NOOP("Actions", "&Copy"), (Key.Copy,)),
    ActionSpec("copy_named", "Edit", QT_TRANSLATE_NOOP("Actions", "Copy with &names"),
               ("Ctrl+Shift+C",)),
    ActionSpec("paste", "Edit", QT_TRANSLATE_NOOP("Actions", "&Paste"), (Key.Paste,)),
    ActionSpec(SEPARATOR, "Edit", ""),
    ActionSpec("fill_down", "Edit", QT_TRANSLATE_NOOP("Actions", "Fill &down"), ("Ctrl+D",)),
    ActionSpec("fill_right", "Edit", QT_TRANSLATE_NOOP("Actions", "Fill &right"), ("Ctrl+R",)),
    ActionSpec("select_all", "Edit", QT_TRANSLATE_NOOP("Actions", "Select &all"), (Key.SelectAll,)),
    ActionSpec("clear_cells", "Edit", QT_TRANSLATE_NOOP("Actions", "C&lear")),
    ActionSpec(SEPARATOR, "Edit", ""),
    ActionSpec("find", "Edit", QT_TRANSLATE_NOOP("Actions", "&Find…"), (Key.Find,), "find"),
    ActionSpec("find_next", "Edit", QT_TRANSLATE_NOOP("Actions", "Find ne&xt"), (Key.FindNext,)),
    ActionSpec("find_previous", "Edit", QT_TRANSLATE_NOOP("Actions", "Find pre&vious"),
               (Key.FindPrevious,)),
    ActionSpec(SEPARATOR, "Edit", ""),
    ActionSpec("type_across", "Edit", QT_TRANSLATE_NOOP("Actions", "&Type across"),
               (), "type-across", checkable=True),
    ActionSpec("present", "View", QT_TRANSLATE_NOOP("Actions", "Pre&sent"), ("F5",), "present"),
    ActionSpec(SEPARATOR, "View", ""),
    ActionSpec("zoom_in", "View", QT_TRANSLATE_NOOP("Actions", "Zoom &in"),
               (Key.ZoomIn, "Ctrl+="), "zoom-in"),
    ActionSpec("zoom_out", "View", QT_TRANSLATE_NOOP("Actions", "Zoom &out"),
               (Key.ZoomOut,), "zoom-out"),
    ActionSpec("zoom_reset", "View", QT_TRANSLATE_NOOP("Actions", "&Actual size"), ("Ctrl+0",)),
    ActionSpec(SEPARATOR, "View", ""),
    ActionSpec("changed_only", "View", QT_TRANSLATE_NOOP("Actions", "&Changed rows"),
               (), "filter", checkable=True),
    ActionSpec("fold_all", "View", QT_TRANSLATE_NOOP("Actions", "Fold all &groups"), ("Alt+-",)),
    ActionSpec("unfold_all", "View", QT_TRANSLATE_NOOP("Actions", "&Unfold all groups"),
               ("Alt++", "Alt+=")),
    ActionSpec("show_findings", "View", QT_TRANSLATE_NOOP("Actions", "&Pitfalls"),
               ("Ctrl+Shift+P",), checkable=True),
    ActionSpec("show_drawer", "View", QT_TRANSLATE_NOOP("Actions", "Dra&wer"),
               ("F7",), checkable=True),
    ActionSpec("next_finding", "View", QT_TRANSLATE_NOOP("Actions", "&Next finding"), ("F8",)),
    ActionSpec("previous_finding", "View", QT_TRANSLATE_NOOP("Actions", "Previous &finding"),
               ("Shift+F8",)),
    ActionSpec("next_pane", "View", QT_TRANSLATE_NOOP("Actions", "Next pan&e"), ("F6",)),
    ActionSpec(SEPARATOR, "View", ""),
    ActionSpec("theme_system", "View", QT_TRANSLATE_NOOP("Actions", "As the &system"),
               checkable=True, needs_workshop=False),
    ActionSpec("theme_light", "View", QT_TRANSLATE_NOOP("Actions", "&Light"),
               checkable=True, needs_workshop=False),
    ActionSpec("theme_dark", "View", QT_TRANSLATE_NOOP("Actions", "&Dark"),
               checkable=True, needs_workshop=False),
    ActionSpec("add_role", "Matrix", QT_TRANSLATE_NOOP("Actions", "Add &role…"),
               ("Ctrl+Shift+R",), "columns"),
    ActionSpec("add_activity", "Matrix", QT_TRANSLATE_NOOP("Actions", "Add &activity…"),
               ("Ctrl+Shift+A",), "rows"),
    ActionSpec("insert_above", "Matrix", QT_TRANSLATE_NOOP("Actions", "Insert row a&bove"),
               ("Alt+Shift+Up",)),
    ActionSpec("insert_below", "Matrix", QT_TRANSLATE_NOOP("Actions", "Insert row belo&w"),
               ("Alt+Shift+Down",)),
    ActionSpec("insert_left", "Matrix", QT_TRANSLATE_NOOP("Actions", "Insert role le&ft"),
               ("Alt+Shift+Left",)),
    ActionSpec("insert_right", "Matrix", QT_TRANSLATE_NOOP("Actions", "Insert role rig&ht"),
               ("Alt+Shift+Right",)),
    ActionSpec(SEPARATOR, "Matrix", ""),
    ActionSpec("role_details", "Matrix", QT_TRANSLATE_NOOP("Actions", "R&ole…"),
               ("Ctrl+Shift+Return",)),
    ActionSpec("activity_details", "Matrix", QT_TRANSLATE_NOOP("Actions", "A&ctivity…"),
               ("Ctrl+Return",)),
    ActionSpec("edit_note", "Matrix", QT_TRANSLATE_NOOP("Actions", "&Note…"), ("Shift+F2",)),
    ActionSpec(SEPARATOR, "Matrix", ""),
    ActionSpec("activity_up", "Matrix", QT_TRANSLATE_NOOP("Actions", "Move activity &up"),
               ("Alt+Up",)),
    ActionSpec("activity_down", "Matrix", QT_TRANSLATE_NOOP("Actions", "Move activity &down"),
               ("Alt+Down",)),
    ActionSpec("role_left", "Matrix", QT_TRANSLATE_NOOP("Actions", "Move role &left"),
               ("Alt+Left",)),
    ActionSpec("role_right", "Matrix", QT_TRANSLATE_NOOP("Actions", "Move role ri&ght"),
               ("Alt+Right",)),
    ActionSpec("group_rows", "Matrix", QT_TRANSLATE_NOOP("Actions", "&Group rows"),
               ("Ctrl+Shift+G",)),
    ActionSpec(SEPARATOR, "Matrix", ""),
    ActionSpec("remove_activity", "Matrix", QT_TRANSLATE_NOOP("Actions", "Re&move activity"),
               (), "delete"),
    ActionSpec("remove_role", "Matrix", QT_TRANSLATE_NOOP("Actions", "Remo&ve role"), (), "delete"),
    ActionSpec("add_stage", "Stage", QT_TRANSLATE_NOOP("Actions", "&Add step…"), (), "add"),
    ActionSpec("rename_stage", "Stage", QT_TRANSLATE_NOOP("Actions", "&Name and subtitle…")),
    ActionSpec("duplicate_stage", "Stage",
               QT_TRANSLATE_NOOP("Actions", "&Duplicate as a new step")),
    ActionSpec("begin_stage", "Stage",
               QT_TRANSLATE_NOOP("Actions", "&Begin with a copy of the stage before")),
    ActionSpec("stage_earlier", "Stage", QT_TRANSLATE_NOOP("Actions", "Move step &earlier")),
    ActionSpec("stage_later", "Stage", QT_TRANSLATE_NOOP("Actions", "Move step &later")),
    ActionSpec("remove_stage", "Stage", QT_TRANSLATE_NOOP("Actions", "Re&move step"), (), "delete"),
    ActionSpec(SEPARATOR, "Stage", ""),
    ActionSpec("next_stage", "Stage", QT_TRANSLATE_NOOP("Actions", "Ne&xt tab"),
               ("Ctrl+PgDown",)),
    ActionSpec("previous_stage", "Stage", QT_TRANSLATE_NOOP("Actions", "&Previous tab"),
               ("Ctrl+PgUp",)),
    ActionSpec("swap_stages", "Stage", QT_TRANSLATE_NOOP("Actions", "&Swap the two stages"),
               ("Ctrl+Shift+X",)),
    ActionSpec(SEPARATOR, "Stage", ""),
    ActionSpec("compare", "Stage", QT_TRANSLATE_NOOP("Actions", "&Compare"),
               ("Ctrl+K",), checkable=True),
    ActionSpec("show_earlier", "Stage",
               QT_TRANSLATE_NOOP("Actions", "Sho&w the earlier stage in Compare"),
               checkable=True),
    ActionSpec("copy_ledger", "Stage", QT_TRANSLATE_NOOP("Actions", "Cop&y the ledger of moves")),
    ActionSpec("copy_picture", "Stage",
               QT_TRANSLATE_NOOP("Actions", "Copy picture and led&ger")),
    ActionSpec("save_picture", "Stage",
               QT_TRANSLATE_NOOP("Actions", "Save p&icture of the comparison…")),
    ActionSpec(SEPARATOR, "Stage", ""),
    ActionSpec("toggle_lock", "Stage", QT_TRANSLATE_NOOP("Actions", "Loc&k the reference"),
               checkable=True),
    ActionSpec("page_decisions", "Workshop", QT_TRANSLATE_NOOP("Actions", "&Decisions"),
               ("Alt+1",), "decisions"),
    ActionSpec("page_actions", "Workshop", QT_TRANSLATE_NOOP("Actions", "&Actions"),
               ("Alt+2",), "actions"),
    ActionSpec("page_parked", "Workshop", QT_TRANSLATE_NOOP("Actions", "&Parking lot"),
               ("Alt+3",), "parking"),
    ActionSpec("page_moves", "Workshop", QT_TRANSLATE_NOOP("Actions", "&Moves and votes"),
               ("Alt+4",), "vote"),
    ActionSpec(SEPARATOR, "Workshop", ""),
    ActionSpec("record_decision", "Workshop", QT_TRANSLATE_NOOP("Actions", "Record a decisio&n…"),
               ("Ctrl+Shift+D",)),
    ActionSpec("record_action", "Workshop", QT_TRANSLATE_NOOP("Actions", "Record an a&ction…"),
               ("Ctrl+Shift+T",)),
    ActionSpec("record_parked", "Workshop", QT_TRANSLATE_NOOP("Actions", "Par&k a question…"),
               ("Ctrl+Shift+K",)),
    ActionSpec("row_agreed", "Workshop", QT_TRANSLATE_NOOP("Actions", "Row a&greed"), ("F9",)),
    ActionSpec("row_contested", "Workshop", QT_TRANSLATE_NOOP("Actions", "Row c&ontested"),
               ("Shift+F9",)),
    ActionSpec("row_parked", "Workshop", QT_TRANSLATE_NOOP("Actions", "Row park&ed"), ("Ctrl+F9",)),
    ActionSpec(SEPARATOR, "Workshop", ""),
    ActionSpec("page_agenda", "Workshop", QT_TRANSLATE_NOOP("Actions", "Agenda"),
               ("Alt+5",), "timer"),
    ActionSpec("agenda_run", "Workshop", QT_TRANSLATE_NOOP("Actions", "&Start or pause the agenda"),
               ("Ctrl+F7",)),
    ActionSpec("agenda_next", "Workshop", QT_TRANSLATE_NOOP("Actions", "Ne&xt step of the agenda"),
               ("Shift+F7",)),
    ActionSpec(SEPARATOR, "Workshop", ""),
    ActionSpec("page_history", "Workshop", QT_TRANSLATE_NOOP("Actions", "Histor&y"),
               ("Alt+6",), "history"),
    ActionSpec("page_snapshots", "Workshop", QT_TRANSLATE_NOOP("Actions", "Snapshots"),
               ("Alt+7",), "save"),
    ActionSpec(SEPARATOR, "Workshop", ""),
    ActionSpec("page_workshop", "Workshop", QT_TRANSLATE_NOOP("Actions", "De&tails"), ("Alt+8",)),
    ActionSpec("page_handout", "Workshop", QT_TRANSLATE_NOOP("Actions", "&Handout"), ("Alt+9",)),
    ActionSpec("page_letters", "Workshop", QT_TRANSLATE_NOOP("Actions", "&Letters and scopes"),
               ("Alt+0",)),
    ActionSpec("page_parts", "Workshop", QT_TRANSLATE_NOOP("Actions", "&Roles and activities"),
               ("Ctrl+T",)),
    ActionSpec("rules_page", "Workshop", QT_TRANSLATE_NOOP("Actions", "R&ules…")),
    ActionSpec("show_keys", "Help", QT_TRANSLATE_NOOP("Actions", "&Keys and gestures"),
               ("F1",), needs_workshop=False),
    ActionSpec("about", "Help", QT_TRANSLATE_NOOP("Actions", "&About RACI Desktop"),
               needs_workshop=False),
)  # fmt: skip


def build_actions(
    owner: QWidget,
    plain: Mapping[str, Callable[[], object]],
    toggles: Mapping[str, Callable[[bool], object]],
) -> dict[str, QAction]:
    """Return the actions by name, each bound to the handler of its name.

    Raises KeyError when an action has no handler.
    """
    built: dict[str, QAction] = {}
    for spec in ACTIONS:
        if spec.name == SEPARATOR:
            continue
        action = QAction(translate("Actions", spec.text), owner)
        action.setObjectName(spec.name)
        action.setCheckable(spec.checkable)
        # A platform's own key may be one we name as well; listed twice it would be ambiguous.
        action.setShortcuts(list(dict.fromkeys(QKeySequence(key) for key in spec.keys)))
        action.setToolTip(_tip(action))
        if spec.checkable:
            action.triggered.connect(toggles[spec.name])
        else:
            action.triggered.connect(_without_check(plain[spec.name]))
        built[spec.name] = action
    return built


def _without_check(handler: Callable[[], object]) -> Callable[[bool], None]:
    def triggered(_checked: bool) -> None:
        handler()

    return triggered


def _tip(action: QAction) -> str:
    keys = action.shortcut().toString(QKeySequence.SequenceFormat.NativeText)
    words = action.text().replace("&", "").rstrip("…")
    return f"{words} ({keys})" if keys else words


def fill_menus(bar: QMenuBar, actions: Mapping[str, QAction]) -> None:
    """Put the actions into the menus of a bar, in the order of the list."""
    menus = {name: bar.addMenu("&" + translate("Menus", name)) for name in MENUS}
    for spec in ACTIONS:
        if spec.name == SEPARATOR:
            menus[spec.menu].addSeparator()
        else:
            menus[spec.menu].addAction(actions[spec.name])


def enable_actions(actions: Mapping[str, QAction], workshop_open: bool) -> None:
    """Grey out what needs a workshop while none is open."""
    for spec in ACTIONS:
        if spec.needs_workshop and spec.name != SEPARATOR:
            actions[spec.name].setEnabled(workshop_open)


def paint_icons(
    actions: Mapping[str, QAction], theme: Theme, among: Collection[QAction] | None = None
) -> None:
    """Give the actions, or only some of them, their icons in the colours of a theme."""
    for spec in ACTIONS:
        if spec.icon and (among is None or actions[spec.name] in among):
            actions[spec.name].setIcon(theme_icon(spec.icon, theme))
