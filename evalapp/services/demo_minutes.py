"""Minutes of the demonstration: a dissent, signed minutes, decisions carried out in part."""

from collections.abc import Callable
from datetime import datetime

from evalapp.domain.access import Actor
from evalapp.domain.minutes import SignFields
from evalapp.domain.vote import VoteChoice
from evalapp.services.dissents import DissentService
from evalapp.services.effects import EffectService
from evalapp.services.meeting_steps import meeting_of
from evalapp.services.meeting_votes import tallies_of
from evalapp.services.minutes import MinutesService
from evalapp.storage.database import Database

_DISSENT = "Учебный текст: предлагаю вернуться к вопросу через полгода, после итогов плана развития."
_CARRIED_OUT = 3
"""How many of the decisions that can be carried out are; the others wait for the confirmation."""


def sign_minutes(db: Database, actor: Actor, meeting_id: int, *, now: datetime) -> None:
    """Enter one dissent, sign the minutes of an open meeting in which everything is decided.

    Raises Refused when something lacks.
    """
    _add_dissent(db, actor, meeting_id, now)
    service = MinutesService(db, actor, clock=_at(now))
    card = service.card(meeting_id)
    assert card.content is not None, "the meeting was called"
    version = service.save(meeting_id, card.fields, version=card.draft_version)
    names = tuple(one.name for one in card.content.signers)
    signed = SignFields(card.fields.number, now.astimezone().date(), names)
    service.sign(meeting_id, signed, version=version)


def carry_out_some(db: Database, actor: Actor, meeting_id: int, *, now: datetime) -> None:
    """Confirm the first few decisions of a closed meeting that have their effective date."""
    service = EffectService(db, actor, clock=_at(now))
    preview = service.preview(sorted(service.of_meeting(meeting_id).standings))
    chosen = frozenset(line.decision_id for line in preview.ready[:_CARRIED_OUT])
    if chosen:
        service.apply(preview, chosen)


def _add_dissent(db: Database, actor: Actor, meeting_id: int, now: datetime) -> None:
    """Of the first member who voted against an item."""
    with db.reading() as session:
        tallies = tallies_of(session, meeting_of(session, meeting_id))
    for item_id, tally in tallies.items():
        for member_id, choice in tally.choices.items():
            if choice is VoteChoice.AGAINST and not tally.is_secret:
                DissentService(db, actor, clock=_at(now)).save(item_id, member_id, _DISSENT)
                return


def _at(moment: datetime) -> Callable[[], datetime]:
    return lambda: moment
