"""What the vote on an item said, as decisions need it: sums, and whether the majority was reached."""

from collections.abc import Sequence
from dataclasses import dataclass

from sqlmodel import Session

from evalapp.domain.decision_basis import VoteSums
from evalapp.entities.meeting import AgendaItem, Meeting


@dataclass(frozen=True, slots=True)
class TallySums:
    """Sums of the vote on an item, None = no vote yet; ``is_reached`` None = no result yet."""

    sums: VoteSums | None = None
    is_reached: bool | None = None


def tally_sums(
    session: Session,  # noqa: ARG001
    meeting: Meeting,  # noqa: ARG001
    items: Sequence[AgendaItem],  # noqa: ARG001
) -> dict[int, TallySums]:
    """{item: what its vote said}; an item without votes is absent."""
    return {}
