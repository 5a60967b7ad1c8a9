"""What the log-in asks of the services; they are imported when first asked, on the worker thread.

Importing the database takes a second; the window must not wait for it.
"""

from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from evalapp.domain.demo import DemoAccount
    from evalapp.services.workspaces import Workspace

DEMO_FOLDER = "demo-2026-5"
"""Folder of the demonstration workspace; a new name when its content changes."""


def warm_up() -> None:
    """Import what the log-in will need, while the user types."""
    from evalapp.services import suite  # noqa: F401, PLC0415


def enter(folder: Path, login: str, password: str, *, take_over: bool = False) -> "Workspace":
    """Open a workspace; errors as of services.workspaces.open_workspace."""
    from evalapp.services.workspaces import open_workspace  # noqa: PLC0415

    return open_workspace(folder, login, password, take_over_lock=take_over)


def check_password(folder: Path, login: str, password: str) -> None:
    """Log in once more, for unlocking; raises WrongPassword or LogInPaused."""
    enter(folder, login, password).close()


def recover(folder: Path, key: str, login: str, password: str) -> "Workspace":
    """Open with the recovery key and give an administrator a new password."""
    from evalapp.services.workspaces import recover_workspace  # noqa: PLC0415

    return recover_workspace(folder, key, login=login, password=password)


def create(folder: Path, name: str, full_name: str, password: str) -> str:
    """Make a workspace; returns the recovery key."""
    from evalapp.services.workspaces import create_workspace  # noqa: PLC0415

    return create_workspace(folder, name=name, full_name=full_name, password=password)


def first_login() -> str:
    """Account of the administrator of a new workspace."""
    from evalapp.services.workspaces import FIRST_LOGIN  # noqa: PLC0415

    return FIRST_LOGIN


def weakness(password: str, login: str) -> str:
    """Code of what is wrong with a new password, "" when nothing."""
    from evalapp.services.workspaces import password_weakness  # noqa: PLC0415

    return password_weakness(password, login=login)


def require_place(folder: Path) -> None:
    """Raise BadWorkspace for network drives and synchronised folders."""
    from evalapp.services.workspaces import require_local  # noqa: PLC0415

    require_local(folder)


def asked_groups() -> tuple[int, int]:
    """Two groups of the recovery key to ask back, counted from 1."""
    from evalapp.services.workspaces import groups_to_ask  # noqa: PLC0415

    return groups_to_ask()


def matches(key: str, place: int, typed: str) -> bool:
    """Whether a group was copied rightly."""
    from evalapp.services.workspaces import group_matches  # noqa: PLC0415

    return group_matches(key, place, typed)


def demo_accounts() -> "tuple[DemoAccount, ...]":
    """Accounts of the demonstration; its people are invented and its passwords no secret."""
    from evalapp.domain.demo import DEMO_ACCOUNTS  # noqa: PLC0415

    return DEMO_ACCOUNTS
