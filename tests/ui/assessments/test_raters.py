"""Monitor and assignments of a campaign: what is missing, plans, lists, undo, names that vanish."""

from collections.abc import Iterator
from pathlib import Path
from typing import TypeVar

import pytest
from openpyxl import Workbook
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QLabel, QPushButton, QToolButton, QWidget
from pytestqt.qtbot import QtBot
from sqlalchemy import select
from sqlmodel import Session, col

from evalapp.domain.campaign import CampaignState, FormState, RaterRole
from evalapp.entities.assessment import Campaign, Form
from evalapp.services.assignments import RaterWish
from evalapp.storage.database import Database
from evalapp.ui.assessments.assessments_page import AssessmentsPage
from evalapp.ui.assessments.assignment_dialogs import ListDialog, PeersDialog, RatersDialog, SuperiorsDialog
from evalapp.ui.assessments.assignment_plan_dialog import AssignmentPlanDialog
from evalapp.ui.assessments.assignments_tab import CHOSEN, LIST, PEERS, SUPERIORS, AssignmentsTab
from evalapp.ui.assessments.campaign_page import CampaignPage
from evalapp.ui.assessments.monitor_tab import EXAMPLES, OPEN, MonitorTab
from evalapp.ui.common.context import PageContext
from evalapp.ui.common.export_dialog import ExportDialog
from tests.services.campaign_builder import IINS, BuiltCampaign, add_form, build_campaign

Shown = TypeVar("Shown", bound=QWidget)


@pytest.fixture
def built(db: Database) -> BuiltCampaign:
    return build_campaign(db, marks=(4, 3, 3))


@pytest.fixture
def campaign(built: BuiltCampaign, context: PageContext, qtbot: QtBot) -> Iterator[CampaignPage]:
    page = AssessmentsPage(context)
    qtbot.addWidget(page)
    page.resize(1146, 742)
    page.show()
    page.open_target(("campaign", built.id))
    top = page.top()
    assert isinstance(top, CampaignPage)
    settled(qtbot, context)
    yield top
    settled(qtbot, context)


def settled(qtbot: QtBot, context: PageContext) -> None:
    qtbot.waitUntil(lambda: not context.tasks.is_busy())


def monitor_of(campaign: CampaignPage, qtbot: QtBot) -> MonitorTab:
    campaign.show_tab("monitor")
    tab = campaign.tab("monitor")
    assert isinstance(tab, MonitorTab)
    qtbot.waitUntil(lambda: bool(tab.model.all_rows()))
    return tab


def assignments_of(campaign: CampaignPage, qtbot: QtBot) -> AssignmentsTab:
    campaign.show_tab("assignments")
    tab = campaign.tab("assignments")
    assert isinstance(tab, AssignmentsTab)
    qtbot.waitUntil(lambda: bool(tab.model.all_rows()))
    return tab


def dialog_of(kind: type[Shown], tab: AssignmentsTab | MonitorTab, qtbot: QtBot) -> Shown:
    qtbot.waitUntil(lambda: any(found.isVisible() for found in tab.findChildren(kind)))
    return next(found for found in tab.findChildren(kind) if found.isVisible())


def words_of(widget: QWidget) -> str:
    return " ".join(label.text() for label in widget.findChildren(QLabel))


def test_monitor_filters_what_is_missing(
    db: Database, built: BuiltCampaign, campaign: CampaignPage, qtbot: QtBot
) -> None:
    with db.transaction() as session:
        add_form(session, built.assessees[1], RaterRole.EXPERT, "Э9", state=FormState.ASSIGNED)
        add_form(session, built.assessees[2], RaterRole.EXPERT, "Э9", state=FormState.OPEN)
        add_form(session, built.assessees[2], RaterRole.SUPERIOR, "Р9", 4, P1=5)
    tab = monitor_of(campaign, qtbot)
    qtbot.waitUntil(lambda: "1 missing" in tab.summary.text() or "2 missing" in tab.summary.text())

    def shown() -> set[int]:
        return {row.assessee_id for row in tab.model.shown_rows()}

    tab.lacking.choose([RaterRole.EXPERT.value])
    assert built.assessees[1] in shown()
    assert built.assessees[0] not in shown()
    tab.lacking.choose([OPEN])
    assert shown() == {built.assessees[2]}
    tab.lacking.choose([EXAMPLES])
    assert built.assessees[2] in shown()
    tab.lacking.clear()
    assert shown() == set(built.assessees)
    body = next(row for row in tab.model.all_rows() if row.assessee_id == built.assessees[0]).organization_id
    tab.bodies.choose([body])
    assert shown() == {built.assessees[0]}
    assert tab.summary.text().startswith("8 of 8")


