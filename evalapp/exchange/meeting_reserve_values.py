"""What the packet of a meeting says of an applicant or a member of the reserve, in no language."""

from dataclasses import dataclass

from evalapp.domain.decision import DecisionKind
from evalapp.exchange.person_values import DecisionFact, PersonFacts, SelectionFact, StayFact


@dataclass(frozen=True, slots=True, kw_only=True)
class ReservePerson:
    """A person of the reserve on the agenda; ``number`` is the place of the item on it, from 1.

    ``proposed`` … ``proposed_body``: what is proposed and where to. ``selection`` None = no application is
    kept; ``stay`` None = he is not enrolled. ``decisions``: earlier ones of commissions, newest first.
    """

    item_id: int
    number: int
    question: str
    ground: str
    reporter: str
    proposed: DecisionKind | None
    proposed_post: str
    proposed_body: str
    facts: PersonFacts
    selection: SelectionFact | None
    stay: StayFact | None
    decisions: tuple[DecisionFact, ...] = ()

    @property
    def person_id(self) -> int | None:
        """His number in the register of officials; photos go by it."""
        return self.facts.person_id
