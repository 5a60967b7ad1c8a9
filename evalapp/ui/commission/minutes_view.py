"""Minutes as a sheet to read: the same blocks as on paper, as plain text in the window's own type."""

from collections.abc import Sequence

from PySide6.QtCore import Slot
from PySide6.QtGui import (
    QColor,
    QFont,
    QResizeEvent,
    QTextBlockFormat,
    QTextCharFormat,
    QTextCursor,
    QTextLength,
    QTextTableFormat,
)
from PySide6.QtWidgets import QFrame, QTextBrowser, QTextEdit

from evalapp.exchange.minutes_parts import Block, Grid, Heading, Line, Pairs, Said, Signatures
from evalapp.ui.common.theme import Theme, color, scaled

_WIDEST = 860
_MARGIN = 16


class MinutesView(QTextBrowser):
    """Shows composed minutes; nothing in them is read as markup."""

    def __init__(self, theme: Theme, name: str) -> None:
        super().__init__()
        self.setObjectName("minutes_view")
        self.setAccessibleName(name)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setOpenLinks(False)
        self.document().setDocumentMargin(scaled(_MARGIN))
        self.setLineWrapMode(QTextEdit.LineWrapMode.FixedPixelWidth)
        self._blocks: tuple[Block, ...] = ()
        theme.changed.connect(self._show)

    def show_blocks(self, blocks: tuple[Block, ...]) -> None:
        """Show these minutes; the place of reading stays where it is when they only changed."""
        at = self.verticalScrollBar().value()
        self._blocks = blocks
        self._show()
        self.verticalScrollBar().setValue(at)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Lines end where they can still be read, however wide the window is."""
        super().resizeEvent(event)
        self.setLineWrapColumnOrWidth(min(self.viewport().width(), scaled(_WIDEST)))

    @Slot()
    def _show(self) -> None:
        document = self.document()
        document.clear()
        pen = _Pen(QTextCursor(document))
        for block in self._blocks:
            pen.write(block)
        self.moveCursor(QTextCursor.MoveOperation.Start)


class _Pen:
    """Writes blocks one below the other."""

    def __init__(self, cursor: QTextCursor) -> None:
        self._cursor = cursor
        self._is_begun = False

    def write(self, block: Block) -> None:
        match block:
            case Heading():
                self._paragraph(above=18 if block.is_title else 14)
                self._say(block.words, is_bold=True, larger=4 if block.is_title else 0)
            case Line():
                self._paragraph(above=4)
                self._say(block.words, is_bold=block.is_bold)
            case Said():
                self._paragraph(above=6)
                if block.lead:
                    self._say(f"{block.lead}: ", is_bold=True)
                self._say(block.words)
            case Pairs():
                for name, value in block.pairs:
                    self._paragraph(above=3)
                    self._say(f"{name}: ", is_quiet=True)
                    self._say(value)
            case Grid():
                self._table((block.headers, *block.rows), block.shares, has_head=True)
            case Signatures():
                rows = tuple((role, "_" * 20, name) for role, name in block.lines)
                self._table(rows, (40, 25, 35), has_head=False)
                if block.note:
                    self._paragraph(above=6)
                    self._say(block.note, is_quiet=True)

    def _paragraph(self, *, above: int) -> None:
        look = QTextBlockFormat()
        look.setTopMargin(scaled(above))
        if self._is_begun:
            self._cursor.insertBlock(look)
        else:
            self._cursor.setBlockFormat(look)
        self._is_begun = True

    def _say(self, words: str, *, is_bold: bool = False, is_quiet: bool = False, larger: int = 0) -> None:
        look = QTextCharFormat()
        look.setForeground(QColor(color("text2" if is_quiet else "text")))
        look.setFontWeight(QFont.Weight.DemiBold if is_bold else QFont.Weight.Normal)
        if larger:
            size = self._cursor.document().defaultFont().pointSizeF()
            look.setFontPointSize(size + larger)
        # A line separator stays within the paragraph.
        self._cursor.insertText(words.replace("\n", "\N{LINE SEPARATOR}"), look)

    def _table(self, rows: Sequence[Sequence[str]], shares: Sequence[float], *, has_head: bool) -> None:
        if not rows:
            return
        look = QTextTableFormat()
        look.setBorder(0)
        look.setCellPadding(scaled(3))
        look.setTopMargin(scaled(6))
        look.setWidth(QTextLength(QTextLength.Type.PercentageLength, 100))
        kind = QTextLength.Type.PercentageLength
        look.setColumnWidthConstraints([QTextLength(kind, share) for share in shares])
        table = self._cursor.insertTable(len(rows), len(shares), look)
        for row, texts in enumerate(rows):
            for column, words in enumerate(texts):
                self._cursor = table.cellAt(row, column).firstCursorPosition()
                self._say(words, is_bold=has_head and row == 0)
        self._cursor = QTextCursor(table.document())
        self._cursor.movePosition(QTextCursor.MoveOperation.End)
        self._is_begun = True
