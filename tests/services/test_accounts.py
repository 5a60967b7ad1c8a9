import pytest
from sqlalchemy import select

from evalapp.domain.access import AccountRole, Actor
from evalapp.domain.errors import Conflict, Forbidden, Invalid, Refused, WrongPassword
from evalapp.entities.workspace import AuditEvent
from evalapp.services.accounts import AccountFields, AccountService
from evalapp.services.workspaces import open_workspace
from evalapp.storage.verification import verify

PASSWORD = "жасыл шәйнек 15"
OTHER = "қызыл шәйнек 16"


@pytest.fixture
def service(workspace, cheap) -> AccountService:
    return AccountService(workspace.db, workspace.actor, workspace.keys, cost=cheap)


@pytest.fixture
def officer_id(service) -> int:
    return service.add(AccountFields("officer", " Кадрова  Образец ", AccountRole.OFFICER, PASSWORD))


def as_officer(workspace, cheap) -> AccountService:
    actor = Actor("officer", "Кадрова Образец", AccountRole.OFFICER)
    return AccountService(workspace.db, actor, workspace.keys, cost=cheap)


def row(service, login="officer"):
    return next(row for row in service.rows() if row.login == login)


def may_log_in(workspace, login: str, password: str) -> bool:
    try:
        open_workspace(workspace.folder, login, password).close()
    except WrongPassword:
        return False
    return True


def test_a_new_account_logs_in_with_its_role(workspace, service, officer_id):
    opened = open_workspace(workspace.folder, "officer", PASSWORD)
    assert opened.actor == Actor("officer", "Кадрова Образец", AccountRole.OFFICER)
    opened.close()
    assert row(service).last_log_in is not None
    assert not row(service).is_own
    assert may_log_in(workspace, "admin", "зелёный чайник 47")
    assert verify(workspace.db).is_sound


@pytest.mark.parametrize(
    ("fields", "wrong"),
    [
        (("", "Кадрова", PASSWORD), {"login": "login_missing"}),
        (("two words", "Кадрова", PASSWORD), {"login": "login_wrong"}),
        (("ADMIN", "Кадрова", PASSWORD), {"login": "login_taken"}),
        (("officer", " ", "short"), {"full_name": "full_name_missing", "password": "password_short"}),
        (("officer", "Кадрова", "officer-12345"), {"password": "password_has_login"}),
    ],
)
def test_wrong_fields_are_named_and_nothing_is_added(service, fields, wrong):
    login, full_name, password = fields
    with pytest.raises(Invalid) as refusal:
        service.add(AccountFields(login, full_name, AccountRole.OFFICER, password))
    assert refusal.value.fields == wrong
    assert [row.login for row in service.rows()] == ["admin"]


def test_a_disabled_account_is_out_until_it_gets_a_new_password(workspace, service, officer_id):
    service.disable(officer_id)
    assert row(service).is_disabled
    assert not may_log_in(workspace, "officer", PASSWORD)
    with pytest.raises(Refused):
        service.set_password(officer_id, password=OTHER)
    service.enable(officer_id, password=OTHER)
    assert may_log_in(workspace, "officer", OTHER)
    assert not may_log_in(workspace, "officer", PASSWORD)


def test_the_administrator_gives_a_new_password(workspace, service, officer_id):
    service.set_password(officer_id, password=OTHER)
    assert may_log_in(workspace, "officer", OTHER)
    assert not may_log_in(workspace, "officer", PASSWORD)
    with workspace.db.reading() as session:
        found = session.execute(select(AuditEvent).where(AuditEvent.action == "password_changed"))
        assert [event.record_id for event in found.scalars()] == [officer_id]


def test_everybody_changes_the_own_password_knowing_the_old_one(workspace, service, officer_id, cheap):
    own = as_officer(workspace, cheap)
    with pytest.raises(WrongPassword) as refusal:
        own.change_own_password(old=OTHER, new="сары шәйнек 17")
    assert refusal.value.code == "old_password_wrong"
    with pytest.raises(Invalid):
        own.change_own_password(old=PASSWORD, new=PASSWORD)
    with pytest.raises(Invalid):
        own.change_own_password(old=PASSWORD, new="short")
    own.change_own_password(old=PASSWORD, new=OTHER)
    assert may_log_in(workspace, "officer", OTHER)
    assert not may_log_in(workspace, "officer", PASSWORD)


def test_a_role_is_changed_under_the_optimistic_lock(service, officer_id):
    before = row(service)
    service.change(officer_id, version=before.version, full_name="Кадрова Нур", role=AccountRole.VIEWER)
    assert (row(service).full_name, row(service).role) == ("Кадрова Нур", AccountRole.VIEWER)
    with pytest.raises(Conflict):
        service.change(officer_id, version=before.version, full_name="Другая", role=AccountRole.OFFICER)
    with pytest.raises(Invalid):
        service.change(officer_id, version=row(service).version, full_name="", role=AccountRole.OFFICER)


def test_the_last_administrator_stays(workspace, service, officer_id, cheap):
    own = row(service, "admin")
    with pytest.raises(Refused, match="last_administrator"):
        service.disable(own.id)
    with pytest.raises(Refused, match="last_administrator"):
        service.change(own.id, version=own.version, full_name="x", role=AccountRole.OFFICER)
    service.change(officer_id, version=row(service).version, full_name="x", role=AccountRole.ADMINISTRATOR)
    with pytest.raises(Refused, match="own_account"):
        service.disable(own.id)
    second = Actor("officer", "x", AccountRole.ADMINISTRATOR)
    AccountService(workspace.db, second, workspace.keys, cost=cheap).disable(own.id)
    assert not may_log_in(workspace, "admin", "зелёный чайник 47")


@pytest.mark.parametrize("role", [AccountRole.OFFICER, AccountRole.VIEWER, AccountRole.AUDITOR])
def test_only_administrators_manage_accounts(workspace, service, officer_id, role, cheap):
    limited = AccountService(workspace.db, Actor("officer", "x", role), workspace.keys, cost=cheap)
    for attempt in (
        limited.rows,
        lambda: limited.add(AccountFields("new", "x", AccountRole.ADMINISTRATOR, OTHER)),
        lambda: limited.change(officer_id, version=1, full_name="x", role=AccountRole.ADMINISTRATOR),
        lambda: limited.disable(officer_id),
        lambda: limited.enable(officer_id, password=OTHER),
        lambda: limited.set_password(officer_id, password=OTHER),
    ):
        with pytest.raises(Forbidden):
            attempt()
    assert [row.login for row in service.rows()] == ["admin", "officer"]
