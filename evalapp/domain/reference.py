"""Codes of the directory: kinds of bodies, categories of posts, precision of dates, levels of education."""

from enum import StrEnum


class OrganizationKind(StrEnum):
    """Kind of a state body; colours the tenure line."""

    MINISTRY = "ministry"
    AKIMAT = "akimat"
    OTHER = "other"


class PositionCategory(StrEnum):
    """Category of a post; also the category of a campaign (competency weights, target profile)."""

    DEPUTY_MINISTERS = "deputy_ministers"
    DEPUTY_AKIMS = "deputy_akims"
    RESERVE = "reserve"
    OTHER = "other"


class DatePrecision(StrEnum):
    """How exactly a date is known."""

    DAY = "day"
    MONTH = "month"
    YEAR = "year"


class Sex(StrEnum):
    """Sex as the IIN states it."""

    MALE = "male"
    FEMALE = "female"


class EducationLevel(StrEnum):
    """Level of education as the papers state it."""

    SECONDARY = "secondary"
    VOCATIONAL = "vocational"
    INCOMPLETE_HIGHER = "incomplete_higher"
    BACHELOR = "bachelor"
    SPECIALIST = "specialist"
    MASTER = "master"
    PHD = "phd"


class LanguageLevel(StrEnum):
    """Command of a language, CEFR levels and native speaker."""

    A1 = "a1"
    A2 = "a2"
    B1 = "b1"
    B2 = "b2"
    C1 = "c1"
    C2 = "c2"
    NATIVE = "native"


class OriginSector(StrEnum):
    """Sector in which somebody worked."""

    STATE = "state"
    PRIVATE = "private"
    QUASI_PUBLIC = "quasi_public"
    CIVIL_SOCIETY = "civil_society"
