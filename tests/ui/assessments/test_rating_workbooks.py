"""Rating workbooks in the window: what is asked, what a folder would do, what it did, undone."""

from pathlib import Path

import openpyxl
import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QPushButton, QWidget
from pytestqt.qtbot import QtBot
from sqlmodel import select

from evalapp.domain.campaign import CampaignState, FormState, RaterRole
from evalapp.entities.assessment import Campaign, Form
from evalapp.exchange.placing import safe_name
from evalapp.services.rating_workbooks import RatingExport
from evalapp.storage.database import Database
from evalapp.ui.assessments.forms_tab import FormsTab
from evalapp.ui.assessments.rating_returns_page import RatingReturnsPage
from evalapp.ui.assessments.rating_workbooks_dialog import RatingWorkbooksDialog
from evalapp.ui.common.context import PageContext
from tests.services.campaign_builder import CODES, BuiltCampaign, build_campaign


@pytest.fixture
def built(db: Database, context: PageContext) -> BuiltCampaign:
    """Э7 owes two forms, К7 one."""
    built = build_campaign(db, marks=(4, 3))
    forms = context.services.forms
    for assessee, role, code in (
        (0, RaterRole.EXPERT, "Э7"),
        (1, RaterRole.EXPERT, "Э7"),
        (0, RaterRole.PEER, "К7"),
    ):
        forms.open_form(built.assessees[assessee], role, code)
    return built


@pytest.fixture
def tab(qtbot: QtBot, context: PageContext, built: BuiltCampaign) -> FormsTab:
    tab = FormsTab(context, context.services.campaigns.card(built.id))
    qtbot.addWidget(tab)
    tab.resize(1146, 700)
    tab.show()
    qtbot.waitUntil(lambda: not context.tasks.is_busy())
    return tab


@pytest.fixture
def folder(context: PageContext, built: BuiltCampaign, tmp_path: Path) -> Path:
    """Two workbooks that came back: К7 with a mark off the scale, Э7 with one full form."""
    folder = tmp_path / "листы"
    folder.mkdir()
    for path in context.services.rating_workbooks.export(built.id, RatingExport(folder=folder)):
        book = openpyxl.load_workbook(path)
        sheet = next(s for s in book.worksheets if str(s["A1"].value).startswith("evalapp-form"))
        for row in range(8, sheet.max_row):
            if sheet.cell(row, 1).value in CODES:
                sheet.cell(row, 10).value = 7 if "К7" in path.name and row == 9 else 3
        book.save(path)
    return folder


def settled(qtbot: QtBot, context: PageContext) -> None:
    qtbot.waitUntil(lambda: not context.tasks.is_busy())


def returns(qtbot: QtBot, context: PageContext, built: BuiltCampaign, paths: list[Path]) -> RatingReturnsPage:
    page = RatingReturnsPage(context, built.id, "Бағалау 2026", paths)
    qtbot.addWidget(page)
    page.resize(1146, 700)
    page.show()
    qtbot.waitUntil(lambda: bool(page.model.shown_rows()))
    settled(qtbot, context)
    return page


def complete(db: Database) -> list[Form]:
    with db.reading() as session:
        found = session.exec(select(Form).where(Form.rater_code.in_(["Э7", "К7"])))  # type: ignore[attr-defined]
        return [form for form in found if form.state is FormState.COMPLETE]


def test_dialog_writes_for_those_who_owe(
    qtbot: QtBot, context: PageContext, tab: FormsTab, tmp_path: Path
) -> None:
    tab.tools.workbooks.write_action.trigger()
    qtbot.waitUntil(lambda: tab.findChild(RatingWorkbooksDialog) is not None)
    dialog = tab.findChild(RatingWorkbooksDialog)
    assert dialog is not None
    assert dialog.raters.itemText(0) == "Who still owe forms (2)"
    proposed = dialog.wanted().folder.name
    assert proposed == safe_name(tab.card.row.name), "a folder of the campaign's own"
    dialog.folder.set_value(str(tmp_path / "нет" / "листы"))
    dialog.verb.click()
    qtbot.waitUntil(dialog.bar.isVisible)
    dialog.folder.set_value(str(tmp_path / proposed))
    with qtbot.waitSignal(dialog.written) as written:
        dialog.verb.click()
    assert len(written.args[0]) == 2
    assert sorted((tmp_path / proposed).glob("*.xlsx")) == sorted(written.args[0])


