"""What traits are called within a sentence, marked for translation; the data keep the English."""

from raci_desktop.domain.traits import RoleKind, ServiceKind, Topic
from raci_desktop.domain.translation import QT_TRANSLATE_NOOP

TOPIC_WORDS: dict[Topic, str] = {
    Topic.RELIABILITY: QT_TRANSLATE_NOOP("Rules", "reliability"),
    Topic.SUPPORT: QT_TRANSLATE_NOOP("Rules", "support"),
    Topic.AVAILABILITY_TARGET: QT_TRANSLATE_NOOP("Rules", "availability target"),
    Topic.ON_CALL_DUTY: QT_TRANSLATE_NOOP("Rules", "on-call duty"),
    Topic.ON_CALL_FUNDING: QT_TRANSLATE_NOOP("Rules", "on-call funding"),
    Topic.ON_CALL_PAY: QT_TRANSLATE_NOOP("Rules", "on-call pay"),
    Topic.RUN_COST: QT_TRANSLATE_NOOP("Rules", "run cost"),
    Topic.LOW_RISK_CHANGE: QT_TRANSLATE_NOOP("Rules", "low-risk change approval"),
    Topic.HIGH_RISK_CHANGE: QT_TRANSLATE_NOOP("Rules", "high-risk change approval"),
    Topic.CHANGE_AUDIT: QT_TRANSLATE_NOOP("Rules", "change audit"),
    Topic.DEPLOYMENT: QT_TRANSLATE_NOOP("Rules", "deployment"),
    Topic.TELEMETRY: QT_TRANSLATE_NOOP("Rules", "telemetry"),
    Topic.INCIDENT: QT_TRANSLATE_NOOP("Rules", "incident"),
    Topic.MAJOR_INCIDENT: QT_TRANSLATE_NOOP("Rules", "major incident"),
    Topic.CRISIS_COMMUNICATION: QT_TRANSLATE_NOOP("Rules", "crisis communication"),
    Topic.POST_INCIDENT_REVIEW: QT_TRANSLATE_NOOP("Rules", "post-incident review"),
    Topic.OPERATIONAL_FEATURES: QT_TRANSLATE_NOOP("Rules", "operational features"),
    Topic.OPERATIONAL_REWORK: QT_TRANSLATE_NOOP("Rules", "operational rework"),
    Topic.SPECIALIST_TASK: QT_TRANSLATE_NOOP("Rules", "specialist task"),
    Topic.GENERAL: QT_TRANSLATE_NOOP("Rules", "general"),
}
SERVICE_WORDS: dict[ServiceKind, str] = {
    ServiceKind.DIGITAL: QT_TRANSLATE_NOOP("Rules", "digital"),
    ServiceKind.FOUNDATIONAL: QT_TRANSLATE_NOOP("Rules", "foundational"),
    ServiceKind.BOTH: QT_TRANSLATE_NOOP("Rules", "both"),
    ServiceKind.NEITHER: QT_TRANSLATE_NOOP("Rules", "neither"),
}
KIND_WORDS: dict[RoleKind, str] = {
    RoleKind.LEADER: QT_TRANSLATE_NOOP("Rules", "leader"),
    RoleKind.PRODUCT_MANAGER: QT_TRANSLATE_NOOP("Rules", "product manager"),
    RoleKind.TEAM: QT_TRANSLATE_NOOP("Rules", "team"),
    RoleKind.SUPPORT_TEAM: QT_TRANSLATE_NOOP("Rules", "support team"),
    RoleKind.INCIDENT_MANAGEMENT: QT_TRANSLATE_NOOP("Rules", "incident management"),
    RoleKind.CHANGE_MANAGEMENT: QT_TRANSLATE_NOOP("Rules", "change management"),
    RoleKind.SPECIALIST: QT_TRANSLATE_NOOP("Rules", "specialist"),
    RoleKind.SENIOR_LEADERSHIP: QT_TRANSLATE_NOOP("Rules", "senior leadership"),
    RoleKind.SUPPLIER: QT_TRANSLATE_NOOP("Rules", "supplier"),
    RoleKind.OTHER: QT_TRANSLATE_NOOP("Rules", "other"),
}
