"""Labels in the styles of the type scale, lines, key caps."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QSizePolicy, QWidget


def text_label(text: str = "", role: str = "body", *, wraps: bool = False) -> QLabel:
    """A label; ``role`` is one of title, heading, count, strong, medium, body, secondary, small,
    small_strong, hint, tiny, good, warn, bad (see app.qss)."""
    made = QLabel(text)
    made.setTextFormat(Qt.TextFormat.PlainText)
    made.setProperty("role", role)
    made.setWordWrap(wraps)
    if wraps:
        made.setMinimumWidth(1)
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        made.setSizePolicy(policy)
    return made


def line(*, vertical: bool = False) -> QFrame:
    """A single line of one pixel between parts."""
    made = QFrame()
    made.setObjectName("line")
    if vertical:
        made.setFixedWidth(1)
    else:
        made.setFixedHeight(1)
    return made


def key_hint(text: str, *keys: str) -> QWidget:
    """Key caps and what they do: ``[Ctrl] [Enter] finish``."""
    made = QWidget()
    row = QHBoxLayout(made)
    row.setContentsMargins(0, 0, 0, 0)
    row.setSpacing(4)
    for key in keys:
        cap = QLabel(key)
        cap.setObjectName("keyCap")
        cap.setAlignment(Qt.AlignmentFlag.AlignCenter)
        cap.setFixedHeight(20)
        cap.setMinimumWidth(20)
        row.addWidget(cap)
    row.addSpacing(4)
    row.addWidget(text_label(text, "small"))
    return made
