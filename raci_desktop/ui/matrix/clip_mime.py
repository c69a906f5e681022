"""Clips as the system's clipboard carries them: text, HTML, and our own format under its name."""

from PySide6.QtCore import QByteArray, QMimeData

from raci_desktop.application.clips import ClipFormats

OWN = "application/x-raci-desktop-cells"


def to_mime(formats: ClipFormats) -> QMimeData:
    """Return the data to put on the clipboard."""
    data = QMimeData()
    data.setText(formats.text)
    data.setHtml(formats.html)
    if formats.own:
        data.setData(OWN, QByteArray(formats.own))
    return data


def from_mime(data: QMimeData | None) -> ClipFormats:
    """Return what a clipboard holds of the formats we read."""
    if data is None:
        return ClipFormats()
    own = bytes(data.data(OWN).data()) if data.hasFormat(OWN) else b""
    html = data.html() if data.hasHtml() else ""
    return ClipFormats(data.text() if data.hasText() else "", html, own)
