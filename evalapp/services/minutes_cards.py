"""The minutes of a meeting as the window shows them: versions, the draft, what lacks. Checks no rights."""

from dataclasses import dataclass
from datetime import date, datetime
from typing import TYPE_CHECKING

from sqlmodel import Session

from evalapp.domain.errors import NotFound
from evalapp.domain.language import Language
from evalapp.domain.meeting import MeetingStep, allows
from evalapp.domain.minutes import MinutesFields, MinutesGap, MinutesState
from evalapp.entities.base import stored_id
from evalapp.entities.commission import Commission
from evalapp.entities.meeting import Meeting, Minutes
from evalapp.services.meeting_steps import rules_of
from evalapp.services.minutes_gaps import gaps_of
from evalapp.services.minutes_records import is_intact, sealed_content, versions_of
from evalapp.services.minutes_signing import draft_content, fields_of, proposed_fields
from evalapp.services.trilingual import trilingual
from evalapp.texts import text

if TYPE_CHECKING:
    from evalapp.exchange.minutes_parts import Block
    from evalapp.exchange.minutes_values import MinutesContent


@dataclass(frozen=True, slots=True)
class MinutesVersion:
    """A version of minutes. ``is_intact``: signed ones are still what was signed."""

    id: int
    version_number: int
    number: str
    state: MinutesState
    language: str
    signed_on: date | None
    signed_by: tuple[str, ...]
    reason: str
    at: datetime
    account: str
    content_hash: str
    is_intact: bool


@dataclass(frozen=True, slots=True)
class MinutesCard:
    """Everything about the minutes of a meeting.

    ``fields``: of the draft, or proposed for it; ``draft_version``: its record's version, None = nothing is
    stored yet. ``content``: what the shown version says, None before the meeting is called. ``gaps``: what
    lacks before the first signing. ``may_draft``: texts may be entered; ``may_correct``: a further version
    may be begun.
    """

    meeting_id: int
    held_on: date
    versions: tuple[MinutesVersion, ...]
    fields: MinutesFields
    draft_version: int | None
    content: "MinutesContent | None"
    gaps: tuple[MinutesGap, ...]
    may_draft: bool
    may_correct: bool

    @property
    def in_force(self) -> MinutesVersion | None:
        """The signed version that holds."""
        return next((one for one in self.versions if one.state is MinutesState.SIGNED), None)

    @property
    def draft(self) -> MinutesVersion | None:
        """The version that is not signed yet, once it is stored."""
        return next((one for one in self.versions if one.state is MinutesState.DRAFT), None)

    @property
    def is_correcting(self) -> bool:
        """Whether a further version of signed minutes is being written."""
        return self.in_force is not None and self.draft is not None

    @property
    def blocking(self) -> tuple[MinutesGap, ...]:
        """What must be settled before signing."""
        return tuple(gap for gap in self.gaps if gap.is_blocking)

    def blocks(self) -> "tuple[Block, ...]":
        """What the shown version says, composed in the words of its document."""
        from evalapp.exchange.minutes_blocks import compose  # noqa: PLC0415 - brings openpyxl along

        return () if self.content is None else compose(self.content)


def minutes_card(session: Session, meeting: Meeting, version_number: int | None) -> MinutesCard:
    number = stored_id(meeting.id)
    versions = versions_of(session, number)
    shown = shown_version(versions, version_number)
    draft = next((one for one in versions if one.state is MinutesState.DRAFT), None)
    is_signed = any(one.state is MinutesState.SIGNED for one in versions)
    fields = proposed_fields(meeting) if draft is None else fields_of(draft)
    step = MeetingStep.CORRECT_MINUTES if is_signed else MeetingStep.DRAFT_MINUTES
    may_draft = allows(meeting.state, step) and (draft is not None or not is_signed)
    return MinutesCard(
        meeting_id=number,
        held_on=meeting.held_on,
        versions=tuple(_version(session, one) for one in versions),
        fields=fields,
        draft_version=None if draft is None else draft.version,
        content=_says(session, meeting, shown),
        gaps=() if is_signed else gaps_of(session, meeting, fields.number),
        may_draft=may_draft,
        may_correct=is_signed and draft is None and allows(meeting.state, MeetingStep.CORRECT_MINUTES),
    )


def shown_version(versions: list[Minutes], version_number: int | None) -> Minutes | None:
    """The version asked for, or the newest. Raises NotFound."""
    if version_number is None:
        return versions[-1] if versions else None
    found = next((one for one in versions if one.version_number == version_number), None)
    if found is None:
        raise NotFound
    return found


def _says(session: Session, meeting: Meeting, shown: Minutes | None) -> "MinutesContent | None":
    if shown is not None and shown.state is not MinutesState.DRAFT:
        return sealed_content(session, shown)
    return None if rules_of(meeting) is None else draft_says(session, meeting, shown)


def draft_says(session: Session, meeting: Meeting, draft: Minutes | None) -> "MinutesContent":
    fields = proposed_fields(meeting) if draft is None else fields_of(draft)
    return draft_content(session, meeting, fields, reason="" if draft is None else draft.reason)


def _version(session: Session, minutes: Minutes) -> MinutesVersion:
    return MinutesVersion(
        stored_id(minutes.id),
        minutes.version_number,
        minutes.number,
        minutes.state,
        minutes.language,
        minutes.signed_on,
        tuple(str(name) for name in minutes.signed_by),
        minutes.reason,
        minutes.at,
        minutes.account,
        minutes.content_hash,
        minutes.state is MinutesState.DRAFT or is_intact(session, minutes),
    )


def file_name(session: Session, meeting: Meeting, shown: Minutes | None) -> str:
    commission = session.get(Commission, meeting.commission_id)
    assert commission is not None, "a foreign key holds it"
    language = Language((shown.language if shown else meeting.language).split("+")[0])
    name = text(
        language,
        "minutes.file",
        commission=trilingual(commission).pick(language),
        number=shown.number if shown else meeting.number,
        day=f"{meeting.held_on:%d.%m.%Y}",
    )
    if shown is None or shown.version_number == 1:
        return name
    return text(language, "minutes.file_version", name=name, version=shown.version_number)
