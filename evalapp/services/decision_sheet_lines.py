"""Lines of the workbook of decisions: the register in the words of a document."""

from collections.abc import Sequence
from datetime import date

from sqlmodel import Session

from evalapp.domain.decision_basis import VoteSums
from evalapp.domain.decision_outcome import OutcomeState
from evalapp.domain.language import Trilingual
from evalapp.exchange.decision_words import DecisionWords
from evalapp.exchange.decisions_xlsx import DecisionSheet, DecisionSheetLine
from evalapp.exchange.document_words import Words
from evalapp.services.decision_rows import DecisionQuery, DecisionRow, OutcomeLine, decision_rows


def decision_sheet(
    session: Session,
    words: Words,
    *,
    today: date,
    order: Sequence[int] | None = None,
    query: DecisionQuery | None = None,
    shown_filter: str = "",
) -> DecisionSheet:
    """Decisions in words. ``order``: ids as on the screen; None = those of ``query``, newest first."""
    wanted = query or DecisionQuery()
    rows = decision_rows(session, DecisionQuery(ids=tuple(order)) if order is not None else wanted, today)
    if order is not None:
        places = {number: place for place, number in enumerate(order)}
        rows = tuple(sorted(rows, key=lambda row: places[row.id]))
    months = tuple(sorted({one.months for row in rows for one in row.outcomes}))
    lines = [_line(row, words, months, today) for row in rows]
    return DecisionSheet(lines, months, shown_filter)


def _line(row: DecisionRow, words: Words, months: Sequence[int], today: date) -> DecisionSheetLine:
    say = DecisionWords(words.text, words.term)
    basis = row.basis
    outcomes = {one.months: one for one in row.outcomes}
    reached = {True: "yes", False: "no", None: ""}[basis.majority] if basis.tally is not None else ""
    return DecisionSheetLine(
        name=words.pick(row.name),
        held=_place(words, basis.post, basis.body),
        decided=say.decided(row.result, row.kind, is_undoing=row.undoes_id is not None),
        proposed=words.text("decision.undoing") if row.undoes_id is not None else say.kind(row.proposed),
        answer=say.result(row.result, row.kind),
        where=_place(words, *row.place.parts),
        commission=words.pick(row.commission),
        held_on=row.held_on,
        meeting=row.meeting_number,
        minutes=row.minutes,
        level=basis.level,
        calibrated_level=basis.calibrated_level,
        total=basis.total,
        band=basis.band,
        gate=words.term(f"gate_{basis.gate}") if basis.gate else "",
        first_votes=_votes(words, basis.first_votes),
        votes=_votes(words, basis.tally),
        majority=words.text(f"decision.{reached}") if reached else "",
        against="; ".join(say.against(row.against)),
        reason=row.reason,
        plan=row.plan,
        order_number=row.order_number,
        order_date=row.order_date,
        effective_on=row.effective_on,
        state=say.state(row.state),
        carried_out=words.text(f"effect.standing_{row.standing.value}"),
        lacks_order=row.lacks_order,
        outcomes=tuple(_outcome(words, say, outcomes.get(number), today) for number in months),
    )


def _outcome(words: Words, say: DecisionWords, outcome: OutcomeLine | None, today: date) -> tuple[str, bool]:
    """What became of the person, or when that is asked for; and whether it is overdue."""
    if outcome is None:
        return "", False
    if outcome.recorded_on is not None:
        return "\n".join(part for part in (say.outcome(outcome.kind), outcome.note) if part), False
    if outcome.state is OutcomeState.OVERDUE:
        return words.text("decision.outcome_overdue", days=(today - outcome.due_on).days), True
    return words.text("decision.outcome_due", date=words.day(outcome.due_on)), False


def _place(words: Words, *parts: Trilingual | None) -> str:
    return ", ".join(words.pick(one) for one in parts if one is not None)


def _votes(words: Words, votes: VoteSums | None) -> str:
    if votes is None:
        return ""
    return words.text(
        "decision.votes_short", pro=votes.votes_for, contra=votes.votes_against, abstained=votes.abstained
    )
