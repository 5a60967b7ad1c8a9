"""The selection of an intake: stages, scores, interviews, cuts, and what people decided."""

from datetime import date, datetime
from decimal import Decimal
from typing import Any, ClassVar

from sqlalchemy import JSON, Column, Index, UniqueConstraint
from sqlmodel import Field

from evalapp.domain.admission import AdmissionKind, AdmissionStep
from evalapp.domain.stage import CutKind, CutState, ScoreSource, StageKind, StageOutcomeKind
from evalapp.entities.base import Entity, Exact, UtcDateTime, text_enum


class Stage(Entity, table=True):
    """One stage of an intake's selection, in the order of ``position`` (1, 2, …).

    ``max_score``: the highest possible score; ``weight``: v_s of the ranking (docs/scoring.md).
    ``cut_value``: the score, the number or the percentage of ``cut_kind``; None without a cut.
    ``interviewers``: several score independently; ``scores_shown_at``: when their scores were shown to
    each other, None before.
    """

    __table_args__ = (UniqueConstraint("intake_id", "position"),)

    intake_id: int = Field(foreign_key="intake.id", index=True)
    position: int
    kind: StageKind = Field(sa_type=text_enum(StageKind))
    title_kk: str = Field(max_length=160)
    title_ru: str = Field(max_length=160)
    title_en: str = Field(default="", max_length=160)
    max_score: Decimal = Field(sa_type=Exact)
    weight: Decimal = Field(default=Decimal(1), sa_type=Exact)
    cut_kind: CutKind = Field(default=CutKind.NONE, sa_type=text_enum(CutKind))
    cut_value: Decimal | None = Field(default=None, sa_type=Exact)
    per_direction: bool = False
    interviewers: bool = False
    held_from: date | None = None
    held_to: date | None = None
    scores_shown_at: datetime | None = Field(default=None, sa_type=UtcDateTime)


class StageScore(Entity, table=True):
    """The score of an application at a stage: a number, or absent. No record = not entered yet.

    Of a stage with interviewers it is the mean of theirs, written when their scores are shown.
    """

    __tablename__ = "stage_score"
    __table_args__ = (
        UniqueConstraint("stage_id", "application_id"),
        Index("ix_stage_score_ranking", "stage_id", "score", "application_id"),
    )

    stage_id: int = Field(foreign_key="stage.id")
    application_id: int = Field(foreign_key="application.id", index=True)
    score: Decimal | None = Field(default=None, sa_type=Exact)
    is_absent: bool = False
    source: ScoreSource = Field(sa_type=text_enum(ScoreSource))
    note: str = Field(default="", max_length=300)
    at: datetime = Field(sa_type=UtcDateTime)
    account: str = Field(max_length=60)


class Interviewer(Entity, table=True):
    """Somebody who scores at a stage with several interviewers."""

    __table_args__ = (UniqueConstraint("stage_id", "name"),)

    stage_id: int = Field(foreign_key="stage.id", index=True)
    name: str = Field(max_length=200)
    post: str = Field(default="", max_length=255)


class InterviewScore(Entity, table=True):
    """What one interviewer gave one application: a score, or ``is_recused`` (he took no part in it)."""

    __tablename__ = "interview_score"
    __table_args__ = (UniqueConstraint("interviewer_id", "application_id"),)

    interviewer_id: int = Field(foreign_key="interviewer.id")
    application_id: int = Field(foreign_key="application.id", index=True)
    score: Decimal | None = Field(default=None, sa_type=Exact)
    is_absent: bool = False
    is_recused: bool = False
    note: str = Field(default="", max_length=1000)
    at: datetime = Field(sa_type=UtcDateTime)
    account: str = Field(max_length=60)


class StageCut(Entity, table=True):
    """A cut that was applied: the rule, the figures it gave, and until when it was in force.

    ``number`` counts the cuts of a stage from 1. ``rule`` and ``figures`` (per direction: who sat, k,
    border score, passed, tied) are frozen; ``outcome_hash``: SHA-256 over all outcomes, which lie in
    StageOutcome. ``reopen_reason``: why it was taken out of force.
    """

    __tablename__ = "stage_cut"
    __table_args__ = (UniqueConstraint("stage_id", "number"),)

    stage_id: int = Field(foreign_key="stage.id", index=True)
    number: int
    state: CutState = Field(default=CutState.IN_FORCE, sa_type=text_enum(CutState))
    rule: dict[str, Any] = Field(sa_column=Column(JSON, nullable=False))
    figures: list[dict[str, Any]] = Field(sa_column=Column(JSON, nullable=False))
    outcome_hash: str = Field(max_length=64)
    minutes: str = Field(default="", max_length=120)
    applied_at: datetime = Field(sa_type=UtcDateTime)
    account: str = Field(max_length=60)
    reopened_at: datetime | None = Field(default=None, sa_type=UtcDateTime)
    reopened_by: str = Field(default="", max_length=60)
    reopen_reason: str = Field(default="", max_length=1000)


class StageOutcome(Entity, table=True):
    """What a cut said of one application, with the score it had then; covered by StageCut.outcome_hash."""

    __tablename__ = "stage_outcome"
    __table_args__ = (UniqueConstraint("cut_id", "application_id"),)

    audited: ClassVar[bool] = False

    cut_id: int = Field(foreign_key="stage_cut.id")
    application_id: int = Field(foreign_key="application.id", index=True)
    kind: StageOutcomeKind = Field(sa_type=text_enum(StageOutcomeKind))
    score: Decimal | None = Field(default=None, sa_type=Exact)
    at_border: bool = False


class Admission(Entity, table=True):
    """A decision about an application: who decided, when, by which minutes, on which ground.

    The newest of a ``step`` is in force (``superseded`` False); earlier ones stay. ``batch``: shared by
    decisions taken together over one list. ``verdict``: the computed one at that moment. An
    ``is_override`` (admitted against the verdict) is in force only with ``seconded_by``, another account.
    ``taken_back``: why a decision was taken back (it is superseded then, and the one before holds again).
    """

    __table_args__ = (Index("ix_admission_in_force", "application_id", "step", "superseded"),)

    application_id: int = Field(foreign_key="application.id")
    step: AdmissionStep = Field(sa_type=text_enum(AdmissionStep))
    kind: AdmissionKind = Field(sa_type=text_enum(AdmissionKind))
    decided_on: date
    decided_by: str = Field(max_length=200)
    minutes: str = Field(default="", max_length=120)
    ground: str = Field(max_length=1000)
    verdict: str = Field(default="", max_length=24)
    batch: str = Field(default="", max_length=36, index=True)
    is_override: bool = False
    seconded_by: str = Field(default="", max_length=60)
    seconded_at: datetime | None = Field(default=None, sa_type=UtcDateTime)
    superseded: bool = False
    taken_back: str = Field(default="", max_length=500)
    at: datetime = Field(sa_type=UtcDateTime)
    account: str = Field(max_length=60)
