"""What selections found about applicants: criteria, stage scores, places; one ranking for each intake."""

from collections import defaultdict
from collections.abc import Callable, Sequence
from typing import Any

from sqlmodel import Session

from evalapp.domain.eligibility import CriterionResult, Judgement, Status
from evalapp.domain.language import Language, Trilingual
from evalapp.domain.rule_set import Criterion, RuleSet
from evalapp.domain.stage import StageOutcomeKind
from evalapp.entities.reserve import Application
from evalapp.exchange.document_words import DocumentLanguage, Words
from evalapp.exchange.person_values import NOTHING, CriterionFact, SelectionFact, StageFact, same
from evalapp.services import criterion_words as said
from evalapp.services import screening
from evalapp.services.packet_people import (
    Applicants,
    StageMarks,
    decision_words,
    decisions_of_applications,
)
from evalapp.services.ranking import ranking_of
from evalapp.services.ranking_rows import Ranking, RankingRow


def selection_facts(session: Session, application_ids: Sequence[int]) -> dict[int, SelectionFact]:
    """What is known of these applications now, by number; unknown numbers are left out. Checks no rights."""
    people = Applicants(session, list(dict.fromkeys(application_ids)))
    by_intake: dict[int, list[int]] = defaultdict(list)
    for number, record in people.records.items():
        by_intake[record.intake_id].append(number)
    decisions = decisions_of_applications(session, list(people.records))
    found: dict[int, SelectionFact] = {}
    for intake_id, numbers in by_intake.items():
        ranking = ranking_of(session, intake_id)
        rules = screening.intake_rules(session, screening.intake_of(session, intake_id))
        marks = StageMarks(session, ranking, numbers)
        rows = {row.application_id: row for row in ranking.rows}
        for number in numbers:
            record, judgement = people.records[number], people.judgements[number]
            made = in_each(lambda own, n=number: [decision_words(one, own) for one in decisions.get(n, ())])  # type: ignore[misc]
            found[number] = _fact(
                record, judgement, ranking, rules, rows.get(number), _stages(marks, number), made
            )
    return found


def in_each(say: Callable[[Words], Sequence[str]]) -> tuple[Trilingual, ...]:
    """The texts that ``say`` gives in each language, put together."""
    kk, ru, en = (say(Words(DocumentLanguage(language.value))) for language in Language)
    return tuple(Trilingual(*texts) for texts in zip(kk, ru, en, strict=True))


def _fact(
    record: Application,
    judgement: Judgement,
    ranking: Ranking,
    rules: RuleSet,
    row: RankingRow | None,
    stages: tuple[StageFact, ...],
    admissions: tuple[Trilingual, ...],
) -> SelectionFact:
    placed: dict[str, Any] = {}
    direction = same(record.direction)
    if row is not None:
        group = ranking.group_of(row)
        direction = group.name or direction
        placed = {
            "value": row.value,
            "place": _place(row),
            "ranked": group.ranked,
            "places": ranking.places if group.name is None else group.places,
            "standing": row.standing,
            "unranked": row.unranked.value if row.unranked else "",
        }
    return SelectionFact(
        intake=ranking.name,
        rule_set=rules.name,
        direction=direction,
        number=record.number,
        applied_on=record.applied_on,
        verdict=judgement.verdict,
        criteria=tuple(_criterion(*one) for one in judgement.criteria.items()),
        stages=stages,
        after_stage=ranking.counted[-1].title if ranking.counted else NOTHING,
        admissions=admissions,
        **placed,
    )


def _criterion(criterion: Criterion, result: CriterionResult) -> CriterionFact:
    why = NOTHING
    if result.status is not Status.MET:
        why = _each(lambda language: said.result_text(language, result))
    return CriterionFact(
        criterion, result.status, _each(lambda language: said.fact_text(language, criterion, result)), why
    )


def _each(say: Callable[[Language], str]) -> Trilingual:
    return Trilingual(*(say(language) for language in Language))


def _stages(marks: StageMarks, number: int) -> tuple[StageFact, ...]:
    facts = []
    for stage, score, kind, at_border in marks.found(number):
        outcome = ""
        if kind is StageOutcomeKind.PASSED:
            outcome = "at_border" if at_border else "passed"
        elif kind is StageOutcomeKind.CUT:
            outcome = "cut"
        facts.append(StageFact(title=stage.title, score=score, max_score=stage.max_score, outcome=outcome))
    return tuple(facts)


def _place(row: RankingRow) -> str:
    if row.first is None or row.last is None:
        return ""
    return str(row.first) if row.first == row.last else f"{row.first}–{row.last}"
