"""Raters assigned to officials: proposed from the organization, chosen, pasted or read; written, undone."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, replace
from pathlib import Path

from sqlmodel import Session, col, select

from evalapp.domain.access import Action, Actor
from evalapp.domain.assignment import PeerCircle
from evalapp.domain.campaign import CampaignStep, FormState, RaterRole
from evalapp.domain.errors import NotFound, Refused
from evalapp.entities.assessment import Assessee, Campaign, Form, Rater
from evalapp.exchange.assignments_xlsx import pasted_book, read_assignments
from evalapp.exchange.workbook import Workbook, read_workbook
from evalapp.services.assignment_lists import chosen_wishes, wishes_of
from evalapp.services.assignment_plan import (
    AssignmentPlan,
    AssignmentWish,
    PlanAction,
    PlannedAssignment,
    plan_assignments,
)
from evalapp.services.assignment_rows import AssignmentRow, assignment_rows
from evalapp.services.assignment_sources import (
    BodySuperior,
    body_superiors,
    peer_wishes,
    self_wishes,
    shared_superiors,
    superior_wishes,
)
from evalapp.services.campaign_launch import get_campaign
from evalapp.services.campaign_steps import require_step
from evalapp.services.progress import SILENT, Progress
from evalapp.services.raters import RaterRow, RaterWish, rater_rows
from evalapp.storage.audit import bulk_insert
from evalapp.storage.batches import BATCH, batches
from evalapp.storage.database import Database

__all__ = [
    "AssignmentPlan",
    "AssignmentRow",
    "AssignmentService",
    "AssignmentsDone",
    "BodySuperior",
    "PlanAction",
    "PlannedAssignment",
    "RaterRow",
    "RaterWish",
]


@dataclass(frozen=True, slots=True)
class AssignmentsDone:
    """What was written, so that it can be undone: ids of the forms and of the raters that were new."""

    form_ids: tuple[int, ...]
    rater_ids: tuple[int, ...]


class AssignmentService:
    """Use cases of raters and assignments for one actor; a draft or open campaign takes new ones.

    An assignment is a form to which nothing is entered yet. Methods raise Forbidden, NotFound, and those
    that change something what :func:`~evalapp.services.campaign_steps.require_step` raises.
    """

    def __init__(self, db: Database, actor: Actor) -> None:
        self._db = db
        self._actor = actor

    def rows(self, campaign_id: int) -> list[AssignmentRow]:
        """Officials of a campaign × roles: how many raters are assigned, and the role's minimum."""
        self._actor.require(Action.RUN_CAMPAIGN)
        with self._db.reading() as session:
            return assignment_rows(session, get_campaign(session, campaign_id))

    def raters(self, campaign_id: int) -> list[RaterRow]:
        """The raters of a campaign of whom a name is known, by code: for completion while typing."""
        self._actor.require(Action.RUN_CAMPAIGN)
        with self._db.reading() as session:
            return sorted(rater_rows(session, campaign_id).values(), key=lambda row: row.code)

    def superiors(self, campaign_id: int) -> list[BodySuperior]:
        """The bodies of a campaign with who heads them, as far as that is known."""
        self._actor.require(Action.RUN_CAMPAIGN)
        with self._db.reading() as session:
            return body_superiors(session, get_campaign(session, campaign_id))

    def plan_superiors(self, campaign_id: int, superiors: Mapping[int, RaterWish]) -> AssignmentPlan:
        """The superior of each body (by its id) for its officials who have none.

        The same name for two bodies is one person with one code; the plan names such raters.
        """
        self._actor.require(Action.RUN_CAMPAIGN)
        with self._db.reading() as session:
            campaign = _assignable(session, campaign_id)
            plan = plan_assignments(session, campaign, superior_wishes(session, campaign, superiors))
            return replace(plan, shared=shared_superiors(session, campaign, plan))

    def plan_peers(
        self, campaign_id: int, circle: PeerCircle, wanted: int, only: Sequence[int] | None = None
    ) -> AssignmentPlan:
        """Up to ``wanted`` peers for each official, or for those of ``only``."""
        return self._plan(campaign_id, lambda session, item: peer_wishes(session, item, circle, wanted, only))

    def plan_selves(self, campaign_id: int, only: Sequence[int] | None = None) -> AssignmentPlan:
        """A form of his own for each official."""
        return self._plan(campaign_id, lambda session, item: self_wishes(session, item, only))

    def plan_raters(
        self, campaign_id: int, assessee_ids: Sequence[int], role: RaterRole, raters: Sequence[RaterWish]
    ) -> AssignmentPlan:
        """Each of ``raters`` in ``role`` for each of the officials; an IIN may stand as a rater's code."""
        return self._plan(
            campaign_id, lambda session, _campaign: chosen_wishes(session, assessee_ids, role, raters)
        )

    def plan_text(self, campaign_id: int, text: str, *, name: str) -> AssignmentPlan:
        """Lines copied from a spreadsheet: official, role, rater, post. Raises BadFile, Refused."""
        return self._plan_book(campaign_id, pasted_book(text, name=name))

    def plan_workbook(self, campaign_id: int, path: Path) -> AssignmentPlan:
        """A list of raters in a workbook. Raises BadFile, Refused ``columns_missing``."""
        self._actor.require(Action.RUN_CAMPAIGN)
        return self._plan_book(campaign_id, read_workbook(path))

    def assign(self, plan: AssignmentPlan, progress: Progress = SILENT) -> AssignmentsDone:
        """Write the new lines of a plan in one transaction, or nothing.

        Raises Refused ``import_changed_meanwhile`` when the plan would no longer be the same.
        """
        self._actor.require(Action.RUN_CAMPAIGN)
        with self._db.transaction() as session:
            campaign = _assignable(session, plan.campaign_id)
            again = plan_assignments(session, campaign, plan.wishes)
            if again.lines != plan.lines:
                raise Refused("import_changed_meanwhile")
            raters = [_rater(campaign, row) for row in again.new_raters]
            forms = [
                Form(assessee_id=line.assessee_id or 0, role=line.role, rater_code=line.rater.code)
                for line in again.lines
                if line.action is PlanAction.NEW and line.rater is not None
            ]
            bulk_insert(session, raters)
            for number, some in enumerate(batches(forms)):
                progress.step(number * BATCH, len(forms))
                bulk_insert(session, some)
            return AssignmentsDone(
                tuple(form.id or 0 for form in forms), tuple(rater.id or 0 for rater in raters)
            )

    def undo(self, done: AssignmentsDone) -> None:
        """Take back :meth:`assign`. Raises Refused ``assignment_begun`` when a form was begun since."""
        self._actor.require(Action.RUN_CAMPAIGN)
        with self._db.transaction() as session:
            _remove(session, done.form_ids, leave_missing=True)
            _remove_unused_raters(session, done.rater_ids)

    def remove(self, form_ids: Sequence[int]) -> None:
        """Take assignments away to which nothing was entered.

        Raises NotFound, Refused ``assignment_begun`` (``count``): then none is removed.
        """
        self._actor.require(Action.RUN_CAMPAIGN)
        with self._db.transaction() as session:
            _remove(session, form_ids, leave_missing=False)

    def _plan(
        self, campaign_id: int, wishes: Callable[[Session, Campaign], list[AssignmentWish]]
    ) -> AssignmentPlan:
        self._actor.require(Action.RUN_CAMPAIGN)
        with self._db.reading() as session:
            campaign = _assignable(session, campaign_id)
            return plan_assignments(session, campaign, wishes(session, campaign))

    def _plan_book(self, campaign_id: int, book: Workbook) -> AssignmentPlan:
        records = read_assignments(book)
        return self._plan(campaign_id, lambda session, item: wishes_of(session, item.id or 0, records))


