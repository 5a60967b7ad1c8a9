"""What is entered about a commission and its members, and what keeps it from being kept."""

from collections.abc import Iterable
from dataclasses import dataclass, replace
from datetime import date

from evalapp.domain.commission import CommissionKind, MemberRole
from evalapp.domain.language import Trilingual
from evalapp.domain.names import fold, tidy_name, tidy_text

LONGEST_TITLE, LONGEST_ACT, LONGEST_NOTE = 300, 300, 500
LONGEST_NAME, LONGEST_POST, LONGEST_GROUND = 200, 300, 300


@dataclass(frozen=True, slots=True, kw_only=True)
class CommissionFields:
    """A commission as it is entered; the meaning of each field as in entities.commission."""

    name: Trilingual
    kind: CommissionKind
    organization_id: int | None = None
    region_code: str | None = None
    act: str = ""
    rule_code: str
    for_official_use: bool = True
    valid_from: date | None = None
    valid_to: date | None = None
    note: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class MemberFields:
    """A member as he is entered. ``since`` None = from the beginning, ``until`` None = still is."""

    role: MemberRole
    name: str
    post: str = ""
    person_id: int | None = None
    since: date | None = None
    until: date | None = None
    substitute_for_id: int | None = None
    ground: str = ""

    def overlaps(self, other: "MemberFields") -> bool:
        """Whether both are members on some day."""
        begins_in_time = other.since is None or self.until is None or other.since <= self.until
        ends_in_time = other.until is None or self.since is None or other.until >= self.since
        return begins_in_time and ends_in_time

    def holds_on(self, day: date) -> bool:
        """Whether he is a member on ``day``."""
        return (self.since is None or self.since <= day) and (self.until is None or day <= self.until)

    def is_same_person(self, other: "MemberFields") -> bool:
        """Whether both are one person: by the register where both are known there, else by name and post."""
        if self.person_id is not None and other.person_id is not None:
            return self.person_id == other.person_id
        return fold(self.name) == fold(other.name) and fold(self.post) == fold(other.post)


def faults_of_commission(fields: CommissionFields) -> dict[str, str]:
    """``{field: code of the sentence}``; {} when nothing keeps the commission from being kept."""
    faults: dict[str, str] = {}
    if not (fields.name.kk.strip() and fields.name.ru.strip()):
        faults["name"] = "required_kk_ru"
    elif max(map(len, (fields.name.kk, fields.name.ru, fields.name.en))) > LONGEST_TITLE:
        faults["name"] = "too_long"
    if not fields.rule_code:
        faults["rule_code"] = "required"
    faults |= _too_long(act=(fields.act, LONGEST_ACT), note=(fields.note, LONGEST_NOTE))
    if _ends_early(fields.valid_from, fields.valid_to):
        faults["valid_to"] = "ends_before_start"
    return faults


def faults_of_member(
    fields: MemberFields, others: Iterable[MemberFields], seat: MemberFields | None
) -> dict[str, str]:
    """``{field: code of the sentence}``; ``others``: the commission's other members, ``seat``: the one he
    stands for (None when he stands for nobody, or for somebody unknown)."""
    faults: dict[str, str] = {}
    if not fields.name.strip():
        faults["name"] = "required"
    faults |= _too_long(
        name=(fields.name, LONGEST_NAME),
        post=(fields.post, LONGEST_POST),
        ground=(fields.ground, LONGEST_GROUND),
    )
    if _ends_early(fields.since, fields.until):
        faults["until"] = "ends_before_start"
    if fields.substitute_for_id is not None:
        faults |= _as_substitute(fields, seat)
    return faults or _beside(fields, others)


def tidied_commission(fields: CommissionFields) -> CommissionFields:
    """The fields without blanks around their texts."""
    name = Trilingual(tidy_text(fields.name.kk), tidy_text(fields.name.ru), tidy_text(fields.name.en))
    return replace(fields, name=name, act=tidy_text(fields.act), note=fields.note.strip())


def tidied_member(fields: MemberFields) -> MemberFields:
    """The fields with the name written as names are; a substitute has the plain role of a voting member."""
    role = fields.role if fields.substitute_for_id is None else MemberRole.MEMBER
    return replace(
        fields,
        role=role,
        name=tidy_name(fields.name),
        post=tidy_text(fields.post),
        ground=tidy_text(fields.ground),
    )


def _as_substitute(fields: MemberFields, seat: MemberFields | None) -> dict[str, str]:
    if seat is None or not seat.role.votes or seat.substitute_for_id is not None:
        return {"substitute_for_id": "substitute_of_voting_member"}
    return {} if fields.overlaps(seat) else {"since": "substitute_outside_term"}


def _beside(fields: MemberFields, others: Iterable[MemberFields]) -> dict[str, str]:
    """What the other members' terms forbid."""
    for other in others:
        if not fields.overlaps(other):
            continue
        if fields.is_same_person(other):
            return {"name": "commission_member_twice"}
        if fields.role is MemberRole.CHAIR and other.role is MemberRole.CHAIR:
            return {"role": "chair_twice"}
    return {}


def _too_long(**texts: tuple[str, int]) -> dict[str, str]:
    return {field: "too_long" for field, (words, longest) in texts.items() if len(words) > longest}


def _ends_early(since: date | None, until: date | None) -> bool:
    return since is not None and until is not None and until < since
