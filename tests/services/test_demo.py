"""The demonstration workspace: big enough to look real, the same every time, plainly invented."""

from collections import Counter
from collections.abc import Iterator
from datetime import UTC, datetime
from pathlib import Path

import pytest
from sqlalchemy import func, select
from sqlmodel import col

from evalapp.domain import iin as iins
from evalapp.domain.campaign import CampaignState, FormState, RaterRole
from evalapp.domain.decision import DecisionState
from evalapp.domain.decision_effect import EffectStanding
from evalapp.domain.demo import DEMO_ACCOUNTS
from evalapp.domain.intake import IntakeState
from evalapp.domain.meeting import MeetingState, SubjectKind
from evalapp.domain.membership import EmployerKind, MemberState, PostKind
from evalapp.domain.reference import PositionCategory
from evalapp.entities.assessment import Assessee, Form, Rater
from evalapp.entities.register import Person
from evalapp.entities.reserve import Application, Verdict
from evalapp.entities.workspace import AuditEvent, ImportBatch
from evalapp.services.assignments import AssignmentService
from evalapp.services.backups import BackupService
from evalapp.services.campaigns import CampaignService
from evalapp.services.cohorts import CohortService
from evalapp.services.decision_rows import DecisionQuery
from evalapp.services.demo import build_demo
from evalapp.services.members import MemberService
from evalapp.services.official_rows import OfficialQuery
from evalapp.services.officials import OfficialService
from evalapp.services.packet_preview import PacketRemark
from evalapp.services.results import ResultService
from evalapp.services.suite import build_services
from evalapp.services.workspaces import Workspace, open_workspace
from evalapp.storage.keys import Cost

NOW = datetime(2026, 11, 1, 12, tzinfo=UTC)
CHEAP = Cost(memory_kib=64, passes=1, lanes=1)


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("demo") / "workspace"
    build_demo(folder, cost=CHEAP)
    return folder


@pytest.fixture
def workspace(folder: Path) -> Iterator[Workspace]:
    first = DEMO_ACCOUNTS[0]
    workspace = open_workspace(folder, first.login, first.password)
    yield workspace
    workspace.close()


def test_every_account_logs_in_with_its_role(folder: Path) -> None:
    for account in DEMO_ACCOUNTS:
        workspace = open_workspace(folder, account.login, account.password)
        assert workspace.actor.role is account.role
        assert workspace.info.is_training
        workspace.close()


def test_officials_have_posts_history_and_results(workspace: Workspace) -> None:
    service = OfficialService(workspace.db, workspace.actor, clock=lambda: NOW)
    page = service.page(OfficialQuery())
    categories = Counter(row.category for row in page.rows)
    assert categories[PositionCategory.DEPUTY_MINISTERS] == 72
    assert categories[PositionCategory.DEPUTY_AKIMS] == 103
    assert len(page.rows) == 72 + 103 + 7, "members of the reserve are in the register, too"
    assert sum(row.total is not None for row in page.rows) > 100
    assert any(row.has_result and row.total is None for row in page.rows)
    assert {row.mark for row in page.rows} == {None, "short", "very_short"}
    deputies = [row for row in page.rows if row.category not in {None, PositionCategory.OTHER}]
    cards = [service.card(row.person_id) for row in deputies[:60]]
    assert all(len(card.appointments) >= 2 for card in cards)
    assert all(card.current and card.current.portfolio for card in cards)
    changed = [card for card in cards if len(card.results) == 2]
    assert changed
    assert any(line.previous is not None for line in changed[0].results[0].competencies)


def test_campaigns_of_every_state(workspace: Workspace) -> None:
    service = CampaignService(workspace.db, workspace.actor)
    rows = {row.name: row for row in service.rows()}
    by_state = {state: [row for row in rows.values() if row.state is state] for state in CampaignState}
    assert {state: len(found) for state, found in by_state.items()} == {
        CampaignState.DRAFT: 1,
        CampaignState.OPEN: 1,
        CampaignState.REVIEW: 1,
        CampaignState.RELEASED: 3,
        CampaignState.ARCHIVED: 0,
    }
    assert all(service.verify_release(row.id) for row in by_state[CampaignState.RELEASED])
    (open_one,), (review,) = by_state[CampaignState.OPEN], by_state[CampaignState.REVIEW]
    assert open_one.open_forms == 3
    assert 0 < open_one.missing < open_one.required
    assert (review.open_forms, review.missing > 0) == (1, True)
    with workspace.db.reading() as session:
        states = set(session.execute(select(col(Form.state))).scalars())
    assert states == {FormState.ASSIGNED, FormState.DRAFT, FormState.COMPLETE, FormState.OPEN}


