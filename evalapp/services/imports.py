"""Importing lists: preview, correct, apply, undo; saved column mappings; past imports."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import datetime
from pathlib import Path

from sqlmodel import Session, col, select

from evalapp.domain.access import Action, Actor
from evalapp.domain.errors import NotFound, Refused
from evalapp.domain.language import Language
from evalapp.entities.reserve import Application
from evalapp.entities.workspace import ColumnMapping, ImportBatch, ImportChange
from evalapp.exchange.applications_xlsx import job_numbers
from evalapp.exchange.headers import ImportKind, Vocabulary
from evalapp.exchange.tables import Table, find_tables
from evalapp.exchange.workbook import Workbook, read_workbook
from evalapp.services.application_imports import ApplicationImporter
from evalapp.services.import_changes import Changes, undo_changes
from evalapp.services.import_preview import (
    ImportOptions,
    ImportPreview,
    ImportSummary,
    SourceFile,
    source_file,
)
from evalapp.services.importing import Importer, much_in_memory
from evalapp.services.indicator_imports import IndicatorImporter
from evalapp.services.member_imports import MemberImporter, iins_of
from evalapp.services.member_records import rejudge_applicants
from evalapp.services.official_imports import OfficialImporter
from evalapp.services.progress import SILENT, Progress
from evalapp.services.rating_imports import RatingImporter
from evalapp.services.score_imports import ScoreImporter
from evalapp.services.screening import judge_applications
from evalapp.storage import audit
from evalapp.storage.batches import batches
from evalapp.storage.clock import utc_now
from evalapp.storage.database import Database

_FEWEST_JOBS = 5
_KINDS = tuple(kind.value for kind in ImportKind)
"""Imports of lists; ballots are taken back where they are brought in."""


@dataclass(frozen=True, slots=True)
class ImportDone:
    """What an import wrote: its number (None when nothing had to be written), and the counts."""

    batch_id: int | None
    summary: ImportSummary


@dataclass(frozen=True, slots=True)
class ImportBatchRow:
    """A past import, as the list shows it; times in UTC."""

    id: int
    kind: ImportKind
    file_name: str
    at: datetime
    account: str
    summary: ImportSummary
    undone_at: datetime | None


class ImportService:
    """Use cases of imports for one actor.

    ``back_up`` makes a verified backup before anything is written; it reports to the import's progress.
    """

    def __init__(
        self,
        db: Database,
        actor: Actor,
        *,
        back_up: Callable[[Progress], object] | None = None,
        clock: Callable[[], datetime] = utc_now,
    ) -> None:
        self._db = db
        self._actor = actor
        self._back_up = back_up
        self._clock = clock

    def preview(self, kind: ImportKind, path: Path, options: ImportOptions | None = None) -> ImportPreview:
        """Read the file and say what an import would do; writes nothing.

        Raises BadFile for a file that cannot be read or holds no list, Refused for options that are
        missing or do not fit.
        """
        self._actor.require(Action.IMPORT)
        with much_in_memory():
            book = read_workbook(path)
            return self._preview(kind, source_file(path), book, options or ImportOptions())

    def with_options(self, preview: ImportPreview, options: ImportOptions) -> ImportPreview:
        """The same file read with other options (header row, mapping, campaign …)."""
        self._actor.require(Action.IMPORT)
        return self._preview(preview.kind, preview.file, preview.book, options)

    def correct(
        self, preview: ImportPreview, *, sheet: str, row: int, column: int, text: str
    ) -> ImportPreview:
        """The preview with one cell replaced by ``text``, and everything that follows from it read again."""
        self._actor.require(Action.IMPORT)
        tables = tuple(
            table.corrected(row, column, text) if table.sheet == sheet else table for table in preview.tables
        )
        with self._db.reading() as session:
            # preview.rows come along: what was not touched need not be read again.
            return self._planned(session, replace(preview, tables=tables))

    def apply(self, preview: ImportPreview, progress: Progress = SILENT) -> ImportDone:
        """Write everything that is not refused in one transaction, or nothing; a backup comes first.

        Raises Refused ``columns_missing``, ``import_changed_meanwhile`` when somebody changed the data
        since the preview.
        """
        self._actor.require(Action.IMPORT)
        self.require_columns(preview)
        if not preview.may_write:
            return ImportDone(None, preview.summary)
        if self._back_up is not None:
            self._back_up(progress)
        importer = self._importer(preview.kind, preview.file)
        now = self._clock()
        with much_in_memory(), self._db.transaction() as session:
            if importer.context(session, preview.tables, preview.options) != preview.context:
                raise Refused("import_changed_meanwhile")
            changes = Changes()
            planned = importer.write(
                session, preview.rows, preview.options, changes, now=now, step=progress.step
            )
            if [item.action for item in planned] != [item.action for item in preview.planned]:
                raise Refused("import_changed_meanwhile")
            batch = None if changes.is_empty else self._store_batch(session, preview, changes, now)
            _save_mapping(session, preview)
        return ImportDone(batch, preview.summary)

    def require_columns(self, preview: ImportPreview) -> None:
        """Raise Refused ``columns_missing`` when a column is missing without which nothing can be read."""
        self._actor.require(Action.IMPORT)
        if preview.missing:
            raise Refused("columns_missing", fields=", ".join(preview.missing))

    def save_refused(self, preview: ImportPreview, path: Path, language: Language | str) -> None:
        """Write the refused rows with their reasons to a workbook that can be corrected and imported."""
        self._actor.require(Action.EXPORT)
        # Writing workbooks takes half a second to load; most imports do without.
        from evalapp.exchange.document import Document  # noqa: PLC0415
        from evalapp.exchange.document_words import DocumentLanguage  # noqa: PLC0415
        from evalapp.services import refused_rows  # noqa: PLC0415

        with self._db.transaction() as session:
            audit.note(session, audit.Action.EXPORTED, note=f"refused rows: {preview.summary.refused}")
            document = Document(
                language=DocumentLanguage(str(language)),
                subject=preview.file.name,
                exported_by=self._actor.full_name,
                exported_at=self._clock(),
                audit_head=audit.head(session)[1],
            )
        refused_rows.save_refused(preview, path, document)

    def undo(self, batch_id: int, progress: Progress = SILENT) -> None:
        """Take an import back.

        Raises NotFound, Refused ``import_undone_already``, ``import_has_dependants``, ``import_released``.
        """
        self._actor.require(Action.IMPORT)
        with self._db.transaction() as session:
            batch = session.get(ImportBatch, batch_id)
            if batch is None or batch.kind not in _KINDS:
                raise NotFound
            if batch.undone_at is not None:
                raise Refused("import_undone_already")
            members = iins_of(session, batch_id)
            undo_changes(session, batch_id, progress.step)
            rejudge_applicants(session, members)
            if batch.kind == ImportKind.APPLICATIONS:
                _judge_restored(session, batch_id)
            batch.undone_at = self._clock()
            audit.note(session, "import_undone", table="import_batch", record_id=batch_id, note=batch.kind)

    def batches(self, limit: int = 50) -> list[ImportBatchRow]:
        """The latest imports, newest first."""
        self._actor.require(Action.IMPORT)
        with self._db.reading() as session:
            wanted = select(ImportBatch).where(col(ImportBatch.kind).in_(_KINDS))
            wanted = wanted.order_by(col(ImportBatch.id).desc()).limit(limit)
            return [_row(batch) for batch in session.exec(wanted)]

    def _preview(
        self, kind: ImportKind, file: SourceFile, book: Workbook, options: ImportOptions
    ) -> ImportPreview:
        importer = self._importer(kind, file)
        with self._db.reading() as session:
            words = importer.vocabulary(session, options)
            tables = find_tables(book, words, options.place)
            tables = [_mapped(session, kind, table, options.mapping) for table in tables]
            missing = tuple(
                dict.fromkeys(name for table in tables for name in words.missing(set(table.by_field)))
            )
            empty = ImportPreview(
                kind, file, book, options, tuple(tables), missing=missing, fields=_fields(words, tables)
            )
            return empty if missing else self._planned(session, empty)

    def _planned(self, session: Session, preview: ImportPreview) -> ImportPreview:
        importer = self._importer(preview.kind, preview.file)
        context = importer.context(session, preview.tables, preview.options)
        rows = importer.read(preview.tables, context, preview.rows)
        planned = importer.plan(session, rows, preview.options, now=self._clock())
        return replace(preview, rows=tuple(rows), planned=tuple(planned), context=context)

    def _importer(self, kind: ImportKind, file: SourceFile) -> Importer:
        match kind:
            case ImportKind.OFFICIALS:
                return OfficialImporter()
            case ImportKind.RATINGS:
                return RatingImporter(file_name=file.name)
            case ImportKind.APPLICATIONS:
                return ApplicationImporter()
            case ImportKind.INDICATORS:
                return IndicatorImporter()
            case ImportKind.SCORES:
                return ScoreImporter(account=self._actor.login)
            case ImportKind.MEMBERS:
                return MemberImporter(account=self._actor.login)

    def _store_batch(self, session: Session, preview: ImportPreview, changes: Changes, now: datetime) -> int:
        summary = preview.summary
        batch = ImportBatch(
            kind=preview.kind.value,
            file_name=preview.file.name[:255],
            file_hash=preview.file.content_hash,
            at=now,
            account=self._actor.login,
            new_count=summary.new,
            changed_count=summary.changed,
            unchanged_count=summary.unchanged,
            refused_count=summary.refused,
        )
        session.add(batch)
        session.flush()
        assert batch.id is not None
        changes.store(session, batch.id)
        return batch.id


def _fields(words: Vocabulary, tables: Sequence[Table]) -> tuple[str, ...]:
    """The fields that a column may be mapped to; of jobs one more than the list has, and at least five."""
    known = [name for name in words.phrases if not name.startswith("job.")]
    jobs = [name for name in words.phrases if name.startswith("job.")]
    used = [column.field for table in tables for column in table.columns if column.field]
    most = max([_FEWEST_JOBS - 1, *(number for table in tables for number in job_numbers(table))]) + 1
    numbered = [name.replace("job.", f"job{number}.") for number in range(1, most + 1) for name in jobs]
    return tuple(dict.fromkeys([*known, *numbered, *used]))


def _mapped(session: Session, kind: ImportKind, table: Table, mapping: Mapping[str, str] | None) -> Table:
    if mapping is not None:
        return table.mapped(mapping)
    saved = session.exec(
        select(ColumnMapping).where(
            col(ColumnMapping.kind) == kind.value, col(ColumnMapping.signature) == table.signature
        )
    ).first()
    return table if saved is None else table.mapped(saved.mapping)


def _save_mapping(session: Session, preview: ImportPreview) -> None:
    """Keep a mapping that somebody chose by hand, for the next list with the same headers."""
    if preview.options.mapping is None:
        return
    for table in {table.signature: table for table in preview.tables}.values():
        mapping = {column.header: column.field or "" for column in table.columns}
        saved = session.exec(
            select(ColumnMapping).where(
                col(ColumnMapping.kind) == preview.kind.value, col(ColumnMapping.signature) == table.signature
            )
        ).first()
        if saved is None:
            session.add(ColumnMapping(kind=preview.kind.value, signature=table.signature, mapping=mapping))
        elif saved.mapping != mapping:
            saved.mapping = mapping


def _judge_restored(session: Session, batch_id: int) -> None:
    changed = session.exec(
        select(ImportChange.record_id).where(
            col(ImportChange.batch_id) == batch_id,
            col(ImportChange.record_table) == Application.__tablename__,
            col(ImportChange.created).is_(False),
        )
    ).all()
    by_intake: dict[int, list[Application]] = {}
    for some in batches(changed):
        for application in session.exec(select(Application).where(col(Application.id).in_(some))):
            by_intake.setdefault(application.intake_id, []).append(application)
    for intake_id, applications in by_intake.items():
        judge_applications(session, intake_id, applications)


def _row(batch: ImportBatch) -> ImportBatchRow:
    assert batch.id is not None
    return ImportBatchRow(
        id=batch.id,
        kind=ImportKind(batch.kind),
        file_name=batch.file_name,
        at=batch.at,
        account=batch.account,
        summary=ImportSummary(
            batch.new_count, batch.changed_count, batch.unchanged_count, batch.refused_count
        ),
        undone_at=batch.undone_at,
    )
