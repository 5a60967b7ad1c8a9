"""From the objections of a campaign to the lines of their workbook."""

from collections.abc import Sequence
from datetime import date

from sqlmodel import Session

from evalapp.domain.objection import ObjectionEffect, ObjectionOutcome, ObjectionState
from evalapp.exchange.document_words import Words
from evalapp.exchange.objections_xlsx import ObjectionLine
from evalapp.services.objection_rows import ObjectionRow, objection_rows


def objection_lines(
    session: Session, campaign_id: int, words: Words, *, today: date, order: Sequence[int] | None = None
) -> list[ObjectionLine]:
    """Objections of a campaign in words. ``order``: ids as the screen shows them; None = all."""
    rows = {row.id: row for row in objection_rows(session, today, campaign_id=campaign_id)}
    wanted = list(rows) if order is None else [number for number in order if number in rows]
    return [_line(rows[number], words) for number in wanted]


def _line(row: ObjectionRow, words: Words) -> ObjectionLine:
    state = words.text(f"objection.state_{row.state.value}")
    if row.days_over:
        state += f" ({words.text('objection.days_over', count=row.days_over)})"
    return ObjectionLine(
        full_name=row.full_name,
        post=words.pick(row.post) if row.post else "",
        body=words.pick(row.body) if row.body else "",
        version=row.release_number,
        shown_on=row.shown_on,
        received_on=row.received_on,
        due_on=row.due_on,
        state=state,
        is_overdue=row.state is ObjectionState.OVERDUE,
        days_over=row.days_over,
        before_shown=words.text("objection.before_shown") if row.before_shown else "",
        statement=row.statement,
        outcome=words.text(f"objection.outcome_{row.outcome.value}") if row.outcome else "",
        answer=row.answer,
        answered_on=row.answered_on,
        answered_by=row.answered_by,
        effect=_effect(row, words),
    )


def _effect(row: ObjectionRow, words: Words) -> str:
    if row.outcome in {None, ObjectionOutcome.WITHDRAWN}:
        return ""
    if row.effect_kind is ObjectionEffect.NEW_VERSION:
        return words.text("objection.effect_version", number=row.effect_release_number)
    return row.effect or words.text("objection.effect_none")
