"""Rating workbooks there and back: who gets which, what a return does, what is refused and why."""

import re
import zipfile
from collections.abc import Callable
from contextlib import suppress
from datetime import date
from pathlib import Path

import openpyxl
import pytest
from openpyxl import Workbook
from openpyxl.worksheet.worksheet import Worksheet
from sqlmodel import col, select

from evalapp.domain.access import Actor
from evalapp.domain.campaign import ANONYMOUS_ROLES, AssesseeState, CampaignState, FormState, RaterRole
from evalapp.domain.errors import BadFile, Forbidden, Refused
from evalapp.entities.assessment import Assessee, Campaign, Form
from evalapp.entities.register import Person
from evalapp.entities.workspace import AuditEvent, AuditValue, ImportBatch, WorkspaceInfo
from evalapp.exchange.document_words import DocumentLanguage
from evalapp.exchange.placing import safe_name
from evalapp.services import rating_returns
from evalapp.services.campaigns import CampaignService
from evalapp.services.forms import FormService
from evalapp.services.imports import ImportService
from evalapp.services.rating_returns import FileReturn, RatingReturnService
from evalapp.services.rating_workbooks import RatingExport, RatingWorkbookService
from evalapp.services.returned_forms import FormReturn, ReturnState
from evalapp.storage.database import Database
from evalapp.texts import has_text
from tests.services.campaign_builder import CODES, NOW, BuiltCampaign, build_campaign

MARK, EXAMPLE, REMARK = 10, 11, 4
"""Columns of the answers; the remark stands in column D of the last row."""
FULL = dict(zip(CODES, (4, 4, 2, 3, None, 4, 3, 5, 4, 3, 3, 4, 4, 3), strict=True))


@pytest.fixture
def built(db: Database) -> BuiltCampaign:
    return build_campaign(db, marks=(4, 3, 2))


@pytest.fixture
def desk(db: Database, officer: Actor) -> FormService:
    return FormService(db, officer, clock=lambda: NOW)


@pytest.fixture
def out(db: Database, officer: Actor) -> RatingWorkbookService:
    return RatingWorkbookService(db, officer, clock=lambda: NOW)


@pytest.fixture
def back(db: Database, officer: Actor) -> RatingReturnService:
    return RatingReturnService(db, officer, clock=lambda: NOW)


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    made = tmp_path / "листы"
    made.mkdir()
    return made


@pytest.fixture
def ids(desk: FormService, built: BuiltCampaign) -> list[int]:
    """Forms of the expert Э7 for two officials and of the peer К7 for the first."""
    return [
        desk.open_form(built.assessees[0], RaterRole.EXPERT, "Э7"),
        desk.open_form(built.assessees[1], RaterRole.EXPERT, "Э7"),
        desk.open_form(built.assessees[0], RaterRole.PEER, "К7"),
    ]


@pytest.fixture
def path(out: RatingWorkbookService, built: BuiltCampaign, ids: list[int], folder: Path) -> Path:
    """The workbook of Э7 with two forms."""
    (found,) = out.export(built.id, RatingExport(folder=folder, raters=["Э7"]))
    return found


def sheets(book: Workbook) -> list[Worksheet]:
    return [sheet for sheet in book.worksheets if str(sheet["A1"].value).startswith("evalapp-form")]


def rows(sheet: Worksheet) -> dict[str, int]:
    return {str(sheet.cell(row, 1).value): row for row in range(2, sheet.max_row + 1)}


def fill(
    path: Path,
    marks: dict[str, object],
    *,
    number: int = 0,
    examples: dict[str, str] | None = None,
    remark: str = "",
    change: Callable[[Workbook], object] | None = None,
) -> Path:
    book = openpyxl.load_workbook(path)
    sheet = sheets(book)[number]
    for code, mark in marks.items():
        sheet.cell(rows(sheet)[code], MARK).value = "Не наблюдалось" if mark is None else mark
    for code, words in (examples or {}).items():
        sheet.cell(rows(sheet)[code], EXAMPLE).value = words
    if remark:
        sheet.cell(sheet.max_row, REMARK).value = remark
    if change is not None:
        change(book)
    book.save(path)
    return path


