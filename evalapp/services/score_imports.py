"""Import of stage scores; the key is stage and application, found by IIN or by its number."""

from collections.abc import Hashable, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from sqlalchemy import select
from sqlmodel import Session, col

from evalapp.domain.errors import NotFound, Refused
from evalapp.domain.intake import IntakeStep
from evalapp.domain.names import fold, split_full_name
from evalapp.domain.stage import ScoreSource
from evalapp.domain.stage_score import ABSENT, StageMark
from evalapp.entities.base import stored_id
from evalapp.entities.reserve import Application, Intake
from evalapp.entities.selection import Stage, StageScore
from evalapp.exchange.headers import ImportKind, Vocabulary, vocabulary
from evalapp.exchange.records import Row
from evalapp.exchange.scores_xlsx import ScoreRecord, read_scores, stage_field
from evalapp.exchange.tables import Table
from evalapp.services import screening
from evalapp.services.import_changes import Changes
from evalapp.services.import_preview import ImportOptions, Planned, RowAction
from evalapp.services.importing import Step
from evalapp.services.intake_steps import require_step
from evalapp.services.stage_people import cut_in_force, is_under_later_cut, stages_of, taking_part
from evalapp.services.stage_scores import ScoreWriter, stored_scores
from evalapp.storage.batches import BATCH, batches

_GENERAL = ("Балл", "Баллы", "Ұпай", "Итоговый балл", "Результат", "Нәтиже", "Score", "Result")
"""Wordings of a lone column of scores: they mean the stage at work."""


@dataclass(frozen=True, slots=True)
class _Person:
    """An application that a row may be about."""

    id: int
    number: str
    iin: str
    surname: str


@dataclass(slots=True)
class _Item:
    """One row with what it would write: marks by position of the stage."""

    planned: Planned
    person: _Person | None = None
    marks: dict[int, StageMark] | None = None


class ScoreImporter:
    """Lists of scores for one or more stages of an intake.

    An empty cell means absent (docs/scoring.md), unless a score is entered already or its whole column is
    empty; the check says so at each such cell.
    """

    def __init__(self, *, account: str = "") -> None:
        self._account = account

    def vocabulary(self, session: Session, options: ImportOptions) -> Vocabulary:
        """The words by which columns are recognised: the titles of the intake's stages.

        Raises Refused, NotFound.
        """
        intake, stages = _scored_stages(session, options)
        require_step(intake, IntakeStep.ENTER_SCORES)
        uncut = (one for one in stages if cut_in_force(session, stored_id(one.id)) is None)
        at_work = next(uncut, stages[-1])
        titles = {
            stage_field(stage.position): [
                *filter(None, (stage.title_kk, stage.title_ru, stage.title_en)),
                *(_GENERAL if stage is at_work else ()),
            ]
            for stage in stages
        }
        return vocabulary(ImportKind.SCORES, more=titles)

    def context(self, session: Session, tables: Sequence[Table], options: ImportOptions) -> Hashable:
        """(position, highest score) of the stages."""
        _, stages = _scored_stages(session, options)
        return tuple((stage.position, stage.max_score) for stage in stages)

    def read(
        self, tables: Sequence[Table], context: Any, known: Sequence[Row[Any]] = ()
    ) -> list[Row[ScoreRecord]]:
        """The scores of the file."""
        return read_scores(tables, dict(context))

    def plan(
        self, session: Session, rows: Sequence[Row[Any]], options: ImportOptions, *, now: datetime
    ) -> list[Planned]:
        """Compare each row with the scores of its person."""
        return [item.planned for item in _Desk(session, options, rows).items]

    def write(
        self,
        session: Session,
        rows: Sequence[Row[Any]],
        options: ImportOptions,
        changes: Changes,
        *,
        now: datetime,
        step: Step,
    ) -> list[Planned]:
        """Enter and change the scores of the rows that are not refused."""
        desk = _Desk(session, options, rows)
        writers = {
            place: ScoreWriter(session, stage, at=now, account=self._account)
            for place, stage in desk.stages.items()
        }
        for number, item in enumerate(desk.items):
            if number % BATCH == 0:
                step(number, len(desk.items))
                session.flush()
            for place, mark in (item.marks or {}).items():
                assert item.person is not None
                stored, writer = desk.scores[place].get(item.person.id), writers[place]
                if stored is None:
                    changes.create(session, writer.new(item.person.id, mark, ScoreSource.IMPORTED))
                else:
                    changes.change(stored, writer.values(mark, ScoreSource.IMPORTED))
        return [item.planned for item in desk.items]


