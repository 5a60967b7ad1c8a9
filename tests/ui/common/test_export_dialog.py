"""The export dialog: what, language, place; progress and cancel; another name for a file in use."""

from pathlib import Path
from threading import Event

import pytest
from openpyxl import load_workbook
from PySide6.QtCore import QStandardPaths
from pytestqt.qtbot import QtBot

from evalapp.domain.errors import BadFile
from evalapp.exchange.document_words import DocumentLanguage
from evalapp.services.exports import ExportTarget
from evalapp.services.progress import Progress
from evalapp.ui.common.context import PageContext
from evalapp.ui.common.export_dialog import ExportDialog, ExportKind
from evalapp.ui.common.export_table import screen_table
from evalapp.ui.common.exports import export_campaign, export_officials
from evalapp.ui.common.page import Page
from evalapp.ui.common.paged_model import PagedTableModel
from evalapp.ui.common.report_exports import export_reports
from evalapp.ui.common.table_model import Column, RowTableModel
from evalapp.ui.common.table_view import NoMemory, RowView
from evalapp.ui.common.toolbar import Toolbar, table_menu
from tests.services.campaign_builder import add_officials, build_campaign


@pytest.fixture(autouse=True)
def documents(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """The folder that the dialog proposes."""
    folder = tmp_path / "documents"
    folder.mkdir()
    monkeypatch.setattr(QStandardPaths, "writableLocation", lambda _kind: str(folder))
    return folder


@pytest.fixture
def page(qtbot: QtBot, context: PageContext) -> Page:
    shown = Page(context)
    shown.add_bar()
    qtbot.addWidget(shown)
    return shown


def test_a_packet_is_written_and_the_page_says_where(
    qtbot: QtBot, page: Page, documents: Path, context: PageContext
) -> None:
    campaign = build_campaign(context.services.results._db)
    dialog = export_campaign(page, campaign.id, "Бағалау: 2026?", order=campaign.assessees[:2])
    assert dialog.place.value() == str(documents / "Бағалау 2026.xlsx")
    assert dialog.target().language is DocumentLanguage.EN
    dialog.language.setCurrentIndex(dialog.language.findData(DocumentLanguage.KK))
    dialog.marking.setChecked(True)
    with qtbot.waitSignal(dialog.exported, timeout=20_000) as done:
        dialog.verb.click()
    assert done.args == [documents / "Бағалау 2026.xlsx"]
    summary = load_workbook(done.args[0]).worksheets[0]
    assert summary.title == "Жиынтық кесте"
    assert summary.oddHeader.right.text == "Қызмет бабында пайдалану үшін"
    assert page.bar.text() == "The workbook is written."


def test_reports_are_written_for_one_official_or_for_each(
    qtbot: QtBot, page: Page, documents: Path, context: PageContext
) -> None:
    campaign = build_campaign(context.services.results._db)
    before = export_campaign(page, campaign.id, "Бағалау")
    offered = before.kind.count()
    before.reject()
    context.services.campaigns.release(campaign.id)
    one = export_reports(page, campaign.id, campaign.assessees[0], "Примерова Айгүл")
    with qtbot.waitSignal(one.exported, timeout=20_000):
        one.verb.click()
    assert (documents / "Примерова Айгүл – decision.pdf").read_bytes().startswith(b"%PDF")
    assert page.bar.text() == "The document is written."
    every = export_campaign(page, campaign.id, "Бағалау", order=campaign.assessees[:3])
    assert every.kind.count() == offered + 6
    every.kind.setCurrentIndex(every.kind.findText("Development report, a PDF for each"))
    assert every.place.value() == str(documents / "Бағалау – development")
    with qtbot.waitSignal(every.exported, timeout=20_000):
        every.verb.click()
    assert len(list((documents / "Бағалау – development").glob("*.pdf"))) == 3


def test_existing_files_are_not_proposed(page: Page, documents: Path) -> None:
    (documents / "Officials.xlsx").touch()
    dialog = export_officials(page, query=page.context.services.officials and _query())
    assert dialog.place.value() == str(documents / "Officials (2).xlsx")
    dialog.reject()


def _query():  # type: ignore[no-untyped-def]
    from evalapp.services.official_rows import OfficialQuery

    return OfficialQuery()


def test_the_register_is_written_with_the_filter(
    qtbot: QtBot, page: Page, documents: Path, context: PageContext
) -> None:
    add_officials(context.services.results._db, 2)
    dialog = export_officials(page, _query(), shown_filter="all of them")
    with qtbot.waitSignal(dialog.exported, timeout=20_000):
        dialog.verb.click()
    cells = [
        cell.value
        for row in load_workbook(documents / "Officials.xlsx").worksheets[0].iter_rows()
        for cell in row
    ]
    assert "Filter: all of them" in cells
    assert "880315450126" in cells


def test_a_file_in_use_offers_another_name(qtbot: QtBot, page: Page, documents: Path) -> None:
    written: list[Path] = []

    def write(target: ExportTarget, progress: Progress) -> None:
        if target.path.name == "a.xlsx":
            raise BadFile("file_in_use", path=target.path, other=target.path.with_name("a (2).xlsx"))
        written.append(target.path)

    dialog = ExportDialog(page, [ExportKind("A", "a", write)])
    dialog.open()
    dialog.verb.setFocus()
    dialog.verb.click()
    qtbot.waitUntil(lambda: not dialog.bar.isHidden())
    assert "open in another program" in dialog.bar.text()
    assert dialog.focusWidget() is dialog.verb, "the keyboard goes on where it was"
    assert dialog.bar._button.text() == "Save as a (2).xlsx"
    with qtbot.waitSignal(dialog.exported):
        dialog.bar._button.click()
    assert written == [documents / "a (2).xlsx"]


def test_an_existing_file_is_replaced_only_when_asked(qtbot: QtBot, page: Page, documents: Path) -> None:
    written: list[Path] = []
    dialog = ExportDialog(page, [ExportKind("A", "a", lambda target, _progress: written.append(target.path))])
    dialog.open()
    path = documents / "typed.xlsx"
    path.touch()
    dialog.place.set_value(str(path))
    dialog.verb.click()
    assert dialog.bar.text() == "This file exists already."
    assert written == []
    with qtbot.waitSignal(dialog.exported):
        dialog.bar._button.click()
    assert written == [path]


def test_the_dialog_says_that_only_a_part_is_written(page: Page) -> None:
    kinds = [ExportKind("A", "a", lambda _target, _progress: None)]
    dialog = ExportDialog(page, kinds, shown_filter="Abai Region")
    assert dialog.text.text() == "Only what the table shows is written: Abai Region"
    dialog.reject()


def test_cancel_stops_what_is_being_written(qtbot: QtBot, page: Page) -> None:
    started, go_on = Event(), Event()

    def write(target: ExportTarget, progress: Progress) -> None:
        started.set()
        assert go_on.wait(60)
        progress.step(1, 2)
        raise AssertionError("the step should have stopped it")

    dialog = ExportDialog(page, [ExportKind("A", "a", write)])
    dialog.open()
    dialog.verb.click()
    qtbot.waitUntil(started.is_set)
    assert not dialog.verb.isEnabled()
    dialog.reject()
    go_on.set()
    qtbot.waitUntil(dialog.verb.isEnabled)
    assert dialog.isVisible()
    dialog.reject()


def test_folder_and_language_are_remembered(
    qtbot: QtBot, context: PageContext, page: Page, tmp_path: Path
) -> None:
    kept: dict[str, dict[str, object]] = {}

    class Memory(NoMemory):
        def table(self, name: str) -> dict[str, object]:
            return kept.get(name, {})

        def keep_table(self, name: str, state: dict[str, object]) -> None:
            kept[name] = state

    object.__setattr__(page.context, "memory", Memory())
    kinds = [ExportKind("A", "a", lambda _target, _progress: None)]
    dialog = ExportDialog(page, kinds)
    dialog.language.setCurrentIndex(dialog.language.findData(DocumentLanguage.KK_RU))
    dialog.place.set_value(str(tmp_path / "other"))
    with qtbot.waitSignal(dialog.exported) as done:
        dialog.verb.click()
    assert done.args == [tmp_path / "other.xlsx"]
    again = ExportDialog(page, kinds)
    assert again.place.value() == str(tmp_path / "a.xlsx")
    assert again.target().language is DocumentLanguage.KK_RU
    again.reject()


def test_a_table_is_taken_as_the_screen_shows_it(qtbot: QtBot) -> None:
    rows = [("Яна", 3, 2.5), ("Айгүл", 12, None), ("Борис", 7, 1.25)]
    model = RowTableModel(
        [
            Column("name", "Name", lambda row: row[0]),
            Column("count", "Count", lambda row: row[1]),
            Column("mean", "Mean", lambda row: row[2], text=lambda value: f"{value:.2f}", hint="of 5"),
            Column("extra", "Extra", lambda row: "x", optional=True),
        ],
        key=lambda row: row[0],
        sort_by="name",
    )
    view = RowView(model, "people", memory=NoMemory())
    qtbot.addWidget(view)
    model.set_rows(rows)
    model.set_keeps(lambda row: row[0] != "Борис")
    table = screen_table(view, "People")
    assert [column.header for column in table.columns] == ["Name", "Count", "Mean of 5"]
    assert [list(row) for row in table.rows] == [["Айгүл", 12, "–"], ["Яна", 3, "2.50"]]


def test_the_menu_of_columns_writes_the_table(qtbot: QtBot, page: Page, documents: Path) -> None:
    model = RowTableModel([Column("name", "Name", lambda row: row[0])], key=lambda row: row[0])
    view = RowView(model, "people", memory=NoMemory())
    view.setAccessibleName("People")
    toolbar = Toolbar()
    toolbar.add_columns(view)
    page.add(toolbar)
    page.add(view)
    model.set_rows([("Айгүл",), ("Яна",)])
    menu = table_menu(view)
    next(action for action in menu.actions() if action.text() == "Table to Excel…").trigger()
    (dialog,) = page.findChildren(ExportDialog)
    with qtbot.waitSignal(dialog.exported, timeout=20_000):
        dialog.verb.click()
    cells = [
        cell.value
        for row in load_workbook(documents / "People.xlsx").worksheets[0].iter_rows()
        for cell in row
    ]
    assert cells[-2:] == ["Айгүл", "Яна"]


def test_a_table_that_comes_in_pages_is_not_written_in_part(page: Page) -> None:
    view = RowView(PagedTableModel([Column("name", "Name", str)], key=str), "people", memory=NoMemory())
    page.add(view)
    assert "Table to Excel…" not in [action.text() for action in table_menu(view).actions()]
