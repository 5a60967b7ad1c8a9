"""Accounts: who may log in, in which role. Each change renews keys.json and its generation."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime

from sqlalchemy import func, select
from sqlmodel import Session, col

from evalapp.domain.access import AccountRole, Action, Actor
from evalapp.domain.errors import Conflict, Forbidden, Invalid, NotFound, Refused, WrongPassword
from evalapp.entities.workspace import Account, AuditEvent, WorkspaceInfo
from evalapp.storage import audit
from evalapp.storage.clock import utc_now
from evalapp.storage.database import Database
from evalapp.storage.keys import Cost, KeyRing, Slot, read_key_file, unlock
from evalapp.storage.passwords import require_strong

_MAX_LOGIN = 60
_MAX_NAME = 120


@dataclass(frozen=True, slots=True)
class AccountRow:
    """One account. ``last_log_in`` is an aware moment, None = never."""

    id: int
    version: int
    login: str
    full_name: str
    role: AccountRole
    is_disabled: bool
    created_at: datetime
    last_log_in: datetime | None
    is_own: bool


@dataclass(frozen=True, slots=True)
class AccountFields:
    """What a new account needs."""

    login: str
    full_name: str
    role: AccountRole
    password: str


class AccountService:
    """Adds, disables and changes accounts of one open workspace."""

    def __init__(
        self,
        db: Database,
        actor: Actor,
        keys: KeyRing,
        *,
        clock: Callable[[], datetime] = utc_now,
        cost: Cost | None = None,
    ) -> None:
        self._db = db
        self._actor = actor
        self._keys = keys
        self._clock = clock
        self._cost = cost

    def rows(self) -> list[AccountRow]:
        """All accounts, by login."""
        self._actor.require(Action.MANAGE_ACCOUNTS)
        with self._db.reading() as session:
            last = _last_log_ins(session)
            accounts = session.execute(select(Account).order_by(col(Account.login))).scalars()
            return [self._row(account, last.get(account.login)) for account in accounts]

    def add(self, fields: AccountFields) -> int:
        """Add an account and return its id. Raises Invalid with a code per field."""
        self._actor.require(Action.MANAGE_ACCOUNTS)
        login, full_name = fields.login.strip(), " ".join(fields.full_name.split())
        _require_valid(login, full_name, fields.password)
        slot = self._slot(login, fields.password)
        with self._db.transaction() as session:
            if any(one.login.casefold() == login.casefold() for one in _all(session)):
                raise Invalid({"login": "login_taken"})
            account = Account(login=login, full_name=full_name, role=fields.role, created_at=self._clock())
            session.add(account)
            self._write_keys(session, {login: slot})
            return account.id or 0

    def change(self, account_id: int, *, version: int, full_name: str, role: AccountRole) -> None:
        """Change name and role. Raises Conflict, Invalid, Refused ``last_administrator``."""
        self._actor.require(Action.MANAGE_ACCOUNTS)
        full_name = " ".join(full_name.split())
        if code := _name_trouble(full_name):
            raise Invalid({"full_name": code})
        with self._db.transaction() as session:
            account = _get(session, account_id)
            if account.version != version:
                raise Conflict
            if role is not AccountRole.ADMINISTRATOR:
                _require_other_administrator(session, account)
            account.full_name = full_name
            account.role = role

    def disable(self, account_id: int) -> None:
        """Take away the way in; the account stays in the log and can be enabled with a new password.

        Raises Refused ``last_administrator`` or ``own_account``.
        """
        self._actor.require(Action.MANAGE_ACCOUNTS)
        with self._db.transaction() as session:
            account = _get(session, account_id)
            _require_other_administrator(session, account)
            if account.login == self._actor.login:
                raise Refused("own_account")
            account.disabled_at = account.disabled_at or self._clock()
            self._write_keys(session, {account.login: None})

    def enable(self, account_id: int, *, password: str) -> None:
        """Let a disabled account in again, with a new password. Raises Invalid."""
        self._set_password(account_id, password, enable=True)

    def set_password(self, account_id: int, *, password: str) -> None:
        """Give somebody a new password; the old one stops working.

        Raises Invalid, Refused ``account_disabled``.
        """
        self._set_password(account_id, password, enable=False)

    def change_own_password(self, *, old: str, new: str) -> None:
        """Change the password of the account at work. Raises WrongPassword, Invalid.

        Every role may do this for itself.
        """
        require_strong(new, login=self._actor.login)
        if old == new:
            raise Invalid({"password": "password_same"})
        try:
            unlock(read_key_file(self._keys.path), self._actor.login, old)
        except WrongPassword as error:
            raise WrongPassword("old_password_wrong") from error
        slot = self._slot(self._actor.login, new)
        with self._db.transaction() as session:
            account = next((a for a in _all(session) if a.login == self._actor.login), None)
            if account is None or account.disabled_at is not None:
                raise Forbidden(action="change_own_password", role=self._actor.role.value)
            audit.note(session, "password_changed", table="account", record_id=account.id or 0)
            self._write_keys(session, {account.login: slot})

    def _set_password(self, account_id: int, password: str, *, enable: bool) -> None:
        self._actor.require(Action.MANAGE_ACCOUNTS)
        with self._db.reading() as session:
            login = _get(session, account_id).login
        require_strong(password, login=login)
        slot = self._slot(login, password)
        with self._db.transaction() as session:
            account = _get(session, account_id)
            if enable:
                account.disabled_at = None
            elif account.disabled_at is not None:
                raise Refused("account_disabled")
            audit.note(session, "password_changed", table="account", record_id=account_id)
            self._write_keys(session, {account.login: slot})

    def _slot(self, login: str, password: str) -> Slot:
        return self._keys.new_slot(login, password, cost=self._cost)

    def _write_keys(self, session: Session, changes: dict[str, Slot | None]) -> None:
        """Raise the generation and write keys.json; the file is put back if the commit fails."""
        info = session.execute(select(WorkspaceInfo)).scalar_one()
        info.generation += 1
        session.flush()
        with self._keys.rewriting(info.generation, changes):
            session.commit()

    def _row(self, account: Account, last_log_in: datetime | None) -> AccountRow:
        return AccountRow(
            id=account.id or 0,
            version=account.version,
            login=account.login,
            full_name=account.full_name,
            role=account.role,
            is_disabled=account.disabled_at is not None,
            created_at=account.created_at,
            last_log_in=last_log_in,
            is_own=account.login == self._actor.login,
        )


def _all(session: Session) -> list[Account]:
    return list(session.execute(select(Account)).scalars())


def _get(session: Session, account_id: int) -> Account:
    account = session.get(Account, account_id)
    if account is None:
        raise NotFound
    return account


def _last_log_ins(session: Session) -> dict[str, datetime]:
    latest = (
        select(col(AuditEvent.account), func.max(col(AuditEvent.id)).label("id"))
        .where(col(AuditEvent.action) == audit.Action.LOGGED_IN)
        .group_by(col(AuditEvent.account))
        .subquery()
    )
    found = session.execute(
        select(col(AuditEvent.account), col(AuditEvent.at)).join(latest, latest.c.id == col(AuditEvent.id))
    )
    return {str(login): at for login, at in found}


def _require_other_administrator(session: Session, account: Account) -> None:
    """The workspace must keep an administrator who can log in."""
    if account.role is not AccountRole.ADMINISTRATOR or account.disabled_at is not None:
        return
    others = [
        one
        for one in _all(session)
        if one.role is AccountRole.ADMINISTRATOR and one.disabled_at is None and one.id != account.id
    ]
    if not others:
        raise Refused("last_administrator")


def _require_valid(login: str, full_name: str, password: str) -> None:
    wrong: dict[str, str] = {}
    if code := _login_trouble(login):
        wrong["login"] = code
    if code := _name_trouble(full_name):
        wrong["full_name"] = code
    try:
        require_strong(password, login=login)
    except Invalid as error:
        wrong |= error.fields
    if wrong:
        raise Invalid(wrong)


def _login_trouble(login: str) -> str:
    if not login:
        return "login_missing"
    if len(login) > _MAX_LOGIN or any(not (c.isalnum() or c in "._-@") for c in login):
        return "login_wrong"
    return ""


def _name_trouble(full_name: str) -> str:
    if not full_name:
        return "full_name_missing"
    return "full_name_long" if len(full_name) > _MAX_NAME else ""
