"""What the functions of roles are called on the bands over them."""

from raci_desktop.domain.traits import Function
from raci_desktop.domain.translation import QT_TRANSLATE_NOOP, translate

_FUNCTIONS = {
    Function.OPERATIONS: QT_TRANSLATE_NOOP("Matrix", "Operations"),
    Function.PRODUCT: QT_TRANSLATE_NOOP("Matrix", "Product"),
    Function.DELIVERY: QT_TRANSLATE_NOOP("Matrix", "Delivery"),
    Function.OTHER: QT_TRANSLATE_NOOP("Matrix", "Other"),
}


def function_name(function: Function) -> str:
    """Return what a function is called on screen."""
    return translate("Matrix", _FUNCTIONS[function])
