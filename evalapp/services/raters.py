"""Raters of a campaign: whom a code stands for, codes for new ones, finding one by code, person or name."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from itertools import count

from sqlalchemy import select
from sqlmodel import Session, col

from evalapp.domain.assignment import AssignmentFault
from evalapp.domain.campaign import RaterRole
from evalapp.domain.names import fold, full_name
from evalapp.entities.assessment import Assessee, Form, Rater
from evalapp.entities.register import Person
from evalapp.storage.batches import batches

MAX_CODE, MAX_NAME, MAX_POST = 60, 200, 255

CODE_LETTERS: Mapping[RaterRole, str] = {
    RaterRole.SUPERIOR: "Р",
    RaterRole.PEER: "К",
    RaterRole.SUBORDINATE: "П",
    RaterRole.EXPERT: "Э",
    RaterRole.SELF: "С",
}
"""First letter of a code that the program makes, by the role in which a rater first appears. A code stays
with its person for the whole campaign, so a colleague may later be somebody's superior under it."""


@dataclass(frozen=True, slots=True)
class RaterRow:
    """A rater of a campaign. ``person_id``: the rater in the register, None when not known there."""

    code: str
    full_name: str
    post: str
    person_id: int | None


@dataclass(frozen=True, slots=True)
class RaterWish:
    """A rater as somebody names him: by his record in the register, by code, by name, or by several."""

    person_id: int | None = None
    code: str = ""
    full_name: str = ""
    post: str = ""

    @property
    def is_empty(self) -> bool:
        """Whether nobody is named."""
        return self.person_id is None and not self.code and not self.full_name


def rater_rows(session: Session, campaign_id: int) -> dict[str, RaterRow]:
    """{code: rater} of those raters of a campaign of whom something is known."""
    found = session.execute(select(Rater).where(col(Rater.campaign_id) == campaign_id)).scalars()
    return {item.code: RaterRow(item.code, item.full_name, item.post, item.person_id) for item in found}


def people_named(session: Session, names: Iterable[str]) -> dict[str, list[int]]:
    """{folded name: persons of the register who bear it in any spelling}; one statement."""
    wanted = {folded for name in names if (folded := fold(name))}
    found: dict[str, list[int]] = {name: [] for name in wanted}
    if not wanted:
        return found
    for person_id, key in session.execute(select(col(Person.id), col(Person.search_key))):
        for name in spellings(key) & wanted:
            found[name].append(person_id)
    return found


def spellings(key: str) -> set[str]:
    """What a search key answers to: itself, its first words (surname and given name), its last spelling."""
    words = key.split()
    first = {" ".join(words[:size]) for size in range(2, len(words))}
    last = {" ".join(words[size:]) for size in range(2, len(words) - 1)}
    return {key} | first | last


def person_names(session: Session, person_ids: Iterable[int]) -> dict[int, str]:
    """{person: full name}."""
    found = {}
    for some in batches(sorted(set(person_ids))):
        for number, surname, given, patronymic in session.execute(
            select(col(Person.id), col(Person.surname), col(Person.given_name), col(Person.patronymic)).where(
                col(Person.id).in_(some)
            )
        ):
            found[number] = full_name(surname, given, patronymic)
    return found


