"""Imports of the sample lists: counts, second import, undo, correction, all or nothing."""

from collections import Counter
from datetime import date
from pathlib import Path

import openpyxl
import pytest
from sqlmodel import col, func, select

from evalapp.domain.access import Actor
from evalapp.domain.campaign import FormState, RaterRole
from evalapp.domain.errors import Cancelled, Forbidden, Refused
from evalapp.domain.reference import OrganizationKind, PositionCategory
from evalapp.entities.assessment import Assessee, Campaign, Form
from evalapp.entities.register import Appointment, Education, Organization, Person, Position
from evalapp.entities.reserve import Application, Intake, Verdict
from evalapp.entities.workspace import ImportBatch, ImportChange
from evalapp.exchange.headers import ImportKind
from evalapp.services.import_preview import ImportOptions, ImportSummary
from evalapp.services.imports import ImportDone, ImportService
from evalapp.storage.database import Database

SAMPLES = Path(__file__).parent.parent / "samples"
MINISTERS = SAMPLES / "deputy_ministers_2022.xlsx"
AKIMS = SAMPLES / "deputy_akims_2023.xlsx"
MINISTERS_RATED = SAMPLES / "ratings_deputy_ministers_2022.xlsx"
AKIMS_RATED = SAMPLES / "ratings_deputy_akims_2023.xlsx"
APPLICANTS = SAMPLES / "reserve_applicants_2023.xlsx"
INTAKE = ImportOptions(intake="Отбор 2023", as_of=date(2023, 9, 30), rule_set="youth")


@pytest.fixture
def service(db: Database, admin: Actor) -> ImportService:
    return ImportService(db, admin)