def bring(back: RatingReturnService, *paths: Path, campaign_id: int | None = None) -> list[FileReturn]:
    return back.write(back.read(paths), campaign_id=campaign_id)


def first(reports: list[FileReturn]) -> FormReturn:
    return reports[0].forms[0]


def stored(db: Database, form_id: int) -> Form:
    with db.reading() as session:
        return session.get_one(Form, form_id)


# Out ------------------------------------------------------------------------------------------


def test_each_rater_who_owes_forms_gets_one_workbook(
    out: RatingWorkbookService, built: BuiltCampaign, ids: list[int], folder: Path
) -> None:
    paths = out.export(built.id, RatingExport(folder=folder))
    assert [path.name for path in paths] == [
        "Оценочный лист К7 – Бағалау 2026.xlsx",
        "Оценочный лист Э7 – Бағалау 2026.xlsx",
    ]
    book = openpyxl.load_workbook(paths[1])
    names = [sheet["B2"].value for sheet in sheets(book)]
    assert len(names) == 2
    assert "Примерова Айгүл Эскизқызы" in names
    assert [row.due for row in out.raters(built.id) if row.code in {"К7", "Э7"}] == [1, 2]


def test_whoever_has_returned_everything_gets_one_only_when_all_are_asked(
    out: RatingWorkbookService, built: BuiltCampaign, ids: list[int], folder: Path
) -> None:
    assert len(out.export(built.id, RatingExport(folder=folder))) == 2
    paths = out.export(built.id, RatingExport(folder=folder, only_due=False))
    assert len(paths) == len(out.raters(built.id)) > 2


def test_no_workbook_says_again_whom_a_peer_has_assessed(
    out: RatingWorkbookService, db: Database, built: BuiltCampaign, ids: list[int], folder: Path
) -> None:
    with db.reading() as session:
        finished = session.execute(
            select(col(Form.rater_code)).where(
                col(Form.role).in_(ANONYMOUS_ROLES), col(Form.state) == FormState.COMPLETE
            )
        ).scalars()
        closed = set(finished) - {stored(db, form_id).rater_code for form_id in ids}
    paths = out.export(built.id, RatingExport(folder=folder, only_due=False))
    assert closed
    assert not any(f" {code} " in path.name for path in paths for code in closed)
    assert not closed & {row.code for row in out.raters(built.id)}


def test_workbooks_of_finished_and_begun_forms_tell_no_marks(
    out: RatingWorkbookService, desk: FormService, built: BuiltCampaign, ids: list[int], folder: Path
) -> None:
    desk.mark(ids[0], "P1", 5)
    desk.example(ids[0], "P1", "жағдай")
    for path in out.export(built.id, RatingExport(folder=folder, only_due=False)):
        for sheet in sheets(openpyxl.load_workbook(path)):
            places = [(row, column) for row in rows(sheet).values() for column in (MARK, EXAMPLE)]
            assert {sheet.cell(*place).value for place in places if place[0] > 7} == {None}


def test_workbook_has_level_wording_choices_and_no_name_of_the_rater(path: Path) -> None:
    book = openpyxl.load_workbook(path)
    sheet = sheets(book)[0]
    row = rows(sheet)["P1"]
    assert sheet.cell(row, 3).value == "Добропорядочность"
    assert sheet.cell(row, 5).value == "Участвует в решении вопроса, в котором есть личный интерес"
    assert [book["lists"].cell(n, 1).value for n in range(1, 7)] == [1, 2, 3, 4, 5, "Не наблюдалось"]
    choice = next(item for item in sheet.data_validations.dataValidation if item.type == "list")
    assert (choice.formula1, choice.showErrorMessage, choice.errorStyle) == ("lists!$A$1:$A$6", True, "stop")
    assert f"J{row}" in str(choice.sqref)


def test_only_the_answers_can_be_changed(path: Path) -> None:
    book = openpyxl.load_workbook(path)
    assert all(sheet.protection.sheet for sheet in book.worksheets)
    assert book.security.lockStructure
    sheet = sheets(book)[0]
    unlocked = {cell.coordinate for line in sheet.iter_rows() for cell in line if not cell.protection.locked}
    expected = {f"{column}{rows(sheet)[code]}" for code in CODES for column in "JK"}
    assert unlocked == expected | {f"{column}{sheet.max_row}" for column in "DEFGHIJK"}


