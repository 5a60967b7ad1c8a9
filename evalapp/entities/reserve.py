"""Rule sets, intakes with their directions, applications with their facts and papers, verdicts."""

from datetime import date, datetime
from typing import Any, ClassVar

from sqlalchemy import JSON, Column, Index, LargeBinary, UniqueConstraint
from sqlmodel import Field

from evalapp.domain.intake import IntakeState
from evalapp.domain.reference import EducationLevel, LanguageLevel, OriginSector, Sex
from evalapp.domain.rule_set import AgeReading
from evalapp.entities.base import Entity, UtcDateTime, added, text_enum


class RuleSet(Entity, table=True):
    """A dated rule set. ``criteria`` is what domain.rule_set.RuleSet.criteria_to_dict writes.

    ``extension_years``: by how many years a stay may be prolonged once; None = never. ``based_on_id``:
    the rule set it was copied from.
    """

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
    extension_years: int | None = Field(default=None, sa_column_kwargs=added())
    based_on_id: int | None = Field(default=None, foreign_key="rule_set.id", sa_column_kwargs=added())
    valid_from: date
    valid_to: date | None = None


class Intake(Entity, table=True):
    """A selection into the reserve; applications are judged by ``rule_set`` as of ``as_of``.

    ``act`` … ``act_clause``, ``age_reading``: what was confirmed before it opened, by ``confirmed_by``.
    ``rules``: everything it is run by, frozen when it opened (empty before), with its SHA-256.
    """

    name: str = Field(max_length=160, unique=True)
    rule_set_id: int = Field(foreign_key="rule_set.id")
    as_of: date
    opens_on: date | None = None
    closes_on: date | None = None
    places: int | None = None
    created_at: datetime = Field(sa_type=UtcDateTime)
    state: IntakeState = Field(
        default=IntakeState.DRAFT,
        sa_type=text_enum(IntakeState),
        sa_column_kwargs=added(IntakeState.DRAFT.value),
    )
    act: str = Field(default="", max_length=300, sa_column_kwargs=added(""))
    act_number: str = Field(default="", max_length=60, sa_column_kwargs=added(""))
    act_date: date | None = Field(default=None, sa_column_kwargs=added())
    act_clause: str = Field(default="", max_length=120, sa_column_kwargs=added(""))
    age_reading: AgeReading | None = Field(
        default=None, sa_type=text_enum(AgeReading), sa_column_kwargs=added()
    )
    confirmed_by: str = Field(default="", max_length=60, sa_column_kwargs=added(""))
    opened_at: datetime | None = Field(default=None, sa_type=UtcDateTime, sa_column_kwargs=added())
    rules: dict[str, Any] | None = Field(
        default=None, sa_column=Column(JSON(none_as_null=True), nullable=True, info=added()["info"])
    )
    rules_hash: str = Field(default="", max_length=64, sa_column_kwargs=added(""))


class IntakeDirection(Entity, table=True):
    """A direction (sector) of an intake, chosen by applicants; ``places`` None = no number of its own."""

    __tablename__ = "intake_direction"
    __table_args__ = (UniqueConstraint("intake_id", "position"),)

    intake_id: int = Field(foreign_key="intake.id", index=True)
    position: int
    name_kk: str = Field(max_length=160)
    name_ru: str = Field(max_length=160)
    name_en: str = Field(default="", max_length=160)
    places: int | None = None


class IntakeChange(Entity, table=True):
    """A change of an opened intake (window, places) by a decision: what was ``before`` and is ``after``."""

    __tablename__ = "intake_change"

    intake_id: int = Field(foreign_key="intake.id", index=True)
    at: datetime = Field(sa_type=UtcDateTime)
    account: str = Field(max_length=60)
    reason: str = Field(max_length=500)
    before: dict[str, Any] = Field(sa_column=Column(JSON, nullable=False))
    after: dict[str, Any] = Field(sa_column=Column(JSON, nullable=False))


