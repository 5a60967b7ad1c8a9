"""The pages of people in the packet of an intake: facts, criteria, scores, jobs and decisions in words."""

from collections.abc import Iterable, Sequence
from decimal import ROUND_HALF_UP, Decimal
from typing import Any

from sqlalchemy import select
from sqlmodel import Session, col

from evalapp.domain.admission import AdmissionKind
from evalapp.domain.eligibility import CriterionResult, Judgement, Status
from evalapp.domain.numbers import exact_text
from evalapp.domain.rule_set import Criterion
from evalapp.domain.stage import CutState, StageOutcomeKind
from evalapp.entities.base import stored_id
from evalapp.entities.reserve import Application, VerdictDetail
from evalapp.entities.selection import Admission, StageCut, StageOutcome, StageScore
from evalapp.exchange.document_words import Words
from evalapp.exchange.reserve_packet_values import PacketCriterion, PacketLine, PacketMark, PacketPerson
from evalapp.services import criterion_words as said
from evalapp.services import screening
from evalapp.services.ranking_rows import Ranking, RankingStage
from evalapp.storage.batches import batches

_FINEST = Decimal("0.0001")


class Applicants:
    """Records and judgements of applications by id, read in portions."""

    def __init__(self, session: Session, ids: Sequence[int]) -> None:
        self.records: dict[int, Application] = {}
        self.judgements: dict[int, Judgement] = {}
        for some in batches(ids):
            wanted = (
                select(Application, col(VerdictDetail.details))
                .join(VerdictDetail, col(VerdictDetail.application_id) == col(Application.id))
                .where(col(Application.id).in_(some))
            )
            for record, details in session.execute(wanted):
                self.records[stored_id(record.id)] = record
                self.judgements[stored_id(record.id)] = Judgement.from_dict(details)


def packet_people(
    session: Session,
    ranking: Ranking,
    lines: Sequence[PacketLine],
    people: Applicants,
    words: Words,
) -> tuple[PacketPerson, ...]:
    """The pages of these lines, in their order."""
    ids = [line.application_id for line in lines]
    marks = StageMarks(session, ranking, ids)
    decisions = decisions_of_applications(session, ids)
    return tuple(
        _person(line, people, marks.of(line.application_id, words), decisions, words) for line in lines
    )


def _person(
    line: PacketLine,
    people: Applicants,
    marks: tuple[PacketMark, ...],
    decisions: dict[int, list[Admission]],
    words: Words,
) -> PacketPerson:
    record = people.records[line.application_id]
    judgement = people.judgements[line.application_id]
    return PacketPerson(
        line=line,
        birth_date=record.birth_date,
        education=_education(record, words),
        kazakh=_level(record.kazakh_level, words),
        applied_on=record.applied_on,
        criteria=tuple(
            _criterion(criterion, result, words) for criterion, result in judgement.criteria.items()
        ),
        marks=marks,
        jobs=tuple(_jobs(record, words)),
        decisions=tuple(decision_words(one, words) for one in decisions.get(line.application_id, ())),
    )


def _criterion(criterion: Criterion, result: CriterionResult, words: Words) -> PacketCriterion:
    why = "" if result.status is Status.MET else words.each(lambda own: said.result_text(own.first, result))
    return PacketCriterion(
        words.each(lambda own: said.criterion_name(own.first, criterion)),
        result.status,
        words.each(lambda own: said.fact_text(own.first, criterion, result)),
        why,
    )


def _education(record: Application, words: Words) -> str:
    year = str(record.graduation_year) if record.graduation_year else ""
    return ", ".join(
        part for part in (_level(record.education_level, words), record.institution or "", year) if part
    )


def _level(level: Any, words: Words) -> str:
    return "" if level is None else words.each(lambda own: said.level_text(own.first, level))


def _jobs(record: Application, words: Words) -> Iterable[str]:
    """Jobs as stated, the latest start first."""
    jobs = [screening.job_of(stored) for stored in record.jobs]
    dated = sorted(jobs, key=lambda job: str(job.start.last()) if job.start else "", reverse=True)
    for job in dated:
        start = "…" if job.start is None else str(job.start)
        end = (
            words.text("reserve_packet.present")
            if job.to_present
            else "…"
            if job.end is None
            else str(job.end)
        )
        yield f"{start} – {end}: {', '.join(part for part in (job.organization, job.post) if part)}"


