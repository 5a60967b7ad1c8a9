"""Interview sheets out as workbooks and back: each interviewer scores alone, on their own file."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING

from sqlalchemy import select
from sqlmodel import Session, col

from evalapp import texts
from evalapp.domain.access import Action, Actor
from evalapp.domain.errors import AppError, BadFile, Conflict, Invalid, Refused
from evalapp.domain.stage_score import InterviewMark
from evalapp.entities.reserve import Intake
from evalapp.entities.workspace import WorkspaceInfo
from evalapp.exchange.document_words import DocumentLanguage, Words
from evalapp.exchange.placing import make_folder, safe_name
from evalapp.services.book_writing import Watched, put_in_place
from evalapp.services.documents import ExportTarget, document_for
from evalapp.services.interviewers import interviewers_of
from evalapp.services.interviews import InterviewEntry, InterviewService, InterviewSheet, sheet_of
from evalapp.services.progress import SILENT, Progress
from evalapp.services.stage_people import stage_of
from evalapp.services.stage_steps import require_scores
from evalapp.storage.clock import utc_now
from evalapp.storage.database import Database

if TYPE_CHECKING:
    from decimal import Decimal

    from evalapp.exchange.interview_reader import ReturnedEntry, SheetFault
    from evalapp.exchange.interview_xlsx import InterviewSheetValues


@dataclass(frozen=True, slots=True)
class SheetReport:
    """What taking one file would do or did: whose it is, how many marks differ, what stands in the way.

    All or nothing: nothing of a file is taken with ``faults`` (cells that are no marks) or ``refused``
    (why the file as a whole is not taken; ``interviewer`` "" where it is not known whose it is).
    """

    file: str
    interviewer: str = ""
    changed: int = 0
    unchanged: int = 0
    empty: int = 0
    faults: "tuple[SheetFault, ...]" = ()
    refused: AppError | None = None

    @property
    def is_fit(self) -> bool:
        """Whether the file is taken."""
        return self.refused is None and not self.faults


@dataclass(frozen=True, slots=True)
class _Found:
    """A file that belongs to the stage: its report, whose it is, all marks that stand in it, and those stored
    when it was compared."""

    report: SheetReport
    interviewer_id: int
    wanted: dict[int, InterviewEntry]
    stored: dict[int, InterviewEntry | None]


class InterviewSheetService:
    """Use cases of interview sheets as files for one actor."""

    def __init__(self, db: Database, actor: Actor, *, clock: Callable[[], datetime] = utc_now) -> None:
        self._db = db
        self._actor = actor
        self._clock = clock

    def export(
        self,
        stage_id: int,
        folder: Path,
        language: DocumentLanguage = DocumentLanguage.RU,
        *,
        progress: Progress = SILENT,
    ) -> tuple[Path, ...]:
        """Write a workbook for each interviewer of a stage into ``folder``; returns the files.

        Only the interviewer's own marks stand on it. Raises NotFound, Refused ``interviewers_missing``,
        ``stage_nobody``, BadFile (as for every workbook), Cancelled.
        """
        self._actor.require(Action.ENTER_SCORES)
        self._actor.require(Action.EXPORT)
        from evalapp.exchange.interview_xlsx import interview_book  # noqa: PLC0415 - brings openpyxl along

        with self._db.reading() as session:
            stage = stage_of(session, stage_id)
            sheets = [sheet_of(session, row.id) for row in interviewers_of(session, stage)]
            if not sheets:
                raise Refused("interviewers_missing")
            if not sheets[0].lines:
                raise Refused("stage_nobody")
            intake = session.get(Intake, stage.intake_id)
            subject = intake.name if intake else ""
            target = ExportTarget(path=folder, language=language)
            document = replace(document_for(session, self._actor, target, at=self._clock()), subject=subject)
            values = [_values(session, sheet, document.words) for sheet in sheets]
        make_folder(folder)
        watched, paths = Watched(progress), []
        for done, (sheet, one) in enumerate(zip(sheets, values, strict=True)):
            watched.step(done, len(sheets))
            path = (
                folder
                / f"{safe_name(f'{one.stage.pick(document.words.first)} – {sheet.interviewer.name}')}.xlsx"
            )
            book = interview_book(one, document)
            put_in_place(
                self._db,
                book,
                replace(target, path=path),
                watched,
                note=f"interview sheet, {len(one.people)} people",
                table="interviewer",
                record_id=sheet.interviewer.id,
            )
            paths.append(path)
        return tuple(paths)

    def preview(
        self, stage_id: int, paths: Sequence[Path], *, progress: Progress = SILENT
    ) -> tuple[SheetReport, ...]:
        """What taking these files would do, file by file; changes nothing. Raises NotFound, Cancelled."""
        self._actor.require(Action.ENTER_SCORES)
        return self._each(stage_id, paths, progress, takes=False)

    def take(
        self, stage_id: int, paths: Sequence[Path], *, progress: Progress = SILENT
    ) -> tuple[SheetReport, ...]:
        """Take sheets of a stage back: each file whole, in one transaction, or nothing of it.

        A file that is refused leaves the others as their reports say: ``not_an_interview_sheet``,
        ``interview_sheet_foreign``, ``interview_sheet_changed``, ``interview_sheet_twice`` and what
        ``InterviewService.enter`` refuses. An empty cell changes nothing. Raises NotFound.
        """
        self._actor.require(Action.ENTER_SCORES)
        return self._each(stage_id, paths, progress, takes=True)

    def _each(
        self, stage_id: int, paths: Sequence[Path], progress: Progress, *, takes: bool
    ) -> tuple[SheetReport, ...]:
        reports: list[SheetReport] = []
        seen: set[int] = set()
        for done, path in enumerate(paths):
            progress.step(done, len(paths))
            reports.append(self._one(stage_id, path, seen, takes=takes))
        return tuple(reports)

    def _one(self, stage_id: int, path: Path, seen: set[int], *, takes: bool) -> SheetReport:
        try:
            found = self._read(stage_id, path)
            if found.interviewer_id in seen:
                # Which of two sheets of one person holds is nothing a program may guess.
                raise BadFile("interview_sheet_twice", path=path.name)
            seen.add(found.interviewer_id)
            if takes and found.report.is_fit:
                service = InterviewService(self._db, self._actor, clock=self._clock)
                before = service.enter(found.interviewer_id, found.wanted, seen=found.stored)
                unchanged = len(found.wanted) - len(before)
                return replace(found.report, changed=len(before), unchanged=unchanged)
        except (BadFile, Refused, Invalid, Conflict) as error:
            return SheetReport(path.name, refused=error)
        return found.report

    def _read(self, stage_id: int, path: Path) -> _Found:
        from evalapp.exchange.interview_reader import read_entries, read_interview_sheet  # noqa: PLC0415

        returned = read_interview_sheet(path)
        with self._db.reading() as session:
            here = str(session.execute(select(col(WorkspaceInfo.workspace_id))).scalar() or "")
            stage = stage_of(session, stage_id)
            known = {row.id for row in interviewers_of(session, stage)}
            is_ours = returned.stage_id == stage_id and returned.interviewer_id in known
            if returned.workspace_id != here or not is_ours:
                raise BadFile("interview_sheet_foreign", path=path.name)
            require_scores(session, stage)
            sheet = sheet_of(session, returned.interviewer_id)
        if sheet.is_shown:
            raise Refused("interview_scores_shown")
        entries = read_entries(returned, sheet.stage.max_score)
        _require_unchanged(sheet, entries, path)
        return _found(path, returned.interviewer_id, sheet, entries)


def _found(
    path: Path, interviewer_id: int, sheet: InterviewSheet, entries: "Sequence[ReturnedEntry]"
) -> _Found:
    stored = {line.id: line.entry for line in sheet.lines}
    wanted = {
        one.application_id: InterviewEntry(one.mark, one.remark) for one in entries if one.mark is not None
    }
    unchanged = sum(1 for number, entry in wanted.items() if stored.get(number) == entry)
    report = SheetReport(
        file=path.name,
        interviewer=sheet.interviewer.name,
        changed=len(wanted) - unchanged,
        unchanged=unchanged,
        empty=sum(1 for one in entries if one.mark is None and one.fault is None),
        faults=tuple(one.fault for one in entries if one.fault is not None),
    )
    return _Found(report, interviewer_id, wanted, stored)


def _require_unchanged(sheet: InterviewSheet, entries: "Sequence[ReturnedEntry]", path: Path) -> None:
    """Raise BadFile when a row names somebody else than it did when it was written."""
    numbers = {line.id: line.person.number for line in sheet.lines}
    for one in entries:
        if numbers.get(one.application_id) != one.number:
            raise BadFile("interview_sheet_changed", path=path.name, cell=one.number_cell)


def _values(session: Session, sheet: InterviewSheet, words: Words) -> "InterviewSheetValues":
    from evalapp.exchange.interview_xlsx import InterviewSheetValues, SheetPerson  # noqa: PLC0415

    workspace = session.execute(select(col(WorkspaceInfo.workspace_id))).scalar()
    people = [
        SheetPerson(
            id=line.id,
            number=line.person.number,
            full_name=line.person.full_name,
            direction=words.pick(line.person.direction) if line.person.direction else "",
            score=_written(line.entry.mark, words) if line.entry else None,
            remark=line.entry.note if line.entry else "",
        )
        for line in sheet.lines
    ]
    return InterviewSheetValues(
        stage=sheet.stage.title,
        max_score=sheet.stage.max_score,
        interviewer=sheet.interviewer.name,
        post=sheet.interviewer.post,
        people=people,
        about={
            "workspace_id": str(workspace or ""),
            "stage_id": str(sheet.stage.id),
            "interviewer_id": str(sheet.interviewer.id),
        },
    )


def _written(mark: InterviewMark, words: Words) -> "Decimal | str | None":
    if mark.is_absent:
        return texts.term(words.first, "absent_from_stage")
    if mark.is_recused:
        return texts.text(words.first, "stage.recused")
    return mark.score
