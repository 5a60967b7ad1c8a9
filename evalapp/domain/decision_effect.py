"""What a decision changes in the register and the reserve: which records, from what to what."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import StrEnum

from evalapp.domain.decision import DecisionKind, DecisionResult
from evalapp.domain.meeting import SubjectKind
from evalapp.domain.membership import EmployerKind, PostKind
from evalapp.domain.reference import OrganizationKind, PositionCategory

Plain = str | int | float | bool | None
"""A value of a record as JSON knows it; dates as ISO text."""

POSTS = frozenset({DecisionKind.PROMOTE, DecisionKind.APPOINT, DecisionKind.MOVE})
"""Decisions by which somebody begins a post."""

_OF_OFFICIALS = POSTS | {DecisionKind.RELEASE}
_OF_RESERVISTS = _OF_OFFICIALS | {DecisionKind.EXCLUDE}

_EMPLOYERS = {OrganizationKind.MINISTRY: EmployerKind.CENTRAL, OrganizationKind.AKIMAT: EmployerKind.LOCAL}
_POLITICAL = frozenset({PositionCategory.DEPUTY_MINISTERS, PositionCategory.DEPUTY_AKIMS})


class RecordKind(StrEnum):
    """The tables whose records decisions change."""

    APPOINTMENT = "appointment"
    RESERVIST = "reservist"
    RESERVE_APPOINTMENT = "reserve_appointment"
    CONSIDERATION = "consideration"
    ADMISSION = "admission"


class ChangeWay(StrEnum):
    """``added``, ``changed``; ``found``: the record says so already and stays as it is; ``taken_out``: what a
    decision had added and that never began leaves the register, the effect and the audit log keep it."""

    ADDED = "added"
    CHANGED = "changed"
    FOUND = "found"
    TAKEN_OUT = "taken_out"


class EffectNote(StrEnum):
    """What whoever confirms should know of a line.

    ``nothing_changes``: the decision changes no record. ``nothing_to_put_back``: the undone decision has
    changed none. ``not_in_register``: the reservist is not among the officials, so that only the reserve
    notes the post. ``no_order``: the order's number is not entered yet. ``begins_later``: its effective date
    lies ahead.
    """

    NOTHING_CHANGES = "nothing_changes"
    NOTHING_TO_PUT_BACK = "nothing_to_put_back"
    NOT_IN_REGISTER = "not_in_register"
    NO_ORDER = "no_order"
    BEGINS_LATER = "begins_later"


class EffectStanding(StrEnum):
    """How far a decision is carried out: it changes ``nothing``, its changes ``wait`` for the confirmation,
    are ``applied``, or were ``reverted`` by a further decision."""

    NOTHING = "nothing"
    WAITING = "waiting"
    APPLIED = "applied"
    REVERTED = "reverted"


@dataclass(frozen=True, slots=True)
class RecordChange:
    """One record: its fields before (empty = it is added) and after (empty = it is taken out).

    Of a changed record both hold what differs and, alike on both sides, what tells which record it is; added
    and taken out records are whole. ``record_id`` 0 = it will be given when the record is added.
    """

    kind: RecordKind
    way: ChangeWay
    record_id: int
    before: Mapping[str, Plain] = field(default_factory=dict)
    after: Mapping[str, Plain] = field(default_factory=dict)

    @property
    def whole(self) -> Mapping[str, Plain]:
        """The record as it is afterwards; of one that is taken out, as it was."""
        return self.after or self.before


@dataclass(frozen=True, slots=True, kw_only=True)
class EffectChoices:
    """What the decisions leave open and whoever confirms says, by number of the decision.

    ``grounds``: code of the ground on which somebody is excluded. ``not_taken_up``: undoing decisions where
    the post was never taken up, so that the register is put back as it was; otherwise it was held until the
    day before the undoing takes effect. ``places``: post and body of the directory, where a decision names
    them only in words.
    """

    grounds: Mapping[int, str] = field(default_factory=dict)
    places: Mapping[int, tuple[int, int]] = field(default_factory=dict)
    not_taken_up: frozenset[int] = frozenset()


def changes_records(
    subject: SubjectKind,
    result: DecisionResult,
    kind: DecisionKind | None,
    *,
    proposed: DecisionKind | None = None,
) -> bool:
    """Whether a decision changes any record; one that undoes another is not asked here.

    A development plan stands with its decision. A rejected enrolment is noted as a refused admission.
    """
    if subject is SubjectKind.APPLICANT:
        is_refused = result is DecisionResult.REJECTED and kind is None and proposed is DecisionKind.ENROL
        return kind is DecisionKind.ENROL or is_refused
    if subject is SubjectKind.RESERVIST:
        return kind in _OF_RESERVISTS
    return subject is SubjectKind.OFFICIAL and kind in _OF_OFFICIALS


def employer_of(kind: OrganizationKind | None) -> EmployerKind:
    """The kind of body as the published figures of the reserve divide them; it may be corrected later."""
    return EmployerKind.OTHER if kind is None else _EMPLOYERS.get(kind, EmployerKind.OTHER)


def post_kind_of(category: PositionCategory | None) -> PostKind:
    """The kind of post likewise: deputy ministers and deputy akims are political posts."""
    return PostKind.POLITICAL if category in _POLITICAL else PostKind.OTHER