class StageMarks:
    """Scores and outcomes of all stages for some people."""

    def __init__(self, session: Session, ranking: Ranking, ids: Sequence[int]) -> None:
        self._stages = ranking.stages
        stage_ids = [stage.id for stage in ranking.stages]
        self._scores: dict[tuple[int, int], Any] = {}
        self._outcomes: dict[tuple[int, int], Any] = {}
        for some in batches(ids):
            scores = select(
                col(StageScore.stage_id), col(StageScore.application_id), col(StageScore.score)
            ).where(col(StageScore.stage_id).in_(stage_ids), col(StageScore.application_id).in_(some))
            self._scores |= {(one[0], one[1]): one[2] for one in session.execute(scores)}
            outcomes = (
                select(
                    col(StageCut.stage_id),
                    col(StageOutcome.application_id),
                    col(StageOutcome.kind),
                    col(StageOutcome.at_border),
                )
                .join(StageCut, col(StageCut.id) == col(StageOutcome.cut_id))
                .where(
                    col(StageCut.stage_id).in_(stage_ids),
                    col(StageCut.state) == CutState.IN_FORCE,
                    col(StageOutcome.application_id).in_(some),
                )
            )
            self._outcomes |= {(one[0], one[1]): (one[2], one[3]) for one in session.execute(outcomes)}

    def of(self, number: int, words: Words) -> tuple[PacketMark, ...]:
        """The stages at which there is anything about one application."""
        return tuple(self._mark(*found, words) for found in self.found(number))

    def found(self, number: int) -> list[tuple[RankingStage, Decimal | None, StageOutcomeKind | None, bool]]:
        """Stage, score (None = absent), outcome of the cut in force, whether exactly on its border."""
        return [
            (stage, self._scores[stage.id, number], *self._outcomes.get((stage.id, number), (None, False)))
            for stage in self._stages
            if (stage.id, number) in self._scores
        ]

    def _mark(
        self,
        stage: RankingStage,
        score: Decimal | None,
        kind: StageOutcomeKind | None,
        at_border: bool,
        words: Words,
    ) -> PacketMark:
        outcome = ""
        if kind is StageOutcomeKind.PASSED:
            outcome = words.text("reserve_packet.at_border" if at_border else "reserve_packet.passed")
        elif kind is StageOutcomeKind.CUT:
            outcome = words.text("reserve_packet.cut")
        return PacketMark(
            words.pick(stage.title),
            words.term("absent_from_stage") if score is None else _printed(score, words),
            "" if score is None else exact_text(stage.max_score, words.first),
            outcome,
        )


def _printed(score: Decimal, words: Words) -> str:
    """A score with at most four decimals: means of interviewers have more."""
    return exact_text(score.quantize(_FINEST, ROUND_HALF_UP), words.first)


def decisions_of_applications(session: Session, ids: Sequence[int]) -> dict[int, list[Admission]]:
    """Decisions that stand, newest first, by application."""
    found: dict[int, list[Admission]] = {}
    for some in batches(ids):
        wanted = select(Admission).where(
            col(Admission.application_id).in_(some), col(Admission.superseded).is_(False)
        )
        for one in session.execute(wanted.order_by(col(Admission.id).desc())).scalars():
            found.setdefault(one.application_id, []).append(one)
    return found


def decision_words(one: Admission, words: Words) -> str:
    """A decision in one line: day, what, by whom, minutes, ground."""

    def say(own: Words) -> str:
        decision = own.text(f"admission.{one.step.value}_{AdmissionKind(one.kind).value}")
        line = own.text(
            "reserve_packet.decision_line",
            day=own.day(one.decided_on),
            decision=decision,
            by=one.decided_by,
            minutes=one.minutes,
            ground=one.ground,
        )
        if one.is_override and not one.seconded_by:
            return f"{line} ({own.text('admission.waits')})"
        return f"{line} ({own.text('admission.seconded_by')}: {one.seconded_by})" if one.seconded_by else line

    return words.each(say)
