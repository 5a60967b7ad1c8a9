"""Importing applications: directions, any number of jobs, and what the state of the intake allows."""

from collections.abc import Sequence
from datetime import date
from pathlib import Path

import pytest
from openpyxl import Workbook
from sqlalchemy import select
from sqlmodel import col

from evalapp.domain.access import Actor
from evalapp.domain.errors import Refused
from evalapp.domain.intake import IntakeState
from evalapp.domain.stage import CutKind
from evalapp.entities.reserve import Application, Intake, IntakeDirection, Verdict
from evalapp.entities.selection import Stage
from evalapp.exchange.headers import ImportKind
from evalapp.services.import_preview import ImportOptions, ImportPreview, ImportSummary
from evalapp.services.imports import ImportService
from evalapp.services.stage_cuts import StageCutService
from evalapp.services.stage_scores import StageScoreService
from evalapp.storage.database import Database
from tests.applicants import iin_for
from tests.selection import StageSpec, add_stages, admit
from tests.services.selection_builder import add_selection, marks

OPTIONS = ImportOptions(intake="Отбор", as_of=date(2023, 9, 30), rule_set="youth")
HEADERS = ["Номер заявки", "Ф.И.О.", "ИИН", "Направление"]


@pytest.fixture
def service(db: Database, admin: Actor) -> ImportService:
    return ImportService(db, admin)


def made(path: Path, directions: Sequence[str], *, more: Sequence[str] = ()) -> Path:
    """A list with one application for each of ``directions``."""
    book = Workbook()
    sheet = book.worksheets[0]
    sheet.append([*HEADERS, *more])
    for place, direction in enumerate(directions, 1):
        iin = iin_for(date(1995, 5, place))
        sheet.append([f"A-{place}", f"Примеров{place} Үлгі", iin, direction])
    book.save(path)
    return path


def bring(service: ImportService, path: Path) -> ImportPreview:
    preview = service.preview(ImportKind.APPLICATIONS, path, OPTIONS)
    service.apply(preview)
    return preview


def chosen(db: Database) -> list[tuple[str | None, str | None]]:
    """What each application wrote, and the Russian name of the direction it stands for."""
    with db.reading() as session:
        wanted = (
            select(col(Application.direction), col(IntakeDirection.name_ru))
            .join(IntakeDirection, col(IntakeDirection.id) == col(Application.direction_id), isouter=True)
            .order_by(col(Application.number))
        )
        return [(row[0], row[1]) for row in session.execute(wanted)]


def in_state(db: Database, state: IntakeState) -> None:
    with db.transaction() as session:
        session.execute(select(Intake)).scalar_one().state = state


def test_a_list_brings_its_directions_into_a_draft(
    service: ImportService, db: Database, tmp_path: Path
) -> None:
    path = made(tmp_path / "a.xlsx", ["Энергетика", "ЭНЕРГЕТИКА ", "Цифрландыру", ""])
    bring(service, path)
    assert chosen(db) == [
        ("Энергетика", "Энергетика"),
        ("ЭНЕРГЕТИКА", "Энергетика"),
        ("Цифрландыру", "Цифрландыру"),
        (None, None),
    ]
    again = service.preview(ImportKind.APPLICATIONS, path, OPTIONS)
    assert again.summary == ImportSummary(0, 0, 4, 0)


def test_directions_are_matched_in_any_language_and_unknown_ones_refuse_nothing(
    service: ImportService, db: Database, tmp_path: Path
) -> None:
    bring(service, made(tmp_path / "a.xlsx", ["Цифровизация"]))
    with db.transaction() as session:
        session.execute(select(IntakeDirection)).scalar_one().name_kk = "Цифрландыру"
    path = made(tmp_path / "b.xlsx", ["Цифровизация", "цифрландыру", "Рыбалка"])
    preview = bring(service, path)
    assert preview.summary == ImportSummary(2, 0, 1, 0)
    assert [problem.code for problem in preview.problems] == ["direction_unknown"]
    assert chosen(db) == [
        ("Цифровизация", "Цифровизация"),
        ("цифрландыру", "Цифровизация"),
        ("Рыбалка", None),
    ]


def test_a_direction_that_somebody_chose_outlives_the_same_list(
    service: ImportService, db: Database, tmp_path: Path
) -> None:
    path = made(tmp_path / "a.xlsx", ["Энергетика", "Право"])
    bring(service, path)
    with db.transaction() as session:
        law = session.execute(select(IntakeDirection).where(col(IntakeDirection.name_ru) == "Право"))
        first = session.execute(select(Application).where(col(Application.number) == "A-1")).scalar_one()
        first.direction_id = law.scalar_one().id
    assert service.preview(ImportKind.APPLICATIONS, path, OPTIONS).summary == ImportSummary(0, 0, 2, 0)
    bring(service, made(tmp_path / "b.xlsx", ["Право", "Неизвестное"]))
    assert chosen(db) == [("Право", "Право"), ("Неизвестное", None)]


