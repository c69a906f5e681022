"""The style sheet of the chrome: menus, bars, buttons, inputs, docks, lists and dialogs.

Table views and header views are never selected: a rule on them would slow down every repaint of
the matrix. Texts that carry a tone or a type style are set in code, so no rule colours a plain
label. The rules stand on Qt's Fusion style.
"""

from dataclasses import fields
from functools import cache
from string import Template

from raci_desktop.paths import resource
from raci_desktop.ui.stylesheet_controls import CONTROLS
from raci_desktop.ui.stylesheet_frames import FRAMES
from raci_desktop.ui.theme import Theme
from raci_desktop.ui.tokens import MEASURES


@cache
def stylesheet(theme: Theme) -> str:
    """Return the whole style sheet for an appearance."""
    return Template(FRAMES + CONTROLS).substitute(_values(theme))


def _values(theme: Theme) -> dict[str, str]:
    """Return every name the rules use: colours by token, measures in px, folder of the signs."""
    colours = theme.colours
    values = {
        field.name: value
        for field in fields(colours)
        if isinstance(value := getattr(colours, field.name), str)
    }
    for word, severity in colours.severities.items():
        values |= {f"{word}_text": severity.text, f"{word}_soft": severity.soft}
    values |= {name: f"{size}px" for name, size in MEASURES.by_name().items()}
    # The line height plus padding and border gives the height of the design.
    values |= {"button_inner": f"{MEASURES.button - 2}px", "after_hover": _after_hover(theme)}
    # Under high contrast muted is full strength, so what cannot be used needs a grey of its own.
    values |= {"disabled": "#808080" if theme.high_contrast else colours.muted}
    values |= {"controls": resource("icons", "controls").as_posix(), "theme": theme.name}
    return values


def _after_hover(theme: Theme) -> str:
    """Return the accent under the pointer: a step lighter on dark grounds, darker on light."""
    return "#9AD2FF" if theme.dark else "#094E89"
