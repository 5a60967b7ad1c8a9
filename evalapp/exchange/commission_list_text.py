"""A list of members of a commission as it is pasted from a table or a letter: one person a line."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from functools import cache

from evalapp.domain.commission import MemberRole
from evalapp.domain.commission_fields import MemberFields
from evalapp.domain.language import Language
from evalapp.domain.names import fold
from evalapp.domain.partial_date import DateProblem, parse_date
from evalapp.texts import term

_KEYS = {
    "chair": MemberRole.CHAIR,
    "deputy_chair": MemberRole.DEPUTY_CHAIR,
    "voting_member": MemberRole.MEMBER,
    "secretary": MemberRole.SECRETARY,
    "observer": MemberRole.OBSERVER,
}
_OTHER_WORDS = {
    "член": MemberRole.MEMBER,
    "член комиссии": MemberRole.MEMBER,
    "мүше": MemberRole.MEMBER,
    "мүшесі": MemberRole.MEMBER,
    "комиссия мүшесі": MemberRole.MEMBER,
    "member": MemberRole.MEMBER,
    "председатель комиссии": MemberRole.CHAIR,
    "комиссия төрағасы": MemberRole.CHAIR,
    "секретарь комиссии": MemberRole.SECRETARY,
    "комиссия хатшысы": MemberRole.SECRETARY,
    "зам председателя": MemberRole.DEPUTY_CHAIR,
    "член без права голоса": MemberRole.OBSERVER,
    "без права голоса": MemberRole.OBSERVER,
}
_HEADINGS = ("фамилия", "тегі", "фио", "surname", "full name", "name", "аты")
_SEPARATOR = re.compile(r"\t|;|\s+[–—-]\s+")
_NUMBER = re.compile(r"№|№?\s*\d{1,3}[.)]?")
_ONLY_SIGNS = re.compile(r"[\d./\s-]+")
_LEADING_NUMBER = re.compile(r"^\s*\d{1,3}[.)]\s+")


@dataclass(frozen=True, slots=True)
class ListedMember:
    """One line of a list. ``line``: its number, from 1; ``problem``: code of the sentence that says why it
    cannot be read, "" when it can (``fields`` then holds it)."""

    line: int
    text: str
    fields: MemberFields
    problem: str = ""


def read_members(text: str, since: date | None) -> tuple[ListedMember, ...]:
    """The members that ``text`` lists: name, then post; role and dates wherever they stand.

    Lines without a role are voting members; those without a first day begin on ``since``. Empty lines and
    a line of headings are passed over.
    """
    return tuple(_lines(text, since))


def _lines(text: str, since: date | None) -> Iterator[ListedMember]:
    for number, line in enumerate(text.splitlines(), 1):
        cells = _cells(line)
        if not cells or _is_heading(cells):
            continue
        yield _member(number, line.strip(), cells, since)


def _cells(line: str) -> list[str]:
    """What the line holds: cells of a table, else name and post with a dash, semicolon or comma between."""
    line = _LEADING_NUMBER.sub("", line)
    cells = [cell.strip() for cell in _SEPARATOR.split(line)]
    if len([cell for cell in cells if cell]) == 1:
        cells = [cell.strip() for cell in line.split(",", 1)]
    return [cell for cell in cells if cell and not _NUMBER.fullmatch(cell)]


def _is_heading(cells: list[str]) -> bool:
    first = fold(cells[0])
    return any(first == fold(word) or first.startswith(f"{fold(word)} ") for word in _HEADINGS)


def _member(number: int, line: str, cells: list[str], since: date | None) -> ListedMember:
    role, words, days, problem = MemberRole.MEMBER, list[str](), list[date](), ""
    for cell in cells:
        known = _roles().get(fold(cell))
        day = _day(cell)
        if known is not None:
            role = known
        elif _is_substitute(cell):
            problem = "substitute_listed"  # whose seat it is cannot be read from a line of words
        elif isinstance(day, date):
            days.append(day)
        elif day is not None:
            problem = problem or day.value
        else:
            words.append(cell)
    name, *rest = words or [""]
    if not name:
        problem = "required"
    elif len(name.split()) < 2 and not re.search(r"\w\.", name):  # noqa: PLR2004 surname and given name
        problem = "name_incomplete"
    fields = MemberFields(
        role=role,
        name=name,
        post=", ".join(rest),
        since=days[0] if days else since,
        until=days[1] if len(days) > 1 else None,
    )
    return ListedMember(number, line, fields, problem)


def _is_substitute(cell: str) -> bool:
    """Whether the cell says that somebody only stands in, "Substitute (name)" as our own lists write it."""
    words = fold(cell)
    return any(words == one or words.startswith((f"{one} ", f"{one}(")) for one in _substitutes())


def _day(cell: str) -> date | DateProblem | None:
    """A date, what is wrong with it, or None for what is no date at all, e.g. a post with a year in it."""
    if not cell[0].isdigit():
        return None
    found = parse_date(cell)
    if isinstance(found, DateProblem):
        return found if _ONLY_SIGNS.fullmatch(cell) else None
    return found.first()


@cache
def _roles() -> dict[str, MemberRole]:
    """Folded words in all languages → role."""
    known = {fold(term(language, key)): role for key, role in _KEYS.items() for language in Language}
    return {fold(words): role for words, role in _OTHER_WORDS.items()} | known


@cache
def _substitutes() -> tuple[str, ...]:
    """Folded words of all languages."""
    known = (term(language, "substitute") for language in Language)
    return tuple(fold(words) for words in (*known, "замещающий", "замещает", "алмастырады", "stands for"))
