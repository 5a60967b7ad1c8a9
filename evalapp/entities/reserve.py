"""Rule sets, intakes, applications with the facts they are judged on, verdicts, reservists."""

from datetime import date, datetime
from typing import Any, ClassVar

from sqlalchemy import JSON, Column, Index, UniqueConstraint
from sqlmodel import Field

from evalapp.domain.reference import EducationLevel, LanguageLevel, Sex
from evalapp.entities.base import Entity, UtcDateTime, text_enum


class RuleSet(Entity, table=True):
    """A dated rule set. ``criteria`` is what domain.rule_set.RuleSet.criteria_to_dict writes."""

    __tablename__ = "rule_set"
    __table_args__ = (UniqueConstraint("code", "valid_from"),)

    code: str = Field(max_length=40)
    name_kk: str = Field(max_length=200)
    name_ru: str = Field(max_length=200)
    name_en: str = Field(max_length=200)
    source_kk: str = Field(default="", max_length=500)
    source_ru: str = Field(default="", max_length=500)
    source_en: str = Field(default="", max_length=500)
    criteria: dict[str, Any] = Field(sa_column=Column(JSON, nullable=False))
    stay_years: int | None = None
    valid_from: date
    valid_to: date | None = None


class Intake(Entity, table=True):
    """A selection into the reserve; applications are judged by ``rule_set`` as of ``as_of``."""

    name: str = Field(max_length=160, unique=True)
    rule_set_id: int = Field(foreign_key="rule_set.id")
    as_of: date
    opens_on: date | None = None
    closes_on: date | None = None
    places: int | None = None
    created_at: datetime = Field(sa_type=UtcDateTime)


class Application(Entity, table=True):
    """An application: key = intake + IIN. Facts are those it is judged on; None = not known.

    ``jobs``: list of {organization, post, from, from_precision, to, to_precision, to_present, sector},
    dates as ISO text. ``scores``: {stage title: decimal number | "absent"}. ``citizenship``: as read,
    folded to "KZ" for Kazakhstan. ``has_conviction`` None = unknown. ``papers``: facts entered by an
    officer with the paper's number and date.
    """

    __table_args__ = (
        UniqueConstraint("intake_id", "iin"),
        # The list filters, searches and sorts in this index alone: records are long, it is short.
        Index("ix_application_list", "intake_id", "number", "sort_key", "region_code", "search_key"),
    )

    intake_id: int = Field(foreign_key="intake.id")
    number: str = Field(max_length=40)
    iin: str = Field(max_length=12, index=True)
    surname: str = Field(max_length=80)
    given_name: str = Field(max_length=80)
    patronymic: str | None = Field(default=None, max_length=80)
    search_key: str = Field(default="")
    sort_key: str = Field(default="")
    birth_date: date | None = None
    sex: Sex | None = Field(default=None, sa_type=text_enum(Sex))
    citizenship: str | None = Field(default=None, max_length=60)
    region_code: str | None = Field(default=None, max_length=2)
    direction: str | None = Field(default=None, max_length=120)
    education_level: EducationLevel | None = Field(default=None, sa_type=text_enum(EducationLevel))
    institution: str | None = Field(default=None, max_length=255)
    graduation_year: int | None = None
    kazakh_level: LanguageLevel | None = Field(default=None, sa_type=text_enum(LanguageLevel))
    has_conviction: bool | None = None
    has_sanction: bool | None = None
    phone: str | None = Field(default=None, max_length=60)
    email: str | None = Field(default=None, max_length=120)
    applied_on: date | None = None
    jobs: list[dict[str, Any]] = Field(default_factory=list, sa_column=Column(JSON, nullable=False))
    scores: dict[str, Any] = Field(default_factory=dict, sa_column=Column(JSON, nullable=False))
    papers: dict[str, Any] = Field(default_factory=dict, sa_column=Column(JSON, nullable=False))


class Verdict(Entity, table=True):
    """The computed judgement of one application under its intake's rule set; never typed.

    One column per criterion holds ``met``, ``not_met``, ``unknown`` or "" (the rule set has no such
    criterion). ``details`` is the dump of domain.eligibility.Judgement. ``age_years``: full years on the
    reference date, None where age is unknown. ``service_low`` orders by the low figure of experience:
    years · 372 + months · 31 + days; None where the jobs give none.
    """

    audited: ClassVar[bool] = False

    application_id: int = Field(foreign_key="application.id", unique=True)
    verdict: str = Field(max_length=24)
    age: str = Field(default="", max_length=8)
    experience: str = Field(default="", max_length=8)
    education: str = Field(default="", max_length=8)
    citizenship: str = Field(default="", max_length=8)
    kazakh: str = Field(default="", max_length=8)
    conviction: str = Field(default="", max_length=8)
    membership: str = Field(default="", max_length=8)
    age_years: int | None = None
    service_low: int | None = None
    details: dict[str, Any] = Field(sa_column=Column(JSON, nullable=False))


class Reservist(Entity, table=True):
    """A member of a reserve: enrolled by decision, stays until ``stay_until`` unless he left earlier."""

    iin: str = Field(max_length=12, index=True)
    full_name: str = Field(max_length=200)
    intake_id: int | None = Field(default=None, foreign_key="intake.id")
    enrolled_on: date
    stay_until: date
    left_on: date | None = None
    decision: str = Field(default="", max_length=200)
