"""Calibration in the demonstration: a recorded session of a commission, and the next one at work."""

from collections.abc import Callable
from datetime import datetime, timedelta

from sqlalchemy import select
from sqlmodel import Session, col

from evalapp.domain.access import Actor
from evalapp.domain.calibration import proposed_score
from evalapp.entities.assessment import Campaign, Release
from evalapp.services.calibration_board import Board, BoardRow
from evalapp.services.calibrations import CalibrationService, SessionFields
from evalapp.storage.database import Database

_BLOCK = "professional"
_COMMISSION = "Кадровая комиссия (учебная)"
_MINUTES = "№ 3-у"
_AFTER_RELEASE = timedelta(days=14)
_REASONS = (
    "Учебный пример: результат по двум паводкам подтвердили руководитель и эксперт одними и теми же фактами.",
    "Оқу мысалы: тапсырмалардың мерзімі бір тоқсан бойы бұзылды, талқылауда расталды.",
    "Учебный пример: новые обязанности приняты недавно, прежний участок закрыт без замечаний.",
)
_NEAR = 0.12
"""How close below a border a score lies whose level the commission raises."""


def add_calibrations(db: Database, actor: Actor) -> None:
    """On the newest released campaign: two officials set and two discussed, recorded; one more proposed."""
    with db.reading() as session:
        found = _newest(session)
    if found is None:
        return
    campaign_id, number, released_at = found
    decided_at = released_at + _AFTER_RELEASE
    service = CalibrationService(db, actor, clock=_clock_at(decided_at))
    board = service.board(campaign_id)
    raised = _just_below(board)
    for row, reason in zip(raised[:2], _REASONS, strict=False):
        _raise(service, board, row, reason, number)
    for row in raised[3:5]:
        service.discuss(campaign_id, row.id, True, release_number=number)
    if raised:
        fields = SessionFields(_COMMISSION, _MINUTES, decided_at.astimezone().date())
        service.record(campaign_id, fields, release_number=number)
    later = CalibrationService(db, actor, clock=_clock_at(decided_at + timedelta(days=7)))
    for row in raised[2:3]:
        _raise(later, board, row, _REASONS[2], number)


def _newest(session: Session) -> tuple[int, int, datetime] | None:
    found = session.execute(
        select(col(Campaign.id), col(Release.number), col(Release.at))
        .join(Release, col(Release.campaign_id) == col(Campaign.id))
        .order_by(col(Campaign.as_of).desc(), col(Release.number).desc())
        .limit(1)
    ).first()
    return None if found is None else (found[0], found[1], found[2])


def _just_below(board: Board) -> list[BoardRow]:
    """Officials whose score lies closest below the next level, the closest first."""
    borders = [rule.border for rule in board.rules.levels]

    def gap(row: BoardRow) -> float:
        score = row.computed(_BLOCK)
        above = [border - score for border in borders if score is not None and border > score]
        return min(above, default=9.0)

    return sorted((row for row in board.rows if gap(row) < _NEAR), key=lambda row: (gap(row), row.id))


def _raise(service: CalibrationService, board: Board, row: BoardRow, reason: str, number: int) -> None:
    level = (board.computed_level(row, _BLOCK) or board.rules.lowest) + 1
    score = proposed_score(board.rules, row.computed(_BLOCK), level)
    service.propose(board.campaign_id, row.id, _BLOCK, score, reason, release_number=number)


def _clock_at(moment: datetime) -> Callable[[], datetime]:
    return lambda: moment
