"""What the register shows while nobody is entered: what belongs here, and the first steps."""

from PySide6.QtCore import QRectF, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from evalapp.ui.common.buttons import primary, second
from evalapp.ui.common.chip import IconLabel
from evalapp.ui.common.icons import paint_icon
from evalapp.ui.common.text_label import text_label
from evalapp.ui.common.theme import Type, color, font

BADGE = 23
TEXT_WIDTH, STEPS_WIDTH = 450, 380


class FirstSteps(QWidget):
    """Left-aligned explanation with the two ways in; the steps in a box beside it."""

    import_asked = Signal()
    add_asked = Signal()

    def __init__(self, *, may_edit: bool) -> None:
        super().__init__()
        self.setObjectName("page")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        row = QHBoxLayout(self)
        row.setContentsMargins(20, 24, 20, 24)
        row.addStretch(2)
        row.addWidget(self._explanation(may_edit=may_edit), 0, Qt.AlignmentFlag.AlignVCenter)
        row.addSpacing(48)
        row.addStretch(1)
        if may_edit:
            row.addWidget(self._steps(), 0, Qt.AlignmentFlag.AlignVCenter)
        row.addStretch(2)

    def _explanation(self, *, may_edit: bool) -> QWidget:
        part = QWidget()
        part.setFixedWidth(TEXT_WIDTH)
        column = QVBoxLayout(part)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        column.addWidget(IconLabel("officials", "text3", 32))
        column.addSpacing(10)
        column.addWidget(text_label(self.tr("Nobody is here yet"), "heading"))
        words = self.tr(
            "This list holds deputy ministers and deputy akims. The quickest way is to import the Excel "
            "list you have: the program recognises its columns, you check them."
        )
        column.addWidget(text_label(words, "secondary", wraps=True))
        if may_edit:
            column.addSpacing(14)
            column.addLayout(self._buttons())
        return part

    def _buttons(self) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setSpacing(8)
        bring = primary(self.tr("Import from Excel"), "import")
        bring.setObjectName("first_import")
        bring.clicked.connect(self.import_asked)
        add = second(self.tr("Add by hand"), "add")
        add.setObjectName("first_add")
        add.clicked.connect(self.add_asked)
        row.addWidget(bring)
        row.addWidget(add)
        row.addStretch(1)
        return row

    def _steps(self) -> QFrame:
        box = QFrame()
        box.setObjectName("panel")
        box.setFixedWidth(STEPS_WIDTH)
        column = QVBoxLayout(box)
        column.setContentsMargins(24, 18, 24, 22)
        column.setSpacing(0)
        column.addWidget(text_label(self.tr("First steps"), "strong"))
        column.addSpacing(14)
        steps = [
            (self.tr("Workspace is ready"), self.tr("Keep the recovery key in a safe")),
            (self.tr("Enter the officials"), self.tr("Ministries and regions are in place")),
            (self.tr("Launch a campaign"), self.tr("Roles, weights, as-of date")),
            (self.tr("Release the results"), self.tr("Workbook for the commission")),
        ]
        for place, (title, detail) in enumerate(steps):
            column.addWidget(_Step(place, title, detail, is_last=place == len(steps) - 1))
        return box


class _Step(QWidget):
    """A numbered step: the first is done, the second is due."""

    def __init__(self, place: int, title: str, detail: str, *, is_last: bool) -> None:
        super().__init__()
        self._place, self._is_last = place, is_last
        column = QVBoxLayout(self)
        column.setContentsMargins(BADGE + 13, 0, 0, 0 if is_last else 16)
        column.setSpacing(2)
        column.addWidget(text_label(title, "strong" if place <= 1 else "medium"))
        column.addWidget(text_label(detail, "small", wraps=True))

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        badge = QRectF(0.5, 1.5, BADGE - 1, BADGE - 1)
        if not self._is_last:
            painter.fillRect(QRectF(BADGE / 2 - 0.5, BADGE + 5, 1, self.height() - BADGE - 7), color("line2"))
        grounds = {0: "good_tint", 1: "accent"}
        ground = grounds.get(self._place, "surface")
        edge = color("line2") if ground == "surface" else color(ground)
        painter.setPen(QPen(edge, 1))
        painter.setBrush(color(ground))
        painter.drawEllipse(badge)
        if self._place == 0:
            paint_icon(painter, badge.adjusted(5, 5, -5, -5), "met", color("good"))
        else:
            painter.setPen(Qt.GlobalColor.white if self._place == 1 else color("text2"))
            painter.setFont(font(Type.SMALL_STRONG))
            painter.drawText(badge, Qt.AlignmentFlag.AlignCenter, str(self._place + 1))
        painter.end()
