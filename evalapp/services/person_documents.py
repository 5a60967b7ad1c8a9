"""Personal sheets and cards: one A4 page about one person each, in one file or a file for each."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from datetime import date, datetime
from pathlib import Path
from typing import TYPE_CHECKING, Protocol

from sqlalchemy import select
from sqlmodel import Session, col

from evalapp.domain.access import Action, Actor
from evalapp.domain.errors import NotFound, Refused
from evalapp.domain.meeting import ItemState, SubjectKind
from evalapp.domain.person_document import PersonDocument, PersonKey
from evalapp.entities.base import stored_id
from evalapp.entities.meeting import AgendaItem, Meeting
from evalapp.entities.membership import Reservist
from evalapp.entities.register import Person
from evalapp.services.documents import ExportTarget, document_for
from evalapp.services.progress import SILENT, Progress
from evalapp.storage import audit
from evalapp.storage.clock import utc_now
from evalapp.storage.database import Database

if TYPE_CHECKING:
    from evalapp.exchange.document import Document
    from evalapp.exchange.person_sheet_values import PersonRecord
    from evalapp.exchange.placing import Confirm

_SUFFIXES = {PersonDocument.SHEET: ".docx", PersonDocument.CARD: ".pdf"}
_RIGHTS = {
    SubjectKind.OFFICIAL: Action.SEE_REGISTER,
    SubjectKind.APPLICANT: Action.SEE_APPLICATIONS,
    SubjectKind.RESERVIST: Action.SEE_MEMBERS,
}
_TABLES = {
    SubjectKind.OFFICIAL: "person",
    SubjectKind.APPLICANT: "application",
    SubjectKind.RESERVIST: "reservist",
}


@dataclass(frozen=True, slots=True)
class WrittenDocuments:
    """What was written: files, how many people, names of those whose page had to be shortened."""

    files: tuple[Path, ...]
    people: int
    shortened: tuple[str, ...] = ()


class PersonDocumentService:
    """Writes sheets and cards for one actor."""

    def __init__(self, db: Database, actor: Actor, *, clock: Callable[[], datetime] = utc_now) -> None:
        self._db = db
        self._actor = actor
        self._clock = clock

    def write(
        self,
        kind: PersonDocument,
        keys: Sequence[PersonKey],
        target: ExportTarget,
        *,
        progress: Progress = SILENT,
    ) -> WrittenDocuments:
        """One file with a page for each of ``keys``, in their order.

        Raises Forbidden, Refused ``nobody_to_print``, BadFile like an export, Cancelled.
        """
        self._require(keys)
        people, document = self._read(keys, target)
        path = target.path
        shortened = self._write_file(kind, people, document, path, progress.step)
        return WrittenDocuments((path,), len(people), _names(people, shortened, document))

    def write_each(
        self,
        kind: PersonDocument,
        keys: Sequence[PersonKey],
        target: ExportTarget,
        *,
        progress: Progress = SILENT,
    ) -> WrittenDocuments:
        """A file for each of ``keys`` in the folder ``target.path``, named after the person.

        The folder is made when it is absent; what bears a name already stays. Raises like :meth:`write`;
        files written before a failure remain.
        """
        from evalapp.exchange.placing import free_name, make_folder, safe_name  # noqa: PLC0415

        self._require(keys)
        people, document = self._read(keys, target)
        folder = make_folder(target.path)
        files, shortened = [], []
        word = document.words.text(f"person_sheet.short_{kind.value}")
        for done, person in enumerate(people):
            name = safe_name(f"{person.facts.name.pick(document.words.first)} – {word}")
            path = folder / f"{name}{_SUFFIXES[kind]}"
            path = free_name(path) if path.exists() else path
            if self._write_file(kind, [person], document, path, None):
                shortened.append(done)
            files.append(path)
            progress.step(done + 1, len(people))
        return WrittenDocuments(tuple(files), len(people), _names(people, shortened, document))

    def of_meeting(self, meeting_id: int) -> tuple[PersonKey, ...]:
        """Everybody on the agenda of a meeting, each once, in its order. Raises NotFound."""
        self._actor.require(Action.SEE_COMMISSION)
        with self._db.reading() as session:
            if session.get(Meeting, meeting_id) is None:
                raise NotFound
            wanted = select(AgendaItem).where(
                col(AgendaItem.meeting_id) == meeting_id, col(AgendaItem.state) != ItemState.WITHDRAWN
            )
            items = session.execute(wanted.order_by(col(AgendaItem.position), col(AgendaItem.id))).scalars()
            keys = (_key(item) for item in items)
            return tuple(dict.fromkeys(key for key in keys if key is not None))

    def by_iin(self, iins: Sequence[str], *, members: bool = False) -> tuple[PersonKey, ...]:
        """Officials of the register by IIN, or (``members``) the newest stays in the reserve.

        Raises NotFound ``person_not_in_register`` or ``member_unknown`` with the first IIN that is not there.
        """
        kind = SubjectKind.RESERVIST if members else SubjectKind.OFFICIAL
        self._actor.require(_RIGHTS[kind])
        with self._db.reading() as session:
            return tuple(PersonKey(kind, _numbered(session, iin, members=members)) for iin in iins)

    def _require(self, keys: Sequence[PersonKey]) -> None:
        self._actor.require(Action.EXPORT)
        self._actor.require(Action.SEE_RESULTS)
        for kind in {key.kind for key in keys}:
            self._actor.require(_RIGHTS[kind])

    def _read(
        self, keys: Sequence[PersonKey], target: ExportTarget
    ) -> tuple[tuple["PersonRecord", ...], "Document"]:
        from evalapp.services.person_records import person_records  # noqa: PLC0415 - brings openpyxl along

        now = self._clock()
        today: date = now.astimezone().date()
        with self._db.reading() as session:
            document = document_for(session, self._actor, target, at=now)
            people = person_records(session, keys, today=today)
        if not people:
            raise Refused("nobody_to_print")
        return people, replace(document, as_of=today)

    def _write_file(
        self,
        kind: PersonDocument,
        people: Sequence["PersonRecord"],
        document: "Document",
        path: Path,
        step: Callable[[int, int], None] | None,
    ) -> tuple[int, ...]:
        """Returns the places (from 0) of the people whose page was shortened."""
        paper, shortened = _paper(kind, people, document, step)

        def confirm() -> None:
            note = f"personal {kind.value}, {document.language.value}"
            with self._db.transaction() as session:
                for person in people:
                    facts = person.facts
                    table, number = _TABLES[facts.subject], facts.record_id
                    audit.note(session, audit.Action.EXPORTED, table=table, record_id=number, note=note)

        paper.save(path, confirm=confirm)
        return shortened


class _Paper(Protocol):
    def save(self, path: Path, *, confirm: "Confirm | None" = None) -> None: ...


def _paper(
    kind: PersonDocument,
    people: Sequence["PersonRecord"],
    document: "Document",
    step: Callable[[int, int], None] | None,
) -> tuple[_Paper, tuple[int, ...]]:
    from evalapp.exchange.person_card_pdf import cards_document  # noqa: PLC0415
    from evalapp.exchange.person_sheet_docx import sheets_document  # noqa: PLC0415

    if kind is PersonDocument.CARD:
        return cards_document(people, document, title=document.words.term("personal_card"), step=step)
    return sheets_document(people, document, title=document.words.text("person_sheet.title"), step=step)


def _names(people: Sequence["PersonRecord"], places: Sequence[int], document: "Document") -> tuple[str, ...]:
    return tuple(people[place].facts.name.pick(document.words.first) for place in places)


def _key(item: AgendaItem) -> PersonKey | None:
    number = {
        SubjectKind.OFFICIAL: item.person_id,
        SubjectKind.APPLICANT: item.application_id,
        SubjectKind.RESERVIST: item.reservist_id,
    }.get(item.subject)
    return None if number is None else PersonKey(item.subject, number)


def _numbered(session: Session, iin: str, *, members: bool) -> int:
    if members:
        wanted = select(col(Reservist.id)).where(col(Reservist.iin) == iin)
        found = session.execute(wanted.order_by(col(Reservist.enrolled_on).desc())).scalars().first()
    else:
        found = session.execute(select(col(Person.id)).where(col(Person.iin) == iin)).scalars().first()
    if found is None:
        raise NotFound("member_unknown" if members else "person_not_in_register", iin=iin)
    return stored_id(found)
