"""Signing minutes: content and document are frozen, decisions come into force, the meeting is closed.

Works within the caller's transaction and checks no rights: the window's service, the demonstration and tests
sign by the same way.
"""

from datetime import date, datetime
from typing import TYPE_CHECKING

from sqlalchemy import select
from sqlmodel import Session, col

from evalapp.domain.access import Actor
from evalapp.domain.errors import Invalid, Refused
from evalapp.domain.meeting import MeetingStep
from evalapp.domain.minutes import MinutesFields, MinutesState, SignFields
from evalapp.entities.base import stored_id
from evalapp.entities.meeting import Meeting, Minutes
from evalapp.exchange.document_words import DocumentLanguage
from evalapp.services.decision_records import put_in_force
from evalapp.services.documents import new_document
from evalapp.services.meeting_steps import move_meeting, require_step
from evalapp.services.minutes_content import MinutesVersionFacts, content_of, corrected_content
from evalapp.services.minutes_gaps import gaps_of
from evalapp.services.minutes_records import draft_of, minutes_in_force, seal
from evalapp.texts import text

if TYPE_CHECKING:
    from evalapp.exchange.document import Document
    from evalapp.exchange.minutes_values import MinutesContent

_NAMES_VOTES, _HEARD = "names_votes", "heard"


def usual_texts(language: str) -> tuple[str, str]:
    """The usual sentences before and after the items, in a DocumentLanguage."""
    languages = DocumentLanguage(language).languages
    opening, closing = (
        "\n".join(text(one, f"minutes.{name}") for one in languages) for name in ("opening", "closing")
    )
    return opening, closing


def proposed_fields(meeting: Meeting) -> MinutesFields:
    """What a draft begins with: the meeting's number and the usual sentences."""
    opening, closing = usual_texts(meeting.language)
    return MinutesFields(
        number=str(meeting.number), language=meeting.language, opening=opening, closing=closing
    )


def fields_of(minutes: Minutes) -> MinutesFields:
    """What was entered of a draft."""
    return MinutesFields(
        number=minutes.number,
        language=minutes.language,
        opening=minutes.opening,
        closing=minutes.closing,
        names_votes=bool(minutes.content.get(_NAMES_VOTES)),
        heard={int(number): words for number, words in minutes.content.get(_HEARD, {}).items()},
    )


def write_fields(minutes: Minutes, fields: MinutesFields) -> None:
    """Put checked ``fields`` into a draft."""
    minutes.number, minutes.language = fields.number, DocumentLanguage(fields.language).value
    minutes.opening, minutes.closing = fields.opening, fields.closing
    minutes.content = {
        _NAMES_VOTES: fields.names_votes,
        _HEARD: {str(number): words for number, words in fields.heard.items()},
    }


def new_draft(
    session: Session, meeting: Meeting, fields: MinutesFields, *, account: str, at: datetime, reason: str = ""
) -> Minutes:
    """A draft of the first minutes, or of a version that corrects the signed ones for ``reason``.

    Raises Refused: the meeting's state, ``minutes_draft_there``.
    """
    number = stored_id(meeting.id)
    before = require_drafting(session, meeting)
    if draft_of(session, number) is not None:
        raise Refused("minutes_draft_there")
    draft = Minutes(
        meeting_id=number,
        version_number=1 if before is None else before.version_number + 1,
        number=fields.number,
        language=fields.language,
        reason=reason,
        at=at,
        account=account,
    )
    write_fields(draft, fields)
    session.add(draft)
    session.flush()
    return draft


def require_drafting(session: Session, meeting: Meeting) -> Minutes | None:
    """The signed minutes that a draft corrects, None for the first ones.

    Raises Refused unless the meeting is held, or its minutes may be corrected.
    """
    before = minutes_in_force(session, stored_id(meeting.id))
    require_step(meeting, MeetingStep.DRAFT_MINUTES if before is None else MeetingStep.CORRECT_MINUTES)
    return before


def draft_content(
    session: Session,
    meeting: Meeting,
    fields: MinutesFields,
    *,
    reason: str = "",
    signed_on: date | None = None,
) -> "MinutesContent":
    """What the next version says as things are now. Raises Refused ``meeting_not_called``."""
    before = minutes_in_force(session, stored_id(meeting.id))
    if before is None:
        return content_of(session, meeting, fields, MinutesVersionFacts(signed_on=signed_on))
    facts = MinutesVersionFacts(before.version_number + 1, reason, before.signed_on, signed_on)
    return corrected_content(session, before, fields, facts)


def sign_draft(
    session: Session, meeting: Meeting, draft: Minutes, fields: SignFields, actor: Actor, *, at: datetime
) -> Minutes:
    """Freeze a draft as signed by checked ``fields``; the first version closes the meeting.

    Raises Refused (the meeting's state, ``minutes_gaps``, ``decision_needs_reason``), Invalid ``number``:
    minutes_number_taken.
    """
    number = stored_id(meeting.id)
    before = minutes_in_force(session, number)
    require_step(meeting, MeetingStep.CLOSE if before is None else MeetingStep.CORRECT_MINUTES)
    _require_free_number(session, meeting, fields.number)
    if before is None and any(gap.is_blocking for gap in gaps_of(session, meeting, fields.number)):
        raise Refused("minutes_gaps")
    draft.number = fields.number
    content = draft_content(
        session, meeting, fields_of(draft), reason=draft.reason, signed_on=fields.signed_on
    )
    document = paper_bytes(session, content, actor, at=at)
    draft.state, draft.signed_on, draft.signed_by = MinutesState.SIGNED, fields.signed_on, [*fields.signed_by]
    draft.at, draft.account = at, actor.login
    if before is not None:
        before.state = MinutesState.REPLACED
    seal(session, draft, content, document)
    put_in_force(session, number, draft)
    if before is None:
        move_meeting(meeting, MeetingStep.CLOSE)
    session.flush()
    return draft


def paper_bytes(session: Session, content: "MinutesContent", actor: Actor, *, at: datetime) -> bytes:
    """The minutes as a text document."""
    from evalapp.exchange.minutes_docx import minutes_paper  # noqa: PLC0415 - brings python-docx along

    return minutes_paper(content, document_of(session, content, actor, at=at)).content()


def document_of(session: Session, content: "MinutesContent", actor: Actor, *, at: datetime) -> "Document":
    """The head of the document of these minutes."""
    return new_document(
        session,
        actor,
        DocumentLanguage(content.language),
        at=at,
        for_official_use=content.for_official_use,
    )


def _require_free_number(session: Session, meeting: Meeting, number: str) -> None:
    """A number names one paper of a commission in a year."""
    first, last = meeting.held_on.replace(month=1, day=1), meeting.held_on.replace(month=12, day=31)
    wanted = (
        select(col(Minutes.id))
        .join(Meeting, col(Meeting.id) == col(Minutes.meeting_id))
        .where(
            col(Meeting.commission_id) == meeting.commission_id,
            col(Meeting.id) != meeting.id,
            col(Meeting.held_on).between(first, last),
            col(Minutes.number) == number,
            col(Minutes.state) == MinutesState.SIGNED,
        )
    )
    if session.execute(wanted.limit(1)).first() is not None:
        raise Invalid({"number": "minutes_number_taken"})
