"""Members of a reserve: stays, extensions, leaving, mentors, plans, appointments, considerations."""

from datetime import date, datetime
from typing import Any

from sqlalchemy import JSON, Column
from sqlmodel import Field

from evalapp.domain.membership import ConsiderationEnd, EmployerKind, PlanItemKind, PostKind
from evalapp.domain.reference import OriginSector, Sex
from evalapp.entities.base import Entity, UtcDateTime, added, text_enum


class Reservist(Entity, table=True):
    """A member of a reserve: enrolled by decision, stays until ``stay_until`` unless he left earlier.

    ``stay_until``: last day of the stay, extensions included. ``cohort``: which intake he belongs to in
    comparisons, for members enrolled before their intake was kept here. ``left_ground``: code of a
    LeavingGround. ``direction`` in the words of the intake. State (active, under consideration,
    appointed, expired, left) is computed, never stored.
    """

    iin: str = Field(max_length=12, index=True)
    full_name: str = Field(max_length=200)
    intake_id: int | None = Field(default=None, foreign_key="intake.id")
    enrolled_on: date
    stay_until: date
    left_on: date | None = None
    decision: str = Field(default="", max_length=200)
    application_id: int | None = Field(
        default=None, foreign_key="application.id", index=True, sa_column_kwargs=added()
    )
    admission_id: int | None = Field(default=None, foreign_key="admission.id", sa_column_kwargs=added())
    rule_set_id: int | None = Field(default=None, foreign_key="rule_set.id", sa_column_kwargs=added())
    cohort: str = Field(default="", max_length=60, sa_column_kwargs=added(""))
    direction: str = Field(default="", max_length=160, sa_column_kwargs=added(""))
    birth_date: date | None = Field(default=None, sa_column_kwargs=added())
    sex: Sex | None = Field(default=None, sa_type=text_enum(Sex), sa_column_kwargs=added())
    region_code: str | None = Field(default=None, max_length=2, sa_column_kwargs=added())
    origin: OriginSector | None = Field(
        default=None, sa_type=text_enum(OriginSector), sa_column_kwargs=added()
    )
    search_key: str = Field(default="", index=True, sa_column_kwargs=added(""))
    sort_key: str = Field(default="", index=True, sa_column_kwargs=added(""))
    left_ground: str = Field(default="", max_length=40, sa_column_kwargs=added(""))
    left_decision: str = Field(default="", max_length=200, sa_column_kwargs=added(""))
    left_note: str = Field(default="", max_length=500, sa_column_kwargs=added(""))
    note: str = Field(default="", max_length=500, sa_column_kwargs=added(""))


class StayExtension(Entity, table=True):
    """A stay prolonged ``until`` a day by a decision, from the ``was_until`` before."""

    __tablename__ = "stay_extension"

    reservist_id: int = Field(foreign_key="reservist.id", index=True)
    was_until: date
    until: date
    decision: str = Field(max_length=200)
    decided_on: date
    ground: str = Field(default="", max_length=500)
    account: str = Field(max_length=60)


class LeavingGround(Entity, table=True):
    """Why a member leaves; the list is edited by the unit. An inactive ground is not offered any more."""

    __tablename__ = "leaving_ground"

    code: str = Field(max_length=40, unique=True)
    position: int
    name_kk: str = Field(max_length=200)
    name_ru: str = Field(max_length=200)
    name_en: str = Field(default="", max_length=200)
    source: str = Field(default="", max_length=300)
    is_active: bool = True


class Mentorship(Entity, table=True):
    """Who mentors a member, from a day on; ``until`` None = still does."""

    reservist_id: int = Field(foreign_key="reservist.id", index=True)
    person_id: int | None = Field(default=None, foreign_key="person.id")
    name: str = Field(max_length=200)
    post: str = Field(default="", max_length=255)
    since: date
    until: date | None = None


class PlanItem(Entity, table=True):
    """A line of a member's development plan; ``evidence``: what shows that it was done."""

    __tablename__ = "plan_item"

    reservist_id: int = Field(foreign_key="reservist.id", index=True)
    kind: PlanItemKind = Field(sa_type=text_enum(PlanItemKind))
    title: str = Field(max_length=300)
    due_on: date | None = Field(default=None, index=True)
    done_on: date | None = None
    evidence: str = Field(default="", max_length=500)
    account: str = Field(max_length=60)


class ReserveAppointment(Entity, table=True):
    """A member's appointment to a post; ``to_date`` is its last day, None = goes on."""

    __tablename__ = "reserve_appointment"

    reservist_id: int = Field(foreign_key="reservist.id", index=True)
    organization_id: int | None = Field(default=None, foreign_key="organization.id")
    organization: str = Field(max_length=255)
    employer: EmployerKind = Field(sa_type=text_enum(EmployerKind))
    post: str = Field(max_length=255)
    post_kind: PostKind = Field(sa_type=text_enum(PostKind))
    from_date: date
    to_date: date | None = None
    order_number: str = Field(default="", max_length=60)
    end_reason: str = Field(default="", max_length=200)
    account: str = Field(max_length=60)


class Consideration(Entity, table=True):
    """A member is considered for a post by one body, which holds him until ``expires_on``.

    Open while ``ended_on`` is None and ``expires_on`` (its last day) has not passed; one at a time.
    """

    reservist_id: int = Field(foreign_key="reservist.id", index=True)
    organization_id: int | None = Field(default=None, foreign_key="organization.id")
    organization: str = Field(max_length=255)
    post: str = Field(default="", max_length=255)
    since: date
    expires_on: date = Field(index=True)
    ended_on: date | None = None
    end: ConsiderationEnd | None = Field(default=None, sa_type=text_enum(ConsiderationEnd))
    note: str = Field(default="", max_length=500)
    account: str = Field(max_length=60)


class PostProfile(Entity, table=True):
    """What a post asks for, kept to look for people who fit it.

    ``requirements``: what domain.post_profile writes, criterion by criterion.
    """

    __tablename__ = "post_profile"

    title: str = Field(max_length=255)
    position_id: int | None = Field(default=None, foreign_key="position.id")
    organization_id: int | None = Field(default=None, foreign_key="organization.id")
    requirements: dict[str, Any] = Field(sa_column=Column(JSON, nullable=False))
    changed_at: datetime = Field(sa_type=UtcDateTime)
    account: str = Field(max_length=60)
