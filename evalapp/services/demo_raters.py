"""Raters of the demonstration's campaigns: named, of the same body, each rating several officials."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from random import Random

from sqlalchemy import select
from sqlmodel import Session, col

from evalapp.domain.assignment import choose_peers
from evalapp.domain.campaign import RaterRole
from evalapp.domain.names import full_name
from evalapp.domain.reference import OrganizationKind
from evalapp.entities.assessment import Campaign, Rater
from evalapp.entities.register import Person
from evalapp.services.assessees import AssesseeFacts, facts_of
from evalapp.services.demo_names import happens, invented_names
from evalapp.services.raters import CODE_LETTERS
from evalapp.storage.audit import bulk_insert

EXPERTS = 6
_SUBORDINATES = 4
"""How many people of a body rate its officials from below."""
_SECOND_EXPERT = 4
"""Every so many officials have two experts."""
_SELF_SHARE = 0.7

_SUPERIOR_POSTS = {OrganizationKind.MINISTRY: "Министр", OrganizationKind.AKIMAT: "Аким"}
_SUBORDINATE_POSTS = (
    "Директор департамента",
    "Департамент директоры",
    "Руководитель управления",
    "Басқарма басшысы",
)
_EXPERT_POSTS = ("независимый эксперт", "тәуелсіз сарапшы", "профессор, учебный университет")


@dataclass(frozen=True, slots=True)
class DemoAssignment:
    """Who rates whom in which role; ``rater`` is a code of the campaign."""

    assessee_id: int
    role: RaterRole
    rater: str


class DemoRaters:
    """The same superiors, subordinates and experts in every campaign; peers are the officials themselves."""

    def __init__(self, session: Session, chance: Random) -> None:
        self._chance = chance
        taken = {
            (row[0], row[1]) for row in session.execute(select(col(Person.surname), col(Person.given_name)))
        }
        self._names = (
            full_name(surname, given, patronymic)
            for surname, given, patronymic, _ in invented_names(chance)
            if (surname, given) not in taken
        )
        self._superiors: dict[int, str] = {}
        self._below: dict[int, list[tuple[str, str]]] = {}
        self._experts = [(next(self._names), chance.choice(_EXPERT_POSTS)) for _ in range(EXPERTS)]

    def superior_of(self, body: int) -> str:
        """The name of whoever heads a body."""
        if body not in self._superiors:
            self._superiors[body] = next(self._names)
        return self._superiors[body]

    def assign(self, session: Session, campaign: Campaign) -> list[DemoAssignment]:
        """Enter the raters of a campaign; returns its assignments by official."""
        facts = facts_of(session, campaign)
        desk = _Codes(campaign.id or 0)
        found = list(_peers(self._chance, desk, facts))
        for number, item in enumerate(facts):
            found += self._of_official(desk, item, number)
        bulk_insert(session, list(desk.raters.values()))
        return sorted(found, key=lambda item: (item.assessee_id, list(RaterRole).index(item.role)))

    def _of_official(self, desk: "_Codes", item: AssesseeFacts, number: int) -> Iterator[DemoAssignment]:
        body = item.organization_id or 0
        post = _SUPERIOR_POSTS.get(item.kind or OrganizationKind.OTHER, "")
        superior = desk.code(RaterRole.SUPERIOR, ("superior", body), self.superior_of(body), post)
        yield DemoAssignment(item.assessee_id, RaterRole.SUPERIOR, superior)
        for turn in range(2 if number % _SECOND_EXPERT == 0 else 1):
            place = (number + turn) % EXPERTS
            code = desk.code(RaterRole.EXPERT, ("expert", place), *self._experts[place])
            yield DemoAssignment(item.assessee_id, RaterRole.EXPERT, code)
        first, below = number % _SUBORDINATES, self._below_of(body)
        for turn in range(self._chance.randint(3, _SUBORDINATES)):
            place = (first + turn) % _SUBORDINATES
            code = desk.code(RaterRole.SUBORDINATE, ("below", body, place), *below[place])
            yield DemoAssignment(item.assessee_id, RaterRole.SUBORDINATE, code)
        if happens(self._chance, _SELF_SHARE):
            yield DemoAssignment(item.assessee_id, RaterRole.SELF, desk.official(RaterRole.SELF, item))

    def _below_of(self, body: int) -> list[tuple[str, str]]:
        if body not in self._below:
            self._below[body] = [
                (next(self._names), self._chance.choice(_SUBORDINATE_POSTS)) for _ in range(_SUBORDINATES)
            ]
        return self._below[body]


class _Codes:
    """The raters of one campaign with the codes that the program would give them."""

    def __init__(self, campaign_id: int) -> None:
        self.raters: dict[object, Rater] = {}
        self._campaign_id = campaign_id
        self._last: dict[str, int] = {}

    def code(
        self, role: RaterRole, key: object, name: str, post: str = "", person_id: int | None = None
    ) -> str:
        """The code of one rater; ``key`` tells people apart."""
        if key not in self.raters:
            letter = CODE_LETTERS[role]
            number = self._last[letter] = self._last.get(letter, 0) + 1
            self.raters[key] = Rater(
                campaign_id=self._campaign_id,
                code=f"{letter}-{number:02d}",
                full_name=name,
                post=post,
                person_id=person_id,
            )
        return self.raters[key].code

    def official(self, role: RaterRole, item: AssesseeFacts) -> str:
        """The code of an official of the campaign, as a peer or of himself."""
        post = item.post.ru if item.post else ""
        return self.code(role, ("official", item.person_id), item.full_name, post, item.person_id)


def _peers(chance: Random, desk: _Codes, facts: Sequence[AssesseeFacts]) -> Iterator[DemoAssignment]:
    bodies: dict[int | None, list[int]] = {}
    for item in facts:
        bodies.setdefault(item.organization_id, []).append(item.assessee_id)
    by_id = {item.assessee_id: item for item in facts}
    for assessee_id, peers in choose_peers(list(bodies.values()), 4).items():
        for peer in peers[: chance.randint(3, 4)]:
            yield DemoAssignment(assessee_id, RaterRole.PEER, desk.official(RaterRole.PEER, by_id[peer]))
