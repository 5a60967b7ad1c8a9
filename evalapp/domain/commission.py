"""A personnel commission: what its members are, and who of them votes."""

from enum import StrEnum


class CommissionKind(StrEnum):
    """Of which level a commission is."""

    NATIONAL = "national"
    REGIONAL = "regional"
    BODY = "body"
    OTHER = "other"


class MemberRole(StrEnum):
    """What somebody is in a commission. Secretary and observers have no vote."""

    CHAIR = "chair"
    DEPUTY_CHAIR = "deputy_chair"
    MEMBER = "member"
    SECRETARY = "secretary"
    OBSERVER = "observer"

    @property
    def votes(self) -> bool:
        """Whether this role has a vote."""
        return self in (MemberRole.CHAIR, MemberRole.DEPUTY_CHAIR, MemberRole.MEMBER)
