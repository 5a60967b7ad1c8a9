"""Workbooks of commissions, each written from one snapshot; the audit log says who wrote it."""

from collections.abc import Callable
from dataclasses import replace
from datetime import date, datetime
from typing import TYPE_CHECKING

from sqlmodel import Session

from evalapp.domain.access import Action, Actor
from evalapp.domain.commission import MemberRole
from evalapp.exchange.document_words import Words
from evalapp.services.book_writing import Watched, put_in_place
from evalapp.services.commission_rows import (
    CommissionCard,
    CommissionMemberRow,
    commission_card,
    commission_rows,
)
from evalapp.services.commissions import commission_of
from evalapp.services.documents import ExportTarget, document_for
from evalapp.services.progress import SILENT, Progress
from evalapp.storage.clock import utc_now
from evalapp.storage.database import Database

if TYPE_CHECKING:
    from evalapp.exchange.commission_list_xlsx import CommissionMembers, MemberLine

_ROLES = {MemberRole.MEMBER: "voting_member"}


class CommissionExportService:
    """Writes workbooks of commissions for one actor.

    Every method raises Forbidden, NotFound, Refused ``cell_too_long``, BadFile (as ReserveExportService),
    Cancelled.
    """

    def __init__(self, db: Database, actor: Actor, *, clock: Callable[[], datetime] = utc_now) -> None:
        self._db = db
        self._actor = actor
        self._clock = clock

    def members(
        self,
        target: ExportTarget,
        *,
        commission_id: int | None = None,
        with_past: bool = False,
        progress: Progress = SILENT,
    ) -> None:
        """The members of one commission, or of all; ``with_past``: those whose term has ended too."""
        from evalapp.exchange.commission_list_xlsx import commission_book  # noqa: PLC0415

        self._actor.require(Action.SEE_COMMISSION)
        self._actor.require(Action.EXPORT)
        today = self._clock().astimezone().date()
        with self._db.reading() as session:
            document = document_for(session, self._actor, target, at=self._clock())
            found = _members(session, document.words, commission_id, today, with_past=with_past)
        document = replace(document, subject=found.name, as_of=today)
        watched = Watched(progress)
        put_in_place(
            self._db,
            commission_book(found, document, step=watched.step),
            target,
            watched,
            note=f"members of commissions, {len(found.lines)} lines",
            table="commission",
            record_id=commission_id or 0,
        )


def _members(
    session: Session, words: Words, commission_id: int | None, today: date, *, with_past: bool
) -> "CommissionMembers":
    from evalapp.exchange.commission_list_xlsx import CommissionMembers  # noqa: PLC0415
    from evalapp.exchange.voting_rule_text import rule_lines  # noqa: PLC0415

    known = commission_rows(session, today) if commission_id is None else ()
    ids = [row.id for row in known] if commission_id is None else [commission_id]
    cards = [commission_card(session, commission_of(session, number), today) for number in ids]
    lines = [
        _line(card, member, words)
        for card in cards
        for member in card.members
        if with_past or member.is_present or member.is_coming
    ]
    one = cards[0] if commission_id is not None else None
    rule = one.row.rule if one else None
    said = () if rule is None else tuple(rule_lines(rule, each) for each in words.language.languages)
    return CommissionMembers(
        as_of=today,
        name=words.pick(one.row.name) if one else "",
        act=one.fields.act if one else "",
        rule=tuple(sentence for each in said for sentence in each),
        lines=lines,
    )


def _line(card: CommissionCard, member: CommissionMemberRow, words: Words) -> "MemberLine":
    from evalapp.exchange.commission_list_xlsx import MemberLine  # noqa: PLC0415

    fields = member.fields
    state = "present" if member.is_present else "coming" if member.is_coming else "past"
    role = "substitute" if fields.substitute_for_id else _ROLES.get(fields.role, fields.role.value)
    return MemberLine(
        commission=words.pick(card.row.name),
        role=words.term(role),
        name=fields.name,
        post=fields.post,
        stands_for=member.stands_for,
        since=fields.since,
        until=fields.until,
        state=words.text(f"commission.state_{state}"),
        ground=fields.ground,
    )
