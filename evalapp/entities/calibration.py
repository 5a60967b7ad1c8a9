"""What a commission sets beside computed results, and what happens around a released result."""

from datetime import date, datetime
from typing import Any, ClassVar

from sqlalchemy import JSON, Column, UniqueConstraint
from sqlmodel import Field

from evalapp.domain.calibration import CalibrationState
from evalapp.domain.objection import ObjectionOutcome, ObjectionSubject
from evalapp.entities.base import Entity, UtcDateTime, added, text_enum


class Calibration(Entity, table=True):
    """Block scores that a commission sets beside the computed ones of one released result.

    ``blocks``: {block code: score on the scale}; empty while the official was only discussed.
    A ``proposed`` one is work in progress on the board and reaches no export; a ``recorded`` one names
    who decided (``decided_by``), by which ``minutes``, and when. An official may have both: the recorded
    one is in force until the proposed one is recorded in its place.
    """

    __table_args__ = (UniqueConstraint("release_id", "assessee_id", "state"),)

    release_id: int = Field(foreign_key="release.id", index=True)
    assessee_id: int = Field(foreign_key="assessee.id", index=True)
    state: CalibrationState = Field(sa_type=text_enum(CalibrationState))
    blocks: dict[str, Any] = Field(default_factory=dict, sa_column=Column(JSON, nullable=False))
    reason: str = Field(default="", max_length=1000)
    discussed: bool = False
    decided_on: date | None = None
    decided_by: str = Field(default="", max_length=200)
    minutes: str = Field(default="", max_length=120)
    changed_at: datetime = Field(sa_type=UtcDateTime)
    account: str = Field(max_length=60)


class CalibrationStep(Entity, table=True):
    """A step on the board that can be undone: what was proposed for an official ``before`` it.

    ``before``: {blocks, reason, discussed}, empty = nothing was proposed. Steps are dropped when the
    commission's session is recorded; the changes themselves stand in the audit log.
    """

    __tablename__ = "calibration_step"

    audited: ClassVar[bool] = False

    release_id: int = Field(foreign_key="release.id", index=True)
    assessee_id: int = Field(foreign_key="assessee.id")
    before: dict[str, Any] = Field(default_factory=dict, sa_column=Column(JSON, nullable=False))
    at: datetime = Field(sa_type=UtcDateTime)


class ResultNotice(Entity, table=True):
    """The day on which an official was shown his released result."""

    __tablename__ = "result_notice"
    __table_args__ = (UniqueConstraint("release_id", "assessee_id"),)

    release_id: int = Field(foreign_key="release.id", index=True)
    assessee_id: int = Field(foreign_key="assessee.id", index=True)
    shown_on: date
    note: str = Field(default="", max_length=200)
    account: str = Field(max_length=60)


class Objection(Entity, table=True):
    """A person's objection and its answer.

    ``person_id``, ``application_id``, ``reservist_id``: who objects, one of them; an applicant or a
    reservist need not be in the register of officials. ``subject_id``: the record objected against; of
    a result its release. ``due_on``: the last day for the answer by the rule and the holidays known
    when it was received. ``effect``: what followed, in words, with ``effect_release_id`` when a new
    version of the results did.
    """

    person_id: int | None = Field(default=None, foreign_key="person.id", index=True)
    application_id: int | None = Field(
        default=None, foreign_key="application.id", index=True, sa_column_kwargs=added()
    )
    reservist_id: int | None = Field(
        default=None, foreign_key="reservist.id", index=True, sa_column_kwargs=added()
    )
    subject: ObjectionSubject = Field(sa_type=text_enum(ObjectionSubject))
    subject_id: int
    assessee_id: int | None = Field(default=None, foreign_key="assessee.id", index=True)
    received_on: date
    due_on: date = Field(index=True)
    statement: str = Field(max_length=4000)
    answer: str = Field(default="", max_length=4000)
    answered_on: date | None = None
    answered_by: str = Field(default="", max_length=200)
    outcome: ObjectionOutcome | None = Field(default=None, sa_type=text_enum(ObjectionOutcome))
    effect: str = Field(default="", max_length=1000)
    effect_release_id: int | None = Field(default=None, foreign_key="release.id")
    account: str = Field(max_length=60)


class CalendarDay(Entity, table=True):
    """A day that differs from the ordinary week: a holiday, or a weekend day that is worked."""

    __tablename__ = "calendar_day"

    day: date = Field(unique=True)
    is_working: bool = False
    name_kk: str = Field(default="", max_length=160)
    name_ru: str = Field(default="", max_length=160)
    name_en: str = Field(default="", max_length=160)
    source: str = Field(default="", max_length=300)
