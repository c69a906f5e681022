"""What kinds of service and of role are called where a row or a column describes itself."""

from raci_desktop.analysis.says import worded
from raci_desktop.analysis.trait_words import KIND_WORDS, SERVICE_WORDS, TOPIC_WORDS
from raci_desktop.domain.activities import Activity
from raci_desktop.domain.roles import Role
from raci_desktop.domain.translation import translate
from raci_desktop.ui.matrix.function_words import function_name


def activity_kind(activity: Activity) -> str:
    """Return "digital, on-call duty"."""
    service = worded(SERVICE_WORDS[activity.service.value])
    return f"{service}, {worded(TOPIC_WORDS[activity.topic.value])}"


def role_kind(role: Role) -> str:
    """Return "Operations (guessed), leader"."""
    function = function_name(role.function.value)
    if role.function.guessed:
        function = translate("Matrix", "{function} (guessed)").format(function=function)
    return f"{function}, {worded(KIND_WORDS[role.kind.value])}"