@pytest.mark.parametrize(
    ("language", "word"),
    [
        (DocumentLanguage.KK, "Байқалмады"),
        (DocumentLanguage.EN, "Not observed"),
        (DocumentLanguage.KK_RU, "Байқалмады / Не наблюдалось"),
    ],
)
def test_every_language_comes_back(
    db: Database,
    out: RatingWorkbookService,
    back: RatingReturnService,
    built: BuiltCampaign,
    ids: list[int],
    folder: Path,
    language: DocumentLanguage,
    word: str,
) -> None:
    (path,) = out.export(built.id, RatingExport(folder=folder, language=language, raters=["к7"]))
    assert openpyxl.load_workbook(path)["lists"]["A6"].value == word
    fill(path, {**FULL, "P5": word})
    assert first(bring(back, path)).state is ReturnState.ACCEPTED
    assert stored(db, ids[2]).marks == FULL


def test_export_is_noted_and_needs_the_right(
    db: Database, built: BuiltCampaign, path: Path, viewer: Actor, folder: Path
) -> None:
    with db.reading() as session:
        note = session.exec(select(AuditEvent).where(AuditEvent.action == "exported")).one()
    assert (note.record_table, note.record_id, note.note) == (
        "campaign",
        built.id,
        "rating forms of Э7: 2, ru",
    )
    with pytest.raises(Forbidden):
        RatingWorkbookService(db, viewer).export(built.id, RatingExport(folder=folder))


def test_nothing_is_written_when_entry_is_over(
    db: Database, out: RatingWorkbookService, built: BuiltCampaign, ids: list[int], folder: Path
) -> None:
    with db.transaction() as session:
        session.get_one(Campaign, built.id).state = CampaignState.REVIEW
    with pytest.raises(Refused, match="step_enter"):
        out.export(built.id, RatingExport(folder=folder))
    assert list(folder.iterdir()) == []


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ('a<b>:"c/d\\e|f?*', "a b c d e f"),
        ("nul", "_nul"),
        ("COM1.лист", "_COM1.лист"),
        ("лист. ", "лист"),
        ("...", "_"),
        ("Ә" * 300, "Ә" * 90),
    ],
)
def test_file_names_are_such_that_windows_takes(text: str, name: str) -> None:
    assert safe_name(text) == name


# Back -----------------------------------------------------------------------------------------


def test_a_full_form_is_complete_and_counts(
    db: Database, back: RatingReturnService, path: Path, ids: list[int]
) -> None:
    fill(path, FULL, examples={"P3": "Жағдай, әрекет, нәтиже"}, remark="Ескертпе")
    reports = bring(back, path)
    assert [form.state for form in reports[0].forms] == [ReturnState.ACCEPTED, ReturnState.BLANK]
    assert first(reports).missing_examples == 1
    accepted = next(form for form in (stored(db, n) for n in ids[:2]) if form.marks)
    assert accepted.state is FormState.COMPLETE
    assert accepted.marks == FULL
    assert list(accepted.marks) == list(CODES)
    assert accepted.examples == {"P3": "Жағдай, әрекет, нәтиже"}
    assert (accepted.remark, accepted.entered_at) == ("Ескертпе", NOW)


@pytest.mark.parametrize("text", ["3,0", "3.0", " 3 ", "3", 3.0, "3,00"])
def test_numbers_that_became_text_or_decimals_are_marks(
    db: Database, back: RatingReturnService, path: Path, text: object
) -> None:
    fill(path, dict.fromkeys(CODES, text))
    assert first(bring(back, path)).state is ReturnState.ACCEPTED


def test_the_same_content_again_changes_nothing(db: Database, back: RatingReturnService, path: Path) -> None:
    fill(path, FULL)
    bring(back, path)
    again = bring(back, path)
    assert first(again).state is ReturnState.UNCHANGED
    assert again[0].batch_id is None


