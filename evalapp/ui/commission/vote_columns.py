"""Columns of the table of votes: the item, a narrow one for each seat, three for numbers, the outcome."""

from collections.abc import Callable, Sequence
from functools import partial
from typing import Any

from PySide6.QtCore import QCoreApplication, QModelIndex, QPersistentModelIndex, QRect, QRectF, Qt
from PySide6.QtGui import QPainter

from evalapp.domain.vote import VoteChoice
from evalapp.services.vote_sheet import SeatColumn
from evalapp.ui.commission.vote_rows import CellKind, SeatCell, VoteRow
from evalapp.ui.common.delegates import ChipDelegate, RowDelegate
from evalapp.ui.common.icons import paint_icon, prepare
from evalapp.ui.common.labels import label
from evalapp.ui.common.table_model import Column, ValueRole
from evalapp.ui.common.theme import Type, color, font

translate = QCoreApplication.translate
Index = QModelIndex | QPersistentModelIndex

NUMBER, NAME, OUTCOME = "number", "name", "outcome"
COUNTS = ("for", "against", "abstained")
SEAT = "seat:"
"""Column keys of seats: ``seat:<id of the member whose seat it is>``."""
_SEAT_WIDTH = 42
_MARK = 16
_MARKS: dict[VoteChoice, tuple[str, str]] = {
    VoteChoice.FOR: ("met", "accent_text"),
    VoteChoice.AGAINST: ("not_met", "text"),
    VoteChoice.ABSTAINED: ("abstained", "text2"),
    VoteChoice.RECUSED: ("recused", "text2"),
}
_LETTERS_OF_NAME = 3


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
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        place = QRectF(0, 0, _MARK, _MARK)
        place.moveCenter(QRectF(rect).center())
        if cell.kind is CellKind.CONTRADICTING:
            paint_icon(painter, place, "bad", color("bad"))
        elif cell.choice is not None:
            meaning, tint = _MARKS[cell.choice]
            paint_icon(painter, place, meaning, color(tint))
        else:
            painter.setFont(font(Type.BODY))
            painter.setPen(color("text3"))
            painter.drawText(rect, Qt.AlignmentFlag.AlignCenter, _sign(cell))


def columns(
    seats: Sequence[SeatColumn], *, with_counts: bool, outcome: str, tip: Callable[[VoteRow], str]
) -> list[Column]:
    """The columns; their order is that of the seats, rows keep the order of the agenda.

    :param with_counts: numbers may be typed; otherwise they are only shown.
    """
    names = short_names(seats)
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


def short_names(seats: Sequence[SeatColumn]) -> dict[int, str]:
    """{seat: a few letters of the surname}, longer where two begin alike."""
    surnames = {seat.place.seat_id: seat.name.split(" ")[0] for seat in seats}
    found: dict[int, str] = {}
    for seat_id, surname in surnames.items():
        others = {one for number, one in surnames.items() if number != seat_id}
        length = _LETTERS_OF_NAME
        while length < len(surname) and any(one[:length] == surname[:length] for one in others):
            length += 1
        found[seat_id] = surname[: min(length, _LETTERS_OF_NAME + 2)]
    return found


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


def _sign(cell: SeatCell) -> str:
    if cell.kind is CellKind.OPEN:
        return "·"
    return "≠" if cell.kind is CellKind.MIXED else "–"