def test_one_rater_can_be_chosen(qtbot: QtBot, context: PageContext, tab: FormsTab) -> None:
    tab.tools.workbooks.write_action.trigger()
    qtbot.waitUntil(lambda: tab.findChild(RatingWorkbooksDialog) is not None)
    dialog = tab.findChild(RatingWorkbooksDialog)
    assert dialog is not None
    dialog.raters.setCurrentIndex(dialog.raters.findData("Э7"))
    assert dialog.wanted().raters == ["Э7"]
    dialog.reject()


def test_a_folder_is_checked_taken_and_undone(
    qtbot: QtBot, context: PageContext, built: BuiltCampaign, folder: Path, db: Database
) -> None:
    page = returns(qtbot, context, built, [folder])
    lines = [line for line in page.model.shown_rows() if not isinstance(line, str)]
    assert len(lines) == 3
    assert page.verb.text().strip() == "Take 2 forms in"
    assert complete(db) == []
    assert "Will be accepted" in states(page)
    with qtbot.waitSignal(page.closed):
        qtbot.keyClick(page.view, Qt.Key.Key_Escape)
    page.verb.click()
    qtbot.waitUntil(lambda: page.is_written)
    assert "Accepted" in states(page)
    assert len(complete(db)) == 1
    assert page.verb.text().strip() == "Done"
    page.undo_button.click()
    question = page.findChild(QWidget, "confirmation")
    assert question is not None
    question.findChild(QPushButton, "verb").click()
    qtbot.waitUntil(lambda: not page.is_written)
    assert complete(db) == []
    assert page.verb.text().strip() == "Take 2 forms in"


def states(page: RatingReturnsPage) -> list[str]:
    lines = [line for line in page.model.shown_rows() if not isinstance(line, str)]
    return [page._chip(line).text for line in lines]


def test_a_file_of_another_kind_is_listed_with_the_reason(
    qtbot: QtBot, context: PageContext, built: BuiltCampaign, tmp_path: Path
) -> None:
    path = tmp_path / "список.xlsx"
    openpyxl.Workbook().save(path)
    page = returns(qtbot, context, built, [path])
    (line,) = page.model.shown_rows()
    assert "not a workbook with rating forms" in page._why(line)
    assert not page.verb.isEnabled()


def test_what_is_offered_follows_the_state(
    qtbot: QtBot, context: PageContext, tab: FormsTab, built: BuiltCampaign, db: Database
) -> None:
    assert tab.tools.workbooks.write_action.isVisible()
    with db.transaction() as session:
        session.get_one(Campaign, built.id).state = CampaignState.REVIEW
    settled(qtbot, context)
    tab.show_card(context.services.campaigns.card(built.id))
    assert not tab.tools.workbooks.write_action.isVisible()
    assert tab.tools.workbooks.files_action.isVisible()


def test_a_compared_form_says_so_in_the_list(
    qtbot: QtBot, context: PageContext, tab: FormsTab, built: BuiltCampaign, db: Database
) -> None:
    forms = context.services.forms
    form = next(f for f in forms.forms_of(built.assessees[0]) if f.rater_code == "Э7")
    forms.mark(form.id, "P1", 4)
    context.services.read_backs.confirm(form.id, {"P1": 4})
    settled(qtbot, context)
    tab.view.select_first()
    panel = tab.panel
    assert panel is not None

    def says_so() -> bool:
        tips = [child.toolTip() for child in panel.findChildren(QWidget)]
        return any(tip.startswith("Compared with the paper") for tip in tips)

    qtbot.waitUntil(says_so)
    settled(qtbot, context)