def test_a_column_of_free_words_makes_no_directions(
    service: ImportService, db: Database, tmp_path: Path
) -> None:
    book = Workbook()
    sheet = book.worksheets[0]
    sheet.append(HEADERS)
    for place in range(45):
        iin = iin_for(date(1995, 1 + place // 28, 1 + place % 28))
        sheet.append([f"A-{place:02d}", "Мысалов Үлгі", iin, f"Мысль № {place}"])
    book.save(tmp_path / "a.xlsx")
    bring(service, tmp_path / "a.xlsx")
    assert {direction for _, direction in chosen(db)} == {None}


def test_undo_takes_the_directions_along(service: ImportService, db: Database, tmp_path: Path) -> None:
    done = service.apply(
        service.preview(ImportKind.APPLICATIONS, made(tmp_path / "a.xlsx", ["Право"]), OPTIONS)
    )
    assert done.batch_id is not None
    service.undo(done.batch_id)
    with db.reading() as session:
        left = [session.execute(select(kind)).first() for kind in (Application, IntakeDirection, Intake)]
    assert left == [None, None, None]


def test_any_number_of_jobs_comes_in_and_may_be_mapped(
    service: ImportService, db: Database, tmp_path: Path
) -> None:
    book = Workbook()
    sheet = book.worksheets[0]
    jobs = [name for _ in range(12) for name in ("Место работы", "Должность", "Начало", "Окончание")]
    sheet.append([*HEADERS, *jobs])
    lines = [
        value
        for place in range(12)
        for value in (f"ТОО «Үлгі-{place}»", "эксперт", f"01.01.{2010 + place}", f"31.12.{2010 + place}")
    ]
    sheet.append(["A-1", "Шаблонова Дана", iin_for(date(1990, 5, 1)), "", *lines])
    book.save(tmp_path / "a.xlsx")
    preview = bring(service, tmp_path / "a.xlsx")
    assert {"job12.organization", "job13.to"} <= set(preview.fields)
    with db.reading() as session:
        application = session.execute(select(Application)).scalar_one()
        assert [job["organization"] for job in application.jobs] == [f"ТОО «Үлгі-{n}»" for n in range(12)]
        assert session.execute(select(col(Verdict.service_low))).scalar_one() == 12 * 372


def test_after_the_window_rows_change_but_none_is_added(
    service: ImportService, db: Database, tmp_path: Path
) -> None:
    bring(service, made(tmp_path / "a.xlsx", ["Право"]))
    in_state(db, IntakeState.SELECTION)
    path = made(tmp_path / "b.xlsx", ["Право", "Право"])
    preview = service.preview(ImportKind.APPLICATIONS, path, OPTIONS)
    assert preview.summary == ImportSummary(0, 0, 1, 1)
    (refused,) = (problem.code for item in preview.planned for problem in item.row.problems)
    assert refused == "intake_not_receiving"
    in_state(db, IntakeState.COMPLETED)
    with pytest.raises(Refused, match="intake_step_edit_facts"):
        service.preview(ImportKind.APPLICATIONS, path, OPTIONS)


def test_a_cut_within_directions_holds_them_against_lists_and_undo(
    service: ImportService, db: Database, officer: Actor, tmp_path: Path
) -> None:
    bring(service, made(tmp_path / "a.xlsx", ["Экология", "Цифрландыру"]))
    moving = service.preview(
        ImportKind.APPLICATIONS, made(tmp_path / "b.xlsx", ["Экология", "Экология"]), OPTIONS
    )
    moved = service.apply(moving).batch_id or 0
    in_state(db, IntakeState.SELECTION)
    with db.reading() as session:
        intake_id = session.execute(select(col(Intake.id))).scalar_one() or 0
        ids = [number or 0 for number in session.execute(select(col(Application.id))).scalars()]
    admit(db, ids)
    (stage_id,) = add_stages(db, intake_id, StageSpec("10", dict.fromkeys(ids, "5"), passed=ids))
    with db.transaction() as session:
        stage = session.get(Stage, stage_id)
        assert stage is not None
        stage.per_direction = True
    back = service.preview(
        ImportKind.APPLICATIONS, made(tmp_path / "c.xlsx", ["Цифрландыру", "Экология"]), OPTIONS
    )
    assert [(one.code, one.column) for one in back.problems] == [("direction_held", 3)]
    assert back.summary == ImportSummary(0, 0, 1, 1)
    with pytest.raises(Refused, match="direction_held"):
        service.undo(moved)
    StageCutService(db, officer).reopen(stage_id, "Направления уточняются")
    service.undo(moved)
    assert [name for _, name in chosen(db)] == ["Экология", "Цифрландыру"]


def test_scores_before_a_later_cut_are_not_undone(
    service: ImportService, db: Database, officer: Actor, tmp_path: Path
) -> None:
    uncut = {"cut_kind": CutKind.NONE, "cut_value": None}
    picked = add_selection(db, 2, uncut, {})
    book = Workbook()
    for line in (["Номер заявки", "Этап 1", "Этап 2"], ["МКР-00001", 5], ["МКР-00002", 6]):
        book.worksheets[0].append(line)
    book.save(tmp_path / "s.xlsx")
    options = ImportOptions(intake="Отбор youth")
    done = service.apply(service.preview(ImportKind.SCORES, tmp_path / "s.xlsx", options))
    StageScoreService(db, officer).enter(picked.stages[1], marks(picked.people, "5", "6"))
    cuts = StageCutService(db, officer)
    cuts.apply(picked.stages[1], seal=cuts.preview(picked.stages[1]).seal)
    with pytest.raises(Refused, match="import_scores_cut"):
        service.undo(done.batch_id or 0)
