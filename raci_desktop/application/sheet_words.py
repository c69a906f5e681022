"""Words that our workbooks say and that are read back: functions of roles, states of items."""

from raci_desktop.domain.items import ItemState
from raci_desktop.domain.traits import Function
from raci_desktop.domain.translation import QT_TRANSLATE_NOOP, translate

_FUNCTIONS = {
    Function.OPERATIONS: QT_TRANSLATE_NOOP("Workbook", "Operations"),
    Function.PRODUCT: QT_TRANSLATE_NOOP("Workbook", "Product"),
    Function.DELIVERY: QT_TRANSLATE_NOOP("Workbook", "Delivery"),
    Function.OTHER: QT_TRANSLATE_NOOP("Workbook", "Other"),
}
_STATES = {
    ItemState.DECIDED: QT_TRANSLATE_NOOP("Workbook", "Decided"),
    ItemState.OPEN: QT_TRANSLATE_NOOP("Workbook", "Open"),
    ItemState.DONE: QT_TRANSLATE_NOOP("Workbook", "Done"),
    ItemState.DROPPED: QT_TRANSLATE_NOOP("Workbook", "Dropped"),
    ItemState.SETTLED: QT_TRANSLATE_NOOP("Workbook", "Settled"),
}


def function_word(function: Function) -> str:
    """Return what stands above the roles of a function."""
    return translate("Workbook", _FUNCTIONS[function])


def functions_called(word: str) -> Function | None:
    """Return the function a sheet means, in English or in the language of the window."""
    wanted = word.casefold()
    return next((f for f in Function if wanted in (f.value, function_word(f).casefold())), None)


def state_word(state: ItemState) -> str:
    """Return the state of an item as a workbook says it."""
    return translate("Workbook", _STATES[state])


def is_state(state: ItemState, word: str) -> bool:
    """Whether a sheet means a state, in English or in the language of the window."""
    return word.casefold() in (state.value, state_word(state).casefold())
