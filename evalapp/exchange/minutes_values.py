"""What minutes say: frozen values without a language, kept with the signed minutes."""

from dataclasses import dataclass
from datetime import date

from evalapp.domain.commission import MemberRole
from evalapp.domain.decision import DecisionKind, DecisionResult
from evalapp.domain.language import Trilingual
from evalapp.domain.meeting import ItemState, SubjectKind
from evalapp.domain.tally import MajorityOutcome, TieNote


@dataclass(frozen=True, slots=True, kw_only=True)
class MinutesMember:
    """Somebody of the commission at the meeting; ``is_present`` None = not entered.

    ``in_seat_of``: in whose seat a substitute sat, "" for others. ``reason``: why somebody was absent.
    """

    member_id: int
    name: str
    post: str
    role: MemberRole
    is_present: bool | None
    in_seat_of: str = ""
    reason: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class MinutesQuorum:
    """The quorum: ``present`` of ``base`` voting seats, ``needed`` of them; reached None = unknown."""

    base: int
    present: int
    needed: int
    reached: bool | None


@dataclass(frozen=True, slots=True, kw_only=True)
class MinutesVotes:
    """The votes on an item; names only of an open vote taken by name, where the minutes name them.

    ``base``: of how many the majority is taken, ``needed``: votes for that it takes.
    """

    is_secret: bool
    votes_for: int
    votes_against: int
    votes_abstained: int
    not_voted: int
    quorum: MinutesQuorum
    base: int
    needed: int
    outcome: MajorityOutcome
    tie: TieNote | None = None
    names_for: tuple[str, ...] = ()
    names_against: tuple[str, ...] = ()
    names_abstained: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class MinutesDecision:
    """What was decided; ``place``: post and body where to. ``wording``: typed by somebody, "" = none.

    ``undone_on``: the day of the meeting whose decision this one undoes.
    """

    result: DecisionResult
    kind: DecisionKind | None
    place: tuple[Trilingual, ...] = ()
    plan: str = ""
    wording: str = ""
    reason: str = ""
    effective_on: date | None = None
    undone_on: date | None = None
    is_undoing: bool = False


@dataclass(frozen=True, slots=True)
class NamedText:
    """Somebody and what he said: why he is recused, his dissent."""

    name: str
    text: str


@dataclass(frozen=True, slots=True, kw_only=True)
class MinutesItem:
    """One question of the agenda.

    ``heard``: the discussion. ``recused``: members with a conflict of interest, and why.
    """

    item_id: int
    number: int
    subject: SubjectKind
    name: Trilingual
    post: Trilingual | None
    body: Trilingual | None
    question: Trilingual
    reporter: str
    ground: str
    heard: str
    state: ItemState
    state_reason: str
    recused: tuple[NamedText, ...] = ()
    away: tuple[str, ...] = ()
    votes: MinutesVotes | None = None
    decision: MinutesDecision | None = None
    dissents: tuple[NamedText, ...] = ()


@dataclass(frozen=True, slots=True)
class MinutesSigner:
    """Who signs, and as what."""

    name: str
    role: MemberRole
    is_presiding: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class MinutesContent:
    """Everything minutes are written from.

    ``number``: of the paper. ``version_number`` counts versions; ``reason`` and ``corrected_on``: why this
    one corrects the one before, which was signed that day. ``language``: a DocumentLanguage value. ``rule``:
    the voting rule, sentence by sentence. ``opening``, ``closing``: as typed. ``signed_on`` None = a draft.
    """

    number: str
    version_number: int
    reason: str
    corrected_on: date | None
    language: str
    commission: Trilingual
    meeting_number: int
    title: str
    held_on: date
    starts_at: str
    place: str
    for_official_use: bool
    rule: tuple[Trilingual, ...]
    quorum: MinutesQuorum
    presiding: str
    secretary: str
    members: tuple[MinutesMember, ...]
    opening: str
    closing: str
    items: tuple[MinutesItem, ...]
    signers: tuple[MinutesSigner, ...]
    signed_on: date | None = None
