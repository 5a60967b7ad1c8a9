"""The list of a stage in the words of a document."""

from collections.abc import Sequence
from decimal import Decimal

from sqlmodel import Session

from evalapp.domain.cut import CutGroup
from evalapp.domain.language import Trilingual
from evalapp.domain.numbers import exact_text
from evalapp.domain.stage import CutKind, StageOutcomeKind
from evalapp.entities.selection import Stage
from evalapp.exchange.document_words import Words
from evalapp.exchange.stage_list_xlsx import StageLine, StageListValues
from evalapp.services.cut_comparison import Outcomes
from evalapp.services.cut_records import line_of
from evalapp.services.stage_cuts import preview_of
from evalapp.services.stage_people import cut_in_force, stage_of
from evalapp.services.stage_words import cut_rule_words
from evalapp.services.stages import StagePerson, StageRow, people_at, row_of

Groups = Sequence[tuple[Trilingual | None, CutGroup]]


def stage_lines(
    session: Session,
    stage_id: int,
    words: Words,
    *,
    order: Sequence[int] | None = None,
    shown_filter: str = "",
) -> StageListValues:
    """Everybody at a stage with what the cut in force, or else the proposed one, says.

    ``order``: application ids as the screen shows them, None = all by number. Raises NotFound.
    """
    stage = stage_of(session, stage_id)
    row, people = row_of(session, stage), people_at(session, stage)
    outcomes, notes = _cut_of(session, stage, row, people, words)
    if shown_filter:
        notes.append(words.text("document.filter", text=shown_filter))
    by_id = {one.id: one for one in people}
    shown = people if order is None else [by_id[number] for number in order if number in by_id]
    title = words.each(lambda one: one.text("stage.list_title", stage=row.title.pick(one.first)))
    return StageListValues(
        title=title,
        stage=words.pick(row.title),
        notes=tuple(notes),
        lines=[_line(one, outcomes, words) for one in shown],
    )


def _cut_of(
    session: Session, stage: Stage, row: StageRow, people: Sequence[StagePerson], words: Words
) -> tuple[Outcomes, list[str]]:
    """What the cut says of each, and the sentences above the list."""
    cut = cut_in_force(session, row.id)
    notes = [
        words.text(
            "stage.list_counts" if cut else "stage.list_counts_open",
            part=row.taking_part,
            scored=row.scored,
            absent=row.absent,
            missing=row.missing,
            passed=row.passed,
        )
    ]
    outcomes: Outcomes = {one.id: (one.outcome, one.at_border) for one in people if one.outcome is not None}
    rule = row.rule
    groups: Groups = ()
    if cut is not None:
        line = line_of(session, cut)
        rule, groups = line.rule, line.groups
        notes.append(
            words.each(
                lambda one: one.text(
                    "stage.list_cut",
                    number=line.number,
                    day=one.day(line.applied_at.astimezone().date()),
                    account=line.account,
                    minutes=line.minutes or one.text("stage.no_minutes"),
                )
            )
        )
    elif row.rule.kind is not CutKind.NONE:
        found = preview_of(session, stage)
        outcomes, groups = found.outcomes, tuple((one.name, one.figures) for one in found.groups)
        notes.append(words.text("stage.list_proposed"))
    key = "stage.list_no_rule" if rule.kind is CutKind.NONE else "stage.list_rule"
    rule_words = words.each(lambda one: one.text(key, rule=cut_rule_words(one.first, rule)))
    notes.insert(1, rule_words)
    notes += [_group_words(words, name, group) for name, group in groups if len(groups) > 1]
    return outcomes, notes


def _group_words(words: Words, name: Trilingual | None, group: CutGroup) -> str:
    def said(one: Words) -> str:
        direction = name.pick(one.first) if name else one.text("stage.direction_unknown")
        border = "–" if group.border is None else exact_text(group.border, one.first)
        return one.text(
            "stage.list_group",
            direction=direction,
            sat=group.sat,
            border=border,
            passed=group.passed,
            tied=group.tied,
        )

    return words.each(said)


def _line(one: StagePerson, outcomes: Outcomes, words: Words) -> StageLine:
    outcome, at_border = outcomes.get(one.id, (None, False))
    return StageLine(
        number=one.number,
        full_name=one.full_name,
        direction=words.pick(one.direction) if one.direction else one.direction_text,
        score=_score(one, words),
        outcome=_outcome_words(words, outcome),
        at_border=words.text("stage.yes") if at_border else "",
        source=words.text(f"stage.source_{one.source.value}") if one.source else "",
    )


def _score(one: StagePerson, words: Words) -> Decimal | str | None:
    if one.mark is None:
        return None
    return words.term("absent_from_stage") if one.mark.score is None else one.mark.score


def _outcome_words(words: Words, outcome: StageOutcomeKind | None) -> str:
    return words.text(f"stage.outcome_{outcome.value}") if outcome else ""
