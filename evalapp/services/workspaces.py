"""Creating, opening and recovering workspaces: what the log-in, the first run and the commands need."""

from pathlib import Path

from evalapp.services.reference import load_reference
from evalapp.storage import passwords, places, recovery
from evalapp.storage import workspace as store
from evalapp.storage.keys import Cost
from evalapp.storage.workspace import Workspace

FIRST_LOGIN = store.FIRST_LOGIN
is_workspace = store.is_workspace
open_workspace = store.open_workspace
recover_workspace = store.recover_workspace
password_weakness = passwords.weakness
require_local = places.require_local
groups_to_ask = recovery.groups_to_ask
group_matches = recovery.group_matches


def create_workspace(
    folder: Path,
    *,
    name: str,
    password: str,
    full_name: str = "",
    is_training: bool = False,
    cost: Cost | None = None,
) -> str:
    """Make a workspace with the shipped reference data and the administrator ``admin``.

    Returns the recovery key, which is kept nowhere; errors as of
    :func:`evalapp.storage.workspace.create_workspace`.
    """
    return store.create_workspace(
        folder,
        name=name,
        password=password,
        full_name=full_name,
        is_training=is_training,
        fill=load_reference,
        cost=cost,
    )


__all__ = [
    "FIRST_LOGIN",
    "Workspace",
    "create_workspace",
    "group_matches",
    "groups_to_ask",
    "is_workspace",
    "open_workspace",
    "password_weakness",
    "recover_workspace",
    "require_local",
]
