"""Words of an assessment campaign: states and what each allows, rater roles, states of a form."""

from collections.abc import Mapping
from enum import StrEnum


class CampaignState(StrEnum):
    """draft → open → review → released → archived; a correction leads from released back to review."""

    DRAFT = "draft"
    OPEN = "open"
    REVIEW = "review"
    RELEASED = "released"
    ARCHIVED = "archived"


class CampaignStep(StrEnum):
    """Something done with a campaign that only some of its states allow.

    ``edit_rules``: name, framework, dates, roles, weights, minimums, guideline. ``edit_people``: add
    officials, mark them assessed or not. ``assign``: say who rates whom. ``enter``: new forms and marks.
    ``settle``: correct or dismiss refused forms. ``review``: end entry. ``reopen``: entry goes on.
    ``correct``: results in force stay visible while a new version is prepared.
    """

    EDIT_RULES = "edit_rules"
    EDIT_PEOPLE = "edit_people"
    ASSIGN = "assign"
    ENTER = "enter"
    SETTLE = "settle"
    DELETE = "delete"
    LAUNCH = "launch"
    REVIEW = "review"
    REOPEN = "reopen"
    RELEASE = "release"
    CORRECT = "correct"
    ARCHIVE = "archive"
    UNARCHIVE = "unarchive"


ALLOWED: Mapping[CampaignState, frozenset[CampaignStep]] = {
    CampaignState.DRAFT: frozenset(
        {
            CampaignStep.EDIT_RULES,
            CampaignStep.EDIT_PEOPLE,
            CampaignStep.ASSIGN,
            CampaignStep.DELETE,
            CampaignStep.LAUNCH,
        }
    ),
    CampaignState.OPEN: frozenset(
        {
            CampaignStep.EDIT_PEOPLE,
            CampaignStep.ASSIGN,
            CampaignStep.ENTER,
            CampaignStep.SETTLE,
            CampaignStep.REVIEW,
            CampaignStep.RELEASE,
        }
    ),
    CampaignState.REVIEW: frozenset(
        {CampaignStep.SETTLE, CampaignStep.REOPEN, CampaignStep.RELEASE},
    ),
    CampaignState.RELEASED: frozenset({CampaignStep.CORRECT, CampaignStep.ARCHIVE}),
    CampaignState.ARCHIVED: frozenset({CampaignStep.UNARCHIVE}),
}
"""What each state allows; everything else is refused."""


def allows(state: CampaignState, step: CampaignStep) -> bool:
    """Whether a campaign in ``state`` lets ``step`` be done."""
    return step in ALLOWED[state]


class RaterRole(StrEnum):
    """In which role a rater assesses an official (docs/scoring.md)."""

    SUPERIOR = "superior"
    PEER = "peer"
    SUBORDINATE = "subordinate"
    EXPERT = "expert"
    SELF = "self"


ANONYMOUS_ROLES = frozenset({RaterRole.PEER, RaterRole.SUBORDINATE})
"""Roles whose single marks, examples and names nobody sees after entry (docs/scoring.md, Anonymity)."""


class FormState(StrEnum):
    """State of one rater's form for one official.

    ``assigned``: nothing entered yet; ``draft``: being entered; ``complete``: counts;
    ``open``: refused at import, waits to be corrected; ``dismissed``: set aside with a reason.
    Drafts and complete forms count into results; open and dismissed ones do not.
    """

    ASSIGNED = "assigned"
    DRAFT = "draft"
    COMPLETE = "complete"
    OPEN = "open"
    DISMISSED = "dismissed"


class AssesseeState(StrEnum):
    """Whether an official of the campaign is assessed."""

    ASSESSED = "assessed"
    NOT_ASSESSED = "not_assessed"


class Ground(StrEnum):
    """Usual grounds for not assessing an official, worded in the glossary; another one is written out."""

    ON_LEAVE = "on_leave"
    ACTING = "acting"
    TOO_SHORT = "too_short_in_post"


def shows_marks(role: RaterRole | None, form: FormState, campaign: CampaignState) -> bool:
    """Whether a form may be opened with its marks by who enters forms.

    Of peers and subordinates only while it is being entered: not once it is finished, and not once the
    entry of the campaign is over, but for a refused form that is still to be settled.
    """
    if role not in ANONYMOUS_ROLES:
        return True
    step = CampaignStep.SETTLE if form is FormState.OPEN else CampaignStep.ENTER
    return form is not FormState.COMPLETE and allows(campaign, step)


def names_rater(role: RaterRole | None, form: FormState, campaign: CampaignState) -> bool:
    """Whether who enters forms sees whose form it is: in a draft, where raters are chosen, always."""
    return campaign is CampaignState.DRAFT or shows_marks(role, form, campaign)
