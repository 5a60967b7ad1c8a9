"""What the raters of a campaign tell: agreement, severity, habits. No score is changed by it.

Of a released campaign it is computed from the forms that the release counted; before, it is a preview
for administrators. Raters go by their codes, never beside an official (docs/scoring.md, Anonymity).
"""

from collections.abc import Callable
from dataclasses import dataclass, replace
from datetime import date, datetime
from typing import TYPE_CHECKING

from sqlalchemy import select
from sqlmodel import Session, col

from evalapp.domain.access import Action, Actor
from evalapp.domain.campaign import ANONYMOUS_ROLES, RaterRole
from evalapp.domain.diagnostic_rules import DiagnosticRules
from evalapp.domain.errors import Forbidden
from evalapp.domain.language import Trilingual
from evalapp.domain.rater_findings import Alpha, Intraclass, RaterProfile
from evalapp.domain.scoring_rules import ScoringRules
from evalapp.entities.assessment import Assessee, Campaign, Competency, Release
from evalapp.entities.base import stored_id
from evalapp.entities.register import Person
from evalapp.services.campaign_launch import get_campaign
from evalapp.services.campaign_scores import newest_release
from evalapp.services.diagnostic_presets import shipped_diagnostics
from evalapp.services.frozen_forms import kept_forms
from evalapp.services.mark_reading import CampaignMarks, present_marks, released_marks
from evalapp.services.trilingual import trilingual
from evalapp.storage import audit
from evalapp.storage.clock import utc_now
from evalapp.storage.database import Database

if TYPE_CHECKING:
    from evalapp.domain.mark_table import MarkTable
    from evalapp.exchange.rater_diagnostics_xlsx import RaterFigures

_BLUR = 1
"""Decimals of severity: finer ones would add up to the marks of anonymous raters."""


@dataclass(frozen=True, slots=True)
class CompetencyAgreement:
    """Alpha of one competency, with its name."""

    code: str
    name: Trilingual
    alpha: Alpha


@dataclass(frozen=True, slots=True)
class RaterDiagnostics:
    """Agreement and habits of the raters of a campaign.

    ``release``: number of the version it is computed from, None = a preview. ``looked``: limits and
    seed; ``is_frozen``: they are the campaign's own, else those shipped today. ``raters``: every rater
    with a mark, role by role.
    """

    campaign_id: int
    name: str
    as_of: date
    release: int | None
    rules: ScoringRules
    looked: DiagnosticRules
    is_frozen: bool
    roles: dict[RaterRole, Intraclass]
    competencies: tuple[CompetencyAgreement, ...]
    raters: tuple[RaterProfile, ...]


class RaterDiagnosticsService:
    """Reading of agreement and diagnostics for one actor."""

    def __init__(self, db: Database, actor: Actor, *, clock: Callable[[], datetime] = utc_now) -> None:
        self._db = db
        self._actor = actor
        self._clock = clock

    def may_see(self, *, is_released: bool) -> bool:
        """Whether this account sees diagnostics of a campaign with or without a released version."""
        return self._actor.may(Action.SEE_RESULTS if is_released else Action.PREVIEW_RESULTS)

    def diagnostics(self, campaign_id: int) -> RaterDiagnostics:
        """Diagnostics of the newest release; before one, an administrator's preview, which the audit log
        notes. Raises NotFound, Forbidden ``results_not_released``."""
        self._actor.require(Action.SEE_RESULTS)
        with self._db.reading() as session:
            get_campaign(session, campaign_id)
            is_released = newest_release(session, campaign_id) is not None
        if not is_released:
            self._note_preview(campaign_id)
        with self._db.reading() as session:
            return diagnostics_of(session, campaign_id)

    def _note_preview(self, campaign_id: int) -> None:
        if not self._actor.may(Action.PREVIEW_RESULTS):
            raise Forbidden("results_not_released")
        with self._db.transaction() as session:
            audit.note(
                session,
                audit.Action.VIEWED,
                table="campaign",
                record_id=campaign_id,
                note="raters' diagnostics before release",
            )


def diagnostics_of(session: Session, campaign_id: int) -> RaterDiagnostics:
    """Diagnostics within the caller's snapshot: of the newest release, else of the present forms.
    Checks no rights. Raises NotFound."""
    campaign = get_campaign(session, campaign_id)
    rules = ScoringRules.from_dict(campaign.rules)
    release = newest_release(session, campaign_id)
    looked = rules.diagnostics or shipped_diagnostics()
    roles, alphas, raters = findings(rules, looked, _marks(session, campaign, rules, release).table)
    names = {
        found.code: trilingual(found)
        for found in session.execute(
            select(Competency).where(col(Competency.framework_id) == campaign.framework_id)
        ).scalars()
    }
    return RaterDiagnostics(
        campaign_id=campaign_id,
        name=campaign.name,
        as_of=campaign.as_of,
        release=None if release is None else release.number,
        rules=rules,
        looked=looked,
        is_frozen=rules.diagnostics is not None,
        roles=roles,
        competencies=tuple(CompetencyAgreement(code, names[code], alphas[code]) for code in alphas),
        raters=raters,
    )


def findings(
    rules: ScoringRules, looked: DiagnosticRules, table: "MarkTable"
) -> tuple[dict[RaterRole, Intraclass], dict[str, Alpha], tuple[RaterProfile, ...]]:
    """Agreement by role and by competency, and every rater, as they may be shown."""
    from evalapp.domain.agreement import competency_agreement, role_agreement  # noqa: PLC0415 numpy
    from evalapp.domain.severity import rater_profiles  # noqa: PLC0415 numpy

    return (
        role_agreement(rules, looked, table),
        competency_agreement(rules, looked, table),
        tuple(_blurred(rater) for rater in rater_profiles(rules, looked, table)),
    )


def figures_of_raters(found: RaterDiagnostics) -> "RaterFigures":
    """What the workbook is written from."""
    from evalapp.exchange.rater_diagnostics_xlsx import RaterFigures  # noqa: PLC0415 imports openpyxl

    return RaterFigures(
        name=found.name,
        release=found.release,
        rules=found.rules,
        looked=found.looked,
        is_frozen=found.is_frozen,
        roles=found.roles,
        competencies=tuple((one.code, one.name, one.alpha) for one in found.competencies),
        raters=found.raters,
    )


def _marks(
    session: Session, campaign: Campaign, rules: ScoringRules, release: Release | None
) -> CampaignMarks:
    forms = None if release is None else kept_forms(session, release)
    if forms is None:
        # Without a release a preview; a release of an older program is not followed by other forms yet.
        return present_marks(session, campaign, rules)
    iins = session.execute(
        select(col(Assessee.id), col(Person.iin))
        .join(Person, col(Person.id) == col(Assessee.person_id))
        .where(col(Assessee.campaign_id) == stored_id(campaign.id))
    )
    return released_marks(rules, {row[0]: row[1] for row in iins}, forms)


def _blurred(rater: RaterProfile) -> RaterProfile:
    found = rater.severity
    if found is None or rater.role not in ANONYMOUS_ROLES:
        return rater
    rough = replace(
        found,
        value=round(found.value, _BLUR),
        error=round(found.error, _BLUR + 1),
        low=round(found.low, _BLUR),
        high=round(found.high, _BLUR),
    )
    return replace(rater, severity=rough)