class _Desk:
    """All rows of a list compared with what is stored, with a fixed number of statements per stage."""

    def __init__(self, session: Session, options: ImportOptions, rows: Sequence[Row[Any]]) -> None:
        self._session = session
        intake, stages = _scored_stages(session, options)
        used = {place for row in rows for place in row.record.marks}
        self.stages = {stage.position: stage for stage in stages if stage.position in used}
        people = _people(session, stored_id(intake.id), rows)
        self._by_iin = {one.iin: one for one in people}
        self._by_number: dict[str, list[_Person]] = {}
        for one in people:
            self._by_number.setdefault(fold(one.number), []).append(one)
        self.scores: dict[int, dict[int, StageScore]] = {}
        self._there: dict[int, set[int]] = {}
        self._is_cut: dict[int, bool] = {}
        for place, stage in self.stages.items():
            self._load(place, stage, people)
        self._first: dict[int, Row[Any]] = {}
        self.items = [self._item(row) for row in rows]

    def _load(self, place: int, stage: Stage, people: Sequence[_Person]) -> None:
        stage_id = stored_id(stage.id)
        self.scores[place] = stored_scores(self._session, stage_id, [one.id for one in people])
        self._there[place] = set(self._session.execute(taking_part(self._session, stage)).scalars())
        is_cut = cut_in_force(self._session, stage_id) is not None
        self._is_cut[place] = is_cut or is_under_later_cut(self._session, stage)

    def _item(self, row: Row[ScoreRecord]) -> _Item:
        if row.is_refused:
            return _Item(Planned(row, RowAction.REFUSED))
        person, row = self._person_of(row)
        if person is None:
            return _Item(Planned(row, RowAction.REFUSED))
        earlier = self._first.setdefault(person.id, row)
        if earlier is not row:
            place = {"sheet": earlier.table.sheet, "row": earlier.source.number}
            row = row.refused(_key_field(row), "score_repeated", **place)
            return _Item(Planned(row, RowAction.REFUSED))
        marks, row = self._marks_of(row, person)
        if row.is_refused:
            return _Item(Planned(row, RowAction.REFUSED))
        if not marks:
            return _Item(Planned(row, RowAction.UNCHANGED))
        is_known = any(person.id in self.scores[place] for place in marks)
        return _Item(Planned(row, RowAction.CHANGED if is_known else RowAction.NEW), person, marks)

    def _person_of(self, row: Row[ScoreRecord]) -> tuple[_Person | None, Row[ScoreRecord]]:
        record = row.record
        by_iin = self._by_iin.get(record.iin) if record.iin else None
        numbered = self._by_number.get(fold(record.number), []) if record.number else []
        if record.iin and by_iin is None:
            return None, row.refused("iin", "applicant_unknown")
        if by_iin is None and len(numbered) != 1:
            return None, row.refused("number", "applicant_number_twice" if numbered else "applicant_unknown")
        person = by_iin or numbered[0]
        if by_iin is not None and numbered and by_iin not in numbered:
            return None, row.refused("number", "score_person_differs", number=by_iin.number)
        name = record.full_name
        if name and fold(split_full_name(name)[0]) != fold(person.surname):
            row = row.warned("full_name", "score_name_differs", surname=person.surname)
        return person, row

    def _marks_of(
        self, row: Row[ScoreRecord], person: _Person
    ) -> tuple[dict[int, StageMark], Row[ScoreRecord]]:
        marks: dict[int, StageMark] = {}
        for place, mark in row.record.marks.items():
            stored = self.scores[place].get(person.id)
            field = stage_field(place)
            if person.id not in self._there[place]:
                if mark is not None:
                    row = row.refused(field, "score_not_at_stage")
            elif stored is not None and mark in (None, StageMark(stored.score)):
                continue
            elif self._is_cut[place]:
                row = row.refused(field, "score_stage_cut")
            elif mark is None:
                row = row.warned(field, "score_blank_absent")
                marks[place] = ABSENT
            else:
                marks[place] = mark
        return marks, row


def _key_field(row: Row[ScoreRecord]) -> str:
    return "iin" if row.record.iin else "number"


def _scored_stages(session: Session, options: ImportOptions) -> tuple[Intake, list[Stage]]:
    """The intake the options name, with its stages whose scores a list may bring."""
    if not options.intake:
        raise Refused("import_intake_needed")
    intake = screening.intake_named(session, options.intake.strip())
    if intake is None:
        raise NotFound("no_such_intake", intake=options.intake)
    stages = [stage for stage in stages_of(session, stored_id(intake.id)) if not stage.interviewers]
    if not stages:
        raise Refused("intake_without_stages")
    return intake, stages


def _people(session: Session, intake_id: int, rows: Sequence[Row[Any]]) -> list[_Person]:
    """The applications that the rows may be about."""
    columns = (
        col(Application.id),
        col(Application.number),
        col(Application.iin),
        col(Application.surname),
    )
    mine = select(*columns).where(col(Application.intake_id) == intake_id)
    iins = {row.record.iin for row in rows if row.record.iin}
    found: dict[int, _Person] = {}
    if any(row.record.number for row in rows):
        # Numbers are compared folded, which only Python does alike everywhere.
        return [_Person(*one) for one in session.execute(mine)]
    for some in batches(sorted(iins)):
        for one in session.execute(mine.where(col(Application.iin).in_(some))):
            found[one[0]] = _Person(*one)
    return list(found.values())