def test_raters_are_named_and_rate_several_officials(workspace: Workspace) -> None:
    campaigns = CampaignService(workspace.db, workspace.actor).rows()
    with workspace.db.reading() as session:
        codes = {(row.campaign_id, row.code) for row in session.execute(select(Rater)).scalars()}
        forms = session.execute(
            select(col(Assessee.campaign_id), col(Form.rater_code), col(Form.role)).join(
                Assessee, col(Assessee.id) == col(Form.assessee_id)
            )
        ).all()
        names = session.execute(select(col(Rater.full_name), col(Rater.person_id))).all()
    assert {(campaign, code) for campaign, code, _ in forms} <= codes
    assert all(name for name, _ in names)
    assert any(person is None for _, person in names)
    released = max(row.id for row in campaigns if row.state is CampaignState.RELEASED)
    rated = Counter((code, role) for campaign, code, role in forms if campaign == released)
    for role in (RaterRole.PEER, RaterRole.SUBORDINATE, RaterRole.SUPERIOR, RaterRole.EXPERT):
        of_role = [count for (_, found), count in rated.items() if found is role]
        assert sum(count >= 3 for count in of_role) > len(of_role) / 2


def test_the_draft_has_raters_to_find(workspace: Workspace) -> None:
    (draft,) = [
        row
        for row in CampaignService(workspace.db, workspace.actor).rows()
        if row.state is CampaignState.DRAFT
    ]
    rows = AssignmentService(workspace.db, workspace.actor).rows(draft.id)
    assert 0 < sum(row.assigned[RaterRole.SUPERIOR] for row in rows) < len(rows)
    assert sum(row.assigned[RaterRole.PEER] for row in rows) > len(rows)
    assert all(row.missing for row in rows)


def test_results_change_since_the_previous_campaign(workspace: Workspace) -> None:
    campaigns = CampaignService(workspace.db, workspace.actor).rows()
    newest = max((row for row in campaigns if row.state is CampaignState.RELEASED), key=lambda row: row.as_of)
    results = ResultService(workspace.db, workspace.actor).results(newest.id)
    changed = [row.change for row in results.rows if row.change is not None]
    assert len(changed) > 30
    assert any(change.exceeds for change in changed)


def test_an_open_intake_of_1500_screened_applications(workspace: Workspace) -> None:
    services = build_services(workspace)
    (row,) = [one for one in services.intakes.rows() if one.state is IntakeState.OPEN]
    counts = row.counts
    assert counts.received == 1500
    assert min(counts.eligible, counts.not_eligible, counts.documents_needed) > 50
    setup = services.intake_setup.setup(row.id)
    assert setup.is_intact
    assert len(setup.plan.directions) == 6
    with workspace.db.reading() as session:
        met = Counter(session.execute(select(col(Verdict.membership))).scalars())
        wanted = select(Application).where(col(Application.search_key).contains("2026 00017"))
        (found,) = session.execute(wanted).scalars()
        lost = session.execute(
            select(func.count(col(Application.id))).where(col(Application.direction_id).is_(None))
        ).scalar_one()
    assert met["not_met"] == 4
    assert (found.number, lost) == ("2026-00017", 0)


def test_262_of_350_members_were_appointed(workspace: Workspace) -> None:
    total = CohortService(workspace.db, workspace.actor).cohorts().total.figures
    assert (len(total.members), len(total.appointed)) == (350, 262)
    assert [len(total.by_employer[kind]) for kind in EmployerKind] == [131, 41, 54, 36]
    assert len(total.by_post[PostKind.POLITICAL]) == 28
    rows = MemberService(workspace.db, workspace.actor).rows()
    assert {row.state for row in rows} == set(MemberState)
    assert {row.warning for row in rows} == {None, 30, 90}
    assert len({row.cohort for row in rows}) == 3
    assert any(row.plan_overdue for row in rows)