def test_a_second_copy_with_other_content_is_refused_and_named(
    db: Database, back: RatingReturnService, path: Path
) -> None:
    fill(path, FULL)
    bring(back, path)
    fill(path, {"P1": 1, "B8": 1}, remark="басқа")
    report = first(bring(back, path))
    assert report.state is ReturnState.REFUSED
    assert report.sentence("en") == (
        "Another copy of this form came in before and the answers differ: Integrity, Risk management, remark."
    )


def test_the_same_copy_is_another_one_after_a_correction_at_the_desk(
    back: RatingReturnService, desk: FormService, path: Path, ids: list[int]
) -> None:
    bring(back, fill(path, {**FULL, "B8": "x"}))
    for form_id in ids[:2]:
        with suppress(Refused):
            desk.mark(form_id, "P1", 5)
            desk.mark(form_id, "B8", 3)
            desk.finish(form_id)
    report = first(bring(back, fill(path, FULL)))
    assert (report.state, report.faults[0].code) == (ReturnState.REFUSED, "other_copy")
    assert "Integrity" in report.sentence("en")


def test_the_last_return_again_is_unchanged_though_an_earlier_example_was_kept(
    back: RatingReturnService, path: Path
) -> None:
    bring(back, fill(path, {"P1": 5}, examples={"P1": "бірінші мысал"}))

    def without(book: Workbook) -> None:
        sheets(book)[0]["K9"] = None

    bring(back, fill(path, {**FULL, "P1": 5}, change=without))
    assert first(bring(back, path)).state is ReturnState.UNCHANGED


def test_copies_of_a_finished_anonymous_form_do_not_tell_where_they_differ(
    db: Database,
    out: RatingWorkbookService,
    back: RatingReturnService,
    built: BuiltCampaign,
    ids: list[int],
    folder: Path,
) -> None:
    (path,) = out.export(built.id, RatingExport(folder=folder, raters=["К7"]))
    bring(back, fill(path, FULL))
    report = first(bring(back, fill(path, {"P1": 1})))
    assert report.state is ReturnState.REFUSED
    assert report.sentence("en") == "Another copy of this form came in before, and the answers differ."


def test_half_a_form_is_a_draft_that_a_later_return_completes(
    db: Database, back: RatingReturnService, path: Path
) -> None:
    half = {code: FULL[code] for code in CODES[:6]}
    report = first(bring(back, fill(path, half)))
    assert (report.state, report.answered, report.asked) == (ReturnState.DRAFT, 6, 14)
    report = first(bring(back, fill(path, FULL)))
    assert report.state is ReturnState.ACCEPTED


def test_a_later_return_does_not_overwrite_a_draft(
    db: Database, back: RatingReturnService, path: Path
) -> None:
    bring(back, fill(path, {"P1": 4, "P2": 4}))
    report = first(bring(back, fill(path, {**FULL, "P2": 1})))
    assert report.state is ReturnState.REFUSED
    assert "Жауапкершілік" in report.sentence("kk")


def test_what_was_entered_at_the_desk_meanwhile_stays(
    db: Database, back: RatingReturnService, desk: FormService, path: Path, ids: list[int]
) -> None:
    for form_id in ids[:2]:
        desk.mark(form_id, "P1", 5)
    report = first(bring(back, fill(path, FULL)))
    assert (
        report.sentence("en")
        == "The form was entered at the desk meanwhile and the answers differ: Integrity."
    )
    assert stored(db, ids[0]).marks == {"P1": 5}
    desk.mark(ids[0], "P1", 4)
    desk.mark(ids[1], "P1", 4)
    assert first(bring(back, path)).state is ReturnState.ACCEPTED


