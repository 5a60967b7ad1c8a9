"""Letters about missing documents: their texts, and the letters of those whose papers are awaited."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from datetime import date, datetime, timedelta
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from sqlalchemy import select
from sqlmodel import Session, col

from evalapp.domain.access import Action, Actor
from evalapp.domain.eligibility import CriterionResult, Status, VerdictKind
from evalapp.domain.errors import Conflict, Invalid, Refused
from evalapp.domain.language import Language
from evalapp.domain.letter import MARKERS, TEXT_FIELDS, LetterTexts
from evalapp.domain.names import full_name
from evalapp.domain.reference import Sex
from evalapp.domain.rule_set import Criterion
from evalapp.entities.base import stored_id
from evalapp.entities.reserve import Application, LetterTemplate
from evalapp.services import screening
from evalapp.services.application_query import ApplicationQuery
from evalapp.services.application_rows import ApplicationRow, page_of
from evalapp.services.criterion_words import criterion_name, date_text, result_words
from evalapp.services.documents import ExportTarget, document_for
from evalapp.services.letters_written import letter_note
from evalapp.services.progress import SILENT, Progress
from evalapp.services.reserve_terms import reserve_terms
from evalapp.storage import audit
from evalapp.storage.batches import batches
from evalapp.storage.clock import utc_now
from evalapp.storage.database import Database
from evalapp.texts import has_text, text

if TYPE_CHECKING:
    from evalapp.exchange.document import Document
    from evalapp.exchange.letters_docx import Letter, LetterSide, WantedPaper


@dataclass(frozen=True, slots=True)
class StoredTexts:
    """The texts of letters in one language; ``version`` 0 while they are the program's own."""

    texts: LetterTexts
    version: int


@dataclass(frozen=True, slots=True)
class LetterOrder:
    """Which letters: of the applications that ``query`` shows, or of ``application_ids`` alone."""

    query: ApplicationQuery
    deadline: date
    application_ids: tuple[int, ...] | None = None


@dataclass(frozen=True, slots=True)
class _Addressee:
    """``spoken_name``: as the person is addressed; ``contact``: where the letter goes, "" = not known."""

    spoken_name: str
    contact: str


@dataclass(frozen=True, slots=True)
class _Read:
    document: "Document"
    letters: "tuple[Letter, ...]"
    ids: tuple[int, ...]
    deadline: date


class LetterService:
    """Letters for one actor."""

    def __init__(self, db: Database, actor: Actor, *, clock: Callable[[], datetime] = utc_now) -> None:
        self._db = db
        self._actor = actor
        self._clock = clock

    def texts(self) -> dict[Language, StoredTexts]:
        """The texts in every language, the program's own where the unit has none."""
        self._actor.require(Action.SEE_APPLICATIONS)
        with self._db.reading() as session:
            return stored_texts(session)

    def save_texts(self, texts: LetterTexts, *, version: int) -> StoredTexts:
        """Keep the unit's texts in one language, read at ``version``. Raises Invalid, Conflict."""
        self._actor.require(Action.EDIT_APPLICATIONS)
        tidy = texts.checked()
        with self._db.transaction() as session:
            record = _template(session, tidy.language)
            if (record.version if record else 0) != version:
                raise Conflict
            if record is None:
                record = LetterTemplate(language=tidy.language.value)
                session.add(record)
            for name in TEXT_FIELDS:
                setattr(record, name, getattr(tidy, name))
            session.flush()
            return StoredTexts(tidy, record.version)

    def waiting(self, query: ApplicationQuery) -> int:
        """How many of the applications that ``query`` shows wait for documents."""
        self._actor.require(Action.SEE_APPLICATIONS)
        with self._db.reading() as session:
            return page_of(session, _of_waiting(query, limit=1)).count

    def proposed_deadline(self) -> date:
        """The last day for the papers unless another one is named."""
        today = self._clock().astimezone().date()
        return today + timedelta(days=reserve_terms(today).papers_days)

    def write(self, order: LetterOrder, target: ExportTarget, *, progress: Progress = SILENT) -> int:
        """All letters in one document; returns how many there are.

        Raises Forbidden, NotFound, Invalid (``deadline``: ``deadline_past``), Refused
        ``letters_nobody_waits``, BadFile like an export, Cancelled.
        """
        read = self._read(order, target)
        self._save(read, target.path, progress)
        return len(read.letters)

    def write_each(
        self, order: LetterOrder, target: ExportTarget, *, progress: Progress = SILENT
    ) -> list[Path]:
        """A file for each applicant in the folder ``target.path``, named by number and name.

        The folder is made when it is absent; what bears a name already stays. Raises like :meth:`write`;
        files written before a failure remain.
        """
        from evalapp.exchange.letters_docx import letter_documents  # noqa: PLC0415
        from evalapp.exchange.placing import free_name, make_folder, safe_name  # noqa: PLC0415

        read = self._read(order, target)
        folder = make_folder(target.path)
        written = []
        papers = letter_documents(read.letters, read.document, title=_title(read))
        for done, (letter, number, paper) in enumerate(zip(read.letters, read.ids, papers, strict=True)):
            path = folder / f"{safe_name(f'{letter.number} {letter.full_name}')}.docx"
            path = free_name(path) if path.exists() else path
            paper.save(path, confirm=partial(self._note, read, (number,)))
            written.append(path)
            progress.step(done + 1, len(read.letters))
        return written

    def _read(self, order: LetterOrder, target: ExportTarget) -> _Read:
        self._actor.require(Action.SEE_APPLICATIONS)
        self._actor.require(Action.EXPORT)
        if order.deadline < self._clock().astimezone().date():
            raise Invalid({"deadline": "deadline_past"})
        with self._db.reading() as session:
            intake = screening.intake_of(session, order.query.intake_id)
            rows = _rows(session, order)
            if not rows:
                raise Refused("letters_nobody_waits")
            document = document_for(session, self._actor, target, at=self._clock())
            document = replace(document, subject=intake.name, as_of=intake.as_of)
            writer = _Composer(stored_texts(session), document, intake.name, order.deadline)
            people = _addressees(session, [row.id for row in rows])
            letters = tuple(writer.letter(row, people[row.id]) for row in rows)
        return _Read(document, letters, tuple(row.id for row in rows), order.deadline)

    def _save(self, read: _Read, path: Path, progress: Progress) -> None:
        from evalapp.exchange.letters_docx import letters_document  # noqa: PLC0415

        paper = letters_document(read.letters, read.document, title=_title(read), step=progress.step)
        paper.save(path, confirm=partial(self._note, read, read.ids))

    def _note(self, read: _Read, ids: tuple[int, ...]) -> None:
        """Note that these applicants were written to, before anybody can open what was written."""
        note = letter_note(read.deadline, read.document.language.value)
        with self._db.transaction() as session:
            for number in ids:
                audit.note(session, audit.Action.EXPORTED, table="application", record_id=number, note=note)


