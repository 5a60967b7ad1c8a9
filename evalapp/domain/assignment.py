"""Who may rate whom: reasons against an assignment, and peers chosen so that all are asked alike."""

from collections.abc import Sequence
from enum import StrEnum

from evalapp.domain.campaign import RaterRole


class AssignmentFault(StrEnum):
    """Why an assignment is refused; the words stand in resources/texts/*/rater.toml as ``fault_…``."""

    OFFICIAL_MISSING = "official_missing"
    OFFICIAL_UNKNOWN = "official_unknown"
    OFFICIAL_AMBIGUOUS = "official_ambiguous"
    ROLE_UNKNOWN = "role_unknown"
    ROLE_NOT_ASKED = "role_not_asked"
    RATER_MISSING = "rater_missing"
    RATER_UNKNOWN = "rater_unknown"
    RATER_AMBIGUOUS = "rater_ambiguous"
    RATER_NAME_DIFFERS = "rater_name_differs"
    RATER_TOO_LONG = "rater_too_long"
    RATER_IS_OFFICIAL = "rater_is_official"
    SELF_IS_OTHER = "self_is_other"
    RATER_REPEATED = "rater_repeated"
    RATER_HAS_OTHER_ROLE = "rater_has_other_role"


class PeerCircle(StrEnum):
    """Among whom peers are looked for when the official's own body has too few."""

    BODY = "body"
    REGION = "region"
    CAMPAIGN = "campaign"


def role_fault(role: RaterRole, *, is_same_person: bool) -> AssignmentFault | None:
    """Nobody rates himself but in the role *self*, and nobody else does so in that role."""
    if role is RaterRole.SELF:
        return None if is_same_person else AssignmentFault.SELF_IS_OTHER
    return AssignmentFault.RATER_IS_OFFICIAL if is_same_person else None


def choose_peers(bodies: Sequence[Sequence[int]], wanted: int) -> dict[int, tuple[int, ...]]:
    """{official: his peers}, at most ``wanted`` each; ``bodies``: officials of one circle, by body.

    Within a body everybody sits in a circle and is rated by those who follow, so that all are asked equally
    often. Who has too few there is completed from the other bodies, which for that sit in a circle in turns
    (the first of each body, the second of each …), so that neighbours come from different bodies.
    """
    chosen: dict[int, list[int]] = {}
    for body in bodies:
        for place, official in enumerate(body):
            chosen[official] = [*body[place + 1 :], *body[:place]][:wanted]
    home = {official: number for number, body in enumerate(bodies) for official in body}
    turns = [
        body[turn] for turn in range(max(map(len, bodies), default=0)) for body in bodies if turn < len(body)
    ]
    for place, official in enumerate(turns):
        own = chosen[official]
        for step in range(1, len(turns)):
            if len(own) >= wanted:
                break
            other = turns[(place + step) % len(turns)]
            if home[other] != home[official]:
                own.append(other)
    return {official: tuple(peers) for official, peers in chosen.items()}
