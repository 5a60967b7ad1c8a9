"""The import in the window, as an officer goes through it."""

from collections.abc import Callable
from pathlib import Path

import openpyxl
import pytest
from PySide6.QtCore import QMimeData, QPoint, Qt, QUrl
from PySide6.QtGui import QDropEvent
from PySide6.QtWidgets import QFileDialog, QLineEdit
from pytestqt.qtbot import QtBot
from sqlmodel import func, select

from evalapp.entities.assessment import Form
from evalapp.entities.register import Person
from evalapp.exchange.headers import ImportKind
from evalapp.storage.database import Database
from evalapp.ui.common.context import PageContext
from evalapp.ui.workbooks.import_page import CHECK, COLUMNS, FILE, WRITE, ImportPage
from evalapp.ui.workbooks.reading_model import CellReading, CellRole

SAMPLES = Path(__file__).parents[2] / "samples"
MINISTERS = SAMPLES / "deputy_ministers_2022.xlsx"


@pytest.fixture
def page(context: PageContext, qtbot: QtBot) -> ImportPage:
    made = ImportPage(context)
    qtbot.addWidget(made)
    made.resize(1366, 700)
    made.show()
    return made


def until(qtbot: QtBot, condition: Callable[[], bool]) -> None:
    """Wait for background work; a busy machine takes its time."""
    qtbot.waitUntil(condition, timeout=30_000)


def go_to(page: ImportPage, qtbot: QtBot, step: int, path: Path = MINISTERS) -> None:
    page.read_file(path)
    page.file.go.click()
    until(qtbot, lambda: page.stack.currentIndex() == COLUMNS)
    if step >= CHECK:
        page.columns.go_on.click()
    if step == WRITE:
        page.check.go.click()
        until(qtbot, page.write.summary.isVisible)


def people(db: Database) -> int:
    with db.reading() as session:
        return session.exec(select(func.count()).select_from(Person)).one()


def cell(page: ImportPage, row: int, name: str) -> CellReading:
    model = page.check.model
    section = next(
        n for n in range(model.columnCount()) if model.headerData(n, Qt.Orientation.Horizontal) == name
    )
    return model.index(row, section).data(CellRole)


def test_a_register_goes_from_file_to_people_and_back(page: ImportPage, qtbot: QtBot, db: Database) -> None:
    go_to(page, qtbot, WRITE)
    assert people(db) == 72
    assert page.write.title.text() == "72 rows written"
    page.write.go_undo.click()
    until(qtbot, lambda: people(db) == 0)
    until(qtbot, lambda: not page.write.go_undo.isEnabled())


def test_the_preview_shows_readings_raw_text_and_problems(page: ImportPage, qtbot: QtBot) -> None:
    go_to(page, qtbot, CHECK)
    assert page.check.model.counts() == (74, 2)
    assert cell(page, 1, "Surname").reading == "Ахметова"
    assert cell(page, 1, "Surname").raw == "АХМЕТОВА "
    assert cell(page, 1, "IIN").reading == "680403******", "IINs are masked"
    assert cell(page, 1, "State body").raw == "as above"
    bad = cell(page, 73, "Date of birth")
    assert bad.problem is not None
    assert bad.problem.code == "date_impossible"
    assert page.check.go.text() == "Write 72 rows"


def test_a_body_from_a_banner_has_a_column_of_its_own(page: ImportPage, qtbot: QtBot) -> None:
    go_to(page, qtbot, CHECK, SAMPLES / "deputy_akims_2023.xlsx")
    assert cell(page, 0, "State body").reading == "Абай облысы"
    assert not page.check.problems.isVisible(), "nothing is wrong with this list"


def test_the_filter_leaves_rows_with_problems(page: ImportPage, qtbot: QtBot) -> None:
    go_to(page, qtbot, CHECK)
    page.check.filter.choose(True)
    assert page.check.model.rowCount() == 2


def test_a_problem_leads_to_its_cell(page: ImportPage, qtbot: QtBot) -> None:
    go_to(page, qtbot, CHECK)
    for _ in range(3):
        page.check.problems.go_down()
    index = page.check.grid.currentIndex()
    problem = page.check.model.problem_at(index)
    assert problem is not None
    assert (problem.row, problem.header) == (79, "Дата рождения")