@dataclass
class RaterBook:
    """The raters of one campaign while assignments are planned: the stored ones, and those to be made.

    ``by_code``: folded code → rater. ``new``: codes that are not stored yet, in the order of making.
    """

    by_code: dict[str, RaterRow] = field(default_factory=dict)
    by_person: dict[int, RaterRow] = field(default_factory=dict)
    by_name: dict[str, list[RaterRow]] = field(default_factory=dict)
    new: list[RaterRow] = field(default_factory=list)
    people: dict[str, list[int]] = field(default_factory=dict)
    names: dict[int, str] = field(default_factory=dict)
    _stored: set[str] = field(default_factory=set)
    _numbers: dict[str, "count[int]"] = field(default_factory=dict)

    @classmethod
    def of(cls, session: Session, campaign_id: int, wishes: Iterable[RaterWish]) -> "RaterBook":
        """The raters of a campaign, and whom of the register ``wishes`` may mean."""
        book = cls()
        for row in rater_rows(session, campaign_id).values():
            book._know(row)
            book._stored.add(fold(row.code))
        codes = session.execute(
            select(col(Form.rater_code))
            .join(Assessee, col(Assessee.id) == col(Form.assessee_id))
            .where(col(Assessee.campaign_id) == campaign_id)
            .distinct()
        ).scalars()
        for code in codes:
            if fold(code) not in book.by_code:
                book._know(RaterRow(code, "", "", None))
        named = list(wishes)
        book.people = people_named(session, (w.full_name for w in named if w.person_id is None))
        ids = {w.person_id for w in named if w.person_id is not None}
        book.names = person_names(session, ids | {i for found in book.people.values() for i in found})
        return book

    def find(self, wish: RaterWish, role: RaterRole) -> RaterRow | AssignmentFault:
        """The rater that ``wish`` means; a new one gets a code. A fault when that cannot be said."""
        if wish.is_empty:
            return AssignmentFault.RATER_MISSING
        if len(wish.code) > MAX_CODE or len(wish.full_name) > MAX_NAME or len(wish.post) > MAX_POST:
            return AssignmentFault.RATER_TOO_LONG
        if wish.code:
            return self._by_code(wish)
        if wish.person_id is not None:
            return self._person(wish.person_id, wish, role)
        return self._by_name(wish, role)

    def _by_code(self, wish: RaterWish) -> RaterRow | AssignmentFault:
        known = self.by_code.get(fold(wish.code))
        if known is None:
            person_id = wish.person_id
            if person_id is None and wish.full_name:
                people = self.people.get(fold(wish.full_name), [])
                person_id = people[0] if len(people) == 1 else None
            if person_id is not None and person_id in self.by_person:
                return AssignmentFault.RATER_NAME_DIFFERS
            name = wish.full_name or self.names.get(person_id or 0, "")
            return self._make(RaterRow(wish.code, name, wish.post, person_id))
        is_named = wish.full_name or wish.person_id is not None
        if is_named and not known.full_name and fold(wish.code) not in self._stored:
            # So far only forms bear this code; now it is said whose it is.
            self._stored.add(fold(wish.code))
            name = wish.full_name or self.names.get(wish.person_id or 0, "")
            return self._make(RaterRow(known.code, name, wish.post, wish.person_id))
        if (
            wish.full_name and known.full_name and not _is_same_name(wish.full_name, known.full_name)
        ) or wish.person_id not in {None, known.person_id}:
            return AssignmentFault.RATER_NAME_DIFFERS
        return known

    def _person(self, person_id: int, wish: RaterWish, role: RaterRole) -> RaterRow:
        known = self.by_person.get(person_id)
        if known is not None:
            return known
        name = self.names.get(person_id) or wish.full_name
        return self._make(RaterRow(self._free_code(role), name, wish.post, person_id))

    def _by_name(self, wish: RaterWish, role: RaterRole) -> RaterRow | AssignmentFault:
        name = fold(wish.full_name)
        if not name:
            return AssignmentFault.RATER_MISSING
        known, people = self.by_name.get(name, []), self.people.get(name, [])
        if len(known) > 1 or len(people) > 1:
            return AssignmentFault.RATER_AMBIGUOUS
        if known:
            return known[0]
        if people:
            return self._person(people[0], wish, role)
        return self._make(RaterRow(self._free_code(role), wish.full_name.strip(), wish.post.strip(), None))

    def _make(self, row: RaterRow) -> RaterRow:
        self._know(row)
        self.new.append(row)
        return row

    def _know(self, row: RaterRow) -> None:
        self.by_code[fold(row.code)] = row
        if row.person_id is not None:
            self.by_person.setdefault(row.person_id, row)
        if row.full_name:
            self.by_name.setdefault(fold(row.full_name), []).append(row)

    def _free_code(self, role: RaterRole) -> str:
        letter = CODE_LETTERS[role]
        numbers = self._numbers.setdefault(letter, count(1))
        return next(code for number in numbers if fold(code := f"{letter}-{number:02d}") not in self.by_code)


def _is_same_name(stated: str, known: str) -> bool:
    """Whether all words of the shorter name stand in the other: patronymics are often left out."""
    one, other = set(fold(stated).split()), set(fold(known).split())
    return bool(one) and (one <= other or other <= one)
