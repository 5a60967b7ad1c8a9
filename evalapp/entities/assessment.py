"""Frameworks, target profiles, campaigns, assessees, forms with their marks, results."""

from datetime import date, datetime
from typing import Any, ClassVar

from sqlalchemy import JSON, Column, UniqueConstraint
from sqlmodel import Field

from evalapp.domain.campaign import AssesseeState, CampaignState, FormState, RaterRole
from evalapp.domain.reference import PositionCategory
from evalapp.entities.base import Entity, UtcDateTime, added, text_enum


def _added_json() -> Column[Any]:
    """A JSON column that older records do not have."""
    return Column(JSON(none_as_null=True), nullable=True, **added())


class Framework(Entity, table=True):
    """A version of the competency framework; read-only once a campaign uses it."""

    code: str = Field(max_length=40, unique=True)
    note: str = Field(default="", max_length=500)
    created_at: datetime = Field(sa_type=UtcDateTime)
    based_on_id: int | None = Field(default=None, foreign_key="framework.id", sa_column_kwargs=added())


class ScaleLevel(Entity, table=True):
    """Name of one level of a framework's scale."""

    __tablename__ = "scale_level"
    __table_args__ = (UniqueConstraint("framework_id", "level"),)

    framework_id: int = Field(foreign_key="framework.id", index=True)
    level: int
    name_kk: str = Field(max_length=120)
    name_ru: str = Field(max_length=120)
    name_en: str = Field(max_length=120)


class CompetencyBlock(Entity, table=True):
    """A block of competencies: ``personal`` or ``professional``."""

    __tablename__ = "competency_block"
    __table_args__ = (UniqueConstraint("framework_id", "code"),)

    framework_id: int = Field(foreign_key="framework.id", index=True)
    code: str = Field(max_length=20)
    place: int
    name_kk: str = Field(max_length=120)
    name_ru: str = Field(max_length=120)
    name_en: str = Field(max_length=120)


class Competency(Entity, table=True):
    """A competency, P1…P6 or B1…B8, with its definition."""

    __table_args__ = (UniqueConstraint("framework_id", "code"),)

    framework_id: int = Field(foreign_key="framework.id", index=True)
    block: str = Field(max_length=20)
    code: str = Field(max_length=8)
    place: int
    name_kk: str = Field(max_length=120)
    name_ru: str = Field(max_length=120)
    name_en: str = Field(max_length=120)
    definition_kk: str = Field(max_length=500)
    definition_ru: str = Field(max_length=500)
    definition_en: str = Field(max_length=500)


class CompetencyIndicator(Entity, table=True):
    """A behavioural indicator of a competency."""

    __tablename__ = "competency_indicator"

    competency_id: int = Field(foreign_key="competency.id", index=True)
    place: int
    text_kk: str = Field(max_length=500)
    text_ru: str = Field(max_length=500)
    text_en: str = Field(max_length=500)


class LevelWording(Entity, table=True):
    """What a level of a competency looks like, in words."""

    __tablename__ = "level_wording"
    __table_args__ = (UniqueConstraint("competency_id", "level"),)

    competency_id: int = Field(foreign_key="competency.id", index=True)
    level: int
    text_kk: str = Field(max_length=500)
    text_ru: str = Field(max_length=500)
    text_en: str = Field(max_length=500)


class TargetLevel(Entity, table=True):
    """Target profile: the score expected of a category of posts on one competency (1–5, halves allowed)."""

    __tablename__ = "target_level"
    __table_args__ = (UniqueConstraint("framework_id", "category", "competency_code"),)

    framework_id: int = Field(foreign_key="framework.id", index=True)
    category: PositionCategory = Field(sa_type=text_enum(PositionCategory))
    competency_code: str = Field(max_length=8)
    target: float


class FrameworkWeight(Entity, table=True):
    """Weight for a category of posts of a block in the total, or of a competency in its block.

    ``code``: of the block or of the competency.
    """

    __tablename__ = "framework_weight"
    __table_args__ = (UniqueConstraint("framework_id", "category", "code"),)

    framework_id: int = Field(foreign_key="framework.id", index=True)
    category: PositionCategory = Field(sa_type=text_enum(PositionCategory))
    code: str = Field(max_length=20)
    weight: float


class Campaign(Entity, table=True):
    """An assessment campaign. ``rules`` is the dump of domain.scoring_rules.ScoringRules, frozen at launch.

    ``correction``: why a new version of released results is being prepared; "" when none is.
    """

    name: str = Field(max_length=160, unique=True)
    framework_id: int = Field(foreign_key="framework.id")
    category: PositionCategory = Field(sa_type=text_enum(PositionCategory))
    period_from: date | None = None
    period_to: date | None = None
    as_of: date
    state: CampaignState = Field(default=CampaignState.OPEN, sa_type=text_enum(CampaignState))
    rules: dict[str, Any] = Field(sa_column=Column(JSON, nullable=False))
    created_at: datetime = Field(sa_type=UtcDateTime)
    launched_at: datetime | None = Field(default=None, sa_type=UtcDateTime)
    released_at: datetime | None = Field(default=None, sa_type=UtcDateTime)
    correction: str = Field(default="", max_length=500, sa_column_kwargs=added(""))


