"""The commission's calibration of released results: proposals on a board, recorded by a session.

A proposal is work in progress and leaves the board in no way; only the recorded session puts values in
force. Each proposed score needs a written reason; a recorded one is corrected with a new reason, and
what stood before stays in the audit log.
"""

from collections.abc import Callable
from dataclasses import dataclass, replace
from datetime import date, datetime
from typing import Any

from sqlalchemy import delete, select
from sqlmodel import Session, col

from evalapp.domain.access import Action, Actor
from evalapp.domain.calibration import CalibrationState, is_score
from evalapp.domain.campaign import CampaignState
from evalapp.domain.errors import Conflict, Invalid, NotFound, Refused
from evalapp.domain.numbers import rounded
from evalapp.domain.scores import OfficialScore
from evalapp.domain.scoring_rules import ScoringRules
from evalapp.entities.assessment import Campaign, Release, Result
from evalapp.entities.calibration import Calibration, CalibrationStep
from evalapp.services.calibration_board import Board, Evidence, read_board, read_evidence
from evalapp.services.campaign_launch import get_campaign
from evalapp.services.campaign_scores import newest_release
from evalapp.storage import audit
from evalapp.storage.clock import utc_now
from evalapp.storage.database import Database

REASON_LENGTH, DECIDED_BY_LENGTH, MINUTES_LENGTH = 500, 200, 120


@dataclass(frozen=True, slots=True)
class SessionFields:
    """By whom, by which minutes and when the proposals were decided."""

    decided_by: str
    minutes: str
    decided_on: date | None


@dataclass(frozen=True, slots=True)
class _Draft:
    """What is proposed for one official."""

    blocks: dict[str, float]
    reason: str = ""
    discussed: bool = False

    def to_dict(self) -> dict[str, Any]:
        return {"blocks": dict(self.blocks), "reason": self.reason, "discussed": self.discussed}


@dataclass(frozen=True, slots=True)
class _Place:
    """The official on the board, with the records that stand for him."""

    release: Release
    assessee_id: int
    rules: ScoringRules
    score: OfficialScore
    recorded: Calibration | None
    proposed: Calibration | None

    @property
    def draft(self) -> _Draft:
        """What is proposed now; without a proposal what is in force, its reason still to be given."""
        if self.proposed is not None:
            return _draft_of(self.proposed)
        return _Draft({}) if self.recorded is None else replace(_draft_of(self.recorded), reason="")

    @property
    def in_force(self) -> dict[str, float]:
        """The recorded block scores."""
        return {} if self.recorded is None else dict(self.recorded.blocks)

    def is_nothing(self, draft: _Draft) -> bool:
        """Whether ``draft`` changes nothing of what is in force."""
        discussed = self.recorded is not None and self.recorded.discussed
        return draft.blocks == self.in_force and draft.discussed == discussed


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

    def board(self, campaign_id: int) -> Board:
        """The board of the newest release, with what is proposed and what is recorded."""
        self._actor.require(Action.RUN_CAMPAIGN)
        with self._db.reading() as session:
            return read_board(session, *_released(session, campaign_id))

    def evidence(self, campaign_id: int, assessee_id: int) -> Evidence:
        """Examples of raters and indicators of one official, as far as they may be shown."""
        self._actor.require(Action.RUN_CAMPAIGN)
        with self._db.reading() as session:
            return read_evidence(session, *_released(session, campaign_id), assessee_id)

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

        def change(place: _Place, draft: _Draft) -> _Draft:
            if block not in {rule.code for rule in place.rules.blocks}:
                raise NotFound
            if not is_score(place.rules, score):
                raise Invalid({"score": "score_off_scale"})
            computed = place.score.blocks.get(block)
            if computed is not None and float(rounded(computed)) == score:
                return _without(place, draft, block, reason)
            _check_reason(place, reason)
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
            lambda place, draft: _without(place, draft, block, reason),
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
            campaign, release = _open(session, campaign_id, release_number)
            step = session.execute(
                select(CalibrationStep)
                .where(col(CalibrationStep.release_id) == release.id)
                .order_by(col(CalibrationStep.id).desc())
                .limit(1)
            ).scalar_one_or_none()
            if step is None:
                return None
            place = _place(session, campaign, release, step.assessee_id)
            self._store(session, place, _Draft(**step.before) if step.before else None)
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
            _, release = _open(session, campaign_id, release_number)
            _check_session(fields, release, now.astimezone().date())
            proposed = _of_release(session, release, CalibrationState.PROPOSED)
            if not proposed:
                raise Refused("nothing_to_record")
            recorded = {
                one.assessee_id: one for one in _of_release(session, release, CalibrationState.RECORDED)
            }
            for one in proposed:
                self._put_in_force(session, one, recorded.get(one.assessee_id), fields, now)
            session.execute(delete(CalibrationStep).where(col(CalibrationStep.release_id) == release.id))
            audit.note(
                session,
                "calibrated",
                table="release",
                record_id=release.id or 0,
                note=f"session recorded, officials: {len(proposed)}",
            )
            return len(proposed)

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
        change: Callable[[_Place, _Draft], _Draft],
    ) -> None:
        self._actor.require(Action.RUN_CAMPAIGN)
        with self._db.transaction() as session:
            campaign, release = _open(session, campaign_id, release_number)
            place = _place(session, campaign, release, assessee_id)
            after = change(place, place.draft)
            if after == place.draft:
                return
            before = {} if place.proposed is None else _draft_of(place.proposed).to_dict()
            assert release.id is not None
            session.add(
                CalibrationStep(
                    release_id=release.id, assessee_id=assessee_id, before=before, at=self._clock()
                )
            )
            self._store(session, place, None if place.is_nothing(after) else after)

    def _store(self, session: Session, place: _Place, draft: _Draft | None) -> None:
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


