"""The calibration board as a table: computed and set scores side by side, reason, discussed."""

from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtGui import QKeyEvent, QKeySequence, Qt

from evalapp.services.calibration_board import Board, BoardRow
from evalapp.ui.assessments.calibration_cards import interval_of
from evalapp.ui.assessments.calibration_words import body_of, level_name, reasons_of, row_text
from evalapp.ui.common.chip import ChipLook, Tone
from evalapp.ui.common.delegates import ChipDelegate, GlyphDelegate
from evalapp.ui.common.formats import day, number
from evalapp.ui.common.mark_delegates import IntervalDelegate, interval_header
from evalapp.ui.common.marks_interval import Interval
from evalapp.ui.common.messages import term
from evalapp.ui.common.table_model import Column
from evalapp.ui.common.table_view import RowView

translate = QCoreApplication.translate


@dataclass(frozen=True, slots=True)
class ListLine:
    """A row of the table: an official on the board, by one block."""

    board: Board
    row: BoardRow
    block: str

    @property
    def id(self) -> int:
        """Tells lines apart."""
        return self.row.id

    @property
    def interval(self) -> Interval | None:
        """The computed score with its interval."""
        value = self.row.computed(self.block)
        if value is None:
            return None
        return Interval(value, *interval_of(self.board, self.row, self.block))

    @property
    def state(self) -> ChipLook | None:
        """Whether the set score is proposed or recorded."""
        if self.row.proposed is not None:
            return ChipLook(translate("Calibration", "Proposed"), Tone.ACCENT)
        found = self.row.recorded
        if found is None or found.decided_on is None:
            return None
        return ChipLook(day(found.decided_on), Tone.NEUTRAL, "commission")


class CalibrationView(RowView):
    """The table; what is only proposed is not copied away from the board."""

    move_wanted = Signal(int)
    discuss_wanted = Signal(object)

    def copy(self) -> None:
        """Nothing: values on the board are not decided yet, recorded ones stand in the results."""

    def keyPressEvent(self, event: QKeyEvent) -> None:
        step = {Qt.Key.Key_Left: -1, Qt.Key.Key_Right: 1}.get(Qt.Key(event.key()))
        line = self.current_row()
        if step is not None and event.modifiers() & Qt.KeyboardModifier.AltModifier:
            self.move_wanted.emit(step)
        elif event.key() == Qt.Key.Key_Space and isinstance(line, ListLine):
            self.discuss_wanted.emit(line.row)
        elif not event.matches(QKeySequence.StandardKey.Copy):
            super().keyPressEvent(event)


def lines_of(board: Board, block: str, keeps: Callable[[BoardRow], bool]) -> list[ListLine]:
    """The rows of the table, by name."""
    return [ListLine(board, row, block) for row in board.rows if keeps(row)]


def list_columns() -> list[Column]:
    """The columns of the table."""
    return [
        Column(
            "official",
            term("official"),
            lambda x: x.row.official.full_name,
            detail=lambda x: body_of(x.row),
            tip=lambda x: row_text(x.board, x.row, x.block),
            hint=" ",
            stretch=True,
            required=True,
        ),
        Column(
            "computed",
            translate("Calibration", "Computed, 90 % interval"),
            lambda x: x.interval,
            text=lambda x: number(x.value),
            sort=lambda x: x.row.computed(x.block),
            tip=lambda x: reasons_of(x.row),
            hint=" ",
            width=172,
            delegate=IntervalDelegate,
            header_paint=interval_header,
            searched=False,
        ),
        Column(
            "computed_level",
            term("level"),
            lambda x: x.board.computed_level(x.row, x.block),
            tip=lambda x: level_name(x.board, x.board.computed_level(x.row, x.block)),
            right=True,
            hint=translate("Calibration", "computed"),
            width=96,
            searched=False,
        ),
        Column(
            "calibrated",
            translate("Calibration", "Set"),
            lambda x: x.row.calibrated(x.block),
            text=number,
            right=True,
            strong=True,
            hint=translate("Calibration", "score"),
            width=90,
            searched=False,
        ),
        Column(
            "calibrated_level",
            term("level"),
            _calibrated_level,
            tip=lambda x: level_name(x.board, x.board.level(x.row, x.block)),
            right=True,
            strong=True,
            hint=translate("Calibration", "set"),
            width=96,
            searched=False,
        ),
        Column(
            "reason",
            translate("Calibration", "Reason"),
            lambda x: x.row.shown.reason if x.row.shown else "",
            hint=" ",
            wraps=True,
            width=160,
        ),
        Column(
            "discussed",
            translate("Calibration", "Discussed"),
            lambda x: ChipLook(term("yes"), Tone.GOOD, "met") if x.row.is_discussed else None,
            hint=" ",
            width=96,
            delegate=GlyphDelegate,
            searched=False,
        ),
        Column(
            "state",
            translate("Calibration", "State"),
            lambda x: x.state,
            hint=" ",
            width=118,
            delegate=ChipDelegate,
            searched=False,
        ),
    ]


def _calibrated_level(line: ListLine) -> int | None:
    if line.row.calibrated(line.block) is None:
        return None
    return line.board.level(line.row, line.block)
