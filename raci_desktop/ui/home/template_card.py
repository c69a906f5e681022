"""The card of a template: its matrix in small, its name, and what is in it."""

from PySide6.QtCore import QRect, QRectF
from PySide6.QtGui import QPainter, QPainterPath

from raci_desktop.application.template_shelf import TemplateCard
from raci_desktop.domain.translation import QT_TRANSLATE_NOOP, translate
from raci_desktop.ui.chips_cache import screen_ratio, severity_pixmap
from raci_desktop.ui.dialogs.parts import plain_tip
from raci_desktop.ui.home.cards import SMALL, TITLE, PaintedButton
from raci_desktop.ui.home.thumbnail import WIDE, blank_picture, paint_thumbnail
from raci_desktop.ui.theme import ThemeHolder, colour
from raci_desktop.ui.tokens import MEASURES

HEIGHT = 214
PICTURE = 148
"""Px of the card that the picture takes."""
_LEFT = 15
_SIGN = 32
"""Px of the warning in the place of a picture."""

_ABOUT = {
    "you-build-it-you-run-it.json": QT_TRANSLATE_NOOP("HomeTemplates", "Reliability"),
    "incident-management.json": QT_TRANSLATE_NOOP("HomeTemplates", "Detect to review"),
    "change-approval.json": QT_TRANSLATE_NOOP("HomeTemplates", "Low and high risk"),
}
"""What the shipped templates are about, by their file."""


class TemplateButton(PaintedButton):
    """A template, or the blank workshop (None), that opens as an untitled copy."""

    def __init__(self, theme: ThemeHolder, template: TemplateCard | None) -> None:
        super().__init__(theme, HEIGHT, framed=True)
        self.template = template
        self._picture = template.picture if template else blank_picture()
        self._name, self._about = _name(template), template_about(template)
        self.setAccessibleName(self._name)
        self.setAccessibleDescription(self._about)
        self.setToolTip(plain_tip(template.problem if template else ""))

    def paint_content(self, painter: QPainter, box: QRect) -> None:
        """Paint the picture on its ground, the name and the line about it."""
        colours = self.holder.theme.colours
        ground = QRectF(2, 2, box.width() - 4, PICTURE - 2)
        corners = QPainterPath()
        radius = MEASURES.card_radius - 1
        corners.addRoundedRect(ground.adjusted(0, 0, 0, 20), radius, radius)
        painter.save()
        painter.setClipRect(ground)
        painter.fillPath(corners, colour(colours.window))
        painter.restore()
        painter.fillRect(QRectF(2, PICTURE, box.width() - 4, 1), colour(colours.line_strong))
        picture = ground.adjusted(10, 12, -10, -12)
        broken = self.template is not None and bool(self.template.problem)
        if broken:
            sign = severity_pixmap("warning", _SIGN, self.holder.theme, screen_ratio())
            painter.drawPixmap((box.width() - _SIGN) // 2, (PICTURE - _SIGN) // 2, sign)
        paint_thumbnail(painter, picture, self._picture, self.holder.theme, WIDE)
        room = box.width() - 2 * _LEFT
        tone = colours.severity("warning").text if broken else colours.text_2
        self.line(painter, QRect(_LEFT, 160, room, 20), self._name, TITLE, colours.text)
        self.line(painter, QRect(_LEFT, 181, room, 18), self._about, SMALL, tone)


def _name(template: TemplateCard | None) -> str:
    return template.name if template else translate("HomeTemplates", "Blank")


def template_about(template: TemplateCard | None) -> str:
    """Return one line about a template: "Reliability, 10 activities"."""
    if template is None:
        return translate("HomeTemplates", "Your own roles and activities")
    if template.problem:
        return template.problem
    if not template.own and template.path.name in _ABOUT:
        about = translate("HomeTemplates", _ABOUT[template.path.name])
        words = translate("HomeTemplates", "{about}, {activities} activities")
        return words.format(about=about, activities=template.activities)
    if template.activities == 1:
        words = translate("HomeTemplates", "1 activity, {stages} stages")
    else:
        words = translate("HomeTemplates", "{activities} activities, {stages} stages")
    return words.format(activities=template.activities, stages=template.stages)
