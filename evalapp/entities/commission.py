"""Personnel commissions: members with their terms, and the rules by which they vote."""

from datetime import date

from sqlalchemy import UniqueConstraint
from sqlmodel import Field

from evalapp.domain.commission import CommissionKind, MemberRole
from evalapp.entities.base import Entity, text_enum


class VotingRule(Entity, table=True):
    """Quorum and majority as dated data; several versions share a ``code``.

    Quorum: those present and not recused are at least (``quorum_is_strict``: more than) the share
    ``quorum_numerator / quorum_denominator`` of the voting members who are not recused. Majority: votes
    for are more than (``majority_is_strict`` False: at least) their share of the base
    ``majority_base`` (domain.voting_rule). ``casting_vote``: at a tie the presiding chair's vote decides.
    ``source``: act and clause it comes from.
    """

    __tablename__ = "voting_rule"
    __table_args__ = (UniqueConstraint("code", "valid_from"),)

    code: str = Field(max_length=40)
    name_kk: str = Field(max_length=200)
    name_ru: str = Field(max_length=200)
    name_en: str = Field(default="", max_length=200)
    valid_from: date
    valid_to: date | None = None
    quorum_numerator: int
    quorum_denominator: int
    quorum_is_strict: bool = False
    majority_numerator: int
    majority_denominator: int
    majority_is_strict: bool = True
    majority_base: str = Field(max_length=24)
    casting_vote: bool = True
    source_kk: str = Field(default="", max_length=500)
    source_ru: str = Field(default="", max_length=500)
    source_en: str = Field(default="", max_length=500)
    is_shipped: bool = False


class Commission(Entity, table=True):
    """A personnel commission. ``act``: paper by which it was set up, with number and date.

    ``rule_code``: code of the VotingRule it follows. ``for_official_use``: its packets carry the marking.
    """

    name_kk: str = Field(max_length=300)
    name_ru: str = Field(max_length=300)
    name_en: str = Field(default="", max_length=300)
    kind: CommissionKind = Field(sa_type=text_enum(CommissionKind))
    organization_id: int | None = Field(default=None, foreign_key="organization.id")
    region_code: str | None = Field(default=None, max_length=2)
    act: str = Field(default="", max_length=300)
    rule_code: str = Field(max_length=40)
    for_official_use: bool = True
    valid_from: date | None = None
    valid_to: date | None = None
    note: str = Field(default="", max_length=500)


class CommissionMember(Entity, table=True):
    """Somebody in a commission for a term; ``until`` is the last day, None = still is.

    ``substitute_for_id``: he sits only when that voting member is absent, and then in his seat.
    ``position``: order in lists and minutes.
    """

    __tablename__ = "commission_member"

    commission_id: int = Field(foreign_key="commission.id", index=True)
    role: MemberRole = Field(sa_type=text_enum(MemberRole))
    name: str = Field(max_length=200)
    post: str = Field(default="", max_length=300)
    person_id: int | None = Field(default=None, foreign_key="person.id")
    since: date | None = None
    until: date | None = None
    substitute_for_id: int | None = Field(default=None, foreign_key="commission_member.id")
    position: int = 0
    ground: str = Field(default="", max_length=300)