class Assessee(Entity, table=True):
    """An official of a campaign, with the appointment that was current at its as-of date."""

    __table_args__ = (UniqueConstraint("campaign_id", "person_id"),)

    campaign_id: int = Field(foreign_key="campaign.id", index=True)
    person_id: int = Field(foreign_key="person.id", index=True)
    appointment_id: int | None = Field(default=None, foreign_key="appointment.id")
    state: AssesseeState = Field(default=AssesseeState.ASSESSED, sa_type=text_enum(AssesseeState))
    ground: str | None = Field(default=None, max_length=200)


class Rater(Entity, table=True):
    """Who stands behind a rater code of a campaign, as far as the unit knows it.

    ``person_id``: the rater in the register, so that nobody rates himself as a peer. The audit's values
    never name a rater: beside the codes of forms they would lift the anonymity.
    """

    unaudited_values: ClassVar[frozenset[str]] = frozenset({"full_name", "person_id", "post"})
    __table_args__ = (UniqueConstraint("campaign_id", "code"),)

    campaign_id: int = Field(foreign_key="campaign.id", index=True)
    code: str = Field(max_length=60)
    full_name: str = Field(default="", max_length=200)
    post: str = Field(default="", max_length=255)
    person_id: int | None = Field(default=None, foreign_key="person.id", index=True)


class Form(Entity, table=True):
    """One rater's marks of one official in one role; also the assignment.

    ``marks``: ``{competency code: 1…5, or null for "not observed"}``; a code that is absent was not
    answered yet. ``examples``: ``{competency code: text}``. ``problem``: for an open form the refused
    reading, as codes and parameters. A rater code is one person within a campaign. Marks and codes never
    reach the audit's values: beside the named raters a code would tell who assessed whom. ``role`` is
    None for an open form whose role nobody understood.
    ``copy_number`` is 0 but for refused repetitions of the same official, role and rater, which wait as
    open forms. ``sheet_hash``: SHA-256 of what a returned rating workbook said of this form, "" when it
    did not come by one. ``read_back_at`` and ``read_back_by``: when, and by which account, the form was
    compared with its paper.
    """

    unaudited_values: ClassVar[frozenset[str]] = frozenset(
        {"marks", "examples", "remark", "problem", "rater_code", "sheet_hash"}
    )
    __table_args__ = (UniqueConstraint("assessee_id", "role", "rater_code", "copy_number"),)

    assessee_id: int = Field(foreign_key="assessee.id", index=True)
    role: RaterRole | None = Field(default=None, sa_type=text_enum(RaterRole))
    rater_code: str = Field(max_length=60)
    copy_number: int = 0
    state: FormState = Field(default=FormState.ASSIGNED, sa_type=text_enum(FormState))
    marks: dict[str, Any] = Field(default_factory=dict, sa_column=Column(JSON, nullable=False))
    examples: dict[str, Any] = Field(default_factory=dict, sa_column=Column(JSON, nullable=False))
    remark: str | None = None
    problem: dict[str, Any] | None = Field(default=None, sa_column=Column(JSON))
    dismissed_reason: str | None = Field(default=None, max_length=500)
    entered_at: datetime | None = Field(default=None, sa_type=UtcDateTime)
    sheet_hash: str = Field(default="", max_length=64, sa_column_kwargs=added(""))
    read_back_at: datetime | None = Field(default=None, sa_type=UtcDateTime, sa_column_kwargs=added())
    read_back_by: str = Field(default="", max_length=60, sa_column_kwargs=added(""))


class Release(Entity, table=True):
    """A frozen version of a campaign's results.

    ``content_hash`` = SHA-256 over ``rules_hash`` (of the campaign's rules) and the seals of its results.
    A version frozen before results kept their forms has no ``rules_hash``: its ``content_hash`` goes over
    rules, forms and results at once (services.release_seals).
    """

    __table_args__ = (UniqueConstraint("campaign_id", "number"),)

    campaign_id: int = Field(foreign_key="campaign.id", index=True)
    number: int
    at: datetime = Field(sa_type=UtcDateTime)
    account: str = Field(max_length=60)
    reason: str = Field(default="", max_length=500)
    content_hash: str = Field(max_length=64)
    rules_hash: str = Field(default="", max_length=64, sa_column_kwargs=added(""))


class Result(Entity, table=True):
    """Frozen result of one official.

    ``facts``: who he was at the release (name, post, body, time in post; the dump of
    services.assessees.AssesseeFacts), so that later changes of the register do not reach what a
    commission saw. ``details``: the dump of domain.scores.OfficialScore. ``forms``: every form that
    counted, as services.frozen_forms writes it, so that the version can be computed again after the
    forms were corrected; None in versions frozen before this was kept. ``kept``: {role: {competency:
    domain.version_guard.Kept}} where single marks would have come out beside an earlier version.
    ``seals``: {part: salted SHA-256} of facts, forms, details, and of the forms as they were received.
    """

    unaudited_values: ClassVar[frozenset[str]] = frozenset({"forms", "seals"})
    __table_args__ = (UniqueConstraint("release_id", "assessee_id"),)

    release_id: int = Field(foreign_key="release.id", index=True)
    assessee_id: int = Field(foreign_key="assessee.id", index=True)
    total: float | None = None
    facts: dict[str, Any] = Field(sa_column=Column(JSON, nullable=False))
    details: dict[str, Any] = Field(sa_column=Column(JSON, nullable=False))
    forms: list[Any] | None = Field(default=None, sa_column=_added_json())
    kept: dict[str, Any] | None = Field(default=None, sa_column=_added_json())
    seals: dict[str, Any] | None = Field(default=None, sa_column=_added_json())
