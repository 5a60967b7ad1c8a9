"""Where decisions lead, in three languages: the one way for the window, workbooks, sheets and minutes."""

from collections.abc import Iterable
from dataclasses import dataclass
from typing import Protocol

from sqlmodel import Session

from evalapp.domain.language import Language, Trilingual
from evalapp.services.register_names import names_of_bodies, titles_of_posts


class LeadsSomewhere(Protocol):
    """A decision: post and body as they were written, with those of the register where they are known."""

    @property
    def post(self) -> str: ...
    @property
    def organization(self) -> str: ...
    @property
    def position_id(self) -> int | None: ...
    @property
    def organization_id(self) -> int | None: ...


@dataclass(frozen=True, slots=True)
class DecisionPlace:
    """Post and body that a decision leads to, None = not said."""

    post: Trilingual | None = None
    body: Trilingual | None = None

    @property
    def parts(self) -> tuple[Trilingual, ...]:
        """Post and body, as far as they are said."""
        return tuple(one for one in (self.post, self.body) if one is not None)

    def words(self, language: Language | str) -> str:
        """Both in one line, "" when the decision leads nowhere."""
        return ", ".join(one.pick(language) for one in self.parts)


NOWHERE = DecisionPlace()


class DecisionPlaces:
    """Places of some decisions, read in two statements a portion. Checks no rights.

    What was decided stays as it was written: a post or body renamed since keeps the words of its day, in
    every language.
    """

    def __init__(self, session: Session, decisions: Iterable[LeadsSomewhere]) -> None:
        those = list(decisions)
        self._posts = titles_of_posts(session, (one.position_id for one in those))
        self._bodies = names_of_bodies(session, (one.organization_id for one in those))

    def of(self, decision: LeadsSomewhere) -> DecisionPlace:
        """Where a decision leads."""
        return DecisionPlace(
            _named(decision.post, self._posts.get(decision.position_id)),
            _named(decision.organization, self._bodies.get(decision.organization_id)),
        )


def _named(written: str, known: Trilingual | None) -> Trilingual | None:
    if not written:
        return None
    is_still = known is not None and written in {known.kk, known.ru, known.en}
    return known if is_still else Trilingual(written, written, written)