class Application(Entity, table=True):
    """An application: key = intake + IIN. Facts are those it is judged on; None = not known.

    ``jobs``: list of {organization, post, from, from_precision, to, to_precision, to_present, sector},
    dates as ISO text. ``scores``: {stage title: decimal number | "absent"}. ``citizenship``: as read,
    folded to "KZ" for Kazakhstan. ``has_conviction`` None = unknown. ``papers``: facts entered by an
    officer with the paper's number and date. ``direction``: as the list wrote it; ``direction_id``: the
    intake's direction it stands for, None while there is none or it is not known.
    """

    __table_args__ = (
        UniqueConstraint("intake_id", "iin"),
        # The list filters, searches and sorts in this index alone: records are long, it is short.
        Index("ix_application_list", "intake_id", "number", "sort_key", "region_code", "search_key"),
    )

    # They follow from names, number and IIN, which the audit has.
    unaudited_values: ClassVar[frozenset[str]] = frozenset({"search_key", "sort_key"})

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
    direction_id: int | None = Field(
        default=None, foreign_key="intake_direction.id", index=True, sa_column_kwargs=added()
    )


class Attachment(Entity, table=True):
    """A file that belongs to an application; its bytes lie in ``AttachmentContent``.

    ``criterion``: the one it proves, "" for none. ``size`` in bytes. ``sha256`` of the bytes, so that
    the audit chain covers them.
    """

    application_id: int = Field(foreign_key="application.id", index=True)
    name: str = Field(max_length=200)
    media_type: str = Field(max_length=100)
    size: int
    sha256: str = Field(max_length=64)
    criterion: str = Field(default="", max_length=24)
    note: str = Field(default="", max_length=300)
    added_at: datetime = Field(sa_type=UtcDateTime)
    account: str = Field(max_length=60)


class AttachmentContent(Entity, table=True):
    """The bytes of an attachment, apart from it so that lists never read them."""

    __tablename__ = "attachment_content"

    audited: ClassVar[bool] = False

    attachment_id: int = Field(foreign_key="attachment.id", unique=True)
    content: bytes = Field(sa_column=Column(LargeBinary, nullable=False))


class LetterTemplate(Entity, table=True):
    """The words of letters to applicants in one language, as the unit has changed them.

    ``organization`` … ``executor``: the letterhead and the signature. ``opening`` and ``closing`` stand
    before and after the list of papers and may hold the place markers of domain.letter.MARKERS. Without a
    record the program's own words are used.
    """

    __tablename__ = "letter_template"

    language: str = Field(max_length=2, unique=True)
    organization: str = Field(default="", max_length=300)
    address: str = Field(default="", max_length=300)
    contacts: str = Field(default="", max_length=300)
    signer_post: str = Field(default="", max_length=200)
    signer_name: str = Field(default="", max_length=200)
    executor: str = Field(default="", max_length=300)
    subject: str = Field(default="", max_length=300)
    opening: str = Field(default="", max_length=4000)
    closing: str = Field(default="", max_length=4000)


class Verdict(Entity, table=True):
    """The computed judgement of one application under its intake's rule set; never typed.

    One column per criterion holds ``met``, ``not_met``, ``unknown`` or "" (the rule set has no such
    criterion). ``age_years``: full years on the reference date, None where age is unknown.
    ``service_low`` orders by the low figure of experience: years · 372 + months · 31 + days; None where
    the jobs give none. ``origin``: sector of the last job, None where it is not known. What a criterion
    found in full lies in ``VerdictDetail``, so that this table stays short: lists filter and sort in it.
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
    origin: OriginSector | None = Field(default=None, sa_type=text_enum(OriginSector))


class VerdictDetail(Entity, table=True):
    """What each criterion found: the dump of domain.eligibility.Judgement of one application."""

    __tablename__ = "verdict_detail"

    audited: ClassVar[bool] = False

    application_id: int = Field(foreign_key="application.id", unique=True)
    details: dict[str, Any] = Field(sa_column=Column(JSON, nullable=False))
