"""What the overview shows, section by section; a section this account may not see is None."""

from dataclasses import dataclass
from datetime import date, datetime

from evalapp.services.campaign_rows import CampaignRow
from evalapp.services.imports import ImportBatchRow
from evalapp.services.objection_rows import AnyObjection
from evalapp.services.overview_commission import EndingTerm, OutcomeLine, WaitingMeeting


@dataclass(frozen=True, slots=True)
class NotShown:
    """Officials of a campaign's newest version who were not shown their result yet."""

    campaign_id: int
    name: str
    count: int
    officials: int


@dataclass(frozen=True, slots=True)
class EndingStay:
    """A reservist whose stay ends soon or has ended lately.

    ``days``: until the last day, below 0 after it; ``is_near``: the last warning is due, or it is over.
    """

    reservist_id: int
    full_name: str
    cohort: str
    stay_until: date
    days: int
    is_near: bool


@dataclass(frozen=True, slots=True)
class ReleaseLine:
    """A released version of a campaign's results."""

    campaign_id: int
    name: str
    number: int
    at: datetime
    reason: str


@dataclass(frozen=True, slots=True)
class BackupHealth:
    """How the backups stand.

    ``newest``: here; ``second_folder``: "" when none is named; ``second_newest``: None when it holds
    none or cannot be reached; ``is_late``: the second one is missing or older than ``limit_days``.
    """

    newest: datetime | None
    second_folder: str
    second_newest: datetime | None
    is_same_disk: bool
    is_late: bool
    limit_days: int


@dataclass(frozen=True, slots=True)
class AuditGlance:
    """The audit log at a glance: events in all and since midnight, the last verification and its finding."""

    events: int
    today: int
    verified_at: datetime | None
    was_sound: bool


@dataclass(frozen=True, slots=True)
class Overview:
    """Everything the overview shows on ``today``; lists in the order of urgency.

    ``officials``: persons in the register, None when this account does not see it.
    ``unfilled_years``: years of which the calendar of working days says nothing.
    ``has_reserve``: whether there is an intake or a member that this account sees.
    """

    today: date
    officials: int | None
    campaigns: tuple[CampaignRow, ...] | None
    objections: tuple[AnyObjection, ...] | None
    not_shown: tuple[NotShown, ...] | None
    stays: tuple[EndingStay, ...] | None
    releases: tuple[ReleaseLine, ...] | None
    imports: tuple[ImportBatchRow, ...] | None
    backup: BackupHealth | None
    audit: AuditGlance | None
    unfilled_years: tuple[int, ...]
    has_reserve: bool = False
    meetings: tuple[WaitingMeeting, ...] | None = None
    outcomes: tuple[OutcomeLine, ...] | None = None
    terms: tuple[EndingTerm, ...] | None = None

    @property
    def is_empty(self) -> bool:
        """Whether nothing was entered yet."""
        has_work = self.campaigns or self.releases or self.has_reserve or self.meetings
        return self.officials == 0 and not has_work
