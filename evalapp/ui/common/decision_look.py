"""How decisions read in the window: words, chips, votes in short; the words are those of documents."""

from evalapp.domain.decision import DecisionKind, DecisionResult, DecisionState, OutcomeKind
from evalapp.domain.decision_basis import Against, DecisionBasis, VoteSums
from evalapp.domain.decision_outcome import OutcomeState
from evalapp.exchange.decision_words import DecisionWords
from evalapp.services.agenda_rows import AgendaRow
from evalapp.services.agenda_words import place_text
from evalapp.services.decision_lines import DecisionLine
from evalapp.services.decision_rows import DecisionRow, OutcomeLine
from evalapp.ui.common.chip import ChipLook, Tone
from evalapp.ui.common.formats import day
from evalapp.ui.common.messages import said, term
from evalapp.ui.common.translation import interface_language


def decision_words() -> DecisionWords:
    """The words in the interface's language."""
    return DecisionWords(said, term)


def decided_text(row: DecisionRow) -> str:
    """What was decided, in a few words."""
    return decision_words().decided(row.result, row.kind, is_undoing=row.undoes_id is not None)


def decided_short(row: DecisionRow) -> str:
    """What was decided, in one or two words for narrow columns."""
    if row.kind is None and row.result is DecisionResult.ADOPTED:
        return said("decision.short_undoing" if row.undoes_id is not None else "decision.short_taken")
    return kind_short(row.kind) or said("decision.short_rejected")


def kind_short(kind: DecisionKind | None) -> str:
    """A kind of decision in one or two words, "" for none."""
    return "" if kind is None else said(f"decision.short_{kind.value}")


def where_text(row: DecisionRow) -> str:
    """Where a decision leads, in one line; "" when nowhere."""
    return row.place.words(interface_language())


def proposed_where_text(item: AgendaRow) -> str:
    """Where a question would lead, in one line; "" when nowhere."""
    return place_text((item.to_post, item.to_body), interface_language())


def state_chip(state: DecisionState) -> ChipLook:
    """Whether a decision is in force."""
    words = decision_words().state(state)
    if state is DecisionState.IN_FORCE:
        return ChipLook(words, Tone.GOOD, "met")
    return ChipLook(words, Tone.NEUTRAL, "undo" if state is DecisionState.UNDONE else "")


def against_text(codes: tuple[Against, ...]) -> str:
    """What a decision goes against, "" for nothing."""
    return "; ".join(decision_words().against(codes))


def against_chip(codes: tuple[Against, ...]) -> ChipLook | None:
    """The first of them, and how many more there are; None for nothing."""
    if not codes:
        return None
    first, *others = (said(f"decision.against_short_{code.value}") for code in codes)
    return ChipLook(f"{first} +{len(others)}" if others else first, Tone.WARN, "warn")


def majority_chip(basis: DecisionBasis) -> ChipLook | None:
    """Whether the majority was reached; None without a vote."""
    if basis.tally is None:
        return None
    votes = votes_short(basis.tally)
    if basis.majority is None:
        return ChipLook(f"{votes} · ?", Tone.NEUTRAL)
    if not basis.is_settled:
        words = said("tally.so_far", outcome=said("decision.yes" if basis.majority else "decision.no"))
        return ChipLook(f"{votes} · {words}", Tone.NEUTRAL, "clock")
    if basis.majority:
        return ChipLook(f"{votes} · {said('decision.yes')}", Tone.GOOD, "met")
    return ChipLook(f"{votes} · {said('decision.no')}", Tone.NEUTRAL, "not_met")


def votes_short(votes: VoteSums | None) -> str:
    """Votes for, against, abstained: "7 – 1 – 1"; "" without any."""
    if votes is None:
        return ""
    return said(
        "decision.votes_short", pro=votes.votes_for, contra=votes.votes_against, abstained=votes.abstained
    )


def line_chip(line: DecisionLine) -> ChipLook:
    """What was decided on an item, and whether it lacks its reason or its plan."""
    row = line.decision
    if row is None:
        return ChipLook(said("decision.undecided"), Tone.NEUTRAL)
    if line.lacks_reason:
        return ChipLook(decided_short(row), Tone.BAD, "bad")
    if line.lacks_plan:
        return ChipLook(decided_short(row), Tone.WARN, "warn")
    return ChipLook(decided_short(row), Tone.ACCENT, "met")


def outcome_text(outcome: OutcomeLine) -> str:
    """What became of the person, or when that is asked for."""
    if outcome.recorded_on is not None:
        return decision_words().outcome(outcome.kind)
    return said("decision.outcome_due", date=day(outcome.due_on))


def outcome_chip(outcome: OutcomeLine, *, is_short: bool = False) -> ChipLook:
    """An outcome as a chip: recorded, due, overdue, later."""
    tones = {OutcomeState.OVERDUE: (Tone.BAD, "timer"), OutcomeState.DUE: (Tone.WARN, "timer")}
    tone, icon = tones.get(outcome.state, (Tone.NEUTRAL, ""))
    words = outcome_text(outcome)
    if is_short and outcome.recorded_on is None:
        words = said("decision.outcome_by", date=day(outcome.due_on))
    return ChipLook(words, tone, icon)


def outcome_kind_text(kind: OutcomeKind) -> str:
    """What may become of somebody, for choices."""
    return decision_words().outcome(kind)


def meeting_text(row: DecisionRow) -> str:
    """The meeting of a decision: number and day."""
    return said("decision.meeting_of", number=row.meeting_number, date=day(row.held_on))


def order_text(row: DecisionRow) -> str:
    """The order by which a decision is carried out, "" when none is entered."""
    if not row.order_number:
        return ""
    if row.order_date is None:
        return said("decision.order_undated", number=row.order_number)
    return said("decision.order_of", number=row.order_number, date=day(row.order_date))
