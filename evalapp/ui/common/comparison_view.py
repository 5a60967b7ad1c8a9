"""Two or three people side by side: a column for each, the same lines for all."""

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QPainter
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QLabel, QVBoxLayout, QWidget

from evalapp.domain.side_by_side import SideBySide, SideCell, SideLine, SidePerson, SideSection
from evalapp.exchange.document_words import Words
from evalapp.ui.common.buttons import link
from evalapp.ui.common.fit_look import fit_look
from evalapp.ui.common.formats import day, number
from evalapp.ui.common.glyph import Glyph
from evalapp.ui.common.mark_widgets import PaintedMark
from evalapp.ui.common.marks import scale_lines
from evalapp.ui.common.marks_plot import PlotRow, paint_plot_marks, plot_row_text
from evalapp.ui.common.messages import said
from evalapp.ui.common.page_head import PageHead
from evalapp.ui.common.photo import Photo
from evalapp.ui.common.side_panel import scrolled
from evalapp.ui.common.text_label import line, text_label
from evalapp.ui.common.theme import colors, scaled

LABELS = 168
NUMBER = 40
SIDE = 20


class ScoreBand(PaintedMark):
    """One figure with its interval and target on the scale 1–5."""

    def __init__(self, row: PlotRow) -> None:
        super().__init__()
        self._row = row
        self.setAccessibleName(row.label)
        self._say(plot_row_text(row))

    def sizeHint(self) -> QSize:
        return QSize(scaled(180), scaled(20))

    def minimumSizeHint(self) -> QSize:
        return QSize(scaled(80), scaled(20))

    def _paint(self, painter: QPainter, rect: QRectF) -> None:
        band = rect.adjusted(6, 0, -6, 0)
        scale_lines(painter, band, colors())
        paint_plot_marks(painter, band, self._row, colors(), ground=colors().surface)


