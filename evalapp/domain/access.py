"""Roles of accounts, and what each role may do.

The services check these; the window asks the same function to
disable an action and to say why. In an embedded workspace whoever holds an account also
holds the key to the whole file, so roles prevent mistakes, not an account holder with tools.
"""

from dataclasses import dataclass
from enum import StrEnum

from evalapp.domain.errors import Forbidden


class AccountRole(StrEnum):
    """What an account is for."""

    ADMINISTRATOR = "administrator"
    OFFICER = "officer"
    VIEWER = "viewer"
    AUDITOR = "auditor"


class Action(StrEnum):
    """One thing a role may or may not do."""

    SEE_REGISTER = "see_register"
    EDIT_REGISTER = "edit_register"
    IMPORT = "import"
    ENTER_MARKS = "enter_marks"
    RUN_CAMPAIGN = "run_campaign"
    PREVIEW_RESULTS = "preview_results"
    RELEASE_RESULTS = "release_results"
    SEE_RESULTS = "see_results"
    HANDLE_OBJECTIONS = "handle_objections"
    SEE_APPLICATIONS = "see_applications"
    EDIT_APPLICATIONS = "edit_applications"
    RUN_INTAKE = "run_intake"
    ENTER_SCORES = "enter_scores"
    RECORD_ADMISSIONS = "record_admissions"
    SEE_MEMBERS = "see_members"
    EDIT_MEMBERS = "edit_members"
    SEE_COMMISSION = "see_commission"
    RUN_COMMISSION = "run_commission"
    ENTER_VOTES = "enter_votes"
    RECORD_DECISIONS = "record_decisions"
    EXPORT = "export"
    SEE_DIRECTORY = "see_directory"
    EDIT_DIRECTORY = "edit_directory"
    SEE_AUDIT = "see_audit"
    VERIFY = "verify"
    BACK_UP = "back_up"
    MANAGE_ACCOUNTS = "manage_accounts"


_VIEWER = frozenset({Action.SEE_RESULTS, Action.SEE_DIRECTORY, Action.SEE_REGISTER, Action.EXPORT})
_OFFICER = _VIEWER | {
    Action.EDIT_REGISTER,
    Action.IMPORT,
    Action.ENTER_MARKS,
    Action.RUN_CAMPAIGN,
    Action.RELEASE_RESULTS,
    Action.HANDLE_OBJECTIONS,
    Action.SEE_APPLICATIONS,
    Action.EDIT_APPLICATIONS,
    Action.RUN_INTAKE,
    Action.ENTER_SCORES,
    Action.RECORD_ADMISSIONS,
    Action.SEE_MEMBERS,
    Action.EDIT_MEMBERS,
    Action.SEE_COMMISSION,
    Action.RUN_COMMISSION,
    Action.ENTER_VOTES,
    Action.RECORD_DECISIONS,
    Action.EDIT_DIRECTORY,
    Action.BACK_UP,
}
_RIGHTS: dict[AccountRole, frozenset[Action]] = {
    AccountRole.ADMINISTRATOR: frozenset(Action),
    AccountRole.OFFICER: frozenset(_OFFICER),
    AccountRole.VIEWER: _VIEWER,
    AccountRole.AUDITOR: frozenset({Action.SEE_AUDIT, Action.VERIFY}),
}


def may(role: AccountRole, action: Action) -> bool:
    """Whether an account of ``role`` may do ``action``."""
    return action in _RIGHTS[role]


@dataclass(frozen=True, slots=True)
class Actor:
    """Who is at work: the account that is logged in."""

    login: str
    full_name: str
    role: AccountRole

    def may(self, action: Action) -> bool:
        """Whether this account may do ``action``."""
        return may(self.role, action)

    def require(self, action: Action) -> None:
        """Raise :class:`Forbidden` unless this account may do ``action``."""
        if not self.may(action):
            raise Forbidden(action=action.value, role=self.role.value)