def _released(session: Session, campaign_id: int) -> tuple[Campaign, Release]:
    campaign = get_campaign(session, campaign_id)
    release = newest_release(session, campaign_id)
    if release is None:
        raise NotFound("not_released")
    return campaign, release


def _open(session: Session, campaign_id: int, release_number: int) -> tuple[Campaign, Release]:
    campaign, release = _released(session, campaign_id)
    if release.number != release_number:
        raise Conflict
    if campaign.state is not CampaignState.RELEASED:
        raise Refused("calibration_closed")
    return campaign, release


def _place(session: Session, campaign: Campaign, release: Release, assessee_id: int) -> _Place:
    details = session.execute(
        select(col(Result.details)).where(
            col(Result.release_id) == release.id, col(Result.assessee_id) == assessee_id
        )
    ).scalar_one_or_none()
    if details is None:
        raise NotFound
    stored = {
        one.state: one
        for one in session.execute(
            select(Calibration).where(
                col(Calibration.release_id) == release.id, col(Calibration.assessee_id) == assessee_id
            )
        ).scalars()
    }
    return _Place(
        release,
        assessee_id,
        ScoringRules.from_dict(campaign.rules),
        OfficialScore.from_dict(details),
        stored.get(CalibrationState.RECORDED),
        stored.get(CalibrationState.PROPOSED),
    )


def _of_release(session: Session, release: Release, state: CalibrationState) -> list[Calibration]:
    found = session.execute(
        select(Calibration)
        .where(col(Calibration.release_id) == release.id, col(Calibration.state) == state)
        .order_by(col(Calibration.id))
    ).scalars()
    return list(found)


def _draft_of(stored: Calibration) -> _Draft:
    blocks = {code: float(score) for code, score in stored.blocks.items()}
    return _Draft(blocks, stored.reason, stored.discussed)


def _without(place: _Place, draft: _Draft, block: str, reason: str) -> _Draft:
    blocks = {code: score for code, score in draft.blocks.items() if code != block}
    if block in place.in_force and block in draft.blocks:
        _check_reason(place, reason)
        return replace(draft, blocks=blocks, reason=reason.strip())
    is_left = blocks != place.in_force
    return replace(draft, blocks=blocks, reason=draft.reason if is_left else "")


def _check_reason(place: _Place, reason: str) -> None:
    given = reason.strip()
    if not given:
        raise Invalid({"reason": "reason_missing"})
    if len(given) > REASON_LENGTH:
        raise Invalid({"reason": "reason_too_long"})
    if place.recorded is not None and place.recorded.blocks and given == place.recorded.reason:
        raise Invalid({"reason": "reason_not_new"})


def _check_session(fields: SessionFields, release: Release, today: date) -> None:
    faults = {}
    limits = {"decided_by": DECIDED_BY_LENGTH, "minutes": MINUTES_LENGTH}
    for name, limit in limits.items():
        given = str(getattr(fields, name)).strip()
        if not given:
            faults[name] = f"{name}_missing"
        elif len(given) > limit:
            faults[name] = "session_text_too_long"
    if fields.decided_on is None:
        faults["decided_on"] = "session_date_missing"
    elif fields.decided_on > today:
        faults["decided_on"] = "in_future"
    elif fields.decided_on < release.at.astimezone().date():
        faults["decided_on"] = "session_before_release"
    if faults:
        raise Invalid(faults)
