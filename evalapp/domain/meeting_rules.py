"""What a meeting is held by, frozen when it is called: the voting rule, and who sits on the commission."""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any, Self

from evalapp.domain.commission import MemberRole
from evalapp.domain.voting_rule import VotingRule


@dataclass(frozen=True, slots=True, kw_only=True)
class Substitute:
    """Somebody who sits only when the voting member he stands for is absent."""

    member_id: int
    name: str
    post: str = ""
    person_id: int | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Seat:
    """A member of the commission as he was when the meeting was called.

    ``member_id``: of CommissionMember; ``person_id``: in the register, None = not known there.
    """

    member_id: int
    role: MemberRole
    name: str
    post: str = ""
    person_id: int | None = None
    substitutes: tuple[Substitute, ...] = ()

    @property
    def votes(self) -> bool:
        """Whether the seat has a vote; secretary and observers have none."""
        return self.role.votes


@dataclass(frozen=True, slots=True)
class MeetingRules:
    """The rule by which is voted, and ``members`` in the order of lists: those with a vote and the others."""

    rule: VotingRule
    members: tuple[Seat, ...]

    @property
    def seats(self) -> tuple[Seat, ...]:
        """The members with a vote: the base of every quorum."""
        return tuple(member for member in self.members if member.votes)

    @property
    def others(self) -> tuple[Seat, ...]:
        """Secretary and observers."""
        return tuple(member for member in self.members if not member.votes)

    @property
    def people(self) -> Mapping[int, Seat | Substitute]:
        """Everybody who may be there, substitutes included, by member id."""
        found: dict[int, Seat | Substitute] = {}
        for member in self.members:
            found[member.member_id] = member
            found |= {one.member_id: one for one in member.substitutes}
        return found

    def seat_of(self, member_id: int) -> Seat | None:
        """The seat of a member, or the one in which a substitute may sit; None for somebody else."""
        for member in self.members:
            if member_id == member.member_id or any(one.member_id == member_id for one in member.substitutes):
                return member
        return None

    def to_dict(self) -> dict[str, Any]:
        """Plain values for JSON; :meth:`from_dict` reads them."""
        return {"rule": self.rule.to_dict(), "members": [_seat_values(member) for member in self.members]}

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> Self:
        """The rules that :meth:`to_dict` wrote. Raises KeyError or ValueError when they are none."""
        return cls(
            VotingRule.from_dict(data["rule"]),
            tuple(
                Seat(
                    **_person(member),
                    role=MemberRole(member["role"]),
                    substitutes=tuple(Substitute(**_person(one)) for one in member["substitutes"]),
                )
                for member in data["members"]
            ),
        )


def _seat_values(seat: Seat) -> dict[str, Any]:
    return {
        **_person_values(seat),
        "role": seat.role.value,
        "substitutes": [_person_values(one) for one in seat.substitutes],
    }


def _person_values(one: Seat | Substitute) -> dict[str, Any]:
    return {"member_id": one.member_id, "name": one.name, "post": one.post, "person_id": one.person_id}


def _person(stored: Mapping[str, Any]) -> dict[str, Any]:
    return {key: stored[key] for key in ("member_id", "name", "post", "person_id")}
