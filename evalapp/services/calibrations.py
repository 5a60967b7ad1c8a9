"""The commission's calibration of released results: proposals on a board, recorded by a session.

A proposal is work in progress and leaves the board in no way; only the recorded session puts values in
force. Each proposed score needs a written reason; a recorded one is corrected with a new reason, and
what stood before stays in the audit log.
"""

from collections.abc import Callable
from dataclasses import replace
from datetime import datetime

from sqlalchemy import delete, select
from sqlmodel import Session, col

from evalapp.domain.access import Action, Actor
from evalapp.domain.calibration import CalibrationState, is_score
from evalapp.domain.errors import Invalid, NotFound, Refused
from evalapp.domain.numbers import rounded
from evalapp.domain.scoring_rules import ScoringRules
from evalapp.entities.assessment import Campaign, Release
from evalapp.entities.base import stored_id
from evalapp.entities.calibration import Calibration, CalibrationStep
from evalapp.services.calibration_board import Board, Evidence, read_board, read_evidence
from evalapp.services.calibration_drafts import (
    Draft,
    Place,
    SessionFields,
    check_reason,
    check_session,
    draft_of,
    of_release,
    open_release,
    place_of,
    released,
    without,
)
from evalapp.services.frozen_forms import officials_with_examples
from evalapp.storage import audit
from evalapp.storage.clock import utc_now
from evalapp.storage.database import Database

__all__ = ["CalibrationService", "SessionFields"]


