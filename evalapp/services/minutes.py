"""Minutes of a meeting: drafted from its records, signed, corrected only by a further version."""

from collections.abc import Callable
from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING

from evalapp.domain.access import Action, Actor
from evalapp.domain.errors import Conflict, NotFound, Refused
from evalapp.domain.minutes import MinutesFields, MinutesState, SignFields, checked_correction
from evalapp.entities.base import stored_id
from evalapp.services.meeting_steps import meeting_of
from evalapp.services.minutes_cards import (
    MinutesCard,
    MinutesVersion,
    draft_says,
    file_name,
    minutes_card,
    shown_version,
)
from evalapp.services.minutes_records import (
    draft_of,
    minutes_in_force,
    sealed_content,
    sealed_document,
    versions_of,
)
from evalapp.services.minutes_signing import (
    new_draft,
    paper_bytes,
    proposed_fields,
    require_drafting,
    sign_draft,
    write_fields,
)
from evalapp.storage import audit
from evalapp.storage.clock import utc_now
from evalapp.storage.database import Database

if TYPE_CHECKING:
    from evalapp.exchange.minutes_values import MinutesContent

__all__ = ["MinutesCard", "MinutesService", "MinutesVersion"]


class MinutesService:
    """Use cases of minutes for one actor."""

    def __init__(self, db: Database, actor: Actor, *, clock: Callable[[], datetime] = utc_now) -> None:
        self._db = db
        self._actor = actor
        self._clock = clock

    def card(self, meeting_id: int, version_number: int | None = None) -> MinutesCard:
        """The minutes of a meeting; ``version_number``: which is shown, None = the newest.

        Raises NotFound, Refused ``minutes_damaged``.
        """
        self._actor.require(Action.SEE_COMMISSION)
        with self._db.reading() as session:
            return minutes_card(session, meeting_of(session, meeting_id), version_number)

    def save(self, meeting_id: int, fields: MinutesFields, *, version: int | None) -> int:
        """Store the draft, which is made when there is none; returns its record's version.

        :param version: of the draft that was opened, None when there was none.

        Raises Invalid, Conflict, NotFound, Refused (the meeting's state).
        """
        self._actor.require(Action.RECORD_DECISIONS)
        fields = fields.checked()
        with self._db.transaction() as session:
            meeting = meeting_of(session, meeting_id)
            draft = draft_of(session, meeting_id)
            if (None if draft is None else draft.version) != version:
                raise Conflict
            if draft is None:
                if minutes_in_force(session, meeting_id) is not None:
                    raise Refused("minutes_signed_already")
                draft = new_draft(session, meeting, fields, account=self._actor.login, at=self._clock())
            else:
                require_drafting(session, meeting)
                write_fields(draft, fields)
            session.flush()
            return draft.version

    def sign(
        self,
        meeting_id: int,
        fields: SignFields,
        *,
        version: int | None,
        seen: "MinutesContent | None" = None,
    ) -> int:
        """Note that the minutes were signed; returns their id.

        The draft opened at ``version`` (None: as proposed) is frozen with its document, the decisions of the
        meeting come into force, it is closed. Signing a correction replaces the version before. ``seen``:
        what the draft said when it was read, None = nobody looked; a vote or a decision that was changed
        since then is a Conflict, as nobody signed it.

        Raises Invalid (see SignFields; ``number``: minutes_number_taken), Conflict, NotFound, Refused (the
        meeting's state, ``minutes_gaps``, ``decision_needs_reason``).
        """
        self._actor.require(Action.RECORD_DECISIONS)
        now = self._clock()
        with self._db.transaction() as session:
            meeting = meeting_of(session, meeting_id)
            fields = fields.checked(held_on=meeting.held_on, today=now.astimezone().date())
            draft = draft_of(session, meeting_id)
            if (None if draft is None else draft.version) != version:
                raise Conflict
            if draft is None and minutes_in_force(session, meeting_id) is not None:
                raise Refused("minutes_signed_already")
            if seen is not None and seen != draft_says(session, meeting, draft):
                raise Conflict
            if draft is None:
                draft = new_draft(
                    session, meeting, proposed_fields(meeting), account=self._actor.login, at=now
                )
            return stored_id(sign_draft(session, meeting, draft, fields, self._actor, at=now).id)

    def correct(self, meeting_id: int, reason: str) -> None:
        """Begin a further version of signed minutes, with the texts of the signed one.

        Raises Invalid ``reason``, NotFound, Refused (the meeting's state, ``minutes_draft_there``,
        ``minutes_not_signed``).
        """
        self._actor.require(Action.RECORD_DECISIONS)
        reason = checked_correction(reason)
        with self._db.transaction() as session:
            meeting = meeting_of(session, meeting_id)
            before = minutes_in_force(session, meeting_id)
            if before is None:
                raise Refused("minutes_not_signed")
            signed = sealed_content(session, before)
            fields = MinutesFields(
                number=signed.number,
                language=signed.language,
                opening=signed.opening,
                closing=signed.closing,
            )
            new_draft(session, meeting, fields, account=self._actor.login, at=self._clock(), reason=reason)

    def discard(self, meeting_id: int) -> None:
        """Throw away a draft; what was signed stays. Raises NotFound when there is none."""
        self._actor.require(Action.RECORD_DECISIONS)
        with self._db.transaction() as session:
            draft = draft_of(session, meeting_id)
            if draft is None:
                raise NotFound
            session.delete(draft)

    def file_name(self, meeting_id: int, version_number: int | None = None) -> str:
        """A name for the file, without its ending, in the first language of the minutes. Raises NotFound."""
        self._actor.require(Action.SEE_COMMISSION)
        with self._db.reading() as session:
            meeting = meeting_of(session, meeting_id)
            shown = shown_version(versions_of(session, meeting_id), version_number)
            return file_name(session, meeting, shown)

    def export(self, meeting_id: int, path: Path, version_number: int | None = None) -> None:
        """Write minutes to ``path``: signed ones byte for byte as they were signed, a draft as it is now.

        Raises NotFound, BadFile, Refused (``minutes_damaged``, ``meeting_not_called``).
        """
        from evalapp.exchange.placing import place  # noqa: PLC0415 - brings openpyxl along

        self._actor.require(Action.SEE_COMMISSION)
        self._actor.require(Action.EXPORT)
        with self._db.reading() as session:
            meeting = meeting_of(session, meeting_id)
            shown = shown_version(versions_of(session, meeting_id), version_number)
            if shown is not None and shown.state is not MinutesState.DRAFT:
                content, what = sealed_document(session, shown), f"minutes, version {shown.version_number}"
            else:
                said = draft_says(session, meeting, shown)
                content, what = paper_bytes(session, said, self._actor, at=self._clock()), "draft minutes"

        def confirm() -> None:
            with self._db.transaction() as session:
                audit.note(session, audit.Action.EXPORTED, table="meeting", record_id=meeting_id, note=what)

        place(content, path, confirm=confirm)
