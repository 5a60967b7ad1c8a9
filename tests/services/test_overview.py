"""The overview: each account sees its part, and what waits stands with its dates."""

from datetime import UTC, date, datetime, timedelta

import pytest

from evalapp.domain.access import AccountRole, Actor
from evalapp.domain.campaign import CampaignState, FormState, RaterRole
from evalapp.domain.objection import AnswerFields, ObjectionFields, ObjectionOutcome, ObjectionState
from evalapp.domain.reference import PositionCategory
from evalapp.entities.membership import Reservist
from evalapp.services.backups import BackupService
from evalapp.services.campaign_launch import CampaignFields, new_campaign
from evalapp.services.campaigns import CampaignService
from evalapp.services.imports import ImportService
from evalapp.services.objection_subjects import AgainstResult
from evalapp.services.objections import ObjectionService
from evalapp.services.overview import OverviewService
from evalapp.services.result_notices import ResultNoticeService
from evalapp.services.workspaces import Workspace
from tests.applicants import add_intake
from tests.services.campaign_builder import add_form, build_campaign
from tests.statements import statements_of

NOW = datetime(2026, 4, 1, 9, tzinfo=UTC)


def overview_of(workspace: Workspace, actor: Actor | None = None, now: datetime = NOW):
    actor = actor or workspace.actor
    backups = BackupService(workspace)
    backups._actor = actor
    imports = ImportService(workspace.db, actor)
    service = OverviewService(workspace.db, actor, backups=backups, imports=imports, clock=lambda: now)
    return service.overview()


@pytest.fixture
def released(workspace):
    built = build_campaign(workspace.db)
    CampaignService(workspace.db, workspace.actor, clock=lambda: NOW).release(built.id)
    return built


def test_an_empty_workspace_is_empty(workspace):
    overview = overview_of(workspace)
    assert overview.is_empty
    assert overview.objections == ()
    assert overview.backup is not None
    assert overview.backup.is_late
    assert overview.backup.second_folder == ""


def test_a_workspace_with_an_intake_alone_is_not_empty(workspace):
    add_intake(workspace.db)
    assert not overview_of(workspace).is_empty


def test_campaigns_under_way_say_what_is_missing(workspace):
    built = build_campaign(workspace.db)
    with workspace.db.transaction() as session:
        assessee = built.assessees[0]
        add_form(session, assessee, RaterRole.PEER, "К9", 9, state=FormState.OPEN)
        add_form(session, assessee, RaterRole.PEER, "К8", state=FormState.ASSIGNED)
        add_form(session, assessee, RaterRole.PEER, "К7", 3, state=FormState.DRAFT)
    (row,) = overview_of(workspace).campaigns
    assert (row.id, row.state, row.open_forms, row.drafts) == (built.id, CampaignState.OPEN, 1, 1)
    assert row.missing > 0


def test_objections_that_wait_stand_with_their_last_day(workspace, released):
    objections = ObjectionService(workspace.db, workspace.actor, clock=lambda: NOW + timedelta(days=9))
    fields = ObjectionFields("Прошу проверить", date(2026, 4, 1), 1)
    first, second = (
        objections.receive(AgainstResult(released.id, released.assessees[n]), fields) for n in (0, 1)
    )
    answer = AnswerFields(ObjectionOutcome.REJECTED, "Нет", date(2026, 4, 3), "Комиссия")
    objections.answer(second, answer, version=1)
    on_the_last_day = overview_of(workspace, now=datetime(2026, 4, 6, 9, tzinfo=UTC)).objections
    assert [(row.id, row.due_on, row.state) for row in on_the_last_day] == [
        (first, date(2026, 4, 6), ObjectionState.OPEN)
    ]
    after = overview_of(workspace, now=datetime(2026, 4, 7, 9, tzinfo=UTC)).objections
    assert [(row.state, row.days_over) for row in after] == [(ObjectionState.OVERDUE, 1)]


def test_results_not_shown_are_counted_until_they_are(workspace, released):
    (line,) = overview_of(workspace).not_shown
    assert (line.campaign_id, line.count, line.officials) == (released.id, 4, 4)
    notices = ResultNoticeService(workspace.db, workspace.actor, clock=lambda: NOW)
    notices.record(released.id, released.assessees[:3], NOW.date())
    assert overview_of(workspace).not_shown[0].count == 1
    notices.record(released.id, released.assessees, NOW.date())
    assert overview_of(workspace).not_shown == ()


def test_stays_are_named_from_ninety_days_before_their_end(workspace):
    with workspace.db.transaction() as session:
        for place, (days, left) in enumerate(
            ((91, None), (90, None), (30, None), (-1, None), (5, NOW.date()), (-31, None))
        ):
            session.add(
                Reservist(
                    iin=f"{place:012}",
                    full_name=f"Үлгіұлы {place}",
                    enrolled_on=date(2023, 4, 1),
                    stay_until=NOW.date() + timedelta(days=days),
                    left_on=left,
                )
            )
    stays = overview_of(workspace).stays
    assert {line.cohort for line in stays} == {"2023"}
    assert [(line.full_name, line.days, line.is_near) for line in stays] == [
        ("Үлгіұлы 3", -1, True),
        ("Үлгіұлы 2", 30, True),
        ("Үлгіұлы 1", 90, False),
    ]


def test_the_second_backup_turns_late_after_seven_days(workspace, tmp_path):
    (tmp_path / "disk").mkdir()
    service = BackupService(workspace, clock=lambda: NOW)
    service.set_second_folder(str(tmp_path / "disk"))
    assert overview_of(workspace).backup.is_late
    service.back_up()
    assert not overview_of(workspace, now=NOW + timedelta(days=7)).backup.is_late
    health = overview_of(workspace, now=NOW + timedelta(days=7, minutes=1)).backup
    assert health.is_late
    assert health.is_same_disk


def test_releases_stand_newest_first(workspace, released):
    (line,) = overview_of(workspace).releases
    assert (line.campaign_id, line.number, line.at) == (released.id, 1, NOW)


def test_viewers_see_released_matters_only(workspace, released):
    with workspace.db.transaction() as session:
        fields = CampaignFields("Ашық", PositionCategory.DEPUTY_MINISTERS, NOW.date())
        new_campaign(session, fields, now=NOW)
    overview = overview_of(workspace, Actor("v", "Үлгі", AccountRole.VIEWER))
    assert (overview.campaigns, overview.imports, overview.backup, overview.stays) == (None,) * 4
    assert [line.campaign_id for line in overview.releases] == [released.id]
    assert overview.not_shown
    assert overview.audit is None


def test_auditors_see_the_log_only(workspace, released):
    overview = overview_of(workspace, Actor("a", "Үлгі", AccountRole.AUDITOR), now=datetime.now(UTC))
    assert overview.audit.events > 0
    assert overview.audit.today == overview.audit.events
    assert overview.audit.verified_at is None
    parts = (overview.officials, overview.campaigns, overview.objections, overview.not_shown)
    assert (*parts, overview.releases, overview.backup) == (None,) * 6


def test_it_asks_no_more_for_many_campaigns_than_for_one(workspace, released):
    def add(*names: str) -> None:
        with workspace.db.transaction() as session:
            for name in names:
                fields = CampaignFields(name, PositionCategory.DEPUTY_MINISTERS, NOW.date())
                new_campaign(session, fields, now=NOW)

    add("Ашық")
    of_one = statements_of(workspace.db, lambda: overview_of(workspace))
    add(*(f"Ашық {number}" for number in range(12)))
    of_many = statements_of(workspace.db, lambda: overview_of(workspace))
    assert len(of_many) == len(of_one)
