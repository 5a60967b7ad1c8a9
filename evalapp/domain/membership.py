"""Membership of a reserve: kinds of bodies, posts and plan items that cohorts are compared by."""

from enum import StrEnum


class EmployerKind(StrEnum):
    """Kind of the body that appointed a reservist, as published figures divide them."""

    CENTRAL = "central"
    LOCAL = "local"
    NATIONAL_COMPANY = "national_company"
    OTHER = "other"


class PostKind(StrEnum):
    """Kind of the post a reservist was appointed to."""

    POLITICAL = "political"
    CORPS_A = "corps_a"
    CORPS_B = "corps_b"
    MANAGERIAL = "managerial"
    ELECTED = "elected"
    OTHER = "other"


class PlanItemKind(StrEnum):
    """What a line of a development plan is."""

    TRAINING = "training"
    INTERNSHIP = "internship"
    ASSIGNMENT = "assignment"
    MENTORING = "mentoring"
    OTHER = "other"


class ConsiderationEnd(StrEnum):
    """How a consideration by a body ended; one that nobody ended ends by its date."""

    APPOINTED = "appointed"
    DECLINED_BY_BODY = "declined_by_body"
    DECLINED_BY_RESERVIST = "declined_by_reservist"
    WITHDRAWN = "withdrawn"