def test_monitor_names_nobody_whose_form_is_in(
    built: BuiltCampaign, campaign: CampaignPage, qtbot: QtBot, context: PageContext
) -> None:
    service = context.services.assignments
    service.assign(
        service.plan_raters(
            built.id, built.assessees[:1], RaterRole.PEER, [RaterWish(full_name="Эскизов Асқар")]
        )
    )
    tab = monitor_of(campaign, qtbot)
    tab.view.select_id(built.assessees[0])
    qtbot.waitUntil(lambda: "Эскизов Асқар" in words_of(tab.raters))
    shown = words_of(tab.raters)
    assert "3 forms in" in shown
    assert not any(code in shown for code in ("К0", "К1", "К2", "П0"))
    with qtbot.waitSignal(tab.form_wanted):
        button = next(b for b in tab.raters.findChildren(QPushButton) if "Эскизов" in b.accessibleName())
        button.click()


def test_reminders_are_offered_as_a_workbook(
    campaign: CampaignPage, qtbot: QtBot, context: PageContext, tmp_path: Path
) -> None:
    tab = monitor_of(campaign, qtbot)
    qtbot.mouseClick(tab.reminders, Qt.MouseButton.LeftButton)
    dialog = dialog_of(ExportDialog, tab, qtbot)
    dialog.place.set_value(str(tmp_path / "list.xlsx"))
    dialog.verb.click()
    qtbot.waitUntil((tmp_path / "list.xlsx").exists)
    settled(qtbot, context)


def test_peers_are_planned_written_and_undone(
    db: Database, built: BuiltCampaign, campaign: CampaignPage, qtbot: QtBot, context: PageContext
) -> None:
    tab = assignments_of(campaign, qtbot)
    tab._actions[PEERS].trigger()
    dialog = dialog_of(PeersDialog, tab, qtbot)
    dialog.form.load({"circle": "campaign", "wanted": 2, "whom": False})
    dialog.verb.click()
    plan = dialog_of(AssignmentPlanDialog, tab, qtbot)
    assert plan.verb.text() == "Assign 6 raters"
    plan.verb.click()
    qtbot.waitUntil(lambda: tab.bar.text() == "6 raters assigned.")
    qtbot.waitUntil(lambda: all(row.assigned[RaterRole.PEER] == 5 for row in tab.model.all_rows()))
    undo = next(b for b in tab.bar.findChildren(QPushButton) if b.isVisible())
    undo.click()
    qtbot.waitUntil(lambda: all(row.assigned[RaterRole.PEER] == 3 for row in tab.model.all_rows()))
    settled(qtbot, context)


def test_superiors_are_entered_once_per_body(
    built: BuiltCampaign, campaign: CampaignPage, qtbot: QtBot, db: Database, context: PageContext
) -> None:
    with db.transaction() as session:
        for number in built.assessees:
            for form in forms_of(session, number, RaterRole.SUPERIOR):
                session.delete(form)
    tab = assignments_of(campaign, qtbot)
    tab._actions[SUPERIORS].trigger()
    dialog = dialog_of(SuperiorsDialog, tab, qtbot)
    assert len(dialog._names) == 3
    dialog._names[0].setText("Эскизов Асқар")
    dialog.verb.click()
    plan = dialog_of(AssignmentPlanDialog, tab, qtbot)
    assert plan.verb.text() == "Assign 1 rater"
    plan.reject()


def forms_of(session: Session, assessee_id: int, role: RaterRole) -> list[Form]:
    wanted = select(Form).where(col(Form.assessee_id) == assessee_id, col(Form.role) == role)
    return list(session.execute(wanted).scalars())


