"""Columns of the table of votes: the item, a narrow one for each seat, three for numbers, the outcome."""

from collections.abc import Callable, Sequence
from functools import partial
from typing import Any

from PySide6.QtCore import (
    QCoreApplication,
    QEvent,
    QModelIndex,
    QPersistentModelIndex,
    QPoint,
    QRect,
    QRectF,
    QSize,
    Qt,
)
from PySide6.QtGui import QHelpEvent, QPainter
from PySide6.QtWidgets import QToolTip

from evalapp.domain.sitting import SeatState
from evalapp.domain.vote import VoteChoice
from evalapp.services.vote_sheet import SeatColumn
from evalapp.ui.commission.vote_rows import CellKind, SeatCell, VoteRow
from evalapp.ui.common.delegates import PAD, ChipDelegate, RowDelegate, elided
from evalapp.ui.common.icons import paint_icon, prepare
from evalapp.ui.common.labels import label
from evalapp.ui.common.table_header import TableHeader
from evalapp.ui.common.table_model import Column, ValueRole
from evalapp.ui.common.theme import Type, color, font, scaled

translate = QCoreApplication.translate
Index = QModelIndex | QPersistentModelIndex

NUMBER, NAME, OUTCOME = "number", "name", "outcome"
COUNTS = ("for", "against", "abstained")
SEAT = "seat:"
"""Column keys of seats: ``seat:<id of the member whose seat it is>``."""
_SEAT_WIDTH = 40
_MARK = 16
_MARKS: dict[VoteChoice, tuple[str, str]] = {
    VoteChoice.FOR: ("met", "accent_text"),
    VoteChoice.AGAINST: ("not_met", "text"),
    VoteChoice.ABSTAINED: ("abstained", "text2"),
    VoteChoice.RECUSED: ("recused", "text2"),
}
_SIGNS = {CellKind.OPEN: "·", CellKind.MIXED: "≠"}
_HEADER_HEIGHT = 92


class SeatDelegate(RowDelegate):
    """A vote as a mark in the middle of its cell."""

    def __init__(self, parent: Any = None) -> None:
        super().__init__(parent)
        for meaning in ("bad", *(meaning for meaning, _ in _MARKS.values())):
            prepare(meaning)

    def paint_content(self, painter: QPainter, rect: QRect, index: Index) -> None:
        cell = index.data(ValueRole)
        if not isinstance(cell, SeatCell):
            return
        if cell.kind is CellKind.CLOSED:
            painter.fillRect(rect.adjusted(-PAD, 0, PAD, 0), color("press"))
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        place = QRectF(0, 0, _MARK, _MARK)
        place.moveCenter(QRectF(rect).center())
        if cell.kind is CellKind.CONTRADICTING:
            paint_icon(painter, place, "bad", color("bad"))
        elif cell.choice is not None:
            meaning, tint = _MARKS[cell.choice]
            paint_icon(painter, place, meaning, color(tint))
        elif cell.state is SeatState.RECUSED:
            paint_icon(painter, place, "recused", color("text2"))
        elif sign := _SIGNS.get(cell.kind):
            painter.setFont(font(Type.BODY))
            painter.setPen(color("text3"))
            painter.drawText(rect, Qt.AlignmentFlag.AlignCenter, sign)


class SeatHeader(TableHeader):
    """A header in which the names above the narrow columns of seats stand upright."""

    def sizeHint(self) -> QSize:
        return QSize(super().sizeHint().width(), scaled(_HEADER_HEIGHT))

    def paintSection(self, painter: QPainter, rect: QRect, section: int) -> None:
        column = self._columns()[section]
        if not column.key.startswith(SEAT):
            super().paintSection(painter, rect, section)
            return
        painter.save()
        painter.fillRect(rect, color("surface"))
        painter.fillRect(QRect(rect.left(), rect.bottom(), rect.width(), 1), color("line2"))
        painter.setFont(font(Type.SMALL_STRONG))
        painter.setPen(color("text2"))
        room = rect.height() - 2 * PAD
        painter.translate(QPoint(rect.left(), rect.bottom() - PAD))
        painter.rotate(-90)
        words = elided(column.title, Type.SMALL_STRONG, room)
        painter.drawText(QRect(0, 0, room, rect.width()), Qt.AlignmentFlag.AlignVCenter, words)
        painter.restore()

    def event(self, event: QEvent) -> bool:
        """The full name, role and post of a seat are its tooltip."""
        if isinstance(event, QHelpEvent) and event.type() == QEvent.Type.ToolTip:
            section = self.logicalIndexAt(event.pos())
            tips = self.property("tips") or {}
            QToolTip.showText(event.globalPos(), tips.get(section, ""), self)
            return True
        return super().event(event)