def test_a_cell_is_corrected_in_place(page: ImportPage, qtbot: QtBot) -> None:
    go_to(page, qtbot, CHECK)
    grid, problems = page.check.grid, page.check.problems
    problems.go_down()
    for text in ("790420390150", "20.04.1979", "12.2020"):
        count = len(page._preview.problems)  # type: ignore[union-attr]
        problems.go_down()
        grid.edit(grid.currentIndex())
        editor = grid.findChild(QLineEdit)
        assert editor is not None
        editor.setText(text)
        qtbot.keyClick(editor, Qt.Key.Key_Return)
        until(qtbot, lambda count=count: len(page._preview.problems) == count - 1)  # type: ignore[union-attr]
    until(qtbot, lambda: page.check.go.text() == "Write 73 rows")


def test_a_mapping_chosen_by_hand_is_used(page: ImportPage, qtbot: QtBot) -> None:
    go_to(page, qtbot, COLUMNS)
    box = page.columns._boxes["Примечание"]
    box.setCurrentIndex(0)
    box.activated.emit(0)
    until(qtbot, page.columns.go_on.isEnabled)
    page.columns.go_on.click()
    names = [page.check.model.headerData(n, Qt.Orientation.Horizontal) for n in range(12)]
    assert "Note" not in names


def test_without_a_required_column_nothing_goes_on(page: ImportPage, qtbot: QtBot) -> None:
    go_to(page, qtbot, COLUMNS)
    box = page.columns._boxes["ЖСН / ИИН"]
    box.setCurrentIndex(0)
    box.activated.emit(0)
    until(qtbot, page.columns.bar.isVisible)
    assert not page.columns.go_on.isEnabled()
    assert "IIN" in page.columns.bar.text()


def test_a_file_is_dropped_onto_the_page(page: ImportPage) -> None:
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(MINISTERS))])
    drop = QDropEvent(
        QPoint(20, 20),
        Qt.DropAction.CopyAction,
        data,
        Qt.MouseButton.LeftButton,
        Qt.KeyboardModifier.NoModifier,
    )
    page.file.drop.dropEvent(drop)
    assert page.file.path() == MINISTERS
    assert page.file.go.isEnabled()


def test_a_file_that_is_no_list_is_explained(page: ImportPage, qtbot: QtBot, tmp_path: Path) -> None:
    broken = tmp_path / "list.xlsx"
    broken.write_bytes(b"%PDF-1.7")
    page.read_file(broken)
    page.file.go.click()
    until(qtbot, page.bar.isVisible)
    assert page.stack.currentIndex() == FILE
    assert "list.xlsx" in page.bar.text()


def test_marks_need_a_campaign(page: ImportPage, qtbot: QtBot, db: Database) -> None:
    go_to(page, qtbot, WRITE)
    page.write.go_another.click()
    page.open_target(("import", "ratings"))
    page.read_file(SAMPLES / "ratings_deputy_ministers_2022.xlsx")
    assert not page.file.go.isEnabled()
    page.file.campaign.setCurrentText("Оценка 2022")
    go_to(page, qtbot, WRITE, SAMPLES / "ratings_deputy_ministers_2022.xlsx")
    with db.reading() as session:
        assert session.exec(select(func.count()).select_from(Form)).one() == 844 + 52


def test_refused_rows_are_saved(
    page: ImportPage, qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    target = tmp_path / "refused.xlsx"
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *args: (str(target), ""))
    go_to(page, qtbot, CHECK)
    page.check.save.click()
    until(qtbot, target.exists)
    until(qtbot, page.bar.isVisible)
    texts = [cell.value for row in openpyxl.load_workbook(target).worksheets[0].iter_rows() for cell in row]
    assert "31.02.1978" in texts


def test_past_imports_are_listed_and_undone(page: ImportPage, qtbot: QtBot, db: Database) -> None:
    go_to(page, qtbot, WRITE)
    page.write.go_another.click()
    until(qtbot, lambda: page.file.past.model.rowCount() == 1)
    page.file.past.view.select_first()
    page.file.past._on_confirmed()
    until(qtbot, lambda: people(db) == 0)
    until(qtbot, lambda: page.file.past.model.row(0).undone_at is not None)
    assert not page.file.past.undo.isEnabled()


def test_the_page_opens_for_a_kind_of_list(page: ImportPage) -> None:
    page.open_target(("import", "applications"))
    assert page.file.kind() is ImportKind.APPLICATIONS
    assert page.head.title.text() == "Import of applications"