def test_raters_are_typed_or_picked_from_the_register(
    built: BuiltCampaign, campaign: CampaignPage, qtbot: QtBot
) -> None:
    tab = assignments_of(campaign, qtbot)
    assert not tab._actions[CHOSEN].isEnabled()
    tab.view.select_id(built.assessees[0])
    assert tab._actions[CHOSEN].isEnabled()
    tab._actions[CHOSEN].trigger()
    dialog = dialog_of(RatersDialog, tab, qtbot)
    dialog._search.setText("шаблонов")
    qtbot.waitUntil(lambda: dialog._hits.count() == 1)
    dialog._hits.itemActivated.emit(dialog._hits.item(0))
    typed = dialog._raters.toPlainText()
    assert typed.startswith("Шаблонов Данияр; ")
    dialog._raters.setPlainText(f"{typed}\nЭскизов Асқар; директор\n{IINS[0]}\nПримерова Айгүл")
    dialog.form.widget("role").setCurrentIndex(
        dialog.form.widget("role").findData(RaterRole.SUBORDINATE.value)
    )
    dialog.verb.click()
    plan = dialog_of(AssignmentPlanDialog, tab, qtbot)
    columns = {column.key: column for column in plan.model.columns}
    rows = plan.model.shown_rows()
    said = [plan.model.text_at(row, columns["outcome"]) for row in rows]
    assert said[:2] == ["Assigned", "Assigned"]
    assert all(words.startswith("Nobody rates himself") for words in said[2:])
    plan.refused.click()
    assert len(plan.model.shown_rows()) == 2
    plan.reject()


def test_a_list_is_pasted_or_read(
    built: BuiltCampaign, campaign: CampaignPage, qtbot: QtBot, tmp_path: Path, context: PageContext
) -> None:
    tab = assignments_of(campaign, qtbot)
    tab._actions[LIST].trigger()
    dialog = dialog_of(ListDialog, tab, qtbot)
    dialog.verb.click()
    assert "Paste at least one row." in words_of(dialog)
    dialog.form.widget("pasted").setPlainText("what\tis\tthis")
    dialog.verb.click()
    qtbot.waitUntil(dialog.bar.isVisible)
    book = Workbook()
    book.worksheets[0].append(("ИИН", "Роль", "Оценивающий"))
    book.worksheets[0].append((IINS[0], "эксперт", "Эскизов Асқар"))
    book.worksheets[0].append((IINS[0], "эксперт", "Эскизов Асқар"))
    book.save(tmp_path / "list.xlsx")
    dialog.take_file(tmp_path / "list.xlsx")
    plan = dialog_of(AssignmentPlanDialog, tab, qtbot)
    columns = {column.key: column for column in plan.model.columns}
    last = plan.model.shown_rows()[-1]
    assert plan.model.text_at(last, columns["row"]) == "3"
    assert "row 2" in plan.model.text_at(last, columns["outcome"])
    plan.reject()
    settled(qtbot, context)


def test_an_assignment_is_taken_away_by_its_button(
    built: BuiltCampaign, campaign: CampaignPage, qtbot: QtBot, context: PageContext
) -> None:
    service = context.services.assignments
    wish = RaterWish(full_name="Эскизов Асқар")
    service.assign(service.plan_raters(built.id, built.assessees[:1], RaterRole.EXPERT, [wish]))
    tab = assignments_of(campaign, qtbot)
    tab.view.select_id(built.assessees[0])
    qtbot.waitUntil(lambda: "Эскизов Асқар" in words_of(tab.raters))
    button = next(b for b in tab.raters.findChildren(QToolButton) if "Эскизов" in b.accessibleName())
    button.click()
    qtbot.waitUntil(lambda: "Эскизов Асқар" not in words_of(tab.raters))


def test_a_closed_campaign_offers_no_assigning(
    db: Database, built: BuiltCampaign, campaign: CampaignPage, qtbot: QtBot
) -> None:
    tab = assignments_of(campaign, qtbot)
    assert tab.assign_button.isVisible()
    with db.transaction() as session:
        session.get_one(Campaign, built.id).state = CampaignState.REVIEW
    qtbot.waitUntil(lambda: not tab.assign_button.isVisible())
    assert QApplication.activeModalWidget() is None
