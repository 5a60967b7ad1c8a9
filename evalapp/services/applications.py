"""Applications of an intake: the list, one in full, and facts entered from papers."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime

from sqlmodel import Session

from evalapp.domain.access import Action, Actor
from evalapp.domain.document import DocumentFields
from evalapp.domain.errors import NotFound
from evalapp.domain.intake import IntakeState
from evalapp.entities.reserve import Application
from evalapp.services.application_cards import ApplicationCard, card_of
from evalapp.services.application_papers import enter_paper
from evalapp.services.application_query import ApplicationQuery
from evalapp.services.application_rows import ApplicationPage, page_of
from evalapp.services.directions import DirectionRow, directions_of, unknown_of
from evalapp.services.screening import intake_of
from evalapp.storage import audit
from evalapp.storage.clock import utc_now
from evalapp.storage.database import Database


@dataclass(frozen=True, slots=True)
class ApplicationFrame:
    """What a list of applications needs beside its rows.

    ``unknown_directions``: what applications without a known direction wrote, and how many did.
    """

    is_draft: bool
    directions: tuple[DirectionRow, ...]
    unknown_directions: tuple[tuple[str | None, int], ...]


class ApplicationService:
    """Use cases of applications for one actor."""

    def __init__(self, db: Database, actor: Actor, *, clock: Callable[[], datetime] = utc_now) -> None:
        self._db = db
        self._actor = actor
        self._clock = clock

    def frame(self, intake_id: int) -> ApplicationFrame:
        """What the list of an intake's applications needs beside its rows. Raises NotFound."""
        self._actor.require(Action.SEE_APPLICATIONS)
        with self._db.reading() as session:
            intake = intake_of(session, intake_id)
            return ApplicationFrame(
                intake.state is IntakeState.DRAFT,
                directions_of(session, intake_id),
                unknown_of(session, intake_id),
            )

    def page(self, query: ApplicationQuery) -> ApplicationPage:
        """Lines of an intake that fit ``query``."""
        self._actor.require(Action.SEE_APPLICATIONS)
        with self._db.reading() as session:
            return page_of(session, query)

    def card(self, application_id: int) -> ApplicationCard:
        """One application; opening it is noted in the audit log. Raises NotFound."""
        self._actor.require(Action.SEE_APPLICATIONS)
        with self._db.transaction() as session:
            application = _get(session, application_id)
            audit.note(session, audit.Action.VIEWED, table="application", record_id=application_id)
            return card_of(session, application, self._clock().astimezone().date())

    def enter_document(self, application_id: int, fields: DocumentFields, *, version: int) -> ApplicationCard:
        """Enter the facts of a paper into an application opened at ``version`` and judge it again.

        Raises Invalid, Conflict, NotFound, and Refused (``no_paper_for_criterion``) for membership.
        """
        self._actor.require(Action.EDIT_APPLICATIONS)
        now = self._clock()
        with self._db.transaction() as session:
            enter_paper(session, application_id, fields, version=version, by=self._actor.login, at=now)
            return card_of(session, _get(session, application_id), now.astimezone().date())


def _get(session: Session, application_id: int) -> Application:
    application = session.get(Application, application_id)
    if application is None:
        raise NotFound
    return application
