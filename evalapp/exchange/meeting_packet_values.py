"""What a commission reads about a meeting: one snapshot, plain values, in no particular language.

A packet stores them (services.packet_records); its writer and the ballots read nothing else. Format 1: a
field may be added with a default, never renamed or removed; anything else is a new format.
"""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date, datetime

from evalapp.domain.commission import CommissionKind
from evalapp.domain.decision import DecisionKind
from evalapp.domain.language import Trilingual
from evalapp.domain.meeting import SubjectKind
from evalapp.domain.meeting_rules import MeetingRules
from evalapp.domain.objection import ObjectionOutcome, ObjectionState
from evalapp.domain.scores import Gate
from evalapp.domain.tenure import ShortTenure
from evalapp.exchange.campaign_values import CampaignFigures, IndicatorFigure, OfficialFigures
from evalapp.exchange.meeting_reserve_values import ReservePerson
from evalapp.exchange.person_values import DecisionFact, PersonFacts

FORMAT = 1


@dataclass(frozen=True, slots=True, kw_only=True)
class PacketHead:
    """The packet itself. ``number`` 0 = a preview that was not sealed. ``sealed_at``: aware.

    ``reason``: why it followed another one, "" for the first. ``audit_head``: hash of the last audit event
    before it was sealed; ``workspace``: its name.
    """

    number: int
    reason: str
    sealed_at: datetime
    sealed_by: str
    audit_head: str
    workspace: str
    is_training: bool
    for_official_use: bool


@dataclass(frozen=True, slots=True, kw_only=True)
class PacketMeeting:
    """The meeting as it was called. ``starts_at``: local time as typed, may be ""."""

    meeting_id: int
    commission: Trilingual
    kind: CommissionKind
    act: str
    number: int
    held_on: date
    starts_at: str
    place: str
    title: str
    is_secret: bool


@dataclass(frozen=True, slots=True, kw_only=True)
class PacketItem:
    """A question of the agenda. ``number`` as printed; ``iin`` masked, "" where nobody is meant.

    ``post``, ``body``: present ones, None where unknown. ``question``: as worded for the agenda, whether
    typed or built. ``target_post``, ``target_body``: what he is proposed for, None = nothing is named.
    ``is_secret``: of its vote.
    """

    item_id: int
    number: int
    subject: SubjectKind
    person_id: int | None
    name: Trilingual
    iin: str
    post: Trilingual | None
    body: Trilingual | None
    question: Trilingual
    proposed: DecisionKind | None
    target_post: Trilingual | None
    target_body: Trilingual | None
    ground: str
    reporter: str
    is_secret: bool


@dataclass(frozen=True, slots=True, kw_only=True)
class PacketObjection:
    """An objection of the person against a released result; ``about`` names the campaign."""

    about: str
    release_number: int
    received_on: date
    due_on: date
    state: ObjectionState
    outcome: ObjectionOutcome | None
    answered_on: date | None
    statement: str
    answer: str


@dataclass(frozen=True, slots=True, kw_only=True)
class PacketOfficial:
    """An official of the agenda. ``facts``: as the register has him when the packet is sealed, as of the
    day of the meeting; ``short``: mark of that tenure.

    ``indicators``: the latest period first; ``objections``: against released results; ``decisions``:
    earlier ones of commissions, newest first. ``campaign``, ``place``: where his results are in
    MeetingPacket.campaigns, None = not assessed.
    """

    item_id: int
    facts: PersonFacts
    short: ShortTenure | None = None
    indicators: tuple[IndicatorFigure, ...] = ()
    objections: tuple[PacketObjection, ...] = ()
    decisions: tuple[DecisionFact, ...] = ()
    campaign: int | None = None
    place: int | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class MeetingPacket:
    """Everything of a packet but words and pictures.

    ``rules``: voting rule and members as frozen when the meeting was called. ``items``: in the agenda's
    order; ``people`` and ``reserve``: theirs, in the same order. ``campaigns``: one for each version of
    results that the agenda rests on, only with its people, whose bands and places are those among
    everybody of that campaign. ``photos``: {person id: SHA-256 of the picture}.
    """

    head: PacketHead
    meeting: PacketMeeting
    rules: MeetingRules
    items: tuple[PacketItem, ...]
    campaigns: tuple[CampaignFigures, ...]
    people: tuple[PacketOfficial, ...]
    reserve: tuple[ReservePerson, ...] = ()
    photos: Mapping[int, str] = field(default_factory=dict)

    def official_of(self, item_id: int) -> PacketOfficial | None:
        """The official of an item, None where it is about somebody else or nobody."""
        return next((one for one in self.people if one.item_id == item_id), None)

    def reservist_of(self, item_id: int) -> ReservePerson | None:
        """The applicant or reservist of an item."""
        return next((one for one in self.reserve if one.item_id == item_id), None)

    def figures_of(self, official: PacketOfficial) -> tuple[CampaignFigures, OfficialFigures] | None:
        """The campaign of an official's results and his figures in it, None where he is not assessed."""
        if official.campaign is None or official.place is None:
            return None
        campaign = self.campaigns[official.campaign]
        return campaign, campaign.officials[official.place]


@dataclass(frozen=True, slots=True, kw_only=True)
class ItemFigures:
    """The few figures by which an item is recognised, unrounded; None = there is none.

    ``places``: first and last place that cannot be excluded; ``calibrated_total``: what a commission set.
    """

    total: float | None = None
    low: float | None = None
    high: float | None = None
    band: int | None = None
    places: tuple[int, int] | None = None
    level: int | None = None
    gate: Gate | None = None
    gate_raters: int = 0
    calibrated_total: float | None = None


def item_figures(packet: MeetingPacket, item_id: int) -> ItemFigures:
    """The results that an item's page shows; empty for whoever is not assessed."""
    official = packet.official_of(item_id)
    found = None if official is None else packet.figures_of(official)
    if found is None:
        return ItemFigures()
    figures = found[1]
    score = figures.score
    return ItemFigures(
        total=score.total,
        low=score.low,
        high=score.high,
        band=score.band,
        places=score.places,
        level=score.level,
        gate=score.gate,
        gate_raters=score.gate_raters,
        calibrated_total=None if figures.calibrated is None else figures.calibrated.total,
    )
