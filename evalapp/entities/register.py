"""The register: regions, bodies, persons and what is known of them, posts, appointments."""

from datetime import date

from sqlalchemy import UniqueConstraint
from sqlmodel import Field

from evalapp.domain.indicator import IndicatorKind
from evalapp.domain.reference import (
    DatePrecision,
    EducationLevel,
    LanguageLevel,
    OrganizationKind,
    OriginSector,
    PositionCategory,
    Sex,
)
from evalapp.entities.base import Entity, text_enum


class Region(Entity, table=True):
    """A region or city of republican significance; ``code`` = first two digits of KATO."""

    code: str = Field(max_length=2, unique=True)
    name_kk: str = Field(max_length=120)
    name_ru: str = Field(max_length=120)
    name_en: str = Field(max_length=120)
    centre_kk: str = Field(default="", max_length=60)
    centre_ru: str = Field(default="", max_length=60)


class Organization(Entity, table=True):
    """A state body. ``search_key`` is folded (domain.names.fold) over its three names."""

    name_kk: str = Field(max_length=255)
    name_ru: str = Field(max_length=255)
    name_en: str = Field(default="", max_length=255)
    kind: OrganizationKind = Field(sa_type=text_enum(OrganizationKind))
    region_code: str | None = Field(default=None, max_length=2, index=True)
    valid_from: date | None = None
    valid_to: date | None = None
    search_key: str = Field(default="", index=True)


class OrganizationSuccessor(Entity, table=True):
    """``successor_id`` continues ``organization_id`` after a reorganisation."""

    __tablename__ = "organization_successor"
    __table_args__ = (UniqueConstraint("organization_id", "successor_id"),)

    organization_id: int = Field(foreign_key="organization.id", index=True)
    successor_id: int = Field(foreign_key="organization.id")
    since: date | None = None


class Person(Entity, table=True):
    """Somebody in the register. ``search_key`` and ``sort_key`` come from domain.names."""

    iin: str = Field(max_length=12, unique=True)
    surname: str = Field(max_length=80)
    given_name: str = Field(max_length=80)
    patronymic: str | None = Field(default=None, max_length=80)
    full_name_kk: str | None = Field(default=None, max_length=200)
    full_name_ru: str | None = Field(default=None, max_length=200)
    birth_date: date | None = None
    sex: Sex | None = Field(default=None, sa_type=text_enum(Sex))
    citizenship: str | None = Field(default=None, max_length=60)
    photo: bytes | None = None
    service_years_text: str | None = Field(default=None, max_length=60)
    legal_ground: str | None = Field(default=None, max_length=200)
    note: str | None = Field(default=None, max_length=500)
    search_key: str = Field(default="", index=True)
    sort_key: str = Field(default="", index=True)


class Education(Entity, table=True):
    """One completed or attended course of education of a person."""

    person_id: int = Field(foreign_key="person.id", index=True)
    level: EducationLevel | None = Field(default=None, sa_type=text_enum(EducationLevel))
    institution: str = Field(default="", max_length=255)
    speciality: str = Field(default="", max_length=255)
    graduation_year: int | None = None


class Employment(Entity, table=True):
    """One job of a person outside the register's appointments; dates with their precision."""

    person_id: int = Field(foreign_key="person.id", index=True)
    organization_text: str = Field(default="", max_length=255)
    post: str = Field(default="", max_length=255)
    from_date: date | None = None
    from_precision: DatePrecision | None = Field(default=None, sa_type=text_enum(DatePrecision))
    to_date: date | None = None
    to_precision: DatePrecision | None = Field(default=None, sa_type=text_enum(DatePrecision))
    to_present: bool = False
    origin_sector: OriginSector | None = Field(default=None, sa_type=text_enum(OriginSector))


class PersonLanguage(Entity, table=True):
    """Command of one language (``language`` = ISO 639-1 code)."""

    __tablename__ = "person_language"

    person_id: int = Field(foreign_key="person.id", index=True)
    language: str = Field(max_length=8)
    level: LanguageLevel = Field(sa_type=text_enum(LanguageLevel))


class Award(Entity, table=True):
    """A state award or honorary title."""

    person_id: int = Field(foreign_key="person.id", index=True)
    title: str = Field(max_length=255)
    awarded_on: date | None = None


class Sanction(Entity, table=True):
    """A disciplinary sanction."""

    person_id: int = Field(foreign_key="person.id", index=True)
    ground: str = Field(max_length=255)
    imposed_on: date | None = None
    lifted_on: date | None = None


class IndicatorRecord(Entity, table=True):
    """A measured result of a person's work, shown beside competency results and never mixed in.

    ``value`` in ``unit`` ("%" unless it says otherwise) over the inclusive period; ``target``: what was
    planned, where there was a plan; ``sample``: out of how many; ``title``: what was measured, for results
    of posts. ``source``: the paper or system it comes from.
    """

    __tablename__ = "indicator_record"

    person_id: int = Field(foreign_key="person.id", index=True)
    organization_id: int | None = Field(default=None, foreign_key="organization.id")
    kind: IndicatorKind = Field(sa_type=text_enum(IndicatorKind))
    title: str = Field(default="", max_length=255)
    value: float
    unit: str = Field(default="%", max_length=40)
    target: float | None = None
    period_from: date
    period_to: date
    source: str = Field(max_length=255)
    sample: int | None = None
    note: str = Field(default="", max_length=500)


class Position(Entity, table=True):
    """A post as a title in three languages; ``code`` is stable (e.g. ``vice_minister``)."""

    code: str = Field(max_length=40, unique=True)
    title_kk: str = Field(max_length=255)
    title_ru: str = Field(max_length=255)
    title_en: str = Field(default="", max_length=255)
    category: PositionCategory = Field(sa_type=text_enum(PositionCategory))


class Appointment(Entity, table=True):
    """A dated tenure: person × position × organization. ``to_date`` is the last day, None = goes on."""

    person_id: int = Field(foreign_key="person.id", index=True)
    position_id: int = Field(foreign_key="position.id", index=True)
    organization_id: int = Field(foreign_key="organization.id", index=True)
    from_date: date | None = None
    from_precision: DatePrecision | None = Field(default=None, sa_type=text_enum(DatePrecision))
    to_date: date | None = None
    to_precision: DatePrecision | None = Field(default=None, sa_type=text_enum(DatePrecision))
    order_number: str | None = Field(default=None, max_length=60)
    portfolio: str | None = Field(default=None, max_length=500)
    acting: bool = False
    end_reason: str | None = Field(default=None, max_length=120)
    note: str | None = Field(default=None, max_length=500)