@pytest.mark.parametrize("wrong", [7, 0, "4,5", "пять", 4.5, "1e0", "٣", True])
def test_a_mark_off_the_scale_leaves_the_whole_form_open(
    db: Database,
    back: RatingReturnService,
    desk: FormService,
    built: BuiltCampaign,
    path: Path,
    wrong: object,
) -> None:
    report = first(bring(back, fill(path, {**FULL, "P2": wrong})))
    assert report.state is ReturnState.OPEN
    assert [fault.cell for fault in report.faults] == ["J10"]
    (row,) = desk.open_forms(built.id)
    assert (row.file, row.problems[0].code) == (path.name, "mark_off_scale")
    form = stored(db, row.id)
    assert form.state is FormState.OPEN
    assert "P2" not in form.marks
    # The same again is not another refusal; corrected, it replaces the open form.
    assert bring(back, path)[0].batch_id is None
    assert first(bring(back, fill(path, FULL))).state is ReturnState.ACCEPTED
    assert stored(db, row.id).marks == FULL
    assert desk.open_forms(built.id) == []


def test_formulas_count_by_what_they_show_and_without_it_are_refused(
    back: RatingReturnService, path: Path
) -> None:
    report = first(bring(back, fill(path, {**FULL, "P4": "=1+2"})))
    assert report.state is ReturnState.OPEN
    assert "=1+2" in report.sentence("ru")


def test_other_workspace_other_campaign_closed_and_gone(
    db: Database, back: RatingReturnService, built: BuiltCampaign, path: Path
) -> None:
    fill(path, FULL)
    assert (
        bring(back, path, campaign_id=built.id + 1)[0]
        .trouble_text("en")
        .startswith("The file belongs to another campaign.")
    )
    with db.transaction() as session:
        session.get_one(Campaign, built.id).state = CampaignState.RELEASED
    assert "is not open for entry" in bring(back, path)[0].trouble_text("en")
    with db.transaction() as session:
        session.get_one(Campaign, built.id).state = CampaignState.OPEN
        session.exec(select(WorkspaceInfo)).one().workspace_id = "another"
    assert bring(back, path)[0].trouble_text("en") == "The file was made in another workspace."


def test_in_review_only_open_forms_are_settled(
    db: Database, back: RatingReturnService, built: BuiltCampaign, path: Path
) -> None:
    bring(back, fill(path, {**FULL, "P2": 9}))
    fill(path, FULL)
    fill(path, FULL, number=1)
    with db.transaction() as session:
        session.get_one(Campaign, built.id).state = CampaignState.REVIEW
    states = [form.state for form in bring(back, path)[0].forms]
    assert states == [ReturnState.ACCEPTED, ReturnState.REFUSED]


def swapped(book: Workbook) -> None:
    sheet = sheets(book)[0]
    upper, lower = rows(sheet)["P1"], rows(sheet)["P2"]
    for column in range(1, 12):
        one, other = sheet.cell(upper, column), sheet.cell(lower, column)
        one.value, other.value = other.value, one.value


@pytest.mark.parametrize(
    ("change", "cell"),
    [
        (lambda book: sheets(book)[0].insert_rows(12), "A12"),
        (lambda book: sheets(book)[0].delete_rows(12), "A12"),
        (swapped, "A9"),
        (lambda book: setattr(sheets(book)[0]["C9"], "value", "Лояльность"), "C9"),
        (lambda book: setattr(sheets(book)[0]["H9"], "value", "Хороший человек"), "H9"),
        (lambda book: setattr(sheets(book)[0]["B2"], "value", "Шаблонов Данияр"), "B2"),
        (lambda book: setattr(sheets(book)[0]["B2"], "value", None), "B2"),
        (lambda book: setattr(sheets(book)[0]["E7"], "value", "1 – Отлично"), "E7"),
    ],
)
def test_changed_structure_is_refused_with_the_cell(
    db: Database, back: RatingReturnService, path: Path, change: Callable[[Workbook], object], cell: str
) -> None:
    report = first(bring(back, fill(path, FULL, change=change)))
    assert report.state is ReturnState.REFUSED
    assert report.faults[0].cell == cell
    with db.reading() as session:
        assert session.exec(select(ImportBatch)).all() == []


def test_another_persons_role_is_refused(
    db: Database, back: RatingReturnService, path: Path, ids: list[int]
) -> None:
    with db.transaction() as session:
        for form_id in ids[:2]:
            session.get_one(Form, form_id).role = RaterRole.SUPERIOR
    assert first(bring(back, fill(path, FULL))).faults[0].code == "other_role"


