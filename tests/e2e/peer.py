"""Another program at the clipboard: it shows what it finds there, or offers something itself.

``read`` prints the clipboard's formats as one line of JSON; ``offer`` puts what standard input
says there, prints a line when it is there, and serves it until it is ended.
"""

import json
import sys

from PySide6.QtCore import QMimeData, QTimer
from PySide6.QtGui import QClipboard, QGuiApplication


def _read(clipboard: QClipboard) -> None:
    data = clipboard.mimeData()
    if not data.formats():
        return  # the owner has not answered yet
    print(json.dumps({"formats": data.formats(), "text": data.text(), "html": data.html()}))
    QGuiApplication.quit()


def _offer(clipboard: QClipboard) -> None:
    wanted = json.loads(sys.stdin.readline())
    data = QMimeData()
    data.setText(wanted["text"])
    if wanted["html"]:
        data.setHtml(wanted["html"])
    clipboard.setMimeData(data)
    print("there", flush=True)


if __name__ == "__main__":
    program = QGuiApplication(sys.argv)
    board = QGuiApplication.clipboard()
    if sys.argv[1] == "read":
        timer = QTimer()
        timer.timeout.connect(lambda: _read(board))
        timer.start(20)
    else:
        QTimer.singleShot(0, lambda: _offer(board))
    sys.exit(program.exec())
