"""What the keys do on the wall: as a list, for the wall itself and for whoever asks (F1)."""

from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtCore import Qt

from raci_desktop.domain.translation import QT_TRANSLATE_NOOP
from raci_desktop.ui.presenter.state import PresenterState

Key = Qt.Key


@dataclass(frozen=True, slots=True)
class WallKey:
    """Keys that do one thing; clickers send some of them. ``shown`` is how people read them."""

    keys: tuple[Qt.Key, ...]
    shown: str
    words: str
    run: Callable[[PresenterState], object]


WALL_KEYS: tuple[WallKey, ...] = (
    WallKey(
        (
            Key.Key_PageDown,
            Key.Key_Right,
            Key.Key_Down,
            Key.Key_Space,
            Key.Key_Return,
            Key.Key_Enter,
            Key.Key_N,
            Key.Key_Forward,
            Key.Key_MediaNext,
        ),
        "PgDn, →, ↓, Space",
        QT_TRANSLATE_NOOP("PresenterKeys", "Next activity or page"),
        lambda state: state.go_by(1),
    ),
    WallKey(
        (
            Key.Key_PageUp,
            Key.Key_Left,
            Key.Key_Up,
            Key.Key_Backspace,
            Key.Key_P,
            Key.Key_Back,
            Key.Key_MediaPrevious,
        ),
        "PgUp, ←, ↑",
        QT_TRANSLATE_NOOP("PresenterKeys", "Previous activity or page"),
        lambda state: state.go_by(-1),
    ),
    WallKey(
        (Key.Key_Home,), "Home", QT_TRANSLATE_NOOP("PresenterKeys", "First"), PresenterState.go_home
    ),
    WallKey(
        (Key.Key_End,), "End", QT_TRANSLATE_NOOP("PresenterKeys", "Last"), PresenterState.go_end
    ),
    WallKey(
        (Key.Key_O, Key.Key_Tab),
        "O",
        QT_TRANSLATE_NOOP("PresenterKeys", "Overview, or one activity"),
        PresenterState.toggle_overview,
    ),
    WallKey(
        (Key.Key_S,),
        "S",
        QT_TRANSLATE_NOOP("PresenterKeys", "The other stage in the overview"),
        PresenterState.toggle_stage,
    ),
    WallKey(
        (Key.Key_F,),
        "F",
        QT_TRANSLATE_NOOP("PresenterKeys", "Findings, or the question"),
        PresenterState.toggle_findings,
    ),
    WallKey(
        (Key.Key_B, Key.Key_Period),
        "B, .",
        QT_TRANSLATE_NOOP("PresenterKeys", "Blank in black"),
        lambda state: state.set_blank("black"),
    ),
    WallKey(
        (Key.Key_W, Key.Key_Comma),
        "W, ,",
        QT_TRANSLATE_NOOP("PresenterKeys", "Blank in white"),
        lambda state: state.set_blank("white"),
    ),
    WallKey(
        (Key.Key_D,),
        "D",
        QT_TRANSLATE_NOOP("PresenterKeys", "Light or dark"),
        PresenterState.toggle_dark,
    ),
    WallKey(
        (Key.Key_Plus, Key.Key_Equal),
        "+",
        QT_TRANSLATE_NOOP("PresenterKeys", "Larger type"),
        lambda state: state.step_size(1),
    ),
    WallKey(
        (Key.Key_Minus,),
        "-",
        QT_TRANSLATE_NOOP("PresenterKeys", "Smaller type"),
        lambda state: state.step_size(-1),
    ),
    WallKey(
        (Key.Key_Escape,), "Esc", QT_TRANSLATE_NOOP("PresenterKeys", "End"), PresenterState.end
    ),
)


def wall_key(key: int) -> WallKey | None:
    """Return what a key does; None for keys of no meaning here."""
    return next((one for one in WALL_KEYS if key in one.keys), None)
