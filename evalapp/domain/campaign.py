"""Words of an assessment campaign: states, rater roles, states of a form."""

from enum import StrEnum


class CampaignState(StrEnum):
    """draft → open → review → released → archived."""

    DRAFT = "draft"
    OPEN = "open"
    REVIEW = "review"
    RELEASED = "released"
    ARCHIVED = "archived"


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
