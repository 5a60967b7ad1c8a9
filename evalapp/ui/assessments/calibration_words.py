"""What the calibration board says of an official, for cards, tooltips and screen readers alike."""

from PySide6.QtCore import QCoreApplication

from evalapp.domain.reference import OrganizationKind
from evalapp.domain.scores import Gate
from evalapp.services.calibration_board import TOTAL, Board, BoardRow
from evalapp.ui.assessments.result_cells import picked
from evalapp.ui.common.formats import number, percent
from evalapp.ui.common.messages import said
from evalapp.ui.common.translation import interface_language

translate = QCoreApplication.translate


def block_name(board: Board, block: str) -> str:
    """The block's own name, or the word for the total."""
    if block == TOTAL:
        return translate("Calibration", "Total")
    return board.blocks[block].pick(interface_language())


def level_name(board: Board, level: int | None) -> str:
    """The name of a level of the scale; of those without one, that they have none."""
    if level is None:
        return translate("Calibration", "No level")
    found = board.levels.get(level)
    return str(level) if found is None else found.pick(interface_language())


def body_of(row: BoardRow) -> str:
    """The body of the official's post."""
    return picked(row.official.body, interface_language())


def short_body(row: BoardRow) -> str:
    """The body where room is short: without the word that is common to all, ``Атырауская``, ``М-во …``."""
    name = body_of(row)
    match row.official.kind:
        case OrganizationKind.AKIMAT:
            return name.removesuffix(said("calibration.region_word")).strip()
        case OrganizationKind.MINISTRY:
            return name.replace(said("calibration.ministry_word"), said("calibration.ministry_short"))
        case _:
            return name


def why_no_level(row: BoardRow, block: str) -> str:
    """Short: coverage, no form, or no total."""
    if not any(summary.raters for summary in row.score.roles.values()):
        return translate("Calibration", "no forms")
    if block != TOTAL:
        share = percent(row.score.coverage.get(block))
        return translate("Calibration", "coverage {share}").format(share=share)
    return translate("Calibration", "no total")


def reasons_of(row: BoardRow) -> str:
    """Why something was not computed, in whole sentences."""
    return " ".join(said(f"reason.{reason.value}") for reason in row.score.reasons)


def was_level(board: Board, row: BoardRow, block: str) -> str:
    """``was 3`` on a card whose level is not the computed one, ``set`` where only the score differs."""
    if not board.is_changed(row, block):
        return ""
    before, now = board.computed_level(row, block), board.level(row, block)
    if before is None:
        return translate("Calibration", "was without level")
    if before == now:
        return translate("Calibration", "set")
    return translate("Calibration", "was {level}").format(level=before)


def row_text(board: Board, row: BoardRow, block: str) -> str:
    """Everything a card shows, as sentences."""
    lines = [", ".join(filter(None, (row.official.full_name, body_of(row))))]
    lines.append(_score_text(board, row, block))
    if row.shown is not None and row.shown.reason:
        lines.append(translate("Calibration", "Reason: {reason}").format(reason=row.shown.reason))
    if row.proposed is not None:
        lines.append(translate("Calibration", "Proposed, not recorded yet."))
    elif row.recorded is not None:
        lines.append(translate("Calibration", "Recorded by the commission."))
    if row.is_discussed:
        lines.append(translate("Calibration", "Discussed."))
    if row.score.gate is not Gate.CLEAR:
        lines.append(translate("Calibration", "Integrity below its limit or not scored."))
    if row.has_examples:
        lines.append(translate("Calibration", "Raters gave examples."))
    return "\n".join(lines)


def _score_text(board: Board, row: BoardRow, block: str) -> str:
    computed, calibrated = row.computed(block), row.calibrated(block)
    level = level_name(board, board.level(row, block))
    if calibrated is not None:
        return translate("Calibration", "{block}: calibrated {value}, computed {computed}, {level}").format(
            block=block_name(board, block), value=number(calibrated), computed=number(computed), level=level
        )
    if computed is None:
        return translate("Calibration", "{block}: not scored, {why}").format(
            block=block_name(board, block), why=why_no_level(row, block)
        )
    return translate("Calibration", "{block}: {value}, {level}").format(
        block=block_name(board, block), value=number(computed), level=level
    )