def renamed(book: Workbook) -> None:
    for number, sheet in enumerate(sheets(book)):
        sheet.title = f"Лист {number}"


def test_renamed_sheets_blank_rows_and_a_new_name_in_the_register_do_no_harm(
    db: Database, back: RatingReturnService, path: Path
) -> None:
    with db.transaction() as session:
        for person in session.exec(select(Person)):
            person.surname = "Переименова"
    assert first(bring(back, fill(path, FULL, change=renamed))).state is ReturnState.ACCEPTED


def test_text_beside_the_fields_is_not_lost_without_a_word(back: RatingReturnService, path: Path) -> None:
    def beside(book: Workbook) -> None:
        sheets(book)[0]["M9"] = "на самом деле иначе"

    report = first(bring(back, fill(path, FULL, change=beside)))
    assert report.state is ReturnState.ACCEPTED
    assert [(note.code, note.cell) for note in report.notes] == [("text_outside", "M9")]


def test_a_sheet_twice_counts_once(back: RatingReturnService, path: Path) -> None:
    def doubled(book: Workbook) -> None:
        copy = book.copy_worksheet(sheets(book)[0])
        copy.cell(9, MARK).value = 1

    report = bring(back, fill(path, FULL, change=doubled))[0]
    assert [form.state for form in report.forms] == [
        ReturnState.ACCEPTED,
        ReturnState.BLANK,
        ReturnState.REFUSED,
    ]
    assert report.forms[2].faults[0].code == "repeated_sheet"


def test_a_sheet_of_another_raters_workbook_is_refused(
    out: RatingWorkbookService,
    back: RatingReturnService,
    built: BuiltCampaign,
    path: Path,
    folder: Path,
) -> None:
    (other,) = out.export(built.id, RatingExport(folder=folder, raters=["К7"]))
    strange = sheets(openpyxl.load_workbook(other))[0]

    def brought(book: Workbook) -> None:
        sheet = sheets(book)[0]
        for line in strange.iter_rows():
            for cell in line:
                if cell.value is not None:
                    sheet[cell.coordinate].value = cell.value

    report = first(bring(back, fill(path, {}, change=brought)))
    assert report.faults[0].code == "other_workbook"


def test_another_raters_code_in_the_hidden_sheet_is_refused(back: RatingReturnService, path: Path) -> None:
    def forged(book: Workbook) -> None:
        for line in book["evalapp"].iter_rows():
            if line[0].value == "rater_code":
                line[1].value = "К7"

    report = first(bring(back, fill(path, FULL, change=forged)))
    assert report.faults[0].code == "other_rater"


def test_dismissed_withdrawn_and_not_assessed_forms_are_refused(
    db: Database, back: RatingReturnService, built: BuiltCampaign, path: Path, ids: list[int]
) -> None:
    fill(path, FULL)
    fill(path, FULL, number=1)
    with db.transaction() as session:
        session.get_one(Form, ids[0]).state = FormState.DISMISSED
        session.get_one(Assessee, built.assessees[1]).state = AssesseeState.NOT_ASSESSED
    codes = {form.faults[0].code for form in bring(back, path)[0].forms}
    assert codes == {"dismissed", "not_assessed"}
    with db.transaction() as session:
        session.delete(session.get_one(Form, ids[0]))
    assert "form_gone" in {form.faults[0].code for form in bring(back, path)[0].forms}


def test_a_folder_is_taken_file_by_file_and_undone_by_file(
    db: Database,
    officer: Actor,
    out: RatingWorkbookService,
    back: RatingReturnService,
    built: BuiltCampaign,
    ids: list[int],
    folder: Path,
) -> None:
    for path in out.export(built.id, RatingExport(folder=folder)):
        fill(path, FULL)
    (folder / "~$Оценочный лист.xlsx").write_bytes(b"lock")
    (folder / "readme.txt").write_text("no workbook")
    (folder / "1.xlsx").write_bytes(b"not a zip")
    Workbook().save(folder / "2.xlsx")
    files = back.read([folder])
    assert [report.count(ReturnState.ACCEPTED) for report in back.check(files)] == [0, 0, 1, 1]
    assert stored(db, ids[2]).marks == {}
    reports = back.write(files)
    assert [report.count(ReturnState.ACCEPTED) for report in reports] == [0, 0, 1, 1]
    assert [bool(report.trouble_text("ru")) for report in reports] == [True, True, False, False]
    assert stored(db, ids[2]).marks == FULL
    assert reports[2].batch_id is not None
    ImportService(db, officer).undo(reports[2].batch_id)
    assert (stored(db, ids[2]).marks, stored(db, ids[2]).state) == ({}, FormState.ASSIGNED)