def test_people_are_invented_and_their_numbers_valid(workspace: Workspace) -> None:
    with workspace.db.reading() as session:
        people = session.execute(select(Person)).scalars().all()
    assert all(iins.problem(person.iin) is None for person in people)
    assert all(int(person.iin[7:11]) >= 9000 for person in people)
    assert all(person.birth_date == iins.birth_date(person.iin) for person in people)


def test_history_is_there(workspace: Workspace) -> None:
    with workspace.db.reading() as session:
        imports = session.execute(select(func.count(col(ImportBatch.id)))).scalar_one()
        events = session.execute(select(func.count(col(AuditEvent.id)))).scalar_one()
        log_ins = set(
            session.execute(
                select(col(AuditEvent.account)).where(col(AuditEvent.action) == "logged_in")
            ).scalars()
        )
    assert imports == 3
    assert events > 4000
    assert log_ins == {account.login for account in DEMO_ACCOUNTS}
    assert BackupService(workspace).rows()


def test_it_is_the_same_every_time(workspace: Workspace, tmp_path: Path) -> None:
    build_demo(tmp_path / "again", cost=CHEAP)
    first = DEMO_ACCOUNTS[0]
    again = open_workspace(tmp_path / "again", first.login, first.password)
    ours = OfficialService(workspace.db, workspace.actor).page().rows
    theirs = OfficialService(again.db, again.actor).page().rows
    again.close()
    assert ours == theirs


def test_a_version_of_the_framework_is_being_worked_on(workspace: Workspace) -> None:
    services = build_services(workspace)
    newest, shipped = services.frameworks.rows()[:2]
    version = services.framework_editing.version(newest.framework_id)
    assert not version.is_locked
    assert [lack.code for lack in version.lacks] == ["indicator"]
    changed = services.framework_editing.compare(shipped.framework_id, newest.framework_id).differences
    assert {each.code for each in changed} >= {"P1", "P6", "B7"}


def test_two_commissions_can_meet_as_they_are(workspace: Workspace) -> None:
    rows = build_services(workspace).commissions.rows()
    assert [row.voting for row in rows] == [11, 9]
    assert all(row.is_in_force and row.rule is not None for row in rows)
    assert not [finding for row in rows for finding in row.findings if finding.kind.is_lack]
    assert sum(row.substitutes for row in rows) == 1


def test_one_meeting_is_done_with_one_is_called_one_is_prepared(workspace: Workspace) -> None:
    services = build_services(workspace)
    meetings = {row.state: row for row in services.meetings.rows()}
    assert set(meetings) == {MeetingState.CLOSED, MeetingState.CALLED, MeetingState.DRAFT}
    held, called = meetings[MeetingState.CLOSED], meetings[MeetingState.CALLED]
    assert (held.items, held.decided, held.packet) == (12, 12, 1)
    assert (called.items, called.packet, called.ballots - called.returned) == (20, 1, 3)
    assert all(row.held_on.isoweekday() <= 5 for row in meetings.values())
    minutes = services.minutes.card(held.id)
    assert minutes.in_force is not None
    absent = [row for row in services.attendances.sheet(held.id).rows if not row.is_present]
    assert [bool(row.substitute) for row in absent] == [True, False], "one sent his substitute"
    assert services.conflicts.rows(held.id), "somebody was recused"


def test_nearly_everybody_on_the_agenda_has_a_portrait(workspace: Workspace) -> None:
    services = build_services(workspace)
    called = next(row for row in services.meetings.rows() if row.state is MeetingState.CALLED)
    preview = services.packets.preview(called.id)
    assert (len(preview.lines), preview.count(PacketRemark.NO_PHOTO)) == (20, 2)
    reservists = [line for line in preview.lines if line.subject is SubjectKind.RESERVIST]
    assert [line.has_photo for line in reservists].count(True) == 7


def test_decisions_are_in_force_partly_carried_out_and_followed(workspace: Workspace) -> None:
    services = build_services(workspace)
    rows = services.decisions.rows(DecisionQuery())
    assert {row.state for row in rows} == {DecisionState.IN_FORCE}
    assert len({row.kind for row in rows}) >= 3
    effects = services.effects.of_meeting(rows[0].meeting_id)
    assert {EffectStanding.APPLIED, EffectStanding.WAITING} <= set(effects.standings.values())
    outcomes = [outcome for row in rows for outcome in row.outcomes]
    assert any(outcome.recorded_on for outcome in outcomes)
    assert services.decision_outcomes.due()
