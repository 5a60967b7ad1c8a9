"""Decisions of commissions: what was decided, what it changed, how it turned out."""

from datetime import date, datetime
from typing import Any

from sqlalchemy import JSON, Column, Index, UniqueConstraint
from sqlmodel import Field

from evalapp.domain.decision import DecisionKind, DecisionResult, DecisionState, EffectState, OutcomeKind
from evalapp.domain.meeting import SubjectKind
from evalapp.entities.base import Entity, UtcDateTime, text_enum


class Decision(Entity, table=True):
    """A decision about one person, entered by people; in force with the signed minutes.

    ``result``: whether the proposal of the item was taken. ``kind`` None = the question without a person,
    or the proposal was rejected and nothing else decided. ``post``, ``organization``: where to, as text,
    with ids of the register where known. ``basis``: facts at the moment of the decision (level, gate,
    calibrated level, first votes, tally), frozen. ``against``: codes of what it contradicts (domain.decision
    basis); ``reason`` is required then. ``undoes_id``: the earlier decision that this one undoes.
    ``minutes_id``: the signed minutes it is in force by.
    """

    __table_args__ = (Index("ix_decision_effective", "state", "effective_on"),)

    item_id: int = Field(foreign_key="agenda_item.id", index=True)
    subject: SubjectKind = Field(sa_type=text_enum(SubjectKind))
    person_id: int | None = Field(default=None, foreign_key="person.id", index=True)
    application_id: int | None = Field(default=None, foreign_key="application.id", index=True)
    reservist_id: int | None = Field(default=None, foreign_key="reservist.id", index=True)
    subject_name: str = Field(default="", max_length=300)
    result: DecisionResult = Field(sa_type=text_enum(DecisionResult))
    kind: DecisionKind | None = Field(default=None, sa_type=text_enum(DecisionKind))
    position_id: int | None = Field(default=None, foreign_key="position.id")
    organization_id: int | None = Field(default=None, foreign_key="organization.id")
    post: str = Field(default="", max_length=300)
    organization: str = Field(default="", max_length=300)
    plan: str = Field(default="", max_length=2000)
    wording: str = Field(default="", max_length=2000)
    basis: dict[str, Any] = Field(default_factory=dict, sa_column=Column(JSON, nullable=False))
    against: list[str] = Field(default_factory=list, sa_column=Column(JSON, nullable=False))
    reason: str = Field(default="", max_length=2000)
    state: DecisionState = Field(default=DecisionState.DRAFT, sa_type=text_enum(DecisionState))
    minutes_id: int | None = Field(default=None, foreign_key="minutes.id")
    decided_on: date | None = None
    order_number: str = Field(default="", max_length=60)
    order_date: date | None = None
    effective_on: date | None = None
    undoes_id: int | None = Field(default=None, foreign_key="decision.id")
    at: datetime = Field(sa_type=UtcDateTime)
    account: str = Field(max_length=60)


class DecisionEffect(Entity, table=True):
    """A record of the register or the reserve that a decision changed, with what it was before.

    ``before``: the fields as they were (empty = the record was added), ``after``: as the decision left
    them (empty = a record that never began was taken out). A further decision puts them back
    (``reverted_by_id``); no decision and no effect is deleted.
    """

    __tablename__ = "decision_effect"

    decision_id: int = Field(foreign_key="decision.id", index=True)
    record_table: str = Field(max_length=60)
    record_id: int
    before: dict[str, Any] = Field(default_factory=dict, sa_column=Column(JSON, nullable=False))
    after: dict[str, Any] = Field(default_factory=dict, sa_column=Column(JSON, nullable=False))
    state: EffectState = Field(default=EffectState.APPLIED, sa_type=text_enum(EffectState))
    reverted_by_id: int | None = Field(default=None, foreign_key="decision.id")
    at: datetime = Field(sa_type=UtcDateTime)
    account: str = Field(max_length=60)


class DecisionOutcome(Entity, table=True):
    """How a decision turned out some months after its effective date.

    ``months``: after how many (dated terms), ``due_on``: when it is asked for. ``recorded_on`` None = waits.
    """

    __tablename__ = "decision_outcome"
    __table_args__ = (UniqueConstraint("decision_id", "months"),)

    decision_id: int = Field(foreign_key="decision.id")
    months: int
    due_on: date = Field(index=True)
    recorded_on: date | None = None
    kind: OutcomeKind | None = Field(default=None, sa_type=text_enum(OutcomeKind))
    note: str = Field(default="", max_length=1000)
    account: str = Field(default="", max_length=60)