def test_forms_on_which_released_results_rest_are_not_taken_back(
    db: Database, admin: Actor, back: RatingReturnService, built: BuiltCampaign, path: Path, ids: list[int]
) -> None:
    fill(path, FULL)
    batch = bring(back, path)[0].batch_id
    assert batch is not None
    campaigns, imports = CampaignService(db, admin), ImportService(db, admin)
    campaigns.release(built.id)
    with pytest.raises(Refused, match="import_released"):
        imports.undo(batch)
    assert stored(db, ids[0]).state is FormState.COMPLETE
    assert campaigns.verify_release(built.id)
    campaigns.correct(built.id, "Листы были не той кампании")
    imports.undo(batch)
    assert stored(db, ids[0]).state is FormState.ASSIGNED


def test_two_copies_in_one_folder_the_first_by_name_counts(
    db: Database, back: RatingReturnService, path: Path, folder: Path
) -> None:
    fill(path, FULL)
    second = folder / "я.xlsx"
    second.write_bytes(path.read_bytes())
    fill(second, {"P1": 1})
    states = [report.forms[0].state for report in back.check(back.read([folder]))]
    assert states == [ReturnState.ACCEPTED, ReturnState.REFUSED]


def test_files_that_are_not_there_or_none_at_all(back: RatingReturnService, folder: Path) -> None:
    with pytest.raises(BadFile, match="file_missing"):
        back.read([folder / "нет.xlsx"])
    with pytest.raises(BadFile, match="rating_folder_empty"):
        back.read([folder])


def test_marks_reach_neither_the_audit_log_nor_an_auditor(
    db: Database, back: RatingReturnService, path: Path, auditor: Actor
) -> None:
    fill(path, FULL, remark="Ескертпе")
    bring(back, path)
    with db.reading() as session:
        values = [f"{value.old} {value.new}" for value in session.exec(select(AuditValue))]
        (batch,) = session.exec(select(ImportBatch)).all()
        form = session.exec(select(Form).where(Form.sheet_hash != "")).one()
    assert not any("Ескертпе" in value or form.sheet_hash in value for value in values)
    assert (batch.new_count, batch.unchanged_count) == (1, 1)
    with pytest.raises(Forbidden):
        RatingReturnService(db, auditor).read([path])


def test_a_deadline_stands_in_the_workbook(
    out: RatingWorkbookService, built: BuiltCampaign, ids: list[int], folder: Path
) -> None:
    wanted = RatingExport(folder=folder, raters=["К7"], return_by=date(2026, 12, 1))
    (path,) = out.export(built.id, wanted)
    guide = openpyxl.load_workbook(path).worksheets[0]
    words = [str(cell.value) for line in guide.iter_rows() for cell in line if cell.value]
    assert "Верните файл до 01.12.2026." in words
    assert any("коллега – 3" in text for text in words)


# Hostile and odd files --------------------------------------------------------------------------


def test_a_workbook_with_macros_counts_by_its_cells(back: RatingReturnService, path: Path) -> None:
    fill(path, FULL)
    macros = path.with_suffix(".xlsm")
    with zipfile.ZipFile(path) as source, zipfile.ZipFile(macros, "w") as target:
        for name in source.namelist():
            target.writestr(name, source.read(name))
        target.writestr("xl/vbaProject.bin", b"\xd0\xcf\x11\xe0macro")
    assert first(bring(back, macros)).state is ReturnState.ACCEPTED


def bomb(path: Path) -> None:
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr("[Content_Types].xml", "<Types/>")
        archive.writestr("xl/worksheets/sheet1.xml", b"0" * (520 * 2**20))