@pytest.fixture(scope="module")
def some_applicants(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The first applications of the register, the last of them a second time."""
    book = openpyxl.load_workbook(APPLICANTS)
    sheet = book.worksheets[0]
    sheet.delete_rows(64, sheet.max_row)
    sheet.append([cell.value for cell in sheet[63]])
    path = tmp_path_factory.mktemp("few") / "заявки.xlsx"
    book.save(path)
    return path


def bring(
    service: ImportService, kind: ImportKind, path: Path, options: ImportOptions | None = None
) -> ImportDone:
    return service.apply(service.preview(kind, path, options))


def undo(service: ImportService, done: ImportDone) -> None:
    assert done.batch_id is not None
    service.undo(done.batch_id)


def count(db: Database, entity: type) -> int:
    with db.reading() as session:
        return session.exec(select(func.count()).select_from(entity)).one()


def test_deputy_ministers_come_in_and_two_are_refused(service: ImportService, db: Database) -> None:
    preview = service.preview(ImportKind.OFFICIALS, MINISTERS)
    assert preview.summary == ImportSummary(72, 0, 0, 2)
    reasons = [{p.code for p in item.row.problems} for item in preview.planned if item.action == "refused"]
    assert reasons == [{"person_repeated"}, {"iin_check_digit", "date_impossible"}]
    assert count(db, Person) == 0, "a preview writes nothing"

    assert service.apply(preview).summary == preview.summary
    assert count(db, Person) == 72
    with db.reading() as session:
        bodies = session.exec(
            select(Organization).join(Appointment, col(Appointment.organization_id) == col(Organization.id))
        ).all()
        assert len(bodies) == 72
        assert {body.kind for body in bodies} == {OrganizationKind.MINISTRY}
        posts = session.exec(
            select(Position.code).join(Appointment, col(Appointment.position_id) == col(Position.id))
        ).all()
        assert set(posts) == {"vice_minister", "first_vice_minister"}
        assert len(session.exec(select(Education)).all()) == 72
        person = session.exec(select(Person).where(col(Person.iin) == "680403422385")).one()
        assert (person.surname, person.birth_date) == ("Ахметова", date(1968, 4, 3))


def test_deputy_akims_take_their_region_from_the_banner(service: ImportService, db: Database) -> None:
    assert bring(service, ImportKind.OFFICIALS, AKIMS).summary == ImportSummary(103, 0, 0, 0)
    with db.reading() as session:
        regions = Counter(
            session.exec(
                select(Organization.region_code).join(
                    Appointment, col(Appointment.organization_id) == col(Organization.id)
                )
            )
        )
        assert len(regions) == 20
        of_city = session.exec(
            select(Position.code)
            .join(Appointment, col(Appointment.position_id) == col(Position.id))
            .join(Organization, col(Appointment.organization_id) == col(Organization.id))
            .where(col(Organization.region_code).in_(["71", "75", "79"]))
        ).all()
        assert set(of_city) <= {"deputy_akim_city", "first_deputy_akim_city"}


@pytest.mark.parametrize(
    ("path", "counts", "open_forms"),
    [(MINISTERS_RATED, (844, 53), 52), (AKIMS_RATED, (1209, 73), 72)],
    ids=["ministers", "akims"],
)
def test_marks_come_in_and_refused_forms_wait(
    service: ImportService, db: Database, path: Path, counts: tuple[int, int], open_forms: int
) -> None:
    bring(service, ImportKind.OFFICIALS, MINISTERS if path == MINISTERS_RATED else AKIMS)
    options = ImportOptions(campaign="Оценка")
    done = bring(service, ImportKind.RATINGS, path, options)
    assert done.summary == ImportSummary(counts[0], 0, 0, counts[1])
    with db.reading() as session:
        states = Counter(session.exec(select(Form.state)))
        assert states == {FormState.COMPLETE: counts[0], FormState.OPEN: open_forms}
        assert len(session.exec(select(Form).where(col(Form.role).is_(None))).all()) == 1
        campaign = session.exec(select(Campaign)).one()
        wanted = (
            PositionCategory.DEPUTY_MINISTERS if path == MINISTERS_RATED else PositionCategory.DEPUTY_AKIMS
        )
        assert campaign.category is wanted
    before = count(db, Form)
    again = bring(service, ImportKind.RATINGS, path, options)
    assert again.summary == ImportSummary(0, 0, counts[0], counts[1])
    assert count(db, Form) == before, "open forms are not doubled"


def test_applications_come_in_judged(service: ImportService, db: Database) -> None:
    done = bring(service, ImportKind.APPLICATIONS, APPLICANTS, INTAKE)
    assert done.summary == ImportSummary(1493, 0, 0, 7)
    with db.reading() as session:
        verdicts = Counter(session.exec(select(Verdict.verdict)))
    assert verdicts == {"eligible": 512, "not_eligible": 915, "documents_needed": 66}
    again = service.preview(ImportKind.APPLICATIONS, APPLICANTS, INTAKE)
    assert again.summary == ImportSummary(0, 0, 1493, 7)


@pytest.mark.parametrize("path", [MINISTERS, AKIMS], ids=["ministers", "akims"])
def test_a_second_import_changes_nothing(service: ImportService, db: Database, path: Path) -> None:
    first = bring(service, ImportKind.OFFICIALS, path).summary
    with db.reading() as session:
        versions = session.exec(select(Person.version)).all()
    second = bring(service, ImportKind.OFFICIALS, path).summary
    assert second == ImportSummary(0, 0, first.new, first.refused)
    with db.reading() as session:
        assert session.exec(select(Person.version)).all() == versions
        assert session.exec(select(func.count()).select_from(ImportBatch)).one() == 1


def test_marks_of_both_categories_need_a_stated_one(service: ImportService, db: Database) -> None:
    bring(service, ImportKind.OFFICIALS, MINISTERS)
    with db.transaction() as session:
        post = session.exec(select(Position).where(col(Position.code) == "deputy_akim_region")).one()
        appointment = session.exec(select(Appointment)).first()
        assert appointment is not None
        assert post.id is not None
        appointment.position_id = post.id
    with pytest.raises(Refused) as refused:
        service.preview(ImportKind.RATINGS, MINISTERS_RATED, ImportOptions(campaign="Обе"))
    assert refused.value.code == "import_category_unclear"
    stated = ImportOptions(campaign="Обе", category=PositionCategory.DEPUTY_MINISTERS)
    assert service.preview(ImportKind.RATINGS, MINISTERS_RATED, stated).summary.refused == 53


def test_marks_of_strangers_make_no_campaign(service: ImportService, db: Database) -> None:
    stated = ImportOptions(campaign="Чужие", category=PositionCategory.DEPUTY_MINISTERS)
    preview = service.preview(ImportKind.RATINGS, MINISTERS_RATED, stated)
    assert (preview.summary.refused, preview.may_write) == (897, False)
    assert service.apply(preview).batch_id is None
    assert count(db, Campaign) == 0


def test_an_unknown_intake_needs_its_date_and_rules(service: ImportService) -> None:
    with pytest.raises(Refused) as refused:
        service.preview(ImportKind.APPLICATIONS, APPLICANTS, ImportOptions(intake="Новый"))
    assert refused.value.code == "import_as_of_needed"


def test_a_cell_corrected_in_the_preview_is_read_again(service: ImportService, db: Database) -> None:
    preview = service.preview(ImportKind.OFFICIALS, MINISTERS)
    last = preview.planned[-1].row
    for field, text in (("iin", "790420390150"), ("birth_date", "20.04.1979"), ("from_date", "2020")):
        column = last.table.by_field[field]
        preview = service.correct(
            preview, sheet=last.table.sheet, row=last.source.number, column=column.index, text=text
        )
    assert preview.summary == ImportSummary(73, 0, 0, 1)
    service.apply(preview)
    assert count(db, Person) == 73


def test_a_corrected_form_replaces_the_open_one(service: ImportService, db: Database) -> None:
    bring(service, ImportKind.OFFICIALS, MINISTERS)
    options = ImportOptions(campaign="Оценка")
    bring(service, ImportKind.RATINGS, MINISTERS_RATED, options)
    preview = service.preview(ImportKind.RATINGS, MINISTERS_RATED, options)
    bad = next(
        item.row for item in preview.planned if item.row.problems and item.row.problems[0].raw == "пять"
    )
    column = bad.problems[0].column
    assert column is not None
    preview = service.correct(preview, sheet=bad.table.sheet, row=bad.source.number, column=column, text="5")
    assert preview.summary == ImportSummary(0, 1, 844, 52)
    service.apply(preview)
    with db.reading() as session:
        states = Counter(session.exec(select(Form.state)))
    assert states == {FormState.COMPLETE: 845, FormState.OPEN: 51}


def _forms_of_one_rater(path: Path, *marks: object) -> Path:
    """Forms of one official, role and rater, each with one mark on integrity."""
    book = openpyxl.Workbook()
    sheet = book.worksheets[0]
    sheet.append(["ИИН оцениваемого", "Кто оценивает", "Оценщик (код)", "Добропорядочность"])
    for mark in marks:
        sheet.append(["820730483574", "Эксперт", "Э01", mark])
    book.save(path)
    return path


def test_of_two_corrected_forms_of_one_rater_the_first_counts_and_stays(
    service: ImportService, db: Database, tmp_path: Path
) -> None:
    bring(service, ImportKind.OFFICIALS, MINISTERS)
    options = ImportOptions(campaign="Оценка", category=PositionCategory.DEPUTY_MINISTERS)
    wrong = _forms_of_one_rater(tmp_path / "wrong.xlsx", "пять", 7)
    assert bring(service, ImportKind.RATINGS, wrong, options).summary == ImportSummary(0, 0, 0, 2)
    corrected = _forms_of_one_rater(tmp_path / "corrected.xlsx", 5, 3)
    for expected in (ImportSummary(0, 1, 0, 1), ImportSummary(0, 0, 1, 1), ImportSummary(0, 0, 1, 1)):
        assert bring(service, ImportKind.RATINGS, corrected, options).summary == expected
        with db.reading() as session:
            forms = session.exec(select(Form).where(col(Form.state) != FormState.DISMISSED)).all()
        found = {form.state: form.marks["P1"] for form in forms}
        assert (found, len(forms)) == ({FormState.COMPLETE: 5, FormState.OPEN: 3}, 2)


def test_undo_takes_everything_back(service: ImportService, db: Database) -> None:
    done = bring(service, ImportKind.OFFICIALS, MINISTERS)
    undo(service, done)
    assert (count(db, Person), count(db, Appointment), count(db, Education)) == (0, 0, 0)
    with pytest.raises(Refused, match="import_undone_already"):
        undo(service, done)
    assert service.batches()[0].undone_at is not None
    assert bring(service, ImportKind.OFFICIALS, MINISTERS).summary.new == 72


def test_undo_of_applications_takes_verdicts_and_intake_along(
    service: ImportService, db: Database, some_applicants: Path
) -> None:
    done = bring(service, ImportKind.APPLICATIONS, some_applicants, INTAKE)
    assert count(db, Verdict) == 60
    undo(service, done)
    assert (count(db, Application), count(db, Verdict), count(db, Intake)) == (0, 0, 0)


def test_undo_restores_what_was_changed(service: ImportService, db: Database) -> None:
    bring(service, ImportKind.OFFICIALS, MINISTERS)
    preview = service.preview(ImportKind.OFFICIALS, MINISTERS)
    row = preview.planned[0].row
    preview = service.correct(
        preview,
        sheet=row.table.sheet,
        row=row.source.number,
        column=row.table.by_field["from_date"].index,
        text="01.02.2022",
    )
    assert preview.summary == ImportSummary(0, 1, 71, 2)
    done = service.apply(preview)
    undo(service, done)
    with db.reading() as session:
        start = session.exec(
            select(Appointment.from_date)
            .join(Person, col(Person.id) == col(Appointment.person_id))
            .where(col(Person.iin) == row.record.iin)
        ).one()
    assert start == row.record.since.start


def test_undo_is_refused_when_something_depends_on_it(service: ImportService, db: Database) -> None:
    register = bring(service, ImportKind.OFFICIALS, MINISTERS)
    marks = bring(service, ImportKind.RATINGS, MINISTERS_RATED, ImportOptions(campaign="Оценка"))
    with pytest.raises(Refused, match="import_has_dependants"):
        undo(service, register)
    assert count(db, Person) == 72
    undo(service, marks)
    assert (count(db, Form), count(db, Assessee), count(db, Campaign)) == (0, 0, 0)
    undo(service, register)
    assert count(db, Person) == 0


def test_undo_is_refused_when_a_record_was_changed_since(service: ImportService, db: Database) -> None:
    done = bring(service, ImportKind.OFFICIALS, MINISTERS)
    with db.transaction() as session:
        person = session.exec(select(Person)).first()
        assert person is not None
        person.note = "изменено"
    with pytest.raises(Refused, match="import_has_dependants"):
        undo(service, done)
    assert count(db, Person) == 72


def test_a_cancelled_import_writes_nothing(
    service: ImportService, db: Database, some_applicants: Path
) -> None:
    class Impatient:
        def step(self, done: int, total: int) -> None:
            if done:
                raise Cancelled

    preview = service.preview(ImportKind.APPLICATIONS, some_applicants, INTAKE)
    with pytest.raises(Cancelled):
        service.apply(preview, Impatient())
    assert (count(db, Application), count(db, Intake), count(db, ImportBatch)) == (0, 0, 0)


def test_data_changed_since_the_preview_are_noticed(service: ImportService, db: Database) -> None:
    preview = service.preview(ImportKind.OFFICIALS, MINISTERS)
    bring(service, ImportKind.OFFICIALS, MINISTERS)
    with pytest.raises(Refused, match="import_changed_meanwhile"):
        service.apply(preview)


def test_where_nothing_is_to_be_written_no_backup_is_made(db: Database, admin: Actor) -> None:
    seen: list[int] = []
    service = ImportService(db, admin, back_up=lambda progress: seen.append(1))
    bring(service, ImportKind.OFFICIALS, MINISTERS)
    assert bring(service, ImportKind.OFFICIALS, MINISTERS).batch_id is None
    assert seen == [1]


def test_a_backup_comes_before_the_first_write(db: Database, admin: Actor) -> None:
    seen: list[int] = []
    service = ImportService(db, admin, back_up=lambda progress: seen.append(count(db, Person)))
    bring(service, ImportKind.OFFICIALS, MINISTERS)
    assert seen == [0]


def test_a_confirmed_mapping_is_used_for_the_next_list(service: ImportService) -> None:
    preview = service.preview(ImportKind.OFFICIALS, MINISTERS)
    mapping = {column.header: column.field or "" for column in preview.tables[0].columns}
    mapping["Примечание"] = ""
    preview = service.with_options(preview, ImportOptions(mapping=mapping))
    service.apply(preview)
    again = service.preview(ImportKind.OFFICIALS, MINISTERS)
    assert "note" not in again.tables[0].by_field


def test_a_moved_official_gets_a_new_post_and_the_old_one_ends(service: ImportService, db: Database) -> None:
    bring(service, ImportKind.OFFICIALS, MINISTERS)
    preview = service.preview(ImportKind.OFFICIALS, MINISTERS)
    row = preview.planned[0].row
    for field, text in (("organization", "Министерство юстиции"), ("from_date", "10.01.2023")):
        preview = service.correct(
            preview,
            sheet=row.table.sheet,
            row=row.source.number,
            column=row.table.by_field[field].index,
            text=text,
        )
    service.apply(preview)
    with db.reading() as session:
        posts = session.exec(
            select(Appointment)
            .join(Person, col(Person.id) == col(Appointment.person_id))
            .where(col(Person.iin) == row.record.iin)
            .order_by(col(Appointment.from_date))
        ).all()
    assert [post.to_date for post in posts] == [date(2023, 1, 9), None]


def test_a_viewer_may_not_import(db: Database, viewer: Actor) -> None:
    with pytest.raises(Forbidden):
        ImportService(db, viewer).preview(ImportKind.OFFICIALS, MINISTERS)


def test_what_was_done_is_listed(service: ImportService, db: Database) -> None:
    done = bring(service, ImportKind.OFFICIALS, MINISTERS)
    row = service.batches()[0]
    assert (row.id, row.file_name, row.summary) == (done.batch_id, MINISTERS.name, ImportSummary(72, 0, 0, 2))
    assert count(db, ImportChange) >= 72 * 3
    with db.reading() as session:
        roles = session.exec(select(Form.role)).all()
    assert RaterRole.PEER not in roles


def test_an_application_corrected_in_the_preview_takes_the_place_of_its_row(
    service: ImportService, some_applicants: Path
) -> None:
    preview = service.preview(ImportKind.APPLICATIONS, some_applicants, INTAKE)
    assert preview.summary == ImportSummary(60, 0, 0, 1)
    repeated = next(p for p in preview.problems if p.code == "application_repeated")
    assert repeated.column is not None
    first = next(item.row for item in preview.planned if item.row.source.number == repeated.params["row"])
    preview = service.correct(
        preview, sheet=repeated.sheet, row=first.source.number, column=repeated.column, text="нет"
    )
    assert preview.summary == ImportSummary(60, 0, 0, 1)
    assert repeated not in preview.problems, "the later row is the first one now"


def test_facts_that_an_officer_entered_from_a_paper_stay(
    service: ImportService, db: Database, some_applicants: Path
) -> None:
    bring(service, ImportKind.APPLICATIONS, some_applicants, INTAKE)
    with db.transaction() as session:
        application = session.exec(select(Application)).first()
        assert application is not None
        application.graduation_year = 1999
        application.papers = {
            "education": {"number": "1", "date": "2023-10-01", "fields": ["graduation_year"]}
        }
        number = application.id
    assert service.preview(ImportKind.APPLICATIONS, some_applicants, INTAKE).summary.changed == 0
    bring(service, ImportKind.APPLICATIONS, some_applicants, INTAKE)
    with db.reading() as session:
        assert session.get(Application, number).graduation_year == 1999
