"""From objections to the lines of their workbooks."""

from collections.abc import Sequence

from evalapp.domain.objection import ObjectionState
from evalapp.exchange.document_words import Words
from evalapp.exchange.objections_xlsx import ObjectionLine
from evalapp.services.objection_rows import AnyObjection
from evalapp.services.objection_targets import ResultTarget
from evalapp.services.objection_words import about_words, effect_words, place_words


def objection_lines(
    found: Sequence[AnyObjection], words: Words, *, order: Sequence[int] | None = None
) -> list[ObjectionLine]:
    """Objections in words. ``order``: ids as the screen shows them; None = all as they come."""
    rows = {row.id: row for row in found}
    wanted = list(rows) if order is None else [number for number in order if number in rows]
    return [_line(rows[number], words) for number in wanted]


def _line(row: AnyObjection, words: Words) -> ObjectionLine:
    state = words.text(f"objection.state_{row.state.value}")
    if row.days_over:
        state += f" ({words.text('objection.days_over', count=row.days_over)})"
    result = row.target if isinstance(row.target, ResultTarget) else None
    return ObjectionLine(
        full_name=row.full_name,
        post=words.pick(result.post) if result and result.post else "",
        body=words.pick(result.body) if result and result.body else "",
        about=about_words(words, row),
        place=place_words(words, row),
        version=result.release_number if result else None,
        shown_on=result.shown_on if result else None,
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
        effect=effect_words(words, row),
    )
