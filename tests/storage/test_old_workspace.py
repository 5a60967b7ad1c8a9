"""A workspace of an earlier version is upgraded as a whole: nothing lost, the audit chain still sound."""

import runpy
import shutil
from datetime import date
from pathlib import Path

import pytest
from sqlalchemy import select
from sqlmodel import col

from evalapp.domain.language import Language
from evalapp.domain.objection import ObjectionOutcome
from evalapp.domain.partial_date import PartialDate
from evalapp.domain.reference import DatePrecision, OriginSector, PositionCategory
from evalapp.domain.service_length import Job
from evalapp.domain.vote import BallotState
from evalapp.entities.calibration import Objection
from evalapp.entities.commission import VotingRule
from evalapp.entities.meeting import Ballot
from evalapp.entities.reserve import Application, Verdict
from evalapp.entities.workspace import AuditEvent
from evalapp.services.application_query import ApplicationQuery
from evalapp.services.campaigns import CampaignFields
from evalapp.services.screening import job_of, job_values, origin_of
from evalapp.services.search import HitKind
from evalapp.services.suite import build_services
from evalapp.services.workspaces import open_workspace
from evalapp.storage.migrations import current, known_revisions
from evalapp.storage.verification import verify

OLD = Path(__file__).parent.parent / "samples" / "workspace_0002"
"""Made by the version with migration 0002: five invented officials, one released campaign."""

VERSIONS = Path(__file__).parents[2] / "db" / "migrations" / "versions"
PASSWORD = "Old-Workspace-2026!"


@pytest.fixture
def upgraded(tmp_path):
    shutil.copytree(OLD, tmp_path / "old")
    workspace = open_workspace(tmp_path / "old", "admin", PASSWORD)
    yield workspace
    workspace.close()


def test_an_old_workspace_is_backed_up_upgraded_and_sound(upgraded):
    assert current(upgraded.db) == known_revisions()[-1]
    assert list((upgraded.folder / "backups").iterdir())
    assert verify(upgraded.db).problems == ()


def test_results_released_before_the_upgrade_still_verify(upgraded):
    services = build_services(upgraded)
    (row,) = services.campaigns.rows()
    assert services.campaigns.verify_release(row.id)
    assert len(services.results.results(row.id).rows) == 5


def test_an_old_workspace_gets_what_is_shipped_since(upgraded):
    services = build_services(upgraded)
    (row,) = services.campaigns.rows()
    services.campaigns.launch(
        CampaignFields(name="Екінші бағалау", category=PositionCategory.DEPUTY_AKIMS, as_of=row.as_of)
    )
    rules = services.campaigns.card(services.campaigns.rows()[0].id).rules
    assert {block.code: block.weight for block in rules.blocks} == {"personal": 0.4, "professional": 0.6}
    assert rules.weights["B6"] == 1.5
    assert rules.weights["P1"] == 1.0


@pytest.fixture
def upgraded_reserve(tmp_path):
    """Made by the version with migration 0003: an intake with twelve invented applications, one member."""
    shutil.copytree(OLD.parent / "workspace_0003", tmp_path / "old")
    workspace = open_workspace(tmp_path / "old", "admin", PASSWORD)
    yield workspace
    workspace.close()


def test_an_old_reserve_keeps_its_verdicts_and_facts(upgraded_reserve):
    assert verify(upgraded_reserve.db).problems == ()
    services = build_services(upgraded_reserve)
    (intake,) = services.intakes.rows()
    page = services.applications.page(ApplicationQuery(intake.id))
    assert (page.count, intake.counts.received) == (12, 12)
    stored = {row.number: row.verdict for row in page.rows}
    judged = services.intakes.screen(intake.name).judgements
    assert stored == {number: judgement.verdict for number, judgement in judged}
    assert services.applications.card(page.rows[0].id).number == page.rows[0].number
    with upgraded_reserve.db.reading() as session:
        wanted = select(Application, col(Verdict.origin)).join(
            Verdict, col(Verdict.application_id) == col(Application.id)
        )
        found = [(one.jobs, origin) for one, origin in session.execute(wanted)]
    assert [origin for _, origin in found] == [origin_of(tuple(map(job_of, jobs))) for jobs, _ in found]