def columns(
    seats: Sequence[SeatColumn], *, with_counts: bool, outcome: str, tip: Callable[[VoteRow], str]
) -> list[Column]:
    """The columns; their order is that of the seats, rows keep the order of the agenda.

    :param with_counts: numbers may be typed; otherwise they are only shown.
    """
    names = surnames(seats)
    return [
        Column(NUMBER, translate("VoteColumns", "No."), lambda r: r.number, width=50, sortable=False),
        Column(
            NAME,
            translate("VoteColumns", "Item"),
            lambda r: r.title,
            detail=lambda r: r.detail,
            stretch=True,
            required=True,
            sortable=False,
        ),
        *(_seat(seat, names[seat.place.seat_id]) for seat in seats),
        *_counts(with_counts=with_counts),
        Column(
            OUTCOME,
            outcome,
            lambda r: r.look,
            delegate=ChipDelegate,
            tip=tip,
            width=140,
            required=True,
            sortable=False,
        ),
    ]


def surnames(seats: Sequence[SeatColumn]) -> dict[int, str]:
    """{seat: surname}; with the first letter of the given name where two are alike."""
    words = {seat.place.seat_id: seat.name.split(" ") for seat in seats}
    first = [parts[0] for parts in words.values()]
    return {
        number: f"{parts[0]} {parts[1][:1]}." if first.count(parts[0]) > 1 and len(parts) > 1 else parts[0]
        for number, parts in words.items()
    }


def seat_words(seat: SeatColumn) -> str:
    """Who sits in a seat, in full: name, role, whose seat it is, whether he presides."""
    lines = [seat.name, f"{label(seat.role)} · {seat.post}" if seat.post else label(seat.role)]
    if seat.place.is_substituted:
        lines.append(translate("VoteColumns", "Substitute, seat of {member}").format(member=seat.member_name))
    if seat.presides:
        lines.append(translate("VoteColumns", "Presides"))
    return "\n".join(lines)


def _seat(seat: SeatColumn, title: str) -> Column:
    seat_id = seat.place.seat_id
    return Column(
        f"{SEAT}{seat_id}",
        title,
        partial(_cell_of, seat_id),
        tip=partial(_tip_of, seat),
        width=_SEAT_WIDTH,
        required=True,
        searched=False,
        sortable=False,
        delegate=SeatDelegate,
    )


def _counts(*, with_counts: bool) -> list[Column]:
    choices = (VoteChoice.FOR, VoteChoice.AGAINST, VoteChoice.ABSTAINED)
    titles = (
        translate("VoteColumns", "For"),
        translate("VoteColumns", "Ag."),
        translate("VoteColumns", "Abst."),
    )
    return [
        Column(
            key,
            title,
            partial(_number_of, place),
            tip=partial(_count_tip, choice),
            width=54,
            right=True,
            strong=with_counts,
            required=True,
            searched=False,
            sortable=False,
        )
        for place, (key, title, choice) in enumerate(zip(COUNTS, titles, choices, strict=True))
    ]


def _cell_of(seat_id: int, row: VoteRow) -> SeatCell:
    return row.cells[seat_id]


def _tip_of(seat: SeatColumn, row: VoteRow) -> str:
    return f"{row.cells[seat.place.seat_id].words}\n{seat_words(seat)}"


def _number_of(place: int, row: VoteRow) -> int | None:
    return None if row.numbers is None else row.numbers[place]


def _count_tip(choice: VoteChoice, _row: VoteRow) -> str:
    return label(choice)