def _assignable(session: Session, campaign_id: int) -> Campaign:
    campaign = get_campaign(session, campaign_id)
    require_step(campaign, CampaignStep.ASSIGN)
    return campaign


def _rater(campaign: Campaign, row: RaterRow) -> Rater:
    return Rater(
        campaign_id=campaign.id or 0,
        code=row.code,
        full_name=row.full_name,
        post=row.post,
        person_id=row.person_id,
    )


def _remove(session: Session, form_ids: Sequence[int], *, leave_missing: bool) -> None:
    found: list[Form] = []
    for some in batches(form_ids):
        found += session.exec(select(Form).where(col(Form.id).in_(some)))
    if len(found) < len(set(form_ids)) and not leave_missing:
        raise NotFound
    begun = sum(form.state is not FormState.ASSIGNED for form in found)
    if begun:
        raise Refused("assignment_begun", count=begun)
    campaigns = {
        assessee.campaign_id
        for some in batches({form.assessee_id for form in found})
        for assessee in session.exec(select(Assessee).where(col(Assessee.id).in_(some)))
    }
    for campaign_id in campaigns:
        _assignable(session, campaign_id)
    for form in found:
        session.delete(form)
    session.flush()


def _remove_unused_raters(session: Session, rater_ids: Sequence[int]) -> None:
    raters: list[Rater] = []
    for some in batches(rater_ids):
        raters += session.exec(select(Rater).where(col(Rater.id).in_(some)))
    if not raters:
        return
    used = set(
        session.exec(
            select(Form.rater_code)
            .join(Assessee, col(Assessee.id) == col(Form.assessee_id))
            .where(col(Assessee.campaign_id).in_({rater.campaign_id for rater in raters}))
            .distinct()
        )
    )
    for rater in raters:
        if rater.code not in used:
            session.delete(rater)