def test_members_entered_before_there_were_search_keys_are_found(upgraded_reserve):
    services = build_services(upgraded_reserve)
    (member,) = services.members.rows()
    found = services.search.find(member.full_name.split()[0].lower(), Language.RU)
    assert [hit.id for hit in found if hit.kind is HitKind.MEMBER] == [member.id]
    with upgraded_reserve.db.reading() as session:
        wanted = select(AuditEvent).where(col(AuditEvent.record_table) == "reservist")
        event = list(session.execute(wanted).scalars())[-1]
    assert (event.action, event.account) == ("changed", "admin")
    assert "search_key" in event.fields


@pytest.fixture
def upgraded_members(tmp_path):
    """Made by the version with migration 0004: a register of 103 invented officials, two members."""
    shutil.copytree(OLD.parent / "workspace_0004", tmp_path / "old")
    workspace = open_workspace(tmp_path / "old", "admin", PASSWORD)
    yield workspace
    workspace.close()


def test_a_workspace_without_commissions_gets_their_rules(upgraded_members):
    assert current(upgraded_members.db) == known_revisions()[-1]
    assert verify(upgraded_members.db).problems == ()
    services = build_services(upgraded_members)
    assert len(services.members.rows()) == 2
    with upgraded_members.db.reading() as session:
        assert list(session.execute(select(col(VotingRule.code))).scalars()) == ["personnel_commission"]


@pytest.fixture
def upgraded_commission(tmp_path):
    """Made by the version with migration 0005: two meetings of a commission, ballots out, two objections."""
    shutil.copytree(OLD.parent / "workspace_0005", tmp_path / "old")
    workspace = open_workspace(tmp_path / "old", "admin", PASSWORD)
    yield workspace
    workspace.close()


def test_objections_and_ballots_of_an_old_commission_stay_as_they_were(upgraded_commission):
    assert current(upgraded_commission.db) == known_revisions()[-1]
    assert verify(upgraded_commission.db).problems == ()
    with upgraded_commission.db.reading() as session:
        ordered = select(Objection).order_by(col(Objection.id))
        against_result, against_decision = session.execute(ordered).scalars()
        ballots = list(session.execute(select(Ballot)).scalars())
        assert (against_result.subject, against_result.outcome) == ("result", ObjectionOutcome.REJECTED)
        assert (against_decision.subject, against_decision.due_on) == ("decision", date(2026, 4, 21))
        for one in (against_result, against_decision):
            assert one.person_id is not None
            assert (one.application_id, one.reservist_id) == (None, None)
        assert [ballot.return_by for ballot in ballots] == [None] * 5
        assert {ballot.state for ballot in ballots} == {BallotState.ISSUED}
    services = build_services(upgraded_commission)
    answered = services.objections.rows(services.campaigns.rows()[0].id)
    assert [row.answer for row in answered] == ["Расчёт проверен."]


JOBS = (
    Job("Акимат", start=PartialDate(date(2015, 1, 1)), sector=OriginSector.STATE),
    Job("ТОО", start=PartialDate(date(2019, 2, 1), DatePrecision.MONTH), sector=OriginSector.PRIVATE),
    Job("Фонд", start=PartialDate(date(2019, 1, 1), DatePrecision.YEAR), sector=OriginSector.CIVIL_SOCIETY),
    Job("АО", start=PartialDate(date(2019, 2, 28)), sector=OriginSector.QUASI_PUBLIC),
    Job("Где-то", sector=OriginSector.STATE),
    Job("Неизвестно что", start=PartialDate(date(2021, 5, 1))),
)


@pytest.mark.parametrize("jobs", [JOBS[:count] for count in range(len(JOBS) + 1)], ids=len)
def test_the_origin_of_older_verdicts_is_that_of_newer_ones(jobs):
    migration = runpy.run_path(str(VERSIONS / "0004_reserve_in_depth.py"))
    assert migration["_last_sector"]([job_values(job) for job in jobs]) == origin_of(jobs)
