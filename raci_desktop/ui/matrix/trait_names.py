"""What kinds of service and of role are called where a row or a column describes itself."""

from raci_desktop.analysis.says import worded
from raci_desktop.analysis.topic_words import TOPIC_WORDS
from raci_desktop.domain.activities import Activity
from raci_desktop.domain.roles import Role
from raci_desktop.domain.traits import Function, RoleKind, ServiceKind
from raci_desktop.domain.translation import QT_TRANSLATE_NOOP, translate

_SERVICES = {
    ServiceKind.DIGITAL: QT_TRANSLATE_NOOP("Matrix", "digital"),
    ServiceKind.FOUNDATIONAL: QT_TRANSLATE_NOOP("Matrix", "foundational"),
    ServiceKind.BOTH: QT_TRANSLATE_NOOP("Matrix", "both"),
    ServiceKind.NEITHER: QT_TRANSLATE_NOOP("Matrix", "neither"),
}
_KINDS = {
    RoleKind.LEADER: QT_TRANSLATE_NOOP("Matrix", "leader"),
    RoleKind.PRODUCT_MANAGER: QT_TRANSLATE_NOOP("Matrix", "product manager"),
    RoleKind.TEAM: QT_TRANSLATE_NOOP("Matrix", "team"),
    RoleKind.SUPPORT_TEAM: QT_TRANSLATE_NOOP("Matrix", "support team"),
    RoleKind.INCIDENT_MANAGEMENT: QT_TRANSLATE_NOOP("Matrix", "incident management"),
    RoleKind.CHANGE_MANAGEMENT: QT_TRANSLATE_NOOP("Matrix", "change management"),
    RoleKind.SPECIALIST: QT_TRANSLATE_NOOP("Matrix", "specialist"),
    RoleKind.SENIOR_LEADERSHIP: QT_TRANSLATE_NOOP("Matrix", "senior leadership"),
    RoleKind.SUPPLIER: QT_TRANSLATE_NOOP("Matrix", "supplier"),
    RoleKind.OTHER: QT_TRANSLATE_NOOP("Matrix", "other"),
}
_FUNCTIONS = {
    Function.OPERATIONS: QT_TRANSLATE_NOOP("Matrix", "Operations"),
    Function.PRODUCT: QT_TRANSLATE_NOOP("Matrix", "Product"),
    Function.DELIVERY: QT_TRANSLATE_NOOP("Matrix", "Delivery"),
    Function.OTHER: QT_TRANSLATE_NOOP("Matrix", "Other"),
}


def activity_kind(activity: Activity) -> str:
    """Return "digital, on-call duty"."""
    service = translate("Matrix", _SERVICES[activity.service.value])
    return f"{service}, {worded(TOPIC_WORDS[activity.topic.value])}"


def role_kind(role: Role) -> str:
    """Return "Operations (guessed), leader"."""
    function = translate("Matrix", _FUNCTIONS[role.function.value])
    if role.function.guessed:
        function = translate("Matrix", "{function} (guessed)").format(function=function)
    return f"{function}, {translate('Matrix', _KINDS[role.kind.value])}"