def _title(read: _Read) -> str:
    return read.document.words.text("letter.title")


class _Composer:
    """Fills the texts in for one applicant after the other."""

    def __init__(
        self, texts: dict[Language, StoredTexts], document: "Document", intake: str, deadline: date
    ) -> None:
        self._texts = texts
        self._languages = document.language.languages
        self._intake, self._deadline = intake, deadline

    def letter(self, row: ApplicationRow, addressee: _Addressee) -> "Letter":
        """The letter to one applicant."""
        from evalapp.exchange.letters_docx import Letter  # noqa: PLC0415 - brings openpyxl along

        missing = [(one, result) for one, result in row.reasons if result.status is Status.UNKNOWN]
        sides = tuple(self._side(language, row, addressee, missing) for language in self._languages)
        return Letter(row.full_name, row.number, addressee.contact, sides)

    def _side(
        self,
        language: Language,
        row: ApplicationRow,
        addressee: _Addressee,
        missing: Sequence[tuple[Criterion, CriterionResult]],
    ) -> "LetterSide":
        from evalapp.exchange.letters_docx import LetterSide  # noqa: PLC0415

        sex = {Sex.MALE: "male", Sex.FEMALE: "female"}.get(row.sex, "unknown") if row.sex else "unknown"
        texts = self._texts[language].texts.filled(
            greeting=text(language, f"letter.greeting_{sex}"),
            name=addressee.spoken_name,
            number=row.number,
            intake=self._intake,
            deadline=date_text(self._deadline),
        )
        return LetterSide(texts, tuple(_wanted(language, *one) for one in missing))


def stored_texts(session: Session) -> dict[Language, StoredTexts]:
    """The texts of letters in every language."""
    records = {record.language: record for record in session.execute(select(LetterTemplate)).scalars()}
    found = {}
    for language in Language:
        own = _own_texts(language)
        record = records.get(language.value)
        if record is None:
            found[language] = StoredTexts(own, 0)
        else:
            kept = {name: getattr(record, name) for name in TEXT_FIELDS}
            found[language] = StoredTexts(LetterTexts(language, **kept), record.version)
    return found


def _own_texts(language: Language) -> LetterTexts:
    """What the program proposes; its place markers stay in."""
    markers = {marker: f"{{{marker}}}" for marker in MARKERS}
    parts = {name: text(language, f"letter.{name}", **markers) for name in ("subject", "opening", "closing")}
    return LetterTexts(language, **parts)


def _template(session: Session, language: Language) -> LetterTemplate | None:
    wanted = select(LetterTemplate).where(col(LetterTemplate.language) == language.value)
    return session.execute(wanted).scalar_one_or_none()


def _of_waiting(query: ApplicationQuery, *, limit: int | None) -> ApplicationQuery:
    waiting = frozenset({VerdictKind.DOCUMENTS_NEEDED})
    return replace(query, verdicts=waiting, offset=0, limit=limit)


def _rows(session: Session, order: LetterOrder) -> tuple[ApplicationRow, ...]:
    rows = page_of(session, _of_waiting(order.query, limit=None)).rows
    if order.application_ids is None:
        return rows
    return tuple(row for row in rows if row.id in order.application_ids)


def _addressees(session: Session, ids: Sequence[int]) -> dict[int, _Addressee]:
    found: dict[int, _Addressee] = {}
    for some in batches(ids):
        wanted = select(
            col(Application.id),
            col(Application.surname),
            col(Application.given_name),
            col(Application.patronymic),
            col(Application.email),
            col(Application.phone),
        )
        for number, *name, email, phone in session.execute(wanted.where(col(Application.id).in_(some))):
            found[stored_id(number)] = _Addressee(_spoken_name(*name), email or phone or "")
    return found


def _spoken_name(surname: str, given_name: str, patronymic: str | None) -> str:
    """What a letter greets a person by: given name and patronymic, the surname too without a patronymic."""
    if given_name and patronymic:
        return full_name("", given_name, patronymic)
    return full_name(surname, given_name, patronymic)


def _wanted(language: Language, criterion: Criterion, result: CriterionResult) -> "WantedPaper":
    from evalapp.exchange.letters_docx import WantedPaper  # noqa: PLC0415

    own = f"letter.paper_{result.code}"
    key = own if has_text(own) else f"letter.paper_{criterion.value}"
    return WantedPaper(
        criterion_name(language, criterion), text(language, key, **result_words(language, result))
    )