class ComparisonView(QWidget):
    """Shows people side by side; Esc and the arrow say ``closed``."""

    closed = Signal()
    person_asked = Signal(object)
    """A SidePerson whose card shall open."""

    def __init__(self, words: Words, *, exports: QWidget | None = None) -> None:
        super().__init__()
        self.setObjectName("page")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.shown: SideBySide | None = None
        self._words = words
        self.head = PageHead(said("fit.compared"))
        self.head.add_back(self.closed.emit)
        if exports is not None:
            self.head.add_actions(exports)
        self._people = QWidget()
        self._body = QVBoxLayout()
        self._body.setContentsMargins(SIDE, 4, SIDE, SIDE)
        self._body.setSpacing(0)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.head)
        self._area = scrolled(self._body)
        # Always there, so that the columns below keep their places under the names.
        self._area.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOn)
        self._holder = QVBoxLayout()
        column.addLayout(self._holder)
        column.addWidget(line())
        column.addWidget(self._area, 1)

    def show_people(self, found: SideBySide) -> None:
        """Show people; what was shown before goes."""
        self.shown = found
        behind = " · ".join(filter(None, (found.post, said("fit.as_of", day=day(found.as_of)))))
        self.head.set_title(said("fit.compared"), behind)
        self._people.hide()
        self._people.deleteLater()
        self._people = self._heads(found.people)
        self._holder.addWidget(self._people)
        inner = QWidget()
        inner.setObjectName("scrolled")
        self._body = QVBoxLayout(inner)
        self._body.setContentsMargins(SIDE, 4, SIDE, SIDE)
        self._body.setSpacing(0)
        for section in found.sections:
            self._body.addWidget(self._section(section, len(found.people)))
        self._body.addStretch(1)
        self._area.setWidget(inner)
        self.setFocus(Qt.FocusReason.OtherFocusReason)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.closed.emit()
        else:
            super().keyPressEvent(event)

    def _heads(self, people: tuple[SidePerson, ...]) -> QWidget:
        holder = QWidget()
        grid = _grid(holder, len(people))
        bar = self._area.verticalScrollBar().sizeHint().width()
        grid.setContentsMargins(SIDE, 12, SIDE + bar, 12)
        grid.addWidget(QWidget(), 0, 0)  # an empty column would have no distance from the next
        for place, person in enumerate(people, start=1):
            grid.addWidget(self._person(person), 0, place, Qt.AlignmentFlag.AlignTop)
        return holder

    def _person(self, person: SidePerson) -> QWidget:
        holder = QWidget()
        row = QHBoxLayout(holder)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(10)
        row.addWidget(Photo(person.full_name, person.photo, round_size=40), 0, Qt.AlignmentFlag.AlignTop)
        texts = QVBoxLayout()
        texts.setSpacing(2)
        texts.addWidget(text_label(person.full_name, "heading", wraps=True))
        texts.addWidget(text_label(person.detail, "small", wraps=True))
        card = link(self.tr("Open card"))
        card.setObjectName("open_compared")
        card.setAccessibleName(self.tr("Open card: {name}").format(name=person.full_name))
        card.clicked.connect(lambda: self.person_asked.emit(person))
        texts.addWidget(card, 0, Qt.AlignmentFlag.AlignLeft)
        row.addLayout(texts, 1)
        return holder

    def _section(self, section: SideSection, people: int) -> QWidget:
        holder = QWidget()
        grid = _grid(holder, people)
        grid.setContentsMargins(0, 12, 0, 4)
        grid.addWidget(text_label(section.title, "strong"), 0, 0, 1, people + 1)
        at = 1
        if section.note:
            grid.addWidget(text_label(section.note, "hint", wraps=True), at, 0, 1, people + 1)
            at += 1
        for each in section.lines:
            grid.addWidget(line(), at, 0, 1, people + 1)
            self._put_line(grid, at + 1, each)
            at += 2
        return holder

    def _put_line(self, grid: QGridLayout, at: int, each: SideLine) -> None:
        label = text_label(each.label, "small", wraps=True)
        label.setContentsMargins(0, 5, 0, 5)
        grid.addWidget(label, at, 0, Qt.AlignmentFlag.AlignTop)
        for place, cell in enumerate(each.cells, start=1):
            grid.addWidget(self._cell(each.label, cell), at, place)

    def _cell(self, label: str, cell: SideCell) -> QWidget:
        if cell.score is not None:
            return _score(label, cell)
        words = _text(cell.text or "–", "body" if cell.text else "hint")
        if cell.status is None:
            return words
        look = fit_look(self._words, cell.status)
        holder = QWidget()
        row = QHBoxLayout(holder)
        row.setContentsMargins(0, 4, 0, 0)
        row.setSpacing(8)
        row.addWidget(Glyph(look), 0, Qt.AlignmentFlag.AlignTop)
        column = QVBoxLayout()
        column.setSpacing(0)
        column.addWidget(text_label(look.text, "medium"))
        column.addWidget(_text(cell.text, "small", top=0))
        column.addStretch(1)
        row.addLayout(column, 1)
        return holder


def _score(label: str, cell: SideCell) -> QWidget:
    assert cell.score is not None, "asked before"
    score = cell.score
    holder = QWidget()
    row = QHBoxLayout(holder)
    row.setContentsMargins(0, 3, 0, 3)
    row.setSpacing(6)
    figure = text_label(number(score.value), "warn" if score.is_below_target else "medium")
    figure.setFixedWidth(scaled(NUMBER))
    figure.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
    row.addWidget(figure)
    band = ScoreBand(PlotRow(label, score.value, score.low, score.high, score.target))
    band.setToolTip(cell.text)
    row.addWidget(band, 1)
    return holder


def _text(text: str, role: str, *, top: int = 5) -> QLabel:
    made = text_label(text, role, wraps=True)
    made.setContentsMargins(0, top, 0, 5)
    made.setAlignment(Qt.AlignmentFlag.AlignTop | Qt.AlignmentFlag.AlignLeft)
    made.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
    return made


def _grid(holder: QWidget, people: int) -> QGridLayout:
    """A column of labels, then one of equal width for each person."""
    grid = QGridLayout(holder)
    grid.setHorizontalSpacing(20)
    grid.setVerticalSpacing(0)
    grid.setColumnMinimumWidth(0, scaled(LABELS))
    for place in range(1, people + 1):
        grid.setColumnStretch(place, 1)
        grid.setColumnMinimumWidth(place, 1)
    return grid
