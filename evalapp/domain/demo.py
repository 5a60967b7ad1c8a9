"""Accounts of the demonstration workspace. Its people are invented, so its passwords are no secret."""

from dataclasses import dataclass

from evalapp.domain.access import AccountRole


@dataclass(frozen=True, slots=True)
class DemoAccount:
    """An account that the log-in window of a demonstration names, with its password."""

    login: str
    full_name: str
    role: AccountRole
    password: str


DEMO_ACCOUNTS = (
    DemoAccount("admin", "Эскиз Әкімшиева", AccountRole.ADMINISTRATOR, "demo-admin-2026"),
    DemoAccount("officer", "Нұр Шаблонова", AccountRole.OFFICER, "demo-officer-2026"),
    DemoAccount("viewer", "Үлгі Байқаушиев", AccountRole.VIEWER, "demo-viewer-2026"),
    DemoAccount("auditor", "Мысал Тексерушиев", AccountRole.AUDITOR, "demo-auditor-2026"),
)
"""One account of each role; the first is the administrator who makes the workspace."""