class CalibrationService:
    """Use cases of the calibration board for one actor.

    Every method raises Forbidden, NotFound (``not_released`` without released results). Those that change
    something raise Refused ``calibration_closed`` unless the campaign is in the state released, and
    Conflict when a newer version of the results replaced ``release_number``.
    """

    def __init__(self, db: Database, actor: Actor, *, clock: Callable[[], datetime] = utc_now) -> None:
        self._db = db
        self._actor = actor
        self._clock = clock
        self._with_examples: dict[int, frozenset[int]] = {}

    def board(self, campaign_id: int) -> Board:
        """The board of the newest release, with what is proposed and what is recorded."""
        self._actor.require(Action.RUN_CAMPAIGN)
        with self._db.reading() as session:
            campaign, release = released(session, campaign_id)
            return read_board(session, campaign, release, self._examples(session, campaign, release))

    def evidence(self, campaign_id: int, assessee_id: int) -> Evidence:
        """Examples of raters and indicators of one official, as far as they may be shown."""
        self._actor.require(Action.RUN_CAMPAIGN)
        with self._db.reading() as session:
            return read_evidence(session, *released(session, campaign_id), assessee_id)

    def propose(
        self,
        campaign_id: int,
        assessee_id: int,
        block: str,
        score: float,
        reason: str,
        *,
        release_number: int,
    ) -> None:
        """Propose ``score`` for a block of an official; the computed score takes the proposal back.

        Raises Invalid: ``score`` (score_off_scale), ``reason`` (reason_missing, reason_too_long,
        reason_not_new when a recorded calibration is corrected with the words it has).
        """

        def change(place: Place, draft: Draft) -> Draft:
            if block not in {rule.code for rule in place.rules.blocks}:
                raise NotFound
            if not is_score(place.rules, score):
                raise Invalid({"score": "score_off_scale"})
            computed = place.score.blocks.get(block)
            if computed is not None and float(rounded(computed)) == score:
                return without(place, draft, block, reason)
            check_reason(place, reason)
            return replace(draft, blocks={**draft.blocks, block: score}, reason=reason.strip())

        self._change(campaign_id, assessee_id, release_number, change)

    def withdraw(
        self, campaign_id: int, assessee_id: int, block: str, reason: str = "", *, release_number: int
    ) -> None:
        """Back to the computed score of a block; withdrawing a recorded one needs a new reason (Invalid)."""
        self._change(
            campaign_id,
            assessee_id,
            release_number,
            lambda place, draft: without(place, draft, block, reason),
        )

    def discuss(self, campaign_id: int, assessee_id: int, discussed: bool, *, release_number: int) -> None:
        """Mark an official as discussed, or take the mark back."""
        self._change(
            campaign_id,
            assessee_id,
            release_number,
            lambda _place, draft: replace(draft, discussed=discussed),
        )

    def undo(self, campaign_id: int, *, release_number: int) -> int | None:
        """Take the last step back, also one of an earlier day; returns whose it was, None = nothing left."""
        self._actor.require(Action.RUN_CAMPAIGN)
        with self._db.transaction() as session:
            campaign, release = open_release(session, campaign_id, release_number)
            step = session.execute(
                select(CalibrationStep)
                .where(col(CalibrationStep.release_id) == release.id)
                .order_by(col(CalibrationStep.id).desc())
                .limit(1)
            ).scalar_one_or_none()
            if step is None:
                return None
            place = place_of(session, campaign, release, step.assessee_id)
            self._store(session, place, Draft(**step.before) if step.before else None)
            session.delete(step)
            undone: int = step.assessee_id
            return undone

    def record(self, campaign_id: int, fields: SessionFields, *, release_number: int) -> int:
        """Put everything proposed in force as decided by a commission; returns for how many officials.

        Raises Invalid (``decided_by``, ``minutes``: …_missing, session_text_too_long; ``decided_on``:
        session_date_missing, in_future, session_before_release), Refused ``nothing_to_record``.
        """
        self._actor.require(Action.RUN_CAMPAIGN)
        now = self._clock()
        with self._db.transaction() as session:
            _, release = open_release(session, campaign_id, release_number)
            check_session(fields, release, now.astimezone().date())
            proposed = of_release(session, release, CalibrationState.PROPOSED)
            if not proposed:
                raise Refused("nothing_to_record")
            recorded = {
                one.assessee_id: one for one in of_release(session, release, CalibrationState.RECORDED)
            }
            for one in proposed:
                self._put_in_force(session, one, recorded.get(one.assessee_id), fields, now)
            session.execute(delete(CalibrationStep).where(col(CalibrationStep.release_id) == release.id))
            audit.note(
                session,
                "calibrated",
                table="release",
                record_id=release.id or 0,
                note=str(len(proposed)),
            )
            return len(proposed)

    def _examples(self, session: Session, campaign: Campaign, release: Release) -> frozenset[int]:
        """Of whom examples may be shown; a version is frozen, so it is read once."""
        number = stored_id(release.id)
        if number not in self._with_examples:
            rules = ScoringRules.from_dict(campaign.rules)
            self._with_examples[number] = officials_with_examples(session, number, rules)
        return self._with_examples[number]

    def _put_in_force(
        self,
        session: Session,
        proposed: Calibration,
        recorded: Calibration | None,
        fields: SessionFields,
        now: datetime,
    ) -> None:
        target = recorded or proposed
        if recorded is not None:
            recorded.blocks, recorded.reason = dict(proposed.blocks), proposed.reason or recorded.reason
            recorded.discussed = proposed.discussed
            session.delete(proposed)
        target.state = CalibrationState.RECORDED
        target.decided_by, target.minutes = fields.decided_by.strip(), fields.minutes.strip()
        target.decided_on = fields.decided_on
        target.changed_at, target.account = now, self._actor.login

    def _change(
        self,
        campaign_id: int,
        assessee_id: int,
        release_number: int,
        change: Callable[[Place, Draft], Draft],
    ) -> None:
        self._actor.require(Action.RUN_CAMPAIGN)
        with self._db.transaction() as session:
            campaign, release = open_release(session, campaign_id, release_number)
            place = place_of(session, campaign, release, assessee_id)
            after = change(place, place.draft)
            if after == place.draft:
                return
            before = {} if place.proposed is None else draft_of(place.proposed).to_dict()
            assert release.id is not None
            session.add(
                CalibrationStep(
                    release_id=release.id, assessee_id=assessee_id, before=before, at=self._clock()
                )
            )
            self._store(session, place, None if place.is_nothing(after) else after)

    def _store(self, session: Session, place: Place, draft: Draft | None) -> None:
        stored = place.proposed
        if draft is None:
            if stored is not None:
                session.delete(stored)
            return
        if stored is None:
            assert place.release.id is not None
            stored = Calibration(
                release_id=place.release.id,
                assessee_id=place.assessee_id,
                state=CalibrationState.PROPOSED,
                changed_at=self._clock(),
                account=self._actor.login,
            )
            session.add(stored)
        stored.blocks, stored.reason, stored.discussed = dict(draft.blocks), draft.reason, draft.discussed
        stored.changed_at, stored.account = self._clock(), self._actor.login