def far_away(path: Path) -> None:
    book = Workbook()
    book.worksheets[0]["A1"], book.worksheets[0]["XFD1048576"] = "evalapp-form:1:x", 1
    book.save(path)


def other_kind(path: Path) -> None:
    path.write_bytes(b"%PDF-1.7 not a workbook")


@pytest.mark.parametrize("make", [bomb, far_away, other_kind])
def test_a_hostile_file_is_reported_and_the_others_are_taken(
    db: Database, back: RatingReturnService, path: Path, make: Callable[[Path], None]
) -> None:
    fill(path, FULL)
    make(path.with_name("0.xlsx"))
    reports = bring(back, path.parent)
    assert reports[0].trouble_text("ru")
    assert first(reports[1:]).state is ReturnState.ACCEPTED


@pytest.mark.parametrize(
    ("key", "value", "code"),
    [
        ("kind", "ballot", "not_a_rating_workbook"),
        ("rating_format", "2", "rating_workbook_newer"),
        ("campaign_id", "1; DROP", "not_a_rating_workbook"),
        ("campaign_id", "9" * 30, "not_a_rating_workbook"),
        ("campaign_id", "77", "rating_campaign_gone"),
        ("framework", "KZ-1999", "rating_other_framework"),
        ("language", "de", "not_a_rating_workbook"),
        ("format", "something", "not_a_rating_workbook"),
    ],
)
def test_forged_hidden_entries_refuse_the_file(
    back: RatingReturnService, path: Path, key: str, value: str, code: str
) -> None:
    def forged(book: Workbook) -> None:
        for line in book["evalapp"].iter_rows():
            if line[0].value == key:
                line[1].value = value

    report = bring(back, fill(path, FULL, change=forged))[0]
    assert report.trouble is not None
    assert report.trouble.code == code
    assert report.trouble_text("kk")


def test_a_workbook_without_its_forms_says_so(back: RatingReturnService, path: Path) -> None:
    def emptied(book: Workbook) -> None:
        for sheet in sheets(book):
            book.remove(sheet)

    report = bring(back, fill(path, {}, change=emptied))[0]
    assert report.trouble is not None
    assert report.trouble.code == "rating_no_forms"


def test_a_forged_token_is_refused(back: RatingReturnService, path: Path) -> None:
    def forged(book: Workbook) -> None:
        sheet = sheets(book)[0]
        sheet["A1"] = f"evalapp-form:{10**17}:{'0' * 64}"

    report = first(bring(back, fill(path, FULL, change=forged)))
    assert report.faults[0].code == "other_workbook"


def test_a_forged_name_with_a_new_hash_is_refused_by_the_hidden_list(
    back: RatingReturnService, path: Path
) -> None:
    def forged(book: Workbook) -> None:
        sheet = sheets(book)[0]
        sheet["B2"] = "Шаблонов Данияр"
        sheet["A1"] = str(sheet["A1"].value)[:-4] + "0000"

    assert first(bring(back, fill(path, FULL, change=forged))).state is ReturnState.REFUSED


def test_a_long_example_is_refused_with_its_cell(back: RatingReturnService, path: Path) -> None:
    report = first(bring(back, fill(path, FULL, examples={"P1": "ә" * 4001})))
    assert (report.state, report.faults[0].code, report.faults[0].cell) == (
        ReturnState.REFUSED,
        "text_too_long",
        "K9",
    )


def test_every_fault_and_state_has_words() -> None:
    root = Path(rating_returns.__file__).parents[1]
    sources = [root / "exchange/rating_form_reader.py", *(root / "services").glob("r*turn*.py")]
    text = " ".join(path.read_text("utf-8") for path in sources)
    codes = set(re.findall(r'FormFault\(\s*"(\w+)"', text)) | set(re.findall(r'code = "(\w+)"', text))
    assert len(codes) > 10
    for code in codes | {"other_copy_closed", "entered_at_desk_closed", "other_copy", "entered_at_desk"}:
        assert has_text(f"rating_form.fault_{code}"), code
    for state in ReturnState:
        assert has_text(f"rating_form.state_{state.value}")
